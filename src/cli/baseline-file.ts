import { JobError } from '../config/job-error.ts';
import { baselinesMerged, noBaselineEntry } from '../failure-texts.ts';

/** A finding that was there when the baseline was written. */
export interface KnownFinding {
  /** Path of the report, relative to the folder of the baseline, with `/`. */
  readonly path: string;
  readonly ruleId: string;
  readonly messageId: string;
  /** A keyed hash: see `lint/settle/fingerprint.ts`. */
  readonly fingerprint: string;
}

/** What a baseline file says. It holds no word of a report. */
export interface Baseline {
  /** The key of its fingerprints: the same sentence has another one in another baseline. */
  readonly salt: string;
  readonly entries: readonly KnownFinding[];
}

/** Raised when fingerprints are made otherwise: those of an older version match nothing. */
const VERSION = 1;
const TITLE = /^# ohlint baseline (\d{1,6})\b/;
const SALT = /^salt ([0-9a-f]{32})$/;
/** A path as JSON, so that a name with a tab or a line end in it stays on its line; rule and message; fingerprint. */
const ENTRY = /^("(?:[^"\\]|\\.)*") (\S+) (\S+) ([0-9a-f]{24})$/;

/** The text of a baseline: one entry a line, sorted, so that two branches merge well. */
export function baselineText({ salt, entries }: Baseline): string {
  const lines = entries.map(
    (entry) => `${jsonOf(entry.path)} ${entry.ruleId} ${encodeURIComponent(entry.messageId.replace(/\p{Cs}/gu, ''))} ${entry.fingerprint}`,
  );
  return [
    `# ohlint baseline ${VERSION}: findings that are known and stay silent. “--update-baseline” writes it; there is no word of a report in it.`,
    `salt ${salt}`,
    ...[...new Set(lines)].sort(),
    '',
  ].join('\n');
}

/** Reads a baseline; what is none is told in one sentence, since a baseline that is half understood would let findings through or hold them back. */
export function parseBaseline(text: string, shown: string): Baseline {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const title = TITLE.exec(lines[0] ?? '');
  if (!title)
    throw new JobError(`${shown} is no baseline of ohlint. Check the path; “--update-baseline” writes a new one where there is none.`);
  const version = Number(title[1]);
  if (version > VERSION)
    throw new JobError(
      `${shown} was written by a newer ohlint (its version is ${version}, this one knows ${VERSION}). Use that ohlint here as well.`,
    );
  let salt: string | undefined;
  const entries: KnownFinding[] = [];
  for (const [index, line] of lines.entries()) {
    if (index === 0 || line.trim() === '') continue;
    const given = SALT.exec(line)?.[1];
    if (given !== undefined && salt !== undefined && salt !== given) fail(shown, index + 1, 'salt');
    if (given !== undefined) salt = given;
    else entries.push(entryOf(line) ?? fail(shown, index + 1, line));
  }
  if (salt === undefined)
    throw new JobError(`${shown} has lost its line “salt …”, without which it matches nothing. Take it back from the last good version.`);
  return { salt, entries };
}

function entryOf(line: string): KnownFinding | undefined {
  const [, path, ruleId, messageId, fingerprint] = ENTRY.exec(line) ?? [];
  if (path === undefined || ruleId === undefined || messageId === undefined || fingerprint === undefined) return undefined;
  try {
    return { path: JSON.parse(path), ruleId, messageId: decodeURIComponent(messageId), fingerprint };
  } catch {
    return undefined;
  }
}

function fail(shown: string, line: number, text: string): never {
  if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(text))
    throw new JobError(`${shown}, line ${line}: a merge left its marks here. Keep the lines of both sides and take the marks out.`);
  if (text === 'salt') throw new JobError(baselinesMerged(shown, line));
  throw new JobError(noBaselineEntry(shown, line));
}

/** Every character outside ASCII is escaped, so that the file sorts and reads the same everywhere. */
function jsonOf(path: string): string {
  return JSON.stringify(path).replace(/[\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
