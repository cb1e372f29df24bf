import { clauseAt } from '../../src/language/clauses.ts';
import { opinion } from '../../src/language/opinion.ts';
import { findAll, has, type Match, textAfter, textBefore } from '../../src/language/pattern.ts';
import { stance } from '../../src/language/stance.ts';
import { defineRule, type Report, type Sentence } from '../../src/lint/rule.ts';
import {
  CAVEAT,
  CERTAIN,
  DEEMED,
  HEDGE,
  NORTHERN_IRELAND,
  OLD_ACT,
  OLD_ACT_AS_HISTORY,
  REASON,
  REASON_IN_SENTENCE,
  RULINGS,
} from './wording.ts';

const RULING = new RegExp(RULINGS.map((source) => `(?:\\b${source})`).join('|'), 'i');
const HEDGED = new RegExp(`\\b${HEDGE}\\b`, 'i');
const SURE = new RegExp(`\\b${CERTAIN}\\b`, 'i');
const REASONED = new RegExp(REASON.join('|'), 'i');
const REASONED_HERE = new RegExp([...REASON, ...REASON_IN_SENTENCE].join('|'), 'i');
const LEGAL_CAVEAT = new RegExp(CAVEAT, 'i');
/** A ruling needs disability or its law to be spoken of: here, or just before. */
const TOPIC = /\b(?:disab\w+|equality|ADA|discriminat\w+|protected characteristic|DDA)\b/i;
const NAMED =
  /\b(?:disab\w+|Equality|ADA|DDA|statutory (?:test|definition)|legal (?:definition|test)|2010 Act|section 6|protected status|(?:his|her|their) (?!job|post|role|leave|pay|time|rights?|pension|contract|identity|data|position|hours)[\w-]+ (?:is|are) (?:[a-z]+ )?protected (?:in|at|by) law|protected characteristic|discrimination)\b/i;
/** Things that are disabled, insurers' terms, and disability as part of a name. */
const OTHER_SENSE =
  /\b(?:total (?:and permanent )?disability|permanent disability of|(?:alarm|macro|function|account|system|feature|software|printer|machine|interlock|button|cookies|sensor|switch|setting|notifications?)s?\b[^.;]{0,30} (?:is|are|was|were|has been|have been|be) (?:now )?disabled|disability (?:benefit|leave|living|insurance|network|policy|nurse|services|pension|allowance|payment|adviser|advisor|passport|confident|officer|champion|sport|equipment)|(?:himself|herself|themselves) (?:as |to be )?(?:a )?disabled|box for)\b/i;

/** Matches looked at in one sentence. */
const FEW = 12;

export const rule = defineRule({
  id: 'disability-opinion',
  group: 'legal-exposure',
  severity: 'warning',
  scope: 'sentence',
  summary: 'Rules on disability in law, or gives an opinion on it without reasons',
  options: {},
  messages: {
    certain:
      'This decides a question of law. Whether somebody is disabled is for the employer to judge and for a tribunal in the end, and a flat answer either way protects nobody. Give it as your opinion with what it rests on: “I think it likely that the definition is met, because the effects have lasted two years and limit …; the decision is a legal one.”',
    unreasoned:
      'This opinion on the Equality Act gives neither its reasons nor its limits. An employer who relies on a bare opinion has no defence (Gallop v Newport). Say how long the effects have lasted or are likely to last and what they limit, and that the decision is a legal one.',
    'outdated-act':
      'The Disability Discrimination Act 1995 was replaced in Great Britain by the Equality Act 2010; it is law only in Northern Ireland. A report that names the wrong Act looks copied and out of date. Name the Act that applies where the employee works.',
  },
  check(report, context) {
    const { jurisdiction } = report.facts;
    const northernIreland = NORTHERN_IRELAND.test(report.text);
    for (const sentence of report.prose) {
      const old = jurisdiction.value === 'uk' && !northernIreland ? oldActIn(report, sentence) : undefined;
      if (old) {
        context.report({ span: old, messageId: 'outdated-act' });
        continue;
      }
      const found = rulingIn(report, sentence);
      if (!found) continue;
      const deemed = around(report, sentence).some((near) => DEEMED.test(near.text));
      if (!isHedged(sentence, found)) context.report({ span: found, messageId: 'certain', ...(deemed && { level: 'info' as const }) });
      else if (!deemed && !isReasoned(report, sentence)) context.report({ span: found, messageId: 'unreasoned' });
    }
  },
});

/** The Act of 1995 as if it were in force. Whose words they are matters; whether they are asked or left open does not. */
function oldActIn(report: Report, sentence: Sentence): Match | undefined {
  if (has(sentence, OLD_ACT_AS_HISTORY)) return undefined;
  return findAll(sentence, OLD_ACT, FEW).find((match) => {
    const { attributed, endorsed, quoted } = stance(report, sentence, match);
    return !((attributed && !endorsed) || quoted);
  });
}

/** The author says of this person that the law does or does not apply; told as somebody else's view, asked, supposed or left open it is no ruling. */
function rulingIn(report: Report, sentence: Sentence): Match | undefined {
  if (has(sentence, OTHER_SENSE) || !speaksOfDisability(report, sentence)) return undefined;
  return findAll(sentence, RULING, FEW).find((match) => {
    const { attributed, endorsed, supposed, asked, quoted, declined } = stance(report, sentence, match);
    // "Might be regarded as" is passive and tells nobody's account.
    const account = attributed && !endorsed && !/\b(?:be|been|being)\b/i.test(report.text.slice(attributed.by.start, attributed.by.end));
    if (account || TOLD_BY_OTHERS.test(textBefore(sentence, match.start)) || quoted || (declined && !asserts(sentence, match)))
      return false;
    // "It is possible that she would be regarded as disabled" is an opinion, not a condition.
    const condition = supposed && !/\b(?:possible|possibility|potential\w*)\b/i.test(textBefore(sentence, match.start));
    if ((condition || asked) && !ANSWERED.test(match.text) && !AS_IF.test(sentence.text)) return false;
    if (/\bdisabled\b/i.test(match.text) && !has(sentence, LAW_WORDS) && !PERSON_BEFORE.test(textBefore(sentence, match.start)))
      return false;
    // "In Northern Ireland this falls under the Act of 1995": which law asks the question.
    if (
      /^falls? under/i.test(match.text) &&
      /\bin Northern Ireland,? (?:this|that|it|the (?:question|test|matter)) $/i.test(textBefore(sentence, match.start))
    )
      return false;
    return !GENERAL.test(textBefore(sentence, match.start)) && !WRITTEN_ON.test(textBefore(sentence, match.start));
  });
}
/** "You asked about the Equality Act: it covers him": the question, and after it the author's answer. */
const ANSWERED = /(?:[:;,]| -) (?:and |but )?it /i;
/** "Is disabled" with no word of law is a ruling of the employee, and not of a machine or a relative. */
const LAW_WORDS = /\b(?:law|legal\w*|Act|legislation|statut\w+|tribunal|purposes?|protected|definition|ADA)\b/i;
const PERSON_BEFORE =
  /(?:^|[,;:] |\b(?:and|but|that|so|because|since|as|think|consider|believe|opinion|view|is that|while|though) )(?:he|she|they|(?:Mr|Mrs|Ms|Miss|Mx) [A-Z][\w'-]+|the employee|this (?:man|woman|employee)|you are|it|you|management|the (?:company|employer|trust|school|council|university|college|hospital|charity|firm|organisation|department|business|practice|force|authority|board|bank|team|club|academy|agency|service|manager|line manager)|this|his (?:condition|\w+)|her (?:condition|(?!brother|sister|son|husband|mother|father|child|daughter|partner|wife|friend)\w+))(?:,? [A-Za-z']+,?){0,6} ?$/i;
const TOLD_BY_OTHERS = /\b(?:was|were|has been|been) (?:told|advised|informed|assured)\b(?! by (?:me|us)\b)/i;
const AS_IF =
  /\b(?:as (?:if|though)|no question of|(?:doubtful|debatable|questionable|moot|doubt) (?:whether|if)|on the (?:footing|basis|assumption) that)\b/i;
/** A text on the law: "the guide to the Equality Act". */
const WRITTEN_ON =
  /\b(?:guides?|guidance|leaflets?|booklets?|code|information|training|notes?|policy|policies|webinar|course|page|chapter|helpline) (?:to|on|about|under|of|in|from) (?:the )?$/i;
/** The law as such: "where the Act applies", "an employee is disabled if". */
const GENERAL =
  /\b(?:where|when|whenever|unless|until|whether(?! or not)) (?:\w+ ){0,4}$|^(?:an? (?:person|employee|worker|individual|condition|impairment)|people|employees|anyone|those who|not every\w*) /i;

/** "It is likely to apply, though the decision is a legal one": the caveat declines the decision and not the opinion. */
function asserts(sentence: Sentence, match: Match): boolean {
  return /[,;]|\b(?:although|though|but)\b/.test(textAfter(sentence, match.end)) || HEDGED.test(textBefore(sentence, match.end));
}

function speaksOfDisability(report: Report, sentence: Sentence): boolean {
  if (has(sentence, NAMED)) return true;
  if (!/\b(?:act|legislation|definition|law|criteria|test|covered|protected)\b/i.test(sentence.text)) return false;
  const heading = sentence.section.heading;
  const before = report.text.slice(Math.max(sentence.section.start, sentence.start - 400), sentence.start);
  // "The Act" alone that covers or protects somebody is the Equality Act, unless another was spoken of.
  if (/\bthe Act\b/i.test(sentence.text) && !/\b(?:Act|Regulations)\b/.test(before)) return true;
  return (
    TOPIC.test(before) ||
    TOPIC.test(sentence.next?.text ?? '') ||
    (heading !== undefined && TOPIC.test(report.text.slice(heading.start, heading.end)))
  );
}

/** Put as opinion or probability: the hedge stands before the ruling or in it, and not in the reason given for it. */
function isHedged(sentence: Sentence, ruling: Match): boolean {
  const head = { start: sentence.start, end: ruling.end, text: sentence.text.slice(0, ruling.end - sentence.start) };
  if (findAll(head, SURE, FEW).length > 0) return false;
  return findAll(head, HEDGED, FEW).some((hedge) => {
    const clause = clauseAt(sentence, hedge.start);
    return clause.kind !== 'reason' || (ruling.start >= clause.start && ruling.start < clause.end);
  });
}

/** The reasons or the caveat stand in the sentence or beside it; in an answer or a section on disability, anywhere in it. */
function isReasoned(report: Report, sentence: Sentence): boolean {
  if (opinion(sentence).reason || has(sentence, REASONED_HERE) || has(sentence, LEGAL_CAVEAT)) return true;
  return around(report, sentence).some(
    (near) =>
      near !== sentence &&
      (has(near, LEGAL_CAVEAT) || ((near.block === sentence.block || inOneAnswer(report, near, sentence)) && has(near, REASONED))),
  );
}

/** The sentences that a reader takes together with this one. */
function around(report: Report, sentence: Sentence): Sentence[] {
  const near = [sentence];
  for (let before = sentence.previous, steps = 0; before && steps < 3; before = before.previous, steps += 1) near.push(before);
  for (let after = sentence.next, steps = 0; after && steps < 3; after = after.next, steps += 1) near.push(after);
  const own = sentence.section.name === 'disability' ? report.prose.filter((other) => other.section === sentence.section) : [];
  return [
    ...new Set([
      ...near.filter((other) => other.block === sentence.block || Math.abs(other.block.index - sentence.block.index) === 1),
      ...own,
    ]),
  ];
}

function inOneAnswer(report: Report, one: Sentence, other: Sentence): boolean {
  if (one.section === other.section && one.section.name === 'disability') return true;
  return report.facts.questions.some(({ answer }) => answer.includes(one) && answer.includes(other));
}
