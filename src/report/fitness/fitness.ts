import { findFirst } from '../../language/pattern.ts';
import { timesIn } from '../../language/time.ts';
import type { Span } from '../../read/source.ts';
import type { Report } from '../report.ts';
import { type Head, headsOf } from './heads.ts';
import { type Statement, statements } from './statements.ts';
import { endorses, type View, viewOf } from './views.ts';
import { DUTY, NOT_WORK, WORK } from './wording.ts';

/** A statement of whether the person is fit now. */
export interface FitnessStatement extends Span {
  readonly statement: Statement;
  readonly fit: boolean;
  readonly view: View;
  readonly endorsed: boolean;
}

/** Labels whose value is a verdict: "Outcome: fit with adjustments", "Work status | Off work", "Capacity: none". */
const VERDICT_LABEL =
  /\b(?:outcome|fit(?:ness)?(?: for (?:work|role|duty|post|the role))?|(?:work|duty|current|employment|return-to-work) (?:status|capacity)|status|capacity|result|conclusion|opinion|clearance|certificat\w+|recommendation|decision|category|assessment|[\w' ]{2,40}(?:duties|duty|work|driving|role|tasks?|lifting|height|nights|shifts?))\b[^:\n]{0,30}[:\n]\s*/i;
const VERDICT =
  /^(?:(?:currently|temporarily|permanently|medically|presently|now|still|remains|he is|she is|they are) )*(?<verdict>(?:not |un)?fit\b|unable|able to|none\b|no capacity|full\b|partial|some|modified|restricted|light|regular|off work|off duty|out of work|normal|cleared|not cleared|released|not released|unrestricted|suitable|unsuitable|capable|incapable|sedentary|no restrictions?|pass(?:ed)?\b|fail(?:ed)?\b|deferred|totally|amended|adjusted|alternative)/i;
const NEGATIVE = /^(?:\w+ )*?(?:not|un\w+|none|no capacity|off|out|incapable|totally|fail\w*|deferred)\b/i;

const CHOSEN = /(?:\u2611|\u2612|\u2713|\u2714|\u2705|\[ ?[xX\u2713\u2714] ?\])\s*(?<verdict>[^\u2610\u2611\u2612[\]\n|]{2,60})/;

/** "No restrictions apply; he may work normally", "Cleared for full duty", "At work and coping": verdicts without a word of fitness. */
const PLAIN_VERDICT = new RegExp(
  `\\b(?:no (?:work )?restrictions?(?: (?:apply|needed|required|on (?:his|her|their) work))?\\b|^(?:(?:off|out of) (?:all )?work|(?:${DUTY})(?= (?:\\d|effective|only|with)))\\b|(?:would not|could not|cannot|do not) (?:have (?:him|her|them) (?:at|in|on)|support (?:his|her|their) (?:being at|return|working|presence))|(?:should|must|ought to|needs? to|is to|will need to|has to) (?:stay|remain|be kept|keep) (?:off|away|at home|out of)|(?:not|cannot) (?:be )?(?:yet )?(?:be )?(?:at|in) work\\b|ill enough to (?:be|stay) off|no medical (?:bar|objection)|(?:does not|do not|doesn't|not) have the (?:\\w+ ){1,3}for)`,
  'gi',
);

/** The question whether the person is fit, and the answers that are enough. */
const ASKS_FITNESS =
  /\b(?:is|are|do you consider|would you (?:say|consider)|can|will|could) (?:\w+\.? ?){1,5}?(?:fit|unfit|able|well enough|capable|ready|safe|work|continue|return|carry on|do (?:his|her|their))\b/i;
const ANSWER =
  /^(?:in (?:answer|reply) to your question,? )?(?<answer>yes|no|not (?:at present|now|yet|currently|at the moment|in my (?:view|opinion))|he is(?: not)?|she is(?: not)?|they are(?: not)?|i (?:do not )?(?:believe|consider|think) (?:so|not)|at present,? no|currently,? no|only (?:with|if|for)|with adjustments)\b/i;

const OTHER_FITNESS = new RegExp(`\\b(?:fit|able|well enough|capable|capacity)\\b[^.;]{0,12} (?:for|to) ${NOT_WORK}`, 'i');

function verdictOf(statement: Statement, report: Report): FitnessStatement | undefined {
  const { text } = statement;
  const chosen = CHOSEN.exec(text);
  if (chosen !== null && VERDICT.test(chosen.groups!.verdict!.trim()))
    return {
      start: statement.start + chosen.index,
      end: statement.start + chosen.index + chosen[0].length,
      statement,
      fit: !NEGATIVE.test(chosen.groups!.verdict!.trim()),
      view: 'author',
      endorsed: false,
    };
  const label = VERDICT_LABEL.exec(text);
  if (label === null || label.index > 40) return undefined;
  const value = text.slice(label.index + label[0].length);
  const verdict = VERDICT.exec(value);
  if (verdict === null || /^(?:fit|sick) note/i.test(text)) return undefined;
  if (OTHER_FITNESS.test(value.slice(0, 80))) return undefined;
  // "Fit from 6 July" is a day to come, "Fit for X from 1 July" too.
  const fit = !NEGATIVE.test(value);
  const time = timesIn(report, statement).find((one) => one.start >= statement.start + label.index + label[0].length);
  if (
    fit &&
    time !== undefined &&
    (time.kind === 'date' || time.kind === 'period') &&
    time.relation === 'from' &&
    time.start - (statement.start + label.index + label[0].length) < 16 &&
    /^fit\b/i.test(value)
  )
    return undefined;
  return { start: statement.start, end: statement.end, statement, fit, view: 'author', endorsed: false };
}

function answerOf(statement: Statement): FitnessStatement | undefined {
  if (statement.asked === undefined || !ASKS_FITNESS.test(statement.asked)) return undefined;
  if (
    new RegExp(`\\b(?:for|to) ${NOT_WORK}`, 'i').test(statement.asked) &&
    !new RegExp(`\\b(?:role|post|job|duties|${WORK})\\b`, 'i').test(statement.asked)
  )
    return undefined;
  const answer = ANSWER.exec(statement.text);
  if (answer === null) return undefined;
  return {
    start: statement.start,
    end: statement.end,
    statement,
    fit: !/\b(?:no|not)\b/i.test(answer[0]),
    view: 'author',
    endorsed: false,
  };
}

/** Whether a head says how things stand now: present, not supposed, not put off to a day ahead. */
function isNow(report: Report, statement: Statement, head: Head, all: readonly Head[]): boolean {
  if (head.background || head.awaited || head.tense === 'past') return false;
  const times = timesIn(report, statement).filter((time) => time.start >= head.start - 40);
  const next = all.find((other) => other.start > head.start);
  const own = times.filter((time) => time.start < (next?.start ?? Number.POSITIVE_INFINITY) && time.start - head.end < 110);
  const immediate =
    own.some((time) => time.kind === 'immediate') ||
    /\b(?:now|today|at present|currently|at the moment|immediately|straight away|this week|as things stand)\b/i.test(
      statement.text.slice(Math.max(0, head.start - statement.start - 40), head.end - statement.start + 80),
    );
  const ahead =
    own.some(
      (time) =>
        (time.kind === 'date' || time.kind === 'period') &&
        ['from', 'on', 'in', 'by', 'after', 'none'].includes(time.relation) &&
        !/\b(?:this week|today)\b/i.test(time.text),
    ) || own.some((time) => time.kind === 'duration' && ['in', 'within', 'after'].includes(time.relation));
  if (head.sign > 0) return immediate ? head.tense !== 'ahead' || !ahead : head.tense === 'now' && !ahead;
  // "will be unfit for the next eight weeks" begins now; "will not be fit before July" says that he is not now; "never again".
  return true;
}

const known = new WeakMap<Report, readonly FitnessStatement[]>();

/** Every statement of whether the person is fit for work now, whoever makes it, in reading order. */
export function fitnessStatements(report: Report): readonly FitnessStatement[] {
  let list = known.get(report);
  if (list === undefined) {
    list = statements(report).flatMap((statement) => read(report, statement));
    known.set(report, list);
  }
  return list;
}

function read(report: Report, statement: Statement): FitnessStatement[] {
  const verdict = verdictOf(statement, report) ?? answerOf(statement);
  if (verdict !== undefined) return [verdict];
  const found: FitnessStatement[] = [];
  for (const part of statement.parts) {
    const heads = headsOf(part);
    for (const head of heads) {
      const group = head.group === 'fitness' || head.group === 'work' || head.group === 'bar' || (head.group === 'return' && head.sign > 0);
      if (!group || !isNow(report, statement, head, heads)) continue;
      if (
        head.group === 'work' &&
        head.sign < 0 &&
        /\b(?:should|must|may|need) not\b|\bnot to\b/i.test(report.text.slice(Math.max(0, head.start - 12), head.end))
      )
        continue;
      if (
        head.group === 'return' &&
        (head.tense !== 'now' ||
          !/\b(?:can|may|could|let (?:him|her|them)|free to)\b/i.test(part.text.slice(0, head.start - part.start).slice(-40)))
      )
        continue;
      const view = viewOf(report, part, head, statement.sentence);
      found.push({
        start: head.start,
        end: head.end,
        statement,
        fit: head.sign > 0,
        view,
        endorsed: view !== 'author' && endorses(statement.text.slice(part.start - statement.start)),
      });
    }
    const plain = findFirst(part, PLAIN_VERDICT);
    if (plain !== undefined && !heads.some((head) => head.background)) {
      const view = viewOf(report, part, plain, statement.sentence);
      found.push({
        start: plain.start,
        end: plain.end,
        statement,
        fit: !/\b(?:off|out of|not|cannot|away|at home)\b/i.test(plain.text),
        view,
        endorsed: false,
      });
    }
  }
  return found;
}
