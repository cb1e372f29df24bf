/**
 * What a line of text looks like: the end of a sentence, the start of a list item, `Label: value`, a line of an address. Lines are
 * given trimmed. Shared by the readers, because a header block typed with single line ends means the same in Markdown and in plain text.
 */

/** Longest stretch of a line that its form is read from, so that a line of any length costs the same. */
const HEAD = 160;

const SENTENCE_END = /[.!?\u2026]["'\u2019\u201d)\]*_]*$/;
/** Abbreviations that end a line of an address or a name without ending a sentence. */
const ABBREVIATED_END =
  /(?:^|[\s(])(?:Ltd|Co|Inc|Plc|Rd|St|Ave|Hosp|Dept|Tel|Ext|No|Jr|Sr|Hons|Esq|approx|e\.g|i\.e|etc|vs|Dr|Mr|Mrs|Ms|Prof|Rev)\.$/i;

export function endsSentence(line: string): boolean {
  const tail = line.slice(-HEAD);
  return SENTENCE_END.test(tail) && !ABBREVIATED_END.test(tail);
}

/** A lower-case start goes on with the sentence of the line before, unless it is an e-mail or web address. */
const LOWER_START = /^["'(\u2018\u201c]?\p{Ll}/u;
const ADDRESS_START = /^(?:https?:|www\.|\S{1,80}@)/i;

export function goesOn(line: string): boolean {
  return LOWER_START.test(line) && !ADDRESS_START.test(line.slice(0, HEAD));
}

/** Words that no line of a heading, an address or a list ends on: the sentence goes on in the next line. */
const OPEN_END =
  /(?:^|[\s(])(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|nor|but|that|which|who|is|are|was|were|be|been|has|have|had|will|would|should|could|can|may|might|must|not|as|than|if|when|while|because|his|her|their|its|your|our|my|this|these|those|Mr|Mrs|Ms|Miss|Mx|Dr|Prof)$/;

export function leavesOpen(line: string): boolean {
  return OPEN_END.test(line.slice(-20)) || /[([|\u2018\u201c]$/.test(line);
}

const LABEL = /^\p{Lu}[\p{L}\p{N}'\u2019()/&.,#-]{0,30}(?: [\p{L}\p{N}'\u2019()/&.,#-]{1,30}){0,7} ?:(?=\s|$)/u;
/** Labels that are usually written small. */
const SMALL_LABEL = /^(?:cc|bcc|e-?mail|tel|mob|fax|web|dob|re|t|e|m|w|f)\.? ?:(?=\s|$)/i;
/** "He told me:" introduces what follows; it is no label. */
const INTRODUCTION =
  /^(?:he|she|they|i|we|it|you|this|that|there|these|those)\b|\b(?:said|says|asked|told|tells|stated|states|following|follows|feels|is|are|was|were|has|have|had|that|me|should|could|would|can|include|includes|including)\s?:/i;
const LONGEST_LABEL = 56;

/** The length of the label, with its colon, that a line starts with (`Date of report: 3 March`); 0 when it starts with none. */
export function labelLength(line: string): number {
  const head = line.slice(0, HEAD);
  // Most lines are prose.
  if (!head.slice(0, LONGEST_LABEL).includes(':')) return 0;
  const match = LABEL.exec(head) ?? SMALL_LABEL.exec(head);
  if (!match || match[0].length > LONGEST_LABEL || INTRODUCTION.test(match[0])) return 0;
  return match[0].length;
}

/** What sets one `Label: value` apart from the next on the same line: a bar, a tab, a wide gap. */
const BETWEEN_LABELS = /(?: {0,3}[|\u00b7\u2022] {1,3}|\t[ \t]{0,20}| {3,60})(?=\p{Lu})/gu;
/** No header line has more; what is longer is prose. */
const LONGEST_LABELLED_LINE = 400;

/** The stretches of a line that holds several labels with their values, `[start, end)` each; one stretch for any other line. */
export function labelledParts(line: string): { readonly start: number; readonly end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let start = 0;
  if (line.length <= LONGEST_LABELLED_LINE && labelLength(line) > 0) {
    for (const gap of line.matchAll(BETWEEN_LABELS)) {
      const next = gap.index + gap[0].length;
      if (labelLength(line.slice(next)) === 0) continue;
      parts.push({ start, end: gap.index });
      start = next;
    }
  }
  parts.push({ start, end: line.length });
  return parts;
}

/** What a list item's marker is, and how many characters it takes with the white space after it. */
export interface ItemMarker {
  readonly marker: string;
  readonly length: number;
  /** Markers of one list have the same style: the glyph, or how the number is written. */
  readonly style: string;
  /** The number of an ordered item, counted from 1; 0 for a bullet. */
  readonly number: number;
}

/** Bullets that mean nothing else at the start of a line. The private-use ones are Word's Symbol and Wingdings bullets. */
const GLYPH = /^([\u2022\u25aa\u25cf\u25e6\u2023\u2219\u25a0\u25ba\u27a2\u2756\u2043\uf0a7\uf0b7\uf0d8\uf076])\s{0,20}(?=\S)/;
/** Bullets that are also punctuation, a letter or a sign: only with white space after them. */
const SIGN = /^([-*+\u00b7\u2013\u2014o])\s{1,20}(?=\S)/;
const NUMBER = /^(\(?)(\d{1,3})([.)])\s{1,20}(?=\S)/;
const LETTER = /^(\(?)([a-z]|[ivx]{2,5})([.)])\s{1,20}(?=\S)/;
const CAPITAL = /^(\(?)([A-Z])(\))\s{1,20}(?=\S)/;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** The bullet that a line starts with and that can only be one. */
export function glyphMarker(line: string): ItemMarker | undefined {
  const match = GLYPH.exec(line);
  return match ? { marker: '•', length: match[0].length, style: match[1]!, number: 0 } : undefined;
}

/** The marker that a line starts with. Whether it starts an item there is for the reader to say: "12. May" may be wrapped prose. */
export function itemMarker(line: string): ItemMarker | undefined {
  const head = line.slice(0, 40);
  const glyph = glyphMarker(head);
  if (glyph) return glyph;
  const sign = SIGN.exec(head);
  if (sign) return { marker: '•', length: sign[0].length, style: sign[1]!, number: 0 };
  const number = NUMBER.exec(head);
  if (number) {
    const [whole, open, digits, close] = number;
    return { marker: `${open}${digits}${close}`, length: whole.length, style: `${open}1${close}`, number: Number(digits) };
  }
  const letter = LETTER.exec(head) ?? CAPITAL.exec(head);
  if (!letter) return undefined;
  const [whole, open, name, close] = letter;
  const roman = name!.length > 1 || name === 'i';
  return {
    marker: `${open}${name}${close}`,
    length: whole.length,
    style: `${open}${roman ? 'i' : name! < 'a' ? 'A' : 'a'}${close}`,
    number: roman ? ROMAN.indexOf(name!) + 1 : (name!.toLowerCase().codePointAt(0) ?? 96) - 96,
  };
}

/** A tick box that a line starts with, as typed: its sign to a reader, and its length. */
export function tickBox(line: string): { readonly sign: string; readonly length: number } | undefined {
  const match = /^\[([ xX\u00a0]?)\](?=\s|$)/.exec(line);
  if (!match) return undefined;
  return { sign: /x/i.test(match[1]!) ? '☒' : '☐', length: match[0].length };
}

const SALUTATION = /^Dear [\p{L} .,'\u2019&/-]{1,60}$/u;
const CLOSING =
  /^(?:Yours (?:sincerely|faithfully|truly)|Sincerely|(?:With )?(?:kind|best|warm) (?:regards|wishes)|Many thanks|Regards),?$/i;

/** "Dear Mrs Owen" or "Yours sincerely": a line of its own in every letter. */
export function opensOrClosesLetter(line: string): boolean {
  return line.length < 70 && (SALUTATION.test(line) || CLOSING.test(line));
}

const NAME = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Rev)\b\.? \p{Lu}/u;
const LETTERS_AFTER_NAME =
  /\b(?:RGN|RN|MBBS|MB|ChB|MRCGP|FFOM|MFOM|AFOM|DOccMed|DipOHN?|BSc|MSc|SCPHN|NMC|GMC|Hons|COHP|CMIOSH|FRCP|MRCP|DOHNA?)\b/;
const JOB_TITLE =
  /^(?:\p{Lu}[\p{L}-]* ){0,4}(?:Manager|Officer|Physician|Nurse|Advis[eo]r|Director|Consultant|Practitioner|Clinician|Supervisor|Partner|Doctor|Sister)$/u;
const COMPANY = /\b(?:Ltd|Limited|plc|PLC|LLP|Inc|Trust|Council|Association|Hospital)\.?$/;
const STREET = /\b(?:Street|Road|Lane|Avenue|Close|Drive|Crescent|Court|House|Park|Way|Place|Square|Terrace|Estate)$/;
const CONTACT = /@|https?:|www\.|\d{5}|\d{3}[ -]\d{3}|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/;

/** A line that is a name, a post, a firm, a street or a number to ring. */
export function isNameOrPlace(line: string): boolean {
  const head = line.slice(0, HEAD);
  const tail = line.slice(-40);
  return (
    NAME.test(head) ||
    LETTERS_AFTER_NAME.test(head) ||
    JOB_TITLE.test(head) ||
    COMPANY.test(tail) ||
    STREET.test(tail) ||
    CONTACT.test(head)
  );
}

/** Whether two lines of an address or signature are two even where the first is as full as wrapping would have made it. */
export function standApart(line: string, next: string): boolean {
  if (line.endsWith(',')) return false;
  return (isNameOrPlace(line) && !line.includes(',')) || (isNameOrPlace(next) && / |@/.test(next));
}

const LONGEST_ADDRESS_LINE = 60;
const ADDRESS_LINE_START = /^["'(\u2018\u201c+]?[\p{Lu}\p{N}]/u;

/** A short line that ends no sentence and starts like a name, a number or a title: part of an address, a signature, a letterhead. */
export function isAddressLine(line: string): boolean {
  if (line.length >= LONGEST_ADDRESS_LINE || endsSentence(line) || leavesOpen(line)) return false;
  return ADDRESS_LINE_START.test(line) || ADDRESS_START.test(line);
}

const FIRST_WORD = /^\S{1,60}/;

/** Length of a line's first word: what would have had to fit on the line before. */
export function firstWordLength(line: string): number {
  return FIRST_WORD.exec(line)?.[0].length ?? 0;
}

const HYPHEN_END = /\p{L}[-\u2010\u2011]$/u;
const SUSPENDED = /^(?:and|or|to|nor|but|versus|vs)\b/;

/** Whether a line breaks inside a compound ("long-" / "term"): the lines are then joined without a space. */
export function breaksInWord(line: string, next: string): boolean {
  return HYPHEN_END.test(line.slice(-3)) && /^\p{Ll}/u.test(next) && !SUSPENDED.test(next);
}
