import pg from 'pg';
import { JobError } from '../config/job-error.ts';
import { databaseNotReached } from '../failure-texts.ts';
import { bitCount } from '../overlap/word-set.ts';
import { SKETCH_BITS, SKETCH_BYTES } from './sketch.ts';
import type { Forgotten, IndexStore, Manifest, NewRow, Row, StoreStatus, Written } from './store.ts';

/** How rows are laid out. */
const LAYOUT = 1;
/** Into how many tables the reports are parted by their handles. */
const PARTITIONS = 16;
/** Makers of an index wait for each other on this number. */
const LOCK = 0x6f686c69;
/** How long a change waits for another, in milliseconds. */
const PATIENCE = 30_000;

const SCHEMA = `
  CREATE TABLE ohlint_manifest (name text PRIMARY KEY, value text NOT NULL);
  CREATE TABLE ohlint_reports (
    handle bytea NOT NULL, person bytea NOT NULL, author bytea, digest bytea NOT NULL, retain_until integer,
    sketch bit(${SKETCH_BITS}) NOT NULL, sketch_bits smallint NOT NULL, sealed bytea NOT NULL,
    PRIMARY KEY (handle)) PARTITION BY HASH (handle);
  ${Array.from({ length: PARTITIONS }, (_, part) => `CREATE TABLE ohlint_reports_${part} PARTITION OF ohlint_reports FOR VALUES WITH (MODULUS ${PARTITIONS}, REMAINDER ${part});`).join('\n')}
  ALTER TABLE ohlint_reports ALTER COLUMN sealed SET STORAGE EXTERNAL;
  CREATE INDEX ohlint_reports_person ON ohlint_reports (person, handle);
  CREATE INDEX ohlint_reports_author ON ohlint_reports (author, person, handle) WHERE author IS NOT NULL;
  CREATE INDEX ohlint_reports_retain ON ohlint_reports (retain_until) WHERE retain_until IS NOT NULL;
`;
const ROW = 'handle, person, author, digest, retain_until, sealed';

interface RawRow {
  readonly handle: Buffer;
  readonly person: Buffer;
  readonly author: Buffer | null;
  readonly digest: Buffer;
  readonly retain_until: number | null;
  readonly sealed: Buffer;
}

/** Opens the index in a PostgreSQL database; with `create`, makes its tables where there are none. */
export async function openPostgresStore(address: string, shown: string, create: Manifest | undefined): Promise<IndexStore> {
  const client = new pg.Client({ connectionString: address, application_name: 'ohlint', connectionTimeoutMillis: PATIENCE });
  // A connection that breaks while nobody asks anything is told by the next question.
  client.on('error', () => {});
  return told(shown, async () => {
    try {
      await client.connect();
      await client.query(`SET lock_timeout = ${PATIENCE}`);
      return new PostgresStore(client, shown, await prepare(client, shown, create));
    } catch (error) {
      await client.end().catch(() => {});
      throw error;
    }
  });
}

async function prepare(client: pg.Client, shown: string, create: Manifest | undefined): Promise<Manifest> {
  const exists = async () =>
    (await client.query<{ made: boolean }>(`SELECT to_regclass('ohlint_manifest') IS NOT NULL AS made`)).rows[0]?.made === true;
  if (!(await exists())) {
    if (!create)
      throw new JobError(
        `There is no index in the database ${shown}. Check the address, or make the index: ohlint index add --index ${shown} FOLDER`,
      );
    await change(client, async () => {
      await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
      if (await exists()) return;
      await client.query(SCHEMA);
      const values = { key: create.keyId, wording: String(create.wording), layout: String(LAYOUT) };
      for (const [name, value] of Object.entries(values)) await client.query('INSERT INTO ohlint_manifest VALUES ($1, $2)', [name, value]);
    });
  }
  const { rows } = await client.query<{ name: string; value: string }>('SELECT name, value FROM ohlint_manifest');
  const values = new Map(rows.map(({ name, value }) => [name, value]));
  const layout = Number(values.get('layout'));
  if (layout !== LAYOUT)
    throw new JobError(`The index ${shown} was made by another version of ohlint (its layout is ${layout}, not ${LAYOUT}). Build it anew.`);
  return { keyId: values.get('key') ?? '', wording: Number(values.get('wording')) };
}

/** One change, whole or not at all. */
async function change<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  await client.query('BEGIN');
  try {
    const result = await work();
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  }
}

/** What the database complains of, in a sentence. */
async function told<T>(shown: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof JobError || !(error instanceof Error)) throw error;
    throw new JobError(sentenceFor(shown, String((error as { code?: unknown }).code ?? '')));
  }
}

function sentenceFor(shown: string, code: string): string {
  if (/^(?:28|3D)/.test(code))
    return `The database ${shown} refuses the user, the password or the name of the database (${code}). Check the address.`;
  if (code === '42501')
    return `The user of the database ${shown} may not make or change the tables of an index (${code}). Ask for that right.`;
  if (/^(?:53100|53200)$/.test(code))
    return `The database ${shown} has run out of disk or memory (${code}), so the last change was not made. Make room and try again.`;
  if (/^(?:55P03|40)/.test(code))
    return `Another process has been changing the index ${shown} for long (${code}). Try again when it has ended.`;
  if (/^(?:XX)/.test(code))
    return `The index ${shown} is damaged (${code}). Put back a copy from before, or build it anew from the reports.`;
  return databaseNotReached(shown, code || 'no answer');
}

class PostgresStore implements IndexStore {
  readonly manifest: Manifest;
  readonly #client: pg.Client;
  readonly #shown: string;

  constructor(client: pg.Client, shown: string, manifest: Manifest) {
    this.#client = client;
    this.#shown = shown;
    this.manifest = manifest;
  }

  async write(rows: readonly NewRow[]): Promise<Written> {
    return told(this.#shown, () =>
      change(this.#client, async () => {
        const written = { added: 0, replaced: 0, unchanged: 0 };
        // In one order everywhere, so that two writers never wait for each other in a ring. The last of several with one handle stays, as in a file.
        const last = new Map(rows.map((row) => [row.handle.toString('hex'), row]));
        for (const [, row] of [...last].sort(([a], [b]) => (a < b ? -1 : 1))) {
          written[await this.#writeOne(row)] += 1;
        }
        written.unchanged += rows.length - last.size;
        return written;
      }),
    );
  }

  async #writeOne({ handle, person, author, digest, retainUntil, sealed, sketch }: NewRow): Promise<keyof Written> {
    const values = [handle, person, author ?? null, digest, retainUntil ?? null, sealed, bitsOf(sketch), countOf(sketch)];
    const inserted = await this.#client.query({
      name: 'ohlint add',
      text: `INSERT INTO ohlint_reports (${ROW}, sketch, sketch_bits) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (handle) DO NOTHING`,
      values,
    });
    if (inserted.rowCount === 1) return 'added';
    const { rows } = await this.#client.query<{ digest: Buffer }>('SELECT digest FROM ohlint_reports WHERE handle = $1 FOR UPDATE', [
      handle,
    ]);
    if (rows[0]?.digest.equals(digest)) {
      await this.#client.query('UPDATE ohlint_reports SET retain_until = $2 WHERE handle = $1 AND retain_until IS DISTINCT FROM $2', [
        handle,
        retainUntil ?? null,
      ]);
      return 'unchanged';
    }
    await this.#client.query(
      `UPDATE ohlint_reports SET person = $2, author = $3, digest = $4, retain_until = $5, sealed = $6, sketch = $7, sketch_bits = $8 WHERE handle = $1`,
      values,
    );
    return 'replaced';
  }

  async forget(what: Forgotten): Promise<number> {
    return told(this.#shown, async () => {
      const [where, value] =
        'person' in what
          ? (['person = $1', what.person] as const)
          : 'handle' in what
            ? (['handle = $1', what.handle] as const)
            : (['retain_until < $1', what.retainedBefore] as const);
      const { rowCount } = await this.#client.query(`DELETE FROM ohlint_reports WHERE ${where}`, [value]);
      // Rows that are deleted stay in the pages of a table until they are cleared away.
      if (rowCount) await this.#client.query('VACUUM ohlint_reports');
      return rowCount ?? 0;
    });
  }

  async ofPerson(person: Buffer): Promise<readonly Row[]> {
    return this.#rows('WHERE person = $1 ORDER BY handle', [person]);
  }

  async sample(most: number, author?: Buffer): Promise<readonly Row[]> {
    return author
      ? this.#rows('WHERE author = $1 ORDER BY person, handle LIMIT $2', [author, most])
      : this.#rows('ORDER BY person, handle LIMIT $1', [most]);
  }

  async likest(sketch: Uint32Array, most: number): Promise<readonly Row[]> {
    // The same reckoning as `likeness`, done where the sketches are.
    const chance = `(sketch_bits::float8 / ${SKETCH_BITS})`;
    const found = `SELECT handle FROM ohlint_reports WHERE sketch_bits < ${SKETCH_BITS}
      ORDER BY (bit_count(sketch & $1::bit(${SKETCH_BITS})) / greatest($2::float8, 1) - ${chance}) / (1 - ${chance}) DESC, handle LIMIT $3`;
    return this.#rows(`WHERE handle IN (${found})`, [bitsOf(sketch), countOf(sketch), most]);
  }

  async *all(): AsyncIterable<Row> {
    let after: Buffer = Buffer.alloc(0);
    for (;;) {
      const rows = await this.#rows('WHERE handle > $1 ORDER BY handle LIMIT 500', [after]);
      yield* rows;
      const last = rows.at(-1);
      if (!last) return;
      after = last.handle;
    }
  }

  async status(): Promise<StoreStatus> {
    return told(this.#shown, async () => {
      const { rows } = await this.#client.query<Record<string, string | null>>(
        `SELECT count(*) AS reports, count(DISTINCT person) AS people, count(DISTINCT author) AS authors, count(retain_until) AS retention,
           min(retain_until) AS earliest,
           (SELECT sum(pg_total_relation_size(relid)) FROM pg_partition_tree('ohlint_reports')) AS bytes FROM ohlint_reports`,
      );
      const found = rows[0] ?? {};
      return {
        reports: Number(found.reports),
        people: Number(found.people),
        authors: Number(found.authors),
        withRetention: Number(found.retention),
        earliestRetention: found.earliest === null || found.earliest === undefined ? undefined : Number(found.earliest),
        bytes: Number(found.bytes),
      };
    });
  }

  async close(): Promise<void> {
    await this.#client.end().catch(() => {});
  }

  async #rows(which: string, values: unknown[]): Promise<Row[]> {
    return told(this.#shown, async () => {
      const { rows } = await this.#client.query<RawRow>(`SELECT ${ROW} FROM ohlint_reports ${which}`, values);
      return rows.map(({ author, retain_until, ...row }) => ({
        ...row,
        author: author ?? undefined,
        retainUntil: retain_until ?? undefined,
      }));
    });
  }
}

function countOf(sketch: Uint32Array): number {
  return sketch.reduce((bits, word) => bits + bitCount(word), 0);
}

/** A sketch as the database writes bits. */
function bitsOf(sketch: Uint32Array): string {
  const bytes = Buffer.alloc(SKETCH_BYTES);
  for (const [at, word] of sketch.entries()) bytes.writeUInt32LE(word, at * 4);
  return Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
}
