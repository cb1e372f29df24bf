import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { JobError } from '../config/job-error.ts';
import type { Companions } from '../lint/rule.ts';
import { read } from '../read/read.ts';
import { type Source, UnreadableError } from '../read/source.ts';
import type { Report } from '../report/report.ts';
import { understand } from '../report/understand.ts';
import { reportsAt, shownPath } from './files.ts';

/** Paths of the texts that are given beside a report. */
export interface CompanionPaths {
  readonly templates: readonly string[];
  readonly others: readonly string[];
  readonly exempt: readonly string[];
  readonly previous: string | undefined;
  readonly referral: string | undefined;
}

/** Reads the texts that reports are compared with, each file once however many reports it is given for. */
export function companionReader(): (report: string, paths: CompanionPaths) => Promise<Companions> {
  const sources = new Map<string, Source>();
  const reports = new Map<string, Report>();
  const source = (file: string, what: string): Source => {
    const known = sources.get(file) ?? readCompanion(file, what);
    sources.set(file, known);
    return known;
  };
  const understood = (file: string | undefined, what: string): Report | undefined => {
    if (file === undefined) return undefined;
    const known = reports.get(file) ?? understand(source(file, what), {});
    reports.set(file, known);
    return known;
  };
  const all = async (paths: readonly string[], what: string): Promise<Map<string, Source>> => {
    const files = new Map<string, Source>();
    for (const given of paths) {
      const found = await reportsAt(given, shownPath(given));
      if (typeof found === 'string') throw new JobError(`${what}: ${found}`);
      for (const file of found) files.set(realpathSync(file), source(file, what));
    }
    return files;
  };
  return async (report, paths) => {
    const others = await all(paths.others, 'Reports to compare with');
    // A report is compared with others, never with itself, even where its own folder was named.
    others.delete(realOf(report));
    return {
      templates: [...(await all(paths.templates, 'Template')).values()],
      others: [...others.values()],
      exempt: [...(await all(paths.exempt, 'Standard text')).values()],
      previous: understood(paths.previous, 'Previous report'),
      referral: understood(paths.referral, 'Referral'),
    };
  };
}

function readCompanion(file: string, what: string): Source {
  const shown = shownPath(file);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new JobError(`${what}: there is no file ${shown}, or it cannot be read. Check the path.`);
  }
  try {
    return read(bytes, shown);
  } catch (error) {
    if (error instanceof UnreadableError) throw new JobError(`${what}: ${shown}: ${error.message}`);
    throw error;
  }
}

function realOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return path.resolve(file);
  }
}
