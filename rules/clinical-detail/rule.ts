import { findAll, has, type Match } from '../../src/language/pattern.ts';
import { stance } from '../../src/language/stance.ts';
import { isOfSomebodyElse, isOfTheWork } from '../../src/language/whose.ts';
import { defineRule, type Report, type Sentence, type Span } from '../../src/lint/rule.ts';
import { BRANDS, CLASSES, NAMES, STEMS } from './medicines.ts';
import {
  CONSENT_TO_NAME,
  DOSE,
  EXAMINATION,
  GROUP,
  INTIMATE,
  MEASURES,
  OTHER_MEANING,
  OTHER_RESULTS,
  PROCEDURES,
  REPRODUCTIVE,
  RESULT,
  SCORES,
  SUBSTANCES,
  TESTS,
  TRAUMA,
  VALUE_AFTER,
  WEIGHT,
} from './wording.ts';

type MessageId =
  | 'medicine'
  | 'class'
  | 'dose'
  | 'score'
  | 'result'
  | 'examination'
  | 'reproductive'
  | 'trauma'
  | 'substance'
  | 'procedure'
  | 'symptom';
interface Detail extends Span {
  readonly messageId: MessageId;
}

const word = (source: string, flags = 'i'): RegExp => new RegExp(`(?<![\\w-])(?:${source})(?![\\w-])`, flags);
const open = (source: string, flags = 'i'): RegExp => new RegExp(`(?<![\\w-])(?:${source})`, flags);

/** The last letter is the one that clinicians drop or add: "sertralin", "gabapentine". */
const MISSPELT = NAMES.replace(/(?<=[a-z]{5})e(?=\||$)/g, 'e?');

/** What counts, in the order in which it speaks where two would say the same of the same words. */
const DETAILS: readonly { readonly messageId: MessageId; readonly pattern: RegExp }[] = [
  { messageId: 'medicine', pattern: word(`(?:${MISSPELT}|${STEMS})e?`) },
  { messageId: 'medicine', pattern: word(BRANDS, '') },
  { messageId: 'score', pattern: open(`${SCORES}${VALUE_AFTER}[\\w/.%-]*`) },
  { messageId: 'score', pattern: open(`${MEASURES}${VALUE_AFTER}[\\w/.%-]*`) },
  {
    messageId: 'score',
    pattern: open(
      `scor(?:ed|es|ing) (?:\\w+ )?\\d+(?:/\\d+)? (?:out of \\d+ )?(?:on|for|in) (?:the |a )?(?:${SCORES.slice(3, -1)}|(?:depression|anxiety|low mood|mood|fatigue|sleepiness|distress)\\b)`,
    ),
  },
  {
    messageId: 'score',
    pattern: open(
      `(?:scor(?:ed|es|ing)|scores?(?: on the [\\w ]{3,30}?)? (?:is|are|was|were)) (?:in|within) the (?:\\w+ )?(?:mild|moderate|severe|clinical|borderline|abnormal)(?:ly severe)? range`,
    ),
  },
  { messageId: 'score', pattern: word(WEIGHT) },
  { messageId: 'result', pattern: open(`${TESTS}(?: [\\w,'/-]{1,20}){0,8}? ${RESULT}`) },
  { messageId: 'result', pattern: word(OTHER_RESULTS) },
  { messageId: 'examination', pattern: open(EXAMINATION) },
  { messageId: 'reproductive', pattern: word(REPRODUCTIVE) },
  { messageId: 'trauma', pattern: word(TRAUMA) },
  { messageId: 'substance', pattern: open(SUBSTANCES) },
  { messageId: 'class', pattern: word(CLASSES) },
  { messageId: 'dose', pattern: open(DOSE) },
  { messageId: 'procedure', pattern: word(PROCEDURES) },
  { messageId: 'symptom', pattern: open(INTIMATE) },
];
const WARNINGS: ReadonlySet<MessageId> = new Set(['procedure', 'symptom']);
/** What a test has ruled out, and a test that is only arranged, tell nothing. */
const RULED_OUT = /\b(?:rul(?:ed|es|ing) out|excluded|no sign of|no evidence of)\b/i;

export const rule = defineRule({
  id: 'clinical-detail',
  group: 'confidential',
  severity: 'error',
  scope: 'span',
  summary: 'Medicines, doses, scores, results, examination findings and intimate history',
  options: {
    allow: {
      type: 'strings',
      default: [],
      description: 'Terms that your reports may name, such as the stage of hand-arm vibration syndrome in surveillance.',
    },
  },
  messages: {
    medicine:
      'This names a medicine[[: “{{words}}”]], and with it, often, the diagnosis. A manager needs the effect, not the name. Write “treatment can cause drowsiness in the morning”.',
    class:
      'This kind of treatment gives the condition away[[: “{{words}}”]]. A manager needs the effect on work. Write “treatment” or “medication”, and what it means for hours and tasks.',
    dose: 'This gives a dose[[: “{{words}}”]]. It means nothing to a manager and much to others. Say what the treatment does to alertness or attendance.',
    score:
      'This is a score or measurement[[: “{{words}}”]]. It belongs in the clinical record. Say what the person can do now and how that has changed.',
    result:
      'This is the result of a test or scan[[: “{{words}}”]]. It belongs in the clinical record. Say what it means for work: what the person can do, and from when.',
    examination:
      'This is a finding of the examination[[: “{{words}}”]]. It belongs in the clinical record. Turn it into function: “cannot yet kneel or climb”.',
    reproductive:
      'This tells of reproductive or sexual health[[: “{{words}}”]], the most private part of a record. Leave it out. “A medical matter that needs some mornings off” is enough.',
    trauma:
      'This tells of trauma, self-harm or the history of a mental illness[[: “{{words}}”]]. A manager cannot use it, and the person cannot take it back. If somebody may be at risk now, say what to do; leave out the history.',
    substance:
      'This tells of drink or drugs[[: “{{words}}”]]. Read by an employer it can cost the person the job. Say whether the person is fit for safety-critical work, and from when.',
    procedure:
      'This names a procedure[[: “{{words}}”]]. The name tells what the illness is. “An operation” is enough, unless the person has agreed to the name.',
    symptom:
      'This is a symptom in intimate detail[[: “{{words}}”]]. The manager needs what follows from it. Write “needs to be near a toilet” or “may have to leave at short notice”.',
  },
  check(report, context) {
    const { value: audience } = report.facts.audience;
    // Scheme doctors and general practitioners are written to as colleagues (catalogue, section 5).
    if (audience === 'scheme-adviser' || audience === 'gp') return;
    const allowed = context.options.allow.map((term) => term.toLowerCase());
    for (const sentence of report.prose) {
      if (has(sentence, GROUP)) continue;
      for (const { start, end, messageId } of detailsIn(report, sentence)) {
        const words = report.source.text.slice(start, end);
        if (allowed.some((term) => words.toLowerCase().includes(term))) continue;
        context.report({ span: { start, end }, messageId, data: { words }, ...(WARNINGS.has(messageId) && { level: 'warning' as const }) });
      }
    }
  },
});

function detailsIn(report: Report, sentence: Sentence): readonly Detail[] {
  const found: Detail[] = [];
  for (const { messageId, pattern } of DETAILS) {
    for (const match of findAll(sentence, pattern)) {
      const start = match.start;
      const end = match.start + match.text.trimEnd().length;
      // A dose stands with its medicine: one finding.
      const near = messageId === 'dose' || messageId === 'score' ? 14 : 0;
      if (found.some((other) => start < other.end + near && other.start < end + near)) continue;
      if (counts(report, sentence, match, messageId)) found.push({ start, end, messageId });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function counts(report: Report, sentence: Sentence, match: Match, messageId: MessageId): boolean {
  const { asked, title, negated, supposed } = stance(report, sentence, match);
  if (asked || title) return false;
  const at = match.start - sentence.start;
  const before = sentence.text.slice(0, at);
  const after = sentence.text.slice(at + match.text.length);
  if (
    negated &&
    !UNABLE.test(before) &&
    !ABSTAINS.test(match.text) &&
    /^(?:medicine|class|dose|reproductive|trauma|substance|procedure|symptom)$/.test(messageId)
  )
    return false;
  if (messageId === 'score' && EVERYDAY_WORD.test(match.text)) return false;
  if (messageId === 'score' && FUNCTION_SHARE.test(match.text) && AS_REASON.test(after)) return false;
  if (messageId === 'examination' && ANGLE.test(match.text) && OF_FURNITURE.test(before.slice(-60)) && !JOINT.test(before)) return false;
  if (/^(?:medicine|class|dose)$/.test(messageId) && has(sentence, MADE_UP_AT_WORK)) return false;
  if (isOfTheWork(sentence, match) || isOfSomebodyElse(report, sentence, match)) return false;
  // "If she has a wheeze at work": what may come is no finding.
  if (supposed && (messageId === 'examination' || messageId === 'symptom') && !has(sentence, /\d/)) return false;
  if (messageId === 'examination' && NOT_DONE.test(after.slice(0, 40))) return false;
  if (
    OTHER_MEANING.test(`${before.slice(-45)}${match.text}${after.slice(0, 45)}`) &&
    !/\b(?:his|her) (?:own|blood|last|latest)\b/i.test(match.text) &&
    messageId !== 'medicine' &&
    !OF_A_BODY.test(match.text) &&
    !BODY.test(sentence.text)
  )
    return false;
  if (
    messageId === 'result' &&
    (RULED_OUT.test(after.slice(0, 30)) || RULED_OUT.test(match.text) || /^ (?:for|that the (?:bench|machine))\b/.test(after))
  )
    return false;
  if (messageId === 'procedure') return !consented(sentence);
  if (messageId === 'dose') return !/\b(?:limit|exposure|dust|air|concentration|cubic|per litre)\b/i.test(sentence.text);
  if (messageId === 'substance' && /\b(?:policy|testing programme|awareness|drug-free)\b/i.test(after.slice(0, 30))) return false;
  return true;
}

/** What the body cannot do is a finding, though it is told by a negation: "has been unable to keep an erection". */
const UNABLE = /\b(?:not (?:\w+ )?(?:been able|able) to|unable to|cannot|could not) (?:\w+ ){0,4}$/i;
/** "Has not had a drink since May" tells of drink all the same. */
const ABSTAINS = /^(?:has|had|have) not /i;
/** Scales whose short names are everyday words in small letters: "had 21 days off", "core 10 to 4". */
const EVERYDAY_WORD =
  /^(?:[Ss]tart(?= [Bb]ack (?:on|at|in|from|to|for|by)\b)|[Hh]ads?|[Cc]ore|[Dd]ash|[Cc]age|[Mm]idas|[Ff]ast|alt|ana|vas|ess)(?![A-Z-])\b/;

/** "His grip is at 60% of the other side, so he should not …": what a hand can do, given as the reason for a limit. */
const FUNCTION_SHARE = /^grip\b.*\d ?%$/i;
const AS_REASON = /^[^.;]{0,60}(?:, (?:and )?(?:so|which is why|therefore)\b|\bwhich is why\b)/i;
/** The slope of a board or a screen. */
const ANGLE = /^(?:to|of|at|only|about|beyond|past) \d+ ?(?:degrees|°)/i;
const OF_FURNITURE =
  /\b(?:boards?|screens?|monitors?|foot-?rests?|back-?rests?|arm-?rests?|seats?|chairs?|desks?|tables?|trays?|easels?|lecterns?|stands?|ramps?|slopes?|sloping|roofs?|ladders?|gradients?|banks?|belts?|conveyors?|benches|bench)\b[^.;]*$/i;
const JOINT = /\b(?:flex\w*|extension|abduct\w*|rotat\w+|shoulder|elbow|knee|hip|wrist|neck|ankle|raise[sd]?)\b/i;
/** Where medicines are the goods: made up, dispensed, given in error. */
const MADE_UP_AT_WORK =
  /\b(?:dispensing (?:errors?|mistakes?|incidents?|slips?)|(?:medication|drug|prescribing|administration) (?:errors?|incidents?|rounds?)|(?:makes?|making|made) up (?:[\w-]+,? ){0,4}(?:infusions?|syringes|chemotherapy|doses)|isolator cabinets?|aseptic (?:unit|suite|room)|controlled[- ]drugs? (?:cupboard|register|checks?))\b/i;

/** Measures that no machine has. */
const OF_A_BODY =
  /^(?:HbA1c|BMI|BP\b|blood|FEV|PEFR|ferritin|cholesterol|PSA|eGFR|INR|HIV|CRP|ESR|TSH|spirometry|titre|PHQ|GAD|AHI|colostomy|ileostomy|stoma|Epworth|AUDIT)/i;
const NOT_DONE = /^[^.;]{0,20}\b(?:not (?:possible|done|performed|carried out|undertaken|needed)|deferred|declined)\b/i;

/** Words of the body and of care, beside which a machine in the sentence changes nothing. */
const BODY =
  /\b(?:scan|X-?ray|blood|urine|clinic|hospital|surgeon|consultant|GP|doctor|diagnos\w+|prescri\w+|treat\w+|tablets?|knee|shoulder|hip|spine|disc|nerve|heart|lung|liver|cannabis|cocaine|alcohol|breath|examination)\b/i;

/** The person agreed to exactly this being named: said in the sentence or beside it. */
function consented(sentence: Sentence): boolean {
  if (has(sentence, CONSENT_TO_NAME)) return true;
  const beside = [sentence.previous, sentence.next].filter((one) => one !== undefined && one.block === sentence.block);
  return beside.some(
    (one) => one !== undefined && has(one, CONSENT_TO_NAME) && /\b(?:operation|procedure|surgery|it|this)\b/i.test(one.text),
  );
}
