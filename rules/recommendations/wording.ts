/** It is said that the manager has nothing to do. */
export const NOTHING_NEEDED =
  /\b(?:no|without(?: any)?) (?:\w+ ){0,2}?(?:adjustments?|accommodations?|restrictions?|changes?|modifications?|special (?:arrangements?|measures)|measures|support|limitations?)(?: (?:to (?:his|her|their|the) (?:\w+ )?(?:work|job|duties|role|hours)|at work|of any kind))? (?:is|are|will be|would be|seem|appear|being)? ?(?:\w+ )?(?:needed|required|necessary|called for|indicated|advised|recommended|warranted)\b|\b(?:does|do|will|would|should|did) not (?:\w+ )?(?:need|require) (?:any |further |special |additional )*(?:adjustments?|accommodations?|restrictions?|changes?|modifications?|support|help|arrangements?)\b|\b(?:needs?|requires?|will need|will require) no (?:\w+ )?(?:adjustments?|accommodations?|restrictions?|changes?|modifications?|support|help|arrangements?)\b|\bwithout (?:any )?(?:adjustments?|restrictions?|limitations?|accommodations?|modifications?|conditions?)\b|\bno (?:work )?(?:restrictions?|limitations?)\b(?! (?:other|apart|except|beyond))|\b(?:does|do|will|would) not (?:\w+ )?(?:call for|warrant|justify|make necessary) (?:any |a |further )*(?:adjustments?|changes?|restrictions?|modifications?|special)|\bnothing (?:further |more |else )?(?:needs to be|need be|has to be) (?:changed|done|altered|put in place)|\bthere is nothing (?:that )?you (?:need to|have to) (?:do|change)|\b(?:full|unrestricted) (?:and unrestricted )?dut(?:y|ies)\b(?=[^.;]{0,20}\bwithout\b)|\bunrestricted\b/i;

/** Work that is barred by name: "unfit for work at height", "not fit to wear breathing apparatus", "Driving | Unfit". */
export const TASK_BARRED =
  /\b(?:unfit|not (?:currently |yet |medically )?fit|temporarily unfit|not cleared|disqualified|excluded|suspended|barred|remove[d]?|restricted) (?:for|to|from) (?!(?:any )?(?:work|duty|duties|return|(?:his|her|their|the|this) (?:job|role|post|duties|work)|all work|employment)\b(?! (?:at|with|in|on|near|above|involving)\b))\w|\n\s*(?:temporarily |permanently )?unfit\b/i;

/** Somebody at work who can do all of it: nothing is left to advise. */
export const FULLY_FIT =
  /\b(?:is|remains|was found|considered|found) (?:\w+ ){0,4}?fit (?:for|to (?:do|carry out|continue (?:in|with)|undertake|perform)) (?:all|the whole|the full range|every part|full|normal|usual|unrestricted|(?:his|her|their) (?:full|normal|usual|whole|entire|complete))\b/i;
/** Headers of a plan of the return. */
export const PLAN_TIME = /\b(?:weeks?|stages?|phases?|from|dates?|beginning|commencing|days?)\b/i;
export const PLAN_CONTENT = /\b(?:hours|duties|work|tasks|days|shifts?|what)\b/i;

const ADVERBS = '(?:usefully|helpfully|perhaps|also|then|therefore|ideally|initially|at first|for now|now|first|best|safely|sensibly|reasonably|preferably|only|not|still|instead|temporarily)';
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
  /\b(?:I|we) (?:have|had)(?: also| already| therefore)? (?:suggested|advised|recommended|proposed|asked)(?: (?:to )?(?:you|(?:his|her|their) (?:line )?manager|management|the (?:school|company|employer|manager)))?,? that\b|(?<=^|[.;:,] |\band |\bbut |\bso |\bperhaps )you (?:might|may|could|can) (?:also |usefully |perhaps |well |like to |want to |wish to |care to )*(?:think (?:about|of)|consider|look at|explore|find|agree|arrange|try|give|let|allow|offer|provide|ask|move|put|have)\b|\b(?:encourage|ask|invite|urge|advise) you (?:both )?to\b/i;
/** What a piece of work is labelled with in notes: "Regular breaks: five minutes in each hour". */
export const WORK_LABEL =
  /^(?:[\w-]+ ){0,3}?(?:breaks?|rests?|hours|lifting|carrying|driving|standing|sitting|shifts?|start(?: time)?|finish(?: time)?|equipment|duties|workload|workstation|seating|desk|chair|footwear|travel|parking|training|contact|nights|overtime|location|supervision|pattern|tasks|pace|targets|breaks?)\b[^:]{0,20}: ?(?=\S)/i;
/** "He can lift up to 10 kg but no more until 1 August": a limit told as an ability. */
export const UP_TO_A_LIMIT =
  /\b(?:can|may|is able to|could) (?:[\w-]+ ){1,6}?(?:up to|no more than|at most|a maximum of)\b[^.;]{0,40}\b(?:but (?:no|not)|until|for the (?:first|next)|and (?:no more|not)|before)\b/i;
