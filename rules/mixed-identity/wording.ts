/** The words by which a name, pronoun or particular is told to be meant for the employee. Usual English; nothing here is disputed. */

/** After a name: what only the employee of a report does or has. */
const BE = '(?:is|remains|was|has been|will be|continues to be)';
const STATE =
  '(?:(?:not |now |also |currently |still |yet |medically |temporarily |permanently |therefore |otherwise |fully |likely to (?:be|remain) |already |clearly |recently |again ){0,3}(?:fit|unfit|able to|unable to|well enough|unwell|off (?:work|sick)|absent|at work|back at work|recovering|improving|coping|progressing|ready to|likely to (?:return|recover|need|be|have|find|remain)|under the care|awaiting|waiting for|suffering|experiencing|struggling|taking|attending|seen (?:by|in|at|on)|referred (?:to|by|for|because|following|on)|diagnosed|a? ?(?:\\d\\d|\\w+)-year-old|aged|keen to|anxious to|hoping|in pain|tired|disabled|covered))';
export const EMPLOYEE_DOES = new RegExp(
  `^(?:'s? (?:own |current |recent |ongoing |usual |left |right |physical |mental |general )?(?:symptoms|return|absence|condition|role|health|fitness|gp|job|sleep|mood|pain|employment|adjustments|recovery|progress|consent|fit note|injury|prognosis|capacity|duties|hours|knee|back|shoulder|hand|hip|wrist|ankle|neck|treatment|attendance|medication|concentration|function)\\b|,? (?:(?:also|now|currently|still|therefore|clearly|further) )?(?:tells?|told|reports?|reported|describes?|described|states?|stated|says|feels|manages|takes|suffers|experiences|experienced|attended (?:for|the|my|our|today|an?)|works|hopes|wishes|struggles|finds|complains|denies|lives|sleeps|walks|consents|consented|presented|returned to|resumed)\\b(?! (?:him|her|them)\\b)|,? (?:has |also |has also )?ask(?:s|ed) (?:if|whether) (?:he|she|they) (?:can|could|may|might)\\b|,? ${BE} ${STATE}|,? has (?:(?:also|now|not|since|recently|already) )?(?:had|made (?:\\w+ )?(?:progress|recovery)|returned|agreed|given (?:his|her|their) consent|undergone|received|started|recovered|improved|a history)\\b(?! (?:him|her|them)\\b)|,? (?:can|cannot|could|may|should|will|would|must|might)(?: not)? (?:\\w+ ){0,1}?(?:return|work|lift|manage|need|have|benefit|avoid|remain|resume|carry|sit|stand|walk|drive|find|continue|begin|start|require|recover|rest|kneel|climb|keep (?:to|up|off|out|away)|stay (?:off|away|out)|wear|take (?:(?:his|her) tablets|regular breaks|more breaks|a break)|be (?:fit|able|well|ready|back|absent|off|unable|given time|seen|reviewed))\\b)`,
  'i',
);
/** The same words where they tell what somebody else may tell too: a manager reports things of the employee. */
export const TELLS =
  /^,? (?:\w+ ){0,2}(?:tells?|told|reports?|reported|describes?|described|states?|stated|says|feels?|hopes|wishes|agrees|agreed|finds|given|had|made|been|not|may|can|could|will|would|should|started|attended|works)\b/i;
/** Before a name: what occupational health does with the employee. */
export const OF_EMPLOYEE =
  /\b(?:(?:I|we) (?:saw|assessed|reviewed|examined|interviewed|consider|regard|find)|(?:I|we) (?:would )?(?:recommend|advise|suggest|propose|consider|believe|think|expect|anticipate|feel)(?: that)?|(?:return|fitness|referral|absence|assessment|consultation|recovery|health) of|refer(?:red|ring)|(?:enable|allow|help|assist|support|permit) |(?:think|believe|view|opinion|likely|clear|concluded?|summary|conclusion|overall|present|currently|therefore)(?: that)?,?) $/i;
/** Before or after a name: the words that introduce another person by what they are. */
export const INTRODUCED_BEFORE =
  /\b(?:his|her|their|the|your|my|our|a|an) (?:[\w-]+ ){0,3}[a-z-]+,? $|\b(?:by|with|under|from|to|and|colleague|adviser|manager|supervisor|surgeon|consultant|physiotherapist|gp|nurse|care of|dear|cc|copy|contact|named|called) $/i;
export const INTRODUCED_AFTER =
  /^,? (?:(?:who|which) (?:is|was) |as )?(?:(?:his|her|their|the|your|my|our|a|an|from|of) [a-z]|\(|(?:[A-Z][a-z]+ ){0,2}(?:manager|director|officer|supervisor|adviser|advisor|consultant|surgeon|nurse|leader|head|lead|partner|representative)\b)|^,? (?:his|her|their) [a-z]/i;

/** The person of the report, called so at the head of a sentence in clinic notes. */
export const THE_PATIENT =
  /^\s*(?:the |this |your |our )?(?:patient|employee|worker|client|claimant|individual|examinee|injured worker|member of staff)\b/i;

/** Families of names: who is called by the one may be called by the other. */
export const SHORT_NAMES: readonly ReadonlySet<string>[] = [
  'robert rob bob bobby robbie',
  'william will bill billy liam',
  'elizabeth liz lizzie beth betty eliza libby elsie',
  'margaret peggy maggie meg rita greta',
  'edward ted ed eddie ned',
  'alexandra alexander sandra alex sandy lexi xander',
  'anthony antonio tony',
  'henry harry hal',
  'john jack johnny',
  'james jim jimmy jamie',
  'richard dick rick',
  'catherine kate cathy kathy katie kathleen katherine kathryn',
  'helen eleanor ellen nell nellie elaine',
  'christopher kit chris',
  'charles chuck charlie',
  'mary molly polly',
  'patrick paddy pat',
  'patricia tricia pat trish',
  'michael mick mike',
  'thomas tom tommy',
  'dorothy dot dottie',
  'theresa teresa tess terry tracey',
  'susan sue suzanne',
  'joseph joe',
  'ann anne annie nancy anna',
  'sarah sally sadie',
  'victoria vicky tori',
  'francis frances frank fran',
  'albert bert al',
  'frederick fred freddie',
  'leonard len',
  'lawrence laurence larry laurie',
  'ronald ron',
  'gerald gerry jerry gerard',
  'philippa pip pippa',
  'anastasia stacey',
  'rebecca becky',
  'deborah debbie debra',
  'natalia natasha',
].map((family) => new Set(family.split(' ')));

/** First names that are other words too, or that both sexes and many surnames share. */
export const NOT_SURELY_A_NAME = new Set(
  'will may mark grant june faith grace joy rose dean dawn hope sunny miles drew penny ivy holly olive daisy ray jean pat sue guy art ben bill bob frank pearl ruby summer april august jack rob victor noel iris hazel heather lily violet clay dale glen carol carmel kay ed harry earl chase robin jay nick rich max angel tony page lee ross scott kelly morgan jordan jackson taylor'.split(
    ' ',
  ),
);

/** Nouns for people whose gender is not told, beside those that the language layer knows. */
export const SOMEBODY =
  /\b(?:person|woman|lady|girl|women|man|gentleman|boy|men|somebody|someone|anyone|anybody|everyone|each (?:of|one|said|told|had|has)|whoever|child|children|baby|toddler|infant|pupil|student|learner|customer|client|patient|resident|passenger|visitor|caller|tenant|prisoner|service user|guest|member|worker|carer|friend|partner|spouse|parent|neighbour|therapist|counsellor|physio\w*|surgeon|consultant|doctor|nurse|midwife|specialist|practitioner|adviser|advisor|manager|supervisor|leader|head|head ?teacher|teacher|director|officer|colleague|mentor|buddy|rep|representative|interpreter|companion|chaplain|receptionist|secretary|assistant|driver|deputy|chair|governor|owner|trainer|coach|assessor|investigator|employee of|candidate|applicant|gp|cat|dog|horse|ship|mother|mum|father|dad|sister|brother|daughter|son|wife|husband|aunt|uncle|niece|nephew|grand\w+|ex-\w+|twin|boss|foreman|chef|sergeant|inspector|captain|matron|sister|clinician|psychologist|psychiatrist|optician|optometrist|dentist|podiatrist|osteopath|chiropractor|registrar|professor|dr|prof)s?\b/i;
/** Somebody of a trade that no list knows: "a reader", "another archivist". */
export const UNTOLD =
  /^\s*(?:an?|another|one) (?:[a-z-]+ ){0,2}?(?!shoulder|number|computer|letter|matter|manner|chapter|quarter|corner|border|order|answer|disorder|factor|error|mirror|corridor|monitor|printer|recliner|driver's|further|longer|proper|lower|upper|former|other|better|rather|winter|summer|water|paper|power|centre|cancer|ulcer|fever|finger|career|offer|transfer|buffer|refer|under|over|after|per|for|or|nor)[a-z]{3,}(?:er|or|ist|ian|ant|ent(?<!ment|dent)|ee|man|woman)\b/i;
export const FEMALE =
  /\b(?:mrs|ms|miss|wife|mother|mum|mam|mom|daughter|sister|aunt|niece|grandmother|granddaughter|girlfriend|woman|lady|girl|midwife|step-?mother|step-?daughter|matron|dame)\b/i;
export const MALE =
  /\b(?:mr|husband|father|dad|son|brother|uncle|nephew|grandfather|grandson|boyfriend|man|gentleman|boy|step-?father|step-?son|foreman|sir)\b/i;

/** What only the employee has in such a report: "his sleep", "her fit note", "she is fit". A clinician or colleague named before does not have them. */
export const OWN_THINGS =
  '(?:(?:own|current|recent|ongoing|usual|normal|full|contracted|general|left|right|low|poor|physical|mental) ){0,2}(?:sleep|symptoms?|mood|absence|return|role|job|duties|condition|fit note|gp|appetite|concentration|pain|recovery|knees?|back|shoulders?|hands?|wrists?|hips?|ankles?|legs?|arms?|neck|feet|fitness|treatment|employment|adjustments|absence|prognosis|injur(?:y|ies)|anxiety|stamina|energy|confidence|phased return|restrictions|workstation|health|absences|mobility|physiotherapy|operation|surgery)';

/** Those who treat somebody. */
export const CARERS =
  '(?:physiotherapist|physio|surgeon|consultant|specialist|counsellor|therapist|doctor|psychologist|psychiatrist|dietitian|nurse)';

/** Words that make a particular another time's or another person's. */
export const FORMERLY =
  /\b(?:previous\w*|former\w*|earlier|before|until|used to|once|then|later|also|second|other|another|additional|part-time job|acting|second(?:ed|ment)|temporar\w*|interim|redeploy\w*|alternative|trained|training|qualif\w+|promot\w+|career|applied|apply|vacan\w+|offered?|(?:could|would|might) (?:work|be|suit|do|manage|take)|as well|moved|transferr\w+|change\w*|stopped|started as|began as|became|volunt\w+|agency|contractor|customer|supplier|hospital|clinic)\b/i;

/** How a sentence says what the person's job is. */
export const JOB_GIVEN: readonly RegExp[] = [
  /\b(?:works|is employed|employed|is engaged|is working)(?: full[- ]time| part[- ]time| by you| for you| \d[\d.]* hours(?: a| per)? week)* as (?:an? |the |your )?(?<job>[A-Za-z][\w'&/-]*(?: [A-Za-z][\w'&/-]*){0,4})/g,
  /\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he|[Tt]his|substantive|current)(?: \w+)? (?:role|job|post|position)(?: title)?(?: is|:)? (?:as|of|that of) (?:an? |the |your )?(?<job>[A-Za-z][\w'&/-]*(?: [A-Za-z][\w'&/-]*){0,4})/g,
  /\b(?:is|remains) (?:an?|your) (?<job>(?:[A-Z][\w'&/-]*)(?: [A-Z][\w'&/-]*){1,4})\b/g,
];
export const JOB_END =
  /\s(?:at|in|for|on|with|and|who|which|since|from|based|under|to|of|within|by|doing|working|but|where|full|part|is|are|has|this|that|now|he|she|they|as|because|so|when|while|although|means|involves|requires|includes|or)\b.*$/;

/** Jobs that other words stand for: one and the same person may be called by any of a family. */
export const JOB_FAMILIES: readonly ReadonlySet<string>[] = [
  'store stores storeman storeperson storekeeper warehouse warehouseman picker packer loader stock goods despatch dispatch logistics depot distribution fulfilment inventory forklift yard operative',
  'driver drive lgv hgv lorry truck van delivery courier transport haulage tanker coach bus train tram vehicle chauffeur',
  'nurse nursing ward sister matron staff midwife midwifery healthcare health care carer hca clinical bedside rgn practitioner support',
  'teacher teaching school classroom tutor lecturer education lecturing headteacher head principal academic pupil learning nursery lecturing',
  'cook chef kitchen catering caterer canteen baker bakery food barista waiter waitress',
  'clean cleaner cleaning domestic housekeeper housekeeping janitor caretaker porter site premises facilities',
  'clerk clerical administrator administrative admin administration office secretary secretarial receptionist pa assistant typist coordinator officer accounts finance payroll ledger bookkeeper accountant',
  'engineer engineering technician fitter mechanic maintenance electrician electrical mechanical machinist setter tool welder fabricator plumber joiner carpenter trade',
  'manager management supervisor supervisory lead leader leading head chief deputy director team section shift foreman chargehand',
  'officer police constable warden guard security custody prison detective inspector sergeant',
  'developer software programmer analyst computing it network web systems support computer digital data',
  'labourer operative ground grounds gardener groundsman groundsperson park parks ranger landscape estate builder construction site refuse recycling waste street yard',
  'agent adviser advisor call customer service contact centre helpline telephone sales consultant representative retail shop till cashier checkout',
  'archive archives archivist library librarian museum gallery curator records registrar heritage',
  'doctor surgeon consultant physician registrar medical paramedic ambulance emergency',
  'production process line assembly factory plant operator machine packing manufacturing operative',
  'social worker caseworker youth family support housing welfare',
].map((family) => new Set(family.split(' ')));

/** Organisations by the last word of their name. */
export const FIRM =
  /\b(?:[A-Z][\w'&-]*(?: (?:and|of|&|the) (?=[A-Z]))? ?){1,5}(?<kind>Ltd|Limited|plc|PLC|Plc|LLP|Inc|LLC|Pty|Council|NHS Foundation Trust|NHS Trust|University|Group|Corporation)\b/g;
export const FOR_THE_FIRM_BEFORE =
  /\b(?:prepared for|employed by|employee of|employer is|employer:|works (?:full-time |part-time )?(?:for|at|with)|working for|worked (?:for|at|with)|on behalf of|property of|confidential to|addressed to|intended for|written for|for the (?:sole )?use of|advice to|commissioned by|requested by|management at|manager at|colleagues at|role (?:at|with|for)|job (?:at|with)|return to work (?:at|with)|his employer|her employer|their employer|understand that) $/i;
export const FOR_THE_FIRM_AFTER =
  /^(?:,? (?:is|as) (?:his|her|their|the) employer|'s? (?:policy|policies|procedures?|absence|sickness|managers?|management|staff|employees))/i;
