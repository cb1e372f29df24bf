import type { TimeRelation } from '../time.ts';
import type { Reading, Setting, Stretched } from './form.ts';

/** Words before a time that tie it to the rest, the last of them first; longest row wins. */
const BEFORE: readonly (readonly [words: string, relation: TimeRelation])[] = [
  ['with effect from', 'from'],
  ['no earlier than', 'after'],
  ['not earlier than', 'after'],
  ['no sooner than', 'after'],
  ['not before', 'after'],
  ['no later than', 'by'],
  ['not later than', 'by'],
  ['at the end of', 'after'],
  ['in the course of', 'during'],
  ['over the course of', 'over'],
  ['in a matter of', 'within'],
  ['in less than', 'within'],
  ['in under', 'within'],
  ['in the space of', 'within'],
  ['starting in', 'from'],
  ['starting on', 'from'],
  ['beginning in', 'from'],
  ['beginning on', 'from'],
  ['commencing on', 'from'],
  ['effective from', 'from'],
  ['on or about', 'on'],
  ['on or around', 'on'],
  ['on or after', 'after'],
  ['on or before', 'by'],
  ['as from', 'from'],
  ['as of', 'from'],
  ['ahead of', 'before'],
  ['prior to', 'before'],
  ['up until', 'until'],
  ['up till', 'until'],
  ['up to', 'until'],
  ['from', 'from'],
  ['starting', 'from'],
  ['start', 'from'],
  ['beginning', 'from'],
  ['commencing', 'from'],
  ['effective', 'from'],
  ['wef', 'from'],
  ['until', 'until'],
  ['till', 'until'],
  ['til', 'until'],
  ['through', 'until'],
  ['thru', 'until'],
  ['to', 'until'],
  ['ending', 'until'],
  ['ends', 'until'],
  ['by', 'by'],
  ['within', 'within'],
  ['inside', 'within'],
  ['in', 'in'],
  ['for', 'for'],
  ['over', 'over'],
  ['across', 'over'],
  ['since', 'since'],
  ['after', 'after'],
  ['following', 'after'],
  ['beyond', 'after'],
  ['past', 'after'],
  ['before', 'before'],
  ['on', 'on'],
  ['at', 'on'],
  ['during', 'during'],
  ['throughout', 'during'],
  ['between', 'between'],
];

const BY_LAST_WORD = new Map<string, { readonly words: readonly string[]; readonly relation: TimeRelation }[]>();
for (const [text, relation] of BEFORE) {
  const words = text.split(' ');
  const last = words[words.length - 1]!;
  BY_LAST_WORD.set(last, [...(BY_LAST_WORD.get(last) ?? []), { words, relation }]);
}

/** Words that may stand between the tying word and the time: "by about mid-June", "from the earliest, 1 June". */
const BETWEEN: ReadonlySet<string> = new Set([
  'about',
  'around',
  'approximately',
  'roughly',
  'the',
  'perhaps',
  'probably',
  'say',
  'circa',
  'at',
  'latest',
  'earliest',
  ':',
  ',',
  '(',
  'even',
  'late',
]);

function relationBefore({ tokens }: Setting, from: number): { relation: TimeRelation; first: number } | undefined {
  for (let index = from - 1; index >= 0 && index >= from - 5; index -= 1) {
    const rows = BY_LAST_WORD.get(tokens[index]!.text);
    for (const { words, relation } of rows ?? []) {
      const first = index - words.length + 1;
      if (first >= 0 && words.every((word, offset) => tokens[first + offset]!.text === word)) return { relation, first };
    }
    if (!BETWEEN.has(tokens[index]!.text)) return undefined;
  }
  return undefined;
}

/** Where the words before a time point: "since" back, "until" ahead. */
export function leanOf(setting: Setting, at: number): Setting['lean'] {
  if (setting.tokens[at]!.text === 'this' && setting.tokens[at + 1]?.text === 'side') return 'ahead';
  const relation = relationBefore(setting, at)?.relation;
  if (relation === 'since') return 'past';
  // "He was well until about Easter": a day that nobody is sure of is as often past as to come.
  if (/^(?:about|around)$/.test(setting.tokens[at - 1]?.text ?? '')) return undefined;
  return relation === 'until' || relation === 'by' || relation === 'within' ? 'ahead' : undefined;
}

/** A word after a length that ties it: "six weeks ago", "five weeks after his operation". `end` is the index after what belongs to the time. */
function relationAfter({ tokens }: Setting, to: number): { relation: TimeRelation; end: number } | undefined {
  const word = (offset: number) => tokens[to + offset]?.text ?? '';
  if (word(0) === 'ago') return { relation: 'ago', end: to + 1 };
  if (word(0) === 'earlier' || word(0) === 'previously') return { relation: 'ago', end: to + 1 };
  if (word(0) === "'" && word(1) === 'time') return { relation: 'in', end: to + 2 };
  // "in a week's time", and "in six weeks time" without its apostrophe.
  if (word(0) === 'time' && tokens[to - 1]!.text.endsWith('s') && word(1) !== 'off') return { relation: 'in', end: to + 1 };
  if (word(0) === 'from' && /^(?:now|today|tomorrow)$/.test(word(1))) return { relation: 'in', end: to + 2 };
  if (word(0) === 'from' && /^(?:the|this)$/.test(word(1)) && /^(?:date|report)$/.test(word(2))) return { relation: 'in', end: to + 3 };
  if (word(0) === 'of' && word(1) === 'this' && word(2) === 'report') return { relation: 'in', end: to + 3 };
  if (word(0) === 'hence') return { relation: 'in', end: to + 1 };
  if (word(0) === 'later' || word(0) === 'afterwards' || word(0) === 'thereafter') return { relation: 'after', end: to + 1 };
  if (/^(?:after|following|post|from|beyond|past)$/.test(word(0))) return { relation: 'after', end: to };
  if (word(0) === 'on' && word(1) === 'from') return { relation: 'after', end: to };
  if (word(0) === 'before' || word(0) === 'beforehand') return { relation: 'before', end: to };
  return undefined;
}

const COUNTED_FROM = /^(?:from|after|following)$/;

/** What ties a time to its sentence, and where the time ends when its tie stands after it. */
export function relationOf(setting: Setting, stretch: Stretched, reading: Reading): { relation: TimeRelation; from: number; to: number } {
  if (reading.relation !== undefined) return { relation: reading.relation, from: stretch.from, to: stretch.to };
  const ahead = relationBefore(setting, stretch.from);
  if (reading.kind === 'duration') {
    const behind = relationAfter(setting, stretch.to);
    const asUntil = ahead?.relation === 'until' || ahead?.relation === 'on';
    if (behind !== undefined) {
      // "from six weeks after surgery", "within six weeks of", "for two weeks from 10 May" keep their first word.
      const counted = COUNTED_FROM.test(setting.tokens[stretch.to]?.text ?? '') && behind.end === stretch.to;
      if (!counted || ahead === undefined || asUntil || ahead.relation === 'in') {
        const keep = ahead?.relation === 'within' || ahead?.relation === 'for' || ahead?.relation === 'by';
        return { relation: keep ? ahead!.relation : behind.relation, from: stretch.from, to: behind.end };
      }
    }
    if (ahead?.relation === 'until') return { relation: 'none', from: stretch.from, to: stretch.to };
  }
  return { relation: ahead?.relation ?? 'none', from: stretch.from, to: stretch.to };
}
