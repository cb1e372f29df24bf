import type { Block, Span } from '../read/source.ts';
import type { Layout } from './layout.ts';
import type { Asked } from './referral-questions.ts';
import type { BlockRole, Section, Sentence, Words } from './report.ts';
import { sentenceSpans } from './sentence-ends.ts';

/** A stretch of a block that is split into sentences by itself, or left whole. */
interface Stretch {
  readonly span: Span;
  readonly split: boolean;
  readonly role: BlockRole;
}

function stretchesOf(text: string, block: Block, layout: Layout): readonly Stretch[] {
  const role = layout.roles[block.index]!;
  const head = layout.heads[block.index];
  const whole: Stretch = { span: block, split: role === 'prose' || role === 'quotation', role };
  if (head?.kind !== 'run-in') return [whole];
  // The words that name a section are its heading, and the sentence begins after them. After a colon they stay ("Outcome: fit").
  const after = text.slice(head.span.end, head.span.end + 2);
  if (after.startsWith(':') || after === ' -') return [whole];
  const end = after.startsWith('.') ? head.span.end + 1 : head.span.end;
  return [
    { span: { start: block.start, end }, split: false, role: 'heading' },
    { ...whole, span: { start: end, end: block.end } },
  ];
}

/** Where the sentences of a block stand. */
export function spansOfBlock(text: string, block: Block, layout: Layout): readonly Span[] {
  return stretchesOf(text, block, layout).flatMap((stretch) => sentencesIn(text, stretch));
}

function sentencesIn(text: string, { span, split }: Stretch): readonly Span[] {
  const spans = split ? sentenceSpans(text, span.start, span.end) : trimmed(text, span);
  return spans.some(({ start, end }) => end - start > LONGEST) ? spans.flatMap((each) => pieces(text, each)) : spans;
}

/**
 * No sentence of a report comes near this. A text that does (a file without a full stop, or made to be so) is cut into pieces, between words where
 * it has any: whatever a rule does with a sentence, perhaps with every word of it at every other, its work stays in proportion to the file.
 */
const LONGEST = 2000;
/** How far before that the end of a word is looked for. */
const LONGEST_WORD = 200;

function pieces(text: string, span: Span): readonly Span[] {
  const found: Span[] = [];
  let { start } = span;
  while (span.end - start > LONGEST) {
    const space = text.lastIndexOf(' ', start + LONGEST);
    let end = space > start + LONGEST - LONGEST_WORD ? space : start + LONGEST;
    // The two halves of a character outside the basic plane stay together.
    if (/[\ud800-\udbff]/.test(text.charAt(end - 1))) end -= 1;
    found.push({ start, end });
    start = text[end] === ' ' ? end + 1 : end;
  }
  return start < span.end ? [...found, { start, end: span.end }] : found;
}

function trimmed(text: string, span: Span): readonly Span[] {
  let { start, end } = span;
  while (start < end && text[start] === ' ') start += 1;
  while (end > start && text[end - 1] === ' ') end -= 1;
  return end > start ? [{ start, end }] : [];
}

type Draft = { -readonly [K in keyof Sentence]: Sentence[K] };

/** "He described the following:", "I recommend that", "The plan is as follows." */
function leadsIn(sentence: Sentence): boolean {
  const { text } = sentence;
  if (/[:]["')]?$|:-$/.test(text)) return true;
  if (sentence.role !== 'prose' || sentence.block.kind === 'cell') return false;
  if (/[.]$/.test(text))
    return (
      /\b(?:as follows|the following(?: \w+){0,3}|(?:set out|listed|given|shown|described|summarised|detailed) (?:here|below)|these (?:are|were)|are (?:these|below))\.$/i.test(
        text,
      ) || /\bthe following\b/i.test(text)
    );
  return !/[.?!;,]["')\]]*$/.test(text);
}

/** Every sentence of every block, in reading order. */
export function sentencesOf(
  text: string,
  blocks: readonly Block[],
  words: Words,
  layout: Layout,
  asked: ReadonlyMap<number, Asked>,
  sectionOf: (block: Block) => Section,
): readonly Sentence[] {
  const sentences: Draft[] = [];
  const leads = new LeadIns(text);
  let word = 0;
  /** The last sentence of the section that a neighbour may be. */
  let neighbour: Draft | undefined;

  for (const block of blocks) {
    const section = sectionOf(block);
    const question = asked.get(block.index);
    const leadIn = leads.before(block, section, sentences.at(-1));
    let number = 0;
    for (const stretch of stretchesOf(text, block, layout)) {
      const own = stretch.role;
      for (const part of sentencesIn(text, stretch)) {
        const role = question && number >= question.from && number < question.from + question.count ? 'question' : own;
        const words_ = text.slice(part.start, part.end);
        while (word < words.count && words.start[word]! < part.start) word += 1;
        const firstWord = word;
        while (word < words.count && words.start[word]! < part.end) word += 1;
        const inChain = role !== 'boilerplate' && block !== section.heading;
        const previous = inChain && neighbour?.section === section ? neighbour : undefined;
        const sentence: Draft = {
          index: sentences.length,
          start: part.start,
          end: part.end,
          block,
          role,
          section,
          text: words_,
          firstWord,
          endWord: word,
          prose: role === 'prose',
          question: /\?["')\]]*$/.test(words_),
          leadIn,
          previous,
          next: undefined,
        };
        if (previous) previous.next = sentence;
        if (inChain) neighbour = sentence;
        sentences.push(sentence);
        number += 1;
      }
    }
  }
  return sentences;
}

/** Follows lists and tables to know which sentence introduces them. */
class LeadIns {
  private readonly text: string;
  /** The lead-in of each list by its number. */
  private readonly lists = new Map<number, { readonly leadIn: Sentence | undefined; readonly depth: number; readonly bullets: boolean }>();
  private previous: Block | undefined;
  private tableLead: Sentence | undefined;
  /** The lead-in of paragraphs that a reader sees as a list although no marker shows. */
  private runLead: Sentence | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** The sentence that introduces a block. `last` is the last sentence made before it. */
  before(block: Block, section: Section, last: Sentence | undefined): Sentence | undefined {
    const previous = this.previous;
    this.previous = block;
    const lead = last !== undefined && last.section === section && last.block === previous && leadsIn(last) ? last : undefined;
    if (block.kind === 'item') {
      this.runLead = undefined;
      return this.ofItem(block, previous, lead, last);
    }
    if (block.kind === 'cell') {
      if (previous?.table !== block.table) this.tableLead = lead;
      return this.tableLead;
    }
    if (block.kind === 'heading') {
      this.runLead = undefined;
      return undefined;
    }
    return this.ofParagraph(block, previous, lead);
  }

  private ofItem(block: Block, previous: Block | undefined, lead: Sentence | undefined, last: Sentence | undefined): Sentence | undefined {
    const known = this.lists.get(block.list);
    if (known) return known.leadIn;
    const bullets = !/[\dA-Za-z]/.test(block.marker);
    let leadIn = lead;
    const before = previous?.kind === 'item' ? this.lists.get(previous.list) : undefined;
    if (before && previous) {
      if (block.depth > previous.depth) {
        // A list inside an item: the item introduces it, or both stand under the same sentence.
        leadIn = last && /:$/.test(last.text) ? last : (before.leadIn ?? lead);
      } else if (block.depth === previous.depth) {
        // Another bullet sign makes another list to Markdown, not to a reader.
        leadIn = bullets && before.bullets ? before.leadIn : undefined;
      } else leadIn = undefined;
    }
    this.lists.set(block.list, { leadIn, depth: block.depth, bullets });
    return leadIn;
  }

  private ofParagraph(block: Block, previous: Block | undefined, lead: Sentence | undefined): Sentence | undefined {
    const own = this.text.slice(block.start, Math.min(block.end, block.start + 12));
    const listed = /^\p{Ll}/u.test(own) || /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)] /.test(own);
    if (lead && /:$|:-$/.test(lead.text) && (listed || block.quoted)) {
      this.runLead = lead;
      return lead;
    }
    if (
      this.runLead &&
      previous?.kind === 'paragraph' &&
      listed &&
      /(?:[;,]|\b(?:and|or))$/.test(this.text.slice(previous.start, previous.end))
    )
      return this.runLead;
    if (this.runLead && block.quoted && previous?.quoted) return this.runLead;
    this.runLead = undefined;
    return undefined;
  }
}
