import type { IndexKey } from './key.ts';
import { packGrams } from './packed-grams.ts';
import { seal, unseal } from './seal.ts';

/** Whom a report is about, in pseudonyms: whoever has the key can tell whether two are one person, and nobody can tell who. */
export interface PersonMarks {
  /** The number under which the organisation keeps the person, where the report gives one. */
  readonly subject?: string;
  readonly surname?: string;
  /** The first name, or nothing where it is not given or only an initial is. */
  readonly first?: string;
  readonly initial?: string;
}

/** What an index knows of a report beside its wording. */
export interface AboutReport {
  readonly person: PersonMarks;
  /** Days since 1970-01-01. */
  readonly date?: number;
  readonly kind: string;
  readonly words: number;
}

/** A report in an index, opened with the key. */
export interface IndexRecord {
  readonly handle: Buffer;
  readonly person: Buffer;
  readonly about: AboutReport;
  /** As `packGrams` makes them. */
  readonly grams: Uint8Array;
}

/** The sealed part of a record: what is known of the report, then its grams. */
export function sealRecord(key: IndexKey, handle: Buffer, about: AboutReport, grams: Uint32Array): Buffer {
  const head = Buffer.from(JSON.stringify(about), 'utf8');
  const length = Buffer.alloc(2);
  length.writeUInt16LE(head.length);
  return seal(key.seal, handle, Buffer.concat([length, head, packGrams(grams)]));
}

/** Opens a sealed part; undefined where it is damaged. */
export function openRecord(key: IndexKey, handle: Buffer, sealed: Uint8Array): { about: AboutReport; grams: Uint8Array } | undefined {
  const content = unseal(key.seal, handle, sealed);
  if (!content) return undefined;
  const head = 2 + content.readUInt16LE();
  return { about: JSON.parse(content.toString('utf8', 2, head)), grams: content.subarray(head) };
}
