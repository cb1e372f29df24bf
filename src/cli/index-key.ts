import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { JobError } from '../config/job-error.ts';
import { noKeyFile, noKeyNamed } from '../failure-texts.ts';
import { type IndexKey, indexKey, KEY_BYTES } from '../overlap-index/key.ts';
import { shownPath } from './files.ts';
import { say } from './terminal.ts';

const VARIABLE = 'OHLINT_INDEX_KEY';
const WRITTEN = new RegExp(`^[0-9a-f]{${KEY_BYTES * 2}}$`, 'i');

/** The key of an index, from its file or from the environment. With `create` a key file is made where there is none yet. */
export function readIndexKey(file: string | undefined, create: boolean): IndexKey {
  if (file === undefined) {
    const given = process.env[VARIABLE];
    if (given === undefined || given === '') throw new JobError(noKeyNamed(VARIABLE));
    return keyOf(given, VARIABLE);
  }
  if (!existsSync(file)) {
    if (!create) throw new JobError(noKeyFile(shownPath(file)));
    makeKey(file);
  }
  let written: string;
  try {
    written = readFileSync(file, 'utf8');
  } catch (error) {
    throw new JobError(
      `The key file ${shownPath(file)} cannot be read (${(error as NodeJS.ErrnoException).code}). Check that you may read it.`,
    );
  }
  return keyOf(written, shownPath(file));
}

function keyOf(written: string, where: string): IndexKey {
  const key = written.trim();
  if (!WRITTEN.test(key))
    throw new JobError(
      `${where} holds no key of an index, which is ${KEY_BYTES * 2} digits from 0 to 9 and a to f. Check that it is the right one.`,
    );
  return indexKey(Buffer.from(key, 'hex'));
}

function makeKey(file: string): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    // For its owner alone; and never over a key that another process has just made.
    writeFileSync(file, `${randomBytes(KEY_BYTES).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    throw new JobError(`The key file ${shownPath(file)} cannot be written (${code}). Check the path and whether you may write there.`);
  }
  say(
    `A new key is in ${shownPath(file)}. Keep a copy of it apart from the index, as safe as the record system: with it anybody can try out phrases, and without it the index must be built anew.`,
  );
}
