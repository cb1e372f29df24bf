import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import Libsql from 'libsql';
import { comparedLines } from '../../src/overlap/normalise.ts';
import { GramHasher } from '../../src/overlap-index/gram-hashes.ts';
import { type IndexKey, pseudonym } from '../../src/overlap-index/key.ts';
import { openIndex } from '../../src/overlap-index/open-index.ts';
import { sealRecord } from '../../src/overlap-index/record.ts';
import { sketchOf } from '../../src/overlap-index/sketch.ts';
import type { NewRow } from '../../src/overlap-index/store.ts';
import { HOUSE_SENTENCES } from './house-sentences.ts';
import type { Random } from './random.ts';
import { fill, inventPerson } from './reports.ts';

const AUTHORS = 400;
/** One of them, who has written the draft that is checked, as a name is compared. */
export const AUTHOR = 'dr ada brock';
/** Of the five patterns of grams, the first is sketched. */
const PATTERNS = 5;
const WORDS = 1000;
/** So many different texts there are; a larger index holds each several times, on other people. */
const TEXTS = 5000;
/** Written at a time: all that lies in memory at once. */
const LOT = 5000;

/**
 * Records like those of reports of a thousand words. The grams of their standing text are those that its sentences have; those of their own text are drawn, because
 * that is what a keyed hash looks like, and to write a million reports in full would take a day.
 */
interface Text {
  readonly grams: Uint32Array;
  readonly sketch: Uint32Array;
}

class RecordMaker {
  readonly #key: IndexKey;
  readonly #texts: Text[] = [];
  readonly #random: Random;
  readonly #house: readonly { readonly words: number; readonly grams: Uint32Array; readonly sketched: Uint32Array }[];
  readonly #authors: readonly Buffer[];

  constructor(key: IndexKey, random: Random) {
    this.#key = key;
    this.#random = random;
    this.#authors = Array.from({ length: AUTHORS }, (_, at) => pseudonym(key.people, `author ${at === 0 ? AUTHOR : at}`));
    const hasher = new GramHasher(key);
    this.#house = HOUSE_SENTENCES.map((sentence) => {
      const { forms } = comparedLines(fill(sentence, inventPerson(random, 1), random));
      const { hashes, patterns } = hasher.hash(forms);
      return { words: forms.length, grams: hashes, sketched: hashes.filter((_, gram) => patterns[gram] === 0) };
    });
  }

  make(): NewRow {
    const random = this.#random;
    if (this.#texts.length < TEXTS) this.#texts.push(this.#text());
    const { grams, sketch } = this.#texts.length < TEXTS ? (this.#texts.at(-1) as Text) : random.one(this.#texts);
    const handle = randomBytes(16);
    const about = { person: {}, date: 20_000 + random.below(2000), kind: 'long-term-absence', words: WORDS };
    return {
      handle,
      person: randomBytes(16),
      author: random.one(this.#authors),
      digest: randomBytes(16),
      retainUntil: undefined,
      sealed: sealRecord(this.#key, handle, about, grams),
      sketch,
    };
  }

  #text(): Text {
    const random = this.#random;
    const standing = (0.3 + 0.55 * random.unit()) * WORDS;
    const grams: number[] = [];
    const sketched: number[] = [];
    let words = 0;
    for (const sentence of random.shuffled(this.#house)) {
      if (words >= standing) break;
      words += sentence.words;
      grams.push(...sentence.grams);
      sketched.push(...sentence.sketched);
    }
    for (let own = words * PATTERNS; own < WORDS * PATTERNS; own += 1) {
      const gram = random.bits();
      grams.push(gram);
      if (own % PATTERNS === 0) sketched.push(gram);
    }
    return { grams: Uint32Array.from(new Set(grams)).sort(), sketch: sketchOf(Uint32Array.from(sketched)) };
  }
}

/**
 * Fills an index with so many records more, and makes it where there is none; each time in a process of its own, because libsql lets go of a file when its process ends. While
 * nobody else has the file, there is no log beside it into which everything would be written before it is written into the file: that halves the
 * time. Afterwards it is as `ohlint index add` leaves it.
 */
export async function fillIndex(file: string, key: IndexKey, random: Random, count: number): Promise<void> {
  if (existsSync(file)) journal(file, 'DELETE');
  const index = await openIndex(file, key, { shown: 'bench.index', create: true });
  const maker = new RecordMaker(key, random);
  for (let made = 0; made < count; made += LOT) {
    await index.add(Array.from({ length: Math.min(LOT, count - made) }, () => maker.make()));
    if (made > 0 && made % 100_000 === 0) console.error(`  ${made} of ${count} more records are written`);
  }
  await index.close();
  if (count > 0) journal(file, 'WAL');
}

function journal(file: string, mode: 'DELETE' | 'WAL'): void {
  const database = new Libsql(file);
  database.pragma(`journal_mode = ${mode}`);
  database.close();
}
