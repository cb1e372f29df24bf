import { MEDICAL_WORDS } from './medical-words.ts';
import { EVERYDAY, MEDICAL_BEGINNINGS, MEDICAL_ENDINGS } from './wording.ts';

/** A term with the plain words for it. Homographs carry the contexts that make them jargon. */
export interface Term {
  /** The first form as written: what "the same term again" is known by. */
  readonly id: string;
  readonly plain: string;
  readonly after?: RegExp | undefined;
  readonly before?: RegExp | undefined;
  readonly notAfter?: RegExp | undefined;
  readonly notBefore?: RegExp | undefined;
}

interface Form {
  readonly term: Term;
  /** The folded words after the first. */
  readonly rest: readonly string[];
}

/** Terms by the first word of each form. Longer forms come first. */
export type Lexicon = ReadonlyMap<string, readonly Form[]>;

/** A word of the text as the lexicon compares it, and where it stands in the sentence. */
export interface Token {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /\p{L}+(?:'\p{L}+)?/gu;
const ACCENTS = /[\u0300-\u036f]/g;

/**
 * One spelling for British and American: oedema and edema, mobilise and mobilize, tumour and tumor. Only ever compared with words
 * folded in the same way, so that what it does to "does" or "your" is of no account.
 */
export function foldSpelling(word: string): string {
  const known = foldings.get(word);
  if (known !== undefined) return known;
  const folded = fold(word);
  if (foldings.size < MOST_REMEMBERED) foldings.set(word, folded);
  return folded;
}

const foldings = new Map<string, string>();
/** More words than a service writes in a year: a bound for hostile input. */
const MOST_REMEMBERED = 50_000;

/** Folds a word, or many words at once: each is folded as it would be alone. */
function fold(words: string): string {
  const lower = words.toLowerCase();
  const plain = NOT_ASCII.test(lower) ? lower.normalize('NFD').replace(ACCENTS, '') : lower;
  if (!FOLDED.test(plain)) return plain;
  return plain
    .replace(/[ao]e/g, 'e')
    .replace(/our/g, 'or')
    .replace(/is(e|es|ed|er|ers|ing|ation|ations)(?![\p{L}'])/gu, 'iz$1')
    .replace(/ys(e|es|ed|ing)(?![\p{L}'])/gu, 'yz$1');
}

const NOT_ASCII = /[^\0-\x7f]/;
/** What is spelt in two ways stands in few words. */
const FOLDED = /[ao]e|our|[iy]s[eia]/;

/** The words of a stretch of text; hyphens part them, so that "weight-bearing" and "weight bearing" are the same. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    tokens.push({ folded: foldSpelling(match[0]), start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

/** "ambulat{e,es}, ambulant" → its forms, each as written. */
function formsOf(forms: string): string[] {
  if (!forms.includes('{')) return forms.split(',').map((form) => form.trim());
  return forms.split(/,\s*(?![^{]*\})/).flatMap((form) => {
    const brace = form.includes('{') ? /^(.*)\{(.*)\}(.*)$/.exec(form.trim()) : null;
    return brace ? brace[2]!.split(',').map((ending) => `${brace[1]}${ending}${brace[3]}`) : [form.trim()];
  });
}

export interface Entry {
  readonly forms: string;
  readonly plain: string;
  readonly after?: RegExp | undefined;
  readonly before?: RegExp | undefined;
  readonly notAfter?: RegExp | undefined;
  readonly notBefore?: RegExp | undefined;
}

/** The entries of a list in wording.ts: "forms = plain words", a line each. */
export function entriesOf(list: string): Entry[] {
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const at = line.indexOf(' = ');
      if (at < 0) throw new SyntaxError(`no “ = ” in the word list: ${line}`);
      return { forms: line.slice(0, at), plain: line.slice(at + 3) };
    });
}

export function lexiconOf(entries: readonly Entry[]): Lexicon {
  const lexicon = new Map<string, Form[]>();
  const written = entries.map(({ forms }) => formsOf(forms));
  // A list is folded in one go: word by word that took as long as a rule takes for a report.
  const folded = fold(written.flat().join('\n')).split('\n');
  let next = 0;
  entries.forEach(({ forms: _, ...entry }, index) => {
    const term: Term = { id: written[index]![0]!, ...entry };
    for (const _form of written[index]!) {
      const [first, ...rest] = folded[next]!.match(WORD) ?? [];
      next += 1;
      const known = lexicon.get(first!);
      if (known) known.push({ term, rest });
      else lexicon.set(first!, [{ term, rest }]);
    }
  });
  for (const forms of lexicon.values()) if (forms.length > 1) forms.sort((a, b) => b.rest.length - a.rest.length);
  return lexicon;
}

/** A term as found. Offsets in the text given; `tokens` is how many words it took. */
export interface Hit {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
  readonly tokens: number;
}

/** How much text beside a word a homograph's contexts may look at. */
const WINDOW = 90;

/** The longest term of the lexicon that begins at a token and whose context allows it. */
export function termAt(lexicon: Lexicon, text: string, tokens: readonly Token[], at: number): Hit | undefined {
  const first = tokens[at]!;
  for (const { term, rest } of lexicon.get(first.folded) ?? []) {
    const last = tokens[at + rest.length];
    if (!last || !rest.every((word, index) => tokens[at + 1 + index]!.folded === word && joined(text, tokens, at + index))) continue;
    if (inContext(term, text, first.start, last.end)) return { term, start: first.start, end: last.end, tokens: rest.length + 1 };
  }
  return undefined;
}

function joined(text: string, tokens: readonly Token[], at: number): boolean {
  const gap = text.slice(tokens[at]!.end, tokens[at + 1]!.start);
  return gap === ' ' || gap === '-';
}

function inContext(term: Term, text: string, start: number, end: number): boolean {
  if (!term.after && !term.before) return true;
  const before = text.slice(Math.max(0, start - WINDOW), start);
  const after = text.slice(end, end + WINDOW);
  if (term.notAfter?.test(after) || term.notBefore?.test(before)) return false;
  return Boolean(term.after?.test(after) || term.before?.test(before));
}

const everyday = new Set(fold([...EVERYDAY].join('\n')).split('\n'));
const medical = new Set(fold(MEDICAL_WORDS.trim()).split(/\s+/));
/** Shorter words with a medical look are mostly not: "itis", "coma", "osis" alone tell too little. */
const SHORTEST = 7;

/** Whether a word is on the list of further medical words, or has the build of one that nobody listed. */
export function looksMedical(folded: string): boolean {
  if (medical.has(folded)) return true;
  const known = builds.get(folded);
  if (known !== undefined) return known;
  const medicalBuild = hasMedicalBuild(folded);
  if (builds.size < MOST_REMEMBERED) builds.set(folded, medicalBuild);
  return medicalBuild;
}

const builds = new Map<string, boolean>();

function hasMedicalBuild(folded: string): boolean {
  if (folded.length < SHORTEST || folded.includes("'") || everyday.has(folded) || everyday.has(folded.replace(/s$/, ''))) return false;
  return MEDICAL_ENDINGS.test(folded) || MEDICAL_BEGINNINGS.test(folded);
}
