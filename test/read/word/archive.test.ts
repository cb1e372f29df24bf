import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainEntries } from '../../../src/read/word/plain-zip.ts';
import { zipEntries } from '../../../src/read/word/zip-directory.ts';
import type { ZipEntry } from '../../../src/read/word/zip-entry.ts';
import { archiveOf } from '../../support/word.ts';

const FIXTURES = path.join(import.meta.dirname, '..', '..', '..', 'fixtures', 'word');
const fixtures = readdirSync(FIXTURES).map((name) => ({ name, bytes: readFileSync(path.join(FIXTURES, name)) }));

/** All that is said of the parts; what was wrong where zip.js refuses. */
async function said(entries: readonly ZipEntry[] | Promise<readonly ZipEntry[]>): Promise<unknown> {
  try {
    return await Promise.all((await entries).map(async ({ start, ...entry }) => ({ ...entry, start: await start() })));
  } catch (error) {
    return (error as Error).message;
  }
}

test.each(fixtures)('$name: its directory is read without zip.js, and says what zip.js says', async ({ bytes }) => {
  const entries = plainEntries(bytes);
  expect(entries?.length).toBeGreaterThan(3);
  expect(await said(entries!)).toEqual(await said(zipEntries(bytes)));
});

test('room that Word keeps in a header is no part of the file', async () => {
  const bytes = Buffer.from(await archiveOf({ 'a.xml': '<a/>' }));
  const room = Buffer.from([0x20, 0xa2, 0x02, 0x00, 0x00, 0x00]);
  const name = 30 + 'a.xml'.length;
  const extra = bytes.readUInt16LE(28);
  const central = bytes.indexOf('PK\x01\x02', 0, 'latin1');
  bytes.writeUInt16LE(room.length, 28);
  const roomy = Buffer.concat([bytes.subarray(0, name), room, bytes.subarray(name + extra)]);
  roomy.writeUInt32LE(central + room.length - extra, roomy.length - 6);
  const expected = await said(zipEntries(roomy));
  expect(expected).toMatchObject([{ name: 'a.xml', start: name + room.length }]);
  expect(await said(plainEntries(roomy)!)).toEqual(expected);
});

/** Numbers that mean something in a header, or go beyond it. */
const TELLING = [0, 1, 6, 8, 9, 0x10, 0x40, 0x800, 0x5455, 0x7075, 0xa220, 0xffff];
const damage = fc.record({
  record: fc.nat(),
  at: fc.nat({ max: 50 }),
  what: fc.oneof(
    fc.nat({ max: 255 }).map((byte) => Buffer.from([byte])),
    fc.constantFrom(...TELLING).map((number) => Buffer.from(Uint16Array.of(number).buffer)),
    fc.constantFrom(0, 0xffffffff, 0x04034b50, 0x02014b50, 0x06054b50).map((number) => Buffer.from(Uint32Array.of(number).buffer)),
  ),
  kept: fc.constantFrom('over', 'over', 'over', 'before', 'without'),
});

test('an archive that is read without zip.js is one that zip.js reads alike, whatever was done to it', async () => {
  let plain = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...fixtures), fc.array(damage, { maxLength: 3 }), async ({ bytes }, done) => {
      let damaged: Buffer = Buffer.from(bytes);
      for (const { record, at, what, kept } of done) {
        const records: number[] = [];
        for (let place = damaged.indexOf('PK'); place >= 0; place = damaged.indexOf('PK', place + 1)) records.push(place);
        const place = Math.min((records[record % records.length] ?? 0) + at, damaged.length);
        const after = kept === 'before' ? place : place + what.length;
        damaged = Buffer.concat([damaged.subarray(0, place), kept === 'without' ? Buffer.alloc(0) : what, damaged.subarray(after)]);
      }
      const entries = plainEntries(damaged);
      if (!entries) return;
      plain += 1;
      expect(await said(entries)).toEqual(await said(zipEntries(damaged)));
    }),
    { numRuns: 1500 },
  );
  expect(plain).toBeGreaterThan(100);
});

const entries = { 'word/document.xml': '<a/>', 'word/styles.xml': '<b/>' };

test.each([
  ['a byte before the first part', (bytes: Buffer) => Buffer.concat([Buffer.from([0]), bytes])],
  ['a byte behind the end', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from([0])])],
  [
    'a name that climbs',
    (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replaceAll('word/styles.xml', 'word/../es.xml'), 'latin1'),
  ],
  [
    'a name that begins at the root',
    (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replaceAll('word/styles.xml', '/ord/styles.xml'), 'latin1'),
  ],
  [
    'another name in the header before the part',
    (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace('word/styles.xml', 'word/stylez.xml'), 'latin1'),
  ],
  ['a second end', (bytes: Buffer) => Buffer.concat([bytes, bytes.subarray(-22)])],
])('left to zip.js: %s', async (_what, change) => {
  const bytes = Buffer.from(await archiveOf(entries));
  expect(plainEntries(bytes)).toHaveLength(2);
  expect(plainEntries(change(bytes))).toBeUndefined();
});
