/**
 * How identifiers look and what stands before them. Alternatives of patterns, grouped by what they identify (domain 5.2, "identifiers").
 */

/** What may stand between a label and its value: "is", a colon, a bracket, the line between two cells. */
export const GAP =
  "(?:'s)?(?: \\([^()\\n]{1,40}\\)|(?<=number|no\\.?|ID|card)(?:,? (?!is\\b)[a-z]+){1,6}?,?(?= (?:is|was|reads)\\b))?(?: ?(?:\\bis\\b|\\bare\\b|\\bwas\\b|\\bof\\b|\\bas\\b|\\breads\\b|\\bnow\\b|\\bto\\b|\\bon\\b|number|no\\.?|:|=|,|-|\\(|\\n|\\.|#)){0,4} ?";

/** Numbers by their label: the label, then how the value looks. A label with a value of the right build is enough. */
export const LABELLED_NUMBERS: readonly { readonly label: string; readonly value: string }[] = [
  {
    label: '(?:NHS|H&C|H and C|health and care|CHI|community health index)(?: (?:number|no\\.?|ID|ref(?:erence)?))?',
    value: '\\d{3}[ -]?\\d{3}[ -]?\\d{4}|\\d{6}[ -]?\\d{4}',
  },
  { label: '(?:NI|NINO|N\\.I\\.|national insurance)(?: (?:number|no\\.?))?', value: '[A-Z]{2} ?\\d{2} ?\\d{2} ?\\d{2}(?: ?[A-Z]\\b)?' },
  { label: '(?:SSN|social security|social|SS)(?: (?:number|no\\.?|#))?', value: '\\d{3}[- ]?\\d{2}[- ]?\\d{4}' },
  { label: '(?:PPSN?|PPS|personal public service|RSI)(?: (?:number|no\\.?))?', value: '\\d{7} ?[A-W][A-Z]?' },
  { label: '(?:TFN|tax file)(?: (?:number|no\\.?))?', value: '\\d{3} ?\\d{3} ?\\d{2,3}' },
  {
    label:
      '(?:medicare|IHI|individual healthcare identifier|DVA|centrelink(?: customer reference)?|CRN)(?: (?:card|file|reference))?(?: (?:number|no\\.?|ID))?',
    value:
      '\\d{4} ?\\d{5} ?\\d(?:[ /-]?\\d)?|\\d[A-Z][A-Z\\d]\\d-?[A-Z][A-Z\\d]\\d-?[A-Z]{2}\\d{2}|\\d{4} ?\\d{4} ?\\d{4} ?\\d{4}|[A-Z]{2,4} ?\\d{4,7}[A-Z]?|\\d{3} ?\\d{3} ?\\d{3}[A-Z]',
  },
  {
    label: 'passport(?: (?:number|no\\.?|details))?(?: \\([A-Za-z]+\\))?',
    value: '[A-Z]{0,2} ?\\d{3} ?\\d{3} ?\\d{1,3}|[A-Z]{1,2}\\d{6,8}',
  },
  {
    label:
      '(?:hospital|patient|clinic|unit(?= (?:number|no\\b|ID|ref))|infirmary|case[ -]?notes?|chart|medical records?|health record|MRN|M\\.R\\.N\\.|URN|UR|UMRN|medical card|GMS|GP visit card)(?: (?:card|record))?(?: (?:number|no\\.?|ID|identifier|ref(?:erence)?))?',
    // "in this clinic on 04/30/2026": a day is no number.
    value:
      '(?!\\d{1,2}[/-]\\d{1,2}[/-](?:\\d\\d){1,2}\\b|\\d{4}-\\d\\d-\\d\\d\\b)(?=[A-Z\\d/-]*\\d{4})[A-Z]{0,4}[ /-]?\\d[\\d/-]{3,11}[A-Z]?\\b',
  },
  { label: "driv(?:ing|er'?s?'?) licen[cs]e(?: (?:number|no\\.?))?", value: '(?=[A-Z\\d ]*\\d{5})[A-Z\\d]{5,16}(?: [A-Z\\d]{5,6}){0,2}' },
  {
    label: '(?:sort code|branch code|BSB|routing|ABA)(?: (?:number|no\\.?))?',
    value: '\\d{2}[- ]?\\d{2}[- ]?\\d{2}|\\d{3}[- ]\\d{3}|\\d{9}',
  },
  {
    label: '(?:(?:bank|savings|current|checking|salary|pay|own|personal) account|account(?= (?:number|no)))(?: (?:number|no\\.?))?',
    value: '\\d{3,4}[ -]?\\d{3,4}(?:[ -]?\\d{1,4})?',
  },
  {
    label:
      '(?:visa|BRP|biometric residence permit|residence permit|home office|immigration|green card|alien registration|USCIS)(?: (?:card|grant))?(?: (?:number|no\\.?|ref(?:erence)?))',
    value: '(?=[A-Z\\d/-]*\\d{5})[A-Z\\d][A-Z\\d/-]{6,14}',
  },
];

/** Numbers by their build alone; a check digit or the parts that are not used decide. */
export const NI_SHAPE = /\b[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/;
export const NHS_SHAPE = /(?<![\d-])\d{3}[ -]\d{3}[ -]\d{4}(?![\d-])/;
/** Scotland: the date of birth and four digits, often written in one. */
export const CHI_SHAPE = /(?<![\d-])\d{6} ?\d{4}(?![\d-])/;
export const SSN_SHAPE = /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/;
export const PPS_SHAPE = /\b\d{7}[A-W][A-IW]?\b/;
export const TFN_SHAPE = /(?<![\d-])\d{3} \d{3} \d{3}(?![\d-])/;
export const MEDICARE_SHAPE = /(?<![\d-])\d{4} \d{5} \d(?![\d-])/;
export const CARD_SHAPE = /(?<![\d-])\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{1,7}(?![\d-])/;
export const IBAN_SHAPE = /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?\b/;
/** Great Britain: five of the surname, six digits of the birth date, two initials, a digit and two letters. */
export const GB_LICENCE_SHAPE = /\b[A-Z][A-Z9]{4} ?\d{6} ?[A-Z][A-Z9] ?\d ?[A-Z]{2}\b/;

/** Before a number of this look: it counts goods, orders or cases, not people. */
export const NUMBER_OF_A_THING =
  /\b(?:ref(?:erence)?s?|order|invoice|part|serial|model|batch|job|ticket|claim|case|policy|contract|asset|stock|product|item|catalogue|barcode|phone|telephone|tel|fax|ring|rung|call|called|line|helpline|extension|number plate|registration|reg|payroll|employee|staff|works|clock|badge|machine|unit|pallet|consignment|file|form|account|PO)\b[^.;\n]{0,28}$/i;

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
export const DATE = `(?:\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)?\\d{2}|(?:19|20)\\d{2}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH},? (?:19|20)\\d{2}|\\d{1,2}[ -]${MONTH}[ -]\\d{2,4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2})`;
export const BIRTH =
  '(?:date of birth|dates of birth|birth ?date|d\\.? ?o\\.? ?b\\.?|(?<!was |were )born(?: on)?|(?:was|were) born(?: on)?|b\\.|birthday)';

const STREET =
  '(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Close|Drive|Dr|Crescent|Cres|Gardens|Gdns|Terrace|Place|Pl|Court|Ct|Way|Grove|Rise|Hill|Row|Square|Sq|Mews|Park|Walk|View|Bank|Parade|Green|Fold|Croft|Brae|Wynd|Loan|Vale|Mount|Boulevard|Blvd|Highway|Circle|Trail|Parkway|Esplanade|Quay|Villas|Heights|Meadows?|Orchard|Chase|Drove|Gate|Passage|Path|End|Circuit|Cottages|Buildings|Mansions|Heath|Common|Wood|Field|Fields|Copse|Dell|Glen|Spinney|Ridge|Alley|Arcade|Bend|Broadway|Causeway|Yard|Side)';
const POSTCODE = '[A-Z]{1,2}\\d[A-Z\\d]? \\d[ABD-HJLNP-UW-Z]{2}';
export const POSTCODE_SHAPE = new RegExp(
  `\\b${POSTCODE}\\b|\\b[AC-FHKNPRTV-Y]\\d[\\dW] [\\dAC-FHKNPRTV-Y]{4}\\b|\\b(?:[A-Z][a-z]+,? )(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]) \\d{5}(?:-\\d{4})?\\b|\\b(?:[A-Z][a-z]+,? )(?:NSW|VIC|Vic|QLD|Qld|WA|SA|TAS|Tas|ACT|NT) \\d{4}\\b`,
);
/** A house: number and street, a flat, a named cottage. With what follows it after commas: the town, the postcode. */
export const HOUSE = new RegExp(
  `\\b(?:(?:Flat|Apartment|Apt\\.?|Unit|Room|Plot|No\\.?) ?\\d{1,4}[A-Za-z]?,? (?:of |at )?)?(?:\\d{1,5}[A-Za-z]?(?:[-/]\\d{1,4})?,? (?:the |The )?(?:[A-Z][\\w'.-]{0,30} ){1,4}?${STREET}\\b|[A-Z][\\w']{1,20} (?:Cottage|House|Farm|Farmhouse|Lodge|Villa|Barn|Bungalow)\\b(?:,? (?:[A-Z][\\w'.-]{0,30} ){1,3}?${STREET}\\b)|(?:Flat|Apartment|Apt\\.?) ?\\d{1,4}[A-Za-z]?,? [A-Z][\\w']{1,20}(?: [A-Z][\\w']{1,20}){0,3})(?:, [A-Z][\\w'-]{1,20}(?: [A-Z][\\w'-]{1,20}){0,2}){0,3}(?:,? ${POSTCODE})?`,
);
/** Before an address: it is where somebody lives or is written to. */
export const LIVES_AT =
  /\b(?:lives?|lived|living|resid(?:es?|ed|ing|ent)|dwells|moved|moving|moves|home|house|flat|lodg(?:es|ing|ings)|lodges|stay(?:s|ed|ing)?|rent(?:s|ed|ing)|address(?:es)?|(?:reach(?:es)?|write to|post (?:it )?to|sent to|send (?:\w+ ){0,4}to|find|collect(?:ed)?|picked up|visit(?:ed)?|seen) (?:him|her|them|(?:Mr|Mrs|Ms|Miss) [A-Z]\w+)|letters?|correspondence|post|parcels?|copy|door|collected|dropped|taxis?|cab|minicab|courier|(?:he|she|they) (?:is|are|will be)(?: \w+){0,2} (?:at|with|in))\b[^;]{0,90}$/i;
/** Between the person and the address: it is a place of work or of care after all. */
export const PLACE_OF_BUSINESS =
  /\b(?:depot|offices?|site|clinic|surgery|hospital|premises|warehouse|school|college|shop|branch|stores?|factory|plant|yard|works|workplace|work base|based at|base|gym|court|occupational health|department|HR|HQ|head office|head quarters|headquarters|company|employer|firm|team|tribunal|DVLA|council|trust|practice|pharmacy|centre|venue|hotel|care home|nursing home|residents?|ward|unit|hub|appointment|meeting|service|our|PO Box|garage|library|church)\b/i;
export const ADDRESS_LABEL =
  /^(?:(?:home|employee|employee's|patient|personal|private|current|postal|residential|correspondence|contact|worker|his|her|their|mailing) )?address$|^(?:home|residence|lives at|employee home|home postcode|postcode|post code|zip(?: code)?|eircode)$/i;

/** A telephone number, spaced in any of the ways of the United Kingdom, Ireland, Australia and the United States. */
export const PHONE = /(?<![\w/.-])(?:\+\d{1,3}[ -]?)?(?:\(0?\d{1,5}\)[ -]?|0?\d{2,5}[ -])?\d{2,6}(?:[ -]\d{2,6}){0,3}(?![\w/]|-\d)/;
/** Numbers that belong to no person: freephone and national rates. */
export const SERVICE_NUMBER =
  /^(?:0800|0808|0300|0303|0330|0333|0344|0345|0370|0371|084\d|087\d|09\d\d|116|111|999|1800|1300|1850|1890|13\d\d|800|888|877|1-8)/;
export const EMAIL = /\b[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}\b/;
/** Mail services that people use at home. */
export const HOME_MAIL =
  /@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|rocketmail|icloud|me|mac|aol|btinternet|btopenworld|talktalk|sky|virginmedia|ntlworld|blueyonder|tiscali|protonmail|proton|gmx|mail|eircom|bigpond|optusnet|comcast|verizon|att|sbcglobal|fastmail|zoho|tutanota)\./i;
const DEVICE =
  '(?:mobile|cell(?:phone| phone)?|tele?phone|phone|landline|number|line|e-?mail|email address|e-?mail address|address|inbox|contact details|WhatsApp|home)';
const OWNER =
  "(?:his|her|their|(?:Mr|Mrs|Ms|Miss|Mx) [A-Z][\\w'-]+'s|the (?:employee|worker)'s|(?:his|her|their) (?:\\w+[ -]){0,2}(?:wife|husband|partner|mother|father|mum|mam|dad|sister|brother|son|daughter|parents|friend|neighbour|boyfriend|girlfriend|aunt|uncle|spouse|fianc\\S{1,2}|carer)(?:'s)?)";
/** The words before a telephone number or an email that make it the person's own. */
export const OWN_DEVICE = [
  new RegExp(
    `\\b${OWNER} (?!work|office|desk|company|business|manager|employer|GP|doctor|consultant|surgeon|clinic|hospital|physio|HR|union|solicitor)(?:(?!work\\b|office\\b|company\\b|business\\b|line\\b|manager\\b|desk\\b|depot\\b|site\\b)[\\w']+ ){0,4}?${DEVICE}\\b[^;]{0,40}$`,
    'i',
  ),
  /\b(?:personal|private|home|own (?:mobile|cell|phone|email|e-mail|number)|domestic|emergency contact|next of kin)\b[^;.]{0,50}$/i,
  new RegExp(
    `\\b(?:ring(?:ing)?|rung|phone|phoning|call(?:ing)?|dial|text(?:ing)?|reach(?:ing)?|contact(?:ing)?|get hold of|get him|get her|message|messaging|WhatsApp|email(?:ing)?|e-mail(?:ing)?|write to|writing to|speak to|catch|try) (?:him|her|them|${OWNER.slice(3, -1)}|(?:Mr|Mrs|Ms|Miss|Mx) [A-Z][\\w'-]+)\\b(?! manager| supervisor| GP| doctor)[^;]{0,50}$`,
    'i',
  ),
  new RegExp(
    `\\b(?:he|she|they|(?:Mr|Mrs|Ms|Miss|Mx) [A-Z][\\w'-]+|${OWNER}) (?:\\w+ ){0,3}?(?:be |is |are )?(?:\\w+ )?(?:rung|called|reached|reachable|contacted|contactable|emailed|texted|messaged|phoned|written to|available|got hold of|answers|replies|(?:prefers|asks|likes|wishes) to be (?:written to|contacted|rung|called|emailed|reached|texted)|written to|prefers calls|takes calls|picks up)\\b[^;]{0,50}$`,
    'i',
  ),
];
/** Between these words and the number: it is a business line after all. */
export const BUSINESS_LINE =
  /\b(?:work (?:mobile|phone|number|email|line|cell)|office|desk|direct line|extension|ext\.?|switchboard|reception|helpline|depot|at work(?=,? on)|department|HR|my|our|us|me|ward|clinic|surgery|hospital|company|manager|supervisor|colleague|control room|occupational health|union|rep|representative|solicitor|service|hotline|booking|EAP|employee assistance)\b/i;
export const CONTACT_LABEL =
  /^(?:(?:employee|employee's|worker|worker's|patient|patient's|home|personal|private|his|her|their|own|emergency|next of kin|evening)(?: (?:home|personal|own|contact))? (?:mobile|cell|cell phone|telephone|phone|tel|tel no|number|email|e-mail|contact|email address|landline|contact number|phone number|telephone number)|next of kin|emergency contact|employee (?:tel|mobile|contact)(?: no\.?| number)?)$/i;

/** People who treat patients, by what they are called. */
export const TREATER =
  '(?:G\\.?P\\.?|general practitioner|(?:family|own|hospital|treating|registered|practice|local|NHS|private) (?:doctor|physician|nurse|dentist|practitioner)|doctor|physician|primary care (?:provider|physician|doctor)|PCP|(?:nerve|knee|hip|hand|spinal|spine|back|shoulder|heart|brain|eye|chest|bone|breast|skin|plastic|vascular|bowel|kidney|foot|ENT|cancer|pain|sleep|diabetes|orthopaedic|cardiac|consultant|trauma|oral|transplant) (?:surgeon|specialist|consultant|doctor|physician|nurse|therapist)|surgeon|physiotherapist|physio|physical therapist|psychiatrist|psychologist|psychotherapist|counsell?or|therapist|CBT therapist|consultant(?! engineer)|specialist(?: nurse)?|\\w{3,14}ologist|anaesthetist|paediatrician|obstetrician|midwife|health visitor|dentist|optician|optometrist|orthodontist|podiatrist|chiropodist|osteopath|chiropractor|acupuncturist|dietitian|dietician|orthoptist|(?:community|mental health|practice|district|Macmillan|Marie Curie|psychiatric|clinical nurse) nurse|nurse specialist|care coordinator|care co-ordinator|key ?worker|pharmacist|hand therapist|nurse practitioner|geneticist|orthotist|prosthetist|hypnotherapist|registrar|pain specialist)';
export const NAME = "[A-Z][\\w\\u00C0-\\u024F'-]+(?: [A-Z](?:\\.|[\\w\\u00C0-\\u024F'-]+)){0,2}";
export const TITLED = `(?:Dr|Doctor|Mr|Mrs|Ms|Miss|Mx|Prof|Professor|Sister|Nurse)\\.? (?:[A-Z]\\.? ?){0,2}${NAME}`;
/** Doctors of the employer's side, of a scheme or of a degree, and brands. */
export const NOT_TREATING =
  /\b(?:occupational|OH|OHP|company|works|our|my colleague|my|scheme|medical adviser|medical advisor|pension|insurer|carrier|employer|independent medical|examiner|IME|in-house|your|school'?s|line manager|her manager|his manager|head ?teacher|principal|supervisor|lecturer|director|chairs?|chairman|chairwoman|committee|board|trustee|governor|tutor|editor|researcher|lead|dean|professor of|coroner|trainer|HR|the (?:company|trust|firm|college|university|department)'s)\b/i;
export const DOCTOR_BRAND =
  /^(?:Dr|Doctor|Mr|Sister|Nurse|Prof)\.? (?:Martens?|Pepper|Oetker|Who|Marten's|Scholl'?s?|Beats|Muscle|Kipling|Sheen|Manager|Adviser|Bean|Whippy)\b/;
/** "She is secretary to Dr Chen": a doctor whom the person works with. */
export const WORKS_WITH =
  /\b(?:works? (?:\w+ )?(?:for|with|to|under|alongside)|working (?:\w+ )?(?:for|with|to|under|alongside)|(?:secretary|nurse|technician|hygienist|PA|aide|registrar) (?:to|for|of)|assistant to|assists|assisting|reports? to(?! her| him)|reporting to|managed by|supervised by|line[- ]managed by|types? (?:letters|notes|up)?|clinics? for|receptionist (?:to|for)|PA to|rota|employed by|colleague|runs? .{0,20}for)\b[^.;]{0,40}$/i;
export const GP_LABEL =
  /^(?:(?:name of )?(?:gp|g\.p\.|general practitioner|family doctor|own doctor|gp name|gp details|gp and surgery|gp \/ ?surgery|gp ?practice|gp surgery|registered gp|pcp|primary care (?:physician|provider)|family physician|treating (?:consultant|specialist|surgeon|doctor|physician)|hospital consultant|consultant name|specialist|usual gp|gp\/practice))$/i;
