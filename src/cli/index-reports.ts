import { existsSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../../rules/index.ts';
import { configurations } from '../config/config.ts';
import { JobError } from '../config/job-error.ts';
import { indexPlace } from '../config/layers.ts';
import { resolve } from '../config/resolve.ts';
import { ownIndex } from '../config/server.ts';
import { noIndexNamed } from '../failure-texts.ts';
import { count } from '../format/count.ts';
import { directiveRules } from '../lint/settle/directive-rules.ts';
import { openIndex } from '../overlap-index/open-index.ts';
import { unpackGrams } from '../overlap-index/packed-grams.ts';
import { isDatabase, shownIndex } from '../overlap-index/place.ts';
import type { ReportIndex } from '../overlap-index/report-index.ts';
import type { NewRow } from '../overlap-index/store.ts';
import { open } from '../read/open.ts';
import { UnreadableError } from '../read/source.ts';
import { readFrontMatter } from '../report/facts/front-matter.ts';
import type { Report } from '../report/report.ts';
import { understand } from '../report/understand.ts';
import { environmentLayer } from './environment.ts';
import { fileBytes } from './file-bytes.ts';
import { findReports, shownPath } from './files.ts';
import type { FlagValues, INDEX_ADD_FLAGS, INDEX_FLAGS, INDEX_FORGET_FLAGS, INDEX_PRUNE_FLAGS } from './flags.ts';
import { readIndexKey } from './index-key.ts';
import { digits, Progress } from './progress.ts';
import { print, say } from './terminal.ts';

type Where = FlagValues<typeof INDEX_FLAGS>;

/** Reports are written so many at a time: each lot is there whole or not at all. */
const LOT = 50;

/** `ohlint index add FILES…` */
export async function indexAdd(named: readonly string[], flags: FlagValues<typeof INDEX_ADD_FLAGS>): Promise<number> {
  if (named.length === 0) throw new JobError('Name the reports to add, or a folder with reports in it: ohlint index add reports/');
  const until = flags['retain-until'] === undefined ? undefined : dayOf(flags['retain-until'], '--retain-until');
  const { files, problems } = await findReports(named, undefined);
  for (const problem of problems) say(problem);
  if (files.length === 0) return 2;
  return withIndex(flags, true, async (index) => {
    const told = { added: 0, replaced: 0, unchanged: 0, failed: problems.length };
    const progress = new Progress('adding reports', files.length);
    let lot: NewRow[] = [];
    const write = async () => {
      const written = await index.add(lot);
      lot = [];
      for (const key of ['added', 'replaced', 'unchanged'] as const) told[key] += written[key];
    };
    for (const [done, { file, shown, content }] of files.entries()) {
      progress.at(done);
      const report = await understood(content, file, shown);
      if (typeof report === 'string') {
        say(report);
        told.failed += 1;
        continue;
      }
      lot.push(index.rowOf(report, retainedUntil(report, shown) ?? until));
      if (lot.length === LOT) await write();
    }
    await write();
    const parts = [
      `${count(told.added, 'report')} added`,
      ...(told.replaced > 0 ? [`${digits(told.replaced)} replaced`] : []),
      ...(told.unchanged > 0 ? [`${digits(told.unchanged)} there already`] : []),
      ...(told.failed > 0 ? [`${digits(told.failed)} could not be added`] : []),
    ];
    print(`${parts.join(', ')}.\n`);
    return told.failed > 0 ? 2 : 0;
  });
}

/** `ohlint index forget --subject PERSON | FILES…` */
export async function indexForget(named: readonly string[], flags: FlagValues<typeof INDEX_FORGET_FLAGS>): Promise<number> {
  if (named.length === 0 && flags.subject.length === 0)
    throw new JobError('Say whose reports to forget, with --subject and the number or name of the person, or name the reports.');
  return withIndex(flags, false, async (index) => {
    let forgotten = 0;
    let code = 0;
    for (const subject of flags.subject) {
      const found = await index.forgetPerson(subject);
      forgotten += found.forgotten;
      if (found.alike > 0)
        say(
          `${count(found.alike, 'report')} in the index may be on the same person, because no first name or only another form of it is given there. To forget them too, give the name as it stands in them, such as the surname alone.`,
        );
    }
    const { files, problems } = named.length === 0 ? { files: [], problems: [] } : await findReports(named, undefined);
    for (const problem of problems) say(problem);
    for (const { file, shown, content } of files) {
      const report = await understood(content, file, shown);
      if (typeof report === 'string') say(report);
      else forgotten += await index.forgetReport(report);
      if (typeof report === 'string') code = 2;
    }
    print(`${count(forgotten, 'report')} forgotten.\n`);
    // Nothing found is no success: whoever asked for an erasure must know that none took place.
    if (forgotten === 0) say('No such report is in the index. Check the number or the name, and whether it is the right index.');
    return forgotten === 0 || problems.length > 0 ? 2 : code;
  });
}

/** `ohlint index prune`: takes out what may no longer be kept. */
export async function indexPrune(flags: FlagValues<typeof INDEX_PRUNE_FLAGS>): Promise<number> {
  const day = flags.before === undefined ? Math.floor(Date.now() / DAY) : dayOf(flags.before, '--before');
  return withIndex(flags, false, async (index) => {
    print(`${count(await index.prune(day), 'report')} taken out whose time was over.\n`);
    return 0;
  });
}

/** `ohlint index status` */
export async function indexStatus(flags: Where): Promise<number> {
  return withIndex(flags, false, async (index, shown) => {
    const { reports, people, authors, withRetention, earliestRetention, bytes } = await index.status();
    const rows = [
      ['index', shown],
      ['reports', digits(reports)],
      ['people', digits(people)],
      ['authors', digits(authors)],
      [
        'kept for a time',
        `${digits(withRetention)}${earliestRetention === undefined ? '' : ` (the first until ${isoDay(earliestRetention)})`}`,
      ],
      ['size', reports === 0 ? megabytes(bytes) : `${megabytes(bytes)} (${(bytes / reports / 1000).toFixed(1)} kB a report)`],
    ];
    print(rows.map(([name, value]) => `${(name ?? '').padEnd(17)}${value}\n`).join(''));
    return 0;
  });
}

/** `ohlint index export`: every record as a line of JSON, in the order of the handles. It holds pseudonyms and keyed hashes, and no word. */
export async function indexExport(flags: Where): Promise<number> {
  return withIndex(flags, false, async (index) => {
    for await (const { handle, person, author, about, retainUntil, grams } of index.records()) {
      const line = {
        handle: handle.toString('hex'),
        person: person.toString('hex'),
        author: author?.toString('hex'),
        date: about.date === undefined ? undefined : isoDay(about.date),
        kind: about.kind,
        words: about.words,
        retainUntil: retainUntil === undefined ? undefined : isoDay(retainUntil),
        grams: Array.from(unpackGrams(grams), (gram) => gram.toString(16).padStart(8, '0')).join(' '),
      };
      print(`${JSON.stringify(line)}\n`);
    }
    return 0;
  });
}

/** Opens the index that the command line or the configuration names, and closes it whatever comes. */
async function withIndex(flags: Where, create: boolean, work: (index: ReportIndex, shown: string) => Promise<number>): Promise<number> {
  const { place, keyFile } = await placeOf(flags);
  const shown = shownIndex(place, shownPath);
  // A key is made only with the index it is for: beside one that exists, a missing key is lost, and a new one would fit nothing.
  const fresh = create && !isDatabase(place) && !existsSync(place);
  const index = await openIndex(place, readIndexKey(keyFile, fresh || (create && isDatabase(place))), { shown, create });
  try {
    return await work(index, shown);
  } finally {
    await index.close();
  }
}

async function placeOf(flags: Where): Promise<{ place: string; keyFile: string | undefined }> {
  const environment = environmentLayer();
  const governing = await configurations({
    named: flags.config === undefined ? undefined : path.resolve(flags.config),
    none: (flags.index ?? environment.values.index) !== undefined && flags.config === undefined,
    ignoreNothing: true,
    rules: [...rules, ...Object.values(directiveRules)],
    environment,
    commandLine: () => ({
      origin: 'command line',
      values: {
        index: flags.index === undefined ? undefined : indexPlace(flags.index, process.cwd()),
        indexKey: flags['index-key'] === undefined ? undefined : path.resolve(flags['index-key']),
      },
    }),
    show: shownPath,
  })(path.resolve('report.md'));
  const { index, indexKey } = resolve(governing.layers, path.resolve('report.md'), undefined);
  const place = ownIndex(index);
  if (place === undefined) throw new JobError(noIndexNamed);
  return { place, keyFile: indexKey.value };
}

/** A report that is understood, or the sentence that says why it cannot be read. */
async function understood(content: Uint8Array | undefined, file: string, shown: string): Promise<Report | string> {
  try {
    return understand(await open(content ?? fileBytes(file), shown), {});
  } catch (error) {
    if (error instanceof UnreadableError) return `${shown}: ${error.message}`;
    throw error;
  }
}

function retainedUntil({ source }: Report, shown: string): number | undefined {
  const given = source.frontMatter ? readFrontMatter(source.frontMatter.yaml).given.retainUntil : undefined;
  return given === undefined ? undefined : dayOf(given, `${shown}: retain-until`);
}

const DAY = 24 * 60 * 60 * 1000;

function dayOf(written: string, what: string): number {
  const time = /^\d{4}-\d\d-\d\d$/.test(written) ? Date.parse(`${written}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || isoDay(time / DAY) !== written) throw new JobError(`${what} takes a day as in 2034-12-31, not “${written}”.`);
  return time / DAY;
}

function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
