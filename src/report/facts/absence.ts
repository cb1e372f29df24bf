import { findAll } from '../../language/pattern.ts';
import type { Span } from '../../read/source.ts';
import { type DateOrder, findDates, findDayMonths, mostRecent } from '../calendar.ts';
import type { Absence, Day, Fact, Report, ReportKind, Sentence } from '../report.ts';
import type { Evidence } from './evidence.ts';

/** Kinds of report that are not about an absence, whatever they mention of one. */
const NO_ABSENCE: ReadonlySet<ReportKind> = new Set(['pre-placement', 'health-surveillance', 'immunisation', 'night-work', 'workstation']);

type Status = 'absent' | 'at-work';

interface Statement {
  readonly status: Status;
  /** Told of now ("remains off work", "is at work") rather than of a change on some day. */
  readonly present: boolean;
  readonly since: Day | undefined;
  readonly span: Span;
  readonly sureness: 'stated' | 'inferred';
}

const STILL = '(?:now|currently|presently|still|therefore|also|again|since|been|continuously|unfortunately|at present|at the moment|,)';
const OFF =
  '(?:off(?: work| sick| ill| on sick| from work| duty| for|(?= since| from| with| ever| on | again| now|[,.;]|$))|absent|away(?: from| since| ill| sick|(?= for|[,.;]|$))|signed off|certified (?:unfit|sick|as unfit)|on (?:long[- ]term |certified |extended )?(?:sick(?:ness)?(?:[- ]leave| absence)?|medical leave|leave (?:of absence|for)|FMLA leave|short[- ]term disability)|out (?:sick|of work)|out on (?:sick |medical )?leave|not (?:been )?at work|unable to (?:work|attend work)|not (?:been )?(?:working|in work)|not worked|not been (?:back )?(?:at|to|in) work|off)';

/** "has been absent from work since 18 August", "has now been off for five weeks". */
const HAS_BEEN_OFF = new RegExp(`\\b(?:has|have|'s|had) (?:${STILL} ){0,3}been (?:${STILL} ){0,2}${OFF}\\b`, 'iu');
/** "remains off work", "is still absent", "continues to be off sick". */
const IS_OFF = new RegExp(
  `\\b(?:remains?|is|'s|are|continues? to be|stays?) (?:${STILL} ){0,3}(?:off(?: work| sick| ill| on sick)|absent|away from work|signed off|on (?:long[- ]term |certified )?sick(?:ness)?(?:[- ]leave| absence)?|on medical leave|out sick|not (?:currently |yet |presently )?(?:at|back at|in|attending) work|out of work|off duty|not working|off until|off with|off at (?:present|the moment)|not back|unable to attend work)\\b`,
  'iu',
);
/** "went off sick on 3 March", "commenced sickness absence on", "last worked on", "last shift was on". */
const WENT_OFF =
  /\b(?:went off(?: sick| work| ill)?|go(?:ne|ing) off (?:sick|work)|(?:began|started|commenced|entered)(?: (?:a|an|his|her|their|this|the|current))?(?: period of)? (?:(?:sick(?:ness)?|long[- ]term|current|medical) ){0,3}(?:absence|leave)|(?:absence|sick leave|leave|sickness absence) (?:began|started|commenced|dates from|runs from|has lasted|has continued|is ongoing)|last (?:worked|attended work|at work|shift|day (?:at|in) work|working day|day worked)|has(?: not|n't) (?:yet )?(?:worked|been (?:at|in|back (?:at|to|in)) work|been back|returned|attended work|been able to (?:work|return))|have(?: not|n't) (?:yet )?(?:worked|returned|been (?:at|back at) work)|yet to return|stopped work(?:ing)?|been (?:absent|off) (?:ever )?since|off ever since|(?:current|present|this|latest) (?:absence|one|spell|episode|period)(?: of (?:sickness )?absence)? (?:began|started|commenced|dates|runs)|first day (?:of (?:\w+ )?absence|off|away)|(?:in|into|reached) (?:his|her|their|its|the) \w+ (?:week|month) of (?:sickness )?absence|absence is (?:now |currently )?(?:in|into) its|absent (?:from work )?(?:since|from that (?:date|day))|off (?:work |sick )?since|(?:sickness |current |present )?absence since|taken off work|(?:placed|kept) off work)\b/i;
/** A note-like sentence: "Off work for seven weeks with a broken wrist." */
const OFF_ALONE =
  /^(?:currently |now |still |presently |remains )?(?:off (?:work|sick)|absent(?: from work)?|signed off|on sick leave|sickness absence) (?:for|since|from|with|until|due)\b/i;
/** The fit note that covers today. */
const FIT_NOTE =
  /\b(?:(?:current|present|latest|most recent|last) (?:fit|sick|medical) (?:note|certificate)s?|signed (?:him|her|them|mr \S+|mrs \S+|ms \S+|miss \S+) off (?:until|till|to|for|work)|fit note(?:s)? (?:runs?|expires?|ends?|lasts?|covers?|is valid|is current|to|until|until)|certified (?:as )?unfit (?:for work )?(?:until|to|for))\b/i;
/** "is at work", "remains in work", "continues to work". */
const IS_AT_WORK = new RegExp(
  `\\b(?:is|'s|remains?|stay(?:s|ed)|continues?|has (?:remained|stayed|continued)|have (?:remained|stayed)) (?:${STILL} |back |fully |to be |to remain |in attendance |present ){0,3}(?:at work|in work|in the workplace|working|in (?:his|her|their) (?:usual |normal |substantive |full |own )?(?:role|post|job|duties)|on (?:full|normal|amended|modified|restricted|light|adjusted) duties|back (?:at|in|to) (?:work|school|the office|the depot)|to (?:work|attend work|carry out|perform|do (?:his|her|their) (?:job|work)|fulfil)|attending work|on (?:his|her|their|a|the) phased return|doing (?:his|her|their) (?:usual|normal|full)? ?(?:job|work|duties)|on duty|at (?:his|her|their) (?:desk|post))\\b`,
  'iu',
);
/** "returned to work on 2 May", "has been back since Monday", "resumed his duties". */
const WENT_BACK =
  /\b(?:(?:has|have) been (?:attending work|(?:at|in) work(?! (?:for|since (?:19|20)))|working (?:from home|reduced|amended|part|normally|full|on (?:amended|light|reduced)))|(?:managed|able|enabled|helped)(?: him| her| them)? to (?:stay|remain|keep|continue) (?:at|in) work|(?:has |have )?(?:begun|began|started|commenced) (?:a|his|her|their|the) (?:\w+ )?phased return|(?:came|come) back from (?:sick leave|his absence|her absence|their absence)|(?:has |have |had |has now |has since |since |and |then |he |she |they |who |fully |successfully )?(?:returned|went back|came back|gone back|come back|got back)(?: (?:to|into|in))?(?: (?:his|her|their|the|full|normal|usual|amended|light|phased|part-time|full-time|substantive|some))*(?: to)? (?:work|duty|duties|role|post|job|school|the (?:ward|office|depot|classroom|site))|(?:has|have) been back(?: at| in| to| since| for)?|resumed(?: (?:work|duty|duties|(?:his|her|their|full|normal|usual) (?:\w+ )?(?:role|work|duties|post|job|hours)))|started back|recommenced (?:work|duties|employment))\b/i;
/** No absence at all. */
const NEVER_OFF =
  /\b(?:has(?: not|n't) (?:had|taken|needed|lost|required) (?:any )?(?:time off|sick(?:ness)? (?:leave|absence)|days? off|absences?|time)|has (?:had|taken|lost) no (?:time|sick(?:ness)?(?: (?:leave|absence))?|days?|absences?)|no (?:current )?(?:sickness )?absences?|without (?:any )?(?:time off|absence)|has(?: not|n't) been (?:absent|off)|(?:does not|doesn't|did not) want to (?:take|have) (?:any )?time off|kept going)\b/i;

/** What takes a statement out of here and now: conditions, hopes, plans, advice, questions, other times. */
const NOT_NOW =
  /\b(?:if|should|when|once|until|unless|whether|were|would|will|may|might|could|can|cannot|after|before|by the time|provided|in case|hop(?:e|es|ing)|plan(?:s|ned|ning)?|expect(?:s|ed)?|wish(?:es)?|want(?:s|ed)? to|keen to|able to|ready to|likely to|due to|intends?|aim(?:s|ing)?|going to|fit to|unlikely to|fear(?:s|ed)|worr(?:y|ies|ied)|advise[ds]?|recommend(?:ed|s)?|suggest(?:ed|s)?)\b/i;
/** Who else may be off: colleagues, relatives, the manager. */
const OTHERS =
  /\b(?:colleagues?|deputy|manager|husband|wife|partner|son|daughter|mother|father|team|staff|people|supervisor|(?:his|her|their) (?:own )?(?:GP|doctor|surgeon|consultant|boss|brother|sister)|two of|three of|others?)\b/i;
/** An absence that is over: "was off for three weeks in May", "had been absent before". */
const OVER = /\b(?:had|was|were) (?:\w+ ){0,2}$/i;

/** Whether the person is absent now, by the latest statement of the report. */
export function absenceOf(evidence: Evidence, order: DateOrder, reference: Day | undefined, kind: ReportKind | undefined): Fact<Absence> {
  const given = fromFrontMatter(evidence, order);
  if (given) return given;
  if (kind !== undefined && NO_ABSENCE.has(kind)) return unknown();
  const field = evidence.fields.find((entry) => entry.key === 'absence-start');
  const statements = statementsIn(evidence.report, order, reference);
  const last = latest(statements);
  if (!last && field) {
    const day = dayIn(field.value, order, reference);
    if (/\d/.test(field.value)) return { value: { status: 'absent', firstDay: day }, sureness: 'stated', span: field.span };
  }
  if (!last) return inferred(evidence, kind);
  const firstDay =
    last.status === 'absent' ? (last.since ?? firstDayOf(statements, last) ?? (field && dayIn(field.value, order, reference))) : undefined;
  return { value: { status: last.status, firstDay }, sureness: last.sureness, span: last.span };
}

function unknown(): Fact<Absence> {
  return { value: { status: 'unknown', firstDay: undefined }, sureness: 'inferred', span: undefined };
}

function fromFrontMatter(evidence: Evidence, order: DateOrder): Fact<Absence> | undefined {
  const given = evidence.frontMatter.absence;
  if (!given) return undefined;
  const firstDay = given.firstDay === undefined ? undefined : findDates(given.firstDay, order)[0]?.day;
  const word = given.status?.toLowerCase().replace(/[\s_]+/g, '-');
  const status =
    word === undefined
      ? firstDay === undefined
        ? undefined
        : 'absent'
      : /^(?:absent|current|off|yes)/.test(word)
        ? 'absent'
        : /^(?:at-work|none|no|back|working)/.test(word)
          ? 'at-work'
          : 'unknown';
  return status && { value: { status, firstDay }, sureness: 'stated', span: undefined };
}

function statementsIn(report: Report, order: DateOrder, reference: Day | undefined): Statement[] {
  const statements: Statement[] = [];
  for (const sentence of report.prose) {
    if (sentence.question || !CUE.test(sentence.text)) continue;
    statements.push(...inSentence(sentence, order, reference));
  }
  return statements;
}

const CUE =
  /\b(?:off|absent|absence|away|sick|work(?:ed|ing)?|leave|back|returned|resumed|shift|duty|duties|role|post|job|note|certificate|time|certified|recommenced|going|remains?|yet|one|phased|unfit|coping)\b/i;

/** How a form of words is read: what it says, and what around it makes it say something else. */
interface Reading {
  readonly pattern: RegExp;
  readonly status: Status;
  readonly present: boolean;
  readonly sureness: Statement['sureness'];
  /** Whether it holds, from the clause before it, the text after it and the words themselves. */
  holds(before: string, after: string, words: string): boolean;
}

const isNow = (before: string) => !NOT_NOW.test(before) && !OTHERS.test(before);
/** "was off for a month and has since returned". */
const isEnded = (after: string) =>
  /^[^.;]{0,60}\b(?:and|but|before|until) (?:(?!not |never |yet )\w+ ){0,3}(?:returned|came back|went back|resumed|is now back|has (?:now |since )?returned)\b/i.test(
    after,
  );

const READINGS: readonly Reading[] = [
  {
    pattern: HAS_BEEN_OFF,
    status: 'absent',
    present: true,
    sureness: 'stated',
    holds: (before, after, words) => {
      if (!isNow(before) || isEnded(after)) return false;
      // "had been off" is over, unless it is told of the day of the assessment.
      if (
        /^had\b/i.test(words) &&
        !/\bat the time of (?:our|my|the|this) (?:call|assessment|consultation|appointment|meeting|review)\b/i.test(before)
      )
        return false;
      if (/\bsince (?:her|his|their|the) return\b/i.test(after)) return false;
      if (/^ (?:on|for) (?:\w+ ){0,3}(?:occasions?|times|separate|spells|episodes)\b/i.test(after)) return false;
      return !/\b(?:not|never)\b/i.test(words.replace(/\bnot (?:been |worked|working|at work|in work)/gi, ''));
    },
  },
  { pattern: IS_OFF, status: 'absent', present: true, sureness: 'stated', holds: (before, after) => isNow(before) && !isEnded(after) },
  { pattern: OFF_ALONE, status: 'absent', present: true, sureness: 'stated', holds: (before, after) => before === '' && !isEnded(after) },
  {
    pattern: WENT_OFF,
    status: 'absent',
    present: false,
    sureness: 'stated',
    holds: (before, after) =>
      isNow(before) &&
      !isEnded(after) &&
      !OVER.test(before.slice(-20)) &&
      !/\b(?:previous|first|second|third|earlier|each|every)\s*$/i.test(before),
  },
  {
    pattern: FIT_NOTE,
    status: 'absent',
    present: true,
    sureness: 'inferred',
    holds: (before) => !NOT_NOW.test(before) && !/\b(?:colleague|husband|wife|no|without)\b[^,]*$/i.test(before),
  },
  {
    pattern: IS_AT_WORK,
    status: 'at-work',
    present: true,
    sureness: 'stated',
    holds: (before, after, words) =>
      isNow(before) &&
      !/\b(?:not|nor|never|no longer|unfit|cannot)\b[^,;]*$/i.test(before) &&
      !/\bnot\b/i.test(words) &&
      !/^ (?:with|for) (?:his|her|their) (?:GP|physio)/i.test(after),
  },
  {
    pattern: WENT_BACK,
    status: 'at-work',
    present: false,
    sureness: 'stated',
    holds: (before, after) =>
      isNow(before) &&
      !/\b(?:not|never|yet to|n't|without having)\b[^,;]*$/i.test(before) &&
      !/^[^.;]{0,50}\b(?:off again|absent again|went off|but (?:has been|was) off)\b/i.test(after),
  },
  { pattern: NEVER_OFF, status: 'at-work', present: false, sureness: 'inferred', holds: (before) => isNow(before) },
];

function inSentence(sentence: Sentence, order: DateOrder, reference: Day | undefined): Statement[] {
  const found: Statement[] = [];
  const { text } = sentence;
  for (const { pattern, status, present, sureness, holds } of READINGS) {
    for (const match of findAll(sentence, pattern)) {
      const at = match.start - sentence.start;
      const end = match.end - sentence.start;
      if (!holds(clauseBefore(text, at), text.slice(end, end + 90), match.text)) continue;
      // A fit note that has run out says nothing of today.
      if (pattern === FIT_NOTE && reference !== undefined && (lastDayIn(text.slice(at), order, reference) ?? reference) < reference)
        continue;
      const since = sinceIn(text, at, order, reference) ?? backTo(sentence, at, order, reference);
      found.push({ status, present, since, span: { start: match.start, end: match.end }, sureness });
      break;
    }
  }
  return found;
}

/** The day until when, where one is written near. */
function lastDayIn(text: string, order: DateOrder, reference: Day): Day | undefined {
  const near = text.slice(0, 120);
  const full = findDates(near, order)[0];
  if (full) return full.day;
  const short = findDayMonths(near)[0];
  if (!short) return undefined;
  // The nearest such day, before or after: a note that runs to 5 January is read in December.
  const past = mostRecent(short, reference + 182);
  return past;
}

/** The clause up to a place, as far as the last comma or conjunction that opens another. */
function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 160), at);
  const cut = Math.max(
    before.lastIndexOf('. '),
    before.lastIndexOf('; '),
    before.search(/(?:, |\b)(?:and|but|so|which|that|who)\b(?!.*\b(?:and|but|so|which|that|who)\b)/i),
  );
  return cut > 0 ? before.slice(cut) : before;
}

/** The day since when: the first date after the telling words, else the nearest one before ("On 11 June … and has been off ever since"). */
function sinceIn(text: string, at: number, order: DateOrder, reference: Day | undefined): Day | undefined {
  const after = text.slice(at, at + 140);
  const stop = after.search(/; |\. |, (?:and|but|when|with)\b/);
  const near = stop > 0 ? after.slice(0, stop) : after;
  if (/\b(?:since|from|on|began|commenced|started|worked|shift|was|day)\b/i.test(near)) {
    const day = dayIn(near, order, reference);
    if (day !== undefined && (reference === undefined || day <= reference)) {
      if (/\b(?:until|till|to|expires?|ends?|runs?|by)\b[^\d]{0,20}$/i.test(near.slice(0, placeOf(near, order)))) return undefined;
      // The last day worked is the one before the first day away.
      return /^last (?:worked|attended|at work|shift|day|working)/i.test(text.slice(at, at + 30)) ? day + 1 : day;
    }
  }
  return undefined;
}

/** "… and has been off ever since", "absent from that date": the last date before, in this sentence or the one before it. */
function backTo(sentence: Sentence, at: number, order: DateOrder, reference: Day | undefined): Day | undefined {
  if (!/\b(?:ever since|(?:from|since) (?:that (?:date|day|time|point)|then))\b/i.test(sentence.text.slice(at, at + 90))) return undefined;
  const before = sentence.text.slice(0, at);
  const earlier = [before, sentence.previous?.text ?? '', sentence.previous?.previous?.text ?? ''];
  for (const text of earlier) {
    const day = dayIn(text, order, reference);
    if (day !== undefined) return day;
  }
  return undefined;
}

function placeOf(text: string, order: DateOrder): number {
  return Math.min(findDates(text, order)[0]?.start ?? text.length, findDayMonths(text)[0]?.start ?? text.length);
}

function dayIn(text: string, order: DateOrder, reference: Day | undefined): Day | undefined {
  const full = findDates(text, order)[0];
  const short = findDayMonths(text)[0];
  if (short && (!full || short.start < full.start)) return reference === undefined ? undefined : mostRecent(short, reference);
  return full?.day;
}

/**
 * The statement that holds. Of two, the later day wins; one told of now wins over a change that is not dated after it; else the last in
 * the text does, because a report tells its history in order.
 */
function latest(statements: readonly Statement[]): Statement | undefined {
  let best: Statement | undefined;
  for (const next of statements) {
    if (!best || next.status === best.status) {
      // The first plain statement of a run tells most: keep its place and day.
      if (!best || (best.sureness === 'inferred' && next.sureness === 'stated')) best = next;
      continue;
    }
    if (best.since !== undefined && next.since !== undefined) {
      if (next.since >= best.since) best = next;
      continue;
    }
    if (best.sureness === 'stated' && next.sureness === 'inferred') continue;
    if (best.present && !next.present && best.since === undefined && next.since === undefined && best.status === 'absent') {
      // "remains off work" stands against an undated "returned to work", which tells of an earlier time.
      continue;
    }
    best = next;
  }
  return best;
}

/** The first day that another statement of the same absence gives. */
function firstDayOf(statements: readonly Statement[], last: Statement): Day | undefined {
  const days = statements
    .filter((statement) => statement.status === last.status && statement.since !== undefined)
    .map((statement) => statement.since!);
  return days.at(-1);
}

const RETURN_AHEAD =
  /\b(?:fit|ready|able|well enough) (?:enough )?to (?:return|resume|go back|come back|restart)\b|\b(?:likely|expected|estimated|anticipated|phased|gradual|successful) return to (?:work|duty)\b|\b(?:return|go back|come back|back) (?:to|at) work (?:on|from|in|by|within|after|when|once)\b|\bon (?:his|her|their) return\b|\bwhen (?:he|she|they) (?:returns?|comes? back|goes back)\b|\bphased return\b|\bbefore (?:he|she|they) (?:returns?|comes? back)\b|\bexpect (?:him|her|them) (?:back|to return)\b|\bunfit for (?:any )?work\b|\bnot fit for (?:any )?work\b|\bnot (?:well enough|ready) to (?:return|work)\b/i;
const WORKING =
  /\b(?:is|are) (?:currently |still |now )?(?:coping|managing|struggling|working)\b|\bcarry on (?:working|with|as|in)\b|\bcontinue (?:working|to work|in|as|with (?:his|her|their))\b|\bfor the next \w+ (?:weeks|months) (?:he|she|they) works?\b|\btime off\b|\bwithout (?:adjustments|restrictions)\b/i;

/** With no statement either way: a return that lies ahead speaks for an absence, and conclusions drawn so are marked as such. */
function inferred(evidence: Evidence, kind: ReportKind | undefined): Fact<Absence> {
  if (kind === 'at-work' || kind === 'safety-critical' || kind === 'meeting-fitness' || kind === 'pregnancy') return unknown();
  for (const [pattern, status] of [
    [RETURN_AHEAD, 'absent'],
    [WORKING, 'at-work'],
  ] as const) {
    for (const sentence of evidence.report.prose) {
      const match = sentence.question ? null : pattern.exec(sentence.text);
      if (!match || /\b(?:colleague|manager|team|if|should)\b/i.test(sentence.text.slice(0, match.index))) continue;
      const start = sentence.start + match.index;
      return { value: { status, firstDay: undefined }, sureness: 'inferred', span: { start, end: start + match[0].length } };
    }
  }
  return unknown();
}

/** Several absences are the subject: "six absences since March", "nine absences of one or two days each". */
export const SEVERAL_ABSENCES =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}|several|many|numerous|repeated|recurrent|frequent|short[- ]term|multiple|intermittent|persistent|separate|single[- ]day)(?: (?:short|separate|brief|single-day|one-day|sickness|individual|further|short-term|intermittent|recurrent|other|different|unrelated))* (?:absences|episodes of (?:sickness )?absence|spells of (?:sickness )?absence|periods of (?:sickness )?absence|occasions of absence|occasions of sickness|sickness absences|spells off|instances of absence)\b|\bshort[- ]term (?:sickness )?absences?\b|\b(?:absent|off(?: sick| work)?) on (?:\w+ ){1,3}(?:separate )?occasions\b|\bfrequent (?:short[- ]term )?(?:sickness )?absences?\b/i;
