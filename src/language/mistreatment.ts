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

export const HOSTILE_VERBS = HOSTILE;
const FORMS_OF_HOSTILE = verbPattern(...HOSTILE);
const FORMS_OF_PERSONAL = verbPattern(...HOSTILE_OF_PERSONS);
const PARTICIPLES_OF_HOSTILE = verbPatternOf(['participle'], ...HOSTILE);
const PARTICIPLES_OF_PERSONAL = verbPatternOf(['participle'], ...HOSTILE_OF_PERSONS);

const ADVERB = '(?:[a-z]+ly |also |often |always |never |again |all but |even |and |or )';
/** The person who suffers an act, as its object. "her" may own what follows: "her accent". */
export const PATIENT =
  '(?:him|her|them|his|their|(?:(?:Mr|Mrs|Ms|Miss|Mx)\\.? )?[A-Z][a-z][\\w-]+|the (?:employee|worker|man|woman|lad|girl|only \\w+)|this (?:man|woman|lady|gentleman|employee|worker|nurse|driver)|(?:two|three|several|other|some) (?:of (?:his|her|the|their) )?(?:colleagues|women|men|staff|others)|people|everyone|everybody|staff|(?:his|her|the) (?:staff|team|crew|people))';

/** An act with its patient: "mocks his accent", "bawled at her". Phrases that end in a particle take the patient before it ("bawled him out"). */
export const ACTIVE = new RegExp(
  `\\b(?:${FORMS_OF_HOSTILE})(?: (?:and|or) [a-z]+(?: (?:at|on))?)? (?:at |of )?(?=${PATIENT}\\b)(?<patient>${PATIENT})`,
  'g',
);
const SEPARABLE =
  'bawl|single|freeze|hound|drive|force|push|squeeze|edge|leave|dress|cut|send|put|show|make|talk|set|throw|hang|run|boss|order|walk|shut|cold';
export const ACTIVE_SEPARATED = new RegExp(
  `\\b(?:${verbPattern(...SEPARABLE.split('|'))}) (?<patient>him|her|them|(?:Mr|Mrs|Ms|Miss) [A-Z][\\w-]+) (?:(?:right |clean |completely |deliberately |quietly )?(?:out of (?:his|her|their|the) (?:job|post|role|office|team|place|work|firm|company|department)|out for|out(?= (?:of|for|in|by|as|and|altogether|every|at|with|on|from))|to coventry|dead|down in front|up in front|to shame|off (?:emails?|the (?:rota|list|emails?))|up to fail|under the bus|out to dry|around|about|over his head|feel (?:small|stupid|useless|worthless|unwelcome|uncomfortable|like|about)|a laughing stock|the butt|cry|life (?:hell|a misery|impossible)|at the mercy))`,
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
  '(?:bull(?:y|ie)?ing|bulling|harr?ass?ment|harrasment|victimi[sz]ation|discrimination|mobbing|persecution|ostraci[sz]m|intimidation|humiliations?|mistreatment|ill-treatment|maltreatment|name-calling|mockery|ridicule|retaliation|reprisals?|retribution|vendetta|witch-?hunt|racism|sexism|homophobia|ageism|ableism|transphobia|misogyny|antisemitism|islamophobia|taunts?|taunting|jibes?|slurs?|put-downs?|jeers?|jeering|teasing|insults?|threats?|hostility|abuse|cruelty|nastiness|spite|favouritism|scapegoating|gaslighting|silent treatment|cold shoulder|cold-shouldering|belittling|unwanted (?:advances|touching|attention)|sexual advances|groping|less favourable treatment|unequal treatment|unfair treatment|bad treatment|ordeal|persecutions?|exclusion|isolation|undermining|heckling|catcalls?|pestering|dressing[ -]down|banter|smear campaign|whispering campaign|campaign against (?:him|her)|tirades?|outbursts?|bigotry|prejudice|double standards)';
/** Nouns of these that are a charge by themselves; the rest need a sign that the employee suffers it. */
export const STRONG_NOUN =
  '(?:bull(?:y|ie)?ing|bulling|harr?ass?ment|harrasment|victimi[sz]ation|discrimination|mobbing|persecution|ostraci[sz]m|name-calling|racism|sexism|homophobia|ageism|misogyny|transphobia|scapegoating|gaslighting|victimising|witch-?hunt|vendetta|mistreatment|ill-treatment|maltreatment)';
/** Adjectives that judge conduct as one of these wrongs. */
export const WRONG_ADJECTIVE =
  '(?:bullying|harassing|discriminatory|racist|sexist|homophobic|ageist|misogynistic|transphobic|abusive|intimidating|demeaning|degrading|humiliating|belittling|threatening|vindictive|hostile|oppressive|victimising|sexual|racial|lewd|offensive|hurtful|derogatory|disparaging|cruel|malicious|spiteful|bigoted|insulting|toxic|racially abusive|aggressive|poisonous|inhuman|persecutory)';
export const CONDUCT_NOUN =
  '(?:conduct|behaviour|behavior|manner|treatment|remarks?|comments?|jokes?|language|atmosphere|regime|emails?|messages?|attitudes?|attention|environment|work environment|workplace|culture|tactics|jibes?|banter|name-calling|gestures?|nicknames?|outbursts?|shouting|insults?|taunts?|slurs?|campaign|management|boss|manager|supervisor|colleagues?|team|office|acts?|actions|abuse|harassment|bullying|style|tone|words|threats|mockery|advances|innuendo|innuendos|pranks?|questions|texts|chants|graffiti|treatment of \\w+|ward|department|depot|place|shift|crew)';

/** Protected characteristics and protected acts, as grounds of treatment. */
export const GROUND =
  /\b(?:because (?:of )?|on account of |on (?:the )?grounds? (?:of|that) |on the basis of |by reason of |due to |owing to |simply for |purely for |merely for |just for |only for |for |over |as (?=he is|she is|they are)|since (?=he is|she is))(?:(?:his|her|their) (?:\w+ )?(?:age|race|religion|faith|nationality|accent|sex|gender|colour|skin|sexuality|sexual orientation|pregnancy|maternity|disability|ethnicity|ethnic origins?|background|beliefs|origins?|stammer|hijab|turban|headscarf|surname|dyslexia|autism|deafness|impairment|illness|health|condition|diagnosis|wheelchair|union (?:work|activities|membership|role)|complaint|grievance|disclosure|whistle-?blowing|statement|evidence|testimony|report to|part-time status|caring (?:role|duties|responsibilities)|childcare|time of life|menopause|weight|size)|(?:simply |purely |just |only )?(?:he|she|they) (?:is|was|are|were|happens? to be|had been) (?:a |an |the only |the oldest |the eldest |the youngest |too |not |over )?(?:\w+ )?(?:[A-Z][a-z]+(?:ish|an|ese|i|ic|ch|ss|ne)|black|Black|white|Asian|brown|gay|lesbian|bisexual|trans|transgender|Muslim|Jewish|Hindu|Sikh|Christian|Catholic|Protestant|Traveller|woman|women|man|men|girl|female|male|mother|father|pregnant|disabled|deaf|blind|foreign|foreigner|immigrant|older?|old|young(?:er)?|sixty|fifty|part-time|autistic|dyslexic|union|single parent)\b|(?:he|she|they) (?:has|have|had|uses|wears|speaks|prays|stammers|comes? from|came from|was born|took|takes|blew|spoke|complained|raised|reported|gave evidence|refuse[sd]? to|asked for|would not|will not|stood up|told|objected|challenged|joined|walks|limps|looks|sounds|works part-time|cannot|will soon be|is about to|is nearly|is approaching|is coming up|is due to retire|may become|might become|will be|became|fell|got|lives with|cares for)|(?:being|having been|having|blowing|speaking|raising|complaining|reporting|giving|taking|asking|refusing|standing up|whistleblowing|telling|challenging|joining|getting|becoming|falling|complained)\b(?: (?:a |an |the |too |up|out|off)?(?:\w+ ?){0,3}))/g;
/** Treatment to somebody's disadvantage. */
export const ADVERSE =
  '(?:refus(?:es|ed|ing|al)|den(?:y|ies|ied|ying|ial)|passed over|passing over|overlook\\w*|turn(?:ed|s|ing)? (?:him |her |them )?down|exclud\\w+|demot\\w+|dismiss\\w*|sacked|sacking|let go|moved|paid less|underpaid|worst (?:jobs?|shifts?|tasks?|duties|rota|routes?|runs)|dirt(?:iest|y) (?:jobs?|work)|heaviest|treat(?:s|ed|ing|ment)?|kept (?:back|down|off|out)|held back|left out|removed|withdrawn|withdrew|taken off|taken away|(?:not|never) (?:been )?(?:given|promoted|offered|considered|shortlisted|allowed|invited|trained|chosen|picked)|given (?:the )?(?:worst|dirtiest|heaviest|least|fewest|unpopular|menial)|blocked|block(?:s|ing)?|singl\\w+|reject\\w+|disciplin\\w+|selected|chosen for|lost (?:his|her|their) (?:job|place|post|hours|overtime|role)|bottom of the (?:list|rota|pile)|fewer (?:hours|shifts)|lower (?:pay|bonus|marks?|rating)|unfairly|differently|less favourabl[ey]|worse than|punish\\w*|penali[sz]\\w+|target\\w*|cut|sidelin\\w+|ignored|stripped|marked down|downgrad\\w+|forced|made to|picked on|victimi[sz]\\w+|harass\\w*|bull(?:y|ied|ying)|mock\\w*|suspend\\w*|ostraci[sz]\\w+|stopped|cancelled|revoked|managed out|managing (?:him|her) out|pushed out|forced out|eased out|edged out|frozen out|lumbered|landed|given (?:nothing|all)|gets? (?:all|nothing|only|none)|got (?:all|nothing|only|none)|shut out|kept from|barred|shunted|put (?:on|back|at the)|cut(?:s|ting)?|docked|disadvantag\\w+|held against|count(?:s|ed)? against)';
/** Treatment set beside that of others who lack the characteristic. */
export const COMPARISON =
  /\b(?:[Uu]nlike|[Cc]ompared (?:with|to)|[Tt]han|[Ww]hereas|[Ww]hile|[Ii]n contrast (?:to|with)) (?:the |his |her |their |any of the |any |all the |other )*(?:white|male|female|younger|older|English|British|local|full-time|able-bodied|non-disabled|straight|Christian|permanent|childless|single|men|women|native|Irish|Polish|foreign|American|Australian|black|Asian)\b(?: (?:colleagues?|co-?workers?|peers|staff|workers|workmates|members|drivers|nurses|team|counterparts|applicants|candidates))?/g;
export const RETALIATION =
  /\b(?:(?:by way of|in|as|out of) (?:a |an |pure |simple )?(?:retaliation|reprisals?|revenge|punishment|retribution|payback|spite)|paid (?:the|a) (?:\w+ )?price for (?:speaking|raising|complaining|reporting|having|blowing|telling|his|her)|(?:is|was|been|being) made to pay for|has been (?:out )?to get (?:him|her|them)|got (?:his|her) own back|had it in for|has it in for|have it in for|out to get (?:him|her)|gunning for (?:him|her)|on (?:his|her) back (?:since|ever|all|about|day|from)|(?:a |an )?(?:concerted |sustained |deliberate |determined |clear |open )*(?:effort|attempt|campaign|move|plan|bid|drive|push) (?:is under way |has been made |was made )?to (?:hound|force|drive|push|get rid of|manage|squeeze|freeze|ease|edge|oust|discredit|undermine|humiliate|isolate|break|silence) (?:him|her|them)|(?:tried|trying|tries|want(?:s|ed)?|wanting) to (?:hound|force|drive|push|squeeze|freeze|manage|get) (?:him|her|them) (?:out|to resign|to leave)|campaign (?:against|to)|turned (?:the (?:rest|others|team|crew|shift) )?against (?:him|her|them)|ganged up|made (?:his|her|their) (?:working )?life (?:a misery|hell|a living hell|miserable|impossible|intolerable|unbearable)|reduced (?:him|her|them|to tears)|(?:was|is|been|being) reduced to tears|butt of|laughing stock|whispering campaign|(?:given|giving|gave|got|gets|getting|receives?|received) (?:him |her |them )?(?:the )?(?:cold shoulder|silent treatment)|(?:made|makes?|making) (?:him|her|them) feel (?:small|stupid|useless|worthless|unwelcome|uncomfortable|inferior|like dirt|an outcast)|like (?:dirt|a (?:dog|slave|criminal|child|leper|pariah|second-class citizen))|rul(?:e|es|ed|ing) by fear|reign of terror|thrown? (?:him |her )?under the bus|hung out to dry|set up to fail|(?:been |was |is |were )(?:the )?(?:target|object|subject|victim|focus) of|on the receiving end of|fair game|treated? (?:him |her |them )?(?:appallingly|abominably|shamefully|shabbily|disgracefully|with contempt|less favourably|worse|like)|sent to Coventry|sends? (?:him|her) to Coventry|(?:kept|keeps|keeping|left|leaving|cut) (?:him |her |them )?out of (?:the loop|meetings|briefings|emails|conversations|things|decisions|everything)|left (?:him |her )?off (?:emails?|the (?:emails?|invitations?|list|rota))|nobody (?:on|in) the \w+ (?:speaks|talks) to (?:him|her)|no one (?:on|in) the \w+ (?:speaks|talks) to (?:him|her)|(?:refuses?|refused|refusing) to (?:speak|talk|sit) (?:to|with) (?:him|her)|lays? hands on|laid hands on|hand(?:s)? (?:on|up) her|grabbed (?:him|her)|pushed (?:him|her)|hit (?:him|her)|struck (?:him|her)|slapped (?:him|her)|spat (?:at|on)|thr(?:ew|own|owing|ows) \w+(?: \w+)? at (?:him|her))\b/gi;
/** "calls her useless", "called him names". */
export const CALLED =
  /\b(?:call(?:s|ed|ing)?|labell?(?:s|ed|ing)?|brand(?:s|ed|ing)?|nicknam(?:e|es|ed|ing)|refer(?:s|red|ring)? to) (?:him|her|them|Mr \w+|Ms \w+|Mrs \w+|the employee)(?: as)?(?: \w+)? (?:a |an |the |"|')?(?:names|useless|stupid|lazy|thick|idiot|fool|old|fat|ugly|incompetent|worthless|pathetic|liar|waste|dead wood|dinosaur|grandad|granny|granddad|retard\w*|cripple|dummy|slow|mad|mental|nutter|snowflake|skiver|shirker|slacker|weak|hopeless|stupid|foreigner|paddy|disgrace|joke|burden|nuisance|whore|slag|bitch|cow|moron|imbecile|half-wit|pansy|sissy|faggot|queer|terrorist|every name)/gi;
export const IS_A_BULLY =
  /\b(?:is|was|has been|are|were|being|such|as) (?:an? |the |nothing but an? |known to be an? |well known as an? )?(?:\w+ ){0,2}?(?:bull(?:y|ies)|tyrants?|racists?|sexists?|misogynists?|bigots?|harassers?|predators?|dictators?)\b/gi;

/** Signs that the wrong was really undergone, before its noun. */
export const UNDERGONE =
  /\b(?:suffer(?:s|ed|ing)?|experienc(?:e|es|ed|ing)|endur(?:e|es|ed|ing)|fac(?:e|es|ed|ing)|encounter(?:s|ed|ing)?|undergo(?:es|ne|ing)?|underwent|put(?:s|ting)? up with|tolerat(?:e|es|ed|ing)|withst(?:and|ood)|been through|went through|live(?:s|d)? with|living with|cop(?:e|es|ed|ing) with|subject(?:ed)? to|exposed to|met with|victims? of|target of|brunt of|receiving end of|survivor of|object of|years of|months of|weeks of|decades? of|history of|catalogue of|campaign of|pattern of|culture of|climate of|atmosphere of|regime of|acts? of|episodes? of|instances? of|spate of|series of|barrage of|stream of|torrent of|course of|bout of|incidents? of|diet of|form of|type of|case of|level of|amount of|tantamount to|amount(?:s|ed|ing)? to|constitut(?:e|es|ed|ing)|nothing short of|nothing less than|plain|simple|sheer|outright|blatant|open|relentless|constant|persistent|systematic|continual|continued|continuing|ongoing|daily|repeated|sustained|deliberate|workplace|racial|sexual|racist|sexist|homophobic|verbal|direct|indirect|near-daily|unlawful|recover(?:s|ed|ing)? from|because of|due to|owing to|as a result of|following|on account of|in the face of|amid|despite|given|after|from|through|caused by|brought on by|triggered by|result of|consequence of|effects? of|impact of|was|is|were|there (?:is|was|has been))\s+(?:the |this |that |such |an? |his |her |their |what was |what is |nothing but |clearly |plainly |quite simply |simply |open |severe |serious |daily |long-standing |persistent |sustained |constant |workplace |racial |sexual |verbal |direct |some |more |further |sex |race |age |disability |pregnancy |[a-z]+ and )*$/i;
