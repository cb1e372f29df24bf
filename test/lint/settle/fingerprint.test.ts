import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnyRule, defineRule } from '../../../src/lint/rule.ts';
import { lint } from '../../../src/lint/run.ts';
import { DEFAULT_SETTINGS } from '../../../src/lint/settings.ts';
import { type Digest, fingerprints } from '../../../src/lint/settle/fingerprint.ts';
import { reportOf } from '../../support/report.ts';

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
function namesOf(markdown: string, path?: string): readonly string[] {
  const report = reportOf(markdown, {}, path);
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

  test('of the whole report is another one for another lack', () => {
    const [date, ...more] = namesOf('# A\n\nThere is a name.\n');
    expect(more).toEqual([]);
    expect(namesOf('# A\n\nThere is a date.\n')).not.toContain(date);
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

  test('keeps, with the name of the file, where only a sentence that the finding is not in is edited', () => {
    expect(withoutKey(TEXT.replace('He rests', 'He is not here'))).toEqual(withoutKey(TEXT));
  });

  test('without a key belongs to its file', () => {
    const one = withoutKey(TEXT, 'reports/one.md');
    expect(withoutKey(TEXT, 'reports/one.md')).toEqual(one);
    for (const name of withoutKey(TEXT, 'reports/two.md')) expect(one).not.toContain(name);
  });

  test('with a key belongs to its words, wherever the file goes', () => {
    expect(namesOf(TEXT, 'reports/two.md')).toEqual(namesOf(TEXT, 'reports/one.md'));
  });

  test('is what it was in earlier versions, or what others know of a report would be told as new', () => {
    const text = '# A\n\nShe lifts boxes and then more.\n\nThere is a date and a name.\n';
    expect(withoutKey(text, 'reports/one.md')).toEqual(['39360f40b13458aa74e0a1f9991333a4']);
    expect(withoutKey(text, 'reports/zwölf.md')).toEqual(['3f6c1c43c8e0f68b67f9495fc8cc0c14']);
  });

  test('is the same for the same words in other forms of the same letters', () => {
    const said = (word: string) => namesOf(`# A\n\nShe lifts boxes at the ${word}.\n`);
    expect(said('CAFE\u0301')).toEqual(said('caf\u00e9'));
    expect(said('o\ufb03ce')).toEqual(said('office'));
    expect(said('caf\u00e9')).not.toEqual(said('cafe'));
    expect(said('no. 4 depot')).not.toEqual(said('no. 5 depot'));
  });

  test('tells two findings in the same sentence apart by the words flagged', () => {
    const names = namesOf('# A\n\nShe lifts boxes and mends chairs.\n\nThere is a date and a name.\n');
    expect(new Set(names).size).toBe(names.length);
    expect(names).toHaveLength(2);
  });

  test('of an instruction rests on what the instruction says', () => {
    const said = (instruction: string) => namesOf(`# A\n\nIt has a date and a name.\n\n<!-- ohlint-${instruction} -->\n`);
    expect(said('frobnicate this')).toHaveLength(1);
    expect(said('frobnicate this')).toEqual(said('frobnicate  this'));
    expect(said('frobnicate this')).not.toEqual(said('frobnicate that'));
    expect(said('frobnicate this -->\n\n<!-- ohlint-frobnicate that')).toEqual([...said('frobnicate this'), ...said('frobnicate that')]);
  });
});

function withoutKey(markdown: string, path?: string): readonly string[] {
  const report = reportOf(markdown, {}, path);
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
