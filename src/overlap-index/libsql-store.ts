import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Database } from 'libsql';
import { JobError } from '../config/job-error.ts';
import { indexDamaged, indexDiskFull, indexStillRead, otherLayout } from '../failure-texts.ts';
import type { IndexKey } from './key.ts';
import { Likest } from './likest.ts';
import { SketchBlocks } from './sketch-blocks.ts';
import type { Forgotten, IndexStore, Manifest, NewRow, Row, SealedReport, StoreStatus, Written } from './store.ts';

/** "ohli": by this a file is known for an index. */
const APPLICATION = 0x6f686c69;
/** How rows are laid out. */
const LAYOUT = 2;
/** How much of the file a process that writes keeps in memory, in KiB. */
const WRITING_CACHE = 65_536;
/** How long a process waits for another that is writing, in milliseconds. */
const PATIENCE = 30_000;

const SCHEMA = `
  CREATE TABLE manifest (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE reports (
    number INTEGER PRIMARY KEY, handle BLOB NOT NULL UNIQUE, person BLOB NOT NULL, author BLOB, digest BLOB NOT NULL,
    retain_until INTEGER, sealed BLOB NOT NULL);
  CREATE INDEX reports_person ON reports (person, number);
  CREATE INDEX reports_author ON reports (author, person, number) WHERE author IS NOT NULL;
  CREATE INDEX reports_retain ON reports (retain_until) WHERE retain_until IS NOT NULL;
  ${SketchBlocks.SCHEMA}
`;
const ROW = 'handle, person, author, digest, retain_until, sealed';

/** As libsql gives rows when it gives several: bytes without the methods of a buffer. */
interface RawRow {
  readonly handle: ArrayBuffer;
  readonly person: ArrayBuffer;
  readonly author: ArrayBuffer | null;
  readonly digest: ArrayBuffer;
  readonly retain_until: number | null;
  readonly sealed: ArrayBuffer;
}

// A blob that is the only parameter of a statement is taken by libsql for a set of named ones, which ends the process: parameters are always given as a list
// (https://github.com/tursodatabase/libsql-js/issues/114).

/** Opens the index in a file; with `create`, makes it where there is none. `shown` is the file as it is named to the user. */
export async function openLibsqlStore(file: string, shown: string, key: IndexKey, create: Manifest | undefined): Promise<IndexStore> {
  if (!create && !existsSync(file))
    throw new JobError(`There is no index ${shown}. Check the path, or make the index: ohlint index add --index ${shown} FOLDER`);
  // It is a CommonJS library: to import it, Node would first make ready what it loads ES modules with, which takes half as long as the library itself.
  const Libsql: typeof import('libsql') = createRequire(import.meta.url)('libsql');
  return told(shown, () => {
    const database = new Libsql(file, { fileMustExist: !create });
    try {
      const manifest = prepare(database, shown, create);
      return new LibsqlStore(database, file, shown, key, manifest);
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

function prepare(database: Database, shown: string, create: Manifest | undefined): Manifest {
  database.exec(`PRAGMA busy_timeout = ${PATIENCE}`);
  let { application, layout } = kindOf(database);
  if (application !== APPLICATION) {
    const tables = database.prepare('SELECT count(*) AS count FROM sqlite_master').get() as { count: number };
    if (!create || application !== 0 || tables.count > 0)
      throw new JobError(`${shown} is a database, but not an index of ohlint, so it was left alone. Check the path.`);
    database.pragma('page_size = 16384');
    database.pragma('auto_vacuum = INCREMENTAL');
    database.pragma('journal_mode = WAL');
    write(database, () => {
      // Another process may have made it in the meantime.
      if (kindOf(database).application === APPLICATION) return;
      database.exec(SCHEMA);
      const keep = database.prepare('INSERT INTO manifest VALUES (?, ?)');
      keep.run(['key', create.keyId]);
      keep.run(['wording', String(create.wording)]);
      database.pragma(`user_version = ${LAYOUT}`);
      database.pragma(`application_id = ${APPLICATION}`);
    });
    layout = kindOf(database).layout;
  }
  if (layout !== LAYOUT) throw new JobError(otherLayout(shown, layout, LAYOUT));
  const values = new Map(
    (database.prepare('SELECT name, value FROM manifest').all() as { name: string; value: string }[]).map(({ name, value }) => [
      name,
      value,
    ]),
  );
  return { keyId: values.get('key') ?? '', wording: Number(values.get('wording')) };
}

/** Whose file it is and how its rows are laid out. */
function kindOf(database: Database): { readonly application: number; readonly layout: number } {
  return database
    .prepare('SELECT application_id AS application, user_version AS layout FROM pragma_application_id, pragma_user_version')
    .get() as { application: number; layout: number };
}

/** One change, whole or not at all. */
function write<T>(database: Database, change: () => T): T {
  // What is deleted is overwritten with zeros at once: the right to erasure is not met by a row that is merely no longer listed.
  database.pragma('secure_delete = ON');
  database.pragma('synchronous = FULL');
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = change();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // After some failures, a full disk among them, the change has been undone already.
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** What the database complains of, in a sentence. */
function told<T>(shown: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof JobError || !(error instanceof Error)) throw error;
    throw new JobError(sentenceFor(shown, error));
  }
}

function sentenceFor(shown: string, error: Error): string {
  const code = String((error as { code?: unknown }).code ?? '');
  const about = `${code} ${error.message}`;
  if (/NOTADB|not a database/i.test(about)) return `${shown} is not an index of ohlint, so it was left alone. Check the path.`;
  if (/CORRUPT|malformed/i.test(about)) return indexDamaged(shown);
  if (/FULL|ENOSPC|disk is full/i.test(about)) return indexDiskFull(shown);
  if (/BUSY|LOCKED|locked/i.test(about))
    return `Another process has been writing to the index ${shown} for more than ${PATIENCE / 1000} seconds. Try again when it has ended.`;
  if (/READONLY|readonly|CANTOPEN|unable to open|EACCES|PERM/i.test(about))
    return `The index ${shown} cannot be opened or written to. Check the path and whether you may write there.`;
  return `The index ${shown} could not be read or written (${code || error.name}); nothing was changed. Check the disk it lies on.`;
}

class LibsqlStore implements IndexStore {
  readonly manifest: Manifest;
  readonly #database: Database;
  readonly #file: string;
  readonly #shown: string;
  readonly #key: IndexKey;

  constructor(database: Database, file: string, shown: string, key: IndexKey, manifest: Manifest) {
    this.#database = database;
    this.#file = file;
    this.#shown = shown;
    this.#key = key;
    this.manifest = manifest;
  }

  async write(rows: readonly NewRow[]): Promise<Written> {
    return told(this.#shown, () => {
      // Whoever adds many reports changes the same pages of the table of contents again and again: they are kept until the change is made.
      this.#database.pragma(`cache_size = -${WRITING_CACHE}`);
      return write(this.#database, () => {
        const known = this.#database.prepare('SELECT number, digest FROM reports WHERE handle = ?');
        const insert = this.#database.prepare(`INSERT INTO reports (${ROW}) VALUES (?, ?, ?, ?, ?, ?)`);
        const blocks = new SketchBlocks(this.#database, this.#key);
        const written = { added: 0, replaced: 0, unchanged: 0 };
        for (const row of rows) {
          const before = known.get([row.handle]) as { number: number; digest: Buffer } | undefined;
          if (before?.digest.equals(row.digest)) {
            this.#database.prepare('UPDATE reports SET retain_until = ? WHERE number = ?').run([row.retainUntil ?? null, before.number]);
            written.unchanged += 1;
            continue;
          }
          if (before) this.#remove([before.number], blocks);
          const { handle, person, author, digest, retainUntil, sealed, sketch } = row;
          const { lastInsertRowid } = insert.run([handle, person, author ?? null, digest, retainUntil ?? null, sealed]);
          blocks.add(Number(lastInsertRowid), sketch);
          written[before ? 'replaced' : 'added'] += 1;
        }
        blocks.keep();
        return written;
      });
    });
  }

  async forget(what: Forgotten): Promise<number> {
    return told(this.#shown, () => {
      const count = write(this.#database, () => {
        const [where, value] =
          'person' in what
            ? (['person = ?', what.person] as const)
            : 'handle' in what
              ? (['handle = ?', what.handle] as const)
              : (['retain_until < ?', what.retainedBefore] as const);
        const numbers = this.#database.prepare(`SELECT number FROM reports WHERE ${where}`).all([value]) as { number: number }[];
        const blocks = new SketchBlocks(this.#database, this.#key);
        this.#remove(
          numbers.map(({ number }) => number),
          blocks,
        );
        blocks.keep();
        return numbers.length;
      });
      if (count > 0) this.#eraseTraces();
      return count;
    });
  }

  /** The log beside the file still holds what was there before: it is written back and cut to nothing. */
  #eraseTraces(): void {
    this.#database.pragma('incremental_vacuum');
    const state = this.#database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() as { busy: number };
    if (state.busy !== 0) throw new JobError(indexStillRead(this.#shown));
  }

  async ofPerson(person: Buffer): Promise<readonly SealedReport[]> {
    return told(this.#shown, () => this.#inPlace('SELECT number FROM reports WHERE person = ?', person));
  }

  async sample(most: number, author?: Buffer): Promise<readonly SealedReport[]> {
    return told(this.#shown, () =>
      author
        ? this.#inPlace('SELECT number FROM reports WHERE author = ? ORDER BY person, number LIMIT ?', author, most)
        : this.#inPlace('SELECT number FROM reports ORDER BY person, number LIMIT ?', most),
    );
  }

  async likest(sketch: Uint32Array, most: number): Promise<readonly SealedReport[]> {
    return told(this.#shown, () => {
      const best = new Likest(most, sketch);
      for (const block of new SketchBlocks(this.#database, this.#key).all()) best.offer(block);
      const numbers = best.numbers();
      return this.#inPlace(numbers.map(() => '?').join(), ...numbers);
    });
  }

  async *all(): AsyncIterable<Row> {
    let after: Buffer = Buffer.alloc(0);
    for (;;) {
      const rows = told(this.#shown, () => this.#rows('WHERE handle > ? ORDER BY handle LIMIT 500', after));
      yield* rows;
      const last = rows.at(-1);
      if (!last) return;
      after = last.handle;
    }
  }

  async status(): Promise<StoreStatus> {
    return told(this.#shown, () => {
      const found = this.#database
        .prepare(
          `SELECT count(*) AS reports, count(DISTINCT person) AS people, count(DISTINCT author) AS authors,
             count(retain_until) AS withRetention, min(retain_until) AS earliest FROM reports`,
        )
        .get() as { reports: number; people: number; authors: number; withRetention: number; earliest: number | null };
      const sizes = [this.#file, `${this.#file}-wal`].map((file) => statSync(file, { throwIfNoEntry: false })?.size ?? 0);
      const { reports, people, authors, withRetention, earliest } = found;
      return { reports, people, authors, withRetention, earliestRetention: earliest ?? undefined, bytes: sizes.reduce((a, b) => a + b) };
    });
  }

  async close(): Promise<void> {
    this.#database.close();
  }

  #rows(which: string, ...values: unknown[]): Row[] {
    const rows = this.#database.prepare(`SELECT ${ROW} FROM reports ${which}`).all(values) as RawRow[];
    return rows.map(({ handle, person, author, digest, retain_until, sealed }) => ({
      handle: Buffer.from(handle),
      person: Buffer.from(person),
      author: author ? Buffer.from(author) : undefined,
      digest: Buffer.from(digest),
      retainUntil: retain_until ?? undefined,
      sealed: Buffer.from(sealed),
    }));
  }

  /** The reports with these numbers, fetched in the order in which they lie in the file, so that a disk is read in one direction. */
  #inPlace(numbers: string, ...values: unknown[]): SealedReport[] {
    const rows = this.#database
      .prepare(`SELECT handle, person, sealed FROM reports WHERE number IN (${numbers}) ORDER BY number`)
      .all(values) as RawRow[];
    return rows.map(({ handle, person, sealed }) => ({
      handle: Buffer.from(handle),
      person: Buffer.from(person),
      sealed: Buffer.from(sealed),
    }));
  }

  #remove(numbers: readonly number[], blocks: SketchBlocks): void {
    const remove = this.#database.prepare('DELETE FROM reports WHERE number = ?');
    for (const number of numbers) {
      remove.run([number]);
      blocks.remove(number);
    }
  }
}
