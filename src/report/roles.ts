import type { Block, Source, Span } from '../read/source.ts';
import { identifies, type LabelledLine, labelKey, labelled } from './labels.ts';
import {
  isAddressLine,
  isCopyLine,
  isMarking,
  isPageNumber,
  isSalutation,
  isSentenceLike,
  isSignatureLine,
  isValediction,
} from './letter.ts';
import { linesOf } from './lines.ts';
import { personAt } from './names.ts';
import type { BlockRole, SectionName } from './report.ts';
import { sectionLabelled, sectionNamed } from './section-names.ts';

/**
 * Where a section may begin. `heading`: a block of its own; `run-in`: the words before the stop or colon that open a paragraph
 * ("**Outlook.** The bone has healed"); `question`: a question of the referral set as a heading.
 */
export interface Head {
  readonly kind: 'heading' | 'run-in' | 'question';
  /** The section its words name, where they are known. */
  readonly name: SectionName | undefined;
  /** 1–6 as in the file; 7 for a bare bold or capital line, 8 for a run-in label. */
  readonly level: number;
  /** The words that name it. */
  readonly span: Span;
}

/** What the form of a report says of its blocks, before sentences are made. */
export interface Layout {
  readonly roles: readonly BlockRole[];
  readonly heads: readonly (Head | undefined)[];
  /** Blocks whose lines stand each by itself: fields, addresses, signatures, `Label: value` lines. Others are one run of text. */
  readonly lines: ReadonlyMap<number, readonly Span[]>;
  /** The block with which the report proper begins, after title, header and address. */
  readonly body: number;
}

const LINE_ROLES: ReadonlySet<BlockRole> = new Set(['field', 'address', 'signature', 'title']);

/** A letterhead and header block longer than this is none. */
const FRONT_LIMIT = 200;

const REPORT_NOUN =
  /\b(?:report|assessment|referral|review|memo(?:randum)?|outcome|certificate|surveillance|fitness|work status|status (?:report|form)|advice|statement|evaluation|clearance|letter|examination|screening|questionnaire|medical|summary|case conference|consultation|update)\b/i;

/** What the report calls itself: short, no sentence, and a word for a report in it. */
function isTitleLike(text: string): boolean {
  return REPORT_NOUN.test(text) && text.split(' ').length <= 18 && !/[.?!]$/.test(text);
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** A line in bold that tells something ("Not fit until 3 May", "She described the following") is no heading, however short. */
function isStatement(text: string): boolean {
  const words = text.replace(/^\(?\d+(?:\.\d+)*[.)]? /, '');
  if (/^(?:what|how|when|why|who|where)\b/i.test(words)) return false;
  return /^(?:(?:currently|temporarily|permanently|medically|fully|now|not|remains) )*(?:un)?fit\b|\d|\b(?:is|are|was|were|has|have|had|will|would|should|must|can|cannot|may|remains?|reports?|reported|described|says|said|told|recommend|advise|suggest|following|follows|attends?|agreed)\b/i.test(
    words,
  );
}

/** Words that stand for an answer, not for a label, before a colon in the body. */
const QUESTION_LABEL = /^(?:question|q)\.? ?\d{0,2}(?:[ .:)-]|$)/i;

/** The layout of a source. Everything that needs to know where the letter begins and ends is decided here, once. */
export function layoutOf(source: Source): Layout {
  return new LayoutWork(source).run();
}

class LayoutWork {
  private readonly text: string;
  private readonly blocks: readonly Block[];
  private readonly roles: (BlockRole | undefined)[];
  private readonly heads: (Head | undefined)[];
  private readonly lines = new Map<number, readonly Span[]>();
  /** Prose blocks whose lines stand by themselves all the same. */
  private readonly byLine = new Set<number>();
  private readonly source: Source;

  constructor(source: Source) {
    this.source = source;
    this.text = source.folded;
    this.blocks = source.blocks;
    this.roles = new Array(this.blocks.length).fill(undefined);
    this.heads = new Array(this.blocks.length).fill(undefined);
  }

  run(): Layout {
    this.boilerplate();
    const body = this.front();
    const end = this.closing(body);
    this.middle(body, end);
    const roles = this.roles.map((role) => role ?? 'prose');
    const lines = new Map(
      [...this.lines].filter(([index, spans]) => spans.length > 1 && (LINE_ROLES.has(roles[index]!) || this.byLine.has(index))),
    );
    return { roles, heads: this.heads, lines, body };
  }

  private of(block: Block): string {
    return this.text.slice(block.start, block.end);
  }

  private linesOf(block: Block): readonly Span[] {
    let lines = this.lines.get(block.index);
    if (!lines) {
      lines = linesOf(this.source, block);
      this.lines.set(block.index, lines);
    }
    return lines;
  }

  private lineTexts(block: Block): string[] {
    return this.linesOf(block).map((line) => this.text.slice(line.start, line.end));
  }

  /** Page numbers, and short lines that stand three times or more in the same words: headers and footers of the pages. */
  private boilerplate(): void {
    const seen = new Map<string, number[]>();
    for (const block of this.blocks) {
      if (block.end - block.start > 100 || block.kind === 'cell' || block.kind === 'heading') continue;
      const own = this.of(block);
      if (isPageNumber(own)) this.roles[block.index] = 'boilerplate';
      else if (block.kind === 'paragraph') {
        const key = own.replace(/\d+/g, '#');
        const places = seen.get(key);
        if (places) places.push(block.index);
        else seen.set(key, [block.index]);
      }
    }
    for (const [key, places] of seen) {
      if (places.length < 2) continue;
      const pages = /page|confidential|in confidence|\bv(?:ersion)? ?#/i.test(key);
      if (places.length < (pages ? 2 : 3) || isSentenceLike(key)) continue;
      // Two on the same page are a layout, not a page header; the first is left where it stands (title, marking).
      if (places.every((place, index) => index === 0 || place - places[index - 1]! > 3)) {
        for (const place of places.slice(1)) this.roles[place] = 'boilerplate';
      }
    }
  }

  // ─── title, header block, letterhead, salutation ────────────────────────────────────────────────────────────────────────────

  /** Gives the blocks before the report proper their roles and says where it begins. */
  private front(): number {
    const { blocks } = this;
    const salutation = this.salutation();
    let titled = false;
    let fields = false;
    let afterSalutation = -1;
    let index = 0;
    for (; index < blocks.length && index < FRONT_LIMIT; index += 1) {
      const block = blocks[index]!;
      if (this.roles[index] === 'boilerplate') continue;
      const own = this.of(block);
      if (own === '') continue;

      if (block.kind === 'cell') {
        const end = this.tableEnd(index);
        if (!this.headerTable(index, end)) break;
        for (let cell = index; cell < end; cell += 1) this.roles[cell] ??= 'field';
        fields = true;
        index = end - 1;
        continue;
      }
      if (block.quoted && !labelled(own)) break;

      if (block.kind === 'heading') {
        if (isMarking(own)) {
          this.roles[index] = 'address';
          continue;
        }
        if (own.endsWith('?')) break;
        const name = sectionNamed(own);
        const more = this.headerFollows(index + 1);
        if (name === 'header' && more) {
          this.roles[index] = 'heading';
          this.heads[index] = { kind: 'heading', name, level: block.depth, span: block };
          continue;
        }
        const opens = sectionLabelled(own) !== undefined;
        if (!titled && !fields && (index === 0 || !opens || more)) {
          if (opens && !more && (index === 0 || afterSalutation >= 0)) break;
          this.roles[index] = 'title';
          titled = true;
          continue;
        }
        if (more && !opens && salutation <= index) {
          this.roles[index] = 'title';
          continue;
        }
        break;
      }

      if (isMarking(own)) {
        this.roles[index] = 'address';
        continue;
      }
      const lines = this.lineTexts(block);
      if (isSalutation(lines[0]!)) {
        afterSalutation = index;
        if (lines.length > 1 && isSentenceLike(own)) {
          // "Dear Mrs Coldwell" and the letter in one paragraph: the report begins in this block.
          this.byLine.add(index);
          break;
        }
        this.roles[index] = 'address';
        continue;
      }
      if (afterSalutation >= 0) {
        if (index - afterSalutation <= 3 && this.isSubject(block, own)) {
          this.roles[index] = 'address';
          continue;
        }
        break;
      }
      if (this.isFieldBlock(block, lines, titled || fields || salutation > index)) {
        this.roles[index] = 'field';
        fields = true;
        continue;
      }
      if (block.kind === 'item' || isSentenceLike(own)) {
        // A short item without label may still be an address set as a list; anything that tells something is the report.
        if (!(block.kind === 'item' && salutation > index && lines.every(isAddressLine))) break;
      }
      if (
        (!titled || (!fields && !REPORT_NOUN.test(this.titleText()))) &&
        !own.endsWith(':') &&
        lines.length === 1 &&
        isTitleLike(own) &&
        (index === 0 || block.emphasised || isCapitals(own) || fields === false)
      ) {
        if (sectionLabelled(own) !== undefined && !this.headerFollows(index + 1)) break;
        // A firm's name in the letterhead has such words too ("Assessment Services Ltd"): it is followed by its address.
        if (!(salutation > index && !block.emphasised && !isCapitals(own) && lines.every(isAddressLine))) {
          this.roles[index] = 'title';
          titled = true;
          continue;
        }
      }
      if (salutation > index) {
        this.roles[index] = 'address';
        continue;
      }
      if (sectionLabelled(own) !== undefined && lines.length === 1) break;
      const alternate = this.alternateField(index);
      if (alternate > 0) {
        for (let field = index; field < index + alternate; field += 1) this.roles[field] = 'field';
        fields = true;
        index += alternate - 1;
        continue;
      }
      if (lines.every(isAddressLine) || this.isNote(own, fields)) {
        this.roles[index] = 'address';
        continue;
      }
      break;
    }
    return Math.min(index, blocks.length);
  }

  /** What has been taken for the title so far: a firm's name may stand above the real one. */
  private titleText(): string {
    return this.blocks.flatMap((block) => (this.roles[block.index] === 'title' ? [this.of(block)] : [])).join(' ');
  }

  /** The block of "Dear …" near the top, or −1. */
  private salutation(): number {
    for (let index = 0; index < this.blocks.length && index < 40; index += 1) {
      const block = this.blocks[index]!;
      if (block.kind !== 'paragraph') continue;
      const own = this.of(block);
      if (/^(?:dear|to whom it may concern|hello|hi)\b/i.test(own) && isSalutation(this.lineTexts(block)[0]!)) return index;
    }
    return -1;
  }

  /** "Darren" on a line of its own, beneath the fields of a memo. */
  private isNote(own: string, fields: boolean): boolean {
    return fields && /^\p{Lu}[\p{L}'-]+,?$/u.test(own) && sectionNamed(own) === undefined;
  }

  /** The subject line beneath the salutation. */
  private isSubject(block: Block, own: string): boolean {
    if (block.kind === 'item' || block.quoted) return false;
    if (/^(?:re|ref|subject|regarding|concerning|our ref|your ref|name|employee|job|dob|date of birth|address)\b ?[:.-]/i.test(own))
      return true;
    if (isSentenceLike(own) || own.endsWith(':') || sectionLabelled(own) !== undefined) return false;
    const words = own.split(' ').length;
    if (words > 24 || /^(?:thank|thanks|i|we|further|following|as|in|on|at|your|this|you|with)\b/i.test(own)) return false;
    return block.emphasised || personAt(own) !== undefined || isCapitals(own) || words <= 12;
  }

  private tableEnd(index: number): number {
    const { table } = this.blocks[index]!;
    let end = index;
    while (end < this.blocks.length && this.blocks[end]!.table === table && this.blocks[end]!.kind === 'cell') end += 1;
    return end;
  }

  /** Whether a table says whom and when, rather than what is advised. Cells with conclusions in it stay the author's own words. */
  private headerTable(from: number, to: number): boolean {
    let rows = 0;
    let known = 0;
    let first = 0;
    for (let index = from; index < to; index += 1) {
      const block = this.blocks[index]!;
      const own = this.of(block);
      if (block.headerRow) {
        // "Employee | Job title | Seen" over one row of values.
        if (identifies(labelKey(own)) && !/^(?:subject|name)$/i.test(own)) first += 1;
        continue;
      }
      if (block.column !== 0) continue;
      if (own === '') continue;
      rows += 1;
      const key = labelKey(own) ?? labelled(own)?.key;
      if (identifies(key)) known += 1;
    }
    if (first >= 2 && rows <= 2) return true;
    if (known === 0 || known * 3 < rows) return false;
    for (let index = from; index < to; index += 1) {
      const block = this.blocks[index]!;
      if (block.column !== 0 || block.headerRow || labelKey(this.of(block)) !== 'opinion') continue;
      for (let cell = index; cell < to && this.blocks[cell]!.row === block.row; cell += 1) this.roles[cell] = 'prose';
    }
    return true;
  }

  /** `Label: value` lines, one or more to a block, of which most are labelled. */
  private isFieldBlock(block: Block, lines: readonly string[], front: boolean): boolean {
    const parts = lines.map((line) => labelled(line));
    const found = parts.filter((part): part is LabelledLine => part !== undefined);
    if (found.length === 0 || parts[0] === undefined || found.length * 2 < lines.length) return false;
    if (lines.length === 1) {
      const { key, label, value } = found[0]!;
      if (key !== undefined && key !== 'opinion')
        return value.split(' ').length <= 40 && !(sectionLabelled(label) !== undefined && isSentenceLike(value));
      if (isSentenceLike(value) || block.kind === 'item') return false;
      // "OCCUPATIONAL HEALTH REPORT: IN CONFIDENCE"
      if (REPORT_NOUN.test(label) && isCapitals(label)) return false;
      return front && key === undefined && sectionLabelled(label) === undefined && !isTitleLike(label);
    }
    return found.some((part) => identifies(part.key));
  }

  /** A two-column table that lost its columns: a bare label, and its value on the next line. Gives the number of blocks, or 0. */
  private alternateField(index: number): number {
    let pairs = 0;
    let at = index;
    while (at + 1 < this.blocks.length) {
      const label = this.blocks[at]!;
      const value = this.blocks[at + 1]!;
      if (label.kind !== 'paragraph' || value.kind !== 'paragraph') break;
      const own = this.of(label).replace(/:$/, '');
      if (!identifies(labelKey(own)) || sectionLabelled(own) !== undefined) break;
      const next = this.of(value);
      if (isSentenceLike(next) || next.length > 120 || labelKey(next) !== undefined) break;
      pairs += 1;
      at += 2;
    }
    return pairs >= 2 ? pairs * 2 : 0;
  }

  /** Whether fields, a marking or a header table come next: what stands before them is a title. */
  private headerFollows(index: number): boolean {
    for (let at = index; at < this.blocks.length && at < index + 6; at += 1) {
      const block = this.blocks[at]!;
      const own = this.of(block);
      if (own === '' || isMarking(own)) continue;
      if (block.kind === 'cell') return this.looksLikeHeaderTable(at);
      if (block.kind === 'heading') {
        if (isTitleLike(own) && sectionLabelled(own) === undefined) continue;
        return sectionNamed(own) === 'header';
      }
      const lines = this.lineTexts(block);
      if (this.isFieldBlock(block, lines, false) || this.alternateField(at) > 0) return true;
      if (lines.every(isAddressLine)) continue;
      return false;
    }
    return false;
  }

  private looksLikeHeaderTable(index: number): boolean {
    const kept = this.roles.slice();
    const result = this.headerTable(index, this.tableEnd(index));
    for (let at = 0; at < kept.length; at += 1) this.roles[at] = kept[at];
    return result;
  }

  // ─── closing ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** Gives the signature and what follows it their roles; says where the report proper ends. */
  private closing(body: number): number {
    const { blocks } = this;
    const author = this.headerAuthor(body);
    let end = blocks.length;

    // From a valediction on, everything that is no sentence belongs to the signature.
    for (let index = blocks.length - 1; index >= body && index > blocks.length - 40; index -= 1) {
      const block = blocks[index]!;
      if (block.kind === 'heading') break;
      if (block.kind === 'cell' || !isValediction(this.lineTexts(block)[0]!)) continue;
      for (let at = index; at < blocks.length; at += 1) this.signatureFrom(at, author, true);
      end = index;
      break;
    }
    // Without one, the lines at the end that are a name, a post or a number.
    for (let index = end - 1; index >= body; index -= 1) {
      const block = blocks[index]!;
      if (this.roles[index] === 'boilerplate') continue;
      const own = this.of(block);
      if (end === blocks.length && block.kind === 'paragraph' && isSentenceLike(own) && this.isSmallPrint(block, own)) continue;
      if (block.kind === 'heading' || block.quoted || !this.signatureFrom(index, author, false)) break;
      end = index;
    }
    return end;
  }

  /** A disclaimer beneath the signature does not hide it. */
  private isSmallPrint(block: Block, own: string): boolean {
    return (
      block.index >= this.blocks.length - 3 &&
      (block.emphasised ||
        /\b(?:this report|confidential|registered (?:office|in)|company (?:number|no)|prepared for|data protection)\b/i.test(own))
    );
  }

  private signatureFrom(index: number, author: string | undefined, closed: boolean): boolean {
    const block = this.blocks[index]!;
    if (this.roles[index] === 'boilerplate') return true;
    const own = this.of(block);
    if (own === '') return true;
    if (block.kind === 'heading') return false;
    if (block.kind === 'cell') {
      const end = this.tableEnd(index);
      const start = this.blocks.findIndex((cell) => cell.table === block.table);
      const signs = this.blocks.slice(start, end).filter((cell) => cell.column === 0 && isSignatureLine(this.of(cell), author)).length;
      if (signs === 0 || signs * 2 < end - start - signs) return false;
      for (let cell = start; cell < end; cell += 1) this.roles[cell] = 'signature';
      return true;
    }
    const lines = this.lineTexts(block);
    const fits = lines.filter((line) => isSignatureLine(line, author)).length;
    const all = fits === lines.length || (fits > 0 && lines.length > 1 && fits * 2 >= lines.length && !isSentenceLike(own));
    const short =
      closed && !isSentenceLike(own) && block.kind === 'paragraph' && own.split(' ').length <= 30 && sectionLabelled(own) === undefined;
    if (!all && !short) return false;
    if (lines.length === 1 && block.kind === 'item' && !all) return false;
    this.roles[index] = lines.every(isCopyLine) ? 'address' : 'signature';
    return true;
  }

  /** The surname that the header gives the author, to know the signature by. */
  private headerAuthor(body: number): string | undefined {
    for (let index = 0; index < body; index += 1) {
      const block = this.blocks[index]!;
      const own = this.of(block);
      if (block.kind === 'cell') {
        const value = this.blocks[index + 1];
        if (labelKey(own.replace(/:$/, '')) === 'author' && value) return personAt(this.of(value))?.surname;
        continue;
      }
      if (this.roles[index] !== 'field') continue;
      for (const line of this.lineTexts(block)) {
        const part = labelled(line);
        if (part?.key === 'author') return personAt(part.value)?.surname;
      }
    }
    return undefined;
  }

  // ─── the report proper ──────────────────────────────────────────────────────────────────────────────────────────────────────

  private middle(from: number, to: number): void {
    for (let index = from; index < this.blocks.length; index += 1) {
      if (this.roles[index] !== undefined) continue;
      const block = this.blocks[index]!;
      const own = this.of(block);
      if (block.kind === 'cell') {
        this.bodyTable(index);
        continue;
      }
      if (block.kind === 'heading') {
        this.heading(block, own, block.depth);
        continue;
      }
      if (isMarking(own)) {
        this.roles[index] = 'address';
        continue;
      }
      if (index < to && this.bareHeading(block, own)) continue;
      if (block.quoted) {
        this.roles[index] = 'quotation';
        continue;
      }
      if (block.kind === 'paragraph' || block.kind === 'item') this.labelLines(block, own);
      this.roles[index] ??= 'prose';
      if (block.kind === 'paragraph' && this.roles[index] === 'prose') this.heads[index] = this.runIn(block, own);
    }
  }

  private heading(block: Block, own: string, level: number): void {
    this.roles[block.index] = 'heading';
    const name = sectionNamed(own);
    const asks = own.endsWith('?') && sectionLabelled(own) === undefined;
    this.heads[block.index] = { kind: asks ? 'question' : 'heading', name, level, span: block };
  }

  /** A heading that its author set in bold, in capitals or on a line of its own, and not as a heading. */
  private bareHeading(block: Block, own: string): boolean {
    if (own.length > 90 || block.quoted) return false;
    if (block.kind === 'item') {
      // "1. Background" alone in its list: Markdown takes a numbered heading for a list of one.
      if (!/\d|[a-z][.)]/i.test(block.marker) || this.listSize(block) > 1 || sectionLabelled(own) === undefined) return false;
      this.heading(block, own, 7);
      return true;
    }
    // "Review date: ________" is a field left empty, no heading.
    if (own.endsWith('?') || /[!;,]["')]*$|[_.]{2,}|: ?-+$/.test(own)) return false;
    const known = sectionLabelled(own) !== undefined && !/^(?:un|not )?fit\b/i.test(own);
    if (own.endsWith('.')) return known && block.emphasised && this.asHeading(block, own);
    if (QUESTION_LABEL.test(own)) return false;
    if (known) return this.asHeading(block, own);
    const capitals = isCapitals(own);
    if ((/^[^:]+: \S/.test(own) && !capitals) || isStatement(own)) return false;
    const words = own.split(' ').length;
    if (own.endsWith(':') && (sectionNamed(own) === undefined || words > 6)) return false;
    if (block.emphasised && words <= 12) return this.asHeading(block, own);
    if (capitals && words <= 10 && /\p{L}{4}/u.test(own)) return this.asHeading(block, own);
    // "2.1 Physical demands" on a line of its own.
    if (/^\d+(?:\.\d+){0,2}[.)]? \p{Lu}/u.test(own) && words <= 8 && sectionNamed(own) !== undefined) return this.asHeading(block, own);
    return false;
  }

  private asHeading(block: Block, own: string): true {
    this.heading(block, own, 7);
    return true;
  }

  private listSize(block: Block): number {
    let size = 0;
    for (let at = block.index; at >= 0 && this.blocks[at]!.list === block.list; at -= 1) size += 1;
    for (let at = block.index + 1; at < this.blocks.length && this.blocks[at]!.list === block.list; at += 1) size += 1;
    return size;
  }

  /** A paragraph of `Label: value` lines keeps its lines; it is a field where every label merely identifies. */
  private labelLines(block: Block, own: string): void {
    if (!own.includes(':')) return;
    const lines = this.lineTexts(block);
    if (lines.length === 1) return;
    const parts = lines.map((line) => labelled(line));
    const found = parts.filter((part) => part !== undefined);
    if (parts[0] === undefined || found.length < 2 || found.length * 3 < lines.length * 2) return;
    this.byLine.add(block.index);
    if (found.every((part) => identifies(part.key)) && !isSentenceLike(own)) this.roles[block.index] = 'field';
  }

  private runIn(block: Block, own: string): Head | undefined {
    const match = /^((?:\d+(?:\.\d+)*[.)]? )?[\p{L}][\p{L}'()/& -]{1,40}?)(?:[.:] | - )(?=\S)/u.exec(own.slice(0, 80));
    const label = match?.[1] ?? this.boldLead(block, own);
    if (label === undefined) return undefined;
    const name = sectionLabelled(label);
    if (name === undefined) return undefined;
    return { kind: 'run-in', name, level: 8, span: { start: block.start, end: block.start + label.length } };
  }

  /** The words in bold with which a Markdown paragraph opens, where no stop or colon parts them from the rest. */
  private boldLead(block: Block, own: string): string | undefined {
    if (this.source.format !== 'markdown' || !/^\p{Lu}/u.test(own)) return undefined;
    const at = this.source.rawSpan({ start: block.start, end: block.start + 1 }).start;
    const { raw } = this.source;
    const fence = raw.slice(Math.max(0, at - 2), at);
    if (fence !== '**' && fence !== '__') return undefined;
    const end = raw.indexOf(fence, at);
    if (end < 0 || end - at > 60) return undefined;
    const label = raw.slice(at, end);
    return own.startsWith(label) ? label : undefined;
  }

  /** Tables in the body advise; one that only says how to reach somebody is a header all the same. */
  private bodyTable(from: number): void {
    const to = this.tableEnd(from);
    let labels = 0;
    let contacts = 0;
    for (let index = from; index < to; index += 1) {
      const block = this.blocks[index]!;
      if (block.column !== 0 || block.headerRow) continue;
      const key = labelKey(this.of(block));
      labels += 1;
      if (key !== undefined && key !== 'opinion' && key !== 'detail' && key !== 'subject') contacts += 1;
    }
    const contact = labels > 0 && contacts === labels && this.blocks[to - 1]!.column === 1;
    for (let index = from; index < to; index += 1) {
      const block = this.blocks[index]!;
      this.roles[index] ??= contact ? 'field' : block.headerRow ? 'heading' : 'prose';
    }
  }
}
