import { findAll, findFirst, type Match, textAfter, textBefore } from '../../src/language/pattern.ts';
import { timesIn } from '../../src/language/time.ts';
import type { Report, Sentence, Span } from '../../src/lint/rule.ts';
import type { Row } from '../../src/report/report.ts';
import type { Conflict } from './conflict.ts';
import { isPlaced, isStatement, isSureOfOrder, isTooLong } from './stated.ts';

const WORDS = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(' ');
const NUMBER = `(?:\\d{1,2}|${WORDS.join('|')})`;
const numberOf = (written: string) => (/^\d/.test(written) ? Number(written) : WORDS.indexOf(written.toLowerCase()) + 1);

const PLAN =
  '(?:(?:phased|graded|gradual|graduated|staged|stepped|stepwise)(?: (?:return|plan|programme|increase|reintroduction|build-?up|hours|start|RTW))?|build-?up|(?:return[- ]to[- ]work )?(?:plan|programme|return|schedule))';
/** How long a plan says that it is. */
const LENGTHS: readonly RegExp[] = [
  new RegExp(`\\b(?<weeks>${NUMBER})[- ]weeks?(?:'s?)?[- ](?:[a-z-]+ ){0,2}${PLAN}\\b`, 'gi'),
  new RegExp(
    `\\b${PLAN}\\b(?: to (?:work|his|her|their)(?: \\w+)?)?[^.;:\\d]{0,40}?\\b(?:over|of|for|lasts?|takes?|across) (?:a (?:period|total) of )?(?<weeks>${NUMBER}) weeks\\b`,
    'gi',
  ),
];
const WEEK = new RegExp(
  `\\bweeks? (?<from>${NUMBER})(?: ?(?<joined>to|-|and|through|until) ?(?:weeks? )?(?<to>${NUMBER}))?(?! (?:weeks?|months?|days?|hours?|hrs?|(?:in|for|during) (?:the )?(?:weeks?|\\w+ week)|of (?:pregnancy|gestation))\\b)\\b`,
  'gi',
);
/** A week that is named for something else than the hours of the plan. */
const BESIDE_PLAN =
  /\b(?:by|after|before|until|of|than|since|review\w*|see (?:him|her|them)|at the end of|post-operative|pregnan\w+) (?:in )?$/i;
const REVIEWED =
  /\b(?:review\w*|appointment|speak|see (?:him|her|them)|reassess\w*|feedback|meet|(?:ring|call|telephone|phone|contact) (?:him|her|them|m[rs]s?))\b/i;
const FULL =
  /\b(?:full|normal|usual|contract\w*|substantive|ordinary|whole|regular|complete|no (?:further )?restrictions?|onwards?)\b|\b100 ?(?:%|per ?cent)/i;
const THEN_FULL =
  /\b(?:then|thereafter|after (?:that|which)|followed by|and then|before)\b[^.;]{0,30}\b(?:full|normal|usual|contracted|ordinary|regular)\b/i;
const PAST = /\b(?:was|were|had|did|completed|finished|went through|undertook|tried|last year|in 20\d\d)\b/i;

/** "10 hours in week 1 and 20 hours in week 2": the hours belong to the week that follows them. */
const HOURS_FIRST = /\b\d{1,2}(?:\.\d+)? ?(?:hours|hrs|h) (?:a week )?(?:in|for|during) $/i;

interface Listed extends Span {
  readonly from: number;
  readonly to: number;
  /** What is said of that week: the hours right before it, and what follows up to the next one. */
  readonly said: string;
  /** What leads up to it: "and resumes full hours in". */
  readonly lead: string;
}

/** Phased plans whose weeks or hours do not add up. */
export function planConflicts(report: Report): Conflict[] {
  const found: Conflict[] = [];
  const contract = contractOf(report);
  for (const sentence of report.sentences) {
    if (!isOpinion(sentence)) continue;
    const length = lengthOf(sentence);
    if (length !== undefined && !PAST.test(textBefore(sentence, length.start, 60))) {
      const ends = endsTooSoon(report, sentence, length);
      if (ends !== undefined) found.push(ends);
      const weeks = miscounted(length, listedAfter(report, sentence), contract?.hours);
      if (weeks !== undefined) found.push(weeks);
    }
    if (contract !== undefined) {
      for (const listed of listedIn(sentence)) {
        const hours = hoursIn(listed.said);
        if (hours === undefined || hours <= contract.hours * 1.02) continue;
        found.push({ at: listed, other: contract, messageId: 'hours' });
        break;
      }
    }
  }
  return found;
}

const isOpinion = (sentence: Sentence) => isStatement(sentence) && (sentence.prose || sentence.block.kind === 'cell');

function lengthOf(sentence: Sentence): (Span & { readonly weeks: number }) | undefined {
  for (const pattern of LENGTHS) {
    const match = findFirst(sentence, pattern);
    if (match !== undefined) return { start: match.start, end: match.end, weeks: numberOf(match.groups.weeks!) };
  }
  return undefined;
}

function listedIn(sentence: Sentence): Listed[] {
  const matches = findAll(sentence, WEEK, 40).filter((match) => !BESIDE_PLAN.test(textBefore(sentence, match.start, 40)));
  return matches.map((match, index) => {
    const until = matches[index + 1]?.start ?? sentence.end;
    const from = numberOf(match.groups.from!);
    const last = match.groups.to === undefined ? from : numberOf(match.groups.to);
    // "weeks 2 and 3", but "15 in week 2 and 20 in the third": the number after "and" is of something else.
    const to = match.groups.joined === 'and' && last !== from + 1 ? from : Math.max(from, last);
    const before = textBefore(sentence, match.start, 60);
    const lead = before.split(/[.;,:]/).at(-1)!;
    const after = sentence.text.slice(match.end - sentence.start, until - sentence.start);
    return {
      start: match.start,
      end: match.end,
      from,
      to,
      lead,
      said: `${HOURS_FIRST.exec(before)?.[0] ?? ''}${after.replace(HOURS_FIRST, '')}`,
    };
  });
}

/** The weeks listed in the sentence of the plan and in those that follow it in the section, up to the next plan. */
function listedAfter(report: Report, sentence: Sentence): Listed[] {
  const all = listedIn(sentence);
  for (let at = sentence.index + 1; at < report.sentences.length && at <= sentence.index + 24; at += 1) {
    const next = report.sentences[at]!;
    if (next.section !== sentence.section || lengthOf(next) !== undefined) break;
    if (!isOpinion(next)) continue;
    // A cell that is only a week has what is said of it in the cells beside it.
    const row = rowOf(report, next);
    all.push(...listedIn(next).map((one) => ({ ...one, said: row?.text.slice(one.end - row.start) ?? one.said })));
  }
  return all.filter((one) => !REVIEWED.test(one.said));
}

const rows = new WeakMap<Report, ReadonlyMap<string, Row>>();

/** The row in which a cell stands, looked up: a plan may be one of many tables. */
function rowOf(report: Report, { block }: Sentence): Row | undefined {
  let known = rows.get(report);
  if (known === undefined) {
    known = new Map(report.rows.map((row) => [`${row.table}/${row.row}`, row]));
    rows.set(report, known);
  }
  return known.get(`${block.table}/${block.row}`);
}

function hoursIn(said: string): number | undefined {
  const match =
    /\b(?<hours>\d{1,2}(?:\.\d+)?) ?(?:hours|hrs|h)\b(?! ?(?:a|per|each|every|\/) ?(?:day|shift)| daily| days| shifts| on | for )/i.exec(
      said,
    );
  return match === null ? undefined : Number(match.groups!.hours);
}

function miscounted(
  length: Span & { readonly weeks: number },
  listed: readonly Listed[],
  contract: number | undefined,
): Conflict | undefined {
  if (!listed.some((one) => one.from === 1) || listed.length < 2) return undefined;
  const last = listed.reduce((most, one) => (one.to > most.to ? one : most));
  const single = last.from === last.to;
  const full =
    FULL.test(last.said.split(/[.;]/)[0]!) ||
    /\b(?:resum\w+|full|normal|usual|contracted)\b/i.test(last.lead) ||
    (contract !== undefined && (hoursIn(last.said) ?? 0) >= contract);
  const data = { said: length.weeks, listed: full && single ? last.from - 1 : last.to };
  const conflict: Conflict = { at: last, other: length, messageId: 'weeks', data };
  // The week in which hours are full again may be counted in or left out; of several such weeks the plan says that they belong to it.
  if (full) return length.weeks === last.to || (single && length.weeks === last.to - 1) ? undefined : conflict;
  if (last.to > length.weeks) return conflict;
  return last.to < length.weeks && THEN_FULL.test(last.said) ? conflict : undefined;
}

/** "A six-week build-up from 15 June would bring him to full hours on 6 July". */
function endsTooSoon(report: Report, sentence: Sentence, length: Span & { readonly weeks: number }): Conflict | undefined {
  const days = timesIn(report, sentence).filter(isPlaced);
  const start = days.find((time) => time.relation === 'from' || time.relation === 'on' || time.relation === 'none');
  if (start === undefined) return undefined;
  const end = days.find((time) => time.start > start.start);
  if (end === undefined || !isSureOfOrder(start, end)) return undefined;
  const between = sentence.text.slice(start.end - sentence.start, end.start - sentence.start);
  if (!/\b(?:full|normal|usual|contract\w*|end(?:s|ing)?|finish\w*|complet\w*|until|to)\b/i.test(between) || REVIEWED.test(between))
    return undefined;
  // The last week may be the one with full hours, and a start may be any day of its week.
  return end.latest - start.earliest < 7 * (length.weeks - 1) - 3 ? { at: end, other: length, messageId: 'plan-end' } : undefined;
}

const CONTRACT: readonly RegExp[] = [
  /\b(?:contracted|contractual|contract is|contract of|normal|usual|full)\b[^.;\d\n]{0,30}\b(?<hours>\d{2}(?:\.\d+)?) ?(?:hours|hrs)\b(?! (?:a|per) (?:day|shift|month|year))/gi,
  /\b(?:works|is employed|employed)(?: for)? (?<hours>\d{2}(?:\.\d+)?) ?(?:hours|hrs) (?:a|per|each|every) week\b/gi,
  /\b(?:contracted|weekly|working|contract) hours\b\s*(?:per week)?\s*[:\n|]\s*(?<hours>\d{2}(?:\.\d+)?)\b/gi,
];

/** The hours of the contract, where the report gives one number for them. */
function contractOf(report: Report): (Span & { readonly hours: number }) | undefined {
  const found: (Match & { readonly hours: number })[] = [];
  for (const stretch of [...report.sentences, ...report.rows]) {
    if (isTooLong(stretch)) continue;
    for (const pattern of CONTRACT)
      for (const match of findAll(stretch, pattern, 3)) {
        if (
          /\bweeks? \w+\b/i.test(textBefore(stretch, match.start, 25)) ||
          /^ (?:in|from|by) week/i.test(textAfter(stretch, match.end, 12))
        )
          continue;
        found.push({ ...match, hours: Number(match.groups.hours) });
      }
  }
  return found.every((one) => one.hours === found[0]?.hours) ? found[0] : undefined;
}
