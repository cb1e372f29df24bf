/** It is said that the manager has nothing to do. */
export const NOTHING_NEEDED =
  /\b(?:no|without(?: any)?) (?:\w+ ){0,2}?(?:adjustments?|accommodations?|restrictions?|changes?|modifications?|special (?:arrangements?|measures)|measures|support|limitations?)(?: (?:to (?:his|her|their|the) (?:\w+ )?(?:work|job|duties|role|hours)|at work|of any kind))? (?:is|are|will be|would be|seem|appear|being)? ?(?:\w+ )?(?:needed|required|necessary|called for|indicated|advised|recommended|warranted)\b|\b(?:does|do|will|would|should|did) not (?:\w+ )?(?:need|require) (?:any |further |special |additional )*(?:adjustments?|accommodations?|restrictions?|changes?|modifications?|support|help|arrangements?)\b|\b(?:needs?|requires?|will need|will require) no (?:\w+ )?(?:adjustments?|accommodations?|restrictions?|changes?|modifications?|support|help|arrangements?)\b|\bwithout (?:any )?(?:adjustments?|restrictions?|limitations?|accommodations?|modifications?|conditions?)\b|\bno (?:work )?(?:restrictions?|limitations?)\b(?! (?:other|apart|except|beyond))|\b(?:does|do|will|would) not (?:\w+ )?(?:call for|warrant|justify|make necessary) (?:any |a |further )*(?:adjustments?|changes?|restrictions?|modifications?|special)|\bnothing (?:further |more |else )?(?:needs to be|need be|has to be) (?:changed|done|altered|put in place)|\bnothing (?:at work |in his work |in her work )?needs? to (?:change|be done)\b|\byou (?:need|have to|should) (?:do|change) nothing\b|\bno recommendations? (?:to (?:make|offer)|for (?:you|the (?:employer|manager)))\b|\b(?:go|come|return|get) back to (?:his|her|their|the) (?:job|work|duties|post|role) (?:just |exactly )?as (?:it|they) (?:stands?|is|are|was|were)\b|\b(?:there is )?nothing (?:that )?(?:you (?:need to|have to) (?:do|change)|I (?:would|need to|have to) (?:ask|suggest|recommend|advise)\b)|\b(?:full|unrestricted) (?:and unrestricted )?dut(?:y|ies)\b(?=[^.;]{0,20}\bwithout\b)|\bunrestricted\b/i;

/** Work that is barred by name: "unfit for work at height", "not fit to wear breathing apparatus", "Driving | Unfit". */
export const TASK_BARRED =
  /\b(?:unfit|not (?:currently |yet |medically )?fit|temporarily unfit|not cleared|disqualified|excluded|suspended|barred|remove[d]?|restricted) (?:for|to|from) (?!(?:any )?(?:work|duty|duties|return|(?:his|her|their|the|this) (?:job|role|post|duties|work)|all work|employment)\b(?! (?:at|with|in|on|near|above|involving)\b))\w|\n\s*(?:temporarily |permanently )?unfit\b/i;

/** Somebody at work who can do all of it: nothing is left to advise. */
export const FULLY_FIT =
  /\b(?:is|remains|was found|considered|found) (?:\w+ ){0,4}?fit (?:for|to (?:do|carry out|continue (?:in|with)|undertake|perform)) (?:all|the whole|the full range|every part|full|normal|usual|unrestricted|(?:his|her|their) (?:full|normal|usual|whole|entire|complete))\b/i;
/** Headers of a plan of the return. */
export const PLAN_TIME = /\b(?:weeks?|stages?|phases?|from|dates?|beginning|commencing|days?)\b/i;
export const PLAN_CONTENT = /\b(?:hours|duties|work|tasks|days|shifts?|what)\b/i;

const ADVERBS =
  '(?:usefully|helpfully|perhaps|also|then|therefore|ideally|initially|at first|for now|now|first|best|safely|sensibly|reasonably|preferably|only|not|still|instead|temporarily)';
/** A thing or a person that something should be done with: the passive of what an employer does. */
export const SHOULD_BE_DONE = new RegExp(
  `\\b(?:should|could|might|may|can|would|ought to|needs? to|is to|are to)(?: ${ADVERBS}){0,2} be(?: ${ADVERBS}){0,2} (?:\\w+ed|given|made|done|put|set|left|kept|held|built|taken|found|let|spread|split|cut|shown|told|brought|sent|swapped)\\b`,
  'i',
);
/** What an employer does with work, hours, equipment and people. */
export const DONE_AT_WORK =
  /\b(?:be|be \w+ly|be \w+) (?:provided|supplied|given|offered|allowed|permitted|enabled|arranged|made|put|introduced|installed|fitted|adjusted|altered|changed|moved|relocated|transferred|swapped|rotated|shared|paired|partnered|teamed|placed|assigned|allocated|reallocated|rostered|scheduled|excused|exempted|spared|relieved|released|kept|limited|restricted|reduced|capped|shortened|staggered|split|spread|delegated|done|handled|taken|left|completed|carried|undertaken|conducted|held|trained|seated|accompanied|supervised|raised|lowered|replaced|removed|avoided|extended|redeployed|seconded|trialled|tried|built|set|equipped|issued|covered|brought|sent|shown|used|worked|delivered|stored|positioned|sited|parked|considered|adopted|followed|observed|agreed|rearranged|reorganised)\b/i;
/** Something is backed by occupational health: "is supported", "would be appropriate", "I endorse". */
export const BACKED =
  /\b(?:is|are|would be|will be|seems?|appears?|remains?) (?:(?:also|therefore|medically|strongly|fully|certainly|clearly|particularly|most|very|well|likely to be) ){0,2}(?:supported|endorsed|encouraged|appropriate|indicated|beneficial|of (?:\w+ )?(?:benefit|help|value|use|assistance)|helpful|useful|worthwhile|warranted|favoured|preferable|preferred|sensible|wise|prudent|desirable|in order|needed|required|necessary|medically required)(?! (?:by|to) (?:law|decide)|[^.;]{0,20}for (?:you|the employer|management) to)\b|\b(?:I|we|occupational health|OH) (?:would |do |can |fully |strongly |also |therefore )*(?:supports?|endorses?|backs?|favours?|encourages?|welcomes?|am in favour of|would be in favour of|see (?:merit|value|benefit) in|am supportive of)\b/i;
/** The employee's own treatment and its people, whose arrangements are not the manager's. */
export const OWN_TREATMENT =
  /\b(?:GP|doctor|surgeon|consultant|specialist|hospital|prescri\w+|dose|tablets?|painkillers?|medicines?|medication|operation|surgery|scan|counsell\w+|psychotherap\w+|CBT|exercises? (?:at home|daily|that))\b/i;
/** What has been done already, or may be needed one day. */
export const PAST_OR_PUT_OFF =
  /\b(?:already|previously|last (?:year|month|week)|in (?:the past|20\d\d)|has been|have been|had been|was|were|ago|in due course|at some (?:point|stage)|if (?:his|her|their|the) (?:symptoms|condition|pain)|in the future|later on|should (?:his|her|their|the) \w+ (?:return|worsen|recur))\b/i;
/** The manager is told of what was suggested to him already, or what he might think about. */
export const SUGGESTED =
  /\b(?:(?:he|she|they|(?:Mr|Mrs|Ms|Miss|Mx) [A-Z][\w'-]+) and I|we|I)(?: have|'ve)? agreed (?:with (?:him|her|them|you|(?:his|her|their|the) [\w-]+(?: [\w-]+)?),? )?that\b|\b(?:I|we) (?:have|had)(?: also| already| therefore)? (?:suggested|advised|recommended|proposed|asked)(?: (?:to )?(?:you|(?:his|her|their) (?:line )?manager|management|the (?:school|company|employer|manager)))?,? that\b|(?<=^|[.;:,] |\band |\bbut |\bso |\bperhaps )you (?:might|may|could|can) (?:also |usefully |perhaps |well |like to |want to |wish to |care to )*(?:think (?:about|of)|consider|look at|explore|find|agree|arrange|try|give|let|allow|offer|provide|ask|move|put|have)\b|\b(?:encourage|ask|invite|urge|advise) you (?:both )?to\b/i;
/** What a piece of work is labelled with in notes: "Regular breaks: five minutes in each hour". */
export const WORK_LABEL =
  /^(?:[\w-]+ ){0,3}?(?:breaks?|rests?|hours|lifting|carrying|driving|standing|sitting|shifts?|start(?: time)?|finish(?: time)?|equipment|duties|workload|workstation|seating|desk|chair|footwear|travel|parking|training|contact|nights|overtime|location|supervision|pattern|tasks|pace|targets|breaks?)\b[^:]{0,20}: ?(?=\S)/i;
/** "He can lift up to 10 kg but no more until 1 August": a limit told as an ability. */
export const UP_TO_A_LIMIT =
  /\b(?:can|may|is able to|could) (?:[\w-]+ ){1,6}?(?:up to|no more than|at most|a maximum of)\b[^.;]{0,40}\b(?:but (?:no|not)|until|for the (?:first|next)|and (?:no more|not)|before)\b/i;

/** Words by which a sentence asks for, allows or limits something, whatever its form. */
export const ASKS_FOR =
  /\b(?:should|must|ought to|needs?|has to|encourage you|ask you|urge you|have to|requires?|required|recommend\w*|suggest\w*|advis\w+|propos\w+|consider\w*|would (?:help|ease|assist|benefit|suit|lessen|reduce|spare|make|allow|enable|give|be)|helps?|benefit\w*|better|best|avoid\w*|limit\w*|restrict\w*|allow\w*|let|keep|please|no (?:more than|\w+ing)|only|until|could|to be \w+(?:ed|en)|up to|at most|is to)\b|^\W*(?:(?:seated|sedentary|modified|light|amended|restricted|desk|counter|office|clerical|ground-floor|home) (?:duty|duties|work|working|tasks)|(?:work|use|start|finish|take|give|move|provide|swap|share|rotate|split|allocate|arrange|offer|fit|install|supply|put|place|seat|pair|meet|agree|set|change|raise|lower|replace|reduce|cap|extend) )/i;
/** A quantity of work: "5 kg", "two days a week", "half days". */
export const MEASURED =
  /\b\d+ (?:a|per|each) (?:week|day|shift)\b|\b\d+(?:\.\d+)? ?(?:kg|kilos?|lbs?|pounds|hours?|hrs?|minutes?|mins?|%|per ?cent|metres?|days? (?:a|per) week)\b|\b(?:one|two|three|four|five|six|ten|twenty|thirty) (?:hours?|minutes?|kilos?|days? (?:a|per|each) week|mornings|shifts|half days)\b|\bhalf[- ](?:days?|shifts?|time)\b/i;
/** What is told as another's, as done, as a wish or as the course of things: no advice of the author's. */
export const TOLD_OTHERWISE =
  /\b(?:could|might|may) (?:well |easily )?(?:tip|push|bring on|set (?:off|him|her|them)|trigger|provoke|cause|lead to|undo)\b|\b(?:he|she|they|m[rs]s? [\w'-]+|who) (?:\w+ )?(?:would like|wants?|wishes|hopes?|prefers?|feels?|finds?|says?|said|tells?|told|reports?|asks?|asked|thinks?|believes?|already|uses?|has been (?:given|told|advised|provided)|was|had|works?|lives?|takes? (?:his|her|tablets|painkillers))\b|\b(?:you|manage\w*|the company|HR) (?:have|has|already|asks?|asked|told|say|says|said)\b|\b(?:policy|procedures?|decide|decision|dismiss\w*|warning|sick pay|up to you|his work (?:includes|involves|is)|the (?:job|role|work) (?:includes|involves|requires|is)|at home|in the evenings?|as appropriate|where possible|if (?:needed|necessary|required)|cannot advise|no (?:specific )?advice|job description|fit note|thank|has helped|was helpful|has been helpful|finds this|in place|benefits from|that you (?:gave|bought|supplied|provided|have)|since been|(?:I|we) (?:recommended|advised|suggested)|as far as (?:is )?(?:reasonably )?practicable)\b/i;
/** What occupational health and its report do next, and how to reach it. */
export const ABOUT_ITSELF =
  /@|\d{5}|\b(?:(?:call|ring|phone|telephone|contact|write to|e-?mail|reach|speak to|let|tell|refer\w* (?:him|her|them)?(?: back)? to) (?:me|us)|review(?:ed)?|appointments?|re-?refer\w*|referral|report|copy|questions?|this letter|occupational health|discharg\w+|my (?:number|line|details))\b/i;
/** Work that is named by where or how it is done. */
export const NAMED_WORK =
  /^\W*(?:seated|sedentary|desk|counter|office|clerical|ground-floor|home|bench|telephone)(?:-based)? (?:duty|duties|work|working|tasks)\b/i;
/** A change that heads a paragraph: "Later start. His tablets leave him slow until nine." */
export const HEADS_PARAGRAPH =
  /^\W*(?:an? |the )?(?:later|earlier|shorter|fewer|longer|extra|second|third|different|staggered|half|two) (?:[\w-]+ ){0,2}(?:starts?|finish(?:es)?|breaks?|days?|hours|shifts?|weeks?|person|people|loader|driver|colleague|pair of hands|desk|chair|rests?|locker|route|rounds?)\W*$/i;
/** Without a figure these leave the thing open. */
export const LEFT_OPEN =
  /\b(?:cut down|reduc\w+|minimi[sz]\w+|regular\w*|support\w*|appropriate\w*|suitabl\w+|reasonabl\w+|lighter|light|heavy|heavier|some|flexib\w+|manageable|sensitiv\w+)\b/i;
/** "It should be stored securely and shown only to those with a need to know": what is to be done with the report. */
export const OF_THE_PAPER =
  /^\W*(?:it|this|(?:this|the|my|our) (?:\w+ )?(?:report|letter|document|advice|opinion)|(?:any|a) copy) (?:should|must|may|is to|ought to|can) (?:only |not |never )*be (?:\w+ly )?(?:stored|kept|shared|shown|filed|disclosed|copied|retained|treated|held|read|used|relied|regarded|passed|destroyed)\b/i;
/** All of the work but what is named. */
export const ALL_BUT =
  /\b(?:fit|safe|able|can|may|well enough)\b[^.;]{0,50}?\b(?:everything|anything|all(?: of)? (?:his|her|their|the|it|duties|tasks|work)(?: \w+)?|every (?:task|duty|part))\b[^.;]{0,30}?\b(?:except|bar|but|save|apart from|other than|excluding)\b(?! (?:that|he|she|they|I|it|will|with|in|at)\b)(?: for)? [a-z]/i;
