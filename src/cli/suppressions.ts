import path from 'node:path';
import { rules } from '../../rules/index.ts';
import { configurations } from '../config/config.ts';
import { JobError } from '../config/job-error.ts';
import { count, series } from '../format/count.ts';
import { harmless, jsonText } from '../format/escape.ts';
import type { Suppression } from '../lint/settle/directive.ts';
import { directiveRules } from '../lint/settle/directive-rules.ts';
import { withoutWordsOfReport } from '../lint/settle/reason.ts';
import type { Position, Source } from '../read/source.ts';
import { checkAll } from './check-all.ts';
import type { Checked, Checking } from './check-file.ts';
import { leaveOutIgnored } from './chosen-reports.ts';
import { findReports, shownPath } from './files.ts';
import type { FlagValues, SUPPRESSIONS_FLAGS } from './flags.ts';
import { prepareFor, takePatternTable } from './pattern-table.ts';
import { onScreen, print, say } from './terminal.ts';
import { today } from './today.ts';
import { tellTroubles } from './troubles.ts';

/** An instruction that silences rules, as it is listed. */
interface Listed {
  readonly place: Position;
  readonly suppression: Suppression;
  /** The rules it names that there are: another word there may be a word of the report. */
  readonly rules: readonly string[];
  readonly reason: string | undefined;
}

/** `ohlint suppressions FILES…`: every instruction in the reports that silences a rule, with its reason, its day and what it silences. */
export async function suppressionsCommand(named: readonly string[], flags: FlagValues<typeof SUPPRESSIONS_FLAGS>): Promise<number> {
  takePatternTable();
  const known = [...rules, ...Object.values(directiveRules)];
  const checking: Checking = {
    rules,
    configuration: configurations({
      named: flags.config === undefined ? undefined : path.resolve(flags.config),
      none: flags['no-config'],
      ignoreNothing: flags['no-ignore'],
      rules: known,
      commandLine: () => ({ origin: 'command line', values: {} }),
      show: shownPath,
    }),
    previous: undefined,
    referral: undefined,
    stopwatch: (_what, work) => work(),
    today: today(),
  };
  if (named.length === 0)
    throw new JobError('Name the reports to look through, or a folder with reports in it: ohlint suppressions reports/.');
  const { files: found, problems } = await findReports(named, undefined);
  for (const problem of problems) say(problem);
  const { files, notes, nothing } = await leaveOutIgnored(found, checking.configuration, { staged: false, since: undefined });
  for (const note of notes) say(note);
  if (nothing && problems.length === 0) say(nothing.sentence);
  if (nothing && (problems.length > 0 || !nothing.fine)) return 2;
  prepareFor(files.length);
  const checked = await checkAll(files, checking);
  tellTroubles(checked);
  const listed = checked.map((item) => ({ path: item.outcome.path, all: listedOf(item, wordsShown(item, flags)) }));
  print(flags.format === 'json' ? asJson(listed) : asText(listed));
  return problems.length > 0 || checked.some(({ outcome }) => outcome.failures.length > 0) ? 2 : 0;
}

type Words = 'all' | 'general' | 'none';

/** A reason is its author's words, and may hold words of the report: so it is shown whole only where the report itself may be. */
function wordsShown({ excerpts }: Checked, flags: FlagValues<typeof SUPPRESSIONS_FLAGS>): Words {
  const asked = flags.excerpts ?? excerpts;
  if (asked === 'auto') return flags.format !== 'json' && onScreen() ? 'all' : 'general';
  return asked === 'always' ? 'all' : 'none';
}

function listedOf({ outcome: { report }, suppressions, ran }: Checked, words: Words): Listed[] {
  if (!report) return [];
  const names = new Set([...rules.map(({ id }) => id), ...ran]);
  return suppressions().map((suppression) => ({
    place: placeOf(report.source, suppression),
    suppression,
    rules: suppression.rules.filter((rule) => names.has(rule)),
    reason: reasonOf(suppression, words),
  }));
}

function placeOf(source: Source, { span }: Suppression): Position {
  return source.position(span.start);
}

function reasonOf({ reason }: Suppression, words: Words): string | undefined {
  if (reason === '' || words === 'none') return undefined;
  return words === 'all' ? reason : withoutWordsOfReport(reason);
}

interface ListedFile {
  readonly path: string;
  readonly all: readonly Listed[];
}

function asJson(files: readonly ListedFile[]): string {
  return jsonText(
    files.map(({ path: filePath, all }) => ({
      filePath,
      suppressions: all.map(
        ({ place, suppression: { action, state, until, reason: given, rules: named, findings }, rules: ids, reason }) => ({
          line: place.line,
          column: place.column,
          action,
          // None means all rules; what is not the name of a rule is left out.
          rules: ids,
          allRules: named.length === 0,
          state,
          until: until ?? null,
          hasReason: given !== '',
          ...(reason !== undefined && { reason }),
          findings,
        }),
      ),
    })),
  );
}

function asText(files: readonly ListedFile[]): string {
  const lines = files
    .filter(({ all }) => all.length > 0)
    .flatMap(({ path: shown, all }) => [
      harmless(shown),
      ...all.flatMap(({ place, suppression, rules: ids, reason }) => {
        const which = suppression.rules.length === 0 ? 'all rules' : ids.join(', ') || 'no rule that there is';
        const found = Object.values(suppression.findings).reduce((sum, number) => sum + number, 0);
        const day = suppression.until === undefined ? '' : `, until ${suppression.until}`;
        const over = suppression.until === undefined ? 'its day is none' : 'expired';
        const what = {
          used: `silences ${count(found, 'finding')}`,
          unused: 'silences nothing',
          expired: `${over}, ${count(found, 'finding')} came back`,
        };
        const why = suppression.reason === '' ? 'no reason given' : (reason ?? 'with a reason');
        return [`  ${place.line}:${place.column}  ${which}: ${what[suppression.state]}${day}`, `      ${harmless(why)}`];
      }),
      '',
    ]);
  const all = files.flatMap((file) => file.all.map(({ suppression }) => suppression));
  if (all.length === 0) return 'No instruction in these reports silences a rule.\n';
  const inState = (state: Suppression['state']) => all.filter((suppression) => suppression.state === state).length;
  const states = (['used', 'unused', 'expired'] as const)
    .filter((state) => inState(state) > 0)
    .map((state) => `${inState(state)} ${state}`);
  const without = all.filter(({ reason }) => reason === '').length;
  return [
    ...lines,
    `${count(all.length, 'instruction')}: ${series(states)}${without > 0 ? `; ${without} without a reason` : ''}.`,
    '',
  ].join('\n');
}
