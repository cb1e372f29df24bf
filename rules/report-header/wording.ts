/** How a person may be assessed: the words that say so, wherever they stand in a header. */
const BY_WHAT = [
  '(?:tele)?phone',
  'tel\\.? consult',
  'tel(?:\\.|con)?(?= (?:consultation|call|assessment|appointment))',
  'video(?:[- ]?(?:call|link|conference|consultation))?',
  'MS Teams',
  'Microsoft Teams',
  'Teams',
  'Zoom',
  'Skype',
  'FaceTime',
  'Webex',
  'Attend Anywhere',
  'face[- ]to[- ]face',
  'f2f',
  'F/F',
  'in[- ]person',
  'remote(?:ly)?',
  'virtual(?:ly)?',
  'online',
  'by (?:\\w+ )?call',
  'phone call',
  '(?:home|site|workplace|ward|hospital|depot|station|school|office|factory|works) visit',
  'on[- ]site',
  'mobile (?:unit|clinic)',
  'paper(?:s|[- ](?:based|review|assessment|screening))?',
  '(?:case )?(?:file|records?|notes|desktop|desk-top|document(?:ary)?) review',
  'questionnaire',
  'on the papers',
  'in (?:the |our |my )?(?:clinic|surgery|rooms|department|consulting rooms?)',
];
export const TYPE = new RegExp(`\\b(?:${BY_WHAT.join('|')})\\b`, 'i');

/** Where somebody was seen: a place is a face-to-face assessment. */
export const PLACE_SEEN =
  /\b(?:clinic|rooms?|surgery|department|centre|center|unit|premises|offices?|hospital|consulting|depot|works|site|station|school|house|suite|hub|facility|laboratory|campus|workplace|workstation|desk)\b/i;

/** "Assessed 9 October at the Elm Road clinic": the place stands with its preposition. */
export const AT_A_PLACE =
  /\b(?:at|in) (?:(?:the|our|my|your|a) )?(?:[\w'-]+ ){0,3}?(?:clinic|rooms?|surgery|department|centre|center|unit|premises|offices?|hospital|depot|works|site|school|suite|hub|workplace)\b/i;

/** Labels beneath which the type stands: "Type of assessment", "Method", "Medium", "Format". */
export const TYPE_LABEL = /\b(?:type|method|mode|medium|format|venue|location|place|via|how (?:seen|assessed|held)|setting|where)\b/i;
export const TYPE_LABEL_OF =
  /\b(?:assessment|consultation|appointment|contact|interview|seen|review|examination|exam|visit|clinic|meeting|held|how)\b|^(?:type|method|mode|medium|format|venue|location|place|setting)$/i;

/** The author tells that the person was seen: "I saw Mr Doyle", "was assessed", "she attended". */
export const SEEN =
  /(?:^|[.:;,|(] ?| - )(?:seen|assessed|examined|interviewed|reviewed|consulted|spoken to|evaluated|consultation|(?:tel\.? |telephone |phone |video )?consult|appointment|clinic|when and how|when seen)\b|\b(?:(?:I|we) (?:have |had |also |first )?(?:the (?:pleasure|opportunity) of )?(?:saw|seen|met|meeting|seeing|spoke|spoken|talked|caught up|looked in|assessed|examined|interviewed|reviewed|consulted|telephoned|rang|phoned|called|visited|evaluated|screened|tested|conducted|carried out|undertook|held|had a)|(?:was|were|been) (?:\w+ )?(?:seen|assessed|examined|interviewed|reviewed|consulted|evaluated|spoken to|screened|tested|contacted|called)|(?:after|on|when|from) (?:seeing|meeting|speaking (?:to|with)|assessing|examining|visiting|interviewing|talking (?:to|with))|(?:attended|came to|came in|came along|popped in|called in|visited|joined|took part in)|(?:had|got) (?:(?:mr|mrs|ms|miss|mx)\.? )?[\w'-]+ (?:on (?:the )?(?:phone|telephone|video|line|screen)|in (?:the |my |our )?clinic)|(?:caught up|was in touch) with|(?:assessment|consultation|appointment|interview|examination|review|call|discussion|conversation|meeting|contact|session|evaluation)(?: (?:on|with|of|by|was|were|took place|has been|and report))?|my (?:\w+ )?(?:assessment|consultation|conversation|meeting|examination|review|call))\b/i;
/** Examined, tested, measured: that needs the person in the room. */
export const EXAMINED =
  /\b(?:examined|on examination|physical examination|came to (?:see me|my|our|the)|attended (?:my|our|the) \w+|(?:saw|seen|met|meet|see|meeting|seeing) (?:\w+[ ,]+){0,6}?(?:at|in) (?:my|our|your|the|his|her|their)\b|visited (?:him|her|them|the|your|his))\b/i;
/** "I saw Mrs Kettering on 17 March": nobody writes that of a call. A bare "Seen: 4 November" in a header is a form's word for all kinds. */
export const SAW =
  /\b(?:I|we) (?:first |last |have |had )?(?:saw|met|examined|visited)\b|\b(?:came|popped|called|looked) in (?:to see (?:me|us)|yesterday|today|on)\b|\bcaught up with \w+ in\b|\b(?:after|on|when|from) (?:seeing|meeting|examining|visiting)\b|\b(?:pleasure|opportunity) of (?:seeing|meeting|examining)\b|\bcame to see (?:me|us)\b/i;
/** What is still to come is not how the person was assessed. */
export const TO_COME = /\b(?:will|shall|would|going to|plan(?:s|ned)? to|arrange(?:d)?|next|please|if you|should you|can be|may be)\b/i;

/** Nobody was seen: the opinion rests on documents. */
export const ON_PAPERS =
  /\b(?:on the papers|paper[- ](?:based|review|assessment|screening)|(?:case )?(?:file|records?|document(?:s|ary)?|desktop|desk-top) (?:review|assessment)|without (?:seeing|meeting|a consultation|an assessment)|(?:I|we) (?:have|did) not (?:seen?|met|meet|assessed?|examined?|spoken? to)|health questionnaire|questionnaire (?:was )?(?:screening|review|only|received|returned|completed|dated|screened|reviewed))\b/i;

/** Registers of health professionals, with a number. */
export const REGISTRATION =
  /\b(?:GMC|NMC|HCPC|GPhC|AHPRA|IMC|CORU|NMBI|NPI|MCNZ|BACP|CSP|RCOT)\b(?: (?:PIN|no\.?|number|reg(?:istration|istered)?(?: no\.?| number)?|ID))*[.: #]*[A-Z]{0,4}\d[\dA-Z]{3,}|\b(?:GMC|NMC|HCPC|AHPRA|NMBI|CORU)[- ]registered\b|\b(?:medical|nursing|state|RN|MD) licen[cs]e\b|\blic(?:en[cs]e)?\.? (?:no\.?|number|#)/i;
/** Written-out qualifications. */
export const QUALIFIED =
  /\b(?:registered (?:general |mental health |adult |medical |occupational (?:health )?|specialist |public health )*(?:nurse|practitioner|physiotherapist|specialist|occupational therapist)|chartered (?:physiotherapist|psychologist|ergonomist)|(?:diploma|certificate|fellow|member|master|bachelor)s? (?:in|of) (?:the )?(?:\w+ ){0,3}(?:occupational|medicine|nursing|health|science|physicians|faculty)|specialist community public health nurse|board[- ]certified|(?:member|fellow) of the (?:faculty|society|royal college))\b/i;
/**
 * What technicians hold, who screen and test and stand on no register of health professionals: certificates in the tests they do (the Association for Respiratory
 * Technology and Physiology for spirometry, the British Society of Audiology for hearing, the Faculty of Occupational Medicine for vibration) and in their trade.
 */
const TRADE =
  '(?:industrial |occupational |workplace |health )*(?:audiometr\\w+|spirometr\\w+|lung[- ]function(?: testing)?|hearing tests?|HAVS|hand[- ]arm vibration|health (?:surveillance|screening)|phlebotomy|occupational health technicians?)';
export const CERTIFIED = new RegExp(
  [
    `\\b(?:certificates?|certified|certification|accredited|diploma|award|NVQ|trained and assessed) (?:level \\d )?(?:in|for|by) (?:the )?${TRADE}`,
    `\\b(?:certified|accredited) ${TRADE}`,
    '\\b(?:audiometr\\w+|spirometr\\w+|HAVS) (?:certificate|certification|diploma)',
    '\\b(?:ARTP|BSA|FOM)(?:[ -](?:certified|accredited|certificate|registered|spirometry|audiometry|HAVS)|(?= *(?:$|[,;)|])))',
    '\\bnational spirometry register\\b',
  ].join('|'),
  'i',
);
/** Letters that name a post rather than a qualification. */
export const POST_LETTERS = /^(?:OHA|OHN|OHP|OHT|OHNA|OH|OHC)$/;
/** Professional letters as they stand after a name; met where the signature was not read as one. */
export const LETTERS =
  /(?:^|[\s,(])(?:RGN|RN|RMN|RNMH|SCPHN|RSCPHN|MBBS|MB ?BS|MB ?BCh|MB ?ChB|MBChB|MBBCh|MD|DO|MFOM|FFOM|AFOM|MFOMI|FFOMI|LFOM|DOccMed|D\.?Occ\.?Med|FAFOEM|FRACP|FACOEM|MCSP|HCPC|PA-C|FNP(?:-C|-BC)?|NP-C|APRN|COHN(?:-S)?|MRCGP|FRCP|MRCP|BSc|B\.Sc|MSc|M\.Sc|Dip ?OHN?|DipOHN?|PG ?Dip|DPT|PT|OTR|MRCOT|DClinPsy|CPsychol|RMA|LVN|LPN|RPN|EN)(?=$|[\s,.;)(/|])/;

/** What an author in occupational health is called; here also the posts that are no profession of their own. */
export const POST =
  /\b(?:occupational (?:health (?!report|service|department|assessment|team|unit|review|advice|referral|centre|ltd|limited)[a-z]\w+|physician|hygien\w+|therap\w+|psycholog\w+|nurse)|OH (?:\w+ )?(?:nurse|advis\w+|physician|practitioner|clinician|doctor|manager|technician|sister|specialist|consultant|lead)|OHA|OHN|OHP|physician|physiotherapist|nurse|practitioner|clinician|psychologist|psychiatrist|counsellor|ergonomist|assessor|technician|(?:medical|health|nurse|clinical|wellbeing|case|safety|rehabilitation|vocational|workplace|workstation|DSE) (?:\w+ )?(?:advis[eo]r|officer|director|examiner|manager|assessor|consultant|specialist|coordinator)|consultant|medical officer|case manager|registrar|doctor|provider|therapist)\b/i;

const NAME = "(?:(?:mr|mrs|ms|miss|mx|dr|prof)\\.? )?[A-Z][\\w'-]*\\.? (?:[A-Z]\\.? )?[A-Z][\\w'-]+";
/** Whom it concerns, at the head: "About Alan Doyle", "Pt: Alan Doyle", "Alan Doyle (baker): …", "Who this is about | Alan Doyle". */
export const ABOUT = new RegExp(
  `^(?:[Rr]eport |[Ll]etter |[Aa]dvice )?(?:[Aa]bout|[Oo]n|RE|[Rr]e|[Rr]egarding|[Cc]oncerning)\\b:? ?${NAME}|^(?:Pt|Patient|Employee|Worker|Client|Person|Who (?:this|it) is about|Whom it concerns|[Tt]he (?:employee|worker))\\b[^.]{0,12}?[:|\\n-] ?${NAME}|^${NAME} \\([^)]{3,40}\\):`,
);
/** To whom it goes: "For Ravi Patel, Operations Manager", "… for Mr Ravi Patel of Brook Bakery", "Who asked for it | Ravi Patel". */
export const FOR_WHOM = new RegExp(
  `\\b(?:Manager|Referrer|Attn)\\b: ?${NAME}|(?:^|, )(?:[Ff]or|[Tt]o|[Ss]ent to|[Ww]ritten for|[Pp]repared for|[Rr]equested by|FAO)\\b:? ?${NAME}|^(?:Who asked(?: for (?:it|this))?|Attn|Requested by|Referred by|Goes to)\\b[^.]{0,12}?[:|\\n-] ?${NAME}`,
);
/** The words right before the day on which it was written. */
export const WROTE_ON =
  /(?:^|[\n.;,|(] ?|\b(?:this|and|was|is|has been) )(?:report|letter|advice|plan|written|(?:when )?I wrote (?:this|it)|prepared|dictated|typed|issued|signed|dated|drafted|sent to:? ?[A-Z][\w' -]{2,30})(?: (?:is|was))?(?: (?:dated|date|written|issued|prepared|typed|signed|completed|by [A-Z][\w'. -]{2,40}))?(?: on)?[:,\n]? ?$/i;
/** Who wrote it, told in a sentence or beside a label of the report's own. */
export const WHO_WROTE = new RegExp(
  `^(?:Who I am|Who wrote this|About the author|Your (?:nurse|doctor|adviser|clinician))\\b[^.]{0,12}?[:|\\n-] ?${NAME}|^${NAME},? is (?:an?|the|our) [^.]{0,60}\\b(?:nurse|physician|doctor|physiotherapist|advis[eo]r|practitioner|clinician)\\b`,
);
/** The name of a department. */
export const DEPARTMENT =
  /^(?:the )?(?:occupational health|OH|workplace health|health and wellbeing)(?: (?:department|service|team|unit|dept))?\.?$/i;
