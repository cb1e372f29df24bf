import { verbPattern, verbPatternOf } from '../../src/language/verbs.ts';

/**
 * The words by which a report tells the employer of a risk, and those by which it acts on one. What the employer has been told makes harm foreseeable
 * (Hatton v Sutherland [2002] EWCA Civ 76), so a risk and what is to be done about it belong together.
 */

const either = (...words: readonly string[]): string => `(?:${words.join('|')})`;

/** Harm to health, as a noun. Absence, complaint and loss of a job are none: other rules and other letters deal with them. */
export const HARM = either(
  'relapses?|recurrences?|re-?occurrences?|set-?backs?|flare-?ups?|deterioration|worsening|break-?downs?|burn-?out|exhaustion|crisis|crises',
  'collapse|seizures?|fits|(?<=an? |another |epileptic )fit|blackouts?|black-outs?|faints?|dizzy spells?|hypos?|hypoglyc\\w+|loss of consciousness|sudden (?:illness|incapacity|collapse|loss of control)|incapacit\\w+',
  'falls?|slips?|accidents?|injur(?:y|ies)|re-?injur(?:y|ies)|burns?|scalds?|harm|damage|disability|disablement|deformity|paralysis|death|fatalit(?:y|ies)|crush\\w*|amputation|strains?|tears?|re-?ruptures?|ruptures?|dislocations?|fractures?|non-union',
  'infections?|contagion|transmission|cross-infection|outbreaks?|contamination|sepsis|infecting|catching|passing',
  'anaphyla\\w+|asthma attacks?|(?:allergic )?reactions?|sensitisation|heart attacks?|strokes?|heat ?stroke|heat exhaustion|dehydration|hypothermia|frostbite|hearing loss|deafness|loss of (?:hearing|feeling|sight|sensation|grip|vision|function|the use)|tinnitus|vibration white finger|sight loss|lung disease|miscarriage|thrombosis|clots?',
  'suicide|self-?harm|overdose|violence|assaults?|errors? (?:with|that)|(?:falling|dropping|nodding) (?:asleep|off)|micro-?sleeps?|sleepiness|ill-?health|illness|mental injury',
  '(?:another|further|repeat|more|future|fatal|severe|serious),? (?:or |and |even )?(?:\\w+,? )?(?:episodes?|attacks?|bouts?|needle-?sticks?|events?|incidents?|exacerbations?|mishaps?|errors?|turns?)',
);

/** What happens to the person or the body, as a verb. */
const SUFFERS = [
  'black out',
  'pass out',
  'faint',
  'collapse',
  'lose consciousness',
  'fall asleep',
  'drop off',
  'doze off',
  'nod off',
  'fall',
  'slip',
  'trip',
  'break down',
  'relapse',
  'deteriorate',
  'decline',
  'worsen',
  'go deaf',
  'lose (?:his|her|their) (?:hearing|sight|grip|balance|footing|feeling|fingers|hand|leg|life|voice|mobility|baby)',
  'get worse',
  'go downhill',
  'burn out',
  'crash',
  'harm (?:himself|herself|themselves|others|somebody|someone)',
  'hurt (?:himself|herself|themselves|others|somebody|someone|his|her|their)',
  'injure',
  'kill',
  'maim',
  'give way',
  'give out',
  'rupture',
  're-?rupture',
  'reopen',
  'open up',
  'break open',
  'come apart',
  'split open',
  're-?injure',
  'tear',
  'dislocate',
  'recur',
  're-?occur',
  'flare up',
  'flare',
  'come back',
  'come on again',
  'go again',
  'try (?:it |this |that )?again',
  'suffer',
  'scald',
  'catch',
  'infect',
  'pass (?:it|this|the \\w+) on',
  'spread',
  'die',
  'fall ill',
  'go under',
  'crack',
  'drown',
  'undo (?:the|his|her|all)',
  'put (?:him|her|them|it|the \\w+|his \\w+|her \\w+) (?:back|out)',
  'set (?:him|her|them|it|the \\w+|his \\w+|her \\w+) back',
  'damage',
  'harm',
  'aggravate',
  'exacerbate',
  'accelerate',
  'hasten',
  'overwhelm',
  'endanger',
  'threaten',
  'jeopardise',
  'jeopardize',
  'compromise (?:his|her|their|the|patient|public|safety)',
  'cripple',
  'blind',
  'deafen',
  'poison',
  'electrocute',
  'crush',
  'strike',
  'hit (?:someone|somebody|a|the)',
  'lose control',
  'happen again',
  'repeat itself',
  'start up again',
  'tip (?:him|her|them)',
  'push (?:him|her|them)',
  'bring (?:it|this|the \\w+|his \\w+|her \\w+) (?:all )?(?:back|on)',
  'cost (?:him|her|them|someone|somebody)',
  'wear out',
  'fail (?:him|her|without|suddenly|again)',
  'seize up',
  'lapse into',
  'spiral',
];
/** A state that somebody comes to be in. */
const ILL =
  '(?:be|become|get|fall|make (?:him|her|them)|leave (?:him|her|them)|end up|wind up|find (?:himself|herself)|feel) (?:\\w+ ){0,2}?(?:hurt|injured|ill|unwell|worse|sick|killed|burned|burnt|scalded|crushed|trapped|harmed|infected|deaf|blind|disabled|crippled|off again|back to square one|back where|exhausted|burnt out|burned out|overwhelmed|suicidal|breathless|unsafe|incapacitated|in hospital|in a wheelchair|run over|poisoned|sensitised|damaged|electrocuted|unable to)';
const BRINGS =
  "(?:cause|lead to|result in|bring on|bring about|trigger|provoke|produce|mean|have|prompt|suffer|sustain|risk|leave (?:him|her|them|\\w+) with|end in|be followed by|set off|make for|see|bring|invite|precipitate|contribute to|develop|face|experience|be left with|be put at|be driven to|be followed by|be exposed to|inflict|increase|raise|heighten|hasten|speed up|worsen|encourage|add to|expose (?:him|her|them|\\w+) to|put (?:him|her|them|\\w+) at risk of) (?:(?!not\\b)[\\w,'-]+ ){0,6}?";
const BARE = verbPatternOf(['base'], ...SUFFERS);
const ING = verbPatternOf(
  ['ing'],
  'collapse',
  'faint',
  'deteriorate',
  'relapse',
  'recur',
  'worsen',
  'fall',
  'infect',
  'injure',
  'harm',
  'lose',
  'break',
  'come',
  'get',
  'go',
  'black',
  'pass',
  'nod',
  'drop',
  'tear',
  'rupture',
  'damage',
  'catch',
  'slip',
  'trip',
  'dislocate',
  'aggravate',
  'make',
  'become',
  'hurt',
  'have',
  'suffer',
  'spread',
  'cause',
);

/** How a forecast is put: "will", "is likely to", "I would expect her health to". */
const AHEAD =
  "(?:(?:will|'ll|shall|would|may|might|could|can|must|cannot but)(?: (?:well|also|still|then|soon|very|easily|certainly|inevitably|probably|possibly|eventually|ultimately|only|even|quickly|simply|one day|at any (?:time|moment)|sooner or later|in time|likely|almost|all|too|be|quite|suddenly|further|seriously|permanently|severely|quietly|go on to|continue to|start to|begin to|go on|sooner|or|later|otherwise|therefore)){0,5}|(?:likely|liable|prone|apt|bound|certain|sure|set|going|expected|expect\\w*|predisposed|inclined|fit|about|only a matter of time) (?:(?:him|her|them|his|her|their|this|it|the) (?:\\w+ ){0,3}?)?(?:to|before (?:he|she|they|someone|somebody|it))(?: \\w+ly)?)";
const NOT_DENIED = '(?! not\\b)';

/** "Carrying on will leave him with permanent loss of feeling", "she is likely to become unwell". */
export const FORECAST = new RegExp(
  `\\b${AHEAD}${NOT_DENIED}(?:,? (?:or|and)|, (?:I|in my|to my|it|as)[\\w' ]{0,30},)? (?:(?:badly|seriously|severely|permanently) )?(?:(?:${BARE})|${ILL}|${BRINGS}${HARM}|(?:go on|keep|continue|carry on|start|begin) (?:${ING})|(?:end|finish|leave|result)(?: up)?(?: with| in)? (?:him|her|them|(?:Mr|Mrs|Ms|Miss) \\w+) (?:being )?(?:unable|incapable|dead|blind|deaf|disabled|crippled|worse|in hospital|in a wheelchair|without)|do something to (?:himself|herself)|do (?:further|more|real|serious|lasting|permanent|great|him|her|himself|herself) (?:\\w+ )?(?:harm|damage|injury|mischief))(?![\\w-])`,
  'i',
);
const GRAVE =
  '(?:disastrous|catastrophic|fatal|deadly|lethal|life-threatening|life-changing|serious|very serious|grave|devastating|dangerous|critical|crippling|ruinous|irreversible|tragic|terrible)';
/** "A further knock to the head could be disastrous". */
export const GRAVE_OUTCOME = new RegExp(
  `\\b(?:could|would|may|might|will|can|is likely to|are likely to)(?: \\w+ly| well| even)? (?:be|prove|turn out(?: to be)?|become|have) (?:\\w+ly |very |extremely |a |an )?${GRAVE}(?: (?:consequences|results?|outcomes?|effects?|harm|injury))?(?![\\w-])`,
  'i',
);
/** "I foresee a relapse before the autumn". */
export const FORESEEN = new RegExp(
  `\\b(?:I|we) (?:\\w+ ){0,2}?(?:foresee|fear|predict|expect|anticipate|envisage|worry about|dread)(?:ed)? (?:[\\w'-]+ ){1,6}?(?:${ING})(?![\\w-])|\\b(?:I|we) can (?:only |just )?(?:see|imagine|picture) (?:[\\w'-]+ ){1,6}?(?:${ING})(?![\\w-])|\\b(?:I|we) (?:\\w+ ){0,2}?(?:foresee|fear|predict|expect|anticipate|envisage|worry about|dread)(?:ed)? (?:(?:a|an|that|another|further|the|some|repeated|more|his|her|early|rapid|serious|full|complete|swift) ){0,6}${HARM}(?![\\w-])`,
  'i',
);
/** "Noise in the press shop threatens what hearing he has left", "each week on the tools adds to the nerve injury". */
export const HARMS_NOW = new RegExp(
  `\\b(?:${verbPatternOf(['s', 'ing', 'base'], 'threaten', 'endanger', 'jeopardise', 'jeopardize', 'imperil', 'compromise', 'damage', 'harm', 'aggravate', 'exacerbate', 'erode', 'destroy', 'ruin', 'wreck', 'undermine', 'worsen', 'accelerate', 'hasten', 'compound')}|adds? to|adding to|eats? (?:away at|into)|eating (?:away at|into)|wears? (?:away|down|out)|wearing (?:away|down|out)|does? (?:\\w+ )?(?:harm|damage|injury) to|doing (?:\\w+ )?(?:harm|damage|injury) to|tak(?:es|ing) (?:\\w+ )?toll on|costs?|costing|kills?|killing|makes?|making) (?:(?:the|his|her|their|what|both|any|further|this|that|existing|own|remaining|already|lasting|permanent) ){0,3}?(?:\\w+ )?(?:hearing|sight|eyesight|lungs?|chest|heart|back|spine|hands?|fingers|joints?|knees?|hips?|shoulders?|wrists?|skin|nerves?|kidneys?|liver|repair|graft|recovery|healing|health|wellbeing|safety|lives|life|injur(?:y|ies)|damage|scar|condition|disease|numbness|pregnancy|baby|asthma|dermatitis|depression|anxiety|illness|him ill|her ill|him worse|her worse|it worse|things worse|mobility|grip|voice)(?![\\w-])`,
  'i',
);
/** "puts the repair in jeopardy", "harmful to him". */
export const HARMFUL =
  /\b(?:(?:is|are|be|becomes?|remains?|seems?|proves?|being|was found to be) (?:\w+ ){0,2}?(?:harmful|hazardous|dangerous|damaging|detrimental|injurious|perilous|life-threatening|ruinous|risky|toxic|bad) (?:to|for) (?:him|her|them|his|her|their|others?|any(?:one|body)|every(?:one|body)|those|the|colleagues|patients|people)|(?:is|are|be|becomes?|remains?) (?:\w+ ){0,2}?(?:hazardous|dangerous|perilous|life-threatening|risky)|in (?:\w+ )?(?:jeopardy|peril|harm's way)|threat to (?:his|her|their|the|others?|life|safety|public|patients?|colleagues))(?![\w-])/i;
/** "He remains fragile", "it would not take much to tip him over". */
export const VULNERABLE =
  /\b(?:(?:is|remains|are|remain|feels|seems|still|very|too|so|extremely|particularly|rather) (?:\w+ ){0,2}?(?:vulnerable|fragile|brittle|precarious|near breaking point|at breaking point|close to breaking point|close to collapse|on the (?:edge|brink)|hanging by a thread|running on empty|at the end of (?:his|her|their) tether)|(?:it )?(?:would|will)(?: not|n't) take (?:much|a lot|a great deal)|(?:close to|on the (?:edge|brink|verge) of) (?:\w+ ){0,2}?(?:breakdown|collapse|burn-?out|crisis|breaking|giving up))(?![\w-])/i;
/** "I have serious concerns for his safety in the yard", "his safety worries me". */
export const CONCERN = new RegExp(
  `\\b(?:(?:serious|grave|real|considerable|great|significant|major|strong|deep|some|many|my|continuing|ongoing|particular|genuine|safety) ){0,6}(?:concerns?|worr(?:y|ies)|fears?|anxiety|misgivings|reservations|alarm|unease) (?:is |are |remain )?(?:for|about|over|regarding|as to|around|that) (?:[\\w'-]+ ){0,5}?(?:safety|safe|lives|life|welfare of (?:others|patients|colleagues)|${HARM})(?![\\w-])`,
  'i',
);
/** "Another episode is inevitable", "a relapse is to be expected". */
export const FORECAST_OF_HARM = new RegExp(
  `\\b${HARM}(?: (?!(?:is|are|was|were|has|not|no|and|but)\\b)[\\w'-]+){0,6}? (?:(?:is|are|remains?|seems?|looks?|becomes?) (?:\\w+ ){0,2}?(?:likely|inevitable|probable|to be expected|certain|foreseeable|a matter of time|only a matter of time|almost certain|on the cards|unavoidable|a real possibility|imminent|waiting to happen)|(?:will|may|might|could|can) (?:\\w+ )?(?:happen|follow|occur|result|ensue|recur|come|be (?:the result|next|fatal))|(?:is|are) (?:\\w+ )?(?:bound|going|likely|set|certain|sure|liable) to (?:happen|follow|occur|result|ensue|recur|come))\\b`,
  'i',
);
/** "is an accident waiting to happen", "only a matter of time before" */
export const IDIOM = new RegExp(
  `\\b(?:(?:an )?(?:accident|disaster) waiting to happen|(?:only |just )?a (?:matter|question) of time (?:before|until)|that is how (?:falls|accidents|injuries|mistakes|people get (?:hurt|killed)) ?(?:happen|occur|start)?|playing with fire|(?:an? |the )?(?:\\w+ )?${HARM} (?:sooner or later|before long|in the making|waiting to happen)|(?:heading|headed|heads|bound|on course|set|destined|cruising) (?:straight )?(?:for|towards?) (?:(?:a|an|another|serious|complete|full|total) ){0,6}${HARM}|(?:on the way|building|working up|one step from|a step from|a breath away from|inches from)(?: up)?(?: to| from)? (?:(?:a|an|another|serious|complete|full|total) ){0,6}(?:break-?down|collapse|burn-?out|crisis|accident|injury)|(?:should|ought to|would|must) (?:worry|alarm|concern|trouble|frighten) (?:any\\w+|every\\w+|you|us|those|whoever|his|her|management|all)|on borrowed time|time bomb|(?:some(?:one|body)|people|others) (?:is|are|will|may|could|might) (?:be |get |going to (?:be|get) )?(?:badly |seriously )?(?:hurt|injured|killed))\\b`,
  'i',
);

const WEIGHT =
  '(?:(?:a|an|the|some|his|her|their|this|that|its|any|at|in|is|my|our|considerable|serious|real|significant|material|substantial|high|higher|very high|increased|increasing|grave|great|greater|greatest|moderate|modest|definite|clear|constant|continuing|ongoing|continued|particular|obvious|immediate|imminent|potential|possible|residual|recognised|known|foreseeable|genuine|distinct|strong|major|heightened|elevated|raised|unacceptable|avoidable|acute|personal|everyday|direct|safety|health|infection|fire|fall|falls|manual handling) ){0,6}';
/** "at high risk of a collapse", "the risk that he will fall", "in danger of falling". */
export const RISK_OF = new RegExp(
  `\\b(?:${WEIGHT}(?:risks?|dangers?|hazard)|(?:chance|likelihood|possibility|probability|prospect|threat)) (?:(?:now|here|still|then|also|both) )?(?:of|that|from|for|to|in|when|whenever|if|while|with|at|on|as|posed|remains?)\\b`,
  'i',
);
/** What somebody may be at risk of that is no harm to health. */
const NO_HARM_OF =
  '(?! of (?:(?:an?|the|his|her|further|formal|being) ){0,6}(?:exclusion|redundan\\w+|dismiss\\w+|los(?:s|ing) (?:of )?(?:his|her|their|the)? ?(?:job|post|home|licen[cs]e|employment)|disciplin\\w+|eviction|offending|re-?offending|failing|poverty|homelessness|missing|absence|not|closure|fraud|complaints?|litigation|truancy))';
export const AT_RISK = new RegExp(
  `\\b(?:at|in|to) ${WEIGHT}(?:risk|danger|peril)(?![\\w-])${NO_HARM_OF}(?!,? (?:assess\\w*|register|management|matrix))`,
  'i',
);
/** "he is a danger to himself", "this poses a hazard", "the risk is high", "would be dangerous". */
export const POSES = new RegExp(
  `\\b(?:(?:poses?|posing|presents?|presenting|represents?|constitutes?|carr(?:y|ies|ying)|creates?|creating|amounts? to|brings?|is|are|remains?|be|becomes?|runs?|running|makes? (?:him|her|it)) ${WEIGHT}(?:risks?|danger(?:ous)?|hazard(?:ous)?|threat|liability on the road|menace)|(?:there (?:is|are|remains?)|I (?:see|have|am concerned about|am worried about)|with) ${WEIGHT}(?:risks?|danger|hazard)|(?:risks?|danger|hazard) (?:\\w+ ){0,5}?(?:is|are|remains?|has become) (?:\\w+ )?(?:high|higher|real|serious|great|considerable|significant|grave|substantial|unacceptable|increased|acute|obvious|material|elevated|present|there))(?![\\w-])`,
  'i',
);
export const UNSAFE =
  /\b(?:unsafe|(?:not|never|no longer|hardly|neither) (?:be |been |considered |yet |currently |entirely |really |at present )?safe(?:ly)?|cannot (?:be |\w+ )?(?:considered )?safe(?:ly)?|(?:puts?|putting|places?|placing|leaves?|leaving|exposes?|exposing) (?:\w+ ){1,6}?(?:at (?:\w+ )?risk|in (?:\w+ )?danger|to (?:\w+ )?(?:danger|risk|harm))|vulnerable to|susceptible to|prone to|predisposed to|predisposes? (?:\w+ ){1,3}to)(?![\w-])/i;
/** "I am worried that another needlestick will happen", "I fear for her safety". */
export const FEARED = new RegExp(
  `\\b(?:I|we) (?:am|are|remain|do|would)?(?: ?(?:very|seriously|deeply|most|extremely|really|also|still|particularly|gravely|increasingly|now))? ?(?:worr(?:y|ied)|concerned|fear|afraid|frightened|alarmed|anxious)(?: (?:that|for|about|lest))? (?:[\\w'-]+ ){0,12}?(?:${HARM}|(?:will|may|might|could) (?:${BARE})|safety|lives?|life)(?![\\w-])`,
  'i',
);

/** Thoughts of suicide and self-harm, whoever tells them. */
export const SELF_HARM =
  /\b(?:suicid\w+|self-?harm\w*|(?:harm|hurt|cut|kill)(?:ing|s)? (?:himself|herself|themselves|themself)|(?:tak(?:e|ing|en)|end(?:ing|ed)?) (?:(?:his|her|their) (?:own )?|it )(?:life|lives|all)\b|end(?:ing)? it(?: all)?|not (?:want(?:ing|ed)? to (?:be (?:here|alive)|live|wake up|go on)|(?:be|being) here)|does not want to (?:be (?:here|alive)|live|wake up|go on)|wish(?:es|ed|ing)? (?:he|she|they) (?:was|were|would|had) (?:dead|not (?:here|wake)|never|died)|better off dead|better off without (?:him|her|them)|(?:life|living) (?:is|was|seems|feels|isn't|wasn't|is not|was not|no longer)(?: \w+){0,2} worth(?: living| it)?|not worth (?:living|going on)|(?:nothing|no reason) to live for|no (?:point|reason|sense) (?:in |to )?(?:liv(?:e|ing)|go(?:ing)? on|carry(?:ing)? on)|do(?:ing)? (?:something|anything) (?:to (?:himself|herself)|silly|stupid|drastic)|do(?:ing)? away with (?:himself|herself)|(?:would|will|might) be better dead|wish(?:es|ed|ing)? (?:that )?(?:he|she|they) (?:had|did|were|was|would)(?:n't| not)(?! to| come| a| the)|plans? (?:to|for how to|of how to) (?:end|kill|take)|(?:take|taking) an(?:other)? overdose|thoughts? of (?:death|dying|driving (?:into|off)|jumping|stepping in front))/i;
/** What makes words of self-harm no present risk. */
export const SELF_HARM_PAST =
  /\b(?:in the past|in (?:19|20)\d\d|years ago|as an? (?:child|teenager|student|young)|previous(?:ly)?|historic\w*|long ago|no longer|have (?:stopped|passed|gone|settled|eased|resolved|lifted|not (?:come back|returned))|has (?:passed|gone|stopped|resolved|lifted)|had (?:passed|gone)|used to|at (?:his|her) worst|protective factors|policy|training|awareness|prevention|first aid|helpline|patients?|clients?|callers?|pupils?|students?|prisoners?|service users?|colleague's|customers?)\b/i;

/** Sudden loss of control. */
const SUDDEN = either(
  verbPattern(
    'black out',
    'pass out',
    'faint',
    'collapse',
    'lose consciousness',
    'fall asleep',
    'nod off',
    'doze off',
    'drop off',
    'convulse',
  ),
  'blackouts?|seizures?|faints?|dizzy spells?|dizziness|vertigo|hypos?|micro-?sleeps?|sleep attacks?|absences without warning|drowsy|sleepy|sleepiness|drowsiness|light-?headed(?:ness)?|sudden(?:ly)? (?:weak\\w*|unconscious\\w*|giddiness)|(?:knee|leg|ankle)s? (?:gives?|gave|giving|locks?) ?(?:way|out)?|double vision|tremor|unsteady|unsteadiness|asleep',
);
/** Places and tasks where that is dangerous to somebody. */
const CRITICAL =
  "(?:at the wheel|behind the wheel|at the controls|driv\\w+|at heights?|heights?|ladders?|scaffold\\w*|roofs?|fork-?lifts?|lorr(?:y|ies)|trucks?|vans?|bus(?:es)?|coach(?:es)?|trams?|trains?|tractors?|tankers?|cranes?|hoists?|machiner?y?|machines?|saws?|blades?|press(?:es)?|lathes?|track-?side|on the track|live (?:rail|wires?|equipment|cables?)|alone|lone work\\w*|on (?:his|her|their) own|platforms?|furnaces?|kilns?|fryers?|hot oil|confined spaces?|water's edge|quay|motorways?|pit|steps|stairs|gangways?|excavators?|diggers?|MEWPs?|cherry pickers?|firearms?|mezzanine|kerb)";
/** "He nodded off at the wheel twice and still drives": the fact itself is the risk. */
const STRONG_SUDDEN =
  '(?:hypos?|hypoglyc\\w+|blackouts?|seizures?|(?:black|pass)(?:ed|es|ing)? out|faint(?:s|ed|ing)?|collaps(?:e|es|ed|ing)|microsleeps?|(?:fall|falls|fell|falling) asleep|(?:nods|nodded|nodding|drops|dropped|dozes|dozed|dozing) off|los(?:es|t|ing) consciousness)';
const AT_THE_JOB =
  '(?:at work|on (?:the )?(?:shift|ward|line|site|shop floor|factory floor|yard|rig|plant|job)|in (?:class|the (?:kitchen|workshop|factory|classroom|theatre|lab))|during (?:a|the|his|her) shifts?|mid-shift|drug rounds?)';
export const SUDDEN_AT_WORK = new RegExp(
  `\\b${STRONG_SUDDEN}\\b[^.;]{0,80}?\\b${AT_THE_JOB}(?![\\w-])|` +
    `\\b${SUDDEN}\\b[^.;]{0,80}?\\b${CRITICAL}(?![\\w-])|\\b${CRITICAL}\\b[^.;]{0,80}?\\b${SUDDEN}(?![\\w-])`,
  'i',
);
/** The person is doing that work now. */
export const DOES_IT_NOW =
  /\b(?:still|continu(?:es|ing) (?:to|with)|goes on|carries on|keeps|is (?:\w+ing)|are (?:\w+ing)|remains?|while|whilst|when|whenever|often|each|every|most|regularly|(?:twice|three times|several times|times|recently|this (?:week|month)|last (?:week|month)|again)|(?:drives|climbs|operates|works|handles|uses|cooks|carries|lifts|has|gets|walks|stands|rides)\b|can come|come without warning|without warning)\b/i;
/** "She is still infectious and prepares food". */
export const CONTAGIOUS =
  /\b(?:infectious|contagious|infected|colonised|shedding|carrier of|carries (?:MRSA|the (?:virus|germ|bacteri\w+)))\b[^.;]{0,120}\b(?:food|meals?|patients?|residents?|wards?|children|bab(?:y|ies)|pupils?|clients?|customers?|colleagues|others|people|public|kitchen|theatres?|nursery|school|staff)\b/i;
const AGENT =
  '(?:vibrat\\w+|noise|isocyanates?|solvents?|flour|wood dust|dust|silica|asbestos|latex|fumes?|welding fume|lead|mercury|radiation|chemicals?|allergens?|cutting oils?|coolants?|glutaraldehyde|formaldehyde|resins?|hardeners?|cement|hair dyes?|heat|cold)';
/** "He still uses vibrating tools all day in spite of stage 2 changes". */
export const STILL_EXPOSED = new RegExp(
  `\\b(?:still|continues? to|continuing to|keeps?|carries on|remains|goes on|day after day|every day|most days|all day|each shift)\\b[^.;]{0,60}\\b${AGENT}\\b[^.;]{0,100}\\b(?:despite|in spite of|although|even though|though|stage [23]|damage|sensitis\\w+|symptoms?|wheez\\w+|numb\\w*|asthma|dermatitis)\\b`,
  'i',
);

/** A risk so small that nothing is to be done about it, or none. */
export const SMALL =
  /\b(?:(?:low|small|slight|slightly|marginally|lifetime|minimal|negligible|remote|minor|tiny|little|no|nil|not any|lower|less|least|reduced|reducing|diminish\w*|acceptable|usual|ordinary|normal|background|average|no more than|no greater|not (?:at )?(?:\w+ )?(?:increased|greater|higher|raised)|theoretical|trivial|limited|very little|hardly any|without|free of|same) (?:\w+ ){0,3}?(?:risks?|dangers?|hazards?|chance|likelihood|possibility|probability|threat)|(?:risks?|dangers?|hazards?|chance|likelihood|possibility|probability|threat)\b(?: \w+){0,12}? (?:is|are|was|were|remains?|seems?|appears?|has become|has been|to be)(?: now| therefore| also| very| really| so| extremely| quite| too| vanishingly| \w+ly){0,6} (?:low|small|slight|minimal|negligible|remote|minor|tiny|little|lower|nil|no|not|reduced|less|gone|past|over|acceptable|under control|controlled|managed|well managed|dealt with|removed|contained|resolved|theoretical|average|usual|being managed))\b/i;
/** Risk of something else than harm to health. */
export const OTHER_RISK =
  /\b(?:at the risk of (?:repeating|sounding|stating|labou?ring|boring|seeming|being|appearing|over)|risk(?:s|ed|ing)? (?:assess\w+|register|management|matrix|manager|officer|team|department|profile|rating|score|factors?|analys\w+|advis\w+|based|owner|category|appetite)|risk-(?:assess\w+|based|averse|benefit|taking)|at risk (?:register|of (?:redundancy|dismissal|losing (?:his|her|their) (?:job|home|post|licen[cs]e)|misconduct|disciplin\w+|capability|being (?:dismissed|made redundant|sued|disciplined|sacked)))|(?:job|post|role|home|project|contract|site|employment|pay|licen[cs]e|position|funding|jobs|posts) (?:is|are|was|were|may be|could be|being) (?:also )?(?:at risk|in danger)|risk of (?:redundancy|dismissal|complaint|litigation|a claim|claims|legal|losing|fraud|fire|theft|loss of earnings|absence|a further absence|further absences?|failure of the project|non-compliance|deadline)|fall short|fall behind|fall outside|fall within|fall (?:on|to|in|under|into|due)|at risk pay|danger money|high-risk (?:area|list|group|category)|own risk|risks? and (?:control|controls|compliance|audit|assurance|governance|safety|insurance|resilience|opportunit\w+)|risk (?:team|function|committee|department|appraisal|rating|model\w*|officer|controls?|reduction plan|champion))\b/i;
/** The risk that a treatment carries is the clinic's to tell. */
export const OF_TREATMENT =
  /\b(?:tablets?|medicines?|medication|drugs?|injections?|inhalers?|operation|surgery|anaesthetic|procedure|treatment|vaccin\w+|jab|antibiotics?|steroids?|infusions?|chemotherapy|radiotherapy|transplant|therapy)\b/i;
/** Said of people at large. */
export const GENERAL =
  /^(?:As (?:with|for) (?:anyone|everyone|most|all|any)|Like (?:anyone|everyone|most|all)|Everybody|Everyone|Anyone|Anybody|Nobody|Most (?:people|adults|of us|workers|employees)|Many (?:people|adults|workers)|Some people|People (?:who|with|in|of)|All (?:of us|people|adults|workers|employees|drivers)|Workers (?:who|with|in)|Employees (?:who|with|in)|Drivers (?:who|with|in)|Those (?:who|with)|In general|Generally|One in|It is (?:common|normal|usual)|Back pain|Neck pain|Migraine|Asthma|Diabetes|Depression|Anxiety|Epilepsy|Stress|The condition|This condition|Conditions? (?:of|like)|Such conditions|Night work|Shift work)\b/i;
export const GENERAL_INSIDE =
  /\b(?:for|to|in) (?:anyone|anybody|everyone|everybody|all of us|all (?:staff|employees|workers|people)|most people|any (?:employee|worker|person|driver|adult|of us))(?! (?:else|beside|near|with a|around|who (?:is|are|works?|stands?|sits?) (?:near|beside|with)))\b/i;
/** Brings a general sentence back to the person. */
export const OF_THE_PERSON =
  /\b(?:he|she|him|her|his|hers|himself|herself|Mr|Mrs|Ms|Miss|Mx|Dr|the employee|this (?:man|woman|employee|worker))\b/i;
/** What is past and over. */
export const OVER =
  /\b(?:has (?:now )?(?:passed|resolved|gone|settled|been (?:dealt with|resolved|removed|treated|corrected|excluded|lifted))|have (?:now )?(?:passed|resolved|gone|settled|been (?:dealt with|resolved|removed|treated))|is (?:now )?(?:over|past|behind (?:him|her)|well controlled|fully controlled|under control)|are (?:now )?(?:well controlled|under control|fully controlled)|no longer|(?:none|nothing|not) since|free of (?:\w+ )?(?:seizures|attacks|symptoms|blackouts) (?:for|since)|since (?:then|the (?:treatment|operation|procedure|pacemaker))|before (?:his|her|their|the) (?:treatment|operation|diagnosis|pacemaker|surgery)|was cleared|has been cleared)\b/i;

/** What only tells somebody, or waits: no action on a risk. */
export const NO_ACTION =
  /\b(?:(?:GP|doctor|surgery)\b[^.;]{0,30}\b(?:in a letter|by letter|in writing|by email)\b|(?:write|written|wrote|writing|letter|copy|copied|copying|sent|sending|ask(?:ed)?|fax\w*|report(?:ed)?)\b[^.;]{0,50}\b(?:GP|G\.P\.|doctor|general practitioner|surgery|practice|family physician|PCP|consultant|specialist)|review(?:ed|ing|s)?\b|see (?:him|her|them) again|re-?assess(?:ed)?|follow-?up|speak to (?:him|her|them) again|appointment|be (?:aware|mindful|advised|alert|warned)|bear (?:this |it )?in mind|note(?:d)? (?:that|this)|take note|keep (?:this|it) in mind|re-?referr?\w*|refer (?:him|her|them) back|contact (?:me|us)|call me|wish to (?:know|note)|confidential|for (?:your )?information)\b/i;
/** Words of advice that do something beside a review. */
export const DOES_SOMETHING =
  /\b(?:not|no|avoid\w*|stop\w*|mov(?:e|ed|es|ing)|chang\w+|restrict\w*|limit\w*|reduc\w+|remov\w+|provid\w+|supervis\w*|pair\w*|buddy|second person|risk assess\w*|assessment of|stress assessment|instead|swap\w*|rotat\w+|exclud\w+|kept? (?:off|away|out)|stay (?:off|away|out)|until|off the|away from|only|hours?|duties|shifts?|tasks?|guard\w*|break\w*|plan|urgent\w*|today|emergenc\w+|crisis|ambulance|A&E|999|at once|immediately|straight away|same day|this (?:morning|afternoon|evening))\b/i;

/** What an employer, a service or the person has changed. */
const CHANGED =
  '(?:moved|taken (?:him |her |them )?(?:off|out of|away)|kept (?:him |her |them )?(?:off|away|out)|stood (?:him |her |them )?down|put (?:on|in place)|removed|reassigned|redeployed|transferred|excluded|withdrawn|stopped|ceased|agreed|handed (?:over|in|back)|surrendered|given up|arranged|provided|fitted|issued|supplied|restricted|limited|swapped|switched|changed|reduced|installed|paired|suspended|isolated|allocated|accompanied|supervised|escorted|booked|drawn up|made (?:a|an|the) (?:\\w+ )?(?:plan|referral|appointment|arrangement)|set up)';
/** What has been told to somebody who can act on it. */
const ALERTED =
  '(?:told|advised|warned|instructed|asked|notified|informed|alerted|rung|rang|phoned|telephoned|spoken|spoke|called|contacted|involved|referred|signposted|shared|agreed|arranged|booked|gave|given|made|drew up|stopped|removed)';
const ALREADY =
  '(?: (?:now|already|since|also|both|all|therefore|each|temporarily|provisionally|immediately|today|at once|then|with (?:his|her) (?:agreement|consent|permission))){0,6}';
/** A step that has been taken or agreed: "he has agreed not to drive", "I telephoned the crisis team", "she is working in the office until …". */
export const STEP = new RegExp(
  `\\b(?:${[
    `(?:has|have|had)${ALREADY} ${CHANGED}`,
    `(?:(?:has|have|had)${ALREADY} been|was|were|is being|are being|is now|are now)${ALREADY} (?:${CHANGED}|${ALERTED}|seen (?:urgently|today|by the crisis)|assessed|trained|given)`,
    `(?:I|we)(?: have| had)?${ALREADY} ${ALERTED}`,
    `(?:he|she|they|Mr \\w+|Mrs \\w+|Ms \\w+|Miss \\w+|you|the (?:site|company|team|manager|employer))${ALREADY}(?: and I)? (?:agreed|stopped|handed|surrendered|gave up|arranged|moved|took (?:him|her|them))`,
    '(?:is|are) (?:not|no longer) (?:driving|climbing|working|using|operating|lifting|handling|doing|exposed|at work|on shift)',
    '(?:is|are) (?:now )?(?:working|driving|kept|based|doing) (?:in|on|from|away|only|at|off|lighter|with)',
    'has (?:the|a|an) (?:\\w+ )?(?:number|safety plan|crisis|support plan|urgent|appointment with the crisis|same-day)',
    '(?:does|do) not (?:drive|climb|work at height|work alone|use (?:the|any))',
    '(?:is|are) under (?:the )?(?:urgent )?care of|under the crisis',
  ].join('|')})\\b`,
  'i',
);
/** Reads as the consequence drawn from the risk: ", so an early date is better", "which is why the first line matters most". */
export const THEREFORE =
  /(?:, (?:so|hence)|; (?:so|hence|therefore)|\b(?:which|that|this) is why|\bfor (?:that|this) reason|\b(?:is|are) (?:meant|intended|designed) to (?:catch|prevent|avoid|guard|reduce|protect|stop|lower)|\bto (?:guard against|catch) (?:that|this|it))\b/i;
/** Not fit, for the whole of the work or some of it. */
export const NOT_FIT =
  /\b(?:(?:not|no longer|not yet|neither|temporarily|permanently|medically|currently|is|remains|are) (?:\w+ ){0,2}?unfit|unfit (?:for|to|at)|(?:not|no longer|neither|never)(?: (?:yet|currently|be|at present|medically|presently|considered|now|again|in my (?:view|opinion))){0,6} (?:fit|well enough|able to (?:work|return)|ready to|suitable)|should (?:not|remain off|stay off|stay away|stop)|must (?:not|stay off|stop|avoid|be kept)|(?:cannot|can not|may not|is not to|are not to|not to) (?:\w+ )?(?:drive|climb|work|operate|use|lift|go|enter|handle|be (?:left|sent|asked)|carry|do|return)|no (?:\w+ ){0,2}(?:driving|lifting|climbing|ladders?|lone working|night (?:work|shifts?)|nights|height|work (?:at|on|with|in)|contact|exposure|use of|vibrat\w+|machinery|kneeling|overtime)|(?:restricted|limited) (?:to|from)|excluded from|barred from|off (?:driving|nights|the (?:road|tools?|line|track))|fit (?:only )?(?:for|with) (?:\w+ ){0,6}?(?:adjust\w+|restrict\w+|except|apart from|other than|but not|excluding|provided))\b/i;

/** Words too common to tell what a piece of advice is about. */
export const COMMON_WORDS = new Set(
  `about above after again against also another any around back because been before being below between both cannot could does doing down during each either even ever every expect
   expected first from further give given have having health here himself herself however into itself just keep know last later least less like likely long made make makes many
   might more most much must need needs never next none nothing now often once only opinion other others over part people please possible present rather really recommend recommended
   report return returns returned returning risk risks said same should since some soon still such take taken than that their them then there these they thing things this those though through time
   times today together under until upon used very view want week weeks well were what when where whether which while will with within without work worked worker working works would year years
   month months days day employee occupational management manager your yours that's role post going carry carrying carries continue continues continued continuing another advised advise
   advice suggest suggested consider considered support supported danger dangerous hazard cause causes caused lead leads serious severe real high change changes changed become becomes harm damage injury
   condition symptoms symptom problem problems relapse worse recurrence episode episodes attack attacks future level current currently normal usual using done happen happens`
    .split(/\s+/)
    .filter(Boolean),
);

/** What a risk waits for or comes from: without one of these "may recur" is only an outlook. */
export const ON_CONDITION =
  /\b(?:if|unless|without|while|whilst|as long as|so long as|until|should (?:he|she|they)|were (?:he|she|they)|carry(?:ing)? on|continu\w+|further|repeated|ongoing|prolonged|going back|goes back|return(?:ing)? to|back to|at this (?:rate|pace)|at (?:the|his|her|its) (?:present|current)|stays? (?:as|the same)|nothing (?:changes|has changed|is changed|is done)|as (?:it|things|they) (?:is|are|stands?)|same|exposure|another (?:\w+ )?(?:day|week|month|winter|summer|year|season|shift|term|spell|run)|(?:each|every) (?:\w+ )?(?:day|week|month|shift|winter|summer|run|time|lift|journey)|any (?:more|further|return|delay)|delay\w*|too (?:soon|early|much|long)|before|overdo\w*|rush\w*)\b/i;
/** Harm that comes at once, to the person or to others: it needs no condition. */
export const AT_ONCE =
  /\b(?:accidents?|injur\w+|hurt|killed|fatal\w*|die|death|collaps\w+|black(?:s|ed|ing)? ?out\w*|pass(?:es|ing)? out|faint\w*|seizures?|lose consciousness|fall(?:s|ing)? asleep|nod(?:s|ding)? off|crash|burn\w*|scald\w*|others|colleagues|patients|public|wheel|suicid\w+|harm (?:himself|herself)|overdose|try (?:it |this |that )?again|permanent\w*|irreversible|lasting|for good|for life)\b/i;
/** Something in the forecast makes it more than a possibility. */
export const STRONG =
  /\b(?:will|inevitabl\w+|bound|certain\w*|sure|almost|only a matter|sooner or later|expect\w*|foresee\w*|highly|very likely|cannot but)\b/i;
/** Work that a person is not fit for, as a whole. */
export const WHOLE_WORK =
  /^(?: (?:for|to return to|to resume|to carry out|in|to do))? ?(?:any |all |his |her |their |the )?(?:(?:usual|normal|current|own|present|full|contracted) )?(?:work|duties|role|job|post|duty)?\b/i;
/** Words of the work, so that unfitness for the work answers a risk. */
export const AT_WORK =
  /\b(?:work\w*|job|role|shifts?|rota|nights?|hours|driv\w+|lift\w*|climb\w*|ladders?|heights?|machin\w+|tools?|tasks?|dut(?:y|ies)|colleagues|exposure|exposed|kitchen|patients|vehicles?|public|site|return\w*|goes back|going back|line|workload|caseload|conditions|post|office|ward|yard|shop|floor|wheel|truck|rig|plant|desk|classroom)\b/i;

/** No risk is told without one of these: asked before any of the frames. */
export const CUE =
  /\b(?:risk|dang|hazard|threat|peril|jeopard|safe|harm|hurt|injur|damag|accident|disaster|relaps|recur|occurrence|worse|deteriorat|set-?back|flare|break|broke|burn|collaps|black|faint|pass|seizure|\bfits?\b|fall|fell|slip|trip|asleep|drop|doz|nod|crash|infect|contag|coloni|catch|spread|suicid|overdose|end(?:ing|ed)? (?:his|her|their|it)|li(?:fe|ves|ving)|die|dead|death|fatal|kill|drown|disab|deaf|blind|lose|loss|losing|vulnerab|fragil|brittle|precarious|susceptib|prone|predispos|breaking point|edge|brink|concern|worr|fear|afraid|frighten|alarm|crisis|exhaust|stroke|attack|reaction|asthma|anaphyl|heat|cold|dehydrat|shock|vibrat|isocyan|hypo|dizz|vertigo|drows|sleep|give way|rupture|tear|dislocat|reopen|open up|undo|again|back (?:out|to square|where)|serious|episode|bout|event|incident|numb|permanent|time bomb|matter of time|question of time|fire|unwell|\bill\b|illness|sick|poison|wake|wish|himself|herself|away with|silly|stupid|drastic|point in|better off|chance|likelihood|possib|probab|prospect|aggravat|exacerbat|accelerat|hasten|erode|wreck|ruin|destroy|undermin|compromis|toll|cost|adds? to|eats?|wears?|take much|disastr|catastroph|tragic|devastat|grave|lethal|unable|incapable|irrevers|unsafe|endanger|incapac|reoccur|heat|end with|heading|headed|finish|leave him|leave her|decline|incident|mishap|health|hearing|lungs?|contamin|transmi|sepsis|outbreak|exposed?|exposure|off again|hospital)/i;
