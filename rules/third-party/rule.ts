import { ABBREVIATED, CONDITION } from '../../src/language/health-conditions.ts';
import { findAll, has, type Match, type Stretch, textAfter } from '../../src/language/pattern.ts';
import { mentions } from '../../src/language/people.ts';
import { HOME, LEGAL_TROUBLE, MONEY, RELATIONSHIPS } from '../../src/language/private-circumstances.ts';
import { stance } from '../../src/language/stance.ts';
import { defineRule, type Report, type Sentence, type Span } from '../../src/lint/rule.ts';
import {
  BARE_RELATIVE,
  CLIENT,
  FAMILY_HISTORY,
  ILL_BEFORE,
  ILLNESS,
  ILLNESS_IN_PLAIN_SPEECH,
  ILLNESS_OF,
  ILLNESS_POSSESSED,
  NAMED_AND_TOLD,
  NOT_A_RELATIVE,
  PRIVATE_EVENT,
  RELATIVE_OR_FRIEND,
  TOOK_A_LIFE,
  WORK_FELLOW,
} from './wording.ts';

const word = (source: string): RegExp => new RegExp(`\\b(?:${source})(?!\\w)`, 'i');
const KIN = word(RELATIVE_OR_FRIEND);
const FELLOW = word(WORK_FELLOW);
const ONE_CLIENT = word(CLIENT);
const HEALTH = [
  word(CONDITION),
  new RegExp(`\\b(?:${ABBREVIATED})(?!\\w)`),
  word(ILLNESS),
  ...ILLNESS_IN_PLAIN_SPEECH.map((source) => new RegExp(`\\b(?:${source})`, 'i')),
];
const PRIVATE = [word(MONEY), word(HOME), word(RELATIONSHIPS), word(LEGAL_TROUBLE), word(PRIVATE_EVENT)];
const HISTORY = word(FAMILY_HISTORY);
const BEFORE_PERSON = new RegExp(`(?:\\b${ILL_BEFORE} (?:(?!by )[\\w-]+ ){0,2}|\\b${ILLNESS_OF} (?:[\\w-]+ ){0,1})$`, 'i');
const POSSESSED = new RegExp(ILLNESS_POSSESSED, 'i');
const KILLED = new RegExp(`\\b(?:${CONDITION}|drink|drugs|heroin|suicide|dementia|AIDS) ${TOOK_A_LIFE} (?:both )?$`, 'i');
/** "Ms Nair, he tells me, is off": who told it stands between, and changes nothing. */
const ASIDE =
  /, (?:he|she|they|I|we|so (?:he|she|they|I)) (?:tells?|told|says?|said|understands?|understood|believes?|gathers?|gathered|hears?|heard|thinks?|adds?|added|am told|was told|let slip|mentioned)(?: me| us| of)?,/g;
/** "Has just been told that he has diabetes": the fact is the person's own, though a pronoun stands before it. */
const LEARNT =
  /\b(?:(?:has|have|had|was|were) )?(?:just |recently |only )?(?:been told|told|found out|learnt|learned|discovered|let (?:it )?slip|let on|admitted|confided(?: in (?:him|her|them))?|disclosed(?: to (?:him|her|them))?|revealed(?: to (?:him|her|them))?|told (?:him(?=(?: that)? she)|her(?=(?: that)? he)))(?: (?:to \w+|last \w+))?(?: that)? (?:he|she|they)(?:(?: too| also),?(?= [a-z])|(?='s| (?:has|have|is|are|was|were|had|can|cannot|can't|will|would|may|might|must|needs|needed|should)\b))/g;
/** Small letters only: Ms Gay and Mr Blind are names. */
const INSIDE_PERSON = new RegExp(`\\b${ILL_BEFORE}\\b`);
const EMPLOYEE_SUBJECT = /\b(?:he|she|they|I|we|you)\b/i;
/** A part of a sentence that stands between a person and a fact about somebody else. */
const OTHER_SUBJECT =
  /[;:]|\b(?:and|but|so|because|as|since|while|when|that|whether|if|although|which) (?:now )?(?:he|she|they|I|we|it|his|her own|this|there|Mr|Mrs|Ms|Miss)\b/i;
/** "Since the ward moved in May": the place of work, and not the person before it, is what the next verb is said of. */
const WORK_AS_SUBJECT =
  /\b(?:since|when|while|because|although|once|after|before|until|as|and|but|that|if|where) (?:the|this|that|our|your|its|his|her|their) (?:[\w'-]+ ){0,2}?(?:wards?|teams?|offices?|departments?|sites?|shops?|stores?|units?|sections?|depots?|schools?|companies|company|firm|business|buildings?|branch(?:es)?|service|contract|rota|roster|shifts?|system|project|work|workload|plant|factory|line|station|warehouse|kitchen|home|practice|clinic|council|trust|merger|restructure|reorganisation|move|change|function|desks?|crew|hub|floor|yard|garage|lab|laboratory|theatres?|college|university|hotel|call centre|programme|process|rules?|machines?|lorry|van)(?: (?:has|have|had|was|were|is|are))? (?=[a-z]+(?:ed|s)\b|been\b|went\b|came\b|began\b|left\b|took\b|got\b|grew\b|split\b|shut\b|become\b|became\b|gone\b|run\b|set\b|fell\b|lost\b)/i;
/** Everybody of a kind: what holds of all of them tells of nobody. */
const AT_LARGE = /\b(?:no individual|cannot be identified|anonymous|any (?:colleague|manager)|if (?:a|any|one of))\b/i;
/** Verbs by which a person speaks of the employee: what follows is about the employee unless "he himself". */
const SPEAKS_OF =
  /\b(?:told|tells|says?|said|thinks?|believes?|noticed|knows?|knew|aware|asked|reports?|reported|worr(?:y|ies|ied)|concerned|informed|explained|supports?|helps?|looks after|cares? for|agreed|suggested|feels?)\b/i;

/** "One of the readers she helps", "the lad with whom he works": how the employee knows the person. */
const KNOWN_BY =
  /^,? (?:(?:that|whom|who|with whom) )?(?:he|she|they) (?:\w+ )?(?:trains|trained|supervises|replaced|drives with|reports to|line-manages|sits (?:beside|with|next to)|works for|lodges with|is training|has trained|helps?|looks after|cares? for|supports?|works (?:with|beside)|worked with|shares|shared|serves|teaches|knows|lives with|sits|met|manages|mentors|relies on|covers for|covered for|stands in for|stood in for|relieves|relieved|assists|is paired with|was paired with|shadows|trained with)\b/i;
const BESIDE_THE_EMPLOYEE = /\b(?:after|before|since|until|when|where|whom|than) (?:he|she|they)\b/gi;
/** "He separated from his wife": the employee's own private life, of which that rule speaks. */
const PARTED_FROM = /\b(?:separated|divorced|estranged|split|parted) (?:\w+ )?(?:from|with) $/i;
/** After a person who is only the object of what the employee did, the next verb is the employee's again. */
const OBJECT_OF = /\b(?:with|from|by|to|for|about|on|near|off|told|left|saw|met|'s|at|\w{3,}ing) $/i;
const EMPLOYEE_AGAIN =
  /,? and (?:has|is|was|had|hurt|injured|strained|broke|put|tore|felt|fell)\b|, (?:has|is|was|had)\b|'s (?:sofa|house|flat|floor|couch|settee|car|home|place|advice|help)\b/i;

export const rule = defineRule({
  id: 'third-party',
  group: 'confidential',
  severity: 'error',
  scope: 'sentence',
  summary: 'Health or private life of other people',
  options: {},
  messages: {
    relative:
      'This tells the health or private life of a relative or friend[[: “{{words}}”]], who has not agreed to it. The manager needs only what it means for work. Write “there are pressures at home” or “caring responsibilities”, if the person agrees.',
    'at-work':
      'This tells the health or private life of somebody else at work[[: “{{words}}”]], who has not agreed to it and may read it. Leave it out. If it bears on safety, take it up apart from this report.',
    family:
      'This tells the medical history of the family[[: “{{words}}”]]. It is other people’s health, and no manager can act on it. Leave it out.',
  },
  check(report, context) {
    for (const sentence of report.prose) {
      const found = toldIn(report, sentence);
      if (found) context.report({ span: sentenceSpan(sentence, found), messageId: found.messageId, data: { words: found.text } });
    }
  },
});

interface Told extends Span {
  readonly text: string;
  readonly messageId: 'relative' | 'at-work' | 'family';
}

/** From the person to what is told, within the sentence. */
function sentenceSpan(sentence: Sentence, { start, end }: Span): Span {
  return { start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) };
}

function toldIn(report: Report, sentence: Sentence): Told | undefined {
  if (has(sentence, AT_LARGE)) return undefined;
  const history = findAll(sentence, HISTORY)[0];
  if (history && !isOff(report, sentence, history))
    return { start: history.start, end: history.end, text: history.text, messageId: 'family' };
  for (const { person, messageId } of peopleIn(report, sentence)) {
    const fact = factOf(report, sentence, person, messageId);
    if (!fact) continue;
    const start = Math.min(person.start, fact.start);
    const end = Math.max(person.end, fact.end);
    return { start, end, text: report.source.text.slice(start, end), messageId };
  }
  return undefined;
}

function* peopleIn(report: Report, sentence: Sentence): Generator<{ person: Match; messageId: 'relative' | 'at-work' }> {
  for (const person of findAll(sentence, KIN)) {
    const after = sentence.text.slice(person.end - sentence.start);
    if (NOT_A_RELATIVE.test(after) || /\b(?:ward|charge|nursing) (?:sister|brother)/i.test(person.text)) continue;
    if (
      /^(?:the (?:boys?|girls?|family|families|children|parents?|partner|carer|kids|ex|teenagers?|bab(?:y|ies)|toddlers?|twins?|relatives?|child)|(?:the|an?|his|her|their) unborn (?:child|baby))$/i.test(
        person.text,
      )
    )
      continue;
    if (/\bbusiness partner|partner in /i.test(person.text)) continue;
    // "He is a carer for adults with learning disabilities."
    if (/\bcarer$/i.test(person.text) && isJobOfEmployee(sentence, person)) continue;
    // "The Brother printers", "Harland & Sons": a name.
    if (/\b(?:Brothers?|Sons?|Mother|Parents|Family|Children|Friends?)\b/.test(person.text) && !/^(?:His|Her|Their)/.test(person.text))
      continue;
    yield { person, messageId: 'relative' };
  }
  for (const match of findAll(sentence, BARE_RELATIVE)) {
    const text = match.groups.who ?? '';
    if (NOT_A_RELATIVE.test(textAfter(sentence, match.end))) continue;
    yield { person: { start: match.end - text.length, end: match.end, text, groups: {} }, messageId: 'relative' };
  }
  for (const person of findAll(sentence, FELLOW)) {
    // "The drivers are often off": everybody of a kind.
    if (/^(?:the|some|your) (?:[\w-]+ )?(?!boss)\w+s$/i.test(person.text) && !/\b(?:two|three|four|of)\b/i.test(person.text)) continue;
    // "The driver of the other car" is nobody whom the reader knows.
    if (/^ of (?:the|a|another) (?:other |second )?(?:car|vehicle|van|lorry|bus|bike)\b/.test(textAfter(sentence, person.end))) continue;
    if (
      /^(?:the|his|her|their|a|an|one|some|two|three|four) (?:person|people|one|others|head|man|woman|men|women|cover|crew)$/i.test(
        person.text,
      ) &&
      !(/^(?:two|three|four) others$/i.test(person.text) && OF_THE_TEAM.test(textAfter(sentence, person.end, 60)))
    )
      continue;
    const after = sentence.text.slice(person.end - sentence.start);
    if (/^(?:-|'s (?:role|job|post|desk|office))/.test(after)) continue;
    const job = report.facts.employee?.value.jobTitle?.value.toLowerCase();
    // "The driver", "the archive assistant" may be the employee.
    if (
      /^(?:the|a|an) /i.test(person.text) &&
      job?.includes(person.text.split(' ').at(-1)!.toLowerCase()) &&
      !/\b(?:other|another|fellow|new|young)\b/i.test(person.text)
    )
      continue;
    if (isJobOfEmployee(sentence, person)) continue;
    yield { person, messageId: 'at-work' };
  }
  for (const person of findAll(sentence, ONE_CLIENT)) yield { person, messageId: 'at-work' };
  const { employee } = report.facts;
  for (const match of findAll(sentence, NAMED_AND_TOLD)) {
    const text = match.groups.who ?? '';
    if (text.split(' ').some((name) => name === employee?.value.firstName || name === employee?.value.surname)) continue;
    yield { person: { start: match.end - text.length, end: match.end, text, groups: {} }, messageId: 'at-work' };
  }
  for (const mention of mentions(report, sentence)) {
    if (!mention.named || !/^(?:manager|colleague|relative|other|representative)$/.test(mention.party)) continue;
    const text = report.text.slice(mention.start, mention.end);
    yield {
      person: { start: mention.start, end: mention.end, text, groups: {} },
      messageId: mention.party === 'relative' ? 'relative' : 'at-work',
    };
  }
}

/** "Two others on the ward": few enough to be told apart. */
const OF_THE_TEAM =
  /^ (?:in|on|at|from|of) (?:the|his|her|their|your|our|this|that) (?:same |\w+ )?(?:team|wards?|shift|office|department|unit|crew|section|floor|line|branch|depot|shop|site|school|stores?|kitchen|watch|rota|desk|bay|yard)\b/i;

/** "She is a nurse": the job of the person, not another. */
function isJobOfEmployee(sentence: Sentence, person: Span): boolean {
  const before = sentence.text.slice(0, person.start - sentence.start);
  return (
    /\b(?:is|was|as|being|been|become|became|works as|worked as|trained as|job of|role of|post of) (?:only )?$/i.test(before) &&
    !/\bwho (?:is|was) $/.test(before)
  );
}

/** What is told of a person: after it in its own clause, before it as an adjective, or of it ("the illness of her father"). */
function factOf(report: Report, sentence: Sentence, person: Match, messageId: Told['messageId']): Match | undefined {
  const from = person.start - sentence.start;
  const before = sentence.text.slice(0, from);
  const whole = { ...person };
  const told =
    INSIDE_PERSON.test(person.text) ||
    has(person, HEALTH[0]!) ||
    (BEFORE_PERSON.test(before) && !PARTED_FROM.test(before)) ||
    KILLED.test(before);
  if (told && !isOff(report, sentence, person)) return whole;
  const start = person.end - sentence.start;
  const possessed = POSSESSED.exec(sentence.text.slice(start));
  if (possessed && !/^(?:a|an) relative$/i.test(person.text) && !isOff(report, sentence, person))
    return { ...person, end: person.end + possessed[0].length };
  const blank = (words: string): string => ' '.repeat(words.length);
  const reach = sentence.text
    .slice(start, start + 160)
    .replace(ASIDE, blank)
    // "His manager has been told that he will need a new knee": told of the employee.
    .replace(LEARNT, (words) => (messageId === 'at-work' && TO_THE_MANAGER.test(`${person.text} ${words}`) ? words : blank(words)));
  const cut = [OTHER_SUBJECT, WORK_AS_SUBJECT].map((pattern) => pattern.exec(reach)?.index ?? reach.length);
  const again = OBJECT_OF.test(before) && !/^,? (?:who|whose)\b/.test(reach) ? EMPLOYEE_AGAIN.exec(reach) : null;
  const clause = reach.slice(0, Math.min(...cut, again?.index ?? reach.length));
  const stretch: Stretch = { start: person.end, end: person.end + clause.length, text: clause };
  for (const pattern of [...HEALTH, ...PRIVATE]) {
    const fact = findAll(stretch, pattern).find(
      (match) =>
        !(messageId === 'at-work' && OF_THE_EVENT.test(match.text)) &&
        !(
          IN_CHARGE.test(person.text) &&
          MERELY_AWAY.test(clause.slice(0, match.end - person.end)) &&
          !SAYS_OF_WHAT.test(textAfter(sentence, match.end))
        ) &&
        holdsOf(report, sentence, clause.slice(0, match.start - person.end), match),
    );
    if (fact) return fact;
  }
  return undefined;
}

/** "His wife drives him to the clinic for dialysis", "her mother takes her to chemotherapy": the employee is the one treated. */
const DOES_IT_FOR = /(?<!\b(?:left|with) )\b(?:him|her) (?:to|for|from|with|through|about|during|in|after)\b/i;

/** "His manager has been told that he will need a new knee." */
const TO_THE_MANAGER = /\b(?:manager|supervisor|boss|leader|foreman|head|director)s? (?:has|have|had|was|were) (?:\w+ )?(?:been )?told\b/i;

/** "The customer was abusive", "a colleague was killed in the accident": what happened at work, and no private life. */
const OF_THE_EVENT = /^(?:violent|abusive|abused?|(?:was|were|been|got) killed|assaulted|beaten)/i;

/** "The supervisor was off sick, so nobody showed him the press", "his manager has left": who is not there, and nothing of why. */
const IN_CHARGE = /\b(?:supervisor|manager|boss|foreman|forewoman|leader|head|trainer|instructor|mentor|assessor)$/i;
const MERELY_AWAY = /^ (?:(?:was|were|had been) (?:\w+ )?(?:off|away|out) (?:sick|ill)|(?:has|have|had) (?:\w+ )?left)$/i;
const SAYS_OF_WHAT = /^ (?:with|because|after|from|following|due|his|her|their)\b/i;

/** "The depression inventory": a measure, named after what it measures. */
const OF_A_MEASURE =
  /^ (?:and [a-z]+ )?(?:inventory|scales?|subscales?|questionnaires?|scores?|index|screen|screening|checklist|rating)\b/i;

/** "Her colleague found her collapsed", "his wife nursed him through chemotherapy": what follows is the employee's. */
const FINDS_THE_EMPLOYEE =
  /\b(?:found|saw|sees|heard|watched|noticed|helped|helps|kept|keeps|brought|carried|got|had|thought|thinks|believed|nursed|drove|caught|met) (?:him|her|them) (?:[\w-]+ ){0,2}$/i;

/** Whether a fact that follows a person is said of that person: nobody else comes between as the one who has it. */
function holdsOf(report: Report, sentence: Sentence, between: string, fact: Match): boolean {
  const own = between.replace(KNOWN_BY, ' ').replace(BESIDE_THE_EMPLOYEE, '');
  // "His manager told him about her own battle with depression."
  const ownTale =
    /\b(?:his|her|their) own (?:\w+ )?(?:battles?|struggles?|fights?|brush|experiences?|history|problems|troubles|issues|bouts?) (?:with|of)\b/i.test(
      own,
    );
  if (!ownTale && (EMPLOYEE_SUBJECT.test(own) || SPEAKS_OF.test(own) || DOES_IT_FOR.test(between) || FINDS_THE_EMPLOYEE.test(between)))
    return false;
  if (/^(?:moved|marriage)/i.test(fact.text) && /\b(?:team|office|desk|department)\b/i.test(between)) return false;
  if (
    /\b(?:train(?:ed|ing)|talk|course|charity|fund|awareness|policy|research|works? (?:with|in|for|at)|nurse|teach\w*|volunteers?)\b/i.test(
      own,
    )
  )
    return false;
  return !isOff(report, sentence, fact);
}

function isOff(report: Report, sentence: Sentence, span: Span): boolean {
  const { asked, supposed, title, negated } = stance(report, sentence, span);
  return (
    OF_A_MEASURE.test(textAfter(sentence, span.end)) ||
    asked ||
    supposed ||
    title ||
    (negated &&
      !/\bnot (?:been )?(?:at all |very |too )?well\b|\b(?:does not|doesn't|did not|didn't) help (?:that|matters)\b|\bnot (?:at|announced|speaking)\b|\bnever\b|\bno stranger\b|\bcan(?:not| no longer)\b|\brefus|\blost\b/i.test(
        sentence.text,
      ))
  );
}
