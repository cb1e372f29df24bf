import { fold } from '../read/fold.ts';
import type { Source, Span } from '../read/source.ts';

/**
 * A text as a row of compared words. What is swapped from person to person (names, pronouns, dates, numbers) stands as one slot each,
 * and spelling, plural and contraction are made the same, so that a copied sentence stays a copied sentence. Conditions, jobs, medicines
 * and parts of the body are never slotted: they are what a report is about. Offsets count in the text that was given.
 */
export interface ComparedText {
  readonly forms: readonly string[];
  /** 1 where the word carries content: no slot and no function word. */
  readonly content: Uint8Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

const PERSON = '<person>';
const DATE = '<date>';
const NUMBER = '<number>';

const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';
const DAYS = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const YEAR = '(?:19|20)\\d\\d';
/** All written forms of a date. Bare months need a capital and a word of time before them, or "may" and "march" would be dates. */
const DATES: readonly RegExp[] = [
  new RegExp(
    [
      `(?:(?:${DAYS}),? )?(?:the )?\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -](?:${MONTHS})\\b\\.?(?:,?[ -]${YEAR})?`,
      `\\b(?:${MONTHS})\\b\\.? \\d{1,2}(?:st|nd|rd|th)?\\b(?:,? ${YEAR})?`,
      `\\b(?:${MONTHS})\\b\\.?,? ${YEAR}\\b`,
      '\\b\\d{4}-\\d{2}-\\d{2}\\b',
      `\\b\\d{1,2}[/.]\\d{1,2}[/.](?:${YEAR}|\\d\\d)\\b`,
      `\\b(?:${DAYS})\\b`,
      `(?<=\\b(?:in|by|since|until|from|during) )${YEAR}\\b`,
    ].join('|'),
    'gi',
  ),
  /(?<=\b(?:[Ii]n|[Oo]f|[Bb]y|[Ss]ince|until|till|[Dd]uring|[Ff]rom|to|between|and|[Ee]arly|[Mm]id|[Ll]ate|last|next|this)[ -])(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
];

const TITLED =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame)\.?((?: [A-Z]\.?(?= [A-Z]))?(?: [A-Z][\w'-]*[a-z][\w'-]*){1,3}|(?: [A-Z]{3,}){1,2})/g;
/** Labels after which a person's name stands. */
const NAME_LABEL =
  /^(?:re|ref|name|full name|employee|employee name|name of employee|worker|patient|client name|referred by|referrer|manager|line manager|report to|to|from|author|assessed by|seen by|dear)\b ?:?$/i;
const LABELLED_NAME =
  /^(?:re|name|full name|employee|employee name|name of employee|worker|patient|referred by|referrer|manager|line manager|report to|author|assessed by|seen by)\b ?[:-] ?((?:[A-Z][\w'-]+ ){0,3}[A-Z][\w'-]+)|^Dear ([A-Z][\w'-]+(?: [A-Z][\w'-]+)?)/i;
const CAPITALISED_NAME = /^(?:[A-Z][\w'-]+)(?: [A-Z][\w'-]+){0,3}$/;
/** Words with a capital that stand beside names without being one. */
const NO_NAME = new Set(
  're the sir madam sirs team all colleague manager mr mrs ms miss mx dr prof occupational health human resources'.split(' '),
);

/** "the employee", "your employee", "this lady": the employee under another word. */
const EMPLOYEE_WORDS =
  /\b(?:the|your|this|our|that) (?:employee|worker|client|patient|lady|gentleman|woman|man|colleague|individual|claimant|member of staff)\b/gi;

const PRONOUNS = new Set(
  'he she they him her them his hers their theirs himself herself themselves themself s/he his/her he/she him/her'.split(' '),
);

const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand'.split(
    ' ',
  ),
);

/** Agreement that changes with the pronoun, and contractions, each made one. */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    is: 'be',
    are: 'be',
    am: 'be',
    was: 'were',
    has: 'have',
    does: 'do',
    goes: 'go',
    an: 'a',
    programme: 'program',
    centre: 'center',
    grey: 'gray',
    judgement: 'judgment',
    fulfil: 'fulfill',
    whilst: 'while',
    amongst: 'among',
  }),
);

/** Words that stand in every letter: they are compared, but do not make a passage. */
const FUNCTION_WORDS = new Set(
  `a the this that these those and or but nor so yet if as than then when where while which who whom whose what how why whether because
  to of in on at by for with from into onto over under about after before between during through until within without against along
  be were been being have had having do did done doing will would shall should can could may might must not no
  i me my mine myself we us our ours you your yours it its itself there here any some all each every both such only also very more most
  other another same own up out off down again further just now once too per`.split(/\s+/),
);

const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  х: 'x',
  у: 'y',
  і: 'i',
  ѕ: 's',
  ο: 'o',
  α: 'a',
  ι: 'i',
  ν: 'v',
};
const LOOKALIKE = /[аеорсхуіѕοαιν]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** A word: letters and digits with inner apostrophes. A hyphen parts words, so that "follow-up" and "follow up" are the same. */
const WORD = /[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d]+(?:'[\p{L}\p{N}]+)*/gu;

// Each word of a draft goes through these once, before V8 has compiled anything: plain comparisons take a fraction of what patterns would.

const ES_AFTER = ['sh', 'ch', 'x', 'ss', 'zz'];
const NO_PLURAL = ['ss', 'us', 'is'];
const ISE = ['e', 'ed', 'ing', 'ation', 'er'];
const OUR = ['', 'ed', 'ing', 'able', 'ful', 'al'];

function stem(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && word.endsWith('es') && ES_AFTER.some((before) => word.endsWith(before, word.length - 2))) return word.slice(0, -2);
  return NO_PLURAL.some((ending) => word.endsWith(ending)) ? word : word.slice(0, -1);
}

function spelling(word: string): string {
  if (word.length < 6) return word;
  let spelt = word;
  if (word.includes('is')) {
    const ending = ISE.find((each) => word.endsWith(`is${each}`));
    if (ending !== undefined) spelt = `${word.slice(0, -ending.length - 2)}iz${ending}`;
  }
  if (spelt.includes('our')) {
    const ending = OUR.find((each) => spelt.endsWith(`our${each}`));
    if (ending !== undefined) spelt = `${spelt.slice(0, spelt.length - ending.length - 3)}or${ending}`;
  }
  return spelt;
}

function formOf(word: string): string {
  return SAME.get(word) ?? spelling(stem(word));
}

/** So many written words are remembered with what they stand for: reports are written in some twenty thousand. */
const MOST_REMEMBERED = 50_000;
const remembered = new Map<string, readonly string[]>();

/** What one written word stands for: "don't" is "do not", "he's" is a person and "be". */
function formsOf(written: string): readonly string[] {
  let forms = remembered.get(written);
  if (!forms) {
    forms = workedOut(written);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(written, forms);
  }
  return forms;
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > 126) return false;
  return true;
}

function workedOut(written: string): readonly string[] {
  let word = written.toLowerCase();
  if (!isAscii(word)) {
    word = written.replace(INVISIBLE, '').toLowerCase();
    if (word === '') return [];
    word = word
      .normalize('NFKC')
      .replace(LOOKALIKE, (letter) => LOOKALIKES[letter] ?? letter)
      .normalize('NFD')
      .replace(/\p{M}/gu, '');
  }
  if (word >= '0' && word < ':') return [NUMBER];
  if (NUMBER_WORDS.has(word)) return [NUMBER];
  if (PRONOUNS.has(word)) return [PERSON];
  if (word.includes("'")) {
    if (word === "can't" || word === 'cannot') return ['can', 'not'];
    if (word === "won't") return ['will', 'not'];
    if (word.endsWith("n't")) return [formOf(word.slice(0, -3)), 'not'];
    const [base, ending] = [word.slice(0, word.lastIndexOf("'")), word.slice(word.lastIndexOf("'") + 1)];
    const first = PRONOUNS.has(base) ? PERSON : formOf(base);
    if (ending === 'll') return [first, 'will'];
    if (ending === 've') return [first, 'have'];
    if (ending === 're' || ending === 'm') return [first, 'be'];
    if (ending === 'd') return [first, 'would'];
    if (ending === 's' && (PRONOUNS.has(base) || base === 'it' || base === 'there' || base === 'that')) return [first, 'be'];
    return [first];
  }
  if (word === 'cannot') return ['can', 'not'];
  return [formOf(word)];
}

/** The words that are names in this text: after a title, or after a label that names somebody. */
function namesIn(text: string, blocks: readonly Span[]): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (words: string) => {
    for (const word of words.split(/[ -]/)) {
      const name = word.replace(/'s?$/, '');
      if (name.length > 1 && !NO_NAME.has(name.toLowerCase())) names.add(name);
    }
  };
  for (const match of text.matchAll(TITLED)) add(match[1] ?? '');
  for (const [index, block] of blocks.entries()) {
    const line = text.slice(block.start, Math.min(block.end, block.start + 120)).trim();
    const labelled = LABELLED_NAME.exec(line);
    if (labelled) {
      const name = labelled[1] ?? labelled[2] ?? '';
      if (CAPITALISED_NAME.test(name)) add(name);
    } else if (NAME_LABEL.test(line)) {
      const next = blocks[index + 1];
      const value = next ? (text.slice(next.start, Math.min(next.end, next.start + 60)).split(',')[0] ?? '').trim() : '';
      if (CAPITALISED_NAME.test(value)) add(value);
    }
  }
  return names;
}

/** Stretches of the text that stand for one slot, sorted, not overlapping. */
function slots(text: string): { start: number; end: number; form: string }[] {
  const found: { start: number; end: number; form: string }[] = [];
  for (const dates of DATES) {
    for (const match of text.matchAll(dates)) found.push({ start: match.index, end: match.index + match[0].length, form: DATE });
  }
  for (const match of text.matchAll(TITLED)) found.push({ start: match.index, end: match.index + match[0].length, form: PERSON });
  for (const match of text.matchAll(EMPLOYEE_WORDS)) found.push({ start: match.index, end: match.index + match[0].length, form: PERSON });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: typeof found = [];
  for (const slot of found) {
    const last = kept.at(-1);
    if (!last || slot.start >= last.end) kept.push(slot);
  }
  return kept;
}

/** Makes a text comparable. `blocks` are its lines or paragraphs, in order. */
export function compare(text: string, blocks: readonly Span[]): ComparedText {
  const names = namesIn(text, blocks);
  const whole = slots(text);
  const forms: string[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const push = (form: string, from: number, to: number) => {
    const previous = forms.length - 1;
    // "twenty five", "Monday 3 June", "Mr Doyle (he)": a run of one slot is one word. A new block starts anew.
    if (form.startsWith('<') && forms[previous] === form && !/[\n.;:]/.test(text.slice(end[previous], from))) {
      end[previous] = to;
      return;
    }
    forms.push(form);
    start.push(from);
    end.push(to);
  };
  let slot = 0;
  for (const match of text.matchAll(WORD)) {
    const from = match.index;
    const to = from + match[0].length;
    while (whole[slot] && (whole[slot] as Span).end <= from) slot += 1;
    const held = whole[slot];
    if (held && from >= held.start) {
      if (from === held.start || forms.at(-1) !== held.form || (end.at(-1) ?? 0) < held.start) push(held.form, from, to);
      else end[end.length - 1] = to;
      continue;
    }
    const written = match[0];
    if (names.has(written.endsWith("'s") ? written.slice(0, -2) : written)) {
      push(PERSON, from, to);
      continue;
    }
    for (const form of formsOf(written)) push(form, from, to);
  }
  const content = new Uint8Array(forms.length);
  for (let word = 0; word < forms.length; word += 1) {
    const form = forms[word]!;
    if (!form.startsWith('<') && !FUNCTION_WORDS.has(form)) content[word] = 1;
  }
  return {
    forms,
    content,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
  };
}

const compared = new WeakMap<Source, ComparedText>();

/** A draft made comparable, and kept: for a text that is aligned, maybe with many. */
export function comparedText(source: Source): ComparedText {
  let text = compared.get(source);
  if (!text) {
    text = compare(source.folded, source.blocks);
    compared.set(source, text);
  }
  return text;
}

/** A text given outright, as in a configuration: its lines are its blocks. */
export function comparedLines(text: string): ComparedText {
  const blocks: Span[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    blocks.push({ start: from, end: from + line.length });
    from += line.length + 1;
  }
  return compare(fold(text), blocks);
}
