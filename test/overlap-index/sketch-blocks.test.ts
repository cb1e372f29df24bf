import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Libsql from 'libsql';
import { afterAll, expect, it } from 'vitest';
import { indexKey } from '../../src/overlap-index/key.ts';
import { openLibsqlStore } from '../../src/overlap-index/libsql-store.ts';
import { sketchOf } from '../../src/overlap-index/sketch.ts';
import type { IndexStore, NewRow } from '../../src/overlap-index/store.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'ohlint-blocks-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const KEY = indexKey(new Uint8Array(32).fill(3));
const file = path.join(folder, 'house.index');
const opened = () => openLibsqlStore(file, 'house.index', KEY, { keyId: KEY.id, wording: 1 });

/** Rows like no other, with nothing sealed in them: what is looked for here are their sketches. */
const rows = Array.from({ length: 4300 }, (_, number): NewRow => {
  const bytes = Buffer.alloc(16, number.toString(16).padStart(8, '0'));
  const grams = Uint32Array.from({ length: 60 }, (_, gram) => Math.imul(number * 64 + gram + 1, 0x9e3779b1) >>> 0).map(
    (hash) => hash ^ (hash >>> 15),
  );
  return {
    handle: bytes,
    person: bytes,
    author: undefined,
    digest: bytes,
    retainUntil: undefined,
    sealed: Buffer.from('nothing'),
    sketch: sketchOf(grams),
  };
});
const found = async (store: IndexStore, number: number) =>
  (await store.likest(rows[number]!.sketch, 1))[0]?.handle.equals(rows[number]!.handle) ?? false;
const blocks = () => {
  const database = new Libsql(file);
  const all = database.prepare('SELECT first, length(sealed) AS size FROM sketches ORDER BY first').all([]) as {
    first: number;
    size: number;
  }[];
  database.close();
  return all;
};

it('sketches are found in blocks of every size, and nothing is left of those that were forgotten', async () => {
  const store = await opened();
  // Some lots end within a small block, and one goes over the end of a large one.
  for (let from = 0; from < rows.length; from += 430) await store.write(rows.slice(from, from + 430));
  const sizes = blocks().map(({ size }) => size);
  expect(sizes.filter((size) => size > 1_000_000)).toHaveLength(1);
  expect(sizes.length).toBeLessThan(10);
  const some = [0, 31, 32, 429, 430, 2000, 4094, 4095, 4096, 4127, 4128, 4299];
  for (const number of some) expect(await found(store, number), String(number)).toBe(true);
  for (const number of some) expect(await store.forget({ handle: rows[number]!.handle })).toBe(1);
  for (const number of some) expect(await found(store, number), String(number)).toBe(false);
  expect(await found(store, 1)).toBe(true);
  expect(await found(store, 4298)).toBe(true);
  // They come back under other numbers.
  await store.write(some.map((number) => rows[number]!));
  for (const number of some) expect(await found(store, number), String(number)).toBe(true);
  expect((await store.status()).reports).toBe(rows.length);
  await store.close();
});

it('a block in the place of another is refused', async () => {
  const database = new Libsql(file);
  const [one, two] = blocks().slice(-2);
  database.exec(`UPDATE sketches SET sealed = (SELECT sealed FROM sketches WHERE first = ${one!.first}) WHERE first = ${two!.first}`);
  database.close();
  const store = await opened();
  await expect(store.likest(rows[5]!.sketch, 1)).rejects.toThrow('The index house.index is damaged.');
  await store.close();
});
