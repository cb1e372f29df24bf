/**
 * How reports speak of disability in law (domain L5: whether somebody is disabled is for the employer and in the end for a tribunal; an opinion
 * of occupational health helps if it says what it rests on). Grouped by what they mean; alternatives of patterns.
 */

/** The laws on disability, as reports name them. A bare "the Act" counts where disability or equality is spoken of. */
export const LAW =
  "(?:(?:the |our |all |any )?(?:(?:disability|relevant|protective|main) )?(?:(?:provisions|protection|protections|terms|scope|disability provisions|disability part|ambit|remit|umbrella|purposes|meaning|definition|section 6|requirements) (?:of|in|under) )?(?:the )?(?:Equality Act(?:'s)?(?: \\(?2010\\)?)?(?: definition(?: of disability)?)?|(?:UK |British |current )?equality (?:law|legislation)|disability (?:discrimination )?(?:law|legislation|provisions|protection)|anti-?discrimination (?:law|legislation)|discrimination (?:law|legislation)|legislation on disability|Employment Equality Acts?(?: \\d{4}(?:(?: to |-)\\d{4})?)?|Americans with Disabilities Act|ADA(?:AA)?|Disability Discrimination Act(?: \\d{4})?|DDA(?: \\d{4})?|2010 Act|1995 Act|section 6(?:\\(1\\))?(?= |[.,;:)]|$)(?! of (?!the (?:Equality|2010|Act)))|(?<=\\b(?:the|that|this) )(?:Act(?: 2010)?|legislation|law on disability)|legislation|Act))\\b";

/** The person or the condition brought under the law, or the law brought to bear on them. Each says so outright; the rule looks for hedges. */
const CANNOT =
  '(?: (?:not|never|always|usually|also|therefore|clearly|plainly|now|still|certainly|fully|automatically|undoubtedly|definitely|probably|likely|well|already|then|thus|in fact|in law|legally|squarely|no longer|in my (?:view|opinion),?)){0,3}';
export const RULINGS = [
  // A note: "Not a disability."
  '(?<=^(?:[-*\u2022] )?)(?:(?:clearly|plainly|definitely|probably) )?not (?:an? )?(?:legal |statutory )?(?:disability|disabled)(?: in law)?(?=[.;]|$)',
  // Flat, and the answer in one word.
  '(?:has|have) an? (?:clear |definite |plain )?disability(?=,? (?:full stop|period|no question|no doubt|plain and simple|pure and simple|beyond|without)\\b)',
  'law (?:[a-z]+ly )?(?:protects|covers|regards|treats|sees|counts|recognises|shields) (?:him|her|them|Mr \\w+|Ms \\w+|Mrs \\w+)(?: [a-z]+)? as (?:an? )?(?:disabled|person)',
  `(?:for|under|in terms of|as to|as regards|on|within) (?:the )?(?:${LAW}|disability)(?: purposes| status)?,? (?:the|my|our) (?:short |plain |simple )?(?:answer|position|view|opinion) is (?:an? )?(?:clear |definite |simple |firm |unequivocal |plain )?(?:yes|no|positive|negative|affirmative)`,
  // The law as subject: "the Equality Act applies".
  `${LAW},?(?: (?:also|therefore|clearly|plainly|probably|certainly|almost certainly|undoubtedly|very likely|most likely|simply|in my (?:view|opinion),?|then|still|now|being|\\w+ly)){0,2} ?(?:(?:does|do|did|would|will|may|might|could|should|can|must|is|are|was)${CANNOT} ?)?(?:not )?(?:likely to |unlikely to |bound to |going to |certain to |probably |clearly )?(?:be )?(?:apply|applies|applied|applicable|cover|covers|protect|protects|extend|extends|come into (?:play|it|this|force)|comes into (?:play|it|this)|enter into (?:it|this)|engaged|in play|in point|triggered|relevant|in point|to the point|material|of (?:any |no |some )?(?:help|assistance|relevance|application|concern)|available|helps?|assists?|avails?|sees? to (?:that|it)|kicks? in|comes? to (?:his|her) aid|has (?:any |no |some |a )?(?:bearing|application|relevance|part to play)|matters?|enters? into (?:it|this)|speaks? to (?:this|his|her)|interested|counts?|bite|bites|be invoked|invoked|reach|reaches|embrace|embraces|include|includes|catch|catches|encompass|encompasses)\\b(?! (?:people|persons|employees|workers|anyone|anybody|those|individuals|everyone|all|a person|many|most|some|conditions|to (?:people|employees|all|employers|anyone|everyone|the (?:manager|company))|where|when|only|if))`,
  // "You asked about the Equality Act: it does not cover her".
  `${LAW}[^.;:]{0,30}(?::|;|,| -) (?:and |but )?it (?:(?:does|would|will|did|should) ?(?:not|n't)? ?)?(?:appl(?:y|ies)|covers?|protects?|extends? to)\\b`,
  '(?:has|have) an? legal disability\\b',
  // Person or condition as subject.
  `(?:is|are|was|were|be|been|being|becomes?|became|remains?|feels?)${CANNOT} (?:likely to be |unlikely to be |to be )?(?:covered|protected|caught|safeguarded|bound up with|subject to|within|outside|inside|excluded)(?: (?:from|against|as disabled|in employment|in law|legally|at work))? ?(?:by|under|from|of|in|with|within)? ?${LAW}`,
  `(?:is|are|be|was)${CANNOT} (?:legally )?(?:covered|protected)(?: (?:in law|at law|by law|legally))\\b`,
  `(?:fall|falls|fell|falling|come|comes|came|coming|bring|brings|brought|place|places|put|puts|take|takes|lie|lies|sit|sits)(?: (?:him|her|them|squarely|four-?square|clearly|plainly|well|fairly|easily|entirely|wholly|not|to be)){0,3} (?:under|within|outside|into|inside|in|beyond)(?: (?:the )?(?:scope|ambit|remit|protection|definition|terms|provisions|reach|umbrella|boundary|edge|meaning) (?:of|in))? ?${LAW}`,
  `(?:satisf(?:y|ies)|meets?|comes? within|falls? within) section 6 of (?:the )?(?:Equality|2010) Act`,
  `(?:has|have) (?:an? |no )?disability as (?:the )?(?:law|${LAW}|statute) (?:defines|understands|has) it`,
  `for (?:legal|statutory|Equality Act) purposes,? (?:an? )?disabled(?: (?:person|employee|worker|man|woman))?`,
  `qualif(?:y|ies|ied)(?: \\w+){0,3} (?:under|for (?:protection|cover)(?: (?:under|by|from))?|as (?:a )?disab\\w+)(?: ${LAW})?`,
  `(?:has|have|had|enjoys?|attracts?|gains?|gets?|is entitled to|are entitled to)${CANNOT} (?:the |full |any |no )?(?:protection|cover|rights?) (?:of|under|from|by|in) ${LAW}`,
  // The definition.
  `(?:meet|meets|met|meeting|satisf(?:y|ies|ied)|(?:come|comes|measure|measures|live|lives) up to|fulfil(?:s|led)?|fit|fits|fitted|match(?:es)?|pass(?:es)?|come within|comes within|fall within|falls within|fall outside|falls outside|come outside|reach(?:es)?|fail(?:s)?)(?: to meet)? (?:all |any |each |every )?(?:of )?(?:all )?(?:the (?:elements|parts|limbs|aspects|requirements|terms|conditions) of )?(?:the|its|all the|every|each|any|that|this)? ?(?:(?:legal|statutory|Equality Act|Act|relevant|strict|formal|full|legislative|necessary|four|usual)(?:'s)? ){0,2}(?:definition|test|tests|criteria|criterion|threshold|requirements?|description|standard(?= (?:of|in|that|set|laid|the) (?:\\w+ ){0,2}(?:Equality|Act|law|disab|legislation)))(?! (?:for(?! (?:a )?disab)|of (?:the )?(?:pension|scheme|job|role|post|course|retirement|insurer|policy|asthma|depression)|set by|laid down by the (?:scheme|insurer|DVLA)))`,
  `(?:definition|test|tests|criteria|criterion|threshold|requirements?)\\b[^.;]{0,60} (?:(?:is|are|was|were|has been|have been|be|seems?|appears?|being)${CANNOT}|(?:is|are|was|were)n't) (?:to be |likely to be |unlikely to be |clearly |fully |not |been )*(?:met|satisfied|fulfilled|passed|made out|established|reached|crossed|cleared|surmounted)`,
  `(?:definition|test|threshold|criteria)\\b[^.;]{0,60} (?:has|have|had)(?: (?:not|now|never|already|clearly|plainly|probably|yet)){0,2} been (?:met|satisfied|fulfilled|passed|made out|established|reached|crossed|cleared)`,
  // Disabled.
  `(?:is|are|was|(?:he|she)'s|they're|be|been|being|becomes?|became|remains?|counts?|counted|regarded|classed|classified|considered|deemed|seen|viewed|treated|held|defined|ruled|recognised|accepted|making|makes?|made|render(?:s|ed)?|leaves?|find|finds|found|hold|rule|say|call(?:s|ed)?)(?: (?:him|her|them|anyone|anybody|someone|Mr \\w+|Ms \\w+|Mrs \\w+|Miss \\w+))?${CANNOT}(?: (?:as|to be|likely|unlikely)){0,3} (?:an? |anyone |anybody |somebody )?(?:legally |officially |statutorily )?disabled\\b(?: (?:person|employee|worker|individual|man|woman|colleague|member of staff))?(?! (?:toilet|access|lift|bay|bays|parking|badge|facilit|people|staff|children|young|passenger|student|pupil|customer|visitor|network|ramp|user|adult|sport|car|in the (?:system|software|settings)|on the (?:system|computer)|by |with |for an? (?:day|week|month|while|fortnight|time)))`,
  `(?:dealing with|managing|employing|have) (?:here )?an? (?:disabled (?:person|employee|worker|individual)|disability)(?: in law| under ${LAW})?`,
  // Disability.
  '(?:(?:clearly|plainly|undoubtedly|certainly|obviously|definitely|legally|without doubt|indeed) (?:has|have)|(?:has|have) (?:clearly|plainly|undoubtedly|certainly|obviously|definitely|legally|without doubt|indeed)) (?:got )?(?:an? |no )?(?:[a-z-]+ )?disability\\b(?! (?:benefit|pension|badge))',
  '(?:has|have) (?:an? )?(?:[a-z-]+ )?disability,? (?:and|with) (?:all |the |full )*(?:legal |statutory )?(?:rights?|protections?|entitlements?|law)',
  '(?:has|have|holds?|enjoys?) (?:an? )?(?:legally |legal )?(?:protected|disabled) status',
  '(?:has|have|enjoys?|attracts?|gains?|gets?)(?: (?:the|full|legal|statutory|all))* (?:protection|rights?|status) (?:as|of) (?:an? )?disabled',
  `ticks? (?:all|every|each)(?: one)?(?: of)?(?: the)? box(?:es)? (?:of|in|for|under) (?:the )?(?:(?:legal|statutory|relevant) )*(?:definition|test|statute|legislation|law|section|${LAW})`,
  '(?:Equality Act|ADA|DDA|[Dd]isability|[Dd]isabled)(?: \\(?(?:2010|1995)\\)?)?(?: (?:status|opinion|cover|position|applies|definition|test|in law))*(?:\\??(?: ?:| -)|\\?) ?(?:yes|no|applies|does not apply|disabled|not disabled|covered|not covered|met|not met|engaged|not engaged|confirmed)(?![\\w-])',
  `(?:is|are|was|be|been|being|becomes?|became|remains?|amounts? to|amounted to|constitutes?|constituted|counts? as|counted as|regarded as|classed as|classified as|considered(?: to be| as)?|deemed(?: to be)?|seen as|viewed as|treated as|qualif(?:y|ies) as|represents?|defined as|recognised as|class as|amount to|constitute)${CANNOT}(?: likely to be| unlikely to be| as| to be)? (?:an? |any |no )?(?:(?!(?:learning|reading|intellectual|sensory|permanent|total|work|partial|developmental)\\b)[a-z-]+ ){0,2}disability(?= (?:under|within|in law|for|in the|as|because|since|and|or|at|by|on|that|which|legally)\\b|[.,;:)]|$)(?! for (?:the )?(?:purposes? of (?:the )?(?:scheme|insur|pension|policy)|insurance))`,
  `(?:has|have|had|having|with|of)${CANNOT} (?:an? |any |no |the )?(?:qualifying |legal |recognised )?disability (?:within|under|for the purposes?|in law|as (?:it is )?defined|in the (?:meaning|sense|terms)|that ${LAW}|by law)`,
  `(?:is|are|be|as)${CANNOT} (?:an? )?(?:qualified )?(?:individual|person|employee|worker|man|woman|somebody|someone|colleague) with a disability`,
  `(?:has|have|shares?|possesses|holds|enjoys|carries)${CANNOT} (?:a|the|no|any) (?:protected characteristic|characteristic of disability)`,
  '(?:regard|consider|class|classify|count|judge|deem|hold|find|view|see)(?:s|ed|ing)? (?:this|it|him|her|them|(?:his|her|their|the) \\w+)(?: condition)? (?:as |to be )(?:(?:not|an?|any|no|legally) )*(?:disability|disabled|covered|protected)(?= (?:under|within|in law|for|by)\\b|[.,;:)]|$)',
  `treat(?:s|ing|ed)? (?:this|it|him|her|them|his \\w+|her \\w+|the \\w+)(?: \\w+)? as (?:an? )?(?:disab(?:ility|led)|covered|protected)`,
  `(?:one that|which|that|of a kind that) ${LAW} (?:covers|protects|reaches|does not cover|recognises|includes)`,
  `(?:protected|covered) (?:by|under) ${LAW}`,
  `(?:as|to) hav(?:e|ing) (?:an? |no )?disability(?= (?:under|within|in law|for|in the)\\b|[.,;:)]|$)`,
  `(?:is|are|be|was|were)${CANNOT} (?:covered|protected)(?=[.,;]|$)`,
] as const;

/** The author puts it as opinion or probability. Looked for before the ruling or in it. */
export const HEDGE =
  "(?:(?:I|we)(?: (?:would|do|should|can|am|are|also|still|myself|therefore|not|don't|n't|rather|personally|currently|presently|now)){0,3} (?:think|believe|consider|suspect|expect|doubt|feel|suppose|imagine|judge|say|regard|anticipate|inclined|minded|take the view|hold the view|of the (?:view|opinion)|lean|guess|see|advise|suggest|recommend)|(?:my|our)(?: \\w+){0,2} (?:view|opinion|impression|advice|judgement|judgment|assessment|sense|feeling)|in (?:my|our)|it (?:is|seems|appears|looks)(?: \\w+){0,2} (?:likely|unlikely|probable|possible|improbable|arguable|to me|that|as (?:if|though))|(?:un)?likely|(?:im)?probabl[ey]|possib(?:le|ly)|may|might|could|would|appears?|seems?|on balance|arguabl[ey]|potential(?:ly)?|perhaps|conceivabl[ey]|as (?:if|though)|on the (?:footing|basis|assumption|premise) that|good chance|doubtful|debatable|questionable|moot|every (?:likelihood|chance|reason)|fair chance|real (?:chance|possibility|prospect)|strong case|prima facie)";
/** Certainty, which no "I" softens: "I have no doubt that". */
export const CERTAIN =
  '(?:no (?:doubt|question)|(?:no|any|every) (?:tribunal|court|judge|lawyer) (?:would|will|could)|without (?:any |a )?(?:doubt|question)|beyond (?:any |all )?(?:doubt|question|dispute)|undoubtedly|definitely|certainly|unquestionably|clearly|plainly|obviously|squarely|as read|take it (?:from me|that)|certain|of course|cannot be (?:doubted|disputed)|automatically)';

/** What an opinion may rest on: how long, how much, what it stops the person from doing. */
export const REASON = [
  '\\b(?:last(?:s|ed|ing)?|persist\\w*|present|going on|continu\\w+|ongoing|troubled|had (?:it|this|these|them|symptoms|the condition)|suffered|lived with|resol\\w+|settle[sd]?|clear(?:s|ed)?|recover\\w*|pass(?:es)?|gone|better|improv\\w+|recur\\w*|come back|flare\\w*|began|started|diagnosed|dat(?:e|es|ing) (?:back|from)|go(?:es)? back|symptoms|effects?|episodes?|treatment|condition|limits?|restricted|needed)\\b[^.;]{0,80}\\b(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|some|a few|half a|a|an|few|last|next|recent|the past|less than)\\s(?:more |full |further |or \\w+ )?(?:days?|weeks?|months?|years?|decades?|episodes?|times?|decade|summers?|spring|autumn|winter)\\b',
  '\\bsince (?:\\w+ ){0,3}(?:(?:19|20)\\d\\d|childhood|birth|(?:his|her|their) (?:teens|childhood|twenties|birth)|school|january|february|march|april|may|june|july|august|september|october|november|december)\\b',
  '\\b(?:substantial|long[- ]term|lifelong|life-long|permanent|chronic|progressive|temporary|short-lived|minor|trivial|more than minor|day-to-day|daily (?:activities|life|living)|normal activities|everyday (?:activities|tasks|life)|usual activities|adverse effect|recurr\\w+|third episode|second episode|fluctuat\\w+)\\b',
  "\\b(?:limits?|limited|restricts?|restricted|unable|cannot|can not|can't|difficult(?:y|ies)?|stops?|prevents?|hard (?:for (?:him|her|them) )?to|struggles?|trouble|needs help|affects?|affected|impairs?|impaired|barely|only with|makes it|without (?:medication|treatment|tablets|insulin|help|aids))\\b[^.;]{0,60}\\b(?:walk\\w*|stairs|climb\\w*|dress\\w*|wash\\w*|carry\\w*|shop\\w*|lift\\w*|sleep\\w*|concentrat\\w+|memory|hear\\w*|see|seeing|sight|speech|speak\\w*|drive|driving|cook\\w*|eat\\w*|stand\\w*|sit\\w*|read\\w*|travel\\w*|people|activities|work|daily|everyday|self-care|using|mobility|move|moving|bend\\w*|reach\\w*|write|writing|grip\\w*|function\\w*|remember\\w*)\\b",
] as const;
/** A length of time is a reason in the sentence that gives the opinion; in the next one it may be about anything. */
export const REASON_IN_SENTENCE = [
  '\\b(?:for|over|within|in|after|about|some|nearly|almost|more than|less than|under|at least|up to|the (?:past|last|next)|another|than|expected|only)\\s(?:\\w+ ){0,3}(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|a|few) (?:more |to \\w+ |or \\w+ )?(?:days|weeks|months|years|month|year|decade)\\b',
] as const;
/** That the question is one of law, and who answers it in the end. */
export const CAVEAT =
  '\\b(?:tribunal(?! (?:claim|case|proceedings))|court|judge|judicial|legal(?:ly)? (?:decision|question|matter|test|determination|one|definition to|point|issue|advice|adviser|advisers|opinion|ruling|concept|rather than|and not|not|judgement|judgment|status|view)|(?:question|matter|point|issue|decision) (?:of|in) law|not (?:a )?(?:medical|clinical|health)(?: one| question| matter| decision| test)?|a (?:lawyer|solicitor)|lawyers|(?:for|by|with) (?:the |your )?(?:employer|organisation|company|you|management|hr|trust|council|university|college|school) to (?:decide|determine|judge|form|consider|reach|make up)|(?:final|last|ultimate) (?:word|decision|say|determination)|rests? with (?:you|the|a|an)|is (?:a |ultimately )?(?:legal|one of law|yours|for (?:a|the|you|an)|not mine|not (?:one )?for me)|definitive (?:answer|ruling|view)|legally determin\\w+|test is (?:a )?legal|in the end (?:a )?legal)\\b';

/** Conditions that the Equality Act deems disabilities from diagnosis (Schedule 1, paragraphs 6 and 7). */
export const DEEMED =
  /\b(?:cancers?|tumour|leukaemia|lymphoma|melanoma|myeloma|HIV|multiple sclerosis|MS|(?:registered|certified) (?:as )?(?:blind|partially sighted|severely sight[- ]impaired|sight[- ]impaired))\b/;

/** The Act of 1995, repealed in Great Britain by the Equality Act 2010 and in force in Northern Ireland. */
export const OLD_ACT =
  /\b(?:(?:the )?Disability Discrimination Acts?(?: \(?1995\)?)?(?! 1992)|(?:the )?DDA(?: 1995)?(?![ -](?:compliant|compliance|toilet|lift|ramp|door|standard))|(?:the )?1995 Act(?= on disability| on discrimination)|(?:the )?disability (?:discrimination )?act (?:of )?1995)/i;
export const OLD_ACT_AS_HISTORY =
  /\b(?:since (?:been )?(?:replaced|repealed|superseded)|(?:was|were|has been|have been|been|now|long) (?:\w+ )?(?:replaced|repealed|superseded)|replaced (?:the|by)|repealed|superseded|no longer (?:in force|law|applies)|predecessor|forerunner|was (?:then |still )?(?:in force|the law)|in force when|before 2010|until 2010|formerly|old)\b/i;
export const NORTHERN_IRELAND =
  /\b(?:Northern Ireland|Northern Irish|NI\b|Belfast|Derry|Londonderry|Lisburn|Newry|Armagh|Bangor, Co|Craigavon|Ballymena|Newtownabbey|Carrickfergus|Coleraine|Omagh|Larne|Strabane|Limavady|Cookstown|Dungannon|Enniskillen|Banbridge|Portadown|Lurgan|Antrim|Fermanagh|Tyrone|County Down|Co\.? Down|BT\d{1,2}\b)/;
