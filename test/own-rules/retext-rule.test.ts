import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { retext } from 'retext';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextReadability from 'retext-readability';
import retextSimplify from 'retext-simplify';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { proseTree, textFile } from '../../src/language/retext-tree.ts';
import { retextRule } from '../../src/own-rules/retext-rule.ts';
import { read } from '../../src/read/read.ts';
import { understand } from '../../src/report/understand.ts';
import { finds } from './rules.ts';

const equality = await retextRule(retextEquality as never, { id: 'house/equality', use: 'retext-equality' });
const simplify = await retextRule(retextSimplify as never, { id: 'house/simplify', use: 'retext-simplify' });
const words = (found: readonly string[]) => found.map((each) => each.split(' | ')[0]);

describe('the tree that a plug-in is given', () => {
  const folder = path.join(import.meta.dirname, '..', '..', 'fixtures', 'exemplary');
  const reports = readdirSync(folder)
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .map((name) => understand(read(readFileSync(path.join(folder, name)), name)));

  test('every node stands where its words stand in the report', () => {
    let nodes = 0;
    const walk = (
      text: string,
      node: {
        type: string;
        value?: string;
        children?: readonly never[];
        position?: { start: { offset?: number; line: number; column: number }; end: { offset?: number } };
      },
    ) => {
      const { start, end } = node.position ?? {};
      if (node.value !== undefined && start && end) {
        nodes += 1;
        expect(text.slice(start.offset, end.offset)).toBe(node.value);
        const line = text.slice(0, start.offset).split('\n');
        expect([start.line, start.column]).toEqual([line.length, (line.at(-1)?.length ?? 0) + 1]);
      }
      for (const child of node.children ?? []) walk(text, child);
    };
    for (const report of reports.slice(0, 6)) walk(report.source.text, proseTree(report) as never);
    expect(nodes).toBeGreaterThan(1000);
  });

  test('a plug-in says of a sentence what it says in retext', () => {
    const full = retext().use(retextEnglish).use(retextSimplify).use(retextEquality);
    const ours = unified().use(retextSimplify).use(retextEquality).freeze();
    let remarks = 0;
    for (const report of reports) {
      const { text } = report.source;
      const file = textFile(text);
      ours.runSync(proseTree(report), file);
      const said = file.messages.map(({ actual, place }) => ({
        actual,
        start: place && 'start' in place ? place.start.offset : undefined,
      }));
      for (const { start, end } of report.prose) {
        const alone = full.processSync(text.slice(start, end)).messages;
        remarks += alone.length;
        for (const { actual, place } of alone) {
          expect(said).toContainEqual({ actual, start: start + (place && 'start' in place ? (place.start.offset ?? 0) : 0) });
        }
      }
    }
    expect(remarks).toBeGreaterThan(50);
  });
});

describe('a plug-in of retext as a rule', () => {
  test('points at the words, whatever Markdown stands before them', () => {
    expect(
      words(
        finds(
          equality,
          '# R\n\nThe &amp; \\* **chairman** was there.\n\n- A `x` manpower problem.\n\n| a | b |\n|---|---|\n| c | the foreman |\n',
        ),
      ),
    ).toEqual(['chairman', 'manpower', 'foreman']);
  });
  test('its remarks repeat the report’s words, and are told only where excerpts are on', () => {
    expect(finds(equality, '# R\n\nThe chairman was there.\n')).toEqual(['chairman | A remark of retext-equality on these words.']);
  });
  test('terms of art are shielded', () => {
    expect(words(finds(simplify, '# R\n\nSo far as is reasonably practicable, utilize it.\n'))).toEqual(['utilize']);
    expect(words(finds({ ...simplify, style: false }, '# R\n\nSo far as is reasonably practicable, utilize it.\n'))).toContain(
      'practicable',
    );
  });
  test('quotations and what is not the author’s are left alone', () => {
    expect(finds(equality, '# R\n\nThe note reads: "The chairman was there."\n\n> The chairman.\n')).toEqual([]);
  });
  test('remarks can be chosen by their ids', () => {
    const text = '# R\n\nThe chairman was short of manpower.\n';
    expect(words(finds(equality, text, {}, { skip: ['chairman-chairwoman', 'man'] })).length).toBeGreaterThan(0);
    expect(words(finds(equality, text, {}, { only: ['gals-man'] }))).toEqual([]);
  });
  test('what a plug-in says of a sentence as a whole points at it, and options reach it', async () => {
    const hard =
      'The implementation of organisational accommodations facilitates the optimisation of residual functional capabilities notwithstanding psychological ramifications.';
    const options = (age: number) =>
      retextRule(retextReadability as never, { id: 'house/readability', use: 'retext-readability', options: { age, threshold: 4 / 7 } });
    expect(words(finds(await options(16), `# R\n\n${hard}\n`))).toEqual([hard]);
    expect(finds(await options(60), `# R\n\n${hard}\n`)).toEqual([]);
  });
});
