import { findAll, findFirst, has, type Stretch } from '../../src/language/pattern.ts';
import { isTooLong } from '../../src/language/tokens.ts';
import type { Report, Sentence, Span } from '../../src/lint/rule.ts';
import { ASKED_IN_LIST, ASKED_WHETHER, CLAUSE_OPENS } from './wording.ts';

/** A question as it stands somewhere: in the report, or in the referral. */
export interface Asked extends Span {
  readonly text: string;
  /** The sentence or sentences that hold it, which cannot answer it. */
  readonly within: readonly Sentence[];
  /** What stands under it or under its number. */
  readonly reply: readonly Sentence[];
}

/** No referral asks more: what a hostile file asks beyond this is not looked at. */
const MOST = 60;

/** Every question of the referral that the report tells: set off as one, told in a sentence ("You ask whether …"), or listed beneath one. */
export function questionsTold(report: Report): readonly Asked[] {
  const setOff = report.facts.questions.map(({ span, text, reply }): Asked => {
    const within = report.sentences.filter((sentence) => sentence.end > span.start && sentence.start < span.end);
    return { start: span.start, end: span.end, text: text.replace(QUOTE_MARKS, ''), within, reply: upToNextQuestion(reply) };
  });
  const told = report.prose.flatMap((sentence) =>
    sentence.question ? numberedIn(sentence) : [...toldIn(sentence), ...listedUnder(sentence)],
  );
  return [...setOff, ...told.filter((one) => !setOff.some((other) => one.start < other.end && other.start < one.end))]
    .sort((a, b) => a.start - b.start)
    .slice(0, MOST);
}

/** A quoted question begins with its first word. */
const QUOTE_MARKS = /^["'\s]+|["'\s]+$/g;

/** "Q1 … Q2 …": what stands under the first question ends where the next begins. */
function upToNextQuestion(reply: readonly Sentence[]): readonly Sentence[] {
  const next = reply.findIndex(({ question, text }) => question && NUMBERED.test(text));
  return next < 0 ? reply : reply.slice(0, next);
}

const NUMBERED = /^(?:question|q)\.? ?\d{1,2}\b/i;

/** "Q2 Return date? Unable to say. Q3 Adjustments?": questions and replies that run on in one paragraph. */
function numberedIn(sentence: Sentence): readonly Asked[] {
  if (!NUMBERED.test(sentence.text)) return [];
  return [
    { start: sentence.start, end: sentence.end, text: sentence.text, within: [sentence], reply: upToNextQuestion(restOfBlock(sentence)) },
  ];
}

/** "You ask whether she is fit, how long she will need shorter days, and whether she may lock up.": three questions. */
function toldIn(sentence: Sentence): readonly Asked[] {
  if (isTooLong(sentence)) return [];
  const asks = findFirst(sentence, ASKED_WHETHER);
  if (!asks) return [];
  const rest: Stretch = {
    start: asks.end,
    end: sentence.end,
    text: sentence.text.slice(asks.end - sentence.start).replace(/[.;:\s]+$/, ''),
  };
  const starts = findAll(rest, CLAUSE_OPENS, 12).map((match) => match.end);
  // The first clause opens the stretch itself: a pattern that matches nothing is not found.
  if (starts[0] !== rest.start) starts.unshift(rest.start);
  // In the background the paragraph goes on with the story, and not with a reply.
  const reply = starts.length === 1 && sentence.section.name !== 'background' ? restOfBlock(sentence) : [];
  return starts.map((start, index) => {
    const end =
      rest.start +
      rest.text.slice(0, (starts[index + 1] ?? Number.POSITIVE_INFINITY) - rest.start).replace(/[,;:\s]+(?:and|or)?\s*$/, '').length;
    return { start, end, text: sentence.text.slice(start - sentence.start, end - sentence.start), within: [sentence], reply };
  });
}

/** "You asked if he can attend a meeting. Yes, from now on …": what goes on in the same paragraph replies. */
function restOfBlock(sentence: Sentence): readonly Sentence[] {
  const rest: Sentence[] = [];
  for (let next = sentence.next; next && next.block === sentence.block; next = next.next) rest.push(next);
  return rest;
}

/** An item beneath "You would like to know:". */
function listedUnder(sentence: Sentence): readonly Asked[] {
  const { leadIn } = sentence;
  if (sentence.block.kind !== 'item' || !leadIn || sentence.start !== sentence.block.start || !has(leadIn, ASKED_IN_LIST)) return [];
  return [{ start: sentence.start, end: sentence.end, text: sentence.text.replace(/[.;,\s]+$/, ''), within: [sentence], reply: [] }];
}

/** The questions of the referral itself: whatever it asks, with a question mark or as above. */
export function questionsOf(referral: Report): readonly Asked[] {
  const told = questionsTold(referral);
  const marked = referral.sentences
    .filter(
      (sentence) =>
        sentence.question && sentence.role !== 'boilerplate' && !told.some((one) => one.start < sentence.end && sentence.start < one.end),
    )
    // Fields of a referral form ("Is the employee aware of this referral? Yes") are answered by the referrer on the spot.
    .filter((sentence) => !answeredOnTheSpot(referral, sentence))
    .map((sentence): Asked => ({ start: sentence.start, end: sentence.end, text: sentence.text, within: [], reply: [] }));
  const open = told.filter(({ within }) => !within.some((sentence) => answeredOnTheSpot(referral, sentence)));
  return [...open, ...marked].sort((a, b) => a.start - b.start).slice(0, MOST);
}

const SPOT = /^(?:yes|no|n\/?a|not applicable|unknown|not known|none|\d)/i;

function answeredOnTheSpot(referral: Report, question: Sentence): boolean {
  const next = referral.sentences[question.index + 1];
  if (next === undefined || next.question) return false;
  const beside =
    next.block === question.block ||
    (next.block.kind === 'cell' && next.block.table === question.block.table && next.block.row === question.block.row);
  return beside && has(next, SPOT);
}
