import { read } from '../../read/read.ts';
import type { Source, Span } from '../../read/source.ts';
import { understand } from '../../report/understand.ts';
import type { Found } from '../finding.ts';
import { messageOf } from '../message.ts';
import type { AnyRule, Companions, Report } from '../rule.ts';
import { lint } from '../run.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import type { Circumstances, Examples, RightExample, WrongExample } from './examples.ts';
import { type Framed, frame } from './frame.ts';

/** An example that a rule does not keep. */
export interface Failure {
  readonly text: string;
  /** The list it stands in, and its place there from 0. */
  readonly list: 'wrong' | 'right';
  readonly index: number;
  /** What went wrong, in a sentence. */
  readonly problem: string;
  /** The words that should be found; none says nothing of which. */
  readonly expected: readonly string[];
  /** The words that were found, each with the id of its message. */
  readonly found: readonly string[];
}

/** Runs a rule on its examples and says which it does not keep. */
export function testRule(rule: AnyRule, examples: Examples): Failure[] {
  const { wrong, right, ...circumstances } = examples;
  const judged = (list: Failure['list'], example: WrongExample, index: number, judge: (trial: Trial) => string[]): Failure[] => {
    const trial = attempt(rule, { ...circumstances, ...example });
    const found = trial.found.map((finding) => told(trial.report, finding));
    return judge(trial).map((problem) => ({ text: example.text.trim(), list, index, problem, expected: example.finds ?? [], found }));
  };
  return [
    ...wrong.flatMap((example, index) =>
      judged('wrong', example, index, (trial) => [...problemsOfWrong(rule, example, trial), ...leaks(trial)]),
    ),
    ...right.flatMap((example, index) => judged('right', example, index, problemsOfRight)),
  ];
}

/** What comes of an example. */
export interface Trial {
  readonly report: Report;
  /** Findings of the rule that count: those on the text of the example, or, for a rule of the whole document, all. */
  readonly found: readonly Found[];
  /** Where the example's text stands in `Source.raw`. */
  readonly text: Span;
  readonly crash: unknown;
}

/** Runs a rule on one example. */
export function attempt(rule: AnyRule, example: RightExample & Circumstances): Trial {
  const { markdown, text } = framed(example);
  const { kind, jurisdiction, audience, options = {} } = example;
  const report = understand(source(markdown), {
    ...(kind && { kind }),
    ...(jurisdiction && { jurisdiction }),
    ...(audience && { audience }),
  });
  const settings = { ...DEFAULT_SETTINGS, rules: new Map([[rule.id, { level: undefined, options }]]) };
  const { findings, crashes } = lint(report, [rule], settings, companionsOf(example));
  const own = findings.filter((found) => found.rule.id === rule.id);
  const found = rule.scope === 'document' ? own : own.filter((finding) => overlap(finding.raw, text));
  return { report, found, text, crash: crashes[0]?.cause };
}

function framed({ text, frame: kind, without }: RightExample & Circumstances): Framed {
  return kind === 'none' ? { markdown: text, text: { start: 0, end: text.length } } : frame(text, without);
}

function source(markdown: string, name = 'example.md'): Source {
  return read(new TextEncoder().encode(markdown), name);
}

function companionsOf({ previous, referral, templates = [], others = [] }: Circumstances): Companions {
  return {
    templates: templates.map((text, index) => source(text, `template-${index + 1}.md`)),
    others: others.map((text, index) => source(text, `other-${index + 1}.md`)),
    previous: previous === undefined ? undefined : understand(source(previous, 'previous.md'), {}),
    referral: referral === undefined ? undefined : understand(source(referral, 'referral.md'), {}),
  };
}

function problemsOfWrong(rule: AnyRule, example: WrongExample, { report, found, text, crash }: Trial): string[] {
  if (crash) return [crashed(crash)];
  if (found.length === 0) return ['Nothing was found.'];
  const problems: string[] = [];
  const quotes = (example.finds ?? []).map((quote) => ({ quote, span: find(report, text, quote) }));
  for (const { quote, span } of quotes) {
    if (!span) problems.push(`The words “${quote}” do not stand in the text.`);
    else if (!found.some((finding) => finding.span && overlap(finding.span, span))) problems.push(`“${quote}” was not found.`);
  }
  if (example.finds && rule.scope !== 'document') {
    const extra = found.filter((finding) => !quotes.some(({ span }) => span && finding.span && overlap(finding.span, span)));
    problems.push(...extra.map((finding) => `${told(report, finding)} was found too.`));
  }
  if (example.message && !found.some((finding) => finding.messageId === example.message)) {
    const ids = [...new Set(found.map((finding) => finding.messageId))].join(', ');
    problems.push(`The message should be “${example.message}”, not “${ids}”.`);
  }
  return problems;
}

function problemsOfRight({ report, found, crash }: Trial): string[] {
  if (crash) return [crashed(crash)];
  return found.map((finding) => `${told(report, finding)} was found, and it is right.`);
}

/** Words of the report that a message would carry into a log, although excerpts are off. */
function leaks({ report, found }: Trial): string[] {
  const inReport = new Set(longWords(report.text));
  return found.flatMap((finding) => {
    const template = new Set(longWords(finding.rule.messages[finding.messageId].replace(/\{\{.*?\}\}/g, ' ')));
    const data = new Set(Object.values(finding.data).flatMap((value) => (typeof value === 'string' ? longWords(value) : [])));
    return longWords(messageOf(finding, false))
      .filter((word) => data.has(word) && inReport.has(word) && !template.has(word))
      .map((word) => `Without excerpts the message “${finding.messageId}” still says “${word}”: it belongs in [[ ]].`);
  });
}

function longWords(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
}

function told(report: Report, { messageId, span }: Found): string {
  return `“${span ? report.source.text.slice(span.start, span.end) : ''}” (${messageId})`;
}

function crashed(cause: unknown): string {
  return `The rule crashed: ${cause instanceof Error ? cause.stack : String(cause)}`;
}

/** The quote's place in the visible text of the example. */
function find(report: Report, text: Span, quote: string): Span | undefined {
  const blocks = report.blocks.filter((block) => overlap(report.source.rawSpan(block), text));
  const wanted = quote.trim().replace(/\s+/g, ' ');
  const end = blocks.at(-1)?.end ?? 0;
  const start = report.source.text.indexOf(wanted, blocks[0]?.start ?? 0);
  return start >= 0 && start + wanted.length <= end ? { start, end: start + wanted.length } : undefined;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
