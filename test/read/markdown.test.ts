import { describe, expect, it } from 'vitest';
import { blocksOf, rawOf, readAs } from './blocks.ts';

const readMarkdown = (text: string) => readAs('report.md', text);
const blocks = (text: string) => blocksOf(readMarkdown(text));

describe('blocks of Markdown', () => {
  it('tells headings, paragraphs and items apart', () => {
    expect(blocks('# Report\n\nTitle\n===\n\nUnder\n---\n\nText.\n\n- a\n- b\n\n3) c\n4) d\n')).toEqual([
      'heading 1: Report',
      'heading 1: Title',
      'heading 2: Under',
      'paragraph: Text.',
      'item, list 0.1 •: a',
      'item, list 0.1 •: b',
      'item, list 1.1 3): c',
      'item, list 1.1 4): d',
    ]);
  });

  it('gives nested items their own list and depth, and further paragraphs no marker', () => {
    expect(blocks('1. One\n   - Inner\n\n     More of it.\n2. Two\n')).toEqual([
      'item, list 0.1 1.: One',
      'item, list 1.2 •: Inner',
      'item, list 1.2: More of it.',
      'item, list 0.1 2.: Two',
    ]);
  });

  it('marks quotations and emphasised blocks', () => {
    expect(blocks('> *Is she fit?*\n\n**Opinion**\n\n**Fit** for work.\n\n> - **a**\n')).toEqual([
      'paragraph, emphasised, quoted: Is she fit?',
      'paragraph, emphasised: Opinion',
      'paragraph: Fit for work.',
      'item, list 0.1 •, emphasised, quoted: a',
    ]);
  });

  it('reads table cells, escaped pipes among them, and leaves empty cells out', () => {
    expect(blocks('| Task | Ad\\|vice |\n|---|---|\n| `a\\|b` | |\n| | **x** <br> y |\n')).toEqual([
      'cell, table 0 0,0 header: Task',
      'cell, table 0 0,1 header: Ad|vice',
      'cell, table 0 1,0: a|b',
      'cell, table 0 2,1: x y',
    ]);
  });

  it('keeps the ticks of task lists in sight, at the place of their brackets', () => {
    const source = readMarkdown('- [ ] Fit\n- [x]  Unfit\n- [ ]\n\n1. [X] Seen\n\n[ ] Not in a list\n');
    expect(blocksOf(source)).toEqual([
      'item, list 0.1 •: ☐ Fit',
      'item, list 0.1 •: ☒ Unfit',
      'item, list 0.1 •: ☐',
      'item, list 1.1 1.: ☒ Seen',
      'paragraph: ☐ Not in a list',
    ]);
    expect(rawOf(source, '☐')).toBe('[ ]');
    expect(rawOf(source, '☒ Unfit')).toBe('[x]  Unfit');
  });

  it('reads footnotes where they are defined, and shows no reference, definition or rule', () => {
    expect(blocks('Text[^1] and [link][d].\n\n***\n\n[^1]: The *note*\n    goes on.\n\n[d]: http://a.example\n')).toEqual([
      'paragraph: Text and link.',
      'paragraph: The note goes on.',
    ]);
  });

  it('reads indented and fenced text as paragraphs', () => {
    expect(
      blocks('Seen.\n\n    3rd March 2026\n    in clinic\n\n    > Second\n\n```\nfenced *text*\n```\n\n> ```\n> quoted\n> ```\n'),
    ).toEqual([
      'paragraph: Seen.',
      'paragraph: 3rd March 2026 in clinic',
      'paragraph: > Second',
      'paragraph: fenced *text*',
      'paragraph, quoted: quoted',
    ]);
  });

  it('takes a dashed line under a paragraph for a line, and under a title for a title', () => {
    expect(blocks('He is fit for work.\n---\n\nOpinion\n---\n')).toEqual(['paragraph: He is fit for work.', 'heading 2: Opinion']);
  });

  it('reads front matter apart from the text', () => {
    const source = readMarkdown('---\nkind: review\r\ndate: 2026-05-12\n---\n\nText.\n');
    expect(source.text).toBe('Text.\n');
    expect(source.frontMatter?.yaml).toBe('kind: review\r\ndate: 2026-05-12');
    const { start, end } = source.frontMatter!.span;
    expect(source.raw.slice(start, end)).toBe(source.frontMatter?.yaml);
  });
});

describe("pandoc's own tables in Markdown", () => {
  it('are read as tables, their cells as Markdown, in their place in the text', () => {
    const grid = ['+----------+---------------+', '| **Task** | Advice        |', '+==========+===============+'];
    grid.push(
      '| Picking  | Not *for the  |',
      '|          | present*,     |',
      '|          | \\*always\\*.   |',
      '|          |               |',
      '|          | - Review      |',
    );
    const source = readMarkdown(`# Report\n\nBefore.\n\n${grid.join('\n')}\n+----------+---------------+\n\nAfter.\n`);
    expect(blocksOf(source)).toEqual([
      'heading 1: Report',
      'paragraph: Before.',
      'cell, table 0 0,0 header, emphasised: Task',
      'cell, table 0 0,1 header: Advice',
      'cell, table 0 1,0: Picking',
      'cell, table 0 1,1: Not for the present, *always*.',
      'cell, table 0 1,1: Review',
      'paragraph: After.',
    ]);
    expect(rawOf(source, 'present')).toBe('present');
    expect(rawOf(source, '*always*')).toBe('\\*always\\*');
    const at = source.text.indexOf('Review');
    expect(source.position(source.rawSpan({ start: at, end: at + 6 }).start).line).toBe(12);
  });

  it('may be dashed', () => {
    const text = '  Task      Advice\n  --------- -----------------\n  Driving   Not **fit**.\n  Lifting   Up to 5 kg.\n\nAfter.\n';
    expect(blocks(text)).toEqual([
      'cell, table 0 0,0 header: Task',
      'cell, table 0 0,1 header: Advice',
      'cell, table 0 1,0: Driving',
      'cell, table 0 1,1: Not fit.',
      'cell, table 0 2,0: Lifting',
      'cell, table 0 2,1: Up to 5 kg.',
      'paragraph: After.',
    ]);
    expect(blocks('Before.\n\n--- ---\n\nAfter.\n')).toEqual(['paragraph: Before.', 'paragraph: After.']);
  });
});

describe('lines of a Markdown paragraph', () => {
  it('joins prose wrapped at any width, and mends compounds broken at their hyphen', () => {
    expect(blocks('She has been on long-\nterm leave, short-\nand long-term,\nsince\nMay. Mr\nDoyle saw\nDr Orr.\n')).toEqual([
      'paragraph: She has been on long-term leave, short- and long-term, since May. Mr Doyle saw Dr Orr.',
    ]);
  });

  it('sets header lines apart, typed with or without bold and hard breaks', () => {
    const lines = ['paragraph: Employee: Mr Alan Doyle', 'paragraph: Job title: Driver, nights', 'paragraph: Seen: 12 May 2026'];
    expect(blocks('Employee: Mr Alan Doyle\nJob title: Driver, nights\nSeen: 12 May 2026\n')).toEqual(lines);
    expect(blocks('**Employee:** Mr Alan Doyle\n**Job title:** Driver,\nnights\n**Seen:** 12 May 2026\n')).toEqual(lines);
    expect(blocks('Employee: Mr Alan Doyle  \nJob title: Driver, nights\\\nSeen: 12 May 2026\n')).toEqual(lines);
    expect(blocks('Employee: Mr Alan Doyle<br>Job title: Driver, nights<br/>\nSeen: 12 May 2026\n')).toEqual(lines);
  });

  it('sets the lines of addresses, signatures and salutations apart', () => {
    expect(blocks('Ms Kay Orr\nDepot Manager\nMill Yard Ltd\nLeeds LS9 8AA\n\nDear Ms Orr\nThank you for asking me to see him.\n')).toEqual(
      [
        'paragraph: Ms Kay Orr',
        'paragraph: Depot Manager',
        'paragraph: Mill Yard Ltd',
        'paragraph: Leeds LS9 8AA',
        'paragraph: Dear Ms Orr',
        'paragraph: Thank you for asking me to see him.',
      ],
    );
    expect(blocks('Please ring me if it would help.\nJane Moss RGN\nOccupational Health Adviser\n0113 496 0000\n')).toEqual([
      'paragraph: Please ring me if it would help.',
      'paragraph: Jane Moss RGN',
      'paragraph: Occupational Health Adviser',
      'paragraph: 0113 496 0000',
    ]);
  });

  it('sets a bold line apart from the prose under it', () => {
    expect(blocks('**1. Is he fit?**\nYes. He is fit.\n\n**A question that is\nlong?** Yes.\n')).toEqual([
      'paragraph, emphasised: 1. Is he fit?',
      'paragraph: Yes. He is fit.',
      'paragraph: A question that is long? Yes.',
    ]);
  });

  it('takes typed bullets and lettered lines for items', () => {
    expect(blocks('He should avoid\n• lifting\n• driving at\nnight\n\n(a) Breaks help.\n(b) A chair helps.\n')).toEqual([
      'paragraph: He should avoid',
      'item, list 0.1 •: lifting',
      'item, list 0.1 •: driving at night',
      'item, list 1.1 (a): Breaks help.',
      'item, list 1.1 (b): A chair helps.',
    ]);
  });

  it('sets several labels on one line apart, and typed bullets in one list', () => {
    expect(blocks('**Employee:** Mr Doyle | **Born:** 3 May 1980 | nights\n\n• One\n\n• Two\n\nText.\n\n• Three\n')).toEqual([
      'paragraph: Employee: Mr Doyle',
      'paragraph: Born: 3 May 1980 | nights',
      'item, list 0.1 •: One',
      'item, list 0.1 •: Two',
      'paragraph: Text.',
      'item, list 1.1 •: Three',
    ]);
  });

  it('joins a sentence across a hard break', () => {
    expect(blocks('She is able to lift  \nand to carry.\n')).toEqual(['paragraph: She is able to lift and to carry.']);
  });
});

describe('characters of Markdown', () => {
  it('shows escapes and references decoded, each at its own place', () => {
    const source = readMarkdown('Report\n\nA \\*b\\* &amp; 5&#160;kg caf&eacute; &#128512; x&shy;y &copy; \\\\ &bad; &amp;amp;\n');
    expect(source.text).toBe('Report\nA *b* & 5 kg café 😀 xy © \\ &bad; &amp;\n');
    expect(rawOf(source, '*b*')).toBe('\\*b\\*');
    expect(rawOf(source, '&')).toBe('&amp;');
    expect(rawOf(source, 'é')).toBe('&eacute;');
    expect(rawOf(source, '😀')).toBe('&#128512;');
    expect(rawOf(source, 'xy')).toBe('x&shy;y');
    expect(rawOf(source, '5 kg')).toBe('5&#160;kg');
    expect(rawOf(source, '&bad;')).toBe('&bad;');
  });

  it('shows the text of links, images, code and automatic links', () => {
    const source = readMarkdown(
      '[the *plan*](http://a.example), ![a \\[b\\] *c*](u.png), ``x ` &amp;``, <http://b.example>, www.c.example, d@e.example\n',
    );
    expect(source.text).toBe('the plan, a [b] c, x ` &amp;, http://b.example, www.c.example, d@e.example\n');
    expect(rawOf(source, 'plan')).toBe('plan');
    expect(rawOf(source, '[b]')).toBe('\\[b\\]');
    expect(rawOf(source, 'd@e.example')).toBe('d@e.example');
  });

  it('knows places behind block quotes, list indentation and tabs', () => {
    const source = readMarkdown('> - He *is\r\n>   fit* &amp;\r\n> \twell,\r\nand lazy\n\n> a\n    > b\n');
    expect(blocksOf(source)).toEqual(['item, list 0.1 •, quoted: He is fit & well, and lazy', 'paragraph, quoted: a > b']);
    const at = source.text.indexOf('well');
    expect(source.position(source.rawSpan({ start: at, end: at + 4 }).start)).toEqual({
      line: 3,
      column: 4,
      offset: source.raw.indexOf('well'),
    });
    expect(rawOf(source, 'is fit')).toBe('is\r\n>   fit');
    expect(rawOf(source, '> b')).toBe('> b');
  });

  it('leaves a tilde that means "about" alone', () => {
    expect(readMarkdown('From ~5 to ~10 kg.\n').text).toBe('From ~5 to ~10 kg.\n');
  });

  it('drops what nobody sees', () => {
    expect(readMarkdown('so\u00adft\u200b hy\u00adphen\u2060, a\u00a0\u00a0b\n').text).toBe('soft hyphen, a b\n');
  });

  it('ends a span after its last character, not before the next', () => {
    const source = readMarkdown('She is **fit**, and   well.\n');
    expect(rawOf(source, 'fit')).toBe('fit');
    expect(rawOf(source, 'and')).toBe('and');
    expect(rawOf(source, 'fit, and')).toBe('fit**, and');
    expect(source.rawSpan({ start: 3, end: 3 })).toEqual({ start: 3, end: 3 });
  });
});

describe('HTML in Markdown', () => {
  it('shows the text between tags, and never a comment', () => {
    expect(
      blocks(
        '<div>\n<p>One <b>two</b> &amp; three</p>\n<!-- four --><ul><li>five</li>\n<li>six</li></ul></div>\n\nAnd <span>seven</span> <!-- eight -->.\n',
      ),
    ).toEqual(['paragraph: One two & three', 'item, list 0.1 •: five', 'item, list 0.1 •: six', 'paragraph: And seven .']);
  });

  it('reads tables as converters write them, also across blank lines', () => {
    expect(
      blocks(
        '<table>\n<thead><tr><th>Task</th><th>Advice</th></tr></thead>\n<tr><td>Driving</td>\n\n<td>\n\nNot **fit**.\n\n</td></tr>\n</table>\n\nAfter.\n',
      ),
    ).toEqual([
      'cell, table 0 0,0 header: Task',
      'cell, table 0 0,1 header: Advice',
      'cell, table 0 1,0: Driving',
      'cell, table 0 1,1: Not fit.',
      'paragraph: After.',
    ]);
  });

  it('keeps a placeholder that looks like a tag in sight', () => {
    expect(readMarkdown('Dear <Employee Name>, <<aid>> at <address>.\n\n<insert>\n\n<script>no()</script>\n\n<h2>Title</h2>\n').text).toBe(
      'Dear <Employee Name>, <<aid>> at <address>.\n<insert>\nTitle\n',
    );
  });
});
