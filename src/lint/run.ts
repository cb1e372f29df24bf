import type { Span } from '../read/source.ts';
import type { Report } from '../report/report.ts';
import type { Found } from './finding.ts';
import type { AnyRule, Companions, Finding, Level, OptionSchema, OptionValue, RuleContext } from './rule.ts';
import type { Settings } from './settings.ts';
import type { Suppression } from './settle/directive.ts';
import { settle, suppressions } from './settle/settle.ts';

/** A rule that did not come to its end. `cause` may hold words of the report, unless it is a `MisuseError`. */
export interface Crash {
  readonly ruleId: string;
  readonly cause: unknown;
}

/** A rule did what no rule may. The message says what, in half a sentence that holds no word of the report. */
export class MisuseError extends Error {
  override readonly name = 'MisuseError';
}

/** More findings of one rule in one report than anybody would read: a rule that goes on and on is stopped here. */
const MOST_FINDINGS = 10_000;
const LEVELS: ReadonlySet<unknown> = new Set<Level>(['error', 'warning', 'info']);

export interface Linted {
  readonly findings: readonly Found[];
  readonly crashes: readonly Crash[];
  /** What the report itself has silenced, worked out when asked for. */
  readonly suppressions: () => readonly Suppression[];
}

/** What rules found in the same report, under the same settings and beside the same texts, in an earlier run. */
export interface RuleMemory {
  /** Undefined for a rule of which nothing is known. */
  recall(ruleId: string): readonly Omit<Found, 'rule'>[] | undefined;
  /** Takes in what a rule has found just now, before anything is settled. */
  keep(ruleId: string, found: readonly Found[]): void;
}

/** Takes the time of a piece of work, for `--timing`. The core has no clock of its own. */
export type Stopwatch = <T>(what: string, work: () => T) => T;

const untimed: Stopwatch = (_what, work) => work();

/**
 * Runs the rules on a report and settles what they found. A rule that throws is recorded and the others go on: what it found before
 * it stopped is dropped, because half an answer of a rule is not an answer.
 */
export function lint(
  report: Report,
  rules: readonly AnyRule[],
  settings: Settings,
  companions: Companions,
  stopwatch: Stopwatch = untimed,
  memory?: RuleMemory,
): Linted {
  const found: Found[] = [];
  const crashes: Crash[] = [];
  const ran = new Set<string>();
  for (const rule of rules) {
    const setting = settings.rules.get(rule.id);
    if (setting?.level === 'off') continue;
    try {
      const recalled = memory?.recall(rule.id)?.map((kept): Found => ({ ...kept, rule }));
      const own = recalled ?? stopwatch(rule.id, () => check(rule, report, setting?.options ?? {}, companions));
      if (!recalled) memory?.keep(rule.id, own);
      found.push(...own);
      ran.add(rule.id);
    } catch (cause) {
      crashes.push({ ruleId: rule.id, cause });
    }
  }
  const known = new Set(rules.map((rule) => rule.id));
  const settling = { report, settings, known, ran };
  return { findings: stopwatch('settling', () => settle(found, settling)), crashes, suppressions: () => suppressions(found, settling) };
}

function check(rule: AnyRule, report: Report, options: Readonly<Record<string, OptionValue>>, companions: Companions): Found[] {
  const found: Found[] = [];
  const context: RuleContext = {
    options: { ...defaultOptions(rule), ...options },
    companions,
    report: (finding) => {
      if (found.length === MOST_FINDINGS) throw new MisuseError(`it made more than ${MOST_FINDINGS} findings in one report`);
      found.push(place(rule, report, finding));
    },
  };
  const returned: unknown = rule.check(report, context);
  if (returned instanceof Promise) {
    // Nobody waits for it: what it finds later would be lost, and what it throws would end the run.
    returned.catch(() => {});
    throw new MisuseError('its check is async, and a check must have reported everything when it returns');
  }
  return found;
}

/** The values of a rule's options where nothing was set. */
export function defaultOptions(rule: Pick<AnyRule, 'options'>): Record<string, OptionValue> {
  const schemas: [string, OptionSchema][] = Object.entries(rule.options);
  return Object.fromEntries(schemas.map(([name, schema]) => [name, schema.default]));
}

function place(rule: AnyRule, report: Report, finding: Finding): Found {
  // The id may have been made of the report's words, so it is not repeated.
  if (!Object.hasOwn(rule.messages, finding.messageId)) throw new MisuseError('it reported a message that it does not have');
  if (finding.level !== undefined && !LEVELS.has(finding.level)) throw new MisuseError('it reported a level that there is not');
  const { source } = report;
  const inText = (span: Span) => {
    // Rules may point with a whole sentence: only where it begins and ends is kept, or a finding would keep all that was worked out about it.
    const { start, end } = span;
    if (Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= source.text.length) return { start, end };
    throw new MisuseError(`it pointed at ${offset(start)}–${offset(end)}, outside the text`);
  };
  const at = (given: Span) => {
    const span = inText(given);
    if (span.start === span.end) throw new MisuseError(`it pointed at ${span.start}–${span.end}, where there is nothing`);
    const raw = source.rawSpan(span);
    return { span, raw, start: source.position(raw.start), end: source.position(raw.end) };
  };
  const suggestions = (finding.suggestions ?? []).map((suggestion) => ({ ...suggestion, span: inText(suggestion.span) }));
  const fix = finding.fix && { ...finding.fix, span: inText(finding.fix.span) };
  return {
    rule,
    level: finding.level ?? rule.severity,
    messageId: finding.messageId,
    data: finding.data ?? {},
    ...at(finding.span),
    related: (finding.related ?? []).map(({ span, note }) => ({ ...at(span), note })),
    suggestions: finding.suggestions ? suggestions : fix ? [fix] : [],
    fix,
  };
}

/** A rule without types may give anything for an offset, words of the report among it. */
function offset(given: unknown): string {
  return typeof given === 'number' ? String(given) : 'no number';
}
