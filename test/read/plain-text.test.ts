import { describe, expect, it } from 'vitest';
import { blocksOf, rawOf, readAs } from './blocks.ts';

const readText = (text: string) => readAs('report.txt', text);
const blocks = (text: string) => blocksOf(readText(text));

const PROSE = 'Mr Doyle has been off work since 3 March with low back pain. He is waiting to be seen.';

describe('headings of plain text', () => {
  it.each([
    ['in capitals', `BACKGROUND\n${PROSE}\n`, 'heading 1: BACKGROUND'],
    ['bare', `Current health\n\n${PROSE}\n`, 'heading 1: Current health'],
    ['with a colon', `Current health:\n\n${PROSE}\n`, 'heading 1: Current health:'],
    ['asking', `What happens next\n\n${PROSE}\n`, 'heading 1: What happens next'],
    ['underlined with equals signs', `Current health\n==============\n${PROSE}\n`, 'heading 1: Current health'],
    ['underlined with dashes', `Current health\n--------------\n${PROSE}\n`, 'heading 2: Current health'],
    ['hashed', `## Current health ##\n${PROSE}\n`, 'heading 2: Current health'],
  ])('are found: %s', (_, text, heading) => {
    expect(blocks(text)).toEqual([heading, `paragraph: ${PROSE}`]);
  });

  it('are found numbered, where prose and not the next item follows', () => {
    expect(blocks(`1. Background\n\n${PROSE}\n\n2. Advice\n\n1. Allow breaks\n2. Provide a chair\n\n3. Review\n\n${PROSE}\n`)).toEqual([
      'heading 2: 1. Background',
      `paragraph: ${PROSE}`,
      'heading 2: 2. Advice',
      'item, list 0.1 1.: Allow breaks',
      'item, list 0.1 2.: Provide a chair',
      'item, list 0.1 3.: Review',
      `paragraph: ${PROSE}`,
    ]);
  });

  it('are found where Word left no blank lines', () => {
    expect(
      blocks(
        `Occupational health report\nEmployee: Mr Alan Doyle\nSeen: 12 May 2026\nBackground\n${PROSE}\nFitness for work\nHe is not fit for driving. He may do office work.\nRecommendations\n•\tShort breaks\n•\tA chair\n`,
      ),
    ).toEqual([
      'heading 1: Occupational health report',
      'paragraph: Employee: Mr Alan Doyle',
      'paragraph: Seen: 12 May 2026',
      'heading 2: Background',
      `paragraph: ${PROSE}`,
      'heading 2: Fitness for work',
      'paragraph: He is not fit for driving. He may do office work.',
      'heading 2: Recommendations',
      'item, list 0.1 •: Short breaks',
      'item, list 0.1 •: A chair',
    ]);
  });

  it('are not seen in addresses, dates, salutations, signatures and sentences', () => {
    const lines = [
      'Mill Yard Ltd',
      '12 High Street',
      '12 May 2026',
      'Ms Kay Orr',
      'IN CONFIDENCE',
      'Dear Ms Orr',
      'Thank you for asking me',
    ];
    expect(blocks(`${lines.join('\n\n')}\n\n${PROSE}\n\nYours sincerely\n\nJane Moss RGN\nOccupational Health Adviser\n`)).toEqual([
      ...lines.map((line) => `paragraph: ${line}`),
      `paragraph: ${PROSE}`,
      'paragraph: Yours sincerely',
      'paragraph: Jane Moss RGN',
      'paragraph: Occupational Health Adviser',
    ]);
  });

  it('leaves questions above their answers as emphasised paragraphs with their number', () => {
    expect(
      blocks(`1. Is he fit for work?\n\n${PROSE}\n\n2. What would help?\n\n• Breaks\n\nIs he likely to recover?\n\n${PROSE}\n`),
    ).toEqual([
      'paragraph, emphasised: 1. Is he fit for work?',
      `paragraph: ${PROSE}`,
      'paragraph, emphasised: 2. What would help?',
      'item, list 0.1 •: Breaks',
      'paragraph, emphasised: Is he likely to recover?',
      `paragraph: ${PROSE}`,
    ]);
    expect(blocks('1. Is he fit for work?\n2. What would help?\n')).toEqual([
      'item, list 0.1 1.: Is he fit for work?',
      'item, list 0.1 2.: What would help?',
    ]);
  });

  it('takes the stars and underscores off a block that they hold as a whole', () => {
    expect(blocks(`_Is he fit for\nwork?_\n\n**Yes.**\n\nSigned ______\n`)).toEqual([
      'paragraph, emphasised: Is he fit for work?',
      'paragraph, emphasised: Yes.',
      'paragraph: Signed ______',
    ]);
  });
});

describe('lists of plain text', () => {
  it.each(['•', '-', '*', '·', 'o', '–', '▪', '\uf0b7'])('start with %s', (bullet) => {
    expect(blocks(`He can do:\n${bullet}\tlight work, also\n\ton his feet\n${bullet}\tfiling\n\n${PROSE}\n`)).toEqual([
      'paragraph: He can do:',
      'item, list 0.1 •: light work, also on his feet',
      'item, list 0.1 •: filing',
      `paragraph: ${PROSE}`,
    ]);
  });

  it.each([
    ['1.', '2.'],
    ['1)', '2)'],
    ['(1)', '(2)'],
    ['a)', 'b)'],
    ['(a)', '(b)'],
    ['(i)', '(ii)'],
  ])('are numbered %s', (first, second) => {
    expect(blocks(`He advised:\n${first} Short breaks in each hour.\n${second} A chair with arms.\n`)).toEqual([
      'paragraph: He advised:',
      `item, list 0.1 ${first}: Short breaks in each hour.`,
      `item, list 0.1 ${second}: A chair with arms.`,
    ]);
  });

  it('nest by indentation, and by style where the converter lost it', () => {
    const nested = ['item, list 0.1 1.: Breaks', 'item, list 1.2 •: short', 'item, list 1.2 •: often', 'item, list 0.1 2.: A chair'];
    expect(blocks('1. Breaks\n   - short\n   - often\n2. A chair\n')).toEqual(nested);
    expect(blocks('1.\tBreaks\no\tshort\no\toften\n2.\tA chair\n')).toEqual(nested);
  });

  it('have items of several paragraphs', () => {
    expect(blocks('1.  Breaks.\n\n    Ten minutes.\n\n2.  A chair.\n\nDone.\n')).toEqual([
      'item, list 0.1 1.: Breaks.',
      'item, list 0.1: Ten minutes.',
      'item, list 0.1 2.: A chair.',
      'paragraph: Done.',
    ]);
  });

  it('do not start in the middle of a wrapped sentence', () => {
    const lines = [
      'She was found on examination to be fit, in the terms of the scheme, for category',
      '2. duties and was told so by the doctor on the day, who asked for a second review',
    ];
    const text = [
      ...lines,
      '- which is due in the spring of the year after next, in the view of the trustees',
      'of the scheme and of the employer.\n',
    ].join('\n');
    expect(blocks(text)).toEqual([`paragraph: ${text.trim().replaceAll('\n', ' ')}`]);
  });

  it('stay lists of lines where the converter lost the bullets', () => {
    const long = `${PROSE} ${PROSE}`;
    expect(blocks(`${long}\nHe should avoid:\nlifting above 5 kg\nlong spells of standing\ndriving\n${long}\n`)).toEqual([
      `paragraph: ${long}`,
      'paragraph: He should avoid:',
      'paragraph: lifting above 5 kg',
      'paragraph: long spells of standing',
      'paragraph: driving',
      `paragraph: ${long}`,
    ]);
  });

  it('keep tick boxes in sight', () => {
    const source = readText('Outcome\n\n[ ] Fit\n[x] Fit with changes\n☐ Not fit\n');
    expect(blocksOf(source)).toEqual(['heading 1: Outcome', 'paragraph: ☐ Fit', 'paragraph: ☒ Fit with changes', 'paragraph: ☐ Not fit']);
    expect(rawOf(source, '☒ Fit')).toBe('[x] Fit');
  });
});

describe('lines of plain text', () => {
  it('sets header lines apart, and joins a value that was wrapped', () => {
    expect(
      blocks(
        `Employee: Mr Alan Doyle\nJob title: Fork-lift driver, night shift and early\n           shift\nSeen: 12 May 2026\n\n${PROSE}\n`,
      ),
    ).toEqual([
      'paragraph: Employee: Mr Alan Doyle',
      'paragraph: Job title: Fork-lift driver, night shift and early shift',
      'paragraph: Seen: 12 May 2026',
      `paragraph: ${PROSE}`,
    ]);
  });

  it('sets several labels on one line apart', () => {
    expect(blocks('Employee: Mr Alan Doyle      Born: 3 May 1980\nSeen: 12 May 2026\n')).toEqual([
      'paragraph: Employee: Mr Alan Doyle',
      'paragraph: Born: 3 May 1980',
      'paragraph: Seen: 12 May 2026',
    ]);
  });

  it('joins labels and values that a table left on alternate lines, where that is sure', () => {
    expect(blocks(`Employee:\n\nMr Alan Doyle\n\nSeen:\n\n12 May 2026\n\nReason for referral:\n\n${PROSE}\n`)).toEqual([
      'paragraph: Employee: Mr Alan Doyle',
      'paragraph: Seen: 12 May 2026',
      'heading 2: Reason for referral:',
      `paragraph: ${PROSE}`,
    ]);
    expect(blocks('Employee\n\nMr Alan Doyle\n\nManager:\n\nMs Orr\n')).toEqual([
      'paragraph: Employee',
      'paragraph: Mr Alan Doyle',
      'paragraph: Manager:',
      'paragraph: Ms Orr',
    ]);
  });

  it('mends words broken at a line end, and compounds', () => {
    expect(
      blocks('He is on long-\nterm leave, short-\nand long-term. The recom-\nmendation stands: a recommendation is no order.\n'),
    ).toEqual(['paragraph: He is on long-term leave, short- and long-term. The recommendation stands: a recommendation is no order.']);
  });

  it('reads what converters write', () => {
    const source = readText(
      'Caf\u00e9\u00a0work at 5&#160;kg,\u00a0\u00a0\u00a320 &amp; so\u00adft non\u2011stop.\vNext line: none\u2028Last: one\n> quoted from the referral\n> and wrapped\n',
    );
    expect(source.text).toBe('Café work at 5 kg, £20 & soft non‑stop.\nNext line: none\nLast: one\nquoted from the referral and wrapped\n');
    expect(rawOf(source, 'soft')).toBe('so\u00adft');
    expect(rawOf(source, '&')).toBe('&amp;');
    expect(source.folded).toContain('non-stop');
    expect(source.blocks.map((block) => block.quoted)).toEqual([false, false, false, true]);
  });

  it('reads front matter apart', () => {
    const source = readText('---\r\nkind: review\r\n---\r\nText of it.\r\n');
    expect(source.text).toBe('Text of it.\n');
    expect(source.frontMatter).toEqual({ yaml: 'kind: review', span: { start: 5, end: 17 } });
    expect(readText('---\nJust a rule\n---\n').frontMatter).toBeUndefined();
  });
});

describe('tables of plain text', () => {
  const CELLS = [
    'cell, table 0 0,0 header: Task',
    'cell, table 0 0,1 header: Advice',
    'cell, table 0 1,0: Driving',
    'cell, table 0 1,1: Not fit for any driving on the road.',
    'cell, table 0 2,0: Lifting',
    'cell, table 0 2,1: Up to 5 kg.',
  ];

  it('are drawn as a grid', () => {
    const grid = [
      '+---------+-----------------+',
      '| Task    | Advice          |',
      '+=========+=================+',
      '| Driving | Not fit for any |',
    ]
      .concat([
        '|         | driving on the  |',
        '|         | road.           |',
        '+---------+-----------------+',
        '| Lifting | Up to 5 kg.     |',
      ])
      .concat(['+---------+-----------------+', '']);
    const source = readText(grid.join('\n'));
    expect(blocksOf(source)).toEqual(CELLS);
    expect(rawOf(source, 'driving on')).toBe('driving on');
  });

  it('are dashed, with cells that run over lines', () => {
    const lines = ['  ---------------------------', '  Task      Advice', '  --------- -----------------', '  Driving   Not fit for any'];
    lines.push('            driving on the', '            road.', '', '  Lifting   Up to 5 kg.', '  ---------------------------');
    expect(blocks(`${PROSE}\n\n${lines.join('\n')}\n\nAfter it.\n`)).toEqual([`paragraph: ${PROSE}`, ...CELLS, 'paragraph: After it.']);
  });

  it('are dashed, a line a row', () => {
    const text =
      'Task      Advice\n--------- --------------------\nDriving   Not fit for any driving on the road.\nLifting   Up to 5 kg.\n\nAfter it.\n';
    expect(blocks(text)).toEqual([...CELLS, 'paragraph: After it.']);
  });

  it('are drawn with bars', () => {
    expect(
      blocks('| Task | Advice |\n|------|--------|\n| Driving | Not fit for any driving on the road. |\n| Lifting | Up to 5 kg. |\n'),
    ).toEqual(CELLS);
  });

  it('are set with tabs', () => {
    const cells = CELLS.map((cell) => cell.replace(' header', ''));
    expect(blocks('Task\tAdvice\nDriving\tNot fit for any driving on the road.\nLifting\tUp to 5 kg.\n')).toEqual(cells);
    expect(blocks('Task\t\tAdvice\nDriving\tNot fit for any driving on the road.\nLifting\t\t\tUp to 5 kg.\n')).toEqual(cells);
    expect(blocks('A\t\tB\nC\tD\tE\n')).toEqual([
      'cell, table 0 0,0: A',
      'cell, table 0 0,2: B',
      'cell, table 0 1,0: C',
      'cell, table 0 1,1: D',
      'cell, table 0 1,2: E',
    ]);
  });

  it('are set in aligned columns', () => {
    expect(blocks('Employee:      Mr Alan Doyle\nJob title:     Driver on the night\n               shift\n\nDone.\n')).toEqual([
      'cell, table 0 0,0: Employee:',
      'cell, table 0 0,1: Mr Alan Doyle',
      'cell, table 0 1,0: Job title:',
      'cell, table 0 1,1: Driver on the night shift',
      'paragraph: Done.',
    ]);
  });

  it('have cells of several paragraphs', () => {
    const grid = [
      '+------+----------+',
      '| Task | Advice   |',
      '+------+----------+',
      '| Desk | Breaks.  |',
      '|      |          |',
      '|      | - Chair  |',
      '|      | - Screen |',
    ];
    expect(blocks(`${grid.join('\n')}\n+------+----------+\n`).slice(2)).toEqual([
      'cell, table 0 1,0: Desk',
      'cell, table 0 1,1: Breaks.',
      'cell, table 0 1,1: Chair',
      'cell, table 0 1,1: Screen',
    ]);
  });
});

describe('pages of plain text', () => {
  const FIRST = 'He is under the care of the spinal team at the General and is waiting for an appointment';
  const REST = 'which is expected in June. He can sit for 40 minutes at a time.';

  it.each([
    ['a page number', '\n\nPage 1 of 2\n\n'],
    ['a page break alone', '\n\f'],
    ['a number between breaks', '\n\n2\n\f\n'],
    ['a header and a footer', '\n\nConfidential: OH report on Mr Doyle\nPage 1 of 2\n\fMill Yard Occupational Health\n\n'],
    ['a line that says both', '\nOH report, Mr Doyle      Page 1 of 2\n\n'],
  ])('go out of the way of a sentence: %s', (_, cut) => {
    const source = readText(
      `BACKGROUND\n\n${FIRST}${cut}${REST}\n\nOPINION\n\n${PROSE}\n\nConfidential: OH report on Mr Doyle\nPage 2 of 2\n\fMill Yard Occupational Health\n`,
    );
    expect(blocksOf(source)).toContain(`paragraph: ${FIRST} ${REST}`);
    expect(rawOf(source, 'which is expected')).toBe('which is expected');
  });

  it('may bring the letterhead back', () => {
    expect(
      blocks(
        `Mill Yard Occupational Health Service\n\nOPINION\n\n${FIRST}\n\nMr Doyle - Page 1 of 2\n\fMill Yard Occupational Health Service\n\n${REST}\n`,
      ),
    ).toEqual([
      'heading 1: Mill Yard Occupational Health Service',
      'heading 2: OPINION',
      `paragraph: ${FIRST} ${REST}`,
      'paragraph: Mr Doyle - Page 1 of 2',
      'paragraph: Mill Yard Occupational Health Service',
    ]);
  });

  it('are kept as blocks of their own', () => {
    expect(blocks(`${FIRST}\n\nOH report    Page 1 of 2\n\n${REST}\n\nOH report    Page 2 of 2\n`)).toEqual([
      `paragraph: ${FIRST} ${REST}`,
      'paragraph: OH report Page 1 of 2',
      'paragraph: OH report Page 2 of 2',
    ]);
  });

  it('end a paragraph where no sentence goes on', () => {
    expect(blocks(`${PROSE}\n\n- 1 -\n\n${PROSE}\n`)).toEqual([`paragraph: ${PROSE}`, 'paragraph: - 1 -', `paragraph: ${PROSE}`]);
  });

  it('are not seen in prose', () => {
    const text = 'The advice is on page 2 of the leaflet. Please see\npage 3 for more.\n';
    expect(blocks(text)).toEqual([`paragraph: ${text.trim().replace('\n', ' ')}`]);
  });
});
