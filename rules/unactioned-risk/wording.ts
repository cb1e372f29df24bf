import { verbPattern, verbPatternOf } from '../../src/language/verbs.ts';

/**
 * The words by which a report tells the employer of a risk, and those by which it acts on one. What the employer has been told makes harm foreseeable
 * (Hatton v Sutherland [2002] EWCA Civ 76), so a risk and what is to be done about it belong together.
 */

const either = (...words: readonly string[]): string => `(?:${words.join('|')})`;

/** Harm to health, as a noun. Absence, complaint and loss of a job are none: other rules and other letters deal with them. */
export const HARM = either(
  'relapses?|recurrences?|re-?occurrences?|set-?backs?|flare-?ups?|deterioration|worsening|break-?downs?|burn-?out|exhaustion|crisis|crises',
  'beatings?|traged(?:y|ies)|calamit(?:y|ies)|catastrophes?|disasters?|mishaps?|prolapses?|haemorrhages?|bleeds?|attacks? (?:of|on) (?:him|her|staff|\\w+ms)|electrocution|drowning|poisoning|blindness|lameness|paralysis|nervous exhaustion|depression|psychosis',
  'collapse|seizures?|fits|(?<=an? |another |epileptic )fit|blackouts?|black-outs?|faints?|dizzy spells?|hypos?|hypoglyc\\w+|loss of consciousness|sudden (?:illness|incapacity|collapse|loss of control)|incapacit\\w+',
  'falls?|slips?|accidents?|injur(?:y|ies)|re-?injur(?:y|ies)|burns?|scalds?|harm|damage|disability|disablement|deformity|paralysis|deaths?|casualt(?:y|ies)|fatalit(?:y|ies)|crush\\w*|amputation|strains?|tears?|re-?ruptures?|ruptures?|dislocations?|fractures?|non-union',
  'infections?|contagion|transmission|cross-infection|outbreaks?|contamination|sepsis|infecting|catching|passing',
  'anaphyla\\w+|asthma attacks?|(?:occupational|lifelong|work-related|permanent) (?:asthma|dermatitis|deafness|lung disease|injury)|(?:allergic )?reactions?|sensitisation|heart attacks?|strokes?|heat ?stroke|heat exhaustion|dehydration|hypothermia|frostbite|hearing loss|deafness|loss of (?:hearing|feeling|sight|sensation|grip|vision|function|the use)|tinnitus|vibration white finger|sight loss|lung disease|miscarriage|thrombosis|clots?',
  'suicide|self-?harm|overdose|violence|assaults?|errors? (?:with|that)|(?:falling|dropping|nodding) (?:asleep|off)|micro-?sleeps?|sleepiness|ill-?health|illness|mental injury',
  '(?:another|further|repeat|more|future|fatal|severe|serious),? (?:or |and |even )?(?:\\w+,? )?(?:episodes?|attacks?|bouts?|needle-?sticks?|events?|incidents?|exacerbations?|mishaps?|errors?|turns?)',
);

const VEHICLE =
  '(?:wheels?|trucks?|lorr(?:y|ies)|bus(?:es)?|trains?|trams?|vehicles?|vans?|cars?|tankers?|tractors?|loads?|traffic|fork-?lifts?|diggers?|crane)';
const SOMEBODY_NEAR =
  'him|her|them|some(?:body|one)|people|others|an? (?:colleague|person|child|pedestrian|visitor|customer|passer-by|workmate|man|woman|pupil|patient|resident|crowd)|colleagues|pedestrians|children|passers-by';

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
  'lose (?:(?:his|her|their|an?|some|both) )?(?:hearing|sight|grip|balance|footing|feeling|fingers?|thumb|hands?|arm|leg|foot|an eye|life|voice|mobility|baby)',
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
  `run (?:over|down) (?:${SOMEBODY_NEAR})`,
  `run (?:${SOMEBODY_NEAR}) (?:over|down)`,
  `(?:step|walk|wander|stray|stumble|fall|ride|drive|pull out|turn|cycle|reverse|back) (?:straight |right |out )?(?:(?:in front of|under|into the path of|into) (?:(?:a|an|the|some|moving|oncoming|passing) )?(?:[\\w-]+ )?${VEHICLE}|into the path|(?:into|over) (?:${SOMEBODY_NEAR})|off (?:a|the) (?:edge|platform|roof|kerb|dock|quay|ladder))`,
  '(?:knock|pull|throw|drag) (?:him|her|them|some(?:body|one)|an? [\\w-]+|himself|herself) (?:over|down|off|in|under|into)',
  '(?:catch|trap|lose) (?:a|an|his|her|their) (?:hand|fingers?|arm|sleeve|foot|toes?|hair|thumb|leg|eye)',
  '(?:give|administer|hand) (?:a|the|some(?:body|one)|him|her|his|her) ?(?:[\\w-]+ )?the wrong',
  'let go of',
  'split (?:open|the|his|her)',
  'burst',
  'pull (?:the|his|her) (?:stitches|repair|graft|muscle|scar)',
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
  'prolapse',
  'implode',
  'fall apart',
  'fall to pieces',
  'go to pieces',
  'keel over',
  'be laid up',
  'drop (?:dead|it|them|a|the|her|him)',
  'miss (?:a|the) (?:warning|signal|alarm|shout)',
  'finish (?:him|her|them|off|his \\w+|her \\w+|their \\w+)',
  'break (?:him|her|them|his|her|their)',
  'come to (?:\\w+ )?(?:harm|grief)',
  'come (?:off (?:the|an?|his|her) (?:\\w+ )?(?:ladder|steps|roof|road|scaffold\\w*|platform|vehicle|bike|bicycle|machine|truck|fork-?lift|stage|edge|rails|horse)|apart|adrift|undone|out again|crashing|out of (?:its|the) socket)',
  'go off (?:again|sick)',
  'go (?:back )?off (?:sick|again)',
  'ruin',
  'wreck',
  'destroy',
  'see (?:him|her|them) (?:off (?:sick|work|again|for)|out of (?:work|action))',
  '(?:land|put|send|drive|push|tip|leave|knock|take) (?:him|her|them) (?:straight |right |clean )?(?:back )?(?:in|into|off|over|under|on|to (?:the|a|his|her|an)|out|down|without|with (?:no|little))(?! leave\\b| until\\b| contracted\\b| full\\b| normal\\b| usual\\b| work\\b| hours\\b| to work\\b| each\\b| touch\\b| post\\b| time\\b| a chance\\b| place\\b| contact\\b| charge\\b)',
  'rob (?:him|her|them)',
  'take (?:what|whatever|the (?:rest|last|remaining)|the rest of|more of|away (?:his|her))',
  'shorten (?:his|her|their)',
  'snap',
  'choke',
  'bleed',
  'topple',
  'overbalance',
  'lose what',
  'have no (?:\\w+ )?(?:feeling|hearing|sight|grip|skin|voice|lungs)',
  'unravel',
  'unhinge',
  'pay (?:for (?:it|this) )?with (?:his|her|their) (?:\\w+)',
];
/** A state that somebody comes to be in. */
const ILL =
  '(?:be|become|get|fall|make (?:him|her|them)|leave (?:him|her|them)|end up|wind up|find (?:himself|herself)|feel) (?:\\w+ ){0,2}?(?:hurt|injured|ill|unwell|worse|sick|killed|burned|burnt|scalded|crushed|trapped|harmed|infected|deaf|blind|disabled|crippled|off again|back to square one|back where|exhausted|burnt out|burned out|overwhelmed|suicidal|breathless|unsafe|incapacitated|in hospital|in a wheelchair|run over|poisoned|sensitised|damaged|electrocuted|unable to|ruined|finished|broken|in (?:a|the) (?:ditch|ambulance|grave)|in (?:intensive care|casualty|A&E|theatre|plaster|traction)|on (?:the|a) (?:floor|ventilator|stretcher)|under (?:a|the) (?:truck|lorry|bus|train|surgeon)|lost|maimed)';
const BRINGS =
  "(?:cause|lead to|result in|bring on|bring about|trigger|provoke|produce|mean|have|prompt|suffer|sustain|risk|leave (?:him|her|them|\\w+) with|end in|be followed by|set off|make for|see|bring|invite|precipitate|contribute to|develop|face|experience|be left with|be put at|be driven to|be followed by|be exposed to|inflict|increase|raise|heighten|hasten|speed up|worsen|encourage|add to|be(?= an? | another | more | further | deaths | injuries| casualties| fatalities)|get(?= an? | another )|expose (?:him|her|them|\\w+) to|put (?:him|her|them|\\w+) at risk of) (?:(?!not\\b)[\\w,'-]+ ){0,6}?";
const UNDONE =
  '(?:be|get|end up|wind up|have (?:him|her) )(?: (?:completely|badly|seriously|utterly|altogether|properly|totally|quite|half))? (?:destroyed|ruined|crushed|broken|finished|wrecked|flattened|crippled|maimed|floored|shattered|worn out|worn down|undone|electrocuted|overcome|gassed|trampled|mauled|kicked|bitten|attacked|assaulted|knocked (?:down|over|off)|run (?:down|over)|pinned|dragged|drowned|struck|hit|cut|scarred|sensitised|thrown|torn)';
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
  "(?:(?:will|'ll|shall|would|may|might|could|can|must|cannot but)(?: (?:well|also|still|then|soon|very|easily|certainly|inevitably|probably|possibly|eventually|ultimately|only|even|quickly|simply|one day|at any (?:time|moment)|sooner or later|in time|likely|almost|all|too|be|quite|suddenly|further|seriously|permanently|severely|quietly|go on to|continue to|start to|begin to|go on|sooner|or|later|otherwise|therefore|surely|yet|[a-z]+ly)){0,5}|(?:likely|liable|prone|apt|bound|certain|sure|set|going|expected|expect\\w*|predisposed|inclined|fit|about|only a matter of time) (?:(?:him|her|them|his|her|their|this|it|the) (?:\\w+ ){0,3}?)?(?:to|before (?:he|she|they|someone|somebody|it))(?: \\w+ly)?)";
const NOT_DENIED = '(?! (?:not|never|no longer|(?:have|be|suffer|see|get|come to|cause|do|run) no (?:more|further|harm|risk))\\b)';

/** "Carrying on will leave him with permanent loss of feeling", "she is likely to become unwell". */
export const FORECAST = new RegExp(
  `\\b${AHEAD}${NOT_DENIED}(?:,? (?:or|and)|, (?:I|in my|to my|it|as)[\\w' ]{0,30},)? (?:(?:badly|seriously|severely|permanently) )?(?:(?:${BARE})|${ILL}|${UNDONE}|${BRINGS}${HARM}|(?:go on|keep|continue|carry on|start|begin) (?:${ING})|(?:end|finish|leave|result)(?: up)?(?: with| in)? (?:him|her|them|(?:Mr|Mrs|Ms|Miss) \\w+) (?:being )?(?:unable|incapable|dead|blind|deaf|disabled|crippled|worse|in hospital|in a wheelchair|without)|(?:cause|lead|allow) (?:[\\w-]+ ){1,3}to (?:return|recur|come (?:back|out)|give way|fail|rupture|tear|flare(?: up)?|burst|break down|reopen|dislocate|collapse|worsen|deteriorate)|make (?:(?:his|her|their|the|this|these|that) (?:[\\w-]+ ){1,2}|it |him |her |them |things )(?:(?:\\w+ )?worse|ill|unwell|permanent|chronic|irreversible|lifelong|incurable)|do something to (?:himself|herself)|do (?:further|more|real|serious|lasting|permanent|great|him|her|himself|herself) (?:\\w+ )?(?:harm|damage|injury|mischief))(?![\\w-])`,
  'i',
);
const GRAVE =
  '(?:disastrous|catastrophic|fatal|deadly|lethal|life-threatening|life-changing|serious|very serious|grave|devastating|dangerous|critical|crippling|ruinous|irreversible|tragic|terrible)';
/** "A further knock to the head could be disastrous". */
export const GRAVE_OUTCOME = new RegExp(
  `\\b(?:could|would|may|might|will|can|is likely to|are likely to)(?: \\w+ly| well| even)? (?:be|prove|turn out(?: to be)?|become|have) (?:\\w+ly |very |extremely |a |an )?${GRAVE}(?: (?:consequences|results?|outcomes?|effects?|harm|injury))?(?![\\w-])`,
  'i',
);
/** "Each exposure makes a severe attack likelier", "every night shift brings her closer to a relapse", "the noise has him halfway to deafness". */
export const NEARER = new RegExp(
  `\\b(?:mak(?:es?|ing) (?:(?:a|an|another|any|further|the|more|such) ){0,2}(?:[\\w-]+ ){0,2}?${HARM} (?:\\w+ )?(?:likelier|likely|probable|certain|inevitable|a certainty|unavoidable)|(?:push|bring|tak|edg|driv|mov|inch)(?:es|s|e|ing) (?:him|her|them|(?:his|her|their) \\w+) (?:\\w+ )?(?:closer|nearer) (?:to|towards) (?:[\\w'-]+ ){0,3}?${HARM}|(?:halfway|half way|well on the way|on the (?:road|way)|heading|headed|on course) (?:to|towards|for) (?:[\\w'-]+ ){0,3}?${HARM})(?![\\w-])`,
  'i',
);
/** "At this rate her hearing will be gone by fifty". */
export const WILL_BE_GONE =
  /\b(?:hearing|sight|eyesight|voice|grip|hands?|lungs?|knees?|back|spine|fingers|balance|feeling|health|skin) (?:will|would|could|may|might) (?:\w+ )?be (?:gone|lost|shot|done for|useless|no use|no good|past (?:saving|repair|mending))\b/i;
/** The advice that stands elsewhere is named as the answer: "The advice below is meant to prevent that." */
export const ANSWERED_BY_ADVICE =
  /\b(?:advice|advise|changes?|adjustments?|steps|measures|recommend(?:ations?)?|plan|limits?|restrictions?|arrangements|precautions|checks?|rules?|points|items)\b(?: \w+){0,2} (?:below|above|overleaf|that follows?|in the (?:next|advice|last) \w+)\b[^.;]{0,60}\b(?:prevent|avoid|guard|reduce|lower|lessen|protect|stop|keep|spare|head|meant|intended|designed|aim(?:s|ed)?|address|meet|deal|there for|for that)/i;
/** "I foresee a relapse before the autumn". */
export const FORESEEN = new RegExp(
  `\\b(?:I|we) (?:(?!not\\b|never\\b)\\w+ ){0,2}?(?:foresee|fear|predict|expect|anticipate|envisage|worry about|dread)(?:ed)? (?:(?!able\\b)[\\w'-]+ ){1,6}?(?:${ING})(?![\\w-])|\\b(?:I|we) can (?:only |just )?(?:see|imagine|picture) (?:(?!able\\b)[\\w'-]+ ){1,6}?(?:${ING})(?![\\w-])|\\b(?:I|we) (?:(?!not\\b|never\\b)\\w+ ){0,2}?(?:foresee|fear|predict|expect|anticipate|envisage|worry about|dread)(?:ed)? (?:(?:a|an|that|another|further|the|some|repeated|more|his|her|early|rapid|serious|full|complete|swift) ){0,6}${HARM}(?![\\w-])`,
  'i',
);
/** "Noise in the press shop threatens what hearing he has left", "each week on the tools adds to the nerve injury". */
export const HARMS_NOW = new RegExp(
  `\\b(?:${verbPatternOf(['s', 'ing', 'base'], 'threaten', 'endanger', 'jeopardise', 'jeopardize', 'imperil', 'compromise', 'damage', 'harm', 'aggravate', 'exacerbate', 'erode', 'destroy', 'ruin', 'wreck', 'undermine', 'worsen', 'accelerate', 'hasten', 'compound')}|adds? to|adding to|eats? (?:away at|into)|eating (?:away at|into)|wears? (?:away|down|out)|wearing (?:away|down|out)|(?:does?|doing|did) (?:[\\w-]+ ){0,2}(?:harm|damage|injury) to|tak(?:es|ing) (?:away )?(?:a (?:little|bit) |some |yet )?(?:more|another (?:piece|slice|bit)) (?:of|out of)|rob(?:s|bing) (?:him|her) of|tak(?:es|ing) (?:\\w+ )?toll on|costs?|costing|kills?|killing) (?:(?:the|his|her|their|what|both|any|further|this|that|existing|own|remaining|already|lasting|permanent) ){0,3}?(?:\\w+ )?(?:hearing|sight|eyesight|lungs?|chest|heart|back|spine|hands?|fingers|joints?|knees?|hips?|shoulders?|wrists?|skin|nerves?|kidneys?|liver|repair|graft|recovery|healing|health|wellbeing|safety|lives|life|injur(?:y|ies)|damage|scar|condition|disease|numbness|circulation|sensation|feeling|strength|balance|nerve|mind|sanity|sleep|blood pressure|pregnancy|baby|asthma|dermatitis|depression|anxiety|illness|mobility|grip|voice)(?![\\w-])|\\b(?:makes?|making) (?:(?:it|him|her|them|things)|(?:the|his|her|their|this) (?:\\w+ ){1,2}?) ?(?:worse|ill|unwell|permanent)(?![\\w-])`,
  'i',
);
/** "puts the repair in jeopardy", "harmful to him". */
export const HARMFUL =
  /\b(?:(?:is|are|be|becomes?|remains?|seems?|proves?|being|was found to be) (?:\w+ ){0,2}?(?:harmful|hazardous|dangerous|damaging|detrimental|injurious|perilous|life-threatening|ruinous|risky|toxic|bad) (?:to|for) (?:him|her|them|his|her|their|others?|any(?:one|body)|every(?:one|body)|those|the|colleagues|patients|people)|(?:is|are|be|becomes?|remains?) (?:\w+ ){0,2}?(?:hazardous|dangerous|perilous|life-threatening|risky)|in (?:\w+ )?(?:jeopardy|peril|harm's way)|threat to (?:his|her|their|the|others?|life|safety|public|patients?|colleagues))(?![\w-])/i;
/** "He remains fragile", "it would not take much to tip him over". */
export const VULNERABLE =
  /\b(?:(?:is|remains|are|remain|feels|seems|still|very|too|so|extremely|particularly|rather) (?:\w+ ){0,2}?(?:vulnerable|fragile|brittle|precarious|near breaking point|at breaking point|close to breaking point|close to collapse|on the (?:edge|brink)|hanging by a thread|running on empty|at the end of (?:his|her|their) tether)|(?:it )?(?:would|will)(?: not|n't) take (?:much|a lot|a great deal)|(?:close to|on the (?:edge|brink|verge) of) (?:\w+ ){0,2}?(?:breakdown|collapse|burn-?out|crisis|breaking|giving up))(?![\w-])/i;
/** "I have serious concerns for his safety in the yard", and not "he fears that". */
export const CONCERN = new RegExp(
  `\\b(?<!\\b(?:he|she|they|who|(?:Mr|Mrs|Ms|Miss) [\\w'-]+|(?:the|his|her|their) \\w+) (?:also |now |still )?)(?:(?:serious|grave|real|considerable|great|significant|major|strong|deep|some|many|my|continuing|ongoing|particular|genuine|safety) ){0,6}(?:concerns?|worr(?:y|ies)|fears?|anxiety|misgivings|reservations|alarm|unease) (?:is |are |remain )?(?:for|about|over|regarding|as to|around|that) (?:[\\w'-]+ ){0,5}?(?:safety|safe|lives|life|welfare of (?:others|patients|colleagues)|${HARM})(?![\\w-])`,
  'i',
);
/** "Another episode is inevitable", "a relapse is to be expected". */
export const FORECAST_OF_HARM = new RegExp(
  `\\b${HARM}(?: (?!(?:is|are|was|were|has|not|no|and|but)\\b)[\\w'-]+){0,6}? (?:(?:is|are|remains?|seems?|looks?|becomes?) (?:\\w+ ){0,2}?(?:likely|inevitable|probable|to be (?:expected|anticipated|feared|foreseen|reckoned with)|feared|predictable|expected|foreseen|on the horizon|in store|not far (?:off|away)|round the corner|very possible|all too possible|a certainty|certain|foreseeable|a matter of time|only a matter of time|almost certain|on the cards|unavoidable|a real possibility|imminent|waiting to happen)|(?:must|should|can|has to|have to) (?:\\w+ )?be (?:expected|anticipated|feared|foreseen|reckoned with|looked for)|(?:will|may|might|could|can) (?:\\w+ )?(?:happen|follow|occur|result|ensue|recur|come|be (?:the result|next|fatal))|(?:is|are) (?:\\w+ )?(?:bound|going|likely|set|certain|sure|liable) to (?:happen|follow|occur|result|ensue|recur|come))\\b`,
  'i',
);
/** "is an accident waiting to happen", "only a matter of time before" */
export const IDIOM = new RegExp(
  `\\b(?:brings?|bringing|moves?|draws?) (?:(?:him|her|them|his|her|the|a|an) )?(?:[\\w-]+ ){0,2}(?:harm|damage|injury|collapse|breakdown|relapse|deafness|blindness|failure|disease|loss|disability|disablement|accident|surgery|operation) (?:[\\w-]+ )?(?:nearer|closer)\\b|\\b(?:(?:an )?(?:accident|disaster) waiting to happen|(?:only |just )?a (?:matter|question) of (?:time (?:before|until)|when\\b)|(?:could|may|might|would|can|will) (?:well |easily |yet )?(?:prove|be) (?:fatal|lethal|life-threatening|deadly|catastrophic|disastrous)|(?:each|every) (?:further |extra |more )?(?:\\w+ )?(?:shift|day|week|month|hour|lift|trip|round|season)\\b[^.;]{0,40}\\b(?:lungs?|back|knees?|hearing|shoulders?|hands?|heart|skin|joints?|eyes|spine|hips?|wrists?|condition|health|nerves?) (?:suffers?|worsens?|deteriorates?|gets? worse|takes? a toll|declines?|wears?)(?: \\w+)?|that is how (?:falls|accidents|injuries|mistakes|people get (?:hurt|killed)) ?(?:happen|occur|start)?|playing with fire|(?:an? |the )?(?:\\w+ )?${HARM} (?:sooner or later|before long|in the making|waiting to happen)|(?:heading|headed|heads|bound|on course|set|destined|cruising) (?:straight )?(?:for|towards?) (?:(?:a|an|another|serious|complete|full|total) ){0,6}${HARM}|(?:on the way|building|working up|one step from|a step from|a breath away from|inches from|(?:one|a|an|another|only a) (?:[\\w-]+ ){0,3}(?:away|off|short) (?:from|of))(?: up)?(?: to| from)? (?:(?:a|an|another|serious|complete|full|total) ){0,6}(?:break-?down|collapse|burn-?out|crisis|accident|injury)|(?:should|ought to|would|must) (?:worry|alarm|concern|trouble|frighten) (?:any\\w+|every\\w+|you|us|those|whoever|his|her|management|all)|(?:could|may|might|will|would) (?:well )?be (?:his|her|their) last(?= (?:one|drive|climb|shift)|[.,;]|$)|on borrowed time|time bomb|(?:some(?:one|body)|people|others) (?:is|are|will|may|could|might) (?:be |get |going to (?:be|get) )?(?:badly |seriously )?(?:hurt|injured|killed))\\b`,
  'i',
);

const WEIGHT =
  '(?:(?:a|an|the|some|his|her|their|this|that|its|any|at|in|is|my|our|considerable|serious|real|significant|material|substantial|high|higher|very high|increased|increasing|grave|great|greater|greatest|moderate|modest|definite|clear|constant|continuing|ongoing|continued|particular|obvious|immediate|imminent|potential|possible|residual|recognised|known|foreseeable|genuine|distinct|strong|major|heightened|elevated|raised|unacceptable|avoidable|acute|personal|everyday|direct|safety|health|infection|fire|fall|falls|manual handling) ){0,6}';
/** "at high risk of a collapse", "the risk that he will fall", "in danger of falling". */
export const RISK_OF = new RegExp(
  `\\b(?:${WEIGHT}(?:risks?|dangers?|hazard)|(?:chance|likelihood|possibility|probability|prospect|threat|potential|scope|recipe|odds)) (?:(?:now|here|still|then|also|both) )?(?:of|that|from|for|to|in|when|whenever|if|while|with|at|on|as|posed|remains?)\\b`,
  'i',
);
/** What somebody may be at risk of that is no harm to health. */
const NO_HARM_OF =
  '(?! of (?:(?:an?|the|his|her|further|formal|being) ){0,6}(?:exclusion|redundan\\w+|dismiss\\w+|los(?:s|ing) (?:of )?(?:his|her|their|the)? ?(?:job|post|home|licen[cs]e|employment)|disciplin\\w+|eviction|offending|re-?offending|failing|poverty|homelessness|missing|absence|not|closure|fraud|complaints?|litigation|truancy))';
export const AT_RISK = new RegExp(
  `\\b(?:at|in|to) ${WEIGHT}(?:risk|danger|peril)(?![\\w-])${NO_HARM_OF}(?!,? (?:assess\\w*|register|management|matrix))`,
  'i',
);
const ANY_ADJECTIVE =
  "(?:(?!(?:no|not|little|low|small|without|to|of|in|at|for|on|with|that|and|or|as|what|how|any|if|when)\\b)[\\w'-]+ ){0,4}";
/** "he is a danger to himself", "this poses a hazard", "the risk is high", "would be dangerous". */
export const POSES = new RegExp(
  `\\b(?:(?:poses?|posing|presents?|presenting|represents?|constitutes?|carr(?:y|ies|ying)|creates?|creating|amounts? to|brings?|is|are|remains?|be|becomes?|runs?|running|makes? (?:him|her|it)) ${ANY_ADJECTIVE}(?:risks?|danger(?:ous)?|hazard(?:ous)?|threat|liability on the road|menace)|(?:there (?:is|are|remains?)|I (?:see|have|am concerned about|am worried about)|with) ${WEIGHT}(?:risks?|danger|hazard)|(?:risks?|danger|hazard) (?:\\w+ ){0,5}?(?:is|are|remains?|has become) (?:\\w+ )?(?:high|higher|real|serious|great|considerable|significant|grave|substantial|unacceptable|increased|acute|obvious|material|elevated|present|there))(?![\\w-])`,
  'i',
);
export const UNSAFE =
  /\b(?:unsafe|(?:not|never|no longer|hardly|neither) (?:be |been |considered |yet |currently |entirely |really |at present )?safe(?:ly)?|cannot (?:be |\w+ )?(?:considered )?safe(?:ly)?|(?:cannot|can't|could not|unable to|would not) (?:\w+ )?(?:guarantee|vouch for|answer for|be (?:sure|certain|confident) of|ensure|assure|be answerable for|rely on|trust) (?:\w+ ){0,4}?safety|safety (?:of [\w' ]{1,40}? )?(?:is|are|remains?|cannot be) (?:\w+ )?(?:in (?:question|doubt)|at stake|compromised|not assured|doubtful|assured|guaranteed|jeopardi[sz]ed)|(?:puts?|putting|places?|placing|leaves?|leaving|exposes?|exposing) (?:\w+ ){1,6}?(?:at (?:\w+ )?risk|in (?:\w+ )?danger|to (?:\w+ )?(?:danger|risk|harm|injury|low blood|hypo\w+|infection|assault|violence|collapse))|(?:makes?|making|made) (?:it |the |his |her |\w+ing |lone ){0,3}(?:\w+ ){0,3}?(?:hazardous|dangerous|unsafe|perilous|risky)|vulnerable to|susceptible to|prone to|predisposed to|predisposes? (?:\w+ ){1,3}to)(?![\w-])/i;
/** "I am worried that another needlestick will happen", "I fear for her safety". */
export const FEARED = new RegExp(
  `\\b(?:I|we)(?:'m| am| are|'re| remain| do| would| have to)?(?: ?(?:very|seriously|deeply|most|extremely|really|also|still|particularly|gravely|increasingly|now))? ?(?:worr(?:y|ied)|concerned|fear|afraid|frightened|alarmed|anxious)(?: (?:that|for|about|lest))? (?:[\\w'-]+ ){0,12}?(?:${HARM}|(?:will|may|might|could|would) (?:${BARE})|safety|lives?|life)(?![\\w-])|\\b(?:I|we) (?:\\w+ )?(?:fear|am (?:\\w+ )?(?:afraid|worried|frightened)|'m (?:\\w+ )?(?:afraid|worried|frightened)) for (?:his|her|their|the) (?!job|post|position|pension|licen|future|career|place)[a-z]+`,
  'i',
);

/** Thoughts of suicide and self-harm, whoever tells them. */
export const SELF_HARM =
  /\b(?:suicid\w+|self-?harm\w*|(?:harm|hurt|cut|kill)(?:ing|s)? (?:himself|herself|themselves|themself)|(?:tak(?:e|ing|en)|end(?:ing|ed)?) (?:(?:his|her|their) (?:own )?|it )(?:life|lives|all)\b|end(?:ing)? it(?: all)?|not (?:want(?:ing|ed)? to (?:be (?:here|alive)|live|wake up|go on)|(?:be|being) here)|does not want to (?:be (?:here|alive)|live|wake up|go on)|wish(?:es|ed|ing)? (?:he|she|they) (?:was|were|would|had) (?:dead|not (?:here|wake)|never|died)|better off dead|better off without (?:him|her|them)|(?:life|living) (?:is|was|seems|feels|isn't|wasn't|is not|was not|no longer)(?: \w+){0,2} worth(?: living| it)?|not worth (?:living|going on)|(?:nothing|no reason) to live for|no (?:point|reason|sense) (?:in |to )?(?:liv(?:e|ing)|go(?:ing)? on|carry(?:ing)? on)|do(?:ing)? (?:something|anything) (?:to (?:himself|herself)|silly|stupid|drastic)|do(?:ing)? away with (?:himself|herself)|(?:would|will|might) be better dead|wish(?:es|ed|ing)? (?:that )?(?:he|she|they) (?:had|did|were|was|would)(?:n't| not)(?! to| come| a| the)|plans? (?:to|for how to|of how to) (?:end|kill|take)|(?:take|taking) an(?:other)? overdose|thoughts? of (?:death|dying|driving (?:into|off)|jumping|stepping in front))/i;
const THINKS =
  '(?:th(?:inks?|ought|inking)|would (?:just |almost |quite )?as soon|would sooner|feels? like|half a mind to|imagin(?:e|es|ed|ing)|pictur(?:es|ed|ing)|consider(?:s|ed|ing)|contemplat(?:es|ed|ing)|wonder(?:s|ed|ing)|look(?:s|ed|ing) up|research(?:es|ed|ing)|search(?:es|ed|ing) for|tempt(?:s|ed)|urges?|impulses?|work(?:s|ed|ing) out|rehears(?:es|ed|ing)|plans?|planned|planning|daydreams?|fantasi\\w+|came close|close|got as far as|st(?:ood|ands?|anding)|s(?:at|its?|itting)|walk(?:s|ed|ing)|drove|drives|parked|parks)';
const WAY_OUT =
  '(?:driv(?:e|ing) (?:it |his car |her car |the \\w+ |straight |himself |herself )?(?:in|into|off|at|over)(?! (?:the (?:morning|evening|dark|day|office|yard|town|city|work)|to|early|late|for|town|work|a convoy)\\b)|jump(?:s|ed|ing)?(?= off| in| from| over| out|[.,;]|$)|step(?:s|ped|ping)? (?:out|off) (?:in front|into the traffic|the platform|the kerb|the edge)|step(?:s|ped|ping)? in front|walk(?:s|ed|ing)? (?:into|out into|in front of|under|off) (?:the |a |an )?(?:\\w+ )?(?:sea|river|water|lake|reservoir|traffic|train|lorr|bus|road|track|bridge|cliff|roof)|throw(?:s|n|ing)? (?:himself|herself)|going (?:in|under|over)(?= |[.,;]|$)|a rope|hang(?:s|ing|ed)? (?:himself|herself)|ways (?:out|to (?:die|do it|go|end))|how (?:he|she|they) (?:would|might|could) (?:do it|go|die)|not (?:coming|turning) (?:back|round|up)|whether (?:anyone|anybody|they|we|people|the \\w+) would (?:miss|notice)|slip(?:ping)? away|not waking(?: up)?(?! (?:early|refreshed|in|at|before|until))|disappear(?:ing)? for good|swerv(?:e|ing))';
/** "She sat in her car beside the reservoir and thought about driving in", "the family would be happier if he were gone", "has saved up her tablets". */
export const WISH_TO_DIE = new RegExp(
  `\\bhop(?:es?|ed|ing)(?: that)? (?:he|she|they) (?:will|would|does|do|did|might|may) (?:not|never) wake\\b|\\b(?:${THINKS}\\b[^.;]{0,70}?\\b${WAY_OUT}|(?:family|children|kids|wife|husband|partner|parents|everyone|everybody|people|the world|others|they|we|mates|all)(?: \\w+){0,3}? (?:would|might|will|'d)(?: all| \\w+ly)? (?:be|do|manage|get on|cope) (?:better|happier|fine|easier|well|better off)(?: off)? (?:if|without|with)[^.;]{0,30}?\\b(?:gone|dead|not (?:here|around|there)|him|her|them|out of the (?:way|picture))|(?:saved|saving|stored|storing|hoard\\w+|stockpil\\w+|put(?:ting)? by|collect(?:ed|ing)|kept back)(?: up)? (?:\\w+ ){0,4}?(?:tablets|pills|medication|medicines?|insulin|paracetamol|capsules)|(?:left|written|writing|wrote|drafted) (?:\\w+ ){0,3}?(?:suicide|goodbye|farewell|last) (?:note|letters?|message)|sa(?:id|ying|ys) (?:his|her|their) goodbyes|(?:put|putting|set|setting) (?:his|her|their) affairs in order|(?:want(?:s|ed)?|wish(?:es|ed)?|long(?:s|ed)?|ready|happy|rather|prefer\\w*|hop(?:es|ed|ing)) (?:\\w+ ){0,2}?(?:to (?:die|be dead|be gone|disappear for good|be no more|go to sleep and not|not wake)|be dead|(?:he|she|they) (?:were|was|had) (?:dead|gone))|(?:would|did|does|do)(?:n't| not) (?:mind|care|bother \\w+) (?:if|whether) (?:he|she|they) (?:\\w+ )?(?:died|lived|woke|did not wake|didn't wake|were hit|was hit|crashed|never)|(?:not|n't|never) (?:see|be here|be around|be alive|live to see|make it to) (?:\\w+ )?(?:another|the (?:morning|new year|summer|end)|next (?:week|month|year|christmas)|christmas|tomorrow)|(?:no|any|seen? no|sees? little) (?:way out|future (?:for|worth)|reason to (?:wake|get up|be here)|wish to (?:live|wake|be here))|tired of (?:living|being alive|life)|(?:had|has) enough of (?:living|life|being alive)|life (?:has )?(?:lost|holds) (?:all|no) (?:meaning|purpose|point)|death would be|talk(?:s|ed|ing)? (?:of|about) (?:the |a )?(?:river|bridge|railway|rope|weir|cliffs?|sea|canal|dying|death|ending)|carr(?:y|ies|ied|ying) (?:a |the |some )?(?:\\w+ )?(?:blades?|razor|rope|noose|knife|tablets) (?:\\w+ ){0,4}(?:for when|in case|with (?:him|her))|(?:look(?:s|ed|ing)?|star(?:es|ed|ing)) (?:at|down at|over|out at) [^.;]{0,60}?(?:differently|(?:in|with) (?:a )?(?:new|different|another) (?:way|eyes|light)|longer than|for too long)|on the (?:wrong side|parapet|ledge)|over the (?:railings?|parapet|barrier))(?![\\w-])`,
  'i',
);
/** What makes words of self-harm no present risk. */
export const SELF_HARM_PAST =
  /\b(?:in the past(?! (?:few |two |three |four |six |several |couple of )*(?:fortnight|weeks?|months?|days?|\d+)\b)|in (?:19|20)\d\d|years ago|as an? (?:child|teenager|student|young)|previous(?:ly)?|historic\w*|long ago|no longer|have (?:stopped|passed|gone|settled|eased|resolved|lifted|not (?:come back|returned))|has (?:passed|gone|stopped|resolved|lifted)|had (?:passed|gone)|used to|at (?:his|her) worst|protective factors|policy|training|awareness|prevention|first aid|helpline|patients?|clients?|callers?|pupils?|students?|prisoners?|service users?|colleague's|customers?)\b/i;

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
  'blackouts?|seizures?|faints?|dizzy(?: spells?)?|dizziness|vertigo|hypos?|micro-?sleeps?|sleep attacks?|absences without warning|drowsy|sleepy|sleepiness|drowsiness|light-?headed(?:ness)?|sudden(?:ly)? (?:weak\\w*|unconscious\\w*|giddiness)|(?:knee|leg|ankle)s? (?:gives?|gave|giving|locks?) ?(?:way|out)?|double vision|tremor|unsteady|unsteadiness|asleep',
);
/** Places and tasks where that is dangerous to somebody. */
const CRITICAL =
  "(?:at the wheel|behind the wheel|at the controls|driv\\w+|at heights?|heights?|(?:step-?)?ladders?|scaffold\\w*|roofs?|fork-?lifts?|lorr(?:y|ies)|trucks?|vans?|bus(?:es)?|coach(?:es)?|trams?|trains?|tractors?|tankers?|cranes?|hoists?|machiner?y?|machines?|saws?|blades?|press(?:es)?|lathes?|track-?side|on the track|live (?:rail|wires?|equipment|cables?)|alone|lone work\\w*|on (?:his|her|their) own|platforms?|furnaces?|kilns?|fryers?|hot oil|confined spaces?|water's edge|quay|motorways?|pit|steps|stairs|gangways?|excavators?|diggers?|MEWPs?|cherry pickers?|firearms?|mezzanine|kerb)";
/** "He nodded off at the wheel twice and still drives": the fact itself is the risk. */
const STRONG_SUDDEN =
  '(?:hypos?|hypoglyc\\w+|blackouts?|seizures?|(?:black|pass)(?:ed|es|ing)? out|faint(?:s|ed|ing)?|collaps(?:e|es|ed|ing)|microsleeps?|(?:fall|falls|fell|falling) asleep|(?:nods|nodded|nodding|drops|dropped|dozes|dozed|dozing) off|los(?:es|t|ing) consciousness)';
const AT_THE_JOB =
  '(?:at work|on (?:the )?(?:shift|ward|line|site|shop floor|factory floor|yard|rig|plant|job)|in (?:class|the (?:kitchen|workshop|factory|classroom|theatre|lab))|(?:in|on|at|down|up) (?:the )?(?:\\w+ )?(?:theatre|ward|shop|unit|bay|cab|yard|quarry|mine|pit|mill|bakery|lab|plant|barn|deck|bridge|stage|road|round|line|beat|parade|track|wing|landing|counter|till)|during (?:a|the|his|her) shifts?|mid-shift|drug rounds?)';
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
  `\\b(?:still|continues? to|continuing to|keeps?|carries on|remains|is (?:yet|again|back)|goes on|day after day|every day|most days|all day|each shift)\\b[^.;]{0,60}\\b${AGENT}\\b[^.;]{0,100}\\b(?:despite|in spite of|although|even though|though|stage [23]|damage|sensitis\\w+|symptoms?|wheez\\w+|numb\\w*|asthma|dermatitis|(?:that|which) (?:gave|caused|started|brought|made|set|sensitised|did|put|is (?:causing|behind|responsible))|responsible|to blame)\\b`,
  'i',
);

/** What the work demands or goes on with, as it is now. */
const AS_IT_IS =
  '(?:(?:another|one more|much (?:more|longer)|(?:two|three|many|any) more|further|more of (?:this|the same)|(?:this|that|the|his|her|their) (?:present |current |same |existing |usual )?(?:pace|rota|workload|caseload|pattern|regime|hours|pressure|strain|load|routine|arrangement|night|shift|work|noise|cold|heat|dust|lifting|driving|standing|line|job|conditions?)|the (?:present|current|same)|such|indefinitely|long(?: at| on| in| if| unless| like|\\.|$)|for ever|forever|for much longer|as (?:things|it|matters)|at this|if|while|unless|until|without|so long as|as long as|like this))';
const HEALTH =
  '(?:health|mind|nerves?|back|spine|neck|knees?|hips?|legs?|ankles?|feet|foot|hands?|wrists?|fingers|elbows?|shoulders?|arms?|joints?|heart|lungs?|chest|skin|eyes?|sight|hearing|voice|repair|graft|wound|tendon|body|frame|stamina|constitution|recovery|system|baby|pregnancy|mood|resilience|condition|he|she|they|him|her|Mr [A-Z][\\w-]+|Mrs [A-Z][\\w-]+|Ms [A-Z][\\w-]+|Miss [A-Z][\\w-]+|the employee|the worker|nobody|no one)';
const NOT_GOING_TO =
  "(?:(?:will|can|could|would|is|are|does|do) ?(?:not|n't)(?: be (?:able|likely) to| going to| likely to)?|won't|can't|cannot|will never|is (?:unlikely|not going) to|are (?:unlikely|not going) to)(?: \\w+ly| possibly| well| also| now)?";
const ENDURE =
  '(?:stand(?: up to)?|take|bear|survive|hold(?: out| up| together)?|last(?: out)?|withstand|tolerate|sustain|cope(?: with)?|get through|see out|keep up|go on|endure|stay well|remain well|keep going|manage|recover|heal|mend|settle|improve|get better|get well|clear)';
/** "His back will not stand another month of this", "I doubt that her health can take much more": whoever cannot last is at risk. */
export const WILL_NOT_LAST = new RegExp(
  `\\b(?:${HEALTH}(?: [\\w'-]+){0,4}? ${NOT_GOING_TO}|(?:I|we) (?:\\w+ )?(?:doubt|question)(?: (?:that|whether|if|how long|how much longer))? (?:[\\w'-]+ ){1,4}?(?:will|can|could|would)) ${ENDURE}(?: (?!for\\b)[\\w'-]+){0,3}? ${AS_IT_IS}(?![\\w-])|\\b(?:he|she|they|Mr [A-Z][\\w-]+|Mrs [A-Z][\\w-]+|Ms [A-Z][\\w-]+|Miss [A-Z][\\w-]+) ${NOT_GOING_TO} (?:last|survive|see out|get through) (?:the|this|another|a) (?:day|week|fortnight|month|year|winter|summer|season|term|shift)s?\\b|\\bhealth (?:will|can|would) ?(?:not|n't) (?:stand|take|bear|survive|hold|last|withstand)(?: \\w+)?|\\b(?:is|are|has become|seems?) (?:simply |clearly |plainly |quite |not )?(?:unsustainable|sustainable|intolerable)\\b(?=[^.;]{0,80}\\b(?:health|ill|breakdown|well))`,
  'i',
);
/** "The longer she works with flour, the worse her breathing will get." */
export const WORSE_THE_LONGER =
  /\bthe (?:longer|more|oftener|further) (?:he|she|they|this|that|it|his|her|the|Mr|Mrs|Ms|Miss) (?:(?!off\b|away\b|absent\b|waits?\b)[\w'-]+,? ){1,10}?(?:the (?:worse|greater|weaker|more (?:likely|damage|harm|painful))|the (?:[\w-]+ ){1,2}(?:worse|greater))\b/i;
/** "Without respite from the phones her voice will not recover." */
export const NO_RECOVERY = new RegExp(
  `\\b(?:without|unless|until|while|as long as|so long as|if)\\b[^.;]{1,90}?\\b${HEALTH} ${NOT_GOING_TO} (?:recover|heal|mend|settle|improve|get better|get well|clear|hold (?:out|up)|last|survive|stay well|(?:stand|take|bear|survive) (?:it|this|that))(?![\\w-])|\\b${HEALTH} ${NOT_GOING_TO} (?:recover|heal|mend|settle|improve|get better|get well|clear)(?: \\w+){0,2}? (?:without|unless|until|while|as long as|so long as|if)\\b`,
  'i',
);

/** Where a lapse hurts somebody, or the word for being hurt. */
const DANGEROUS_PLACE =
  '(?:conveyors?|slicers?|mincers?|guillotines?|grinders?|signal box|signals|controls|crossing|plant room|switchgear|high voltage|live (?:ammunition|rounds|wires?|cables?|rails?|equipment|traffic|lanes?)|ammunition|explosives?|detonators?|knives|knife|blades?|boiling|acids?|caustic|gas|molten|quay(?:side)?|dock(?:side)?|jetty|water|weir|river|edge|drop|pit|shaft|silo|bulls?|horses|firearms?|weapons?|guns?|chain-?saws?|hot metal|steam|ovens?|oil|forceps|syringes?|theatre|newborns?|medicines?|drug round|reach truck|plant|loads?|rails?|railings?|guard-?rail|edges?|straddle carriers?|shunter|tugs?|aircraft|airside|apron|helicopters?|gantr(?:y|ies)|mast|by (?:himself|herself)|on (?:his|her) own|long runs?|overnight|pylons?|poles?|tower|chimney|bridge)';
export const PLACE_OR_HARM = new RegExp(`\\b(?:${CRITICAL}|${DANGEROUS_PLACE}|${HARM}|unsupervised|in charge of|safety)(?![\\w-])`, 'i');
/** "I would be uneasy about him working near the conveyor." */
export const UNEASY =
  /\b(?:(?:I|we)(?:'m|'re|'d be| am| are| was| remain| feel| would be| would feel| should be| should feel)(?: (?!not\b)[a-z]+){0,2} (?:uneasy|unhappy|uncomfortable|nervous|anxious|apprehensive|worried|concerned|alarmed|troubled|disturbed|fearful|not (?:\w+ )?(?:happy|comfortable|easy|content|at ease|reassured|satisfied))|(?:I|we) (?:do|would|should) not (?:\w+ )?(?:like|care|want) (?:the (?:idea|thought) of|to (?:see|think of|have))|(?:I|we) (?:dread|hate) to think|(?:I|we) (?:do |also |still )?(?:worry|fret) (?:about|over|when)|(?:it|what) (?:\w+ )?(?:worries|troubles|alarms|concerns|disturbs|frightens) me|(?:is|are) (?:a |of )(?:\w+ )?(?:worry|concern) to me|gives? (?:me|us|cause for) (?:\w+ ){0,2}?(?:concern|worry|alarm|unease))\b[^.;]{0,120}/i;
/** "It's only luck that nobody has been hurt", "two near misses since his sight got worse". */
export const NEAR_MISS =
  /\b(?:(?:(?:only|sheer|pure|simply|more by) (?:\w+ )?(?:luck|chance|good fortune)|(?:lucky|fortunate|a wonder|a miracle|a mercy)(?: \w+)?)\b[^.;]{0,50}\b(?:no one|nobody|no-one|not (?:been|had|yet)|none|hurt|injured|killed|accident|worse)|(?:he|she|they|who|there)(?: has| have|'s|'ve)? (?:already |now |recently )?(?:had|been) (?:\w+ ){0,3}near[- ]?miss(?:es)?|(?:has|have) (?:already |now |\w+ )?(?:nearly|almost|narrowly) (?:\w+ ){0,2}?(?:fallen|dropped(?! off)|hit|struck|run (?:over|into)|crashed|collided|missed|been hit|been crushed|killed|injured|caused|put (?:his|her) hand))(?![\w-])/i;

const WEAKNESS =
  '(?:(?:epilepsy|diabetes|angina|sleep apnoea|narcolepsy|seizures|blood sugar|sugars?|blood pressure|vertigo|fits|turns|heart rhythm|condition|illness) (?:\\w+ )?(?:is|are|remains?) (?:still |yet |by no means |far from |as yet )?(?:not (?:yet )?(?:under control|controlled|stable|treated|settled)|uncontrolled|untreated|unstable|poorly controlled|out of control|controlled|stable)|diabetic, skipping|sways?|staggers?|wobbles?|stumbles?|totters?|unsteady|giddy|giddiness|dizzy|dizziness|vertigo|drowsy|sleepy|(?:nods|drops|drifts|dozes) off|blacks? out|passes out|faints|(?:(?:his|her|their|whose) )?(?:\\w+ )?(?:concentration|attention|memory|grip|balance|sight|vision|eyesight|reactions?|reflexes|judge?ment|legs?|knees?|hands?|coordination|hearing) (?:still |often |sometimes |now |can |may )?(?:lapses?|fails?|goes|wanders?|slips?|gives? (?:way|out)|is (?:\\w+ )?(?:poor|slow|impaired|unreliable|failing|weak|gone|going)|are (?:\\w+ )?(?:poor|slow|slower|impaired|unreliable|weak)|shakes?|locks?|seizes?|drifts?|blurs?|comes? and goes?|cuts? out|deserts?)|(?:forgets|loses) (?:where|what|how|track|his grip|her grip|his footing|her footing|his balance|her balance)|(?:has|have|gets|suffers) (?:\\w+ ){0,2}?(?:tremor|double vision|blurred vision|blank spells|absences|seizures|blackouts|hypos|lapses|dizzy spells)|(?:hands?|fingers?|arms?|legs?|feet) (?:\\w+ )?(?:go(?:es)?|turns?|are|is) (?:\\w+ )?(?:numb|dead)|cannot (?:see|hear|feel|judge|tell) (?:\\w+ ){0,5}?(?:coming|behind|left|right|distance|alarms?|edge|hot|heat|reversing))';
/** Two facts that make a risk: "he sways when he stands, and the quay has no rail". */
export const TWO_FACTS = new RegExp(
  `\\b${WEAKNESS}[^.;]{0,60}?(?:,? (?:and|but|yet|while|whilst|although|though)|, (?:which|who|when|where)|: |;|,) [^.;]{0,50}?\\b(?:${CRITICAL}|${DANGEROUS_PLACE})(?![\\w-])|\\b(?:drives|driving|operates|operating|handles|handling|climbs|climbing|works|working|uses|using|carries|carrying|cuts|cutting|stands|standing|steers|steering|flies|flying|signals|supervises|supervising|in charge of)\\b[^.;]{0,50}?\\b(?:${CRITICAL}|${DANGEROUS_PLACE})[^.;]{0,40}? (?:and|but|yet|while|whilst|although|though|with) [^.;]{0,40}?\\b${WEAKNESS}(?![\\w-])`,
  'i',
);

/** Something is still to come: the weaker half of a warning. "May have caused" looks back. */
const TO_COME =
  "(?:(?:(?:will|'ll|would|could|may|might|can|must)(?! (?:have|also have)\\b)|going to|bound to|sure to|certain to|set to|apt to|likely|liable|likelihood|prospects?|possib(?:le|ility)|potential(?:ly)?|probab(?:le|ly|ility)|chances?|dangers?|impending|imminent|looming|threat\\w*|(?:shall|will|would) be (?:looking at|facing|dealing with)|looking at|facing|asking for|tempting|invit(?:es?|ing)|court(?:s|ing)|spells?|equals?|adds? up to|amounts? to|means?|inevitabl[ey]|foreseeable|predictable|there for all to see)(?![\\w-]))";
/** Harm that needs no adjective to be grave. */
const GRAVE_HARM = `(?:${HARM}|${verbPatternOf(
  ['base', 'ing', 'participle'],
  'kill',
  'maim',
  'crush',
  'injure',
  'harm',
  'infect',
  'electrocute',
  'drown',
  'cripple',
  'scald',
  'poison',
  'strike',
  'run over',
  'assault',
  'flatten',
  'overwhelm',
  'trample',
  'sensitise',
  'destroy',
)}|(?:${verbPatternOf(['base', 'ing'], 'black out', 'pass out', 'collapse', 'faint', 'relapse', 'break down', 'burn out', 'keel over', 'go under', 'go to pieces', 'fall apart', 'miscarry', 'bleed', 'choke', 'suffocate')})|los(?:e|ing) (?:a|an|the|his|her) (?:\\w+ )?(?:finger|fingers|hand|arm|leg|foot|eye|eyes|sight|hearing|balance|grip|footing|life|mind|baby)|(?:get|be|being|getting) (?:badly |seriously )?(?:hurt|killed|burned|burnt|crushed|caught))`;
/** "There is a real prospect of him striking a pedestrian", "the baby could be harmed". */
export const HARM_TO_COME = new RegExp(
  `\\b${TO_COME}(?: (?!(?:not|no|never|help|avoid|prevent|reduce|lower|lessen|ease|without|stop|explain|discuss|manage|assess|cover|follow|describe|ask|protect|be (?:asked|told|seen|offered|reviewed)|recover\\w*|settle|improve)\\b)[\\w',-]+){0,9}? ${GRAVE_HARM}(?![\\w-])`,
  'i',
);
/** "Transmission to a patient remains a possibility". */
export const HARM_FIRST = new RegExp(
  `\\b${HARM}(?: (?!(?:was|were|has|have|had|not|no|and|but|which|policy|procedure|prevention|form|report|book|risk)\\b)[\\w'-]+){0,8}? (?:(?:is|are|remains?|seems?|looks?|becomes?|must be)(?: (?!(?:not|no|low|small|remote|slight|minimal|negligible|unlikely)\\b)\\w+){0,2}? ${TO_COME}|(?:can|could|may|might|will|would) (?:\\w+ )?(?:happen|follow|occur|result|ensue|recur|come))(?![\\w-])`,
  'i',
);
/** "He would not hear the fire alarm", "she could not get out in time". */
export const CANNOT_ESCAPE =
  /\b(?:(?:would|could|may|might|will|can|does) ?(?:not|n't)|cannot|unable to|fails? to|(?:would|could|may|might) (?:fail|be unable|be too slow|be slow) to|unlikely to)(?: (?:be able to|always|then|even|also))? (?:hear|see|notice|feel|react|respond|stop|get (?:out|away|clear|down|off)|escape|evacuate|leave|summon|call for|raise)\b[^.;]{0,40}\b(?:alarms?|there (?:were|was|is) an? (?:fire|emergency|evacuation)|fire|emergency|warnings?|sirens?|vehicles?|traffic|trucks?|forklifts?|horns?|shouts?|smoke|burns?|burning|in time|quickly|fast enough|help)\b/i;
/** What the author would not risk himself: "I would not want my own child in a minibus that he drives", "God knows what would happen if". */
export const WOULD_NOT_RISK =
  /\b(?:(?:God|heaven|goodness|the Lord|Lord|who|nobody) (?:only )?(?:knows|can (?:say|tell)) what (?:would|could|might|will|may)|(?:I|we|you|one|nobody|no one)(?:'d| would| should| could| might)(?: not|n't| never)? (?:\w+ )?(?:want|like|wish|care|choose|trust)(?: to)? (?:my (?:own )?|(?:be|ride|stand|travel|work|sit|walk|fly|sail) |a (?:child|son|daughter|member))[^.;]{0,80}\b(?:he|she|him|her|his|they|them)|a liability (?:behind|on|at|to|with|in)|what (?:would|will|could|might) happen (?:if|when|should|were)|(?:it )?(?:does not|doesn't) bear thinking|I (?:shudder|dread|hate|tremble) to think|asking for trouble|tempting fate|courting (?:disaster|trouble|danger)|Russian roulette|an? (?:ticking|walking) (?:\w+ )?(?:bomb|disaster|hazard)|living on (?:the edge|luck)|(?:his|her|their) luck (?:will|is (?:going to|bound to)|cannot) (?:\w+ )?(?:run out|last|hold))(?![\w-])/i;
/** The work, its hazards or a condition: what makes a harm to come more than an outlook. */
export const EXPOSURE = new RegExp(
  `\\b(?:${CRITICAL}|${DANGEROUS_PLACE}|${AGENT}|exposure|exposed|gas(?:es)?|anaesthetic|X-rays|night|nights|heat|demands|deadlines|overtime|outdoors|passenger|pedestrians?|pupils?|residents?|customers|inspection|boiler|saw|minibus)(?![\\w-])`,
  'i',
);

/** A risk so small that nothing is to be done about it, or none. */
export const SMALL =
  /\b(?:and|but) (?:have |has )?(?:found|see|saw|identified) (?:none|no)\b|\b(?:(?:low|small|slight|slightly|marginally|lifetime|minimal|negligible|remote|minor|tiny|little|no|nil|not any|lower|less|least|reduced|reducing|diminish\w*|acceptable|usual|ordinary|normal|background|average|no more than|no greater|not (?:at )?(?:\w+ )?(?:increased|greater|higher|raised)|theoretical|trivial|limited|very little|hardly any|without|zero|nil|free of|same) (?:\w+ ){0,3}?(?:risks?|dangers?|hazards?|chance|likelihood|possibility|probability|threat)|(?:risks?|dangers?|hazards?|chance|likelihood|possibility|probability|threat)\b(?: \w+){0,12}? (?:is|are|was|were|remains?|seems?|appears?|has become|has been|to be)(?: now| therefore| also| very| really| so| extremely| quite| too| vanishingly| \w+ly){0,6} (?:low|small|slight|minimal|negligible|remote|minor|tiny|little|lower|nil|no|not|reduced|less|gone|past|over|acceptable|under control|controlled|managed|well managed|dealt with|removed|contained|resolved|theoretical|average|usual|being managed))\b/i;
/** Risk of something else than harm to health. */
export const OTHER_RISK =
  /\b(?:at the risk of (?:repeating|sounding|stating|labou?ring|boring|seeming|being|appearing|over)|risk(?:s|ed|ing)? (?:assess\w+|register|management|matrix|manager|officer|team|department|profile|rating|score|factors?|analys\w+|advis\w+|based|owner|category|appetite)|risk-(?:assess\w+|based|averse|benefit|taking)|at risk (?:register|of (?:redundancy|dismissal|losing (?:his|her|their) (?:job|home|post|licen[cs]e)|misconduct|disciplin\w+|capability|being (?:dismissed|made redundant|sued|disciplined|sacked)))|(?:job|post|role|home|project|contract|site|employment|pay|licen[cs]e|position|funding|jobs|posts) (?:is|are|was|were|may be|could be|being) (?:also )?(?:at risk|in danger)|risk of (?:redundancy|dismissal|complaint|litigation|a claim|claims|legal|losing|fraud|fire|theft|loss of earnings|absence|a further absence|further absences?|failure of the project|non-compliance|deadline)|fall short|fall behind|fall outside|fall within|fall (?:on|to|in|under|into|due)|at risk pay|danger money|high-risk (?:area|list|group|category)|own risk|risks? and (?:control|controls|compliance|audit|assurance|governance|safety|insurance|resilience|opportunit\w+)|risk (?:team|function|committee|department|appraisal|rating|model\w*|officer|controls?|reduction plan|champion))\b/i;
/** The risk that a treatment carries is the clinic's to tell. */
export const OF_TREATMENT =
  /\b(?:tablets?|medicines?|medication|drugs?|injections?|inhalers?|operation|surgery|anaesthetic(?! gas)|procedure|treatment|vaccin\w+|jab|antibiotics?|steroids?|infusions?|chemotherapy|radiotherapy|transplant|therapy)\b/i;
/** Said of people at large. */
export const GENERAL =
  /^(?:As (?:with|for) (?:anyone|everyone|most|all|any)|As is (?:\w+ )?(?:recogni[sz]ed|known|accepted|understood)|It is (?:well|widely|generally|commonly) (?:known|recogni[sz]ed|accepted|understood)|(?:Studies|Research|Trials|Surveys)\b|Like (?:anyone|everyone|most|all)|Everybody|Everyone|Anyone|Anybody|Nobody|Most (?:people|adults|of us|workers|employees)|Many (?:people|adults|workers)|Some people|People (?:who|with|in|of)|All (?:of us|people|adults|workers|employees|drivers)|Workers (?:who|with|in)|Employees (?:who|with|in)|Drivers (?:who|with|in)|Those (?:who|with)|In general|Generally|Every (?:doctor|physician|nurse|clinician)|As (?:science|research|studies|evidence)|(?:Drivers|Workers|Employees|Staff|Pilots) (?:must|should|have to|are (?:asked|required|expected))|One in|It is (?:common|normal|usual)|Back pain|Neck pain|Migraine|Asthma|Diabetes|Depression|Anxiety|Epilepsy|Stress|The condition|This condition|Conditions? (?:of|like)|Such conditions|Night work|Shift work)\b/i;
export const GENERAL_INSIDE =
  /\b(?:for|to|in) (?:anyone|anybody|everyone|everybody|all of us|all (?:staff|employees|workers|people)|most people|any (?:employee|worker|person|driver|adult|of us))(?! (?:else|beside|near|with a|around|underneath|beneath|below|on the ground|in the way|in (?:his|her|its) (?:way|path)|who (?:is|are|works?|stands?|sits?) (?:near|beside|with)))\b/i;
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
    `(?:(?:has|have|had)${ALREADY} been|was|were|is being|are being|is now|are now)${ALREADY} (?:${CHANGED}|${ALERTED}|seen (?:urgently|today|by the crisis)|assessed|trained|given|(?:seen|supported|followed up|visited|looked after) (?:\\w+ )?by (?:the|a|his|her) (?:[\\w-]+ ){0,3}(?:team|service|crisis \\w+))`,
    `(?:I|we)(?: have| had)?${ALREADY} ${ALERTED}`,
    `(?:he|she|they|Mr \\w+|Mrs \\w+|Ms \\w+|Miss \\w+|you|the (?:site|company|team|manager|employer))${ALREADY}(?: and I)? (?:agreed|stopped|handed|surrendered|gave up|arranged|moved|took (?:him|her|them))`,
    '(?:is|are) (?:not|no longer) (?:driving|climbing|working|using|operating|lifting|handling|doing|exposed|at work|on shift)',
    '(?:is|are) (?:now )?(?:working|driving|kept|based|doing) (?:in|on|from|away|only|at|off|lighter|with)',
    'has (?:the|a|an) (?:\\w+ )?(?:number|safety plan|crisis|support plan|urgent|appointment with the crisis|same-day)',
    '(?:(?:a|another|the|one|some) (?:second |other |more senior )?(?:colleagues?|person|workmate|supervisor|porter|nurse|member of staff|charge-?hand|deputy)|others?|somebody else|someone else) (?:will|is to|are to|now|has agreed to|have agreed to) (?:\\w+ )?(?:carry|do|take|lift|drive|go|stay|work|check|handle|cover|accompany|watch|sit|walk|carries|does|takes|lifts|drives|goes|checks|handles|covers)',
    '(?:has|have) been (?:\\w+ )?ordered|(?:is|are) (?:now )?(?:on order|being (?:fitted|supplied|ordered|moved|trained))',
    '(?:he|she|they) (?:now )?(?:travels?|comes?|goes|gets) (?:to work )?(?:in )?by (?:train|bus|taxi|tram|foot)|travels by (?:train|bus|taxi|tram)',
    '(?:does|do) not (?:drive|climb|work at height|work alone|use (?:the|any))',
    '(?:is|are) under (?:the )?(?:urgent )?care of|under the (?:crisis|community mental health|home treatment)',
  ].join('|')})\\b`,
  'i',
);
/** An order in so many words: "use the goods lift until July", "keep him off the roof". */
export const ORDER =
  /(?:^|[;:.,] |, (?:so|and|then) | - )(?:so |then |please |kindly |instead,? |for now,? |meanwhile,? |until then,? |in the meantime,? )?(?:use|keep|swap|give|move|put|stop|let|have|avoid|provide|take|make|allow|pair|leave|send|arrange|get|hold|fit|start|limit|restrict|rotate|supply|check|seat|place|turn|change|stand|remove|replace|find|train|call|ring|wear|work|stay|park|share|split|reduce|cut|drop|cap|spread|vary|lower|raise|lock|guard|tie|clear|switch|assign|allocate|station|bring|do not|don't|never|stick|issue|install|buy|hire|book|set) (?:him|her|them|the|his|their|a|an|any|all|no|only|to|off|on|out|in|two|one|someone|somebody|it|this|that|until|from|at|with|for|instead|both|these|those|lone|night|more|less|another|other|ladders|work|lifting|driving|contact|loads|breaks|days|gloves|[A-Z]\w+)(?![\w-])/;
/** What makes it less: "four hours a day for a fortnight would lessen that". */
export const WOULD_HELP =
  /\b(?:would|will|should|could|can|ought to)(?: greatly| much| largely| help to| help| do much to| go far to)? (?:lessen|lower|reduce|remove|prevent|avoid|avert|cut|halve|control|contain|meet|answer|take away|deal with|guard against|keep (?:him|her|them|it) (?:well|safe|away|off|in check)) (?:that|this|it|the|his|her|those|these)\b|\bso (?:he|she|they|the \w+|his \w+|her \w+) (?:should|is to|are to|must|needs? to|ought to|works?|will (?:work|stay|wear|use|be))\b/i;
/** Reads as the consequence drawn from the risk: ", so an early date is better", "which is why the first line matters most". */
export const THEREFORE =
  /(?:, (?:so|hence)|; (?:so|hence|therefore)|\b(?:which|that|this) is why|\bfor (?:that|this) reason|\b(?:is|are) (?:meant|intended|designed) to (?:catch|prevent|avoid|guard|reduce|protect|stop|lower)|\bto (?:guard against|catch) (?:that|this|it))\b/i;
/** Not fit, for the whole of the work or some of it. */
export const NOT_FIT =
  /\b(?:(?:not|no longer|not yet|neither|temporarily|permanently|medically|currently|is|remains|are) (?:\w+ ){0,2}?unfit|unfit (?:for|to|at)|(?:not|no longer|neither|never)(?: (?:yet|currently|be|at present|medically|presently|considered|now|again|in my (?:view|opinion))){0,6} (?:fit|well enough|able to (?:work|return)|ready to|suitable)|should (?:not|remain off|stay off|stay away|stop)|must (?:not|stay off|stop|avoid|be kept)|(?:cannot|can not|may not|is not to|are not to|not to) (?:\w+ )?(?:drive|climb|work|operate|use|lift|go|enter|handle|be (?:left|sent|asked)|carry|do|return)|no (?:\w+ ){0,2}(?:driving|lifting|climbing|ladders?|lone working|night (?:work|shifts?)|nights|height|work (?:at|on|with|in)|contact|exposure|use of|visits?|shifts?|lone|solo|standing|reaching|bending|public|overnight|on-call|early|late|deadlines?|more than|vibrat\w+|machinery|kneeling|overtime)|(?:restricted|limited) (?:to|from)|excluded from|barred from|off (?:driving|nights|the (?:road|tools?|line|track))|fit (?:only )?(?:for|with) (?:\w+ ){0,6}?(?:(?:adjust\w+|restrict\w+)(?! ?(?:[.;]|$))|except|apart from|other than|but not|excluding|provided))\b/i;

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
  /\b(?:if|unless|without(?! (?:(?:any|much) )?(?:warning|notice|difficulty|pain|help|trouble|problems?|limits?)\b)|once|while|whilst|respite|more of|left (?:alone|as|to|on|where)|keeps? (?:on|up|going|him|her|\w+ing)|kept (?:on|at|in)|persists?|goes on|present (?:state|pace|rota|workload|hours|level|pattern|arrangements|conditions|circumstances|post|job|role|regime)|under these|sooner or later|before long|one day|keep (?:on |him |her |\w+ing)|as long as|so long as|until|should (?:he|she|they|it|this|that)|were (?:he|she|they|it|this|that)|carry(?:ing)? on|continu\w+|further|repeated|ongoing|prolonged|going back|goes back|return(?:ing)? to|back to|at this (?:rate|pace)|at (?:the|his|her|its) (?:present|current)|stays? (?:as|the same)|nothing (?:changes|has changed|is changed|is done)|as (?:it|things|they) (?:is|are|stands?)|same|exposure|(?:another|one more|two more|a second|a single|one) (?:\w+ ){0,2}?(?:assault|attack|incident|shock|blow|injury|accident|infection|episode|day|week|month|winter|summer|year|season|shift|term|spell|run|night|job|load|whiff|sting|fall|knock|blow|lift)s?|(?:each|every) (?:\w+ )?(?:day|week|month|shift|winter|summer|run|time|lift|journey)|any (?:more|further|return|delay)|delay\w*|too (?:soon|early|much|long)|before|overdo\w*|rush\w*)\b/i;
/** Harm that comes at once, to the person or to others: it needs no condition. */
export const AT_ONCE =
  /\b(?:lose (?:\w+ )?(?:fingers?|thumbs?|hands?|arm|leg|foot|eye)|accidents?|injur\w+|hurt|kill\w*|strokes?|heart attacks?|anaphyl\w+|intensive care|hospital|come to (?:\w+ )?(?:harm|grief)|come off|fatal\w*|die|death|run (?:\w+ ){0,2}(?:over|down)|in front of (?:(?:a|an|the) )?(?:[\w-]+ )?(?:trucks?|lorr(?:y|ies)|bus|trains?|trams?|vehicles?|vans?|cars?|tankers?|tractors?|traffic|fork-?lifts?)|into the path|under (?:a|the) (?:wheels?|truck|lorry|bus|train|vehicle|load)|the wrong|hot (?:fat|oil|water|metal|pans?)|boiling|molten|rollers?|blades?|conveyor|moving parts|collaps\w+|black(?:s|ed|ing)? ?out\w*|pass(?:es|ing)? out|faint\w*|seizures?|lose consciousness|fall(?:s|ing)? asleep|nod(?:s|ding)? off|crash|burn\w*|scald\w*|others|colleagues|patients|public|wheel|suicid\w+|harm (?:himself|herself)|overdose|try (?:it |this |that )?again|permanent\w*|irreversible|lasting|for good|for life)\b/i;
/** Something in the forecast makes it more than a possibility. */
export const STRONG =
  /\b(?:will|inevitabl\w+|bound|certain\w*|sure|almost|only a matter|sooner or later|expect\w*|foresee\w*|highly|very likely|cannot but|anticipat\w+|predict\w+|fear\w*|all too)\b/i;
/** Work that a person is not fit for, as a whole. */
export const WHOLE_WORK =
  /^(?: (?:for|to return to|to resume|to carry out|in|to do))? ?(?:any |all |his |her |their |the )?(?:(?:usual|normal|current|own|present|full|contracted) )?(?:work|duties|role|job|post|duty)?\b/i;
/** Words of the work, so that unfitness for the work answers a risk. */
export const AT_WORK =
  /\b(?:work\w*|job|role|shifts?|rota|nights?|hours|driv\w+|lift\w*|climb\w*|ladders?|heights?|machin\w+|tools?|tasks?|dut(?:y|ies)|colleagues|exposure|exposed|kitchen|patients?|vehicles?|public|site|return\w*|goes back|going back|line|workload|caseload|conditions|post|office|ward|yard|shop|floor|wheel|truck|rig|plant|desk|classroom)\b/i;

const AND_THEN =
  "(?:he|she|they|you|it|that|some(?:body|one)|there|(?:Mr|Mrs|Ms|Miss) [A-Z][\\w'-]+|his \\w+|her \\w+) ?(?:'ll|will|won't|'s|is|could|may|might|would)";
/** "Keep him on nights and he'll be off again by Christmas", "one bad turn on that roof and he'll not get a second". */
export const AND_THEN_HARM = new RegExp(
  `(?:^|[.;:] )(?:(?:Keep|Leave|Put|Send|Push|Work|Let|Give) (?:him|her|them|(?:Mr|Mrs|Ms|Miss) [A-Z][\\w'-]+)\\b|(?:One|Two|Three|Another|A few) (?:more |bad |wrong |further |careless |[a-z]+ )?(?:slips?|turns?|falls?|knocks?|lapses?|stumbles?|mistakes?|faints?|fits?|blackouts?|hypos?|winters?|summers?|seasons?|months?|weeks?|shifts?|years?|attacks?|moments?|steps?)\\b)[^.;]{0,60}?,? and ${AND_THEN}[^.;]{0,60}?\\b(?:off (?:again|sick|work)|(?:not|n't|never|no) (?:be able to|get|have|feel|hear|see|use|close|grip|walk|a second|work)|(?:${HARM})|${BARE}|gone|finished|hurt|killed|dead|worse|pay for (?:it|this|that))(?![\\w-])`,
);
/** "The sling will come off", "the date will slip": what goes or moves is no part of the body, and no harm. */
export const NO_BODY =
  /\b(?:sling|plaster|cast|boot|brace|bandages?|dressings?|stitches|clips|collar|splint|limits?|restrictions?|date|day|start|deadline|return|plan|target|timetable|schedule|numbers?|figures?|output|orders?|sales|price|decision|report|results?|team|business|service|company) (?:\w+ )?$/i;
