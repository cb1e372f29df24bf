import { decode } from '../../src/read/encoding.ts';
import { open } from '../../src/read/open.ts';
import type { Run } from '../support/ohlint.ts';

/** What was tried: files, and the arguments they were tried with. */
export interface Trial {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly args: readonly string[];
  /** Files that the run only reads. */
  readonly kept?: readonly string[];
}

interface Told {
  readonly filePath: string;
  readonly errorCount: number;
  readonly messages: readonly {
    readonly ruleId: string | null;
    readonly fatal?: boolean;
    readonly line?: number;
    readonly column?: number;
    readonly endLine?: number;
    readonly endColumn?: number;
  }[];
}

/**
 * What is wrong with a run, as a sentence; undefined where it kept every promise: an exit code that fits what was found, no crash, a reason for
 * every failure, and each finding inside its file.
 */
export async function brokenPromise({ files, args }: Trial, { code, stdout, stderr }: Run): Promise<string | undefined> {
  if (code !== 0 && code !== 1 && code !== 2) return `the exit code was ${code}`;
  if (/defect in ohlint|ohlint itself failed|\bat .*\.[jt]s:\d+|\[object Object\]|\(node:\d+\)/.test(stderr))
    return `it crashed: ${stderr}`;
  if (code === 2 && !/[a-z].*[.?]/.test(stderr)) return 'it failed without a sentence';
  if (!args.includes('json')) return undefined;
  if (stdout === '') return code === 2 ? undefined : 'it printed nothing';
  let told: readonly Told[];
  try {
    told = JSON.parse(stdout);
  } catch {
    return 'what it printed is no JSON';
  }
  const errors = told.reduce((sum, file) => sum + file.errorCount, 0);
  const failed = told.some(({ messages }) => messages.some(({ fatal }) => fatal));
  if (code === 0 && (errors > 0 || failed)) return 'the exit code was 0 although there were errors';
  if (code === 1 && errors === 0) return 'the exit code was 1 although there was no error';
  for (const { filePath, messages } of told) {
    const content = files[filePath];
    const placed = messages.filter(({ line, fatal }) => line !== undefined && !fatal);
    if (content === undefined || placed.length === 0) continue;
    const ends = await endsOfLines(content, filePath);
    const inside = (line: number | undefined, column: number | undefined) =>
      line === undefined || column === undefined || (line >= 1 && column >= 1 && column <= (ends(line) ?? -1));
    for (const { ruleId, line, column, endLine, endColumn } of placed) {
      if (!inside(line, column) || !inside(endLine, endColumn))
        return `${ruleId} is at ${line}:${column}–${endLine}:${endColumn}, outside the file`;
      if (endLine !== undefined && line !== undefined && (endLine < line || (endLine === line && (endColumn ?? 0) < (column ?? 0))))
        return `${ruleId} ends before it begins`;
    }
  }
  return undefined;
}

/** For a line of a file the last column there is; for a Word document every paragraph there is goes. */
async function endsOfLines(content: string | Uint8Array, name: string): Promise<(line: number) => number | undefined> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  if (/\.docx$/i.test(name)) {
    const source = await open(bytes, name);
    const last = source.position(source.raw.length).line;
    return (line) => (line <= last ? Number.POSITIVE_INFINITY : undefined);
  }
  const lines = decode(bytes, name).raw.split(/\r\n|\r|\n/);
  return (line) => (line <= lines.length ? lines[line - 1]!.length + 1 : undefined);
}
