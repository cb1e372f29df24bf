/**
 * Many phrases at once. A pattern of hundreds of alternatives takes the engine tens of milliseconds to compile, which a user waits for at
 * every start; a list of phrases looked up by their first word costs nothing.
 */
export interface Phrases {
  /** By the first word, or its first letters where the phrase begins with a stem: the words that follow, longest first. */
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** A phrase where it stands. Offsets in the text that was searched. */
export interface PhraseMatch {
  readonly start: number;
  readonly end: number;
}

/** Any one word, in a phrase. */
const ANY = '*';

/**
 * Phrases as written in a list, with the little notation of patterns that lists need: `(?:a|b)`, an optional letter or group `x?`, and `\w+` for
 * any word.
 */
export function phrases(list: Iterable<string>): Phrases {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const written of list) {
    for (const phrase of expanded(written)) {
      const words = phrase.trim().replaceAll('\\w+', ANY).split(/\s+/);
      const first = words[0] ?? '';
      if (first === '') continue;
      const held = byFirst.get(first);
      if (held) held.push(words);
      else byFirst.set(first, [words]);
    }
  }
  for (const held of byFirst.values()) held.sort((a, b) => b.length - a.length);
  return { byFirst };
}

/** All phrases that a written one stands for. */
function expanded(written: string): string[] {
  const group = /\(\?:([^()]*)\)(\?)?/.exec(written);
  if (group) {
    const options = [...group[1]!.split('|'), ...(group[2] ? [''] : [])];
    return options.flatMap((option) => expanded(written.slice(0, group.index) + option + written.slice(group.index + group[0].length)));
  }
  const letter = /([\w-])\?/.exec(written);
  if (letter) {
    const rest = written.slice(letter.index + 2);
    const before = written.slice(0, letter.index);
    return [...expanded(before + letter[1]! + rest), ...expanded(before + rest)];
  }
  return [written];
}

const WORD = /[\w\u00C0-\u024F]+(?:['-][\w\u00C0-\u024F]+)*/y;

function wordAt(text: string, at: number): string | undefined {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0];
}

/** The end of the longest phrase that begins at `at`; 0 where none does. The text is in lower case. */
export function phraseAt(text: string, at: number, { byFirst }: Phrases): number {
  const first = wordAt(text, at);
  if (first === undefined) return 0;
  for (const words of byFirst.get(first) ?? []) {
    let end = at + first.length;
    let fits = true;
    for (let index = 1; index < words.length && fits; index += 1) {
      const next = text.charAt(end) === ' ' ? wordAt(text, end + 1) : undefined;
      fits = next !== undefined && (words[index] === ANY || words[index] === next);
      if (fits) end += 1 + next!.length;
    }
    if (fits) return end;
  }
  return 0;
}

const EACH_WORD = /[\w\u00C0-\u024F]+(?:['-][\w\u00C0-\u024F]+)*/g;

/** Every phrase of a list in a text in lower case, in order, not overlapping. */
export function phrasesIn(text: string, list: Phrases): PhraseMatch[] {
  const found: PhraseMatch[] = [];
  let from = 0;
  for (const word of text.matchAll(EACH_WORD)) {
    if (word.index < from) continue;
    const end = phraseAt(text, word.index, list);
    if (end === 0) continue;
    found.push({ start: word.index, end });
    from = end;
  }
  return found;
}
