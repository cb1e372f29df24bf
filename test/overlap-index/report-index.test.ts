import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { houseWords } from '../../src/overlap/archive.ts';
import { countWords } from '../../src/overlap/word-set.ts';
import { indexKey } from '../../src/overlap-index/key.ts';
import { openIndex } from '../../src/overlap-index/open-index.ts';
import type { Report } from '../../src/report/report.ts';
import { reportOf } from '../support/report.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'ohlint-index-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const KEY = indexKey(new Uint8Array(32).fill(7));
let made = 0;
const fresh = () => path.join(folder, `index-${made++}`);
const opened = (place: string, key = KEY) => openIndex(place, key, { shown: 'house.index', create: true });

const HOUSE = [
  'The stairs to the upper store are steep and the handrail ends two steps early, which matters after this operation.',
  'Please review the rota before the first week and write down what was agreed with the supervisor on that day.',
  'Driving the van is safe as long as the journeys stay under one hour and the seat has been raised.',
];
const OWN = [
  'Lifting crates above the shoulder brings the pain back within minutes, so the top racks are out.',
  'Sleep has improved and concentration lasts for most of the morning now that the tablets were changed.',
  'A chair with arms would make it easier to rise from the low bench beside the press.',
  'Noise from the packing line makes it hard to follow speech on the telephone in the afternoon.',
];
const on = (name: string, ...sentences: string[]): Report =>
  reportOf(`# Report\n\n| | |\n|---|---|\n| Employee | ${name} |\n\n## Opinion\n\n${sentences.join('\n\n')}\n`);
const numbered = (front: string, ...sentences: string[]): Report =>
  reportOf(`---\n${front}\n---\n\n# Report\n\n${sentences.join('\n\n')}\n`);

describe('an index', () => {
  it('knows a report again that is added twice', async () => {
    const index = await opened(fresh());
    const report = on('Mr Ian Hart', ...HOUSE);
    expect(await index.add([index.rowOf(report, undefined)])).toEqual({ added: 1, replaced: 0, unchanged: 0 });
    expect(await index.add([index.rowOf(report, undefined)])).toEqual({ added: 0, replaced: 0, unchanged: 1 });
    expect((await index.status()).reports).toBe(1);
    await index.close();
  });

  it('replaces a report that has its number and another text', async () => {
    const index = await opened(fresh());
    await index.add([index.rowOf(numbered('report-id: R-1', HOUSE[0]!), undefined)]);
    const { replaced } = await index.add([index.rowOf(numbered('report-id: R-1', HOUSE[1]!), undefined)]);
    expect([replaced, (await index.status()).reports]).toEqual([1, 1]);
    await index.close();
  });

  it('finds what a draft shares with the reports on other people, and not with those on its own person', async () => {
    const index = await opened(fresh());
    await index.add(
      [on('Ms Uma Bose', ...HOUSE, OWN[0]!), on('Mr Ian Hart', OWN[1]!), on('Mr Hart', OWN[1]!)].map((each) =>
        index.rowOf(each, undefined),
      ),
    );
    const draft = on('Mr Ian Hart', ...HOUSE, OWN[1]!);
    const archive = await index.compare(draft);
    expect(archive).toMatchObject({ people: 1, compared: 1 });
    const { text } = draft;
    const words = countWords(archive.sharing[0]!.words);
    expect(words).toBe(HOUSE.join(' ').split(' ').length);
    expect(text).toContain('tablets');
    await index.close();
  });

  it('does not hold a draft against itself', async () => {
    const index = await opened(fresh());
    const unnamed = reportOf(`${[...HOUSE, ...OWN].join('\n\n')}\n`);
    await index.add([index.rowOf(unnamed, undefined)]);
    expect((await index.compare(unnamed)).sharing).toEqual([]);
    await index.close();
  });

  it('calls a phrase the house’s when it stands in the reports of enough people, each counted once', async () => {
    const index = await opened(fresh());
    const people = Array.from(
      { length: 30 },
      (_, n) => `Ms Ada ${'abcdefghijklmnopqrstuvwxyzabcd'[n]!.toUpperCase()}ster${n > 25 ? 'ley' : ''}`,
    );
    const rows = people.map((name, n) =>
      index.rowOf(on(name, OWN[n % 4]!, ...(n < 4 ? [HOUSE[0]!] : []), ...(n < 2 ? [HOUSE[1]!] : [])), undefined),
    );
    // One person with many reports is one person.
    for (let review = 0; review < 9; review += 1)
      rows.push(index.rowOf(on('Mr Jo Quirk', HOUSE[2]!, `Review number ${review} of this.`), undefined));
    await index.add(rows);
    const draft = on('Mr Ian Hart', ...HOUSE);
    const archive = await index.compare(draft);
    const house = houseWords(archive, archive.sharing[0]!.words.length * 32);
    expect(house.reduce((sum, word) => sum + word, 0)).toBe(HOUSE[0]!.split(' ').length);
    await index.close();
  });

  it('forgets a person for good: nothing of the reports is left in the file', async () => {
    const place = fresh();
    const index = await opened(place);
    const kept = index.rowOf(on('Ms Uma Bose', ...HOUSE), undefined);
    const gone = [on('Mr Ian Hart', ...OWN), on('Mr Ian Hart', ...HOUSE, ...OWN)].map((each) => index.rowOf(each, undefined));
    await index.add([kept, ...gone]);
    const beside = () => readdirSync(folder).filter((name) => name.startsWith(path.basename(place)));
    const holds = (what: Buffer) => beside().some((name) => readFileSync(path.join(folder, name)).includes(what));
    expect(gone.every(({ handle, sealed }) => holds(handle) && holds(sealed.subarray(0, 64)))).toBe(true);
    expect(await index.forgetPerson('Mr Ian Hart')).toEqual({ forgotten: 2, alike: 0 });
    for (const { handle, person, digest, sealed } of gone) {
      for (const trace of [handle, person, digest, sealed.subarray(0, 64), sealed.subarray(-64)]) expect(holds(trace)).toBe(false);
    }
    expect(holds(kept.handle)).toBe(true);
    await index.close();
  });

  it('says that a surname alone may be the same person', async () => {
    const index = await opened(fresh());
    await index.add(
      [on('Mr Ian Hart', ...OWN), on('Mr Hart', ...HOUSE), on('Ms Jo Hart', ...HOUSE)].map((each) => index.rowOf(each, undefined)),
    );
    expect(await index.forgetPerson('Ian Hart')).toEqual({ forgotten: 1, alike: 1 });
    await index.close();
  });

  it('knows a person by the number in the front matter', async () => {
    const index = await opened(fresh());
    await index.add([
      index.rowOf(numbered('subject: P-77', ...OWN), undefined),
      index.rowOf(numbered('subject: P-78', ...OWN, HOUSE[0]!), undefined),
    ]);
    expect(await index.forgetPerson('P-77')).toMatchObject({ forgotten: 1 });
    expect((await index.status()).reports).toBe(1);
    await index.close();
  });

  it('takes out what may no longer be kept', async () => {
    const index = await opened(fresh());
    await index.add([
      index.rowOf(on('Mr Ian Hart', ...OWN), 20_000),
      index.rowOf(on('Ms Uma Bose', ...OWN), 20_010),
      index.rowOf(on('Ms Jo Lunt', ...OWN), undefined),
    ]);
    expect(await index.status()).toMatchObject({ reports: 3, people: 3, withRetention: 2, earliestRetention: 20_000 });
    expect(await index.prune(20_001)).toBe(1);
    expect(await index.prune(30_000)).toBe(1);
    expect((await index.status()).reports).toBe(1);
    await index.close();
  });

  it('gives the same records whatever the order in which they came, and as if what was forgotten had never been', async () => {
    const reports = [on('Mr Ian Hart', ...OWN), on('Ms Uma Bose', ...HOUSE), on('Ms Jo Lunt', HOUSE[0]!, OWN[2]!)];
    const records = async (order: readonly Report[], forgotten: boolean) => {
      const index = await opened(fresh());
      for (const report of order) await index.add([index.rowOf(report, undefined)]);
      if (forgotten) {
        await index.add([index.rowOf(on('Mx Al Extra', ...HOUSE, ...OWN), undefined)]);
        await index.forgetPerson('Al Extra');
      }
      const found: string[] = [];
      for await (const { handle, person, about, grams } of index.records()) found.push(JSON.stringify([handle, person, about, [...grams]]));
      const archive = await index.compare(on('Mr New Draft', ...HOUSE, ...OWN));
      await index.close();
      return JSON.stringify([found, archive.sharing.map(({ handle, words }) => [handle, [...words]]).sort()]);
    };
    const expected = await records(reports, false);
    expect(await records([...reports].reverse(), false)).toBe(expected);
    expect(await records(reports, true)).toBe(expected);
  });

  it('finds the nearest of more reports than are drawn', async () => {
    const index = await opened(fresh());
    const filler = (n: number) =>
      `Case ${n} turned on the ${'abcdefghij'[n % 10]}${'klmnopqrst'[Math.floor(n / 10) % 10]}${'uvwxyzabcd'[Math.floor(n / 100) % 10]} valve beside the ${'mnopqrstuv'[n % 10]}${'abcdefghij'[Math.floor(n / 10) % 10]} tank and on little else that week.`;
    const rows = Array.from({ length: 1300 }, (_, n) => index.rowOf(numbered(`subject: P-${n}`, filler(n), filler(n * 7 + 3)), undefined));
    for (let from = 0; from < rows.length; from += 100) await index.add(rows.slice(from, from + 100));
    // Twenty that copy one of the house's sentences more each.
    await index.add(
      Array.from({ length: 20 }, (_, n) =>
        index.rowOf(numbered(`subject: C-${n}`, ...[...HOUSE, ...OWN].slice(0, 1 + (n % 7)), filler(n)), undefined),
      ),
    );
    const draft = on('Mr Ian Hart', ...HOUSE, ...OWN);
    const { sharing } = await index.compare(draft);
    expect((await index.status()).reports).toBe(1320);
    const most = Math.max(...sharing.map(({ words }) => countWords(words)));
    expect(most).toBe([...HOUSE, ...OWN].join(' ').split(' ').length);
    await index.close();
  });
});

describe('an index that is not as it should be', () => {
  const sentence = async (place: string, key = KEY) => {
    try {
      await (await openIndex(place, key, { shown: 'house.index', create: false })).close();
      return 'opened';
    } catch (error) {
      return (error as Error).message;
    }
  };

  it('is refused with another key, and says what a lost key means', async () => {
    const place = fresh();
    await (await opened(place)).close();
    expect(await sentence(place)).toBe('opened');
    expect(await sentence(place, indexKey(new Uint8Array(32)))).toMatch(/key does not belong to the index house\.index.*built anew/s);
  });

  it('is told apart from what is none', async () => {
    const place = fresh();
    expect(await sentence(place)).toMatch(/There is no index house\.index/);
    writeFileSync(place, 'A letter to the manager, and a long one, which is no database at all. '.repeat(40));
    expect(await sentence(place)).toMatch(/not an index of ohlint/);
    const foreign = fresh();
    const { default: Libsql } = await import('libsql');
    const database = new Libsql(foreign);
    database.exec('CREATE TABLE payroll (name TEXT)');
    database.close();
    expect(await sentence(foreign)).toMatch(/not an index of ohlint/);
    await expect(opened(foreign)).rejects.toThrow(/not an index of ohlint/);
  });

  it('is refused when another version of ohlint laid it out, with what to do', async () => {
    const place = fresh();
    await (await opened(place)).close();
    const { default: Libsql } = await import('libsql');
    const database = new Libsql(place);
    database.pragma('user_version = 1');
    database.close();
    expect(await sentence(place)).toMatch(/another version of ohlint.*Delete it and build it anew from the reports: ohlint index add/);
  });

  it('is never taken for a sound one when bytes of it were changed', async () => {
    const place = fresh();
    const index = await opened(place);
    await index.add([on('Ms Uma Bose', ...HOUSE), on('Ms Jo Lunt', ...OWN)].map((each) => index.rowOf(each, undefined)));
    await index.close();
    const bytes = readFileSync(place);
    const draft = on('Mr Ian Hart', ...HOUSE, ...OWN);
    const expected = JSON.stringify(await compared(place));
    let refused = 0;
    for (let at = 20; at < bytes.length; at += 4099) {
      const broken = Buffer.from(bytes);
      for (let byte = at; byte < Math.min(at + 300, bytes.length); byte += 1) broken[byte] = (broken[byte] as number) ^ 0x5a;
      const damaged = fresh();
      writeFileSync(damaged, broken);
      const found = JSON.stringify(await compared(damaged));
      if (found !== expected) {
        expect(found).toMatch(/house\.index/);
        refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(3);

    async function compared(from: string): Promise<unknown> {
      try {
        const found = await openIndex(from, KEY, { shown: 'house.index', create: false });
        try {
          return (await found.compare(draft)).sharing.map(({ handle, words }) => [handle, [...words]]);
        } finally {
          await found.close();
        }
      } catch (error) {
        return (error as Error).message;
      }
    }
  });
});
