/**
 * Words of certainty about the future, grouped by what they mean (domain L7: an opinion must be supportable, and over-optimism is
 * discounted by those who decide). Alternatives of patterns; the rule says what each group needs beside it.
 */

/** Adverbs and tags that make a statement certain. They need a statement about the future beside them. */
export const CERTAIN_ADVERB =
  '(?:definite(?:ly)?|defin(?:ate|et|it)ly|undoubtedly|indubitably|unquestionably|inevitably|inescapably|unfailingly|assuredly|certainly|surely|absolutely|without (?:question|fail|exception|(?:a |any |the slightest |the least )?(?:shadow of (?:a )?)?doubt)|beyond (?:(?:a |any |all )?(?:shadow of a )?(?:reasonable )?(?:doubt|question|dispute))|for (?:sure|certain)|no doubt(?: about (?:it|that)| whatever| whatsoever)?|no question about (?:it|that)|no two ways about it|sooner or later|come what may|whatever happens|guaranteed|(?:under|in) no circumstances|on no account|(?:100|one hundred|a hundred) ?(?:%|per ?cent)|of (?:that|this|which) (?:I am|I have|there is|we are|you can be) (?:quite |entirely |absolutely )?(?:sure|certain|no doubt|confident|convinced|positive))';

/** Words of certainty in whatever construction. They need a statement about the future, or an outcome, beside them. */
export const CERTAIN_WORD =
  '(?:certain(?:ty|ties)?|sure(?:r|st)?|surety|g(?:ua|au|a)rr?[aeiou]nt(?:ee|e|ie)[ds]?|doubt(?:less|ful)?|undoubted|indubitable|inevitab(?:le|ility)|unavoidable|inescapable|assured|assurance|convinced|satisfied beyond|positive(?= (?:that|he|she|they|of))|in no doubt|never in doubt|beyond doubt|signed and sealed|written in stone|set in stone|(?:absolutely|entirely|completely|totally|utterly|wholly|fully|supremely|one hundred per ?cent|100 ?%|a hundred per ?cent) (?:confident|certain|sure|convinced|positive)|every confidence|complete confidence|total confidence|full confidence|know(?= (?:for (?:certain|sure|a fact) )?(?:that )?(?:he|she|they|it|this|the|his|her|Mr|Ms|Mrs|Miss)\\b)|goes without saying|go without saying|needless to say|it stands to reason|as night follows day|as sure as|mind(?:s)? at (?:rest|ease)|set (?:your|all) (?:mind|fears)|safe in the knowledge|no question|no exception|no two ways|only one way|bound|doomed|destined|fated|dead certs?|nailed on|clear cut|plain sailing|matter of time|(?:always|never) (?:works|fails|fail|lets)|works every time|without exception|by (?:all|any) (?:accounts )?certain)';

/** Promises in the first person, and set phrases that promise. */
export const PROMISE =
  '(?:you have (?:my|our) (?:\\w+ )?(?:word|assurance|guarantee|promise)|(?:I|we) (?:can |do |will |would |hereby |personally |gladly |happily |confidently )*(?:guarantee|promise|vouch|swear)\\b|(?:I|we) (?:can |do |will |would )*(?:assure|promise) (?:you|management|the \\w+|everyone)|(?:I|we) (?:can )?(?:give|offer) (?:you )?(?:my|our|an?) (?:word|absolute assurance|assurance|guarantee|promise)|you have my (?:word|assurance|guarantee|promise)|rest assured|you (?:may|can) (?:be|rest|feel) (?:quite |absolutely |entirely )?(?:assured|certain|sure|confident|in no doubt)(?: that| of)|be in no doubt|make no mistake|mark my words|take it from me|I (?:would )?stake my|I (?:would )?bet my)';

/** Idioms that leave no room. */
export const IDIOM = [
  'nothing (?:to|that (?:can|could|will|would)) (?:stop|prevent|hinder|delay|stand in the way of|get in the way of) [^.;]{0,25}(?:recovery|success|cure|return to (?:full|normal|good))',
  '(?:quite |simply |absolutely |wholly )?(?:impossible|inconceivable|unthinkable) that (?:he|she|they|it|this|the|his|her)\\b',
  '(?:treatment|surgery|operation|injections?|physio\\w*|therapy|medication|medicine|procedure|counselling|rest|this|it|approach|plan)s? (?:always |never )?(?:fix(?:es)?|cures?|solves?|settles?|works?|sorts?|heals?|clears?|does the trick|fails?)[\\w ]{0,25} (?:every (?:single )?time|always|without fail|without exception|in (?:all|every) cases?)',
  'foregone conclusion',
  '(?:say|state|predict|tell you|forecast)(?: \\w+)? with (?:complete|absolute|total|full|entire|every|the utmost) (?:confidence|certainty|assurance)',
  // How safe something is told to be, with nothing left open.
  "(?:absolutely|completely|perfectly|entirely|totally|wholly|utterly|100 ?%|(?:a|one) hundred per ?cent) (?:safe|without (?:any )?risk)(?: for (?:him|her|them|(?:Mr|Mrs|Ms|Miss|Mx) [\\w'-]+|the employee|others|anyone|colleagues|patients))? (?:to|at|on|in|with) ",
  'can (?:safely |confidently |now )?(?:plan|proceed|work|budget|roster) on (?:(?:the basis|the footing|the assumption|it) )?(?:that )?(?:he|she|they|his|her)\\b',
  '(?:fitness|recovery|return|attendance|reliability) (?:is|are) (?:now )?beyond (?:all |any )?(?:question|doubt|dispute)',
  'nothing (?:is |could be |can be )?(?:more|so|as) (?:certain|sure|inevitable)(?: than| as)|nothing (?:is )?surer|as sure as (?:eggs|night|day|can be|anything)',
  'can (?:now |safely |always |certainly )?be (?:counted|relied|depended|banked) (?:up)?on (?:to|for)\\b(?! (?:say|tell|report|advice|take))',
  '(?:need|should) not (?:worry|fear|fret|be concerned)(?: (?:about|over|that))? (?:any |a |another |more |further |of |the )*(?:absences?|relapses?|recurrences?|repeats?|episodes?|trouble|time off|setbacks?)\\b',
  '(?:can|may|should) (?:safely |now |quite safely )?(?:take|treat|regard) (?:it |that |this |his [a-z]+ |her [a-z]+ |the [a-z]+ )?(?:as (?:read|given|certain|settled|done|a certainty|a fact)|for granted)',
  '(?:is|are|means?|marks?|spells?|signals?) the (?:very |certain |definite )?end (?:of|to) (?:all |any |the |this |his |her |their |every )*(?:[a-z-]+ ){0,2}(?:trouble|problems?|pain|pains|symptoms?|attacks?|episodes?|headaches?|difficult(?:y|ies)|complaint|illness|anxiety|depression|stress|absences?)',
  '(?:I|we) (?:have|would have) no hesitation in (?:saying|predicting|stating|promising|forecasting|assuring)(?: you)?(?: that)? (?:he|she|they|it|his|her|this|the)',
  '(?:put|stake|bet|wager|lay) (?:the|my|your) (?:house|farm|mortgage|reputation|career|life|pension|name|shirt|licence|registration) (?:on|that)',
  '(?:will|shall|is going to|are going to) [^.;]{0,50}\\b(?:trouble|problem|worry|maintenance|relapse|absence|incident)[- ]free\\b',
  'no ifs(?:,? (?:and|or|no))? (?:no )?buts|hand on heart|(?:set|fix) (?:your|the) (?:watch|clock|calendar) by (?:it|this|him|her)|bet (?:your|the|my) (?:house|farm|life|shirt|bottom dollar|boots|last)|put (?:good |your |my )?money on (?:it|this|that|his|her|him)|come (?:rain or shine|hell or high water|what may)|as night follows day|money back|write (?:it|this|that|the date) in ink|take (?:it|that|this) to the bank|beyond (?:a )?peradventure|dead cert|no maybes|no question marks?\\b(?= (?:over|about|hang))',
  '(?:impossible|out of the question|inconceivable|unthinkable|no use) for (?:him|her|them|(?:Mr|Mrs|Ms|Miss|Mx) \\w+|the employee|it|this|that) (?:\\w+ )?to (?:ever )?(?:return|recover|relapse|come back|recur|resume|go back|get (?:better|worse|back)|improve|regain|be fit|happen again|last|fail|deteriorate|work again)',
  '(?:is|are|was|has been|have been|am) (?:now )?(?:completely|totally|permanently|entirely|wholly|utterly|absolutely|definitively|100 ?%) (?:cured|healed|mended|beyond (?:hope|help|repair|recovery)|incurable|out of danger|risk-free|safe from)|cured for good|beyond (?:all )?(?:hope of )?(?:recovery|repair|help|cure)\\b',
  '(?:pose|poses|present|presents|represents?|carry|carries|is|are) (?:absolutely |simply )?(?:no|zero|nil) (?:\\w+ )?(?:risk|danger|threat|hazard)s?(?: (?:to|of|for) [^.;,]{1,30})? (?:at all|whatever|whatsoever|of any kind)|(?:pose|poses|present|presents|carry|carries|is|are) (?:absolutely|simply|literally) no (?:\\w+ )?(?:risk|danger|threat|hazard)|entirely risk-free|without any risk (?:at all|whatever|whatsoever)|(?:zero|nil)[- ]risk\\b',
  '(?:working life|career|days|time|future) (?:as an? [\\w-]+(?: [\\w-]+)?|in (?:this|the|his|her) \\w+|with you|on the \\w+|at the \\w+|here|there) (?:is|are) (?:now |well and truly |effectively |certainly )?(?:over|finished|at an end|done|behind (?:him|her))|(?:is|are) finished (?:as|in|with) (?:an? |the |this )?\\w+|has no (?:working )?future (?:in|as|with|on|at)|no hope (?:whatever |whatsoever |at all |left )?(?:of|that|for)\\b|(?:only|merely|just|simply) a (?:matter|question) of time',
  '(?:I|we) (?:know|am in no doubt|have no doubt|have not the (?:slightest|least) doubt|am (?:absolutely|quite|entirely|completely|wholly|utterly|perfectly) (?:sure|certain|convinced|positive)|would stake|am a hundred per cent (?:sure|certain))(?: (?:that|whatever|whatsoever|at all|about|of))* (?:he|she|they|it|this|his|her|their|the \\w+)\\b[^.;]{0,30}\\b(?:will|is going to|are going to)\\b(?! (?:want|wish|need|ask|appreciate|agree|understand))',
  'nothing (?:can|could|will|is going to) (?:possibly |now )?(?:go wrong|stop|prevent|hold|keep|get in the way)',
  '(?:need|should|can|must|may) have (?:no|not the (?:slightest|least)) (?:further |more )?(?:fears?|worr(?:y|ies)|concerns?|qualms?|anxiety|doubts?) (?:of|about|over|that|on)',
  '(?:need|should) not (?:worry|fear|fret|be concerned) (?:about|over|that) [^.;]{0,40}\\b(?:again|recur\\w*|relaps\\w*|repeat\\w*|return\\w*|further|another|future)',
  '(?:is|are|as) (?:a|an absolute|almost a|an) (?:given|certainty|dead cert|cert|sure thing|sure-fire)',
  'can (?:safely )?be (?:taken (?:for granted|as read|as certain)|banked on|relied (?:up)?on absolutely|written in(?:to)? the diary in ink)',
  '(?:can|may) (?:safely |confidently |absolutely )?(?:rely|count|depend|bank|bet|plan with certainty) (?:up)?on (?:(?:his|her|their|him|them|a|an|the|full|regular|Mr|Mrs|Ms|Miss) )[^.;]{0,60}',
  '(?:once and for all|over and done with|a thing of the past|out of the woods for good|seen the last of|the last (?:that )?(?:you|we) (?:will|shall) (?:see|hear) of)',
  '(?:solved|cured|fixed|gone|mended|healed|resolved|settled|better|back|over|ended|cleared up|banished|put right|beaten) (?:(?:this|it|him|her|them|(?:the|his|her|their) [\\w-]+) )?for (?:good|ever)\\b',
  '\\b(?:he|she|they|(?:his|her|their) (?:[\\w-]+ )?[\\w-]+) (?:is|are|has been|have been) (?:now )?cured(?=[.;,]|$)|\\bcure (?:is|will be) (?:permanent|complete|lasting)\\b',
  '(?:cast-iron|iron-?clad|water-?tight|fool-?proof|fail-?safe|infallible|sure-?fire|bullet-?proof|unfailing|certain to work) ?(?:plan|cure|solution|guarantee|arrangement|method|remedy|way|answer|fix|recipe)?',
  "\\b(?:plan|arrangements?|measures?|treatment|operation|surgery|procedure|injections?|course|approach|programme|therapy|counselling|changes?|adjustments?|return|it|this|that|these|he|she|they) (?:cannot|can not|can't|could not|couldn't|simply cannot) (?:possibly )?fail\\b(?! (?:safe|to (?:notice|see|admire|be (?:moved|struck|impressed))))",
  'in the bag\\b',
  '(?:question|matter|case) of when,? (?:and )?not (?:of )?if',
  '(?:is|are) (?:not|never) (?:coming back|going to (?:come back|return|recur|happen))\\b',
  '(?:will|shall|is going to) [^.;]{0,70}(?:from (?:now|here|this day|today) (?:on|until|onwards?)|until (?:he|she|they) retires?|ever after|as long as (?:he|she|they) (?:lives?|works?)|to the end of (?:his|her|their) (?:career|days|working life))',
  '(?:sail|breeze|cruise|romp|waltz|fly|float|race|glide|stroll|walk) (?:straight |right |easily )?(?:through|into) (?:the|his|her|their|it|this|that|full|a)',
  'for (?:the rest of (?:his|her|their) (?:working )?(?:life|days|career)|life|ever and a day)\\b|with flying colours|a (?:mere |distant |fading )memory|ancient history|consigned to (?:the past|history)|dead and buried|in the clear|home and dry|out of danger for good|no (?:going|turning|looking|way) back|there is no (?:stopping|holding|keeping) (?:him|her|them)|the sky is the limit|set for life',
  '(?:days?|time|times|spells?|period|run|era) of (?:\\w+ ){0,4}(?:is|are) (?:now |well and truly |finally |firmly )*(?:over|gone|numbered|at an end|past|done|behind)',
  "(?:cannot|can not|can't|could not|could hardly|can hardly|could scarcely|must not|no one (?:can|could|would|should)|nobody (?:can|could|would|should)|who (?:can|could)|hard to|impossible to|no reason to|never) (?:seriously |possibly |reasonably |be )*(?:doubt(?:ed)?|disput(?:e|ed)|den(?:y|ied)|question(?:ed)?|gainsa(?:y|id)|escape)(?= (?:that|he|she|it|but))",
  'if (?:anything|one thing) is (?:certain|sure)|one thing is (?:certain|sure)|there is only one (?:way|outcome|end|result)|can (?:only|end only) (?:end|go|lead)(?: in)? (?:one way|up|down|worse|badly|well)',
  '(?:trouble|problems?|absences?|illness|pain|condition|symptoms?|episodes?|difficult(?:y|ies)|anxiety|depression|stress|worst|complaint|injury|headaches?|attacks?|matter|issue|it|this|that)\\b[^.;,]{0,40} (?:is|are|has been|have been)(?: (?:now|firmly|well and truly|safely|finally|completely|entirely|definitely|all)){0,3} (?:behind (?:him|her|them)|at an end|over and done|a thing of the past|in the past|gone for (?:good|ever)|licked|beaten|history|no more(?! than))\\b',
  '(?:stay|stays|staying|remain|remains) (?:gone|away for good|cured|solved|fixed|mended)\\b',
  '(?:as if|as though) nothing (?:had |has |ever )?(?:had )?(?:happened|been wrong)',
  '(?:failure|relapse|a repeat|a relapse|recurrence|a recurrence|a return to (?:this|his|her|the|that)[^.;]{0,30}|another (?:absence|episode|attack|relapse|injury)|further (?:absence|trouble|problems?|episodes?|damage|injury)|any return of)[^.;]{0,40} (?:is|are) (?:quite |simply |absolutely |entirely )?(?:out of the question|impossible|inconceivable|unthinkable|ruled out)',
];

/** A person or thing that is told to be certain of an outcome: "is certain to", "is bound to". */
export const CERTAIN_TO =
  "(?:is|are|'s|'re|be|remains?|seems) (?:(?!not\\b|never\\b|no\\b|by\\b|far\\b|less\\b|almost\\b|duty\\b|legally\\b|honour\\b|morally\\b|contractually\\b|and\\b|to\\b)[\\w-]+ ){0,4}(?:certain|sure|bound|g(?:ua|au|a)rr?[aeiou]nt(?:ee|e|ie)d|destined|doomed|fated|assured) (?:to (?!secrecy|confiden|say|tell|report|inform|comply|observe|follow|disclose|the\\b|his\\b|her\\b|a\\b)\\w+|of (?:(?:a|an|full|complete|early|total|quick) )*(?:success|recovery|relapse|failure|cure|return|improvement))";

/** Outcomes of which certainty is a guarantee. */
export const OUTCOME =
  '(?:return|recovery|relapse|recurrence|(?:second |another |further )?(?:operation|surgery|spell)|success|failure|improvement|deterioration|episode|absences?|attacks?|setback|result|outcome|attendance|cure|rehabilitation|comeback|reliability|breakdown|worsening|decline)';

/** "his return is assured". */
export const OUTCOME_CERTAIN = `\\b${OUTCOME}\\b[^.;,]{0,40} (?:is|are|remains?|seems) (?:now |quite |absolutely |almost inevitably |therefore |as good as ){0,2}(?:certain|assured|guaranteed|inevitable|unavoidable|definite|a certainty|beyond (?:doubt|question|dispute)|not in (?:doubt|question)|in no doubt|never in doubt|a formality)`;
/** "this guarantees reliable attendance". */
export const GUARANTEES_OUTCOME = `\\b(?:guarantees?|ensures?|assures?|makes? certain of|makes? sure of) (?:(?:that|him|her|them|you|his|her|their|a|an|full|good|regular|reliable|steady|complete|permanent|no|the|safe|early|prompt|lasting) ){0,5}(?:further |future )?${OUTCOME}\\b`;

/** Words of the future tense: what comes after is foretold. */
const WILL = "(?:will|shall|'ll|is going to|are going to|going to|is set to)";
const HOW =
  '(?: (?:then|now|also|soon|certainly|therefore|still|simply|quickly|very|once more|in time|in due course|of course|at last|finally)){0,2}';
const WHOLE = '(?:complete|full|total|perfect|entire|absolute|hundred per ?cent|100 ?%)';
const WHOLLY = '(?:completely|fully|totally|entirely|perfectly|absolutely|wholly|utterly|100 ?%|one hundred per ?cent|a hundred per ?cent)';
const TROUBLE =
  '(?:absences?|time off|time away|sick leave|sickness(?: absence)?|troubles?|problems?|difficult(?:y|ies)|recurrences?|relapses?|repeat|repetition|flare-?ups?|episodes?|attacks?|seizures?|setbacks?|symptoms?|pain|(?:ill |after-? ?|side |lasting )?effects|complications?|issues?|incidents?|injur(?:y|ies)|falls?|cause for concern|bother|worr(?:y|ies)|hassle|nuisance|need (?:of|for)|reason (?:for|to)|lost days?|days? (?:off|lost))';

/** Measured by how it was, or by others: a word of probability makes an estimate of it. */
export const AS_GOOD = `good as (?:cured|new|gone|done|certain)|${WILL}${HOW} (?:[\\w-]+ ){0,3}?(?:be |feel |become |stay )(?:(?:every bit |just |quite |fully )?as (?:strong|good|fit|well|sound|able|reliable|mobile|quick|capable|steady) as (?:ever|it (?:ever )?(?:was|had been)|(?:he|she|they) (?:ever )?(?:was|were|has been|had been)|before|the (?:other|day)|new|any(?:body|one)?)|second to none)`;

/** Flat forecasts of the whole: total recovery, cure, perfect attendance. A word of probability before them makes them an estimate. */
export const FLAT_SUCCESS = [
  `${WILL}${HOW} have an? (?:perfectly|completely|entirely|totally|fully) (?:normal|good|sound|healthy|working) (?:back|knee|hip|wrist|shoulder|neck|hand|arm|leg|ankle|elbow|heart|life)`,
  `${WILL}${HOW} (?:make|see|enjoy|have|achieve|lead to|bring|bring about|result in|mean|give (?:him|her|them)|allow|expect) an? (?:(?:swift|speedy|quick|good|early|rapid) and )?${WHOLE}(?: and \\w+)? (?:recovery|cure|return to health)`,
  `${WHOLE} recovery (?:will follow|will be made|will take place|is certain|is assured|follows)`,
  `${WILL}${HOW} (?:${WHOLLY} recover|recover ${WHOLLY})`,
  `${WILL}${HOW} (?:be|get|become|feel|make (?:him|her|them)) ${WHOLLY} (?:better|well|cured|recovered|fine|healed|himself|herself|free of|pain[- ]?free|symptom[- ]?free|back to normal|right|resolved|normal|reliable|restored|mended)`,
  `${WILL}${HOW} (?:be|feel|get) (?:as good as new|(?:back to )?(?:his|her|their) old self|(?:as )?right as rain|back to normal|good as new|like new|a new (?:man|woman|person)|cured|none the worse|fighting fit|as fit as ever|fit as a fiddle|free of (?:pain|symptoms|it)|pain[- ]?free|symptom[- ]?free|fine)\\b`,
  `${WILL} [^.;]{0,50}?\\b(?:back )?(?:to|in|at|on) (?:full|top|peak|good|perfect|tip-top|first-class) (?:strength|fitness|form|health|speed|throttle|working order|fettle|power|capacity|shape|steam)`,
  `${WILL}${HOW} be (?:quite |truly |surely )?(?:the end|the last) of (?:it|this|that|the (?:matter|problem|story|trouble|affair)|(?:(?:the|his|her|their|all|any) ){0,2}(?:[\\w-]+ )?${TROUBLE})`,
  `\\b(?:attendance|recovery|record|health|timekeeping|performance|back|knee|shoulder)\\b[^.;,]{0,30} ${WILL}${HOW} be (?:perfect|faultless|flawless|exemplary|immaculate|unblemished|100 ?%|beyond reproach|impeccable)`,
  `${WILL}${HOW} (?:definitively |permanently |completely |surely )?(?:cure|eliminate|eradicate|banish|solve|do away with|put an end to|put paid to|make (?:him|her|them) (?:completely |fully )?(?:well|better)|see (?:him|her|them) right|do the trick|restore (?:him|her|them|his|her|their) to (?:full|complete|perfect)|put (?:this|it|that|things|matters|everything|him|her|the \\w+|all \\w+) right)\\b`,
  `${WILL}${HOW} (?:put (?:a|an) (?:stop|end) to|bring (?:an|a) (?:\\w+ )?(?:end|close|halt) to|finish off|see off|stamp out|wipe out|lay to rest|get rid of|free (?:him|her|them) (?:of|from)|rid (?:him|her|them) of|cure (?:him|her|them) of|take away|abolish|conquer|defeat|beat|knock out|clear up|see the back of|spell the end of|mean an end to|be an end (?:of|to)|settle) (?:all |any |the |this |these |his |her |their |every |both )*(?:[\\w-]+ ){0,3}?(?:trouble|problems?|pain|pains|symptoms?|attacks?|episodes?|headaches?|difficult(?:y|ies)|complaint|condition|illness|anxiety|depression|stress|fatigue|absences?|flare-?ups?|cough|rash|numbness|stiffness|worry|matter|risk|it)\\b`,
  `${WILL}${HOW} (?:fix|sort(?: out)?|cure|mend|crack|shift|remedy|resolve|remove|end|stop) (?:this|it|the (?:problem|trouble|pain|matter|issue|risk|difficulty|symptoms|condition|cause)|all|everything|any|his (?:pain|problems?|symptoms|difficulties|condition|back|knee)|her (?:pain|problems?|symptoms|difficulties|condition|back|knee))`,
  `${WILL}${HOW} (?:resolve|clear(?: up)?|heal|settle|go(?: away)?|mend|pass|lift) (?:completely|entirely|fully|altogether|totally|for good|without (?:trace|any|a))`,
  `\\b(?:pain|symptoms?|condition|troubles?|problems?|headaches?|attacks?|episodes?|anxiety|depression|stress|difficult(?:y|ies)|complaint|illness|fatigue|swelling|it|this|they|cough|rash|absences?|sickness|time off|migraines?|numbness|dizziness)\\b[^.;,]{0,25} ${WILL}${HOW} (?:disappear|vanish|go away|go(?=[.,;]|$)|be gone|be a thing of the past|be behind (?:him|her|them|us)|be history|be over|cease|stop|end)\\b`,
  `${WILL}${HOW} (?:prevent|rule out|avoid|stop|eliminate|exclude|preclude) (?:any |all |a |the |further |future |another |another such |more )*(?:recurrences?|relapses?|repeat|repetition|absences?|re-?injur\\w+|injur(?:y|ies)|episodes?|flare-?ups?|attacks?|(?:it|this|him|her|them|the \\w+) (?:from )?(?:happening|coming back|recurring|returning|ever))`,
  `${WILL}${HOW} (?:ensure|guarantee|secure|make sure|make certain) (?:that )?(?:his|her|their|he|she|they|full|regular|good|reliable|a|an|there|it|no|the)\\b`,
  `\\b(?:plan|arrangements?|measures?|treatment|operation|surgery|procedure|therapy|counselling|course|approach|adjustments?|changes?|programme|medication|injection|steps?|return|this|it) ${WILL}${HOW} (?:work(?! (?:with|for|in|at|on|from|alongside|to|well enough|out))|succeed|be (?:completely |wholly |entirely )?(?:a success|successful))\\b`,
];

/** Flat forecasts that nothing will go wrong again. */
export const FLAT_ABSENCE_OF_TROUBLE = [
  `there (?:will not|won't|shall not) be (?:any|another|a) (?:(?:more|further|repeat|second) )?${TROUBLE}`,
  `${WILL}${HOW} (?:be|have|need|take|see|suffer|give|cause|experience|require|bring|present|lead to|mean|show|report) (?:you |us |him |her |them )?(?:absolutely |virtually )?(?:no|zero|nil) (?:(?:more|further|future|other|additional|lasting|long-term|repeat|new|such|sickness|such|significant|real) ){0,2}${TROUBLE}`,
  `${WILL} [^.;,]{2,50}? (?:with no|without (?:any|a|a single)?|free (?:of|from)(?: any| all)?) ?(?:\\w+ ){0,2}?${TROUBLE}`,
  `${WILL}${HOW} (?:have|be under|be left with|need|face|be) (?:absolutely no|no) (?:further |remaining |lasting |future )?(?:limits?|limitations?|restrictions?|adjustments?|after-?effects?|disability|support)(?: whatsoever| at all| of any kind| whatever)\\b`,
  `(?:will not|won't|shall not|is not going to|are not going to|is never going to) (?:ever )?(?:be )?(?:need|have|take|require|miss|lose|suffer|experience|see) (?:any |a |so much as )?(?:(?:more|further|another|single|other|repeat|additional) ){1,2}(?:${TROUBLE}|days?|shifts?|weeks?|hours?|surgery|treatment|operations?)`,
  `(?:will|would) no longer be (?:an? (?:issue|problem|concern|factor|difficulty|worry)|troubled|affected|bothered|in pain|ill|a risk)`,
  `(?:will not|won't|is not going to|are not going to|will no longer) (?:ever |now )?(?:come back(?! (?:to|until|before|on|by|in|for))|recur|reoccur|relapse|reappear|flare(?: up)?|happen again|repeat itself|let you down|trouble (?:him|her|them|you)|bother (?:him|her|them|you)|be (?:a|an) (?:issue|problem|concern|factor)|get (?:any )?worse|(?:get|be) any better(?!,? (?:unless|without|until|if|while|for))|deteriorate|worsen|fail|go wrong|affect (?:his|her|their))\\b`,
  `(?:cannot|can not|can't|could not|couldn't) (?:now |possibly |ever )*(?:recur|reoccur|come back|happen again|go wrong|relapse|get (?:any )?worse|be repeated|return(?! to| before| until| on| in| by| for| at| yet| now| this| while| without| unless| today| safely))\\b`,
  '\\bnever (?:to )?(?:recur|return|happen again|trouble|come back)',
];

/** Never, of what the person can do or what will come: with "will" or "can". */
export const NEVER = [
  "(?:(?:will|shall|'ll|can|could|is going to|are going to) never|(?:is|are) never (?:ever )?going to)(?: again| ever)? (?!(?:forget|recall|remember|know|say|tell|understand|forgive|complain|ask|admit)\\b)(?:be (?:able|fit|well|free|without|the same|what|pain|reliable|back|capable|safe|strong)|[a-z]+)\\b(?: (?:able|fit) to)?[^.;,]{0,60}",
  "(?:will not|won't|shall not|is not going to|are not going to) (?:ever )?(?:be (?:able|fit|well|back|capable) )?(?:[\\w'-]+ ){0,7}?(?:ever )?again\\b",
  "(?:will not|won't|shall not) ever\\b[^.;,]{0,60}",
  '\\bnever again (?:be|will|shall|can)\\b[^.;,]{0,60}',
  // What nobody and nothing will ever do: "Nothing on earth will ever get him better".
  '\\b(?:nothing|nobody|no one|no-one|no [\\w-]+)(?: (?!that\\b|which\\b|who\\b)[\\w-]+){0,3}? (?:will|can|is going to) ever (?:again )?(?:(?!have seen\\b)[^.;,]){0,40}?\\b(?:him|her|them|his|their|better|cured?|fit|well|recover\\w*|return\\w*|work\\w*|back)\\b',
];

/** Recurrence, and what else is spoken of as a risk in the future. */
const RISKED =
  '(?:recurr?\\w*|relaps\\w*|repeat\\w*|return\\w*|com(?:e|es|ing) back|happen\\w*|another|again|get(?:s|ting)? back|back (?:to|at|on)|flar\\w*|further|re-?injur\\w*|improv\\w*|recover\\w*|seizures?|attacks?|setbacks?|fail\\w*|going wrong|go(?:es)? wrong|(?:get|gets|getting) (?:any )?(?:worse|better|well)|deteriorat\\w*|worsen\\w*|ever|absences?|harm\\w*|damage|injur\\w*|manag(?:e|es|ing)|cop(?:e|es|ing)|being (?:off|fit|able|well)|time off|trouble|complications?|breakdown)';
const NO_WHAT =
  '(?:(?:a )?(?:nil|zero)|no|not (?:the (?:slightest|least|remotest|smallest|faintest)|a|any)|without (?:any|the slightest)|free (?:of|from) (?:all|any))';
export const ALWAYS =
  "(?:will|shall|'ll|is going to|are going to) (?:always|forever|for ever|permanently)(?! (?:be (?:kept|available|held|given|told|asked|offered|seen|sent|copied|welcome|open|someone|somebody|a \\w+ on)|carry|wear|keep|have (?:a copy|access|someone|somebody)|report|tell|ring|inform|work (?:with|alongside|in pairs)|use|bring|depend|unfit for|(?:need|require|take|be on) (?:his |her |their |an? |some )?(?:insulin|medic\\w+|tablets?|treatment|inhalers?|oxygen|glasses|hearing aids?|dialysis|injections?))) \\w+";
export const NO_RISK = [
  `\\b${NO_WHAT} (?:(?:real|realistic|further|future|remaining|residual|possible|conceivable|appreciable|continuing|ongoing|longer any|earthly|hope or) ){0,2}(?:risk|chance|danger|possibility|prospect|likelihood|probability|question|fear|hope|scope|way)(?: (?:whatever|whatsoever|at all|now|left|in my (?:opinion|view),?)){0,2}(?: (?:of|that|to|for|in)\\b|(?= (?:this|it|he|she|they|his|her|the)\\b))(?=[^.;]{0,80}\\b${RISKED}\\b)`,
  `\\b(?:risk|chances?|danger|likelihood|probability|odds|possibility|prospects?)\\b[^.;]{0,60} (?:is|are|of (?:it|this|that|him|her) [\\w ]{1,20} (?:is|are)|stands? at|has (?:now )?(?:been reduced|fallen) to|(?:is|are) put at|down to|has (?:now )?been|have (?:now )?been|at|to) (?:now |effectively |virtually |precisely |exactly |quite |simply ){0,2}(?:nil|zero|nought|naught|none|non-?existent|no more|0 ?%|ruled out|eliminated|(?:completely |entirely |totally )?removed|abolished|banished)\\b`,
  '\\bnot the (?:slightest|least|remotest|smallest|faintest) (?:risk|danger|threat) (?:to|of)\\b',
  `\\bthere can be no (?:further |more |repeat|return|doubt|question|recurrence|relapse)[^.;]{0,50}`,
];
