import { BAD_VERBS, BADLY, FAULTS } from '../../src/language/fault-words.ts';
import { verbPattern, verbPatternOf } from '../../src/language/verbs.ts';

/**
 * The words that find fault with those who treat the employee, and with what they write. General words of blame are in
 * src/language/fault-words.ts; here stand those of medicine, and the frames.
 */

/** Places and services that treat. "The surgery" may be the practice or the operation: fault with either counts. */
export const PLACES_OF_CARE =
  /\b(?:the|his|her|their|that|this|a|our local|your local)(?: (?:second|first|last|local|general|district|private|orthopaedic|eye|pain|fracture|sleep|heart|chest|back|hand|diabetic|mental health|community|university|nearest|same|gp|pain management|memory|skin|hospital|physiotherapy|out-of-hours|surgical|medical|psychiatric)){0,3} (?:hospitals?|surgery(?! \d)|clinics?|wards?|practice|health cent(?:re|er)|E[RD]|urgent[- ]care(?: cent(?:re|er)| clinic)?|walk-in clinic|A ?& ?E|A and E|emergency (?:department|room)|casualty|out-of-hours (?:service|doctor)|NHS|health service|physiotherapy (?:department|service|team)|crisis team|mental health team|walk-in cent(?:re|er)|minor injuries unit|(?:community|district|hospital|palliative|early intervention|home treatment|cardiac|stroke) (?:nursing |rehabilitation )?(?:team|service)|counselling service|pharmacy|ambulance (?:crew|service)|medics?|treating (?:team|clinicians?|doctors?)|care team|surgical team|nursing staff|physio|discharge team|rehabilitation team|medical profession|healthcare system|system of referral|health board|(?:orthopaedic|hospital|surgical|pain|eye|heart|psychiatric|medical|fracture) (?:people|crowd|lot|side|department|boys|folk)|registrar|prescriber|locum|(?:secondary|primary|community) care|sawbones|quacks?)\b|\b(?:those|the (?:people|staff|team)|whoever(?: was)?) (?:treating|looking after|caring for|operating on|who (?:treated|operated on|looked after|saw|are treating|is treating)) (?:him|her|them)\b|\bwhoever (?:operated|treated|saw|stitched|set|signed|wrote)(?= )|\b(?:secondary|primary) care\b|\bNHS (?:care|treatment|services?|physiotherapy)\b|\b(?:A ?& ?E|Casualty)\b/gi;
/** What clinicians write or do, as a thing that may be judged. */
const PAPER =
  "(?:(?:fit|sick|doctor's|medical|GP'?s?) ?-?(?:notes?|certificates?|lines?)|statements? of fitness(?: for work)?|(?:med(?:ical)? )?certs?|certificates?|certification|sick lines?|med ?3s?|work (?:slip|status (?:form|note))|certificate of capacity)";
const ACT_OF_CARE =
  '(?:diagnos[ie]s|operations?|surgery|treatments?|medical (?:advice|care|treatment|management|opinion|evidence|report)|prescriptions?|prescribing|dose|dosage|medication|referrals?|discharge|after-?care|follow-?up|nursing|rehabilitation|clinical (?:management|care|decision)|repair|joint replacement|procedure|tablets|pills|medicines?|drugs?|injections?|stitching|manipulation|counselling|sessions of \\w+|consultations?|investigations?|physiotherapy|course of (?:treatment|physiotherapy|tablets))';
const OF_CARER =
  '(?:advice|opinion|view|estimate|letter|report|assessment|findings?|approach|attitude|manner|handling|decision|judge?ment|conclusion|prognosis|reasoning|recommendations?|restrictions?|limits|certificates|figures|timescales?|methods?|words|choices?|technique|plans?|refusal|guess|target|dates?|instructions?|care|note|notes|work|efforts|verdict)';
const TOO =
  '(?:(?:far|much|rather|altogether|a little|a bit|clearly|plainly|simply|way|just) )?too (?:cautious|generous|long|short|vague|broad|soft|lenient|optimistic|pessimistic|strict|restrictive|sweeping|quick|slow|ready|eager|willing|free|easy|easily|early|late|soon|hasty|readily|kind|gloomy|rosy|timid|brief|crude|blunt|general|conservative|aggressive)';
const WRONG =
  '(?:so \\w+ as to be (?:worthless|useless|meaningless|unhelpful|of no use|no use)|wrong(?:ly|-headed)?|mistaken|in error|incorrect|inaccurate|misleading|nonsense|rubbish|unhelpful|useless|worthless|meaningless|unjustified|unreasonable|unrealistic|unfounded|unsound|flawed|faulty|defective|deficient|questionable|dubious|suspect|poor|very poor|bad|inadequate|insufficient|excessive|over-?cautious|over-?generous|premature|unnecessary|needless|inappropriate|misguided|misconceived|ill-judged|ill-advised|ill-informed|illogical|absurd|laughable|ridiculous|baffling|puzzling|perverse|outdated|outmoded|old-fashioned|antiquated|behind the times|sloppy|slipshod|shoddy|slapdash|careless|cursory|perfunctory|half-hearted|amateurish|botched|bungled|substandard|sub-standard|second-rate|below (?:par|standard|the standard)|negligent|disgraceful|appalling|dreadful|terrible|lamentable|woeful|shocking|scandalous|unacceptable|inexcusable|unforgivable|indefensible|incompetent|dangerous|harmful|a (?:mistake|blunder|disgrace|scandal|shambles|farce|joke|nonsense|mess|waste of time|failure|fiction|work of fiction|formality|rubber stamp|poor piece of work)|of no (?:use|value|help)|of little (?:use|value|help)|no (?:use|help)|not worth (?:the paper|having|much)|not (?:good enough|fit for purpose|justified|credible|acceptable|accurate|correct|right|reasonable|sensible|realistic|warranted|up to (?:standard|scratch))|less than (?:helpful|thorough|satisfactory|competent|adequate)|hopeless|at fault|to blame|out of touch|out of (?:his|her|their) depth|remiss|useless at|rushed|haphazard|muddled|patchy|not (?:interested|listening|bothered)|(?:the |a |an )?(?:wrong|bad|poor|odd|strange|unwise|foolish|questionable) (?:choice|decision|idea|move|call|one|thing|way)|unsupported|unevidenced|without (?:any )?(?:clinical )?(?:basis|foundation|justification)|pie in the sky|guesswork|wide of the mark|off the mark|behind the times)';
const IS =
  '(?:is|was|are|were|has been|have been|had been|seems?|seemed|looks?|looked|appears?|appeared|strikes me as|reads|proved|turned out(?: to be)?|remains?|borders? on|verges? on)';
const VERY =
  '(?: (?:\\w+ years|quite|rather|simply|clearly|plainly|frankly|just|also|therefore|very|so|wholly|entirely|completely|totally|obviously|utterly|again|both|to my mind|in my (?:view|opinion)|I (?:think|believe|fear|am afraid)|[a-z]+ly|to be|as|on|a bit|a little|nothing short of|nothing but|far from)){0,6},?';

/** "The fit note is plainly mistaken", "the operation was botched". */
export const PAPER_JUDGED = new RegExp(
  `\\b(?:${PAPER}|${ACT_OF_CARE})(?:(?: (?!(?:is|was|are|were|has|have|had|not|and|but|or|if|because|which|so(?! far))\\b)[\\w'-]+){0,7}|, which| (?:that|which) (?:he|she|they|\\w+) (?:[\\w'-]+ ?){1,6})? ${IS}${VERY} (?:${WRONG}|${TOO})(?![\\w-])`,
  'i',
);
/** "the fit note should be ignored", "the certificate cannot be relied on", "took no account of". */
export const PAPER_DISMISSED = new RegExp(
  `\\b(?:${PAPER}|diagnosis|prescription)(?: (?!(?:not|and|but|or|if|because|so)\\b)[\\w'-]+){0,6}? (?:(?:should|can|could|may|must|ought to|need) (?:safely |simply |not |never |just ){0,6}(?:be (?:ignored|disregarded|set aside|taken with a pinch of salt|discounted|dismissed|torn up|thrown away|overlooked|relied (?:up)?on|taken (?:seriously|at face value)|believed)|have been (?:\\w+ )?(?:issued|given|written|signed|made|granted))|(?:bears?|bore) no (?:relation|resemblance)|makes? no sense|flies in the face|defies|beggars|overstates?|understates?|exaggerates?|was (?:handed|given|dished|doled) out|(?:was|were|is|are) (?:issued|signed|written|given) without (?:\\w+ ){0,2}?(?:examin\\w+|seeing|speaking|asking|thought))`,
  'i',
);
/** "botched surgery", "poor aftercare", "a misdiagnosis". */
export const BAD_CARE = new RegExp(
  `\\b(?:(?:the|a|an|this|such|of|to|by|from|with|through|after|that|some|his|her|and) )?(?:botched|bungled|poor|bad|sloppy|shoddy|inadequate|substandard|sub-standard|slapdash|careless|negligent|incompetent|appalling|dreadful|terrible|lamentable|woeful|unacceptable|second-rate|wrong|mistaken|faulty|incorrect|unnecessary|inappropriate|outdated|slow|half-hearted|cursory|unskilled|inept|clumsy|disgraceful|shocking|late|belated|improper|misguided|indifferent|mediocre|lackadaisical|useless|pointless|needless|futile|fruitless|wasted|worthless|ineffectual|misplaced|hurried|rushed|bungling|hasty|thoughtless) (?:\\w+ )?(?:${ACT_OF_CARE}|medical \\w+|medicine|surgical \\w+|general practice|${PAPER}|suturing|hospital care|GP care)(?! (?:response|outcome|tolerance|compliance|to|concordance|of (?:exercise|rest|activity|work|sleep|sun)))\\b|\\bmis-?diagnos\\w+|\\bmis-?prescri\\w+|\\bover-?(?:prescri\\w+|medicat\\w+|treat(?:ed|ment|ing))|\\bunder-?treat(?:ed|ment|ing)|\\bbotched\\b|\\bbungled (?:it|the|his|her)\\b`,
  'i',
);

/** What those who treat ought to do: left undone, it is a reproach. */
const DUTY = verbPatternOf(
  ['base'],
  'examine',
  'listen',
  'refer',
  'investigate',
  'ask',
  'look',
  'bother',
  'check',
  'explain',
  'warn',
  'consider',
  'follow',
  'act',
  'diagnose',
  'spot',
  'notice',
  'recognise',
  'treat',
  'arrange',
  'order',
  'take',
  'read',
  'care',
  'chase',
  'pick',
  'do',
  'help',
  'grasp',
  'think to',
  'trouble',
  'touch',
  'lift a finger',
  'understand',
  'communicate',
  'return',
  'offer',
  'give',
  'get',
  'send',
  'tell',
  'manage',
  'monitor',
  'answer',
  'reply to',
  'X-ray',
  'scan',
  'provide',
  'make',
  'set',
  'see fit',
  'carry out',
  'try',
  'act on',
  'prescribe',
  'appreciate',
);
const ADVERBS =
  "(?:,? (?:(?:(?:whom|that|who) )?(?:he|she|they) (?:saw|sees|went to|consulted|paid|attends?|attended|was (?:sent|referred) to|was under|is under)(?: (?:privately|in [A-Z]\\w+|for (?:it|this|that)|at the \\w+|first|last))*,?|who|which|that|has|have|had|was|were|is|are|did|does|do|also|then|simply|clearly|plainly|obviously|again|still|never|not|once|twice|always|just|even|really|frankly|there|concerned|himself|herself|itself|themselves|staff|team|doctors?|nurses?|in (?:question|charge|[A-Z]\\w+)|at (?:the|that|this|[A-Z])[\\w' ]{0,30}?|from (?:the|that)[\\w' ]{0,20}?|after all|I (?:think|believe|fear|am afraid)|in my (?:view|opinion)|for (?:months|weeks|years)|by all accounts|of all people|[a-z]+ly)){0,6},?";
const NEVER_SO =
  "(?:did(?: not|n't)|never|has never|have never|had never|failed to|fails to|neglected to|omitted to|forgot to|could not be bothered to|can(?:not|'t) be bothered to|refused to (?=listen|see|refer|examine|help|explain|discuss|believe|take|look|consider|answer|talk|speak|act))";
/** After a carer: "should have referred him", "never examined her", "got it wrong", "is out of touch". */
const DEEDS = [
  `(?:should|ought to|could|might)(?: \\w+ly| easily| well| at least| surely| really| never| not){0,6} have (?:(?!(?:the|a|an|his|her|its|their|more|further|news|received|arrived|heard|had|some|any|details|information|no|enough|an?|been (?:able|sent|told|informed|copied|advised|received|in touch|better placed|unaware))\\b)(?:never |not |long ago |already |at least ){0,6}(?:been|done|[a-z-]+ed|sent|seen|taken|given|told|known|found|made|put|kept|caught|got|thought|written|read|spoken|stuck|left|let|begun|chosen|set)\\b)`,
  `${NEVER_SO} ?(?:even |once |properly |ever |so much as |bother to |bothered to |think to |thought to |take the trouble to |really |adequately |fully ){0,6}(?:${DUTY}|bothered|examined|listened|referred|investigated|asked|looked|checked|explained|warned|considered|followed|acted|diagnosed|noticed|took|read|saw|grasped|understood|returned|told|offered|gave|him|her)(?![\\w-])`,
  '(?:is|are|was|were|has been|have been|keeps?|kept) making (?:him|her|them|things|matters|it) (?:\\w+ )?worse',
  `(?:got|gets?|getting|gotten) (?:it|this|that|things|the \\w+|his \\w+|her \\w+) (?:(?:all|badly|completely|quite|so|totally) )?(?:wrong|muddled|mixed up|backwards)`,
  `(?:missed|miss|overlooked|misread|mis-read|misjudged|misinterpreted|mistook|lost|mislaid|mixed up|muddled|confused|forgot|ignored|dismissed|brushed off|brushed aside|laughed off|made light of|made a (?:\\w+ )?(?:mess|hash|botch|pig's ear|poor job|bad job|mistake|blunder|mockery)|made (?:an error|errors|mistakes|a series of|him worse|her worse|things worse|matters worse|it worse|no (?:effort|attempt|sense)))(?! (?:nothing|no|none)\\b| (?:its|two|three|several|some|many|a) (?:lease|funding|contract|staff|\\w+ staff|doctors?|nurses?|partners?|consultants?|surgeons?|beds?)| (?:his|her|their|the|an) (?:appointment|session|train|bus|clinic|deadline|call|breath))`,
  `(?:made|make|making|done|did|does|doing) (?:such )?(?:a|an|no|little|nothing|precious little|next to nothing|more) (?:(?:\\w+ ){0,2}(?:poor|bad|shoddy|botched|sloppy|clumsy|rotten|terrible|dreadful) (?:job|work|repair)|harm than good|to help|about (?:it|this|that|the)|useful|of (?:any )?(?:use|value)|for (?:him|her|them) (?:at all|so far|beyond))`,
  '(?:has|have|had|shows?|showed|shown|took|takes|taken|paid|pays|gave|gives?|given)(?: \\w+ly)? (?:no|little|scant|precious little|very little|not the (?:faintest|least|slightest)|not a|hardly any) (?:\\w+ ){0,2}?(?:understanding|idea|grasp|insight|clue|notion|conception|appreciation|interest|attention|heed|care|thought|time for|regard|sympathy|sense of|business|trouble)',
  '(?:been )?(?:push|press|driv|work|forc)(?:es?|ed|ing)? (?:him|her|them) (?:far |much |rather |a little )?too (?:hard|far|fast|quickly)',
  '(?:would|might|could) do (?:well|better) to [a-z]+',
  '(?:let (?:him|her|them) (?:walk|go|leave|out|home)|(?:sent|discharged|turned) (?:him|her|them) (?:home|away|out)|discharged (?:him|her|them)) (?:\\w+ ){0,3}?(?:with (?:an? |the |his |her )?(?:\\w+ )?(?:broken|fractured|undiagnosed|infected|torn|untreated|dislocated|ruptured|open|bleeding)|without (?:an? |any |so much as )?(?:\\w+ )?(?:scan|x-?ray|examination|diagnosis|plan|follow-up|treatment|pain relief|look))',
  '(?:told|advised|assured|informed) (?:him|her|them) [^.;]{3,60}?,? which (?:was|is) (?:\\w+ly |quite |just |plain )?(?:nonsense|wrong|untrue|mistaken|incorrect|not (?:so|true|right)|rubbish|(?:bad|poor) advice)',
  'g(?:ave|iven|ives) (?:him|her|them) (?:very |quite |rather |thoroughly |plain )?(?:poor|bad|wrong|mistaken|unsound|dangerous|outdated|misleading|conflicting|muddled|useless|unhelpful) (?:advice|information|treatment|care|exercises|guidance|tablets|instructions)',
  '(?:took|taken|takes?|needed) (?:an? |some |fully )?(?:scandalous|disgraceful|shameful|ridiculous|unacceptable|inexcusable|appalling|shocking|astonishing|incredible|outrageous|unforgivable|lamentable|absurd|staggering)(?:ly long)?\\b',
  '(?:mess|muck|string|strung|jerk)(?:ed|ing|s|es)? (?:him|her|them) (?:about|around|along)',
  // "does not seem to grasp", "appears not to realise", "has not troubled to".
  "(?:(?:(?:does|do|did)(?: not|n't) (?:seem|appear) to|(?:seems?|appears?|seemed|appeared) (?:not|never|unable|unwilling|at a loss) to)(?: have)? (?:\\w+ly )?(?:grasp(?:ed)?|reali[sz]ed?|underst(?:and|ood)|appreciated?|tak(?:e|en) (?:in|(?:him|her|this|it|them) seriously)|cared?|listen(?:ed)?|know (?:what|how)|have (?:any|much|an?|the first|the least) (?:idea|grasp|understanding|interest|notion))|(?:has|have|had)(?: not|n't| never) (?:even |once )?(?:troubled|bothered|deigned|cared|seen fit|taken the trouble|had the courtesy) to)",
  '(?:know|knows|knew|known) (?:nothing|next to nothing|precious little|very little|no better|full well|little or nothing)',
  '(?:took|taken|taking|takes|dragged|drags|dragging|delayed|dithered|dithers|waited|wasted|left|kept|strung|fobbed|passed|pushed|palmed|sent|packed|shunted|bounced) (?:(?:his|her|their|its|far|much|too|an|a|it|him|them|this|things|matters|the) ){0,3}(?:\\w+ )?(?:too long|far too long|age|ages|time about|feet|heels|(?<=\\b(?:fobbed|passed|pushed|palmed|packed|shunted|sent|strung) (?:him|her|them|it) )(?:off|around)|from pillar|waiting|along|to (?:suffer|struggle|rot|wait|drift|fend|stew|get on with (?:it|things)|cope (?:alone|on)|manage (?:alone|on)|(?:his|her|their) own devices)|high and dry|in the lurch|without (?:treatment|follow-up|a diagnosis|support|pain relief|help|any|an answer|explanation)|in (?:limbo|pain|the dark|agony)|home too (?:soon|early)|packing|away with|valuable time|months|precious|drift|slide|fester|for (?:months|weeks|years))',
  'managed to (?:miss|lose|overlook|mislay|confuse|upset|frighten|make)|(?:simply|merely|just) (?:copied|copies|repeated|repeats|renewed|renews|re-?issued|re-?issues|signs|signed)|butchered|hacked|(?:did (?:so|it)|operated|worked|was|stitched \\w+) in (?:a hurry|haste|a rush)|filled (?:his|her) head|scared (?:him|her)|frightened (?:him|her)|indulged|humoured|pandered|colluded|(?:says?|said|tells? (?:us|me|you|him|her)|told (?:us|me|him|her)) (?:precisely |exactly |absolutely |almost |next to )?nothing',
  '(?:keeps?|kept|continues? to|continued to|goes on|went on|insists? on|is content to|are content to|seems? content to|is happy to|prefers? to|simply|just|only|merely)? ?(?:hand(?:s|ed|ing)?|sign(?:s|ed|ing)?|dish(?:es|ed|ing)?|dol(?:es|ed|ing)?|churn(?:s|ed|ing)?|giv(?:es|ing)|throw(?:s|ing)?|writ(?:es|ing)|trot(?:s|ted|ting)?) (?:out|him off|her off|them off) ?(?:(?:sick|fit|more|another|yet another|the same|tablets|pills|painkillers|notes?|certificates?|drugs|prescriptions?|antibiotics)\\b|without|whenever|on demand|out of|month after|week after|like|as if|to keep|for (?:no|anything|everything|whatever))',
  `(?:is|was|are|were|has been|have been|being|seems?|seemed|appears?|appeared|looks?|looked|sounds?|sounded|remains?)${VERY} (?:${WRONG}|${TOO}|unprofessional|uncaring|unsympathetic|dismissive|offhand|off-hand|brusque|rude|arrogant|cavalier|lazy|slow (?:to|in|over)|asleep|incompetent|negligent|careless|unhelpful|obstructive|uncooperative|evasive|disorgani[sz]ed|chaotic|shambolic|a law unto|no (?:expert|good)|hiding behind|guess(?:ing|work)|(?:enabling|indulging|humouring|pandering to|colluding with|filling (?:his|her) head|scaremongering|stringing|dithering|wasting|playing at|going through the motions|flying blind|clutching at|sitting on|making it up|fobbing|frightening|scaring|encouraging (?:him|her) to (?:stay|think|believe))|being (?:difficult|over-cautious|overcautious|unhelpful|led|manipulated|too)|led by the nose|pulling|humouring|indulging|a soft touch|easily (?:led|swayed|persuaded)|in the habit of)`,
  `(?:did|does|do|has done|have done|had done) (?:him|her|them|the (?:man|woman|employee)|Mr \\w+|Ms \\w+|Mrs \\w+) (?:no|few|little|a) (?:favours?|good|service|disservice|kindness)`,
  '(?:let|lets|letting) (?:him|her|them|this (?:man|woman)|Mr \\w+|Ms \\w+|Mrs \\w+|Miss \\w+|the employee) (?:badly |very badly |so badly |completely |sorely )?(?:down|drift|slip|suffer|go (?:home|back) too|fall through)',
  'fail(?:ed|s|ing)? (?:him|her|them|this (?:\\w+ )?(?:man|woman|lady|gentleman|person|patient|worker|employee|family)|Mr \\w+|Ms \\w+|Mrs \\w+|Miss \\w+|the employee)(?: (?:badly|miserably|completely|at every|in every|again)){0,6}',
  `(?:treat(?:s|ed)?|handl(?:es|ed)|manag(?:es|ed)|dealt with|deals with|advis(?:es|ed)|serv(?:es|ed)|prescrib(?:es|ed)|stitch(?:ed)?|set|operat(?:es|ed)(?: on)?|examin(?:es|ed)|communicat(?:es|ed)|behav(?:es|ed)|discharg(?:es|ed)|stopp(?:ed)|start(?:ed)|chang(?:ed)|sign(?:s|ed))(?: (?!and\\b)[\\w'-]+){0,5}? (?:${BADLY}|badly|wrongly|without (?:proper|due|any|adequate) (?:care|thought|examination|regard|explanation|investigation)|prematurely|by the book rather|too (?:early|soon|late|quickly|readily|casually|lightly|freely|hastily)|for no (?:good )?reason|without (?:good )?(?:reason|cause|examining|seeing|looking|asking|thinking|consulting|warning|explanation))`,
  '(?:over-?(?:medicated|prescribed|treated|reacted|estimated|stated)|under-?(?:treated|estimated|stated)|misdiagnosed|mis-?treated|mismanaged|mishandled|botched|bungled|neglected|short-changed|wrote (?:him|her) off|gave up on|given up on|washed (?:his|her|their|its) hands|turned (?:a blind eye|a deaf ear|him away|her away)|chickened out|panicked|guessed|jumped to|leapt to|fell short|fallen short|slipped up|messed up|mucked up|cocked up|fouled up|let things)',
];
export const CARER_DID = new RegExp(`^${ADVERBS} (?:${DEEDS.map((deed) => `(?:${deed})`).join('|')})(?![\\w-])`, 'i');
/** A verb of the general vocabulary of blame, save those that medicine uses without reproach. */
const NEUTRAL_IN_MEDICINE =
  /^(?:discourage|abandon|withhold|stall|delay|forget|compound|aggravate|prolong|spoil|drop|conceal|waste|scheme|plot|confuse|bait|needle|coast|idle|starve|deprive|distort|twist|bottle|abuse|upset|goad|drag|exacerbate|inflame|frustrate|hinder|hamper|impede|worsen|provoke|back out|pull out|opt out|stand by|give up on|inter|lose inter|offend|interfere|exploit|sour|ruin|stereotype|coerce)$/;
export const CARER_BLAMED = new RegExp(
  `^${ADVERBS} (?:${verbPattern(...BAD_VERBS.filter((verb) => /^[a-z -]+$/.test(verb) && !NEUTRAL_IN_MEDICINE.test(verb)))})(?![\\w-])`,
  'i',
);
/** "'s advice is out of date", "'s failure to refer", "'s poor handling". */
export const CARERS_FAULT = new RegExp(
  `^(?:'s?|s')? (?:own |latest |last |initial |original |recent |continued |apparent |repeated |utter |complete |total |persistent ){0,6}(?:${FAULTS}\\b|(?:${WRONG}|slow|lazy|blinkered) (?:\\w+ )?(?:${OF_CARER}|${ACT_OF_CARE}|${PAPER})|(?:(?!(?:and|but|not|no)\\b)[\\w-]+ ){0,3}?(?:${OF_CARER}|${ACT_OF_CARE}|${PAPER})(?: (?!(?:is|was|are|were|has|have|and|but|not)\\b)[\\w'-]+){0,6}? (?:${IS}${VERY} (?:${WRONG}|${TOO}|out of date)|leaves? (?:a lot|much|a great deal|something) to be desired|leaves me (?:puzzled|baffled|cold)|makes? no sense|should (?:be (?:ignored|disregarded)|not be (?:relied|followed)|never have been)|cannot be (?:relied|right)|took no account|takes no account|does not bear|do not bear|falls? short|fell short))(?![\\w-])`,
  'i',
);
/** The advice "from his physiotherapist", "of the hospital" is judged after the carer. */
export const ADVICE_OF = new RegExp(
  `\\b(?:${OF_CARER}|${ACT_OF_CARE}|${PAPER}|delays?|waits?|waiting|mistakes?|errors?|confusion|muddle|communication)(?: (?:given|made|issued|provided|offered|taken|reached|received|caused|written|done|carried out))? (?:from|of|by|at|in|on|with) $`,
  'i',
);
export const JUDGED_AFTER = new RegExp(
  `^(?:(?: (?!(?:is|was|are|were|has|have|had|and|but|not)\\b)[\\w'-]+){0,5}) (?:${IS}${VERY} (?:${WRONG}|${TOO}|out of date)|leaves? (?:a lot|much|a great deal|something) to be desired|makes? no sense|cannot be (?:right|excused|defended|justified)|should (?:never|not) have|beggars belief)(?![\\w-])`,
  'i',
);

const MEDICAL_DEED =
  '(?:referred|re-referred|scanned|operated (?:on|upon)|seen (?:by (?:a|the) (?:specialist|consultant|surgeon)|sooner|earlier|in)|diagnosed|prescribed|admitted|investigated|treated|x-rayed|X-rayed|picked up|offered (?:surgery|physio\\w*|an operation|a scan|an MRI|treatment|counselling|therapy)|given (?:physio\\w*|surgery|a scan|an MRI|antibiotics|treatment|an operation|counselling|therapy|proper (?:treatment|care|advice))|followed up|kept in|sent (?:for|home)|discharged|signed (?:off|back)|put on|taken off (?:the|his|her) \\w+|spotted|caught|detected|examined|issued|certified|told (?:by (?:his|her|the) (?:GP|surgeon|doctor))|fast-tracked|listed for|on the list)';
/** "He should have been referred in January": nobody is named and the clinic is meant. */
export const SHOULD_HAVE_BEEN = new RegExp(
  `\\b(?:should|ought)(?: never| not)?(?: to)? (?:(?:clearly|surely|really|never|not|long ago|at least|by rights|by now|obviously|plainly) ){0,6}have (?:(?:never|not|long ago|already|long since) )?been (?:(?:[a-z]+ly|already) )?${MEDICAL_DEED}(?! to (?:us|me|occupational health|oh\\b|our|this))(?![\\w-])`,
  'i',
);
/** "has been badly let down", "was discharged too early", "the fracture was missed". */
export const DONE_TO =
  /\b(?:was|were|has been|have been|had been|being|is being|been|got)(?: (?:so|very|rather|quite|simply|clearly|plainly|also|then|again|twice|initially|at first|[a-z]+ly)){0,6} (?:let down|botched|bungled|mis-?managed|mis-?diagnosed|mis-?treated|fobbed off|failed|overlooked|missed|neglected|mishandled|over-?(?:medicated|prescribed|treated)|under-?treated|wrongly (?:diagnosed|treated|prescribed|discharged|told|advised)|inadequately (?:treated|managed|investigated|assessed)|poorly (?:treated|managed|handled|advised|served|done|set)|badly (?:treated|managed|handled|advised|served|done|set|let down)|ill-served|given the (?:wrong|run-?around)|passed from pillar to post|pushed from pillar to post|(?:sent home|discharged|taken off|stopped|signed back|sent back)[\w' ]{0,20} (?:(?:far|much) )?(?:too (?:early|soon)|prematurely|before (?:he|she|they) (?:was|were) ready)|left (?:to wait|waiting|in limbo|to (?:drift|suffer|rot|flounder|fend)|without (?:treatment|follow-up|a diagnosis|pain relief|support from))|kept waiting|written off|strung along|palmed off|messed about|not taken seriously|(?:taken off|removed|stopped|discharged|sent home|signed off|signed back)[\w' ]{0,30} (?:before|sooner than|later than|earlier than) (?:it|he|she|they) (?:should|ought))(?![\w-])/i;
/** What shows that care is spoken of where no carer is named. */
export const MEDICAL =
  /\b(?:operation|surgery|surgical|treat(?:ment|ing|ed)|diagnos\w+|fractures?|tumou?r|infection|scan|x-?rays?|MRI|tablets?|medication|medicine|NHS|hospital|clinic|physio\w*|antibiotics|referral|discharge[ds]?|wound|healed|specialist|consultant|surgeon|symptoms?|doctors?|GP|healthcare|medical|prescri\w+|ward|bone|tendon|ligament|nerve|condition|illness|pain)\b/i;
/** Not the clinic's doing. */
export const BY_OTHERS =
  /\b(?:by|from) (?:(?:his|her|their|the|your) )?(?:\w+ )?(?:managers?|employers?|supervisors?|compan(?:y|ies)|HR|colleagues?|management|team leader|work|agency|union|school|council|firm|you|insurers?|solicitors?|family|wife|husband|partner|bank)\b/i;

const CARER_WORD =
  '(?:GPs?|(?<=\\bthe )E[RD]|urgent[- ]care|(?:orthopaedic|surgical|hospital|pain|fracture|mental health|medical|nursing|treating|spinal|rehabilitation) (?:team|unit|department)|general practitioners?|doctors?|consultants?|surgeons?|physiotherapists?|physios?|specialists?|psychiatrists?|psychologists?|counsell?ors?|therapists?|hospitals?|surgery|clinics?|practice|wards?|nurses?|walk-in cent(?:re|er)|minor injuries unit|emergency department|casualty|crisis team|pharmacists?|midwi(?:fe|ves)|paramedics?|dentists?|clinicians?|physicians?|A&E|NHS|osteopaths?|chiropractors?|Dr [A-Z]\\w+)';
const CARE_WORD = `(?:${CARER_WORD}|${PAPER}|diagnosis|treatment|operation|prescription|certification)`;
/** "I disagree with the diagnosis", "I do not accept the certificate". */
export const DISAGREES = new RegExp(
  `\\b(?:I|we)(?: (?:must|have to|would|do|therefore|also|strongly|respectfully|frankly|entirely|cannot|could not|am unable to|do not|don't)){0,6} (?:disagree(?:d)? with|dispute|question(?:ed)?|doubt|take issue with|challenge|object to|deplore|deprecate|criticise|despair of|(?<=(?:cannot|not|n't|unable to) )(?:accept|agree with|support|understand|endorse|trust|believe|follow|share|see the (?:sense|logic|point|need) (?:of|in)|make sense of|think (?:much|highly) of)|have (?:no|little|grave|serious|real) (?:faith|confidence|trust|doubts|reservations|misgivings|concerns) (?:in|about|over|as to)|think little of|hold no brief for) (?:(?:what|why|how|with|the|his|her|their|this|that|either|any|way|reason|reasons|decision|choice|advice|opinion|view|need|competence|judgement|judgment|wisdom|basis|logic|handling|care|in|of|for|by|behind|which|such|a) ){0,6}(?:\\w+ ){0,2}?${CARE_WORD}(?![\\w-])`,
  'i',
);
/** "I cannot understand why her consultant stopped the treatment". */
export const PUZZLED = new RegExp(
  `\\b(?!(?:do not|don't) (?:think|believe|say|know|imagine) that\\b(?! [^.;]{0,60}\\b(?:understands?|understood|knows|appreciates?|realis(?:es|ed)|grasps?|(?:has|have|had) (?:\\w+ly )?(?:looked|seen|read|taken|given|considered|thought|asked|listened|examined))\\b))(?:(?:cannot|can't|fail to|failed to|do not|don't|hard to|difficult to|impossible to|struggle to|at a loss to) (?:understand|see|explain|fathom|think|imagine|say|know|work out|credit|believe|comprehend)|surprised|surprising(?:ly)?|astonish\\w+|amaz\\w+|baffl\\w+|puzzl\\w+|mystif\\w+|mystery|shock\\w*|dismay\\w*|disappoint\\w+|incredible|extraordinary|regrettable|a pity|a shame|unfortunate|goodness knows|heaven knows|one (?:has to|must|can only) (?:ask|wonder)|beggars belief|remarkable|appall\\w+|concern(?:s|ed)? me|worries me|troubles me) (?:to (?:find|see|learn|hear|read) )?(?:that|why|how|what|by|at|with|in)[^.;]{0,60}\\b${CARE_WORD}(?![\\w-])(?<!\\b(?:do not|don't) (?:think|believe|imagine|say|know) that [^.;]{0,60}(?= (?:was|is|has been|were|are) (?:in any way |\\w+ly )?(?:careless|negligent|at fault|to blame|wrong|mistaken|remiss|unkind)\\b))`,
  'i',
);
/** "A competent surgeon would have operated in January." */
export const BETTER_CARER = new RegExp(
  `\\b(?:an?|any|another|most) (?:\\w+ )?(?:competent|good|better|careful|decent|proper|experienced|half-decent|sensible|conscientious|reasonable|thorough|modern|different|private|real|half-competent|first-year|junior|capable) (?:\\w+ )?${CARER_WORD}[^.;]{0,40}\\b(?:would|could|might|should)(?:n't| not| never| surely| at least| easily){0,6} (?:have|be|not)\\b|\\bin (?:better|other|safer|more capable|more competent) hands\\b|\\b(?:with|given|had (?:he|she|they) (?:had|received|been given)) (?:\\w+ )?(?:better|proper|prompt|adequate|competent|decent|earlier|timely|quicker|correct) (?:\\w+ )?(?:medical )?(?:care|treatment|advice|aftercare|diagnosis|surgery|referral|physiotherapy|follow-up)[^.;]{0,60}\\b(?:would|could|might|need)(?:n't| not){0,6} (?:have|be|not)\\b`,
  'i',
);
/** "Had the GP referred him in May", "if the hospital had acted". */
export const HAD_CARER = new RegExp(
  `\\b(?:had (?:only )?(?:the|his|her|their) (?:[\\w-]+ ){0,3}?${CARER_WORD}|(?:if|if only) (?:the|his|her|their) (?:[\\w-]+ ){0,3}?${CARER_WORD} had)(?: not)? \\w+[^.;]{0,120}\\b(?:would|could|might|need)(?:n't| not| never| now| still| well| already){0,6} (?:have|be|not)\\b|\\b(?:would|could|might|need)(?:n't| not| never| now| still| well| already| probably){0,6} (?:have|be) [^.;]{3,80}? if (?:only )?(?:the|his|her|their) (?:[\\w-]+ ){0,3}?${CARER_WORD} had(?: not)? \\w+|\\bno thanks to (?:the|his|her|their) (?:\\w+ )?${CARER_WORD}`,
  'i',
);
/** "neither the surgery nor the hospital took his symptoms seriously", "nobody at the clinic has explained". */
export const NOBODY_THERE = new RegExp(
  `\\b(?:neither (?:the|his|her) [^.;]{0,40}?${CARER_WORD}|(?:nobody|no one|no-one|not one|none) (?:at|in|of|from) (?:the|his|her) (?:\\w+ ){0,3}?${CARER_WORD}|no ${CARER_WORD})[^.;]{0,30}? (?:took|has taken|listened|examined|has examined|thought|has thought|bothered|has bothered|explained|has explained|checked|noticed|picked|asked|looked|seems to|wants to|took responsibility|followed|had the (?:wit|sense|courtesy)|troubled)\\b`,
  'i',
);
/** The delay, the wait and the care as such, judged. */
export const CARE_JUDGED = new RegExp(
  `\\b(?:delays?|waits?|waiting (?:times?|lists?)|care|after-?care|handling|management|follow-?up|service|standard of care|state of affairs|treatment)\\b[^.;]{0,70}\\b${IS}${VERY} (?:inexcusable|unacceptable|a disgrace|disgraceful|appalling|shocking|scandalous|lamentable|woeful|deplorable|substandard|sub-standard|inadequate|second-rate|unforgivable|a scandal|shameful|below (?:par|standard)|not good enough|negligent|indefensible|intolerable|outrageous|dreadful|poor|beyond belief|avoidable|a joke)(?![\\w-])|\\b(?:inexcusable|unacceptable|disgraceful|appalling|scandalous|shameful|outrageous|avoidable|needless|unforgivable|indefensible) (?:\\w+ )?(?:delays?|waits?|care|treatment|neglect)\\b`,
  'i',
);
/** Idioms that find fault with whoever treats, anywhere in what is said of them. */
export const IDIOMS_OF_CARE =
  /\b(?:slow off the mark|behind the (?:times|curve)|in the dark ages|living in the past|second[- ]best|out of (?:his|her|their) league|not (?:the )?(?:brightest|sharpest)|at the patient's (?:request|insistence|behest)|overstep\w*|outside (?:his|her|their) (?:remit|role|expertise|competence)|beyond (?:his|her|their) (?:remit|role|expertise|competence)|exceeded (?:his|her|their) (?:remit|role|brief)|had no business|has no business|like (?:confetti|sweets|smarties|candy)|for the asking|on (?:request|demand)|(?:no|without(?: any)?|little|scant) (?:clinical|medical) (?:basis|justification|reason|foundation|need)|cut(?:ting)? corners|dropped the ball|took (?:his|her|their|its) eye off|between (?:two )?stools|through the (?:net|cracks)|lost (?:in|by) the system|asleep (?:at|on) the|on the back foot|by the (?:yard|bucketload)|covering (?:his|her|their|its) (?:own )?(?:back|tracks)|closed ranks|buck-passing|passing the buck|the (?:easy|lazy|soft) (?:option|way out)|to get (?:rid of him|rid of her|him out|her out|shot of)|more questions than (?:it )?answers|not (?:set|place|put|attach) much (?:store|weight|reliance|trust)|little (?:store|weight|reliance|trust) (?:by|on|in)|(?:poor|bad|sloppy|dangerous|unsafe|questionable) practice|and it shows|at (?:the )?(?:first|slightest|least) (?:request|excuse|mention|opportunity)|rubber-?stamp\w*|tick-?box|a law unto|out of (?:his|her|their) depth|should (?:stick|keep) to|without (?:so much as|even|once) \w+ing|no thought to|next to nothing|from pillar to post|a postcode lottery|conveyor belt|cattle market|whatever (?:he|she) (?:asks|asked|wants|wanted)|whenever (?:he|she) (?:asks|asked|wants|wanted))(?![\w-])/i;
/** "Why the hospital discharged him so early is a mystery." */
export const WHY_IS_A_MYSTERY = new RegExp(
  `\\b(?:why|how|what) [^.;]{0,30}?\\b${CARE_WORD}\\b[^.;]{0,90}\\b(?:is|was|remains|are)(?: \\w+ly| still)? (?:a mystery|beyond (?:me|belief|understanding|comprehension)|unclear to me|anyone's guess|anybody's guess|hard to (?:understand|see|fathom|say|explain)|difficult to (?:understand|see|fathom|explain)|impossible to (?:understand|see|fathom|explain)|inexplicable|baffling|puzzling|not clear to me|another matter)|\\b(?:why|how) [^.;]{0,30}?\\b${CARE_WORD}\\b[^.;]{0,90}\\b(?:escapes|eludes|baffles|defeats|puzzles) me\\b`,
  'i',
);
/** In front of a carer, words that lay something at the door: "errors by the surgeon", "badly treated at the clinic", "thanks to the GP's". */
export const LAID_AT = new RegExp(
  `\\b(?:(?:errors?|mistakes?|blunders?|failings?|failures?|negligence|neglect|carelessness|incompetence|sloppiness|inaction|indecision|dithering|mix-ups?|muddles?|oversights?|shortcomings|complacency|indifference|ineptitude|bungling|fumbling|botching|blundering|dawdling|meddling|foot-dragging|stonewalling|buck-passing|guesswork|negligent \\w+|lack of (?:care|interest|urgency|understanding|communication|thought)|poor (?:\\w+ )?(?:care|work|advice|communication|judge?ment|treatment|management)|bad (?:advice|work|care|treatment)) (?:of|by|at|on the part of|from|in)|the fault of|(?:blame|fault) (?:\\w+ ){0,3}(?:lies|rests|is) (?:squarely |entirely )?(?:with|at)|at the (?:door|feet) of|${BADLY} (?:\\w+ ){0,2}(?:by|at)|(?:let down|failed|botched|bungled|mismanaged|misdiagnosed|neglected|fobbed off|mishandled|ignored|dismissed|badly (?:treated|served|advised)) by) (?:[\\w'-]+ ){0,2}?$`,
  'i',
);

/** Care, in any of its words: a carer, a paper, an act or a stage of it. */
const CARE = `(?:${CARER_WORD}|registrars?|prescribers?|locums?|medics?|(?:secondary|primary|hospital|medical) care|health board|health service|health authority|clinicians?|those (?:treating|who treated)|${PAPER}|${ACT_OF_CARE}|scans?|x-?rays?|blood tests?|biops(?:y|ies)|MRI|waiting lists?|physiotherapy|physio|diagnosed|prescribed|symptoms|(?:exercises|care) (?:that |which )?(?:he|she|they)|sent (?:him|her|them) home|discharged|drain|plaster|cast|splint|stitches|dressing|pills|manipulation|PCP|exam|consultation|surgeon's|casualty|emergency (?:department|room)|crisis team|out-of-hours|broken (?:wrist|arm|leg|ankle|hip|bone|toe|finger|foot|rib)|tests?|pain|illness|allergy|tendon|fracture|scaphoid|wound|infection|tumour|stitched|operated|sign(?:ed|ing)? (?:him|her|them) off|off for so long|second opinion|counselling|(?:advice|instruction) to (?:rest|stay (?:off|at home)|keep still|take it easy))`;
export const OF_CARE = new RegExp(`\\b${CARE}(?![\\w-])`, 'i');
const SOMEBODY =
  '(?:some(?:one|body)|any(?:one|body)|no ?body|no one|no-one|whoever|those|they|people|not a soul|not one of (?:them|those))';
const WOULD_HAVE = '(?:would|could|might|should)(?: \\w+ly| well| at least| not| never| still)? have';
const MESS =
  "(?:mess|muddle|shambles|hash|botch|botch-up|farce|fiasco|disgrace|scandal|waste of (?:\\w+ )?(?:time|money|effort|months)|lottery|joke|mockery|dog's (?:breakfast|dinner)|pig's ear|disservice|let-?down|tragedy of errors|sorry (?:tale|story|saga|business)|(?:catalogue|comedy|litany|series|string|chapter|tale|saga|history|succession) of (?:\\w+ )?(?:errors?|mistakes?|blunders?|failures?|mishaps?|delays?|neglect|woe|muddles?|opportunities))";
/**
 * Reproaches of care by what they do, not by whom they name: the better course that was not taken, what ought to have been, the mess,
 * the author's disbelief, the motive, the lateness. Each counts only where the sentence speaks of care.
 */
export const REPROACHES: readonly RegExp[] = [
  // The better course not taken: "a simple blood test in January would have spared him this", "had anyone at the practice opened his notes".
  new RegExp(
    `\\b(?:an?|any|one|some|two|early|earlier|prompt|proper|simple|better|timely|the right) [^.;]{0,50}?\\b(?:tests?|scans?|x-?rays?|examination|referral|letter|questions?|look|glance|phone call|checks?|biopsy|treatment|operation|surgery|physio\\w*|course|diagnosis|splint|injection|antibiotics|attention|advice|appointment|opinion|supervision|follow-?up)\\b[^.;]{0,60}?\\b${WOULD_HAVE} (?:\\w+ )?(?:spared|saved|prevented|avoided|averted|shown|caught|settled|revealed|picked|found|made|cured|dealt|stopped|kept|told|put|done|changed|shortened|been)`,
    'i',
  ),
  new RegExp(`\\bhad (?:only )?${SOMEBODY} [^.;]{0,100}?\\b${WOULD_HAVE}(?![\\w-])`, 'i'),
  // What ought to have been: "it should not have taken three visits", "somebody at the clinic ought to have".
  /\bit (?:should|ought|need)(?: not|n't| never)?(?: to)? have (?:taken|needed|come to|required|been (?:left|allowed|necessary|possible))\b/i,
  new RegExp(
    `\\b${SOMEBODY} (?:at|in|on|from|among|treating|who|there|concerned|along the line)\\b[^.;]{0,50}?\\b(?:should|ought to|might|could) (?:\\w+ )?have \\w+`,
    'i',
  ),
  /\b(?:should|ought to|need)(?: not| never|n't| surely| really| clearly| by rights)* have been \w+(?: \w+){0,4}? (?:sooner|earlier|long ago|long since|at once|at the (?:time|outset|start)|straight away|immediately|years ago|months ago|weeks ago|from the (?:start|beginning)|the first time|at all|so (?:long|late|soon|early)|in (?:January|February|March|April|May|June|July|August|September|October|November|December|20\d\d))\b/i,
  // The author's dismay at what the employee has not had: "it beggars belief that he has not had an X-ray".
  /\b(?:beggars belief|(?:is|was|seems) (?:\w+ly |quite |to me )?(?:astonishing|astounding|scandalous|disgraceful|shocking|appalling|extraordinary|incredible|unbelievable|shameful|lamentable|deplorable|hard to (?:believe|credit))) (?:to me )?that (?:he|she|they|(?:Mr|Mrs|Ms|Miss) \w+|no ?(?:body|one)|this man|this woman) (?:has|have|had|was|were|is|are)\b[^.;]{0,30}?\b(?:not|never|only|still|yet|sent|left|discharged|waiting|kept|given|turned|without)\b/i,
  /\b(?:[a-z]+|\d+) (?:days|weeks|months) (?:off|away|in plaster|in a cast|of rest)(?: [\w'-]+){0,6}? (?:is|was|seems|strikes me as) (?:\w+ly |quite |rather |simply )?(?:absurd|excessive|ridiculous|nonsens\w+|over-?generous|far too (?:long|much)|out of all proportion|unjustified)\b/i,
  /\bno (?:\w+ )?(?:excuse|defence|justification) for (?:leaving|keeping|sending|making|discharging|missing|letting|operating|prescribing)\b/i,
  /\b(?:operation|surgery|procedure|injection|treatment|prescription)\b[^.;]{0,30} (?:should|ought) never (?:to )?have been (?:done|carried out|performed|given|tried|attempted|started)\b/i,
  // The mess.
  new RegExp(
    `\\b(?:is|was|are|were|been|be|become|made|making|of|proved|remains)(?: \\w+){0,3}? (?:(?:a|an|such a|the|one long|nothing but a) )?(?:\\w+ )?${MESS}(?![\\w-])|'s? (?:\\w+ )?${MESS}(?![\\w-])|\\b(?:through|by|owing to|thanks to|because of|due to) (?:a|the|some|this) (?:\\w+ )?${MESS}(?![\\w-])`,
    'i',
  ),
  /\b(?:not|hardly|scarcely|far from) (?:(?:done|given|carried out|performed|treated|managed|quite|at all|really) )?(?:according to (?:the|any|accepted|good|usual|normal) \w+|in (?:accordance|keeping|line) with (?:the|good|best|accepted|normal|modern|current|usual)|up to (?:the )?(?:\w+ )?(?:standard|scratch|mark|the mark)|of (?:the|a) (?:\w+ )?standard|what (?:I|one|anyone) (?:would|should) (?:\w+ )?(?:expect|call|want|hope)|as it should (?:be|have been)|the way to (?:treat|manage|handle))\b|\b(?:contrary to|against|in breach of|out of line with) (?:all |every |the |any |good |accepted |current |best |national ){1,3}(?:guidance|guidelines?|practice|advice|rules|standards?|teaching)\b|\b(?:leaves?|left) (?:\w+ )?(?:a (?:great deal|lot)|much|something|everything) to be desired\b/i,
  // The author's disbelief.
  /\b(?:(?:I|we) (?:\w+ )?find [^.;]{0,80}?\b(?:hard|difficult|impossible) to (?:\w+ )?(?:credit|believe|follow|square|swallow|accept|justify|see|reconcile|defend|excuse|understand)|(?:hard|difficult|impossible) to (?:credit|believe|justify|defend|excuse|take seriously)|pinch of salt|(?:one|I|you|we) (?:can only |must |have to |do |cannot help |cannot but )?(?:wonders?|wondering|asks? (?:oneself|myself)|marvels?|despairs?)(?: \w+)? (?:whether|if|what|why|how|at|of)|(?:how|why) [^.;]{5,90}? (?:I (?:do not|don't|cannot|could not|fail to|am at a loss to) (?:know|say|understand|imagine|think|see|explain)|(?:is|was|are) beyond me|(?:one )?can only (?:be )?guess(?:ed)?|beggars belief)|(?:says?|tells? us|adds?) (?:precisely |absolutely |next to )?nothing|does (?:him|her) no (?:favours|service))\b/i,
  // The motive, and the easy way.
  /\b(?:written|signed|issued|given|renewed|made|done|said|prescribed|produced|drafted|extended) (?:\w+ ){0,4}?(?:to (?:oblige|please|placate|humour|suit|appease|keep (?:him|her|them|the peace)|get (?:him|her|rid|shot))|to order|as a favour|over the phone|unseen|sight unseen|by rote|without a thought)\b|\b(?:gives?|gave|signs?|writes?|wrote|prescribes?|grants?|grant(?:ed)?) (?:him|her|them) (?:just |exactly |simply )?(?:what|whatever|all|anything|everything) (?:(?:that )?(?:he|she|they)) (?:\w+ )?(?:asks?|wants?|likes?|demands?|asked|wanted|requests?|requested)\b|\bout on a limb\b|\b(?:never|not) (?:even )?(?:set|laid|clapped) eyes on\b|\bno (?:\w+ )?idea what (?:the|his|her|this) (?:\w+ )?(?:job|work|role)\b/i,
  // The lateness.
  /\b(?:before|until|till) (?:any(?:one|body)|some(?:one|body)|a (?:single )?(?:doctor|clinician)|the (?:doctors?|hospital|clinic|GP|penny|surgery|practice)|they|it|his GP|her GP) (?:\w+ ){0,2}?(?:thought|looked|took|noticed|listened|bothered|examined|scanned|tested|asked|saw fit|realised|did (?:anything|something)|(?:was|were) (?:noticed|spotted|picked|taken|investigated|recognised|diagnosed)|occurred|dropped|condescended|deigned|got round|woke up)\b/i,
  /\b(?:was|were|been|went|gone|being)(?: simply| just| \w+ly| then| again)? (?:not (?:acted (?:up)?on|heeded|taken seriously|listened to|followed up on|believed)|never (?:acted (?:up)?on|followed up|investigated|checked|explained|offered|examined|read|looked (?:at|into)|taken seriously|told)|ignored|disregarded|unheeded|unnoticed|dismissed as|put down to (?!surgery|a )|brushed aside|explained away|laughed off|misread|mistaken for|unrecognised|persisted with|persevered with|left untreated|allowed to drift|kept on (?:the|a) \w+ (?:for|long))\b/i,
  new RegExp(
    `\\b(?:no (?:\\w+ )?${CARER_WORD} (?:worth (?:his|her|their|the)|in (?:his|her|their) right|with (?:any|an ounce)|who knew|would|could|should)|any (?:\\w+ )?${CARER_WORD} worth (?:his|her|their))(?![\\w-])`,
    'i',
  ),
  /\b(?:nobody|no one|no-one|not one|not a soul) (?:in|at|on|from|among|treating|who|of (?:them|those|these))\b[^.;]{0,50}? (?:has|have|had|seems?|appears?|took|takes|wants?|will|thought)(?: \w+)? ?(?:taken|thought|bothered|looked|explained|listened|to (?:have|want|care|know|take)|responsibility|ownership|charge|interest|followed|read|asked|examined|joined|seen fit)?(?![\w-])/i,
  // What nobody did, or nobody could have hoped for.
  /\bwithout (?:any(?:one|body)|a soul|so much as|even|once|ever|first|a single person) (?:\w+ )?(?:look|ask|check|tell|explain|listen|examin|see|think|consider|warn|consult|speak|read)\w*\b|\b(?:nobody|no one|no-one|not a soul) (?:\w+ )?(?:checked|looked|asked|noticed|thought|bothered|explained|examined|followed|listened|read|rang|warned|spotted|tested|questioned|stopped to)\b|\b(?:was|were) never (?:\w+ )?(?:going|likely|meant) to (?:hold|work|help|heal|last|succeed|do any good)\b/i,
  /\b(?:I|we) (?:\w+ )?(?:take a (?:dim|poor) view of|think (?:very )?little of|have (?:very )?little time for|despair of|deplore|cannot commend|am not impressed (?:by|with)|am unimpressed (?:by|with)|(?:would|must|have to|do) (?:\w+ )?question (?:the )?(?:need|wisdom|basis|logic|value|point|purpose|thinking|whether))\b/i,
  /\b(?:not|hardly|scarcely|un)[ -]?(?:\w+ )?(?:supported|borne out|backed(?: up)?|justified|warranted|substantiated|explained) by (?:the |any |her |his |my |what )?(?:\w+ )?(?:findings?|exam\w*|evidence|facts|tests?|scans?|records?|I (?:found|saw))\b/i,
  /'s? (?:(?:own|excessive|undue|over-) ?)?(?:timidity|dithering|whims?|guesswork|laziness|haste|greed|indecision|muddle|half-measures|bungle|sloppiness|arrogance|pride|obstinacy|say-so|caution and nothing else|caution alone)\b/i,
  // The work of their hands.
  new RegExp(
    `\\b(?:sewn|stitched|set|put back|fixed|screwed|pinned|plated|mended|repaired|operated on|scanned|x-rayed|treated|injected|managed|handled|put on|bandaged|dressed|plastered|inserted|fitted|closed|reset|looked after|monitored|followed up|supervised|investigated|communicated|co-ordinated|coordinated|dealt with|advised|prepared|cared for|served)(?: [\\w'-]+){0,4}? (?:wrong(?:ly)?|(?:very |so |rather |quite )?badly|crooked(?:ly)?|askew|too (?:tight|loose|short|soon|late)|out of (?:line|true)|in the wrong \\w+|${BADLY}|dismally|half-heartedly|haphazardly|abysmally|indifferently|inadequately)(?![\\w-])|\\bthe wrong (?:knee|side|hand|foot|leg|arm|wrist|hip|shoulder|eye|tooth|finger|level|disc|operation|drug|dose|tablets|diagnosis|list|waiting list|clinic|department|treatment)\\b(?! of (?:exercise|rest|activity|work|sleep|caffeine|sun))|\\b(?:made|making|left) (?:matters|things|him|her|it) (?:\\w+ )?worse\\b(?=[^.;]{0,80}\\b(?:put right|wrong|operation|second))`,
    'i',
  ),
  /\b(?:is|was) (?:a |an |nothing short of (?:a |an )?|little short of (?:a |an )?|simply |frankly |quite )*(?:disgrace(?:ful)?|scandal(?:ous)?|outrage(?:ous)?|inexcusable|unforgivable|unacceptable|shameful|lamentable|appalling|indefensible|shocking) (?:that|to (?:have|leave|keep|send|make)|for)\b/i,
  /\b(?:left|leaves|leaving|kept|keeps|keeping|has|have|had) (?:him|her|them) on (?:a |the |those |that |this |these )?(?:\w+ )?(?:dose|doses|tablets|drugs?|medication|pills|medicine|list|course) (?:that|which|far|long|nobody|no one|for (?:far|much) too)\b/i,
];
/** Whose doing it is where no carer is: the sentence turns on the workplace or on this service. */
export const NOT_OF_CARE =
  /\b(?:our (?:own|office|service|clinic|nurse|records|check|letter)|this service|occupational health|my own|I apologise|apologised|(?:check|appointment|assessment|visit|clinic) here)\b/i;
