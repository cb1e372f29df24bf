import { BAD_VERBS, BAD_WORDS, BADLY, FAULTS, REQUESTED, SHELVED } from '../../src/language/fault-words.ts';
import { ACTIVE, ACTIVE_SEPARATED } from '../../src/language/mistreatment.ts';
import { verbPattern, verbPatternOf } from '../../src/language/verbs.ts';

/** Hostile acts: with a named or identifiable party as the doer they lay fault on that party. */
export const HOSTILE_ACTS = [ACTIVE, ACTIVE_SEPARATED];

const ADVERB =
  '(?:[a-z]+ly |either |also |often |always |still |just |even |then |again |since |both |all |simply |twice |not once |at no (?:time|point|stage) |so far |to date |once more |on (?:two|three|several) occasions )';

/** What somebody at fault does. Read right after the subject and its auxiliaries ("has", "was", "did"). */
const FAULTY_VERB = verbPattern(...BAD_VERBS);
const FAULTY_PHRASE = [
  'fail(?:s|ed|ing)?(?: to| in (?:his|her|their|its) (?:duty|duties|responsibilit)| him| her(?! (?:own |first |second |last )?(?:medical|test|exam\\w*|driving|eyesight|hearing|course|probation|interview)\\b)| them| this (?:man|woman|employee)| on (?:every|all|both)| Mr| Ms| Mrs| miserably| badly| utterly)',
  `${SHELVED} ${REQUESTED}`,
  'refus(?:es|ed|ing) (?:to|him|her|point|even|all|every|any|permission|his|flatly)',
  'declin(?:es|ed|ing) to (?:speak|help|listen|meet|discuss|engage|act|hear|respond|answer|consider|adjust|make)',
  'sat on',
  'sits on',
  'sitting on',
  'sit on',
  '(?:drags?|dragged|dragging) (?:his|her|their|its|your) (?:feet|heels)',
  'sat (?:back|idly|by)',
  '(?:stood|stands?|standing) (?:by|idly|aside)',
  "(?:made|makes?|making) (?:such )?an? (?:\\w+ )?(?:mess|hash|muddle|mockery|botch|poor job|bad job|pig's ear|meal|dog's dinner|shambles|hames) ",
  '(?:made|makes?|making) (?:no|little|not the slightest|scant|precious little|hardly any|only token|life|matters|things|everything|it|his|her|their) (?:\\w+ ){0,3}?(?:effort|attempt|provision|allowance|allowances|arrangements?|changes?|offer|adjustments?|contact|enquiries|worse|harder|difficult|impossible|hell|misery|miserable|hard|clear he|unpleasant|awkward|uncomfortable)',
  '(?:show(?:s|n|ed)?|showing|displayed|taken?|takes|took|taking|had|has|have|having|give[sn]?|gave|giving|offer(?:s|ed)?|provid(?:es|ed)|paid|pays|paying) (?:him |her |them )?(?:no|little|scant|precious little|not the slightest|not one|hardly any|not a shred of|very little|next to no|zero|minimal) (?:\\w+ ){0,2}?(?:effort|interest|support|help|notice|action|steps?|heed|account|attention|sympathy|understanding|concern|regard|consideration|compassion|flexibility|thought|time for|patience|respect|training|guidance|supervision|explanation|warning|feedback|appetite|inclination|intention|willingness|insight|grasp|idea|clue|empathy|people skills|tact|leadership|direction|backing|response|reply)',
  '(?:do|does|did|done|doing) (?:nothing|little|precious little|very little|next to nothing|not a thing|sod all|the bare minimum|as little|absolutely nothing)',
  '(?:chose|chosen|choos(?:es|ing)|preferred|elected|opted) (?:not to|to (?:do nothing|ignore|look|overlook|turn|disregard|stay silent|keep|sit|leave|say nothing|let))',
  '(?:let|lets|letting|left|leaves|leaving) (?:the |this |his |her |him |it |things |matters |them |everything |down )?(?:\\w+ ){0,3}?(?:down|drift|slide|fester|lapse|slip|run on|run its course|rot|struggl\\w+|to struggle|to sink|to cope|to fend|to flounder|to fester|in the lurch|in limbo|in the dark|high and dry|without (?:support|help|guidance|an answer|a reply)|unanswered|hanging|unsupported|stranded|alone with|to carry|gather dust|lie|get out of hand|escalate|go on|get worse)',
  '(?:leaves?|left|leaving) (?:all|most|every one|the (?:worst|heaviest|dirtiest|hardest|lion)|everything|nearly all)\\b[^.;,]{0,30} to (?:him|her|them)\\b',
  '(?:turn(?:s|ed|ing)) (?:a blind eye|a deaf ear|(?:his|her|their|its) back|(?:his|her) nose up|nasty)',
  '(?:brush(?:es|ed|ing)?|wav(?:es|ed|ing)|push(?:es|ed|ing)?|swept|sweeps?|laugh(?:s|ed|ing)?|shrug(?:s|ged|ging)?|cast|fob(?:s|bed)?|put|palm(?:s|ed)?) (?:(?:him|her|them|it|this|that|everything|his [\\w ]{3,25}|her [\\w ]{3,25}|all [\\w ]{3,25}|the [\\w ]{3,25}) )?(?:aside|off|away|under the carpet|under the rug)',
  'wash(?:es|ed|ing)? (?:his|her|their|its) hands',
  'pass(?:es|ed|ing)? the buck',
  '(?:bury|buries|buried|burying) (?:his|her|their|its) heads?',
  'clos(?:es|ed|ing) ranks',
  "(?:keeps?|kept|keeping) (?:him|her|them) (?:in the dark|waiting|hanging|guessing|at arm's length|out of)",
  '(?:los(?:es|t|ing)) (?:(?:his|her|their|the|it|all|track|sight|patience|control|interest|several|two|three|both|a) ?(?:\\w+ ){0,4}?(?:temper|patience|form|forms|file|note|notes|certificate|paperwork|papers|application|letter|email|referral|records?|cool|rag|touch|plot|track|sight|trust|confidence|documents?|request|report|assessment))',
  '(?:br(?:eaks?|oke|oken|eaking)) (?:(?:a|his|her|their|its|the|every|several|two|\\w+) )?(?:\\w+ )?(?:promises?|word|confidence|confidences|agreement|undertaking|faith|trust|commitment)',
  '(?:w(?:ent|ent back)|gone?|going|goes) (?:back on|behind (?:his|her|their) back|over (?:his|her) head|too far|about (?:it|this|things|the \\w+) (?:the wrong|in the wrong|badly|clumsily)|out of (?:his|her|their) way to (?:make|be|avoid|upset|hinder|humiliate|frustrate))',
  '(?:handl(?:es|ed|ing)?|deal(?:s|t|ing)? with|manag(?:es|ed|ing)?|treat(?:s|ed|ing)?|communicat(?:es|ed|ing)?|conduct(?:s|ed|ing)?|approach(?:es|ed|ing)?|ran|runs?|running|behav(?:es|ed|ing)|act(?:s|ed|ing)?|respond(?:s|ed|ing)?|react(?:s|ed|ing)?|spoke|speaks|speaking|spoken|broke|supervis(?:es|ed)?|organis(?:es|ed)?|plann(?:ed)?|explain(?:s|ed)?|perform(?:s|ed)?|serv(?:es|ed)?|advis(?:es|ed))(?: (?:this|it|him|her|them|the|his|to|with|all|everything|that|matters|things|a|these|in|of|about|[a-z]+s|Mr|Ms|Mrs|[A-Z]\\w+|own|[a-z]+)){0,7}? (?:(?:very |so |quite |rather |extremely |most |too |equally |just as |pretty |particularly |spectacularly )?(?:badly|poorly|clumsily|appallingly|unfairly|insensitively|thoughtlessly|unreasonably|inappropriately|unprofessionally|heavy-handedly|high-handedly|harshly|shabbily|abruptly|carelessly|incompetently|disgracefully|ineptly|terribly|dreadfully|roughly|unkindly|shamefully|abysmally|rudely|aggressively|wrongly|sharply|sloppily|tactlessly|callously|defensively|brusquely|amateurishly|negligently|out of order|out of turn|without (?:care|tact|thought|sensitivity|compassion|any)|in (?:a|an) (?:\\w+ )?(?:poor|clumsy|insensitive|unhelpful|bullying|heavy-handed|offhand|high-handed|thoughtless|unprofessional|hostile|aggressive|hurtful|cavalier|slipshod|haphazard|ham-fisted|dismissive) (?:way|manner|fashion))|as if (?:he|she|they) (?:was|were|did)|like (?:a|dirt))',
  '(?:dr(?:ove|iven|ives|iving)) (?:him|her|them|Mr \\w+|Ms \\w+|Mrs \\w+|the \\w+) (?:to (?!(?:the |his |her |their |a |an |our |your )?(?:clinic|hospital|surgery|doctor|station|work\\b|site|appointments?|GP|home|casualty|airport|train|office|depot|shops?|house|meeting|assessment|physio|nearest|local|pharmacy|dentist))|out|into|over|away|off|mad|up)',
  '(?:create[sd]?|creating|cause[sd]?|causing|provoke[sd]?|start(?:s|ed)?|stir(?:s|red)?|add(?:s|ed) to|worsen(?:s|ed)?|compound(?:s|ed|ing)?|aggravate[sd]?|prolong(?:s|ed)?|delay(?:s|ed)?|delaying|hinder(?:s|ed)?|hamper(?:s|ed)?|frustrate[sd]?|spoil(?:s|t|ed)?|sabotage[sd]?|block(?:s|ed)?|thwart(?:s|ed)?|derail(?:s|ed)?|wreck(?:s|ed)?|poison(?:s|ed)?|sour(?:s|ed)?|undo(?:es|ne)?|undid|set back) (?:(?:a|an|the|this|his|her|all|much|most|these|their|up|every|any|two|several) )?(?:\\w+ ){0,3}?(?:problems?|trouble|difficult(?:y|ies)|breakdown|bad feeling|ill feeling|tension|conflict|dispute|friction|upset|distress|delay|confusion|mess|harm|return|recovery|rehabilitation|plan|phased return|adjustments?|situation|stress|atmosphere|request|process|relations(?:hip)?|progress|anxiety|absence|animosity|application|good work|appointment|redeployment)',
  '(?:w(?:as|ere)|is|are|has been|have been|had been|being|be) (?:too |very |so |rather |quite |far too |painfully |inexcusably |unacceptably |unduly |needlessly )?(?:slow (?:to|in|over|with|off)|late (?:in|with)|quick to (?:blame|judge|criticise|find|dismiss|condemn|anger)|reluctant to (?:help|engage|act|make|listen|support|talk|meet|adjust|accept|discuss)|unwilling to|loath to|keen to (?:see the back|get rid|blame)|out of (?:his|her|their|its) depth|at sixes and sevens|asleep (?:at|on)|found wanting|nowhere to be (?:seen|found)|conspicuous by|to blame|at fault|in the wrong|all talk|no help|no use|of no help|of little help|less than (?:helpful|honest|supportive|fair|candid|straight|frank|forthcoming)|anything but (?:helpful|supportive|fair|kind|easy)|far from (?:helpful|supportive|fair|ideal|kind|blameless|sympathetic)|hardly (?:helpful|supportive|fair|blameless|ideal)|not (?:up to|cut out|fit to|interested|bothered|helpful|supportive|fair|honest|kind|easy|an easy|a good|the easiest|suited|equipped|competent|capable|listening|pulling|doing (?:his|her|their|its) job|being (?:fair|straight|honest|helpful|reasonable)|sympathetic|understanding|approachable|interested|good (?:at|with)|much (?:help|use)|blameless|without fault|easily|one (?:to|for)|taking (?:this|it|him|her)|prepared to|willing to|giving (?:him|her)))',
  '(?:reckon|think|believe|assume|presume)[sd]? (?:he|she) is (?:putting|swinging|faking|shirking|pulling)',
  '(?:put|puts|putting|piles?|piled|piling|heap(?:s|ed)?|pil(?:es|ed)|loads?|loaded|dump(?:s|ed|ing)?|shov(?:es|ed)?|load(?:s|ed|ing)) (?:(?:too much|undue|unfair|unreasonable|intolerable|more and more|ever more|extra|unacceptable|all the|relentless|constant|far too much|everything|unrealistic) )(?:\\w+ ){0,3}?(?:on|upon|onto)',
  '(?:lack(?:s|ed|ing)?) (?:the |any |even |all |both |basic |a )?(?:\\w+ )?(?:people skills|empathy|skills?|tact|sensitivity|understanding|training|ability|judgement|judgment|compassion|experience|patience|interest|insight|leadership|competence|courtesy|humanity|authority|confidence|warmth|common sense|courage|integrity|fairness|flexibility|self-control|backbone|social skills)',
  '(?:ha(?:s|ve|d)|having|with) (?:a lot|much|a great deal|plenty|something|everything|only (?:himself|herself|themselves)|a good deal) to (?:answer for|blame|learn|apologise)',
  '(?:ha(?:s|ve|d)) (?:a (?:short fuse|short temper|quick temper|bad (?:temper|attitude|manner|reputation|record|name)|vile|foul|filthy|notorious|terrible|nasty|poor|hostile|bullying|domineering|confrontational|heavy-handed|reputation)|favourites|it in for|a down on|no business|no right|no excuse|not the (?:first|faintest|slightest|least|skills)|yet to (?:grasp|learn|apologise|acknowledge|show|understand|accept|offer|come to terms))',
  '(?:rubs?|rubbed) (?:him |her |them |people |everyone |staff )?(?:up )?the wrong way',
  "put(?:s)? people's backs up",
  "put(?:s)? (?:everyone|everybody|staff|his|her|people)'?s? backs? up",
  'rul(?:es|ed) by',
  'play(?:s|ed)? favourites',
  'play(?:s|ed|ing)? (?:people|staff|one) off',
  'hid(?:es|den)? behind',
  'hid behind',
  'cover(?:s|ed|ing)? (?:his|her|their|its) (?:own )?(?:back|tracks)',
  'cover(?:s|ed|ing)? up',
  '(?:shout|scream|swear|bawl|yell|snap|bark|sneer|jeer|laugh|rant|rage|roar|curse)(?:s|ed|ing)? (?:at|about|and)',
  'storm(?:s|ed) (?:out|off|in)',
  'fl(?:ew|own|ies) (?:into|off)',
  'blow(?:s|n)? (?:up|hot and cold)',
  'blew (?:up|hot)',
  'pick(?:s|ed|ing)? on',
  'singl(?:es|ed|ing) (?:him|her|them|out)',
  'gang(?:s|ed)? up',
  'froze',
  'freez(?:es|ing)',
  'cold-should\\w+',
  '(?:cut|left|leaves?|shut|excluded?|excludes) (?:him|her|them) (?:out|off|from)',
  'went (?:to ground|quiet|missing|silent)',
  '(?:gone|go|goes) (?:to ground|quiet|missing|silent|awol)',
  'push(?:es|ed|ing)? (?:him|her|them|things|the) (?:too|out|over|back too)',
  'rush(?:es|ed|ing)? (?:him|her|them|things|the) ',
  'jump(?:s|ed)? the gun',
  '(?:wrong|unfair|remiss|negligent|careless|mistaken)(?:ly|ed) ',
  'overrul(?:es|ed) (?:the|my|his|her|our|medical|occupational)',
  'overrode',
  'rode roughshod',
  'rid(?:es|den) roughshod',
  'cut(?:s)? corners',
  'took (?:sides|against|it out|his word|advantage|offence|weeks|months|far too long|too long|an age|(?:over |more than |nearly |almost |some |well over |the best part of |up to )?(?:\\w+|\\d+) (?:weeks|months|years) to)',
  'tak(?:es|en|ing) (?:sides|against|it out|advantage|weeks|months|far too long|too long|an age|(?:over |more than |nearly |almost |some |well over |the best part of |up to )?(?:\\w+|\\d+) (?:weeks|months|years) to)',
  'wast(?:es|ed|ing) (?:his|her|everyone|everybody|months|weeks|time|\\w+ (?:weeks|months))',
  'cannot (?:manage|lead|see past|be trusted|organise|keep (?:his|her|their) (?:temper|word)|control)',
  "can't (?:manage|lead)",
  'could not (?:care less|be bothered|manage|organise|see)',
  "couldn't (?:care less|be bothered)",
  "knew (?:full well|perfectly well|about|of)(?: [\\w' ]{3,40})? (?:and|but|yet) (?:did|does|do|took|made|said|chose|carried)",
  'know(?:s|n)? (?:full well|perfectly well)',
  "(?:have|has|had) known (?:about|of|for)[\\w' ]{3,60} and (?:have|has|had|did|do|chosen|done|taken|still|yet)",
  'pa(?:id|ys?|ying) lip service',
  'pay lip service',
  'lost interest',
  '(?:mis|over|under)(?:led|trained|staffed|worked|managed|manages)',
  '(?:blam(?:es|ed|ing)) (?:him|her|them|everyone|others|staff)',
  'tr(?:ies|ied|ying) to (?:force|push|bully|get rid|cover|catch|trip|blame|intimidate|hush|wriggle|pin|shift)',
  '(?:gave|gives?|given|giving|handed) (?:him|her|them) (?:the run-?around|the brush-off|short shrift|a hard time|grief|the cold shoulder|false hope|the worst|no choice|conflicting|mixed|contradictory|an ultimatum|the wrong)',
  'sent (?:him|her|them) (?:from pillar|packing|away|home without|round)',
  'str(?:ung|ings?) (?:him|her|them) along',
  'led (?:him|her|them) (?:a merry|up the garden|to believe|on)',
  'tell(?:s|ing)? lies',
  'told (?:lies|tales|half|untruths|him he was|her she was)',
  'moved the goalposts',
  'mov(?:es|ing) the goalposts',
  'shift(?:s|ed|ing) the (?:blame|goalposts)',
  'cri(?:es|ed) off',
  'back(?:s|ed) (?:out|away|off) ',
  'w(?:alked|alks) away',
  'look(?:s|ed|ing)? the other way',
  'pull(?:s|ed)? (?:rank|the rug)',
  'drop(?:s|ped)? the ball',
  'miss(?:es|ed|ing)? (?:every|the (?:deadline|signs|warning|chance|opportunity|point|meeting)|several|obvious|his|her|two|three|all|clear|repeated|both)',
  'overlook(?:s|ed|ing)?',
  'bull(?:ies|ied|ying)',
  'nag(?:s|ged|ging)?',
  'hound(?:s|ed|ing)?',
  'pester(?:s|ed|ing)?',
  'badger(?:s|ed|ing)?',
  'hector(?:s|ed|ing)?',
  'pil(?:es|ed|ing) (?:on|the|work|more|pressure)',
  'expect(?:s|ed) (?:far )?too much',
  'ask(?:s|ed) (?:far )?too much',
  'demand(?:s|ed) (?:far )?too much',
  'cr(?:amp|itici[sz])\\w* (?:him|her|them|his|her|everything|his style)',
  'find(?:s)? fault',
  'found fault',
  'found (?:himself|herself) (?:too busy|otherwise)',
  'speaks? (?:down to|sharply|rudely)',
  'talks? (?:down to|over|behind)',
  'talked (?:down to|over|behind)',
  'dismiss(?:es|ed|ive)? (?:his|her|their|it|this|all|every|the)(?: \\w+)? (?:concerns?|complaints?|requests?|symptoms?|worries|illness|condition|out of hand|as|fears|evidence|advice|warnings?|pleas?|account|pain|needs?)',
  'withh(?:eld|olds?|olding)',
  'insist(?:s|ed|ing) (?:on|that) (?:doing|him|her|he|she|his|full|keeping|having|his return|nights|\\w+ing)',
  '(?:rais(?:es|ed|ing)) (?:his|her|their) voice',
  'stirred',
  'short-changed',
  'sold (?:him|her) short',
  'cold-shouldered',
  'wore (?:him|her) down',
  'wear(?:s|ing)? (?:him|her) down',
  'br(?:ought|ings) (?:this|it) on (?:himself|herself|themselves)',
  'bears? (?:much|most|all|some|the|a good deal|a large|a heavy|full)(?: \\w+){0,3} (?:blame|responsibility|fault)',
  'share(?:s)? the blame',
  'carr(?:y|ies) the (?:blame|can)',
  'owe(?:s|d)? (?:him|her) an (?:apology|explanation)',
  'should (?:be ashamed|apologise|hang)',
  'ought to (?:be ashamed|apologise)',
].join('|');

/** A duty of a manager's that was not done, by its verb after a negation. Not getting, seeing or knowing something is no fault. */
const NEGLECTED =
  '(?:act(?:ed)?|respond(?:s|ed)?|repl(?:y|ies|ied)|answer(?:s|ed)?|listen(?:s|ed|ing)?|help(?:s|ed)?|support(?:s|ed|ing)?|r(?:ing|ung|ang)|call(?:ed)?|phone[d]?|contact(?:ed)?|follow(?:ed)?|pass(?:ed)?|t(?:ake|aken)|d(?:o|one)|deal(?:t)?|address(?:ed)?|implement(?:ed)?|honour(?:ed)?|bother(?:ed)?|consult(?:ed)?|inform(?:ed)?|tell|told|warn(?:ed)?|explain(?:s|ed)?|notice[d]?|care[d]?|keep|kept|apologise[ds]?|arrange[d]?|ma(?:ke|de)(?! (?:him|her|them) (?!feel|welcome|comfortable))|carr(?:y|ied)|raise[d]?|engage[d]?|believe[d]?|protect(?:ed)?|speak|spoken|come to terms|came to terms|accept(?:ed)?|give[n]?|gave|offer(?:ed)?|provide[d]?|go(?:ne)? out of|stand up|stood up|lift(?:ed)? a finger|have the (?:courtesy|decency|sense|time|skills|first idea)|ask(?:ed)? (?:him|her|how|after|once|why|what)|check(?:ed)?|consider(?:ed)?|think|thought|let|allow(?:ed)?|put|intervene[d]?|stop(?:ped)?|pull(?:ed)?|heed(?:ed)?|hear(?:d)?|forg(?:ive|iven)|get on with (?:it|the)|trust(?:ed)?|treat(?:ed)?|manage[d]?|train(?:ed)?|plan(?:ned)?|prepare[d]?|understand|understood|grasp(?:ed)?|learn(?:ed|t)?|show(?:n|ed)?|read|look(?:ed)?|adjust(?:ed)?|own(?:ed)?|lead(?! by)|cover(?:ed)?|value[d]?|respect(?:ed)?|know how|see (?:why|beyond|past|the need|fit)|seen fit|want(?:ed)? to (?:know|listen|help|hear)|process(?:ed)?|send|sent|sort(?:ed)?|chase[d]?|complete[d]?|pay|paid|budge[d]?|relent(?:ed)?|bend|bent|smooth(?:ed)?|welcome[d]?|include[d]?|invite[d]?|thank(?:s|ed)?|acknowledge[d]?|return(?:ed)?(?: (?:his|her|their|my|a|any))|tried|try|heard)';
export const NEGLECT = new RegExp(
  `^,? ?(?:${ADVERB}|,[^,]{2,40}, )*(?:(?:did|does|do|has|have|had|would|will|could|can|is|are|was|were) (?:so far |to date |still |simply |just )?(?:not|never|neither)(?: once| even| so much as| really| ever| properly| fully| always| yet| then| actually| seriously| at any (?:time|point|stage))*|(?:didn't|doesn't|don't|hasn't|haven't|hadn't|wouldn't|won't|couldn't|can't|isn't|cannot)(?: even| ever| really)?|never(?: once| even| really)?|neither|not once(?: has| did)?) (?:bother(?:ed)? to |seem(?:ed)? to |think to |been |being |want to |wanted to )?${NEGLECTED}\\b(?! (?:been|being) (?:told|informed|given|sent|asked))`,
  'i',
);

/** What is said of somebody at fault, right after the words that name them. */
export const FAULT_AFTER = new RegExp(
  `^(?:,? who)?,? ?(?:${ADVERB}|,[^,]{2,40}, )*(?:(?:has|have|had|is|are|was|were|did|does|do|been|being|having|will|would|keeps?|kept|continues? to|continued to|seems? to|seemed to|tends? to|managed to|appears? to) (?:${ADVERB})*)*(?:been )?(?:(?:${FAULTY_VERB})\\b(?! (?:by|out|to date))|(?:${FAULTY_PHRASE}))`,
  'i',
);

const BAD = `(?:${BAD_WORDS.join('|')})`;
const DEGREE =
  '(?:very |so |quite |rather |extremely |most |too |frankly |simply |deeply |particularly |clearly |plainly |openly |consistently |often |at times |always |notoriously |unnecessarily |needlessly |at best |both |entirely |wholly |largely |solely |partly |the most |a little |somewhat |decidedly |downright |less than |[a-z]+ and |[a-z]+, [a-z]+ and )*';
/** A judgement on a person: "is unhelpful", "was out of her depth". */
export const BAD_PERSON = new RegExp(
  `^,? ?(?:${ADVERB}|,[^,]{2,40}, )*(?:is|are|was|were|has been|have been|had been|can be|could be|remains?|became|becomes?|proved|proves|seems?|comes across as|came across as) (?:being )?${DEGREE}(?:an? )?${DEGREE}(?<bad>${BAD})\\b`,
  'i',
);

/** Conduct that is a fault by its name. */
export const FAULTY_NOUN = `${FAULTS}(?! (?:rate|rates|mode|modes|to thrive))`;
/** Conduct that is a fault only where something bad is said of it. */
export const CONDUCT =
  '(?:management style|style of management|style|attitudes?|behaviou?r|conduct|manner|habits?|tendency|insistence|handling|treatment|tone|approach|response|reaction|management|leadership|communication|comments?|remarks?|emails?|decisions?|actions?|way of|ways|methods?|use of|supervision|choice of|words|demands?|expectations?|answer|reply|support|performance|regime|planning|planning of|part in|role in|interpretation|judgement|criticisms?|explanations?|personality|presence|letter|line|stance|record|contribution|organisation of|administration of|dealings|timing|rota|advice|information|sums|figures|arithmetic|paperwork|records|promises?|apology|memory|temper|language|door|word|record-keeping|time-keeping|timekeeping|administration|instructions?|briefings?|script|plans?|priorities|sense of \\w+)';
/** What is said of conduct at fault: a judgement, or the harm it does. */
export const BAD_CONDUCT = new RegExp(
  `^(?: ${DEGREE}${BAD}\\b|(?: (?!(?:is|are|was|were|has|have|had)\\b)[\\w'-]+,?){0,9}? (?:(?:is|are|was|were|has been|have been|had been|remains?|became|proved|can only be described as|leaves?|left|strikes? (?:me|one) as|fell|falls) (?:at (?:the root|the bottom|the heart) of|behind|${DEGREE}(?:an? )?${DEGREE}(?:${BAD}|much to be desired|a (?:lot|great deal) to be desired|short|far short|well short))|(?:has|have|had|did|does|do|is|are|was|were|only|continues? to|continued to|will|would|makes?|made|puts?|put|rubs?|lies?|lay)\\b (?:only |much |nothing but |not |little |a lot |still |in large part |largely |clearly |plainly |done |to )*(?:made |make |making )?(?:(?:his|her|their|the|this|these|an? (?:already )?\\w+|matters|things|it|everything) )?(?:[\\w'-]+ ){0,3}?(?:worse|harder|difficult|worsened|worsen|prolonged|prolong|delayed|set (?:him|her|it|things|back)|backs? up|poisoned|soured|damaged|undermined|undone|hindered|hampered|caused|cause|causing|contributed|compounded|aggravated|inflamed|upset|upsetting|alienated|driven|drove|to blame|not helped|help(?:ed)? (?:matters|him|her|nobody|no one)|helped (?:matters|him|her)|the (?:root|bottom|heart|problem|cause|reason|source)|people the wrong way|him ill|her ill|behind|responsible for|impossible|miserable|unbearable|bad blood|broken|destroyed|wrecked|ruined|stalled|blocked|to answer for|cost (?:him|her)|led to|leads to|triggered|brought|pushed (?:him|her)))\\b)`,
  'i',
);

/** Fault laid at somebody's door: the words stand before the party. */
export const FAULT_BEFORE =
  /\b(?:(?:blame|fault)(?: for [^.;,]{2,50}?)?|responsibility for (?:(?:the|this|that|his|her|their|all) )?(?:\w+ )?(?:delay|mistake|mess|failure|error|absence|illness|injury|accident|fall|what (?:has )?happened|this|omission|breakdown|state|muddle)s?) (?:falls|lies|rests|sits|belongs|must (?:lie|rest|fall)|has to (?:lie|rest|fall)|is to be laid)(?: squarely| entirely| wholly| fairly| firmly)? (?:on|with|to|at the (?:door|feet) of) (?:the )?$|(?:\b(?:down to|the fault of|fault (?:here |for (?:this|that|it|the [\w -]{3,30}) )?(?:lies|rests|sits|is) (?:squarely |entirely |wholly |firmly |mainly |largely |solely |with |at the door of |at the feet of )+|(?:the |all |much of the |most of the |some of the )?(?:blame|responsibility(?! for (?:the |this |any |his |her |our |these )?(?:[\w-]+ ){0,3}?(?:assessments?|reviews?|review|decision|decisions|plan|plans|training|arrangements?|booking|rota|safety|contact|monitoring|follow-up|implement\w*|implementing|carrying|providing|arranging|adjustments?|equipment|referral|referrals|consent|records?|policy|keeping|checking|telling|deciding))|fault|difficulty|difficulties|problem|trouble|weakness|failure|failing|issue|obstacle|root of (?:this|the [\w -]{3,25})|origin|cause)(?: (?:for|of|in|here|behind) [\w' -]{2,60}?)? (?:lies?|rests?|sits?|belongs?|must lie|must rest|falls?|lay|rested|is|stays?|remains?) (?:squarely |entirely |wholly |firmly |mainly |largely |solely |fairly |clearly |plainly |and squarely |in large part )*(?:with|at the door of|at the feet of|on the shoulders of|on)|no thanks to|small thanks to|little thanks to|i (?:can only |must |would |do )?(?:blame|hold|fault)|at the hands of|because of the (?:failure|inaction|neglect|refusal|attitude|conduct|behaviour|actions|incompetence) of|(?:failure|failures|failings?|neglect|lack of [\w -]{3,30}|inaction|want of [\w -]{3,30}|poor (?:\w+ )?(?:management|leadership|communication|handling|planning|judgement)|shortcomings|incompetence|indifference|fault|mismanagement|mishandling|negligence|error|errors|mistakes?|delays?|carelessness|obstinacy|stubbornness|intransigence|refusal|hostility|ineptitude|unwillingness|reluctance|unhelpfulness|callousness|spite|malice|bloody-mindedness|obstruction|interference|rudeness|arrogance) (?:(?:to|over|about|with|in) (?!(?:[\w' -]+ )?(?:was|is|has|were|had)\b)[\w' -]{2,40}? )?(?:by|of|on the part of|from|within|at)|reflects? (?:very |so )?(?:badly|poorly|ill) (?:up)?on|(?:trouble|troubles|problems?|difficult(?:y|ies)|rot|dispute|bad feeling|unpleasantness) (?:all )?(?:began|begins|started|starts|set in|set off|arose|arises|originated|originates|came|comes) (?:and ends )?with|(?:is|was|are|were|been|being|badly|poorly|left|has been|had been|so|lies) (?:[a-z]+ly |not |again |also |being |too |so )*(?:mishandled|bungled|botched|mismanaged|ignored|let down|failed|misled|fobbed off|mislaid|lost|overlooked|blocked|delayed|held up|kept waiting|kept in the dark|undermined|obstructed|neglected|messed up|muddled|forgotten|sat on|brushed aside|brushed off|dismissed|fudged|stalled|spoilt|spoiled|wrecked|scuppered|undone|sabotaged|dropped|broken|abandoned|badly (?:handled|managed|treated|dealt with|supported|served|advised|communicated|planned)|poorly (?:handled|managed|treated|supported|communicated|planned|served|led|supervised)|unfairly treated|bullied|harassed|humiliated|singled out|picked on|shouted at|belittled|driven (?:out|to [\w ]{3,20})|made worse|not helped|hampered|hindered|frustrated|hounded|stonewalled|led astray|sidelined|set back)[\w' -]{0,40}? by|made (?:worse|harder|more difficult|impossible) by|not helped by|(?:treated|handled|managed|dealt with|supported) (?:badly|poorly|unfairly|appallingly|shabbily|clumsily|insensitively) by|had enough of|thanks entirely to|thanks solely to|courtesy of|the (?:doing|work|handiwork|fault) of|if only|but for) )(?:the (?:attitude|conduct|behaviour|actions|inaction|incompetence|manner|failure) of )?(?:those |two people,? |none other than |nobody but |no one but |the same |no less than |, namely )?$/i;

/** Fault said of somebody named after "it is": "is the fault of", "is to blame" follow in FAULT_AFTER. Predicates of a party: "P is the problem". */
export const IS_THE_PROBLEM =
  /^,? ?(?:and (?:nobody|no one) else,? )?(?:is|are|was|were|has been|have been|remains?|must be|seems?|lies?|lay|stands?|stood|sits?) (?:[a-z]+ly |in large part |in my (?:opinion|view),? |still |clearly |what |who |really |now |, I think, )*(?:the (?:real |main |chief |root |underlying |sole |whole |biggest |principal |only |one |)(?:problem|trouble|cause|obstacle|barrier|difficulty|stumbling block|source|root|reason|culprit|weak link|sticking point|issue)|a (?:large |big |major |good )?part of the problem|at the (?:root|bottom|heart|back|centre) of|behind (?:all |most |much |this|the|it|his|her)|to blame|at fault|in the wrong|responsible for (?:the |this |his |her |all |these |that |much |most )?(?:(?!\w+ing\b)\w+ ){0,2}?(?:breakdown|dispute|delay|delays|mess|failure|failed|problem|problems|situation|difficulty|difficulties|distress|upset|conflict|rift|atmosphere|trouble|illness|absence|relapse|setback|deterioration|misery|unhappiness|confusion|bad feeling|state|collapse|tension|it|what|how|harm|injury|hurt)|answerable for|the one who|the author of|why|the reason|what (?:drove|made|stands|keeps|is keeping)|the ones? (?:who|that))/i;

/** "should have", "could have": a duty said to be missed. Only with an act that was not done. */
export const SHOULD_HAVE =
  /^,? ?(?:[a-z]+ly )?(?:should(?: not|n't)? (?:really |never |at least |surely |by now |also )?have(?! (?:it|this|that|a|an|the|any|his|her|your|no|to|by|received|access|one|copies|sight|had sight)\b)|ought (?:not |never )?to have(?! (?:it|this|a|an|the|any|received)\b)|might (?:at least|have had the|have shown)|could (?:at least|easily|and should|very well|so easily) have|could have (?:done|shown|been|handled|managed|made|offered|listened|acted|avoided|prevented|stopped|dealt|told|asked|warned|picked|thought|put|taken|given|spoken|supported|helped|intervened)|would (?:do well to|have done better|have done well)|needs? to (?:learn|look (?:hard )?at (?:himself|herself|themselves|his|her|their)|take (?:a hard look|responsibility)|own|mend|change (?:his|her|their) (?:ways|tone|attitude|manner|style)))\b/i;
/** A place of work stands for those who run it: "the depot should never have let the calls go on". */
export const PLACE_SHOULD_HAVE =
  /\b(?:the|his|her|their|your) (?:\w+ )?(?:depot|ward|site|yard|kitchen|shop|store|stores|warehouse|workshop|section|branch|canteen|control room|counter|garage|station) (?:should(?: not|n't)?|ought)(?: \w+ly| never| not| to| at least| surely| by now)* have (?:let|allowed|stopped|told|asked|rung|called|listened|acted|noticed|put|kept|sent|given|taken|made|spoken|done|dealt|stepped|known|checked|replied|answered|moved|helped)\b/gi;
/** Counterfactual before the party: "Had Ms Nair listened", "if only", "but for", "were it not for". */
export const COUNTERFACTUAL_BEFORE =
  /(?:\b(?:if only|if)|(?:^|[,;.] ?|\b(?:and|but|that) )(?:had|were it not for|but for|had it not been for|if it (?:had not been|were not|weren't|hadn't been) for|without|not for)) $/i;
/** What somebody at work made the employee do, against his will or his health: "made him carry on", "sent her back up knowing that she was dizzy". */
export const COERCED = new RegExp(
  [
    '\\b(?:made|makes|had) (?:him|her|them|Mr \\w+|Mrs \\w+|Ms \\w+|Miss \\w+) (?:carry|work|lift|stand|wait|sit|climb|go|do|drive|apologise|sign|stay|clean|repeat|redo|explain|beg|justify|prove|use|hand|finish|clock|cover|walk|keep|come in|come back|ask|crawl|resign|face|suffer|jump|choose|pay|push|pull|dig|load|unload|scrub)(?![\\w-])',
    '\\b(?:forced|forces|compelled|compels|coerced|coerces|pressured|pressed|pressurised|goaded|bullied|strong-armed|railroaded|cornered|harried|hustled|browbeat|shamed|frightened) (?:him|her|them|Mr \\w+|Mrs \\w+|Ms \\w+|Miss \\w+) (?:to|into|back|out|on)\\b',
    '\\b(?:ordered|orders|commanded|told|instructed|directed|sent) (?:him|her|them|Mr \\w+|Mrs \\w+|Ms \\w+|Miss \\w+) (?:to |back |straight )*(?:(?:carry|keep|get|press|soldier|push) on|(?:get|getting) on with it|work(?:ing)? through|ignore|put up with|stop (?:complaining|moaning|whining|making)|pull (?:himself|herself) together|man up|toughen up|lift (?:it|them) anyway)\\b',
    "\\b(?:sent|made|put|kept|left|let|had|rostered|moved|set|placed|took|called|gave|told|asked|ordered|instructed|expected)(?: (?:him|her|them|Mr \\w+|Mrs \\w+|Ms \\w+|Miss \\w+))\\b[^.;]{0,50}\\b(?:knowing (?:full well |perfectly well )?(?:that )?(?:he|she|it|they|of|about|his|her|the)|in full knowledge|when (?:he|she) (?:was|had) (?:told|warned|asked|begged|reported)|(?:against|in spite of|despite|contrary to|in defiance of) (?:my|our|his doctor's|her doctor's|medical|occupational health|the) (?:\\w+ )?(?:advice|letter|report|recommendations?|warnings?)|after (?:he|she|they) (?:had )?(?:reported|complained|begged|warned|asked (?:him|her|them) not)|in the teeth of)",
  ].join('|'),
  'gi',
);
/** "A more approachable manager … would have picked this up": somebody is found wanting by comparison. */
export const BETTER_ONE =
  /\b(?:would|could)(?:n't| not| never)? (?:\w+ )?have [^.;]{0,60}? (?:under|with|for|from) (?:an?|any|another) (?:\w+ )?(?:competent|decent|better|good|caring|sympathetic|different|proper|effective|reasonable|responsible|experienced|capable|kinder|fairer|stronger|attentive|listening|trained) (?:\w+ )?(?:manager|supervisor|boss|team leader|foreman|leader|head|matron|charge nurse|principal)\b|\b(?:with |under |given |had (?:he|she) had )?(?:an?|any|some) (?:(?:more|less) (?:\w+ )?\w+|better(?: \w+)?|kinder|wiser|good|competent|half-decent|halfway \w+|decent|proper|properly \w+|different|stronger|reasonable|caring|conscientious|experienced|sensible|fairer|firmer|gentler|capable|attentive|sensitive|supportive|responsible) (?:line |team |shift |ward |office )?(?:manager|supervisor|team leader|foreman|boss|leader|head|director|employer's manager|charge nurse|department|hr (?:team|department)|management)\b[^.;]{0,60}?\b(?:would|might|could)(?: never| not| surely| at least| now| still| probably)* (?:have|never|not|be)\b/gi;
/** Nobody in a department did what had to be done. */
export const NOBODY_IN =
  /\b(?:nobody|no one|no-one|none of (?:the \w+|them)|not one (?:person|member|of them)|not a soul|not a single \w+|neither of the \w+|neither) (?:in|at|from|on|within|of)? ?$/i;
export const NOBODY_DID = new RegExp(
  `^(?: (?:side|part|end|staff|team|watch|management))?(?: (?:in|at|from|on|within) [\\w -]{2,30}?)? (?:has |have |had |ever |even |did |bothered to |thought to |so much as |saw fit to |was prepared to |was willing to |seems to have |took the trouble to |cared to )*${NEGLECTED}\\b`,
  'i',
);

/** Poor leadership, supervision or support, with a place of work for its owner. */
export const POOR_LEADERSHIP =
  /\b(?:poor|bad|weak|inept|incompetent|chaotic|shambolic|woeful|lousy|dreadful|inadequate|absent|absentee|heavy-handed|bullying|non-existent|terrible|appalling|clumsy|careless|sloppy|unsympathetic|hopeless|indifferent) (?:line |local |day-to-day |team |shift |people |ward |office |middle )?(?:management|leadership|supervision|line management|communication|managing|rostering|planning|man-management|administration|handling) (?:in|on|at|of|by|from|within|above|over|among)\b/gi;
/** "Never made him carry on": what it is good not to have done. */
export const MADE_TO = /\bma[dk]e (?:him|her|them) (?!feel|welcome|comfortable)/i;
/** "Never | shouted at him". */
export const NEVER_BEFORE = /\b(?:never|not)(?: once| \w+ly)? $/i;
/** What befalls somebody, or is theirs, and is nobody's fault: "the delay is down to his manager's illness". */
export const OWN_AFFAIRS =
  /^(?:'s|')? (?:own |recent |long |sick |annual )*(?:illness|absence|leave|holidays?|operation|accident|injury|workload|retirement|departure|bereavement|pregnancy|maternity|paternity|computer|phone|diary|health)\b/i;
/** A condition that would have changed nothing clears rather than blames. */
export const NO_DIFFERENCE =
  /\b(?:nothing (?:would|could|might) have (?:changed|been (?:any )?different)|no(?:ne of it|thing of it)? would have been different|would (?:all the same have|have happened anyway)|made (?:no|little) difference|not have (?:made a difference|mattered|helped|changed))\b/i;
/** "You", "management" and the like are not at fault for what they merely do or did not know. */
export const NOT_A_FAULT =
  /^,? (?:is|are|was|were|has|have|had|did|does|do)? ?(?:not |n't |yet )*(?:been )?(?:aware|informed|told|sent|received|seen|know|able|available|present|at work|required|asked to|in a position)\b|^,? ?(?:could|can)(?: not|not|n't) (?:hear|see(?! (?:why|beyond|past|the need|fit|him|her|that))|reach|attend|join|come|be there|stay|say|tell me|recall|remember)\b/i;
/** "HR did not send the form": a paper that occupational health has not had, where nobody asked twice. */
export const PAPER_NOT_HAD =
  /^,? ?(?:did|has|have|had)(?: not|n't)(?: yet)? (?:send|sent|enclose[d]?|attach(?:ed)?|supply|supplied|include[d]?|forward(?:ed)?) (?:me |us |in |on )?(?:the|a|any|his|her|your|their) (?:[\w-]+ ){0,3}?(?:form|referral|records?|list|letter|notes|details|description|papers?|documents?|copy|questions|readings|figures|information|sheet|assessment)\b(?![^.;]*\b(?:despite|although|though|even|after|asked|remind\w*|requests?)\b)/i;

/** "Thanks to Payroll he has been without sick pay": thanks that are none. */
export const THANKS_BEFORE = /\bthanks (?:entirely |solely |largely )?to $/i;
export const THANKLESS =
  /\b(?:without|no|not|never|nothing|still|worse|lost|missed|months|weeks late|late|wrong|less|delay(?:ed)?|failed|unpaid|short)\b/i;
/** "It does HR no credit", "reflects badly on": the words stand round the party. */
export const DISCREDIT_BEFORE = /\b(?:does|do|did|has done|brings?) $/i;
export const DISCREDIT_AFTER = /^ (?:no|little) (?:credit|honour|favours)\b/i;
/** Judged in passing: "handled the matter badly". */
export const DONE_BADLY = new RegExp(`\\b${BADLY}(?![-\\w])`, 'i');
/** A passive whose agent is blamed for it: "shelved by the area manager". */
export const DONE_BY = new RegExp(
  `\\b(?:${verbPatternOf(['participle'], ...BAD_VERBS.filter((verb) => !/^(?:lack|drag|upset|confuse|overlook me)/.test(verb)))}|shelved|buried|binned|parked|dropped|blocked|overruled|overridden|overturned|vetoed|quashed|delayed|held up|put off|cut short|undone|reversed|scrapped|diluted|watered down|ditched|dismissed|sat on|lost|torn up|thrown out|resisted|opposed|refused|kicked into [\\w ]{3,16}|kept (?:waiting|in the dark|at arm's length)|left (?:to [\\w ]{3,20}|in [\\w ]{3,10}|without [\\w ]{3,20})|let down|failed|broken|driven (?:out|to [\\w ]{3,20})|made worse|badly \\w+|poorly \\w+|unfairly \\w+|taken for granted|treated (?:like|as|with|badly|poorly|unfairly|appallingly|shabbily)[\\w ]{0,20}|pushed (?:too hard|into|out|around)|rushed|messed (?:about|around)|mucked about|passed (?:from|around)|given (?:the|short|conflicting|mixed|no|little)[\\w -]{0,25}|shown (?:no|little|the door)[\\w ]{0,15}|offered (?:no|little)[\\w ]{0,15}|told (?:off|lies|nothing)|worn down|ground down|kicked (?:about|around)|set back)(?: [\\w'-]+){0,4}? (?:by|at the hands of) (?:the same |none other than |both of |those two )?$`,
  'i',
);
/** Verbs that one may leave undone without reproach. */
export const INNOCENT_NEGATION =
  /^(?:ask|attend|know|have|receive|see|work|need|object|expect|mind|employ|think|believe|consider|want|wish|recall|remember|plan|intend|foresee|require|hold|supervise|own|sit|meet|raise|report|notice|identify|mention|include|cover|apply|mean|involve|differ|change|finish|close|open|be|get|agree|disagree|doubt|find|feel|seem|appear|decide|confirm|fix|finalise|appoint|recruit|start|begin|live|exist|use|keep|like|come|belong|drive|lift|operate|run|share|possess|query|dispute|contest|oppose|press|prevent|rule|blame|criticise|complain|hear|observe|witness|experience|suffer|go|leave|move|stay|return|write|talk|do|sound|look|face|fail|lose|recognise|charge|cost|rely|depend|suggest|recommend|propose|say|state|specify|describe|set|sign|miss|regret|hesitate|pay|select|accept|ignore|neglect|refuse|forget|overlook|dismiss|reject|delay|harm|hurt|bully|mock|threaten|punish|shout|force|push|pressure|rush|humiliate|undermine|insult|obstruct|withhold|deny|mislead|deceive|abandon|belittle|single)$/;

/** A deed among what somebody is said to do: "leads by shouting", "managed to undo three months of physiotherapy". */
export const BAD_DEED = new RegExp(
  `\\b(?:by|managed to|manages to|tends to|likes to|prone to|apt to|given to|in the habit of|fond of|a habit of|succeeded in|ended up|capable of|incapable of|bent on|intent on|thinks nothing of|makes a point of|way of|quick to|stoops? to|resort(?:s|ed) to|goes in for|went in for|known for|famous for|good at|expert at|adept at|a master of|not above) (?:${verbPattern(...BAD_VERBS)}|shouting|threatening|undo(?:ing)?|upset(?:ting)?|ringing him|ringing her|making (?:people|staff|him|her|others|everyone)|reading an? |blam(?:e|ing)|criticis(?:e|ing)|punish(?:ing)?|find(?:ing)? fault|refus(?:e|ing)|forget(?:ting)?|los(?:e|ing)|saying one thing)`,
  'i',
);
/** "It was thoughtless of Ms Nair to …", "it says little for HR that …". */
export const BAD_OF = new RegExp(
  `\\b(?:(?:is|was|were|seems?|would be|how|so|very|rather|quite|too|frankly|deeply|most) (?:[a-z]+ly )?(?:${BAD}|typical|foolish|silly|stupid|cheap|underhand|sly|low|small-minded|cowardly|sharp practice|rich|irresponsible|wrong|remiss|naughty|unforgivable|short-sighted|hasty|rash|bold|unworthy|thoughtless) of|(?:says|said) (?:little|nothing|not much|a lot|a great deal|volumes) (?:good )?(?:for|about)|(?:to the (?:shame|discredit) of)|at the mercy of|at the whim of|under the thumb of|in the hands of|(?:laid|lay|put|place) (?:(?:this|that|it|all this|all of this|the blame|the fault|the responsibility) )?(?:squarely |fairly |firmly )?at the (?:door|feet) of|questions? (?:need|needs|have|has|ought|must|should) (?:to )?be (?:asked|put) (?:of|to)|no (?:help|credit|favours) to) $`,
  'i',
);
/** "The trouble is Mr Lowe." */
export const PROBLEM_IS =
  /\b(?:the|his|her|their) (?:[a-z]+ )?(?:trouble|problem|difficulty|obstacle|barrier|stumbling block|sticking point|culprit|cause|(?:source|root|cause|origin|author|heart|seat) of (?:it|this|it all|(?:the |this |his |her |all |all this |all the )?(?:\w+ ){0,2}?(?:conflict|trouble|matter|problems?|difficult(?:y|ies)|dispute|unhappiness|distress|upset|friction|tension|bad feeling|ill feeling|unrest|discontent|misery|breakdown|stress|worry))|reason|fly in the ointment|weak link|thorn in [\w ]{3,12}) (?:here |in this |at work |now |all along )?(?:is|was|remains|has (?:always )?been|lies with|begins with|starts with) (?:quite simply |simply |none other than |not [\w' -]{2,40}? but |of course |plainly |, I think,? )*$/i;
/** "Much of this could have been avoided by a word from his line manager". */
export const AVOIDABLE_BY =
  /\b(?:could|might|would|need not)(?: easily| well| so easily| readily| never| all| perhaps)? (?:have|never have|not have|have all) (?:\w+ ){0,4}?(?:avoided|prevented|spared|averted|stopped|settled|resolved|put right|sorted out|nipped in the bud|different|happened|arisen|gone|been (?:like this|needed|necessary))\b[^.;]{0,60}?\b(?:by|from|if|with|had|on the part of|of) (?:only )?$/i;
/** "No allowance has been made by the shift leaders", "she gets no help from the others". */
export const LACKING_FROM =
  /\b(?:no|little|scant|not a (?:word|shred|scrap|hint)(?: of)?|hardly any|scarcely any|precious little|never any|not one|not a single|zero|not the slightest|nothing) (?:\w+ ){0,2}?(?:allowances?|help|support|sympathy|understanding|encouragement|backing|guidance|training|supervision|response|reply|answer|apology|explanation|effort|attempt|consideration|concern|interest|thought|care|thanks|respect|recognition|acknowledgement|warning|notice|word|contact|enquiry|call|letter|visit|leadership|direction|cooperation|co-operation|flexibility|compassion|kindness|mercy|feedback|adjustments?|provision|action|move|steps?)(?: whatever| whatsoever| at all| of any kind)?(?: \w+){0,6}? (?:by|from|on the part of|forthcoming from|out of) $/i;
/** "One has to ask what his manager was thinking of". */
export const WHAT_WAS_THOUGHT =
  /\b(?:(?:one|I) (?:has|have|can only|do|must|cannot help but|cannot help|am bound)(?: to| but)? (?:ask|wonder|question|wondering)|(?:one|I|you) (?:wonders?|asks?|am left (?:wondering|asking)|is left (?:wondering|asking))|it (?:has|must|needs|ought) (?:to )?be asked|the question (?:is|arises|remains|must be|has to be|is bound to arise)(?: asked)?(?: as to)?|goodness knows|heaven knows|God knows|it beggars belief|I fail to see|I cannot (?:see|think|imagine|understand|fathom)|it is (?:hard|difficult|impossible) to (?:see|understand|imagine|fathom|know)) (?:what|why|how) $/i;

/** "Why his foreman put him on the press is beyond me": what stands before and after a party. */
export const WHY_BEFORE = /^(?:quite |just )?(?:why|how) $/i;
export const IS_BEYOND =
  /\b(?:is|are|was|remains?|passes)(?: \w+ly| quite| a little)? (?:beyond (?:me|belief|comprehension|understanding|anyone)|a (?:complete |total )?mystery|anyone's guess|(?:hard|difficult|impossible) to (?:see|understand|fathom|imagine|credit)|(?:my|all) (?:understanding|comprehension)|incomprehensible|inexplicable|baffling)\b/i;

/** Conduct judged by the word before it: "the supervisor's aggressive style". */
export const POSSESSED_BAD = new RegExp(
  `^(?:'s|')? (?:[a-z]+ly |very |rather |own )*(?:${BAD})(?:,? (?:and )?[a-z-]+){0,2}? ${CONDUCT}\\b`,
  'i',
);
/** A refusal: "would not release him". */
export const WOULD_NOT =
  /^,? (?:simply |flatly |still |then |even )?(?:would not|wouldn't|will not|won't)(?: even| so much as| under any circumstances| allow)? (?!be\b|object|mind|need|want|expect|have\b|know|normally|usually|ordinarily|otherwise|like|wish|work\b|say\b|think|see\b|wear|use|require|affect|change the|make any difference|recogni[sz]e him)[a-z]+\b/i;

/** "was never put into effect by the site manager". */
export const NEVER_BY =
  /\b(?:was|were|has|have|had|is|are)(?: \w+){0,2}? (?:never|not|ignored|hardly|scarcely)(?: (?:properly|fully|once|even|really|ever|yet))?(?: been)? (?:put|acted|implemented|followed|passed|answered|returned|honoured|given|made|provided|offered|carried|done|taken|read|told|consulted|listened|heard|supported|helped|arranged|dealt|addressed|kept|respected|observed|heeded|explained|chased|completed|processed|consulted|considered|believed|trained|supervised|briefed|thanked|included|invited|protected)\b[\w' ]{0,25} by $/i;
/** "the trouble stems from the way the head of service speaks". */
export const STEMS_FROM =
  /\b(?:trouble|problems?|difficult(?:y|ies)|conflict|distress|unhappiness|upset|friction|tension|dispute|resentment|ill feeling|bad feeling|breakdown|all this|atmosphere|low morale|morale) (?:\w+ ){0,4}?(?:stems?|comes?|arises?|results?|springs?|flows?|derives?|originates?|starts?|is|was|came|arose|stemmed) (?:\w+ly )?(?:from|because of|due to|owing to|the result of|caused by|down to) (?:the (?:way|manner|fact that|conduct of|behaviour of|attitude of|decisions of|actions of)(?: in which| that)? )?$/i;

/** "I have written to HR four times and have had no answer". */
export const ASKED_BEFORE =
  /\b(?:written|wrote|write|emailed|e-mailed|spoken|spoke|asked|reminded|chased|appealed|complained|turned|applied|gone|went|rung|rang|called|phoned|telephoned|begged|pleaded with|pressed)(?: (?:to|with|at|on))? $/i;
export const UNANSWERED =
  /^[^.;]{0,70}?\b(?:no|without (?:an?|any|so much as an?)|to no|not (?:had|received|got) (?:an?|any)|never (?:had|received|got) (?:an?|any)|in) (?:answer|reply|response|avail|effect|acknowledgement|joy|vain|result)\b/i;
/** "An apology from Mr Pryce is long overdue". */
export const OWED_BEFORE =
  /\b(?:apology|explanation|answer|reply|word of (?:thanks|explanation|apology|regret)|response|change of (?:heart|tone|attitude)) (?:from|by|on the part of) $/i;
export const OWED_AFTER =
  /^ (?:is|was|would be|are) (?:long |well |now |the least |surely |at the very )*(?:overdue|owed|called for|in order|the least|not too much)\b/i;
/** Anything of a person's, judged: "her jokes are uncalled for", "the letter was tactless". */
export const JUDGED_AFTER =
  /^(?:'s|')? (?:[\w'-]+,? ){1,9}?(?:is|are|was|were|has been|have been|had been|seems?|seemed|remains?|remained|proved|became|strikes? me as|struck me as) (?:[a-z]+ly |very |so |quite |rather |too |most |at best |both |frankly |a little |more than a little |nothing if not )*/i;
/** A verb that the word list lacks: "rosters him", "cossets the others". */
export const PLAIN_VERB = /^ [a-z]+(?:s|ed) (?=him|her|them|his|the|a\b|an\b|on\b|for\b|with\b|to\b|people|staff|everyone)/i;

/** "It was the supervisor's job to check the harness, and he did not do it". */
export const JOB_UNDONE =
  /^(?:'s|') (?:job|duty|place|business|responsibility|task|role) to [^.;]{3,60}?,? (?:and|but|which|yet) (?:he|she|they|it|nobody|no one|this|that)? ?(?:did not|didn't|never|failed|has not|hasn't|was not|was never|has never|chose not)\b/i;
