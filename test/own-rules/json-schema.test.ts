import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rulesJsonSchema } from '../../src/own-rules/json-schema.ts';
import { checkDefinition } from '../../src/own-rules/schema.ts';

const schema = rulesJsonSchema();
const valid = new Ajv({ strict: false }).compile(schema);

test('every key of every kind is described', () => {
  const { definitions } = schema as { definitions: Record<string, { properties?: Record<string, { description?: string }> }> };
  const without = Object.entries(definitions).flatMap(([kind, { properties = {} }]) =>
    Object.entries(properties).flatMap(([key, { description }]) => (description === undefined ? [`${kind}.${key}`] : [])),
  );
  expect(without).toEqual([]);
});

const RIGHT: readonly object[] = [
  { kind: 'phrase', phrases: ['x'], message: 'No.' },
  {
    kind: 'phrase',
    patterns: 'x+',
    message: { found: 'No.' },
    in: ['item', 'cell'],
    says: 'author',
    unless: [],
    style: false,
    except: { patterns: ['y'] },
  },
  { kind: 'substitution', swap: { a: 'b', c: ['d', 'e'], f: null, g: '' }, safe: true },
  { kind: 'required', phrases: ['x'], if: ['y'], message: 'No.', sections: 'advice' },
  { kind: 'occurrence', 'phrases-from': 'words.txt', max: 3, per: 'section', message: 'No.' },
  { kind: 'metric', formula: 'words', min: 1.5, message: 'No.', url: 'https://example.com/x' },
  { kind: 'section', need: ['advice', { heading: 'Ours', or: ['Our own'], level: 2 }], 'in-order': true },
];

describe('editors and ohlint agree on a rule', () => {
  const agree = (values: object) => {
    const { problems } = checkDefinition(values);
    expect(valid(values), `${JSON.stringify(values)}: ${problems.map(({ sentence }) => sentence).join(' ')}`).toBe(problems.length === 0);
    expect(valid([values])).toBe(problems.length === 0);
  };

  test.each(RIGHT)('right: %o', (values) => {
    agree({ id: 'house/x', ...values });
    expect(valid(values)).toBe(false);
  });

  // Found by chance: valibot takes a list for an object with numbers for keys.
  test.each([
    { kind: 'phrase', phrases: ['x'], message: [] },
    { kind: 'phrase', phrases: [], patterns: 'x', message: 'No.' },
    { kind: 'phrase', phrases: ['x'], message: 'No.', except: [] },
    { kind: 'phrase', phrases: ['x'], message: 'No.', examples: [] },
    { kind: 'phrase', phrases: ['x'], message: 'No.', examples: { wrong: [[]], right: [] } },
    { kind: 'phrase', phrases: ['x'], message: 'No.', examples: { wrong: [], right: [], options: ['x'] } },
    { kind: 'substitution', swap: [] },
    { kind: 'substitution', swap: ['a'] },
    { kind: 'section', need: [[]] },
  ])('wrong: a list where keys and values should stand: %j', (values) => {
    agree({ id: 'house/x', ...values });
    expect(valid({ id: 'house/x', ...values })).toBe(false);
  });

  test('any key with any value, as far as the shape of a rule can say it', () => {
    const keys = [
      'severity',
      'message',
      'phrases',
      'patterns',
      'in',
      'sections',
      'says',
      'unless',
      'swap',
      'need',
      'formula',
      'per',
      'url',
      'examples',
      'style',
      'synergy',
    ];
    const value = fc.oneof(
      fc.constantFrom('error', 'advice', 'author', 'prose', 'section', '', 'x', 'https://x.example'),
      fc.constantFrom<unknown>(
        [],
        ['quoted'],
        ['advice'],
        [''],
        {},
        { x: 'y' },
        { wrong: [], right: [] },
        { wrong: [{ text: 'x' }], right: [] },
      ),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    );
    fc.assert(
      fc.property(fc.constantFrom(...RIGHT), fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 3 }), (right, more) => {
        // An empty list of swaps is a matter of meaning, not of shape.
        fc.pre(JSON.stringify((more as { swap?: unknown }).swap) !== '{}');
        agree({ id: 'house/x', ...right, ...more });
      }),
      { numRuns: 500 },
    );
  });
});
