import type { Report, Sentence } from '../../report/report.ts';
import { findAll, findFirst } from '../pattern.ts';
import { type AdviceForm, clauseEnd, type Found, found, NOBODY_NAMED, partyOf, spanOf, trimmedEnd } from './found.ts';
import { DONE_TO, EMPLOYER_SIDE, longSubject, recipientOf, SUPPOSED_OPENER, type SubjectOf, subjectBefore } from './subject.ts';
import { MUST, OWN_CARE } from './wording.ts';

const OBLIGED = new RegExp(`\\b(?<must>${MUST})(?:\\b|(?=n't))(?<negated> (?:not|never|no longer)\\b|n't\\b)?`, 'i');

/** The author orders outright: "I require", "it is imperative that", "under no circumstances are you to". */
const ORDERED =
  /(?<=^|[.;:,] |\band )[Ss]ee to it that\b|\b[Tt]here is (?:\w+ )?(?:no|little) (?:option|choice|alternative|other (?:way|course)) (?:but|than|except) to\b(?! wait\b)|\bI (?:must |have to |would |shall |do |am going to |therefore )*(?:require|insist(?: on| that)?|demand|direct|instruct|order|expect you to|(?:will|shall) expect (?=you|the|that|a |an |this|these|his|her|to (?:see|hear|have))|(?:will|shall|can|could|cannot|can't|won't) ?(?:not )?(?:accept|agree to|permit|countenance|tolerate|sanction)(?= (?:a|an|any|his|her|their|the|that|this|less|anything|him|them|Mr|Mrs|Ms|Miss)\b)|(?:forbid|prohibit|veto)(?= )|(?:will not|shall not|cannot|can't|won't) (?:allow|permit|let|have) (?=(?:him|her|them)\b(?! to (?:drive|climb|lift|operate)\b))|am (?:requiring|insisting|demanding|directing|instructing|ordering))\b(?: that)?|\bI (?:must|shall|will) have (?:your|a|an) (?:\w+ )?(?:assurance|undertaking|guarantee|word)\b|\b(?:it is|I make it) a condition (?:of (?:my|this|his|her|the) \w+(?: \w+)? )?that\b|\bit is not (?:open to|for) (?:you|the \w+|management) to (?:refuse|decline|question|say no)|\bno employer (?:may|can|could|is entitled to|has the right to)\b|\bit is (?:absolutely |quite |simply |therefore )?(?:imperative|mandatory|compulsory|obligatory|essential|vital|crucial|non-negotiable|incumbent (?:up)?on (?:you|the \w+|management)|your (?:responsibility|job|duty))(?: (?:that|to|for)\b)|\bunder no circumstances (?:are|is|should|may|must|can|shall)\b|\bthere (?:can|must|should|will|is to) be no (?:question of|discussion|argument|debate|delay|further delay|excuse)|\bnothing (?:short of|less than|else than|other than)\b[^.;]{1,60}\b(?:will do|is acceptable|will be acceptable|will suffice|is enough|would do)|\b(?:employers?|you|management|the (?:company|employer|school|trust|council|firm|department)) (?:cannot|may not|can not|could not) (?:lawfully|legally|properly|in law|by law)\b|\bon no account (?:are|is|should|may|must|can|shall)\b|\b(?:you|management|the (?:company|employer|school|trust|council|firm|department)) (?:may not(?! (?:like|want|wish|know|agree|feel|think|believe|see|find|need|have|reali[sz]e|recogni[sz]e|remember|always|be (?:aware|able))\b)|are not to|is not to|are not (?:permitted|allowed) to|is not (?:permitted|allowed) to|are (?:\w+ )?forbidden (?:to|from)|is (?:\w+ )?forbidden (?:to|from)|cannot (?:refuse|decline|insist)|are in no position to|cannot (?=(?:ask|require|make|put|roster|force|send) (?:him|her|them)\b))\b/i;

/** What is told as a duty in law, or as beyond the employer's choice; the words stand before: "providing the software is not optional". */
const DECLARED =
  /\b(?:is|are|remains?|will be|would be) (?:therefore |also |now |absolutely |entirely |legally |clearly |hereby )?(?:mandatory|compulsory|obligatory|binding(?: on (?:you|the \w+|management))?|not optional|non-negotiable|not negotiable|not (?:open to|a matter (?:of|for)|up for) (?:discussion|negotiation|debate|choice|refusal)|not (?:just |merely |simply |mere )?(?:a )?(?:suggestions?|requests?|wish(?:es)?|favours?)\b|not something (?:that )?you can refuse|no longer optional|(?:a|an|his|her|their|your) (?:legal|statutory|absolute|contractual) (?:requirement|obligation|duty|right|entitlement|necessity|must)|a must|(?:his|hers|theirs) by (?:law|right)|expected and required|required and expected|to be (?:followed|complied with|implemented|carried out) (?:in full|to the letter|without)|(?:legally|statutorily) (?:required|binding|protected)|required (?:by|in|under) (?:law|statute|the [A-Z]\w+(?: \w+){0,4}? (?:Act|Regulations|law)|the (?:law|Act|ADA|FMLA)|ADA|federal law|state law))\b/i;

/** What only an employer does: whoever is the subject of it acts for the employer ("head office needs to replace the lighting"). */
export const EMPLOYER_VERB =
  /^(?:also |now |immediately |either |then |first |at once )?(?:provide|supply|arrange|give|allow|let|move|find|fund|pay (?:for|the|his|her)|make sure|make (?:available|adjustments|arrangements|changes|the|a|an|room|reasonable)|ensure|buy|purchase|offer|assign|excuse|accommodate|redeploy|transfer|train|install|assign|re-?assign|roster|allocate|pair|appoint|recruit|hire|replace|repair|release|relieve|employ|reimburse|grant|permit|implement|introduce|put in place|carry out|reduce|change|alter|adapt|amend|adjust|review|bear (?:the|all)|meet (?:the|all) costs?|cover the|comply|refrain|desist|see to (?:it|this)|hold (?:open|his|her)|keep (?:his|her|him|them)|take (?:him|her|them|on|off|action|steps))\b/i;

/** "You will provide a chair": an order in the future tense. */
const YOU_WILL =
  /\b(?:you|management|the (?:company|employer|school|trust|council|firm|department|hospital|board)) (?:will|shall) (?:also |therefore |now |please )?(?=[a-z])/i;

/** The law is the subject: "the Equality Act obliges you to". */
const LAW_OBLIGES =
  /\b[Bb]y law,? (?:he|she|they|you|the \w+) (?:gets?|must|has|have|is|are|should)\b|\b(?:the law|employment law|equality law|disability law|federal law|state law|legislation|statute|the (?:\w+ ){0,5}(?:Acts?|Regulations|ADA|Code|FMLA)(?: (?:19|20)\d\d)?|the (?:19|20)\d\d Act|section \d+\w*(?: of the (?:\w+ ){1,4}Act(?: \d{4})?)?|your duty of care|a duty of care|natural justice) (?:also |now |clearly |therefore |in fact )?(?:is (?:clear|plain|unambiguous) that (?:you|he|she|they|the|Mr|Mrs|Ms|Miss)|obliges?|requires?|compels?|demands?|entitles?|gives? (?:him|her|them|Mr|Mrs|Ms|Miss|the employee)|means that (?:you|he|she|they)|says that (?:you|he|she|they)|dictates?|insists?|places? (?:a|an) |imposes? |guarantees?|protects? (?:his|her|their) right|leaves? you no|expects? you|mandates?|forbids?|prohibits?)/i;

const ENTITLED =
  /\b(?:is|are) (?:legally |fully |also |therefore |clearly |by law |in law |perfectly )?entitled (?:by law |in law |under (?:the )?[\w ]{2,40}? )?to(?! (?:see|ask|apply|comment|read|(?:a|his|her|their) (?:copy|own|opinion|view|privacy|fit|blue|free)|access|contact|choose|decide|appeal|request|withdraw|know|refuse|attend|bring|annual|holiday|benefits?|claim|statutory|universal|sick|full pay|half pay|an? (?:blue|rail|bus|eye|pension|award|tier)))\b|\b(?:has|have|having) (?:a|an|the) (?:legal |statutory |clear |absolute |undoubted )?(?:right|entitlement) (?:to|in law)(?! (?:see|ask|apply|comment|read|access|appeal|withdraw|know|refuse|a copy|privacy|decline))\b/i;

/** What follows if the advice is not followed, told as law. */
const THREATENED =
  /\b(?:failure|failing|refusal|refusing|neglecting|not (?:doing|providing|making|acting|following|allowing|moving|to (?:do|act|make|provide|follow|allow))|omitting|anything less|any refusal|unless|if you (?:do not|fail|refuse|don't|cannot|ignore))\b[^.;]{0,120}\b(?:discriminat\w+|unlawful|illegal|a breach|in breach|breaching|breach (?:of|the|your)|break(?:ing)? the law|an offence|against the law|contravene\w*|contravention|liable|acting unlawfully)\b/i;

export function obliged(report: Report, sentence: Sentence, out: Found[]): void {
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
    // "The quiet she needs to concentrate".
    if (/^needs? to/.test(verb) && NEEDED_FOR.test(sentence.text.slice(0, at))) continue;
    // "A socket by the door, as his kit has to be kept charged": a fact of life given as the reason.
    if (/^,? ?(?:as|because|since)$/.test(subject.opener) && /^(?:has|have) to/.test(verb)) continue;
    const negated = match.groups.negated !== undefined || /^(?:not|never|no longer)\b/.test(rest);
    const action = spanOf(sentence, after, clauseEnd(sentence.text, after));
    if (action.end <= action.start) continue;
    const form = obligation(subject, verb, rest, negated, sentence.text.slice(action.start - sentence.start, action.end - sentence.start));
    if (!form) continue;
    const whole = subject.who === 'thing' ? { start: sentence.start + subject.start, end: action.end } : action;
    const toEmployer = form === 'order' && !EMPLOYER_SIDE.has(subject.who);
    const to = toEmployer || (subject.who === 'employee' && DONE_TO.test(` ${rest}`)) ? NOBODY_NAMED : partyOf(subject.who);
    out.push(found(form, to, match, whole));
  }
}

export function declaredDuty(report: Report, sentence: Sentence, out: Found[]): void {
  for (const match of findAll(sentence, ORDERED)) {
    const at = match.end - sentence.start;
    const rest = spanOf(sentence, at, clauseEnd(sentence.text, at));
    const action = rest.end > rest.start ? rest : match;
    const text = sentence.text.slice(action.start - sentence.start, action.end - sentence.start);
    // "It is compulsory to wear a seat belt": a rule of the house.
    if (
      /\b(?:compulsory|mandatory|obligatory) (?:to|for)$/i.test(match.text) &&
      !EMPLOYER_VERB.test(text) &&
      !/^(?:you|the (?:employer|company|school|trust)|management)\b/i.test(text)
    )
      continue;
    // "It is essential that he avoids ladders", "under no circumstances should he drive": a limit on the employee keeps its force.
    const onEmployee =
      recipientOf(report, sentence, action) === 'employee' &&
      !/^(?:he|she|they|Mr \w+|Mrs \w+|Ms \w+|Miss \w+) (?:is|be|are) (?:not )?(?:\w+ly )?(?:allowed|permitted|given|offered|provided|moved|let|kept|told|paid|released|trained|supported|put|placed)/i.test(
        text,
      );
    const safety = onEmployee && !/^(?:I|you|management|the|see)\b/i.test(match.text);
    out.push(found(safety ? 'restriction' : 'order', safety ? 'employee' : NOBODY_NAMED, match, action));
  }
  for (const pattern of [DECLARED, THREATENED]) {
    for (const match of findAll(sentence, pattern)) {
      const subject = longSubject(report, sentence, match.start - sentence.start);
      if (
        SUPPOSED_OPENER.test(subject.opener) ||
        /^(?:it|there)$/i.test(subject.text) ||
        /^(?:author|occupational-health|employee|clinician|everybody|relative)$/.test(subject.who)
      )
        continue;
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
      /^(?:also |then |now )?find (?!him\b|her\b|them\b|other\b|another\b|an? \w+ (?:post|job|role|place)\b)/i.test(
        sentence.text.slice(at),
      ) ||
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

/** "It is a legal requirement that", "your duty under the Act is to". */
const IT_IS_DUTY =
  /\bit (?:is|would be|will be) (?:also |clearly |quite |therefore )?(?:unlawful|illegal|against the law|discriminat\w+|a breach of (?:the|your) \w+(?: \w+){0,4}?) (?:not )?to\b|\bthere is (?:also |now |therefore )?(?:a|an) (?:legal|statutory|absolute|clear) (?:requirement|obligation|duty|responsibility) (?:(?:on|upon|for) (?:you|the \w+|management|his employer|her employer) )?to\b|\b(?:your|the (?:employer|company|school|trust|council|firm|department|board)'s) (?:(?:legal|statutory|clear|only) )?(?:duty|obligation|responsibility)\b[^.;]{0,50}? (?:is|are) to\b|\bit is (?:also |therefore )?a (?:firm |strict |clear |medical |basic )?requirement (?:that|to|for)\b|\bit (?:falls|is left) (?:to|on|upon) (?:you|the \w+|management) (?:by law |in law |legally )(?:to)\b|\bit is (?:also |now |therefore |very much )?(?:(?:your|the (?:employer|company|school|trust|council|firm|department|board)'s) (?:responsibility|duty|obligation|job)(?: in law| by law| under the \w+(?: \w+){0,3})?|(?:a|an|your|the (?:employer|company|school|trust|council|firm|department)'s) (?:legal|statutory|absolute|clear|contractual|moral)(?: and moral)? (?:requirement|obligation|duty|responsibility|right)|required by law|the law|legally (?:required|necessary))(?: (?:that|to|for|on)\b)/i;

/** "must be wondering", "must have been", "must stress": inference and emphasis. */
const INFERENCE =
  /^(?:also |surely |certainly )?(?:have\b|be (?:(?:expected|anticipated|feared|foreseen|reckoned with)(?! to)|(?:real|genuine|true|severe|terrible|awful|tiring|painful|due|down) ?(?=[.,;]|$|to\b)|wondering|feeling|thinking|worried|worrying|hoping|expecting|aware|very |quite |so |a (?:worry|strain|relief|difficult|great|hard|worrying|disappointment)|difficult|frustrat|hard|tiring|distressing|disappoint|upset|worr|trying|puzzl|anxious|tempting|pleas|right|wrong|a matter|(?:said|noted|stressed|emphasi[sz]ed|remembered|borne in mind|stated|added|acknowledged|recogni[sz]ed|admitted|understood)(?: that)?\b)|seem|feel|know|come as|sound|look|appear|take (?:comfort|pride))/i;

/** What somebody needs for something: a noun with its clause, and no duty. */
const NEEDED_FOR = /\b(?:the|any|all the|what|whatever) (?:[\w-]+ ){0,2}(?:that )?(?:he|she|they) $/i;

/** What an employer does to or for an employee: passive verbs that make "he must be …" an order to the employer. */
export const DONE_BY_EMPLOYER =
  /\b(?:be|get) (?:also |immediately |now |always |either |at once |permanently |temporarily |fully |properly |regularly |formally )?(?:allowed|permitted|given|granted|offered|provided|supplied|mended|unblocked|widened|rewired|resurfaced|found|made|moved|transferred|redeployed|relocated|paid|refunded|reimbursed|funded|released|relieved|freed|spared|excused|exempted|let|put (?:on|in|back|into|forward|up|right|with|off)|placed|kept (?:on|in|open|at|informed)|taken (?:off|on|out|away|into|seriously)|trained|retrained|consulted|told|informed|paired|assigned|allocated|reallocated|reassigned|arranged|rearranged|installed|bought|purchased|replaced|repaired|fixed|reduced|cut|lowered|shortened|increased|extended|halved|shared|split|spread|changed|altered|amended|adapted|adjusted|modified|redesigned|rewritten|redrawn|revised|reviewed|reconsidered|implemented|introduced|carried out|completed|done|undertaken|drawn up|agreed|accepted|approved|honoured|met|respected|recognised|recognized|supported|helped|assisted|accommodated|facilitated|treated|managed|removed|lifted|relaxed|withdrawn|waived|disregarded|discounted|ignored|delayed|deferred|postponed|rescheduled|scheduled|held|started|stopped|begun|ended|swapped|switched|rotated|rostered|hired|recruited|appointed|employed|engaged|filled|covered|staffed|enforced|set up|set|sent|fitted|equipped|raised|moved|ensured|guaranteed|assured|reserved|held open|left open|protected(?! from)|prioriti[sz]ed|contacted|rung|visited|met|invited|seated|sat|cleared away|rehoused|upgraded|acted (?:on|upon)|followed|adopted|addressed|dealt with|resolved|investigated|looked (?:at|into|after)|improved)\b/i;

const SAFETY_PASSIVE =
  /\b(?:be|get) (?:always |also )?(?:accompanied|supervised|observed|escorted|worn|driven|operated|climbed|entered|touched|handled|used|kept (?:to|away|clear|dry|clean|covered|out of|within|below|under|off|from)|adhered to|followed|respected|exceeded|re-?tested|tested|screened|cleared|assessed|examined|seen|re-?assessed|checked|reviewed by (?:me|us|an|the)|signed off|switched off|locked|isolated|guarded|bolted|shut|closed|lifted|carried|stopped|excluded|protected from|removed from|taken (?:as|with|by|before)|avoided|left (?:alone|unattended|on (?:his|her|their) own)|in (?:company|sight)|within (?:sight|call|reach))\b/i;

const HAZARD =
  /\b(?:heights|(?:at|from) height|ladders?|scaffold\w*|roofs?|driv(?:e|es|ing|en)|forklift|fork-lift|vehicles?|machin\w+|expos(?:ed|ure)|isocyanates?|solvents?|dust|fumes?|vibrat\w+|nois[ey]|radiation|asbestos|chemicals?|allergens?|latex|sensitis\w+|lone|alone|confined spaces?|live (?:parts|equipment|rail)|track|water|edges?|electric\w*|firearms?|weapons?|black ?outs?|seizures?|fits?|dizz\w+|faint\w*|safety|harness|respirators?|masks?|gloves|hearing protection|ear defenders|protective|two metres|metres up|cranes?|saws?|knives|guards?|blood|sharps|infect\w+|acid\w*|lift(?:s|ed|ing)?(?! (?:the|this|these) (?:restriction|limit))|kg|lb|clear(?:ed|ance)|until (?:I|we|he is|she is|they are|cleared|reviewed|his|her))\b/i;

/** How strongly a verb of obligation binds, and what it is open to besides: a fact of life, a plan, a need. */
type Strength = 'must' | 'has-to' | 'planned' | 'bound' | 'expected' | 'need' | 'soft';

function strengthOf(verb: string): Strength {
  if (/^(?:will|would) need/.test(verb)) return 'soft';
  if (/needs? to$/.test(verb)) return 'need';
  if (/^(?:is|are) to$/.test(verb)) return 'planned';
  if (/expected/.test(verb)) return /\b(?:law|legally|statute)\b/.test(verb) ? 'bound' : 'expected';
  if (
    /required|obliged|obligated|compelled|bound|obligation|duty|responsibility|instructed|directed|ordered|mandated|choice|option|alternative/.test(
      verb,
    )
  )
    return 'bound';
  return /^(?:has|have|will have|'ll have)/.test(verb) ? 'has-to' : 'must';
}

const PASSIVE = /^(?:not |never |also |now |always |immediately )?(?:be|get) (?!to\b)(?:\w+ly |also |always |now |not )?\w+/i;
/** "The clinic", "the site": a workplace when it is to let, give, install; a treating clinic otherwise. */
const INSTITUTION =
  /^(?:the|your|her|his|their|this) (?:\w+ )?(?:clinic|hospital|practice|surgery|ward|unit|site|factory|shop|branch|home|centre|center)$/i;

function obligation(subject: SubjectOf, verb: string, rest: string, negated: boolean, action: string): AdviceForm | undefined {
  const strength = strengthOf(verb);
  if (LEFT_TO_EMPLOYER.test(rest) || ((strength === 'must' || strength === 'has-to') && INFERENCE.test(rest))) return undefined;
  const workplace =
    (subject.who === 'clinician' || subject.who === 'occupational-health' || subject.who === 'thing') &&
    INSTITUTION.test(subject.text) &&
    EMPLOYER_VERB.test(rest);
  if (EMPLOYER_SIDE.has(subject.who) || workplace)
    return onEmployer(subject.who, strength, negated ? rest.replace(/^(?!(?:not|never|no longer)\b)/, 'not ') : rest);
  if (subject.who === 'employee') return onEmployee(strength, rest, negated, action);
  if (subject.who === 'thing' || subject.who === 'none' || (subject.who === 'other' && PASSIVE.test(rest)))
    return onThing(subject, strength, rest, negated, action);
  return undefined;
}

/** What the employer thinks and decides is theirs; what they already plan is told, not ordered. */
const THEIR_JUDGEMENT =
  /^(?:of course,? |naturally,? |also |then |yourselves? )?(?:judge|decide|weigh|choose|admire|excuse (?:me|my|us|the)|answer for|live with|cope with|come to terms|forgive|remember|bear with|make up your|balance|form your|take your own|use your own|not (?:think|worry|suppose|feel|assume|read|hesitate))\b/i;
const THEIR_THOUGHT =
  /^(?:think|bear|know|be aware|note|say|understand|expect|allow for|take (?:a view|advice|into account)|consider (?:whether|if)|find cover)\b/i;
/** What they are to have from occupational health is settled with the employee: "the trust is to receive the conclusion alone". */
const THEIR_PLAN =
  /^(?:hold|meet|consider|start|begin|close|open|move to|merge|host|be seen|(?:only )?(?:receive|have sight of|have a copy of|see|be (?:sent|shown|copied|given)) (?:only )?(?:the|this|my|a|its) (?:[\w-]+ ){0,2}?(?:conclusions?|report|cop(?:y|ies)|summary|outcome|opinion|letter|results?|certificate|version))\b/i;

function onEmployer(who: SubjectOf['who'], strength: Strength, rest: string): AdviceForm | undefined {
  if (strength === 'soft') return 'recommendation';
  // "You have to be fit to dive": anybody.
  if (/^be (?!\w+(?:ed|en|t|made|put|kept)\b)\w+/i.test(rest) && (strength === 'must' || strength === 'has-to')) return undefined;
  if (/^be fit\b/i.test(rest)) return undefined;
  if (strength === 'expected' || THEIR_JUDGEMENT.test(rest)) return undefined;
  if ((strength === 'need' || strength === 'has-to') && THEIR_THOUGHT.test(rest)) return undefined;
  if (who === 'colleague') return strength === 'need' ? 'recommendation' : PASSIVE.test(rest) ? undefined : 'order';
  if (
    strength === 'planned' &&
    (/^be (?:congratulated|commended|thanked|praised)/i.test(rest) || (who !== 'reader' && THEIR_PLAN.test(rest)))
  )
    return undefined;
  return 'order';
}

/** What he is to do or have at work; an operation that he is to have is none. */
const ARRANGED_FOR_HIM = /^(?:also |only |then )*(?:have|do|work|stay|remain|keep|avoid|sit|use)\b/i;
const TREATMENT = new RegExp(OWN_CARE, 'i');

function onEmployee(strength: Strength, rest: string, negated: boolean, action: string): AdviceForm | undefined {
  if (strength === 'expected' || strength === 'bound') return undefined;
  if (PASSIVE.test(rest)) {
    if (
      /\bby (?:me|us|occupational health|our|an? (?:doctor|optician|physician|nurse|specialist|clinician)|(?:his|her|the) (?:GP|doctor|surgeon|specialist|consultant|physician))\b/i.test(
        rest,
      )
    )
      return 'restriction';
    if (negated)
      return /\bbe (?:refused|denied|penali[sz]ed|punished|disadvantaged|overlooked|passed over)\b/.test(rest) ? 'order' : 'restriction';
    if (!DONE_BY_EMPLOYER.test(rest))
      return strength === 'planned' ? undefined : strength === 'must' || strength === 'has-to' ? 'restriction' : 'recommendation';
    if (strength === 'planned')
      return /\bbe (?:seen|reviewed|operated|discharged|admitted|assessed|given (?:a |an )?(?:injection|scan|course|brace|operation))\b/.test(
        rest,
      )
        ? undefined
        : 'order';
    if (strength === 'need' || strength === 'soft') return 'recommendation';
    return HAZARD.test(action) && !/\b(?:allowed|permitted|offered|paid)\b/.test(rest) ? 'restriction' : 'order';
  }
  if (strength === 'planned')
    return negated ? 'restriction' : ARRANGED_FOR_HIM.test(rest) && !TREATMENT.test(action) ? 'recommendation' : undefined;
  // A fact of life: "he has to leave by four on Tuesdays".
  if (strength === 'has-to') return undefined;
  return strength === 'must' ? 'restriction' : 'recommendation';
}

/** Papers and purposes: "the form must give his name", "the aim is to". */
const PAPER_OR_PURPOSE =
  /\b(?:form|card|licen[cs]e|certificate|claim|application|notification|purpose|aim|idea|plan|intention|step|goal|object|hope|advice|recommendation|job|role|duty|task|answer|point|treatment|operation|course|question|law|act|regulations|policy|least|most|best|thing|all|first|next)$/i;

/** "The form must be signed by him", "this report must be kept in a sealed envelope". */
const A_PAPER = /\b(?:forms?|reports?|letters?|certificates?|licen[cs]es?|cards?|papers?|consent|notes|copies|copy|records?|file)$/i;
const PAPERS_ARE =
  /^(?:not |also |always )?be (?:\w+ly )?(?:signed|kept|sent|returned|stored|posted|filled|held|marked|destroyed|renewed|shown|stamped|countersigned|dated|handed|filed|treated|shared)\b/i;
/** "This report must not be relied on for any other purpose": about the paper, and not about the person. */
const THE_REPORT =
  /^(?:this|my|our|the|any (?:part|copy) of (?:this|the)) (?:[\w-]+ ){0,2}?(?:report|letter|opinion|document|certificate|contents?)$/i;

/** "The least that the company can do is to …". */
const LEAST = /\b(?:the|a) (?:very )?(?:least|most|best|only thing|thing|all) (?:that )?\w/i;
function onThing(subject: SubjectOf, strength: Strength, rest: string, negated: boolean, action: string): AdviceForm | undefined {
  const passive = PASSIVE.test(rest);
  if (
    strength === 'expected' ||
    (negated && THE_REPORT.test(subject.text)) ||
    (subject.who === 'none' && subject.opener === '' && !passive) ||
    (!passive && (PAPER_OR_PURPOSE.test(subject.text) || LEAST.test(subject.text)))
  )
    return undefined;
  // "The site is required to install a ramp": whoever is to do what only employers do acts for the employer.
  if (strength === 'bound') return !passive && EMPLOYER_VERB.test(rest) ? 'order' : undefined;
  if (negated && (passive || /^(?:not )?(?:exceed|be (?:more|above|over|higher|longer)|go (?:above|over|beyond)|last)/i.test(rest)))
    return 'restriction';
  if (passive && A_PAPER.test(subject.text) && PAPERS_ARE.test(rest)) return undefined;
  if (passive) {
    if (
      strength === 'planned' &&
      !PLANNED_FOR_HIM.test(rest) &&
      !(DONE_BY_EMPLOYER.test(rest) && /\bso that (?:he|she|they|Mr|Mrs|Ms|Miss)\b/.test(rest))
    )
      return undefined;
    if (SAFETY_PASSIVE.test(rest) || (LIMIT_SUBJECT.test(subject.text) && !/\b(?:removed|lifted|relaxed)\b/.test(rest)))
      return strength === 'need' || strength === 'soft' ? 'recommendation' : 'restriction';
    if (HAZARD.test(action) && !DONE_BY_EMPLOYER.test(rest)) return 'restriction';
    if (strength === 'need' || strength === 'soft') return DONE_BY_EMPLOYER.test(rest) ? 'recommendation' : undefined;
    // "The lift has to be serviced in June": a fact, unless it is something of his or something done for him.
    if (strength === 'has-to' && !DONE_BY_EMPLOYER.test(rest) && !/^(?:his|her|their|[A-Z][\w'-]+'s) /.test(subject.text)) return undefined;
    return 'order';
  }
  if (strength === 'soft') return undefined;
  if (EMPLOYER_VERB.test(rest))
    return strength === 'planned' && !/^(?:the|your|[A-Z])/.test(subject.text) ? undefined : subject.who === 'thing' ? 'order' : undefined;
  if (strength === 'planned' || strength === 'need') return undefined;
  // "His exposure to this glue must stop": what he is kept from is a limit, and no order.
  if (/^(?:now |therefore |all |also |at once )?(?:stop|cease|end|wait)\b/i.test(rest) && EXPOSED_TO.test(subject.text))
    return 'restriction';
  if (strength === 'has-to')
    return ADVISED_THING.test(subject.text) && /^(?:start|begin|come|stay|continue|be|go|end|stop|remain|change)\b/i.test(rest)
      ? 'order'
      : undefined;
  return /^(?:be|have|last|include|start|begin|end|finish|come|go|stay|remain|continue|stop|take place|happen)\b/i.test(rest)
    ? 'order'
    : undefined;
}

/** What the body meets at work, and what it is spared. */
const EXPOSED_TO =
  /\b(?:exposure|contact|lifting|driving|climbing|spraying|grinding|welding|sanding|diving|night work|lone work|overtime|kneeling|use of|(?:work(?:ing)?|handling|time|shifts) (?:with|at|on|near|in|above|over|of|alone|underground|offshore))\b/i;

/** "A desk is to be provided": the passives that read as an order and not as what is going to happen. */
const PLANNED_FOR_HIM =
  /^be (?:\w+ly )?(?:fitted|equipped|repaired|widened|cleared|built|hired|recruited|filled|excused|relieved|released|rearranged|swapped|shortened|lengthened|halved|provided|supplied|arranged|installed|moved|made available|reduced|cut|given|offered|allowed|removed|paid|funded|replaced|put in place|carried out|set up|drawn up|bought|purchased|avoided|limited|restricted|granted|implemented|adjusted|relocated|reserved|lowered|raised|shared|reallocated|kept (?:to|below|under|free|open))/i;

/** What adjustments are made of: "the reduced hours have to start on 15 June". */
const ADVISED_THING =
  /\b(?:hours|breaks?|adjustments?|changes|desk|chair|shifts?|rota|workload|plan|support|measures|arrangements|start|finish|duties|equipment|training|supervision)$/i;

/** "The final decision has to be yours": left to the employer, no order. */
const LEFT_TO_EMPLOYER =
  /^be (?:yours|theirs|(?:the|your) (?:employer|manager|company|trust|school|council)'s|(?:made|taken|judged|decided|weighed|settled) by (?:you|the|management|your|HR)|for (?:you|the employer|management)|left (?:to|with) (?:you|the|management)|a matter for|up to you)\b/i;

const LIMIT_SUBJECT =
  /\b(?:limits?|restrictions?|ban|precautions?|protection|rule|distance|medication|insulin|adrenaline|card|alert|bracelet)(?: of [\w .]+)?$/i;
