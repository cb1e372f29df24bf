import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { comparedLines } from '../../src/overlap/normalise.ts';
import { GramHasher } from '../../src/overlap-index/gram-hashes.ts';
import { indexKey } from '../../src/overlap-index/key.ts';
import { openIndex } from '../../src/overlap-index/open-index.ts';
import { sealRecord } from '../../src/overlap-index/record.ts';
import { sketchOf } from '../../src/overlap-index/sketch.ts';
import type { NewRow } from '../../src/overlap-index/store.ts';
import { read } from '../../src/read/read.ts';
import { understand } from '../../src/report/understand.ts';
import { HOUSE_SENTENCES } from './house-sentences.ts';
import { hold, median } from './measure.ts';
import { Random } from './random.ts';
import { fill, inventPerson, inventReport, written } from './reports.ts';

const KEY = indexKey(new Uint8Array(32).fill(1));
const SEED = 6;
const LOT = 500;
const AUTHORS = 400;
/** Of the five patterns of grams, the first is sketched. */
const PATTERNS = 5;

/** So many different texts there are; a larger index holds each several times, on other people. */
const TEXTS = 5000;

/**
 * Records like those of reports of a thousand words. The grams of their standing text are those that its sentences have; those of their own text are drawn, because
 * that is what a keyed hash looks like, and to write a million reports in full would take a day.
 */
interface Text {
  readonly grams: Uint32Array;
  readonly sketch: Uint32Array;
}

class RecordMaker {
  readonly #texts: Text[] = [];
  readonly #random: Random;
  readonly #house: readonly { readonly words: number; readonly grams: Uint32Array; readonly sketched: Uint32Array }[];
  readonly #authors = Array.from({ length: AUTHORS }, () => randomBytes(16));

  constructor(random: Random) {
    this.#random = random;
    const hasher = new GramHasher(KEY);
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
    const about = { person: {}, date: 20_000 + random.below(2000), kind: 'long-term-absence', words: 1000 };
    return {
      handle,
      person: randomBytes(16),
      author: random.one(this.#authors),
      digest: randomBytes(16),
      retainUntil: undefined,
      sealed: sealRecord(KEY, handle, about, grams),
      sketch,
    };
  }

  #text(): Text {
    const random = this.#random;
    const standing = (0.3 + 0.55 * random.unit()) * 1000;
    const grams: number[] = [];
    const sketched: number[] = [];
    let words = 0;
    for (const sentence of random.shuffled(this.#house)) {
      if (words >= standing) break;
      words += sentence.words;
      grams.push(...sentence.grams);
      sketched.push(...sentence.sketched);
    }
    for (let own = words * PATTERNS; own < 1000 * PATTERNS; own += 1) {
      const gram = random.bits();
      grams.push(gram);
      if (own % PATTERNS === 0) sketched.push(gram);
    }
    return { grams: Uint32Array.from(new Set(grams)).sort(), sketch: sketchOf(Uint32Array.from(sketched)) };
  }
}

/** What an index of 1,000, 10,000 … reports takes: disk, memory, and time to add a report and to check a draft. */
export async function cost(most: number): Promise<void> {
  console.log('\nCost of the index in a file');
  const folder = mkdtempSync(path.join(process.env.OHLINT_BENCH_FOLDER ?? os.tmpdir(), 'ohlint-bench-'));
  const file = path.join(folder, 'bench.index');
  const draft = path.join(folder, 'draft.md');
  const random = new Random(SEED);
  writeFileSync(draft, written(inventReport(random, 99, { boilerplate: 0.6, edits: 0.03 })));
  const maker = new RecordMaker(random);
  const rows: string[][] = [['reports', 'kB each', 'fill, min', 'add, ms', 'check, ms', '(of the processor)', 'cold, ms', 'memory, MB']];
  try {
    let size = 0;
    for (let next = Math.min(1000, most); next <= most; next *= 10) {
      const index = await openIndex(file, KEY, { shown: 'bench.index', create: true });
      const began = performance.now();
      for (; size < next; size += LOT) await index.add(Array.from({ length: LOT }, () => maker.make()));
      const filled = performance.now() - began;
      const bytes = statSync(file).size + (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0);
      const added: number[] = [];
      for (let report = 0; report < 15; report += 1) {
        const markdown = new TextEncoder().encode(written(inventReport(random, report, { boilerplate: 0.6, edits: 0.03 })));
        const understood = understand(read(markdown, 'report.md'), {});
        void understood.facts;
        void understood.prose;
        const start = performance.now();
        await index.add([index.rowOf(understood, undefined)]);
        added.push(performance.now() - start);
      }
      await index.close();
      const checks = Array.from({ length: 5 }, () => checkApart(file, draft));
      forgetCached(file);
      const cold = checkApart(file, draft);
      const warm = median(checks.map(({ milliseconds }) => milliseconds));
      rows.push([
        String(next),
        (bytes / next / 1000).toFixed(1),
        (filled / 60_000).toFixed(1),
        median(added).toFixed(1),
        warm.toFixed(0),
        median(checks.map(({ worked }) => worked)).toFixed(0),
        cold.milliseconds.toFixed(0),
        cold.memory.toFixed(0),
      ]);
      if (next === 1000) hold('to index a report that is understood, median', median(added), 25, 'ms');
      if (next === 10_000) hold('to check a draft against 10,000, median', warm, 150, 'ms');
      if (next === 1_000_000) hold('to check a draft against 1,000,000, cold', cold.milliseconds, 1500, 'ms');
      console.log((rows.at(-1) ?? []).map((cell, column) => `${rows[0]?.[column]} ${cell}`).join('   '));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Checks a draft in a process of its own, which opens the index for it. */
function checkApart(file: string, draft: string): { milliseconds: number; worked: number; memory: number } {
  const run = spawnSync(process.execPath, [process.argv[1] as string, '--check', file, draft], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}

/** What `--check` does: from opening the index to having what it says of the draft. */
export async function checkHere(file: string, draft: string): Promise<void> {
  const { readFileSync } = await import('node:fs');
  const report = understand(read(readFileSync(draft), 'draft.md'), {});
  // A run has worked this out for its rules.
  void [report.prose, report.facts.kind, report.facts.employee, report.facts.author, report.facts.reportDate];
  const before = process.resourceUsage().maxRSS;
  const worked = process.cpuUsage();
  const start = performance.now();
  const index = await openIndex(file, KEY, { shown: 'bench.index', create: false });
  await index.compare(report);
  const milliseconds = performance.now() - start;
  const { user, system } = process.cpuUsage(worked);
  await index.close();
  console.log(JSON.stringify({ milliseconds, worked: (user + system) / 1000, memory: (process.resourceUsage().maxRSS - before) / 1000 }));
}

/** Makes the system forget what it has read of a file, as after a night. */
function forgetCached(file: string): void {
  spawnSync('sync');
  spawnSync('dd', [`if=${file}`, 'iflag=nocache', 'count=0']);
}
