import type { Block } from '../read/source.ts';
import { bareHeading } from './headings.ts';
import { labelKey, labelled } from './labels.ts';
import type { LayoutDraft } from './layout.ts';
import { isCopyLine, isDateLine, isSentenceLike, isSignatureLine, isValediction } from './letter.ts';
import { personAt } from './names.ts';
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
    const { blocks } = this;
    let end = blocks.length;
    // From a valediction on, everything that is no sentence belongs to the signature.
    for (let index = blocks.length - 1; index >= this.from && index > blocks.length - CLOSING_REACH; index -= 1) {
      const block = blocks[index]!;
      if (block.kind === 'heading') break;
      if (block.kind !== 'paragraph' || !isValediction(this.draft.textOf(block))) continue;
      for (let at = index; at < blocks.length; at += 1) this.take(blocks[at]!, true);
      end = index;
      break;
    }
    // Without one, the lines at the end that are a name, a post or a number.
    for (let index = end - 1; index >= this.from; index -= 1) {
      const block = blocks[index]!;
      if (this.draft.roles[index] === 'boilerplate') continue;
      if (end === blocks.length && this.isSmallPrint(block)) continue;
      if (!this.take(block, false)) break;
      end = index;
    }
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

  /** Takes a block for the signature where it looks like a part of one. After a valediction (`closed`) anything short does. */
  private take(block: Block, closed: boolean): boolean {
    const { draft } = this;
    if (draft.roles[block.index] === 'boilerplate') return true;
    const own = draft.textOf(block);
    if (own === '') return true;
    if (block.kind === 'heading' || (block.quoted && !closed)) return false;
    if (draft.isCell(block)) return this.takeTable(block);
    const signs = isSignatureLine(own, this.author);
    const short =
      closed && block.kind === 'paragraph' && !isSentenceLike(own) && own.split(' ').length <= 30 && sectionLabelled(own) === undefined;
    if (!signs && !short) return false;
    // A date under a heading ("Next review") is what the section says.
    const above = this.blocks[block.index - 1];
    if (!closed && isDateLine(own) && above && (above.kind === 'heading' || bareHeading(draft, above, draft.textOf(above)))) return false;
    draft.roles[block.index] = isCopyLine(own) ? 'address' : 'signature';
    return true;
  }

  private takeTable(block: Block): boolean {
    const end = this.draft.tableEnd(block.index);
    let start = block.index;
    while (start > 0 && this.blocks[start - 1]!.table === block.table) start -= 1;
    const labels = this.blocks.slice(start, end).filter((cell) => cell.column === 0 && this.draft.textOf(cell) !== '');
    const signs = labels.filter((cell) => isSignatureLine(this.draft.textOf(cell), this.author)).length;
    if (signs === 0 || signs * 2 < labels.length) return false;
    for (let cell = start; cell < end; cell += 1) this.draft.roles[cell] = 'signature';
    return true;
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
