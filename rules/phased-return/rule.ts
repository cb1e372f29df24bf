import { advice } from '../../src/language/advice.ts';
import { findAll, findFirst, has, type Match, type Stretch, textAfter, textBefore } from '../../src/language/pattern.ts';
import { stance } from '../../src/language/stance.ts';
import { referenceDay, type TimeExpression, timesIn } from '../../src/language/time.ts';
import { defineRule, type Report, type Sentence, type Span } from '../../src/lint/rule.ts';
import type { Block } from '../../src/read/source.ts';
import { endsLimits, fullWorkIn, isAhead, saysWhenFull } from '../../src/report/fitness/full-work.ts';
import { returnStatements } from '../../src/report/fitness/returns.ts';
import { statements } from '../../src/report/fitness/statements.ts';
import { endorses, viewOf } from '../../src/report/fitness/views.ts';
import { stepsIn } from './steps.ts';
import {
  ASKS_FOR,
  CAME_BACK,
  CONTINUES,
  CURRENT,
  FINITE,
  FULL_BY,
  HOURS,
  HOURS_COLUMN,
  IF_YOU_CAN,
  KNOWN_BEFORE,
  NAMELESS,
  NO_PLAN_AFTER,
  NOT_AT_ONCE,
  NOT_CALLED_FOR,
  NOT_TOLD,
  OF_OTHERS,
  OF_SOMETHING_ELSE,
  ON_A,
  ORDINAL_WEEK,
  ORDINALS,
  OWN_TIME,
  PHASED,
  RECOMMENDED,
  SAYS,
  SHOULD_IT_COME,
  SMALL,
  STEP_BLOCK,
  STEP_COLUMN,
  TAKES,
  TREATMENT,
  UNDER_WAY,
  WEEK_NUMBER,
} from './wording.ts';

/** Eight weeks are long (a consultant physician's advice, and council policies that stop at four), twelve are another job. */
const LONG_WEEKS = 8;
const TOO_LONG_WEEKS = 12;

export const rule = defineRule({
  id: 'phased-return',
  group: 'useful',
  severity: 'warning',
  scope: 'paragraph',
  summary: 'A phased return without its start, its hours or its end, or one that is very long',
  options: {},
  messages: {
    incomplete:
      'A phased return is advised, but {{lacking}} not given, so the manager cannot put it on a rota. Say the first day, the hours or days of each step, and when the normal hours begin.',
    long: 'This phased return takes {{weeks}} weeks, and one of more than eight is hard to arrange and rarely needed. Say why it must be so long, shorten it, or advise reduced hours as a change of their own with a review.',
  },
  check(report, context) {
    const plans = [...plansIn(report), ...planInTable(report)];
    if (plans.length === 0) return;
    for (const plan of plans) {
      const weeks = weeksOf(report, plan);
      if (weeks !== undefined && weeks > LONG_WEEKS) {
        const { start, end } = plan;
        context.report({ span: { start, end }, messageId: 'long', data: { weeks }, level: weeks > TOO_LONG_WEEKS ? 'warning' : 'info' });
        break;
      }
    }
    // What one paragraph leaves to another is said all the same: the letter is read as a whole.
    const slots = plans.map((plan) => slotsOf(report, plan));
    const start = slots.some((one) => one.start) || givesStart(report);
    const hours = slots.some((one) => one.hours) || hasSchedule(report);
    const end = slots.some((one) => one.end) || statements(report).some((statement) => saysWhenFull(report, statement));
    if (start && hours && end) return;
    const filled = (one: Slots) => Number(one.start) + Number(one.hours) + Number(one.end);
    const best = slots.reduce((most, one, index) => (filled(one) > filled(slots[most]!) ? index : most), 0);
    const lacking = [start ? '' : 'the start', hours ? '' : 'the hours', end ? '' : 'the end'].filter((part) => part !== '');
    const { start: from, end: to } = plans[best]!;
    context.report({
      span: { start: from, end: to },
      messageId: 'incomplete',
      data: { lacking: `${lacking.join(' and ')} ${lacking.length > 1 || !hours ? 'are' : 'is'}` },
    });
  },
});

/** A paragraph that advises a phased return, with the list, table or sentences that spell it out. */
interface Plan extends Span {
  readonly parts: readonly Stretch[];
}

interface Slots {
  readonly start: boolean;
  readonly hours: boolean;
  readonly end: boolean;
}

/** No letter speaks of more. */
const MOST_PLANS = 20;

function plansIn(report: Report): Plan[] {
  const plans: Plan[] = [];
  for (const sentence of report.prose) {
    if (plans.length === MOST_PLANS) break;
    const mention = mentionIn(sentence);
    if (mention !== undefined && isAdvised(report, sentence, mention)) plans.push(planAround(report, sentence));
  }
  return plans;
}

/** The return by one of its names, or told by its steps alone. */
function mentionIn(sentence: Sentence): Match | undefined {
  const named = findFirst(sentence, PHASED);
  if (named !== undefined) return OF_SOMETHING_ELSE.test(textBefore(sentence, named.start, 60)) ? undefined : named;
  return has(sentence, TREATMENT) || has(sentence, OWN_TIME)
    ? undefined
    : (findFirst(sentence, NOT_AT_ONCE) ?? findFirst(sentence, NAMELESS) ?? stepsIn(sentence));
}

function isAdvised(report: Report, sentence: Sentence, mention: Match): boolean {
  if (sentence.block.headerRow) return false;
  const before = textBefore(sentence, mention.start);
  const after = textAfter(sentence, mention.end);
  if (NO_PLAN_AFTER.test(after) || (NOT_CALLED_FOR.test(before) && !has(mention, NOT_AT_ONCE)) || has(sentence, UNDER_WAY)) return false;
  // "His GP suggests a phased return, and I agree"; not "…, and I agree that he is not fit yet".
  const shared = endorses(sentence.text) && !/\bagree that\b/i.test(after);
  // "The workload rises gradually through the autumn": told, and advised by nobody.
  if (RISES_BY_ITSELF.test(mention.text) && !has(sentence, RECOMMENDED) && !has(sentence, HOURS)) return false;
  if (STRAIGHT_BACK.test(after)) return false;
  if (OF_OTHERS.test(before) && !has(mention, NOT_AT_ONCE) && !shared) return false;
  if (
    KNOWN_BEFORE.test(before) &&
    !STARTS_ON.test(before) &&
    has(mention, PHASED) &&
    !(/\b(?:if|whether) (?:\w+ )?$/i.test(before) && (has(sentence, IF_YOU_CAN) || has(sentence, ASKS_FOR))) &&
    !(ON_A.test(before) && has(sentence, RECOMMENDED))
  )
    return false;
  if (has(sentence, SHOULD_IT_COME) || CURRENT.test(before) || OWN_TIME.test(`${mention.text}${after.slice(0, 30)}`)) return false;
  if (CAME_BACK.test(mention.text) && !NOT_TOLD.test(before) && mention.start > sentence.start) return false;
  const { attributed, endorsed, negated, asked, quoted, title, declined, supposed } = stance(report, sentence, mention);
  // "as he feels able" after the words tells nothing of whose they are.
  const told =
    attributed !== undefined && (attributed.by.start < mention.end || SAYS.test(report.text.slice(attributed.by.start, attributed.by.end)));
  if (
    (told && !endorsed && !shared) ||
    (negated && !has(mention, NOT_AT_ONCE)) ||
    (asked && !has(sentence, ASKS_FOR)) ||
    quoted ||
    title ||
    declined ||
    (supposed && !has(sentence, IF_YOU_CAN))
  )
    return false;
  // "The usual arrangements" are no more the view of others than the plan itself.
  if (!shared && !/^(?:author|population)$/.test(viewOf(report, sentence, mention, sentence))) return false;
  const note = !has(sentence, FINITE);
  const fragment = sentence.block.kind !== 'paragraph' || mention.start - sentence.start < 3 || note;
  return (
    advice(report, sentence).some((one) => one.to !== 'clinician') ||
    has(sentence, RECOMMENDED) ||
    shared ||
    (fragment && (sentence.section.name === 'advice' || sentence.leadIn !== undefined || has(sentence, HOURS) || note))
  );
}

/** "Start 15 June on two days a week": a step, where "on a phased return" is a plan that is known. */
const STARTS_ON = /\b(?:start|begin|commence|resume|return|come back|go back|back)\b[^.;]{0,40}\b(?:on|at|with|from|for|by) $/i;

const RISES_BY_ITSELF = /\b(?:rises|increases|grows|climbs|lengthens|goes up|builds up)\b/i;
/** "… and he would rather come straight back" */
const STRAIGHT_BACK =
  /\b(?:would (?:rather|prefer to)|(?:can|could|should|is able to|is ready to)) (?:come|go|return|start) (?:straight|right|directly) (?:back|in)\b/i;

/** A table of steps that is the whole report: a plan under its own title. */
function planInTable(report: Report): Plan[] {
  const titled =
    report.facts.kind.value === 'phased-return-plan' || report.sentences.some((one) => one.role === 'title' && has(one, PHASED));
  if (!titled) return [];
  const stepped = report.rows.find((row) => {
    const header = row.header.map((cell) => report.text.slice(cell.start, cell.end)).join(' | ');
    return row.role === 'prose' && STEP_COLUMN.test(header) && HOURS_COLUMN.test(header) && HOURS.test(row.text);
  });
  if (stepped === undefined) return [];
  const parts = report.rows.filter(({ table }) => table === stepped.table);
  return [{ start: stepped.start, end: parts.at(-1)!.end, parts }];
}

/** The paragraph, and what follows it in the same section for as long as it goes on with the plan. */
function planAround(report: Report, sentence: Sentence): Plan {
  const { section, block } = sentence;
  let last: Block = block;
  for (let index = block.index + 1; index < section.endBlock; index += 1) {
    const next = report.blocks[index]!;
    // The items below a paragraph, or those nested in an item.
    const listed = next.list >= 0 && next.depth > block.depth;
    const text = report.text.slice(next.start, next.end);
    if (next.kind !== 'cell' && !listed && !CONTINUES.test(text)) break;
    last = next;
  }
  const start = block.start;
  const end = last.end;
  const inside = (one: Span) => one.start >= start && one.end <= end;
  const parts: Stretch[] = [
    ...report.sentences.filter((one) => inside(one) && one.block.kind !== 'cell'),
    ...report.rows.filter(inside).map((row) => row),
  ];
  return { start, end: Math.max(end, sentence.end), parts };
}

function slotsOf(report: Report, plan: Plan): Slots {
  const today = referenceDay(report);
  const each = plan.parts.map((part) => ({ part, times: timesIn(report, part) }));
  return {
    start: each.some(({ part, times }) => times.some((time) => isStart(part, time, today))),
    hours: plan.parts.some((part) => has(part, HOURS)),
    end: each.some(
      ({ part, times }) =>
        times.some((time) => isAhead(time) && (endsLimits(part, time) || RANGE.test(time.text))) ||
        has(part, FULL_BY) ||
        (fullWorkIn(part).length > 0 && (times.some(isAhead) || has(part, STEPS))),
    ),
  };
}

/** "8 June to 3 July" */
const RANGE = /\d\D{0,14} (?:to|until|till|-) (?:\w+ )?\d/i;

const STEPS = /\b(?:weeks?|stage|phase|step) (?:\d+|\w+)\b|\b(?:thereafter|then|after that)\b/i;

/** The first day: a date, a week or "now"; not a day by which it must be over, nor one of the past. */
function isStart(part: Stretch, time: TimeExpression, today: number | undefined): boolean {
  if (time.kind === 'immediate') return true;
  if (time.kind === 'duration') return time.relation === 'in' && /\b(?:time|from now)\b/i.test(time.text);
  if (time.kind !== 'date' && time.kind !== 'period') return false;
  if (/^(?:weeks?|wks?|months?|stages?) (?:\d|\w+$)/i.test(time.text) && time.earliest === undefined) return false;
  if (time.relation === 'until' || time.relation === 'by' || time.relation === 'since') return false;
  const before = textBefore(part, time.start, 40);
  if (PAST_DAY.test(before) || OF_REVIEW.test(before) || OF_END.test(before)) return false;
  return today === undefined || time.latest === undefined || time.latest >= today - 31;
}

const OF_END = /\b(?:ends?|ending|full|normal)\b[^.;]{0,20}$/i;

/** The day on which it is looked at again is no step of it. */
const OF_REVIEW = /\b(?:review\w*|see (?:him|her|them))\b[^.;]{0,20}$/i;

const PAST_DAY = /\b(?:finished|ended|was|were|had|went|saw|seen|assessed|spoke|operated|referred|dated|absent|off|stopped)\b[^.;]{0,25}$/i;

/** Occupational health gives the day of return elsewhere. */
function givesStart(report: Report): boolean {
  return returnStatements(report).some(
    ({ outlook, view, endorsed }) => (outlook === 'dated' || outlook === 'now') && (view === 'author' || endorsed),
  );
}

/** A table or list of steps with their hours, under whatever heading. */
function hasSchedule(report: Report): boolean {
  if (report.prose.some((sentence) => sentence.start === sentence.block.start && has(sentence, STEP_BLOCK) && has(sentence, HOURS)))
    return true;
  const tables = new Map<number, { steps: boolean; hours: boolean }>();
  for (const row of report.rows) {
    if (row.role !== 'prose') continue;
    const header = row.header.map((cell) => report.text.slice(cell.start, cell.end)).join(' | ');
    const table = tables.get(row.table) ?? { steps: false, hours: false };
    table.steps ||= STEP_COLUMN.test(header) || STEPS.test(row.text);
    table.hours ||= HOURS.test(row.text) || (HOURS_COLUMN.test(header) && /\d/.test(row.text));
    tables.set(row.table, table);
  }
  return [...tables.values()].some(({ steps, hours }) => steps && hours);
}

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(' ');
const numberOf = (word: string | undefined): number =>
  word === undefined ? 0 : /^\d+$/.test(word) ? Number(word) : NUMBERS.indexOf(word.toLowerCase()) + 1;

/** How many weeks it takes: as said, else by the last numbered week that is not yet the normal one. */
function weeksOf(report: Report, plan: Plan): number | undefined {
  const stepped = plan.parts.map((part) => weeksOfSteps(report, part)).find((weeks) => weeks !== undefined);
  if (stepped !== undefined) return stepped;
  for (const part of plan.parts) {
    const mention = findFirst(part, PHASED);
    for (const time of timesIn(report, part)) {
      if (time.high === undefined) continue;
      const over = time.relation === 'over' || time.relation === 'for' || time.relation === 'within';
      const before = mention !== undefined && time.end <= mention.start && mention.start - time.end < 6;
      const after = mention !== undefined && time.start >= mention.end && time.start - mention.end < 60;
      if (
        (over && (mention === undefined || after)) ||
        before ||
        (after && /\b(?:of|lasting|last)(?: \w+)? $/i.test(textBefore(part, time.start, 20)))
      )
        return Math.round(time.high / 7);
    }
  }
  const months = plan.parts.flatMap((part) => findAll(part, TAKES)).map((match) => timesOfLength(report, match));
  const said = months.find((weeks) => weeks !== undefined);
  if (said !== undefined) return said;
  let last = 0;
  for (const part of plan.parts)
    for (const match of findAll(part, WEEK_NUMBER)) {
      const open =
        match.groups.last === undefined &&
        (/\bfrom $/i.test(textBefore(part, match.start, 8)) ||
          /^ (?:on|onwards?|and (?:after|beyond))/i.test(textAfter(part, match.end, 20)));
      last = Math.max(last, open ? numberOf(match.groups.first) - 1 : numberOf(match.groups.last), open ? 0 : numberOf(match.groups.first));
    }
  for (const part of plan.parts)
    for (const match of findAll(part, ORDINAL_WEEK)) last = Math.max(last, ORDINALS.indexOf(match.groups.ordinal!.toLowerCase()) + 1);
  return last > 0 ? last : weeksBetween(report, plan);
}

/** "Two days a week for five weeks, three days for five weeks, four days for four weeks": the steps together. */
function weeksOfSteps(report: Report, part: Stretch): number | undefined {
  const lengths = timesIn(report, part)
    .filter((time) => time.relation === 'for' && (time.high ?? 0) >= 7)
    .map((time) => time.high ?? 0);
  return lengths.length < 2 || !has(part, SMALL) ? undefined : Math.round(lengths.reduce((sum, days) => sum + days, 0) / 7);
}

function timesOfLength(report: Report, match: Match): number | undefined {
  const length = timesIn(report, match).find((time) => time.kind === 'duration');
  return length?.high === undefined ? undefined : Math.round(length.high / 7);
}

/** From the first day to the last step, where both are dates. */
function weeksBetween(report: Report, plan: Plan): number | undefined {
  const today = referenceDay(report);
  let first: number | undefined;
  let last = 0;
  for (const part of plan.parts)
    for (const time of timesIn(report, part)) {
      if ((time.kind !== 'date' && time.kind !== 'period') || time.latest === undefined || OF_REVIEW.test(textBefore(part, time.start, 40)))
        continue;
      // "11 to 31 May" begins on its first day; a start "in June" may be any day of it.
      const begins = RANGE.test(time.text) ? (time.earliest ?? time.latest) : time.latest;
      if (isStart(part, time, today)) first = Math.min(first ?? begins, begins);
      if (endsLimits(part, time) || fullWorkIn(part).length > 0) last = Math.max(last, time.latest);
    }
  return first === undefined || last <= first ? undefined : Math.round((last - first) / 7);
}
