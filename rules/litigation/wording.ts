import { verbPattern } from '../../src/language/verbs.ts';

/**
 * The words of law suits and legal advice, for the four jurisdictions that ohlint knows. Occupational health may send somebody to a union or to
 * Citizens Advice (FOM ethics guidance, 9th ed., p. 53); what the law would say, and who should sue, is not its business.
 */

const either = (...words: readonly string[]): string => `(?:${words.join('|')})`;

/** Who decides a claim. */
const FORUM = either(
  '(?:employment|industrial|labour|discrimination) (?:tribunals?|courts?)',
  'tribunals?',
  'courts?(?! (?:order|fine|fines|room|reports?|work|usher|clerk|shoes?))',
  'the (?:WRC|EAT|EEOC|Labour Court|High Court|County Court|Supreme Court|Workplace Relations Commission|Fair Work Commission|Human Rights Commission|Industrial Relations Commission|labou?r board)',
  'Labour Relations(?: Commission| Agency| people| lot)?|(?:the )?Industrial Relations (?:Commission|Board)|the courts|the ombudsman',
  'WRC|EEOC|Fair Work(?: Commission)?|Workplace Relations Commission',
  '(?<!\\bto )judges?|jur(?:y|ies)(?! (?:service|duty))|arbitrat(?:ion|or)',
);
const LAWYER =
  '(?:(?:employment|personal injury|injury|labou?r|discrimination|industrial|no[- ]win,?[- ]no[- ]fee|union|own|good|independent|specialist) ){0,6}(?:solicitors?|lawyers?|attorneys?|barristers?|legal (?:advisers?|advisors?|team|representatives?|representation|counsel)|law (?:firm|centre))';
const COUNSEL_SOUGHT = `(?:${LAWYER}|(?:(?:independent|proper|some|specialist|professional|early|urgent|own|good|prompt|formal|further|his|her|their) ){0,6}legal (?:advice|opinion|help|representation|support|counsel|assistance|guidance|remed(?:y|ies)|options|rights))`;
const WRONG =
  '(?:constructive(?:ly)?(?: unfair)? dismiss\\w+|constructive discharge|unfair(?:ly)? dismiss\\w+|unfair dismissal|wrongful(?:ly)? (?:dismiss\\w+|terminat\\w+|discharg\\w+)|wrongful (?:dismissal|termination)|personal injury|negligence|breach of contract|compensation|damages|(?:disability |sex |race |age |indirect |unlawful ){0,6}discrimination|harassment|victimisation|whistle-?blowing|industrial injury|clinical negligence|retaliation|redress|hearing loss|stress at work|vicarious liability|breach of (?:statutory )?duty|(?:noise |industrial )?deafness|dermatitis|HAVS|general protections|adverse action|vibration white finger|asbestos\\w*)';
/** A law suit, as a noun. */
const SUIT = either(
  '(?:legal|court|civil|tribunal|formal legal|class|negligence|personal injury) (?:action|actions|proceedings|case|claims?|complaints?|challenges?|process)',
  '(?:group|class) (?:action|claim)s?|law ?suits?|lawsuits?|litigation|legal redress|legal battle|legal dispute|legal costs',
  `(?!(?:harassment|victimisation|whistle-?blowing) (?:complaints?|cases?))${WRONG} (?:claims?|cases?|actions?|suits?|proceedings|complaints?|charges?)`,
  `(?!complaints? (?:of|about) (?:harassment|victimisation))(?:claims?|cases?|actions?|suits?|proceedings|complaints?|charges?|grounds) (?:for|of|of unlawful|in|alleging) (?:(?:his|her|their|the|a|an|unlawful|his loss of|loss of) )?${WRONG}`,
  'claims? (?:for (?:his|her|the|their|an?) (?:\\w+ )?(?:injur(?:y|ies)|accident|loss|hearing|back|hand|fall|illness|stress|treatment))',
  '(?:claims?|cases?|proceedings|actions?|charges?|complaints?) against (?:you|the (?:company|employer|trust|council|firm|school|organi[sz]ation|business|college|university|board|authority|club|charity|practice|depot|hospital|factory|plant|mill|site|hotel|bank|agency|contractor|works|home|shop|store)|(?:his|her|their|your) (?:employer|company|manager|supervisor|line manager)|(?:Mr|Mrs|Ms|Miss|Dr) [A-Z]\\w+|management|HR|work)',
  'claims? (?:at|to|in|before) (?:the |an? )?(?:employment )?(?:tribunal|court|WRC)',
  'charges? (?:with|to|before) the EEOC|EEOC charge|Fair Work claim|WRC (?:claim|complaint)',
);

const TAKES =
  verbPattern(
    'bring',
    'make',
    'lodge',
    'file',
    'pursue',
    'submit',
    'issue',
    'start',
    'begin',
    'mount',
    'launch',
    'enter',
    'raise',
    'initiate',
    'commence',
    'prepare',
    'instruct',
    'contemplate',
    'threaten',
    'consider',
  ) +
  '|put(?:s|ting)? in|taking out|takes? out|took out|go(?:es|ing)? ahead with|proceed(?:s|ing)? with|intends?|plans?|wins?|winning|won|win';

/** To sue, whoever does it. */
export const SUES = /\b(?:sue|sues|sued|suing)\b(?! \w+ty\b)/;
/** "lodged a personal injury claim", "there are grounds for a claim of discrimination", "litigation". */
export const SUIT_NAMED = new RegExp(`\\b${SUIT}(?![\\w-])`, 'i');
/** A claim without a word of what for: "if he puts in a claim". */
export const CLAIM_BROUGHT = new RegExp(
  `\\b(?:${TAKES}|has|have|having|got) (?:(?:an?|the|his|her|their|any|good|strong|possible|formal|legal|separate|live|current|ongoing|pending|valid|arguable|winnable|very|perfectly|every|own|clear) ){0,6}(?:claims?(?! (?:job|role|post|desk|work|team|department)\b)|proceedings|(?:strong|good|legal|winnable|arguable|excellent|clear|watertight|solid|cast-iron) case(?! for (?:(?:[\\w-]+ing|an?|the|more|less|earlier|later|flexible|home|remote|staying|a change) ))|case against)(?! (?:form|number|reference|handler|assessor|manager|load|adviser|for (?:(?:his|her|their) )?(?:travel|taxis?|taxi|fares?|parking|petrol|mileage|expenses|benefit|PIP|universal|overtime|holiday)|to (?:be|have|the insurer|his insurer)|under (?:the |his |her )?(?:insurance|policy)|with (?:the |his |her )?insur))(?![\\w-])`,
  'i',
);
/** "grounds for constructive dismissal", "entitled to damages", "has been constructively dismissed". */
export const HAS_GROUNDS = new RegExp(
  `\\b(?:(?:has|have|had|having|are|is|there (?:are|is|may be|might be)|gives? (?:him|her|them)|with) (?:\\w+ ){0,3}?(?:grounds?|case|basis|claim|evidence|reason|right|entitlement|cause|entitled|eligible) (?:for|of|to|in) (?:\\w+ ){0,5}?(?:${WRONG}|sue|go to (?:a )?(?:tribunal|court|law)|take (?:you|the \\w+) to)|(?:been|being|feel|amounts? to|amounted to|equates? to|tantamount to) (?:constructive(?:ly)?|unfair(?:ly)?|wrongful(?:ly)?)(?: unfair)? (?:dismiss\\w+|terminat\\w+|discharg\\w+)|entitled to (?:\\w+ ){0,3}?(?:compensation|damages|a pay-?out|redress))(?![\\w-])`,
  'i',
);
/** "should consult a solicitor", "I have advised him to take legal advice". */
export const SEEKS_COUNSEL = new RegExp(
  `\\b(?:${verbPattern('see', 'consult', 'instruct', 'engage', 'hire', 'appoint', 'retain', 'contact', 'take', 'seek', 'get', 'obtain', 'find', 'ring', 'visit', 'approach', 'use', 'need', 'want', 'involve', 'explore')}|${verbPattern('speak', 'talk', 'go', 'turn', 'write')} (?:to|with)|pass(?:ed|ing)? (?:this|it|\\w+) to|details of|number of|names? of|in touch with|appointment with|benefit from|meeting with|looking for|merit in) (?:(?:an?|the|some|his|her|their|own|your|up|out) ){0,6}${COUNSEL_SOUGHT}(?![\\w-])`,
  'i',
);
/** "his solicitor has written", "the employee's attorney", "he has a solicitor looking into the fall". */
export const HIS_LAWYER = new RegExp(
  `\\b(?:(?:his|her|their|the employee's|(?:Mr|Mrs|Ms|Miss) [A-Z][\\w'-]+'s?) (?:new |own |union |former )?(?:solicitors?|lawyers?|attorneys?|barristers?|legal (?:team|advisers?|advisors?|representatives?|counsel))|(?:the |his |her |their )?(?:union|federation|association)(?:'s)? (?:legal (?:department|team|people|side|service|officer|advisers?)|solicitors?|lawyers?)|(?:has|have|had|with) (?:an?|some) ${LAWYER}|(?:solicitors?|lawyers?|attorneys?|barristers?) (?:acting|acts|who acts?|working) for (?:him|her|them|the employee))(?![\\w-])`,
  'i',
);
/** "could end in a tribunal", "taking the Trust to court", "you may find yourselves before an employment tribunal". */
export const TO_FORUM = new RegExp(
  `\\b(?:${verbPattern('end', 'finish', 'land', 'wind', 'go', 'take', 'bring', 'drag', 'haul', 'head', 'get', 'face', 'reach', 'find', 'come', 'appear', 'defend', 'argue', 'fight', 'win', 'lose', 'succeed', 'be', 'complain', 'apply', 'refer', 'appeal', 'escalate', 'stand', 'look bad', 'look poor', 'play', 'see', 'meet')}) (?:(?!not\\b)[\\w',-]+ ){0,6}?(?:in|to|at|before|in front of|for|with|into|by|via|through) (?:(?:an?|the|any|some|his|her|its|your) )?${FORUM}(?![\\w-])|\\b(?:face|facing|faces|avoid|avoiding|risk|risks|risking|defend|win|lose|survive) (?:an?|the|any) ${FORUM}(?![\\w-])`,
  'i',
);
/** "a court would take a dim view", "any tribunal would find for her". */
export const FORUM_WOULD = new RegExp(
  `\\b(?:an?|any|the|no|every|most) (?:[\\w-]+ ){0,2}?${FORUM} (?:would|will|may|might|could|is likely to|is bound to|are likely to|is unlikely to|would be|must)(?: \\w+ly| well| almost certainly| not| never){0,6} (?:take|find|award|hold|side|agree|look|see|view|uphold|criticise|ask|regard|consider|conclude|want|expect|be (?:impressed|interested|sympathetic|critical|unimpressed|slow|quick|scathing|satisfied)|have|give|order|accept|reject|throw|laugh|treat|be persuaded)(?! (?:it |this |that |matters |things )?(?:differently|otherwise))(?![\\w-])`,
  'i',
);
/** "open to challenge", "exposed to a negligence action". */
export const EXPOSED =
  /\b(?:open|exposed?|exposes|exposing|exposure|vulnerable|liable|leav(?:es?|ing) (?:you|the \w+|yourselves|yourself|itself) (?:wide )?open|lay(?:s|ing)? (?:you|the \w+|itself|yourselves|yourself) open|invites?|inviting|avoids?|avoiding|averts?|heads? off|head(?:ing)? off|prevent(?:s|ing)?|forestall|risks?|risk of|danger of|threat of|chances? of|possibility of|prospect of|likelihood of|defen[cd](?:e|ing) (?:to|against)?|protect (?:\w+ ){1,3}from|faces?|facing) (?:to |of |from )?(?:(?:an?|any|the|further|legal|costly|expensive|possible|potential|successful|future|serious|lengthy|this|being|his|her|their) ){0,6}(?:legal (?:action|challenge|claims?|proceedings|costs|liability|exposure)|claims?(?! (?:form|manager|handler))|litigation|lawsuits?|law suits?|proceedings|tribunal(?: claim)?|court case|being sued|sued|compensation|damages|challenge|unfair dismissal|pay-?outs?|award|prosecution)(?![\w-])/i;
/** "compensation would be payable", "settle with him", "a payout". */
export const MONEY =
  /\b(?:(?:damages|compensation|costs|an award|a pay-?out|the bill|settlement) (?:could|would|might|may|will|can) (?:\w+ )?(?:run|come|amount|reach|exceed|be (?:heavy|substantial|high|large|considerable|payable|awarded))|(?:(?:I|you|we) (?:would|should)|I'd) (?:\w+ )?settle (?:if I were|now|before|in your)|(?:notify|warn|inform|tell|alert|bring in|speak to|ring|involve) (?:your|its|the|their) (?:\w+ )?(?:insurers?|lawyers|solicitors|legal (?:team|department))(?: (?:of|about|to|in|now|that|before|at once)|[.,;])|compensation (?:is|would|will|may|could|should|might|payable|due|owed|claim|pay-?out|award|for (?:his|her|their|the|an?))|(?:award(?:ed)?|seek(?:s|ing)?|sought|pursu(?:e|es|ing)|sue for|entitle\w* to|substantial|heavy|claim(?:s|ing|ed)?|win(?:s|ning)?|won|pay(?:ing)?|recover(?:ing)?|about|in) (?:(?:\w+ ){0,2}?)?(?:damages|compensation)(?! (?:claims? form|scheme|board|insur|for (?:travel|mileage)))|(?:settle|settling|settlement|settled) (?:with (?:him|her|them|the employee|Mr|Mrs|Ms|Miss)|out of court|(?:his|her|the|this|their) (?:claim|case)|(?:agreement|offer|figure|sum|deal)|(?:now|early|quickly|before)(?! (?:in|into|on|to|at)\b))|(?:you|the (?:company|employer|trust|council|firm|school|organi[sz]ation|business)|it would be (?:wise|cheaper|better)) (?:should |would be (?:wise|well advised) |might |ought |may want |could )?to? ?settle\b|(?:(?<!\b(?:scan|test|tests|results?|report|x-?ray|mri|this|that|it|which|he|she|they|symptoms?|pain|knee|back|wound) )(?:should|ought to)|better to|cheaper to|wise to) settle\b(?! (?:which|what|whether|how|down|in|into|the question|if|it(?= ?[.,;]| (?:one|either)|$)))|(?:large|big|hefty|substantial|huge) pay-?(?:out|off)s?|out[- ]of[- ]court|no[- ]win,?[- ]no[- ]fee|common law damages|without prejudice (?:offer|talks|conversation|meeting))(?![\w-])/i;
/** Of a claim that the sentence before tells of: "settling it early", "he is likely to win", "it could cost you dear". */
export const SETTLED =
  /\b(?:settl(?:e|ing|ed) (?:it|this|that|the matter|matters|up|now|early|quickly)|(?:an? )?(?:early|quick|prompt|swift|generous) settlement|(?:pay|buy|paying|buying) (?:him|her|them) off|(?:he|she|they|it) (?:(?:may|might|could|would|will|should|is likely to|stands? (?:a|every) (?:\w+ )?chance (?:of|to)|has (?:a|every) (?:\w+ )?chance (?:of|to)) )(?:\w+ ){0,2}?(?:win(?:ning)?|succeed(?:ing)?)|(?:has|have|had) a (?:strong|good|fair|weak|poor|reasonable) (?:case|point|chance)|(?:would|could|will|may|might) (?:cost|be costly|be expensive|prove costly|prove expensive)|in everybody's interests?|in (?:the company's|your) (?:own )?interests? to)\b/i;
/** "Dismissal at this stage would be unfair." */
export const DISMISSAL_JUDGED =
  /\b(?:dismissal|dismissing (?:him|her|them)|termination|terminating (?:him|her|his|her \w+)|to dismiss (?:him|her|them)|such a dismissal|sacking (?:him|her)|firing (?:him|her)|redundancy)\b[^.;]{0,50}\b(?:is|would|could|will|may|might|must)(?: \w+ly| well)? (?:be|prove|become|amount to)? ?(?:\w+ly )?(?:unfair|unlawful|wrongful|illegal|discriminatory|automatically unfair|challenged|indefensible|overturned|struck down|discrimination|victimisation)\b/i;
/** Steps and clocks of a claim. */
export const STEPS =
  /\b(?:how|about|when|that) (?:the )?time limits? (?:works?|runs?|applies|apply|expires?)\b|\bget (?:his|her|their) (?:papers|claim|form|application) in (?:before|by|in time)|\b(?:(?:ACAS )?early conciliation|COT ?3|ET1|ET3|(?:three|3) months? (?:less|minus) (?:a|one) day|time limits? (?:runs? out|expires?|for (?:a|an|any|his|her|bringing|lodging|making)|(?:to|at) (?:the )?(?:tribunal|court))|statute of limitations|limitation period|letter before (?:action|claim)|pre-action (?:letter|protocol)|particulars of claim|right[- ]to[- ]sue letter|(?:diary|record|log|note|notes|copies|photographs|emails|evidence|witness(?:es)?)\b[^.;]{0,60}\b(?:as evidence|for (?:his|her|their|any|a|the) (?:\w+ )?(?:case|claim|tribunal|solicitor|lawyer|hearing at the tribunal|proceedings)|in evidence)|build(?:ing)? (?:up )?(?:his|her|their|a) case|test case|class action|employment rights (?:have been|were|are being) (?:breached|infringed)|(?:his|her|their) (?:legal|statutory|employment) rights (?:have been|were|are|include|under)|(?:to|would|will|could|did|not|may|might) stand up in court|have (?:his|her|their) day in court)\b/i;

/** A claim that is only seen coming: "this has all the makings of a claim". */
export const CLAIM_AHEAD =
  /\b(?:(?:possible|potential|likely|future|prospective|inevitable|impending|legal|successful|valid|winnable|strong|makings of an?|basis (?:of|for) an?|material for an?|stuff of an?|prelude to an?|worthy of an?) (?:legal )?claims?|(?:used|relied (?:up)?on|quoted|produced|needed|cited|helpful|useful) (?:as evidence )?in (?:\w+ ){0,3}?(?:proceedings|evidence|court)|(?:the|any|these|future|such|forthcoming|coming) proceedings (?:to come|ahead|that|against|which))(?! (?:form|handler|department))\b/i;
/** "the law would treat it as a dismissal", "in law he is in the right". */
export const LAW_SAYS =
  /\b(?:the law (?:would|will|may|might|could|is likely to|is bound to)(?: \w+ly| well)? (?:treat|regard|see|view|side|protect|be|find|take|consider|call|hold|recognise|support|back|deem|give|allow)|(?:the )?law is (?:on|with) (?:his|her|their|your)|in (?:the eyes of the )?law,? (?:he|she|this|that|they|you|it)\b(?! (?:is|would be) (?:a matter|for))|legally,? (?:he|she|they|you) (?:has|have|is|are|would|could|can|may|stands?)|(?:his|her|their) (?:legal|employment) position is)\b/i;
/** Evidence for one side, and the idioms of going to law. */
export const IN_THE_BOX =
  /\bstands? to (?:get|gain|receive|win|make) (?:an? )?(?:\w+ ){0,2}?(?:sum|pay-?out|amount|settlement|award|compensation)\b|\bhave (?:you|them|the \w+|his \w+|her \w+) (?:in|up in|before) (?:a |the )?(?:court|tribunal)\b|\b(?:happy|willing|glad|prepared|pleased|ready) to (?:give evidence|testify|appear|speak) for (?:him|her|them)\b|\b(?:case|claim|dismissal) (?:will|would|could|does|did|may|might)(?: not|n't| never)? (?:stand up|hold up|hold water|stand) in (?:a )?(?:court|tribunal)|\b(?:witness box|on oath|testif(?:y|ies|ied|ying)|cross-?examin\w+|(?:my|this|these|the) (?:notes|records|report|letter|opinion|findings)(?: \w+){0,3} (?:would|will|may|could|should)(?: \w+ly| well)? (?:bear out|support|help|back|strengthen|assist|prove|make) (?:up )?(?:his|her|their) (?:case|claim|version|side|solicitor)|take (?:you|them|the \w+|his \w+|her \w+|\w+) (?:to the cleaners|for every penny)|(?:for|of) every penny|laughed? out of court|leg to stand on|lawyer(?:ed|ing)? up|field day|see (?:you|them|him|her) in court|(?:his|her|their|the) day in court|(?:fear|hope|expect|get|sympathy|justice|credit|hearing|shrift) (?:\w+ ){0,2}?(?:from|before|in front of|at the hands of) (?:an?|the|any) (?:judge|jury|tribunal|court)|[Cc]ounsel(?:'s (?:opinion|advice)| (?:has|says|said|advises|advised|thinks|believes|told|is of|will|would|may|might|could))|find (?:yourselves|yourself|itself|themselves) paying|pay(?:ing)? out (?:a |thousands|heavily|handsomely|dearly)|back(?:s|ed|ing) (?:an?|his|her|their) claim|fund(?:s|ed|ing) (?:an?|his|her|their) claim)\b/i;
/** Papers put in somewhere, a firm that has taken the case on. */
export const PAPERS_IN = new RegExp(
  `\\b(?:lodged?|fil(?:e|ed|es|ing)|put(?:s|ting)? in|submit(?:s|ted)?|has|have|sent(?: in| off)?|serv(?:e|ed|es|ing)|drawn up|issued?) (?:[\\w'-]+ ){0,3}?(?:papers?|applications?|forms?|complaints?|notices?|charges?|disputes?|petitions?|writs?|summons|statements?|proceedings|case) (?:in )?(?:with|at|to|before|in|on) (?:the |an? )?(?:\\w+ ){0,2}?${FORUM}(?![\\w-])|\\b(?:firm|outfit|company|people|lot|crowd|agency)\\b[^.;]{0,60}?\\b(?:accidents?|injur(?:y|ies)|claims|no[- ]win)[^.;]{0,40}?\\b(?:(?:has|have) taken (?:him|her|it|his|her)|(?:is|are) (?:handling|acting|representing|looking)|on (?:his|her) (?:behalf|side))|\\b(?:gone|went|going|goes|signed up|turned) (?:to|with) (?:an? |some |one of those )?(?:\\w+ )?(?:no[- ]win|ambulance[- ]chas\\w+|claims (?:company|farmers?|outfit|people|firm)|accident (?:lawyers?|claims|helpline))|\\bambulance[- ]chas\\w+|\\b(?:served|issued) (?:you |the \\w+ )?with (?:a )?(?:writ|summons|proceedings|papers)`,
  'i',
);
/** Evidence for later, what it may bring in, how long there is. */
export const CASE_IN_THE_MAKING =
  /\b(?:(?:(?:I|we)(?: have|'ve)? (?:\w+ )?(?:told|advised|suggested|asked|encouraged|urged|recommended|said)|my advice)\b[^.;]{0,30}?\b(?:hang on to|hold on to|hang onto|hold onto|retain|keep hold of)\b[^.;]{0,90}?\b(?:evidence|judge|tribunal|court|proof|claim|case)|(?:need|want)s? (?:it|them|these|those|this) (?:as evidence|(?:in front of|before) (?:an? |the )?(?:judge|tribunal|court))|(?:how|what|about|the) (?:tribunal |legal |the )*(?:time limits?|limitation periods?) (?:works?|(?:is|are) for|for (?:a |his |her |any )?(?:claim|tribunal|case))|get(?:ting)? (?:his|her|their|the) papers in\b|(?:not )?(?:to )?sign(?:ing)? (?:the|any|an?) (?:\w+ )?(?:settlement|compromise) ?(?:agreement|offer)?|(?:could|can|should|may|might) claim (?:for|against) (?:his|her|their|you|the (?:company|firm|trust|council|school|employer|injury|accident|fall))(?! (?:mileage|travel|expenses|glasses|eye|fares?|time|lunch))|claims? (?:is|are|looks?) (?:\w+ )?(?:in the offing|on the way|coming|on the cards|in the pipeline|inevitable|being (?:prepared|drafted|drawn up))|(?:chances?|prospects?|hopes?|odds) of (?:success|winning|succeeding) (?:at|in|before|with) (?:an? |the |any )?(?:\w+ )?(?:tribunal|court|hearing|judge|claim|law)|(?:I|we)(?: have|'ve)? (?:\w+ )?(?:told|advised|suggested|asked|encouraged|urged|recommended|said)(?: to)?(?: that)? (?:him|her|them|he|she|they|Mr \w+|Mrs \w+|Ms \w+|Miss \w+|the employee)\b[^.;]{0,30}?\b(?:keep|note|record|write|photograph|save|collect|gather|film|copy|log)\b[^.;]{0,90}?\b(?:evidence|in case|witness\w*|proof|names of|against|(?:the )?law|lawyer|court|use(?:d|ful)? later)|if I were (?:him|her|them|the employee|Mr \w+|Ms \w+|Mrs \w+)[^.;]{0,60}?\b(?:keep\w*|copies|record\w*|diary|advice|lawyer|solicitor|claim|sue|log|fight|notes)|(?:he|she|they) may (?:\w+ )?(?:need|want) (?:it|them|this|that|these) (?:as|for|in) (?:evidence|court|proof|a claim|his case|her case)|in case (?:it|this|things|matters) (?:comes?|goes|go|gets?|ends? up) (?:to|before|in|as far as) (?:an? |the )?(?:\w+ )?(?:hearing|tribunal|court|law|claim)|how much (?:he|she|they) (?:might|could|would|can|may|should|will) (?:get|be awarded|expect|claim|receive|win|be paid|be looking at)(?= (?:for|in|from|out)|[.?,])|what (?:his|her|their) (?:claim|injury|case|accident|back|hand|shoulder|knee|hearing) (?:is|might be|would be|may be|could be) worth|(?:has|have|had) (?:\w+ |\d+ )(?:years|months) (?:from the (?:date|day|time)|(?:in which )?to (?:claim|sue|bring|lodge|file|act|start))|(?:comes?|goes?|going|went|go|came|coming|recourse|resort(?:s|ing)?|tak(?:e|es|ing|en) (?:it|this|the matter|matters|him|her|you|them|the \w+)|took (?:it|this|the matter|you|the \w+)) to law\b|claims? (?:would|will|may|could|might|is likely to|is bound to|is sure to|can be expected to) (?:\w+ )?(?:follow|be made|be brought|come|succeed|arise|result|land|be lodged|ensue|be expected)|(?:che(?:que|ck) ?book|pay through the nose|cost (?:you|the \w+) (?:dear|dearly|a fortune|thousands))|(?:you|the (?:company|employer|trust|council|firm|school|organi[sz]ation|business)) (?:are|is|would be|will be|may be|could be|might be) (?:\w+ )?(?:on (?:very )?(?:thin ice|weak ground|shaky ground|dodgy ground|dangerous ground|a sticky wicket)|in (?:legal )?(?:hot water|jeopardy|legal difficulty|legal trouble))|legally (?:exposed|vulnerable|weak|indefensible|unsafe|risky|questionable|on thin ice)|pound of flesh)\b/i;

/** Words that a report to a manager has no other use for. */
export const LAW_WORD =
  /\b(?:solicitors?|barristers?|attorneys?(?! general)|lawyers?|litigat\w+|law ?suits?|constructive(?:ly)? dismiss\w+|unfair(?:ly)? dismiss\w+|wrongful(?:ly)? (?:dismiss\w+|terminat\w+)|personal injury|(?<!\b(?:may|might) (?:wish|want|like|prefer) to (?:talk|speak|ring|call|contact|ask|phone)(?: to| with)? )ACAS(?! (?:\w+ ){0,3}?(?:guide|guidance|code|website|leaflet|advice|helpline|booklet))|legal (?:action|proceedings|case|fees|rights|redress|challenge|costs|battle)|brief (?:says|reckons|thinks|told|wants|advises)|pay-?outs?)(?![\w-])/i;

/** Claims and lawyers that have nothing to do with suing the employer. */
export const OTHER_MATTER =
  /\b(?:(?:son|daughter|brother|sister|husband|wife|partner|mother|father|neighbour|nephew|niece|friend)(?:'s|s')? (?:\w+ ){0,4}?(?:court|trial|claim|solicitors?|lawyers?|tribunal|sentenc\w+)|redundancy pay-?outs?|pay-?outs? (?:of|from|on|under) (?:his|her|the|a) (?:pension|policy|insurance)|insurance (?:claims?|form|policy|polic\w+|compan\w+)|claims? (?:on|under|from|to|with) (?:his|her|their|the) (?:\w+ )?insur\w+|insurer'?s? (?:claim )?form|income protection|(?:travel|mileage|expenses?|benefits?|PIP|overtime|holiday|universal credit|pension|sick pay|travelling|fuel|relocation|maternity|housing|tax|warranty|dental|critical illness|asylum|refund|lottery|prize) (?:claims?|costs?|form)|claims? (?:form|handl\w+|adviser|advisor|assessor|adjust\w+|department|team|manager|centre|number|reference|inspector|clerk|administrator|work|processing|desk|call)|workers'? comp(?:ensation)?|claims? (?:for|on) (?:his|her|their|the|a) (?:phone|car|house|roof|boiler|holiday|van|bike|bicycle|laptop|luggage|flood|burglary|kitchen|pet|dog|glasses|bag|tools)|claims? (?:for )?(?:PIP|benefits?|universal credit|expenses|mileage|travel)|divorce|custody|conveyanc\w+|probate|his will|her will|house (?:sale|purchase|move)|immigration|visa|legal advice (?:line|service|helpline|cent(?:re|er))|legal helpline|road traffic|the other driver|car accident|landlord|jury (?:service|duty)|custodial|magistrates?|tennis|squash|badminton|basketball|netball|food court|court shoes?|law courts? (?:clean|build))\b/i;
/** Law as the person's own work. */
export const LAW_AS_WORK =
  /\b(?:(?:works?|working|worked|employed|employs|posted|based|job|role|post|duties|trained|qualified|qualification|training|caseload|paralegals?|secretar(?:y|ies)|clerks?|ushers?|receptionist)\b[^.;]{0,60}\b(?:tribunals?|courts?|litigation|solicitors?|lawyers?|barristers?|legal|claims|paralegal|conveyanc\w+|judges?)|(?<!\b(?:union|federation|association)(?:'s)? )(?:tribunals?|courts?|litigation|legal|law|solicitors?'?|barristers?'?|claims) (?:service|clerk|usher|team|department|firm|office|secretary|assistant|executive|paralegal|chambers|lists?|files?|bundles?|interpreter|officer|handler|cashier|reporter|duty|rota|work)|paralegal|(?:is|was|as) an? (?:\w+ ){0,2}(?:solicitor|lawyer|barrister|attorney|judge|witness|juror|magistrate|legal \w+)|give evidence|giving evidence|gives evidence|expert witness|in court (?:as|for (?:his|her) work|on behalf of)|court (?:duty|days|work|appearances? (?:as|for))|represents? clients|advocate|for (?:his|her|their) clients|(?:solicitors?|lawyers?|barristers?|law firm)\b[^.;]{0,40}\b(?:floor|next door|upstairs|downstairs|opposite|across the|same building|other tenants?|share)|the (?:partners|firm's clients|bench|chambers))\b/i;
/** The employer may ask its own lawyers. */
export const EMPLOYERS_OWN =
  /\b(?:you|your (?:HR|own|legal|company|organisation|solicitors?|lawyers?)|HR|human resources|management|the (?:company|employer|trust|council|organi[sz]ation|school|firm)(?:'s)?|managers?)\b[^.;]{0,60}\b(?:legal advice|solicitors?|lawyers?|legal (?:team|advisers?|counsel|department|opinion))\b|\blegal advice\b[^.;]{0,40}\b(?:help|assist|guide|inform) (?:you|management|HR|the)\b/i;
/** Says that law is not for this report. */
export const OUTSIDE_ROLE =
  /\b(?:outside (?:my|our|the) (?:role|remit|expertise|competence|scope)|beyond (?:my|our|the) (?:role|remit|expertise|competence|scope)|not (?:able|qualified|in a position|for me|for us|my role|our role|something I can) ?(?:to )?(?:advise|comment|say|give|offer)?|cannot (?:advise|comment|give (?:legal )?advice)|do not (?:advise|comment|give (?:legal )?advice)|take no part|not part of (?:my|our|this)|make no comment|is (?:not|no) legal advice|not legal advice)\b/i;
/** The manager's side raised it: "your referral mentions an injury claim", "you ask about the claim". */
export const RAISED_BY_REFERRER =
  /\b(?:you(?:r (?:referral|letter|email|question|form|note|covering \w+))?|the (?:referral|referring manager|management referral|covering letter)|HR|management|(?:his|her|the|your) (?:line )?manager)(?: (?:also|have|has|had|did|do|which|that|form|letter)){0,6} (?:ask(?:s|ed)?|mention(?:s|ed)?|says?|said|states?|stated|tells?|told|writes?|wrote|explain(?:s|ed)?|refer(?:s|red)?|rais(?:es|ed)|note(?:s|d)?|inform(?:s|ed)?|describe[sd]?|report(?:s|ed)?|point(?:s|ed)? out)\b|\bas (?:you|your referral|the referral|HR) (?:\w+ ){0,2}?(?:say|said|know|mention|state|note|explain|describe|write|aware)\b|\b(?:which|that) (?:you|your referral|the referral) (?:mention|raise|refer|describe|ask|note|told)\w*\b/i;
/** Words by which a referral can raise a claim. */
export const CLAIM_WORD =
  /\b(?:claims?|su(?:e|es|ed|ing)|tribunal|litigation|solicitors?|lawyers?|attorney|court|legal (?:action|proceedings|advice)|lawsuit|proceedings|compensation|ACAS|conciliation)\b/i;
/** The law's decision on disability: where a tribunal is named as the one who decides. */
export const DECIDES =
  /\b(?:(?:decide|decides|decided|determine[ds]?|rule|rules|ruling|judge|decision|determination|question|(?<!\b(?:take|takes|taking|took|pursue|pursuing|press|pressing) (?:the |this )?)matter|settle) (?:\w+ ){0,6}?(?:for|by|of|to|with|rests?|lies?|is)?|(?:only|ultimately|finally|in the end) (?:for )?)(?:an? |the |any )?(?:\w+ )?(?:tribunal|court|judge)|(?:tribunal|court|judge)s?(?: (?:\w+ ){0,3}?)?(?:decide|decides|determine|rule|rules|to decide|to determine|to say|(?:has|have|would have|will have) the (?:final say)|(?:has|have|would have|will have) the (?:last|final) word|can (?:say|decide|make))\b/i;
