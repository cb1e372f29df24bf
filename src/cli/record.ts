import path from 'node:path';
import type { Resolved } from '../config/resolve.ts';
import { jsonText } from '../format/escape.ts';
import type { Suppression } from '../lint/settle/directive.ts';
import { withoutWordsOfReport } from '../lint/settle/reason.ts';
import { isoOf } from '../report/calendar.ts';
import type { Day } from '../report/report.ts';
import type { Checked } from './check-file.ts';
import { shownPath } from './files.ts';
import { packageVersion } from './package-root.ts';
import { buildName, digestOf } from './result-cache.ts';
import { say } from './terminal.ts';
import { writeWhole } from './write-file.ts';

/** The version of the record's form: schemas/record.v1.json. Within it keys may come, and none goes or changes. */
const VERSION = 1;

/** What there is to record besides the reports. */
export interface Run {
  readonly today: Day;
  readonly exitCode: number;
}

/**
 * `--record FILE`: proof for clinical governance that these very documents were checked, by what, and with what outcome. It holds no text of a report: files and
 * settings are named by their hashes, reasons keep their general words only.
 */
export function writeRecord(file: string, checked: readonly Checked[], { today, exitCode }: Run): boolean {
  const record = {
    record: VERSION,
    tool: { name: 'ohlint', version: packageVersion(), rules: rulesHash(checked) },
    day: isoOf(today),
    verdict: { exitCode, outcome: (['passed', 'findings', 'not done'] as const)[exitCode] ?? 'not done' },
    totals: totalsOf(checked),
    reports: checked.map(reportEntry),
  };
  const target = path.resolve(file);
  try {
    writeWhole(target, jsonText(record));
  } catch (error) {
    say(
      `The record could not be written to ${shownPath(target)} (${(error as NodeJS.ErrnoException).code}). Check the path and whether you may write there.`,
    );
    return false;
  }
  say(`The record of this run is in ${shownPath(target)}.`);
  return true;
}

/** One name for all rules that could have spoken: those of this build of ohlint, and those of the house. */
function rulesHash(checked: readonly Checked[]): string {
  const own = new Set(checked.flatMap(({ prepared }) => prepared?.governing.ownRules.map(ownName) ?? []));
  return digestOf(JSON.stringify([buildName() ?? packageVersion(), ...[...own].sort()]));
}

/** Of a rule with code it is not known what it does: it has its name alone. */
function ownName({ rule, fingerprint }: { readonly rule: { readonly id: string }; readonly fingerprint: string | undefined }): string {
  return `${rule.id} ${fingerprint ?? ''}`;
}

function totalsOf(checked: readonly Checked[]) {
  const sum = (of: (item: Checked) => number) => checked.reduce((all, item) => all + of(item), 0);
  return {
    reports: checked.length,
    notChecked: sum(({ outcome }) => (outcome.failures.length > 0 ? 1 : 0)),
    errors: sum((item) => levels(item).error),
    warnings: sum((item) => levels(item).warning),
    infos: sum((item) => levels(item).info),
    known: sum(({ known = 0 }) => known),
    suppressions: sum(({ suppressions }) => suppressions().length),
  };
}

function levels({ outcome: { findings } }: Checked): Record<'error' | 'warning' | 'info', number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { level } of findings) counts[level] += 1;
  return counts;
}

function reportEntry(item: Checked) {
  const { outcome, prepared, ran, known = 0, failOn, maxWarnings, suppressions } = item;
  const { report, findings, failures } = outcome;
  const { error, warning, info } = levels(item);
  const byRule = new Map<string, number>();
  for (const { rule } of findings) byRule.set(rule.id, (byRule.get(rule.id) ?? 0) + 1);
  return {
    filePath: outcome.path,
    document: prepared?.digest === undefined ? null : { sha256: prepared.digest, format: prepared.report.source.format },
    checked: failures.length === 0 && report !== undefined,
    ...(report && {
      kind: report.facts.kind.value,
      words: report.words.count,
      sentences: report.sentences.length,
      // Canonical names, not headings.
      sections: report.sections.map(({ name }) => name),
    }),
    configuration: prepared ? configurationHash(prepared.resolved) : null,
    failOn,
    maxWarnings: maxWarnings ?? null,
    rules: [...ran].sort(),
    findings: { errors: error, warnings: warning, infos: info, known, byRule: sorted(byRule) },
    suppressions: suppressions().map((suppression) => ({
      line: report?.source.position(suppression.span.start).line ?? 1,
      ...suppressionEntry(suppression, ran),
    })),
  };
}

function suppressionEntry({ action, rules, state, until, reason, findings }: Suppression, ran: ReadonlySet<string>) {
  return {
    action,
    allRules: rules.length === 0,
    // A name that no rule has may be any word.
    rules: rules.filter((rule) => ran.has(rule)),
    state,
    until: until ?? null,
    reason: reason === '' ? null : withoutWordsOfReport(reason),
    findings,
  };
}

/** The same for the same settings, wherever they were made: paths are left out. */
function configurationHash(resolved: Resolved): string {
  const { rules, kind, jurisdiction, audience, failOn, maxWarnings, inlineConfig, reportUnusedDirectives, requireDirectiveReason } =
    resolved;
  const scalars = [kind, jurisdiction, audience, failOn, maxWarnings, inlineConfig, reportUnusedDirectives, requireDirectiveReason];
  const set = [...rules].map(([id, { setting }]) => [id, setting.level, sorted(new Map(Object.entries(setting.options)))] as const);
  set.sort(([a], [b]) => (a < b ? -1 : 1));
  return digestOf(JSON.stringify([scalars.map(({ value }) => value ?? null), set]));
}

function sorted<T>(counts: ReadonlyMap<string, T>): Record<string, T> {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
