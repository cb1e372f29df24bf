/**
 * Words that state or admit a failing in law on the employer's side, or on occupational health's own (domain L4: breach, fault and foreseeability are
 * for lawyers). Grouped by what they mean; alternatives of patterns. What each needs beside it stands in the rule.
 */

/** The employer as such, and what stands for it. */
export const EMPLOYER =
  "(?:you|yourselves|management|HR|(?:the|your|his|her|their|this|our|any|an?) (?:\\w+ )?(?:company|employers?|organi[sz]ation|trust|council|firm|school|academy|college|university|hospital|authority|business|agency|charity|bank|board|plant|site|depot|factory|mill|yard|contractor|pcbu|force|governors|department|section|store|home|practice|club|service|airline|operator|haulier|workplace|premises|shop)|(?:the )?employers?|[A-Z][\\w&'-]+(?: (?:[A-Z][\\w&'-]+|and|&)){0,3} (?:Ltd|plc|Limited|Group|Council|Trust|Logistics|Foods|Services)|somebody|someone|anybody|anyone|nobody|no one)";

/** Law that can be broken. */
export const LAW =
  "(?:(?:health and safety|safety|equality|employment|discrimination|working time|data protection|criminal|civil|statutory|legal|contractual|common-law|manual handling|display screen|noise|coshh|common|primary|basic) )*(?:duty of care|duties|duty|laws?|legislation|regulations?|regs|acts?|obligations?|requirements|statut(?:e|es|ory \\w+)|code of practice|contract|rights|standards?|rules|approved code|polic(?:y|ies)|limits?|confidence|trust)\\b";
export const NAMED_LAW = '(?:[A-Z][\\w-]+(?: (?:[A-Z][\\w-]+|at|and|of|etc\\.?|to)){0,6} (?:Act|Acts|Regulations|Directive|Code)(?: \\d{4})?|section \\d+|OSHA(?: \\w+)?|the ADA|COSHH|RIDDOR|the (?:19|20)\\d\\d Act)';
const ANY_LAW = `(?:(?:the|your|its|their|a|an|his|her|our|this|that|every|all|any|several|clear|general|own|of|in) ){0,3}(?:${LAW}|${NAMED_LAW})`;

/** A verdict in law, whoever is its subject but the employee. */
export const VERDICTS = [
  '(?:grossly |clearly |plainly |wilfully )?negligen(?:t|ce|tly)',
  '(?:reckless|culpable|derelict|blameworthy)(?:ly|ness)?|recklessness|culpability|(?:wilful|gross|serious|flagrant) (?:disregard|misconduct by the|failing|failure|lapse|indifference)',
  `(?:breach(?:ed|es|ing)?(?: of)?|in (?:clear |flagrant |direct |plain |serious )?breach(?: of)?|broken|broke|breaking|contraven(?:ed|es|tion of|ing)|violat(?:ed|es|ion of|ing)|infring(?:ed|es|ement of|ing)|flout(?:ed|s|ing)|fallen foul of|fell foul of|disregard(?:ed)? (?:of|for)|in disregard of|contrary to|in contravention of|in violation of|in defiance of|at odds with) ${ANY_LAW}`,
  '(?:was|were|is|are|has been|have been|been|acted|amounts? to|amounted to) (?:\\w+ly |also |quite |both )*(?:unlawful|illegal|against the law|an? (?:\\w+ )?(?:offence|breach|contravention|violation|dereliction|infringement|unlawful act)|an? (?:clear |plain |obvious |serious |gross )?(?:breach|failure|neglect|failing)|neglect|in breach)',
  'unlawful(?:ly)?|illegal(?:ly)?|against the law|dereliction of|in dereliction',
  `(?:is|are|was|were|be|held|remains?|will be|would be|it) (?:\\w+ly )*(?:liable(?! to (?!(?:pay|compensate|prosecution|him|her|them)))|legally responsible|answerable|at fault|to blame|culpable|accountable for|(?:legally |solely |wholly |directly |entirely |squarely )?responsible for (?:what|the (?:accident|injury|fall|illness|absence|harm|damage|incident)|his (?:injury|accident|illness|fall|absence|condition|breakdown|loss)|her (?:injury|accident|illness|fall|absence|condition|breakdown|loss)))`,
  '(?:liability|responsibility|fault|blame) (?:for [\\w ]{3,40} )?(?:is (?:clear|plain|obvious|beyond doubt)|lies|rests|falls|sits|attaches)',
  '(?:must|should|ought to|will have to|has to|have to) answer for',
  `(?:fail(?:ed|s|ing)|neglect(?:ed|s|ing)|omitted|refused|not|never|n't|unable|unwilling|did nothing) (?:\\w+ly )?(?:to )?(?:even )?(?:been )?(?:comply|complied|compliant|meet|met|discharge[d]?|fulfil(?:led)?|honour(?:ed)?|observe[d]?|respect(?:ed)?|carr(?:y|ied) out|perform(?:ed)?|live[d]? up to|abide[d]? by|adhere[d]? to|uphold|upheld|satisf(?:y|ied)|follow(?:ed)?|discharging|meeting|keeping to|kept to|keep to|do|done)(?: with| in| by| to)? ${ANY_LAW}`,
  `(?:fail(?:ed|s|ure)|failing|lapse|lapsed|shortcomings?|default|remiss|fell down|fallen down|fallen short|fell short|falls short|defaulted)(?: (?:him|her|them|badly))? (?:in|on|under|of) ${ANY_LAW}`,
  `neglect(?:ed|ing|s)? (?:of )?${ANY_LAW}`,
  `(?:duty|duties|obligations?) (?:\\w+ ){0,4}(?:was|were|has been|have been|is|are) (?:\\w+ly )?(?:not|never|neglected|ignored|breached|broken|disregarded|unmet|overlooked|forgotten)`,
  '(?:did|do|does|has|have|had)(?: not|n\'t)? (?:\\w+ly )?(?:do|done|take|taken) (?:all |everything |what (?:was|is) |such steps as (?:were|are) )?(?:that (?:was|is) )?(?:reasonably practicable|reasonable care|reasonable steps|all reasonable steps)|(?:nobody|no one|no-one|none|nothing)[^.;]{0,40} (?:took|taken|take|takes) (?:proper |reasonable |due |any |adequate )(?:care|steps|precautions)|(?:took|taken) no (?:reasonable |proper |adequate )?(?:steps|care|precautions)',
  '(?:fell|falls|fallen|falling|was|were|is) (?:far |well |some way )?(?:short of|below) (?:what (?:is|was) (?:expected|required|reasonable)|(?:an?|the) (?:\\w+ )?(?:standards?|levels?|minimum)(?: \\w+){0,3})|fell short\\b|fallen short\\b',
  'no safe (?:system|place|means|way) (?:of|to)|(?:unsafe|no proper|no adequate) system of work|not (?:a )?suitable and sufficient',
  '(?:above|over|beyond|in excess of|exceed(?:ed|s|ing)?|more than) (?:the |any |all )?(?:legal|statutory|lawful|permitted|legally permitted) (?:limits?|maximum|hours|weight|level|load)',
  '(?:reasonably |entirely |wholly |plainly |both |eminently |perfectly )?foreseeable(?! future)|(?:entirely |wholly |completely |plainly |quite |eminently |perfectly |and |was |were |been |easily )(?:avoidable|preventable)(?! only)',
  '(?:could|might|should|would|need) (?:easily |so easily |well |all |have easily )?(?:not |never )?have (?:easily |all |well )?(?:been (?:avoided|prevented|averted|spared|stopped)|happened|occurred)(?= |[.,;]|$)',
  'should never have (?:been|had|happened|come)\\b|ought never to have (?:been|had)\\b|was (?:wrongly|improperly) (?:denied|refused|allowed)',
  '(?:owes?|owed|due|entitled to|should (?:be paid|receive|get)) (?:him|her|them|Mr \\w+|Ms \\w+|Mrs \\w+|the employee)? ?(?:\\w+ )?(?:compensation|damages|redress|reparation)',
  '(?:owed|entitled to|due|guaranteed|promised)[^.;]{2,60}\\b(?:by law|in law|under (?:the )?[A-Z]\\w+|by statute|by right)\\b[^.;]{0,60}\\b(?:denied|refused|not given|never (?:given|got|received)|withheld|did not (?:get|receive)|has not had|without)\\b',
  `(?:denied|refused|deprived of|withheld|not given) (?:him|her|them)? ?(?:[\\w-]+ ){0,5}(?:to which (?:he|she|they) (?:is|was|are|were) (?:legally |by law )?entitled|(?:his|her|their) (?:legal|statutory) (?:rights?|entitlements?))`,
] as const;

/** Failing, told of the employer: the employer stands before as subject, or the failure is named as its own. */
export const FAILED_IT =
  '(?:has|have|had|having)? ?(?:\\w+ly |also |then |again |repeatedly )?(?:failed(?! (?:its|their|the|his|her|an?) (?:inspection|test|mot|exam|audit))|fallen short|fell short|let (?:him|her|them) down|broken its|broke its|been (?:careless|cavalier|slack|lax|remiss|negligent|complacent|reckless|irresponsible|indifferent)|(?:was|were) (?:careless|cavalier|slack|lax|remiss|negligent|complacent|reckless|irresponsible|indifferent)|sat on (?:its|their|his|your) hands|turned a blind eye|(?:knew|known|was aware|were aware|been aware|been told|been warned|was warned|were warned)[^.;]{0,60}(?:(?:did|done|took|taken) (?:nothing|no (?:steps|action)|little)|failed|ignored|sat on|looked away|not acted|did not act|no action)|ignored (?:(?:the|his|her|all|our|my|repeated|several|two|three|every|these|those|its|their|clear|a) ){1,3}(?:\\w+ )?(?:warnings?|reports?|advice|risks?|recommendations?|requests?|hazards?|concerns|complaints)|disregarded (?:the|his|her|all|our|my|its)|put (?:him|her|them|his|her|their|staff|lives) (?:\\w+ )?(?:at risk|in danger|in harm|health at risk)|exposed (?:him|her|them) to|(?:should|ought to) (?:\\w+ly )?have (?!received|had (?:my|our|this)|got (?:my|our|this|it)|seen)(?:been|known|done|acted|taken|given|made|put|kept|told|got|found|thought|let|stopped|\\w+ed)\\b)';
export const FAILURE =
  "(?:(?:the|this|that|its|their|your|such|management's|the (?:company|employer|trust|council|school|firm|organisation|college|department|university|hospital)'s|employer's|a|an|another|any|clear|serious|gross|systemic|repeated|continued|total|complete|persistent|\\w+'s) ){1,3}(?:failure|failing|failings|neglect|refusal|omission|inaction|disregard|want|lack|absence|breakdown|unwillingness|reluctance|delay)s? (?:to (?:make reasonable adjustments?|make (?:the )?adjustments?|act|comply|protect|assess|train|provide|follow|implement|carry out|consult|heed|fit|guard|supply|warn|respond|put|do|take|address|deal|intervene|replace|repair|maintain|supervise|manage|listen|honour|meet|refer|move|remove|install|support|keep|accommodate)|of (?:duty|care|supervision|management|training|the duty)|in (?:your|its|their|the) (?:duty|duties|care))";
/** What a failure did: with it the failure is a charge, and not a remark. */
export const LED_TO =
  '(?:has|have|had)? ?(?:directly |clearly |undoubtedly )?(?:led to|caused|cost (?:him|her|them)|brought (?:him|her|them|us|about|on)|resulted in|contributed to|put (?:him|her|them) off|harmed|injured|damaged|made (?:him|her|them|his|her|matters|things|it) (?:\\w+ )?(?:ill|worse)|prolonged|delayed|is (?:the reason|why|what|behind)|lies behind|was (?:the|a) (?:cause|reason|contravention|breach|factor)|set back|prevented|is responsible|meant that|left (?:him|her|them)|amounts? to|amounted to)';
/** An injury or absence laid at the door of what the employer did not do. */
export const THROUGH_WANT =
  '(?:accident|injur(?:y|ies)|fall|illness|absence|incident|harm|breakdown|condition|this|burn|strain|it)\\b[^.;]{0,30} (?:came about|happened|occurred|arose|was caused|were caused|was brought about|is (?:due|down)|was (?:due|down)|resulted|stems?|stemmed|results?) (?:through|because of|by|from|to|owing to|for|as a result of) (?:the |a |an )?(?:want|lack|absence|inadequate|insufficient|poor|unsafe|defective|faulty|failure|neglect|your|missing|unguarded|proper|untrained)\\b';

/** An omission but for which things would be otherwise: the clause of the condition. */
export const BUT_FOR = [
  '\\bhad\\b(?= (?:it not been for|\\w))[^;.]*?,',
  '\\b(?:but|were it not|had it not been|if it (?:had not|hadn\'t) been) for\\b',
  '\\bif (?:only )?[^;.]*?\\bhad(?:n\'t)?\\b',
] as const;
/** What the employer provides or does: as subject of a counterfactual it puts the omission to the employer. */
export const PROVIDED =
  "(?:guards?|chairs?|desks?|training|equipment|adjustments?|recommendations?|advice|plan|risk assessments?|assessments?|ramp|gritting|workload|cover|staffing|staff|gloves|hoist|alarm|requests?|e-?mails?|complaints?|referral|delay|headset|workstation|screen|machine|tools?|ladder|floor|spill|supervision|help|support|changes?|steps?|measures?|action|warnings?|reports?|concerns?|protection|masks?|respirator|ventilation|lighting|rota|hours|repairs?|maintenance|signs?|rail|handrail|brakes?|van|truck|forklift|shoes|boots|footwear|ear defenders|budget|notice|inspection|procedures?|policy|duties|task|job|case|matter|things|problem|hazard|risk)";

/** Occupational health admits a failing of its own. */
export const ADMISSION =
  "\\b(?:(?:I|we)(?: (?:fully|readily|must|have to|also|now|freely|do|can only|regretfully))? (?:accept|admit|acknowledge|concede|confess|recognise|regret)|it (?:is|has been|must be) (?:accepted|admitted|acknowledged|conceded|recognised)|(?:the fault|this|the error|the mistake|the blame) (?:is|was) (?:ours|mine))\\b[^.;]{0,80}\\b(?:wrong|fell short|mistake|mistaken|error|at fault|failed|failing|failure|should (?:not )?have|ought to have|caused|delayed (?:his|her|the)|let (?:him|her|them|you) down|inadequate|negligent|breach|liable|liability|responsib\\w+|not (?:honoured|met|carried out|followed|done)|harm(?:ed)?|too late|did not (?:do|act|protect|provide)|was ours|was mine)\\b";
