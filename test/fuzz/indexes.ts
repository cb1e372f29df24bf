import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc, { type Arbitrary } from 'fast-check';
import Libsql from 'libsql';
import { indexKey, KEY_BYTES } from '../../src/overlap-index/key.ts';
import { openIndex } from '../../src/overlap-index/open-index.ts';
import { reportOf } from '../support/report.ts';
import type { Trial } from './invariants.ts';

const MASTER = new Uint8Array(KEY_BYTES).fill(9);
const FIXTURES = path.join(import.meta.dirname, '..', '..', 'fixtures');
const texts = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => readFileSync(path.join(FIXTURES, name), 'utf8'));
const draft = texts[0] as string;

/** Files of an index and of what only looks like one, each made once. */
interface Made {
  readonly sound: Buffer;
  readonly foreign: Buffer;
}

let made: Promise<Made> | undefined;

async function make(): Promise<Made> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'ohlint-fuzz-index-'));
  try {
    const sound = path.join(folder, 'house.index');
    const index = await openIndex(sound, indexKey(MASTER), { shown: 'house.index', create: true });
    await index.add(texts.map((text) => index.rowOf(reportOf(text), undefined)));
    // Forgetting brings into the file what lies in the log beside it.
    const gone = reportOf('Nobody keeps this.\n');
    await index.add([index.rowOf(gone, undefined)]);
    await index.forgetReport(gone);
    await index.close();
    const foreign = path.join(folder, 'payroll.db');
    const database = new Libsql(foreign);
    database.exec("CREATE TABLE payroll (name TEXT); INSERT INTO payroll VALUES ('somebody')");
    database.close();
    return { sound: readFileSync(sound), foreign: readFileSync(foreign) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A change of a file of pages. Places are parts of a thousand, so that a change fits every file. */
interface Change {
  readonly kind: 'flip' | 'head' | 'zero page' | 'swap pages' | 'copy page' | 'truncate' | 'grow';
  readonly at: number;
  readonly other: number;
  readonly bytes: Uint8Array;
}

const change: Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('flip', 'flip', 'flip', 'head', 'zero page', 'swap pages', 'copy page', 'truncate', 'grow'),
  at: fc.nat({ max: 999 }),
  other: fc.nat({ max: 999 }),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 24 }),
});

/** Bytes of a page of an index, and of the head of the file. */
const PAGE = 16_384;
const HEAD = 100;

function changed(file: Buffer, { kind, at, other, bytes }: Change): Buffer {
  const place = Math.floor((file.length * at) / 1000);
  if (kind === 'truncate') return file.subarray(0, place);
  if (kind === 'grow') return Buffer.concat([file, bytes]);
  const result = Buffer.from(file);
  if (kind === 'flip') result.set(bytes.subarray(0, file.length - place), place);
  if (kind === 'head')
    result.set(bytes.subarray(0, Math.max(0, Math.min(HEAD, file.length) - (at % HEAD))), Math.min(at % HEAD, file.length));
  const pages = Math.floor(file.length / PAGE);
  if (pages < 2) return result;
  const [one, two] = [(at % pages) * PAGE, (other % pages) * PAGE];
  if (kind === 'zero page') result.fill(0, one, one + PAGE);
  if (kind === 'copy page' || kind === 'swap pages') file.copy(result, one, two, two + PAGE);
  if (kind === 'swap pages') file.copy(result, two, one, one + PAGE);
  return result;
}

const INDEX = ['--index', 'house.index', '--index-key', 'house.key'];
const COMMANDS: readonly (readonly string[])[] = [
  ['draft.md', '--no-config', '--only', 'boilerplate-overlap,copy-forward', '--format', 'json', ...INDEX],
  ['index', 'status', ...INDEX],
  ['index', 'export', ...INDEX],
];

/** An index that was damaged, cut off, put together wrongly or is none, and what reads it. */
export const damagedIndex: Arbitrary<Promise<Trial>> = fc
  .record({
    begin: fc.constantFrom<'sound' | 'foreign' | 'text' | 'nothing'>('sound', 'sound', 'sound', 'sound', 'foreign', 'text', 'nothing'),
    changes: fc.array(change, { maxLength: 4 }),
    log: fc.option(fc.uint8Array({ maxLength: 200 }), { freq: 8 }),
    key: fc.constantFrom(MASTER, MASTER, MASTER, MASTER, new Uint8Array(KEY_BYTES)),
    command: fc.constantFrom(...COMMANDS),
  })
  .map(async ({ begin, changes, log, key, command }) => {
    made ??= make();
    const { sound, foreign } = await made;
    const file = { sound, foreign, text: Buffer.from(draft), nothing: Buffer.alloc(0) }[begin];
    return {
      files: {
        'draft.md': draft,
        'house.key': Buffer.from(key).toString('hex'),
        'house.index': changes.reduce(changed, file),
        ...(log && { 'house.index-wal': log }),
      },
      args: command,
      kept: ['house.index'],
    };
  });
