import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messageOf } from '../../../src/lint/message.ts';
import { type AnyRule, defineRule } from '../../../src/lint/rule.ts';
import { lint } from '../../../src/lint/run.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/lint/settings.ts';
import { reportOf } from '../../support/report.ts';

const finds = (id: string, word: string) =>
  defineRule({
    id,
    group: 'readable',
    severity: 'warning',
    scope: 'span',
    summary: '',
    options: {},
    messages: { found: 'Found.' },
    check(report, context) {
      for (let at = report.text.indexOf(word); at >= 0; at = report.text.indexOf(word, at + 1)) {
        context.report({ span: { start: at, end: at + word.length }, messageId: 'found' });
      }
    },
  }) as AnyRule;
const rules = [finds('jargon', 'boxes'), finds('blame', 'chairs')];

const run = (markdown: string, settings: Partial<Settings> = {}) =>
  lint(
    reportOf(markdown),
    rules,
    { ...DEFAULT_SETTINGS, ...settings },
    { templates: [], others: [], previous: undefined, referral: undefined },
  ).findings;
const told = (markdown: string, settings: Partial<Settings> = {}) =>
  run(markdown, settings).map(
    (found) => `${found.start.line} ${found.rule.id}${found.rule.group === 'ohlint' ? `: ${found.messageId}` : ''}`,
  );
const unused = { reportUnusedDirectives: true };

describe('ohlint-disable-next-line', () => {
  test('silences the rule on the next paragraph and nowhere else', () => {
    expect(told('# A\n\n<!-- ohlint-disable-next-line jargon -->\n\nHe lifts boxes and chairs.\n\nShe lifts boxes.\n')).toEqual([
      '5 blame',
      '7 jargon',
    ]);
  });

  test('reaches to the end of a paragraph that is wrapped over lines', () => {
    expect(told('# A\n\n<!-- ohlint-disable-next-line jargon -->\nHe lifts\nboxes and\nboxes.\n\nShe lifts boxes.\n')).toEqual([
      '8 jargon',
    ]);
  });

  test('silences every rule where none is named', () => {
    expect(told('# A\n\n<!-- ohlint-disable-next-line -->\nHe lifts boxes and chairs.\n')).toEqual([]);
    expect(told('# A\n\n<!-- ohlint-disable-next-line -- as agreed -->\nHe lifts boxes and chairs.\n')).toEqual([]);
  });

  test('takes several rules', () => {
    expect(
      told('# A\n\n<!-- ohlint-disable-next-line jargon, blame -- both are the trade’s words -->\nHe lifts boxes and chairs.\n'),
    ).toEqual([]);
  });

  test('at the end of a report silences nothing', () => {
    expect(told('# A\n\nHe lifts boxes.\n\n<!-- ohlint-disable-next-line jargon -->\n')).toEqual(['3 jargon']);
    expect(told('# A\n\nHe lifts boxes.\n\n<!-- ohlint-disable-next-line jargon -->\n', unused)).toEqual([
      '3 jargon',
      '5 ohlint/unused-directive: unused',
    ]);
  });

  test('silences the cells of its own row, and of its own table', () => {
    const table = (...rows: string[]) => `| a | b |\n|---|---|\n${rows.map((row) => `| ${row} |\n`).join('')}`;
    const text = `# A\n\n${table('boxes | 1')}\n<!-- ohlint-disable-next-line jargon -->\n\n${table('2 | 3')}\nboxes\n`;
    expect(told(text)).toEqual(['5 jargon', '13 jargon']);
    const between = `# A\n\n<!-- ohlint-disable-next-line jargon -->\n\n| boxes | b |\n|---|---|\n| boxes | 1 |\n\nboxes\n\n${table('2 | 3')}`;
    expect(told(between)).toEqual(['7 jargon', '9 jargon']);
  });

  test('silences a heading, one item of a list, one row of a table', () => {
    expect(told('# A\n\n<!-- ohlint-disable-next-line jargon -->\n\n## Boxes and boxes\n\nHe lifts boxes.\n')).toEqual(['7 jargon']);
    expect(told('# A\n\n<!-- ohlint-disable-next-line jargon -->\n\n- boxes\n- boxes again\n')).toEqual(['6 jargon']);
    expect(told('# A\n\n<!-- ohlint-disable-next-line jargon -->\n\n| boxes | boxes |\n|---|---|\n| boxes | 3 |\n')).toEqual(['7 jargon']);
  });
});

describe('how an instruction is written', () => {
  const silenced = (instruction: string) => told(`# A\n\n<!-- ohlint-${instruction} -->\n\nHe lifts boxes and chairs.\n`);

  test.each([
    'disable-next-line jargon blame',
    'disable-next-line jargon,blame',
    'disable-next-line  jargon ,  blame , ',
    'disable-next-line jargon,, blame',
    'disable-next-line\tjargon\tblame',
    'disable-next-line jargon\nblame',
    'disable-next-line jargon jargon blame',
    'disable-next-line jargon, blame --',
    'disable-next-line jargon, blame -- why not -- as agreed',
    'disable-next-line --',
    'disable jargon, blame',
    'disable',
    'disable -- as agreed',
  ])('%s silences both rules', (instruction) => {
    expect(silenced(instruction)).toEqual([]);
  });

  test('what stands in the reason is no name of a rule', () => {
    expect(silenced('disable-next-line jargon -- no blame')).toEqual(['5 blame']);
  });

  test('two hyphens inside a name do not begin a reason', () => {
    expect(silenced('disable-next-line jargon--blame')).toEqual(['3 ohlint/unknown-directive: misspelt', '5 jargon', '5 blame']);
    expect(silenced('disable-next-line jargon --blame')).toEqual(['3 ohlint/unknown-directive: misspelt', '5 blame']);
  });

  test.each(['disable-next-linejargon', 'disabled jargon', 'disable-line jargon', 'x disable jargon', 'enabled', 'disable:jargon'])(
    '%s is none that ohlint knows, and silences nothing',
    (instruction) => {
      expect(silenced(instruction)).toEqual(['3 ohlint/unknown-directive: word', '5 jargon', '5 blame']);
    },
  );

  test('an unknown name stands beside known ones, which count', () => {
    expect(silenced('disable-next-line jargon, zzzzzz')).toEqual(['3 ohlint/unknown-directive: rule', '5 blame']);
  });

  test('unknown names are told one by one, in the order of the alphabet', () => {
    const remarks = run('# A\n\n<!-- ohlint-disable-next-line zzzzzz, qqqqqq -->\n\nHe walks.\n');
    expect(remarks.map(({ data }) => data.rule)).toEqual(['qqqqqq', 'zzzzzz']);
    expect(messageOf(remarks[0] ?? expect.fail(), false)).not.toContain('Did you mean');
  });
});

describe('ohlint-disable and ohlint-enable', () => {
  test('silence a stretch', () => {
    const text = '# A\n\nboxes\n\n<!-- ohlint-disable jargon -->\n\nboxes, chairs\n\nboxes\n\n<!-- ohlint-enable jargon -->\n\nboxes\n';
    expect(told(text)).toEqual(['3 jargon', '7 blame', '13 jargon']);
  });

  test('without an end the stretch reaches to the end of the report', () => {
    expect(told('# A\n\n<!-- ohlint-disable -->\n\nboxes\n\nchairs\n')).toEqual([]);
  });

  test('the last word on a rule counts', () => {
    expect(told('# A\n\n<!-- ohlint-disable -->\n\nboxes, chairs\n\n<!-- ohlint-enable jargon -->\n\nboxes, chairs\n')).toEqual([
      '9 jargon',
    ]);
  });

  test('an end without a name ends every stretch, and one with another name ends none', () => {
    const text = (end: string) => `# A\n\n<!-- ohlint-disable jargon -->\n\nboxes\n\n<!-- ohlint-enable${end} -->\n\nboxes\n`;
    expect(told(text(''))).toEqual(['9 jargon']);
    expect(told(text(' jargon'))).toEqual(['9 jargon']);
    expect(told(text(' blame'))).toEqual([]);
  });

  test('a stretch that has ended can begin again', () => {
    const text =
      '# A\n\n<!-- ohlint-disable jargon -->\n\nboxes\n\n<!-- ohlint-enable jargon -->\n\nboxes\n\n<!-- ohlint-disable jargon -->\n\nboxes\n';
    expect(told(text, unused)).toEqual(['9 jargon']);
  });

  test('goes on behind an instruction for one paragraph inside it', () => {
    const text = '# A\n\n<!-- ohlint-disable jargon -->\n\nboxes\n\n<!-- ohlint-disable-next-line jargon -->\n\nboxes\n\nboxes\n';
    expect(told(text)).toEqual([]);
  });

  test('an end does not take back what is said of the next line', () => {
    const text = '# A\n\n<!-- ohlint-disable-next-line jargon -->\n<!-- ohlint-enable jargon -->\n\nboxes\n';
    expect(told(text)).toEqual([]);
  });

  test('a word in the text that only looks like one does nothing', () => {
    expect(told('# A\n\nI wrote ohlint-disable jargon here.\n\nboxes\n')).toEqual(['5 jargon']);
  });
});

describe('what is said of directives', () => {
  test('an unknown rule, with the nearest known one', () => {
    const [remark, ...rest] = run('# A\n\n<!-- ohlint-disable-next-line jargn -->\n\nHe walks.\n');
    expect(rest).toEqual([]);
    expect(remark?.rule.id).toBe('ohlint/unknown-directive');
    expect(remark && messageOf(remark, true)).toContain('“jargn”');
    expect(remark && messageOf(remark, false)).not.toContain('jargn');
    expect(remark && messageOf(remark, false)).toContain('Did you mean “jargon”?');
    expect(remark?.start).toMatchObject({ line: 3, column: 1 });
  });

  test('an unknown instruction', () => {
    expect(told('# A\n\n<!-- ohlint-disable-line jargon -->\n\nboxes\n')).toEqual(['3 ohlint/unknown-directive: word', '5 jargon']);
  });

  test('unused ones only where that is asked for', () => {
    const text =
      '# A\n\n<!-- ohlint-disable-next-line jargon, blame -->\n\nboxes\n\n<!-- ohlint-disable-next-line -->\n\nHe walks.\n\n<!-- ohlint-disable blame -->\n';
    expect(told(text)).toEqual([]);
    expect(told(text, unused)).toEqual([
      '3 ohlint/unused-directive: rule',
      '7 ohlint/unused-directive: unused',
      '11 ohlint/unused-directive: unused',
    ]);
  });

  test('an end without a beginning', () => {
    expect(told('# A\n\n<!-- ohlint-enable jargon -->\n\nHe walks.\n', unused)).toEqual(['3 ohlint/unused-directive: enable']);
    expect(told('# A\n\n<!-- ohlint-disable -->\n\nboxes\n\n<!-- ohlint-enable jargon -->\n', unused)).toEqual([]);
  });

  test('an end is idle unless a stretch began before it for one of its rules', () => {
    const text = (first: string, end: string) => `# A\n\n<!-- ohlint-${first} -->\n\nboxes, chairs\n\n<!-- ohlint-${end} -->\n`;
    const idle = ['7 ohlint/unused-directive: enable'];
    const ends = (first: string, end: string) => told(text(first, end), unused).filter((line) => line.startsWith('7'));
    expect(ends('disable jargon', 'enable jargon')).toEqual([]);
    expect(ends('disable jargon', 'enable blame, jargon')).toEqual([]);
    expect(ends('disable jargon', 'enable')).toEqual([]);
    expect(ends('disable', 'enable blame')).toEqual([]);
    expect(ends('disable jargon, blame', 'enable jargon')).toEqual([]);
    expect(ends('disable jargon', 'enable blame')).toEqual(idle);
    expect(ends('disable-next-line jargon', 'enable jargon')).toEqual(idle);
    expect(ends('enable jargon', 'enable jargon')).toEqual(idle);
  });

  test('an end is idle where the stretch begins only after it', () => {
    const text = '# A\n\n<!-- ohlint-enable jargon -->\n\nHe walks.\n\n<!-- ohlint-disable jargon -->\n\nboxes\n';
    expect(told(text, unused)).toEqual(['3 ohlint/unused-directive: enable']);
  });

  test('an end needs no reason, where one is demanded', () => {
    const text = '# A\n\n<!-- ohlint-disable jargon -- as agreed -->\n\nboxes\n\n<!-- ohlint-enable jargon -->\n';
    expect(told(text, { requireDirectiveReason: true })).toEqual([]);
  });

  test('each name that silences nothing, and the whole instruction where none does', () => {
    const text = (names: string) => `# A\n\n<!-- ohlint-disable-next-line ${names} -->\n\nboxes\n`;
    const [remark, ...more] = run(text('jargon, blame'), unused);
    expect(more).toEqual([]);
    expect(remark && messageOf(remark, false)).toMatch(/silences nothing: blame\./);
    expect(told(text('blame'), unused)).toEqual(['3 ohlint/unused-directive: unused', '5 jargon']);
    expect(told(text('jargon'), unused)).toEqual([]);
  });

  test('an unknown name is not called idle as well', () => {
    expect(told('# A\n\n<!-- ohlint-disable-next-line jargon, zzzzzz -->\n\nboxes\n', unused)).toEqual([
      '3 ohlint/unknown-directive: rule',
    ]);
  });

  test('one for all rules is judged only where all rules ran', () => {
    const text = '# A\n\n<!-- ohlint-disable-next-line -->\n\nHe walks.\n';
    expect(told(text, unused)).toEqual(['3 ohlint/unused-directive: unused']);
    expect(told(text, { ...unused, rules: new Map([['blame', { level: 'off' as const, options: {} }]]) })).toEqual([]);
  });

  test('a rule that did not run is not called unused', () => {
    const off = new Map([['jargon', { level: 'off' as const, options: {} }]]);
    expect(
      told('# A\n\n<!-- ohlint-disable-next-line jargon -->\n\nboxes\n\n<!-- ohlint-disable-next-line -->\n\nHe walks.\n', {
        ...unused,
        rules: off,
      }),
    ).toEqual([]);
  });

  test('a missing reason where one is demanded; the rule is silent all the same', () => {
    const demanded = { requireDirectiveReason: true };
    const text = (reason: string) => `# A\n\n<!-- ohlint-disable-next-line jargon${reason} -->\n\nboxes\n`;
    expect(told(text(''), demanded)).toEqual(['3 ohlint/directive-reason: missing']);
    expect(told(text(' --'), demanded)).toEqual(['3 ohlint/directive-reason: missing']);
    expect(told(text(' -- the word is the trade’s'), demanded)).toEqual([]);
  });

  test('their level can be set like that of any rule', () => {
    const rules = (level: 'off' | 'error') => new Map([['ohlint/unused-directive', { level, options: {} }]]);
    const text = '# A\n\n<!-- ohlint-disable-next-line jargon -->\n\nHe walks.\n';
    expect(run(text, { ...unused, rules: rules('error') })[0]?.level).toBe('error');
    expect(run(text, { ...unused, rules: rules('off') })).toEqual([]);
  });

  test('none of them count where inline configuration is off', () => {
    const text = '# A\n\n<!-- ohlint-disable-next-line jargn -->\n<!-- ohlint-disable jargon -->\n\nboxes\n';
    expect(told(text, { inlineConfig: false, ...unused })).toEqual(['6 jargon']);
  });
});

describe('an instruction with a day', () => {
  const text = (until: string) => `# A\n\n<!-- ohlint-disable-next-line jargon -- ${until} -->\n\nHe lifts boxes.\n`;
  const on = (day: string) => ({ today: Date.parse(day) / 86_400_000 });

  test('silences up to that day and on it, and no longer', () => {
    expect(told(text('until 2027-01-31: as agreed'), on('2026-11-22'))).toEqual([]);
    expect(told(text('until 2027-01-31: as agreed'), on('2027-01-31'))).toEqual([]);
    expect(told(text('until 2027-01-31: as agreed'), on('2027-02-01'))).toEqual(['3 ohlint/expired-directive: back', '5 jargon']);
  });

  test('says it also where nothing comes back, and then is not called unused as well', () => {
    const idle = text('until 2020-01-31: as agreed').replace('boxes', 'chairs');
    expect(told(idle, { ...on('2026-11-22'), ...unused })).toEqual(['3 ohlint/expired-directive: idle', '5 blame']);
  });

  test('never expires where nobody says which day it is', () => {
    expect(told(text('until 2020-01-31: as agreed'))).toEqual([]);
  });

  test('needs a reason as any other, where one is demanded', () => {
    const demanded = { ...on('2026-11-22'), requireDirectiveReason: true };
    expect(told(text('until 2027-01-31'), demanded)).toEqual(['3 ohlint/directive-reason: missing']);
    expect(told(text('until 2027-01-31: as agreed'), demanded)).toEqual([]);
  });

  test.each(['until 31.1.2027: x', 'until 12027-01-31: x', 'until 2027-01-311: x', 'until 2027-02-30', 'until 2027-1-1', 'Until 3 May: x'])(
    'that is none silences nothing: %s',
    (until) => {
      expect(told(text(until), on('2026-11-22'))).toEqual(['3 ohlint/unknown-directive: day', '5 jargon']);
    },
  );

  test('is none where the reason only begins with the word', () => {
    expect(told(text('until the referral is answered'), { ...on('2026-11-22'), requireDirectiveReason: true })).toEqual([]);
  });

  test('ends a stretch as well, and leaves what another one silences', () => {
    const stretch =
      '# A\n\n<!-- ohlint-disable jargon -- until 2020-01-31: x -->\n\nboxes\n\n<!-- ohlint-disable-next-line jargon -->\n\nboxes\n';
    expect(told(stretch, on('2026-11-22'))).toEqual(['3 ohlint/expired-directive: back', '5 jargon']);
  });

  test.each([
    'until 2020-01-31: x',
    'until 2020-01-31; x',
    'until 2020-01-31, x',
    'until 2020-01-31 x',
    'until  2020-01-31',
    'UNTIL 2020-01-31: x',
  ])('may be written as “%s”', (until) => {
    expect(told(text(until), on('2026-11-22'))).toEqual(['3 ohlint/expired-directive: back', '5 jargon']);
  });

  test('is none where it does not begin the reason', () => {
    expect(told(text('agreed until 2020-01-31'), on('2026-11-22'))).toEqual([]);
    expect(told(text('until2020-01-31'), on('2026-11-22'))).toEqual([]);
  });

  test('names the day in what is said when it is over', () => {
    const [remark] = run(text('until 2020-01-31: x'), on('2026-11-22'));
    expect(messageOf(remark ?? expect.fail(), false)).toContain('until 2020-01-31, which is over');
  });

  test('leaves alone what is silenced by another one, and then brings nothing back', () => {
    const both =
      '# A\n\n<!-- ohlint-disable-next-line jargon -- until 2020-01-31: x -->\n<!-- ohlint-disable-next-line jargon -->\n\nboxes\n';
    expect(told(both, { ...on('2026-11-22'), ...unused })).toEqual(['3 ohlint/expired-directive: idle']);
  });

  test('brings back what it would silence itself, and not what it would not', () => {
    const stretch = '# A\n\nboxes\n\n<!-- ohlint-disable jargon -- until 2020-01-31: x -->\n\nchairs\n';
    expect(told(stretch, on('2026-11-22'))).toEqual(['3 jargon', '5 ohlint/expired-directive: idle', '7 blame']);
  });

  test('is set out with what it silences', () => {
    const report = reportOf(`${text('until 2027-01-31: as agreed')}\n<!-- ohlint-disable-next-line blame, x -->\n\nHe rests.\n`);
    const settings = { ...DEFAULT_SETTINGS, ...on('2026-11-22') };
    const { suppressions } = lint(report, rules, settings, { templates: [], others: [], previous: undefined, referral: undefined });
    expect(suppressions()).toMatchObject([
      { action: 'disable-next-line', rules: ['jargon'], reason: 'as agreed', until: '2027-01-31', state: 'used', findings: { jargon: 1 } },
      { rules: ['blame', 'x'], reason: '', until: undefined, state: 'unused', findings: {} },
    ]);
  });
});

test('whatever a directive says, it never breaks the run and never silences what stands before it', () => {
  const word = fc.constantFrom(
    'disable',
    'enable',
    'disable-next-line',
    'disable-line',
    'jargon',
    'blame',
    ',',
    '--',
    'x',
    ' ',
    '-',
    '_',
    'é',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (parts) => {
      const found = run(`# A\n\nboxes\n\n<!-- ohlint-${parts.join('')} -->\n\nchairs\n`, unused);
      expect(found.some((finding) => finding.rule.id === 'jargon' && finding.start.line === 3)).toBe(true);
    }),
  );
});

describe('what silences rules in a report', () => {
  const listed = (markdown: string, settings: Partial<Settings> = {}) =>
    lint(
      reportOf(markdown),
      rules,
      { ...DEFAULT_SETTINGS, ...settings },
      { templates: [], others: [], previous: undefined, referral: undefined },
    ).suppressions();

  test('is listed with every rule and the number of its findings, by the names of the rules', () => {
    const [only, ...more] = listed('# A\n\n<!-- ohlint-disable -- the trade’s words -->\n\nchairs, boxes, boxes\n\nboxes, chairs\n');
    const other = listed('# A\n\n<!-- ohlint-disable -->\n\nboxes, chairs\n');
    expect(Object.keys(other[0]?.findings ?? {})).toEqual(['blame', 'jargon']);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ action: 'disable', rules: [], reason: 'the trade’s words', state: 'used' });
    expect(Object.entries(only?.findings ?? {})).toEqual([
      ['blame', 2],
      ['jargon', 3],
    ]);
  });

  test('is listed in the order of the report, each with its place; an end and what ohlint does not know are not listed', () => {
    const text =
      '# A\n\n<!-- ohlint-disable jargon -->\n\nboxes\n\n<!-- ohlint-enable jargon -->\n\n<!-- ohlint-disable-line x -->\n\n<!-- ohlint-disable blame -->\n';
    const all = listed(text);
    expect(all.map(({ rules: names, state }) => [...names, state])).toEqual([
      ['jargon', 'used'],
      ['blame', 'unused'],
    ]);
    expect(all.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      '<!-- ohlint-disable jargon -->',
      '<!-- ohlint-disable blame -->',
    ]);
  });

  test('is listed as expired with what came back, also where nothing did', () => {
    const text = (word: string) => `# A\n\n<!-- ohlint-disable-next-line jargon -- until 2020-01-31: x -->\n\n${word}\n`;
    const today = Date.parse('2026-11-22') / 86_400_000;
    expect(listed(text('boxes'), { today })).toMatchObject([
      { state: 'expired', until: '2020-01-31', reason: 'x', findings: { jargon: 1 } },
    ]);
    expect(listed(text('He walks.'), { today })).toMatchObject([{ state: 'expired', findings: {} }]);
  });

  test('is nothing where instructions do not count, or there are none', () => {
    expect(listed('# A\n\n<!-- ohlint-disable -->\n\nboxes\n', { inlineConfig: false })).toEqual([]);
    expect(listed('# A\n\nboxes\n')).toEqual([]);
  });

  test('does not count the same finding twice', () => {
    const twice = { ...(rules[0] as AnyRule), id: 'twice' };
    const rule: AnyRule = {
      ...twice,
      check: (report, context) => {
        twice.check(report, context);
        twice.check(report, context);
      },
    };
    const report = reportOf('# A\n\n<!-- ohlint-disable twice -->\n\nboxes\n');
    const { suppressions } = lint(report, [rule], DEFAULT_SETTINGS, {
      templates: [],
      others: [],
      previous: undefined,
      referral: undefined,
    });
    expect(suppressions()).toMatchObject([{ findings: { twice: 1 } }]);
  });
});
