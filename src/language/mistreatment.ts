import { verbPattern, verbPatternOf } from './verbs.ts';

/**
 * The words of bullying, harassment, discrimination and victimisation (Equality Act 2010 ss. 13, 26, 27; Acas guidance on bullying and
 * harassment at work names the behaviours). Grouped by what they need beside them to be a charge.
 */

/** Verbs that are a charge whoever the agent is, as long as a person suffers them. */
const HOSTILE = [
  'bully',
  'harass',
  'victimise',
  'humiliate',
  'belittle',
  'ridicule',
  'mock',
  'taunt',
  'persecute',
  'mimic',
  'demean',
  'degrade',
  'denigrate',
  'berate',
  'heckle',
  'jeer at',
  'sneer at',
  'scream at',
  'bawl at',
  'bawl out',
  'shout at',
  'yell at',
  'swear at',
  'curse at',
  'pick on',
  'single out',
  'gang up on',
  'gang up against',
  'freeze out',
  'cold-shoulder',
  'shun',
  'ostracise',
  'scapegoat',
  'torment',
  'tyrannise',
  'terrorise',
  'browbeat',
  'intimidate',
  'discriminate against',
  'hound',
  'hound out',
  'gaslight',
  'deride',
  'vilify',
  'badmouth',
  'bad-mouth',
  'molest',
  'grope',
  'stalk',
  'make fun of',
  'poke fun at',
  'laugh at',
  'talk down to',
  'look down on',
  'retaliate against',
  'lash out at',
  'let fly at',
  'lay into',
  'tear into',
  'tear strips off',
  'have a go at',
  'round on',
  'turn on',
  'rant at',
  'rail at',
  'snarl at',
  'spit at',
  'throw things at',
  'leer at',
  'hector',
  'harangue',
  'patronise',
  'squeeze out',
  'force out',
  'drive out',
  'push out',
  'edge out',
  'leave out of',
  'push around',
  'walk all over',
  'stigmatise',
  'send to coventry',
  'dress down',
  'show up',
  'cut dead',
  'insult',
  'slander',
  'smear',
  'malign',
  'bait',
  'goad',
  'haze',
  'marginalise',
  'mistreat',
  'ill-treat',
  'maltreat',
  'manhandle',
  'besmirch',
  'blackmail',
  'catcall',
  'snub',
  'smirk at',
  'whistle at',
  'pester',
  'badger',
  'proposition',
  'racially abuse',
  'verbally abuse',
  'sexually assault',
  'traduce',
  'belabour',
  'upbraid',
  'gossip about',
  'spread rumours about',
  'spread rumors about',
  'spread stories about',
  'spread lies about',
  'tell lies about',
  'tell tales about',
  'spread gossip about',
  'pass remarks about',
  'make jokes about',
  'make remarks about',
  'make comments about',
  'crack jokes about',
  'disparage',
  'sabotage',
  'penalise',
  'roar at',
  'bark at',
  'snap at',
  'trample on',
  'ride roughshod over',
  'make life hell for',
  'make life difficult for',
  'make life impossible for',
  'make life miserable for',
  'make an example of',
  'make a scapegoat of',
  'put the boot into',
  'send up',
  'rib',
  'needle',
  'lord it over',
  'treat like',
  'treat as if',
  'treat as though',
];
/** Verbs that are a charge only with a person as agent, or with a word that shows the social sense. */
const HOSTILE_OF_PERSONS = [
  'ignore',
  'exclude',
  'isolate',
  'undermine',
  'threaten',
  'target',
  'criticise',
  'sideline',
  'abuse',
  'assault',
  'attack',
  'shove',
  'reprimand',
  'chastise',
  'tease',
  'punish',
  'blank',
  'scold',
  'oppress',
  'corner',
  'micromanage',
  'accuse',
  'blame',
  'shame',
  'embarrass',
  'pressurise',
  'bombard',
  'scorn',
  'despise',
  'push',
  'hit',
  'slap',
  'touch',
  'avoid',
  'disregard',
  'reject',
  'watch',
  'follow',
];
/** Of these, what shows the social sense in a passive without an agent. */
export const SOCIAL_SENSE =
  /\b(?:in front of|before (?:the|his|her|other) (?:team|colleagues|staff|others|customers|whole)|publicly|in public|by email|at meetings?|in meetings?|from (?:meetings?|briefings?|emails?|conversations?|decisions?|training|team|social|the (?:team|group|rota|whatsapp|canteen))|at every turn|day in|repeatedly|constantly|daily|deliberately|systematically|persistently|unfairly|because of (?:his|her|their)|for (?:speaking|raising|complaining|reporting|having|whistle)|by (?:the|his|her|their) (?:team|colleagues|manager|supervisor|co-?workers|peers|boss|shift)|racially|sexually|verbally|physically|on account of|at work)\b/i;

const FORMS_OF_HOSTILE = verbPattern(...HOSTILE);
const FORMS_OF_PERSONAL = verbPattern(...HOSTILE_OF_PERSONS);
const PARTICIPLES_OF_HOSTILE = verbPatternOf(['participle'], ...HOSTILE);
const PARTICIPLES_OF_PERSONAL = verbPatternOf(['participle'], ...HOSTILE_OF_PERSONS);

const ADVERB = '(?:[a-z]+ly |also |often |always |never |again |all but |even |and |or )';
/** The person who suffers an act, as its object. "her" may own what follows: "her accent". */
export const PATIENT =
  '(?:him|her|them|his|their|(?:(?:Mr|Mrs|Ms|Miss|Mx)\\.? )?[A-Z][a-z][\\w-]+|the (?:employee|worker|man|woman|lad|girl|only \\w+)|this (?:man|woman|lady|gentleman|employee|worker|nurse|driver)|(?:two|three|several|other|some) (?:of (?:his|her|the|their) )?(?:colleagues|women|men|staff|others)|people|everyone|everybody|staff|whoever|anyone|anybody|all of them|those \\w+|(?:his|her|the) (?:staff|team|crew|people))';

/** An act with its patient: "mocks his accent", "bawled at her". Phrases that end in a particle take the patient before it ("bawled him out"). */
export const ACTIVE = new RegExp(
  `\\b(?:${FORMS_OF_HOSTILE})(?: (?:and|or) [a-z]+(?: (?:at|on))?)? (?:at |of )?(?=${PATIENT}\\b)(?<patient>${PATIENT})`,
  'g',
);
const SEPARABLE =
  'bawl|single|freeze|hound|drive|force|push|squeeze|edge|leave|dress|cut|send|put|show|make|talk|set|throw|hang|run|boss|order|walk|shut|cold';
export const ACTIVE_SEPARATED = new RegExp(
  `\\b(?!s(?:en[dt]s?|ending) \\w+ out)(?:${verbPattern(...SEPARABLE.split('|'))}) (?<patient>him|her|them|(?:Mr|Mrs|Ms|Miss) [A-Z][\\w-]+) (?:(?:right |clean |completely |deliberately |quietly )?(?:out of (?:his|her|their|the) (?:job|post|role|office|team|place|work|firm|company|department)|out for|out(?= (?:for|in|by|as|and|altogether|every|at|with|on|from))|to coventry|dead|down in front|up in front|to shame|off (?:emails?|the (?:rota|list|emails?))|up to fail|under the bus|out to dry|around|about|over his head|feel (?:small|stupid|useless|worthless|unwelcome|uncomfortable|like|about)|a laughing stock|the butt|cry|life (?:hell|a misery|impossible)|at the mercy))`,
  'gi',
);
/** An act of a person on a person, for verbs that can be innocent of things. */
export const ACTIVE_OF_PERSONS = new RegExp(`\\b(?:${FORMS_OF_PERSONAL}) (?=${PATIENT}\\b)(?<patient>${PATIENT})`, 'g');
/** The passive: "was being victimised", "having been picked on", "belittled, sworn at and left out". */
export const PASSIVE = new RegExp(
  `\\b(?:(?:is|are|was|were|be|been|being|gets?|got|getting|gotten|feels?|felt|has|have|had) ${ADVERB}{0,3})?(?:${PARTICIPLES_OF_HOSTILE})\\b`,
  'g',
);
export const PASSIVE_OF_PERSONS = new RegExp(
  `\\b(?:is|are|was|were|be|been|being|gets?|got|getting) ${ADVERB}{0,3}(?:${PARTICIPLES_OF_PERSONAL})\\b`,
  'g',
);
/** No patient named: "a manager who bullies". */
export const ABSOLUTE =
  /\b(?:who|that|and|he|she|they|supervisor|manager|foreman|leader|boss) (?:bull(?:ies|ied)|harass(?:es|ed)?|intimidate[sd]?|victimise[sd]?|discriminate[sd]?)\b(?! (?:against )?(?:him|her|them))/gi;

/** Nouns that name the wrong itself. */
export const WRONG_NOUN =
  '(?:bull(?:y|ie)?ing|bulling|harr?ass?ment|harrasment|victimi[sz]ation|discrimination|mobbing|persecution|ostraci[sz]m|intimidation|humiliations?|mistreatment|ill-treatment|maltreatment|name-calling|sniping|mockery|ridicule|retaliation|reprisals?|retribution|vendetta|witch-?hunt|racism|sexism|homophobia|ageism|ableism|transphobia|misogyny|antisemitism|islamophobia|taunts?|taunting|jibes?|slurs?|put-downs?|jeers?|jeering|teasing|insults?|threats?|hostility|abuse|cruelty|nastiness|spite|favouritism|scapegoating|gaslighting|silent treatment|cold shoulder|cold-shouldering|belittling|unwanted (?:advances|touching|attention)|sexual advances|groping|less favourable treatment|unequal treatment|unfair treatment|bad treatment|ordeal|persecutions?|exclusion|isolation|undermining|heckling|catcalls?|pestering|dressing[ -]down|banter|smear campaign|whispering campaign|campaign against (?:him|her)|tirades?|outbursts?|bigotry|prejudice|double standards)';
/** Nouns of these that are a charge by themselves; the rest need a sign that the employee suffers it. */
export const STRONG_NOUN =
  '(?:bull(?:y|ie)?ing|bulling|harr?ass?ment|harrasment|victimi[sz]ation|discrimination|mobbing|persecution|ostraci[sz]m|name-calling|racism|sexism|homophobia|ageism|misogyny|transphobia|scapegoating|gaslighting|victimising|witch-?hunt|vendetta|mistreatment|ill-treatment|maltreatment|intimidation|mockery|ridicule|retaliation|reprisals|taunts|taunting|jeering|humiliation|hazing|bastardi[sz]ation)';
/** Adjectives that judge conduct as one of these wrongs. */
export const WRONG_ADJECTIVE =
  '(?:bullying|harassing|discriminatory|racist|sexist|homophobic|ageist|misogynistic|transphobic|abusive|intimidating|demeaning|degrading|humiliating|belittling|threatening|vindictive|hostile|oppressive|victimising|sexual|racial|lewd|offensive|hurtful|derogatory|disparaging|cruel|malicious|spiteful|bigoted|insulting|toxic|racially abusive|aggressive|poisonous|inhuman|persecutory|crude|smutty|snide|cutting|nasty|barbed|suggestive|unkind|filthy|obscene|vulgar|catty|bitchy|mocking|sneering|taunting|goading|wounding|vile|foul|unwanted|unwelcome|inappropriate sexual|ageist|anti-\\w+|sectarian|xenophobic|chauvinist|chauvinistic|laddish|tyrannical|despotic|humiliating public)';
export const CONDUCT_NOUN =
  '(?:conduct|behaviour|behavior|manner|treatment|remarks?|comments?|jokes?|language|atmosphere|regime|emails?|messages?|attitudes?|attention|environment|work environment|workplace|culture|tactics|jibes?|banter|name-calling|gestures?|nicknames?|outbursts?|shouting|insults?|taunts?|slurs?|campaign|management|boss|manager|supervisor|colleagues?|team|office|acts?|actions|abuse|harassment|bullying|style|tone|words|threats|mockery|advances|innuendo|innuendos|pranks?|questions|texts|chants|graffiti|treatment of \\w+|ward|department|depot|place|shift|crew|reception|welcome|glances|looks|silence|notes|letters|voicemails|posts|phone calls|bullying|campaigns?|initiation|ritual|ceremony|dressing[ -]down|telling[ -]off|nickname|way|practices?|polic(?:y|ies)|decisions?|allocation|graffito|drawings?|pictures?|stories|lyrics|impressions?)';

/** Protected characteristics and protected acts, as grounds of treatment. */
export const GROUND =
  /\b[Bb]eing (?:a |an |the only )?(?:[A-Z][a-z]+(?:ish|an|ese|i)|black|Black|Asian|gay|lesbian|Muslim|Jewish|woman|pregnant|disabled|deaf|foreign)(?: \w+)?,(?= )|\b(?:because (?:of )?|on account of |on (?:the )?grounds? (?:of|that) |on the basis of |by reason of |due to |owing to |simply for |purely for |merely for |just for |only for |(?:for|over) (?=being|having|blowing|speaking|raising|complaining|reporting|giving|taking|asking|refusing|standing|whistle|telling|challenging|joining|getting|becoming|falling)|as (?=he is|she is|they are)|since (?=he is|she is))(?:(?:his|her|their) (?:\w+ )?(?:age|race|religion|faith|nationality|accent|sex|gender|colour|skin|sexuality|sexual orientation|pregnancy|maternity|disability|ethnicity|ethnic origins?|background|beliefs|origins?|stammer|hijab|turban|headscarf|surname|dyslexia|autism|deafness|impairment|illness|health|condition|diagnosis|wheelchair|union (?:work|activities|membership|role)|complaint|grievance|disclosure|whistle-?blowing|statement|evidence|testimony|report to|part-time status|caring (?:role|duties|responsibilities)|childcare|time of life|menopause|weight|size)|(?:simply |purely |just |only )?(?:he|she|they) (?:is|was|are|were|happens? to be|had been) (?:a |an |the only |the oldest |the eldest |the youngest |too |not |over )?(?:\w+ )?(?:[A-Z][a-z]+(?:ish|an|ese|i|ic|ch|ss|ne)|black|Black|white|Asian|brown|gay|lesbian|bisexual|trans|transgender|Muslim|Jewish|Hindu|Sikh|Christian|Catholic|Protestant|Traveller|woman|women|man|men|girl|female|male|mother|father|pregnant|disabled|deaf|blind|foreign|foreigner|immigrant|older?|old|young(?:er)?|sixty|fifty|part-time|autistic|dyslexic|union|single parent)\b|(?:he|she|they) (?:has|have|had|uses|wears|speaks|prays|stammers|comes? from|came from|was born|took|takes|blew|spoke|complained|raised|reported|gave evidence|refuse[sd]? to|asked for(?! (?:it|this|that|(?:the|a) (?:move|change|swap|day|transfer|break|rest)))|would not|will not|stood up|told|objected|challenged|joined|walks|limps|looks|sounds|works part-time|cannot|will soon be|is about to|is nearly|is approaching|is coming up|is due to retire|may become|might become|will be|became|fell|got|lives with|cares for)|(?:being|having been|having|blowing|speaking|raising|complaining|reporting|giving|taking|asking|refusing|standing up|whistleblowing|telling|challenging|joining|getting|becoming|falling|complained)\b(?: (?:a |an |the |too |up|out|off)?(?:\w+ ?){0,3}))/g;
/** Treatment to somebody's disadvantage. */
export const ADVERSE =
  '(?:(?:was|were|is|are|has been|have been) not(?=,? (?:(?:purely|simply|only|just|solely|merely) )?because)|gets the (?:worst|dirtiest|heaviest)|refus(?:es|ed|ing|al)|den(?:y|ies|ied|ying|ial)|passed over|passing over|overlook\\w*|turn(?:ed|s|ing)? (?:him |her |them )?down|exclud\\w+|demot\\w+|dismiss\\w*|sacked|sacking|let go|moved|paid less|underpaid|worst (?:jobs?|shifts?|tasks?|duties|rota|routes?|runs)|dirt(?:iest|y) (?:jobs?|work)|heaviest|treat(?:s|ed|ing|ment)?|kept (?:back|down|off|out)|held back|left out|removed|withdrawn|withdrew|taken off|taken away|(?:not|never) (?:been )?(?:given|promoted|offered|considered|shortlisted|allowed|invited|trained|chosen|picked)|given (?:the )?(?:worst|dirtiest|heaviest|least|fewest|unpopular|menial)|blocked|block(?:s|ing)?|singl\\w+|reject\\w+|disciplined|selected|chosen for|lost (?:his|her|their) (?:job|place|post|hours|overtime|role)|bottom of the (?:list|rota|pile)|fewer (?:hours|shifts)|lower (?:pay|bonus|marks?|rating)|unfairly|differently|less favourabl[ey]|worse than|punish\\w*|penali[sz]\\w+|target\\w*|cut|sidelin\\w+|ignored|stripped|marked down|downgrad\\w+|forced|made to|picked on|victimi[sz]\\w+|harass\\w*|bull(?:y|ied|ying)|mock\\w*|suspend\\w*|ostraci[sz]\\w+|stopped|cancelled|revoked|managed out|managing (?:him|her) out|pushed out|forced out|eased out|edged out|frozen out|lumbered|landed|given (?:nothing|all)|gets? (?:all|nothing|only|none)|got (?:all|nothing|only|none)|shut out|kept from|barred|shunted|put (?:on|back|at the|to work|in|out|down)|sent to|banished|relegated|confined|gets? the blame|gets? (?:the worst|picked)|got the blame|invisible|watched|timed|written up|monitored|hauled|disciplined|reported|picked up|given the|ignored|cut(?:s|ting)?|docked|disadvantag\\w+|held against|count(?:s|ed)? against)';
/** Treatment set beside that of others who lack the characteristic. */
export const COMPARISON =
  /\b(?:(?:[Uu]nlike|[Cc]ompared (?:with|to)|[Tt]han|[Ww]hereas|[Ww]hile|[Ii]n contrast (?:to|with)) (?:the |his |her |their |any of the |any |all the |other )*(?:white|male|female|younger|older|English|British|local|full-time|able-bodied|non-disabled|straight|Christian|permanent|childless|single|men|women|native|Irish|Polish|foreign|American|Australian|black|Asian)\b(?: (?:colleagues?|co-?workers?|peers|staff|workers|workmates|members|drivers|nurses|team|counterparts|applicants|candidates))?|(?:everybody|everyone|all those|those|people|colleagues|others|anyone|men|women|staff) (?:under|over|below|above) (?:twenty|thirty|forty|fifty|sixty|\d\d)\b|(?:[Aa]s |[Bb]eing |is |was )?the only (?:\w+ )?(?:woman|man|girl|black|white|Asian|Muslim|Jew|Jewish|Polish|foreign|foreigner|immigrant|Traveller|gay|lesbian|trans|disabled|deaf|older|over-\w+|female|male|mother|father|Catholic|Protestant|Romanian|African|Indian|Pakistani|Chinese|Irish|person of colour|part-timer|one (?:over|from|who is (?:not|black|gay|foreign|disabled)))\b|(?:wo)?m[ae]n of (?:his|her) (?:age|race|background|colour|religion))/g;
/** The one who suffers, as an object. */
const OBJ = '(?:him|her|them|(?:Mr|Mrs|Ms|Miss) [A-Z][\\w-]+|the (?:employee|worker))';
const THEIRS = '(?:his|her|their)';

/** Turns of phrase for the same acts. Each names its patient or can have no other. */
const IDIOMS = [
  // Retaliation and driving somebody out.
  '(?:by way of|in|as|out of) (?:a |an |pure |simple |what was plainly )?(?:retaliation|reprisals?|revenge|punishment|retribution|payback)|out of (?:pure |sheer |simple )?spite(?! of)',
  'paid (?:the|a|dearly|for it)(?: \\w+)? (?:price )?for (?:speaking|raising|complaining|reporting|having|blowing|telling|his|her)',
  '(?:is|was|been|being) made to pay for',
  '(?:got|gets|get|getting) (?:his|her|their) own back',
  `(?:ha[sd]|have|having|with) (?:it in|a down|a grudge|a vendetta|a set|a campaign|a knife out) (?:for|on|against) ${OBJ}`,
  `(?:out to get|gunning for|flew at|flies at|lashed out at|lashes out at) ${OBJ}`,
  `on ${THEIRS} back (?:since|ever|all|about|day|from)`,
  `(?:effort|attempt|campaign|plan|bid|drive|push|plot|conspiracy) (?:\\w+ ){0,3}?(?:to|aimed at|designed to) (?:hound|force|drive|push|get rid of|manage|squeeze|freeze|ease|edge|oust|discredit|undermine|humiliate|isolate|break|silence|hounding|forcing|driving|pushing) ${OBJ}`,
  `(?:tried|trying|tries|try|want(?:s|ed)?|wanting|determined|set out|looking|decided|do anything|working) (?:\\w+ )?(?:to|on) (?:(?:get|getting|be|being) rid of ${OBJ}|see(?:ing)? the back of ${OBJ}|(?:hound|force|drive|push|squeeze|freeze|manage|drum|ease)(?:ing)? ${OBJ} out|(?:trip|catch|bring|do|run|set)(?:ting|ping|ing)? ${OBJ} (?:up|down|down a peg)|break(?:ing)? ${OBJ}|(?:force|push|get|bully) ${OBJ} to (?:resign|leave|go))`,
  `(?:managed|managing|manages|hounded|pushed|eased|edged|frozen|squeezed|forced|driven|drove|drummed) ${OBJ}? ?out(?: of (?:the|his|her) (?:team|job|door|company|firm|office|depot|post|service|place|school|trade|department|business|role))?(?= (?:because|on account|for|after|since|when|by|of|at|in)|[.,;])`,
  '(?:sustained|relentless|concerted|deliberate|determined|systematic|long|vicious|petty) campaign|campaign (?:against (?:him|her)|by (?:the|his|her|their) (?:\\w+ ){0,2}(?:manager|supervisor|team|foreman|colleagues|director|head|boss))',
  `laugh(?:s|ed|ing)? (?:when|as|whenever|if|every time|each time|because) (?:he|she|they)`,
  `(?:held|hold|holds|holding|pinned|pins|sat on) ${OBJ} (?:down|against|under)`,
  '(?:subject|butt|object|source) of (?:\\w+ )?(?:gossip|rumours?|jokes?|abuse|ridicule|scorn|mirth|amusement|remarks|comments|banter|insults|threats|taunts|hatred|contempt|derision|sniggers|whispers|pranks)',
  '(?<!anti-)\\bbull(?:y|ies)\\b(?! for (?:him|her|you))',
  `turned? (?:the (?:rest|others|team|crew|shift|office|whole \\w+) )against ${OBJ}`,
  `(?:has|have|had) (?:all |both )?(?:turned|ganged up|closed ranks) (?:on|against) ${OBJ}`,
  'witch-?hunt',
  'marked (?:man|woman)',
  // Making life hard.
  `(?:mak(?:es?|ing)|made) ${THEIRS} (?:working |whole |daily )?(?:life|time|days|job|shifts?|existence) (?:there |here )?(?:a (?:living )?(?:misery|hell|nightmare|torment)|hell|miserable|impossible|intolerable|unbearable|wretched)`,
  `reduc(?:es?|ed|ing) (?:${OBJ} )?to tears`,
  `butt of|laughing[ -]?stock|whispering campaign|smear campaign|kangaroo court`,
  `(?:given|giving|gave|gives?|got|gets|getting|receives?|received|met with) (?:${OBJ} )?(?:the )?(?:cold shoulder|silent treatment|dog's abuse|a hard time of it|grief|both barrels|what for|hell|daggers|the evil eye|a dog's life)`,
  `(?:ma(?:de|kes?|king)) (?:${OBJ}|people|staff|everyone) feel (?:small|stupid|useless|worthless|unwelcome|uncomfortable|inferior|like|an outcast|a burden|a nuisance|dirty|ashamed|humiliated|two inches|an inch|invisible|unwanted|like a)`,
  `ma(?:de|kes?|king) (?:a |an )?(?:\\w+ )?(?:fool|show|example|scapegoat|spectacle|mockery|outcast|figure of fun|laughing[ -]?stock|target) (?:out )?of ${OBJ}`,
  `ma(?:de|kes?|king) (?:little|light|sport|game) of ${OBJ}`,
  '(?:was|were|is|are|been|being) made to (?!feel (?:welcome|at home|comfortable|part)|measure)(?:feel|eat|sit|stand|work|clean|apologise|beg|wait|wear|do|take|carry|sweep|mop|scrub|repeat|explain|justify|look|sign|crawl|suffer|ask|account|walk|share|change|watch|listen|use)',
  `rul(?:es?|ed|ing) by fear|reign of terror|thrown? (?:${OBJ} )?(?:under the bus|to the wolves)|hung out to dry|set up to fail|sett?(?:ing)? ${OBJ} up to fail`,
  '(?:been |was |is |were |as |become |became |made |being )(?:a |an |the )?(?:frequent |favourite |constant |regular |easy |soft |particular |only )?(?:target|object|victim|focus|scapegoat|whipping boy|punch-?bag|outcast|pariah)(?: of| for|[.,;]| at| on| in)',
  'on the receiving end of|in the firing line|fair game for|bear(?:s|ing)? the brunt of|bore the brunt of',
  // Treatment and talk.
  `(?:treat(?:s|ed|ing)?|spok(?:e|en) to|speaks? to|speaking to|talk(?:s|ed|ing)? to)(?: ${OBJ})? (?:in front of \\w+(?: \\w+){0,3} )?(?:very |quite |so |most |absolutely )?(?:appallingly|abominably|shamefully|shabbily|disgracefully|abysmally|atrociously|dreadfully|terribly|cruelly|unfairly|unjustly|harshly|horribly|badly|contemptuously|disrespectfully|less favourably|less well|worse|like (?!any|every|all|the (?:rest|others))|as if (?:he|she)|as though (?:he|she)|with (?:contempt|disdain|hostility|derision|scorn|open|thinly|utter|complete|no respect|suspicion)|in (?:a|an) (?:\\w+ )?(?:degrading|demeaning|humiliating|hostile|bullying|offensive|intimidating|threatening|racist|sexist|aggressive|insulting) (?:way|manner|fashion))`,
  `(?:told|tells|telling) (?:${OBJ} )?(?:that )?(?:he|she|they) (?:was|is|were|had|ought|should|would|did|does|will) (?:\\w+ )?(?:useless|stupid|worthless|pathetic|a waste|finished|not wanted|unwanted|no good|too old|past it|lazy|thick|a burden|a joke|a disgrace|an idiot|be ashamed|never|regret|not fit to|not belong|no use|lucky to|ugly|fat|rubbish|go home|get out|leave)`,
  `(?:told|tells|telling) (?:${OBJ} )?(?:more than once |repeatedly |again and again |several times |twice |on \\w+ occasions )?to (?:shut (?:up|her|his)|get lost|go (?:back )?(?:home(?! (?:and|to) (?:rest|sleep|bed|see|recover|his|her|their|ring|call|change|wait)\\b| (?:early|sick|ill|for|at|if|when|after|on|by|until|with|as|because)\\b)|to where|to (?:his|her) own)|man up|grow up|eff|f\\W|clear off|sling|know (?:his|her) place|smile more|wear|watch (?:his|her) (?:back|step))`,
  '(?:shout|hurl|scream|yell|fling|direct|heap|pour|roar|bawl)(?:s|ed|ing)? (?:\\w+ )?(?:abuse|insults|obscenities|threats|names|curses|scorn|ridicule)',
  '(?:shower|subject|expos)(?:s|ed|es|ing)? (?:him|her|them) (?:with|to) (?:a |an |the )?(?:\\w+ )*(?:abuse|insults|ridicule|humiliation|taunts|obscenities|scorn|mockery)',
  `subjected to (?!(?:a |an |the |any |some )?(?:\\w+ )?(?:noise|vibration|heat|cold|dust|testing|tests?|drug|random|search(?:es)?|checks?|loads?|loading|stress(?:es)?|strain|forces?|audit|inspection|medical|change|changes|temperature|draughts?|fumes|shift|the same|disciplined|capability|formal|redundancy|an? investigation|investigation))`,
  `(?:talks?|talked|talking) (?:over|down to|about|behind) (?:${OBJ}|${THEIRS} back)`,
  `behind ${THEIRS} back`,
  `(?:bites?|bit|biting|bitten|ate|eats?|eating|jump(?:s|ed)?|snap(?:s|ped)?) (?:${THEIRS} head off|the head off ${OBJ}|down ${THEIRS} throat|${THEIRS} nose off)`,
  `(?:g(?:ave|ives?|iving) out to|slag(?:s|ged|ging)?(?: off)?|slat(?:es|ed|ing)|rubbish(?:es|ed)|blacken(?:s|ed)?|stab(?:s|bed)?|needl(?:es|ed|ing)|bait(?:s|ed|ing)|rid(?:es|ing)|rode) (?:${OBJ}|${THEIRS} (?:name|reputation|character|back))\\b`,
  `(?:run(?:s|ning)?|ran|put(?:s|ting)?|cut(?:s|ting)?|tear(?:s|ing)?|tore|tak(?:es|ing)|took|grind(?:s|ing)?|ground|knock(?:s|ed)?|do(?:es|ing)?) ${OBJ} down(?= (?:in|before|at|to|every|whenever|and|with)|[.,;])`,
  `(?:get(?:s|ting)?|got|go(?:es)? on|went on|on|keeps? on|kept on|having a go|has a go|had a go|pick(?:s|ed|ing)?|pok(?:es|ed|ing)) at ${OBJ}(?= (?:about|over|for|day|all|every|whenever|in|from|since|and|again|constantly|continually)|[.,;])`,
  `(?:takes?|took|taking|taken|vent(?:s|ed|ing)) (?:it|(?:his|her|their) (?:temper|moods?|frustration|anger|spleen)) (?:all )?out on ${OBJ}|vent(?:s|ed|ing) (?:his|her|their) \\w+ on ${OBJ}`,
  `(?:dark|dirty|black|funny) looks?`,
  `play(?:s|ed|ing)? (?:\\w+ )?(?:tricks|pranks|practical jokes) on ${OBJ}`,
  // Shutting out.
  `(?:ke(?:pt|eps?|eping)|le(?:ft|aves?|aving)|cut|shut) (?:${OBJ} )?out (?:of|in the cold)(?: (?:the (?:loop|group|team|chat|rota|conversation|social\\w*|decisions?)|meetings|briefings|emails|conversations|things|decisions|everything|handovers?|training|nights out|team|messages))?(?<!out of)`,
  `left (?:${OBJ} )?off (?:emails?|the (?:emails?|invitations?|list|rota|distribution|chat|circulation)|messages|invitations)`,
  `(?:nobody|no one|no-one|none of (?:them|his|her|the \\w+)|hardly anyone|scarcely anybody|not one of them|few) (?:\\w+ ){0,4}?(?:will |would |now |ever )?(?:speak|talk|sit|eat|work|sat|spoke|talked)s? (?:to|with|beside|next to|near|alongside) ${OBJ}(?! about)`,
  `(?:refus(?:es?|ed|ing)) to (?:speak|talk|sit|work|eat|ride|share|answer|acknowledge|look) (?:to|with|beside|next to|at|alongside)? ?${OBJ}`,
  `(?:look(?:s|ed|ing)?|star(?:es|ed|ing)) (?:straight |right )?through ${OBJ}|turn(?:s|ed|ing)? (?:his|her|their) backs? (?:on|when)`,
  `(?:stop(?:s|ped)?|fall(?:s)?|fell|go(?:es)?|went) (?:talking|silent|quiet|dead) (?:when(?:ever)?|as soon as|if|each time|every time) (?:he|she|they) (?:enter|come|came|walk|appear|sit|sat|join|goes|went|is)`,
  `(?:the )?only (?:one|person|member|man|woman|driver|nurse|worker|member of \\w+|\\w+ (?:on|in) the \\w+)(?: (?:on|in|of|from|at) (?:the |his |her )?\\w+(?: \\w+)?)? (?:who (?:was|is|has|were|does|did) (?:not|never|n't)|not (?:to be |to have been |being |been )?(?:told|asked|invited|given|allowed|included|trained|paid|offered|spoken|thanked|consulted)|never (?:to be )?(?:told|asked|invited|given|allowed|offered)|left out|excluded|to be (?:refused|denied|moved|excluded|left|passed|disciplined|searched|overlooked|watched))`,
  `(?:was|is|are|were|been|gets?|being) (?:regularly |often |always |even |repeatedly )?(?:called|labelled|branded|nicknamed) (?:an? |the )?["'\u2018\u201c]?(?:cripple|spastic|retard\\w*|poof|paki|gypsy|pikey|slag|slut|tart|idiot|useless|stupid|thick|lazy|fat|ugly|liar|monkey|terrorist|dinosaur|grandad|names)`,
  `told (?:${OBJ} )?to go back (?:where|to (?:where|his|her|their)|home to)`,
  `g(?:ives?|ave|iving) ${OBJ} (?:all|every|only|nothing but) (?:of )?(?:the )?(?:filthy|dirty|dirtiest|worst|heaviest|foul\\w*|rotten|lousy) (?:\\w+ )?(?:jobs?|work|shifts?|tasks?)`,
  `reason (?:why |that )?${'(?:he|she|they)'} (?:was|is|were|has been|did) (?:not|never|passed|refused|denied|overlooked|turned)\\b[^.;]{0,40} (?:is|was) (?:that|because) (?:he|she|they) (?:is|was|are) (?:an? )?(?:deaf|blind|disabled|black|Black|Asian|gay|lesbian|trans|pregnant|Muslim|Jewish|Polish|Irish|foreign|woman|man|mother|older?|too old|[A-Z][a-z]+(?:ish|an|ese))\\b`,
  `uninvited|not (?:being |been )?(?:told|invited|asked|included)[\\w' ,]{0,40}? (?:no|not an) (?:accident|oversight|coincidence)`,
  `(?:sent|send|sends|sending) (?:${OBJ} )?to coventry`,
  `door(?:s)? (?:is |was |were |are )?(?:shut|slammed|closed) in ${THEIRS} face`,
  `(?:ha[sd]|have|having) to eat (?:alone|by|on)|eats? (?:${THEIRS} (?:lunch|sandwiches|dinner) )?(?:alone|by (?:himself|herself)) because (?:nobody|no one|they|the others)`,
  // Hands, things, notices.
  `(?:lays?|laid|laying|put(?:s|ting)?|ran|runs?) (?:(?:a|his|her|their) )?hands? (?:on|up|down|over|round|around|under) ${OBJ}`,
  `(?:grab(?:s|bed|bing)?|shov(?:es|ed|ing)|punch(?:es|ed|ing)?|kick(?:s|ed|ing)?|slap(?:s|ped|ping)?|struck|headbutt(?:s|ed|ing)?|grop(?:es|ed|ing)|kiss(?:es|ed|ing)?|fondl(?:es|ed|ing)|pinn(?:ed|ing)|push(?:es|ed)|hit|corner(?:s|ed|ing)|trip(?:s|ped)|spat (?:at|on|in)|spit(?:s|ting)? (?:at|on|in)|pinch(?:es|ed|ing)?|smack(?:s|ed|ing)?|jostl(?:es|ed|ing)) ${OBJ}(?! (?:back|hard|both|all|for six|that|with the realis))`,
  `(?:thr(?:ew|own|owing|ows)|lobb(?:ed|ing)|hurl(?:s|ed|ing)?|flung|fling(?:s|ing)?) [\\w ]{2,30}? at ${OBJ}`,
  `(?:hid(?:e|es|den|ing)?|steal(?:s|ing)?|stole|stolen|damag(?:e|es|ed|ing)|smash(?:es|ed|ing)?|glu(?:e|es|ed|ing)|slash(?:es|ed|ing)?|scratch(?:es|ed|ing)?|fac(?:e|es|ed|ing)|defac(?:e|es|ed|ing)|vandalis(?:e|es|ed|ing)|tamper(?:s|ed|ing)? with|interfer(?:e|es|ed|ing) with|spit(?:s|ting)? in|spat in|bin(?:s|ned|ning)?|threw away|let down|sabotag(?:e|es|ed|ing)|broke into|urinated in|empt(?:y|ies|ied|ying)|lock(?:s|ed)?) ${THEIRS} (?:\\w+ )?(?:tools?|locker|lunch|food|coffee|tea|coat|boots|car|tyres|bag|work|helmet|uniform|chair|desk|mug|belongings|things|overalls|gloves|glasses|hearing aids?|sandwiches|drawer|bike|van|clothes|water bottle)`,
  `${THEIRS} (?:tools?|locker|lunch|food|coat|car|tyres|work|uniform|belongings|things|overalls|bike) (?:(?:is|was|are|were|has been|have been|had been|gets?|got|being|repeatedly|always|often|regularly) )+(?:hidden|stolen|damaged|glued|slashed|scratched|defaced|vandalised|tampered|sabotaged|interfered|let down|broken into|soaked|binned|thrown)`,
  '(?:notes?|pictures?|images?|drawings?|messages?|graffiti|nooses?|bananas?|cartoons?|photographs?|posters?|excrement|bacon|swastikas?) (?:(?:of|about|mocking|showing) [\\w ]{2,30}? )?(?:have been|has been|had been|were|was|are|is|keep being|get) (?:left|put|pinned|stuck|drawn|written|scrawled|posted|sent|daubed|circulated|taped|hung|shared)',
  '(?:monkey|animal|farm(?:yard)?|kissing|retching|limping) (?:noises|chants|sounds)|wolf-?whistl\\w+|cat-?call\\w*|initiation (?:pranks?|rites?|ceremon\\w+|rituals?)|hazing|bastardi[sz]ation|standover tactics',
  `(?:mak(?:es|ing|e)|made) (?:repeated |unwanted |sexual |unwelcome |several |constant )*(?:advances|passes|a pass|overtures|propositions) (?:at|to|towards) ${OBJ}|(?:rebuff(?:s|ed|ing)|reject(?:s|ed|ing)|turn(?:s|ed|ing)? down|refus(?:es|ed|ing)|spurn(?:s|ed|ing)|fend(?:s|ed|ing)? off|resist(?:s|ed|ing)) ${"(?:his|her|their|the \\w+'s|[A-Z]\\w+'s)"} (?:\\w+ )?(?:advances|attentions|overtures|propositions)`,
  `sexual favours|sexually (?:harass|assault|molest|propositi)\\w+|up-?skirt\\w*`,
  // Jokes and the like, aimed at somebody; remarks only where they are about what a person is.
  `(?:jokes?|gibes?|jibes?|cracks|digs|quips|sniggers|sniggering|giggling|insults?|slurs?|threats?|taunts?|rumours?|rumors?|gossip|abuse|mimicry|impressions|imitations?|mockery|laughter|catcalls|whispers|whispering|sniping|carping|chanting|chants|heckling|name-calling|nagging|baiting|goading|bad-mouthing|back-?biting|backstabbing|sneers|leers|pranks|tricks|ridicule|scorn|spite|venom|sarcasm|innuendo|swear words|obscenities) (?:about|at|on|of|towards|against|behind|from (?:the|his|her) other \\w+|from (?:his|her|the) (?:colleagues|manager|supervisor|team|boss|foreman|crew|workmates)|levelled at|aimed at|directed at|thrown at|hurled at) (?:him|her|them|${THEIRS} (?:[\\w-]+))`,
  `(?:remarks?|comments?|observations?|asides?|questions?|references?|allusions?|things) (?:\\w+ )?(?:about|at|on|regarding|over) ${THEIRS} (?:\\w+ )?(?:accent|age|race|colour|skin|turban|hijab|headscarf|hair|weight|size|figure|legs|body|breasts?|bottom|looks|appearance|sexuality|religion|faith|nationality|country|stammer|stutter|limp|walk|disability|hearing aids?|wheelchair|stick|speech|pregnancy|bump|love life|sex life|husband|wife|private life|background|upbringing|class|name|height|teeth|voice|clothes|skirt)`,
  `(?:imitat(?:e|es|ed|ing)|ap(?:es|ed|ing)|mimick?(?:s|ed|ing)?|tak(?:es|ing) off|took off|copi(?:es|ed)|copying|parrot(?:s|ed|ing)|parod(?:y|ies|ied|ying)|laugh(?:s|ed|ing)? (?:at|about)|impersonat(?:e|es|ed|ing)|send(?:s|ing)? up|sent up|ma(?:ke|kes|king|de) (?:fun|light|sport|jokes?) (?:of|about)) ${THEIRS} (?:\\w+ )?(?:accent|stammer|stutter|limp|walk|voice|speech|tics?|twitch|lisp|tremor|gait|prayers?|gestures?|manner of speaking|way of (?:walking|speaking|talking)|English|disability|illness|condition|hearing aids?|weight|religion|turban|hijab|age)`,
  `(?:think|find|thinks|finds|thought|found|consider) it (?:funny|amusing|hilarious|a joke|great sport|clever|sport) to`,
  `(?:nobody|no one|no-one|none of (?:them|his|her|the \\w+)|not one of them|not a soul)[\\w' ]{0,30}? (?:has |have |had |will |would |ever )?(?:spoken|said|speaks?|says|spoke|given|exchanged|addressed)(?: (?:a|one|so much as a))? ?(?:\\w+ )?(?:word )?(?:to|with) ${OBJ}(?! about)`,
  `${THEIRS} (?:\\w+ )?(?:exclusion|banishment|freezing[ -]out|sidelining|shunning|ostracism) (?:from|by|at|since|after|for|has|is|was|began)`,
  `ma(?:de|kes?|king) (?:it )?(?:all too |very |quite )?(?:plain|clear|known|obvious)(?: to ${OBJ})?(?: that)? (?:he|she|they) (?:is|was|are|were|would be|will be) (?:not |no longer |un|never )(?:\\w+ )?(?:wanted|welcome|liked|one of)`,
  `(?:made|makes|making|turned|became|become|treated as|regarded as) (?:into )?(?:a|an) (?:laughing matter|object of (?:fun|ridicule|scorn|derision)|joke|figure of fun|freak show|spectacle)`,
  `(?:never|not|will not|would not|won't|refus\\w+ to|cannot|could not) (?:accept(?:ed)?|take(?:n)?|work (?:for|with|under|alongside)|take orders from|have|tolerate) an? (?:woman|female|black|gay|foreign|Polish|Muslim|disabled|deaf|trans|young|older|Catholic|Protestant|Traveller|man of|woman of|girl)`,
  `${THEIRS} (?:cab|desk|locker|van|bench|room|chair|bunk|machine|station|tray|workstation|area) (?:(?:is|was|are|were|gets?|being|has been) )(?:left|made|kept) (?:\\w+ )?(?:filthy|dirty|soiled|in a mess|in a state|full of|covered|wet|unusable)`,
  `threaten(?:s|ed|ing)? (?:to (?:see|have|get|make|sack|dismiss|hurt|hit|kill|ruin|fire|demote|knock|break|finish|beat|smash|report|expose|tell) (?:${OBJ}|${THEIRS})|${OBJ}(?: with (?!redundancy)| if| that| over| at| in| because| when|[.,;]))`,
  `(?:promotions?|overtime|plum \\w+|the (?:best|good|easy|cushy|better|day) \\w+|training|bonuses) (?:all |always |only )?(?:go|goes|went|is given|are given|are kept|is kept) (?:only )?(?:to|for) (?:the )?(?:lads|men|boys|younger|white|English|local|young|favourites|in-crowd|clique|chosen|manager's (?:friends|mates|pals)|friends|mates)`,
  `(?:gets?|got|getting|given|takes?|took) the blame for (?:everything|whatever|anything|all)|(?:blamed|held responsible) for everything`,
  `(?:looked|looks|looking) (?:at|on) (?:as|like) (?:dirt|something|a freak|scum)|(?:called|calling|calls) (?:out|names|after)(?= |[.,;])(?<=called names|calling names|calls names|called after|calls after|calling after)`,
  `(?:driven|hounded|harassed|bullied|harried|pushed|jeered|laughed|mocked|shouted|frightened|sneered|forced) (?:out of|from|off) (?:the |his |her )?(?:\\w+ )?(?:job|post|site|office|team|last post|canteen|room|ward|place|company|firm|trade|one \\w+ to the next)`,
  `(?:bang|hammer|knock|thump|kick)(?:s|ed|ing)? (?:on|at) ${THEIRS} (?:\\w+ )?(?:door|window|cab|locker|van|wall)`,
  '(?:suffer|endur|tak|undergo|been through|gone through|went through)\\w* [\\w ]{0,30}at the hands of (?!the (?:surgeon|hospital|doctors?|nhs))',
  '(?:disrespect|contempt|cruelty|unkindness|hostility|spite|derision|scorn|malice|disdain|discourtesy|brutality|callousness) (?:that is |that was |which is |which was )?(?:shown|directed|offered|meted out|displayed) (?:to|towards|at) (?:him|her|them)',
  `for the (?:amusement|entertainment|benefit|sport) of (?:the|his|her|their)|(?:picks?|picked|picking|tears?|tore|rips?|ripped|pulls?|pulled|takes?|took) (?:${THEIRS} (?:\\w+ )?(?:work|reports?|drawings|efforts|lessons|ideas)|${OBJ}) (?:apart|to (?:bits|pieces|shreds))`,
  `(?:treat(?:s|ed|ing)?|regard(?:s|ed)?|see(?:s|n)?|look(?:s|ed) (?:on|upon)|us(?:es|ed)|spoken to|talked to)(?: ${OBJ})? as (?:a |an )?(?:second-class|dogsbody|skivvy|servant|slave|outcast|pariah|leper|joke|nuisance|child|criminal|freak|lesser|inferior|fool|idiot|punch-?bag|doormat|whipping boy|scapegoat|outsider|enemy|sex object|piece of)`,
  `(?:expos(?:es|ed|ing)|flash(?:es|ed|ing)|rub(?:s|bed|bing)|press(?:es|ed|ing)|forc(?:es|ed|ing)) (?:himself|herself|themselves|up) (?:to|at|on|upon|against) ${OBJ}`,
  `(?:sectarian|racist|racial|homophobic|sexist|anti-\\w+|obscene|filthy|lewd|abusive|nazi|fascist) (?:chant\\w*|graffiti|gestures?|songs?|slogans?|symbols?|flags?|emails?|texts?|calls?|posts?|memes?|jokes?|nicknames?|language|name-calling|abuse|remarks?|comments?|taunts?|slurs?|notes?|letters?|drawings?|salutes?)`,
  `(?:will not|won't|would not|refuse to|refuses to|refused to) (?:work|sit|eat|speak|talk|ride|share|change|deal) (?:with|beside|near|alongside|to|next to|a \\w+ with) ${OBJ}`,
  // One rule for them.
  `one (?:rule|law) for [\\w ]{2,30} and another for|${THEIRS} face (?:does not|did not|doesn't|didn't|never|no longer) fit|jobs for the (?:boys|lads)|old boys'? (?:club|network)|boys'? club|(?:climate|culture|atmosphere|regime|reign|rule) of (?:fear|terror|bullying|intimidation|humiliation|harassment|favouritism|hostility|contempt|spite|discrimination|racism|sexism|victimisation|abuse|cruelty)`,
];
export const MISTREATED = new RegExp(`\\b(?:${IDIOMS.join('|')})`, 'gi');

/** After a protected act something bad follows: "since she turned down his advances, she has been given the worst rounds". */
export const AFTER_PROTECTED_ACT =
  /\b(?:ever since|since|after|once|because|when|from the (?:day|moment|time)(?: that)?|in the (?:weeks|days|months) after|(?:a|one|two) (?:days?|weeks?|months?) after|within (?:days|weeks|a week|a month) of|for|having|following|no sooner (?:had|did)) (?:he|she|they|(?:Mr|Mrs|Ms) [A-Z]\w+|the worker|his|her|their)? ?(?:has |had |have |having )?(?:complain(?:ed|ing|t)|rais(?:ed|ing) (?:a|the|his|her|concerns?|it|this|safety)|report(?:ed|ing) (?:him|her|it|the|a|this|his)|spo(?:ke|ken) (?:up|out|to (?:the )?(?:auditors?|union|hr|inspector|press|police|hse|director|management))|sp(?:eaking) (?:up|out|to)|turn(?:ed|ing) down (?:his|her|the)|refus(?:ed|ing|al)|reject(?:ed|ing)|bl(?:ew|own|owing) the whistle|g(?:ave|iven|iving) evidence|join(?:ed|ing) (?:the|a) union|f(?:ell|alling) pregnant|bec(?:ame|oming) pregnant|announc(?:ed|ing) (?:his|her) (?:pregnancy|engagement|transition)|told (?:them|him|her|the|his|her|management)|ask(?:ed|ing) for (?:flexible|equal|a pay|maternity|paternity|parental|time off|adjustments|leave)|challeng(?:ed|ing)|quer(?:ied|ying)|question(?:ed|ing)|object(?:ed|ing)|st(?:ood|anding) up (?:to|for)|grievance|complaint|disclosure|statement|c(?:ame|oming) out|t(?:ook|aking) (?:out a|maternity|paternity|the firm|them)|whistle-?blow\w*|lodg(?:ed|ing)|su(?:ed|ing)|appeal(?:ed|ing)|act(?:ed|ing) as (?:a )?(?:witness|rep)|support(?:ed|ing) a (?:colleague|workmate|friend))\b/gi;
/** A group told apart by a protected characteristic, as the one that is treated. */
export const GROUP_TREATED =
  /\b(?:pregnant|older|younger|disabled|female|male|black|asian|white|muslim|jewish|polish|foreign|gay|lesbian|trans|part-time|agency|migrant|irish|immigrant|minority|ethnic minority|bame|deaf|catholic|protestant|young|women|men|mothers|anyone (?:over|with|who)|people (?:over|with|of|from)|those (?:over|with|of|from)|staff (?:over|with|of|from)|workers (?:over|of|from))(?: [\w-]+){0,6}? (?:is|are|was|were|get|gets|got|have been|has been|never|do not|does not|can forget|need not)\b/gi;
/** "had he been white", "if she were a man": the treatment is put down to the characteristic. */
export const HAD_HE_BEEN =
  /\b(?:if|had|were) (?:he|she|they|(?:Mr|Mrs|Ms) \w+) (?:had )?(?:not )?(?:been|were|was)? ?(?:not )?(?:an? |ten |twenty |thirty |\w+ )?(?:\w+ )?(?:years )?(?:man|woman|male|female|white|black|younger|older|english|british|irish|local|christian|muslim|straight|gay|pregnant|disabled|able-bodied|polish|american|australian)\b/gi;
/** The characteristic itself is the ground: "her pregnancy was held against her". */
export const CHARACTERISTIC_HELD =
  /\b(?:his|her|their) (?:age|race|religion|faith|nationality|accent|sex|gender|colour|sexuality|sexual orientation|pregnancy|maternity leave|disability|ethnicity|background|beliefs|stammer|hijab|turban|headscarf|union membership|union work|dyslexia|autism|deafness|skin) (?:is|was|has been|had been|were) (?:\w+ )?(?:the (?:only |real |sole )?(?:reason|cause)|why|held against|used against|counted against|at the (?:root|bottom)|behind|what (?:cost|lost)|a bar|the issue|mocked|ridiculed|mimicked)/gi;
/** "calls her useless", "called him names". */
export const CALLED =
  /\b(?:call(?:s|ed|ing)?|labell?(?:s|ed|ing)?|brand(?:s|ed|ing)?|nicknam(?:e|es|ed|ing)|refer(?:s|red|ring)? to) (?:him|her|them|Mr \w+|Ms \w+|Mrs \w+|the employee)(?: as)?(?: \w+)? (?:a |an |the |"|'){0,3}(?:names|cripple|spastic|spaz|gimp|hopalong|dwarf|giant|skinny|fatty|lezzer|poof|tart|slut|savage|gypsy|pikey|chav|paki|taff|jock|mick|yank|pommy|useless|stupid|lazy|thick|idiot|fool|old|fat|ugly|incompetent|worthless|pathetic|liar|waste|dead wood|dinosaur|grandad|granny|granddad|retard\w*|cripple|dummy|slow|mad|mental|nutter|snowflake|skiver|shirker|slacker|weak|hopeless|stupid|foreigner|paddy|disgrace|joke|burden|nuisance|whore|slag|bitch|cow|moron|imbecile|half-wit|pansy|sissy|faggot|queer|terrorist|every name)/gi;
export const IS_A_BULLY =
  /\b(?:is|was|has been|are|were|being|such|as) (?:an? |the |nothing but an? |known to be an? |well known as an? )?(?:\w+ ){0,2}?(?:bull(?:y|ies)|tyrants?|racists?|sexists?|misogynists?|bigots?|harassers?|predators?|dictators?)\b/gi;

/** Signs that the wrong was really undergone, before its noun. */
export const UNDERGONE =
  /\b(?:mak(?:es|e|ing)|made|pass(?:es|ed|ing)?|send(?:s|ing)?|sent|cracks?|tells?|direct(?:s|ed|ing)?|aim(?:s|ed)|hurl(?:s|ed|ing)?|shout(?:s|ed|ing)?|mutter(?:s|ed)?|post(?:s|ed)|listen(?:s|ed|ing)? to|hear(?:s|ing|d)?|sit(?:s|ting)? through|came back to|come back to|returned to|met (?:by|with)|greeted (?:by|with)|surrounded by|use[sd]?|using|of|in|suffer(?:s|ed|ing)?|experienc(?:e|es|ed|ing)|endur(?:e|es|ed|ing)|fac(?:e|es|ed|ing)|encounter(?:s|ed|ing)?|undergo(?:es|ne|ing)?|underwent|put(?:s|ting)? up with|tolerat(?:e|es|ed|ing)|withst(?:and|ood)|been through|went through|live(?:s|d)? with|living with|cop(?:e|es|ed|ing) with|subject(?:ed)? to|exposed to|met with|victims? of|target of|brunt of|receiving end of|survivor of|object of|years of|months of|weeks of|decades? of|history of|catalogue of|campaign of|pattern of|culture of|climate of|atmosphere of|regime of|acts? of|episodes? of|instances? of|spate of|series of|barrage of|stream of|torrent of|course of|bout of|incidents? of|diet of|form of|type of|case of|level of|amount of|tantamount to|amount(?:s|ed|ing)? to|constitut(?:e|es|ed|ing)|nothing short of|nothing less than|plain|simple|sheer|outright|blatant|open|relentless|constant|persistent|systematic|continual|continued|continuing|ongoing|daily|repeated|sustained|deliberate|workplace|racial|sexual|racist|sexist|homophobic|verbal|direct|indirect|near-daily|unlawful|recover(?:s|ed|ing)? from|because of|due to|owing to|as a result of|following|on account of|in the face of|amid|despite|given|after|from|through|caused by|brought on by|triggered by|result of|consequence of|effects? of|impact of|was|is|were|there (?:is|was|has been))\s+(?:the |this |that |such |an? |his |her |their |what was |what is |nothing but |clearly |plainly |quite simply |simply |open |severe |serious |daily |long-standing |persistent |sustained |constant |workplace |racial |sexual |verbal |direct |some |more |further |sex |race |age |disability |pregnancy |[a-z]+ and )*$/i;

/** A participle at the head of the sentence: "Excluded from the team chat, he …". */
export const HEADED_BY_PARTICIPLE = new RegExp(
  `^(?:[A-Z][a-z]+ly )?(?:${[...PARTICIPLES_OF_HOSTILE.split('|'), ...PARTICIPLES_OF_PERSONAL.split('|')].map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join('|')})\\b(?= (?:from|by|at|in|for|since|and|on|because|out|off|over|daily|repeatedly|again))`,
  'g',
);
