import { explained } from '../../src/language/explanation.ts';
import { findAll, has, textAfter, textBefore } from '../../src/language/pattern.ts';
import { titles } from '../../src/language/terms-of-art.ts';
import { defineRule } from '../../src/lint/rule.ts';
import type { Span } from '../../src/read/source.ts';
import type { Report, Sentence } from '../../src/report/report.ts';
import { entriesOf, type Lexicon, lexiconOf, looksMedical, termAt, tokensOf } from './lexicon.ts';
import {
  ANATOMY,
  AUSTRALIAN,
  CONDITIONS,
  COURSE,
  HOMOGRAPHS,
  KNOWN_PHRASES,
  LEGAL,
  MANAGEMENT,
  MIND,
  REHABILITATION,
  ROLE_OR_PLACE,
  SHORTHAND,
  SHORTHAND_SIGNS,
  SYMPTOMS,
  TREATMENT,
} from './wording.ts';

const WORDS = [SYMPTOMS, CONDITIONS, ANATOMY, MIND, TREATMENT, COURSE, REHABILITATION, LEGAL, MANAGEMENT].flatMap(entriesOf);
const LEXICON = lexiconOf([...WORDS, ...HOMOGRAPHS]);
const AUSTRALIAN_LEXICON = lexiconOf(entriesOf(AUSTRALIAN));

/** A technical word where it stands in the report. Without `plain` nobody listed it: only its build is medical. */
interface Mention extends Span {
  readonly id: string;
  readonly text: string;
  readonly plain: string | undefined;
}

/** How much text beside a word its context is read from. */
const WINDOW = 90;

export const rule = defineRule({
  id: 'jargon',
  group: 'readable',
  severity: 'info',
  scope: 'span',
  summary: 'Medical, legal or management jargon with no plain explanation beside it.',
  options: {
    allow: { type: 'strings', default: [], description: 'Words that your managers know and that are not to be reported.' },
  },
  messages: {
    shorthand: 'Shorthand of the clinical record[[ (“{{term}}”)]] means nothing to a manager. Write it out in plain words[[: {{plain}}]].',
    term: 'A manager may not know this technical term[[ (“{{term}}”)]]. Write it in plain words[[, such as “{{plain}}”]], or explain it once beside the word.',
    medical:
      'This looks like a medical term that a manager may not know[[ (“{{term}}”)]]. Say it in plain words, or explain it once beside the word.',
  },
  check(report, context) {
    // A doctor or a pension scheme's adviser reads the language of the profession.
    if (report.facts.audience.value === 'scheme-adviser' || report.facts.audience.value === 'gp') return;
    const lexicons = report.facts.jurisdiction.value === 'au' ? [LEXICON, AUSTRALIAN_LEXICON] : [LEXICON];
    const allowed = new Set(context.options.allow.map((word) => word.toLowerCase()));
    const known = wordsOfTheManager(report);
    const named = titles(report);
    const told = new Set<string>();
    for (const sentence of report.sentences) {
      if (sentence.prose) {
        for (const { plain, ...found } of shorthandIn(sentence)) {
          const id = found.text.toLowerCase();
          if (allowed.has(id) || told.has(id)) continue;
          told.add(id);
          const text = inWords(found.text, textBefore(sentence, found.start));
          const fix = text === undefined ? undefined : { desc: 'Write it out', span: { start: found.start, end: found.end }, text };
          context.report({ span: found, messageId: 'shorthand', level: 'warning', data: { term: found.text, plain: text ?? plain }, fix });
        }
      }
      for (const mention of mentionsIn(sentence, lexicons)) {
        if (told.has(mention.id) || allowed.has(mention.text.toLowerCase()) || known(mention.text)) continue;
        if (named.some((name) => name.start <= mention.start && mention.end <= name.end)) continue;
        if (explained(sentence, mention, mention.plain)) {
          told.add(mention.id);
          continue;
        }
        if (!sentence.prose) continue;
        told.add(mention.id);
        if (mention.plain === undefined) {
          context.report({ span: mention, messageId: 'medical', data: { term: mention.text } });
          continue;
        }
        context.report({
          span: mention,
          messageId: 'term',
          data: { term: mention.text, plain: mention.plain },
          suggestions: mention.plain.startsWith('(') ? [] : [{ desc: 'Write it in plain words', span: mention, text: mention.plain }],
        });
      }
    }
  },
});

/** The technical words of a sentence, in order. Names of roles, places and bodies are none. */
function* mentionsIn(sentence: Sentence, lexicons: readonly Lexicon[]): Generator<Mention> {
  const { text } = sentence;
  const tokens = tokensOf(text);
  let phrases: readonly Span[] | undefined;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    let hit: { start: number; end: number; tokens: number; id: string; plain: string | undefined } | undefined;
    for (const lexicon of lexicons) {
      const found = termAt(lexicon, text, tokens, at);
      if (found) hit = { ...found, id: found.term.id, plain: found.term.plain };
    }
    if (!hit && looksMedical(token.folded)) {
      hit = { start: token.start, end: token.end, tokens: 1, id: token.folded.replace(/s$/, ''), plain: undefined };
    }
    if (!hit) {
      at += 1;
      continue;
    }
    at += hit.tokens;
    const span = { start: sentence.start + hit.start, end: sentence.start + hit.end };
    phrases ??= KNOWN_PHRASES.flatMap((pattern) => findAll(sentence, pattern));
    if (phrases.some((phrase) => phrase.start <= span.start && span.end <= phrase.end)) continue;
    if (isName(text, hit.start, hit.end)) continue;
    yield { ...span, id: hit.id, plain: hit.plain, text: text.slice(hit.start, hit.end) };
  }
}

const CAPITALISED = /^\p{Lu}\p{Ll}/u;

/** Part of a name, a job title or a place: "a renal nurse", "the Cardiac Care Unit", "Lumbar Support Ltd". */
function isName(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + WINDOW);
  if (ROLE_OR_PLACE.test(after)) return true;
  if (!CAPITALISED.test(text.slice(start, end))) return false;
  const opens = /^["'([]*$|[.:?!] ?["'(]*$/.test(text.slice(Math.max(0, start - 4), start));
  return !opens || /^ (?:\p{Lu}\p{Ll}|& |and \p{Lu}\p{Ll})/u.test(after);
}

function* shorthandIn(sentence: Sentence): Generator<Span & { text: string; plain: string }> {
  if (!has(sentence, SHORTHAND_SIGNS)) return;
  for (const { pattern, plain, notBefore, notAfter } of SHORTHAND) {
    for (const match of findAll(sentence, pattern)) {
      if (notBefore?.test(textBefore(sentence, match.start, WINDOW)) || notAfter?.test(textAfter(sentence, match.end, WINDOW))) continue;
      yield { start: match.start, end: match.end, text: match.text, plain };
    }
  }
}

const UNITS: Readonly<Record<string, string>> = { '7': 'day', '52': 'week', '12': 'month' };

/** "6/52" is "6 weeks", wherever no article makes an adjective of it ("a 6/52 course"). */
function inWords(shorthand: string, before: string): string | undefined {
  const match = /^(\d{1,2}) ?(?:- ?(\d{1,2}))?\/(7|52|12)$/.exec(shorthand);
  if (!match || /\b(?:an?|the|his|her|their|this|each|every|first|last) $/i.test(before)) return undefined;
  const [, from, to, unit] = match;
  const many = (to ?? from) === '1' ? '' : 's';
  return `${to === undefined ? from : `${from} to ${to}`} ${UNITS[unit!]}${many}`;
}

/** What the manager used in the referral, and the words of the header (job title, department), need no explaining to that manager. */
function wordsOfTheManager(report: Report): (term: string) => boolean {
  const own = report.sentences.filter(({ role }) => role === 'field' || role === 'question' || role === 'address').map(({ text }) => text);
  const text = own.join('\n').toLowerCase();
  return (term) => text.includes(term.toLowerCase());
}
