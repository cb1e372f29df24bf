import type { FileOutcome, Outcome } from '../../src/format/outcome.ts';
import { type AnyRule, defineRule, type Finding, type Level, type Scope } from '../../src/lint/rule.ts';
import { lint } from '../../src/lint/run.ts';
import { DEFAULT_SETTINGS } from '../../src/lint/settings.ts';
import type { Report } from '../../src/report/report.ts';
import { reportOf } from '../support/report.ts';

/** A rule that finds every place of some words. */
export const finds = (
  id: string,
  words: string,
  severity: Level,
  more: { scope?: Scope; message?: string; with?: (report: Report) => Omit<Partial<Finding>, 'messageId'> } = {},
) =>
  defineRule({
    id,
    group: 'legal-exposure',
    severity,
    scope: more.scope ?? 'span',
    summary: '',
    options: {},
    messages: { found: more.message ?? 'These words[[ (“{{words}}”)]] are a risk. Say it otherwise.' },
    check(report, context) {
      for (let at = report.text.indexOf(words); at >= 0; at = report.text.indexOf(words, at + 1)) {
        context.report({ span: { start: at, end: at + words.length }, messageId: 'found', data: { words }, ...more.with?.(report) });
      }
    },
  }) as AnyRule;

/** What comes of a report under some rules. */
export function outcomeOf(path: string, markdown: string, rules: readonly AnyRule[]): FileOutcome {
  const report = reportOf(markdown, { kind: 'review' }, path);
  const { findings } = lint(report, rules, DEFAULT_SETTINGS, { templates: [], others: [], previous: undefined, referral: undefined });
  return { path, report, findings, failures: [] };
}

export const unread = (path: string): FileOutcome => ({
  path,
  report: undefined,
  findings: [],
  failures: ['The file is empty: there is nothing to check.'],
});

/** What a hostile report, or the name of a hostile file, may hold: things that a terminal, a CI service, a browser or a reader of Markdown obeys. */
export const HOSTILE = [
  '\u001b[2J\u001b]0;title\u0007\u009b31m',
  '::error::gone',
  '##[error]gone ##vso[task.setvariable variable=x]y ##teamcity[x]',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '"><a href="javascript:alert(1)">x</a>\'',
  ']]> --> &lt; &amp;amp; {{words}} $& [[x]]',
  '[link](javascript:alert(1)) ![x](http://evil.example/a.png) <http://evil.example>',
  'http://evil.example www.evil.example mail@evil.example @everyone #1 GH-1',
  '| a | b | `code` ``` **bold** _it_ ~~s~~ $x$ :tada:',
  '\u202eesrever\u202c \u2066x\u2069 \u200fx \u{e0041}\u{e0042} \u2028 \ufeff',
];

/** A run in which reports, messages and the names of files hold all of it. */
export function hostileOutcome(): Outcome {
  const report = `REPORT\n\n${HOSTILE.map((line) => `He said ${line} and left.\n\n`).join('')}`;
  const hostile = finds('jargon', 'He said', 'error', {
    scope: 'sentence',
    message: '::error::Told[[: “{{words}}”]]. Say it otherwise.',
    with: (understood) => ({
      data: { words: HOSTILE.join(' ') },
      related: [{ span: { start: 0, end: 6 }, note: 'Here[[: {{words}}]]' }],
      suggestions: [{ desc: HOSTILE[3]!, span: { start: 0, end: understood.blocks[0]!.end }, text: HOSTILE[4]! }],
    }),
  });
  const whole = finds('next-step', 'REPORT', 'warning', { scope: 'document', message: 'Nothing[[ but {{words}}]].' });
  const names = ['a\n::error::x.txt', `${HOSTILE.slice(0, 5).join('')}.txt`, `${HOSTILE.slice(5).join('')}\ud800.txt`];
  return {
    files: [
      ...names.map((name) => outcomeOf(name, report, [hostile, whole])),
      { ...unread(`${names[1]}2`), failures: [`Cannot read ${HOSTILE.join('')}.`] },
    ],
    rules: 2,
    quiet: false,
  };
}
