import { findAll, has, type Match } from '../../src/language/pattern.ts';
import { BELIEF_AND_IDENTITY, HOME, LEGAL_TROUBLE, MONEY, RELATIONSHIPS } from '../../src/language/private-circumstances.ts';
import { stance } from '../../src/language/stance.ts';
import { defineRule, type Report, type Sentence } from '../../src/lint/rule.ts';
import { TURNS } from './turns.ts';
import {
  AT_WORK,
  DESK_WORK,
  MATTERS_AT_WORK,
  NAMES_A_PLACE,
  NO_ONE_ELSE,
  OFFERED_TO_ALL,
  OTHERS,
  OWN_CAUSE,
  OWN_LIFE,
  OWN_MONEY,
  OWN_TROUBLE,
  PARTNER,
  PEOPLE_SERVED,
  THE_PERSON,
} from './wording.ts';

type MessageId = 'money' | 'home' | 'relationship' | 'law' | 'belief';
const word = (source: string): RegExp => new RegExp(`(?<![\\w-])(?:${source})(?![\\w-])`, 'i');

/** What is told, by the message that it deserves. The first that holds speaks. */
const CIRCUMSTANCES: readonly { readonly messageId: MessageId; readonly pattern: RegExp }[] = [
  { messageId: 'belief', pattern: word(BELIEF_AND_IDENTITY) },
  { messageId: 'belief', pattern: word(OWN_CAUSE) },
  { messageId: 'law', pattern: word(LEGAL_TROUBLE) },
  { messageId: 'law', pattern: word(OWN_TROUBLE) },
  { messageId: 'relationship', pattern: word(RELATIONSHIPS) },
  { messageId: 'relationship', pattern: word(OWN_LIFE) },
  { messageId: 'money', pattern: word(MONEY) },
  { messageId: 'money', pattern: new RegExp(`\\b${OWN_MONEY}`, 'i') },
  { messageId: 'home', pattern: word(HOME) },
  { messageId: 'home', pattern: NO_ONE_ELSE },
  { messageId: 'belief', pattern: TURNS.belief },
  { messageId: 'law', pattern: TURNS.law },
  { messageId: 'relationship', pattern: TURNS.relationship },
  { messageId: 'money', pattern: TURNS.money },
  { messageId: 'home', pattern: TURNS.home },
];
const WORK = AT_WORK.map((source) => new RegExp(`\\b${source}`, 'i'));
const OTHER = new RegExp(`\\b${OTHERS}(?![\\w-])`, 'gi');
const SPOUSE = new RegExp(`\\b${PARTNER}(?![\\w-])`, 'i');
/** Between another person and the words the employee comes in as the one they are said of. */
const EMPLOYEE_COMES_IN = /\b(?:he|she|they)\b/i;
/** How far before the words the work may be named. */
const WINDOW = 90;

export const rule = defineRule({
  id: 'private-life',
  group: 'confidential',
  severity: 'warning',
  scope: 'sentence',
  summary: "The employee's money, home, relationships, legal trouble, beliefs",
  options: {},
  messages: {
    money:
      'This tells of the employee’s money[[: “{{words}}”]]. The manager does not need it to give support, and it cannot be taken back. “Personal circumstances add to the pressure” is enough, if the person agrees.',
    home: 'This tells how the employee lives at home[[: “{{words}}”]]. The manager does not need it to give support. “Personal circumstances” is enough, if the person agrees; say what it means for hours or travel.',
    relationship:
      'This tells of the employee’s marriage, partner or family life[[: “{{words}}”]]. It is not the employer’s business, and others will read it. “Personal circumstances” is enough, if the person agrees.',
    law: 'This tells of the police, a court or immigration[[: “{{words}}”]]. Read by an employer it can cost the person the job. Leave it out; ask only for the time off that is needed.',
    belief:
      'This tells of belief, sexuality, origin or union membership[[: “{{words}}”]], which the law protects most strongly. If it were followed by bad treatment, this report would be the proof that the employer knew. Leave it out.',
  },
  check(report, context) {
    for (const sentence of report.prose) {
      if ((!has(sentence, THE_PERSON) && !has(sentence, NO_ONE_ELSE)) || has(sentence, OFFERED_TO_ALL)) continue;
      for (const { messageId, pattern } of CIRCUMSTANCES) {
        const found = findAll(sentence, pattern).find((match) => isEmployees(report, sentence, match, messageId));
        if (!found) continue;
        context.report({ span: found, messageId, data: { words: found.text } });
        break;
      }
    }
  },
});

const TROUBLE_WITH_A_LANDLORD =
  /\b(?:notice|evict\w*|out|months?|weeks to|disput\w+|row\w*|troubl\w+|damp|mould\w*|arrears|owes?|owed|owing|behind|rent (?:is|has|was|went|goes|up|rise|increase)|(?:rais|increas|doubl|harass|threaten|bull)\w+|court|tribunal|refus\w+|sell\w*|sold|problems?|quarrel\w*|fallen out|fell out|deposit|repairs?|heating|complain\w*|argu\w+|battl\w+|fight\w*|difficult\w*|dodgy|rogue|bad|hostile|at odds|leave|sued?|suing|lock\w*|served)\b/i;

/** Whether the words are told of the employee's own life, and not of the work or of somebody else. */
function isEmployees(report: Report, sentence: Sentence, match: Match, messageId: MessageId): boolean {
  const { asked, title, negated, declined } = stance(report, sentence, match);
  if ((asked && !AWAITED.test(sentence.text)) || (title && messageId !== 'money') || declined) return false;
  const at = match.start - sentence.start;
  const before = sentence.text.slice(Math.max(0, at - WINDOW), at);
  const after = sentence.text.slice(at + match.text.length, at + match.text.length + 60);
  if (negated && !NOT_A_DENIAL.test(match.text) && !NOT_A_DENIAL.test(before)) return false;
  // "His kit has to be kept charged."
  if (/^charged$/i.test(match.text) && /\b(?:kept|keep|fully|stays?|part|half|be|batter\w+|phone|kit) $/i.test(before)) return false;
  // "He is charged with ordering stock": a duty.
  if (
    /^charged/i.test(match.text) &&
    /^(?: with)? (?:ordering|keeping|running|managing|organising|looking|overseeing|training|checking|opening|locking)\b/.test(after)
  )
    return false;
  if ((NAMES_A_PLACE.test(after) && !/^active\b/i.test(match.text)) || /^ of (?:the |two |a )?(?:tasks?|jobs?|duties|work)\b/i.test(after))
    return false;
  if (messageId === 'home' && has(sentence, MATTERS_AT_WORK)) return false;
  // "His landlord has put in a ramp": where somebody lives, and no trouble with it.
  if (/\b(?:landlord|landlady)$/i.test(match.text) && !has(sentence, TROUBLE_WITH_A_LANDLORD)) return false;
  // The work may be named by words that reach into the match ("is a custody sergeant").
  const around = before + match.text + after.slice(0, 45);
  // An office in a union is not the employee's post.
  if (DESK_WORK.test(before) || isOfPeopleServed(before)) return false;
  if (!UNION_OFFICE.test(match.text) && WORK.some((pattern) => isBeside(pattern, around, before.length, match.text.length))) return false;
  return !isOthers(before, messageId);
}

/** What hangs in the air is told all the same: "he is waiting to hear whether his leave to remain will be extended". */
const AWAITED =
  /\b(?:wait(?:s|ing)|anxious|worr(?:y|ies|ied|ying)|fear(?:s|ful)?|yet to|hop(?:es|ing)|does not|doesn't) (?:to )?(?:hear|know|see|learn|find out|about|over)\b/i;
const UNION_OFFICE = /^(?:shop steward|convenor|branch secretary|union rep)|\b(?:subs|dues|subscriptions?)\b/i;

/** Refusals that tell the circumstance all the same: "no longer goes", "cannot pay", "not charged". */
const NOT_A_DENIAL =
  /\b(?:no longer|never|few|not seen|no (?:fixed|savings|friends|family|social|money)|not let|can't|couldn't|cannot|could not|not speaking|not talking|\w+n't (?:speak|talk)\w*|\w+n't (?:get|getting) on|not (?:get|getting) on|hardly|barely|stopped|lapsed|lost|not (?:been )?able to|has not told|unable)\b/i;

/** Whether words of work stand in the same clause as the match. */
function isBeside(pattern: RegExp, around: string, start: number, length: number): boolean {
  const clauseStart = Math.max(0, around.lastIndexOf(';', start), lastClause(around.slice(0, start)));
  const rest = around.slice(start + length);
  const stop = /[;:,]| and | but | which | because /.exec(rest);
  const clause = around.slice(clauseStart, start + length + (stop?.index ?? rest.length));
  const found = pattern.exec(clause);
  if (!found) return false;
  // "He works nights and is in debt": other words join the two.
  const between = clause.slice(found.index + found[0].length, Math.max(found.index + found[0].length, start - clauseStart));
  return !/\b(?:and|but|while|because|as|since|so|although) (?:he|she|they|is|was|has|had|his|her)\b/i.test(between);
}

function lastClause(text: string): number {
  const all = [...text.matchAll(/, (?:and|but|because|as|since|so|while|which|although) |[:;] /g)];
  return all.at(-1)?.index ?? 0;
}

/** "He advises tenants who are in arrears": people whom the work is for, as long as the employee does not come in again. */
function isOfPeopleServed(before: string): boolean {
  const served = PEOPLE_SERVED.exec(before);
  if (!served) return false;
  return SERVES.test(before.slice(0, served.index)) && !EMPLOYEE_COMES_IN.test(served[0]);
}
const SERVES =
  /\b(?:advis|help|support|counsel|visit|interview|assess|see|meet|teach|represent|hous|car|look|serv|work|deal|speak|talk|ring|call|assist|guid|manag|for|with|to)\w*(?: (?:after|with|to|for|council|private|local|young|older|many|some|other|the|social|housing|association|at|home|people)){0,4} $/i;

/** Said of a relative or a colleague: that is for `third-party`. A partner's leaving is the employee's own life. */
function isOthers(before: string, messageId: MessageId): boolean {
  const others = [...before.matchAll(OTHER)].at(-1);
  const spouse = messageId === 'money' || messageId === 'home' || messageId === 'relationship' ? undefined : SPOUSE.exec(before);
  const person = others ?? spouse;
  if (!person) return false;
  const between = before.slice(person.index + person[0].length);
  // "He owes his brother a large sum": the object of what the employee does.
  if (/\b(?:with|from|to|told|over|by|for|about|between|against|of|owes?) $/i.test(before.slice(0, person.index))) return false;
  return !EMPLOYEE_COMES_IN.test(between) && !/[;:]/.test(between) && !/\b(?:and|but) (?:is|was|has|had)\b/i.test(between);
}
