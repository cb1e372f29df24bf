/**
 * What turns a statement around, and what turns it around again. "No" and its kin are plain grammar; the negative adjectives are those that reports
 * apply to a person, a plan or an expectation.
 */

/** The author's own opinion, denied: what follows is what is not thought. */
const THINK =
  '(?:consider|believe|think|regard|feel|find|hold|say|suggest|suspect|accept|agree|imagine|anticipate|expect|foresee|envisage|see|conclude|judge|deem|advise|describe|call|view|class)';
const THOUGHT =
  '(?:considered|believed|thought|regarded|felt|found|held|said|suggested|suspected|accepted|agreed|imagined|expected|seen|concluded|judged|deemed|described|called|viewed)';
export const DENIED_OPINION: readonly RegExp[] = [
  // The denial first, and the verb turned around: "at no time have I thought him unfit".
  new RegExp(
    `\\b(?:never|nor|at no (?:time|point|stage)|not for (?:a|one) (?:moment|minute|second|instant)|in no (?:way|sense)|by no means|on no account)(?: \\w+)? (?:do|did|have|had|would|could|can|should) (?:I|we) (?:\\w+ )?(?:${THINK}|${THOUGHT})(?: that)?\\b`,
    'gi',
  ),
  // What is not said, does not follow and is not believed.
  /\b(?:(?:I|we) (?:am|are|was|were)(?: certainly)? not (?:saying|suggesting|implying|claiming|arguing|telling you)|it is not (?:that(?= (?:he|she|they|his|her|their|m[rs]s?\b))|as (?:if|though)|to say)|(?:does|do|did|would|need|should|must)(?: not|n't) (?:\w+ )?(?:follow|mean|imply|signify)(?! to\b)|(?:I|we) (?:would )?(?:refuse|decline|hesitate|hate) to (?:believe|accept|say|think|conclude|call|describe|suggest)|(?:I|we) (?:am|are|would be|should be) (?:\w+ )?(?:reluctant|loath|loth|unwilling|hesitant|slow|the last) to (?:say|think|conclude|call|describe|regard|suggest|accept|believe))(?: that)?\b/gi,
  /\bnor (?:is|was|would) (?:it|this|that) (?:be )?(?:(?:my|our) (?:view|opinion|impression|belief|position|advice)|the case|true|right to (?:say|conclude)|fair to say|clear|likely)(?: that)?\b/gi,
  /\b(?:it )?(?:would be|is|was) (?:\w+ly |quite |rather )?(?:wrong|incorrect|mistaken|misleading|unfair|false|untrue|a mistake|an error|inaccurate|unjust|premature|rash) to (?:say|think|suggest|conclude|assume|describe|call|infer|claim|suppose|imply|argue|regard|believe)(?: that)?\b/gi,
  /\b(?:I|we) (?:should|would) (?:not|never|hate|be sorry)(?: (?:like|want|wish))? (?:for )?(?:it|this|anyone|anybody|you) (?:to )?(?:be )?(?:thought|said|supposed|understood|taken|believed|think|suppose|believe|say|conclude|read)(?: that)?\b/gi,
  new RegExp(
    `\\b(?:nor (?:do|did|would|could|can|should|am|have) (?:I|we) (?:\\w+ )?${THINK}|(?:I|we) (?:(?:do|did|would|could|can|should|am able to) (?:\\w+ )?(?:not|never)|cannot|can't|don't|wouldn't|couldn't) (?:in (?:all )?(?:good )?(?:fairness|honesty|conscience) |\\w+ )?${THINK}|(?:I|we) (?:have|had) (?:not|never|no) (?:\\w+ )?(?:found|seen|concluded|formed)|neither (?:of us|the \\w+ nor \\w+|\\w+ nor I) (?:\\w+ )?${THINK}s?|(?:no one|nobody|no-one) (?:can|could|would|has|should) (?:\\w+ )?${THINK}|(?:cannot|could not|can't|should not|would not) (?:\\w+ )?be (?:said|regarded|considered|described|called|thought|deemed|classed|viewed|taken|expected))\\b`,
    'gi',
  ),
  /\b(?:I|we) (?:(?:do|would|should|did) not|don't|wouldn't) (?:wish|want|mean|like|intend) to (?:be (?:understood|taken|read|seen) (?:as|to)(?: be)? ?(?:saying|suggesting|implying|say|suggest)?|say|suggest|imply|give the impression)(?: that)?\b/gi,
  /\b(?:is|are|was|be|been) (?:not|never|hardly) (?:\w+ )?(?:considered|thought|believed|felt|anticipated|expected|accepted|suggested|regarded|deemed|found|held|precluded from|prevented from|barred from|excluded from|prohibited from|debarred from|disqualified from)\b/gi,
  /\b(?:not|n't|far from|hardly|never) (?:\w+ )?(?:of the (?:view|opinion)|my (?:view|opinion|impression|belief)|the case|true|right to (?:say|assume|conclude)|correct|sure|certain|convinced|persuaded|satisfied|confident|possible to (?:say|conclude|exclude|argue)|fair to say|clear|obvious|evident)(?: to me| in my (?:view|opinion))?(?: that| to say)?\b/gi,
];
/** No reason, evidence or grounds for what follows. */
const GROUND =
  '(?:reasons?|grounds?|basis|evidence|indications?|bar|obstacles?|objections?|contra-?indications?|justification|suggestion|cause|sign|doubt|question|argument|impediment|barrier)';
const ASIDE =
  '(?: (?:at all|whatsoever|in my (?:view|opinion)|on (?:health|medical) grounds|from (?:a|an|the) \\w+(?: \\w+)? (?:perspective|point of view)|today|at present|here|to me))?';
const FOR_IT =
  '(?:why|that|for|to (?=(?:his|her|their|him|them)\\b)|to (?:suggest|indicate|think|believe|suppose|doubt|say|show|support|conclude|assume)|on which|as to why|suggesting|indicating)';
export const NO_REASON = new RegExp(
  `\\b(?:(?:no|any|without|little|absence of(?: any)?)(?: (?:medical|health|clinical|good|particular|obvious|compelling|occupational|current|valid|real|sound|other|objective|health-related|functional|physical|psychological|specific|apparent|further)){0,3} ${GROUND}${ASIDE} (?:${FOR_IT}\\b|(?=(?:he|she|they|mr|mrs|ms|miss)\\b))|(?:little|not much|not a great deal|precious little|scant evidence)${ASIDE} (?:that |which )?(?:to )?(?:suggest|indicate|show|say|support)(?:s|ing)?(?: that)?|nothing${ASIDE} (?:that |which |to )?(?:suggest|indicate|show|mean|say|prevents? me from (?:saying|concluding|thinking)|stops? me (?:from )?(?:saying|concluding)|make me think|lead me to (?:think|believe))(?:s|ing)?(?: that)?|nothing (?:in|about|on) (?:\\w+ ){1,5}?(?:suggests|indicates|shows|means|says)(?: that)?|(?:none|neither|little|nothing) of (?:[\\w'-]+ ){1,6}?(?:suggest|indicate|show|mean|say|prove|establish)(?:s|ed)?(?: that)?|(?:none|neither|little|nothing) of (?:[\\w'-]+ ){1,6}?(?:give|offer|provide|lead|make|cause|persuade|convince)s?(?: me)?(?: (?:to (?:think|believe|suppose|conclude|doubt|say)|think|believe|(?:any |a |good |much )*(?:reasons?|grounds?|cause|basis|evidence)(?: (?:for|why|to \\w+|that))?))(?: that)?|(?:have|has) yet to (?:find|see|hear|be given|come across|think of) (?:an?|any) (?:\\w+ )?(?:reason|ground|cause|bar|argument)s?(?: (?:why|for|that|to \\w+))?|nothing (?:\\w+ )?(?:to |that )?(?:stop|prevent|keep|bar)s? (?:him|her|them|m[rs]s? [\\w'-]+)(?: from)?|(?:cannot|can't|do not|don't|fail to) see (?:any reason |reason )?(?:why|that))\\b`,
  'gi',
);
/** Denying that something is ruled out, advised against or doubted. */
export const NOT_RULED_OUT =
  /\b(?:cannot|can't|could not|do not|don't|would not|wouldn't|did not|must not|should not|not|never|nor) (?:\w+ ){0,2}?(?:ruled out|dismissed|disproved|refuted|challenged|rejected|ignored|overlooked|set aside|written off|brushed aside|disbelieved|faulted|criticised|dismiss|challenge|refute|quarrel with|counsel against|warn against|caution against|speak against|excluded|denied|discounted|rule out|exclude|deny|discount|doubt|dispute|preclude|advise against|recommend against|argue against|oppose|object to|prevent|disagree|dissent|disregard|discourage|disapprove|refuse|fail|be (?:against|opposed to|averse to)|opposed to)\b/gi;
/** Doubt or improbability, which denies as "not" does. */
export const DOUBTED =
  /\b(?:(?:it is |it seems |is |are |very |most |highly )?(?:unlikely|improbable|impossible|inconceivable|implausible)(?: that| to be| in my (?:view|opinion) that)?|(?:I|we) (?:very much |rather |would )?doubt(?: that| whether| if)?|doubtful (?:that|whether)|hard to (?:see|find|think of) (?:any|a) (?:\w+ )?reason why)\b/gi;

const UN =
  'unfit|unable|unlikely|unwell|unsafe|unsuitable|unsuited|unreasonable|unrealistic|unreliable|unhelpful|unwilling|unaware|unconnected|unrelated|unsatisfactory|unsupported|unsympathetic|unprepared|unimportant|unwise|unjustified|unnecessary|unachievable|unmanageable|unsustainable|unsound|untrue|unfair|uncooperative|undesirable|unwarranted|unacceptable|unfavourable|unproductive|unclear|unready|unaffected|unimpaired|untreatable|incapable|impossible|improbable|implausible|inappropriate|inadvisable|inconceivable|incompatible|inconsistent|incorrect|ineffective|insufficient|inadequate|incompetent|insignificant|inconsiderable|impractical|impracticable|irrelevant|irreversible|dissatisfied|disinclined|disadvantaged|disabled from|ill-suited|ill-advised|averse to|against';
/** A second negative in what is denied. */
export const SECOND = new RegExp(
  `\\b(?:not|\\w+n't|cannot|never|nobody|no one|none|neither|nowhere|no (?!more|later|earlier|less|fewer|sooner|longer|doubt|one in)|${UN}|lacks?|fails? to|failed to|prevented from|prevents? (?:him|her|them)|refuses? to|precludes?|rules? out|ruled out|absence of|non-\\w+)\\b`,
  'gi',
);
/** "not only", "not more than 5 kg", "not later than": negative in form alone. */
export const IN_FORM_ALONE =
  /^(?:not (?:only|just|merely|simply|least|more than|less than|later than|earlier than|exceeding|to exceed|until)|never mind|not (?:his|her|their) (?:own|usual)|no \\d)/i;

/** "Not unlikely", "not incapable", "not without": the two stand side by side. */
export const LITOTES = new RegExp(
  `(?:\\b(?:not|never|hardly|scarcely|nor|by no means|far from|anything but|in no (?:way|sense)|at no (?:time|point|stage)|barely|nothing like|neither)(?: (?:is|was|were|are) (?:he|she|they|it|this|that))?|n't)(?: (?:at all|altogether|wholly|entirely|necessarily|completely|in any way|a|an|be|been|being|medically|always|in my (?:view|opinion)|so|too|very|in itself|now|currently|otherwise|permanently|totally|quite)){0,3} (?:${UN.replace('|against', '')}|without(?= (?:(?:the|any|some|a|his|her|their|its) )?(?:ability|capacity|skills?|insight|influence|prospects?|interest|energy|strength|risk|hope|merit|foundation|prospect|difficult\\w*|problems?|consequence|value|reason|its|some|cause|significance|someone|somebody|symptoms?|effect|limits?|limitations?|justification))|disagree|dissent|disregard|discount)\\b|\\b(?:I|we) (?:(?:would|should|am|are) not|wouldn't) (?:be )?(?:at all )?(?:unhappy|displeased|sorry|uncomfortable|dissatisfied|unsympathetic|surprised if (?:he|she|they|it|this) (?:\\w+ )?not)\\b`,
  'gi',
);
/** Turns of phrase that readers take in one piece. */
export const SET_PHRASE = /\bnot unless\b|\bbeen unwell\b|\bnot un(?:til|der|ited|iform)/i;

/** Where the reach of the first negative ends. */
export const BREAK =
  /[;:.()\n]|,(?! (?:in my (?:view|opinion)|on (?:health|medical) grounds|at present|therefore|however|for (?:that|this) reason)\b)|\b(?:and|but|or|nor|because|although|though|since|whereas|while|unless|if|until|so that|as long|in order|as (?:he|she|they|it)|when|once|after|before|(?<!other )than)\b/i;
