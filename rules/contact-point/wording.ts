/** A telephone number as written: national and international forms, with at least six digits; or an internal extension. */
export const PHONE =
  /(?<![\w/.-])(?:(?:\+|00)\d{1,3}[ .-]?(?:\(0\)[ .-]?)?)?(?:\(\d{2,5}\)[ .-]?)?\d{2,5}(?:[ .-]\d{2,6}){1,4}(?![\w/-]|\.\d)|(?<![\w/.-])\(?0\d{9,10}\)?(?![\w/-])|\b(?:dial|extension|line) \d{3,5}\b|\b(?:ext(?:ension|n)?\.?|x) ?:? ?\d{3,6}\b/i;
export const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}\b/i;

/** Mailboxes of a service: nobody is named by them. */
export const SHARED_MAILBOX =
  /^(?:info|information|admin|administration|office|enquir(?:y|ies)|inquiries|contact|contactus|hello|help|helpdesk|support|service|services|oh|occ-?health|occupational[.-]?health|oh[.-]?(?:service|team|admin|reception|referrals?|enquiries|dept|department|reports?)|health|wellbeing|referrals?|reports?|reception|team|clinic|mail|post|feedback|complaints|customer[.-]?(?:care|service|services)|bookings?|appointments?|management|general|no-?reply|quality|results)(?:[.-]\w+)?@/i;

/** Numbers that are for other matters or of other people. */
export const OTHER_NUMBER =
  /\b(?:fax|helpline|help line|hotline|assistance (?:line|programme|program)|employee assistance|EAP|counselling (?:line|service)|Samaritans|Access to Work|ACAS|Citizens Advice|DVLA|NHS (?:number|no)|NI (?:number|no)|national insurance|case ref\w*|reference|ref\b|our ref|claim (?:no|number)|policy number|account|sort code|invoice|payroll (?:no|number)|employee (?:no|number)|clock no|date of birth|DOB|works no|registration|PIN|GMC|NMC|licen[cs]e|postcode|emergency|999|next of kin|his (?:home|mobile|number|email)|her (?:home|mobile|number|email)|(?:employee|worker|candidate|patient)(?:'s)? (?:telephone|phone|mobile|email|contact)|home (?:telephone|phone|number)|mobile of (?:the )?employee|personal (?:email|mobile|number)|(?:GP|doctor|surgery|hospital|consultant|specialist|physio\w*|clinic)(?:'s)? (?:telephone|phone|number|secretary|email)|his pay|her pay|payroll|pension|parking|permit|union rep\w*|estates|facilities|rota office|bank account)\b/i;

/** The reader is told whom to turn to about the report. */
export const TURN_TO =
  /\b(?:please|do|should you|if you|any (?:questions?|queries|query)|questions?|queries|query|enquir(?:y|ies)|contact|call|ring|phone|telephone|speak (?:to|with)|ask for|write to|e-?mail|reach|get (?:in touch with|hold of)|talk (?:it|this|things) (?:over|through) with|clarification|discuss|anything (?:is |be )?unclear|can (?:go through|explain|answer|help|be reached|be contacted|discuss|talk)|will (?:answer|explain|take|help|be (?:glad|happy|pleased|able))|is (?:covering|standing in|available|happy|on hand)|point of contact|contact for)\b/i;

/** The author is the one who is reached. */
export const AUTHOR_REACHED =
  /\b(?:(?:call|ring|phone|telephone|contact|reach|e-?mail|text|ask for|find|get (?:hold of|in touch with|through to)|write to|speak to|speak with|talk to|message|line to|note to|direct to|touch with|dial|try|catch) (?:or \w+ )?me\b|me (?:on|at|by|directly|direct)\b|me,? (?:[A-Z][\w.'-]+ ){1,3},? ?(?:on|at)|my (?:own |direct |work |office |personal |mobile |desk |internal )*(?:line|number|telephone|phone|extension|ext|e-?mail|mobile|dial|direct dial|address|tel|contact)|I\b[^.;]{0,60}\b(?:and|but) (?:can|may|am) (?:best |also |always )?be (?:reached|called|rung|telephoned|contacted|e-?mailed|found)|I (?:am|can be|may be|will be|shall be) (?:\w+ )?(?:on|at|reached|contacted|available|found|reachable|telephoned|rung|called|e-?mailed|here)|I (?:answer|take calls|pick up)|reaches me|reach me|finds me|will find me|get me|(?:for|of) the author\b|the author(?:'s)? (?:\w+ ){0,3}?(?:on|at|number|line|telephone|phone|e-?mail|extension|can|may|is)\b|I will be (?:glad|happy|pleased)|I (?:shall|would) be (?:glad|happy|pleased)|I am (?:glad|happy|pleased)|I'm (?:on|at|glad|happy)|I (?:would|will|shall|should) (?:\w+ )?(?:welcome|be glad of|take|return|answer|appreciate) (?:a|your|any|all) (?:call|calls|question|questions|note|message)|myself)\b/i;

/** Labels under which a number or address is somebody else's. */
export const OTHER_LABEL =
  /\b(?:employee|worker|candidate|patient|driver|client|employer|company|manager|referr\w+|to\b|report to|copies|GP|doctor|surgery|hospital|home|address|fax|reception|switchboard|customer|team|service|helpline|general|ref|reference|number of|payroll|DOB|date|next of kin|claim|insurer)\b/i;
