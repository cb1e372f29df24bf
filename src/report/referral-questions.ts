import type { Block, Source, Span } from '../read/source.ts';
import { boldLead } from './headings.ts';
import type { Layout } from './layout.ts';
import type { Section } from './report.ts';

/** Which sentences of a block were copied from the referral: `count` of them from `from` on, or all. */
export interface Asked {
  readonly from: number;
  readonly count: number;
  readonly whole: boolean;
}

/** The author says that questions were put: "You put three questions to me", "The referral asks", "in answer to your questions". */
export const SAYS_ASKED =
  /\b(?:you|your|the|this|management|manager|hr|mr|mrs|ms|miss|dr|school|company|council|trust|referral|i|we)\b[^.?!]{0,60}\b(?:ask(?:s|ed|ing)?|questions?|quer(?:y|ies)|(?:would like|want(?:s|ed)?|wish(?:es|ed)?) to know|put\b[^.?!]{1,40}\bto (?:me|us)|enquir\w+|inquir\w+|seek(?:s|ing)? (?:advice|an opinion|my (?:view|opinion)))\b/i;

/** A question that the author puts to the reader: a piece of advice, not something the referral asked. */
const OWN =
  /\b(?:I|me|my|mine|myself)\b|^(?:could|would|can|will|might|may|is it possible for) (?:you|one of you|some(?:body|one)|any(?:body|one)|the (?:team|manager|school|company))\b(?! (?:please )?(?:advise|confirm|comment|say|tell|give|provide|let us|let me|recommend|explain|estimate|clarify|suggest|indicate|offer|outline|state|assess|see|review|support|expect|consider her|consider him))/i;

const MARKER = /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.):] /i;
const LABEL = /^(?:question|q)\.? ?\d{0,2} ?[.:)-]* /i;

/** "Q3 - Any other comments" asks without a question mark. */
const NUMBERED = /^(?:question|q)\.? ?\d{1,2}\b/i;

function asks(text: string): boolean {
  return /\?["')\]]*$/.test(text);
}

interface Candidate {
  readonly block: Block;
  readonly own: string;
  readonly spans: readonly Span[];
  /** Sentences at the start of the block that ask. */
  readonly leading: number;
  /** Set off from the author's text: quoted, emphasised, numbered, labelled, a heading. */
  readonly formatted: boolean;
}

/**
 * Finds the questions that were copied from the referral. A question mark alone does not make one: "Could one of you ring him each
 * Friday?" is advice. What counts is the form (quoted, bold, numbered, "Q1"), the section, and what introduces it.
 */
export function referralQuestions(
  source: Source,
  layout: Layout,
  sectionOf: (block: Block) => Section,
  spansOf: (block: Block) => readonly Span[],
): ReadonlyMap<number, Asked> {
  const { folded: text, blocks } = source;
  const asked = new Map<number, Asked>();
  if (!text.includes('?') && !/\bq(?:uestion)? ?\d/i.test(text)) return asked;
  const candidates: Candidate[] = [];
  for (const block of blocks) {
    const role = layout.roles[block.index]!;
    if (block.index < layout.body || role === 'signature' || role === 'address' || role === 'boilerplate' || role === 'field') continue;
    const own = text.slice(block.start, block.end);
    const numbered = (block.kind === 'heading' || block.emphasised) && NUMBERED.test(own);
    if (!own.includes('?') && !numbered) continue;
    // "1." at the start of a plain paragraph may have been split off as a sentence of its own.
    const spans = spansOf(block);
    let leading = 0;
    while (leading < spans.length && asks(text.slice(spans[leading]!.start, spans[leading]!.end))) leading += 1;
    const formatted =
      block.quoted ||
      block.emphasised ||
      block.kind === 'heading' ||
      /\d|^\(?[a-z][.)]/i.test(block.marker) ||
      MARKER.test(own) ||
      LABEL.test(own) ||
      (block.kind !== 'cell' && boldLead(block, own)?.endsWith('?') === true);
    candidates.push({ block, own, spans, leading, formatted });
  }

  const mark = (candidate: Candidate, count: number) => {
    if (count > 0) asked.set(candidate.block.index, { from: 0, count, whole: count >= candidate.spans.length });
  };

  /** How many questions that are set off each section has. */
  const setOff = new Map<Section, number>();
  for (const { block, formatted, leading } of candidates) {
    if (!formatted || leading === 0) continue;
    const section = sectionOf(block);
    setOff.set(section, (setOff.get(section) ?? 0) + 1);
  }
  const tables = new Map<string, boolean>();

  for (const candidate of candidates) {
    const { block, own, spans, leading, formatted } = candidate;
    if (block.kind === 'cell') {
      const key = `${block.table} ${block.column}`;
      if (!tables.has(key)) tables.set(key, isQuestionTable(text, blocks, block));
      if (tables.get(key)) mark(candidate, leading);
      continue;
    }
    if (block.kind === 'heading') {
      // "What happens next?" heads the author's own section; its name is known.
      if (layout.heads[block.index]?.kind === 'question') mark(candidate, spans.length);
      continue;
    }
    if ((block.quoted || block.emphasised) && (leading > 0 || asks(own) || NUMBERED.test(own))) {
      mark(candidate, spans.length);
      continue;
    }
    if (leading === 0) {
      if (/\?/.test(own)) markInline(candidate, text, asked);
      continue;
    }
    if (LABEL.test(own)) {
      mark(candidate, leading);
      continue;
    }
    const section = sectionOf(block);
    const fellows = setOff.get(section) ?? 0;
    const author = OWN.test(own.slice(0, spans[leading - 1]!.end - block.start));
    if (section.name === 'questions') {
      if (formatted || (fellows === 0 && !author)) {
        mark(candidate, leading);
        continue;
      }
    }
    if (author && !formatted) continue;
    if (introduced(text, blocks, layout, candidate, spansOf, asked)) {
      mark(candidate, leading);
      continue;
    }
    if (formatted && !author && section.name !== 'advice' && fellows > 1) mark(candidate, leading);
    else if (leading > 0) markInline(candidate, text, asked);
  }
  addQuoted(text, blocks, layout, asked, sectionOf, spansOf);
  return asked;
}

/** Among quoted questions, what is quoted without a question mark was asked too ("> Likely date of return."). */
function addQuoted(
  text: string,
  blocks: readonly Block[],
  layout: Layout,
  asked: Map<number, Asked>,
  sectionOf: (block: Block) => Section,
  spansOf: (block: Block) => readonly Span[],
): void {
  const sections = new Set(blocks.filter((block) => block.quoted && asked.has(block.index)).map(sectionOf));
  if (sections.size === 0) return;
  for (const block of blocks) {
    if (!block.quoted || asked.has(block.index) || layout.roles[block.index] !== 'quotation' || !sections.has(sectionOf(block))) continue;
    if (block.end - block.start > 200 || /\b(?:I|my|me)\b/.test(text.slice(block.start, block.end))) continue;
    asked.set(block.index, { from: 0, count: spansOf(block).length, whole: true });
  }
}

/**
 * Questions in running text: one that says whose it is ("You ask: will he be fit by June?"), or those right after a sentence that
 * does ("You put two things to me. Is he fit? What would help?").
 */
function markInline(candidate: Candidate, text: string, asked: Map<number, Asked>): void {
  const { spans, block } = candidate;
  let from = -1;
  let count = 0;
  for (let index = 0; index < spans.length; index += 1) {
    const sentence = text.slice(spans[index]!.start, spans[index]!.end);
    if (!asks(sentence)) {
      if (count > 0) break;
      continue;
    }
    const before = index > 0 ? text.slice(spans[index - 1]!.start, spans[index - 1]!.end) : '';
    const says = /^(?:you|your (?:\w+ )?question|the referral|management|the manager)\b/i.test(sentence) && SAYS_ASKED.test(sentence);
    if (
      says ||
      count > 0 ||
      (SAYS_ASKED.test(before) && /^(?:you|your|the|in your|management|i was|i have been)\b/i.test(before) && !OWN.test(sentence))
    ) {
      if (from < 0) from = index;
      count += 1;
    }
  }
  if (count > 0) asked.set(block.index, { from, count, whole: count >= spans.length });
}

/** Whether what stands before a block, or before the run of questions it belongs to, says that questions were put. */
function introduced(
  text: string,
  blocks: readonly Block[],
  layout: Layout,
  candidate: Candidate,
  spansOf: (block: Block) => readonly Span[],
  asked: ReadonlyMap<number, Asked>,
): boolean {
  const { block } = candidate;
  for (let index = block.index - 1; index >= layout.body && index >= block.index - 12; index -= 1) {
    const before = blocks[index]!;
    const role = layout.roles[index]!;
    if (role === 'boilerplate') continue;
    const own = text.slice(before.start, before.end);
    // Questions of the same run, and the answers between numbered ones, are stepped over.
    if (asked.has(index)) continue;
    if (before.kind === 'item' && block.kind === 'item' && before.list === block.list) continue;
    if (role === 'heading') return SAYS_ASKED.test(own) || /\bquestions?\b/i.test(own);
    const last = spansOf(before).at(-1);
    if (last && SAYS_ASKED.test(text.slice(last.start, last.end))) return true;
    if (!candidate.formatted) return false;
  }
  return false;
}

/** A table of questions and answers: headed so, or with questions down its first column. */
function isQuestionTable(text: string, blocks: readonly Block[], cell: Block): boolean {
  let questions = 0;
  for (const block of blocks) {
    if (block.table !== cell.table || block.column !== cell.column) continue;
    const own = text.slice(block.start, block.end);
    if (block.row === 0 && /^(?:your |the |manager'?s |referral )?(?:questions?|quer(?:y|ies))(?: (?:asked|raised|from .*))?$/i.test(own))
      return true;
    if (asks(own)) questions += 1;
  }
  return questions >= 2;
}
