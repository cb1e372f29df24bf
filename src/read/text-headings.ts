import { endsSentence, isNameOrPlace, labelLength, opensOrClosesLetter } from './line-forms.ts';
import { type Draft, makePlain, onlyLine } from './text-drafts.ts';

const LONGEST_HEADING = 80;
const MOST_WORDS = 10;
/** From this length on a line is prose whatever it ends with. */
const PROSE_LENGTH = 80;
const LONGEST_VALUE = 80;

const QUESTION_WORD = /^(?:what|how|why|when|where|who|whether)\b/i;
/** Words that only a sentence has: a heading of converted text is a phrase. */
const SENTENCE_WORD =
  /\b(?:I|he|she|they|we|it|is|are|was|were|has|have|had|will|would|should|can|could|may|must|does|did|do|am|please|thank)\b/i;
const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const DATE = new RegExp(
  `\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${MONTHS})\\b|\\b(?:${MONTHS}) \\d{1,2}(?:st|nd|rd|th)?\\b|\\b\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}\\b`,
);
const MARKING = /confiden|^private\b|^personal\b|^strictly\b|without prejudice|^dictated|^cc\b|^enc(?:l|s|losure)?s?\b/i;
const STARTS = /^["'\u2018\u201c(]?(?:\p{Lu}|\d{1,2}(?:\.\d{1,2}){0,3}[.)]? {1,8}\p{Lu})/u;

/** Whether a line could be a heading by its own form. */
function looksLikeHeading(line: string): boolean {
  const text = line.endsWith(':') ? line.slice(0, -1) : line;
  if (text.length < 2 || text.length > LONGEST_HEADING || text.split(' ').length > (line.endsWith(':') ? MOST_WORDS / 2 : MOST_WORDS))
    return false;
  if (!STARTS.test(text) || /[.!?,;]$/.test(text) || endsSentence(text)) return false;
  if (labelLength(text) > 0 || opensOrClosesLetter(text) || MARKING.test(text)) return false;
  if (isNameOrPlace(text) || DATE.test(text)) return false;
  return QUESTION_WORD.test(text) || !SENTENCE_WORD.test(text);
}

function isCapital(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}[^\p{Lu}]*\p{Lu}[^\p{Lu}]*\p{Lu}/u.test(text);
}

function isProse(draft: Draft): boolean {
  if (draft.kind === 'item' || draft.kind === 'cell' || draft.pieces.length > 1) return true;
  const text = draft.pieces[0]!.text;
  return text.length >= PROSE_LENGTH || endsSentence(text) || /:$|^[\u2610-\u2612\u25a1]|^\[[ xX]?\]/.test(text);
}

/**
 * Finds the headings that nothing marks as such: capital lines, numbered lines and short bare lines, each standing apart and followed
 * by what they head. The lines of an address are followed by more of the same, which is how they are told.
 */
export function findHeadings(drafts: readonly Draft[]): void {
  const dense = isDense(drafts);
  for (let index = drafts.length - 2; index >= 0; index -= 1) {
    const draft = drafts[index]!;
    const text = headingText(draft);
    if (text === undefined || draft.cell || draft.kind === 'heading' || !looksLikeHeading(text)) continue;
    const apart = index === 0 || dense || draft.gapBefore;
    if (draft.kind === 'item') {
      if (apart && headsItsNumber(drafts, index, dense)) makePlain(draft, 'heading', 2);
    } else if (isCapital(text) ? headsAsCapital(drafts, index) : apart && headsAsPhrase(drafts, index, dense)) {
      makePlain(draft, 'heading', index === 0 ? 1 : 2);
    }
  }
}

/** The text of a block that may be a heading: one line, or two where the text was wrapped. */
function headingText(draft: Draft): string | undefined {
  return draft.pieces.length > 2 ? undefined : draft.pieces.map((piece) => piece.text).join(' ');
}

/** Whether a text does without blank lines, as Word writes paragraphs that are set apart by their format alone. */
function isDense(drafts: readonly Draft[]): boolean {
  const lines = drafts.filter((draft) => !draft.cell);
  return lines.filter((draft) => draft.gapBefore).length * 3 < lines.length;
}

function headsAsCapital(drafts: readonly Draft[], index: number): boolean {
  const next = drafts[index + 1]!;
  return index === 0 || next.gapBefore || next.label || next.kind === 'heading' || isProse(next);
}

function headsAsPhrase(drafts: readonly Draft[], index: number, dense: boolean): boolean {
  const next = drafts[index + 1]!;
  if (next.kind === 'heading') return drafts[index + 2]?.kind !== 'heading' && next.gapBefore;
  if (next.label) return index === 0 || next.gapBefore || dense;
  return isProse(next);
}

/** A numbered line is a heading where prose follows it, and not the item before or after it in a list. */
function headsItsNumber(drafts: readonly Draft[], index: number, dense: boolean): boolean {
  const own = drafts[index]!.item;
  const next = drafts[index + 1]!;
  if (!own || !/1/.test(own.style)) return false;
  // Bullets right under it are nested in it, unless everything stands right under something.
  if (next.kind === 'item' && !next.gapBefore && !dense) return false;
  for (const [step, number] of [
    [-1, own.number - 1],
    [1, own.number + 1],
  ] as const) {
    let at = index + step;
    while (dense && drafts[at]?.kind === 'item' && drafts[at]!.item?.style !== own.style) at += step;
    if (drafts[at]?.item?.style === own.style && drafts[at]!.item!.number === number) return false;
  }
  return isProse(next) || next.label;
}

const LONGEST_QUESTION = 200;

/**
 * Finds the questions that stand alone above their answers. In Word they are bold or italic, which conversion loses: they are said to
 * be emphasised, and keep their number as text, as they would in Markdown.
 */
export function findQuestions(drafts: readonly Draft[]): void {
  const dense = isDense(drafts);
  for (let index = 0; index < drafts.length - 1; index += 1) {
    const draft = drafts[index]!;
    const next = drafts[index + 1]!;
    const text = draft.pieces.map((piece) => piece.text).join(' ');
    if (draft.kind !== 'paragraph' && !(draft.kind === 'item' && /1/.test(draft.item?.style ?? ''))) continue;
    if (!/^[^.!?]{3,}\?$/.test(text) || text.length > LONGEST_QUESTION || !(draft.gapBefore || dense)) continue;
    const answered = next.kind === 'item' ? next.item?.style !== draft.item?.style : next.kind === 'paragraph' && isProse(next);
    if (!answered || /\?$/.test(next.pieces.at(-1)!.text)) continue;
    makePlain(draft, 'paragraph', 0);
    draft.emphasised = true;
  }
}

/**
 * Joins a label and its value where a two-column table came out as alternate lines: only where two such pairs stand together, because
 * a lone label may as well be a heading or an empty field.
 */
export function joinFlattenedPairs(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (let index = 0; index < drafts.length; ) {
    let pairs = 0;
    while (isPair(drafts[index + pairs * 2], drafts[index + pairs * 2 + 1])) pairs += 1;
    if (pairs < 2) {
      joined.push(drafts[index]!);
      index += 1;
      continue;
    }
    for (let pair = 0; pair < pairs; pair += 1) {
      const label = drafts[index + pair * 2]!;
      const value = drafts[index + pair * 2 + 1]!;
      joined.push({ ...label, pieces: [...label.pieces, ...value.pieces], lastLine: value.lastLine });
    }
    index += pairs * 2;
  }
  return joined;
}

function isPair(label: Draft | undefined, value: Draft | undefined): boolean {
  const name = label?.kind === 'paragraph' ? onlyLine(label) : undefined;
  const text = value?.kind === 'paragraph' ? onlyLine(value) : undefined;
  if (name === undefined || text === undefined || text.length > LONGEST_VALUE) return false;
  return labelLength(name) === name.length && labelLength(text) === 0 && !endsSentence(text);
}
