import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheNotWritten } from '../failure-texts.ts';
import { shownPath } from './files.ts';
import { say } from './terminal.ts';
import { writeWhole } from './write-file.ts';

const CIPHER = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;
/** No result is larger: what is was put there by somebody else. */
const LARGEST = 64 * 1024 * 1024;
/** So many results are kept; the longest unused go first. */
const MOST = 10_000;
const A_DAY = 86_400_000;

/**
 * The folder in which `--cache` keeps what runs found. A result is sealed with a key that is made of everything it came from, the bytes of the report
 * among it: who has the report (and it is read in every run) can open the result, and whoever has the cache alone sees names and contents that tell nothing.
 * A result is one file, written whole or not at all, so that runs at the same time do not harm each other; one that was damaged does not open and is made anew.
 */
export class Vault {
  readonly #folder: string;
  #damaged = 0;
  #kept = 0;
  #unwritable: string | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What was kept under a key of 32 bytes; undefined where there is nothing, or nothing that can be used. */
  find(key: Uint8Array): unknown {
    const file = this.#fileOf(key);
    try {
      const stats = lstatSync(file, { throwIfNoEntry: false });
      if (!stats) return undefined;
      if (!stats.isFile() || stats.size > LARGEST) throw new RangeError();
      const found: unknown = JSON.parse(opened(readFileSync(file), key));
      // Whatever is used is not taken for old.
      if (Date.now() - stats.mtimeMs > A_DAY) utimesSync(file, new Date(), new Date());
      return found;
    } catch {
      this.#damaged += 1;
      return undefined;
    }
  }

  keep(key: Uint8Array, value: unknown): void {
    if (this.#unwritable !== undefined) return;
    try {
      if (!existsSync(this.#folder)) this.#found();
      writeWhole(this.#fileOf(key), sealed(JSON.stringify(value), key));
      this.#kept += 1;
    } catch (error) {
      this.#unwritable = (error as NodeJS.ErrnoException).code ?? 'unknown';
    }
  }

  /** Clears out what is old, and says what went wrong. Neither changes what a run finds. */
  finish(): void {
    if (this.#kept > 0) this.#prune();
    const shown = shownPath(this.#folder);
    if (this.#damaged > 0) say(`The cache in ${shown} was damaged in part; what could not be used was worked out anew.`);
    if (this.#unwritable !== undefined) say(cacheNotWritten(shown, this.#unwritable));
  }

  /** A folder that no backup and no repository need take in. */
  #found(): void {
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(path.join(this.#folder, '.gitignore'), '*\n');
    writeFileSync(
      path.join(this.#folder, 'CACHEDIR.TAG'),
      'Signature: 8a477f597d28d172789f06886806bc55\n# Made by ohlint --cache; it may be deleted at any time.\n',
    );
  }

  #fileOf(key: Uint8Array): string {
    return path.join(this.#folder, `${derived(key, 'name').toString('hex').slice(0, 40)}.sealed`);
  }

  #prune(): void {
    try {
      const names = readdirSync(this.#folder).filter((name) => name.endsWith('.sealed') || name.endsWith('.part'));
      if (names.length <= MOST) return;
      const aged = names.map((name) => ({ name, age: lstatSync(path.join(this.#folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }));
      aged.sort((a, b) => a.age - b.age);
      for (const { name } of aged.slice(0, names.length - MOST)) rmSync(path.join(this.#folder, name), { force: true });
    } catch {
      // Another run clears out as well.
    }
  }
}

function derived(key: Uint8Array, what: string): Buffer {
  return createHmac('sha256', key).update(what).digest();
}

function sealed(text: string, key: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, derived(key, 'seal'), nonce);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

function opened(bytes: Buffer, key: Uint8Array): string {
  const decipher = createDecipheriv(CIPHER, derived(key, 'seal'), bytes.subarray(0, NONCE), { authTagLength: TAG });
  decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
}
