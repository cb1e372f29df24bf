/** A number of hours or days. */
const NUMBER =
  '(?:\\d+(?:[.,:]\\d+)?(?: ?(?:-|to|or) ?\\d+(?:[.,]\\d+)?)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|eighteen|twenty(?:-\\w+)?|thirty(?:-\\w+)?|half|a third|two[- ]thirds|three[- ]quarters|a quarter)';

/** How a build-up is called. */
const KIND =
  '(?:phased|graded|graduated|gradual|staged|stepped|stage-by-stage|step-by-step|step-?up|week-by-week|staggered|tapered|tiered|progressive|incremental|step-?wise|structured|part-time)';
/** Said of a return, these mean steps; said of a plan or a basis they do not. */
const GENTLE =
  '(?:slow|gentle|soft|measured|steady|easy|cautious|piecemeal|careful|unhurried|managed|supported|softly-softly|leisurely|paced|cushioned|modest|patient|moderate|drip-?feed|titrated)';
const COMING = '(?:returns?|resumption|re-?introduction|re-?intro|re-?integration|re-?entry|rtw|come-?back|re-?start|return-to-work)';
const RETURN = `(?:${COMING}|basis|build-?up|ramp-?up|back|approach to (?:his|her|their|the) return|programme|plan|transition|start|back-to-work|schedule of return)`;

/** Whom or what a return brings back. */
const WHOM =
  "(?:him|her|them|himself|herself|themselves|his|her|their|this (?:man|lady|woman|gentleman|employee)|m(?:r|rs|s|x|iss) [\\w'-]+|the employee)";
/** Coming back to work, said of the person or by those who bring the person back. */
const COMES = `(?:(?:re-?turn|come|came|go|get|start|step|head|be|phase[ds]?|ease[ds]?|easing|phasing) (?:back|in)|return(?:s|ing|ed)?|resum\\w+|re-?start\\w*|re-?introduc(?:e|ed|es|ing)|re-?integrat(?:e|ed|es|ing)|re-?join\\w*|(?:bring(?:ing)?|brought|let|take|have|get|ease[ds]?|easing|phase[ds]?|phasing|introduce[ds]?|feed|welcome)(?: ${WHOM})? (?:back|in)|start|build(?:ing)? (?:back|up)|work(?:ing)? (?:(?:his|her|their) way )?(?:back )?up|(?:pick|tak)(?:e|ing)? (?:up|on) (?:the reins|the threads|where|(?:his|her|their) (?:work|duties|role|job))|get(?:ting)? going|his return|her return|their return)`;
/** In steps. */
const IN_STEPS =
  '(?:gradually|slowly|gently|progressively|incrementally|piecemeal|bit by bit|little by little|step by step|stage by stage|week by week|week on week|day by day|inch by inch|by degrees|(?:in|by) (?:(?:easy|gentle|small|slow|gradual|careful|measured|several|a few|two|three|four) )?(?:stages|steps|phases|increments|instalments|tranches)|a (?:bit|little|day|few days|few hours|shift|step|clinic|session|couple of hours) (?:more )?(?:at a time|each week|every week|per week)|one (?:\\w+ )?at a time|on a sliding scale|at an easy pace|at a (?:gentle|slow|gradual) pace|over time)';
/** What is built up. */
const LOAD = '(?:hours|days|shifts|duties|time|week|workload|caseload|clinics|sessions|lists|lessons|attendance|these|them|load|exposure)';
const RISES =
  '(?:built(?: back)? up|build(?:ing|s)?(?: back)? up|increas(?:e[ds]?|ing)|rais(?:e[ds]?|ing)|ris(?:es?|ing)|extend(?:ed|ing|s)?|stepp(?:ed|ing) up|steps? up|going up|go(?:es)? up|ramp(?:ed|ing|s)?(?: up)?|brought (?:back )?up|bring(?:ing)? up|add(?:ed|ing)|restored|reintroduced|grow(?:s|ing)?|climb(?:s|ing|ed)?|lengthen(?:ed|ing|s)?|advanc(?:e[ds]?|ing)|upgraded|titrat\\w*|reinstat\\w*|rebuil\\w*|added to|progress(?:ed|ing)?)';
const LITTLE =
  '(?:short(?:er)?|half|part|partial|fewer|reduced|low(?:er)?|limited|lighter|[\\w.]{1,12}-hour|[\\w.]{1,12} (?:hours?|days?|mornings?|shifts?)(?: \\w+){0,3}|a (?:few|couple of) hours|half (?:his|her|their|the))';
const AT_FIRST =
  '(?:first|at first|to begin(?: with)?|to start(?: with)?|initially|at the (?:start|outset|beginning)|for (?:starters|a start|the first \\w+|now))';
const MORE =
  '(?:more|longer|fuller|whole|full|the lot|build\\w*|built|ris\\w+|increas\\w+|step\\w*|up|take it from there|see how|rais\\w+|grow\\w*|extend\\w*|add\\w*|lengthen\\w*|three[- ]quarters?|usual|normal|ordinary)';

/** A return in steps, by whatever name. */
export const PHASED = new RegExp(
  `\\b(?:${[
    `${KIND}(?:,? (?:and|or) \\w+)? (?:\\w+ )?${RETURN}`,
    `${GENTLE}(?:,? (?:and|or) \\w+)? (?:${COMING}|start|landing|build-?up|lead-?in|ramp-?up|re-?launch)`,
    'prtw',
    // "stagger his return", "build his hours up", "ease in over a month", "a ramp-up period", "a four-week climb back to his usual week"
    `(?:stagger|stage|phase|grade|taper|spread out) (?:his|her|their|the) (?:return|resumption|restart|come-?back)`,
    `(?:build|bring|work|step|push|edge|nudge) (?:his|her|their|the) (?:\\w+ )?${LOAD} (?:back )?up`,
    `(?:eas|phas)(?:e|es|ed|ing) (?:${WHOM} )?(?:back )?in(?:to (?:it|work|things|the \\w+|(?:his|her|their) \\w+))? (?:over|across|during|by)`,
    '(?:ramp|build|work|step|lead|ease|settle|settling|bedding|easing|warm|run)[- ]?(?:up|in) (?:period|phase|plan|of (?:about |around )?(?:an?|one|two|three|four|five|six|eight|\\d+)\\b)',
    `${NUMBER}[- ]weeks?[- ](?:climb|ramp|build|ascent|ladder|staircase|progression)(?:[- ](?:up|back))* (?:to|towards|of)`,
    '(?:phase|build|ramp|lead|ease)-in(?! of (?!his|her|their))',
    '(?:rehabilitation|rehab|reintegration|therapeutic) (?:return|re-entry|placement|hours|programme of hours)',
    '(?:graded|graduated|increasing|rising|escalating|stepped|tapered|incremental|progressive) (?:\\w+ )?(?:hours|duties|days|shifts|attendance)',
    `let ${WHOM} build (?:(?:him|her|them)sel(?:f|ves) )?(?:back )?up`,
    `(?:${LITTLE}|lessened|restricted) (?:hours|days|shifts|weeks?|timetable|roster|schedule|rota)\\b(?:,? (?:which|that|and|then|are|to|be|being|can|should|will))*,? ${RISES}`,
    `(?:${COMING}|comes?|coming) (?:to (?:work|his|her|the) ?\\w* )?(?:back )?(?:needs? to be |should be |is best |best |done |made |taken )?${IN_STEPS}`,
    `${COMES}(?: [\\w'-]+){0,5},? ${IN_STEPS}`,
    `${IN_STEPS} (?:re-?introduc|re-?integrat|eas|phas|bring|feed)\\w*(?: ${WHOM})?(?: back| in)?`,
    `(?:eas(?:e|ed|ing)|phas(?:e|ed|ing)|wean(?:ed|ing)?) ${WHOM} (?:\\w+ )?(?:back|in|into)`,
    '(?:be|being) (?:(?:eased|phased|drip-fed)(?: (?:gradually|gently|slowly))?(?: back)?|(?:fed|worked|brought) (?:gradually|gently|slowly|back)(?: back)?) (?:in|into)\\b',
    `${LOAD}(?: [\\w'-]+){0,4} ${RISES}(?: [\\w'-]+){0,3} ${IN_STEPS}`,
    `(?:step|build|bring|work|raise|increase|extend|ramp|add to|lengthen) (?:these|them|it|his|her|their|the|up|to) ?(?:[\\w'-]+ ){0,3}(?:up )?${IN_STEPS}`,
    `start(?:s|ing)? (?:small|low|gently|slowly|light)\\b[^.;]{0,60}\\b(?:build|ris|increas|work|step|add|mov|go)\\w* (?:\\w+ ){0,2}(?:up|to|on|more)`,
    `${LITTLE}(?: (?:hours|days|shifts|time|weeks?|mornings))? ${AT_FIRST},? (?:[\\w'-]+ ){0,4}${MORE}`,
    `${AT_FIRST},? (?:[\\w'-]+ ){0,3}${LITTLE} (?:hours|days|shifts|time|weeks?)[^.;]{0,30} (?:then|later|and) (?:[\\w'-]+ ){0,3}${MORE}`,
    `(?:hours|days|shifts|week|return|fte|%)[^.;]{0,20}[,;] ?(?:and |then |to be )?(?:${RISES}) (?:up|as|when|weekly|each|every|by|to|over|in)`,
    `${LOAD} (?:(?:to|be|being|are|then|can|should) ){0,3}${RISES} (?:as|when|weekly|each|every|week)`,
    `return\\w*(?: to \\w+(?: \\w+)?)? (?:should|would|could|must|ought to|needs to|will need to) (?:\\w+ )?be an? ${KIND} one`,
    '(?:return\\w*|rtw|come back|back|resum\\w+|start\\w*)(?: to (?:work|duty|duties|his role|her role|their role|the \\w+|his post|her post))? (?:(?:should|would|could|to|can|may|must|ought to|will|is|needs? to) ){0,2}(?:be )?(?:phased|graded|staged|gradual\\b|gradually|in (?:stages|steps|phases)|step by step|stepped|incremental\\w*|little by little)',
    '(?:phases?|eases?|eased|phased|easing|phasing|graded|wean(?:ed)?) (?:(?:him|her|them|himself|herself|themselves|his|her|their) )?(?:gradually |gently |slowly )?(?:return|back)(?: in| into)?',
    '(?:rehabilitation|rehab|reintegration|return-to-work) (?:plan|programme) (?:of|with) (?:reduced|shorter|part-time|short|limited) (?:hours|days|shifts)',
    'build(?:ing)?[ -]?up (?:of |to |in |his |her |their |the )*(?:(?:full|normal|working|contracted|his|her|their|weekly) ){0,2}(?:hours|days|time|duties|shifts)',
    '(?:hours|days|shifts|duties|time) (?:\\w+ ){0,3}(?:built|build(?:ing)?|increas(?:ed?|ing)|rais(?:ed|ing)|ris(?:e|ing)|extended|stepped|going|ramped) (?:up )?(?:gradually|slowly|steadily|in (?:stages|steps)|week by week|by degrees|incrementally|over)',
    '(?:gradually|slowly|steadily|incrementally) (?:build(?:ing|s)?|increas(?:e|es|ed|ing)|extend(?:ing)?|rais(?:e|ing)|ramp(?:ing)?)(?: up)? (?:(?:his|her|their|the|working|weekly|daily|contracted|to) ){0,3}(?:hours|days|shifts|duties|time|work|full)',
    '(?:gradually|slowly|incrementally) (?:resum(?:e|ing)|return(?:ing)?)(?= (?:to|work|his|her|their|duties|,|\\.))',
    'gradual(?:ly)? (?:upgrad\\w+|increas\\w+|lengthening|extension|restoration) (?:of|in) (?:(?:his|her|their|the|working|weekly) ){0,2}(?:hours|days|shifts|duties|time)',
    '(?:do (?:so|this|it)|go(?:es)? back|gets? back|comes? back in|returns?) (?:in|by) (?:stages|steps|phases)',
    '(?:reduced|shorter|shortened|limited|fewer|part-time|half)[ -](?:working )?(?:hours|days|shifts|week)\\b(?: (?:at first|to begin with|to start with|initially|for \\w+ \\w+|each \\w+))?,? (?:and |then |to |which |that )*(?:(?:are|be|can|should|being|gradually|slowly|steadily) ){0,2}(?:ris(?:e|es|ing)|increas(?:e|es|ed|ing)|build(?:ing|s)?|built|grow(?:s|ing)?|going up|stepped|step(?:ping)? up|extended)',
    '(?:shorter|short|half|reduced|fewer|part|partial) (?:days|hours|shifts|weeks)[^.;]{0,20},? (?:and )?(?:then )?(?:lengthening|progressing|working up|going up|moving up|growing|building|increasing|rising|extending|stretching)',
    '(?:transitional|graduated|tapered|staggered|escalating) (?:work |working |duty |shift |hours )*(?:schedule|duty|duties|hours|programme|program|arrangement|pattern)',
    '(?:start|begin|commenc|resume|return|come back|go back)\\w* (?:\\w+ ){0,4}?(?:on|with|at|for) (?:\\w+ ){1,3}(?:hours?|days?|shifts?|mornings?)[^.;]{0,30} (?:and|then) (?:add|increas|build|ris|go|step)\\w*',
    '(?:doing|working|taking on) (?:a little )?more (?:each|every) (?:week|day)',
    '(?:starting|beginning) (?:on|with|at) (?:half|short|shorter|reduced|part) (?:days|shifts|hours)[^.;]{0,30} (?:build|ris|increas|work)ing (?:up )?to',
  ].join('|')})(?![\\w-])`,
  'i',
);

/** Coming back to work, by the person or by those who bring the person back. */
export const COMING_BACK = new RegExp(
  `\\b(?:${COMING}|return(?:s|ing|ed)?|resum(?:e|es|ed|ing)|re-?introduc(?:e|ed|es|ing)|re-?integrat(?:e|ed|es|ing)|re-?join(?:s|ed|ing)?|(?:come|comes|coming|go|goes|going|get|gets|getting|start|starts|starting|step|stepping|be|bring|bringing|brought|have|take|taken|let|ease[ds]?|easing|phase[ds]?|phasing|welcome[ds]?|fe?ed|move[ds]?|work|get|settle[ds]?|slot)(?: ${WHOM})?(?: (?:straight|right|gently|slowly))? (?:back|in\\b(?! (?:the|a|an|his|her|their|pain|touch|line|need)))|back (?:at|to|in|into) (?:work|the (?:workplace|office|role|job|shop|ward|school|classroom|floor|rota)|(?:his|her|their) (?:role|job|post|work|desk|duties))|build[- ]?ups?|phase-?in|lead-?in|ramp-?up)\\b`,
  'i',
);
/** A return of something else than the person to work. */
export const NOT_TO_WORK =
  /^(?: (?:slowly|gradually))? (?:of (?!(?:his|her|their|the) (?:hours|duties|days|shifts|workload|role)|hours|work|duties)|to (?:his |her |their |full |good |normal |some |the )*(?:fitness|health|exercis\w+|sport\w*|running|gym|walking|driving(?! duties| for work)|activit\w+|function|swimming|football|cycling|baseline|life|gp|doctor|hospital|surgeon|clinic|bed|sleep)|pain|(?:pain|ache|muscles?|strain|injury)\b|of it)\b/i;
/** By degrees. */
export const GRADUAL = new RegExp(
  `\\b(?:${KIND}|${GENTLE}|tapering|gradation|step|steps|stages|phases|in phased|${IN_STEPS}|week (?:by|on|after) week|stepwise|a bit more|in an? (?:planned|controlled|structured|measured|careful|gradual|graded|phased|staged|supported|managed|considered|paced|gentle|incremental) (?:way|manner|fashion|process))\\b`,
  'i',
);
/** Fewer hours or days than usual. */
export const SMALL = new RegExp(
  `\\b(?:(?:reduced|shorter|shortened|short|fewer|half|part|partial|limited|lower|less|lighter|restricted|curtailed|cut-down|trimmed|abbreviated|lessened|altered|modified|truncated)[ -](?:working |daily |weekly )?(?:hours|days?|shifts?|weeks?|working week|timetable|rota|roster|schedule|pattern|time|working time)|part[- ]time|half[- ]time|alternate (?:days|shifts|mornings)|every (?:other|second) (?:day|shift)|${NUMBER}[ -]?(?:(?:short|full|half|consecutive|alternate|non-consecutive|[\\d\\w]+-hour) )*(?:hours?|hrs?|days?|shifts?|mornings?|afternoons?|sessions?)(?: (?:a|per|each|every) (?:day|week|shift|fortnight))|\\d+ ?(?:%|per ?cent)|half of (?:his|her|their)|half (?:his|her|their)|${NUMBER} of (?:his|her|their) (?:\\w+ )?(?:hours|days|shifts)|mornings?(?: only)?|afternoons?(?: only)?|a (?:few|couple of) (?:hours|days|shifts|mornings)|(?:${NUMBER})[ -](?:hour|hr) (?:days|shifts))(?!\\w)`,
  'i',
);
/** "two hours a day of physiotherapy", "half days off", "50% better": no hours at work. */
export const NO_HOURS =
  /^ (?:off\b|of (?:physio\w*|treatment|therapy|leave|absence)|ago|better|worse|improve\w*|recover\w*|away|notice|sick|pay)/i;
/** What grows. */
export const RISING = new RegExp(
  `\\b(?:${RISES}|work(?:s|ing)?(?: (?:his|her|their) way)?(?: back)? up|progress(?:es|ed|ing)? (?:to|towards?)|mov(?:e|es|ed|ing) (?:up |on )?to|return(?:ing)? to (?:his |her |their )?(?:full|normal|usual|contracted) |scal(?:e|ed|ing) up|(?:then|followed by|back to|on to|up to) (?:full|longer|normal|usual|whole)|more as|longer as|up as|upwards?|doing more|top(?:ped|ping)? up|tak(?:e|ing) (?:it|things|matters) from there|see(?:ing)? how (?:he|she|they|it|things|m[rs]s? \\w+) (?:goes?|gets? on|copes?|manages?|fares?|responds?))\\b`,
  'i',
);
export const LOAD_WORDS =
  /\b(?:working )?(?:hours|days|shifts|duties|working week|working time|workload|caseload|attendance|time at work|time in (?:the )?(?:office|work|workplace))\b/i;
/** Up to the usual. */
export const FULL_AGAIN =
  /\b(?:(?:full|normal|usual|contracted|contractual|ordinary|regular|whole)(?: (?:contracted|working|weekly))? (?:hours|time|days?|week|shifts?|pattern|duties|complement|timetable|rota|roster|schedule)|full-time|as (?:tolerated|able|(?:he|she|they) (?:feels?|copes?|can|improves?|gets?|is able|are able|grows?|gains?|allows?))|over (?:\w+ ){1,3}(?:weeks?|months?|fortnight))\b/i;
/** Full hours are ruled out for the first days only. */
export const NOT_AT_ONCE =
  /\b(?:not|n't|never|rather than|instead of|without|unlikely|inadvisable|unwise|ill-advised|premature)\b[^.;]{0,60}\b(?:full|normal|usual|contracted|whole|all (?:of )?(?:his|her|their))\b[^.;]{0,30}\b(?:straight ?away|right away|at once|all at once|immediately|from (?:day one|the (?:start|outset|first|word go|off))|on day one|in one (?:go|step)|the first (?:day|week)|to (?:begin|start) with|initially|at first)\b|\b(?:not|n't|rather than)\b[^.;]{0,30}\b(?:straight|right|directly|immediately|at once) (?:back )?(?:to|into|in at|onto) (?:(?:his|her|their|the|a|full|normal|usual|whole) ){1,3}(?:hours|time|days|week|pattern|shifts)\b|\b(?:full|normal|usual|contracted|whole)(?: \w+)? (?:days|hours|time|weeks?|shifts)\b[^.;]{0,20}\b(?:from (?:day one|the (?:start|outset|first|word go))|straight ?away|at once|immediately|right away|initially|at first)\b[^.;]{0,20}\b(?:unwise|too much|ill-advised|inadvisable|premature|a mistake|beyond|unrealistic|too soon|asking a lot)\b/i;
/** A spell that leads back: "an initial period of part-time hours". */
export const LEADS_BACK =
  /\b(?:initial|introductory|trial|rehabilitat\w+|settling[- ]in|easing[- ]in|transition\w*|re-?adjustment|acclimatisation|build(?:ing)?[- ]?up|re-?orientation|bedding[- ]in)\b/i;
/** The early days of the return. */
export const EARLY =
  /\b(?:at first|initially|to (?:begin|start) with|to begin|in the (?:beginning|first instance|early (?:days|weeks))|(?:for|during|in|over) (?:the|his|her|their) (?:first|initial|early|opening) (?:[\w-]+ )?(?:days?|weeks?|month|fortnight|period|stages?)|for (?:a few|some|several|a couple of) (?:weeks|days|months)|for a (?:while|time|spell)|until (?:he|she|they))\b/i;
/** A start alone is any start; with few hours and what follows it is a plan. */
export const OPEN_START = /\b(?:start(?:s|ing)?|begin(?:s|ning)?|commenc(?:e|es|ing))\b/i;

/** What is no return: the body's own recovery, treatment, and things other than the person's work. */
export const OF_SOMETHING_ELSE =
  /\b(?:strength|feeling|sensation|grip|pain\w*|symptoms?|sleep|appetite|confidence|movement|function|sight|vision|hearing|voice|memory|stamina|energy|mood|concentration|balance|mobility|fitness|swelling|numbness|condition|health|recovery|drug|dose|tablets?|medication|medicines?|crutch\w*|treatment|training|exercises?|walk\w*|run\w*|gym|sport|swimming|weight|rota|system|policy|staff|stairs|knee|hip|(?:his|her|their|the) back|shoulder|wrist|hand|ankle|neck)(?: (?:with|in|of|at|to|on|for) (?:\w+ ){0,2}\w+)?(?: (?:should|will|may|can|could|would|is|are|has|have|likely|expected|to|also|then)){0,4} $/i;
export const TREATMENT =
  /\b(?:physio\w*|therap(?:y|ies|ist)|counsell\w*|treatment|hospital|dose|tablets?|mg|exercis\w+|crutch\w*|dressing|ward|radiotherap\w*|chemotherap\w*|dialysis|training|gym|usual(?:ly)? works?|normally works?)\b/i;

/** The plan is recommended or expected, in words that the layer of advice may not know. */
export const RECOMMENDED =
  /\b(?:i'd|i would (?!not)|recommend\w*|advis\w+|suggest\w*|propos\w+|support(?:ed|s)?|endorse\w*|should|ought|would (?:be|help|benefit|give|suit|allow|need|like you|ask|make|take|last|run|start|begin)|will (?:need|be|require)|needs?|requires?|benefit\w*|advisable|preferable|favou?r\w*|(?:likely|able) to (?:manage|cope|do|succeed|last)|is (?:best|likely|indicated|the only|warranted|called for|appropriate|sensible|necessary|what)|please|consider|could|may|can|fit to|in mind|best|expect\w*|anticipat\w+|envisag\w+|as follows|plan is|helpful|sensible|(?:my|our) (?:advice|recommendation|suggestion|plan))\b/i;

/** A plan that is known already: "after his phased return", "the phased return that you agreed". */
export const KNOWN_BEFORE =
  /\b(?:during|after|once|throughout|through|complet\w+|finish\w*|began|begun|started|following|since|end of|half-?way|middle of|weeks? (?:\d+|\w+) of|weeks? into|days? into|part of|extend\w*|prolong\w*|previous|earlier|last|had|has had|tried|failed|ended|agreed|on|from|about|of|by|under|before|between|while|whether|if|attempts? at|trial of|try at) (?:(?:his|her|their|the|this|that|your|a|any|another) )?$/i;
export const ON_A = /\b(?:on|in|by|with|of|through|about|under|from) (?:an? )?$/i;
/** Where the plan ends in a word: "full by 29 June", "complete by week 4". */
export const FULL_BY =
  /\b(?:full|complete[d]?|finish(?:ed|ing|es)?|done|over|ends?|ending|all hours) (?:by|on|in|from|at) (?:the end of |week |mon|tue|wed|thu|fri|\d|january|february|march|april|may|june|july|august|september|october|november|december)/i;
export const UNDER_WAY =
  /\b(?:went|going|gone|progress\w+|proceed\w+) (?:\w+ )?(?:well|to plan|smoothly|badly)|\b(?:has|have|had|was|were) (?:been )?(?:\w+ )?(?:agreed|arranged|put in place)|\b(?:has|have|had|was|were|is|are) (?:\w+ )?(?:complet\w+|finished|ended|in place|under way|started|begun|tried|failed|successful|managed|coping)\b|\byou (?:have )?(?:already )?(?:agreed|arranged|put|offered|set up|told|said|ask\w*)\b|\b(?:policy|policies|procedure) (?:allow|provid|offer|on|for)|\bin (?:19|20)\d\d\b(?![^.]{0,200}\b(?:recommend|advis|suggest))/i;
/** After the words: their policy, or its being unneeded. */
export const NO_PLAN_AFTER =
  /^ (?:polic(?:y|ies)|procedure|scheme|form|template|is (?:not|unlikely)|are not|was|were|went|has (?:been|gone)|will not|should not|need not|would not|is (?:going|under way|now|nearly|almost)|ended|ends|on his pay|and pay|pay)\b/i;
/** Not needed. */
export const NOT_CALLED_FOR = /\b(?:no|not|nor|neither|without|never|rather than|instead of|n't)\b[^.;:,]{0,50}$/i;
/** Only talked of, or wished for by somebody else. */
export const OF_OTHERS =
  /\b(?:asked|asks|wonder\w*|(?:he|she|they|who|union) would like|hopes?|hoping|wants?|wishes|prefers?|keen|requested|discussed|talked|spoke|explained|mentioned|raised|understand\w*|aware|told)\b[^.;]{0,60}$|\b(?:consultant|gp|doctor|physio\w*|surgeon|union|specialist|therapist)\b[^.;,]{0,40}$/i;

const CLOCK = '(?:1\\d|2[0-4]|[1-9])(?:[.:][0-5]\\d)?';
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** Hours or days that a rota can be made of. */
export const HOURS = new RegExp(
  `\\b(?:${NUMBER}[ -]?(?:(?:short|full|half|consecutive|alternate|separate|working|non-consecutive|[\\d\\w]+-hour|hour) )*(?:hours?|hrs?|h|days?|shifts?|mornings?|afternoons?|sessions?|nights?|clinics?|lessons?)(?! (?:off|ago|of (?:treatment|physio)|before|notice))|${NUMBER} (?:a|per|each) (?:day|week|shift)|\\d+(?:\\.\\d+)? ?(?:%|per ?cent)|half[- ](?:days?|shifts?|time|hours|weeks?)|mornings?(?: only)|afternoons? only|(?:${NUMBER}) of (?:his|her|their) (?:\\w+ )?(?:hours|days|time|shifts)|(?:at|on|from) half\\b(?![ -]term)|work(?:s|ing)? (?:only )?(?:in the )?(?:mornings|afternoons)\\b|(?:mornings?|afternoons?|days|hours|shifts?|work(?:s|ing)?|from|then|usual|normal),? \\(?${CLOCK} ?(?:-|to|until|till) ?${CLOCK}(?![\\w:.]*\\d| ?(?:kg|lbs?|%|minutes|hours|days|weeks|months|degrees|${MONTHS})\\b)|(?:\\d{1,2}(?:[.:]\\d\\d)? ?(?:am|pm)?) ?(?:-|to|until) ?\\d{1,2}(?:[.:]\\d\\d)? ?(?:am|pm)|(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri)(?:day)?s?,? (?:and |to )?){2,})`,
  'i',
);
/** "weeks 1 to 3" and "37 hours a week as contracted" are no hours of a step. */
export const HOURS_COLUMN = /\b(?:hours?|hrs|days?|shifts?|sessions?|time|%|pattern|attendance)\b/i;
export const STEP_COLUMN = /\b(?:weeks?|wks?|w\/c|stages?|phases?|steps?|from|dates?|commencing|beginning|period|months?|day|until)\b/i;

/** A plan that is not called by a name: amounts that follow one another. */
const UNIT = '(?:hours?|hrs?|h|days?|shifts?|mornings?|sessions?|clinics?|lists?|afternoons?)';
const AMOUNT = `(?:${NUMBER}[ -](?:[\\w-]+ )?${UNIT}(?: (?:a|per|each|every|of (?:his|her|their)) \\w+|daily|weekly)?|half[- ](?:days?|shifts?|time)|mornings?(?: only)?|\\d+ ?(?:%|per ?cent)|half (?:his|her|their) (?:hours|days|week|shifts)|${NUMBER} (?:a|per) (?:day|week))`;
export const NAMELESS = new RegExp(
  `\\b(?:${[
    // Step after step, each with its length: "two days a week for four weeks, three days for four weeks".
    `${AMOUNT} for (?:the first )?(?:${NUMBER} weeks|a (?:week|fortnight|month)),? (?:and |then |followed by )*${NUMBER}(?: ${UNIT})?(?: (?:a|per|each) \\w+)? for (?:${NUMBER} weeks|a (?:week|fortnight|month))`,
    `${AMOUNT}[^.;]{0,40}?,? (?:and )?(?:then|rising|increasing|going up|moving|building|stepping up|growing|followed by)(?: up)?(?: (?:to|by|at|on|for))? (?:${NUMBER}|his|her|their|full|normal|whole|the|a|all|more|longer)\\b`,
    `${AMOUNT}(?: [\\w-]+){0,4} (?:in|for|during|over) (?:the |his |her |their )?(?:first|opening|week (?:one|1))\\b[^.;]{0,30}[,;] ?(?:and |then )*(?:${NUMBER})\\b[^.;]{0,40}\\b(?:second|next|following|third|week (?:two|2)|after)`,
  ].join('|')})(?!\\w)`,
  'i',
);

/** What follows the paragraph as part of the same plan. */
export const CONTINUES =
  /^(?:\W*)(?:weeks?|wks?|w\/c|stages?|phases?|steps?|from|in (?:the )?(?:first|second|third|week)|for the first|the first|starting|start|begin\w*|he (?:should|could|would|can|may) (?:start|begin|work)|she (?:should|could|would|can|may) (?:start|begin|work)|they (?:should|could|would|can|may) (?:start|begin|work)|initially|this (?:should|would|could|might)|(?:his|her|their|the) hours|i (?:would )?(?:suggest|recommend|advise) (?:that )?(?:he|she|they) (?:starts?|begins?)|it (?:should|would|could)|then|after (?:that|which)|thereafter|by week|full hours|\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:mon|tues|wednes|thurs|fri)day)\b/i;

/** How long it takes: "over ten weeks", "a twelve-week phased return". */
export const WEEK_NUMBER =
  /\b(?:weeks?|wks?)\.? (?<first>\d{1,2}|\w+?)(?: ?(?:-|to|and|&) ?(?:week )?(?<last>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen))?\b/gi;

/** "If he were off beyond August, a phased return would be worth planning": for a case that has not come. */
export const SHOULD_IT_COME =
  /^(?:if|should|were) (?:he|she|they|it|m[rs]s? \w+|his \w+|her \w+) (?:(?:were|was|had|does|did|be|become|to|ever|go|fall|have|has|a|again|another) ){0,3}(?:relaps\w*|recurrence|deteriorat\w*|flare\w*|recurs?|return to be|worse\w*|ill|sick|unwell)|^(?:if|should|were) (?:he|she|they|his|her|their|the|there|this|that|m[rs]s? \w+) (?:(?:were|was|had|is still|does|did|remains?|be|remain) )?(?:not |still |off|away|absen\w+|longer|beyond|to (?:be|remain))/i;

/** Telling, where it stands after what is told. */
export const SAYS = /\b(?:says?|said|tells?|told|reports?|reported|hopes?|believes?|thinks?)\b/i;

/** A condition that is only polite. */
export const IF_YOU_CAN =
  /\b(?:better|best|wise|sensible|safe\w*|kinder|cope|manage) if\b|\b(?:if|whether|provided|where) (?:you|management|the (?:manager|school|trust|company|business|department|organisation|employer)|this|it|that|these|possible|feasible|practicable)\b/i;

/** A question or a "whether" that asks for it: "could you ease him in?", "please see whether he might". */
export const ASKS_FOR =
  /^(?:could|would|can|might|may) (?:an? |the |you|he|she|they|we|I ask|management|his|her)\b|\b(?:please (?:see|consider|explore|look at|think about)|consider|you (?:may|might) (?:wish|like|want) to (?:see|consider|look|explore)|explore|look at) (?:whether|if|how)\b/i;

/** A line of a plan: "Week 1, from 9 March: 9 am to noon", "From 8 June: half days". */
export const STEP_BLOCK =
  /^\W*(?:weeks?|wks?|w\/c|stages?|phases?|steps?|from (?:week|\d|monday|\w+day)|first (?:week|fortnight|two weeks)|in week)\b/i;

/** "The phased return would take four months" */
export const TAKES =
  /\b(?:takes?|taking|lasts?|lasting|runs?|running|spread|extends?|spanning|of)(?: over| for| out over)? (?:about |around |some |roughly )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|sixteen|eighteen|twenty)[ -](?:weeks?|months?)\b/i;

/** "his normal hours in the fourteenth week" */
export const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth'.split(
    ' ',
  );
export const ORDINAL_WEEK = new RegExp(`\\b(?<ordinal>${ORDINALS.join('|')}) weeks?\\b`, 'i');

/** A sentence that tells, where one without any of these words is a note: "A staggered comeback from 15 June, hours to be agreed." */
export const FINITE =
  /\b(?:is|are|was|were|has|have|had|does|did|do|began|went|took|asked|told|said|means?|shows?|broke|failed|ended|lasted|rose|fell|brought|gave|got|came|made|tried|wanted|allows?|provides?)\b/i;

/** The plan runs already: "he is on reduced hours". */
export const CURRENT =
  /(?:\b(?:is|are|was|were|now|currently|already|still)|'s) (?:\w+ )?(?:on|doing|working|in|under|building|going through) (?:(?:a|an|his|her|their|this|that) )?$/i;
/** Told of the past: "he restarted by degrees". */
export const CAME_BACK = /^(?:(?:re)?started|returned|resumed|came|went|got|took|eased|brought|built)\b/i;
export const NOT_TOLD = /\b(?:if|should|would|could|be|is|are|were|that|suggest|recommend|prefer)\b[^.;]{0,30}$/i;
/** Built up in the person's own time. */
export const OWN_TIME = /\b(?:gym|walk(?:s|ing)|runn?ing|exercis\w+|swim\w*|jogging|cycling|training|medication|dose)\b/i;
