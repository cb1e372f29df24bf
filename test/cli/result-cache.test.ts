import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { digestOf, ResultCache } from '../../src/cli/result-cache.ts';
import type { Companions } from '../../src/lint/rule.ts';
import { lint } from '../../src/lint/run.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/lint/settings.ts';
import { read } from '../../src/read/read.ts';
import { understand } from '../../src/report/understand.ts';

const work = mkdtempSync(path.join(os.tmpdir(), 'ohlint-cache-'));
afterAll(() => rmSync(work, { recursive: true }));
const FIXTURES = path.join(import.meta.dirname, '..', '..', 'fixtures');
const DRAFT = readFileSync(path.join(FIXTURES, 'drafts', 'draft.md'), 'utf8');
const OTHER = readFileSync(path.join(FIXTURES, 'five-reports', '01-delivery-planner.md'), 'utf8');
const none: Companions = { templates: [], others: [], previous: undefined, referral: undefined };

const reportOf = (text: string, name = 'a.md') => understand(read(Buffer.from(text), name), {});

/** What is found in a text, and which rules were asked. */
function found(cache: ResultCache | undefined, text: string, settings: Settings = DEFAULT_SETTINGS, companions = none, name = 'a.md') {
  const report = reportOf(text, name);
  const governing = { file: undefined, ignore: [], layers: [], ownRules: [], ignoredBy: undefined };
  const prepared = { report, digest: digestOf(text), governing, ownRules: [] };
  const kept = cache?.memoryFor({ prepared, settings, companions });
  const asked: string[] = [];
  const watching = rules.map((rule) => ({
    ...rule,
    check: (...given: Parameters<typeof rule.check>) => {
      asked.push(rule.id);
      rule.check(...given);
    },
  }));
  const { findings, crashes } = lint(report, watching, settings, kept?.companions ?? companions, undefined, kept?.memory);
  kept?.keep();
  expect(crashes).toEqual([]);
  return { asked, findings: findings.map(({ rule, ...rest }) => ({ id: rule.id, ...JSON.parse(JSON.stringify(rest, plainSpan)) })) };
}

/** Rules may point with a sentence, which has more in it than where it begins and ends. */
function plainSpan(key: string, value: unknown): unknown {
  const { start, end } = (value ?? {}) as { start?: number; end?: number };
  return key === 'span' && start !== undefined ? { start, end } : value;
}

describe('what is kept', () => {
  test('is found again without a rule being asked', () => {
    const location = path.join(work, 'again');
    const first = found(new ResultCache(location, 'build'), DRAFT);
    const second = found(new ResultCache(location, 'build'), DRAFT);
    expect(first.findings.length).toBeGreaterThan(10);
    expect(first.asked).toHaveLength(rules.length);
    expect(second.asked).toEqual([]);
    expect(second.findings).toEqual(first.findings);
  });

  test('counts for the same text, name, options, texts beside it and build alone', () => {
    const location = path.join(work, 'key');
    found(new ResultCache(location, 'build'), DRAFT);
    const asked = (build: string, ...rest: [string, Settings?, Companions?, string?]) =>
      found(new ResultCache(location, build), ...rest).asked.length;
    const options = { ...DEFAULT_SETTINGS, rules: new Map([['sentence-length', { level: undefined, options: { long: 12 } }]]) };
    expect(asked('other', DRAFT)).toBe(rules.length);
    expect(asked('build', `${DRAFT}\n`)).toBe(rules.length);
    expect(asked('build', DRAFT, options)).toBe(1);
    expect(asked('build', DRAFT, DEFAULT_SETTINGS, none, 'b.md')).toBe(rules.length);
    expect(asked('build', DRAFT, DEFAULT_SETTINGS, { ...none, previous: reportOf(OTHER) })).toBe(rules.length);
    expect(asked('build', DRAFT, DEFAULT_SETTINGS, { ...none, referral: reportOf(OTHER) })).toBe(rules.length);
  });

  test('is given with the levels of the day: they are no part of it', () => {
    const location = path.join(work, 'levels');
    const cache = new ResultCache(location, 'build');
    found(cache, DRAFT);
    const settings = { ...DEFAULT_SETTINGS, rules: new Map([['jargon', { level: 'error' as const, options: {} }]]) };
    const keyed = found(cache, DRAFT, settings);
    expect(keyed.asked).toEqual([]);
    expect(keyed.findings).toEqual(found(undefined, DRAFT, settings).findings);
  });

  test('is nothing of a rule that looked at other reports', () => {
    const location = path.join(work, 'others');
    const beside = { ...none, others: [reportOf(OTHER, 'other.md').source] };
    found(new ResultCache(location, 'build'), DRAFT, DEFAULT_SETTINGS, beside);
    const again = found(new ResultCache(location, 'build'), DRAFT, DEFAULT_SETTINGS, beside);
    expect(again.asked).toContain('boilerplate-overlap');
    expect(again.asked.length).toBeLessThan(4);
    const more = { ...none, others: [...beside.others, reportOf(`${DRAFT}\nHe rests.\n`, 'twin.md').source] };
    expect(found(new ResultCache(location, 'build'), DRAFT, DEFAULT_SETTINGS, more).findings).toEqual(
      found(undefined, DRAFT, DEFAULT_SETTINGS, more).findings,
    );
  });

  test('holds no word of the report, as it is or in hexadecimal or base64', () => {
    const location = path.join(work, 'words');
    found(new ResultCache(location, 'build'), DRAFT.replaceAll('bullied', 'bullied by Quillfeather with brontomalacia'));
    const kept = readdirSync(location).map((name) => Buffer.concat([Buffer.from(name), readFileSync(path.join(location, name))]));
    expect(kept.length).toBeGreaterThan(0);
    for (const bytes of kept)
      for (const word of ['Quillfeather', 'brontomalacia', 'allegation-as-fact', 'bullied'])
        for (const written of [word, Buffer.from(word).toString('hex'), Buffer.from(word).toString('base64').replace(/=+$/, '')])
          expect(bytes.includes(written)).toBe(false);
  });
});

test('with the cache the same is found as without it, whatever is edited in between', () => {
  const location = path.join(work, 'law');
  const lines = DRAFT.split('\n');
  const edit = fc.tuple(
    fc.nat(lines.length - 1),
    fc.constantFrom('', 'He sees the MSK team.', '## Advice', 'He was bullied.', '<!-- ohlint-disable jargon -->'),
  );
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 2 }), (edits) => {
      const text = lines.map((line, index) => edits.find(([at]) => at === index)?.[1] ?? line).join('\n');
      const plain = found(undefined, text).findings;
      expect(found(new ResultCache(location, 'build'), text).findings).toEqual(plain);
      const warm = found(new ResultCache(location, 'build'), text);
      expect(warm.asked).toEqual([]);
      expect(warm.findings).toEqual(plain);
    }),
    { numRuns: 12 },
  );
});

test('whatever is done to what is kept, nothing wrong is found', () => {
  const location = path.join(work, 'faults');
  const plain = found(new ResultCache(location, 'build'), DRAFT).findings;
  const [name] = readdirSync(location).filter((entry) => entry.endsWith('.sealed')) as [string];
  const good = readFileSync(path.join(location, name));
  fc.assert(
    fc.property(fc.nat(good.length), fc.nat(300), fc.uint8Array({ maxLength: 8 }), (at, cut, put) => {
      writeFileSync(path.join(location, name), Buffer.concat([good.subarray(0, at), put, good.subarray(at + cut)]));
      expect(found(new ResultCache(location, 'build'), DRAFT).findings).toEqual(plain);
    }),
    { numRuns: 20 },
  );
});
