import type { Report, Sentence } from '../../report/report.ts';
import { stance } from '../stance.ts';
import type { AdviceForm, Found } from './found.ts';
import { OWN_CARE, OWN_CARE_VERBS } from './wording.ts';

/** The author's own earlier advice, or what others said: "in January I recommended", "his GP has told him to". */
export const REPORTED =
  /\b(?:(?<!not |never )(?:told|advised|asked|suggested|recommended|said|says|reported|reports|stated|states|mentioned|explained|explains|feels|felt|believes|thinks|thought|considers|hopes|hoped|wishes|wanted|wants|would like|asks|agreed|agrees|understands|describes|described|insisted|knows|reminded|warned|instructed|encouraged|referred|wrote|confirmed|complains|complained|perceives|argues|argued|is keen|prefers|requested|has been told|was told|tells me|tells us|tell me|tell us|say that|state that|write that|mention that|ask (?:if|whether|what|how|when|who)|asked (?:if|whether|what|how|when)|decided|is adamant|is aware|appreciates|accepts|acknowledges|finds|found))\b/i;

const EVERY_REPORTED = new RegExp(REPORTED, 'gi');

const OWN_PRESENT = /\b(?:I|we) (?:\w+ ){0,3}?(?:advise|recommend|suggest|propose|ask|urge|consider|think|believe|feel)\b/i;

const NEGATED_ADVICE =
  /\b(?:no|not|nothing|none|neither|never|n't|without|nor)\b(?: \w+){0,6} (?:recommend|advise|suggest|propose|need|required?|necessary|needed|advised|recommended|suggested|warranted|indicated)\b/i;

const DECLINED =
  /\b(?:no (?:specific |particular |further |other |additional |formal |new |more )?(?:adjustments?|recommendations?|advice|restrictions?|changes?|measures|accommodations?|suggestions?|steps?|action)(?: \w+){0,4} (?:to (?:recommend|make|suggest|offer|give|add)|(?:is|are|was|were|seems?) (?:\w+ )?(?:needed|required|necessary|recommended|advised|indicated|suggested|called for|warranted))|nothing (?:\w+ ){0,2}(?:to (?:recommend|add|suggest)|(?:is )?(?:needed|required))|(?:is|are) (?:a matter )?for (?:you|the \w+|management|hr|your|him|her) to (?:decide|judge|determine|weigh)|I (?:leave|would leave) (?:it|that|this|the \w+) (?:to|with) you|(?:have|has|see|find) no (?:\w+ )?(?:need|reason|recommendations?|adjustments?|suggestions?|restrictions?|advice)|do(?:es)? not (?:need|require|recommend any|advise any|suggest any|believe any|think any|consider any)|not (?:recommend|advise|suggest|propose) any\b|no (?:need|reason) (?:for|to)|would be premature|(?:for|in) the past)\b/i;

const QUESTION_ECHO =
  /\b(?:you|the referral|your referral|he|she|they|management) (?:also )?(?:ask|asks|asked|enquire|enquired|want to know|would like to know|wish to know|query|queried|wonder)\b/i;

/** Past advice, advice of others, questions echoed: whatever stands in front of the expression and takes the words over. */
/** "…, you tell me", "…, he says": the account stands behind. */
const TOLD_BEHIND =
  /, (?:so |or so )?(?:you|he|she|they|Mr \w+|Mrs \w+|Ms \w+|Miss \w+|his manager|her manager) (?:tells?|told|says?|said|explains?|explained|adds?|added|understands?|understood|gather|wrote|writes?|reports?) ?(?:me|us)?[.]?$/i;
/** "I would not say that you must": taken back before it is said. */
const NOT_SAYING =
  /\b(?:not|never|n't) (?:\w+ )?(?:say|saying|think|suggest|suggesting|believe|mean|argue|claim|maintain|hold|go so far as to say)\b[^,;]*$/i;
export function reported(sentence: Sentence, one: Found): boolean {
  if (TOLD_BEHIND.test(sentence.text)) return true;
  const before = sentence.text.slice(0, Math.max(0, one.by.start - sentence.start));
  if (one.form === 'order' && NOT_SAYING.test(before)) return true;
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

/** "I do not think that shorter shifts are needed", "I doubt that a change would help": the author's own doubt whether it is called for. */
const DOUBTED =
  /\b(?:I|we) (?:(?:do|would|can)(?: not|n't)|cannot|doubt|am not (?:convinced|persuaded|satisfied|of the (?:view|opinion)))\b(?! (?:recommend|advise|suggest|propose))(?: [\w'-]+){0,12} ?$/i;
/** "I do not think that he should lift": advice against it. */
const NOT_THOUGHT =
  /\b(?:I|we) (?:(?:do|would|can)(?: not|n't)|cannot) (?:think|believe|feel|consider)(?: that)?(?: (?!but\b)[\w'-]+){1,5} ?$/i;
const BARS =
  /^(?:be )?(?:kept (?:off|away|out|from)|taken off|barred|stopped|restricted|limited|excluded|excused|prevented|removed|spared|avoid|stay off|keep off|stop)\b/i;
const CALLED_FOR = /\b(?:needed|necessary|required|called for|warranted|justified|indicated|merited|help|benefit|ease|make)\b/i;

/** "Extra breaks are not needed", said of the thing itself. */
const NOT_CALLED_FOR =
  /\b(?:not|no longer|never|n't)(?: [\w,]+){0,4} (?:needed|necessary|required|called for|warranted|justified|indicated|merited)$/i;

const NOT_NEEDED = /^(?:[\w'.-]+ ){0,6}?(?:(?:should|would|will|may|does|do) not (?:\w+ )?(?:need|require|have to)|need not|needs? no)\b/i;

export function negatedAdvice(sentence: Sentence, one: Found): AdviceForm | 'none' {
  const by = sentence.text.slice(Math.max(0, one.by.start - sentence.start - 25), Math.max(0, one.by.end - sentence.start));
  const action = sentence.text.slice(one.action.start - sentence.start, one.action.end - sentence.start);
  // "She should not need time off", "they need not know why": what is not needed is a forecast or a reassurance.
  if (NOT_NEEDED.test(sentence.text.slice(one.start - sentence.start, one.end - sentence.start))) return 'none';
  const said = sentence.text.slice(one.by.start - sentence.start, Math.max(one.by.start, one.by.end) - sentence.start);
  if (NOT_CALLED_FOR.test(said) || (CALLED_FOR.test(said) && DOUBTED.test(sentence.text.slice(0, one.by.start - sentence.start))))
    return 'none';
  if (
    DECLINED.test(sentence.text.slice(one.start - sentence.start, one.end - sentence.start)) ||
    (NEGATED_ADVICE.test(by) &&
      /^(?:any|further|specific|particular|(?:\w+ )?(?:adjustments?|changes?|restrictions?|review))/i.test(action))
  )
    return 'none';
  // An order may stand in negated words ("not a suggestion", "cannot be refused") and is one all the same.
  if (one.form === 'order' || one.form === 'obligation') return one.form;
  if (
    /\b(?:not|n't|never|would not|do not) (?:\w+ )?(?:recommend|advise|suggest|propose|advised|recommended|suggested|advisable)/i.test(by)
  )
    return 'restriction';
  if (/^(?:needs?|has|have) to$/i.test(said) && NOT_THOUGHT.test(sentence.text.slice(0, one.by.start - sentence.start))) return 'none';
  // "I do not think that he should be kept off nights" asks for nothing.
  if (/^(?:should|ought to)$/i.test(said) && BARS.test(action) && NOT_THOUGHT.test(sentence.text.slice(0, one.by.start - sentence.start)))
    return 'none';
  if (
    / against$/i.test(said) ||
    (/^(?:should|ought to)$/i.test(said) && NOT_THOUGHT.test(sentence.text.slice(0, one.by.start - sentence.start)))
  )
    return 'restriction';
  if (
    one.by.start > one.action.start &&
    /^(?:(?:from|after|by|until|for|at|in) [^,;]{2,30}?,? )?(?:no|neither|nothing|none)\b/i.test(action) &&
    /\b(?:is|are|would|be|seem)\b/i.test(by)
  )
    return 'none';
  return one.form;
}

export const PAST_TIME =
  /\b(?:in (?:January|February|March|April|May|June|July|August|September|October|November|December|20\d\d)|last (?:year|month|week|time|autumn|spring|summer|winter)|previously|earlier|at (?:that|the) time|then|before|ago)\b[^.]{0,40}\b(?:recommended|advised|suggested|asked)\b|\b(?:recommended|advised|suggested|made|supplied|provided|given|put in place)\b[^.]{0,30}\b(?:last (?:year|month|week|time|autumn|spring|summer|winter)|ago|previously|in (?:my|the) (?:last|previous|earlier|first) (?:report|letter))\b/i;

const OWN_CARE_ACTION = new RegExp(`^${OWN_CARE_VERBS}\\b`, 'i');

export const OWN_CARE_OBJECT = new RegExp(OWN_CARE, 'i');

/** The employee's treatment, exercises, own doctor: theirs to do. What the manager is to make possible ("let him attend physiotherapy") stays. */
export function ownCare(sentence: Sentence, one: Found): boolean {
  if (one.to !== 'employee') return false;
  const action = sentence.text
    .slice(one.action.start - sentence.start, one.action.end - sentence.start)
    .replace(/^(?:that |to |he |she |they |Mr \w+ |Mrs \w+ |Ms \w+ |Miss \w+ )+/i, '')
    // "that he sees his GP", "that she goes back to the surgery"
    .replace(/^((?:also |still |now |then |always )*)(do|go)es\b|^((?:also |still |now |then |always )*)(\w{2,})s\b/i, '$1$2$3$4');
  return (
    OWN_CARE_ACTION.test(action) &&
    OWN_CARE_OBJECT.test(action) &&
    !/\b(?:kg|lb|shifts?|rota|counter|office|desk|lifting|driving(?! licence)|ladder|hours|breaks?|at work|on site|duties)\b/i.test(action)
  );
}

/** Outer expressions before those inside them; what is reported, declined or the employee's own care is left out. */
/** Told as somebody else's words, asked, or in quotation marks. */
export function notOwn(report: Report, sentence: Sentence, one: Found): boolean {
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
