/** A person as written: "Mrs Lorraine Whitcombe", "D. Mossop", "Oonagh Devlin". */
export interface PersonName {
  /** The whole name with its title, as written. */
  readonly name: string;
  /** "Mrs", "Dr"; empty where none is written. */
  readonly title: string;
  /** First name or initials; empty for "Mr Doyle". */
  readonly firstName: string;
  readonly surname: string;
  /** Where the name ends in the text it was read from. */
  readonly end: number;
}

export const TITLE_PATTERN = '(?:Mrs?|Ms|Miss|Mx|Dr|Prof(?:essor)?|Rev(?:erend|d)?|Sir|Dame|Lady|Lord|Cllr|Sgt|Sergeant|Sister)';

const TITLE = new RegExp(`^${TITLE_PATTERN}\\.?$`, 'i');
/** A part of a name: a capital and small letters, with hyphens, apostrophes and inner capitals (O'Neill, McNamara-DeSouza). */
const PART = /^\p{Lu}[\p{Ll}\p{M}]*(?:['-]?\p{L}+)*$/u;
const ALL_CAPITALS = /^\p{Lu}[\p{Lu}'-]+$/u;
const INITIALS = /^(?:\p{Lu}\.?-?){1,3}$/u;
const PARTICLES = new Set(
  'de da di du dos del van von der den ter ten bin binti ibn al el la le ap ab ferch mac mc ní ni nic uí ó st st.'.split(' '),
);
const SUFFIX = /^(?:Jr|Jnr|Sr|Snr|II|III)\.?$/;

/** Words that begin with a capital in headers and signatures and are no part of a person's name. */
const NOT_A_NAME = new Set(
  (
    'occupational health report private confidential strictly management referral review assessment fitness outcome memo the a an he she they it we you dear re hello hi ' +
    'work job consent recommendations opinion advice summary background employee name date unit street road lane house floor suite avenue court way limited ltd plc llp services service ' +
    'centre center clinic hospital council trust university college school academy surgery department team in for to from of and with at on by as please thank thanks yours kind regards ' +
    'sincerely faithfully best wishes direct line tel telephone phone email fax mobile january february march april june july august september october november december monday ' +
    'tuesday wednesday thursday friday saturday sunday nurse physician doctor adviser advisor manager practitioner technician physiotherapist consultant senior lead director officer human ' +
    'resources hr addressee only further your our his her their my this that these there if not no yes absent fit unfit page copy cc enc ref signed signature author medical mental ' +
    'equality act question answer week phase stage task group partnership ohlint wellbeing workplace solutions specialist registered chartered'
  ).split(' '),
);

/** Words with which the name of a firm or institution goes on. */
const FIRM_WORD =
  /^(?:occupational|health|services?|ltd|limited|plc|llp|group|council|trust|hospital|clinic|cent(?:re|er)|university|college|school|academy|house|surgery|partnership|solutions|department|workplace|wellbeing|medical|street|road|lane|avenue|way|court)$/i;
const POST_AHEAD =
  /^(?:\S+ ){0,4}(?:advis[eo]r|nurse|physician|practitioner|technician|physiotherapist|manager|doctor|sister|clinician|consultant|officer|director|specialist|lead|psychologist|counsellor)\b/i;

/** Reads a person's name at the start of a text. A single word counts only after a title. */
export function personAt(text: string): PersonName | undefined {
  let title = '';
  let lastInitial = true;
  const parts: string[] = [];
  let end = 0;
  let at = 0;
  while (parts.length < 6) {
    const stop = text.slice(at).search(/[ ,;:()|/]|$/) + at;
    let token = text.slice(at, stop);
    // A full stop after a whole name part ends the name; after an initial or a title it belongs to it.
    const dotted = /\.+$/.test(token) && !INITIALS.test(token) && !TITLE.test(token) && !PARTICLES.has(token.toLowerCase());
    if (dotted) token = token.replace(/\.+$/, '');
    if (/'s$/.test(token)) break;
    if (parts.length === 0 && title === '' && TITLE.test(token) && /^\p{Lu}/u.test(token)) title = token.replace(/\.$/, '');
    else if (parts.length > 0 && SUFFIX.test(token)) {
      end = stop;
      break;
    } else if (parts.length > 0 && !lastInitial && isCredential(token)) break;
    else if (NOT_A_NAME.has(token.toLowerCase())) {
      // "Pennine Gate Occupational Health" is a firm; "Judith Pallister Occupational Health Adviser" only lacks a comma.
      if (title === '' && FIRM_WORD.test(token) && parts.length > 0 && !POST_AHEAD.test(text.slice(at))) return undefined;
      break;
    } else if (PARTICLES.has(token.toLowerCase()) && text[stop] === ' ') parts.push(token);
    else if (INITIALS.test(token) && token.length <= 6) {
      parts.push(token);
      lastInitial = true;
      end = at + token.length;
    } else if (PART.test(token) || (ALL_CAPITALS.test(token) && token.length > 2)) {
      parts.push(token);
      lastInitial = false;
      end = at + token.length;
    } else break;
    if (dotted || text[stop] !== ' ') break;
    at = stop + 1;
  }
  while (parts.length > 0 && PARTICLES.has(parts.at(-1)!.toLowerCase())) parts.pop();
  while (parts.length > 1 && INITIALS.test(parts.at(-1)!) && !/^\p{Lu}{2}/u.test(parts.at(-1)!)) parts.pop();
  if (parts.length === 0 || lastInitial || end === 0) return undefined;
  let first = parts.length - 1;
  while (first > 0 && PARTICLES.has(parts[first - 1]!.toLowerCase())) first -= 1;
  // A single word is a name only after a title.
  if (first === 0 && title === '') return undefined;
  return {
    name: text.slice(0, end),
    title: title === '' ? '' : title[0]!.toUpperCase() + title.slice(1).toLowerCase(),
    firstName: quietly(parts.slice(0, first), parts),
    surname: quietly(parts.slice(first), parts),
    end,
  };
}

/** "JANE PELHAM" as the text will have it: Jane Pelham. Initials stay. */
export function quietly(parts: readonly string[], of: readonly string[] = parts): string {
  const name = parts.join(' ');
  if (!of.some((part) => /\p{Lu}{3}/u.test(part))) return name;
  return name.replace(/\p{Lu}{2,}/gu, (part) => part[0]! + part.slice(1).toLowerCase());
}

/** Qualifications that a clinician writes after the name, from the registers and faculties of the UK, Ireland, Australia and the US. */
const CREDENTIALS =
  'SPHN-OH|SCPHN-OH|RGN|RN|RNA|RNMH|RMN|RSCN|SRN|SEN|EN|RHV|SCPHN|RSCPHN|SPHN|OHN|OHND|OHNC|OHA|ROHN|QN|HCPC|RCOT|MRCOT|MCSP|SRP|HPC|ACPOHE|CMIOSH|GradIOSH|IOSH|MIIRSM|' +
  'MBBS|MBChB|MBBCh|MBBChir|MBBCH|MB|BS|ChB|BCh|BChir|BAO|BM|MD|DO|MBB|FFOM|MFOM|AFOM|FFOMI|MFOMI|LFOM|LFOMI|FRCP|MRCP|FRCPI|MRCPI|MRCGP|FRCGP|MICGP|FRACGP|MRCPsych|FRCPsych|MRCS|FRCS|DRCOG|DCH|' +
  'DOccMed|DipOccMed|DOccHealth|DAvMed|DMedTox|DIH|DipOH|DipOHN|DipOHS|DipCouns|DipHE|Dip|Dip\\.|PGDip|PGCert|PgDip|PgCert|PG|Cert|CertOH|Cert\\.|Hons|BSc|MSc|BA|MA|MBA|BN|MN|BNurs|MPH|MPhil|PhD|DPhil|LLM|LLB|' +
  'FNP-C|FNP-BC|FNP|NP-C|NP|PA-C|PA|APRN|ARNP|CRNP|DNP|COHN-S|COHN-CM|COHN|CCM|MSN|BSN|FACOEM|FACP|MOccEnvHlth|FAFOEM|AFOEM|FAFOEM|FRACP|FACRRM|CIME|MRO|DC|PT|DPT|OTR|CPsychol|DClinPsy|MBACP|BACP|UKCP|AFBPsS|PGCertOH|OH|FRCN|FIOSH|CBiol|MAPHN|FOHN|AFOM|MIOSH|MRPharmS|HAVS';
const CREDENTIAL = new RegExp(`^(?:${CREDENTIALS})\\.?$`);
const CREDENTIAL_RUN = new RegExp(
  `^[,;:\\s(-]*(?:(?:${CREDENTIALS})\\.?|Occ(?:upational)? (?:Health|Med(?:icine)?)|Occ|Health|Med|Hons|SCPHN|registered(?: nurse)?|Registered(?: (?:Nurse|General Nurse|Mental Health Nurse))?|Chartered(?: Physiotherapist)?|accredited)(?=$|[\\s,;()./&])[.,;)/&-]*\\s*(?:\\((?:Hons|OH|Occ(?:upational)? Health|Occupational Health Nursing|Occupational Health|Adult|Mental Health|[A-Z][a-z]+)\\)?[,;)]*\\s*)?`,
);

export function isCredential(word: string): boolean {
  return CREDENTIAL.test(word);
}

/** The qualifications at the start of what follows a name ("RGN BSc (Hons), Occupational Health Nurse"), and where they end. */
export function credentialsAt(text: string): { readonly text: string; readonly end: number } | undefined {
  let end = 0;
  let start = -1;
  for (let count = 0; count < 16; count += 1) {
    const match = CREDENTIAL_RUN.exec(text.slice(end));
    if (!match || match[0] === '') break;
    // "Occupational Health Nurse" is a post, "BSc Occupational Health" is not.
    if (
      /^[,;:\s(-]*(?:Occ|Health|Med|OH|Chartered|Registered|HAVS|PA\b)[\w ]*$/.test(match[0]) &&
      /^(?:nurse|physician|advis|pract|technician|clinician|physio|doctor|manager|sister|team|service|consultant|specialist|occupational health [nap])/i.test(
        text.slice(end + match[0].length),
      )
    )
      break;
    if (start < 0) start = match[0].search(/[^,;:\s(-]/);
    end += match[0].length;
  }
  if (start < 0) return undefined;
  const found = text.slice(start, end).replace(/[\s,;/&-]+$/, '');
  const balanced = found.endsWith(')') && !found.includes('(') ? found.slice(0, -1) : found;
  return /[A-Z]{2}/.test(balanced) || /registered|chartered|BSc|MSc|Dip|PhD/i.test(balanced) ? { text: balanced, end } : undefined;
}

/** What a health professional in occupational health is called, and those who write its reports. */
export const ROLE_PATTERN =
  '(?:occupational (?:health|medicine|physician|hygien|therap|psycholog)|\\boh (?:nurse|advis|physician|practitioner|clinician|doctor|manager|technician|sister|specialist|consultant)|\\bOHA\\b|physician|physiotherapist|\\bnurse\\b|practitioner|clinician|psychologist|psychiatrist|counsellor|ergonomist|medical (?:adviser|advisor|officer|director|examiner|practitioner)|health (?:adviser|advisor|technician|screener)|consultant in|case manager|wellbeing|well-being|registrar|\\bGP\\b|surgeon)';
