import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { rules } from '../../rules/index.ts';
import { createLinter } from '../../src/api.ts';
import { tableFor } from '../../src/patterns/table.ts';
import { WordTable } from '../../src/patterns/words.ts';
import { ohlint } from '../support/ohlint.ts';
import { sampleReports } from '../support/sample-reports.ts';
import { tableProgram } from '../support/table-program.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const OVERLAP = 'boilerplate-overlap';

/** Reports as they are, and a report for each rule made of the texts of its examples: hundreds of near misses of every pattern. */
function reports(): Map<string, string> {
  const texts = sampleReports();
  for (const { id } of rules) {
    const { wrong, right } = parse(readFileSync(path.join(ROOT, 'rules', id, 'examples.yaml'), 'utf8'));
    const paragraphs = [...wrong, ...right].map(({ text }: { text: string }) => text.replace(/^---\n.*?\n---\n/s, ''));
    texts.set(`examples-${id}.md`, `# Occupational health report\n\n## Opinion\n\n${paragraphs.join('\n\n')}\n`);
  }
  return texts;
}

describe('the bundle, whose patterns are tried only where they may match', () => {
  const texts = reports();
  const names = [...texts.keys()].sort();
  /** So few that patterns are cut to the words at hand; all together they are not. */
  const FEW = 20;
  const batches = Array.from({ length: Math.ceil(names.length / FEW) }, (_, index) => names.slice(index * FEW, (index + 1) * FEW));
  let folder: string;
  let foundInAll: Map<string, unknown>;

  const entries = (named: readonly string[]) => {
    const { stdout } = ohlint(['--format', 'json', '--excerpts', 'always', '--skip', OVERLAP, '--no-config', ...named], { cwd: folder });
    return new Map<string, unknown>(JSON.parse(stdout).map((entry: { filePath: string }) => [entry.filePath, entry]));
  };

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'ohlint-'));
    for (const [name, text] of texts) writeFileSync(path.join(folder, name), text);
    foundInAll = entries(['.']);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('checks all of them', () => {
    expect([...foundInAll.keys()].sort()).toEqual(names);
  });

  test.each(batches.map((batch) => [batch[0], batch] as const))('finds what the source finds, from %s on', async (_, batch) => {
    const foundInFew = entries(batch);
    const linter = createLinter({ cwd: folder, config: { rules: { [OVERLAP]: 'off' } }, excerpts: true });
    for (const name of batch) {
      const entry = await linter.lintText(texts.get(name) ?? '', { path: name });
      const fromSource = JSON.parse(JSON.stringify(entry));
      expect(foundInFew.get(name), name).toEqual(fromSource);
      expect(foundInAll.get(name), name).toEqual(fromSource);
    }
  });
});

/** Each pattern is tried on one of so many sentences. */
const SHARE = 71;

describe('every pattern of the rules', () => {
  test('matches no text that its table rules out, and matches the same when it is cut', async () => {
    const { patternsOfLint } = createRequire(import.meta.url)(path.join(ROOT, 'dist', 'cli', 'load.cjs')).load();
    const patterns: readonly { source: string; flags: string }[] = await patternsOfLint();
    expect(patterns.length).toBeGreaterThan(1000);
    const table = WordTable.of(tableFor(patterns, '', await tableProgram()));
    const sentences = [...new Set([...reports().values()].flatMap((text) => text.split(/(?<=[.?!])\s+|\n+/)))].filter(
      (text) => text !== '',
    );
    // Each pattern sees a share of the sentences; over all patterns each sentence is seen many times.
    patterns.forEach(({ source, flags }, index) => {
      const native = new RegExp(source, flags.replace(/[gy]/g, ''));
      for (let at = index % SHARE; at < sentences.length; at += SHARE) {
        const sentence = sentences[at] ?? '';
        const match = native.exec(sentence);
        if (match && !table.mayMatch(index, sentence, false)) expect.fail(`/${source}/${flags} matches “${sentence}”`);
      }
    });
  });
});
