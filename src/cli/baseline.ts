import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { JobError } from '../config/job-error.ts';
import { count } from '../format/count.ts';
import { fingerprints } from '../lint/settle/fingerprint.ts';
import { type Baseline, baselineText, type KnownFinding, parseBaseline } from './baseline-file.ts';
import { shownPath } from './files.ts';
import type { Reviewed } from './review-copies.ts';
import { say } from './terminal.ts';
import { writeWhole } from './write-file.ts';

/** What is larger was named by mistake: an entry takes some hundred bytes. */
const LARGEST = 64 * 1024 * 1024;

/**
 * `--baseline FILE`: findings that are in it are known and stay silent. With `--update-baseline` whatever is found becomes known; without, nothing is ever
 * added to the file.
 */
export class KnownFindings {
  readonly #file: string;
  readonly #update: boolean;
  readonly #baseline: Baseline;
  readonly #byPath = new Map<string, KnownFinding[]>();
  /** Of each report of the run, by its path from the baseline: what was found and which of it was known. */
  readonly #run = new Map<string, { found: KnownFinding[]; ran: ReadonlySet<string> | undefined }>();

  constructor(file: string, update: boolean) {
    this.#file = file;
    this.#update = update;
    this.#baseline = existsSync(file) ? parseBaseline(read(file), shownPath(file)) : fresh(file, update);
    for (const entry of this.#baseline.entries) this.#byPath.set(entry.path, [...(this.#byPath.get(entry.path) ?? []), entry]);
  }

  /** The reports of the run without what is known of them. May be asked again, when files were changed. */
  without(reviewed: readonly Reviewed[]): Reviewed['checked'][] {
    this.#run.clear();
    return reviewed.map(({ given, checked }) => {
      const { report, findings, failures } = checked.outcome;
      const from = path.relative(path.dirname(this.#file), given.file).split(path.sep).join('/');
      if (!report) {
        this.#run.set(from, { found: [], ran: undefined });
        return checked;
      }
      const names = fingerprints(report, findings, (words) =>
        createHmac('sha256', this.#baseline.salt).update(words).digest('hex').slice(0, 24),
      );
      const found = findings.map(({ rule, messageId }, index) => ({
        path: from,
        ruleId: rule.id,
        messageId,
        fingerprint: names[index] as string,
      }));
      // A rule that broke may have found less than there is: what was known of the report stays known.
      this.#run.set(from, { found, ran: failures.length > 0 ? undefined : checked.ran });
      const known = new Set((this.#byPath.get(from) ?? []).map(({ fingerprint }) => fingerprint));
      const left = findings.filter((_, index) => !this.#update && !known.has(names[index] as string));
      return { ...checked, outcome: { ...checked.outcome, findings: left } };
    });
  }

  /** Says what the baseline held back, or writes it anew. Answers whether that could be done. */
  finish(): boolean {
    const known = new Set(this.#baseline.entries.map(keyOf));
    const found = [...this.#run.values()].flatMap((report) => report.found);
    const stale = this.#baseline.entries.filter((entry) => this.#isStale(entry));
    const shown = shownPath(this.#file);
    if (this.#update) return this.#write(found, known, stale);
    const silent = found.filter((entry) => known.has(keyOf(entry))).length;
    if (silent > 0) say(`${count(silent, 'known finding')} of ${shown} ${silent === 1 ? 'is' : 'are'} left out.`);
    if (stale.length > 0)
      say(
        `${shown} has ${count(stale.length, 'stale entry', 'stale entries')}: what ${stale.length === 1 ? 'it was' : 'they were'} for is no longer found. --update-baseline takes ${stale.length === 1 ? 'it' : 'them'} out.`,
      );
    return true;
  }

  /** Whether a rule that ran on a report no longer finds there what it once did. Of reports and rules that had no part in the run nothing is known. */
  #isStale(entry: KnownFinding): boolean {
    const report = this.#run.get(entry.path);
    if (!report) return this.#update && !existsSync(path.resolve(path.dirname(this.#file), entry.path));
    return report.ran?.has(entry.ruleId) === true && !report.found.some(({ fingerprint }) => fingerprint === entry.fingerprint);
  }

  #write(found: readonly KnownFinding[], known: ReadonlySet<string>, stale: readonly KnownFinding[]): boolean {
    const gone = new Set(stale.map(keyOf));
    const kept = this.#baseline.entries.filter((entry) => !gone.has(keyOf(entry)));
    const added = found.filter((entry) => !known.has(keyOf(entry)));
    const text = baselineText({ salt: this.#baseline.salt, entries: [...kept, ...added] });
    const shown = shownPath(this.#file);
    try {
      // A link stays a link: what it leads to is written.
      const target = existsSync(this.#file) ? realpathSync(this.#file) : this.#file;
      if (!existsSync(target) || readFileSync(target, 'utf8') !== text) writeWhole(target, text);
    } catch (error) {
      say(
        `The baseline ${shown} could not be written (${(error as NodeJS.ErrnoException).code}), and is as it was. Check the path and whether you may write there.`,
      );
      return false;
    }
    say(`${shown}: ${count(added.length, 'finding')} added, ${stale.length} taken out, ${kept.length + added.length} known in all.`);
    return true;
  }
}

function keyOf({ path, fingerprint }: KnownFinding): string {
  return `${fingerprint} ${path}`;
}

function read(file: string): string {
  const shown = shownPath(file);
  try {
    const { size } = statSync(file);
    if (!statSync(file).isFile() || size > LARGEST) throw new JobError(`${shown} is no baseline of ohlint. Check the path.`);
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof JobError) throw error;
    throw new JobError(`The baseline ${shown} cannot be read (${(error as NodeJS.ErrnoException).code}). Check that you may read it.`);
  }
}

function fresh(file: string, update: boolean): Baseline {
  if (!update) throw new JobError(`There is no baseline ${shownPath(file)}. Check the path, or write one with --update-baseline.`);
  return { salt: randomBytes(16).toString('hex'), entries: [] };
}
