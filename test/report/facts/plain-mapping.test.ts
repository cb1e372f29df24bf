import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { plainMapping } from '../../../src/report/facts/plain-mapping.ts';

const byTheLibrary = (yaml: string) => parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false, strict: false });

/** Where an answer is given it must be the library's, and the library must have had nothing to object. */
function expectSame(yaml: string): void {
  const plain = plainMapping(yaml);
  if (plain === undefined) return;
  const document = byTheLibrary(yaml);
  expect(document.errors, yaml).toEqual([]);
  expect(plain, yaml).toEqual(document.toJS());
}

test('front matter as authors write it is read without the library', () => {
  const yaml =
    'kind: at-work\nemployee:\n  name: Mr Tobias Renn\n  job-title: "Bench joiner: mornings"\nauthor:\n  phone: 0161 496 0123\nreport-date: 2026-04-29';
  expect(plainMapping(yaml)).toEqual({
    kind: 'at-work',
    employee: { name: 'Mr Tobias Renn', 'job-title': 'Bench joiner: mornings' },
    author: { phone: '0161 496 0123' },
    'report-date': '2026-04-29',
  });
  expectSame(yaml);
});

test('what it reads, it reads as the YAML library does', () => {
  const piece = fc.constantFrom(
    ...[
      'a',
      'kind',
      ': ',
      ':',
      ' ',
      '  ',
      '\n',
      '\n  ',
      '\n    ',
      '"',
      "'",
      '#',
      ' #',
      '- ',
      '-',
      'x y',
      '1',
      '0161',
      '~',
      'null',
      '[',
      '{',
      '|',
      '>',
      '&a',
      '*a',
      '!t',
      '\\',
      ',',
      '@',
      '%',
      '?',
      '’',
      'é',
      '\t',
      '---',
      '...',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => expectSame(pieces.join(''))),
    { numRuns: 4000 },
  );
  const name = fc.constantFrom('kind', 'a', 'author', 'job-title', 'x_y', 'constructor', '__proto__');
  const value = fc.array(piece, { minLength: 1, maxLength: 5 }).map((all) => all.join(''));
  const line = fc.tuple(fc.constantFrom('', '', '  ', '    '), name, fc.constantFrom(': ', ':', ':  '), fc.oneof(value, fc.constant('')));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 5 }), (all) => expectSame(all.map((parts) => parts.join('')).join('\n'))),
    { numRuns: 4000 },
  );
});
