/**
 * Reproach by classes of words in frames of grammar: what somebody lacks, shows, does to whom, and knew when it was done. The classes are
 * plain English lists; the frames at the end say what must stand beside them.
 */
import { BAD_WORDS, BADLY } from '../../src/language/fault-words.ts';
import { verbPatternOf } from '../../src/language/verbs.ts';

const list = (words: string): string =>
  `(?:${words
    .trim()
    .split(/\s*[|\n]\s*/)
    .filter(Boolean)
    .join('|')})`;

/** The employee, or what is theirs. */
const HIM =
  '(?:him|her(?! own )|them|this (?:man|woman|employee|worker|young man|young woman|gentleman|lady)|(?:Mr|Mrs|Ms|Miss|Mx) [A-Z][\\w-]+|somebody|someone|staff|people|an? (?:\\w+ )?(?:man|woman|employee|worker|colleague|person|member of staff))';
const HIS = '(?:his|her|their|the|my|our|this|that|these|those|all|every|any|both|two|three|repeated|clear|plain|agreed|medical)';

/** What a decent manager has: to lack it, or to show little of it, is a reproach. */
const QUALITY = list(`
empathy | sympathy | understanding | compassion | tact | sensitivity | patience | interest | concern | care | respect | regard | consideration | thought | flexibility | fairness | courtesy | leadership
judge?ment | insight | honesty | candour | humanity | kindness | common sense | support | guidance | effort | willingness | appreciation | awareness | decency | warmth | professionalism | urgency | curiosity
imagination | foresight | planning | organisation | commitment | goodwill | good will | good faith | responsibility | accountability | transparency | openness | encouragement | supervision | direction
humility | self-control | restraint | maturity | discretion | diplomacy | backbone | courage | integrity | loyalty | gratitude | inclination | appetite | desire | grasp | trust | backing | follow-up | communication
`);
/** What is shown, taken up or harboured by somebody at fault. */
const VICE = list(`
disregard | contempt | disdain | scorn | indifference | hostility | resentment | impatience | intolerance | favouritism | bias | prejudice | arrogance | rudeness | discourtesy | disrespect | incompetence | ineptitude
negligence | carelessness | callousness | cruelty | spite | malice | vindictiveness | pettiness | stubbornness | obstinacy | intransigence | inflexibility | rigidity | insensitivity | thoughtlessness | cowardice
dishonesty | duplicity | hypocrisy | bad faith | bad temper | ill will | animosity | antipathy | aggression | naivety | ignorance | amateurism | apathy | complacency | laziness | sloppiness | high-handedness
heavy-handedness | unkindness | meanness | coldness | brutality | a blind spot | blind spots | a closed mind | a cavalier attitude | a short fuse | double standards | poor judge?ment | bad judge?ment | poor leadership
`);
/** What a deed is put down to: "through sheer carelessness", "by not looking where he was going". */
export const OUT_OF_VICE =
  /\b(?:through|out of|by|from) (?:(?:sheer|pure|simple|plain|gross|utter|rank|downright|nothing but|mere|his|her|their|own) ){0,3}(?:carelessness|inattention|thoughtlessness|negligence|neglect|laziness|idleness|spite|malice|indifference|incompetence|ineptitude|clumsiness|stupidity|stubbornness|impatience|bad temper|ill will|ignorance|sloppiness|recklessness|selfishness|pettiness|cowardice|horseplay|cruelty|lack of (?:thought|care|attention|planning|interest|foresight)|not (?:looking|listening|thinking|bothering|caring|paying attention|checking|reading)\b)/gi;

/** Acts against somebody: nouns that may follow "rewarded his loyalty with", "answered his request with", "subjected her to". */
const BAD_ACT = list(`
warnings? | silence | threats? | abuse | insults? | shouting | criticism | sarcasm | ridicule | scorn | mockery | hostility | contempt | anger | a shrug | a sneer | a refusal | refusals | excuses | evasion | evasions
disbelief | suspicion | indifference | discipline | disciplinary action | punishment | dismissal | demotion | more work | extra work | still more work | a tirade | a lecture | an ultimatum | ultimatums | derision | impatience
irritation | rudeness | accusations? | recriminations? | intimidation | humiliation | constant \\w+ | endless \\w+ | unreasonable \\w+ | unfair \\w+ | a flat no | a curt \\w+ | half-truths | empty promises | platitudes | delay
`);
/** Done to the employee in person. */
const HARM_HIM = `(?:${verbPatternOf(
  ['s', 'past', 'participle', 'ing'],
  'threaten',
  'punish',
  'penalise',
  'pressure',
  'pressurise',
  'press',
  'rush',
  'hurry',
  'frighten',
  'scare',
  'shame',
  'embarrass',
  'corner',
  'ambush',
  'trick',
  'trap',
  'accuse',
  'abandon',
  'betray',
  'isolate',
  'sideline',
  'exhaust',
  'swamp',
  'saddle',
  'burden',
  'overload',
  'cheat',
  'rob',
  'short-change',
  'mislead',
  'misinform',
  'fail',
  'disappoint',
  'forget',
  'shun',
  'avoid',
  'mock',
  'tease',
  'ridicule',
  'humiliate',
  'belittle',
  'demoralise',
  'crush',
  'provoke',
  'goad',
  'hurt',
  'upset',
  'distress',
  'alarm',
  'ignore',
  'disregard',
  'exploit',
  'overwork',
  'victimise',
  'neglect',
  'hound',
  'pester',
  'browbeat',
  'coerce',
  'railroad',
  'undermine',
  'patronise',
  'insult',
  'offend',
  'antagonise',
  'alienate',
  'discourage',
  'deceive',
  'begrudge',
  'castigate',
  'scold',
  'chastise',
  'upbraid',
  'rebuke',
  'berate',
  'harangue',
)})`;
/** Verbs with a particle around the employee: "wear him down", "put her under pressure", "keep them in the dark". */
const PARTICLE_HIM = [
  `(?:wears?|wore|worn|wearing|grinds?|ground|grinding|runs?|ran|running|puts?|putting|talks?|talked|talking|marks?|marked|lets?|letting|shouts?|shouted|shouting|cuts?|cutting) ${HIM} down\\b`,
  `(?:puts?|putting|placed?|places|placing|kept|keeps?|keeping|has had|had) ${HIM} (?:under|through)(?: (?:a great deal of|a lot of|so much|such|undue|intolerable|huge|great|enormous|unfair|constant|relentless|unreasonable|needless|immense|far too much|too much|the most|unnecessary|extreme|severe|considerable))* (?:pressure|strain|stress|misery|hell|the mill|the wringer|the mangle|distress|ordeal|scrutiny|surveillance|the microscope|a cloud|a great deal)`,
  `(?:works?|worked|working|runs?|ran|running|drives?|drove|driven|driving|hounds?|hounded|pushes|pushed|pushing) ${HIM} (?:into (?:the ground|a breakdown|illness|an early grave|it)|ragged|to (?:the (?:edge|brink|limit|wall)|breaking point|exhaustion|despair|tears|distraction|destruction|collapse|the bone)|over the edge|too (?:hard|far|fast)|so hard|off (?:sick|work)|out of (?:the|his|her))`,
  `(?:leans?|leant|leaned|leaning|picks?|picked|picking|turns?|turned|turning|rounds?|rounded|spies|spied|spying|checks? up|checked up|checking up|cheats?|cheated|walks? out|walked out|gives? up|gave up|given up) on ${HIM}`,
  `(?:loads?|loaded|loading|lands?|landed|landing|lumbers?|lumbered|lumbering|saddles?|saddled|saddling|burdens?|burdened|burdening|swamps?|swamped|swamping|buries|buried|floods?|flooded|bombards?|bombarded|bombarding|stuck|sticks?) ${HIM} with`,
  `(?:heaps?|heaped|heaping|piles?|piled|piling|loads?|loaded|dumps?|dumped|dumping|shovels?|shovelled|showers?|showered|foists?|foisted|thrusts?|thrust|unloads?|unloaded|offloads?|offloaded|palms?|palmed|pins?|pinned) (?:[\\w-]+ ){1,5}?(?:up|off)?(?:on|onto|upon|over) ${HIM}`,
  `(?:subjects?|subjected|subjecting|exposed?|exposes|exposing) ${HIM} to`,
  `(?:robs?|robbed|robbing|cheats?|cheated|deprived?|deprives|depriving|strips?|stripped|stripping) ${HIM} of`,
  `(?:denies|denied|denying|refuses|refused|refusing|grudges|begrudges|begrudged|begrudging) ${HIM} (?:the|his|her|a|an|any|even|all|proper|basic|adequate|time|access|leave|breaks?|help|support|equipment|training|rest|permission|water|every)`,
  `(?:made|makes?|making|renders?|rendered) ${HIM} (?:ill|sick|worse|unwell|miserable|anxious|wretched|feel (?:\\w+ ){0,2}(?:small|stupid|useless|unwelcome|guilty|worthless|like|a nuisance|a burden|a failure|a fraud|foolish|ashamed|unwanted|inadequate|judged|awkward|uncomfortable|bad|as if|as though)|a scapegoat|an outcast|the scapegoat|the butt|look (?:a fool|foolish|stupid|small))`,
  `(?:made|makes?|making|turned|turns?|turning) ${HIS} (?:\\w+ )?(?:life|working life|job|work|position|days?|return|shifts?|time) (?:there |at work )?(?:(?:into|in to) )?(?:a |an |a living |absolute )?(?:misery|hell|nightmare|ordeal|impossible|unbearable|intolerable|miserable|unpleasant|difficult|hard|harder|torture|wretched|as hard|as difficult)`,
  `(?:left|leaves|leaving|kept|keeps|keeping|had|has had) ${HIM} (?:\\w+ ){0,3}?(?:in the dark|in limbo|in the lurch|high and dry|out in the cold|out of the loop|at arm's length|on tenterhooks|waiting|hanging|guessing|dangling|stranded|without (?:support|help|guidance|an answer|a reply|word|supervision|pay|relief|cover|training|any)|unsupported|to (?:struggle|cope|fend|flounder|sink|stew|get on with it|carry|pick up|manage alone|sort|face|rot|drown)|alone with|exposed|isolated|demoralised|humiliated|in tears|on (?:his|her) own with|holding the)`,
  `(?:threw|throws?|thrown|throwing|hung|hangs?|fed|feeds?|cast) ${HIM} (?:under the bus|to the (?:wolves|lions|dogs)|in at the deep end|out to dry|off|aside|away|on the scrapheap|adrift|overboard|to one side|into the deep end)`,
  `(?:takes?|took|taken|taking) (?:it out on|advantage of|${HIM} for granted|${HIM} for a fool|${HIM} to task|no notice of|no account of|no heed of|scant notice of|little notice of|little account of|against) ?(?:${HIM})?`,
  `(?:talks?|talked|talking|spoke|speaks?|spoken|speaking|treats?|treated|treating|dealt with|deals? with|handled|handles) (?:to |with )?${HIM} (?:\\w+ ){0,3}?(?:like (?:dirt|rubbish|an? \\w+|something|nothing)|as (?:if|though) (?:he|she|they|it|nothing)|as an? (?:nuisance|burden|problem|number|liability|fool|child|criminal|skiver|malingerer|enemy|inconvenience|embarrassment)|with (?:contempt|disdain|hostility|suspicion|indifference|derision|a complete|a total|scant|little|no))`,
  `(?:gave|gives?|given|giving) ${HIM} (?:a (?:hard|rough|bad|torrid|dreadful|terrible|horrible) (?:time|ride)|hell|grief|the run-?around|the brush-off|short shrift|the cold shoulder|no (?:peace|quarter|choice|rest|respite|quarter|help|support|say|warning|notice|option|explanation|credit|thanks)|false (?:hope|assurances|information)|the worst|all the (?:worst|heavy|heaviest|dirty)|too much|far too much|an impossible|impossible|a dressing[- ]down|a roasting|an earful|the silent treatment|nothing but|little but|every (?:heavy|dirty|unpleasant|awkward|late))`,
];
/** Done to what the employee needs: advice, limits, requests, warnings, plans. */
const NEED = list(`
advice | recommendations? | limits? | restrictions? | report | reports | letters? | requests? | warnings? | plan | plans | needs | symptoms | pain | complaints? | concerns? | condition | illness | disability | limitations | injury
health | welfare | wellbeing | safety | pleas? | adjustments? | agreement | agreements | undertakings? | promises? | objections? | appeals? | evidence | signs | phased return | return | recovery | rehabilitation | progress | confidence
confidentiality | privacy | trust | dignity | good name | reputation | efforts | achievements | position | career | prospects | morale | chances | breaks | appointments | qualms | fears | worries | distress | diagnosis | medical \\w+
`);
const HARM_NEED = `(?:${verbPatternOf(
  ['s', 'past', 'participle', 'ing'],
  'ignore',
  'disregard',
  'dismiss',
  'overlook',
  'flout',
  'breach',
  'betray',
  'minimise',
  'trivialise',
  'belittle',
  'downplay',
  'doubt',
  'distrust',
  'ridicule',
  'mock',
  'undermine',
  'sabotage',
  'jeopardise',
  'compromise',
  'derail',
  'scupper',
  'wreck',
  'ruin',
  'spoil',
  'hinder',
  'hamper',
  'impede',
  'obstruct',
  'thwart',
  'frustrate',
  'block',
  'overrule',
  'override',
  'overturn',
  'reject',
  'rebuff',
  'neglect',
  'forget',
  'abuse',
  'violate',
  'trample on',
  'gloss over',
  'laugh at',
  'laugh off',
  'shrug off',
  'brush aside',
  'wave away',
  'make light of',
  'walk over',
  'play down',
  'fail to see',
  'underestimate',
  'misjudge',
  'misunderstand',
  'misread',
  'mistake',
  'exploit',
  'damage',
  'blacken',
  'tarnish',
  'set back',
  'harm',
  'hold up',
  'drag out',
  'stall',
  'prolong',
  'delay',
  'renege on',
  'go back on',
  'water down',
  'tear up',
  'sit on',
  'discount',
  'second-guess',
  'pour scorn on',
  'make a mockery of',
  'ride roughshod over',
  'turn down',
)})`;

/** Adjectives of strictness and unkindness that only a word of degree turns into a reproach: "overly harsh", "too strict". */
const STRICT = list(`
harsh | hard | strict | rigid | severe | demanding | critical | controlling | blunt | sharp | cold | distant | aggressive | hasty | quick | slow | soft | lax | casual | cautious | rushed | busy | ambitious | eager | keen | ready | proud
formal | forceful | insistent | familiar | involved | literal | suspicious | defensive | sensitive | heavy | pushy | zealous | preoccupied | reliant | trusting | optimistic | relaxed | remote | weak | timid | frightened
`);
const OVER =
  '(?:overly|unduly|needlessly|unnecessarily|excessively|unreasonably|unacceptably|far too|much too|altogether too|too|unfairly|inexcusably|so|inordinately|absurdly|ridiculously|gratuitously|consistently|persistently)';
const BAD = `(?:${BAD_WORDS.join('|')})`;

/** What a person does, read from the finite verb of which the person is the subject. Each stands at the head of the predicate. */
const HEAD = `^(?:(?:has|have|had|is|are|was|were|did|does|do|keeps?|kept|continues? to|continued to|went on|goes on|insists on|insisted on|persists in|persisted in|seems? to|seemed to|appears? to have|appeared to|chose to|chosen to|managed to|manages to|proceeded to|saw fit to|seen fit to|set out to|tried to|has tried to|sought to|began|begun|started|resorted to|resorts to|took to|taken to|spent [\\w ]{3,20}|been|being|be|not only|only|simply|then|also|still|always|often|repeatedly|regularly|constantly|consistently|routinely|deliberately|knowingly|wilfully|needlessly|effectively|apparently|clearly|plainly|actively|openly|publicly|systematically|completely|totally|wholly|entirely|just|even|for (?:weeks|months|years)|[a-z]+ly) )*`;
const INTENSE =
  '(?:a |an |the |no |such |so |any |some |very |quite |only |most |as )*(?:(?:complete|total|utter|marked|striking|real|worrying|alarming|remarkable|astonishing|shocking|distinct|profound|persistent|consistent|deep|sad|serious|clear|general|sheer|blatant|wanton|casual|cavalier|quite|evident|obvious|undisguised|open|constant|poor|appalling|regrettable|disturbing|staggering|breathtaking|callous|cold|great|marked|woeful|surprising) )*';
export const HEADED: readonly RegExp[] = [
  // "has shown a complete lack of empathy", "takes little interest in".
  `(?:show(?:s|n|ed|ing)?|display(?:s|ed|ing)?|exhibit(?:s|ed)?|demonstrat(?:es|ed|ing)|betray(?:s|ed)|reveal(?:s|ed)|ha(?:s|ve|d|ving)|suffers? from|took|takes?|taken|brought|brings?|manifest(?:s|ed)|expressed) ${INTENSE}(?<!\\bno (?:\\w+ )?)(?:(?:lack|want|absence|dearth|shortage|failure|deficit|paucity) of (?:any |all |even |basic |the )*(?:\\w+ )?${QUALITY}|${VICE})`,
  `(?:show(?:s|n|ed|ing)?|display(?:s|ed|ing)?|offer(?:s|ed|ing)?|g[ai]ve[sn]?|giving|provid(?:es|ed|ing)|exhibit(?:s|ed)?|express(?:es|ed)|ha(?:s|ve|d)|ma(?:kes?|de)|t(?:ook|akes?|aken)|paid|pays?|made) (?:him |her |them |themselves )?(?:no|little|scant|precious little|not (?:the slightest|a shred of|an ounce of|a scrap of|one|much)|hardly any|scarcely any|very little|next to no|zero|minimal|the bare minimum of|nothing (?:by way of|in the way of|like)|less than no|insufficient|inadequate) (?:real |genuine |obvious |apparent |meaningful |practical |\\w+ )?(?:${QUALITY}|attention|heed|notice|account|thanks|help|allowance|attempt|apology|explanation|remorse|contrition)`,
  // "rewarded his loyalty with a warning".
  `(?:reward(?:s|ed|ing)?|answer(?:s|ed|ing)?|m[ee]ts?|met|meeting|greet(?:s|ed|ing)?|repa(?:id|ys?|ying)|respond(?:s|ed|ing)?(?: to)?|repl(?:ied|ies)(?: to)?|react(?:s|ed)?(?: to)?|thank(?:s|ed)?|receiv(?:es|ed))(?: [\\w'-]+){0,6}? with (?:nothing but |only |mere |further |yet more |more |a |an |outright |open |thinly veiled )*(?:\\w+ )?${BAD_ACT}`,
  // Done to the employee, or to what the employee needs.
  `${HARM_HIM} ${HIM}\\b(?! (?:that|about|of|to (?:the|a) (?:risk|danger|change|alarm)) )`,
  ...PARTICLE_HIM,
  `${HARM_NEED}(?: of)? (?:${HIS} ){1,3}(?:[\\w'-]+ ){0,3}?${NEED}\\b`,
  // Things put off again and again, or done with the wrong object.
  "(?:cancel(?:s|led)?|postpon(?:es|ed)|put(?:s)? off|chang(?:es|ed)|mov(?:es|ed)|alter(?:s|ed)|revers(?:es|ed)|switch(?:es|ed)|redr(?:aws|ew)|tore up|shift(?:s|ed)|miss(?:es|ed)|forg(?:ets|ot)|los(?:es|t)|mislaid|ask(?:s|ed) for)\\b[^.;]{2,60}?(?:twice|(?:two|three|four|five|six|several|many|countless|umpteen|\\d+) times|again and again|time and again|time after time|over and over|repeatedly|without (?:warning|notice|explanation|telling|a word)|at (?:the last (?:minute|moment)|short notice|no notice|a moment's notice|an hour's notice|whim)|on a whim|on the (?:day|morning) itself|yet again|once more|every (?:single )?(?:week|day|time)|from one (?:day|week) to the next|at the drop of a hat)\\b(?! a (?:day|week|month|year))",
  `(?:[a-z]{3,}ed|sent|gave|bought|brought|put|set|built|told|paid|wrote|chose|took|kept|drew up|read|quoted) (?:him |her |them |in |up |out )?the wrong (?!side|foot)[a-z]+`,
  '(?:blunder|err|dawdl|flounder|bungl|dither|muddl|fumbl|botch|bluff|waffl|faff|tinker|meddl|scrimp|skimp|cheat|li|crumbl|slip up|mess|muck)(?:s|es|ed|d|ing|led)\\b(?: \\w+)?',
  // "got it wrong", "got the rota badly wrong".
  `g[eo]t(?:s|ting)? (?:it|this|things|that|everything|the [\\w-]+|his [\\w-]+|her [\\w-]+|their [\\w-]+)(?: \\w+){0,2}? (?:wrong|in a (?:mess|muddle|tangle))`,
  // "is overly harsh", "has been too quick to".
  `(?:is|are|was|were|been|being|became|grew|gets?|got) (?:\\w+ly )?${OVER} ${STRICT}\\b(?! for (?:him|her) to)`,
  `(?:is|are|was|were|has been|have been) (?:well |widely |already |rightly |generally )?(?:known|notorious|infamous|regarded|reputed|seen|renowned|famous)(?: [\\w']+){0,4}? (?:to be|as|for)(?: [\\w]+){0,3}? (?:${BAD}|(?:his|her|their) (?:temper|moods?|tongue|rages?|outbursts|tantrums|sarcasm)|(?:shouting|bullying|favouritism|losing|going|being))`,
  `(?:show(?:s|ed|n)|prov(?:es|ed|en)|reveal(?:s|ed)|exposed) (?:himself|herself|themselves|itself) (?:to be |as |to have |\\w+ |quite |wholly |thoroughly )*(?:${BAD}|more (?:interested|concerned|worried) (?:in|with|about)|unable|unwilling|incapable|unfit|unequal|out of)`,
  // People or profit.
  '(?:is|are|was|were|been|seems?|seemed|appears?|appeared) (?:to be )?(?:far |much |rather |clearly |evidently )?(?:more|less) (?:interested|concerned|bothered|worried|preoccupied|keen|intent|occupied) (?:in|with|about|on|by)\\b[^.;]{1,60}\\bthan\\b',
  '(?:puts?|putting|places?|placed|placing|sets?|ranks?|values?|valued) (?:\\w+ ){1,4}?(?:before|above|ahead of|over) (?:people|health|staff|safety|welfare|wellbeing|care|his|her|their|the (?:health|safety|welfare|people|needs|man|woman|staff))',
  '(?:cares?|cared|thinks?|thought) (?:only|more|nothing|little|less|chiefly) (?:of|for|about)\\b',
  // Known, and done all the same.
  `(?:is|are|was|were|been) (?:well |fully |perfectly |quite |only too |acutely )?(?:aware|warned|advised|informed|told|reminded|alerted|asked)\\b[^.;]{2,70}?\\b(?:and|but|yet)(?: (?:he|she|they|it))? (?:still|yet|nonetheless|nevertheless|carried on|pressed on|went ahead|did (?:nothing|not)|took no|made no|chose|persisted|ignored|put (?:him|her)|kept (?:him|her)|sent (?:him|her)|left (?:him|her)|(?:has|have|had) done nothing|(?:has|have|had) (?:not|never) (?:once|even|so much as|acted|replied|answered|bothered|lifted)|just)\\b`,
  '(?:knew|know[sn]?|heard|saw|seen|read|received|had|have had|has had|held|promised|agreed|undertook|assured|was to|were to|offered|said)\\b[^.;]{2,70}?\\b(?:and|but|yet)(?: (?:he|she|they|it))? (?:(?:still|yet|nonetheless|nevertheless|then|all the same) )?(?:(?:has|have|had) (?:done nothing|not (?:so much as|bothered|even|lifted|once|acted|replied|answered|opened|done)|never|ignored|failed|chosen|taken no|made no)|did (?:nothing|not (?:so much as|bother|even|lift|act|reply|answer|do|deliver|follow|keep|ring|call|act))|took no|made no (?:move|effort|attempt)|chose (?:not|to)|carried on regardless|pressed on|never (?:did|came|has|delivered|rang|called|acted|replied|kept)|failed to|reneged|backed out|broke|forgot|sat on|looked away|still (?:put|sent|kept|made|had|expected|insisted|left|gave|refused)|(?:sent|put|let|made|kept|left|ordered|rostered|allowed) (?:him|her|them)\\b|changed (?:his|her|their) minds?|went back)',
  // Idioms.
  '(?:dug|digs?|digging) (?:in )?(?:his|her|their|its) heels(?: in)?',
  '(?:takes?|took|taken|taking) (?:the )?(?:side|part|word) of',
  "(?:has|have|had) only (?:had )?to [^.;]{2,60}?\\b(?:and|but|yet) (?:would not|did not|has not|have not|could not (?:be bothered|manage)|never|chose not|failed|refused|won't|didn't|hasn't)",
  '(?:bristl(?:es|ed|ing)|bridl(?:es|ed|ing)|scoff(?:s|ed|ing)|sneer(?:s|ed|ing)|smirk(?:s|ed|ing)|snigger(?:s|ed)|seeth(?:es|ed|ing)|glower(?:s|ed|ing)|stonewall(?:s|ed|ing)|dither(?:s|ed|ing)|bluster(?:s|ed|ing)|prevaricat(?:es|ed|ing)|procrastinat(?:es|ed|ing)|flounder(?:s|ed|ing)|backtrack(?:s|ed|ing)|overreact(?:s|ed|ing)|gloat(?:s|ed|ing)|sulk(?:s|ed|ing))\\b',
  `(?:needs?|needed) to (?:change|learn|grow up|look at (?:himself|herself|themselves)|apologise|be (?:held|brought) to account|answer for|take a (?:long|hard)|mend (?:his|her|their) ways|wake up|listen for once|buck up|explain (?:himself|herself|themselves))`,
].map((source) => new RegExp(`${HEAD}(?:${source})`, 'i'));

/** What somebody in charge cannot do: a reproach that a negation carries. */
export const INCAPABLE = new RegExp(
  [
    '^(?:is|are|was|were|has been|have been|seems?|appears?)(?: \\w+ly| to be)* (?:not able|unable|incapable|not capable|not fit|unfit|ill-equipped|not qualified|unqualified|not suited|unsuited|ill-suited|not the (?:person|man|woman)|not cut out)(?: of| to| for) (?:lead|manag|run|supervis|handl|listen|communicat|understand|control|organis|admit|treat|see past|look after|take criticism)\\w*',
    "^(?:(?:can|could)(?:not| not|n't|'t)|can't) (?:\\w+ly |even |be )?(?:trusted|relied|counted on|depended on|bothered|persuaded|moved|manage people|lead|run a|organise a|see past|tell the truth|keep (?:a|his|her|their) (?:confidence|promise|word|secret|temper)|admit|bring (?:himself|herself|themselves) to)\\b",
    "^(?:ha(?:s|ve|d)(?: not|n't| never)|never had)(?: had| got)? (?:a|an|one|any|the) (?:(?:good|kind|civil|single kind|decent|helpful) (?:word|thing)|time|patience|grace|courtesy|decency|manners|idea|clue|interest|courage|wit|sense)\\b(?! (?:yet|for (?:a|the|this) (?:call|meeting)))",
    '^(?:seems?|appears?) to (?:have (?:decided|forgotten|lost|taken|given up|made up|washed|mistaken|confused|mislaid)|think (?:that )?(?:(?:he|she|it|this|illness|asthma|pain|stress|\\w+) (?:is|are) (?:a (?:state|matter|question|choice|weakness|character|lifestyle|myth|fad|joke|luxury|nuisance|game)|all in|in (?:his|her) head|optional|an (?:excuse|option|invention|inconvenience)|putting|making|swinging|faking|nothing)|(?:rules|rest|breaks|limits|advice) )|believe (?:that )?(?:rest|breaks|limits|rules|advice) |enjoy|delight|relish|regard (?:him|her|illness|sickness|breaks) as|have (?:little|no|it in|a|taken against) |care (?:little|more|nothing)|be (?:more|less) (?:interested|concerned))',
  ].join('|'),
  'i',
);

/** Something done although its doer knew, or without a thought. */
export const KNOWINGLY =
  /^[^.;]{0,70}?\b(?:in the full knowledge|in full knowledge|knowing (?:full well |perfectly well |very well |only too well )?(?:that|of|about|the|his|her|how)|well aware (?:that|of)|despite (?:knowing|having been|being (?:told|warned|asked|aware)|my|our|(?:his|her) (?:protests?|objections?|pleas?|requests?|complaints?)|repeated|clear|several|the advice|all)|in spite of|regardless of|in defiance of|with no (?:thought|regard|warning|explanation|consultation)|without (?:a thought|any (?:thought|regard|warning|explanation|consultation|discussion)|regard|so much as|once|hearing|asking|consulting|listening|bothering|troubling|stopping|reading|warning|telling|a word|checking)|after (?:I|we|he|she|they|my|our|the (?:doctor|GP|nurse)) (?:had |having )?(?:expressly |clearly |already )?(?:advised|warned|asked|told|objected|reported|said|complained|recommended|begged)|when (?:I|we|he|she) had (?:advised|asked|told|warned|begged|said)|heedless of|careless of|oblivious (?:of|to)|against (?:my|our|all|medical|clear|specific|express|occupational health|his doctor's|her doctor's) (?:\w+ )?(?:advice|recommendations?|guidance|wishes))\b/i;

/** "In spite of my letter, | her manager put her back on nights". */
export const DEFIANT_BEFORE =
  /(?:^|[;,] )(?:and |but )?(?:in spite of|despite|against|contrary to|ignoring|in defiance of|in the (?:face|teeth) of|regardless of) (?:my|our|all my|all our|his (?:GP|doctor|surgeon)'s|her (?:GP|doctor|surgeon)'s|medical|occupational health|repeated|clear) (?:[\w-]+ ){0,3}?(?:advice|letters?|reports?|recommendations?|warnings?|requests?|note),? $/i;
/** A deed, and then what it did to the employee: "left her name off the list, which finished her off". */
export const WHICH_BROKE_HIM =
  /^[^.;]{3,120}?,? (?:which|and (?:that|this)) (?:has |have |had )?(?:\w+ly )?(?:finished (?:him|her|them) off|broke(?:n)? (?:him|her|them)|(?:was|were) the (?:last|final) straw|floored (?:him|her|them)|crushed (?:him|her|them)|(?:push|tipp)ed (?:him|her|them) over|dr(?:o|i)ven? (?:him|her|them) (?:off|out|over|to)|made (?:him|her|them) (?:ill|sick|worse)|put (?:him|her|them) off (?:sick|work|ill))\b/i;

/** A passive of harm before "by" and the one who did it: "was made to stand all day by", "the breakdown was brought about by". */
const DONE = `(?:made|forced|obliged|compelled|ordered|pushed|pressed|pressured|pressurised|bullied|coerced|shamed|left|driven|put under [\\w ]{3,16}|refused|denied|passed over|passed around|threatened|punished|penalised|accused|abandoned|betrayed|frightened|scared|mocked|cornered|isolated|shunned|overworked|overloaded|overburdened|exploited|upset|distressed|hurt|humiliated|crushed|singled out|left out|shut out|cut off|talked over|shouted down|fobbed off|brushed off|put down|worn down|marked down|set up|messed about|pushed around|rushed|hurried|saddled|lumbered|swamped|bombarded|landed|tricked|cheated|misled|misinformed|deceived|robbed|deprived|stripped|(?:treated|handled|managed|spoken to|dealt with|served|looked after|supported|briefed|trained|supervised|advised|received|welcomed) (?:very |so |extremely |most |rather |quite )*${BADLY})`;
/** States that one would not wish on anybody: who brought them about is blamed. */
const ILL_STATE =
  '(?:breakdown|absence|illness|collapse|relapse|flare(?:-up)?|setback|delay|distress|anxiety|depression|stress|exhaustion|burnout|low mood|upset|trouble|problems?|difficult(?:y|ies)|conflict|crisis|injury|accident|fall|deterioration|worsening|misery|unhappiness|insomnia|sleeplessness|panic|panic attacks|state|situation|mess|confusion|muddle|failure|loss of (?:confidence|trust|pay|sleep)|dispute|tension|rift|harm|damage|pain|symptoms|condition|all of this|all this|much of this|most of this|this)';
export const DONE_TO_HIM = new RegExp(
  `\\b(?:(?:(?:is|are|was|were|been|being|be|feeling|got|felt) (?:\\w+ly |not once but |also |then |again |still |now )?${DONE}\\b(?! to feel (?:\\w+ )?(?:welcome|at home|valued|better|part of|safe|supported|comfortable))[^.;,]{0,60}?|${ILL_STATE}\\b[^.;,]{0,30}? (?:is|are|was|were|has been|have been|had been|being) (?:\\w+ly |in large part |to a great extent |in part )?(?:caused|brought (?:about|on)|triggered|provoked|created|produced|prolonged|made worse|worsened|aggravated|exacerbated|set off|precipitated|engineered|manufactured|inflicted|compounded|started|driven|the (?:work|doing)|fuelled|stoked)(?: [\\w'-]+){0,4}?|(?:nothing|little|not enough|too little|precious little|very little|no(?:t a)? (?:thing|move|step|effort|attempt|provision|allowance|adjustments?|arrangements?|plan|risk assessment|contact|call|visit|review|record)) (?:\\w+ )?(?:is|are|was|were|has been|have been|had been) (?:\\w+ )?(?:done|made|taken|offered|put|arranged|said|attempted|given|kept|carried out)\\b[^.;,]{0,50}?) (?:by|at the hands of)|\\b(?:at the hands|at the mercy|the (?:victim|target|butt|scapegoat)|a (?:victim|target|casualty)) of) (?:the |none other than |both |his own |her own )*$`,
  'i',
);
/** "It took HR ten weeks to order a chair", "nothing but grief from", "where was his manager". */
export const TURNS_BEFORE =
  /\b(?:it (?:took|has taken|had taken|is taking)|(?:got|had|has had|gets?|received|met with|faced|has faced|suffered|endured|took|put up with) (?:nothing but |little but |no end of |a (?:great deal|lot) of |endless |constant |more |only |years of |months of |weeks of )*(?:grief|abuse|trouble|criticism|hostility|hassle|aggravation|opposition|obstruction|resistance|excuses|evasion|evasions|silence|rudeness|sarcasm|shouting|nagging|threats|unkindness|indifference|contempt|broken promises|empty promises|a hard time|a rough ride|short shrift|stick|flak|cold looks|snide remarks|harsh words) from|no (?:thanks|credit|tribute|help) (?:for any of this )?to|not (?:a|one) (?:word|line|call|card|visit|penny|thing|jot|peep|squeak|whisper)(?: of (?:thanks|apology|explanation|support|encouragement|sympathy|regret))? (?:has come |came |was heard )?from|(?:nothing|not a thing|silence) from|where (?:was|were|has|have))(?: (?:the|both|all))? $/i;
/** What must follow for "it took": a length of time and what was to be done. */
export const TOOK_SO_LONG =
  /^ (?:(?:over|more than|nearly|almost|some|fully|well over|the best part of|up to|about|another|a further|no less than|all of) )*(?:\w+(?:-\w+)?|\d+) (?:working |long |whole )?(?:days|weeks|months|years|attempts|emails|reminders|calls|phone calls|letters|requests|goes)\b/i;
/** "One phone call from his supervisor would have prevented this". */
export const WORD_FROM =
  /\b(?:one|a|a single|a simple|a short|a quick|a timely|an early|a kind|any|a little|some|a bit of|a modicum of|an ounce of|a minute's|five minutes'|ten minutes'|earlier|prompt|prompter|better|more|proper|quicker|firmer) (?:[\w-]+ ){0,2}?(?:call|calls|word|words|visit|email|letter|meeting|chat|conversation|thought|care|help|support|attention|kindness|patience|supervision|training|planning|sense|common sense|action|intervention|apology|text|explanation|interest|effort|management|communication|step|decision|flexibility|understanding|tact|honesty|leadership|foresight)(?: of [\w]+(?: or \w+)?)? (?:from|by|on the part of|out of) (?:the )?$/i;
export const WOULD_HAVE =
  /^[^.;]{0,60}?\b(?:would|could|might)(?: \w+)? have (?:\w+ ){0,2}?(?:prevented|avoided|spared|saved|stopped|settled|averted|nipped|changed|made|helped|kept|solved|resolved|cleared|headed|forestalled|put|been (?:enough|all|ample)|done|sufficed|cost)\b/i;
/** "The fault is not his; it is the rota clerk's". */
export const FAULT_IS =
  /\b(?:fault|blame|mistake|error|failing|failure|doing|omission|oversight|blunder)\b[^.]{0,60}?\b(?:is|was|lies with|belongs to|rests with|that of)(?: (?:the|wholly|entirely|squarely|rather|simply|that of))* $/i;

/** Illness put down to somebody, or to what they do. */
export const PUT_DOWN_TO = new RegExp(
  `\\b${ILL_STATE}\\b[^.;,]{0,40}? (?:is|are|was|were|has been|have been|comes?|came|stems?|stemmed|arises?|arose|results?|resulted|follows|followed|flows|springs|began|started|owes? (?:a lot|much|a great deal|everything)|can be (?:laid|traced|put)|must be (?:laid|put))(?: (?:\\w+ly|all|in (?:large |no small )?part|squarely|directly|back|simply|much|more|mainly|down))* ?(?:down to|due to|because of|owing to|the result of|a result of|the fault of|the work of|the making of|attributable to|from|at the door of|(?<=(?:laid|traced|put|owes?(?: a lot| much| a great deal| everything)?|begin|began|started|due|down) )(?:to|with))(?: (?:nothing (?:but|other than)|no one but|none other than))? (?:(?:the )?(?:way|manner|fact that|conduct of|behaviour of|attitude of|decisions? of|actions of|treatment (?:by|from|at the hands of))(?: in which| that)? )?(?:the )?$`,
  'i',
);
/** What befalls those spoken of, at which one may be sorry: "I was sorry to hear that his manager has left". */
export const OWN_FORTUNE =
  /^(?:'s|')?(?: \w+ly)? (?:(?:has|have|had|is|was|are|were|will be) )?(?:(?:now|also|just|still|not|been|to|going to) )*(?:left|leav(?:e|es|ing)|retir\w+|ill\b|unwell|off (?:sick|work)|away|died|die\b|injured|hurt|bereaved|moving|moved on|in hospital|on (?:sick |annual )?leave|father|mother|wife|husband)\b/i;
/** The author's own dismay at what somebody did. */
export const DISMAY =
  /\b(?:I (?:am|was|remain|have to say (?:that )?I am|must say (?:that )?I am) (?:\w+ly |very |most |rather |quite |frankly |deeply )*(?:dismayed|appalled|disappointed|astonished|astounded|shocked|horrified|saddened|disturbed|concerned|troubled|surprised|amazed|outraged|angry|annoyed|disgusted|at a loss to understand why|perplexed|baffled|frustrated|sorry)(?: to (?:learn|hear|read|see|find|note|be told))?(?: that| by| at| with| to)?|(?:it|this) (?:is|was|seems) (?:\w+ly |very |most |rather |quite |frankly |deeply )*(?:regrettable|deplorable|shameful|disgraceful|astonishing|shocking|lamentable|unfortunate|a pity|a great pity|a shame|a disgrace|a scandal|appalling|disappointing|unforgivable|inexcusable|unacceptable|unbelievable|incredible|indefensible|outrageous|beyond belief|extraordinary|baffling|a matter of regret|scandalous|unfair|cruel|wrong|poor|to be regretted|not acceptable|not good enough|not right) (?:that|how)|I (?:deplore|regret|resent|object to|cannot (?:understand|excuse|condone|defend|forgive|see|believe)|find it (?:\w+ )?(?:hard|difficult|impossible|extraordinary|astonishing|shocking|incredible|odd|strange)(?: to (?:believe|understand|accept|credit|excuse|see|forgive|justify))?)(?: that| why| how| the fact that| what)?)(?: (?:the|both))? $/i;
/** What is judged after "I find the conduct of his supervisor …". */
export const I_FIND =
  /\bI (?:find|found|consider|regard|thought|think|would call|view|must call) (?:the |this |such )?(?:(?:conduct|behaviour|attitude|tone|manner|approach|actions|handling|treatment|response|stance|decisions?|way|silence|inaction|letter|email|words|reply|answer)(?: (?:of|by|from|taken by|shown by))? )?(?:the )?$/i;
export const FOUND_BAD = new RegExp(
  `^(?:'s|')?(?: (?:conduct|behaviour|attitude|tone|manner|approach|actions|handling|treatment|response|stance|decisions?|way|silence|inaction|letter|email|words|reply|answer|remarks?|comments?)(?: [\\w'-]+){0,6}?)? (?:as )?(?:\\w+ly |very |most |rather |quite |frankly |deeply |to be |to have been |so |nothing short of |little short of |a )*(?:${BAD}|astonishing|shocking|extraordinary|astounding|disturbing|alarming|worrying|troubling|baffling|perplexing|mystifying|incredible|unbelievable|hard to|difficult to|impossible to|beyond|surprising|concerning|distasteful|upsetting|disgrace|scandal|disappointment)\\b`,
  'i',
);
/** "The manager's attitude has been a major factor in his low mood". */
export const HARMFUL_FACTOR =
  /^[^.;,]{0,50}? (?:is|are|was|were|has been|have been|remains?|became|played|plays|bears?|bore|carries|carried)(?: [\w]+ly| also| in my (?:view|opinion))? (?:a|an|one|the|part|among the|much|some|most|most of|much of|a large|a good)(?: (?:of the|major|main|chief|large|big|significant|principal|key|root|real|sole|primary|leading|important|direct|central|contributory|contributing|aggravating|share|part|deal|clear|great|good|only|true|underlying|in|and|cause|of)){0,5}? (?:factors?|causes?|reasons?|contributors?|triggers?|sources?|part|blame|responsibility|obstacles?|barriers?|culprit|driver|problem|root|stressor|difficulty)\b(?! (?:in|for|of|behind) (?:his|her|their|the|this) (?:good |excellent |steady |quick |early |successful )*(?:recovery|progress|success|improvement|return|confidence|rehabilitation))/i;
/** "Nobody at the depot lifted a finger", "no one from management has bothered to call". */
export const NOBODY_THERE =
  /\b(?:nobody|no one|no-one|not one (?:person|manager|member|of them|of (?:the|his|her) \w+)|not a soul|none of (?:the|his|her|their|your) \w+|not a single (?:person|manager|member|colleague)|neither of the \w+)(?: of staff)? (?:in|at|from|on|within|among|above|of|senior in)(?: [\w'-]+){1,4}? (?:ever |even |once |has |have |had |appears? to have |seems? to have |did |was |were |is |are |can |could |thought |cared |saw fit |has ever |has yet |has even )*(?:lift(?:ed)? a finger|bother(?:ed|s)?|trouble[ds]?|care[ds]?|came to|listen(?:ed|s)?|thought to|seems? to (?:care|know)|took (?:the trouble|any|responsibility|ownership|charge|an interest|it|him|her|this)|taken (?:the trouble|any|responsibility|ownership|charge|an interest|it|him|her|this)|answer(?:ed|s)?|repl(?:y|ied|ies)|respond(?:ed|s)?|act(?:ed|s)?|rang|rung|called|phoned|visited|spoke up|spoken to|stood up|step(?:ped)? in|interven(?:ed|es)|read|opened|looked at|checked|did anything|done anything|do(?:es)? anything|help(?:ed|s)?|support(?:ed|s)?|explain(?:ed|s)?|told (?:him|her)|told me|warned|ask(?:ed)? (?:him|her|how|why|whether|after)|apologised|noticed|gave (?:him|her|it|a)|given (?:him|her|it)|made (?:an?|any|the)|kept|had the (?:decency|courtesy|sense|grace)|bothering|prepared to|willing to|interested)\b/gi;
