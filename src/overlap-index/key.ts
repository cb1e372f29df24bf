import { createHmac, hkdfSync } from 'node:crypto';

/** The length of a master key in bytes. */
export const KEY_BYTES = 32;

/**
 * What the master key of an index is turned into: a key for each purpose, so that what one of them gives away says nothing of the others, and a name by which
 * an index knows its own key without holding it.
 */
export interface IndexKey {
  readonly id: string;
  readonly words: Buffer;
  readonly grams: Buffer;
  readonly people: Buffer;
  readonly reports: Buffer;
  readonly seal: Buffer;
}

/** Derives the keys (HKDF, RFC 5869). `master` never goes into an index. */
export function indexKey(master: Uint8Array): IndexKey {
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', master, 'ohlint overlap index', purpose, KEY_BYTES));
  return {
    id: derive('name of the key').toString('hex').slice(0, 16),
    words: derive('words'),
    grams: derive('grams'),
    people: derive('people'),
    reports: derive('reports'),
    seal: derive('seal'),
  };
}

/** A keyed pseudonym of 16 bytes. Without the key nobody can try out names. */
export function pseudonym(key: Buffer, value: string): Buffer {
  return createHmac('sha256', key).update(value, 'utf8').digest().subarray(0, 16);
}
