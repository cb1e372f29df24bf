import type { Block } from '../read/source.ts';
import { bareHeading } from './headings.ts';
import { labelKey, labelled } from './labels.ts';
import type { LayoutDraft } from './layout.ts';
import { isCopyLine, isDateLine, isPostalLine, isSentenceLike, isValediction, signatureLine } from './letter.ts';
import { personAt } from './person-names.ts';
import { sectionLabelled } from './section-names.ts';

/** How far from the end a valediction is looked for. */
const CLOSING_REACH = 40;

/** Gives the signature and what follows it their roles, and says before which block the report proper ends. */
export function closingOf(draft: LayoutDraft, body: number): number {
  return new Closing(draft, body).read();
}

class Closing {
  private readonly draft: LayoutDraft;
  private readonly blocks: readonly Block[];
  /** The first block that may belong to the signature. */
  private readonly from: number;
  /** The surname that the header gives the author, to know the signature by. */
  private readonly author: string | undefined;

  constructor(draft: LayoutDraft, body: number) {
    this.draft = draft;
    this.blocks = draft.blocks;
    // Where nothing but a header was found, the lines beneath its last field may be a signature.
    const last = draft.roles.findLastIndex((role) => role === 'field' || role === 'title');
    this.from = body < this.blocks.length ? body : last + 1;
    this.author = this.authorInHeader(body);
  }

  read(): number {
    const valediction = this.valediction();
    if (valediction >= 0) {
      // From there on, everything that is no sentence belongs to the signature.
      for (const block of this.blocks.slice(valediction)) if (this.signs(block, true) !== undefined) this.take(block);
      return valediction;
    }
    return this.unclosed();
  }

  /** The last "Yours sincerely" near the end, or −1. */
  private valediction(): number {
    for (let index = this.blocks.length - 1; index >= this.from && index > this.blocks.length - CLOSING_REACH; index -= 1) {
      const block = this.blocks[index]!;
      if (block.kind === 'heading') return -1;
      if (block.kind === 'paragraph' && isValediction(this.draft.textOf(block))) return index;
    }
    return -1;
  }

  /** Without a valediction the signature is the lines at the end, from the first name among them. */
  private unclosed(): number {
    let end = this.blocks.length;
    const details: Block[] = [];
    for (let index = end - 1; index >= this.from; index -= 1) {
      const block = this.blocks[index]!;
      if (this.draft.roles[index] === 'boilerplate') continue;
      if (end === this.blocks.length && this.isSmallPrint(block)) continue;
      const signs = this.signs(block, false);
      if (signs === undefined) break;
      details.push(block);
      if (signs !== 'name') continue;
      for (const taken of details.splice(0)) this.take(taken);
      end = index;
    }
    for (const block of details) if (isCopyLine(this.draft.textOf(block))) this.take(block);
    return end;
  }

  /** A disclaimer beneath the signature does not hide it. */
  private isSmallPrint(block: Block): boolean {
    const own = this.draft.textOf(block);
    if (block.kind !== 'paragraph' || block.index < this.blocks.length - 3 || !isSentenceLike(own)) return false;
    return (
      block.emphasised ||
      /\b(?:this report|confidential|registered (?:office|in)|company (?:number|no)|prepared for|data protection)\b/i.test(own)
    );
  }

  /** What a block is to the signature. After a valediction (`closed`) anything short belongs to it. */
  private signs(block: Block, closed: boolean): 'name' | 'detail' | undefined {
    const { draft } = this;
    const own = draft.textOf(block);
    if (draft.roles[block.index] === 'boilerplate' || block.kind === 'heading' || (block.quoted && !closed)) return undefined;
    if (own === '') return 'detail';
    if (draft.isCell(block)) return this.tableSigns(block);
    const line = signatureLine(own, this.author);
    if (line === undefined && closed) {
      const short = block.kind === 'paragraph' && !isSentenceLike(own) && own.split(' ').length <= 30;
      return short && sectionLabelled(own) === undefined ? 'detail' : undefined;
    }
    // A date under a heading ("Next review") is what the section says.
    const above = this.blocks[block.index - 1];
    if (!closed && isDateLine(own) && above && (above.kind === 'heading' || bareHeading(draft, above, draft.textOf(above))))
      return undefined;
    return line ?? (this.isOfAddress(block) ? 'detail' : undefined);
  }

  /** The address of the service beneath the author's name: a street, a postcode, or the town between them. */
  private isOfAddress(block: Block): boolean {
    const postal = (index: number) => {
      const other = this.blocks[index];
      return other?.kind === 'paragraph' && isPostalLine(this.draft.textOf(other));
    };
    const town = block.kind === 'paragraph' && /^\p{Lu}[\p{L}' -]{1,40},?$/u.test(this.draft.textOf(block));
    return postal(block.index) || (town && (postal(block.index - 1) || postal(block.index + 1)));
  }

  private take(block: Block): void {
    const own = this.draft.textOf(block);
    this.draft.roles[block.index] = !this.draft.isCell(block) && isCopyLine(own) ? 'address' : 'signature';
  }

  /** A table at the end that signs: half of its labels or more are those of a signature. */
  private tableSigns(block: Block): 'name' | undefined {
    const end = this.draft.tableEnd(block.index);
    let start = block.index;
    while (start > 0 && this.blocks[start - 1]!.table === block.table) start -= 1;
    const labels = this.blocks.slice(start, end).filter((cell) => cell.column === 0 && this.draft.textOf(cell) !== '');
    const signs = labels.filter((cell) => signatureLine(this.draft.textOf(cell), this.author) !== undefined).length;
    return signs > 0 && signs * 2 >= labels.length ? 'name' : undefined;
  }

  private authorInHeader(body: number): string | undefined {
    for (let index = 0; index < body; index += 1) {
      if (this.draft.roles[index] !== 'field') continue;
      const own = this.draft.textOf(this.blocks[index]!);
      const value = this.blocks[index + 1];
      const part = labelled(own);
      if (part?.key === 'author' && part.value !== '') return personAt(part.value)?.surname;
      if (this.blocks[index]!.kind === 'cell' && value && labelKey(own) === 'author') return personAt(this.draft.textOf(value))?.surname;
    }
    return undefined;
  }
}
