import type { Span } from '../read/source.ts';
import type { Report } from '../report/report.ts';
import type { Found } from './finding.ts';
import type { AnyRule, Companions, Finding, OptionSchema, OptionValue, RuleContext } from './rule.ts';
import type { Settings } from './settings.ts';
import { settle } from './settle/settle.ts';

/** A rule that did not come to its end. `cause` may hold words of the report: it is shown only where excerpts are on. */
export interface Crash {
  readonly ruleId: string;
  readonly cause: unknown;
}

export interface Linted {
  readonly findings: readonly Found[];
  readonly crashes: readonly Crash[];
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
): Linted {
  const found: Found[] = [];
  const crashes: Crash[] = [];
  const ran = new Set<string>();
  for (const rule of rules) {
    const setting = settings.rules.get(rule.id);
    if (setting?.level === 'off') continue;
    try {
      found.push(...stopwatch(rule.id, () => check(rule, report, setting?.options ?? {}, companions)));
      ran.add(rule.id);
    } catch (cause) {
      crashes.push({ ruleId: rule.id, cause });
    }
  }
  const known = new Set(rules.map((rule) => rule.id));
  return { findings: stopwatch('settling', () => settle(found, { report, settings, known, ran })), crashes };
}

function check(rule: AnyRule, report: Report, options: Readonly<Record<string, OptionValue>>, companions: Companions): Found[] {
  const found: Found[] = [];
  const context: RuleContext = {
    options: { ...defaultOptions(rule), ...options },
    companions,
    report: (finding) => found.push(place(rule, report, finding)),
  };
  rule.check(report, context);
  return found;
}

/** The values of a rule's options where nothing was set. */
export function defaultOptions(rule: Pick<AnyRule, 'options'>): Record<string, OptionValue> {
  const schemas: [string, OptionSchema][] = Object.entries(rule.options);
  return Object.fromEntries(schemas.map(([name, schema]) => [name, schema.default]));
}

function place(rule: AnyRule, report: Report, finding: Finding): Found {
  if (!(finding.messageId in rule.messages)) throw new RangeError(`${rule.id} has no message “${finding.messageId}”`);
  const { source } = report;
  const at = (span: Span) => {
    if (!(span.start >= 0 && span.start < span.end && span.end <= source.text.length)) {
      throw new RangeError(`${rule.id} points at ${span.start}–${span.end}, outside the text or at nothing`);
    }
    const raw = source.rawSpan(span);
    return { span, raw, start: source.position(raw.start), end: source.position(raw.end) };
  };
  return {
    rule,
    level: finding.level ?? rule.severity,
    messageId: finding.messageId,
    data: finding.data ?? {},
    ...at(finding.span),
    related: (finding.related ?? []).map(({ span, note }) => ({ ...at(span), note })),
    suggestions: finding.suggestions ?? (finding.fix ? [finding.fix] : []),
    fix: finding.fix,
  };
}
