import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rules as allRules } from '../../../rules/index.ts';
import { type AnyRule, defineRule } from '../../../src/lint/rule.ts';
import { lint } from '../../../src/lint/run.ts';
import { DEFAULT_SETTINGS } from '../../../src/lint/settings.ts';
import { type Digest, fingerprints } from '../../../src/lint/settle/fingerprint.ts';
import { open } from '../../../src/read/open.ts';
import { read } from '../../../src/read/read.ts';
import { understand } from '../../../src/report/understand.ts';
import { reportOf } from '../../support/report.ts';
import { asWord } from '../../support/word.ts';

const finds = (id: string, word: string, scope: 'span' | 'sentence') =>
  defineRule({
    id,
    group: 'readable',
    severity: 'warning',
    scope,
    summary: '',
    options: {},
    messages: { found: 'Found.' },
    check(report, context) {
      for (const sentence of report.sentences) {
        const at = sentence.text.indexOf(word);
        if (at < 0) continue;
        const start = sentence.start + at;
        context.report({ span: scope === 'span' ? { start, end: start + word.length } : sentence, messageId: 'found' });
      }
    },
  }) as AnyRule;
const whole = defineRule({
  id: 'whole',
  group: 'useful',
  severity: 'warning',
  scope: 'document',
  summary: '',
  options: {},
  messages: { lacks: 'It lacks {{what}} and has {{words}} words.' },
  check(report, context) {
    for (const what of ['a date', 'a name']) {
      if (!report.text.includes(what)) {
        context.report({
          span: report.placeFor(),
          messageId: 'lacks',
          data: { what: `${what} (${report.words.count})`, words: report.words.count },
        });
      }
    }
  },
}) as AnyRule;
const rules = [finds('boxes', 'boxes', 'span'), finds('chairs', 'chairs', 'sentence'), whole];
const none = { templates: [], others: [], previous: undefined, referral: undefined };

const digest: Digest = (words) => createHmac('sha256', 'salt').update(words).digest('hex');
function namesOf(markdown: string): readonly string[] {
  const report = reportOf(markdown);
  return fingerprints(report, lint(report, rules, DEFAULT_SETTINGS, none).findings, digest);
}

const TEXT = '# A\n\nShe lifts boxes and *then* more.\n\nHe mends chairs all day. He rests.\n';

describe('a fingerprint', () => {
  test('is another one for every finding, also where the same sentence stands twice', () => {
    const names = namesOf(`${TEXT}\nShe lifts boxes and then more.\n`);
    expect(names).toHaveLength(4);
    expect(new Set(names).size).toBe(4);
    expect(names).toEqual(expect.arrayContaining([...namesOf(TEXT)]));
  });

  test('changes with the flagged sentence', () => {
    const names = new Set(namesOf(TEXT));
    expect(namesOf(TEXT.replace('more', 'less')).filter((name) => !names.has(name))).toHaveLength(1);
    expect(namesOf(TEXT.replace('all day', 'at night')).filter((name) => !names.has(name))).toHaveLength(1);
  });

  test('changes with what a finding on the whole report says, but not with its counts', () => {
    const names = new Set(namesOf(TEXT));
    expect(namesOf(`${TEXT}\nThere is a name now.\n`).every((name) => names.has(name))).toBe(true);
    expect(namesOf(TEXT.replace('He rests', 'He rests a lot on most days')).every((name) => names.has(name))).toBe(true);
  });

  test('cares for no mark-up, no line ends and no wrapping', () => {
    const names = [...namesOf(TEXT)].sort();
    for (const same of [
      TEXT.replaceAll('\n', '\r\n'),
      TEXT.replaceAll('\n', '\r'),
      TEXT.replace('*then*', 'then'),
      TEXT.replace('lifts boxes', 'lifts\nboxes'),
      TEXT.replace('boxes', '**boxes**'),
    ])
      expect([...namesOf(same)].sort()).toEqual(names);
  });

  test('without a key rests on words of grammar alone: a name or a diagnosis in the sentence makes no difference', () => {
    const said = (who: string, what: string) => `# A\n\n${who} has boxes and ${what} of his own.\n`;
    expect(namesOf(said('Quillfeather', 'gout'))).not.toEqual(namesOf(said('Zanthorpe', 'lupus')));
    expect(withoutKey(said('Quillfeather', 'gout'))).toEqual(withoutKey(said('Zanthorpe', 'lupus')));
    expect(withoutKey('# A\n\nShe has boxes.\n')).not.toEqual(withoutKey('# A\n\nShe has had boxes.\n'));
  });
});

function withoutKey(markdown: string): readonly string[] {
  const report = reportOf(markdown);
  const names = fingerprints(report, lint(report, rules, DEFAULT_SETTINGS, none).findings);
  for (const name of names) expect(name).toMatch(/^[0-9a-f]{32}$/);
  return names;
}

test('an edit elsewhere changes no fingerprint', () => {
  const filler = fc.constantFrom(
    'He walks far.',
    '## Prognosis',
    '- one item\n- another',
    '| a | b |\n|---|---|\n| c | d |',
    '> Quoted words.',
    'Tea is served at four. It is hot.',
    '<!-- a note -->',
    '1. first',
  );
  const blocks = ['# A', 'She lifts boxes and then more.', 'He mends chairs all day. He rests.', 'Old boxes, old chairs.'];
  const expected = [...namesOf(`${blocks.join('\n\n')}\n`)].sort();
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(blocks.length), filler), { maxLength: 6 }), (edits) => {
      const text = blocks.flatMap((block, index) => [...edits.filter(([at]) => at === index).map(([, words]) => words), block]);
      text.push(...edits.filter(([at]) => at === blocks.length).map(([, words]) => words));
      expect([...namesOf(`${text.join('\n\n')}\n`)].sort()).toEqual(expected);
    }),
  );
});

test('the same report as Markdown, as text and as a Word document has the same fingerprints', async () => {
  const folder = path.join(import.meta.dirname, '..', '..', '..', 'fixtures', 'converted');
  const bytes = readFileSync(path.join(folder, 'ward-housekeeper.md'));
  const sources = [
    read(bytes, 'a.md'),
    read(readFileSync(path.join(folder, 'ward-housekeeper.txt')), 'a.txt'),
    await open(await asWord(read(bytes, 'a.md')), 'a.docx'),
  ];
  const [first, ...others] = sources.map((source) => {
    const report = understand(source, {});
    return [...fingerprints(report, lint(report, allRules, DEFAULT_SETTINGS, none).findings, digest)].sort();
  });
  expect(first?.length).toBeGreaterThan(5);
  for (const other of others) expect(other).toEqual(first);
});
