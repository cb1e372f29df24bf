import { opinionSentences } from '../../src/language/author-opinion.ts';
import { contentStems, wordsOfNames } from '../../src/language/content-words.ts';
import { findAll, findFirst, has, type Stretch } from '../../src/language/pattern.ts';
import { stance } from '../../src/language/stance.ts';
import { timesIn } from '../../src/language/time.ts';
import type { Report, Sentence } from '../../src/lint/rule.ts';
import { fitnessStatements } from '../../src/report/fitness/fitness.ts';
import { outcomeOf } from '../../src/report/fitness/outlook.ts';
import type { Asked } from './asked.ts';
import {
  ANYTHING_ELSE,
  ASKS_HOW_LONG,
  EVASIVE,
  FILLER,
  FITNESS_ASKED,
  NOT_ANSWERING,
  OF_THE_RETURN,
  PLACE_OF_LETTER,
  POINTS_BACK,
  TOPICS,
  type Topic,
  WHEN_ONLY,
  WHOLE_ROLE,
  YES_OR_NO,
} from './wording.ts';

/** How a question fares in the report. */
export type Fate = 'answered' | 'evaded' | 'unanswered';

/** Whether the report answers a question: under it, under its number, or in what the author says of its subject elsewhere. */
export function fateOf(report: Report, asked: Asked, all: readonly Asked[]): Fate {
  const replies = asked.reply.filter((sentence) => !has(sentence, FILLER));
  // The reply proper is the first paragraph; under the last question of a letter the rest of the letter follows.
  const first = replies.filter(({ block }) => block === replies[0]!.block);
  const kinds = first.map(emptiness);
  if (kinds.includes(undefined)) return 'answered';
  const after = replies.slice(first.length).filter((sentence) => emptiness(sentence) === undefined);
  // Who has handed a question on does not answer it three pages later; who points elsewhere may have.
  if (kinds.includes('evasive') || first.some((sentence) => pointsNowhere(report, sentence)))
    return answeredIn(report, asked, after) ? 'answered' : 'evaded';
  const asking = new Set(all.flatMap(({ within }) => within));
  const elsewhere = report.prose.filter(
    (sentence) =>
      !asking.has(sentence) &&
      !sentence.question &&
      !first.includes(sentence) &&
      !NOT_ANSWERING.has(sentence.section.name) &&
      !leadsUpTo(sentence, all) &&
      emptiness(sentence) === undefined,
  );
  if (answeredIn(report, asked, elsewhere) || (asksOfWholeRole(asked.text) && saysFitness(report))) return 'answered';
  // One question, and a section that opens with a bare answer to it: "Yes.", "In my opinion he is, with …".
  const next = all.length === 1 ? elsewhere.find(({ start, section }) => start >= asked.end && section.name !== 'background') : undefined;
  if (next !== undefined && opensSection(next) && has(next, BARE_ANSWER)) return 'answered';
  // "Is she fit for it? If not, when?": a yes with its day, or a yes alone, leaves nothing open.
  if (HANGS_ON_A_NO.test(asked.text) && isSettled(report, all[all.indexOf(asked) - 1], elsewhere)) return 'answered';
  return replies.length > 0 ? 'evaded' : 'unanswered';
}

const opensSection = ({ previous, section }: Sentence): boolean => previous === undefined || previous.section !== section;
const BARE_ANSWER =
  /^(?:yes|no|none)(?=[,.;:]|$)|^not (?:at present|yet|until|before|now|in my (?:opinion|view))\b|^(?:in my (?:opinion|view),? )?(?:he|she|they|it|m[rs]s? [\w'-]+) (?:is|are|can|does|do|will|should|has|may)(?: not)?(?=[,.;]|$)|^(?:until|about|from|by) [^.]{3,40}[.]?$|^I (?:would|should) say\b|^I (?:cannot|am unable to|can't) (?:yet )?(?:say|judge|tell)\b[^.]*\b(?:because|since|as|until)\b/i;

const HANGS_ON_A_NO = /^\W*(?:and )?if (?:not|no)\b/i;
const SAYS_NO = /\b(?:not|n't|unfit|unable|cannot|no longer|never|unlikely|neither)\b/i;

/** What the question before asks about is said with a time, or said and nowhere denied. */
function isSettled(report: Report, before: Asked | undefined, sentences: readonly Sentence[]): boolean {
  if (before === undefined) return false;
  const known = new Set([...wordsOfNames(report), ...jobWords(report)]);
  const wanted = contentStems({ start: 0, end: before.text.length, text: before.text }, known);
  const of = sentences.filter((sentence) => {
    if (sentence.section.name === 'background' || isAccount(report, sentence) || !has(sentence, ABILITY)) return false;
    return [...contentStems(sentence, known)].some((stem) => wanted.has(stem));
  });
  return of.length > 0 && (of.some((sentence) => saysWhen(report, sentence)) || !of.some((sentence) => has(sentence, SAYS_NO)));
}

const WHEN: ReadonlySet<string> = new Set(['date', 'period', 'duration']);
const saysWhen = (report: Report, sentence: Sentence): boolean => timesIn(report, sentence).some(({ kind }) => WHEN.has(kind));

/** "You are looking into a complaint. She is on station duties.": what is told under the questions' own heading, before the first of them. */
function leadsUpTo(sentence: Sentence, all: readonly Asked[]): boolean {
  const first = sentence.section.name === 'questions' ? all.find(({ start }) => start >= sentence.section.start) : undefined;
  return first !== undefined && sentence.end <= first.start;
}

/** A question of fitness is answered by what somebody can or should do, and not by what they do there: "On station she checks stock". */
const ABILITY =
  /\b(?:fit|unfit|able|unable|can|cannot|could|should|would|will|may|might|must|safe\w*|well enough|suitable|suits?|reason|continue|restrict\w*|advis\w*|recommend\w*|suggest\w*|needs?|likely|expect\w*|cope\w*|manag\w*|ready|capable|benefit\w*|please|no|yes)\b/i;

const REPLY_MARK = /^(?:\(?\d{1,2}[.)]|(?:answer|reply|response|a)[:.]|[-•]) */i;
const REPLY_OPENS =
  /^(?:in my (?:opinion|view),?|I am afraid(?: that)?|I regret(?: that)?|unfortunately,?|however,?|again,?|regrettably,?|with respect,?|at this stage,?|at present,?) /i;

/** Why a sentence answers nothing: it hands the question on or says nothing (`evasive`), or it sends the reader elsewhere in the letter. */
function emptiness(sentence: Sentence): 'evasive' | 'pointing' | undefined {
  if (sentence.text.length > 240) return undefined;
  // "How long is a piece of string?" answers nothing.
  if (sentence.question) return 'evasive';
  const text = sentence.text.replace(REPLY_MARK, '').replace(REPLY_OPENS, '');
  const bare: Stretch = { start: sentence.start, end: sentence.end, text };
  if (EVASIVE.some((pattern) => has(bare, pattern))) return 'evasive';
  return has(bare, POINTS_BACK) && has(bare, PLACE_OF_LETTER) ? 'pointing' : undefined;
}

const NUMBERED_PLACE =
  /\b(?<what>section|sec\.|paragraph|para|part|heading|question|answer|point|item|q)s? ?(?:to |number |no\.? ?)?(?:question )?(?<number>\d{1,2})\b/i;

/** "Please see section 6" where the sections are numbered and there is no sixth. */
function pointsNowhere(report: Report, sentence: Sentence): boolean {
  const place = findFirst(sentence, NUMBERED_PLACE);
  if (!place) return false;
  const number = Number(place.groups.number);
  if (/^(?:question|answer|q|point|item)/i.test(place.groups.what ?? ''))
    return number > report.facts.questions.length && report.facts.questions.length > 1;
  const numbers = report.sections.flatMap(({ heading }) =>
    heading
      ? findAll({ ...heading, text: report.text.slice(heading.start, heading.end) }, SECTION_NUMBER).map(({ text }) => Number(text))
      : [],
  );
  return numbers.length > 0 && !numbers.includes(number);
}
const SECTION_NUMBER = /^\d{1,2}\b/;

/** "Is he fit for his role?": answered by any statement of fitness, which "Can he drive the van?" is not. */
function asksOfWholeRole(text: string): boolean {
  return topicsOf(text).every(({ reach }) => reach !== 'own') && FITNESS_ASKED.test(text) && WHOLE_ROLE.test(text);
}

const topicsOf = (text: string): readonly Topic[] => TOPICS.filter((topic) => topic.asked.test(text.replace(WHEN_ONLY, ' ')));

/** "Is he fit? If not, when will he be back?": each question mark asks something; an answer to one is taken for an answer to all. */
function answeredIn(report: Report, asked: Asked, sentences: readonly Sentence[]): boolean {
  const text = asked.text.replace(WHEN_ONLY, ' ');
  if (ANYTHING_ELSE.test(text)) return true;
  const topics = topicsOf(text);
  const telling = topics.filter((topic) => topic.reach === 'own');
  const known = new Set([...wordsOfNames(report), ...jobWords(report)]);
  const subject = contentStems({ start: 0, end: text.length, text }, known);
  const particular = [...subject].filter((stem) => !TOPIC_WORDS.has(stem));
  const needed = telling.length > 0 || particular.length > 4 ? 2 : 1;
  const saying = YES_OR_NO.test(text) && FITNESS_ASKED.test(text) ? sentences.filter((sentence) => has(sentence, ABILITY)) : sentences;
  // "Is she fit for the grievance meeting?": what is said of the grievance alone is no answer.
  const ofIt = (from: readonly Sentence[]) =>
    ASKS_OF_MEETING.test(text) ? from.filter((sentence) => has(sentence, OF_A_MEETING) && has(sentence, ABILITY)) : from;
  if (particular.length >= needed && sharesSubject(report, particular, needed, ofIt(saying), known)) return true;
  if (telling.length > 0) return telling.some((topic) => isTold(report, text, topic, topic.id === 'meeting' ? ofIt(sentences) : sentences));
  const narrow = topics.filter((topic) => topic.reach === 'narrow');
  // A question that can be answered yes or no is about what it names, where its topic is as wide as "help" or "able to".
  if (narrow.length === 0 && particular.length > 0 && (YES_OR_NO.test(text) || topics.length === 0)) return false;
  // Nothing can be said of a question whose words are all common ones.
  if (topics.length === 0) return true;
  // "He is fit to attend the hearing" does not say whether he is fit for his job.
  const ofWork = asksOfWholeRole(text)
    ? sentences.filter((sentence) => !has(sentence, OF_A_MEETING) || has(sentence, OF_THE_WORK))
    : sentences;
  return topics.some((topic) => isTold(report, text, topic, ofWork));
}

/** Words by which questions are put, whatever they are about. */
const TOPIC_WORDS: ReadonlySet<string> = contentStems({
  start: 0,
  end: 0,
  text: 'question opinion view prognosis timescale timeframe condition underlying medical equality act disability disabled attendance absence return adjustment accommodation prevent preventing barrier long-term permanent retirement pension meeting hearing redeployment alternative recovery treatment review cause caused causing factor symptom likelihood prospect foreseeable expectation anything everything estimate estimated confirm comment date anticipated expected rehabilitation employee individual person worker contract contracted regard reference relation effect impact hearing interview future report lasting problem expected current currently inherent requirement play',
});

/** The person's job and place of work are in every question, and say nothing of its subject. */
function jobWords(report: Report): readonly string[] {
  return report.facts.employee?.value.jobTitle?.value.toLowerCase().match(/[\p{L}'-]{3,}/gu) ?? [];
}

/** The author speaks of what the question names. The employee's own words about it are no answer. */
function sharesSubject(
  report: Report,
  subject: readonly string[],
  needed: number,
  sentences: readonly Sentence[],
  known: ReadonlySet<string>,
): boolean {
  const wanted = new Set(subject);
  return sentences.some((sentence) => {
    if (sentence.section.name === 'background' || isAccount(report, sentence)) return false;
    let shared = 0;
    for (const stem of contentStems(sentence, known)) if (wanted.has(stem)) shared += 1;
    return shared >= needed;
  });
}

function isTold(report: Report, text: string, topic: Topic, sentences: readonly Sentence[]): boolean {
  if (topic.id === 'return') {
    if (ASKS_HOW_LONG.test(text) && !OF_THE_RETURN.test(text)) return sentences.some((sentence) => saysHowLong(report, sentence));
    if (report.facts.absence.value.status === 'absent') return outcomeOf(report).kind !== 'missing';
    if (saysFitness(report)) return true;
  }
  if (topic.id === 'disability' && sentences.some((sentence) => sentence.section.name === 'disability' && !sentence.question)) return true;
  return sentences.some(
    (sentence) =>
      (topic.told || sentence.section.name !== 'background') &&
      findAll(sentence, topic.answered, 6).some((match) => {
        const { attributed, endorsed, asked, quoted } = stance(report, sentence, match);
        return (topic.told || !attributed || endorsed) && !asked && !quoted;
      }),
  );
}

/** A length, a day or a period in what occupational health thinks or advises. */
function saysHowLong(report: Report, sentence: Sentence): boolean {
  return opinionSentences(report).has(sentence) && saysWhen(report, sentence);
}

/** Fit for the work: fit to attend a meeting is another matter. */
const saysFitness = (report: Report): boolean =>
  fitnessStatements(report).some(
    ({ view, endorsed, statement: { text } }) => (view === 'author' || endorsed) && (!OF_A_MEETING.test(text) || OF_THE_WORK.test(text)),
  );
const ASKS_OF_MEETING =
  /\b(?:fit|able|well enough|attend|take part|participate)\b[^?]{0,60}\b(?:meetings?|hearings?|interviews?|proceedings|investigation)\b/i;
const OF_A_MEETING =
  /\b(?:meet\b|attend\w*|take part|engage|participate|meetings?|hearings?|interviews?|proceedings|investigat\w+|process)\b/i;
const OF_THE_WORK = /\b(?:work\w*|role|job|dut(?:y|ies)|post|shifts?|hours)\b/i;

function isAccount(report: Report, sentence: Sentence): boolean {
  const { attributed, endorsed } = stance(report, sentence, { start: sentence.end - 1, end: sentence.end });
  return attributed !== undefined && !endorsed;
}
