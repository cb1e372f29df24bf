import { describe, expect, test } from 'vitest';
import { lint } from '../../src/lint/run.ts';
import { DEFAULT_SETTINGS } from '../../src/lint/settings.ts';
import { reportOf } from '../support/report.ts';
import { finds, made } from './rules.ts';

const words = (found: readonly string[]) => found.map((each) => each.split(' | ')[0]);
const REPORT = `# Occupational health report

| | |
|---|---|
| Employee | Mr Owen Pike |
| Job title | Synergy officer |

## Opinion

He is fit for his work. We will use synergy, going forward. His manager said that synergy is needed.

- More synergy.

## Advice

I recommend shorter days. He said: "I like synergy." He may use the Synergy at Work Policy.
`;

describe('phrase', () => {
  const rule = (more: object = {}) => made({ kind: 'phrase', phrases: ['synergy'], message: 'No.', ...more });

  test('the author’s own prose, apart from quotations and names of policies', () => {
    expect(words(finds(rule(), REPORT))).toEqual(['synergy', 'synergy', 'synergy']);
  });
  test('who says it can be asked for', () => {
    expect(finds(rule({ says: 'author' }), REPORT)).toHaveLength(2);
    expect(finds(rule({ says: 'others', unless: [] }), REPORT)).toHaveLength(2);
    expect(finds(rule({ unless: [], style: false }), REPORT)).toHaveLength(5);
    expect(
      finds(made({ kind: 'phrase', phrases: ['fit'], message: 'No.', unless: ['negated'] }), '# R\n\nHe is not fit.\n\nHe is fit.\n'),
    ).toHaveLength(1);
  });
  test.each([
    [{ in: 'item' }, 1],
    [{ in: ['item', 'field'] }, 2],
    [{ in: 'paragraph', sections: 'fitness' }, 2],
    [{ 'not-sections': ['fitness'] }, 0],
    [{ sections: 'advice', unless: [] }, 2],
    [{ in: 'anywhere', unless: [] }, 6],
    [{ 'report-kinds': ['night-work'] }, 0],
    [{ audiences: 'manager', jurisdictions: ['uk', 'ie'] }, 3],
  ])('%o finds %d', (more, number) => {
    expect(finds(rule({ ...(more as object), style: false }), REPORT, { jurisdiction: 'uk' })).toHaveLength(number);
  });
  test('what is excepted is left alone where it is touched, and nowhere else', () => {
    const except = rule({ except: ['more synergy'] });
    expect(finds(except, REPORT)).toHaveLength(2);
    expect(finds(rule({ except: { patterns: ['synergy is \\w+', 'use synergy'] } }), REPORT)).toHaveLength(1);
  });
  test('a configuration can keep words', () => {
    expect(finds(rule(), REPORT, {}, { keep: ['Synergy'] })).toEqual([]);
  });
  test('terms of art are shielded unless the rule says that it is none of style', () => {
    const law = '# R\n\nIt has a substantial and long-term adverse effect on him.\n';
    const substantial = { kind: 'phrase', phrases: 'substantial', message: 'No.' };
    expect(finds(made(substantial), law)).toEqual([]);
    expect(finds(made({ ...substantial, style: false }), law)).toHaveLength(1);
  });
  test('words of the report are told only where excerpts are on', () => {
    expect(finds(rule({ message: 'Management speak[[: “{{found}}”]].' }), REPORT)[0]).toBe('synergy | Management speak.');
  });
});

describe('substitution', () => {
  const rule = (swap: object, more: object = {}) => made({ kind: 'substitution', swap, ...more });
  const suggested = (made: ReturnType<typeof rule>, text: string) => {
    const report = reportOf(`# R\n\n${text}\n`);
    const { findings } = lint(report, [made], DEFAULT_SETTINGS, { templates: [], others: [], previous: undefined, referral: undefined });
    return findings.map(({ suggestions, fix, messageId }) => [messageId, suggestions.map(({ text: words }) => words), fix?.text]);
  };

  test('suggests what to write instead, with a capital where there was one', () => {
    expect(suggested(rule({ commence: 'start' }), 'Commence now. He will commence.')).toEqual([
      ['better', ['Start'], undefined],
      ['better', ['start'], undefined],
    ]);
  });
  test('leaves the choice between several, and words that can go, to the author', () => {
    const both = rule({ 'prior to': ['before', 'ahead of'], 'as it were': '' }, { safe: true });
    expect(suggested(both, 'He came prior to lunch, as it were.')).toEqual([
      ['better', ['before', 'ahead of'], undefined],
      ['omit', [], undefined],
    ]);
  });
  test('is a fix where the rule says that it is safe', () => {
    expect(suggested(rule({ commence: 'start' }, { safe: true }), 'They commence.')).toEqual([['better', ['start'], 'start']]);
  });
  test('a phrase with a star has no one replacement', () => {
    expect(() => rule({ 'utilis*': 'use' })).toThrow('“utilis*” has a star, and what to write instead hangs on the letters');
  });
});

describe('required', () => {
  const rule = (more: object) => made({ kind: 'required', message: 'Say it.', ...more });

  test('is silent where the words stand, and points at the section where they do not', () => {
    expect(finds(rule({ phrases: ['I recommend'] }), REPORT)).toEqual([]);
    expect(finds(rule({ phrases: ['I advise'], sections: 'advice' }), REPORT)).toEqual(['Advice | Say it.']);
    expect(finds(rule({ patterns: ['\\bdays?\\b'], sections: 'fitness' }), REPORT)).toEqual(['Opinion | Say it.']);
  });
  test('only where other words stand, and then at those', () => {
    expect(finds(rule({ phrases: ['for example'], if: ['going forward'] }), REPORT)).toEqual(['going forward | Say it.']);
    expect(finds(rule({ phrases: ['for example'], if: ['going backward'] }), REPORT)).toEqual([]);
    expect(finds(rule({ phrases: ['for example'], if: { patterns: ['going b\\w+'] } }), REPORT)).toEqual([]);
  });
  test('can ask for who says it', () => {
    expect(finds(rule({ phrases: ['is needed'], says: 'author' }), REPORT)).toHaveLength(1);
    expect(finds(rule({ phrases: ['is needed'], says: 'others' }), REPORT)).toEqual([]);
  });
});

describe('occurrence', () => {
  const rule = (more: object) => made({ kind: 'occurrence', phrases: ['synergy'], message: '{{count}} of {{min}} to {{max}}.', ...more });

  test('too many, at the first too many', () => {
    expect(finds(rule({ max: 2 }), REPORT)).toEqual(['synergy | 3 of 0 to 2.']);
    expect(finds(rule({ max: 3 }), REPORT)).toEqual([]);
    expect(finds(rule({ max: 3 }), REPORT, {}, { max: 1 })).toEqual(['synergy | 3 of 0 to 1.']);
  });
  test('too few, at the place that lacks them', () => {
    expect(finds(rule({ min: 4 }), REPORT)).toEqual([expect.stringMatching(/ \| 3 of 4 to no limit\.$/)]);
    expect(finds(rule({ min: 1, per: 'section' }), REPORT)).toEqual(['Advice | 0 of 1 to no limit.']);
  });
  test('by section, paragraph or sentence', () => {
    expect(finds(rule({ max: 1, per: 'section' }), REPORT)).toHaveLength(1);
    expect(finds(rule({ max: 1, per: 'paragraph' }), REPORT)).toHaveLength(1);
    expect(finds(rule({ max: 1, per: 'sentence' }), REPORT)).toEqual([]);
  });
});

describe('metric', () => {
  const rule = (more: object) =>
    made({ kind: 'metric', message: '{{value}}; {{words}} words, {{sentences}} sentences, at most {{max}}.', ...more });
  const text = '# R\n\n## Opinion\n\nOne two three four. Five six.\n\nSeven eight nine ten eleven.\n';

  test('of the report, a section, a paragraph, a sentence', () => {
    expect(finds(rule({ formula: 'words', max: 10 }), text).map((each) => each.split(' | ')[1])).toEqual([
      '11; 11 words, 3 sentences, at most 10.',
    ]);
    expect(finds(rule({ formula: 'words', max: 10, per: 'section' }), text)).toEqual(['Opinion | 11; 11 words, 3 sentences, at most 10.']);
    expect(finds(rule({ formula: 'words / sentences', max: 4, per: 'paragraph' }), text)).toEqual([
      'Seven eight nine ten eleven. | 5; 5 words, 1 sentences, at most 4.',
    ]);
    expect(finds(rule({ formula: 'words', max: 3, per: 'sentence' }), text)).toHaveLength(2);
  });
  test('counts what it names', () => {
    const value = (formula: string) =>
      finds(rule({ formula, max: -1 }), `${text}\n- An item? Yes.\n`)[0]
        ?.split(' | ')[1]
        ?.split(';')[0];
    expect(value('sections')).toBe('1');
    expect(value('items')).toBe('1');
    expect(value('questions')).toBe('1');
    expect(value('paragraphs')).toBe('3');
    expect(value('longwords')).toBe('1');
    expect(value('pages * 450')).toBe('14');
    expect(Number(value('letters'))).toBeGreaterThan(40);
    expect(Number(value('syllables'))).toBeGreaterThanOrEqual(14);
  });
  test('nothing to divide by is nothing to judge, and limits can be set', () => {
    expect(finds(rule({ formula: 'words / items', max: 0 }), text)).toEqual([]);
    expect(finds(rule({ formula: 'words', max: 20 }), text, {}, { max: 5 })).toHaveLength(1);
    expect(finds(rule({ formula: 'words', min: 50 }), text)).toHaveLength(1);
  });
});

describe('section', () => {
  const rule = (need: readonly unknown[], more: object = {}) => made({ kind: 'section', need, ...more });
  const text = '# R\n\n## Advice\n\nRest.\n\n## 3. Our duty:\n\nIt is yours.\n\n## Opinion\n\n### Fitness\n\nHe is fit.\n\n### Outlook\n\n';

  test('missing, by a name that ohlint knows or a heading of one’s own', () => {
    expect(words(finds(rule(['advice', 'fitness']), text))).toEqual([]);
    expect(finds(rule(['consent']), text)).toEqual([expect.stringContaining('The report has no section “consent”.')]);
    expect(finds(rule([{ heading: 'Duty of care', or: ['Our Duty'] }]), text)).toEqual([]);
    expect(finds(rule([{ heading: 'Duty of care' }]), text)).toEqual([expect.stringContaining('no section “Duty of care”')]);
  });
  test('out of order, empty and at another level are told each by itself', () => {
    expect(finds(rule(['fitness', 'advice'], { 'in-order': true }), text)).toEqual([
      'Advice | The section “advice” should stand after “fitness”.',
    ]);
    expect(finds(rule(['advice', 'fitness'], { 'in-order': true }), text)).toEqual([]);
    expect(words(finds(rule(['prognosis']), text))).toEqual(['Outlook']);
    expect(finds(rule(['prognosis'], { 'may-be-empty': true }), text)).toEqual([]);
    expect(finds(rule([{ heading: 'Our duty', level: 1 }]), text)).toEqual([
      '3. Our duty: | The heading of “Our duty” should be of level 1.',
    ]);
  });
  test('a heading with smaller headings under it is not empty', () => {
    expect(finds(rule([{ heading: 'Opinion' }]), text)).toEqual([]);
  });
  test('a message for each can be given', () => {
    expect(finds(rule(['consent'], { message: { missing: 'No {{section}}!' } }), text)[0]).toMatch(/ \| No consent!$/);
  });
});

describe('a message that would carry words of the report into a log is refused', () => {
  test.each([
    [
      { kind: 'phrase', phrases: ['x'], message: 'Not {{found}}.' },
      '{{found}} repeats words of the report, which logs must not hold: put the part of the message that can be left out there in [[ ]], for instance “Not [[“{{found}}”]].”.',
    ],
    [{ kind: 'substitution', swap: { x: 'y' }, message: 'Write {{better}}.' }, '{{better}} repeats words of the report'],
    [
      { kind: 'phrase', phrases: ['x'], message: 'Not {{fuond}}.' },
      'the message asks for “{{fuond}}”, which there is not. Did you mean “found”?',
    ],
    [{ kind: 'required', phrases: ['x'], message: 'Not {{words}}.' }, 'which there is not. This rule has nothing to fill in.'],
  ])('%o', (values, sentence) => {
    expect(() => made(values)).toThrow(sentence);
  });
});
