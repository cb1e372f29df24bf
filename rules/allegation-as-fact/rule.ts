import { agentAfter, subjectOf, verbAt } from '../../src/language/agents.ts';
import { clauses } from '../../src/language/clauses.ts';
import {
  ABSOLUTE,
  ACTIVE,
  ACTIVE_OF_PERSONS,
  ACTIVE_SEPARATED,
  AFTER_PROTECTED_ACT,
  CALLED,
  CHARACTERISTIC_HELD,
  COMPARISON,
  GROUP_TREATED,
  HAD_HE_BEEN,
  HEADED_BY_PARTICIPLE,
  IS_A_BULLY,
  MISTREATED,
  PASSIVE,
  PASSIVE_OF_PERSONS,
  SOCIAL_SENSE,
} from '../../src/language/mistreatment.ts';
import { findAll, has, type Match } from '../../src/language/pattern.ts';
import { type Mention, mentionAt, mentions, type Party } from '../../src/language/people.ts';
import { lowerHead } from '../../src/language/sentence-head.ts';
import { stance } from '../../src/language/stance.ts';
import { isTooLong } from '../../src/language/tokens.ts';
import { defineRule, type Report, type Sentence, type Span } from '../../src/lint/rule.ts';
import { TOLD_OTHERWISE } from './moves.ts';
import {
  ADVERSE_TREATMENT,
  ANIMAL_OR_THING,
  BARE_WRONG,
  CAME_OR_WENT,
  DEFINITE_BEFORE,
  DISCRIMINATORY_GROUND,
  DOUBTED,
  HAPPENED_TO,
  LIFE_OUTSIDE_WORK,
  NO_CHARGE,
  PREDICATE,
  REAL_AFTER,
  REAL_BEFORE,
  RULING,
  STRONG_ALONE,
  SUFFERED_IDIOM,
  UNREAL,
  UNWORTHY_CONDUCT,
  WORD_ITSELF,
  WORK_WITH_VICTIMS,
} from './wording.ts';

/** Words that charge somebody, and whether they take the wrong for granted ("the bullying"), so that neither "not" nor "if" undoes them. */
interface Charge {
  readonly span: Span;
  readonly presupposed: boolean;
  /** A turn of phrase that may hold a negation of its own ("the only one not asked"): only what stands before it can negate it. */
  readonly idiom?: boolean;
  /** The words judged for whose account they are, where that is not the whole: the treatment, without its ground. */
  readonly judged?: Span;
}

export const rule = defineRule({
  id: 'allegation-as-fact',
  group: 'legal-exposure',
  severity: 'error',
  scope: 'sentence',
  summary: 'Bullying, harassment, discrimination or victimisation told as fact.',
  options: {},
  messages: {
    told: 'This tells [[“{{what}}” ]]as a fact, but occupational health has heard one side and a court may read it. Say whose account it is, for example “She reports that …”, and leave what happened to the organisation.',
  },
  check(report, context) {
    for (const sentence of report.prose) {
      if (isTooLong(sentence)) continue;
      const charge = charges(report, sentence).find((one) => isTold(report, sentence, one));
      if (!charge) continue;
      context.report({
        span: charge.span,
        messageId: 'told',
        data: { what: report.source.text.slice(charge.span.start, charge.span.end) },
      });
    }
  },
});

function isTold(report: Report, sentence: Sentence, { span, presupposed, idiom, judged = span }: Charge): boolean {
  const s = stance(report, sentence, idiom ? { start: span.start, end: span.start + 1 } : judged);
  if ((s.attributed && !s.endorsed) || s.asked || s.quoted || s.declined || stance(report, sentence, span).title) return false;
  if (presupposed) return !(s.supposed && has(sentence, DOUBTED));
  return !s.negated && !s.supposed;
}

/** What in a sentence charges somebody, before asking whose account it is. Acts come first, then names of the wrong. */
function charges(report: Report, sentence: Sentence): Charge[] {
  if (has(sentence, LIFE_OUTSIDE_WORK)) return [];
  return [...acts(report, sentence), ...grounds(sentence), ...names(report, sentence)].filter(
    ({ span }) => !NO_CHARGE.test(sentence.text.slice(Math.max(0, span.start - sentence.start - 40), span.end - sentence.start + 40)),
  );
}

/** Turns of phrase that name neither agent nor sufferer: the verb before them decides whose act it is. */
const UNDERGONE_BY_NONE =
  /^(?:ma[dk]|snee|snig|titt|gigg|jeer|hoot|whisp|point|in order|so as|simply|just|only|delib|purely|designed|meant|intended)/i;

const SUFFERERS: ReadonlySet<Party> = new Set(['employee', 'colleague', 'manager', 'reader', 'other', 'relative']);

function acts(report: Report, sentence: Sentence): Charge[] {
  const found: Charge[] = [];
  const charge = (span: Span): void => {
    found.push({ span: { start: span.start, end: span.end }, presupposed: false });
  };
  for (const pattern of [ACTIVE, ACTIVE_SEPARATED]) {
    // "Saturdays left out of her rota": what stands after "of" is where from, not who.
    for (const match of findAll(sentence, pattern))
      if (!/ out of \w+$/.test(match.text) && !doneByEmployee(report, sentence, match)) charge(match);
  }
  for (const match of findAll(sentence, ACTIVE_OF_PERSONS)) {
    const agent = agentOf(report, sentence, match);
    if (agent && AGENTS.has(agent.party) && !isPublic(report, agent) && patientIsPerson(report, sentence, match)) charge(match);
  }
  for (const match of findAll(sentence, CALLED)) if (!doneByEmployee(report, sentence, match)) charge(match);
  for (const match of findAll(sentence, ABSOLUTE)) if (!/^(?:he|she|they|and)\b/i.test(match.text)) charge(match);
  for (const match of findAll(sentence, IS_A_BULLY))
    if (!/^as\b/i.test(match.text) && !doneByEmployee(report, sentence, match)) charge(match);
  for (const match of findAll(sentence, TOLD_OTHERWISE)) {
    // The reach of an account is that of its last word: "he says that his foreman picks holes in him" begins before the account.
    const last = { start: match.end - 1, end: match.end };
    if (!UNDERGONE_BY_NONE.test(match.text) || !doneByEmployee(report, sentence, match))
      found.push({ span: { start: match.start, end: match.end }, presupposed: false, judged: last });
  }
  for (const match of findAll(sentence, MISTREATED)) {
    if (SUFFERED_IDIOM.test(match.text) || !doneByEmployee(report, sentence, match)) {
      found.push({
        span: { start: match.start, end: match.end },
        presupposed:
          /^(?:nobody|no one|no-one|none|not|never)\b/i.test(match.text) ||
          DEFINITE_BEFORE.test(sentence.text.slice(0, match.start - sentence.start)),
        idiom: true,
      });
    }
  }
  for (const match of findAll(sentence, HEADED_BY_PARTICIPLE)) if (employeeFollows(report, sentence, match)) charge(match);
  for (const match of findAll(sentence, PASSIVE)) if (suffered(report, sentence, match)) charge(match);
  for (const match of findAll(sentence, PASSIVE_OF_PERSONS)) {
    const agent = agentAfter(report, sentence, match.end);
    const after = sentence.text.slice(match.start - sentence.start, match.end - sentence.start + 60);
    if (
      suffered(report, sentence, match) &&
      ((agent && AGENTS.has(agent.party) && !isPublic(report, agent)) || SOCIAL_SENSE.test(after)) &&
      !MEDICAL_SENSE.test(after)
    )
      charge(match);
  }
  return found;
}

/** Parties whose act on the employee is a charge. The public is not among them: abuse from callers is a hazard of the job. */
const AGENTS: ReadonlySet<Party> = new Set(['manager', 'colleague', 'department', 'organisation', 'reader', 'representative', 'other']);

const PUBLIC = /customer|client|patient|resident|pupil|student|visitor|passenger|caller|public|guest|tenant|parents|nobody|no one|anyone/i;

function isPublic(report: Report, person: Mention): boolean {
  return person.party === 'other' && PUBLIC.test(report.text.slice(person.start, person.end));
}

function agentOf(report: Report, sentence: Sentence, match: Match): Mention | undefined {
  const group = verbAt(sentence, match.start);
  if (group) return subjectOf(report, sentence, group);
  return mentions(report, sentence)
    .filter((mention) => mention.end <= match.start && match.start - mention.end < 40)
    .at(-1);
}

/** Done by the employee, by the author, or by the public, whose abuse is a hazard of the job: no charge against the employer's people. */
function doneByEmployee(report: Report, sentence: Sentence, match: Match): boolean {
  const group = verbAt(sentence, match.start) ?? verbAt(sentence, match.end - 1);
  const subject = group && !group.passive ? subjectOf(report, sentence, group) : undefined;
  if (subject && (subject.party === 'relative' || isPublic(report, subject))) return true;
  if (ANIMAL_OR_THING.test(sentence.text.slice(Math.max(0, match.start - sentence.start - 40), match.start - sentence.start))) return true;
  const patient = match.groups.patient;
  if (subject?.party === 'author') return true;
  // "he had exposed himself to her": two people, whichever of them is the employee.
  if (
    subject &&
    !subject.named &&
    otherGender(sentence.text.slice(subject.start - sentence.start, subject.end - sentence.start), match.text)
  )
    return false;
  if (subject?.party !== 'employee') return false;
  if (subject.named || !patient) return /\b(?:is|was|been) $/.test(sentence.text.slice(0, match.start - sentence.start)) === false;
  // "He mocks him": two men; "he mocks his accent" may be.
  const subjectWord = sentence.text.slice(subject.start - sentence.start, subject.end - sentence.start).toLowerCase();
  const same = (/^he/.test(subjectWord) && /^(?:him|his)$/i.test(patient)) || (/^she/.test(subjectWord) && /^her$/i.test(patient));
  return !same;
}

function otherGender(subject: string, words: string): boolean {
  return (/^he\b/i.test(subject) && /\b(?:her|hers)\b/i.test(words)) || (/^she\b/i.test(subject) && /\b(?:him|his)\b/i.test(words));
}

function patientIsPerson(report: Report, sentence: Sentence, match: Match): boolean {
  const patient = match.groups.patient ?? '';
  // "Pushing them brings the pain back": of one he or she, "them" are things.
  const pronoun = report.facts.employee?.value.pronoun;
  if (/^them$/i.test(patient)) return pronoun === undefined || pronoun === 'they';
  if (!/^(?:his|her|their)$/i.test(patient)) return true;
  const next = /^ ([a-z]+)/i.exec(sentence.text.slice(match.end - sentence.start))?.[1] ?? '';
  if (
    /^her$/i.test(patient) &&
    /^(?:|at|in|on|to|for|of|from|with|by|and|or|but|because|when|that|as|so|if|over|about|before|after|since|every|daily|again|until|during|while|for|publicly|openly|constantly|repeatedly)$/i.test(
      next,
    )
  )
    return true;
  return /^(?:authority|confidence|decisions?|accent|opinions?|work|colleagues?|views?|efforts?|position|role|abilities|ability|competence|judgement|religion|faith|appearance|age|disability|stammer)$/i.test(
    next,
  );
}

/** "Excluded from the team chat, he …": the participle's sufferer is the subject after the comma. */
function employeeFollows(report: Report, sentence: Sentence, match: Match): boolean {
  const comma = sentence.text.indexOf(',', match.end - sentence.start);
  return (
    comma >= 0 &&
    mentions(report, sentence).some(
      (mention) => mention.party === 'employee' && mention.start - sentence.start >= comma && mention.start - sentence.start <= comma + 20,
    )
  );
}

const ADVISED_FOR = /\b(?:advise|recommend|suggest|propose|ask|prefer)\w*(?: that)? (?:[\w'.-]+ ){1,3}$/i;

/** Whether a participle of mistreatment is suffered by a person: its subject is one, or it stands as a gerund or participle without one. */
function suffered(report: Report, sentence: Sentence, match: Match): boolean {
  const group = verbAt(sentence, match.start) ?? verbAt(sentence, match.end - 1);
  // "I suggest that she is left out of the Saturday rota": advised for her.
  if (/\bleft out of$/i.test(match.text) && ADVISED_FOR.test(sentence.text.slice(0, match.start - sentence.start))) return false;
  // "She felt belittled" tells how she felt.
  if (/^(?:feel|feels|felt)\b/i.test(match.text)) return false;
  if (/^(?:has|have|had)\b/i.test(match.text) && !/\b(?:been|got)\b/i.test(match.text)) return false;
  const bare = !/^(?:is|are|was|were|be|been|being|get|gets|got|getting|gotten|feel|feels|felt|has|have|had)\b/i.test(match.text);
  if (bare) {
    // Without an auxiliary only a list ("belittled, sworn at and left out"), a gerund before it, or an agent after it makes it a passive.
    const before = sentence.text.slice(0, match.start - sentence.start);
    const agent = agentAfter(report, sentence, match.end);
    if (/\b(?:being|been|was|were|is|felt|feels|feel|gets?|got)\b[^.;]{0,60}(?:,|\band|\bor) (?:[a-z]+ly )?$/i.test(before))
      return subjectIsPerson(report, sentence, match);
    return (
      agent !== undefined && AGENTS.has(agent.party) && /\b(?:he|she|him|her|man|woman|employee|worker)[ ,]+(?:[a-z]+ly )?$/i.test(before)
    );
  }
  if (
    /^(?:be)\b/i.test(match.text) &&
    /\b(?:to|should|must|could|might|may|would|will|can|not) $/i.test(sentence.text.slice(0, match.start - sentence.start))
  )
    return false;
  if (group && !/^being\b/i.test(match.text)) {
    const subject = subjectOf(report, sentence, group);
    if (subject) return SUFFERERS.has(subject.party);
  }
  return subjectIsPerson(report, sentence, match);
}

function subjectIsPerson(report: Report, sentence: Sentence, match: Match): boolean {
  const clause = clauses(sentence).find((one) => match.start >= one.start && match.start < one.end);
  const before = mentions(report, sentence).filter(
    (mention) => mention.end <= match.start + 1 && mention.start >= (clause?.start ?? sentence.start),
  );
  if (/^(?:being|been)\b/i.test(match.text) && before.length === 0) return true;
  const head = before[0];
  return (
    head !== undefined &&
    SUFFERERS.has(head.party) &&
    !/^(?:its?|the forklift)$/i.test(sentence.text.slice(head.start - sentence.start, head.end - sentence.start))
  );
}

/** Treatment to somebody's disadvantage on a protected ground, after a protected act, or set beside that of others. */
function grounds(sentence: Sentence): Charge[] {
  const found: Charge[] = [];
  const head = lowerHead(sentence);
  const charge = (start: number, end: number, judged: Span = { start, end }): void => {
    found.push({ span: { start, end }, presupposed: false, judged: { start: judged.start, end: judged.end } });
  };
  for (const match of findAll(sentence, CHARACTERISTIC_HELD)) charge(match.start, match.end);
  for (const match of findAll(head, HAD_HE_BEEN)) if (has(sentence, UNREAL)) charge(match.start, match.end);
  const adverse = findAll(sentence, ADVERSE_TREATMENT);
  if (adverse.length === 0) return found;
  for (const pattern of [DISCRIMINATORY_GROUND, COMPARISON, AFTER_PROTECTED_ACT]) {
    for (const match of findAll(head, pattern)) {
      const treatment = adverse.find(
        (one) => Math.abs(one.start - match.start) < 110 && (one.end <= match.start || one.start >= match.end),
      );
      if (treatment) charge(Math.min(treatment.start, match.start), Math.max(treatment.end, match.end), treatment);
    }
  }
  for (const match of findAll(head, GROUP_TREATED)) {
    const treatment = adverse.find((one) => one.start >= match.end && one.start - match.end < 40);
    if (treatment) charge(match.start, treatment.end, treatment);
  }
  return found;
}

/** Names of the wrong: "the bullying", "a culture of harassment", "is discriminatory". */
function names(report: Report, sentence: Sentence): Charge[] {
  const found: Charge[] = [];
  for (const match of findAll(sentence, RULING)) found.push({ span: { start: match.start, end: match.end }, presupposed: false });
  for (const match of findAll(sentence, PREDICATE)) found.push({ span: { start: match.start, end: match.end }, presupposed: false });
  for (const match of findAll(sentence, UNWORTHY_CONDUCT)) {
    const before = sentence.text.slice(0, match.start - sentence.start);
    const after = sentence.text.slice(match.end - sentence.start);
    const definite = DEFINITE_BEFORE.test(before);
    if (definite || REAL_BEFORE.test(before) || REAL_AFTER.test(after) || HAPPENED_TO.test(after))
      found.push({ span: { start: match.start, end: match.end }, presupposed: definite });
  }
  for (const match of findAll(sentence, BARE_WRONG)) {
    const before = sentence.text.slice(0, match.start - sentence.start);
    const after = sentence.text.slice(match.end - sentence.start);
    if (WORK_WITH_VICTIMS.test(before) || WORD_ITSELF.test(before)) continue;
    const strong = STRONG_ALONE.test(match.text);
    const definite = DEFINITE_BEFORE.test(before);
    const suffering = HAPPENED_TO.test(after);
    if (
      /^ (?:polic|procedure|complaint|grievance|allegation|claim|case|training|law|adviser|advisor|contact|hotline|investigation|course|officer|charter|awareness|champion)/i.test(
        after,
      )
    )
      continue;
    if (
      strong
        ? definite || REAL_BEFORE.test(before) || REAL_AFTER.test(after) || suffering
        : suffering || (definite && CAME_OR_WENT.test(after)) || (REAL_BEFORE.test(before) && ofPerson(report, sentence, match))
    ) {
      found.push({ span: { start: match.start, end: match.end }, presupposed: definite });
    }
  }
  return found;
}

/** A weak noun ("hostility", "abuse") is a charge where a person at work is named as its source. */
function ofPerson(report: Report, sentence: Sentence, match: Match): boolean {
  if (/^ of (?:his|her|him|their|them)\b/i.test(sentence.text.slice(match.end - sentence.start))) return true;
  const source = /^[^,.;]{0,40}\b(?:from|by|of|at the hands of) /i.exec(sentence.text.slice(match.end - sentence.start));
  const agent = source && mentionAt(report, sentence, match.end + source[0].length);
  return agent !== null && agent !== undefined && AGENTS.has(agent.party) && !isPublic(report, agent);
}

/** "Excluded from the trial because of his asthma": medicine, insurance, a licence. */
const MEDICAL_SENSE =
  /\bfrom (?:the |a |an |his |her )?(?:\w+ )?(?:trial|study|treatment|army|navy|cover|policy|insurance|flight|driving|diving|licen[cs]e|surgery|transplant|vaccination)\b/i;
