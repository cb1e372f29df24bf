import type { Span } from '../read/source.ts';
import type { Report, Row, Sentence } from '../report/report.ts';
import {
  ADVERB,
  ADVICE_LABEL,
  ASKED,
  EVERYBODY,
  GOOD,
  HELPS,
  IMPERATIVES,
  IN_YOUR_PLACE,
  IS_ADVISED,
  LIKELY_COURSE,
  MUST,
  NOUN_OR_IMPERATIVE,
  OWN_CARE,
  OWN_CARE_VERBS,
  PAPERWORK,
  PERFORMATIVE_VERBS,
} from './advice-wording.ts';
import { findAll, findFirst, type Match } from './pattern.ts';
import { mentions, type Party } from './people.ts';
import { stance } from './stance.ts';
import { verbGroups } from './verb-groups.ts';
import { verbForm } from './verbs.ts';

/**
 * How a piece of advice is put. `order`: "you must", "management has to", "are required to"; `obligation`: told as a duty in law;
 * `request`: "please …", bare imperative; `recommendation`: "I recommend/advise/suggest", "it is advised that", "should", "ought to",
 * "would help/benefit", "consider …", "you may wish to"; `restriction`: a limit on the employee ("must not drive", "lift no more than 5 kg").
 */
export type AdviceForm = 'order' | 'obligation' | 'request' | 'recommendation' | 'restriction';

/** A piece of advice that occupational health gives in a sentence, list item or table row. Offsets in the report's text. */
export interface Advice extends Span {
  readonly form: AdviceForm;
  /** Who is to act: the reader/manager/organisation (the employer side), the employee, occupational health, a clinician. */
  readonly to: Party;
  /** What is to be done: the words after the advising expression. */
  readonly action: Span;
  /** The advising expression itself ("I recommend that", "must", "Please"). */
  readonly by: Span;
}

/** Who is to act when advice names nobody ("a stool is advised", "Rotate tasks"). */
const NOBODY_NAMED: Party = 'organisation';

const ADVERBS = `${ADVERB}{0,3}`;

// ── The advising expressions: what is advised follows them ────────────────────────────────────────────────────────────────────────────────

const RECOMMENDS = new RegExp(
  `\\b(?:(?:I|we)(?: (?:would|do|should|must|can only|am able to|also|therefore|still))? ${ADVERBS}(?:(?:like|wish|want|have) to )?(?:${PERFORMATIVE_VERBS})\\b(?! to (?:him|her|them)\\b)|(?:occupational health|OH|this service|the (?:clinic|service)|this clinic)(?: would)? ${ADVERBS}(?:recommends?|advises?|suggests?|proposes?)\\b|(?:my|our)(?: \\w+){0,3}? (?:advice|recommendations?|suggestions?|preference|request)(?: (?:to you|to the \\w+|here|on this|at present|therefore|for now|for the \\w+))?(?: (?:is|are|would be|remains|includes?)\\b|(?=:))|(?:it|what follows) is ${ADVERBS}(?:recommended|advised|suggested|advisable|proposed)|(?:one|another|a further|the first|the only|the main|the other|the second|the next) (?:(?:useful|helpful|practical|simple|sensible|further) )?(?:advice|recommendation|suggestion|step|measure|adjustment|change) (?:that )?(?:I (?:would|can) (?:make|suggest|offer|recommend) )?(?:is|would be))(?: (?:that|to you that|you to|to|for|is that|is to|is|against|:))?`,
  'i',
);
const IN_PLACE = new RegExp(`\\b(?:I|we)(?: would|'d| should) ${ADVERBS}(?=(?:${IN_YOUR_PLACE})\\b)`, 'i');
const GOOD_TO = new RegExp(
  `\\b(?:it|there) (?:would|may|might|could|will|is|can|should) ${ADVERBS}(?:${GOOD}|${HELPS}(?: (?:him|her|them|his|their|the|your|you|matters|things|everyone)(?: (?!if\\b|to\\b|for\\b|that\\b|were\\b|was\\b)\\w+){0,2})?|be ${GOOD}|pay|make sense|repay)(?: (?:for|to|if|that|were|was|when|not to)\\b)`,
  'i',
);
const ASKED_TO = new RegExp(
  `\\b(?<subject>you|management|(?:the|his|her|their|your|your own) [\\w -]{2,40}|HR|[A-Z][\\w'-]+(?: [A-Z][\\w'-]+){0,2}) (?:is|are|were|would be|is also|are also) ${ADVERBS}${ASKED} (?:to|that|,)`,
  'i',
);
const CONSIDERATION =
  /\b(?:consideration|thought|attention|priority|preference) (?:should|could|might|may|can|needs to|ought to) (?:also |then |therefore )?be given to\b/i;
const EMPLOYEE_GAIN =
  /\bcould (?:also |certainly |really )?(?:do with|use)(?= (?:an?|some|more|less|the|extra|help|support|another|somewhere|somebody)\b)|\b(?:would|will|may|might|could|should|is likely to|are likely to)(?: also| still| certainly| probably| well| then| therefore| greatly| really| further| again){0,2} (?:benefit from|do (?:better|well|best) (?:with|on|in|to|if)|be (?:helped|assisted|eased|supported|suited|better(?: off(?: away)?| served| placed| away)?|best(?: served| placed)?|safer|happier|more comfortable)(?: by| with| on| in| if| at| from| working| doing| using| not| to| off)|manage (?:better|best|well) (?:with|if|on|in|at)|cope (?:better|best|well) (?:with|if|on|in|at)|get on (?:better|best|well) (?:with|if|on|in|at)|find (?:it (?:easier|helpful|useful)|(?:\w+ ){1,6}(?:helpful|useful|easier)))/i;
const NEEDS_THING =
  /\b(?:needs|will need|would need|does need|is in need of|will require|requires|would require|is going to need)(?= (?:(?:a|an|the|some|one|two|three|four|more|less|extra|understanding|support\b|supervision|patience|flexibility|reassurance|encouragement|adjustments?|adaptations?|breaks|rest breaks|light duties|lighter|easier|consideration|shorter|longer|fewer|regular|frequent|written|clear|his own|her own|somewhere|someone|somebody|access|time|use of|help|space|room|support|no more|another|flexible|ten|five|\d+)\b|[a-z]+(?:-[a-z]+)? (?:desk|chair|stool|breaks?|hours?|shifts?|start|finish|equipment|software|keyboard|mouse|gloves|footwear|seating|parking)))/i;
const PLEASE =
  /\b(?:please|kindly(?= (?:[a-z]+ (?:him|her|them|the|his|that|a|an)\b)))\b(?: (?:also|then|still|therefore|could you|can you|would you|will you|do))?/i;
const QUESTION_REQUEST =
  /\b(?:could|can|would|will|might)(?: (?:I|we) (?:ask|suggest) (?:that )?)?(?: (?:you|one of you|somebody|someone|his manager|her manager|their manager|the team|management|hr|a colleague|his line manager|her line manager|(?:the|his|her|your) [\w -]{2,30}))?(?: (?:please|perhaps|possibly|also|kindly)){0,2}\b/i;
const MAY_WISH = new RegExp(
  `\\b(?:(?:may|might|will) (?:also |therefore |then |well |still |perhaps )?(?:wish|want|like|care|prefer|find it (?:helpful|useful|easier))(?: to)?(?! (?:know|ask|discuss this (?:report|letter)|hear|see (?:this|the) (?:report|letter)))|would do well to|would be (?:wise|well advised|advised|prudent|sensible) to|(?:could|might|may)(?= (?:also |perhaps |usefully |then |possibly |instead |well |still )?(?:${IMPERATIVES}|help|support|review|change|plan|limit|trial|rest)\\b))`,
  'i',
);
const OBLIGED = new RegExp(`\\b(?<must>${MUST})\\b(?<negated> (?:not|never|no longer)\\b|n't\\b)?`, 'i');
const SHOULD =
  /\b(?<must>should|ought to|ought|needs? to be|need to be|may not|cannot|can not|is not to|are not to|is best(?: to)?|are best|would need to be|will need to be|would (?:ideally|best|preferably) be|could be|might be|may be)\b(?<negated> (?:not|never|no longer)\b|n't\b)?/i;
/** "Ideally his breaks would be moved to ten, one and three". */
const IDEALLY = /^ideally,? [^.;:]{1,60}? would (?:also )?(?=be |have |start |work |stay |keep |take |come |sit |use )/i;
const WHAT_HELPS =
  /\bwhat (?:would|will|may|might|could) (?:\w+ ){0,3}?(?:help|ease|make|suit|benefit)[^,.;:]{0,60}? (?:is|are|would be)\b|\bwhat (?:he|she|they) needs?[^,.;:]{0,40}? (?:is|are)\b|\bthe (?:best|safest|simplest|right|sensible) (?:course|plan|way forward|answer|option|step|approach|arrangement)[^,.;:]{0,40}? (?:is|would be|may be)\b/i;

/** The author orders outright: "I require", "it is imperative that", "under no circumstances are you to". */
const ORDERED =
  /\bI (?:must |have to |would |shall |do |am going to |therefore )*(?:require|insist(?: on| that)?|demand|direct|instruct|order|expect you to|(?:will|shall|can|could|cannot|can't|won't) ?(?:not )?(?:accept|agree to|permit|countenance|tolerate|sanction)(?= (?:a|an|any|his|her|their|the|that|this|less|anything)\b)|am (?:requiring|insisting|demanding|directing|instructing|ordering))\b(?: that)?|\bit is (?:absolutely |quite |simply |therefore )?(?:imperative|mandatory|compulsory|obligatory|essential|vital|crucial|non-negotiable|incumbent (?:up)?on (?:you|the \w+|management)|your (?:responsibility|job|duty))(?: (?:that|to|for)\b)|\bunder no circumstances (?:are|is|should|may|must|can|shall)\b|\bthere (?:can|must|should|will|is to) be no (?:question of|discussion|argument|debate|delay|further delay|excuse)|\bnothing (?:short of|less than|else than|other than)\b[^.;]{1,60}\b(?:will do|is acceptable|will be acceptable|will suffice|is enough|would do)|\b(?:employers?|you|management|the (?:company|employer|school|trust|council|firm|department)) (?:cannot|may not|can not|could not) (?:lawfully|legally|properly|in law|by law)\b|\bon no account (?:are|is|should|may|must|can|shall)\b|\b(?:you|management|the (?:company|employer|school|trust|council|firm|department)) (?:may not|are not to|is not to|are not (?:permitted|allowed) to|is not (?:permitted|allowed) to|are (?:\w+ )?forbidden (?:to|from)|is (?:\w+ )?forbidden (?:to|from)|cannot (?:refuse|decline|insist)|are in no position to)\b/i;
/** What is told as a duty in law, or as beyond the employer's choice; the words stand before: "providing the software is not optional". */
const DECLARED =
  /\b(?:is|are|remains?|will be|would be) (?:therefore |also |now |absolutely |entirely |legally |clearly |hereby )?(?:mandatory|compulsory|obligatory|binding(?: on (?:you|the \w+|management))?|not optional|non-negotiable|not negotiable|not (?:open to|a matter (?:of|for)|up for) (?:discussion|negotiation|debate|choice|refusal)|not something (?:that )?you can refuse|no longer optional|(?:a|an|his|her|their|your) (?:legal|statutory|absolute|contractual) (?:requirement|obligation|duty|right|entitlement|necessity|must)|a must|expected and required|required and expected|to be (?:followed|complied with|implemented|carried out) (?:in full|to the letter|without)|(?:legally|statutorily) (?:required|binding|protected)|required (?:by|in|under) (?:law|statute|the [A-Z]\w+(?: \w+){0,4}? (?:Act|Regulations|law)|the (?:law|Act|ADA|FMLA)|ADA|federal law|state law))\b/i;
/** What only an employer does: whoever is the subject of it acts for the employer ("head office needs to replace the lighting"). */
const EMPLOYER_VERB =
  /^(?:also |now |immediately |either |then |first |at once )?(?:provide|supply|arrange|give|allow|let|move|find|fund|pay (?:for|the|his|her)|make sure|make (?:available|adjustments|arrangements|changes|the|a|an|room|reasonable)|ensure|buy|purchase|offer|excuse|accommodate|redeploy|transfer|train|install|appoint|recruit|hire|replace|repair|release|relieve|employ|reimburse|grant|permit|implement|introduce|put in place|carry out|reduce|change|alter|adapt|amend|adjust|review|hold (?:open|his|her)|keep (?:his|her|him|them)|take (?:him|her|them|on|off|action|steps))\b/i;
/** "You will provide a chair": an order in the future tense. */
const YOU_WILL =
  /\b(?:you|management|the (?:company|employer|school|trust|council|firm|department|hospital|board)) (?:will|shall) (?:also |therefore |now |please )?(?=[a-z])/i;
/** The law is the subject: "the Equality Act obliges you to". */
const LAW_OBLIGES =
  /\b(?:the law|employment law|equality law|disability law|federal law|state law|legislation|statute|the (?:\w+ ){0,5}(?:Acts?|Regulations|ADA|Code|FMLA)(?: (?:19|20)\d\d)?|the (?:19|20)\d\d Act|section \d+\w*(?: of the (?:\w+ ){1,4}Act(?: \d{4})?)?|your duty of care|a duty of care|natural justice) (?:also |now |clearly |therefore |in fact )?(?:obliges?|requires?|compels?|demands?|entitles?|gives? (?:him|her|them|Mr|Mrs|Ms|Miss|the employee)|means that (?:you|he|she|they)|says that (?:you|he|she|they)|dictates?|insists?|places? (?:a|an) |imposes? |guarantees?|protects? (?:his|her|their) right|leaves? you no|expects? you|mandates?|forbids?|prohibits?)/i;
const ENTITLED =
  /\b(?:is|are) (?:legally |fully |also |therefore |clearly |by law |in law |perfectly )?entitled (?:by law |in law |under (?:the )?[\w ]{2,40}? )?to(?! (?:see|ask|apply|comment|read|(?:a|his|her|their) (?:copy|own|opinion|view|privacy|fit|blue|free)|access|contact|choose|decide|appeal|request|withdraw|know|refuse|attend|bring|annual|holiday|benefits?|claim|statutory|universal|sick|full pay|half pay|an? (?:blue|rail|bus|eye|pension|award|tier)))\b|\b(?:has|have|having) (?:a|an|the) (?:legal |statutory |clear |absolute |undoubted )?(?:right|entitlement) (?:to|in law)(?! (?:see|ask|apply|comment|read|access|appeal|withdraw|know|refuse|a copy|privacy|decline))\b/i;
/** What follows if the advice is not followed, told as law. */
const THREATENED =
  /\b(?:failure|failing|refusal|refusing|neglecting|not (?:doing|providing|making|acting|following|allowing|moving|to (?:do|act|make|provide|follow|allow))|omitting|anything less|any refusal|unless|if you (?:do not|fail|refuse|don't|cannot|ignore))\b[^.;]{0,120}\b(?:discriminat\w+|unlawful|illegal|a breach|in breach|breaching|breach (?:of|the|your)|break(?:ing)? the law|an offence|against the law|contravene\w*|contravention|liable|acting unlawfully)\b/i;

// ── The advising expressions: what is advised stands before them ───────────────────────────────────────────────────────────────────────────

const WOULD_HELP = new RegExp(
  `\\b(?:would|should|may|might|could|will|can|is likely to|are likely to|ought to)(?: be)? ${ADVERBS}(?:${HELPS}|be ${GOOD}|${GOOD})(?: ${GOOD})?`,
  'i',
);
const ADVISED = new RegExp(
  `\\b(?:is|are|remains?|would be|will be|seems?)(?: (?:not|never|no longer|also|therefore|strongly|now|still|again|likewise|particularly|very|thus|then|only|best|in my (?:opinion|view),?|however,?)){0,3} ${IS_ADVISED}\\b`,
  'i',
);

// ── What rules advice out ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The author's own earlier advice, or what others said: "in January I recommended", "his GP has told him to". */
const REPORTED =
  /\b(?:(?<!not |never )(?:told|advised|asked|suggested|recommended|said|says|reported|reports|stated|states|mentioned|explained|explains|feels|felt|believes|thinks|thought|considers|hopes|hoped|wishes|wanted|wants|would like|asks|agreed|agrees|understands|describes|described|insisted|knows|reminded|warned|instructed|encouraged|referred|wrote|confirmed|complains|complained|perceives|argues|argued|is keen|prefers|requested|has been told|was told|tells me|tells us|tell me|tell us|say that|state that|write that|mention that|ask (?:if|whether|what|how|when|who)|asked (?:if|whether|what|how|when)|decided|is adamant|is aware|appreciates|accepts|acknowledges|finds|found))\b/i;
const EVERY_REPORTED = new RegExp(REPORTED.source, 'gi');
const OWN_PRESENT = /\b(?:I|we) (?:\w+ ){0,3}?(?:advise|recommend|suggest|propose|ask|urge|consider|think|believe|feel)\b/i;
const NEGATED_ADVICE =
  /\b(?:no|not|nothing|none|neither|never|n't|without|nor)\b(?: \w+){0,6} (?:recommend|advise|suggest|propose|need|required?|necessary|needed|advised|recommended|suggested|warranted|indicated)\b/i;
const DECLINED =
  /\b(?:no (?:specific |particular |further |other |additional |formal |new |more )?(?:adjustments?|recommendations?|advice|restrictions?|changes?|measures|accommodations?|suggestions?|steps?|action)(?: \w+){0,4} (?:to (?:recommend|make|suggest|offer|give|add)|(?:is|are|was|were|seems?) (?:\w+ )?(?:needed|required|necessary|recommended|advised|indicated|suggested|called for|warranted))|nothing (?:\w+ ){0,2}(?:to (?:recommend|add|suggest)|(?:is )?(?:needed|required))|(?:is|are) (?:a matter )?for (?:you|the \w+|management|hr|your|him|her) to (?:decide|judge|determine|weigh)|I (?:leave|would leave) (?:it|that|this|the \w+) (?:to|with) you|(?:have|has|see|find) no (?:\w+ )?(?:need|reason|recommendations?|adjustments?|suggestions?|restrictions?|advice)|do(?:es)? not (?:need|require|recommend any|advise any|suggest any|believe any|think any|consider any)|not (?:recommend|advise|suggest|propose) any\b|no (?:need|reason) (?:for|to)|would be premature|(?:for|in) the past)\b/i;
const QUESTION_ECHO =
  /\b(?:you|the referral|your referral|he|she|they|management) (?:also )?(?:ask|asks|asked|enquire|enquired|want to know|would like to know|wish to know|query|queried|wonder)\b/i;
/** A clause of its own begins here; the subject of the verb after it is not found before it. */
const CLAUSE_START =
  /[;:(]|, | - |(?<=\s)(?:that|and|but|so|because|as|if|when|while|since|although|though|which|who|where|unless|until|whether|or|then|therefore|however|nor|than|what|how|whatever|why)(?=\s)/gi;
const LEADING_ADVERBIAL =
  /^(?:(?:in|on|at|for|from|until|before|after|during|when|while|if|where|as|once|over|by|whenever|unless|provided|given|because|since|with|through|throughout|under|apart|rather|instead|meanwhile|meantime|initially|first|firstly|second|secondly|third|thirdly|fourth|finally|lastly|next|then|also|additionally|further|furthermore|moreover|however|therefore|ideally|similarly|likewise|thereafter|afterwards|otherwise|wherever|week|weeks|stage|to begin|to start|to help|to reduce|to avoid|to ease|to keep|to let|to give|to spare|to protect|to prevent)\b[^,;:]{0,140}, (?:and |but )?|(?:also|then|again|meanwhile|finally|lastly|first|second|third|ideally|in addition|where possible|if possible|in short|for now|above all|on balance) (?=[a-z]+ ))/i;
const BULLET = /^(?:(?:\(?[a-z0-9]{1,2}[.)]|[-•·*]) )/i;
const SECOND_CLAUSE =
  /[;]|, (?:and|but|or|so) (?=(?:I|we|you|he|she|they|it|this|that|these|the|his|her|their|my|your|a|an|there|please|Mr|Mrs|Ms|Miss|Dr)\b)|,? (?:because|so that|although|though|but|whereas|which|(?<!\b(?:a|little|short|long) )while|otherwise|or else|since (?:he|she|they|it|his|her|the|this))\b|, (?:as|since|since it|to (?:avoid|reduce|allow|help|give|prevent|keep|let)|in order|so|for this|who)\b/i;

type Subject = Party | 'thing' | 'everybody' | 'none';

interface SubjectOf {
  readonly text: string;
  /** Offset in the sentence's text. */
  readonly start: number;
  readonly who: Subject;
  /** The word that opens its clause ("if", "whether", "that", ","), lower-cased; empty at the sentence's start. */
  readonly opener: string;
}

const TRAILING_ADVERB =
  /(?:,? (?:also|therefore|then|still|now|again|all|both|each|himself|herself|themselves|certainly|really|only|always|never|ideally|at present|for now|in turn|personally|probably|in future|meanwhile|in the meantime|too|however|accordingly|initially|of course))+,?$/i;
const EVERYBODY_SUBJECT = new RegExp(EVERYBODY, 'i');

/** Where the sentence goes on after "If that cannot be done," or "In the meantime,". */
function pastAdverbial(head: string): number {
  const adverbial = LEADING_ADVERBIAL.exec(head);
  return adverbial && head.slice(adverbial[0].length).trim() !== '' ? adverbial[0].length : 0;
}

/** The noun phrase that the verb at `at` (offset in the sentence's text) has for subject: back to where its clause begins. */
function subjectBefore(report: Report, sentence: Sentence, at: number): SubjectOf {
  const head = sentence.text.slice(0, at);
  let start = pastAdverbial(head);
  let opener = '';
  for (const match of head.matchAll(CLAUSE_START)) {
    if (match.index < start) continue;
    const end = match.index + match[0].length;
    // "The door, he thinks, must …": a comma straight before the verb closes an insertion.
    if (head.slice(end).trim() === '' && /[,(-]/.test(match[0])) break;
    start = end;
    opener = match[0].trim().toLowerCase();
  }
  let text = head.slice(start);
  const lead =
    /^(?:\s|by law |in law |under (?:the|this) law |also |then |therefore |however |either |both |only |still |again |now |here |instead |ideally |meanwhile )+/i.exec(
      text,
    );
  if (lead) {
    start += lead[0].length;
    text = text.slice(lead[0].length);
  }
  const words = text.trimEnd().replace(TRAILING_ADVERB, '').replace(/,$/, '');
  return { text: words, start, opener, who: whoIs(report, sentence, start, words) };
}

function whoIs(report: Report, sentence: Sentence, start: number, words: string): Subject {
  if (words === '') return 'none';
  if (EVERYBODY_SUBJECT.test(words)) return 'everybody';
  const end = sentence.start + start + words.length;
  const mention = mentions(report, sentence).find(
    (one) => one.start >= sentence.start + start - 1 && one.start < end && Math.abs(one.end - end) <= 2,
  );
  if (!mention) return /^(?:it|this|that|these|those|which|who|what|there|such)$/i.test(words) ? 'none' : 'thing';
  if (/^(?:his|her|their|my|your|our|its)$/i.test(words)) return 'none';
  return mention.party;
}

const EMPLOYER_SIDE: ReadonlySet<Subject> = new Set<Subject>(['reader', 'manager', 'organisation', 'department', 'colleague']);

/** Where the words of a clause end: at a semicolon, or where a new clause with a reason, a contrast or its own subject begins. */
function clauseEnd(text: string, from: number): number {
  const stop = SECOND_CLAUSE.exec(text.slice(from));
  const end = stop ? from + stop.index : text.length;
  return text.slice(from, end).trim() === '' ? text.length : end;
}

const trimmedEnd = (text: string, from: number, end: number): number => {
  let to = end;
  while (to > from && /[\s.,;:!?]/.test(text[to - 1] ?? '')) to -= 1;
  return to;
};

interface Found extends Advice {
  /** The expression governs a clause of its own, so that what stands inside is no second piece of advice. */
  readonly governs: boolean;
}

function found(form: AdviceForm, to: Party, by: Span, action: Span, governs = true): Found {
  const start = Math.min(by.start, action.start);
  return { form, to, by, action, governs, start, end: Math.max(by.end, action.end, start) };
}

/** The span of the sentence's text from `from` to `end` (offsets in that text), white space and end marks cut. */
function spanOf(sentence: Sentence, from: number, end: number): Span {
  let start = from;
  while (start < end && /[\s:,]/.test(sentence.text[start] ?? '')) start += 1;
  return { start: sentence.start + start, end: sentence.start + trimmedEnd(sentence.text, start, end) };
}

// ── One function for each way of advising ──────────────────────────────────────────────────────────────────────────────────────────────────

const LIMITS =
  /\b(?:not|no|avoid(?:s|ed|ing)?|only|nothing|never|neither|limit(?:ed|ing)?|restrict(?:ed|ing|s)?|refrains?|at most|maximum|max|under|below|without|no more|not more|fewer|less than|up to|kept? (?:away|clear|off)|stay (?:away|clear|off))\b/i;
const SUPPOSED_OPENER = /^(?:if|whether|unless|when|why|how|what|where|whatever|than)$/;

function follows(report: Report, sentence: Sentence, pattern: RegExp, form: AdviceForm, out: Found[]): void {
  for (const match of findAll(sentence, pattern)) {
    const at = match.end - sentence.start;
    // "Please ring if it would help to talk": a condition, no advice.
    if (
      /\b(?:if|whether|unless|when|that) $/i.test(
        sentence.text.slice(Math.max(0, match.start - sentence.start - 9), match.start - sentence.start),
      ) &&
      /^(?:it|there)\b/i.test(match.text) &&
      !/\bthat $/i.test(sentence.text.slice(0, match.start - sentence.start))
    )
      continue;
    const end = clauseEnd(sentence.text, at);
    const action = spanOf(sentence, at, end);
    if (action.end <= action.start && !/:\s*$|\bthat$|\bto$/.test(sentence.text)) continue;
    out.push(found(form, recipientOf(report, sentence, action), match, action));
  }
}

/** Who acts in "that you move him", "he work on the counter", "moving him": the subject of the action where it has one. */
function recipientOf(report: Report, sentence: Sentence, action: Span): Party {
  const first = mentions(report, sentence).find(
    (mention) => mention.start >= action.start && mention.start <= action.start + 14 && mention.start < action.end,
  );
  const between = first ? sentence.text.slice(action.start - sentence.start, first.start - sentence.start) : '';
  if (first && /^(?:(?:that|for|if|to|the|,) ?)*$/i.test(between)) {
    const word = sentence.text.slice(first.start - sentence.start, first.end - sentence.start);
    if (
      !/^(?:his|her|their|my|your|our)$/i.test(word) ||
      (/^(?:her)$/i.test(word) && /^ to\b/.test(sentence.text.slice(first.end - sentence.start)))
    )
      return first.party === 'employee' && DONE_TO.test(sentence.text.slice(first.end - sentence.start)) ? NOBODY_NAMED : first.party;
  }
  return NOBODY_NAMED;
}

/** "that he be kept on the counter": somebody else does it to him. */
const DONE_TO =
  /^ (?:(?:should|is|are|was|not|also) ){0,2}(?:be|is|are|being) (?!able|fit|on|at|in|off|back|seated|careful|patient|aware)\w+(?:ed|en|t|id|ght|ept|iven|own|un|ut|et)\b/i;

function obliged(report: Report, sentence: Sentence, out: Found[]): void {
  for (const match of findAll(sentence, OBLIGED)) {
    const at = match.start - sentence.start;
    const after = match.end - sentence.start;
    const rest = sentence.text.slice(after).trimStart();
    const verb = match.groups.must?.toLowerCase() ?? '';
    const subject = subjectBefore(report, sentence, at);
    if (
      /\b(?:may|might|could|would|will probably|will perhaps|will also|will then)(?: \w+ly)?$/i.test(
        sentence.text.slice(0, at).trimEnd(),
      ) &&
      /^have/.test(verb)
    )
      continue;
    if (SUPPOSED_OPENER.test(subject.opener) || /^(?:also )?(?:have|'ve) been\b/.test(rest)) continue;
    const negated = match.groups.negated !== undefined || /^(?:not|never|no longer)\b/.test(rest);
    const action = spanOf(sentence, after, clauseEnd(sentence.text, after));
    if (action.end <= action.start) continue;
    const form = obligation(subject, verb, rest, negated, sentence.text.slice(action.start - sentence.start, action.end - sentence.start));
    if (!form) continue;
    const whole = subject.who === 'thing' ? { start: sentence.start + subject.start, end: action.end } : action;
    const to = subject.who === 'employee' && (form === 'order' || DONE_TO.test(` ${rest}`)) ? NOBODY_NAMED : partyOf(subject.who);
    out.push(found(form, to, match, whole));
  }
}

function declaredDuty(report: Report, sentence: Sentence, out: Found[]): void {
  for (const match of findAll(sentence, ORDERED)) {
    const at = match.end - sentence.start;
    const rest = spanOf(sentence, at, clauseEnd(sentence.text, at));
    const action = rest.end > rest.start ? rest : match;
    const text = sentence.text.slice(action.start - sentence.start, action.end - sentence.start);
    // "It is essential that he avoids ladders", "under no circumstances should he drive": a limit on the employee keeps its force.
    const onEmployee =
      recipientOf(report, sentence, action) === 'employee' &&
      !/^(?:he|she|they|Mr \w+|Mrs \w+|Ms \w+|Miss \w+) (?:is|be|are) (?:not )?(?:\w+ly )?(?:allowed|permitted|given|offered|provided|moved|let|kept|told|paid|released|trained|supported|put|placed)/i.test(
        text,
      );
    const safety = onEmployee && !/^(?:I|you|management|the)\b/i.test(match.text);
    out.push(found(safety ? 'restriction' : 'order', safety ? 'employee' : NOBODY_NAMED, match, action));
  }
  for (const pattern of [DECLARED, THREATENED]) {
    for (const match of findAll(sentence, pattern)) {
      const subject = longSubject(report, sentence, match.start - sentence.start);
      if (SUPPOSED_OPENER.test(subject.opener)) continue;
      const action = {
        start: sentence.start + subject.start,
        end: Math.max(
          match.end,
          sentence.start + trimmedEnd(sentence.text, subject.start, clauseEnd(sentence.text, match.end - sentence.start)),
        ),
      };
      out.push({ ...found('obligation', NOBODY_NAMED, match, action), start: action.start });
    }
  }
  for (const match of findAll(sentence, YOU_WILL)) {
    const at = match.end - sentence.start;
    if (
      !EMPLOYER_VERB.test(sentence.text.slice(at)) ||
      /\b(?:if|no doubt|presumably|probably|likely|I (?:understand|gather|hope|expect|trust|am sure))\b/i.test(sentence.text)
    )
      continue;
    out.push(found('order', 'reader', match, spanOf(sentence, at, clauseEnd(sentence.text, at))));
  }
  const duty = findFirst(sentence, IT_IS_DUTY);
  if (duty)
    out.push(
      found(
        'obligation',
        NOBODY_NAMED,
        duty,
        spanOf(sentence, duty.end - sentence.start, clauseEnd(sentence.text, duty.end - sentence.start)),
      ),
    );
  for (const pattern of [LAW_OBLIGES, ENTITLED]) {
    for (const match of findAll(sentence, pattern)) {
      const at = match.end - sentence.start;
      const subject = subjectBefore(report, sentence, match.start - sentence.start);
      if (SUPPOSED_OPENER.test(subject.opener) || (pattern === ENTITLED && subject.who === 'everybody')) continue;
      out.push(found('obligation', NOBODY_NAMED, match, spanOf(sentence, at, clauseEnd(sentence.text, at))));
    }
  }
}

/** "Employer to provide gloves before return": a note of who is to do what. */
const NOTED =
  /^(?<subject>(?:[Tt]he )?(?:[Ee]mployer|[Mm]anager|[Ll]ine manager|[Mm]anagement|[Cc]ompany|[Ss]upervisor|HR|[Tt]eam|[Ss]chool|[Tt]rust|[Ff]acilities|[Ss]tores|[A-Z][a-z]+ [A-Z][a-z]+|(?:Mr|Mrs|Ms|Miss) [A-Z][\w'-]+)) to (?=(?:be|not|also|continue|[a-z]+)\b)/;
function telegraphic(report: Report, sentence: Sentence, out: Found[]): void {
  const match = findFirst(sentence, NOTED);
  if (!match) return;
  const at = match.end - sentence.start;
  const rest = sentence.text.slice(at);
  if (!opensImperative(rest) && !EMPLOYER_VERB.test(rest) && !/^be \w+(?:ed|en|t)\b/.test(rest)) return;
  const who = whoIs(report, sentence, 0, match.groups.subject ?? '');
  out.push(found('request', partyOf(who), match, spanOf(sentence, at, clauseEnd(sentence.text, at))));
}

/** "It is a legal requirement that", "by law you". */
const IT_IS_DUTY =
  /\bit (?:falls|is left) (?:to|on|upon) (?:you|the \w+|management) (?:by law |in law |legally )(?:to)\b|\bit is (?:also |now |therefore |very much )?(?:(?:your|the (?:employer|company|school|trust|council|firm|department|board)'s) (?:responsibility|duty|obligation|job)(?: in law| by law| under the \w+(?: \w+){0,3})?|(?:a|an|your|the (?:employer|company|school|trust|council|firm|department)'s) (?:legal|statutory|absolute|clear|contractual|moral)(?: and moral)? (?:requirement|obligation|duty|responsibility|right)|required by law|the law|legally (?:required|necessary))(?: (?:that|to|for|on)\b)/i;

function partyOf(who: Subject): Party {
  return who === 'thing' || who === 'none' || who === 'everybody' ? NOBODY_NAMED : who;
}

/** "must be wondering", "must have been", "must stress": inference and emphasis. */
const INFERENCE =
  /^(?:also |surely |certainly )?(?:have\b|be (?:wondering|feeling|thinking|worried|worrying|hoping|expecting|aware|very |quite |so |a (?:worry|strain|relief|difficult|great|hard|worrying|disappointment)|difficult|frustrat|hard|tiring|distressing|disappoint|upset|worr|trying|puzzl|anxious|tempting|pleas|right|wrong|a matter|(?:said|noted|stressed|emphasi[sz]ed|remembered|borne in mind|stated|added|acknowledged|recogni[sz]ed|admitted|understood)(?: that)?\b)|seem|feel|know|come as|sound|look|appear|take (?:comfort|pride))/i;
/** What an employer does to or for an employee: passive verbs that make "he must be …" an order to the employer. */
const DONE_BY_EMPLOYER =
  /\b(?:be|get) (?:also |immediately |now |always |either |at once |permanently |temporarily |fully |properly |regularly |formally )?(?:allowed|permitted|given|granted|offered|provided|supplied|found|made|moved|transferred|redeployed|relocated|paid|refunded|reimbursed|funded|released|relieved|freed|spared|excused|exempted|let|put (?:on|in|back|into|forward|up|right|with|off)|placed|kept (?:on|in|open|at|informed)|taken (?:off|on|out|away|into|seriously)|trained|retrained|consulted|told|informed|paired|assigned|allocated|reallocated|reassigned|arranged|rearranged|installed|bought|purchased|replaced|repaired|fixed|reduced|cut|lowered|shortened|increased|extended|halved|shared|split|spread|changed|altered|amended|adapted|adjusted|modified|redesigned|rewritten|redrawn|revised|reviewed|reconsidered|implemented|introduced|carried out|completed|done|undertaken|drawn up|agreed|accepted|approved|honoured|met|respected|recognised|recognized|supported|helped|assisted|accommodated|facilitated|treated|managed|removed|lifted|relaxed|withdrawn|waived|disregarded|discounted|ignored|delayed|deferred|postponed|rescheduled|scheduled|held|started|stopped|begun|ended|swapped|switched|rotated|rostered|hired|recruited|appointed|employed|engaged|filled|covered|staffed|enforced|set up|set|sent|fitted|equipped|raised|moved|ensured|guaranteed|assured|reserved|held open|left open|protected(?! from)|prioriti[sz]ed|contacted|rung|visited|met|invited|seated|sat|cleared away|rehoused|upgraded|acted (?:on|upon)|followed|adopted|addressed|dealt with|resolved|investigated|looked (?:at|into|after)|improved)\b/i;
const SAFETY_PASSIVE =
  /\b(?:be|get) (?:always |also )?(?:accompanied|supervised|observed|escorted|worn|driven|operated|climbed|entered|touched|handled|used|kept (?:to|away|clear|dry|clean|covered|out of|within|below|under|off|from)|adhered to|followed|respected|exceeded|re-?tested|tested|screened|cleared|assessed|examined|seen|re-?assessed|checked|reviewed by (?:me|us|an|the)|signed off|lifted|carried|stopped|excluded|protected from|removed from|taken (?:as|with|by|before)|avoided|left (?:alone|unattended|on (?:his|her|their) own)|in (?:company|sight)|within (?:sight|call|reach))\b/i;
const HAZARD =
  /\b(?:heights?|ladders?|scaffold\w*|roofs?|driv(?:e|es|ing|en)|forklift|fork-lift|vehicles?|machin\w+|expos(?:ed|ure)|isocyanates?|solvents?|dust|fumes?|vibrat\w+|nois[ey]|radiation|asbestos|chemicals?|allergens?|latex|sensitis\w+|lone|alone|confined spaces?|live (?:parts|equipment|rail)|track|water|edges?|electric\w*|firearms?|weapons?|black ?outs?|seizures?|fits?|dizz\w+|faint\w*|safety|harness|respirators?|masks?|gloves|hearing protection|ear defenders|protective|two metres|metres up|cranes?|saws?|knives|guards?|blood|sharps|infect\w+|acid\w*|lift(?:s|ed|ing)?(?! (?:the|this|these) (?:restriction|limit))|kg|lb|clear(?:ed|ance)|until (?:I|we|he is|she is|they are|cleared|reviewed|his|her))\b/i;

function obligation(subject: SubjectOf, verb: string, rest: string, negated: boolean, action: string): AdviceForm | undefined {
  if (LEFT_TO_EMPLOYER.test(rest)) return undefined;
  const need = /needs? to$/.test(verb);
  const soft = /^(?:will|would) need/.test(verb);
  const planned = /^(?:is|are) to$/.test(verb);
  const expected = /expected/.test(verb);
  const passive = /^(?:not |never |also |now |always |immediately )?(?:be|get) (?:\w+ly |also |always |now |not )?\w+/i.test(rest);
  if (/^(?:must|has to|have to)$/.test(verb) && INFERENCE.test(rest)) return undefined;
  if (EMPLOYER_SIDE.has(subject.who)) {
    if (soft) return 'recommendation';
    if (subject.who === 'colleague') return need ? 'recommendation' : passive || expected ? undefined : 'order';
    if (
      planned &&
      /^(?:be (?:congratulated|commended|thanked|praised|seen)|(?:hold|meet|decide|consider|start|begin|close|open|move to|merge|host)\b)/i.test(
        rest,
      ) &&
      subject.who !== 'reader'
    )
      return undefined;
    if (planned && /^be (?:congratulated|commended|thanked|praised)/i.test(rest)) return undefined;
    if (
      expected ||
      /^(?:judge|decide|weigh|choose|admire|excuse (?:me|my|us|the)|forgive|remember|bear with|make up your|balance|form your|take your own|use your own|not (?:think|worry|suppose|feel|assume|read|hesitate))\b/i.test(
        rest,
      )
    )
      return undefined;
    if (
      /^(?:think|bear|decide|weigh|judge|know|be aware|remember|note|say|understand|expect|allow for|take (?:a view|advice|into account)|consider (?:whether|if))\b/i.test(
        rest,
      ) &&
      (need || /have to/.test(verb))
    )
      return undefined;
    return 'order';
  }
  if (subject.who === 'employee') {
    if (passive) {
      if (planned)
        return negated
          ? 'restriction'
          : DONE_BY_EMPLOYER.test(rest) && !/\b(?:be (?:seen|reviewed|operated|discharged|admitted))\b/.test(rest)
            ? 'order'
            : undefined;
      if (expected || /required|obliged|obligated|compelled|bound|obligation/.test(verb)) return undefined;
      if (negated) return 'restriction';
      if (DONE_BY_EMPLOYER.test(rest))
        return HAZARD.test(action) && !/\b(?:allowed|permitted|offered|paid)\b/.test(rest)
          ? 'restriction'
          : need
            ? 'recommendation'
            : 'order';
      return need ? 'recommendation' : 'restriction';
    }
    // A fact of life ("he has to leave by four on Tuesdays"), a professional duty, a plan: no advice, unless it limits him.
    if (
      /^(?:has|have|will have|'ll have)/.test(verb) ||
      expected ||
      /required|obliged|obligated|compelled|bound|obligation|instructed|directed|ordered|mandated/.test(verb)
    )
      return undefined;
    if (planned) return negated ? 'restriction' : undefined;
    return need ? 'recommendation' : 'restriction';
  }
  if (subject.who === 'thing' || subject.who === 'none' || (subject.who === 'other' && passive)) {
    if (subject.who === 'none' && subject.opener === '' && !passive) return undefined;
    if (
      /\b(?:form|card|licen[cs]e|certificate|claim|application|notification)$/i.test(subject.text) ||
      /\b(?:purpose|aim|idea|plan|intention|first step|goal|object|hope|advice|recommendation|job|role|duty|task|answer|point|treatment|operation|course|question|law|act|regulations|policy)$/i.test(
        subject.text,
      )
    ) {
      if (!passive) return undefined;
    }
    if (expected || /required|obliged|obligated|compelled|bound|obligation|instructed|directed|ordered|mandated/.test(verb))
      return undefined;
    if (negated && (passive || /^(?:not )?(?:exceed|be (?:more|above|over|higher|longer)|go (?:above|over|beyond)|last)/i.test(rest)))
      return 'restriction';
    if (passive) {
      if (
        planned &&
        !PLANNED_FOR_HIM.test(rest) &&
        !(DONE_BY_EMPLOYER.test(rest) && /\bso that (?:he|she|they|Mr|Mrs|Ms|Miss)\b/.test(rest))
      )
        return undefined;
      if (SAFETY_PASSIVE.test(rest) || (LIMIT_SUBJECT.test(subject.text) && !/\b(?:removed|lifted|relaxed)\b/.test(rest)))
        return need ? 'recommendation' : 'restriction';
      if (HAZARD.test(action) && !DONE_BY_EMPLOYER.test(rest)) return 'restriction';
      return need ? (DONE_BY_EMPLOYER.test(rest) ? 'recommendation' : undefined) : 'order';
    }
    if (planned)
      return EMPLOYER_VERB.test(rest) &&
        /\bthe |^[A-Z]/.test(subject.text) &&
        !/\b(?:plan|aim|purpose|idea|intention)\b/i.test(subject.text)
        ? 'order'
        : undefined;
    if (/^(?:has|have)/.test(verb))
      return EMPLOYER_VERB.test(rest) ||
        (ADVISED_THING.test(subject.text) && /^(?:start|begin|come|stay|continue|be|go|end|stop|remain|change)\b/i.test(rest))
        ? 'order'
        : undefined;
    if (need) return EMPLOYER_VERB.test(rest) ? 'order' : undefined;
    return EMPLOYER_VERB.test(rest)
      ? 'order'
      : /^(?:be|have|last|include|start|begin|end|finish|come|go|stay|remain|continue|stop|take place|happen|provide|supply|arrange|give|allow|let|move|find|fund|pay|make|ensure|buy|offer|put|hold|release|excuse|accommodate|consider|redeploy|transfer|train|install|appoint|recruit|take)\b/i.test(
            rest,
          )
        ? 'order'
        : undefined;
  }
  return undefined;
}

/** "A desk is to be provided": the passives that read as an order and not as what is going to happen. */
const PLANNED_FOR_HIM =
  /^be (?:\w+ly )?(?:provided|supplied|arranged|installed|moved|made available|reduced|cut|given|offered|allowed|removed|paid|funded|replaced|put in place|carried out|set up|drawn up|bought|purchased|avoided|limited|restricted|granted|implemented|adjusted|relocated|reserved|lowered|raised|shared|reallocated|kept (?:to|below|under|free|open))/i;
/** What adjustments are made of: "the reduced hours have to start on 15 June". */
const ADVISED_THING =
  /\b(?:hours|breaks?|adjustments?|changes|desk|chair|shifts?|rota|workload|plan|support|measures|arrangements|start|finish|duties|equipment|training|supervision)$/i;
/** "The final decision has to be yours": left to the employer, no order. */
const LEFT_TO_EMPLOYER =
  /^be (?:yours|theirs|(?:the|your) (?:employer|manager|company|trust|school|council)'s|(?:made|taken|judged|decided|weighed|settled) by (?:you|the|management|your|HR)|for (?:you|the employer|management)|left (?:to|with) (?:you|the|management)|a matter for|up to you)\b/i;
const LIMIT_SUBJECT =
  /\b(?:limits?|restrictions?|ban|precautions?|protection|rule|distance|medication|insulin|adrenaline|card|alert|bracelet)(?: of [\w .]+)?$/i;
/** What the reader can do with a thing: "the stool could be kept at the gate". */
const CAN_BE_DONE =
  /^(?:also |perhaps |usefully |then |well |possibly )?(?:looked (?:at|into)|considered|explored|tried|offered|moved|arranged|provided|used|found|given|shared|made|put|reduced|changed|shortened|split|swapped|reviewed|built|kept|left|allowed|asked|allocated|placed|borrowed|set|switched|discussed|agreed|added|adapted|altered|introduced|rotated|spread|taken (?:off|on|by|over|out)|passed to|let|released|paired|extended|delayed|deferred|brought|supplied|lent|fitted|raised|lowered|turned|done (?:by|from|at|with|in)|held|sent|rung|invited|trained|covered|best|worth|helpful|useful|sensible|wise|better|of help|a good idea)\b/i;

function should(report: Report, sentence: Sentence, out: Found[]): void {
  for (const match of findAll(sentence, SHOULD)) {
    const at = match.start - sentence.start;
    const after = match.end - sentence.start;
    const rest = sentence.text.slice(after).trimStart();
    const verb = match.groups.must?.toLowerCase() ?? '';
    const subject = subjectBefore(report, sentence, at);
    if (SUPPOSED_OPENER.test(subject.opener) && subject.opener !== 'when') continue;
    if (
      subject.who === 'author' ||
      subject.who === 'occupational-health' ||
      subject.who === 'clinician' ||
      subject.who === 'relative' ||
      subject.who === 'everybody'
    )
      continue;
    // "Should you have any questions": inverted, a condition.
    if (
      subject.who === 'none' &&
      subject.text === '' &&
      subject.opener !== 'and' &&
      subject.opener !== 'or' &&
      subject.opener !== 'but' &&
      subject.opener !== 'then'
    )
      continue;
    const negated = match.groups.negated !== undefined;
    const body = sentence.text.slice(after, clauseEnd(sentence.text, after)).trim();
    if (body === '') continue;
    if (/^(?:may not|cannot|can not)$/.test(verb)) {
      if (
        subject.who !== 'employee' ||
        verb !== 'may not' ||
        !/^(?:drive|climb|lift|operate|work (?:alone|at height|above|near|on)|use|enter|carry|ride|handle|go)\b/i.test(rest)
      )
        continue;
    } else if (/^(?:could|might|may) be$/.test(verb)) {
      if (!CAN_BE_DONE.test(rest) || subject.text === '' || /^(?:it|this|that|there|he|she|they)$/i.test(subject.text)) continue;
    } else if (/^needs? to be$/.test(verb) && subject.who === 'thing') {
      if (!CAN_BE_DONE.test(rest) && !DONE_BY_EMPLOYER.test(`be ${rest}`)) continue;
    } else if (/^(?:is|are) not to$/.test(verb)) {
      if (subject.who !== 'employee' && !EMPLOYER_SIDE.has(subject.who)) continue;
    } else if (
      LIKELY.test(rest) &&
      !(negated && subject.who === 'employee' && !/^be (?:able|fit|well|ready|back)/.test(rest) && !LIKELY_EVEN_NEGATED.test(rest))
    )
      continue;
    const action = spanOf(sentence, after, after + sentence.text.slice(after, clauseEnd(sentence.text, after)).length);
    const limit = negated || /^(?:may not|is not to|are not to)$/.test(verb) || LIMITS.test(body);
    const form: AdviceForm = /^(?:is|are) not to$/.test(verb)
      ? subject.who === 'employee'
        ? 'restriction'
        : 'order'
      : limit && subject.who === 'employee'
        ? 'restriction'
        : 'recommendation';
    const whole =
      /be$|^(?:is|are) best/.test(verb) || subject.who === 'thing' ? { start: sentence.start + subject.start, end: action.end } : action;
    out.push(
      found(
        form,
        subject.who === 'employee' ? (DONE_TO.test(` ${rest}`) ? NOBODY_NAMED : 'employee') : partyOf(subject.who),
        match,
        subject.who === 'thing' ? whole : action,
      ),
    );
  }
}

const LIKELY = new RegExp(`^${LIKELY_COURSE}`, 'i');
const LIKELY_EVEN_NEGATED =
  /^(?:recur|come back|affect|prevent|interfere|need|require|have|cause|lead|last|take|present|make|be (?:a problem|affected|any|long|left with|absent))/i;
const PRONOUN_SUBJECT =
  /^(?:it|this|that|these|those|which|they|he|she|I|we|you|there|all of (?:this|that|these)|both|either|none of (?:this|these)|such (?:\w+ )?(?:steps|measures|changes|adjustments)|(?:these|those|the above) (?:steps|measures|changes|adjustments))$/i;
const CARE_SUBJECT =
  /\b(?:physio\w*|treatment|therapy|surgery|operation|injections?|medication|medicines?|tablets|counselling|exercises?|swimming|rest|sleep|diet|scan|time alone|delay|recovery|improvement|results?|outcome|diagnosis|condition|symptoms?|pain|illness|injury|absence|a further (?:report|letter))$/i;

/** "A stool at the counter would ease his back": what is advised stands before the verb. */
function precedes(report: Report, sentence: Sentence, pattern: RegExp, out: Found[]): void {
  for (const match of findAll(sentence, pattern)) {
    const at = match.start - sentence.start;
    const subject = longSubject(report, sentence, at);
    if (subject.text === '' || PRONOUN_SUBJECT.test(subject.text) || CARE_SUBJECT.test(subject.text)) continue;
    if (/^(?:the )?following$/i.test(subject.text)) {
      out.push(found('recommendation', NOBODY_NAMED, match, spanOf(sentence, match.end - sentence.start, sentence.text.length)));
      continue;
    }
    if (
      subject.who === 'employee' ||
      subject.who === 'author' ||
      subject.who === 'clinician' ||
      subject.who === 'relative' ||
      EMPLOYER_SIDE.has(subject.who)
    )
      continue;
    if (SUPPOSED_OPENER.test(subject.opener) || /^(?:which|who)$/.test(subject.opener)) continue;
    // "The call should make the first day easier" explains advice that stands before.
    if (/^(?:should|will|can)\b/i.test(match.text) && /^(?:the|this|these|those|his|her|their) /i.test(subject.text)) continue;
    const end = clauseEnd(sentence.text, match.end - sentence.start);
    out.push({
      ...found('recommendation', NOBODY_NAMED, match, {
        start: sentence.start + subject.start,
        end: sentence.start + trimmedEnd(sentence.text, subject.start, end),
      }),
      start: sentence.start + subject.start,
    });
  }
}

/** As `subjectBefore`, but over "and", "or", "of", "that" inside the noun phrase: back to a full clause boundary. */
function longSubject(report: Report, sentence: Sentence, at: number): SubjectOf {
  const head = sentence.text.slice(0, at);
  let start = pastAdverbial(head);
  let opener = '';
  for (const match of head.matchAll(
    /[;:]|, (?:and|but|so|because|as|if|when|while|since|although|though|which|who|where|unless|until|whether|then) |(?<=\s)(?:which|who|that|but|so|because|if|although|though|whether|unless|why|what)(?=\s)/gi,
  )) {
    if (match.index < start) continue;
    start = match.index + match[0].length;
    opener = match[0].replace(/[,\s]/g, '').toLowerCase();
  }
  const adverbial = LEADING_ADVERBIAL.exec(head.slice(start));
  if (adverbial && head.slice(start + adverbial[0].length).trim() !== '') start += adverbial[0].length;
  while (/\s/.test(head[start] ?? '')) start += 1;
  const words = head.slice(start).trimEnd().replace(TRAILING_ADVERB, '').replace(/,$/, '');
  return { text: words, start, opener, who: whoIs(report, sentence, start, words) };
}

const BASE_OPENS = new RegExp(
  `^(?:(?:do|never|always|only|just|also|then|next|simply|ideally|kindly|try to|aim to|be sure to) )?(?:${IMPERATIVES})\\b(?!['-])`,
  'i',
);
const NOUN_OPENS = new RegExp(
  `^(?:(?:also|then|next|simply|ideally|kindly|always|only) )?(?:${NOUN_OR_IMPERATIVE}) (?=(?:the|a|an|his|her|their|your|any|each|every|all|him|them|this|that|these|those|how|whether|lifting|carrying|driving|exposure to|contact with|standing|sitting|to (?:lifting|carrying|\\d)|Mr|Mrs|Ms|Miss)\\b)`,
  'i',
);
/** A noun that only looks like an imperative: "Help with lifting would be welcome", "Rest breaks are needed". */
const FINITE_LATER =
  /^[^,;:]{0,90}? (?:is|are|was|were|would|will|may|might|could|should|has|have|had|must|can|falls?|seems?|helps?|remains?)\b/i;

/** Where an imperative would begin: the sentence's start, after its leading adverbials, after "and" that joins a second one. */
function imperativeAt(text: string): number | undefined {
  let at = BULLET.exec(text)?.[0].length ?? 0;
  for (let step = 0; step < 3; step += 1) {
    const rest = text.slice(at);
    if (opensImperative(rest)) return at;
    const adverbial = LEADING_ADVERBIAL.exec(rest);
    if (!adverbial) return undefined;
    at += adverbial[0].length;
  }
  return opensImperative(text.slice(at)) ? at : undefined;
}

function opensImperative(rest: string): boolean {
  if (BASE_OPENS.test(rest)) {
    if (/^\w+ (?:is|are|was|were|would|will|may|might|could|should|has|had|must|can)\b/i.test(rest)) return false;
    const first = /^(?:(?:do|never|always|only|just|also|then|next|simply|ideally|kindly) )?([a-z]+)/i.exec(rest)?.[1] ?? '';
    // Words that are as often nouns or adjectives at the start of a sentence: "Clear advice would …", "Cover is …", "Use of …", "Access to …".
    if (
      /^(?:use|clear|complete|free|shift|split|spread|space|place|name|measure|place|lower|set|book|share|show|run|turn|ring|fit|group|talk|pair|move|start|schedule|rotate|shorten|write|look|treat|try|vary|take|sit|stick|site|limit|look|loan|supply|cut|seat|swap|switch|roster)$/i.test(
        first,
      )
    ) {
      const next = rest.slice(rest.toLowerCase().indexOf(first.toLowerCase()) + first.length).trimStart();
      if (/^(?:of|is|are|was|were|would|will|may|might|could|should|has|have|had|must|can)\b/i.test(next)) return false;
      if (
        /^(?:clear|complete|free|lower|set|fit)$/i.test(first) &&
        /^[a-z]+\b/.test(next) &&
        !/^(?:the|a|an|his|her|their|him|them|any|each|every|all|it|up|out|aside|to|down|two|three|one)\b/i.test(next)
      )
        return false;
    }
    return (
      !/^(?:be|have|see|given|find) (?:been|that|as)\b/i.test(rest) &&
      !(
        FINITE_LATER.test(rest) &&
        /^(?:continue|increase|cut|split|lower|clear|complete|free|use|set)\b/i.test(rest) &&
        !/^\w+ (?:the|a|an|his|her|their|him|them|any|to)\b/i.test(rest)
      )
    );
  }
  return NOUN_OPENS.test(rest) && !FINITE_LATER.test(rest);
}

function imperative(sentence: Sentence, out: Found[]): void {
  for (const match of findAll(sentence, PLEASE)) {
    const at = match.end - sentence.start;
    const rest = sentence.text.slice(at).trimStart();
    if (PAPERWORK_OPENS.test(rest)) continue;
    const action = spanOf(sentence, at, clauseEnd(sentence.text, at));
    if (action.end > action.start) out.push(found('request', requestTo(rest), match, action));
  }
  const at = imperativeAt(sentence.text);
  if (at === undefined) return;
  const rest = sentence.text.slice(at);
  if (PAPERWORK_OPENS.test(rest) || /^please\b/i.test(rest)) return;
  const action = spanOf(sentence, at, clauseEnd(sentence.text, at));
  const by = { start: action.start, end: action.start };
  const form: AdviceForm = /^(?:avoid|refrain|never|do not|don't|limit|restrict)\b/i.test(rest)
    ? BY_EMPLOYEE.test(rest)
      ? 'restriction'
      : 'request'
    : /^consider\b/i.test(rest)
      ? 'recommendation'
      : 'request';
  out.push(found(form, form === 'restriction' ? 'employee' : 'reader', by, action));
}

const PAPERWORK_OPENS = new RegExp(`^${PAPERWORK}`, 'i');
const requestTo = (rest: string): Party => (/^(?:he|she|they)\b/i.test(rest) ? 'employee' : 'reader');
/** "Avoid lifting", "no kneeling": the employee would do it; "avoid rostering him" is the manager's. */
const BY_EMPLOYEE =
  /^(?:avoid|refrain from|never|do not|don't|limit|restrict) (?:\w+ )?(?:lift|carry|driv|kneel|bend|climb|stand|sit|reach|twist|push|pull|squat|walk|grip|stoop|heavy|repetitive|prolonged|overhead|work(?:ing)? (?:at|above|on) )/i;

function question(sentence: Sentence, out: Found[]): void {
  const match = findFirst(sentence, QUESTION_REQUEST);
  if (!match || match.start - sentence.start > 60) return;
  const asked = sentence.text.slice(match.start - sentence.start, match.end - sentence.start);
  const at = match.end - sentence.start;
  const rest = sentence.text.slice(at).trimStart();
  if (
    !/\b(?:you|one of you|somebody|someone|manager|team|management|hr|colleague|I ask|I suggest)\b/i.test(asked) &&
    !/^(?:the|his|her|their|a|an|some|we|it|[a-z]+) (?:[\w-]+ ){0,4}(?:be|start|have|work|move|begin|go|come|take|do|swap|use|sit)\b/i.test(
      rest,
    )
  )
    return;
  if (PAPERWORK_OPENS.test(rest)) return;
  out.push(found('request', 'reader', match, spanOf(sentence, at, sentence.text.length)));
}

// ── Labels, list items, bare phrases ───────────────────────────────────────────────────────────────────────────────────────────────────────

const LABEL = new RegExp(
  `^(?:${ADVICE_LABEL})(?: (?:through|until|to|from|for|at|on|by|in|of|with|effective|valid|before|after)\\b[^:]{1,60})?: ?`,
  'i',
);
const LABEL_ALONE = new RegExp(`^(?:${ADVICE_LABEL})(?:\\b[^:]{0,60})?:\\s*$`, 'i');
const ANY_LABEL = /^[A-Z][^:.;?!]{1,60}: /;
const NOT_A_LABEL =
  /^(?:reason|why|because|background|outcome|result|note|opinion|prognosis|review|follow-up|next|date|diagnosis|history|current|fitness|question|answer|employee|name|contact|to|from|re|cc|status|condition|summary|aim|purpose|rationale|benefit)\b/i;
/** "Light duty only through 6/30", "Released to modified duty": work of an unnamed kind, told as on a form. */
const BARE_WORK =
  /^(?:(?:may |can |to |is )?(?:release[ds]?|return(?:s|ed)?|cleared|ok|okay|resume) (?:to|for|on) )?(?:light|modified|restricted|sedentary|alternat(?:e|ive)|amended|limited|easier|lighter|transitional) (?:duty|duties|work|activities)\b/i;
const NO_GERUND =
  /^(?:no|nothing|not|only|avoid|never) (?:use of\b|[\w-]+ ){0,3}?(?:\w+ing\b|over\b|above\b|nights?\b|overtime\b|ladders?\b|heights?\b|shifts?\b|manual\b|lone\b|on-call\b|more than\b|work (?:at|above|on|with|near|over)\b|exposure\b|contact with\b|\d)/i;
const EMPTY_VALUE =
  /^(?:none|nil|n\/a|not applicable|as above|see above|see below|not required|none (?:needed|required|recommended|at present)|no change|nothing (?:needed|required|further|more|at present)|no restrictions?|no adjustments?|tbc|to be confirmed|unrestricted|full)\b/i;
const FINITE =
  /\b(?:is|are|was|were|has|had|will|would|does|did|can|could|may|might|should|must|says?|said|told|reports?|describes?|feels?|felt)\b/i;

/** A phrase without a finite verb of its own: "A perching stool at the gate until 12 June, so that he need not stand". */
function isBare(text: string): boolean {
  const main =
    text.split(
      /,? (?:because|so that|since|as (?:he|she|it|they|his|her|this|the)|which|who|where|when|while|if|until (?:he|she)|before (?:he|she)|after (?:he|she)|once|unless|that|whenever|to (?:help|avoid|reduce|let|allow|prevent))\b/i,
    )[0] ?? text;
  if (FINITE.test(main) || /\bplease\b/i.test(text) || /^(?:he|she|they|I|we|it|you|there|this|these|that|Mr|Mrs|Ms|Miss|Dr)\b/.test(main))
    return false;
  const groups = verbGroups({ start: 0, end: main.length, text: main.slice(0, 200) });
  if (groups.some((group) => group.first > 0 && (group.auxiliary !== '' || group.tense === 'past'))) return false;
  const words = main.split(/\s+/);
  // A verb in -s or -ed after a noun makes a statement: "Physiotherapy goes on until July".
  return !words.some(
    (word, index) =>
      index > 0 &&
      index < 5 &&
      /^(?:goes|went|began|started|starts|gave|gives|takes|took|came|comes|works|worked|lives|helps|helped|makes|made|means|meant|needs|needed|wants|remains|remained|continues|continued|falls|fell|seems|shows|showed|looks|looked)$/i.test(
        word,
      ) &&
      !verbForm(words[index - 1]?.toLowerCase() ?? '')?.forms.has('base'),
  );
}

/** The sentence that introduces the list, when it gives advice: "I recommend that:", "The following would help:", "Adjustments:". */
export function advisesList(report: Report, leadIn: Sentence): Found | undefined {
  const text = leadIn.text;
  if (!leadsOn(leadIn)) return undefined;
  const given = findings(report, leadIn).at(-1);
  if (given) return given;
  if (PROMISES.test(text) && !REPORTED.test(text)) return found('recommendation', NOBODY_NAMED, leadIn, leadIn);
  const label = /^(?:(?:the|my|our|some|further|here are (?:the|my|some)|these are (?:the|my)) )?(?:following )?/i.exec(text)?.[0] ?? '';
  if (LABEL_ALONE.test(text.slice(label.length)) && !/\b(?:asked|told|describes?|reports?|has been|was|were|already)\b/i.test(text)) {
    return found(/restriction|limit/i.test(text) ? 'restriction' : 'recommendation', NOBODY_NAMED, leadIn, leadIn);
  }
  return undefined;
}

/** "I would make two recommendations:", "The adjustments that I have in mind are:". */
const PROMISES =
  /\b(?:recommendations?|suggestions?|adjustments?|accommodations?|measures|steps|changes|restrictions?|arrangements|modifications)\b[^.;]{0,60}:\s*$/i;

/** Whether a sentence stops where its list goes on: a colon, or a verb or "that" left hanging. */
const leadsOn = (sentence: Sentence): boolean =>
  /(?::|-|\b(?:that|to|are|is|include|including|include the following|following|please|following steps|be|could|should|might|must|not|by|of|for|with))\s*[.…]?$/i.test(
    sentence.text.trim(),
  );

function listed(report: Report, sentence: Sentence, out: Found[]): void {
  const { text } = sentence;
  const lead = sentence.leadIn ? advisesList(report, sentence.leadIn) : undefined;
  const content = text.replace(BULLET, '');
  const at = text.length - content.length;
  const whole = spanOf(sentence, at, text.length);
  if (whole.end <= whole.start) return;
  if (lead) {
    if (out.length > 0) return;
    out.push(found(lead.form, lead.to, lead.by.end > lead.by.start ? lead.by : { start: whole.start, end: whole.start }, whole));
    return;
  }
  if (out.length > 0) return;
  const label =
    LABEL.exec(content) ??
    (sentence.section.name === 'advice' && ANY_LABEL.test(content) && !NOT_A_LABEL.test(content) ? ANY_LABEL.exec(content) : null);
  if (label) {
    const value = content.slice(label[0].length);
    if (value.trim() === '' || EMPTY_VALUE.test(value) || !isBare(value) || PAPERWORK_OPENS.test(value)) return;
    const start = at + label[0].length;
    const limit = LIMITS.test(value) || /restriction|limit/i.test(label[0]);
    out.push(
      found(
        limit ? 'restriction' : 'recommendation',
        limit ? 'employee' : NOBODY_NAMED,
        spanOf(sentence, at, start),
        spanOf(sentence, at, text.length),
      ),
    );
    return;
  }
  const here = { start: whole.start, end: whole.start };
  const second = /; ?(?=no |nothing |only |avoid |not )/i.exec(content);
  const tail = second ? content.slice(second.index + second[0].length) : '';
  if (second && NO_GERUND.test(tail) && isBare(tail)) {
    out.push(found('restriction', 'employee', here, spanOf(sentence, at + second.index + second[0].length, text.length)));
    return;
  }
  if (NO_GERUND.test(content) && isBare(content) && !/^no (?:further )?(?:adjust|recommend|need|meeting|finding|training)/i.test(content)) {
    out.push(found('restriction', 'employee', here, whole));
    return;
  }
  if (BARE_WORK.test(content) && isBare(content.replace(/^(?:may|can) /i, ''))) {
    out.push(found('recommendation', NOBODY_NAMED, here, whole));
    return;
  }
  // Inside a lead-in that does not advise ("Since then:"), or under no heading of advice, a bare phrase is no advice.
  if (sentence.leadIn || sentence.section.name !== 'advice' || sentence.block.kind === 'heading') return;
  if (sentence.block.kind === 'cell') {
    if (!advisingCell(report, sentence)) return;
  } else if (
    !isBare(content) ||
    EMPTY_VALUE.test(content) ||
    content.split(' ').length < 2 ||
    PAPERWORK_OPENS.test(content) ||
    NEXT_STEP.test(content)
  )
    return;
  out.push(found(LIMITS.test(content.slice(0, 30)) ? 'restriction' : 'recommendation', NOBODY_NAMED, here, whole));
}

/** What occupational health does next is no advice. */
const NEXT_STEP =
  /^(?:f\/u|r\/v|review(?:ed)?(?: date| by| on| in| at| with|:|$)|follow-?up|recall|next (?:review|appointment|contact)|re-?refer|discharge|case closed|nfa|no (?:further|follow))\b/i;
const ADVISING_HEADER =
  /\b(?:suggest\w*|recommend\w*|advi[sc]e\w*|adjust\w*|what|actions?|measures?|changes?|restrictions?|duties|hours|steps?|accommodations?|support|arrangements?|work pattern|pattern|days|tasks?)\b/i;
const OTHER_HEADER =
  /\b(?:why|reasons?|rationale|describe[sd]?|until|when|by whom|who|owner|heading|standard|reports?|reported|account|weeks?(?: (?:beginning|commencing|no))?|from|date|review|stage|duration|length|period|outcome|status|area|topic|barrier|difficulty|problem|issue)\b/i;

/** A cell of a table of advice: of a column whose header says so, else of the first column that is no time, reason or owner. */
function advisingCell(report: Report, sentence: Sentence): boolean {
  const { block } = sentence;
  const row = report.rows.find((one) => one.table === block.table && one.row === block.row);
  if (!row || EMPTY_VALUE.test(sentence.text)) return false;
  const header = row.header[block.column];
  const name = header ? report.text.slice(header.start, header.end) : '';
  if (name !== '') return ADVISING_HEADER.test(name) && !(OTHER_HEADER.test(name) && !/suggest|recommend|advi[sc]/i.test(name));
  return (
    block.column === (row.cells.length > 2 && /^\d+\.?$/.test(rowText(report, row, 0)) ? 1 : 0) ||
    (row.cells.length === 2 && block.column === 1)
  );
}

function rowText(report: Report, row: Row, index: number): string {
  const cell = row.cells[index];
  return cell ? report.text.slice(cell.start, cell.end).trim() : '';
}

// ── Putting them together ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Past advice, advice of others, questions echoed: whatever stands in front of the expression and takes the words over. */
function reported(sentence: Sentence, one: Found): boolean {
  const before = sentence.text.slice(0, Math.max(0, one.by.start - sentence.start));
  const joined =
    /(?:, | )(?:and|but|so) $/i.test(before) && /^(?:I|we|you|please)\b/i.test(sentence.text.slice(one.by.start - sentence.start))
      ? before.length
      : -1;
  const from = Math.max(
    joined,
    before.lastIndexOf(';'),
    before.search(/, (?:and|but|so) (?:I|we|you|please)\b(?!.*, (?:and|but|so) (?:I|we|you|please)\b)/i),
  );
  const reach = before.slice(Math.max(0, from));
  const verbs = [...reach.matchAll(EVERY_REPORTED)];
  const last = verbs.at(-1);
  if (!last) return QUESTION_ECHO.test(reach) && /\b(?:if|whether|what|how|when|who|why)\b[^,;]*$/i.test(reach);
  const upTo = reach.slice(0, last.index + last[0].length);
  // "As I advised in May, he should …" and "I would advise" are the author's, now.
  if (
    /\bas (?:I |we |previously |already |I have |was |)*\w+$/i.test(upTo) ||
    (OWN_PRESENT.test(upTo) && !/\b(?:told|asked|said|was|had)\b/i.test(last[0]))
  )
    return false;
  const tail = reach.slice(last.index + last[0].length);
  // Between the verb of saying and the advice no new main clause may begin.
  return (
    !/, (?:so|and|but|therefore|which is why) |^[^,]*, (?!that|and|or)[^,]*$/i.test(tail) ||
    (/^ (?:that|to|if|whether|him|her|them|me|us|you)\b/i.test(tail) &&
      !/, (?:so|but|and I|and you|and we|therefore|which is why)\b/i.test(tail))
  );
}

function negatedAdvice(sentence: Sentence, one: Found): AdviceForm | 'none' {
  const by = sentence.text.slice(Math.max(0, one.by.start - sentence.start - 25), Math.max(0, one.by.end - sentence.start));
  const action = sentence.text.slice(one.action.start - sentence.start, one.action.end - sentence.start);
  if (
    DECLINED.test(sentence.text.slice(one.start - sentence.start, one.end - sentence.start)) ||
    (NEGATED_ADVICE.test(by) &&
      /^(?:any|further|specific|particular|(?:\w+ )?(?:adjustments?|changes?|restrictions?|review))/i.test(action))
  )
    return 'none';
  if (
    /\b(?:not|n't|never|would not|do not) (?:\w+ )?(?:recommend|advise|suggest|propose|advised|recommended|suggested|advisable)/i.test(by)
  )
    return 'restriction';
  if (
    one.form !== 'order' &&
    one.form !== 'obligation' &&
    /^(?:no|neither|nothing|none)\b/i.test(action) &&
    /\b(?:is|are|would|be|seem)\b/i.test(by)
  )
    return 'none';
  return one.form;
}

const PAST_TIME =
  /\b(?:in (?:January|February|March|April|May|June|July|August|September|October|November|December|20\d\d)|last (?:year|month|week|time|autumn|spring|summer|winter)|previously|earlier|at (?:that|the) time|then|before|ago)\b[^.]{0,40}\b(?:recommended|advised|suggested|asked)\b|\b(?:recommended|advised|suggested|made|supplied|provided|given|put in place)\b[^.]{0,30}\b(?:last (?:year|month|week|time|autumn|spring|summer|winter)|ago|previously|in (?:my|the) (?:last|previous|earlier|first) (?:report|letter))\b/i;

const OWN_CARE_ACTION = new RegExp(`^${OWN_CARE_VERBS}\\b`, 'i');
const OWN_CARE_OBJECT = new RegExp(OWN_CARE, 'i');

/** The employee's treatment, exercises, own doctor: theirs to do. What the manager is to make possible ("let him attend physiotherapy") stays. */
function ownCare(sentence: Sentence, one: Found): boolean {
  if (one.to !== 'employee') return false;
  const action = sentence.text
    .slice(one.action.start - sentence.start, one.action.end - sentence.start)
    .replace(/^(?:that |to |he |she |they |Mr \w+ |Mrs \w+ |Ms \w+ |Miss \w+ )+/i, '');
  return (
    OWN_CARE_ACTION.test(action) &&
    OWN_CARE_OBJECT.test(action) &&
    !/\b(?:kg|lb|shifts?|rota|counter|office|desk|lifting|driving(?! licence)|ladder|hours|breaks?|at work|on site|duties)\b/i.test(action)
  );
}

const LONGEST = 3000;
const known = new WeakMap<Sentence, readonly Advice[]>();

/** All the advice the words of a sentence give, before its list and section are looked at. */
function findings(report: Report, sentence: Sentence): Found[] {
  const out: Found[] = [];
  if (sentence.question) question(sentence, out);
  else {
    follows(report, sentence, RECOMMENDS, 'recommendation', out);
    follows(report, sentence, IN_PLACE, 'recommendation', out);
    follows(report, sentence, GOOD_TO, 'recommendation', out);
    follows(report, sentence, CONSIDERATION, 'recommendation', out);
    follows(report, sentence, WHAT_HELPS, 'recommendation', out);
    follows(report, sentence, IDEALLY, 'recommendation', out);
    for (const match of findAll(sentence, ASKED_TO)) addAfter(report, sentence, match, match.groups.subject ?? '', 'request', out);
    withSubject(report, sentence, EMPLOYEE_GAIN, ['employee', 'thing'], out);
    withSubject(report, sentence, NEEDS_THING, ['employee', 'thing'], out);
    withSubject(report, sentence, MAY_WISH, ['reader', 'manager', 'organisation', 'department', 'colleague'], out);
    declaredDuty(report, sentence, out);
    telegraphic(report, sentence, out);
    obliged(report, sentence, out);
    should(report, sentence, out);
    precedes(report, sentence, WOULD_HELP, out);
    precedes(report, sentence, ADVISED, out);
    imperative(sentence, out);
  }
  return settled(report, sentence, out);
}

function addAfter(report: Report, sentence: Sentence, match: Match, subject: string, form: AdviceForm, out: Found[]): void {
  const at = match.end - sentence.start;
  const who = whoIs(report, sentence, match.start - sentence.start, subject);
  if (!EMPLOYER_SIDE.has(who) && !/^management$/i.test(subject)) return;
  if (/\b(?:was|were)\b/.test(match.text)) return;
  out.push(found(form, partyOf(who), match, spanOf(sentence, at, clauseEnd(sentence.text, at))));
}

/** The words up to where a time, purpose or condition is added: what is needed, not until when. */
const headOf = (text: string): string =>
  (text.split(/[,;(]| (?:until|till|for|while|because|so|when|before|after|since|during|once|as|if|within|to) /)[0] ?? text).slice(0, 60);

function withSubject(report: Report, sentence: Sentence, pattern: RegExp, subjects: readonly Subject[], out: Found[]): void {
  for (const match of findAll(sentence, pattern)) {
    const at = match.end - sentence.start;
    const subject = subjectBefore(report, sentence, match.start - sentence.start);
    if (!subjects.includes(subject.who) || SUPPOSED_OPENER.test(subject.opener) || (subject.who === 'thing' && pattern !== EMPLOYEE_GAIN))
      continue;
    const action = spanOf(sentence, at, clauseEnd(sentence.text, at));
    const text = sentence.text.slice(action.start - sentence.start, action.end - sentence.start);
    // "He needs an operation", "would benefit from physiotherapy": treatment, not work.
    if (
      subject.who === 'employee' &&
      OWN_CARE_OBJECT.test(headOf(text)) &&
      !/\b(?:time off|release|leave|breaks?|hours|shifts?|desk|chair|duties|rota|allow|let)\b/i.test(text)
    )
      continue;
    if (
      pattern === NEEDS_THING &&
      /^(?:time to (?:recover|heal|adjust|come to terms|rest)|more time\b(?! (?:for|to (?:do|finish|complete|get)))|help (?:at home|to (?:dress|wash|get))|someone to (?:help (?:him|her) )?(?:dress|wash)|a (?:stick|crutch|walking|wheelchair|nap|rest when|further|second|scan|referral|diagnosis|period))/i.test(
        text,
      )
    )
      continue;
    if (EMPLOYER_SIDE.has(subject.who) && PAPERWORK_OPENS.test(text)) continue;
    out.push(found('recommendation', subject.who === 'employee' ? NOBODY_NAMED : partyOf(subject.who), match, action));
  }
}

/** Outer expressions before those inside them; what is reported, declined or the employee's own care is left out. */
/** Told as somebody else's words, asked, or in quotation marks. */
function notOwn(report: Report, sentence: Sentence, one: Found): boolean {
  const { attributed, endorsed, asked, quoted } = stance(
    report,
    sentence,
    one.by.end > one.by.start && one.by.start >= sentence.start && one.by.end <= sentence.end
      ? one.by
      : { start: one.action.start, end: Math.min(one.action.end, one.action.start + 3) },
  );
  // "only what he feels up to", "as he finds it hard": his feeling is the measure or the reason, not the source of the advice.
  const aside =
    attributed !== undefined &&
    attributed.by.start >= one.by.end &&
    /(?:^| )(?:what|as|how|when|whenever|if|because|since)(?: |$)/i.test(
      sentence.text.slice(Math.max(0, attributed.by.start - sentence.start - 9), attributed.by.end - sentence.start),
    );
  return (
    (attributed !== undefined && !aside && !endorsed && attributed.to !== 'author' && attributed.to !== 'occupational-health') ||
    quoted ||
    (asked && !sentence.question)
  );
}

function settled(report: Report, sentence: Sentence, candidates: readonly Found[]): Found[] {
  const sorted = [...candidates].sort((a, b) => a.start - b.start || b.end - b.start - (a.end - a.start));
  const kept: Found[] = [];
  for (const one of sorted) {
    const outer = kept.find((other) => one.by.start >= other.start && one.by.start < other.end && other.governs);
    if (outer) {
      if (rank(one) > rank(outer) && one.by.start < outer.by.end) kept[kept.indexOf(outer)] = one;
      continue;
    }
    if (
      reported(sentence, one) ||
      notOwn(report, sentence, one) ||
      PAST_TIME.test(sentence.text.slice(Math.max(0, one.by.start - sentence.start - 40), one.by.end - sentence.start + 40))
    )
      continue;
    const form = negatedAdvice(sentence, one);
    if (form === 'none' || ownCare(sentence, one)) continue;
    kept.push(form === one.form ? one : { ...one, form });
  }
  return kept;
}

const rank = (one: Found): number => (one.form === 'order' || one.form === 'obligation' ? 2 : 1);

/**
 * The advice in a sentence: not what others advised ("his GP told him to rest"), not past advice ("in January I recommended"), not a
 * question, not attributed, not negated ("I have no adjustments to recommend"). An item of a list inherits from its lead-in ("I recommend:") or from
 * standing as a bare phrase or imperative in an advice section.
 */
export function advice(report: Report, sentence: Sentence): readonly Advice[] {
  const held = known.get(sentence);
  if (held) return held;
  let out: Found[] = [];
  // No sentence of a report is longer; hostile text may be, and looking back and forth in it would take for ever.
  if (sentence.text.length > LONGEST) return out;
  // A cell under "Until" or "Why" gives no advice of its own; one under another heading than advice only where it says so.
  const cell = sentence.block.kind === 'cell';
  if (sentence.prose && !sentence.block.headerRow && !(cell && sentence.section.name === 'advice' && !advisingCell(report, sentence))) {
    out = findings(report, sentence);
    if (!sentence.question) listed(report, sentence, out);
  }
  // What only leads on to a list ("The following would help:") is said by its items.
  const given = out.filter((one) => one.action.end > one.action.start || one.by.start === one.by.end);
  known.set(sentence, given);
  return given;
}

/** What a return or fitness is tied to: "he may return on condition that somebody else does the lifting". Advice in effect, though not put as advice. */
export function termsOfReturn(report: Report, sentence: Sentence): readonly Advice[] {
  if (!sentence.prose || sentence.question || !RETURNS.test(sentence.text)) return [];
  return findAll(sentence, ON_TERMS)
    .map((match) => {
      const at = match.end - sentence.start;
      const end = /^[^,.;]*/.exec(sentence.text.slice(at))?.[0].length ?? 0;
      return found('recommendation', NOBODY_NAMED, match, spanOf(sentence, at, at + end));
    })
    .filter(
      (one) =>
        one.action.end > one.action.start &&
        !COURSE.test(sentence.text.slice(one.action.start - sentence.start, one.action.end - sentence.start)) &&
        !notOwn(report, sentence, one),
    );
}
const RETURNS = /\b(?:return|fit|resume|come back|be back|manage|able to|continue|work)\b/i;
const ON_TERMS =
  /\b(?:on (?:the )?(?:condition|understanding|basis|footing) that|provided(?: that)?|providing(?: that)?|as long as|so long as|only if|if)(?= )/i;
/** Conditions of health and of the world, which nobody at work can bring about. */
const COURSE =
  /\b(?:recover\w*|heal\w*|symptoms?|pain|progress\w*|improv\w*|settle\w*|treatment|scan|operation|surgery|remain\w* (?:well|stable|fit)|stays? (?:well|stable)|goes (?:well|to plan)|all (?:is|goes) well|results?|test|bone|wound|feels?|well enough|able|ready|needed|necessary|possible|unclear|questions?|you (?:would|need|wish|have|want|like)|wishes|prefers|relaps\w*|worse\w*|better|time|care|difficulty|ease|effect|regard|respect)\b/i;

/** Every piece of advice of a report with its sentence, in reading order. */
export function allAdvice(report: Report): readonly { readonly sentence: Sentence; readonly advice: Advice }[] {
  return report.prose.flatMap((sentence) => advice(report, sentence).map((one) => ({ sentence, advice: one })));
}
