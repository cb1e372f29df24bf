import type { Report, Sentence } from '../../report/report.ts';
import { findAll, type Match } from '../pattern.ts';
import { DONE_BY_EMPLOYER } from './duty.ts';
import { type AdviceForm, clauseEnd, type Found, found, LIMITS, NOBODY_NAMED, partyOf, spanOf, trimmedEnd } from './found.ts';
import { BULLET, opensImperative, PAPERWORK_OPENS } from './request.ts';
import { OWN_CARE_OBJECT } from './ruled-out.ts';
import { DONE_TO, EMPLOYER_SIDE, longSubject, recipientOf, SUPPOSED_OPENER, type Subject, subjectBefore, whoIs } from './subject.ts';
import { ADVERB, ASKED, GOOD, HELPS, IN_YOUR_PLACE, IS_ADVISED, LIKELY_COURSE, PERFORMATIVE_VERBS } from './wording.ts';

const ADVERBS = `${ADVERB}*`;

export const RECOMMENDS = new RegExp(
  `\\b(?:(?:I|we)(?:'d|'ll| (?:would|do|should|must|can only|am able to|also|therefore|still))? ${ADVERBS}(?:(?:like|wish|want|have) to )?(?:${PERFORMATIVE_VERBS})\\b(?! to (?:him|her|them)\\b)|(?:occupational health|OH|this service|the (?:clinic|service)|this clinic)(?: would)? ${ADVERBS}(?:recommends?|advises?|suggests?|proposes?)\\b(?! (?:only|on|managers?|the employer|employers)\\b)|(?:my|our)(?: \\w+){0,3}? (?:advice|recommendations?|suggestions?|preference|request)(?: (?:to you|to the \\w+|here|on this|at present|therefore|for now|for the \\w+))?(?: (?:is|are|would be|remains|includes?)\\b|(?=:))|(?:it|what follows) is ${ADVERBS}(?:recommended|advised|suggested|advisable|proposed)|(?<=^|^\\W|^please )(?:strongly |also |would |do )?(?:recommend(?:ed)?|suggest(?:ed)?|advised?|proposed?)\\b(?! (?:his|her|the) (?:gp|doctor|surgeon)| by)|(?:one|another|a further|the first|the only|the main|the other|the second|the next) (?:(?:useful|helpful|practical|simple|sensible|further) )?(?:advice|recommendation|suggestion|step|measure|adjustment|change) (?:that )?(?:I (?:would|can) (?:make|suggest|offer|recommend) )?(?:is|would be))(?: (?:that|to you that|you to|to|for|is that|is to|is|against|:))?`,
  'i',
);

export const IN_PLACE = new RegExp(`\\b(?:I|we)(?: would|'d| should) ${ADVERBS}(?=(?:${IN_YOUR_PLACE})\\b)`, 'i');

/** "I would not recommend that he works nights", "I do not advise night work": advice against. */
/** "I don't want him lifting above the shoulder" */
export const WANTS_HIM_NOT =
  /\b(?:I|we) (?:would|do|should)(?: not|n't) (?:want|have|put|send|let) (?:him|her|them|(?:Mr|Mrs|Ms|Miss|Mx) [A-Z][\w'-]+)(?: to)?(?= (?!(?:to )?(?:be (?:thought|seen|worried|left with)|think|feel|believe|worry|suffer|lose|miss|down)\b)\w)/i;
/** "Perhaps he could start at ten" */
export const PERHAPS_HE =
  /^(?:perhaps|maybe|possibly),? (?:he|she|they|you|one of you|(?:Mr|Mrs|Ms|Miss|Mx) [A-Z][\w'-]+) (?:could|might)(?= (?:be (?:given|moved|let|allowed|excused|spared|put|kept|rostered|seated|paired|based|released)|start|finish|work|sit|use|take|share|have|swap|do|let|move|give)\b)/i;
export const ADVISES_AGAINST =
  /\b(?:I|we)(?: (?:would|do|should|could|can))?(?:(?: not|n't)| cannot) (?:\w+ly )?(?:recommend|advise|advocate|favou?r|encourage|suggest(?= \w+ing\b))(?: that| (?:him|her|them|you) to)?(?= (?!any\b|further\b|specific\b|particular\b|additional\b|other\b|more\b|these\b|this\b|it\b|a (?:further|return to the)\b)\w)/i;

export const GOOD_TO = new RegExp(
  `(?<=^|^\\W{1,3}|[.;:] )(?:best|better|safer|safest|wiser|preferable|sensible|advisable|helpful) (?:if|that|not to|for (?:him|her|them) to)\\b|\\bI wonder (?:if|whether) (?:he|she|they|you|somebody|someone|the \\w+) (?:could|might)(?= (?:be (?:given|moved|let|allowed|excused|spared|put|kept|rostered|seated|paired|based|released)|swap|start|finish|work|sit|use|take|share|let|give|move|find)\\b)|\\b(?:it makes (?:good |more |most )?sense (?:to|for|if|that)\\b|(?:(?:it|there) (?:would|may|might|could|will|is|can|should)|it'd) ${ADVERBS}(?:${GOOD}|${HELPS}(?: (?:him|her|them|his|their|the|your|you|matters|things|everyone)(?: (?!if\\b|to\\b|for\\b|that\\b|were\\b|was\\b)\\w+){0,2})?|be ${GOOD}|pay|make sense|repay)(?: (?:for|to(?! (?:say|assume|expect|think|conclude|add|note|mention|point out|describe|regard|suppose|hope|know|hear|see (?:that|how)))|if|that|were|was|when|not to)\\b))`,
  'i',
);

export const ASKED_TO = new RegExp(
  `\\b(?<subject>you|he|she|they|management|(?:the|his|her|their|your|your own) [\\w -]{2,40}|HR|[A-Z][\\w'-]+(?: [A-Z][\\w'-]+){0,2}) (?:is|are|were|would be|is also|are also) ${ADVERBS}${ASKED} (?:to|that|,)`,
  'i',
);

export const CONSIDERATION =
  /\b(?:consideration|thought|attention|priority|preference) (?:should|could|might|may|can|needs to|ought to) (?:also |then |therefore |perhaps |\w+ly )?be given to\b/i;

export const EMPLOYEE_GAIN =
  /\bcould (?:also |certainly |really )?(?:do with|use)(?= (?:an?|some|more|less|the|extra|help|support|another|somewhere|somebody)\b)|(?:\b(?:would|will|may|might|could|should|is likely to|are likely to)|'d)(?: also| still| certainly| probably| well| then| therefore| greatly| really| further| again){0,2} (?:benefit from|do (?:better|well|best) (?:with|on|in|to|if|at|by|from|away|(?:not )?[a-z]{3,}ing\b)|be (?:best (?:kept|left|moved|seated)(?: away| out| well| clear)?|helped|assisted|eased|supported|suited|better(?: off(?: away)?| served| placed| away)?|best(?: served| placed)?|safer|happier|more comfortable)(?: by| with| on| in| if| at| from| working| doing| using| not| to| off)|manage (?:better|best|well) (?:with|if|on|in|at)|cope (?:better|best|well) (?:with|if|on|in|at)|get on (?:better|best|well) (?:with|if|on|in|at)|(?<!\b(?:should|will|'ll) )find (?:it (?:easier|helpful|useful)|(?:\w+ ){1,6}(?:helpful|useful|easier)))/i;

export const NEEDS_THING =
  /\b(?:needs|will need|would need|does need|is in need of|will require|requires|would require|is going to need)(?= (?:(?:a|an|the|some|plenty|lots|enough|as (?:much|many)|one|two|three|four|more|less|extra|understanding|support\b|supervision|patience|flexibility|reassurance|encouragement|adjustments?|adaptations?|breaks|rest breaks|light duties|lighter|easier|consideration|shorter|longer|fewer|regular|frequent|written|clear|his own|her own|somewhere|someone|somebody|access|time|use of|help|space|room|support|no more|another|flexible|ten|five|\d+)\b|[a-z]+(?:-[a-z]+)? (?:desk|chair|stool|breaks?|hours?|shifts?|start|finish|equipment|software|keyboard|mouse|gloves|footwear|seating|parking)))/i;

export const MAY_WISH =
  /\b(?:(?:may|might|will) (?:also |therefore |then |well |still |perhaps )?(?:wish|want|like|care|prefer|find it (?:helpful|useful|easier))(?: to)?(?! (?:know|ask|discuss this (?:report|letter)|hear|see (?:this|the) (?:report|letter)))|would do well to|would be (?:wise|well advised|advised|prudent|sensible) to)/i;
/** "You could move the radio": counts before a verb of doing alone. */
/** "He could share the driving with a colleague": the employee as the one who does what is to be arranged. */
export const COULD_SHARE =
  /\b(?:could|might)(?: also| perhaps| usefully| then| possibly| instead| well)? (?=(?:share|swap|alternate|rotate|trade|split|stagger|exchange)\b)|\bcould (?:usefully|sensibly|helpfully|profitably) (?=[a-z]{2,})/i;
export const COULD_DO = /\b(?:could|might|may)(?: also| perhaps| usefully| then| possibly| instead| well| still)?(?= [a-z]{2,})/i;

const SHOULD =
  /\b(?<must>should|ought to|ought|needs? to be|need to be|may not|cannot|can not|is not to|are not to|is best(?: to)?|are best|(?:would|will|may|might|could) need to be|would (?:ideally|best|preferably) be|would be best(?= (?:kept|based|spared|rostered|seated|moved) )|could be|might be|may be)(?:\b|(?=n't))(?<negated> (?:not|never|no longer)\b|n't\b)?/i;

/** "It is worth asking Facilities". */
export const WORTH_DOING =
  /\b(?:it|this) (?:would|may|might|could|will|is) (?:also |well |perhaps |certainly |still )?(?:be )?(?:well )?worth (?=[a-z]+ing\b)/i;
/** "Adjustments could include a stool". */
export const COULD_INCLUDE =
  /\b(?:adjustments?|accommodations?|measures|changes|modifications|support|suitable (?:duties|tasks|work)|options|steps|these) (?:may|might|could|would|should|can) (?:usefully |also )?(?:include|involve|mean|take the form of)(?= )/i;
/** "He is restricted to the counter". */
export const RESTRICTED_TO = /\b(?:is|remains|will be) (?:still |now |currently )?restricted to\b/i;
/** "If you were to raise his bench he would not need to stoop". */
export const IF_YOU_DID =
  /\b(?:if|were) (?:you|management|the (?:company|school|trust|team|department|firm)|his manager|her manager|somebody|someone) (?:were |was )?(?:to |able to )?(?:could |can |would )?(?=(?!need|wish|want|have|are|feel|would|think|ask|find|like|prefer|require|decide|know|know|agree|do not|cannot)\w+ [^,.;]{3,120}?,? (?:he|she|they|it|that|this|his|her|their) (?:would|could|might|will|may|should)\b)/i;
/** "If he could be let off nights he would sleep", "Were he to start at ten, he would miss the rush": what would be good is put as a condition. */
export const IF_HE_COULD =
  /(?:\bif (?:his|her|their|the) (?:[\w-]+ ){1,3}?(?:were|was|could be)(?= (?:cut|moved|changed|shared|given|put|reduced|spread|split|kept|raised|lowered|shortened|swapped|taken|capped|brought|done)\b)|\bif (?:(?:he|she|they|(?:Mr|Mrs|Ms|Miss|Mx) [A-Z][\w'-]+) could|(?:somebody|someone|a colleague|another \w+|one of you|the team) (?:else )?(?:could|did|took|were to|was to))|\bwere (?:he|she|they|(?:Mr|Mrs|Ms|Miss|Mx) [A-Z][\w'-]+) (?:to|(?=\w+ed\b)))(?! (?:see|only see|have seen|be (?:seen|operated|admitted)|have (?:the|an?|his|her) (?:operation|surgery|scan|injection)|tell|show|recover|get better|fall|collapse|faint|black|return|come back)\b)(?= [^.;]{6,120}?,? (?:he|she|they|it|that|this|his|her|their|I)(?:'d| would| could| should| might| may)(?: (?!not\b)[a-z]+){0,3} (?:be (?:the better|better|glad|easier|safer|able|helped|spared|a help|ideal|good|grand|one less|able|happier|less)|help|ease|save|spare|suit|make|miss|manage|cope|find|sleep|benefit|avoid|have (?:less|fewer|more|time|a chance)|need (?:less|fewer)|get (?:through|by|more|less|a)|not (?:need|have)|take (?:the|some|a lot)|do better|last|be)\b)/i;

/** "Ideally his breaks would be moved to ten, one and three". */
export const IDEALLY = /^ideally,? [^.;:]{1,60}? would (?:also )?(?=be |have |start |work |stay |keep |take |come |sit |use )/i;

export const WHAT_HELPS =
  /\bwhat I(?:'d like|'d suggest| have in mind| would like(?: to see)?| (?:suggest|propose|want|recommend|advise|am asking for|should like))(?: (?:for him|for her|first|most))? (?:is|are)\b|\bwhat (?:would|will|may|might|could) (?:\w+ ){0,3}?(?:help|ease|make|suit|benefit)[^,.;:]{0,60}? (?:is|are|would be)\b|\bwhat (?:he|she|they) (?:needs?|could do with|would welcome)[^,.;:]{0,40}? (?:is|are)\b|\bthe (?:best|safest|simplest|right|sensible) (?:course|plan|way forward|answer|option|step|approach|arrangement)[^,.;:]{0,40}? (?:is|would be|may be)\b/i;

export const WOULD_HELP = new RegExp(
  `\\b(?:would|should|may|might|could|will|can|is likely to|are likely to|ought to)(?: be)? ${ADVERBS}(?:${HELPS}|be ${GOOD}|${GOOD})(?: ${GOOD})?|\\bwould(?:n't| not) (?:go amiss|come amiss|hurt|be out of place)\\b`,
  'i',
);

export const ADVISED = new RegExp(
  `\\b(?:is|are|remains?|would be|will be|seems?)(?: (?:not|never|no longer|also|therefore|strongly|now|still|again|likewise|particularly|very|thus|then|only|best|in my (?:opinion|view),?|however,?)){0,3} (?:${IS_ADVISED}|what (?:he|she|they|m[rs]s? \\w+) (?:needs?|requires?)|what (?:would|will) (?:help|make the difference))\\b`,
  'i',
);

export function follows(report: Report, sentence: Sentence, pattern: RegExp, form: AdviceForm, out: Found[]): void {
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
    // "It is good that he has a supportive team" is glad of what is.
    if (/^it is (?:\w+ly |very |also )?(?:good|welcome|kind|fair|encouraging|of (?:great |real )?help)(?: \w+)? that$/i.test(match.text))
      continue;
    const end = clauseEnd(sentence.text, at);
    const action = spanOf(sentence, at, end);
    if (action.end <= action.start && !/:\s*$|\bthat$|\bto$/.test(sentence.text)) continue;
    out.push(found(form, recipientOf(report, sentence, action), match, action));
  }
}

/** What the reader can do with a thing: "the stool could be kept at the gate". */
const CAN_BE_DONE =
  /^(?:also |perhaps |usefully |then |well |possibly )?(?:looked (?:at|into)|considered|explored|tried|offered|moved|arranged|provided|used|found|given|shared|made|put|reduced|changed|shortened|split|swapped|reviewed|built|kept|left|allowed|asked|allocated|placed|borrowed|set|switched|discussed|agreed|added|adapted|altered|introduced|rotated|spread|taken (?:off|on|by|over|out)|passed to|let|released|paired|extended|delayed|deferred|brought|supplied|lent|fitted|raised|lowered|turned|done (?:by|from|at|with|in)|held|sent|rung|invited|trained|covered|best|worth|helpful|useful|sensible|wise|better|of help|a good idea)\b/i;

export function should(report: Report, sentence: Sentence, out: Found[]): void {
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
      (subject.who === 'everybody' && !TOLD_BY_MANAGER.test(`${subject.text} ${rest}`))
    )
      continue;
    // "Should you have any questions": inverted, a condition. "May not operate a forklift" is a note without its subject.
    const terse = TERSE.test(sentence.text) && at <= (BULLET.exec(sentence.text)?.[0].length ?? 0);
    if (
      !terse &&
      subject.who === 'none' &&
      subject.text === '' &&
      subject.opener !== 'and' &&
      subject.opener !== 'or' &&
      subject.opener !== 'but' &&
      subject.opener !== 'then'
    )
      continue;
    // "Her concentration is best then": when somebody is at their best, and what is best done.
    if (/^(?:is|are) best/.test(verb) && OF_THE_BODY.test(subject.text)) continue;
    const negated = match.groups.negated !== undefined;
    const body = sentence.text.slice(after, clauseEnd(sentence.text, after)).trim();
    if (body === '' || SHOULD_HAVE_BEEN.test(rest)) continue;
    if (/^(?:may not|cannot|can not)$/.test(verb)) {
      if (
        (subject.who !== 'employee' && !terse) ||
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
      : limit && (subject.who === 'employee' || terse)
        ? 'restriction'
        : 'recommendation';
    const whole =
      /be$|^(?:is|are) best/.test(verb) || subject.who === 'thing' ? { start: sentence.start + subject.start, end: action.end } : action;
    out.push(
      found(
        form,
        subject.who === 'employee' || terse ? (DONE_TO.test(` ${rest}`) ? NOBODY_NAMED : 'employee') : partyOf(subject.who),
        match,
        subject.who === 'thing' ? whole : action,
      ),
    );
  }
}

/** "Should not lift above the shoulder", "May not operate forklift", as it stands on a form. */
const TERSE =
  /^(?:(?:\(?[a-z0-9]{1,2}[.)]|[-•·*]) )?(?:may not|should(?: not|n't)|(?:should|ought to)(?= (?:work|start|finish|avoid|sit|stay|rest|use|be (?:allowed|given|kept|moved|let|excused|spared|paired|seated))\b)) (?!(?:he|she|they|you|it|this|that|the|there|any|be (?:necessary|needed|required|a problem|long|taken|read|relied|used|shared|copied))\b)[a-z]/i;

/** "Staff should be reminded to take care": the manager is the one who would do it. */
const TOLD_BY_MANAGER =
  /^(?:the |all |other )?(?:staff|employees|workers|operatives|managers|people) be (?:reminded|encouraged|told|asked)\b/i;

/** "Ought to have fixed the lift months ago": what was not done is no advice. "Should have fixed hours" is: a thing follows, and not whom or when. */
const SHOULD_HAVE_BEEN =
  /^(?:(?:never|not|also|already|long since|\w+ly) )?have (?:(?:never|not|also|already|long since|\w+ly) )?(?:been (?!able\b|fit\b)\w+|(?:\w{2,}ed|done|made|given|taken|put|seen|known|told|left|kept|let|found|bought|sent|got|gone|come|met|spoken|brought|held|built|begun|started|acted|heard|read|thought|written|taught|paid)(?= (?:the|an?|his|her|their|your|him|them|you|me|us|better|what|whether|why|how|if|about|after|into|out|off|of|this|that|these|it|so|to|by|before|when|sooner|earlier|months|weeks|years|long|in|at|last|on|up|with|for|from)\b|[.,;:]|$))/i;
const OF_THE_BODY =
  /\b(?:concentration|attention|alertness|focus|energy|stamina|sleep|mood|memory|mobility|sight|vision|hearing|voice|grip|strength|symptoms?|pain|fatigue|breathing|condition)(?: levels?)?$/i;
const LIKELY = new RegExp(`^${LIKELY_COURSE}`, 'i');

const LIKELY_EVEN_NEGATED =
  /^(?:recur|come back|affect|prevent|interfere|need|require|have|cause|lead|last|take|present|make|be (?:a problem|affected|any|long|left with|absent))/i;

const MADE_WORSE =
  /^[^.;,]{0,60}\b(?:worse|harder|(?:more|too|very) (?:difficult|painful)|unsafe|dangerous|impossible|ill|unwell|permanent|chronic|irreversible|lasting)\b/i;

const PRONOUN_SUBJECT =
  /^(?:(?:more |a little )?time|it|this|that|these|those|which|they|he|she|I|we|you|there|all of (?:this|that|these)|both|either|none of (?:this|these)|such (?:\w+ )?(?:steps|measures|changes|adjustments)|(?:these|those|the above) (?:steps|measures|changes|adjustments))$/i;

const CARE_SUBJECT =
  /\b(?:physio\w*|treatment|therapy|surgery|operation|injections?|medication|medicines?|tablets|counselling|exercises?|swimming|rest|sleep|diet|scan|time alone|delay|recovery|improvement|results?|outcome|diagnosis|condition|symptoms?|pain|illness|injury|absence|a further (?:report|letter))$/i;

/** "A stool at the counter would ease his back": what is advised stands before the verb. */
export function precedes(report: Report, sentence: Sentence, pattern: RegExp, out: Found[]): void {
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
      subject.who === 'representative' ||
      (EMPLOYER_SIDE.has(subject.who) && !/^(?!the |your |his |her |line |senior )[\w-]+ management$/i.test(subject.text))
    )
      continue;
    if (SUPPOSED_OPENER.test(subject.opener) || /^(?:which|who)$/.test(subject.opener)) continue;
    // "The risk can be removed by giving the task to somebody else" explains.
    if (/^can be /i.test(match.text) && /\b(?:risks?|dangers?|hazards?|exposure)$/i.test(subject.text)) continue;
    // "The work could make his condition worse" warns.
    if (/\bmake\b/i.test(match.text) && MADE_WORSE.test(sentence.text.slice(match.end - sentence.start))) continue;
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

export function addAfter(report: Report, sentence: Sentence, match: Match, subject: string, form: AdviceForm, out: Found[]): void {
  const at = match.end - sentence.start;
  const who = whoIs(report, sentence, match.start - sentence.start, subject);
  if (!EMPLOYER_SIDE.has(who) && who !== 'employee' && !/^management$/i.test(subject)) return;
  if (/\b(?:was|were)\b/.test(match.text)) return;
  out.push(found(form, partyOf(who), match, spanOf(sentence, at, clauseEnd(sentence.text, at))));
}

/** The words up to where a time, purpose or condition is added: what is needed, not until when. */
const headOf = (text: string): string =>
  (text.split(/[,;(]| (?:until|till|for|while|because|so|when|before|after|since|during|once|as|if|within|to) /)[0] ?? text).slice(0, 60);

export function withSubject(report: Report, sentence: Sentence, pattern: RegExp, subjects: readonly Subject[], out: Found[]): void {
  for (const match of findAll(sentence, pattern)) {
    const at = match.end - sentence.start;
    const subject = subjectBefore(report, sentence, match.start - sentence.start);
    if (!subjects.includes(subject.who) || SUPPOSED_OPENER.test(subject.opener) || (subject.who === 'thing' && pattern !== EMPLOYEE_GAIN))
      continue;
    const action = spanOf(sentence, at, clauseEnd(sentence.text, at));
    const text = sentence.text.slice(action.start - sentence.start, action.end - sentence.start);
    if (pattern === COULD_DO && !opensImperative(text) && !/^(?:help|support|review|change|plan|limit|trial|rest)\b/i.test(text)) continue;
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

/** A note without a verb: "Day shifts for 8/52 advised, as the commute tires him", "A lumbar cushion, please". */
const NOTED =
  /^(?<what>(?:(?!(?:i|we|he|she|they|it|you|who|which|that|as|is|are|am|was|were|be|been|has|had|have|having|will|would|should|gp|doctor|surgeon|consultant|physio\w*|hospital|previously|already|originally|if|no|not|nothing)\b)[\w/.%&'-]+[,:]? ){1,12})(?:strongly |also )?(?:advised|recommended|suggested)(?=\.?$|[,;:]| (?:as|because|until|till|for|from|so|to|in(?! (?:January|February|March|April|May|June|July|August|September|October|November|December|20\d\d|my|the|last|our)\b)|given|since|at|over|while)\b)/i;
const ASKED_FOR =
  /^(?<what>(?:(?:an?|the|some|two|three|four|his|her|their) |(?!(?:if|for|from|in|on|at|by|when|until|once|before|after|so|and|but|or|as|to|with|then|yes|also|again|i|we|he|she|they|it|you|there|this|that)\b)(?=[a-z]+ (?!(?:on|off|at|back|to)?,)[a-z]))(?:(?!(?:is|are|was|were|has|have|had|will|would|should|can|could|may|me|us)\b)[\w/'-]+ ){0,10}[\w/'-]+), please(?=[.;,!]|$| (?:until|till|for|from|by|to|so|as|at|in|because|since|while|before|after|and)\b)/i;

export function noted(sentence: Sentence, out: Found[]): void {
  if (sentence.question) return;
  const match = NOTED.exec(sentence.text) ?? ASKED_FOR.exec(sentence.text);
  const what = match?.groups?.what;
  if (match === null || what === undefined) return;
  const by = spanOf(sentence, what.length, match[0].length);
  out.push(found('recommendation', NOBODY_NAMED, by, spanOf(sentence, 0, what.trimEnd().length)));
}
