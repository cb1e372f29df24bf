import type { Database, Statement } from 'libsql';
import { bitCount } from '../overlap/word-set.ts';
import type { IndexKey } from './key.ts';
import { seal, unseal } from './seal.ts';
import { SKETCH_WORDS } from './sketch.ts';

/**
 * Sketches lie in blocks, because to find the nearest of a million reports all of them are read. The latest lie in small blocks, of which one is written anew
 * with each report that is added; as soon as so many reports are there as a large one holds, they are put together. A large block is written in one
 * go and so lies in the file in one piece: a disk reads a thousand small pieces that lie apart in seconds, and a few hundred large ones in a fraction of one.
 */
const SMALL = 32;
const LARGE = 4096;
type Size = typeof SMALL | typeof LARGE;

/** The sketches of reports whose numbers follow each other, from `first` on: how many bits each has set, and the bits. Where no report is, none are. */
export interface SketchBlock {
  readonly first: number;
  readonly counts: Uint16Array;
  readonly sketches: Uint32Array;
}

interface Kept {
  readonly size: Size;
  readonly content: Buffer;
}

/** The sketches of an index in a file. What is drawn is written by {@link keep}, inside the change that it belongs to. */
export class SketchBlocks {
  static readonly SCHEMA = 'CREATE TABLE sketches (first INTEGER PRIMARY KEY, sealed BLOB NOT NULL);';

  readonly #database: Database;
  readonly #key: IndexKey;
  readonly #one: Statement;
  readonly #changed = new Map<number, Kept>();
  /** Of the ranges of large blocks that were asked about, whether there is one. */
  readonly #large = new Map<number, boolean>();
  /** The numbers of the reports that were added, from the lowest to the highest. */
  #lowest = Number.POSITIVE_INFINITY;
  #highest = -1;

  constructor(database: Database, key: IndexKey) {
    this.#database = database;
    this.#key = key;
    this.#one = database.prepare('SELECT sealed FROM sketches WHERE first = ?');
  }

  /** Puts in the sketch of a report. */
  add(number: number, sketch: Uint32Array): void {
    this.#draw(number, sketch);
    this.#lowest = Math.min(this.#lowest, number);
    this.#highest = Math.max(this.#highest, number);
  }

  /** Takes it out again: nothing is left of it. */
  remove(number: number): void {
    this.#draw(number, new Uint32Array(SKETCH_WORDS));
  }

  /** Writes what was changed. */
  keep(): void {
    for (let range = rangeOf(this.#lowest, LARGE); range + LARGE <= this.#highest; range += LARGE) this.#putTogether(range);
    const keep = this.#database.prepare('INSERT INTO sketches VALUES (?, ?) ON CONFLICT (first) DO UPDATE SET sealed = excluded.sealed');
    for (const [first, { size, content }] of this.#changed) keep.run([first, seal(this.#key.seal, rowOf(first, size), content)]);
    this.#changed.clear();
  }

  /** All blocks, as they were when the first was asked for. */
  *all(): Iterable<SketchBlock> {
    this.#database.exec('BEGIN');
    try {
      for (const first of this.#firsts(0, Number.MAX_SAFE_INTEGER)) {
        const { size, content } = this.#kept(first) as Kept;
        yield { first, ...partsOf(size, content) };
      }
    } finally {
      if (this.#database.inTransaction) this.#database.exec('COMMIT');
    }
  }

  #draw(number: number, sketch: Uint32Array): void {
    const { first, size, content } = this.#blockOf(number);
    const { counts, sketches } = partsOf(size, content);
    counts[number - first] = sketch.reduce((bits, word) => bits + bitCount(word), 0);
    sketches.set(sketch, (number - first) * SKETCH_WORDS);
  }

  /** The block that a report belongs to, ready to be changed. */
  #blockOf(number: number): Kept & { readonly first: number } {
    const range = rangeOf(number, LARGE);
    const isLarge = this.#large.get(range) ?? this.#kept(range)?.size === LARGE;
    this.#large.set(range, isLarge);
    const first = isLarge ? range : rangeOf(number, SMALL);
    const block = this.#changed.get(first) ?? this.#kept(first) ?? empty(SMALL);
    this.#changed.set(first, block);
    return { first, ...block };
  }

  /** Makes one large block of the small ones that lie in its range. */
  #putTogether(range: number): void {
    const inTable = this.#firsts(range, range + LARGE);
    const changed = [...this.#changed.keys()].filter((first) => first >= range && first < range + LARGE);
    const large = empty(LARGE);
    const into = partsOf(LARGE, large.content);
    for (const first of new Set([...inTable, ...changed])) {
      const { size, content } = (this.#changed.get(first) ?? this.#kept(first)) as Kept;
      // It was put together before: reports whose numbers were taken again are all that is new.
      if (size === LARGE) return;
      const { counts, sketches } = partsOf(size, content);
      into.counts.set(counts, first - range);
      into.sketches.set(sketches, (first - range) * SKETCH_WORDS);
    }
    const remove = this.#database.prepare('DELETE FROM sketches WHERE first = ?');
    for (const first of inTable) remove.run([first]);
    for (const first of changed) this.#changed.delete(first);
    this.#changed.set(range, large);
  }

  #firsts(from: number, before: number): number[] {
    const found = this.#database.prepare('SELECT first FROM sketches WHERE first >= ? AND first < ? ORDER BY first').all([from, before]);
    return (found as { first: number }[]).map(({ first }) => first);
  }

  #kept(first: number): Kept | undefined {
    const found = this.#one.get([first]) as { sealed: Buffer } | undefined;
    if (!found) return undefined;
    const size = found.sealed.length > bytesOf(LARGE) ? LARGE : SMALL;
    const content = unseal(this.#key.seal, rowOf(first, size), found.sealed);
    if (content?.length !== bytesOf(size)) throw Object.assign(new Error('malformed'), { code: 'CORRUPT' });
    // A buffer may begin anywhere in memory, and numbers of four bytes may not.
    return { size, content: content.byteOffset % 4 === 0 ? content : Buffer.from(new Uint8Array(content).buffer) };
  }
}

function rangeOf(number: number, size: Size): number {
  return Math.floor(number / size) * size;
}

function bytesOf(size: Size): number {
  return size * (2 + SKETCH_WORDS * 4);
}

function empty(size: Size): Kept {
  return { size, content: Buffer.from(new ArrayBuffer(bytesOf(size))) };
}

function rowOf(first: number, size: Size): Buffer {
  return Buffer.from(`sketches ${first} ${size}`);
}

/** The parts of a block, to read and to write in. */
function partsOf(size: Size, { buffer, byteOffset }: Buffer): Pick<SketchBlock, 'counts' | 'sketches'> {
  return {
    counts: new Uint16Array(buffer, byteOffset, size),
    sketches: new Uint32Array(buffer, byteOffset + size * 2, size * SKETCH_WORDS),
  };
}
