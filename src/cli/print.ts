import path from 'node:path';
import { explainConfig } from '../config/explain.ts';
import { resolve } from '../config/resolve.ts';
import type { KnownRule } from '../config/rule-options.ts';
import { factsTable } from '../format/facts.ts';
import { describeFacts } from '../report/describe.ts';
import { type Checking, prepare } from './check-file.ts';
import { type GivenFile, shownPath } from './files.ts';
import { columns, print, say } from './terminal.ts';

/** `--print-config`: what applies to each report, or to any in this folder where none is named, and where it comes from. */
export async function printConfig(files: readonly GivenFile[], checking: Checking, known: readonly KnownRule[]): Promise<number> {
  const here = path.resolve('report.md');
  let code = 0;
  for (const given of files.length > 0 ? files : [{ file: here, shown: shownPath(here), content: undefined, outright: true }]) {
    const { file, shown } = given;
    const governing = await checking.configuration(file);
    // What is said for a kind of report applies only once the report is read.
    const attempt = files.length > 0 ? await prepare(given, checking) : undefined;
    if (attempt && !('report' in attempt)) {
      for (const trouble of attempt.troubles) say(trouble);
      code = 2;
    }
    const resolved = attempt && 'report' in attempt ? attempt.resolved : resolve(governing.layers, file, undefined);
    const from = governing.file === undefined ? 'there is no configuration' : `the configuration is ${shownPath(governing.file)}`;
    const ignored = governing.ignoredBy === undefined ? '' : `; this file is not checked, because of ${governing.ignoredBy}`;
    print(
      `# ${shown}: ${from}${ignored}\n${explainConfig(resolved, [...known, ...governing.ownRules.map(({ rule }) => rule)], shownPath, governing.ignore)}`,
    );
  }
  return code;
}

/** `--print-facts`: what ohlint takes each report to say. Asked for by name, so it is printed with the report's own words. */
export async function printFacts(files: readonly GivenFile[], checking: Checking): Promise<number> {
  let code = 0;
  for (const file of files) {
    const attempt = await prepare(file, checking);
    if (!attempt) continue;
    if ('report' in attempt) print(`\n${factsTable(file.shown, describeFacts(attempt.report), { width: columns(), colour: true })}`);
    else {
      for (const trouble of attempt.troubles) say(trouble);
      code = 2;
    }
  }
  return code;
}
