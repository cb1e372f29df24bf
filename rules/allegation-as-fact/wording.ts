import { ADVERSE, CONDUCT_NOUN, GROUND, STRONG_NOUN, UNDERGONE, WRONG_ADJECTIVE, WRONG_NOUN } from '../../src/language/mistreatment.ts';

export const ADVERSE_TREATMENT = new RegExp(`\\b${ADVERSE}\\b`, 'gi');
export const DISCRIMINATORY_GROUND = GROUND;

/** The wrong by its name. */
export const BARE_WRONG = new RegExp(`\\b${WRONG_NOUN}\\b(?!-)`, 'gi');
export const STRONG_ALONE = new RegExp(`^${STRONG_NOUN}$`, 'i');
/** Conduct called by the wrong: "the bullying conduct", "racist remarks", "a hostile work environment". */
export const UNWORTHY_CONDUCT = new RegExp(`\\b(?:${WRONG_ADJECTIVE}(?:,? (?:and |or )?[a-z-]+){0,2}? )${CONDUCT_NOUN}\\b`, 'gi');
/** Adjectives that rule whatever their subject: "is discriminatory". */
export const RULING =
  /\b(?:is|was|are|were|be|been|being|seems?|appears?|looks?) (?:[a-z]+ly |nothing short of |both |and |in (?:its|his|her) nature )*(?:discriminatory|racist|sexist|homophobic|ageist|misogynistic|transphobic|islamophobic|antisemitic|victimising|racially motivated|disability discrimination|sex discrimination)\b/gi;
/** A ruling: "was harassment", "is discriminatory", "amounts to victimisation". */
export const PREDICATE = new RegExp(
  `\\b(?:treatment|behaviour|behavior|conduct|remarks?|comments?|culture|practice|rota|policy|decision|this|that|it|what [\\w ]{3,40}|atmosphere|regime|approach|manner|actions?|department|manager|supervisor|team|office|environment|tone|way [\\w ]{3,50}?) (?:is|was|are|were|has been|have been|can only be (?:called|described as)|amounts? to|amounted to|constitutes?|constituted) (?:[a-z]+ly |nothing (?:short of|less than|but) |quite simply |plain |simply |a (?:clear )?case of |a form of |an act of |tantamount to |both |and )*(?:discriminatory|racist|sexist|homophobic|ageist|misogynistic|abusive|bullying|intimidating and \\w+|victimising|oppressive|toxic|${STRONG_NOUN})\\b`,
  'gi',
);

/** The wrong is taken for granted by the word before it. */
export const DEFINITE_BEFORE =
  /(?:\b(?:the|this|that|these|those|such|his|her|their|its|what was)|'s|s') (?:(?:[a-z-]+ly|constant|daily|relentless|continual|ongoing|workplace|verbal|racial|racist|sexual|sexist|homophobic|persistent|repeated|systematic|sustained|recent|past|previous|earlier|further|whole|entire|same|near-daily|long|years of|months of|weeks of|open|alleged|severe|serious|worst|campaign of|culture of|pattern of|acts of|level of|catalogue of|history of|episodes? of|incidents? of|kind of|and|or|bullying|harassment|intimidation|abuse)[ ,]+)*$/i;
export const REAL_BEFORE = UNDERGONE;
/** Past or present fact about the wrong after its name: "has made him ill", "stopped for a few weeks". */
export const REAL_AFTER =
  /^(?:,? (?:and|or) [a-z]+)?(?: (?:by|from|at|on|in|of|at the hands of) (?:[\w'-]+ ){0,4}[\w'-]+)?,? (?:has|have|had|(?:is|are)(?! (?:a matter|matters|not|never|no|rare|unlawful|unacceptable|against|for|dealt|covered|defined|wrong|harmful|bad|unknown|common|always|taken|treated|to be)\b)|was|were|continue[sd]?|stop(?:s|ped)|start(?:s|ed)|began|begin|cease[sd]?|got|get|went|goes|took|takes|drove|drives|led|left|made|makes|caused|triggered|brought|follow(?:s|ed)|ensued|resulted|occurred|happened|eats?|ate|gnaws?|weighs?|hangs?|runs?|ran|spread|spreads|grew|grows|came to|reached|came|persist(?:s|ed)|resumed|worsened|escalated|ruined|wrecked|affected|affects)\b/i;
/** The employee undergoes it: "that he endured", "he gets from", "she went through". */
export const HAPPENED_TO =
  /^(?: (?:that|which))? (?:is|are|was|were|gets?|got|has been|have been|being) (?:always |regularly |constantly |still )?(?:thrown|hurled|levelled|aimed|directed|shouted|flung|made|passed|cracked|heaped|poured|inflicted|visited) (?:at|about|on|towards|upon) (?:him|her|them)\b|^(?:[ ,]+(?:which|that|and \w+|of|at work|from \w+ \w+|by \w+ \w+))*,? ?(?:(?:he|she|they|Mr \w+|Mrs \w+|Ms \w+|Miss \w+|the (?:employee|worker)) (?:has |have |had |also |now |still |was |is |were )?(?:been )?(?:endure[sd]?|enduring|suffer(?:s|ed|ing)?|experience[sd]?|experiencing|face[sd]?|facing|get|gets|got|getting|receive[sd]?|receiving|went through|gone through|been through|goes through|put up with|puts up with|met with|meets|encountered|undergone|underwent|lived with|lives with|subjected to|exposed to|had to|takes|took|bears|bore|tolerate[sd]?|copes? with|witnessed))\b/i;

/** General talk of the wrong, protection from it, other senses of the words. */
export const NO_CHARGE =
  /\b(?:colou?r|speech|visual|auditory|two-point|sound|pitch|left-right|sensory|tactile) discrimination|anti-(?:bullying|harassment|discrimination)|(?:drug|alcohol|substance|solvent|steroid|domestic|child|elder|animal|financial|childhood) abuse|hate crime|domestic violence|(?:prevent(?:ing|ion of)?|tackl(?:e|ing)|address(?:ing)?|protection (?:from|against)|protected (?:from|against)|defin(?:es?|ition of)|freedom from|complaints? of|allegations? of|laws? (?:on|against)|policy on|policies on|rules on|guidance on|training (?:on|in)|e-?learning on|awareness of|zero tolerance of|report(?:ing)? of) (?:\w+ )?(?:and )?(?:bullying|harassment|discrimination|victimi[sz]ation)|banter is|friendly banter|good-natured|\b(?:broke\w*|crack\w*|fractur\w*|bruis\w*|\d|two|three|four|five|several|some|lower|upper) ribs\b|sexual (?:health|function|orientation|assault (?:referral|centre|unit)|offences)|touched (?:by|at|that|with) (?:(?:the|his|her|their|such|this|all|so|much|many|how) )*(?:\w+ )?(?:kindness|support|concern|messages?|cards?|gesture|generosity|warmth|welcome|words|thought|flowers|visits?|letters?|help|gifts?|collection|interest)|push\w* (?:him|her|them) (?:closer|nearer|further|harder|on|to (?:do|try|finish))|sensitive to (?:insult|hostil)|threats? to (?:health|safety|life|his|her|sleep|confidence)|in isolation|social isolation|exclusion (?:zone|diet|list|period)|isolation (?:ward|unit|room|period)|exposed? to (?:abuse|aggression|threats) from (?:the public|customers|patients|pupils|clients)|insult(?:s)? to the|in spite of|advise you to treat|victims? of (?:an? )?(?:incest|rape|crime|(?:\w+ ){0,2}?(?:assault|attack)s?(?![^.;]{0,30}\b(?:managers?|supervisors?|foreman|boss|team leader|chargehand|colleagues?|workmates?|co-?workers?|director|Mr|Mrs|Ms|Miss)\b)|burglary|robbery|mugging|accident|crash|collision|fire|flood|fraud|scam|stroke|earthquake|the (?:fire|flood|storm))|abuse of (?:process|position|sick|leave|the)|singl\w+ (?:(?:him|her|them) )?out for (?:an? |the |his |her |special |particular |much |(?:long|good|loyal) )*(?:\w+ )?(?:awards?|prizes?|praise|thanks|promotion|commendation|mention|honours?|medal|training)|(?:mock\w*|mimic\w*|laugh\w* at|m(?:ak(?:es?|ing)|ade) (?:fun|light|jokes) (?:of|about)|jokes? about|pok\w+ fun at) (?:himself|herself|themselves|(?:his|her|their) own)|bull(?:y|ies|ied|ying) (?:his|her|their) (?:own )?way|intimidated by (?:(?:the|his|her|a|an|all|new|such|so many|big|tall) )*(?:\w+ )?(?:software|systems?|screens?|computers?|heights?|ladders?|noise|crowds?|machines?|machinery|technology|forms?|stairs|size|amount|number|prospect|thought|idea|exam|course|work)|moved (?:[\w-]+ ){0,6}?(?:nearer|closer|to (?:the |a |an )?(?:ground|ground-floor|lower|lighter|quieter|more suitable|warmer))|(?:he|she) (?:has |had |once )*(?:ma(?:de|kes)|uttered|issued) (?:\w+ )?(?:threats?|jokes?|remarks?|gibes?|jibes?|insults?) (?:about|against|at|to|towards) (?:his|her|the) (?:\w+ )?(?:manager|supervisor|foreman|boss|colleagues?|team leader|workmates?|team|director|chargehand)|been (?:younger|older|a (?:younger|older) (?:man|woman)),? [^.;]{0,30}\b(?:bones?|heal\w*|fracture|tear|recover\w*|surg\w+|operat\w+|tissue|muscles?|joint|tendon)\b/i;

/** Wrongs that have nothing to do with this employer. */
export const LIFE_OUTSIDE_WORK =
  /\bas a (?:child|boy|girl|teenager|youngster|schoolboy|schoolgirl|pupil)\b|\bat (?:primary |secondary |boarding )?school(?=[,.;]| (?:and|when|as|which|years))|\bin (?:his|her|their) (?:childhood|teens|youth|schooldays|school days|marriage|previous marriage)\b|\b(?:by|from) (?:an? |his |her |their )?(?:ex-|former |violent |abusive )*(?:partner|husband|wife|boyfriend|girlfriend|father|mother|stepfather|spouse|parents?)\b|\b(?:works?|worked|working|dealing|deals) with (?:\w+ )?victims of\b/i;
export const WORK_WITH_VICTIMS =
  /\b(?:victims|survivors|people|clients|cases|children|women) (?:of|with experience of) (?:\w+ (?:and )?)?$|\b(?:investigat\w+|prevent\w*|tackl\w+|handl\w+|deals? with|dealing with|trains? \w+ on|teach\w*|polic\w+|speaks? on|campaigns? against|advis\w+ on|responsible for) (?:\w+ )?$/i;

/** A condition under which even "the bullying" is left open: "if the bullying is found to have happened". */
export const DOUBTED =
  /\b(?:found|proved|proven|upheld|substantiated|established|confirmed|occurred|took place|happened|true|accepted|borne out|founded|made out)\b/i;

/** The main clause of an unreal condition. */
export const UNREAL = /\b(?:would|could|might)(?:n't| not| never)? (?:have|be|never|not|still)\b/i;
export const ANIMAL_OR_THING =
  /\b(?:dogs?|cold|weather|draughts?|heat|alarms?|machines?|radio|tannoy|horn|sirens?|gulls?|geese|horses?|noise|pain|symptoms?|light|wind|bright \w+) (?:[\w ]{0,25} )?$/i;

/** Turns of phrase that have the sufferer for their subject ("was made to eat alone"). */
export const SUFFERED_IDIOM =
  /^(?:suffer\w*|endur\w*|tak\w+|under\w*|gone|went|been|was|is|were|as|became|become|being|are|made to|subjected|on the receiving|in the firing|bear|bore|given|got|gets|getting|receive[sd]?|met|treated|spoken|talked|reduced|told|left|kept|cut|shut|sent|uninvited|not |the only|only|has to|had to|have to|having to|paid|marked|butt|laughing|gets? the blame|blamed|held|driven|hounded|harassed|bullied|looked|called|his|her|their)\b/i;

/** A weak noun with "the" is a charge where its coming and going is told: "the abuse continued". */
export const CAME_OR_WENT =
  /^ (?:has |have |had )?(?:stopped|stops|continued|continues|started|starts|began|begun|got|resumed|went on|goes on|gone on|escalated|worsened|ceased|persisted|persists|intensified|never stopped|has not let up)\b/i;
/** The word itself is spoken of: "the word victimisation is his". */
export const WORD_ITSELF = /\b(?:words?|terms?|labels?|expressions?|phrases?|description|heading) (?:of |like |such as |"|')*$/i;
