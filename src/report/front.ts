import type { Block } from '../read/source.ts';
import { isCapitals } from './headings.ts';
import { datedPairs, identifies, labelKey, labelled, labelledBySpace } from './labels.ts';
import type { LayoutDraft } from './layout.ts';
import { isAddressLine, isMarking, isSalutation, isSentenceLike, isValediction } from './letter.ts';
import { personAt } from './person-names.ts';
import { sectionLabelled, sectionNamed } from './section-names.ts';
import { headerTable, setHeaderTable } from './tables.ts';

/** A letterhead and header block longer than this is none. */
const FRONT_LIMIT = 200;
/** How many blocks beneath the salutation a subject line may stand. */
const SUBJECT_REACH = 3;

const REPORT_NOUN =
  /\b(?:report|assessment|referral|review|memo(?:randum)?|outcome|certificate|surveillance|fitness|work status|status (?:report|form)|advice|statement|evaluation|clearance|letter|examination|screening|questionnaire|medical|summary|case conference|consultation|update)\b/i;

/** What the report calls itself: short, no sentence, and a word for a report in it. */
function isTitleLike(text: string): boolean {
  return REPORT_NOUN.test(text) && text.split(' ').length <= 18 && !/[.?!:]$/.test(text);
}

/** "Outcome: fit with adjustments" on a line among the fields. */
function isShortConclusion(text: string): boolean {
  const part = labelled(text);
  return part?.key === 'opinion' && !isSentenceLike(part.value);
}

/** Gives title, header block, letterhead and salutation their roles, and says with which block the report proper begins. */
export function frontOf(draft: LayoutDraft): number {
  return new Front(draft).read();
}

class Front {
  private readonly draft: LayoutDraft;
  private readonly blocks: readonly Block[];
  /** The block of "Dear …", or −1. */
  private readonly salutation: number;
  private title: string | undefined;
  private fields = false;

  constructor(draft: LayoutDraft) {
    this.draft = draft;
    this.blocks = draft.blocks;
    this.salutation = this.blocks.findIndex(
      (block) =>
        block.index < 40 &&
        block.kind === 'paragraph' &&
        /^(?:dear|to whom|hello|hi)\b/i.test(draft.textOf(block)) &&
        isSalutation(draft.textOf(block)),
    );
  }

  read(): number {
    const { draft, blocks } = this;
    let index = 0;
    while (index < blocks.length && index < FRONT_LIMIT) {
      const block = blocks[index]!;
      const own = draft.textOf(block);
      if (draft.roles[index] === 'boilerplate' || own === '') {
        index += 1;
        continue;
      }
      if (draft.isCell(block)) {
        const header = headerTable(draft, index);
        if (!header) break;
        this.fields = true;
        setHeaderTable(draft, index, header.body ?? header.end);
        index = header.body ?? header.end;
        if (header.body !== undefined) break;
        continue;
      }
      const taken = this.take(block, own);
      if (taken === 0) break;
      index += taken;
    }
    return Math.min(index, blocks.length);
  }

  /** How many blocks are taken from here for the header; 0 where the report begins. */
  private take(block: Block, own: string): number {
    const { index } = block;
    if (isMarking(own)) return this.set(index, REPORT_NOUN.test(own) && this.title === undefined ? 'title' : 'address');
    if (block.kind === 'heading') return this.takeHeading(block, own);
    if (isSalutation(own)) return this.set(index, 'address');
    if (this.salutation >= 0 && index > this.salutation) {
      return index - this.salutation <= SUBJECT_REACH && this.isSubject(block, own) ? this.set(index, 'address') : 0;
    }
    const letter = this.salutation > index;
    if (block.quoted && !labelled(own)) return 0;
    if (this.isField(block, own, this.title !== undefined || this.fields || letter) || this.isLostLabel(block, own)) {
      this.fields = true;
      return this.set(index, 'field');
    }
    if (this.fields && datedPairs(own).length > 0) return this.set(index, 'field');
    if (this.fields && isShortConclusion(own) && this.fieldsGoOn(index + 1)) {
      // A conclusion among the fields stays the author's own words.
      this.draft.roles[index] = 'prose';
      return 1;
    }
    // Above a salutation everything short is the letter's head, even what ends in a stop ("Great Lakes Stamping, Inc.").
    if (letter && own.split(' ').length <= 14 && !this.isTitle(block, own)) return this.set(index, 'address');
    if (block.kind === 'item' || isSentenceLike(own)) return 0;
    if (this.isTitle(block, own)) {
      if (sectionLabelled(own) !== undefined && !this.headerFollows(index + 1)) return 0;
      this.title = own;
      return this.set(index, 'title');
    }
    if (sectionLabelled(own) !== undefined) return 0;
    const pairs = this.alternateFields(index);
    if (pairs > 0) {
      for (let at = index; at < index + pairs; at += 1) this.set(at, 'field');
      this.fields = true;
      return pairs;
    }
    // A line among the fields whose label is unknown, and has lost its colon ("Date of consult 10 March 2026").
    if (this.fields && block.kind === 'paragraph' && own.split(' ').length <= 16 && this.moreLabels(index + 1))
      return this.set(index, 'field');
    if (isAddressLine(own) || this.isGreeting(own) || (!this.fields && own.split(' ').length <= 10 && this.headerFollows(index + 1))) {
      return this.set(index, 'address');
    }
    return 0;
  }

  private set(index: number, role: 'title' | 'address' | 'field'): 1 {
    this.draft.roles[index] = role;
    if (role === 'title') this.title ??= this.draft.textOf(this.blocks[index]!);
    return 1;
  }

  private takeHeading(block: Block, own: string): number {
    const { index } = block;
    if (own.endsWith('?')) return 0;
    if (this.salutation >= 0 && index > this.salutation) {
      // Beneath the salutation a heading with a name in it is the subject line.
      const subject = index - this.salutation <= SUBJECT_REACH && (personAt(own) !== undefined || /^re\b/i.test(own));
      return subject ? this.set(index, 'address') : 0;
    }
    const more = this.headerFollows(index + 1);
    if (sectionNamed(own) === 'header' && more) {
      this.draft.setHeading(block, block.depth);
      return 1;
    }
    const opens = sectionLabelled(own) !== undefined;
    // "Fitness for work" may be the title of a form, or the first section of a report without one.
    if (opens && !more) return 0;
    const first = this.title === undefined && !this.fields;
    return first || (more && !opens) ? this.set(index, 'title') : 0;
  }

  private isTitle(block: Block, own: string): boolean {
    if (!isTitleLike(own) || block.kind === 'item') return false;
    // The name of the firm may have been taken for the title: the real one says what the paper is.
    if (this.title !== undefined && (this.fields || REPORT_NOUN.test(this.title))) return false;
    const shown = block.emphasised || isCapitals(own);
    // A firm's name in the letterhead has such words too ("Assessment Services Ltd").
    if (this.salutation > block.index) return shown && !isAddressLine(own);
    return block.index === 0 || shown || !this.fields;
  }

  /** "Darren" on a line of its own, beneath the fields of a memo. */
  private isGreeting(own: string): boolean {
    return this.fields && /^\p{Lu}[\p{L}'-]+,?$/u.test(own) && sectionNamed(own) === undefined;
  }

  /** The subject line beneath the salutation. */
  private isSubject(block: Block, own: string): boolean {
    if (block.kind === 'item' || block.quoted) return false;
    if (/^(?:re|ref|subject|regarding|concerning|our ref|your ref|name|employee|job|dob|date of birth|address)\b ?[:.-]/i.test(own))
      return true;
    if (isSentenceLike(own) || /[.?!:]$/.test(own) || isValediction(own) || sectionLabelled(own) !== undefined) return false;
    const words = own.split(' ').length;
    if (words > 24 || /^(?:thank|thanks|i|we|further|following|as|in|on|at|your|this|you|with)\b/i.test(own)) return false;
    return block.emphasised || personAt(own) !== undefined || isCapitals(own) || words <= 12;
  }

  /** A `Label: value` line that identifies something; among others of its kind, one with any label. */
  private isField(block: Block, own: string, front: boolean): boolean {
    const part = labelled(own);
    if (!part) return false;
    const { key, label, value } = part;
    const section = sectionLabelled(label) !== undefined;
    if (identifies(key)) return value.split(' ').length <= 40 && !(section && isSentenceLike(value));
    if (key === 'opinion' || isSentenceLike(value) || block.kind === 'item' || section) return false;
    // "OCCUPATIONAL HEALTH REPORT: IN CONFIDENCE" is a title with a marking.
    return front && (this.fields || !isTitleLike(label));
  }

  /** Whether another field comes within the next lines. */
  private fieldsGoOn(index: number): boolean {
    return this.blocks
      .slice(index, index + 4)
      .some(
        (block) =>
          block.kind === 'paragraph' && this.isField(block, this.draft.textOf(block), true) && !/^sign/i.test(this.draft.textOf(block)),
      );
  }

  /** A label without its colon among the fields: "Case manager Karen Stott", or an empty "Report date". */
  private isLostLabel(block: Block, own: string): boolean {
    if (block.kind !== 'paragraph' || sectionLabelled(own) !== undefined) return false;
    const part = labelledBySpace(own);
    if (!identifies(part?.key)) return false;
    if (this.fields) return true;
    // Without a field before it, the next line must be one as well.
    const next = this.blocks[block.index + 1];
    return (
      part!.value !== '' &&
      next !== undefined &&
      identifies((labelled(this.draft.textOf(next)) ?? labelledBySpace(this.draft.textOf(next)))?.key)
    );
  }

  /** Whether a label that identifies something opens one of the next two lines. */
  private moreLabels(index: number): boolean {
    return this.blocks.slice(index, index + 2).some((block) => {
      const own = this.draft.textOf(block);
      return block.kind === 'paragraph' && !isSentenceLike(own) && identifies((labelled(own) ?? labelledBySpace(own))?.key);
    });
  }

  /** A two-column table that lost its columns: a bare label, and its value on the next line. Gives the number of blocks, or 0. */
  private alternateFields(index: number): number {
    let at = index;
    while (at + 1 < this.blocks.length) {
      const [label, value] = [this.blocks[at]!, this.blocks[at + 1]!];
      if (label.kind !== 'paragraph' || value.kind !== 'paragraph') break;
      const own = this.draft.textOf(label).replace(/:$/, '');
      if (!identifies(labelKey(own)) || sectionLabelled(own) !== undefined) break;
      const next = this.draft.textOf(value);
      if (isSentenceLike(next) || next.length > 120 || labelKey(next) !== undefined) break;
      at += 2;
    }
    return at - index >= 4 ? at - index : 0;
  }

  /** Whether fields, a marking or a header table come next: what stands before them is a title or a letterhead. */
  private headerFollows(index: number): boolean {
    for (let at = index; at < this.blocks.length && at < index + 6; at += 1) {
      const block = this.blocks[at]!;
      const own = this.draft.textOf(block);
      if (own === '' || isMarking(own)) continue;
      if (this.draft.isCell(block)) return headerTable(this.draft, at) !== undefined;
      if (block.kind === 'heading') {
        if (isTitleLike(own) && sectionLabelled(own) === undefined) continue;
        return sectionNamed(own) === 'header';
      }
      if (this.isField(block, own, false) || this.alternateFields(at) > 0) return true;
      if (!isAddressLine(own) && !isTitleLike(own)) return false;
    }
    return false;
  }
}
