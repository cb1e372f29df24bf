import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { JobError } from '../config/job-error.ts';
import { count } from '../format/count.ts';
import type { Found } from '../lint/finding.ts';
import { fingerprints } from '../lint/settle/fingerprint.ts';
import type { Report } from '../report/report.ts';
import { type Baseline, baselineText, type KnownFinding, parseBaseline } from './baseline-file.ts';
import type { Checked } from './check-file.ts';
import { shownPath } from './files.ts';
import type { Reviewed } from './review-copies.ts';
import { say } from './terminal.ts';
import { writeWhole } from './write-file.ts';

/** What is larger was named by mistake: an entry takes some hundred bytes. */
const LARGEST = 64 * 1024 * 1024;

/** The baselines of a run: one that is named with `--baseline`, or those that the configurations of the reports name. */
export class Baselines {
  readonly #update: boolean;
  readonly #byFile = new Map<string, KnownFindings>();

  constructor(named: string | undefined, update: boolean) {
    this.#update = update;
    if (named !== undefined) this.#of(named);
  }

  /** The reports of the run without what is known of them. May be asked again, when files were changed. */
  without(reviewed: readonly Reviewed[]): Checked[] {
    const all = reviewed.map((item) => ({ item, file: item.checked.prepared?.resolved.baseline.value }));
    if (this.#update && this.#byFile.size === 0 && all.every(({ file }) => file === undefined))
      throw new JobError('--update-baseline needs the file to write: --baseline FILE, or “baseline” in the configuration.');
    for (const known of this.#byFile.values()) known.begin();
    return all.map(({ item, file }) => (file === undefined ? item.checked : this.#of(file).leftOf(item)));
  }

  /** Says what was held back, or writes the files anew. Answers whether that could be done. */
  finish(): boolean {
    return [...this.#byFile.values()].map((known) => known.finish()).every((done) => done);
  }

  #of(file: string): KnownFindings {
    const known = this.#byFile.get(file) ?? new KnownFindings(file, this.#update);
    this.#byFile.set(file, known);
    return known;
  }
}

/** A baseline. With `--update-baseline` whatever is found becomes known; without, nothing is ever added to the file. */
class KnownFindings {
  readonly #file: string;
  readonly #update: boolean;
  readonly #baseline: Baseline;
  /** The fingerprints of each report that it knows. */
  readonly #byPath = new Map<string, Set<string>>();
  /** Of each report of the run, by its path from the baseline: what was found and which of it was known. */
  readonly #run = new Map<string, { found: KnownFinding[]; names: ReadonlySet<string>; ran: ReadonlySet<string> | undefined }>();

  constructor(file: string, update: boolean) {
    this.#file = file;
    this.#update = update;
    this.#baseline = existsSync(file) ? parseBaseline(read(file), shownPath(file)) : fresh(file, update);
    for (const { path: from, fingerprint } of this.#baseline.entries) {
      const known = this.#byPath.get(from) ?? new Set();
      this.#byPath.set(from, known.add(fingerprint));
    }
  }

  /** The reports are gone through, for the first time or again. */
  begin(): void {
    this.#run.clear();
  }

  /** A report without what is known of it. One that could not be read has no part in the run. */
  leftOf({ given, checked }: Reviewed): Checked {
    const { report, findings, failures } = checked.outcome;
    if (!report) return checked;
    const from = path.relative(path.dirname(this.#file), given.file).split(path.sep).join('/');
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
    this.#run.set(from, { found, names: new Set(names), ran: failures.length > 0 ? undefined : checked.ran });
    const isKnown = (index: number) => this.#update || this.#byPath.get(from)?.has(names[index] as string) === true;
    const silent = findings.filter((_, index) => isKnown(index));
    const left = findings.filter((_, index) => !isKnown(index)).map((finding) => withoutFixBeside(finding, silent, report));
    return { ...checked, known: findings.length - left.length, outcome: { ...checked.outcome, findings: left } };
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
    return report.ran?.has(entry.ruleId) === true && !report.names.has(entry.fingerprint);
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

/** A fix in the sentence of a known finding would make it another sentence, and the finding a new one: it stays a suggestion. */
function withoutFixBeside(finding: Found, silent: readonly Found[], report: Report): Found {
  const { fix } = finding;
  if (!fix) return finding;
  const first = report.sentenceAt(fix.span.start);
  const last = report.sentenceAt(fix.span.end - 1);
  const start = first?.start ?? fix.span.start;
  const end = last?.end ?? fix.span.end;
  const beside = silent.some(({ span, rule }) => span && rule.scope !== 'document' && span.start < end && start < span.end);
  return beside ? { ...finding, fix: undefined } : finding;
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
