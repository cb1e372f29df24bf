/** A telephone number as written: national and international forms, with at least six digits; or an internal extension. */
export const PHONE =
  /(?<![\w/.-])(?:(?:\+|00)\d{1,3}[ .-]?(?:\(0\)[ .-]?)?)?(?:\(\d{2,5}\)[ .-]?)?\d{2,5}(?:[ .-]\d{2,6}){1,4}(?![\w/-]|\.\d)|(?<![\w/.-])\(?0\d{9,10}\)?(?![\w/-])|\(\d{2,5}\)[ .-]?\d{5,8}(?![\w/-])|\b(?:dial|extension|line) \d{3,5}\b|\b(?:ext(?:ension|n)?\.?|x) ?:? ?\d{3,6}\b/i;
export const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}\b/i;

/** Mailboxes of a service: nobody is named by them. */
export const SHARED_MAILBOX =
  /^(?:info|information|admin|administration|office|enquir(?:y|ies)|inquiries|contact|contactus|hello|help|helpdesk|support|service|services|oh|occ-?health|occupational[.-]?health|oh[.-]?(?:service|team|admin|reception|referrals?|enquiries|dept|department|reports?)|health|wellbeing|referrals?|reports?|reception|team|clinic|mail|post|feedback|complaints|customer[.-]?(?:care|service|services)|bookings?|appointments?|management|general|no-?reply|quality|results)(?:[.-]\w+)?@/i;

/** Numbers that are for other matters or of other people. */
export const OTHER_NUMBER =
  /\b(?:fax|helpline|help line|hotline|assistance (?:line|programme|program)|employee assistance|EAP|counselling (?:line|service)|Samaritans|Access to Work|ACAS|Citizens Advice|DVLA|NHS (?:number|no)|NI (?:number|no)|national insurance|case ref\w*|(?:reference|ref\b|our ref)(?! (?:above|below))|claim (?:no|number)|policy number|account|sort code|invoice|payroll (?:no|number)|employee (?:no|number)|clock no|date of birth|DOB|SSN|social security|works no|registration|PIN|GMC|NMC|licen[cs]e|postcode|emergency|999|next of kin|his (?:home|mobile|number|email)|her (?:home|mobile|number|email)|(?:employee|worker|candidate|patient)(?:'s)? (?:telephone|phone|mobile|email|contact)|home (?:telephone|phone|number)|mobile of (?:the )?employee|personal (?:email|mobile|number)|(?:GP|doctor|surgery|hospital|consultant|specialist|physio\w*|clinic)(?:'s)? (?:telephone|phone|number|secretary|email)|his pay|her pay|payroll|pension|parking|permit|union rep\w*|estates|facilities|rota office|bank account)\b/i;

/** The reader is told whom to turn to about the report. */
export const TURN_TO =
  /\b(?:please|do|should you|if you|any (?:questions?|queries|query)|questions?|queries|query|enquir(?:y|ies)|contact|call|ring|phone|telephone|speak (?:to|with)|ask for|write to|e-?mail|reach|get (?:in touch with|hold of)|talk (?:it|this|things) (?:over|through) with|clarification|discuss|(?:anything|whatever) (?:that )?(?:is |be )?(?:unclear|not clear)|(?:person|one|colleague|nurse|doctor|clinician) to (?:ask|ring|call|contact|speak to|turn to)|can (?:go through|explain|answer|help|be reached|be contacted|discuss|talk)|will (?:answer|explain|take|help|be (?:glad|happy|pleased|able))|is (?:covering|standing in|available|happy|on hand)|point of contact|contact for|(?:your|my|main|named|first|best|right) (?:\w+ ){0,2}(?:contact|person|colleague)(?: (?:for|on|about|in|here|to)\b[^.;,]{0,40})?(?: is|,|:)|(?:handles?|handling|deals?|dealing|looks? after|looking after|holds|knows|manag(?:es|ing)|responsible for|in charge of) (?:the|this|his|her|their|your) (?:\w+ )?(?:case|file|report|referral|matter|queries|questions)|takes? (?:my|our|any|all) (?:calls|messages|questions|queries)|(?:should|may|can|could|ought to) (?:come|go|be (?:addressed|put|directed|sent|taken)) to|(?:case|file|report) (?:is|was) (?:held|handled|managed|looked after|written|prepared) by|whose (?:direct |own |office )?(?:number|line|extension|e-?mail|telephone|phone|mobile)|who wrote (?:this|it)|rung|elucidation|would (?:sooner|rather|prefer)|(?:any|this|the) (?:point|part|matter) (?:in|of|on) (?:this|the|my) (?:report|letter))\b/i;

/** The author is the one who is reached. */
export const AUTHOR_REACHED =
  /\b(?:(?:call|ring|phone|telephone|contact|reach|e-?mail|text|ask for|find|get (?:hold of|in touch with|through to)|write to|speak to|speak with|talk to|message|line to|note to|direct to|touch with|dial|try|catch) (?:or \w+ )?me\b|me (?:on|at|by|directly|direct)\b|me,? (?:[A-Z][\w.'-]+ ){1,3},? ?(?:on|at)|my (?:own |direct |work |office |personal |mobile |desk |internal )*(?:line|number|telephone|phone|extension|ext|e-?mail|mobile|dial|direct dial|address|tel|contact)|I\b[^.;]{0,60}\b(?:and|but) (?:can|may|am) (?:best |also |always )?be (?:reached|called|rung|telephoned|contacted|e-?mailed|found)|I (?:am|can be|may be|will be|shall be) (?:\w+ )?(?:on|at|reached|contacted|available|found|reachable|telephoned|rung|called|e-?mailed|here)|I (?:answer|take calls|pick up)|reaches me|reach me|finds me|will find me|get me|(?:for|of) the author\b|the author(?:'s)? (?:\w+ ){0,3}?(?:on|at|number|line|telephone|phone|e-?mail|extension|can|may|is)\b|I will be (?:glad|happy|pleased)|I (?:shall|would) be (?:glad|happy|pleased)|I am (?:glad|happy|pleased)|I'm (?:on|at|glad|happy)|I(?: would|'d| will| shall| should) (?:\w+ )?(?:welcome|be glad of|take|return|answer|appreciate) (?:a|your|any|all) (?:call|calls|question|questions|note|message)|myself|the (?:writer|undersigned)|give me (?:a )?(?:\w+ )?(?:ring|call|shout|bell|buzz)|drop me|(?:rather|sooner) (?:that )?you (?:rang|called|phoned|asked|e-?mailed) me|let me know|need me|want me|(?:best|usually|always|also) (?:reached|rung|called|caught|got)|I (?:can|may|could) (?:\w+ )?be (?:got|had|caught|raised))\b/i;

/** Who was reached, or is to reach the author, is not the reader. */
export const REACHED_BEFORE =
  /\b(?<!\b(?:you|be) )(?:rang|telephoned|phoned|called|texted|e-?mailed|spoke(?:n)? (?:to|with)|assessed|left (?:a |him |her )?(?:\w+ )?messages?)\b|\b(?:ask(?:ed|ing)?|told|telling|advis(?:ed|ing)|wanted|invited) (?:him|her|them|the employee) to\b|\bgave me\b/i;

/** Several stand behind a number: nobody in particular is asked for. */
export const COLLECTIVE =
  /\b(?:us|our|we|team|department|dept|desk|reception|switchboard|office|service|services|inbox|mailbox|helpdesk|portal|clinic|centre|center|programme|program|unit|administrat\w+|admin|hub|company|practice|surgery|hospital|occupational health|OH|HR)\b/i;
/** The writer speaks, or leaves a number for the reader: by a signed report it is the writer's own. */
export const WRITER_SPEAKS = /\b(?:I|I'm|I'll|I'd|me|my|happy to|glad to|pleased to)\b/i;

/** "Please ring me on the number above": the letterhead's number is the writer's. */
export const NUMBER_ABOVE =
  /\b(?:call|ring|phone|telephone|contact|reach|e-?mail|write to|speak to) me (?:\w+ ){0,2}(?:on|at|by|using|through) (?:the|this|that) (?:(?:tele)?phone |direct |e-?mail )?(?:number|line|address|details) (?:above|overleaf|given above|shown above|at the (?:top|head)|on this letter|on the letterhead)\b/i;

/** Labels under which a number or address is somebody else's. */
export const OTHER_LABEL =
  /\b(?:employee|worker|candidate|patient|driver|client|employer|company|manager|referr\w+|to\b|report to|copies|GP|doctor|surgery|hospital|home|address|fax|reception|switchboard|customer|team|service|helpline|general|ref|reference|number of|payroll|DOB|date|next of kin|claim|insurer|SSN|social security|national insurance|NI|NHS|NPI|PPSN?|MRN|TFN|Medicare|certificate|licen[cs]e|badge|policy|case|file|order|account|invoice|clock|works|staff|personnel|registration|GMC|NMC|HCPC|PIN)\b/i;
