import fc from 'fast-check';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../src/read/markdown-blocks.ts';
import { sampleReports } from '../support/sample-reports.ts';

const remark = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkFrontmatter).freeze();

/** What remark says of a text, and what is said with remark asked about the rest alone; and how much of the text that was. */
function both(text: string) {
  let asked = 0;
  const blocks = blocksOf(text, (part) => {
    asked += part.length;
    return remark.parse(part);
  });
  return { whole: remark.parse(text).children, blocks, asked };
}

describe('the blocks of a report are those that remark finds', () => {
  const texts = [...sampleReports()].filter(([name]) => name.endsWith('.md'));

  test.each(texts)('%s', (_, text) => {
    const { whole, blocks } = both(text);
    expect(blocks).toEqual(whole);
  });

  test('and remark is asked about the smaller part', () => {
    const [asked, all] = texts.reduce(([part, sum], [, text]) => [part + both(text).asked, sum + text.length], [0, 0]);
    expect(asked).toBeLessThan(all / 2);
  });
});

test.each([
  ['a list goes on over blank lines, and ends at a paragraph', '- one\n\n- two\n\n  more\n\nPlain prose.\n\n- three\n'],
  ['two lists with a paragraph between', '1. one\n\nPlain.\n\n2. two\n'],
  ['front matter', '---\nkind: review\n\nnote: Plain words.\n---\n\nPlain.\n'],
  ['front matter right above prose, with blanks in it', '---\nkind: review  \n\n  - a\n\n---\nPlain.\n'],
  ['empty front matter', '---\n---\n\nPlain.\n'],
  ['front matter and nothing more', '---\nkind: review\n---'],
  ['front matter with blanks after its dashes', '---  \nkind: review\n--- \n\nPlain.\n'],
  ['a line of dashes at the beginning that nothing closes', '---\n\nPlain.\n\n* item\n'],
  ['a line of dashes further down', 'Plain.\n\n---\n\nkind: review\n\n---\n'],
  ['a fence with prose in it', 'Plain.\n\n```\ncode\n\nPlain.\n```\n\nPlain.\n'],
  ['a comment with prose in it', 'Plain.\n\n<!-- one\n\nPlain.\n\n-->\n\nPlain.\n'],
  ['HTML with prose in it', '<pre>\n\nPlain.\n\n</pre>\n\nPlain.\n'],
  ['a link that is defined below', 'See [here].\n\nPlain.\n\n[here]: https://example.org\n'],
  ['a footnote', 'Prose.[^1]\n\nPlain.\n\n[^1]: Note.\n\n    More.\n'],
  ['a heading drawn under a line', 'Plain\n---\n\nPlain\n===\n'],
  ['a heading right above and below prose', '# One\nPlain.\n## Two\nPlain.\nMore.\n'],
  ['a table under prose', 'Plain.\n| a | b |\n| - | - |\n| 1 | 2 |\n\nPlain.\n'],
  ['code by indentation', 'Plain.\n\n    code\n\nPlain.\n'],
  ['bare links', 'See www.example.org today.\n\nSee HTTPS://example.org.\n\nWrite to a@example.org.\n'],
  ['a quotation that a line goes on with', '> quoted\nPlain.\n\nPlain.\n'],
  ['blank lines that hold spaces', 'Plain.\n  \n- item\n\t\n  more\n \nPlain.  \nMore.\n'],
  ['Windows line ends', 'Plain.\r\n\r\n- item\r\n\r\nPlain.\r\n'],
  ['numbers that begin a line', '1. one\n\n12 weeks.\n\n2026) no\n\n1234567890. no\n'],
])('%s', (_, text) => {
  const { whole, blocks } = both(text);
  expect(blocks).toEqual(whole);
});

const word = fc.constantFrom(
  'He',
  'is',
  'fit',
  '12',
  'weeks.',
  '(see',
  'below)',
  '“so”',
  'é',
  '1.',
  '2)',
  '-',
  '*',
  '**',
  '_',
  '`',
  '[',
  ']',
  '](',
  '!',
  '#',
  '>',
  '<',
  '&amp;',
  '&',
  '\\',
  '~',
  '~~',
  '|',
  ':-',
  '---',
  '===',
  '+',
  '$',
  '@',
  'a@b.org',
  'www.',
  'http://x.org',
  ':',
  'x]:',
  '\u00a0',
  '\u2028',
  'İ',
  '😀',
  '^',
  '[x]',
  '<b>',
  '</b>',
  '<!--',
  '-->',
);
const line = fc
  .tuple(
    fc.constantFrom(
      '',
      '',
      '',
      '',
      '',
      ' ',
      '  ',
      '    ',
      '\t',
      '- ',
      '* ',
      '+ ',
      '1. ',
      '2) ',
      '> ',
      '# ',
      '## ',
      '####### ',
      '| ',
      '---',
      '```',
      '~~~',
    ),
    fc.array(word, { maxLength: 6 }),
    fc.constantFrom('', '', '', ' ', '  ', '\\', ' #', '\t'),
  )
  .map(([lead, words, tail]) => lead + words.join(' ') + tail);
const prose = fc.constantFrom(
  'He is fit for all duties.',
  'She was seen on 2 May 2026,',
  '## Opinion',
  'and may go on.',
  '**Job:** nurse, **band 5** (nights)',
  'He **must** rest **now**.',
  '**a.**b **c**d **e** f**g** **h**, i',
  '*Consultant in occupational medicine*',
  '**1. Is he fit?**',
  '**To:** Ms Linwood\\',
  'Re: Mr Renn\\',
  'Denise Rawcliffe RGN  ',
  '*nurse*   ',
  'Write to a.b@c-d.example.org, please (or e@f.org).',
  '*a@b.org* c@d.org: e@f.org) g@h.o1 _i@j.org',
  'Dr [signature] and [insert] (see [1]).',
  'Some [x] and [ ] none',
  '- [x] ticked',
  '- [insert] it',
  'He _must_ rest, __now__ and *then*.',
  '*a.*b _c_d *e* f*g* _h_, _i *j* k_',
  '- one',
  '- **two:** three',
  '| *f* | _g h_ |',
  '* four',
  '1. one',
  '2. two',
  '2) three',
  '| a | b |',
  '| - | :-: |',
  '| **c:** | 12 weeks |',
  '|---|',
  '| d |',
  '| | |',
  '||e|',
  '',
  '',
  '',
);

test('whatever is written, the blocks are those that remark finds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof({ weight: 2, arbitrary: line }, { weight: 3, arbitrary: prose }), { maxLength: 14 }),
      fc.constantFrom('\n', '\n', '\n', '\n\n', '\r\n'),
      (lines, ends) => {
        const { whole, blocks } = both(lines.join(ends));
        expect(blocks).toEqual(whole);
      },
    ),
    { numRuns: 1500 },
  );
});
