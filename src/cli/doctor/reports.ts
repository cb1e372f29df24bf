import { existsSync } from 'node:fs';
import type { Governing } from '../../config/config.ts';
import { IGNORE_FILE } from '../../config/ignore-files.ts';
import { JobError } from '../../config/job-error.ts';
import { count } from '../../format/count.ts';
import { findReports, type GivenFile, shownPath } from '../files.ts';
import type { Told } from './told.ts';

type Configuration = (file: string) => Promise<Governing>;

/** How many reports there are here, and how many of them are left out. Not their names. */
export async function reportsHere(configuration: Configuration): Promise<Told[]> {
  const { files: found } = await findReports(['.'], undefined);
  const left = new Map<string, number>();
  for (const { file } of found) {
    const by = (await heard(configuration(file), []))?.ignoredBy;
    if (by !== undefined) left.set(by, (left.get(by) ?? 0) + 1);
  }
  const ignored = [...left.values()].reduce((sum, number) => sum + number, 0);
  return [
    [
      'Reports',
      [
        `“ohlint .” would check ${count(found.length - ignored, 'report')}`,
        ...[...left].map(([by, number]) => `${number} ignored, because of ${by}`),
        ...(existsSync(IGNORE_FILE) ? [`${IGNORE_FILE} is here`] : []),
      ],
    ],
  ];
}

/** What would become of each file that was named. */
export async function reportsNamed(named: readonly string[], configuration: Configuration, problems: string[]): Promise<Told[]> {
  const { files: found, problems: missing } = await findReports(named, undefined);
  problems.push(...missing);
  const lines: string[] = [];
  for (const given of found) lines.push(await toldOf(given, configuration, problems));
  return lines.length === 0 ? [] : [['Reports', lines]];
}

async function toldOf({ file, shown }: GivenFile, configuration: Configuration, problems: string[]): Promise<string> {
  const governing = await heard(configuration(file), problems);
  if (!governing) return `${shown}: cannot be checked, because of its configuration`;
  if (governing.ignoredBy !== undefined) return `${shown}: is not checked, because of ${governing.ignoredBy}`;
  return `${shown}: is checked, ${governing.file === undefined ? 'without a configuration' : `by ${shownPath(governing.file)}`}`;
}

/** What cannot be had is a problem to be told, and the rest is told all the same. */
export async function heard<T>(work: Promise<T>, problems: string[]): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof JobError)) throw error;
    for (const sentence of error.sentences) if (!problems.includes(sentence)) problems.push(sentence);
    return undefined;
  }
}
