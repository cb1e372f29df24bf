import { explained } from '../../src/language/explanation.ts';
import { findAll, textAfter, textBefore } from '../../src/language/pattern.ts';
import { titles } from '../../src/language/terms-of-art.ts';
import { defineRule } from '../../src/lint/rule.ts';
import type { Span } from '../../src/read/source.ts';
import type { Report, Sentence } from '../../src/report/report.ts';
import {
  EMPLOYER_BEFORE,
  EVERYDAY_WORDS,
  FUNCTION_WORDS,
  KNOWN,
  KNOWN_BY_JURISDICTION,
  LONG_FORMS,
  OWN_THING,
  QUALIFICATIONS,
  SHOUTED,
  SOMETHING_ELSE,
  UNITS,
} from './wording.ts';

const words = (list: string) => list.trim().split(/\s+/);

/** What each abbreviation of ours stands for. */
const LONG = new Map<string, string>(
  LONG_FORMS.trim()
    .split('\n')
    .flatMap((line) => {
      const [forms, meaning] = line.split(' = ');
      return forms!.split(', ').map((form): [string, string] => [form, meaning!]);
    }),
);
const KNOWN_EVERYWHERE = new Set([KNOWN, UNITS, QUALIFICATIONS].flatMap(words));
const KNOWN_THERE = new Map(Object.entries(KNOWN_BY_JURISDICTION).map(([place, list]) => [place, new Set(words(list))]));
const CRIED_OUT = new Set(words(SHOUTED));
const NEEDS_EXPLAINING = new Set(words(EVERYDAY_WORDS));
const MEANINGLESS = new Set(words(FUNCTION_WORDS));
/** Words that a long form may contain and its initials leave out. */
const LINKS = new Set(['of', 'and', 'the', 'to', 'for', 'in', 'at', 'on', 'by', 'with']);

/** Letters and digits with at least one capital; "A&E"; a score's number ("PHQ-9") belongs to it. */
const CANDIDATE = /(?:\b[A-Z]&[A-Z]\b|\b[A-Za-z]{0,4}[A-Z][A-Za-z]{0,6}\d?(?:[A-Za-z]{1,3})?(?:-(?:\d{1,2}|II|[A-Z])(?![\w-]))?)(?![\w@])/g;
const ROMAN = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/;
/** Two and more words in capitals on end: a heading, or shouting. */
const ALL_CAPITALS = /(?:\b[A-Z][A-Z'&]+\b[ ,;:-]+){2,}\b[A-Z]{2,}\b/;
const TITLE_BEFORE = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Sgt|Capt|Rev)\.? (?:[A-Z][\w'-]+ )?$/;
const SURNAME_AFTER = /^ (?:\p{Lu}\p{Ll}+)(?![\p{L}'-]*\p{Lu}{2})/u;
const MOST_LOOKED_FOR = 400;

/** An abbreviation as it stands in a sentence. */
interface Abbreviation extends Span {
  /** Without the plural s. */
  readonly letters: string;
  readonly text: string;
}

export const rule = defineRule({
  id: 'undefined-abbreviation',
  group: 'readable',
  severity: 'warning',
  scope: 'span',
  summary: 'An abbreviation that is not spelt out where it is first used and that a manager would not know.',
  options: {
    known: { type: 'strings', default: [], description: 'Abbreviations that every manager you write to knows.' },
  },
  messages: {
    unexplained:
      'This abbreviation[[ (“{{term}}”)]] is not spelt out where it is first used, and a manager may not know it. Write it in full the first time[[: {{plain}}]].',
    unknown:
      'This abbreviation[[ (“{{term}}”)]] is not spelt out anywhere before, and a manager may not know it. Write it in full the first time, with the short form in brackets if you use it again.',
  },
  check(report, context) {
    // A doctor or a pension scheme's adviser reads the language of the profession.
    if (report.facts.audience.value === 'scheme-adviser' || report.facts.audience.value === 'gp') return;
    const allowed = new Set(context.options.known);
    const local = KNOWN_THERE.get(report.facts.jurisdiction.value);
    const managers = lettersOfTheManager(report);
    const seen = new Set<string>();
    for (const sentence of report.sentences) {
      for (const found of abbreviationsIn(sentence)) {
        const { letters } = found;
        if (seen.has(letters) || managers.has(letters)) continue;
        const listed = LONG.get(letters) ?? LONG.get(found.text);
        if (allowed.has(letters) || allowed.has(found.text) || local?.has(letters) || (!listed && KNOWN_EVERYWHERE.has(letters))) continue;
        if (listed ? isSomethingElse(sentence, found) : isOwnName(report, sentence, found)) continue;
        // A bound for hostile input: no report has that many.
        if (
          (seen.size < MOST_LOOKED_FOR && spelledOut(report, found, listed)) ||
          introduced(sentence, found) ||
          explained(sentence, found, listed)
        ) {
          seen.add(letters);
          continue;
        }
        if (!sentence.prose) continue;
        seen.add(letters);
        if (listed) context.report({ span: found, messageId: 'unexplained', data: { term: found.text, plain: listed } });
        else context.report({ span: found, messageId: 'unknown', data: { term: found.text } });
      }
    }
  },
});

/** What has the form of an abbreviation in a sentence, in order. */
function* abbreviationsIn(sentence: Sentence): Generator<Abbreviation> {
  const { text } = sentence;
  const shouted = ALL_CAPITALS.test(text);
  for (const match of findAll(sentence, CANDIDATE)) {
    const letters = lettersOf(match.text);
    if (letters === undefined) continue;
    const from = match.start - sentence.start;
    const to = from + match.text.length;
    if (shouted || inReference(text, from, to)) continue;
    if (
      !(LONG.has(letters) || LONG.has(match.text)) &&
      (CRIED_OUT.has(letters) || ROMAN.test(letters) || /\d/.test(letters) || letters.length < 3 || letters.length > 6)
    )
      continue;
    yield { start: match.start, end: match.end, text: match.text, letters };
  }
}

/** The letters of an abbreviation, without its plural s; undefined when the word is none (McDonald, Tuesday, iPad). */
function lettersOf(text: string): string | undefined {
  const letters = /^[A-Z]{2,}s$/.test(text) ? text.slice(0, -1) : text;
  const capitals = letters.replace(/[^A-Z]/g, '').length;
  const small = letters.replace(/[^a-z]/g, '').length;
  return small > capitals || /[a-z]{3}/.test(letters) ? undefined : letters;
}

/** Part of a case number, an address, a web or email address: MWH/25/30617, SG-1127, j.smith@OHS.example. */
function inReference(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 3), from);
  const after = text.slice(to, to + 5);
  return /[@_#\\.]$|\d[/-]$|[A-Z]-$/.test(before) || /^(?:[/-]\d{2,}|[/-][A-Z]\d|@|_|\.[a-z]{2}| \d{5}\b|\.[A-Z]\.)/.test(after);
}

function isSomethingElse(sentence: Sentence, found: Abbreviation): boolean {
  const other = SOMETHING_ELSE[found.letters];
  if (!other) return false;
  return Boolean(other.after?.test(textAfter(sentence, found.end)) || other.before?.test(textBefore(sentence, found.start)));
}

/** An abbreviation that nobody listed and that the words around it make a name: a person's initials, an employer, a thing of its own. */
function isOwnName(report: Report, sentence: Sentence, found: Abbreviation): boolean {
  const before = textBefore(sentence, found.start);
  const after = textAfter(sentence, found.end);
  if (TITLE_BEFORE.test(before) || EMPLOYER_BEFORE.test(before) || OWN_THING.test(after)) return true;
  // The letters of a label or a number plate: "MRN 00482913", "WX19 KLD".
  if (/^:? \d{3}/.test(after) || /\b[A-Z]{2}\d{2} $/.test(before)) return true;
  // "JRT Patel"
  if (found.letters.length <= 3 && SURNAME_AFTER.test(after) && !/^(?: ?(?:has|was|is|and|or)\b)/i.test(after)) return true;
  if (titles(report).some((title) => title.start <= found.start && found.end <= title.end)) return true;
  // A word in capitals for force, or a surname, stands elsewhere in small letters.
  return wordsInSmallLetters(report).has(found.letters.toLowerCase());
}

const smallLetters = new WeakMap<Report, ReadonlySet<string>>();

/** The words of a report that are not all capitals, in small letters. */
function wordsInSmallLetters(report: Report): ReadonlySet<string> {
  const known = smallLetters.get(report);
  if (known) return known;
  const { words: all } = report;
  const small = new Set(all.lower.filter((_, word) => /\p{Ll}/u.test(report.text.slice(all.start[word], all.end[word]))));
  smallLetters.set(report, small);
  return small;
}

/** The abbreviations of the header and of the questions that the manager asked: what the reader wrote, the reader knows. */
function lettersOfTheManager(report: Report): ReadonlySet<string> {
  const own = report.sentences.filter(({ role }) => role === 'field' || role === 'address' || role === 'question');
  const rows = report.rows.filter(({ role }) => role === 'field');
  const letters = new Set<string>();
  for (const stretch of [...own, ...rows]) {
    for (const match of findAll(stretch, CANDIDATE)) {
      const found = lettersOf(match.text);
      if (found) letters.add(found);
    }
  }
  return letters;
}

/** Whether the words an abbreviation stands for have been said before it, in the text, a heading, the header or the front matter. */
function spelledOut(report: Report, found: Abbreviation, listed: string | undefined): boolean {
  if (NEEDS_EXPLAINING.has(found.letters)) return false;
  const long = listed?.toLowerCase().replace(/,.*/, '');
  if (long?.includes(' ') && report.text.slice(0, found.start).toLowerCase().includes(long)) return true;
  const initials = found.letters.replace(/[^A-Za-z]/g, '');
  // Two initials meet by chance on every page.
  if (initials.length < 3) return false;
  const said = partsOf(report)
    .filter(({ start }) => start < found.start)
    .map(({ text }) => text);
  const front = report.source.frontMatter?.yaml.toLowerCase().match(/[a-z']+/g) ?? [];
  return standsFor(initials, said) || standsFor(initials, front);
}

/** "Multidisciplinary team (MDT)": in brackets behind words that begin with its first letter and hold the others in order. */
function introduced(sentence: Sentence, found: Abbreviation): boolean {
  const before = textBefore(sentence, found.start);
  if (!/[\w'-],? \(["']?$/.test(before) || !/^s?["']?\)/.test(textAfter(sentence, found.end))) return false;
  const letters = found.letters.toLowerCase().replace(/[^a-z]/g, '');
  const said = before
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
    .slice(-letters.length - 2);
  return said.some((word, index) => {
    if (word[0] !== letters[0]) return false;
    let at = 0;
    for (const letter of said.slice(index).join('')) if (letter === letters[at]) at += 1;
    return at === letters.length;
  });
}

/** A word of a report, or what stands between its hyphens. */
interface Part {
  readonly text: string;
  readonly start: number;
}

const partsOfReport = new WeakMap<Report, readonly Part[]>();

/** The words of a report with their hyphens parted, once. */
function partsOf(report: Report): readonly Part[] {
  const known = partsOfReport.get(report);
  if (known) return known;
  const { words: all } = report;
  const parts = Array.from({ length: all.count }, (_, word) =>
    all.lower[word]!.split('-').map((text): Part => ({ text, start: all.start[word]! })),
  ).flat();
  partsOfReport.set(report, parts);
  return parts;
}

/** Whether words in a row begin with these letters. A small letter ("AtW") may be a small word. */
function standsFor(initials: string, said: readonly string[]): boolean {
  return said.some((_, at) => {
    let word = at;
    return [...initials].every((initial) => {
      const letter = initial.toLowerCase();
      while (word > at && LINKS.has(said[word]!) && !said[word]!.startsWith(letter)) word += 1;
      const part = said[word] ?? '';
      word += 1;
      return part.length > 1 && part.startsWith(letter) && (initial === letter || !MEANINGLESS.has(part));
    });
  });
}
