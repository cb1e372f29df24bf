/** A reason given with the advice itself, beside "because", "since" and "as", which the layer of opinion knows. */
export const GIVES_REASON = new RegExp(
  `\\b(?:${[
    'because|owing to|due to|thanks to|on account of|in (?:the )?(?:light|view) of|in consequence|as a result',
    'so that|and so (?:I|we|he|she|they|it|please|his|her|the|my|an?)|so as (?:not )?to|in order (?:not )?to|in order that|in case|lest|otherwise|or else',
    'given (?:that|his|her|their|the|how|this|its|your)|considering (?:his|her|their|the|that)|bearing in mind',
    'for (?:this|that|the same|these|those) reasons?|which is why|that is why|this is why|hence|therefore|accordingly|consequently|thus|the reason|reasons? (?:is|for|being)|purpose|the aim|rationale|the point|the idea',
    // What is aimed at: "to spare his knee", "to let her rest".
    '(?<!\\b(?:wish|want|need|needs|like|ought|has|have|is|are|be|able|asked|ask|allowed|permitted|advised|free|agree|agreed|sensible|helpful|prudent|reasonable|important|wise|better|best|useful|good|him|her|them|you|management|manager|necessary|try|tried|continues?|start|begin|used|possible|appropriate|advisable|encouraged|invited|required|unlikely|likely) )to (?:(?:better|help|gently|safely|fully|further) )?(?:avoid|prevent|protect|reduce|minimi[sz]e|limit|lessen|lower|ease|relieve|rest|spare|save|let|allow|enable|help|assist|support|aid|promote|encourage|give|keep|maintain|build|rebuild|restore|regain|improve|manage|control|cope|make (?:it|sure|up)|ensure|stop|cut|guard|accommodate|compensate|counter|offset|preserve|safeguard|break up|take (?:the )?(?:weight|strain|load|pressure)|stretch|attend|see (?:whether|if|how)|find out|identify|check|test|bring|get (?:him|her|them)|calm|settle|recover|heal|ward off|shield|pace|conserve|stay|prove|show|address|tackle|deal with|overcome|be (?:sure|safe|able))',
    // What it does: "would take the weight off", "will let him", "helps him to".
    "(?<!\\b(?:he|she|they|you|we|i|who|management|managers?|supervisor|employer|company|team|colleagues?|hr|Mr [\\w'-]+|Mrs [\\w'-]+|Ms [\\w'-]+|Miss [\\w'-]+) )" +
      '(?:would|will|should|could|may|might|can|does|do)(?: (?:also|then|both|probably|likely|certainly|itself|well))? (?:let|allow|enable|take|spare|save|ease|relieve|reduce|lessen|lower|protect|prevent|stop|show|give|keep|make (?:it|him|her|them|calls|the|travel|work)|avoid|mean|remove|cut|rest|support|free|restore|build|limit|bring|put|set|aggravate|worsen|provoke|trigger|strain|tire|overload|undo|delay|slow|risk|injure|harm|cause|lead|suit|miss|need not|not have to|no longer|be (?:less|more|easier|safer|quieter|better|worse|harmful|dangerous|unsafe|able))',
    '(?:when|by when|by which time) (?:his|her|their|the) (?:\\w+ ){1,3}(?:will|should|is|are|has|have|may)',
    'which (?:means?|leaves?|lasts?|involves?|requires?|asks?|is|are|was|has|have|would|will|can|could|may|might|makes?|brings?|sets?|causes?|triggers?|aggravates?|worsens?|strains?|puts?|takes?|helps?|eases?|tires?|keeps?|lets?|gives?|needs?|calls?|he|she|they|in turn|led|hurts?|irritates?|provokes?)',
    '(?:while|whilst|until|till|for as long as|as long as) (?:his|her|their|the) (?:\\w+ ){0,3}(?:recover\\w*|heal\\w*|settle\\w*|improv\\w*|build\\w*|return\\w*|strength\\w*|stamina|confidence|treatment|wound|bone|symptoms?|medic\\w+|sleep|pain|fatigue|concentration|balance|grip)',
    '(?:while|whilst|until|till|as) (?:he|she|they) (?:\\w+ ){0,3}(?:recover\\w*|heal\\w*|adjust\\w*|rebuild\\w*|build\\w*|regain\\w*|waits?|waiting|is having|is taking|has had|is seen|has been (?:seen|assessed|tested)|is on|settles?)',
    '(?:until|till|pending) (?:the |his |her |their )?(?:results?|scan|review|specialist|surgeon|test|operation|assessment|investigation|surgery|appointment)',
    'for (?:his|her|their) (?!\\w+day clinic)(?:\\w+ )?(?:comfort|safety|back|neck|knee|shoulder|wrist|hip|hearing|sight|recovery|rest|physio\\w*|appointments?|treatment|therapy|clinic|hospital|counselling|sessions?|medic\\w+|meals?|prayers?|strength|stamina|benefit)',
    '(?:risk|danger|chance|likelihood|hazard)s? (?:of|that|to)|at risk|unsafe|dangerous(?:ly)?',
    '(?:safeguard|guard|protection|insurance|check|buffer|precaution)s? (?:against|on|for|in case)|as a (?:precaution|safeguard|check|test|trial)',
    '(?:while|whilst) (?:he|she|they)\\b',
    '^with (?:only |just |so |such |little |no )?[^,.;]{3,80}, (?=he|she|they|I\\b|the|a|please|it|m[rs]s? )',
    '(?<!\\b(?:helpful|useful|grateful|best|better|good|sensible|wise|kind|glad|appreciate it|obliged|prudent|beneficial|ideal|preferable|help|advisable|welcome|fair|reasonable|consider|see|safer|worthwhile|sense|benefit|advantage|idea|thing|happier|comfortable|mind|pleased) )if (?:he|she|they|his|her|their|an?|symptoms|another|this|that|the \\w+) \\w+',
    'after (?:the|his|her|their|each|every|any|an?) (?:\\w+ )?(?:operation|surgery|procedure|injection|treatment|anaesthetic|infusion|seizure|attack|hypo|migraine|faint)',
    // "Should he feel shaky, he should stop": what it is for is its condition.
    '^should (?:he|she|they|his|her|an?|another|any|there) (?!be (?:given|moved|let))',
    // "A chair that he can put the leg up on"
    '(?:that|which|where|in which|on which|from which) (?:he|she|they) (?:can|could|may|might) (?:sit|rest|put|lie|stand|keep|see|hear|reach|use|take|lean|step)\\b',
    // "mornings being his worst time"
    "(?:, (?:with )?|\\bwith )(?:[\\w'-]+ ){1,4}(?:being|having|remaining|proving)",
    'rather than (?:be|being|risk|strain)|without (?:having|needing|straining|the need|risk|pain|bending|lifting|reaching)',
  ].join(
    '|',
  )})\\b|; (?![^;]*\\b(?:should|please|must|recommend|advise|suggest|review)\\b)(?!(?:I|we|you) (?:would|will|am|may|can))[a-z][^;:]{12,}|[:;] (?:it|this|that|he|she|they|his|her|their|the|these|those|cold|noise|heat|any|a|an|such|long|broken|loud|bright|walking|standing|sitting|lifting|bending|kneeling) (?:[\\w'-]+ ){0,6}?(?:is|are|was|were|has|have|had|can(?:not)?|could|might|will|would|may|do(?:es)?|makes?|brings?|causes?|sets?|tires?|hurts?|wears?|gives?|gave|takes?|upsets?|triggers?|eases?|helps?|keeps?|lets?|stops?|needs?|struggles?|finds?|feels?|leaves?|means?|suits?|irritates?|strains?|stiffens?|tightens?|worsens?|affects?|disturbs?|exhausts?|[a-z]{3,}(?:ens|ates|ises|izes))\\b|, (?:as|since|for) (?:he|she|they|it|his|her|their|this|that|these|those|the|there|a|an|any|m[rs]s? )`,
  'i',
);

/** What the person's health does to work, told beside the advice: "Walking more than 100 metres brings on his pain." */
export const TELLS_EFFECT = new RegExp(
  `\\b(?:${[
    'pain(?:s|ful\\w*)?\\b|ach(?:e|es|ing)\\b|sore(?:s|ness)?\\b|stiff\\w*|swell\\w*|numb(?:s|ed|ing|ness)?\\b|tingl\\w*|weak\\w*|strength|grip|stamina|(?<!anti-)fatigue\\w*|tir(?:e|es|ed|ing)\\b|tiredness|exhaust\\w*|energy|drows\\w*|dizz\\w*|giddi\\w*|faint\\w*|blackouts?|seizures?|balance|unstead\\w*|headaches?|migraines?|breath\\w*|cough\\w*|wheez\\w*|nausea|sleep\\w*|concentrat\\w*|memory|focus|anxi\\w*|panic\\w*|mood|confidence|stress(?:ed|es|ful)?\\b(?! (?:\\w+ )?(?:risk|assessment|management|action|audit|survey|tool|policy))|overwhelm\\w*|distress\\w*|flare\\w*|attacks?|symptoms?|side[- ]effects?|vision|sight|hearing|voice|rash|skin|itch\\w*|infection|fracture|wound|scar(?:s|ring)?\\b|healing|healed|recover\\w*|relapse\\w*|recurr\\w*',
    '(?:cannot|can no longer|can only|can now|can (?:manage|stand|sit|walk|lift|carry|cope|reach|grip|bend|kneel|climb|tolerate|hear|see|feel|be (?:worse|unpredictable)|last|become|come|make|take (?:him|her|them))|struggles?|unable|finds? (?:[\\w-]+ ){0,5}(?:hard|difficult|painful|tiring|uncomfortable|distressing|exhausting|awkward|demanding|draining|trying|a strain|a struggle|too much)|difficulty|has trouble|copes?|manages?|tolerates?|not (?:yet )?able to|less able to|limits? (?:him|her|them|his|her)) ',
    '(?:gives?|leaves?|allows?) (?:him|her|them) (?:(?:too|so|very|far) )?(?:little|few|no|more|less|enough|time|room|short|without|with)\\b|brings? on|sets? off|triggers?|aggravat\\w*|worsen\\w*|provok\\w*|makes? (?:it|this|his|her|them|the|things) (?:\\w+ )?(?:worse|harder)|irritat\\w*|strain\\w*|risks?\\b(?! assess)|risky|danger\\w*|harm\\w*|unsafe|safely|injur\\w*|vulnerab\\w*|sensitis\\w*|allerg\\w*|exposure|dust|fumes|glare',
  ].join('|')})`,
  'i',
);

/** One reason for all: "These are advised because …", "The purpose of this order is …". */
export const REASON_FOR_ALL =
  /\b(?:these|all of (?:these|this|them)|the (?:above|following|adjustments|recommendations|changes|measures|arrangements|limits|restrictions|order|plan|steps)|both|each|they|this (?:plan|order|arrangement|pattern)|such (?:changes|measures|adjustments)|the following)\b/i;

/** Advice whose reason nobody asks for: how to reach us, papers, the next referral, rules that all follow. */
export const NEEDS_NO_REASON =
  /\b(?:(?:engagement|involvement|goodwill|good will|kindness|patience|understanding|co-?operation|backing|encouragement|company) of (?:the|his|her|your|those|all|both|other)|call me|ring me|contact (?:me|us|occupational health|the department|our)|telephone me|write to me|email me|let (?:me|us) know|tell (?:me|us)|send (?:me|us|a copy)|forward|ask(?:ing)? (?:his|her|the) (?:surgeon|consultant|specialist|doctor|pharmacist)|copy of|(?:an?|the|this) cop(?:y|ies)|re-?refer\w*|refer (?:him|her|them) (?:again|back)|new referral|further referral|back to (?:me|us|occupational health)|job description|keep (?:me|us)|come back to me|speak to me|get in touch|in touch|review\w*|reviewed|see (?:him|her|them) again|follow[- ]up|share (?:this|the)|discuss (?:this|the) (?:report|letter)|this report|this letter|hr\b|human resources|policy|policies|procedure|job plan|sick pay|pension|annual leave|gp\b|doctor|physiotherap\w*|exercis\w+|counsell\w+|employee assistance|eap\b|helpline|self-refer\w*|talking therap\w*|access to work|check with|ring (?:him|her|them)|telephone (?:him|her|them)|alert card|inhaler|mediation|return-to-work (?:talk|meeting|interview|discussion)|occupational health|risk assessment (?:is |be )?(?:updated|reviewed)|full (?:hours|duties)|normal (?:hours|duties|work)|usual (?:hours|duties|work)|return(?:s|ed)? to work|resum\w+|back to work|be back|come back)\b/i;

/** A line of a plan, whose reason stands with the plan. */
export const STEP =
  /^\W*(?:weeks?|wks?|w\/c|stages?|phases?|steps?|from (?:week|\d|\w+day)|(?:(?:in (?:the )?)?(?:first|second|third|fourth|fifth|sixth) (?:week|fortnight|month)|in (?:the )?(?:week|stage))\b(?=[^.;]*\b(?:hours?|days?|shifts?|mornings?|half)\b)|by week|then\b|thereafter|after that)\b/i;

/** A column that tells why. */
export const WHY_COLUMN =
  /\b(?:why|reasons?|rationale|because|purpose|aim|effect|problem|difficulty|need|benefit|comments?|notes?|what it is for|helps? with)\b/i;

/** The bodies of work and of the person at work, so that advice to the employee is judged only where it is about work. */
export const ABOUT_WORK =
  /\b(?:work\w*|shifts?|hours|nights?|overtime|rota|duties|tasks?|lift\w*|carry\w*|climb\w*|ladders?|driv\w*|forklift|operat\w*|machin\w*|desk|screen|counter|breaks?|home|(?:on|by) (?:his|her|their) own|[a-z]+room|workshop|with (?:him|her|them)|days\b|start\w*|finish\w*|stand\w*|sit\w*|kneel\w*|bend\w*|reach\w*|push\w*|pull\w*|travel\w*|alone|lone|tools?|wear\w*|gloves?|defenders|use|off|on[- ]call|earlies|lates|rest|excused|part|stock|be (?:given|moved|allowed|let|seated|placed|based|kept|spared|offered|partnered|paired|put|provided|transferred|relocated|accompanied|supervised|issued|exempted?|released|told|trained|shown)|floor|buddy|mentor|parking|locker|seat|office|room|instructions?|lists?|colleague|contact|noise|heat|cold|light|above|below|heights?|kg|lb|avoid\w*|shop|bay|area|stores?|site|yard|ward|kitchen|van)\b/i;

/** A part of the report that is there to give the reasons. */
export const WHY_HEADING = /^\W*(?:\d+\W+)?(?:why\b|reasons?\b|rationale\b|the reason)/i;

/** Words that two sentences may share without speaking of one thing. */
export const SHARED_BY_CHANCE: ReadonlySet<string> = new Set(
  `weeks months days hours until should would could might which their there these those after before about every first second third other another please recommend
  advise suggest allow given where while during until january february march april august september october november december monday tuesday wednesday thursday
  friday saturday sunday minutes morning afternoon evening person people manager management employee report opinion present present return returns returned
  working worked works normal usual still being between least likely expect longer short shorter early later further similar single three seven eight`.split(
    /\s+/,
  ),
);
