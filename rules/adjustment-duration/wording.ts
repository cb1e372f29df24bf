/** What is changed for a person at work, and lasts: hours, tasks, limits, places, company. */
export const ADJUSTS =
  /\b(?:breaks?|rest periods?|(?:short|brief|\w+-minute) rests?|rests? (?=of|for|after|every|between|each|before)|pauses?|hours|half[- ]days?|(?:[ap]\.?m\.?|o'clock|half past \w+) (?:start|finish)|mornings|afternoons|evenings|weekends|shifts?|nights?|night work|overtime|on-call|rota|roster|start(?:s|ing)?(?: time)?s? (?:at|later|earlier|no earlier|between|after|before)|begin(?:s|ning)? (?:at|later|earlier|no earlier|between|after)|(?:fewer|shorter|smaller|lighter|simpler) \w+|(?:later|earlier|flexible|staggered|delayed) (?:start|finish)\w*|finish(?:es|ing)? (?:at|by|earlier|no later)|leav(?:e|es|ing) (?:at|by|early)|(?:work\w*|day|days|based) (?:from|at) home|home[- ]working|remote\w*|hybrid|duties|tasks?|work(?:s|ing|ed)?|caseload|workload|case ?load|deadlines?|targets?|calls|lift(?:s|ing|ed)?|carr(?:ies|ying)|carry(?! on| out)|push(?:es|ing)?|pull(?:s|ing)?|climb(?:s|ing)?|ladders?|height|driv(?:e|es|ing)|operat(?:e|es|ing)|using|roster\w*|use(?:s)? (?:of )?(?:the|any|vibrating|power|ladders?|machin\w+)|stand(?:s|ing)?|sit(?:s|ting)?|seated|kneel\w*|bend\w*|reach\w*|twist\w*|typing|keyboard|screen|travel\w*|day shifts?|to days|lone|alone|supervis\w*|colleague|buddy|second person|in pairs|somebody else|someone else|handled by|taken over by|done by|covered by|excus\w+|exempt\w*|reliev\w+|spar(?:e|ed)|swap\w*|(?:mov(?:e|es|ed)|switch\w*|transfer\w*|put|take[ns]?) (?:him|her|them) (?:off|from|to|onto|away|on to|on)\b|(?:moved|switched|transferred|taken) (?:off|away|from|onto)\b|(?:ke(?:ep|eps|pt|eping) (?:(?:him|her|them) )?|stay(?:s|ing)? )(?:well |right |safely )?(?:off|away|out|clear|to)\b|(?:on|by) (?:his|her|their) own|by (?:himself|herself|themselves)|(?:some(?:one|body)|company) with (?:him|her|them)|on days\b|unaccompanied|indoors|outdoors|let off|skip\w*|pair(?:s|ed|ing)?\b|home visits?|deliver(?:y|ies)|rounds?|lunch|meals?|paperwork|(?:mon|tues|wednes|thurs|fri|satur|sun)days? (?:off|free)|(?:log|clock|sign)(?:s|ging|ged|ing)? (?:on|in|off) (?:at|by|from|later|earlier|no)|(?:given|offered|put|based|placed) (?:(?:on|in|at) )?(?:an?|the) (?:[\w-]+ )?(?:ward|route|class|bay|area|station|line|section|team|shop|site|post|job|role)|within (?:easy |close |sensible )?(?:reach|sight|earshot|call|hearing|calling distance) of|(?:close|near|nearer|next) to (?:an?|the) (?:toilet|lift|exit|door|window)|rotat\w+|reallocat\w+|redistribut\w+|counter|reception|desk work|back office|desk-based|ground[- ]floor|flexib\w+|time off for|leave (?:of absence )?for|weekly|each (?:day|week|hour|shift|morning|friday|monday)|every (?:day|week|hour|shift|morning|other|friday|monday|\w+ (?:minutes|hours))|fortnightly|daily|lights?|noise|quiet(?:er)?|restrict(?:ed|ion|ions)|limit(?:ed|s)?|written (?:instructions?|lists?|notes?|reminders?|agenda|summar\w+)|instructions? in writing|(?:lists?|reminders?|notes?|instructions?|summar\w+) (?:in writing|each|every|of)|one (?:task|job|thing) at a time|extra time|more time|additional time|mentor\w*|check-?ins?|catch-?ups?|one-to-ones?|earl(?:y|ies)|lates?|fixed|supernumerary|shadow\w*|parking|park\b|(?:access|close) to (?:a|the) (?:toilet|lift|rest room|quiet)|time to (?:rest|attend|go)|swap\w*|duty of|cover(?:ed)? by|lighter (?:bag|load|tools)|dress code|uniform|music|earphones|headphones|(?:desk|seat|place|workstation|room|locker|bay|office|space) (?:\w+ ){0,2}(?:away|near|nearer|by|beside|close|closer|next|further|facing|off|out of|downstairs|upstairs)|quiet (?:room|space|area|corner)|(?:moved?|relocat\w+|based|posted|transferred) (?:\w+ ){0,3}(?:to|away|from|in|at|on|closer|nearer|downstairs))\b/i;

/** A limit on work, whatever the work. */
export const LIMITS =
  /\b(?:no more than|not more than|at most|maximum|up to|avoid\w*|refrain\w*|not|\w+n't|never|no|nil|nothing|without|(?:keep|stay)(?:s|ing)? (?:well |right )?(?:off|away|out|clear)|limit(?:ed|ing)?|restrict(?:ed|ing|s)?|below|under|only|rather than|instead of|in place of)\b/i;

/** So many in a day: a limit by its form, whatever is counted ("no more than three clinics a day"). */
export const SO_MANY =
  /\b(?:(?:no|not) more than|at most|fewer than|a (?:maximum|limit) of|up to) [\w-]+ (?:[\w-]+ ){1,3}?(?:an?|per|each|every|(?:in|on) (?:an?y?|one|each)) (?:\w+ )?(?:day|week|shift|session|morning|afternoon|hour|month|night|fortnight)\b/i;

/** What stands behind a length that only measures the work: "two days in a row", "an hour at a time". */
export const AT_A_TIME =
  /^(?: \w+){0,2} (?:in a row|at a (?:time|stretch)|at once|on end|running|together|in succession|without an? (?:break|rest|stop|pause)|in (?:any )?(?:one|an?|each|every) \w+|a (?:day|week|fortnight|month)|per|each|every)\b/i;

/** Done or bought once: it has no length. */
export const ONCE =
  /\b(?:(?:risk|workstation|dse|display screen|ergonomic|stress|functional|moving and handling|driving|access to work|needs|workplace|hearing|eye(?:sight)?|individual|task|job) (?:\w+ )?(?:assessments?|survey|test|audit|evaluation)|assess\w*|training|train(?:ed)?\b|refresher|induction|re-?induct\w*|meet(?:s|ing)? (?:with|between|before|him|her|them|in|on|to)|(?:an?|the|one|early|return-to-work|informal|welfare|initial|joint) (?:\w+ )?(?:meeting|discussion|conversation|talk|interview|mediation|visit|tour)|meet\b|talk(?:s)? (?:to|with|through)|discuss\w*|speak|explain\w*|tell\b|told|inform\w*|ask\b|refer\w*|referral|contact\w*|access to work|counselling|employee assistance|eap\b|helpline|self-refer\w*|physio\w*|his gp|her gp|their gp|the gp|gp\b|see (?:his|her|their|a|the)|send\w*|forward\w*|copy|share|provide (?:me|us)|let (?:me|us)|keep (?:me|us) (?:informed|posted)|call (?:me|us)|write|complet\w+|carr(?:y|ied) out (?=(?:an?|the|his|her) (?:\w+ ){0,4}(?:assessment|review|check|survey|inspection|audit|test))|arrang\w+ an? (?:meeting|visit|appointment|assessment|referral)|check(?!-?ins?\b)\w*|look(?:s|ed)? (?:at|into)|review\w*|investigat\w+|consider\w* (?:an? )?(?:redeployment|ill[- ]health)|redeploy\w*|job description|map|reads?|leaflet|inhaler|medical card|adrenaline|auto-?injector|sign|apply|claim|vaccinat\w+|immuni[sz]\w+|stress action plan|wellness (?:action )?plan|action plan|evacuation plan|personal plan|keep(?:ing)? in touch|in contact|stay(?:s|ing)? (?:in )?(?:touch|contact)|ring\b|telephon\w*|phone him|phone her|call (?:him|her|them)|in mind|heading|agenda|topic|written up|toolbox talks?|know why|introduc\w+ (?:him|her|them) to)\b/i;

/** Things that are bought or fitted. */
export const EQUIPMENT =
  /\b(?:chairs?|stools?|desks?(?! work| duties|-based| job)|sit-stand|headsets?|software|dictation|mats?|foot ?rests?|filters?|wipes|gloves?|keyboards?|mouse|mice|monitors?|screens? (?:filter|riser|raiser)|risers?|laptops?|tablets?|trolleys?|hoists?|lamps?|bulbs?|tubes?|blinds?|fans?|heaters?|ramps?|rails?|handrails?|lockers?|phones?|amplif\w+|hearing loops?|loop system|boots?|footwear|insoles?|glasses|magnif\w+|cushions?|back ?rests?|arm ?rests?|document holders?|wrist rests?|splints?|braces?|ear (?:defenders|plugs|muffs)|respirators?|masks?|aprons?|fridge|permits?|sack truck|barrow|pallet truck|steps|platform|signs?|alarms?|pagers?|recorders?|coloured (?:paper|overlays?)|overlays?|whiteboards?|planners?|diary)\b/i;
/** Where a thing stands is an arrangement, not a purchase: "a desk away from the door". */
export const PLACED =
  /\b(?:desks?|seats?|chairs?|workstations?|lockers?|phones?|screens?|monitors?) (?:\w+ ){0,2}(?:away|near|nearer|by|beside|close|closer|next to|further|facing|off the|out of|downstairs|on the|in (?:a|the|an))\b/i;
export const BUYS =
  /\b(?:pay(?:ing)? for|kept|provid\w+|suppl\w+|order\w*|buy\w*|bought|purchas\w+|obtain\w*|get|fit(?:ted)?|install\w*|issu\w+|replac\w+|give[ns]?|have|has|need\w*|equip\w*|set up|adjust\w*|raise|lower|trial|loan|furnish\w*|would (?:help|benefit|make|take|ease|reduce|be)|with an?|an? )\b/i;

/** It stays: said, and so no end is wanted. */
export const STAYS =
  /\b(?:permanent(?:ly)?|for good|from (?:now|this point) on|indefinite(?:ly)?|(?:should|must|ought) never (?:to )?(?:again )?[a-z]+|long[- ]term|lifelong|for life|again|ever|always|at all times|for as long as|for the (?:rest|remainder|duration) of|as long as (?:he|she|they)|throughout|ongoing basis|on a (?:lasting|continuing) basis|lasting|whenever|when (?:he|she|they) (?:has|have|(?:is|are)(?! (?:on|at|in|off|not|rostered|down|due|working|driving|using|doing|lifting|alone)\b)|feels?|gets?)|on (?:days|occasions) when|during (?:an? )?(?:flare|attack|episode|migraine)|if (?:he|she|they) (?:has|have|feels?|gets?|becomes?|starts?|is|are) |if (?:an?|the|his|her|symptoms|another) \w+ |in the event)\b/i;

/** An end by an event: "until he has seen the surgeon". "Until further notice" and "until he feels better" name none. */
export const UNTIL_EVENT =
  /\b(?:(?:lifted|dropped|removed|relaxed|ended|eased|withdrawn) (?:once|when|as soon as|after)\b|(?:during|for|over|within|throughout|in) (?:that|this|the same) (?:time|period|stretch|phase)|until (?:then|the same (?:date|day|time)|that (?:date|day|time)))\b|(?<!\b(?:the|a|an|his|her|their|any|each|every|one|of) )\b(?:until|till|pending|(?:up )?to the end of)\b(?! (?:further|such time|(?:he|she|they) (?:feels?|is better|improves?|is able|are able)|symptoms|the (?:pain|symptoms)|notice|advised|otherwise|recover\w+|fully|better))|\b(?:while|whilst|as long as|for as long as) (?:he|she|they|his|her|the|this|that) (?:\w+ ){0,4}(?:await\w*|wait\w*|treat\w*|therap\w*|physio\w*|course|medic\w+|tablets|wears?|wearing|cast|splint|pregnan\w+|breastfeed\w*|on (?:the|this))/i;

/** All adjustments together. */
export const ALL_OF_THEM =
  /\b(?:(?:these|those|the|all|all of these|all the|all these|any|each|such|both|my|following|above|below|above-mentioned|suggested|recommended|temporary|proposed|his|her|their) (?:(?:of|the|these|work|workplace|temporary|suggested|recommended|proposed|following|above|agreed|reasonable|other|listed|short-term|adjusted|amended|modified|lighter) ){0,3}(?:adjustments?|restrictions?|limits?|limitations?|measures|changes|arrangements?|recommendations?|steps|modifications?|accommodations?|points|precautions|duties|advice|support|allowances)|everything (?:above|below|here|in this list)|all of (?:this|these|the above)|the (?:above|following|foregoing)|adjustments|restrictions)\b/i;

/** What stands before, taken up again: "This should stay in place for eight weeks." */
export const TAKES_UP =
  /^(?:\W*)(?:(?:all of )?this|that|these|those|it|they|both|all|each|the (?:same|limit|restriction|arrangement|adjustment|change|break|breaks|limits|restrictions|arrangements|adjustments|changes))\b/i;

/** A sentence that opens with a stretch of time, under which the rest of its paragraph stands: "For the first four weeks …", "Until 31 July …". */
export const OPENS_WITH_TIME = /^\W*(?:for|until|till|during|in|over|throughout|between|up to|from)\b/i;

export const REVIEWED =
  /\b(?:review\w*|re-?assess\w*|re-?visit\w*|look(?:ed)? at again|re-?consider\w*|re-?check\w*|lift(?:ed)?|remov\w+|end(?:s|ed)?|stop\w*|last\w*|stay\w*|remain\w*|continu\w+|apply|applies|appl\w+|needed|required|in place|kept|keep|advise\w*|recommend\w*|suggest|propose|ask|run|runs|hold|holds|stand|stands|valid|withdrawn|drop(?:ped)?|dispensed|phased out|tapered|eased|come off|over|relax\w*|temporary|necessary)\b/i;

/** A table column that says how long. */
export const END_COLUMN =
  /\b(?:until|till|end(?:s|ing)?|how long|duration|length|review\w*|for|period|to|expires?|time ?scale|time ?frame|when|by when|dates?)\b/i;

/** Not work: how the person lives. */
export const NOT_WORK =
  /\b(?:exercis\w+|gym|swim\w*|walk(?:s|ing)? (?:each|every|daily)|smok\w+|alcohol|diet|weight|sleep hygiene|medic\w+|tablets?|treatment|off work|off sick|sick leave|(?:remain|stay) off(?=[.,;]|$| (?:work|sick|duty|until|till|for|a|an|another|as|because|while|with|on|so|since|at|through|to)\b)|absent|return(?:s|ed)? to work|back to work|resum\w+|fit for|drive a car|dvla|licen[cs]ing)\b/i;

/** "in his first month back", "during stages 2 and 3": a stretch of the return itself. */
export const OF_THE_RETURN =
  /(?<!\bfrom (?:his|her|their|the) (?:very )?)\b(?:first|initial|opening|early(?! (?:[\w-]+ )?shifts?\b)) (?:(?:\w+|\d+) ){0,2}?(?:days?|weeks?|fortnight|months?|shifts?|term|quarter)\b|\b(?:weeks?|wks?|stages?|phases?|steps?|months?) (?:\d|one|two|three|four|five|six)/i;

/** "I will review this on 24 June" */
export const REVIEW_OF_IT =
  /\b(?:review|re-?assess|revisit|reconsider|need|needs|require|requires|want|wants|keep|look(?: again)? at|go (?:over|through)|return to|re-?check) (?:this|these|that|it|them|both|all|the (?:need|restriction|adjustment|limit|arrangement|change|advice)s?)\b/i;

/** "from 1 June to 30 June" */
export const FROM_TO = /\b(?:to|until|till|through|ending)\b| - |\d-\d/i;

/** Where the reason begins, whose words are no part of what is changed. */
export const REASON_BEGINS =
  /,? \b(?:so that|so as|because|since|as (?:he|she|they|it|his|her|this|the)|in order|to (?:avoid|let|help|spare|protect|keep|reduce|prevent|allow|give)|which|owing to|due to)\b/i;

/** The paragraph says that it is for good: "I think it unlikely that she will be able to go back to them at any time." */
export const FOR_GOOD = /\b(?:permanent(?:ly)?|for good|at any time|(?:not|unlikely|never)\b[^.;]{0,80}\b(?:again|ever))\b/i;

/** It is to be looked at again: with a time beside it, that is an end. */
export const LOOKED_AT_AGAIN = /\b(?:re-?view|re-?visit|re-?assess|re-?consider|look(?:ed|ing)? (?:again|afresh))/i;

/** The stretch that the sentence before has set. */
export const MEANWHILE = /\b(?:in the (?:meantime|interim)|meanwhile|in between|before then|up to then)\b/i;

/** "May return to modified duty 2/11 through 3/10", "fit with adjustments until 30 June": the status has the time, and the list below it what it means. */
export const STATUS_OF_ALL =
  /\b(?:returns?|released?|cleared|fit|may work)\b[^.;]{0,50}\b(?:(?:modified|restricted|light|limited|transitional|amended|adjusted|alternat\w+) (?:duty|duties|work)|with (?:the |these |following |below )*(?:work )?(?:restrictions?|adjustments?|limits|limitations|changes))\b/i;
