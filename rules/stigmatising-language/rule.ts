import { findAll, has, type Match, textAfter, textBefore } from '../../src/language/pattern.ts';
import { endsInAccount, stance } from '../../src/language/stance.ts';
import { isTooLong } from '../../src/language/tokens.ts';
import { defineRule, type Report, type Sentence, type Span } from '../../src/lint/rule.ts';
import { BELITTLED, GROUPED } from './moves.ts';
import { CALLED, CALLED_AFTER, OTHERS_SERVED, STIGMA, SUFFERED, SUFFERER, SUFFERS } from './wording.ts';

type MessageId = 'label' | 'suffering' | 'stereotype' | 'stigma';

const word = (source: string) => new RegExp(`(?<![\\w-])(?:${source})(?![\\w-])`, 'i');

/** A noun for a person: after an article, a degree or a verb of being. */
const LABEL = word(
  `(?:an?|the|some|many|most|other|all|former|recovering|reformed|known|chronic|severe|mild|brittle|registered|self-confessed|functioning|confirmed|insulin-dependent|lifelong|long-term|two|three|several|these|those|fellow|practising|dry|complete|total|real|bit of an?|as|such an?) (?:(?!(?:that|of|to|in|at|by|for|from|the|an?) )[\\w-]+ ){0,2}?(?:${CALLED})|(?:${CALLED})(?= (?:are|were|have|need|should|must|often|tend|lack|such as|cannot|do|can|like (?:him|her)|who)\\b)`,
);
const BARE_PLURAL = word(`(?:${CALLED})`);
const SUFFERING = word(`${SUFFERS} (?:${SUFFERED}|${CALLED})`);
const OF_SUFFERERS = word(SUFFERER);
const STIGMATISING = STIGMA.map(word);
/** Age, sex, origin: what a group is said to be like. */
const GROUP =
  /\b(?:age|years|at \d|old|elder\w*|young\w*|m[ae]n|wom[ae]n|moth\w*|mums?|fath\w*|girls?|lad\w*|boys?|cultur\w*|generation|people|background|hormon\w*|menopaus\w*|temperament|time of|sex|class|race|past|prime|tricks|hill|millenn\w*)\b/i;
/** A forecast or a measure is rightly compared with people of the same age: "attendance should be normal for someone of her age", "expected for age". */
const COMPARED =
  /\b(?:attendance|absences?|sickness (?:record|levels?)|hearing|eyesight|vision|lung function|grip|strength|fitness level|recovery|blood pressure|readings?|results?|levels?)\b[^.;]{0,60}\b(?:normal|average|usual|typical|expected|in line|within|comparable|no (?:higher|lower|worse|different)|similar|the same)\b/i;
const AGE_GROUP =
  /^(?:for )?(?:someone|somebody|an? (?:person|man|woman|employee|worker)) (?:of|in) (?:his|her|their|that|this)\b|^(?:for|at|given) (?:his|her|their) age$/i;
/** "As the mother of a newborn she is covered by …", "as a father he asked about hours": a right or a wish, and no likeness of a group. */
const ENTITLED =
  /^(?: of [^.;]{1,40}?)?,? (?:he|she|they) (?:(?:is|was|are|will be) (?:\w+ )?(?:covered|entitled|eligible|exempt|included)|qualif\w+|(?:has |have )?(?:asked|asks|would like|wishes|may ask|can ask|may apply|can apply|applied)\b)/i;
/** "As a boy he worked on a farm": when it was, and no likeness of boys. */
const IN_CHILDHOOD = /^as an? (?:\w+ )?(?:boy|girl|lad|young man|young woman|young lad|young girl)$/i;
const PAST_DEED =
  /^,? (?:he|she|they) (?:(?:had|was|were|once|often|also|first|already) )?(?:\w{2,}ed|was|were|had|did|used|could|left|went|came|lost|broke|fell|took|grew|got|ran|spent|began|learnt|saw|rode|swam|hurt|met|kept|put|cut|made|drove)\b/i;
/** "Common at his age", "typical of age": how often a finding is met, which a medical report may say. */
const HOW_COMMON =
  /\b(?:common|usual|normal|frequent|expected|seen|found|unremarkable|present)(?: (?:enough|anyway|finding|findings|in people|in many people))? $/i;
const AT_AN_AGE = /^(?:at|for|of|given) (?:his|her|their) age$/i;
const OF_AGE = /^(?:typical|characteristic|usual|common|normal) (?:of|for|with) age$/i;
/** "The box cutter", "a wire cutter": a tool. */
const TOOL =
  /^(?!.*\b(?:known|former|habitual|chronic|compulsive|self-confessed|reformed|lifelong|recovering|wrist|arm)\b)(?:(?!an? cutter).+ )cutters?$/i;
/** "Fell off the wagon while unloading feed": a cart. */
const WAGON = /\bthe wagon\b/i;
const OF_A_CART =
  /\b(?:unload\w*|load(?:s|ed|ing)?|broke|broken|fractur\w+|injur\w+|sprain\w*|twisted|bruis\w+|landed|hurt|climb\w*|shunt\w*|coupl\w+|tarpaulin|sheet\w*|hay|feed|farm|yard|siding|railway|trailer|tractor|height)\b/i;
const OF_DRINK = /\b(?:drink\w*|drank|drunk|alcohol\w*|sober|sobriety|dry|rehab|booze|bottle|pub|relaps\w+|clean|AA)\b/i;
const FEW = 8;

export const rule = defineRule({
  id: 'stigmatising-language',
  group: 'legal-exposure',
  severity: 'warning',
  scope: 'sentence',
  summary: 'Words that stereotype a group or stigmatise an illness',
  options: {},
  messages: {
    label:
      'This calls a person by a condition[[: “{{words}}”]]. It reads as if there were nothing else to him or her, and many take offence. Name the person first: “has diabetes”, “has epilepsy”.',
    suffering:
      'This makes a sufferer or victim of somebody who has a condition[[: “{{words}}”]]. It invites pity where the manager needs facts. “Has”, “lives with” or “is autistic” say it plainly.',
    stereotype:
      'This judges a person by age, sex, origin or another group[[: “{{words}}”]]. It can be read out as evidence of discrimination. Say what this person can do: “He can kneel for ten minutes.”',
    stigma:
      'This wording stigmatises an illness or disability[[: “{{words}}”]]. The employee may read it, and so may a tribunal. Use plain words: “uses a wheelchair”, “took an overdose”, “is dependent on alcohol” where consent allows it.',
  },
  check(report, context) {
    for (const sentence of report.prose) {
      if (isTooLong(sentence)) continue;
      const found = wordsIn(report, sentence);
      if (!found) continue;
      const { start, end } = found.match;
      context.report({
        span: { start, end },
        messageId: found.messageId,
        data: { words: report.source.text.slice(start, end) },
      });
    }
  },
});

function wordsIn(report: Report, sentence: Sentence): { readonly match: Match; readonly messageId: MessageId } | undefined {
  const first = (pattern: RegExp, holds: (match: Match) => boolean = () => true) =>
    findAll(sentence, pattern, FEW).find((match) => isOwn(report, sentence, match) && holds(match));
  const label = first(LABEL, (match) => isPerson(sentence, match)) ?? first(BARE_PLURAL, (match) => isPredicate(sentence, match));
  if (label) return { match: label, messageId: 'label' };
  const suffering = first(SUFFERING) ?? first(OF_SUFFERERS);
  if (suffering) return { match: suffering, messageId: 'suffering' };
  for (const pattern of STIGMATISING) {
    const match = first(
      pattern,
      (each) =>
        !OTHERS_SERVED.test(textBefore(sentence, each.start)) &&
        !(/^as /i.test(each.text) && ENTITLED.test(textAfter(sentence, each.end))) &&
        !(has(sentence, COMPARED) && AGE_GROUP.test(each.text)) &&
        !inAnotherSense(sentence, each),
    );
    if (match) return { match, messageId: GROUP.test(match.text) ? 'stereotype' : 'stigma' };
  }
  const notServed = (match: Match) => !OTHERS_SERVED.test(textBefore(sentence, match.start));
  const grouped = first(
    GROUPED,
    (match) => notServed(match) && !(PLURAL_GROUP.test(match.text) && A_FEW.test(textBefore(sentence, match.start))),
  );
  if (grouped) return { match: grouped, messageId: 'stereotype' };
  const belittled = first(BELITTLED, (match) => notServed(match) && !inAnotherSense(sentence, match));
  return belittled && { match: belittled, messageId: 'stigma' };
}

/** Words of age, of childhood or of a cart that are said of no group. */
function inAnotherSense(sentence: Sentence, match: Match): boolean {
  const after = textAfter(sentence, match.end);
  if (IN_CHILDHOOD.test(match.text)) return PAST_DEED.test(after);
  if (OF_AGE.test(match.text)) return true;
  if (AT_AN_AGE.test(match.text)) return HOW_COMMON.test(textBefore(sentence, match.start)) && !/^ (?:to|for)\b/.test(after);
  return WAGON.test(match.text) && has(sentence, OF_A_CART) && !has(sentence, OF_DRINK);
}

/** "The men on his shift never lift alone": some who are known, and not all of a kind. */
const PLURAL_GROUP =
  /^(?:(?:fe)?male|wom[ae]n|men|lads|girls|boys|ladies|blokes|chaps|nurses|drivers|young(?:er)?|older|foreign|parents|clerks|officers|engineers|teachers|builders|smokers|kids|graduates)\b/i;
const A_FEW = /\b(?:the|his|her|their|our|your|its|two|three|four|five|other|both) $/i;

/** The author's own words. A denial still says it ("he is no cripple"); what the employee feels about himself is his account. */
function isOwn(report: Report, sentence: Sentence, span: Span): boolean {
  const { attributed, endorsed, quoted, title, asked } = stance(report, sentence, span);
  return !((attributed && attributed.to !== 'author' && !endorsed) || quoted || title || asked || endsInAccount(report, sentence, span));
}

function isPerson(sentence: Sentence, match: Match): boolean {
  return (
    !TOOL.test(match.text) && !CALLED_AFTER.test(textAfter(sentence, match.end)) && !OTHERS_SERVED.test(textBefore(sentence, match.start))
  );
}

/** "He is diabetic, epileptic": a predicate after "is" is a usual adjective and none, save for words that are nouns alone. */
function isPredicate(sentence: Sentence, match: Match): boolean {
  return NOUN_ALONE.test(match.text) && isPerson(sentence, match);
}
const NOUN_ALONE =
  /^(?:junk|nutter|psychos?$|head ?case|alk|drugg|winos?|cripples?|basket|loon|lunatic|mental case|nervous wreck|substance|drug abus|alcohol abus)/i;
