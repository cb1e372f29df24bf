import type { Span } from '../read/source.ts';
import type { Report, Row, Sentence } from '../report/report.ts';
import {
  ACCOUNT_NOUN,
  ATTRIBUTING,
  DOCUMENT,
  ENDORSING,
  ENDORSING_PHRASE,
  NEEDS_COMPANY,
  PROCESS_NOUN,
  VIEWPOINT_NOUN,
} from './account-words.ts';
import { clauses } from './clauses.ts';
import { findAll, has, textBefore } from './pattern.ts';
import { mentions, type Party } from './people.ts';
import { accountEnd, authorSpeaks, clauseIndex, isHeadOfSentence, partStart, phraseEnd, type Reach } from './reach.ts';
import { lowerHead } from './sentence-head.ts';
import { verbGroups } from './verb-groups.ts';
import { verbPatternOf } from './verbs.ts';

/** Whose account a stretch is. */
export interface AccountReach extends Reach {
  readonly to: Party | 'document';
}

/** "Something tells me", "experience says": nobody whose account it could be. */
const NO_SPEAKER =
  /\b(?:some|every|any|no)thing(?: (?:else|here|there)| (?:about|in) (?:[\w-]+ ){1,3})? $|\b(?:my|long|common|bitter) (?:\w+ )?(?:instinct|experience|gut|intuition|sense) $|^(?:experience|instinct) $/i;
const ATTRIBUTING_VERBS = new Set(ATTRIBUTING);
const ENDORSING_VERBS = new Set(ENDORSING);
const PERSON =
  "(?:he|she|they|(?:Mr|Mrs|Ms|Miss|Mx|Dr)\\.? [A-Z][\\w'-]+|[A-Z][a-z'-]+|(?:the|this|your) (?:employee|worker|gentleman|lady|member of staff|individual|\\w+))";
const WHOSE =
  "(?:his|her|their|(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\\.? )?[A-Z][\\w-]+(?:'s|s')|(?:the|this|your|his|her) (?:\\w+ )?(?:employee|worker|gentleman|lady|man|woman|manager|supervisor|gp|doctor|\\w+)'s)";
/** Verbs of saying and perceiving by their stems: a pattern of all their forms takes V8 too long to compile. */
const SPEAKING =
  '(?:sa[iy]|sees?\\b|saw|tell|told|report|state|describ|explain|fe[el]|perceiv|believ|think|thought|alleg|recall|recount|remember|mention|claim|puts?\\b|experienc|underst|relat|reckon|add|maintain|suspect|assert|attribut|call|insist|argu|spoke|speak|complain|talk|refer|suggest|record|regard|view|portray|present|express|outlin|gave|gives?|find|found|paint|consider|liv|kn[eo]w|hear)[a-z]*(?: (?:of|about|to|through|down))?';

/** "in her view", "to his mind", "from Mr Doyle's account", "according to", "so far as he is aware", "as he sees it". */
const VIEWPOINT = new RegExp(
  [
    `\\b(?!in ${WHOSE} case\\b)(?:in|to|from|by|on|at|with|under|per|going by|judging by|based on|taking|if we take|relying on|through) ${WHOSE} (?:own |personal |honest |present |firm )?(?:${VIEWPOINT_NOUN})\\b(?! (?:was|is|are|were|has|have|would|will)\\b)`,
    "\\baccording to (?:the |his |her |their |your |a |an |this |Mr |Mrs |Ms |Miss |Dr )?[\\w'.-]+(?: [\\w'-]+){0,2}?(?=[,;. ])",
    `\\bfrom where ${PERSON} (?:stands?|stood|sits?|sat)\\b`,
    `\\b(?:so|as) far as ${PERSON} (?:is|was|are|were|knows?|knew|can|could|understands?|understood)(?: (?:aware|concerned|see|tell|recall|remember|judge|say))?`,
    `\\b(?:from|on|by|going by|judging by|to judge by|to go by) (?:what|all that|everything|all) ${PERSON} (?:has |have |had |was able to |could )?(?:${SPEAKING})(?: (?:me|us|to me))?`,
    `\\b(?:exactly |just |much )?(?<!\\b(?:long|soon|often) )as ${PERSON} (?:now |then |himself |herself |has |had |would )?(?:${SPEAKING}|experienced|lived|remembers?)(?:(?: (?:it|them|things|matters|this|these|events|the (?:matter|situation|events|position)|me|to me|it to me))(?=[\\s,;.:)])|(?=\\s*(?:[,;.:)]|$)|\\s(?:at (?:the|our|his|her|today)|when|in (?:the|our|his|her)|during)\\b))`,
    `\\bas (?:told|described|reported|related|recounted|explained|given|put|relayed|presented)(?: (?:to (?:me|us)|by ${PERSON}|here|at (?:the )?(?:assessment|consultation|appointment)))+`,
    '\\bto hear (?:him|her|them) tell it\\b',
    `\\bif ${PERSON} (?:is|are) to be believed\\b`,
    '\\b(?:by|on) (?:self-report|self report|his own telling|her own telling)\\b',
    `\\bfor (?:him|her),? (?:it is|it was|the)\\b`,
  ].join('|'),
  'g',
);
/** ", he says," and the like, and "…, says Mr Doyle". */
const ASIDE = new RegExp(
  `(?<=[,;(\\u2013-] ?|["'] )(?:so |as |or so )?(?:${PERSON} (?:also |then |now |further |has |had |still )?(?:says|said|tells me|told me|tells us|told us|reports|reported|states|stated|explains|explained|feels|felt|believes|believed|thinks|thought|recalls|recalled|adds|added|alleges|alleged|maintains|maintained|reckons|reckoned|claims|claimed|understands|understood|suspects|perceives|perceived|remembers|remembered|mentioned|considers|considered|puts it|put it|describes it|sees it|has told me|has said|goes on|went on|would say|insists|insisted|informs me|informed me|informed us|suggests|suggested|complained|writes|wrote)|(?:says|said|reports|reported|explains|explained|adds|writes) ${PERSON})(?: (?:to me|at the assessment|when we spoke|today|on the (?:phone|telephone)))?(?=\\s*(?:[,;.:)\\u2013-]|$))`,
  'g',
);
/** "The accident book entry that you sent records …", "his fit note gives". */
const DOCUMENT_SAYS =
  /\b(?:fit notes?|sick notes?|certificates?|certs?|referral(?: form)?|letter|report|form|statement|notes|entry|e-?mails?|minutes|record|records|questionnaire|diary|accident book|file|papers|paperwork|timeline)\b(?:,? (?:that|which|from which|attached|enclosed|sent|dated|of|from|you|by|in|to) [^.;]*?)?? (?:also |now |simply )?(?:records?|recorded|gives?|gave|reads?|(?:has|had)(?= (?:it|him|her|them|the|his|this|that|a|an|\d)\b)|lists?|listed|puts?|shows?|showed|quotes?|quoted|carries|carried|names?|named|uses?|used|mentions?|mentioned|cites?|cited|refers? to|referred to|attributes?|attributed|regards?|regarded|speaks? of|spoke of|talks? of|sets? out|describes?|described|says?|said|states?|stated|suggests?|suggested|considers?|considered)\b/gi;
const ADVERB = /\b(?:allegedly|reportedly|supposedly|purportedly|apparently)\b/gi;
const ADJECTIVE =
  /\b(?:alleged|reported|perceived|self-reported|claimed|supposed|purported|self-perceived|described|felt|subjective|said)\b(?! (?:that|to|by|as|me|it|how|in|on|at|he|she|they|his|her|him|a|an|the|no|so|and|,))/gi;
/** "The bullying that Mr Doyle describes": the account goes before its attribution. */
const DESCRIBED_BEFORE = new RegExp(
  `\\b(?:(?:which|that|as) )?(?!(?:the|this|your) (?:[a-z]+[^s ]|previous) (?:report|claim|list|detail|mention)\\b)(?:${PERSON}|I am told|I understand) (?:has |have |had |also |says (?:that )?)?(?:${verbPatternOf(['s', 'base', 'past', 'participle'], 'describe', 'report', 'allege', 'perceive', 'recall', 'recount', 'mention', 'outline', 'claim', 'relate', 'cite', 'identify', 'raise', 'complain of', 'complain about', 'speak of', 'talk of', 'tell me of', 'tell me about', 'refer to', 'attribute', 'feel', 'believe', 'depict', 'detail', 'set out', 'explain', 'list', 'volunteer')})(?= (?:to me|in|at|when|during|as part|from|over|on|is|are|was|were|has|have|had|may|might|would|could|cannot|should|will|and|but|go|goes|went|fits?|does|do|did|began|begins?|started|starts?|stopped|stops?|took|takes?|led|leads?|made|makes?|left|leaves?|came|comes?|caused|causes?|continued?|continues|seems?|seemed|appears?|appeared|remains?|remained|lasted|happened|occurred|go on|amounts?|affects?|affected|date|dates)\\b|\\s*[,;.:)]|$)`,
  'g',
);
const BEFORE_OK = /\b(?:the|his|her|their|this|that|these|those|such|any|a|an|what|some|many)\b/i;
/** "alleging that", "saying that": the participle of a verb of speech. */
const PARTICIPLE =
  /\b(?:saying|alleging|claiming|stating|describing|reporting|explaining|complaining|asserting|arguing|recounting|citing|feeling|believing|blaming|attributing|telling me|perceiving|fearing|contending|thinking|remembering|recalling|maintaining)\b(?= (?:that|of|about|to|how|her|his|him|the|a|an|it|he|she|they|mr|ms|mrs|victimised|bullied|undermined|unsupported|\w+ed)\b|:)/gi;
/** "His perception is that", "Mr Doyle's feeling of", "the complaint that". */
const NOUN_CLAUSE = new RegExp(
  `\\b(?:${WHOSE}|the|a|an|this|any|no|two|several|formal|such|some|both) (?:own |main |formal |recent |current |strong |clear |written |personal |first |second |overall |chief |honest |present |firm |clearly |internal |open |live |original |other |remaining |informal |earlier )*(?:${ACCOUNT_NOUN})(?: (?:[a-z]+ )?(?:is|was|are|were|has been|have been|has always been|remains?|runs|goes|being)(?: (?:simply|still|rather|very much|also|this|as follows|now|plainly))?(?: ?[:,]| (?:that|of|one of|he|she|they|his|her|the|a|it)\\b)|:| (?:that|of|about|against|over|concerning|regarding|alleging|relating to|at|as to|how|to the effect)\\b)`,
  'gi',
);
/** Process without an article: "claims of bullying". */
const BARE_PROCESS =
  /\b(?:claims|allegations|complaints|accusations|suggestions|reports|grievances|rumours) (?:of|that|about|alleging|concerning)\b/gi;
/** "a bullying complaint", "harassment allegations", "the discrimination claim". */
const WRONG_NAMED =
  '(?:bullying|harr?assment|discrimination|victimi[sz]ation|mobbing|intimidation|mistreatment|racism|sexism|ageism|whistle-?blowing|retaliation|misconduct|negligence|injury|dignity at work|eeoc?|race|sex|age|disability|sexual|racial|unfair treatment|equality|hostile work environment|stress|work-related stress|abuse|assault|unfair dismissal|constructive dismissal)';
const NOUN_BEFORE = new RegExp(`\\b(?:${WRONG_NAMED}(?:,| and| or|/)? ?)+\\b(?:-related )?(?=${PROCESS_NOUN}\\b)${PROCESS_NOUN}\\b`, 'gi');
/** "what she calls a whispering campaign", "fear of being laughed at": the words after are the person's own view or dread. */
const IN_ONES_OWN_TERMS = new RegExp(
  `\\bwhat ${PERSON} (?:has |had |would )?(?:calls?|called|terms?|termed|labels?|labelled|describes?(?: to me)? as|described(?: to me)? as|sees as|saw as|regards as|regarded as|considers?(?: to be)?|considered(?: to be)?|believes? (?:is|was|to be|were)|believed (?:was|to be|were)|feels? (?:is|was|were|to be)|felt (?:was|were|to be)|perceives? (?:as|to be)|perceived (?:as|to be)|takes? to be|took to be|says (?:is|was|were)|said was)\\b|\\b(?:fear|fears|dread|afraid|fearful|worr(?:y|ies|ied)|anxiet(?:y|ies)|anxious|terrified|scared|apprehensive|apprehension|nervous) (?:of|about|at|over|that|lest) (?:the (?:thought|prospect|idea) of )?(?=being|getting|having|he|she|others|people|colleagues)`,
  'g',
);
/** Belief and feeling told with an adjective or a set phrase. */
const BELIEF =
  /\b(?:(?:is|was|remains|are|were|has been|seems|appears|became|grew) (?:\w+ )?(?:adamant|convinced|certain|sure|confident|clear in (?:his|her) mind|in no doubt|of the (?:view|opinion|belief|impression)|under the impression|persuaded|concerned|worried|afraid|anxious|fearful|unsure|uncertain|doubtful|suspicious)(?: (?:that|about|of|at|lest)\b)?|(?:has|had|have|gets|got|with) (?:a|the|an) (?:\w+ )?(?:sense|feeling|impression|belief|perception|suspicion|view)(?: (?:that|of)\b)?|(?:take|takes|took) the view that|(?:spoke|speaks|speaking|spoken|talk|talks|talked|talking|told me|tells|tell|complain|complains|complained|complaining|dream|dreams|dreamt) (?:to me )?(?:at length |openly |movingly |again |briefly |more |much |freely |in detail )?(?:of|about)\b|(?:gave|gives|giving|provided|provides|offered) (?:me )?(?:an? |the |his |her )?(?:\w+ )?(?:accounts?|descriptions?|examples?|reasons?|instances?|version|history|picture|narrative)(?: (?:of|for|in which|that|as|where|when)\b)?|(?:refers?|(?<!\b(?:be|been|being|is|was|were|are|also|now|since|then|already|himself|herself) )referred|alludes?|alluded|points?|pointed) to\b|(?:comes?|came) (?:away|across) feeling|(?:lay|lays|laid|puts?|placed|places|pins?|pinned) (?:the |all the |much of the |most of the )?(?:blame|responsibility|fault)\b|(?:raised|lodged|made|submitted|filed|brought|put in|entered|has|have|had|with|started|opened) (?:a|an|his|her|their|two|several) (?:\w+ ){0,2}(?:complaint|grievance|claim|allegation|concern|report|appeal)s?(?: (?:about|of|that|against|over|concerning|regarding|alleging|for)\b)?)/gi;
/** "The pattern points to secondary gain": a finding points, and nobody gives an account. */
const POINTS = /^point/i;
const FINDING_BEFORE =
  /\b(?:patterns?|evidence|picture|history|examination|findings?|results?|tests?|testing|signs?|everything|this|that|it|which|all|these|scans?|timing|presentation|course|information)(?: (?:\w+ly|also|all|rather|does|would|may|might))? $/i;
/** The author passes on what was said: "I am told", "I understand that", "it is said that". */
const HEARSAY =
  /\b(?:I (?:am|was|have been|had been) (?:told|informed|advised|given to understand|led to (?:believe|understand))|I understand(?: from \w+(?: \w+){0,3})?|I gather|I hear|I have heard|it (?:is|was|has been) (?:said|alleged|reported|claimed|suggested|stated|recorded)|(?:is|are|was|were) (?:alleged|said|reported|claimed|stated|believed|thought|understood) to)\b(?:,? (?:that|by \w+(?: \w+){0,2}? that))?/gi;
/** "What he told me is this", "His account, in short, is this": the sentences that follow are the account. */
const LEADS_ON = new RegExp(
  [
    `\\bwhat follows\\b(?=[^.]*\\b(?:account|version|words|told|says|said|side|describ\\w+|story|recollection|perception|view|narrative)\\b)`,
    `\\bwhat ${PERSON} (?:has |had )?(?:${SPEAKING})(?: (?:me|us|to me|of (?:it|events|what happened)))? (?:is|was|comes to|amounts to|came to|boils down to|can be)\\b(?: (?:this|as follows|the following|summarised))?(?=[^,]*[.:])`,
    `\\b(?:gave|gives|has given|provided|offered|set out|sets out|put|told|shared|took) (?:me|us)(?: through)? (?:${WHOSE}|an|the following|this|the) (?:\\w+ )?(?:side|account|version|story|view|recollection|description|narrative)\\b(?! (?:of|that|for) (?:how|why))`,
    `\\b(?:I|we) (?:set out|record|give|summarise|relate|repeat|report|reproduce|note|set down|put|have recorded|have set out|shall give)(?: (?:here|below|now|first))* ${WHOSE} (?:\\w+ )?(?:account|version|words|story|side|recollection|description|perception)`,
    `\\b(?:the following|the next (?:paragraph|lines|sentences|section)|below|this (?:paragraph|section)|the rest of this (?:paragraph|section)|the account (?:that follows|below)|this|the history) (?:is|are|comes?|rests?|was|were|gives?|sets? out|records?|reports?|summarises?)\\b(?=[^.]*\\b(?:account|version|own words|told me|told us|says|said|side|as (?:he|she) (?:told|described|sees|gave|remembers|recalls)|story|perception|alone|recollection)\\b)`,
    `\\b(?:${WHOSE}) (?:own )?(?:account|version|story|side|recollection|description|report|explanation|words|narrative|perception)(?: of (?:\\w+ ){1,5}?)?,?(?: (?:in (?:brief|short|summary|outline|essence)|briefly|as given to me|given today|to me),?)? (?:is|was|runs|ran|goes|went|were|are)(?: (?:this|these|as follows|like this|roughly this|along these lines|simple|broadly this))(?=\\s*[.:])`,
    `\\bput it (?:to me )?(?:this way|like this|as follows|thus|in these words)`,
    `\\b(?:described|explained|recounted|related|told|set out|summarised|saw|sees|reported|listed|outlined|gave|stated|raised)(?: (?:me|us|to me|to us))?(?: \\w+)* (?:as follows|in these (?:words|terms)|the following(?: \\w+)*|thus|like this|this way)(?=\\s*[.:])`,
    `\\b(?:this|here|these) (?:is|are|was|were) (?:how|what|the way|the words in which|${WHOSE}) (?:${PERSON} )?(?:${SPEAKING}|account|version|words|side|story|own account|own words|own version)\\b`,
  ].join('|'),
  'g',
);
/** "That, at least, is how he tells it": the sentences before are the account. */
const LEADS_BACK = new RegExp(
  [
    `^(?:But |And |Again, |However, )?(?:that|this|such|it|all (?:this|that|of this|of that|the above)|the above|the foregoing|these|those|so(?: at least)?)(?:,? (?:at least|at any rate|in any case|I should (?:say|add|stress)|of course|however|I stress),?)? (?:is|are|was|were|comes?|came|rests?|has|have|represents?|reflects?|ran|runs|remains?)(?: (?:at least|only|all|simply|purely|entirely|solely|wholly|merely|no more than|nothing more than|just|of course|my note of|my record of|my summary of|a summary of|to say))* (?:how|what|the way|as|the account|the version|the story|the picture|from|on|to be read as|${WHOSE})\\b(?=[^.;]*\\b(?:${SPEAKING}|account|version|words|story|side|recollection|perception|perspective|view|telling|description|him|her|experience|narrative|understanding|report|alone)\\b)`,
    `\\bI (?:only |merely |simply |have |can only |do no more than )*(?:set|put|record|recorded|write|note|give|given|repeat|report|pass|relay|relate|offer|include|state|describe|mention|quote|take|taken|noted)(?: (?:all|each|both))? (?:this|it|that|these|them|these things|the above|the foregoing|all this)(?: (?:down|on|here|out|only|just|simply|purely|all))*,? (?:as|in|because|exactly as|just as|much as|only as|simply as|on) (?:he|she|they|it was|told|${WHOSE}|an account|a report|reported|the account|an allegation|what)\\b`,
    `\\b(?:these|those) (?:are|were) (?:${WHOSE}|the employee's|only|not my)(?: own)? (?:words|perceptions?|views?|allegations?|claims?|recollections?|feelings?|findings?)`,
    `\\bI have (?:only |just |no more than |nothing but |no source (?:for this )?(?:but|other than) )?${WHOSE} (?:own )?(?:word|account|version|side|say-so)(?: alone)? (?:for|of|on|to go on|only|alone)\\b`,
    `\\bI have (?:heard|had|been given|seen)(?: only| just)? (?:one|his|her|their) (?:side|version|account)\\b`,
    `\\bI have not (?:heard|had|spoken to|sought|checked|verified|been able to (?:check|verify|confirm|hear))(?: \\w+)*? (?:the other side|the other (?:party|parties|person)|any of this|this|${WHOSE} (?:side|version|account)|from (?:the|his|her) (?:other|manager|supervisor))`,
    `\\b${PERSON} (?:is|was) (?:the|my) (?:only|sole) source\\b`,
    `^(?:so|thus|or so|at least so) ${PERSON} (?:${SPEAKING})`,
  ].join('|'),
  'gi',
);
const CONTENTFUL_CLOSER = /^(?:That|This|It|Such|These|Those|All|So|Thus|The above|The foregoing|At least|I )/;
/** Headings under which all is the employee's account. */
const ACCOUNT_HEADING =
  /\b(?:account|self-?report(?:ed)?|version of events|own words|perception|perspective|side of (?:things|it|the story|events)|in (?:his|her|their) words|what (?:he|she|they|mr|mrs|ms|miss|the employee|[A-Z]\w+)\b.*\b(?:told|says|said|describes?|described|reports?|reported|feels?|thinks?)|(?:as |history )(?:told|described|reported|given|related) (?:by|to)|(?:reported|described|stated) (?:by|concerns|symptoms|history|difficulties|problems)|(?:employee|worker|client|individual)(?:'s|s')? (?:own )?(?:account|view|views|report|perspective|comments|concerns|perception|statement|position))\b/i;
const ACCOUNT_COLUMN =
  /\b(?:describes?|described|reports?|reported|says|said|told|account|perceives?|perception|(?:employee|his|her|mr \w+|ms \w+|mrs \w+)(?:'s|s')? (?:own )?(?:views?|comments?|concerns?|words)|feels)\b/i;

const known = new WeakMap<Sentence, { readonly accounts: readonly AccountReach[]; readonly endorsed: readonly Reach[] }>();

/** Where in a sentence the words are somebody's account, and where something endorses them. Sentences around it are taken into account. */
export function accounts(
  report: Report,
  sentence: Sentence,
): { readonly accounts: readonly AccountReach[]; readonly endorsed: readonly Reach[] } {
  const held = known.get(sentence);
  if (held) return held;
  const found = [...own(report, sentence), ...fromAround(report, sentence)];
  const result = { accounts: found, endorsed: endorsements(sentence) };
  known.set(sentence, result);
  return result;
}

const ownKnown = new WeakMap<Sentence, readonly AccountReach[]>();

/** What the sentence itself attributes. */
function own(report: Report, sentence: Sentence): readonly AccountReach[] {
  const held = ownKnown.get(sentence);
  if (held) return held;
  const found: AccountReach[] = [];
  const eased = lowerHead(sentence);
  const add = (by: Span, start: number, end: number): void => {
    if (end > start) found.push({ start, end, by: { start: by.start, end: by.end }, to: speaker(report, sentence, by) });
  };
  for (const group of verbGroups(sentence)) {
    const verb = group.verb;
    if (!ATTRIBUTING_VERBS.has(verb)) continue;
    const after = sentence.text.slice(group.end - sentence.start);
    if (group.passive && /^(?:tell|ask|put|find|see|inform|advise|refer)$/.test(verb) && !TOLD_BY_CARER.test(after)) continue;
    if (NEEDS_COMPANY[verb] && !NEEDS_COMPANY[verb].test(after) && !(group.passive && TOLD_BY_CARER.test(after))) continue;
    if (byAuthor(sentence, group.start)) continue;
    // "He did not say it, but the company was negligent": what was not said is no account.
    if (group.negated && NOT_SAID.test(after)) continue;
    if (NO_SPEAKER.test(textBefore(sentence, group.start, 40))) continue;
    // "Nobody could argue that he is not disabled" is the author's own word.
    if (
      group.tense === 'modal' &&
      /\b(?:nobody|no one|no-one|none)\b[^,.;]{0,40}$/i.test(sentence.text.slice(0, group.start - sentence.start))
    )
      continue;
    if ((group.tense === 'modal' || group.tense === 'future') && /\b[Yy]ou $/.test(sentence.text.slice(0, group.start - sentence.start)))
      continue;
    if (verb === 'report' && /^ (?:on|for|to)\b/.test(after)) continue;
    // "He denies that …" gives his account; "she is denied leave", "they denied her the post" tell what was done to her.
    if (verb === 'deny' && (group.passive || /^ (?:him|her|them|staff|women|men)\b/.test(after))) continue;
    add(group, group.end, accountEnd(sentence, group.end));
  }
  for (const match of findAll(sentence, PARTICIPLE)) {
    if (
      byAuthor(sentence, match.start) ||
      /\b(?:his|her|their|the|a|an|this|that|'s|my|your) (?:\w+ )?$/i.test(
        sentence.text.slice(Math.max(0, match.start - sentence.start - 24), match.start - sentence.start),
      )
    )
      continue;
    add(match, match.end, accountEnd(sentence, match.end));
  }
  for (const match of findAll(sentence, BELIEF))
    if (!byAuthor(sentence, match.start) && !(POINTS.test(match.text) && FINDING_BEFORE.test(textBefore(sentence, match.start))))
      add(match, match.end, accountEnd(sentence, match.end));
  for (const match of findAll(eased, IN_ONES_OWN_TERMS))
    if (!/\b(?:I|[Ww]e) (?:(?:am|are|do|must|also|still|\w+ly) ){0,3}$/.test(textBefore(sentence, match.start, 30)))
      add(match, match.end, phraseEnd(sentence, match.end, match.start));
  for (const match of findAll(sentence, HEARSAY)) add(match, match.end, accountEnd(sentence, match.end));
  for (const match of findAll(eased, VIEWPOINT)) {
    if (/^(?:[Ff]rom|[Oo]n|[Bb]y|[Ii]n|[Tt]o) (?:My|Our)\b/.test(match.text)) continue;
    if (isHeadOfSentence(sentence, match.start)) add(match, match.end, headEnd(sentence, match.end));
    else add(match, backTo(sentence, match.start), accountEnd(sentence, match.end));
  }
  for (const match of findAll(eased, ASIDE)) add(match, backTo(sentence, match.start), accountEnd(sentence, match.end));
  for (const match of findAll(sentence, DOCUMENT_SAYS)) add(match, match.end, accountEnd(sentence, match.end));
  for (const match of findAll(sentence, ADVERB)) {
    const { clause } = clauseIndex(sentence, match.start);
    add(match, clause.start, accountEnd(sentence, match.end));
  }
  for (const match of findAll(sentence, ADJECTIVE)) {
    const before = sentence.text.slice(Math.max(0, match.start - sentence.start - 12), match.start - sentence.start);
    if (/\b(?:he|she|they|has|have|had|i|we|who|which|employee|\w+ed)\s+$/i.test(before) || /(?:Mr|Mrs|Ms) \w+ $/.test(before)) continue;
    add(match, match.end, phraseEnd(sentence, match.end));
  }
  for (const match of findAll(eased, DESCRIBED_BEFORE)) {
    const { clause, index } = clauseIndex(sentence, match.start);
    const previous =
      clause.start < match.start && sentence.text.slice(clause.start - sentence.start, match.start - sentence.start).trim() !== ''
        ? clause
        : clauses(sentence)[index - 1];
    const from = previous
      ? Math.max(previous.start, previous.verb && previous.verb.end <= match.start ? previous.verb.end : previous.start)
      : sentence.start;
    const head = sentence.text.slice(from - sentence.start, match.start - sentence.start);
    if (/^I\b/.test(match.text) || !BEFORE_OK.test(head) || /^\s*[,.]/.test(head.slice(-2))) continue;
    add(match, from, match.end);
  }
  for (const match of findAll(sentence, NOUN_CLAUSE)) {
    if (
      /^(?:the|a|an|this|any|no) (?:\w+ )*(?:view|views|opinion|report|reports|assessment|position|explanation|words|case|evidence|experience|message|memory|note|understanding|description|statement)s? (?:of|about|is|was|are|were|on)\b/i.test(
        match.text,
      )
    )
      continue;
    const before = sentence.text.slice(Math.max(0, match.start - sentence.start - 28), match.start - sentence.start);
    // "I fear that", "we doubt that": a verb of the author's, not the noun.
    if (
      /^(?:fears?|doubts?|concerns?|worry|worries|hope|view|claim|belief|feeling) that\b/i.test(match.text) &&
      /\b(?:I|[Ww]e) (?:\w+ly |do |must |would |also |still |really )?$/.test(before)
    )
      continue;
    // "I have a feeling that", "I was left with the impression that": the author's own.
    if (/\b(?:my|(?:I|we) (?:(?:have|had|get|got|form|formed|share|hold)|(?:am|was|were|are) left with)) $/i.test(before)) continue;
    const isClause =
      /(?:is|was|are|were|been|remains?|runs|goes|being)\b[^a-z]*(?:\w+\W*){0,3}$|:$/i.test(match.text) &&
      !/(?:that|of|about|against|over|concerning|regarding|at|how) *$/i.test(
        match.text.replace(/(?:is|was|are|were) (?:that|of|how)$/i, 'is'),
      );
    add(match, match.end, isClause ? accountEnd(sentence, match.end) : phraseEnd(sentence, match.end, match.start));
  }
  for (const match of findAll(sentence, BARE_PROCESS)) add(match, match.end, phraseEnd(sentence, match.end, match.start));
  for (const match of findAll(sentence, NOUN_BEFORE)) add(match, match.start, match.end);
  ownKnown.set(sentence, found);
  return found;
}

/** Forward from a viewpoint at the head: to where the author speaks or a semicolon ends it. */
function headEnd(sentence: Sentence, from: number): number {
  for (const clause of clauses(sentence)) {
    if (clause.start <= from) continue;
    const before = sentence.text.slice(0, clause.start - sentence.start);
    if (authorSpeaks(clause.text) || /;\s*$/.test(before)) return clause.start;
    if (clause.kind === 'main' && /^(?:but|so|yet)\b/i.test(clause.text) && clause.tense !== 'past') return clause.start;
  }
  return sentence.end;
}

/** Backward from an aside: to the last semicolon, or to where the author stopped speaking. */
function backTo(sentence: Sentence, from: number): number {
  return partStart(sentence, from);
}

const AUTHOR_SUBJECT =
  /\b(?:I|[Ww]e|(?<=(?:^|[,;] |\b(?:and|but|that) ))[Oo]ne|I've|I'm|I'd|[Yy]ou|[Oo]ccupational [Hh]ealth|OH|(?:[Oo]ur|[Tt]his) service)\b(?: (?:have|has|had|would|do|did|can|could|may|might|must|should|shall|will|was|am|also|not|therefore|only|still|cannot|too|myself|fully|firmly|first|then|now|then|further|formally|[a-z]+ly))*\s*$/;

/** "He has been told | by his GP that this is work-related stress". */
const TOLD_BY_CARER =
  /^ by (?:his|her|their|the|a|an) (?:[\w-]+ ){0,2}?(?:GP|doctors?|consultant|surgeon|specialist|physio\w*|psychiatrist|psychologist|nurse|hospital|clinic|therapist|counsellor) (?:that\b|it (?:is|was)\b)/;
/** "He did not say | so, but …". */
const NOT_SAID = /^ (?:it|so|this|that|as much|anything|a word|much)(?: [\w'-]+){0,4}?[,;] (?:but|yet|and|though|although|however)\b/i;
/** "According to the audiometry report", "according to her line manager": as far as the one who says it is named. */
const ACCORDING =
  /^according to [^,;.:]{1,60}?(?=[,;.:]|$| (?:his|her|their|he|she|they|the|its?|there|this|these|that|a|an|no|I|you|we|any|all|Mr|Mrs|Ms|Miss)\b)/i;

/** The verb at `offset` is the author's own: "I believe", "we would say". Reader's words ("you say") are attributed. */
function byAuthor(sentence: Sentence, offset: number): boolean {
  const before = sentence.text.slice(Math.max(0, offset - sentence.start - 60), offset - sentence.start);
  // "I'd hope" is one word, so that the verb begins with its subject.
  if (/^(?:I|[Ww]e)'(?:d|ll|ve|m|re)\b/.test(sentence.text.slice(offset - sentence.start, offset - sentence.start + 6))) return true;
  const subject = AUTHOR_SUBJECT.exec(before);
  if (subject) return !/^you\b/i.test(subject[0]) || /\b(?:may|might|could|should|can|will|would)\b/.test(subject[0]);
  return /^(?:please |kindly )?$/i.test(before);
}

function speaker(report: Report, sentence: Sentence, by: Span): Party | 'document' {
  const people = mentions(report, sentence).filter((mention) => mention.party !== 'author' && mention.party !== 'occupational-health');
  const according = ACCORDING.exec(sentence.text.slice(by.start - sentence.start))?.[0];
  const words = according ?? sentence.text.slice(by.start - sentence.start, by.end - sentence.start);
  const inside = people
    .filter(({ start, end, party }) => start >= by.start && end <= by.start + words.length && party !== 'organisation')
    .at(0);
  const { clause } = clauseIndex(sentence, by.start);
  const before = sentence.text.slice(Math.max(0, clause.start - sentence.start), by.start - sentence.start);
  const earlier = people.filter((mention) => mention.end <= by.start && mention.start >= clause.start).at(-1);
  // "He reports that": no report, but what he says.
  const says =
    earlier !== undefined &&
    /^(?:reports?|records?|notes?)(?: that)?$/i.test(words) &&
    /^ (?:also |now |still |[a-z]+ly )?$/.test(sentence.text.slice(earlier.end - sentence.start, by.start - sentence.start));
  // "…, he reports": the aside holds who says it.
  const aside = /^(?:he|she|they|(?:Mr|Mrs|Ms|Miss|Mx) \S+) (?:\w+ )?(?:reports?|records?|notes?)\b/i.test(words);
  if (!says && !aside && DOCUMENT.test(words) && !/self-report/i.test(words)) return 'document';
  if (inside) return inside.party;
  if (DOCUMENT.test(before) && !(earlier && before.slice(earlier.end - clause.start).length < 12)) return 'document';
  return earlier?.party ?? people.filter((mention) => mention.end <= by.start).at(-1)?.party ?? 'employee';
}

/** What the surroundings attribute: heading, table column, lead-in, the sentence before or after. */
function fromAround(report: Report, sentence: Sentence): AccountReach[] {
  const whole = (by: Span, to: Party | 'document'): AccountReach => ({
    start: sentence.start,
    end: sentence.end,
    by: { start: by.start, end: by.end },
    to,
  });
  const found: AccountReach[] = [];
  const speaks = authorSpeaks(sentence.text) || /^(?:In my|My|I )/.test(sentence.text);
  const heading = sentence.section.heading;
  if (heading && heading !== sentence.block && !speaks) {
    const text = report.text.slice(heading.start, heading.end);
    if (
      ACCOUNT_HEADING.test(text) &&
      !/\b(?:occupational health|my|our|oh|manager'?s?|referral|GP)\b.*\b(?:account|perspective|report|view)/i.test(text)
    )
      found.push(whole(heading, 'employee'));
  }
  if (sentence.block.table >= 0) {
    const row = rowOf(report, sentence);
    const header = row?.header.find((cell) => cell.column === sentence.block.column);
    const label = row?.cells[0];
    for (const cell of [header, label]) {
      if (cell && cell !== sentence.block && ACCOUNT_COLUMN.test(report.text.slice(cell.start, cell.end)))
        found.push(whole(cell, 'employee'));
    }
  }
  if (sentence.leadIn && !speaks) {
    const lead = sentence.leadIn;
    const open = own(report, lead).filter((one) => one.end >= lead.end - 2 || isHeadOfSentence(lead, one.by.start));
    if (open[0]) found.push(whole(open[0].by, open[0].to));
    else if (has(lowerHead(lead), LEADS_ON)) found.push(whole(lead, 'employee'));
  }
  if (!speaks) {
    const lead = leadOn(report, sentence);
    if (lead) found.push(whole(lead.by, lead.to));
  }
  const close = leadBack(sentence);
  if (close) found.push(whole(close, 'employee'));
  return found;
}

const rowsOf = new WeakMap<Report, ReadonlyMap<string, Row>>();

/** The table row in which a sentence stands. */
function rowOf(report: Report, sentence: Sentence): Row | undefined {
  let rows = rowsOf.get(report);
  if (!rows) {
    rows = new Map(report.rows.map((row) => [`${row.table}:${row.row}`, row]));
    rowsOf.set(report, rows);
  }
  return rows.get(`${sentence.block.table}:${sentence.block.row}`);
}

const WHOLE_REPORT =
  /^(?:This|My|The|Our) (?:report|letter|advice|assessment|opinion|recommendations?|conclusions?) (?:is|are|was|were|has been|have been|rests?|draws?|relies|relied)\b/;

/** A sentence earlier in the paragraph (or a line before it that ends in a colon) that attributes what follows. */
function leadOn(report: Report, sentence: Sentence): AccountReach | undefined {
  let steps = 0;
  for (let earlier = sentence.previous; earlier && steps < 12; earlier = earlier.previous, steps += 1) {
    if (earlier.block !== sentence.block) {
      const colon = /:\s*$/.test(earlier.text) && sentence.block.index === earlier.block.index + 1;
      if (!colon) return undefined;
      const open = own(report, earlier).find((one) => one.end >= earlier.end - 2);
      return open ?? (has(lowerHead(earlier), LEADS_ON) ? { ...earlier, by: earlier, to: 'employee' } : undefined);
    }
    // "This report is based on what was said": where the whole report comes from makes no sentence of it an account.
    if (WHOLE_REPORT.test(earlier.text)) return undefined;
    if (has(lowerHead(earlier), LEADS_ON) || (/:\s*$/.test(earlier.text) && own(report, earlier).length > 0))
      return { start: earlier.start, end: earlier.end, by: earlier, to: 'employee' };
    if (authorSpeaks(earlier.text) && !has(lowerHead(earlier), LEADS_ON)) return undefined;
  }
  return undefined;
}

/** A sentence later in the paragraph that says that what came before was the account. */
function leadBack(sentence: Sentence): Span | undefined {
  let steps = 0;
  for (let later = sentence.next; later && steps < 8 && later.block === sentence.block; later = later.next, steps += 1) {
    const match = CONTENTFUL_CLOSER.test(later.text) ? findAll(later, LEADS_BACK)[0] : undefined;
    if (match) return match;
    if (/^(?:In my|My opinion|I recommend|I advise)/.test(later.text)) return undefined;
  }
  // The closing may stand in the sentence itself: "…; that is how he tells it".
  const part = /[;,-] (?:that|this|which|or so|so)\b.*$/i.exec(sentence.text);
  if (part && part.index > 10) {
    const rest = part[0].replace(/^[;,-] /, '');
    const stretch = { start: sentence.start + part.index + 2, end: sentence.end, text: rest };
    const match = findAll(stretch, LEADS_BACK)[0];
    if (match && match.start === stretch.start) return match;
  }
  return undefined;
}

function endorsements(sentence: Sentence): Reach[] {
  const found: Reach[] = [];
  for (const group of verbGroups(sentence)) {
    if (!ENDORSING_VERBS.has(group.verb)) continue;
    found.push({ start: group.end, end: accountEnd(sentence, group.end), by: { start: group.start, end: group.end } });
  }
  for (const match of findAll(sentence, ENDORSING_PHRASE))
    found.push({ start: match.end, end: accountEnd(sentence, match.end), by: { start: match.start, end: match.end } });
  return found;
}
