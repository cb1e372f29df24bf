import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countWords } from '../../src/overlap/word-set.ts';
import { indexKey } from '../../src/overlap-index/key.ts';
import { openIndex } from '../../src/overlap-index/open-index.ts';
import { shownIndex } from '../../src/overlap-index/place.ts';
import type { Report } from '../../src/report/report.ts';
import { reportOf } from '../support/report.ts';
import { postgresBinaries, type Server, startPostgres } from './postgres-server.ts';

const KEY = indexKey(new Uint8Array(32).fill(7));
const binaries = postgresBinaries();
const HOUSE = [
  'The stairs to the upper store are steep and the handrail ends two steps early, which matters after this operation.',
  'Please review the rota before the first week and write down what was agreed with the supervisor on that day.',
  'Driving the van is safe as long as the journeys stay under one hour and the seat has been raised.',
];
const OWN = 'Lifting crates above the shoulder brings the pain back within minutes, so the top racks are out.';
const on = (name: string, ...sentences: string[]): Report =>
  reportOf(`# Report\n\n| | |\n|---|---|\n| Employee | ${name} |\n\n## Opinion\n\n${sentences.join('\n\n')}\n`);

// Debian: apt-get install postgresql. Without it there is nothing to test against.
describe.skipIf(!binaries)('an index in PostgreSQL', () => {
  let server: Server;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'ohlint-index-'));
  beforeAll(async () => {
    server = await startPostgres(binaries as string);
  });
  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const opened = (place: string, key = KEY, create = true) => openIndex(place, key, { shown: shownIndex(place, String), create });

  it('says and does what one in a file does', async () => {
    const reports = [
      on('Mr Ian Hart', OWN),
      on('Ms Uma Bose', ...HOUSE),
      on('Ms Jo Lunt', HOUSE[0]!, OWN),
      ...Array.from({ length: 40 }, (_, n) => on(`Ms Ada ${'BCDFGHJKLMNPQRSTVWXZ'[n % 20]}ow${n < 20 ? 'an' : 'en'}`, HOUSE[n % 3]!)),
    ];
    const draft = on('Mr New Draft', ...HOUSE, OWN);
    const told = async (place: string) => {
      const index = await opened(place);
      const rows = reports.map((report, n) => index.rowOf(report, n === 2 ? 20_000 : undefined));
      const steps: unknown[] = [await index.add(rows), await index.add(rows)];
      const comparison = async () => {
        const { sharing, ...rest } = await index.compare(draft);
        return {
          ...rest,
          sharing: sharing
            .map(({ handle, words, drawn }) => ({ handle, drawn, words: countWords(words) }))
            .sort((a, b) => (a.handle < b.handle ? -1 : 1)),
        };
      };
      steps.push(await comparison());
      steps.push(await index.prune(20_001), await index.forgetPerson('Ian Hart'), await index.forgetPerson('Nobody Atall'));
      const { bytes, ...status } = await index.status();
      expect(bytes).toBeGreaterThan(0);
      steps.push(status, await comparison());
      for await (const { handle, person, about, grams } of index.records())
        steps.push([handle.toString('hex'), person.toString('hex'), about, grams.length]);
      await index.close();
      return steps;
    };
    expect(await told(server.database())).toEqual(await told(path.join(folder, 'file.index')));
  });

  it('finds the nearest of more reports than are drawn', async () => {
    const index = await opened(server.database());
    const filler = (n: number) =>
      `Case ${'abcdefghij'[n % 10]}${'klmnopqrst'[Math.floor(n / 10) % 10]}${'uvwxyzabcd'[Math.floor(n / 100) % 10]} turned on a valve beside the tank and on little else that week.`;
    await index.add(Array.from({ length: 700 }, (_, n) => index.rowOf(reportOf(`---\nsubject: P-${n}\n---\n\n${filler(n)}\n`), undefined)));
    await index.add(
      [1, 2, 3].map((count) =>
        index.rowOf(reportOf(`---\nsubject: C-${count}\n---\n\n${HOUSE.slice(0, count).join('\n\n')}\n`), undefined),
      ),
    );
    const { sharing } = await index.compare(on('Mr New Draft', ...HOUSE, OWN));
    expect(Math.max(...sharing.map(({ words }) => countWords(words)))).toBe(HOUSE.join(' ').split(' ').length);
    await index.close();
  });

  it('takes several writers at once, and loses nothing', async () => {
    const place = server.database();
    const writers = await Promise.all([0, 1, 2].map(() => opened(place)));
    const rows = Array.from({ length: 60 }, (_, n) =>
      reportOf(`---\nsubject: P-${n}\n---\n\n${HOUSE[n % 3]} And ${n} more of it.\n\n${OWN}\n`),
    );
    const written = await Promise.all(
      writers.map(async (index, writer) => {
        const all = { added: 0, unchanged: 0 };
        // The same reports, in another order each.
        const order = writer === 1 ? [...rows].reverse() : rows;
        for (let from = 0; from < order.length; from += 20) {
          const { added, unchanged } = await index.add(order.slice(from, from + 20).map((report) => index.rowOf(report, undefined)));
          all.added += added;
          all.unchanged += unchanged;
        }
        return all;
      }),
    );
    expect(written.reduce((sum, { added }) => sum + added, 0)).toBe(60);
    expect(written.reduce((sum, { unchanged }) => sum + unchanged, 0)).toBe(120);
    expect((await writers[0]!.status()).reports).toBe(60);
    for (const index of writers) await index.close();
  });

  it('says in a sentence what is wrong', async () => {
    const place = server.database();
    await expect(opened(place, KEY, false)).rejects.toThrow(/There is no index in the database/);
    await (await opened(place)).close();
    await expect(opened(place, indexKey(new Uint8Array(32)))).rejects.toThrow(/key does not belong to the index/);
    await expect(opened(place.replace(/\/index_\d+/, '/nowhere'))).rejects.toThrow(/refuses the user, the password or the name/);
    await expect(opened('postgres://me:secret@127.0.0.1:9/x')).rejects.toThrow(
      /^The database postgres:\/\/127\.0\.0\.1:9\/x could not be reached/,
    );
  });
});
