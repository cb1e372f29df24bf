import { findDates, MONTH_PATTERN } from './calendar.ts';
import { labelled } from './labels.ts';
import { credentialsAt, personAt, ROLE_PATTERN } from './person-names.ts';

/** What the parts of a letter look like, a line at a time. All take plain text (`Source.folded`). */

const MARKING =
  /^[\W_]*(?:(?:strictly|most|highly|medical(?:ly)?|staff|management|commercial(?:ly)?|occupational health|oh|personal|official|private|addressee)\b[ \-:,&/]*(?:and |& )?){0,3}(?:private|confidential|in[- ]confidence|sensitive|restricted|personal|addressee only|to be opened by (?:the )?addressee(?: only)?|official[- ]sensitive|without prejudice)\b(?:[ \-:,&/]+(?:and|&|private|confidential|personal|only|medical|in|confidence|for|addressee|the|information|document|report|management|hr|when|complete|completed|once|draft|opened|to|be|by|health|data|manager|eyes|line|your|referring|use|official|sensitive|strictly|contains)){0,8}[\W_]*$/i;

/** "Private and confidential", "IN CONFIDENCE", "Official-sensitive: addressee only". */
export function isMarking(text: string): boolean {
  return text.length < 90 && MARKING.test(text);
}

const SALUTATION = /^(?:dear|hello|hi|good (?:morning|afternoon)|to whom it may concern|attention:? )\b/i;

export function isSalutation(line: string): boolean {
  return SALUTATION.test(line) && line.split(' ').length <= 9 && !/[.?!]$/.test(line.replace(/\b(?:mrs?|ms|dr|prof)\.$/i, ''));
}

const VALEDICTION =
  /^(?:(?:yours|your's|sincerely|respectfully|faithfully|truly|cordially)\b(?: (?:very )?(?:sincerely|faithfully|truly|respectfully|ever|yours|submitted))?|(?:with )?(?:my |our )?(?:very )?(?:kind|kindest|best|warm|warmest|many|all good)(?: (?:regards|wishes|thanks))(?: and (?:best wishes|kind regards|thanks))?|regards|best|many thanks|thank you|thanks|with (?:many )?thanks|signed(?: by| on behalf of)?|electronically signed(?: by)?|digitally signed(?: by)?|signature)[,.:]?(?=$|[ _.,:-])/i;

/** "Yours sincerely", "With kind regards", "Signed:". */
export function isValediction(line: string): boolean {
  if (!VALEDICTION.test(line) || line.split(' ').length > 8) return false;
  return !/^(?:thank you|thanks|many thanks|best) (?:for|to|you)\b/i.test(line) && !/^best [a-z]+ (?:to|if|is|for)\b/.test(line);
}

/** Text that tells something: it ends like a sentence, or holds more than one. */
export function isSentenceLike(text: string): boolean {
  // "Great Lakes Stamping, Inc." ends in a stop and tells nothing.
  if (/\b(?:Inc|Ltd|Co|Corp|Bros|St|Rd|Ave|Jr|Sr|Dept|Bldg)\.$/.test(text) && text.split(' ').length <= 8) return false;
  const words = text.split(' ').length;
  if (/[a-z)\]%"'\d][.?!]["')\]]* [A-Z"'(]/.test(text) && words > 6 && !/^(?:\S+ ){0,2}(?:tel|fax|e|t|ext)\. /i.test(text)) return true;
  if (/[.?!]["')\]]*$/.test(text)) return words >= 4 || /^(?:yes|no)\b/i.test(text);
  return words > 28;
}

const PHONE =
  /(?:\+\d{1,3}[ -]?)?(?:\(0?\d{1,5}\)[ -]?)?\d[\d -]{5,14}\d(?:[ ,]*(?:ext\.?|x|extension) ?\d{2,6})?|\b(?:ext\.?|extn\.?|extension|x) ?\d{3,6}\b/i;
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/u;

/** The first telephone number in a text, as written. Dates and reference numbers are none. */
export function phoneIn(text: string): string | undefined {
  if (REGISTRATION.test(text)) return undefined;
  let from = 0;
  for (let tries = 0; tries < 8; tries += 1) {
    const match = PHONE.exec(text.slice(from));
    if (!match) return undefined;
    const at = from + match.index;
    const digits = match[0].replace(/\D/g, '').length;
    const alone = !/[\p{L}\d/.]$/u.test(text.slice(Math.max(0, at - 1), at)) && !/^[\d/]/.test(text.slice(at + match[0].length));
    const date = findDates(match[0], 'dmy').length > 0 || /^(?:19|20)\d\d-/.test(match[0]);
    if (alone && !date && (digits >= 7 || /ext|extn|x/i.test(match[0])) && digits <= 16) {
      return at > 0 && text[at - 1] === '(' && match[0].includes(')') && !match[0].startsWith('(')
        ? `(${match[0].trim()}`
        : match[0].trim();
    }
    from = at + Math.max(1, match[0].length);
  }
  return undefined;
}

export function emailIn(text: string): string | undefined {
  return EMAIL.exec(text)?.[0].replace(/[.-]+$/, '');
}

const REFERENCE =
  /^(?:our|your|my)?[ /]*(?:ref(?:erence)?|claim|case|file|dob|d\.o\.b|date of birth|nhs|ni|payroll|employee|staff|personnel|clock|works)\b[ .]*(?:no|number|id|ref)?[ .]*[:#.]?[ ]*[\w/ -]*\d[\w/ -]*$/i;
const POSTCODE =
  /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]\d{2} ?[A-Z\d]{4}\b|\b[A-Z]{2},? \d{5}(?:-\d{4})?\b|\b(?:NSW|VIC|QLD|SA|WA|TAS|ACT|NT) \d{4}\b/;
const ORGANISATION =
  /\b(?:ltd|limited|plc|llp|inc|corp(?:oration)?|pty|occupational health|workplace health|oh services?|health ?care|clinic|medical cent(?:re|er)|centre|center|surgery|hospital|trust|council|university|college|school|academy|association|services?|group|department|partnership|solutions|care|medicine|house|human resources|hr|board|authority)\b/i;
const STREET =
  /\b(?:\d+[a-z]?|unit|suite|floor|flat) [\w',. ]*\b(?:road|street|st|rd|lane|ave(?:nue)?|way|close|court|drive|place|park|row|square|terrace|gardens|estate|hill|quay|mews|rise|crescent|parade|boulevard|blvd|highway|hwy)\b/i;
const DATE_LINE = new RegExp(
  `^(?:date[d:]* *)?(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH_PATTERN},? \\d{2,4}|${MONTH_PATTERN} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d)\\.?$`,
  'i',
);
const POST =
  /\b(?:manager|director|partner|head|officer|adviser|advisor|supervisor|lead|executive|business partner|hr|human resources|principal|headteacher|team|coordinator|administrator|secretary|foreman|owner|president|chief|chair|controller|superintendent|matron|bursar)\b/i;

/** Whether a line is a date and nothing else. */
export function isDateLine(line: string): boolean {
  return line.length < 50 && DATE_LINE.test(line);
}

/** "12 High Street", "Leeds LS1 1AA". */
export function isPostalLine(line: string): boolean {
  return line.length <= 110 && !isSentenceLike(line) && (POSTCODE.test(line) || STREET.test(line));
}

/** A line that stands in a letterhead, in the recipient's address or beneath a date. */
export function isAddressLine(line: string): boolean {
  if (line.length > 110 || isSentenceLike(line)) return false;
  const words = line.split(' ').length;
  if (words > 14) return false;
  if (isDateLine(line) || isMarking(line) || REFERENCE.test(line) || POSTCODE.test(line) || STREET.test(line)) return true;
  if (emailIn(line) !== undefined || (phoneIn(line) !== undefined && words <= 8) || /^(?:www\.|https?:)/i.test(line)) return true;
  if (/^(?:re|ref|subject|our ref|your ref|cc|by (?:email|post|hand))\b ?:? ?/i.test(line)) return true;
  const person = personAt(line);
  if (person) {
    const rest = line.slice(person.end);
    return rest === '' || credentialsAt(rest) !== undefined || /^, ?/.test(rest) || /^ (?:\(|- )/.test(rest);
  }
  const capitalised = /^[\p{Lu}\d"(]/u.test(line);
  return capitalised && words <= 10 && (ORGANISATION.test(line) || POST.test(line));
}

const ROLE = new RegExp(ROLE_PATTERN, 'i');
const CONTACT_LABEL =
  /^(?:tel(?:ephone)?|phone|mob(?:ile)?|fax|direct (?:line|dial)|e-?mail|e|t|m|p|ext(?:ension|n)?|web(?:site)?|www|nmc|gmc|hcpc|pin|registration|reg|license|licence|lic|npi|date|dated|signed|signature|name|print(?:ed)? name|position|title|role|qualifications?|job title|designation|on behalf of|for and on behalf of|pp)\b[ .]*(?:no|number|pin|address)?[ .]*(?:[:#-]|\d|$)/i;

/** "GMC 1234567", "NMC PIN 12A3456E": a number of a register, not of a telephone. */
const REGISTRATION =
  /^(?:GMC|NMC|HCPC|GPhC|AHPRA|IMC|NPI|PIN|Lic(?:ense|ence)?|Reg(?:istration)?)\b[ .:]*(?:no|number|pin|reg(?:istration)?)?[ .:]*#? ?[\w-]*\d[\w-]*$/i;

/** "cc: Mrs Bevan", "Enc.", "Copy to employee". */
export function isCopyLine(line: string): boolean {
  return (
    /^(?:cc|c\.c\.|bcc|enc(?:l|s|losures?)?|copy|copies|copied)\b(?: to\b)?[:. ]*(?=\S|$)/i.test(line) &&
    line.split(' ').length <= 16 &&
    !/\b(?:goes|went|was|were|has|have|is|are|will)\b/i.test(line)
  );
}

/**
 * What a line is to a signature: a `name` (with or without qualifications and post) or another sign that somebody signs here, or a
 * `detail` that stands beneath one: post, telephone, registration, date. A detail alone is no signature.
 */
export function signatureLine(line: string, author: string | undefined): 'name' | 'detail' | undefined {
  if (line.length > 160) return undefined;
  if (isValediction(line)) return 'name';
  const label = labelled(line);
  if (label?.key === 'author' && personAt(label.value) !== undefined && !isSentenceLike(label.value)) return 'name';
  const words = line.split(' ').length;
  if (words < 12 && /^(?:dictated|electronically|digitally|authori[sz]ed by|approved by)\b/i.test(line)) return 'name';
  const person = personAt(line);
  if (person) {
    const rest = line.slice(person.end);
    const credentials = credentialsAt(rest);
    const after = rest.slice(credentials?.end ?? 0).replace(/^[\s,;|-]+/, '');
    if (after === '') return 'name';
    if (words > 16 || isSentenceLike(after)) return undefined;
    if (author !== undefined && person.surname === author && !isSentenceLike(line)) return 'name';
    // "Mr Doyle to see the nurse in May" goes on in small letters, and is no signature.
    const parted = credentials !== undefined || /^ ?[,;:|(]| - /.test(rest) || /^\p{Lu}/u.test(after);
    return parted && (credentials !== undefined || ROLE.test(after) || phoneIn(after) !== undefined || emailIn(after) !== undefined)
      ? 'name'
      : undefined;
  }
  if (/^(?:signed|signature)\b/i.test(line) && CONTACT_LABEL.test(line)) return 'name';
  if (isCopyLine(line) || CONTACT_LABEL.test(line) || isDateLine(line) || /^[_.\- ]{3,}$/.test(line)) return 'detail';
  if (isSentenceLike(line)) return undefined;
  if (REGISTRATION.test(line) || (credentialsAt(line) !== undefined && words <= 10)) return 'detail';
  if (phoneIn(line) !== undefined || emailIn(line) !== undefined)
    return words <= 12 && !/\b(?:please|call|ring|contact|on)\b/i.test(line) ? 'detail' : undefined;
  const post = words <= 12 && /^\p{Lu}/u.test(line) && (ROLE.test(line) || ORGANISATION.test(line));
  return post && !/\b(?:is|are|was|has|have|will|should|must|may|can|fit|unfit)\b/i.test(line) ? 'detail' : undefined;
}

/** "Page 2 of 3", and whatever else a printer adds. */
export function isPageNumber(line: string): boolean {
  return /^(?:[-\s]*page[: ]+)?\d{1,3}(?: ?(?:of|\/) ?\d{1,3})?[-\s]*$/i.test(line) && /page|of|\/|^-/i.test(line) && line.length < 20;
}
