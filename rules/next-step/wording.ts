/** What occupational health does next, in parts: who looks again, what looking again is called, how a case is closed, what is waited for. */

/** Occupational health and its people as the ones who act. */
const US =
  '(?:I|we|my colleague|our (?:\\w+ ){0,2}?(?:doctor|physician|nurse|adviser|advisor|physiotherapist|practitioner|clinician|service|team|clinic|psychologist)|occupational health|OH|(?:a|one of|another) (?:my|our) colleagues?|(?:a|one) of (?:my|our) (?:colleagues|nurses|doctors|physicians|team)|a colleague(?: of mine| from (?:this|the) (?:service|clinic))?|the (?:occupational health|OH) (?:\\w+ )?(?:nurse|doctor|physician|adviser|advisor|team|service|clinician|physiotherapist)|this service|the clinic nurse|Dr [A-Z]\\w+)(?:, (?:Dr|Mr|Mrs|Ms|Miss)?\\.? ?[A-Z]\\w+(?: [A-Z]\\w+)?,)?';
const LOOK =
  '(?:review|see|re-?see|speak (?:to|with|again)|talk (?:to|with|again)|telephone|phone|ring|call|contact|re-?assess|assess|meet|re-?examine|examine|visit|follow (?:him|her|them|this|up|Mr|Mrs|Ms|Miss)|follow up|check (?:in )?(?:on|with|how)|check|catch up|write|report|update|be in touch|re-?test|re-?check|look (?:at|again)|re-?visit|recall|cast an eye|look in|drop in|pop (?:in|back|over)|catch|have (?:a|another) (?:\\w+ )?(?:chat|word|look|talk|call)|send|let you (?:know|have)|confirm|give (?:you|(?:him|her|them) (?:a|another) (?:call|ring|bell|buzz|shout))|advise|get back to you|interview)';
const LOOKING =
  '(?:reviewing|seeing|speaking (?:to|with)|talking to|telephoning|phoning|ringing|calling|contacting|re-?assessing|assessing|meeting|examining|visiting|following|checking|writing|reporting|updating|re-?testing)';
const NOUN =
  '(?:(?:tele)?phone |video |face-to-face |further |next |follow-?up |final |second |third |occupational health |OH |clinic |joint |short |brief |planned |routine |recall |case |medical |progress |surveillance |yearly |annual )*(?:review(?! of)|appointment|assessment|consultation|follow-?up|follow up|re-?check|recheck|recall|re-?assessment|re-?test|call|telephone call|phone call|contact|visit|case conference|re-?evaluation|update|report|check|meeting with (?:me|us)|interview|surveillance)';

/** An appointment made for somebody: not what they are due, given or asked for otherwise. */
const SET_FOR = `(?:(?:booked|scheduled|listed|pencilled|put|down|diarised|invited) (?:in|for|to|with|back|on|at)|(?:due|asked|to) (?:to )?(?:be )?(?:seen?|reviewed?|re-?assessed?|re-?tested?|come (?:back|in|to)|attend|ring|call|telephone|speak|meet|re-?attend|recalled|contact)|due (?:for|in|at|with|back (?:in|at|with|to)) (?:a |an |his |her |their |the |my |our )?(?:\\w+ )?(?:${NOUN}|clinic|me|us)|(?:given|offered) (?:a|an|another|the|his|her) (?:\\w+ )?(?:${NOUN}|date|slot|time))`;

/** "I will see him again", "we have booked him in", "Dr Shah will see him". A time must stand with it. */
export const LOOKS_AGAIN: readonly RegExp[] = [
  /\byou(?: (?:will|can|may|should)|'ll)(?: then| next| also)? (?:(?:expect to )?hear (?:again )?from (?:me|us)|(?:expect|have|get|receive) (?:a|an|another|my|our) (?:\w+ ){0,2}?(?:letter|report|update|note|call|e-?mail)s?(?: (?:from (?:me|us)|again))?)/i,
  // "I saw him on 12 May and will see him again on 8 July"
  new RegExp(
    `^(?:I|We)\\b[^.;]{3,100}? (?:and|but) (?:will|shall|plan to|propose to|intend to|hope to|have arranged to|am to|are to) (?:\\w+ ){0,2}?${LOOK}\\b`,
    'i',
  ),
  /\bhas (?:a|an|another) (?:[\w-]+ )?(?:slot|appointment|time|review|call|place) (?:booked )?(?:with|in) (?:me|us|my|our|this)\b/i,
  new RegExp(`^(?:will|to|plan to|shall|aim to|due to) (?:\\w+ )?${LOOK}\\b`, 'i'),
  // "Dr Reith to see Dr Anders on 12 August": an action agreed in a meeting.
  new RegExp(
    `^(?:\\W*)(?:I|[Ww]e|OH|[Oo]ccupational health|(?:Dr|Nurse|Sister) [A-Z][\\w'-]+)(?: \\([^)]{1,40}\\))? to (?:\\w+ )?${LOOK}\\b`,
  ),
  // "Book his next check for the week of 3 August": the manager makes the appointment with us.
  new RegExp(
    `^\\W*(?:(?:please|kindly) )?(?:book|arrange|schedule|diarise|plan|make|fix|allow time for|release (?:him|her|them) for) (?:an? |the |(?:his|her|their) )?(?:[\\w'-]+ ){0,3}?(?:next|follow-?up|repeat|further|recall|annual|yearly|six-month(?:ly)?|three-month(?:ly)?|twelve-month(?:ly)?|surveillance|health) (?:[\\w-]+ ){0,2}?${NOUN}`,
    'i',
  ),
  /\b(?:please|kindly) (?:book|arrange|make|fix|refer|send|bring)\b[^.;]{0,60}\b(?:with (?:me|us|occupational health|OH|our \w+)|back (?:in|to (?:me|us))|to (?:me|us)|OH|occupational health|review|appointment)\b/i,
  new RegExp(
    `\\b${US}(?:,? (?:also|then|therefore|now|next|still|again|who(?= (?:will|shall|is|are|plans|hopes|intends)\\b)|, \\w+ \\w+,|,? who [^,.;]{1,60},))*(?: (?:will|shall|would like to|should (?:also )?(?:like|prefer|wish) to|would (?:prefer|wish) to|'d like to|mean to|must|should|need to|am going to|are going to|is going to|intend to|plan to|plans to|propose to|hope to|expect to|aim to|am (?:due|booked|scheduled|planning|to)(?: to)?|are (?:due|booked|scheduled|planning|to)(?: to)?|is (?:due|booked|scheduled|planning|to)(?: to)?|have (?:arranged|agreed|booked|planned|undertaken|scheduled|offered) to|can|want to)|'ll|'d like to) (?:\\w+ ){0,3}?(?:be )?(?:${LOOK}|${LOOKING})\\b`,
    'i',
  ),
  new RegExp(
    `\\b${US}(?: have| has|'ve)? (?:also |now |therefore |already )?(?:arranged|booked|scheduled|planned|made|fixed|set|organised|pencilled in|put|diarised|offered|asked|invited|given)(?: (?:him|her|them|Mr|Mrs|Ms|Miss|the|a|an|another|his|her|their|for|to|in|up|back|down|aside|\\w+'s|\\d+))*[^.;]{0,60}?(?:${NOUN}|\\b(?:review|see|speak|telephone|ring|call|re-?assess|come (?:back|in|to)|in\\b|back\\b|attend|return))`,
    'i',
  ),
  new RegExp(
    `\\b(?:[Hh]e|[Ss]he|[Tt]hey|(?:Mr|Mrs|Ms|Miss|Mx|Dr) [A-Z][\\w'-]+|[Tt]he (?:employee|patient|worker)|[Pp]atient|[A-Z][a-z]+)(?:(?: (?:is|are|will be|has been|have been|is to be)|'ll be) (?:also |now |next |then |again )*(?:seen|reviewed|re-?assessed|re-?tested|followed up|contacted|telephoned|rung|called|assessed|re-?evaluated|rechecked|re-?examined|coming (?:back|in|to)|returning to (?:clinic|me|us)|recalled|${SET_FOR})| was ${SET_FOR})\\b`,
  ),
  new RegExp(
    `\\b(?:my|our|a|an|the|his|her|their|next|one) (?:\\w+ ){0,2}?${NOUN}\\b[^.;]{0,50}?\\b(?:is|are|has been|have been|will be|will take place|takes place|will follow|falls due|due|set for|fixed for|booked|scheduled|arranged|planned|follows)\\b`,
    'i',
  ),
  new RegExp(
    `^(?:\\W*)(?:(?:plan|outcome|action|next|oh|result|follow-?up): )?(?:${NOUN}|next (?:step|contact|action|visit|oh \\w+)|date of (?:next )?(?:review|assessment|appointment)|(?:review|recall|follow-?up) (?:date|due|in|on|by|at|planned|booked|scheduled|arranged|appointment|with me|with us)|f\\/?u|r\\/v|rv|to (?:be )?(?:reviewed?|seen?|follow up)|return to (?:this |our |the )?clinic|re-?evaluat\\w+|back (?:to|with) (?:me|us|clinic))\\b`,
    'i',
  ),
  /\b(?:return|come back|come in|report|go back|attend)(?:s|ing)? (?:to|at|for) (?:me|us|this (?:clinic|office|service)|our (?:clinic|office|service|rooms)|the (?:occupational health|OH) (?:clinic|department|service)|occupational health|(?:a|an) (?:\w+ )?(?:recheck|re-?check|review|follow-?up|re-?evaluation))\b/i,
  // "I would recommend a review in four weeks"
  /\b(?:recommend|suggest|advise|propose|request|would like|offer|will need|needs|requires?|would benefit from|due(?: for)?|plan(?: is)? for|aim for)\b(?: to (?:you|him|her))? (?:that (?:he|she|they|Mr \w+|Mrs \w+|Ms \w+|Miss \w+|the \w+) (?:is |be |are |has |have )?(?:then |again |next )?(?:reviewed|seen|re-?assessed|re-?referred|a review)|(?:a|an|another|one|his|her|their) (?:\w+ ){0,3}?(?:review(?! (?:of|meeting|by))|re-?assessment|follow-?up(?! (?:by|with (?:his|her|the)))|consultation|re-?referral))\b/i,
  /^\W*(?:rtc|return to clinic|re-?evaluat\w+|recheck|re-?check|follow up|fu)\b/i,
  /\b(?:return|come back|rtc|report back|re-?attend|back|to be seen)(?:s|ing)? (?:to |in |at )?(?:the |this |our )?(?:clinic|office|surgery hours)\b(?! (?:job|work|role|duties))/i,
  /\b(?:TCI|r\/v|f\/u|rv|OH (?:review|appt|appointment)|rebook(?:ed)?|recall(?:ed)?)\b/i,
  /^\W*(?:repeat|recall|re-?test|annual|yearly|further|surveillance) (?:\w+ ){0,3}(?:audiometry|spirometry|surveillance|screen\w*|test\w*|medical|questionnaire|assessment|check\w*|examination)\b/i,
  new RegExp(
    `\\b(?:a|an|another|one) (?:\\w+ ){0,2}?${NOUN}\\b[^.;]{0,60}?\\b(?:is|would be|will be) (?:\\w+ )?(?:recommended|advised|suggested|proposed|advisable|needed|required|indicated|sensible|appropriate|useful|helpful|due)\\b`,
    'i',
  ),
  /^\W*(?:next|date of next|further|follow-?up) (?:\w+ ){0,3}(?:review|visit|appointment|assessment|contact|consultation|certificate|examination|check|recheck|call)s?(?: (?:date|due|on|planned|booked))?[: ]/i,
  /\b(?:file|case|referral|matter) (?:will |is to |is being |should |must )?(?:stays?|remains?|kept|held|be kept|be held|is|are) open\b/i,
  /\byou (?:will|can expect to|should) (?:\w+ )?(?:have|get|receive|hear)\b[^.;]{0,60}\b(?:from (?:me|us)|(?:report|letter|update|advice|estimate|outcome|opinion))\b/i,
  /\b(?:second|further|next|new|fresh|final|updated|addendum|supplementary) (?:report|letter|update|outcome|certificate|opinion|advice)\b[^.;]{0,50}\b(?:will|follows?|by|on|due|is to)\b/i,
];

/** "Rosa Hale to ring him w/c 8 June": somebody by name; that it is the author, the rule looks up. */
export const BY_NAME = new RegExp(
  `^\\W*(?<name>(?:(?:Dr|Mr|Mrs|Ms|Miss|Nurse|Sister)\\.? )?[A-Z][\\w'-]+(?: [A-Z][\\w'-]+)?) (?:to|will|is to|shall) (?:\\w+ )?${LOOK}\\b`,
);

/** Any word for looking again or writing again, in a form that is not the past. Counts where occupational health is in the sentence and a day ahead is given. */
export const CONTACT_AHEAD =
  /\b(?:review(?:ing)?|reviews|be reviewed|see(?:ing)?|sees|be seen|speak(?:ing)?|talk(?:ing)?|telephon(?:e|ing)|phon(?:e|ing)|ring(?:ing)?|call(?:ing)?|contact(?:ing)?|assess(?:ing|ment)?|re-?assess(?:ing|ment)?|meet(?:ing)?|visit(?:ing)?|writ(?:e|ing)|report(?:ing)?|update|updat(?:e|ing)|letter|clinic|appointment|consultation|check-?(?:in|up)?|re-?check|recheck|follow(?:ing)?[ -]?up|diary|diaried|reach you|hear from|come(?:s)? back|coming back|be in touch|get back to)\b/i;
/** Occupational health in a sentence: its pronouns and names. */
export const OURSELVES = /\b(?:I|me|[Ww]e|us|[Mm]y|[Oo]ur|occupational health|OH|this (?:service|clinic|office))\b/;

/** Somebody else's review, or a review of something else. */
export const NOT_OURS =
  /\b(?:risk assessment|(?:workplace|workstation|display screen|needs|capability) assessment|(?:role|purpose|aim|business|job) of|hospital|GP|practice nurse|district nurse|community nurse|pharmacist|general practitioner|surgeon|surgery|specialist|consultant(?! (?:occupational|in occupational))|physiotherap(?:y|ist)|physio|counsell\w+|therapist|psychiatrist|psychologist|PCP|primary care|dentist|optician|midwife|podiatrist|neurolog\w+|cardiolog\w+|oncolog\w+|orthop\w+|dermatolog\w+|rheumatolog\w+|pain clinic|fracture clinic|outpatient|eye clinic|treating (?:\w+ )?(?:team|doctor|clinic|physician)|his doctor|her doctor|own doctor|manager|supervisor|team leader|HR|you (?:may|might|should|could|will want|can) |head of|headteacher|payroll|union|insurer|solicitor|DVLA|Jobcentre|welfare|(?:rota|policy|procedures?|risk assessment|workload|adjustments?|arrangements?|plan|restrictions?|targets|pay|lease|contract|safety|equipment|workstation|performance|probation|attendance|absence|stage|grievance|disciplinary|capability|budget|annual leave|appraisal) (?:\w+ )?(?:review|meeting|hearing|assessment)|review (?:of )?(?:the|his|her|their|your|this|these|those) (?:\w+ )?(?:rota|policy|procedures?|risk assessment|workload|adjustments?|arrangements?|plan|restrictions?|targets|duties|hours|equipment|workstation|performance|progress with))\b/i;

/** The case is closed, or nothing more is planned. Each holds by itself. */
export const CLOSES: readonly RegExp[] = [
  // "send him back to us if …", "that is me finished with the case", "we are done here", "no more from us unless you ask"
  /\bsend (?:him|her|them|Mr \w+|Mrs \w+|Ms \w+|Miss \w+) (?:back|again)(?: to (?:us|me|occupational health|OH|this (?:service|clinic)))?(?= (?:if|unless|should|when|at any)\b|[.,;]|$)/i,
  /\b(?:I am|we are|I'm|we're|that is (?:me|us)|that's (?:me|us)) (?:now |therefore |all )?(?:finished|done|through)(?: (?:here|now|with (?:him|her|them|this|the (?:case|matter|referral))))?(?= (?:unless|if|for now|for the present)\b|[.,;]|$)/i,
  /\bno(?:thing)? more from (?:us|me|OH|occupational health)\b/i,
  /\b(?:file|case) (?:is|has been|can be) (?:now )?shut\b/i,
  /\b(?:OH|occupational health) (?:action|plan|status|outcome) ?[:=-] ?(?:discharged?|closed?|sign(?:ed)? off)\b/i,
  /\bsign(?:ing|ed)? (?:him|her|them) off (?:from )?(?:OH|occupational health|here|our|this|my)\b/i,
  /\b(?:I|we) (?:am |are |'m |'re |have |now |therefore |will |shall )*sign(?:ing|ed)? off (?:here|now|at this point|the case|this case|today)\b/i,
  /\b(?:occupational health(?:'s)?|OH(?:'s)?|our|my) (?:\w+ )?(?:involvement|input|part|task|work)\b[^.;]{0,40}\b(?:ends?|ended|over|complete[d]?|finished|closed|concluded|at an end|done)\b/i,
  /\b(?:follow-?up|review|recall|(?:further|next|onward|ongoing|future|continuing) (?:\w+ ){0,2}?(?:action|review|appointment|contact|step|input|involvement|assessment|support|report|advice)|appointment|(?:OH|occupational health) (?:\w+ )?(?:input|involvement|action|status|plan|case))\b[^:.;]{0,25}: ?(?:none|nil|no\b|not (?:required|needed|planned|necessary|arranged|indicated|applicable|scheduled|booked)|n\/a|nfa|closed?|discharged?|complete|unnecessary)/i,
  // "We are done here", "That is me finished with Mr Ashby"
  /\b(?:(?:I|we)(?: (?:am|are)|'m|'re)|(?:this|that)(?: is|'s) (?:me|us))(?: all| now| quite)* (?:done|finished|through)(?: here| now| for now| with (?:him|her|them|this|Mr|Mrs|Ms|Miss)\b|[.,;]|$)/i,
  // "Send him back to us if he is struggling in January", "If things slip, do get back in touch and I will see him"
  /\b(?:send|bring|direct|point) (?:him|her|them|Mr \w+|Mrs \w+|Ms \w+|Miss \w+) (?:back|again)(?: to (?:us|me|the clinic|occupational health|OH|this \w+))?,? (?:if|should|when|whenever|at any)\b/i,
  /\b(?:if|should)\b[^.;]{3,80}\b(?:get|come) (?:back )?(?:in touch|to (?:me|us))\b[^.;]{0,20} and (?:I|we)(?:'ll| (?:will|shall|can))\b/i,
  /\bdischarged (?:back )?(?:in)?to (?:your|(?:his|her|their|the) (?:line )?manager)/i,
  /\b(?:occupational health|OH|I|we|this (?:service|clinic|department))(?: (?:now|therefore|currently|presently))? (?:have|has|see|sees|will have|can see|foresee|envisage|am left with|are left with) no (?:\w+ )?(?:further|more|continuing|ongoing|other|additional|future|active) (?:role|part|involvement|input|contribution|intervention|need|reason|action|plans?|task|advice|contact)\b/i,
  // what is not needed, in either order
  /\b(?:review|follow-?up|appointments?|consultations?|(?:OH|occupational health) (?:input|involvement|support)|involvement)s? (?:(?:is|are|was|were|has been|have been|would be|with (?:me|us|occupational health)) )*(?:not|un|no longer)(?: (?:currently|presently|been|now|felt|thought|considered|to be))* ?(?:required|needed|necessary|planned|indicated|arranged|booked|warranted|scheduled)\b/i,
  /\b(?:review|follow-?up|appointment)s?: (?:as|if|on|at|when|only|by) (?:and when |necessary|required|requested|needed|request|re-?referral|clinically|per|management)/i,
  /\bdischarged? from (?:this|our|the (?:OH|occupational)|my|follow-?up|OH|occupational health)\b/i,
  /\b(?:that|this) (?:is|will be) (?:all|everything|as much as I can (?:offer|do)) (?:from|by) (?:me|us|occupational health|OH)\b/i,
  /\b(?:close|closing|closed) (?:(?:the|this|his|her|their|my|our) )?(?:case|file|referral|record) (?:unless|if|after|at)\b/i,
  // "I would be glad to reassess him should his condition deteriorate"
  /\b(?:glad|happy|pleased|willing|content|available|able|open|prepared|delighted) (?:\w+ )?to (?:\w+ )?(?:re-?assess|see|review|meet|speak to|speak with|assess|look at|consult|re-?open)\b[^.;]{0,40}\b(?:if|should|were|at your request|on request|in the event|any time|whenever)\b/i,
  /^\W*(?:discharged?|closed|close|sign(?:ed)? off|NFA|no further (?:OH|occupational health)|file closed)\b(?! (?:from|by) (?:the )?(?:hospital|ward|surgeon|physio))/i,
  /\b(?:have|has|is|are|do|am) not (?:\w+ )?(?:made|arranged|booked|scheduled|planned|planning|set|fixed|proposed|offered|required?|needed) (?:a|an|any|another|to) (?:\w+ ){0,2}?(?:review|appointment|follow-?up|see|assessment|contact|consultation|call)\b/i,
  /\b(?:leave|leaving|left|hand(?:ing|ed)? (?:back )?|pass(?:ing|ed)? (?:back )?|return(?:ing|ed)?) (?:(?:it|matters|things|this|the (?:matter|case)|him|her|them|Mr \w+|Mrs \w+|Ms \w+|Miss \w+) )?(?:there|here|back to (?:you|(?:the )?(?:line )?management|(?:his|her|their) manager)|in your hands)\b/i,
  /\b(?:brings?|draws?|drew|comes?|came|brought) (?:\w+ ){0,8}?to (?:a|an|its) (?:close|end|conclusion)\b/i,
  /\bno (?:further|other|second|more|additional) (?:report|letter|advice|contact|correspondence|action|input)s? (?:\w+ ){0,4}?(?:from|by) (?:me|us|occupational health|OH|this service)\b/i,
  /\b(?:I|we|occupational health|OH) (?:have |has |am |are |will |shall |can |do |'ve |'m |therefore |now |also |be |is |must |intend to |propose to |plan to )*(?:now |also |therefore |today |formally )?(?:clos(?:e|ed|ing)|discharg(?:e|ed|ing)|sign(?:ed|ing)? (?:him|her|them) off from (?:our|this|my)|conclud(?:e|ed|ing)|end(?:ed|ing)? (?:my|our)|finish(?:ed|ing)? (?:my|our)|complet(?:e|ed|ing) (?:my|our))\b/i,
  /\b(?:the|this|his|her|their|Mr \w+'s|Ms \w+'s|Mrs \w+'s|Miss \w+'s|my|our) (?:\w+ ){0,2}?(?:case|file|referral|episode|matter|record|involvement|part in this|work (?:with|on)|input|role)(?: (?:with|in|at|for|from|on) (?:occupational health|OH|us|me|this service|this clinic|this|this office|this matter|this case))?(?: (?:is|has been|will be|can be|may be|may|can|be|was|are|has|now|therefore|being|hereby|to be|also|at an|ends?|comes to an|formally|considered|regarded as))* (?:closed|complete|completed|concluded|ended|ends?|finished|end|over|discharged|done)\b/i,
  /\b(?:he|she|they|Mr \w+|Mrs \w+|Ms \w+|Miss \w+|[A-Z]\w+) (?:is|has been|have been|are|was|will be) (?:now |therefore |also |being |hereby )*discharged(?: from (?:follow-?up|occupational health|OH|our|my|this|the (?:service|clinic|care of (?:occupational health|this)|occupational health))|[.,;]|$| and\b| with this)/i,
  /\bdischarged from (?:occupational health|OH|our (?:care|service|caseload|clinic|books)|my (?:care|caseload|clinic)|this (?:service|clinic|department)|the occupational health)\b/i,
  /\b(?:no|(?<!\b(?:did|could|was|were) )not|nor|without|neither|nothing|never)\b(?! (?:done|had|carried|made|completed|produced|seen|sent)\b)(?:(?! but\b)[^.;:]){0,60}?\b(?:review|follow-?up|follow up|appointments?|(?:further |more )?(?:contact|involvement|action|input|assessments?|consultations?|steps?)|see (?:him|her|them|Mr|Mrs|Ms|Miss|the employee)|speak (?:to|with) (?:him|her|them|Mr|Mrs|Ms|Miss)|seeing (?:him|her|them|Mr|Mrs|Ms|Miss)|re-?assess|review (?:him|her|them)|contact (?:him|her|them)|meet (?:him|her|them)|come back|return to (?:us|me|the clinic|this (?:clinic|service))|seen again|reviewed again)\b[^.;:]{0,70}?(?:\b(?:plan(?:ned|s)?|need(?:ed|s)?|required?|necessary|arranged|arrange|booked|scheduled|intended|intend|proposed|propose|indicated|envisaged|foreseen|again|expected|due|made|taken|called for|offered|warranted|on our part|on my part|by occupational health|from (?:occupational health|me|us|OH)|with (?:occupational health|me|us|OH))\b|[.;]|$)/i,
  /\b(?:there is no|I see no|we see no|see little|no) (?:\w+ )?(?:need|reason|call|plans?|cause) (?:for|to)\b[^.;]{0,50}\b(?:review|see|follow|appointment|contact|speak|assess\w*|involve\w*|input|occupational health)\b/i,
  /\b(?:do not|don't|did not(?= (?:\w+ )?(?:arrange|book|plan|make|feel|think|propose|offer|schedule)\b)|will not|won't|shall not|no longer|have not|has not|am not|are not|is not|(?<!\bdid )not) (?:\w+ )?(?:plan\w*|need|intend\w*|propos\w*|arrang\w+|book\w*|schedul\w+|expect\w*|require|be|going|made|think it necessary|feel it necessary)?\b[^.;]{0,45}?\b(?:review|see|seeing|speak|follow|follow-up|appointment|contact\w*|re-?assess|meet|telephone|ring|visit|reviewing|speaking) ?(?:to |with |any )?(?:him|her|them|Mr|Mrs|Ms|Miss|the employee|again|further|up|him again|(?:this|it|matters|things) up)\b/i,
  /\bnothing (?:further|more|else) (?:\w+ ){0,3}?(?:from|for|by|to (?:do|add|offer|be done)|planned|arranged|booked|in hand|needed|required|on our|on my)\b[^.;]{0,30}\b(?:occupational health|OH|us|me|our|my|this service|do|offer|add)?\b/i,
  /\b(?:this|that|my|our|which) (?:\w+ ){0,3}?(?:completes|concludes|ends|closes|brings to (?:an end|a close)|finishes|wraps up|marks the end of)\b[^.;]{0,50}\b(?:involvement|part|work|input|case|file|episode|referral|advice|contact|assessment|care|role)\b/i,
  /\b(?:re-?refer(?:red|ral)?s?|refer (?:him|her|them|Mr \w+|Mrs \w+|Ms \w+|Miss \w+|the employee|the matter) (?:back|again|to (?:me|us|occupational health|OH) again)|refer back|refer again|(?:new|further|fresh|another|second) referral|referred (?:back|again)|refer (?:him|her|them) (?:\w+ )?(?:if|should|were)|welcome (?:a|another) (?:new |further |fresh )?referral|come back to (?:me|us|occupational health) (?:if|should|at any)|open to (?:a )?(?:re-?referral|referral))\b/i,
  /\b(?:NFA|no further action|case closed|file closed|discharged to (?:the )?(?:manager|employer|line manager)|closed to (?:occupational health|OH|this service)|closing (?:the|this|his|her|their|my|our) (?:case|file|referral|record|books?))\b/i,
  /\b(?:out of|off) (?:our|my) (?:care|books|caseload|hands|list|lists|waiting list)\b/i,
];

/** A closing of something that is not the case. */
export const OTHER_CLOSED =
  /\b(?:grievance|complaint|disciplinary|investigation|claim|insurer|HR|police|court|road|ward|branch|office|depot|store|door|window|school|hospital(?:'s)?|physiotherap(?:y|ist)|physio|surgeon|consultant|clinic(?! nurse)|GP|counsell\w+|specialist|wound|shop|site|factory|pension|account|tribunal|union)\b[^.;]{0,50}\b(?:clos(?:e|ed|ing|es)|discharg(?:e|ed|ing)|concluded|ended|complete[d]?|no (?:further|more))\b|\b(?:closed|discharged|concluded|signed off) (?:\w+ )?(?:by|from) (?!this |our |my )(?:the |his |her |their )?(?:\w+ )?(?:hospital|HR|GP|surgeon|consultant|physio\w*|ward|clinic|specialist|police|union|manager|counsell\w+|company|insurer|employer|pain|fracture|outpatient)/i;

/** What was asked for and is awaited. */
export const WAITS: readonly RegExp[] = [
  /\b(?:you (?:will|shall|'ll) hear|more|further word) from (?:me|us|OH|occupational health) (?:again )?(?:once|when|as soon as|after|on receipt)\b/i,
  /\b(?:report|letter|reply|opinion|evidence|information|records?|notes|assessment|details|description|survey|outcome|response)s?\b[^.;]{0,40}?\b(?:is|are|was|were|has been|have been) (?:\w+ )?(?:requested|sought|awaited|outstanding|applied for|chased|asked for)\b(?! by (?:you|the (?:union|employee|solicitor)|his|her|him|HR))/i,
  /\b(?:GP|specialist|consultant|surgeon|medical|clinical|hospital|further|treating \w+|job|risk|occupational hygiene)(?:'s)? (?:\w+ ){0,2}?(?:reports?|letters?|evidence|information|records?|opinion|details|description|assessment|summary)(?: (?:is|are|was|were|has been|have been|now|today|still|also|being|from [^.;,]{3,40}))* (?:requested|asked for|sought|applied for|chased|sent for|on request|outstanding with us)\b/i,
  /\b(?:awaiting|pending|await) (?:receipt of |sight of |arrival of |the |his |her |their |a |an |further |written )*(?:GP|specialist|consultant|surgeon|medical|clinical|hospital|requested|job|risk)(?:'s)? (?:\w+ )?(?:reports?|letters?|evidence|information|records?|opinion|reply|response|description|assessment)\b/i,
  /\b(?:further|updated|final|full|supplementary|addendum|substantive|additional|more) (?:advice|report|opinion|letter|update|guidance)\b[^.;]{0,30}\b(?:to follow|will follow|follows|be issued|be provided|be sent)\b[^.;]{0,40}\b(?:receipt|receiv\w+|when|once|as soon as|after)\b/i,
  /\b(?:until|once|when|as soon as|before) (?:I|we) (?:hear|have heard|receive|have received|get|have (?:his|her|their|the|that|it|seen|had)|know the (?:result|outcome))\b(?! you)/i,
  /\b(?:report|letter|reply|opinion|results?|information|survey|records?|notes?|details|evidence|assessment|readings?|figures|description|statement|data|documents?|form)\b[^.;]{0,60}?\b(?:(?:for )?which|that|,) (?:I|we) (?:have |had |also |already |today )*(?:asked|requested|sent for|applied|written|called for|sought)\b/i,
  new RegExp(
    `(?<!\\b(?:he|she|they|employee|worker|who) )\\b(?:${US}|I have|we have|I've|we've|have|has) (?:have |has |am |are |'ve |also |now |therefore |already |been |since |today )*(?:asked(?! (?:\\w+ )?to (?:see|read|view|have|check|look|keep|know))|requested|written (?:to|for|off)|wrote (?:to|for|off)|sent (?:for|off|a request)|applied|approached|contacted|sought|chased)\\b[^.;]{0,120}?\\b(?:report|letter|reply|replies|opinion|results?|information|survey|records?|notes?|details|evidence|assessment|readings?|figures|description|answer|response|hear(?:d)?|statement|log|data|view|documents?|copy|plan|form|advice|referral|let you know|what (?:he|she|they) says?)\\b`,
    'i',
  ),
  /\b(?:I am|we are|am|are|I'm|we're|still|now) (?:still |now |currently |also )?(?:waiting|awaiting|expecting)\b[^.;]{0,120}?\b(?:report|letter|reply|opinion|results?|information|survey|records?|notes|details|evidence|assessment|readings?|figures|description|answer|response|hear|statement|data|view|documents?|copy|form|consent|certificate|decision|determination)\b[^.;]{0,80}/i,
  /\b(?:I am|we are|I'm|we're) (?:still |now |currently |also )?(?:waiting|awaiting)\b[^.;]{0,60}?\b(?:scan|tests?|bloods?|MRI|x-?rays?|investigations?)\b/i,
  // "You will hear from me once it is answered", "When his surgeon replies I'll write again"
  /\byou(?: will| should|'ll) (?:hear|have (?:a|my|an) \w+)\b[^.;]{0,40}?\b(?:once|when|as soon as|after)\b/i,
  /\b(?:once|when|after|as soon as|until)\b[^.;]{0,60}?\b(?:repl(?:y|ies)|answers?|responds?|writes (?:back|to me|to us)|has (?:replied|answered|responded|written)|comes? (?:back|in|through)|arrives?|is (?:in|here|through))\b[^.;]{0,40}?\b(?:I|we)(?:'ll| (?:will|shall|can|am able))\b/i,
  /\b(?:once|when|after|as soon as|until|on (?:receipt|receiving)|within \w+ (?:days?|weeks?|working days?) of (?:receipt|receiving|getting|its arrival)|following receipt)\b[^.;]{0,100}?\b(?:report|letter|reply|opinion|results?|information|survey|records?|details|evidence|assessment|readings?|figures|description|answer|response|it|them|this|that)\b[^.;]{0,60}?\b(?:I|we) (?:will|shall|can|'ll|am able|hope to|expect to)\b/i,
  /\b(?:I|we) (?:will|shall|'ll|can) (?:\w+ ){0,3}?(?:write|report|advise|update|send|let you|give you|issue|complete|finalise|be in touch|contact you|get back|come back|tell you|see|review|prepare|supply)\b[^.;]{0,100}?\b(?:once|when|as soon as|after|on receipt|on receiving|within \w+ (?:days?|weeks?) of|upon)\b[^.;]{0,80}?\b(?:report|letter|reply|replies|opinion|results?|information|survey|records?|details|evidence|readings?|figures|description|answer|response|it|them|this|hear|arrives?|receiv\w+)\b/i,
];

/** Told of the past or of what was meant to be. */
export const NO_LONGER =
  /\b(?:had (?:planned|hoped|intended|arranged|meant|expected|booked)|was (?:to|due|going|supposed|planned|booked)|were (?:to|due|going)|should have|would have|last (?:saw|spoke|reviewed)|(?:saw|met|assessed|examined|visited|interviewed|spoke (?:to|with)) (?:this|the|your|my|him|her|them|Mr|Mrs|Ms|Miss|Mx|Dr|[A-Z]\w+)\b|reviewed (?:him|her|them|Mr|Mrs|Ms|Miss)|saw (?:him|her|them|Mr|Mrs|Ms|Miss)|did not attend|failed to attend|cancelled|missed|thank(?:s| you) for (?:asking|sending|referring))\b|^(?![^.;]*\b(?:will|shall|again|next|back|booked|due|would|further|until|to see)\b)[^.;]*\b(?:I|we) (?:saw|met|spoke|assessed|examined|visited|interviewed|telephoned|rang|consulted)\b/i;
