import type { Block } from '../read/source.ts';
import type { Head, LayoutDraft } from './layout.ts';
import { sectionLabelled, sectionNamed } from './section-names.ts';

/** "Question 2: …" opens a question, not a section. */
const QUESTION_LABEL = /^(?:question|q)\.? ?\d{0,2}(?:[ .:)-]|$)/i;

export function isCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** The head that a heading makes. One that asks, and whose words are not a usual heading, is a question of the referral. */
export function headingOf(block: Block, own: string, level: number): Head {
  const asks = (own.endsWith('?') || QUESTION_LABEL.test(own)) && sectionLabelled(own) === undefined;
  return { kind: asks ? 'question' : 'heading', name: sectionNamed(own), level, span: block };
}

/** A line in bold that tells something ("Not fit until 3 May", "She described the following") is no heading, however short. */
function isStatement(text: string): boolean {
  const words = text.replace(/^\(?\d+(?:\.\d+)*[.)]? /, '');
  if (/^(?:what|how|when|why|who|where)\b/i.test(words)) return false;
  return /^(?:(?:currently|temporarily|permanently|medically|fully|now|not|remains) )*(?:un)?fit\b|\d|\b(?:is|are|was|were|has|have|had|will|would|should|must|can|cannot|may|remains?|reports?|reported|described|says|said|told|recommend|advise|suggest|following|follows|attends?|agreed)\b/i.test(
    words,
  );
}

/** Whether a block that is no heading to the file is one to a reader: bold, in capitals, or a usual heading on a line of its own. */
export function bareHeading(draft: LayoutDraft, block: Block, own: string): boolean {
  if (own.length > 90 || block.quoted) return false;
  if (block.kind === 'item') {
    // "1. Background" alone in its list: Markdown takes a numbered heading for a list of one.
    return /\d|[a-z][.)]/i.test(block.marker) && isAlone(draft, block) && sectionLabelled(own) !== undefined;
  }
  // "Review date: ________" is a field left empty.
  if (own.endsWith('?') || /[!;,]["')]*$|[_.]{2,}|: ?-+$/.test(own)) return false;
  const known = sectionLabelled(own) !== undefined && !/^(?:un|not )?fit\b/i.test(own);
  if (own.endsWith('.')) return known && block.emphasised;
  if (QUESTION_LABEL.test(own)) return false;
  if (known) return true;
  const capitals = isCapitals(own);
  if ((/^[^:]+: \S/.test(own) && !capitals) || isStatement(own)) return false;
  const words = own.split(' ').length;
  if (own.endsWith(':') && (sectionNamed(own) === undefined || words > 6)) return false;
  if (block.emphasised && words <= 12) return true;
  if (capitals && words <= 10 && /\p{L}{4}/u.test(own)) return true;
  // "2.1 Physical demands" on a line of its own.
  return /^\d+(?:\.\d+){0,2}[.)]? \p{Lu}/u.test(own) && words <= 8 && sectionNamed(own) !== undefined;
}

function isAlone(draft: LayoutDraft, block: Block): boolean {
  return draft.blocks[block.index - 1]?.list !== block.list && draft.blocks[block.index + 1]?.list !== block.list;
}

/** Words in bold longer than this open nothing. */
const LONGEST_LEAD = 250;

/** The label that opens a paragraph and names a section ("**Outlook.** The bone has healed", "Outcome: fit with adjustments"). */
export function runInOf(block: Block, own: string): Head | undefined {
  const match = /^((?:\d+(?:\.\d+)*[.)]? )?[\p{L}][\p{L}'()/& -]{1,40}?)(?:[.:] | - )(?=\S)/u.exec(own.slice(0, 80));
  const label = match?.[1] ?? boldLead(block, own);
  const name = label === undefined ? undefined : sectionLabelled(label);
  if (label === undefined || name === undefined) return undefined;
  return { kind: 'run-in', name, level: 8, span: { start: block.start, end: block.start + label.length } };
}

/** The words in bold with which a paragraph opens, where no stop or colon parts them from the rest. */
export function boldLead(block: Block, own: string): string | undefined {
  if (block.lead <= block.start || block.lead >= block.end || block.lead - block.start > LONGEST_LEAD || !/^\p{Lu}/u.test(own))
    return undefined;
  return own.slice(0, block.lead - block.start);
}
