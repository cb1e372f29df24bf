/** Of a row what a draft is held against. */
export interface SealedReport {
  /** Which report it is: a pseudonym. */
  readonly handle: Buffer;
  /** Whom it is about: a pseudonym. */
  readonly person: Buffer;
  readonly sealed: Buffer;
}

/** A row of an index, as it lies in the file or the database. Nothing in it can be read or tried out without the key. */
export interface Row extends SealedReport {
  /** Who wrote it: a pseudonym. */
  readonly author: Buffer | undefined;
  /** A keyed digest of the wording, by which a report that is there already is known. */
  readonly digest: Buffer;
  /** The day from which it may no longer be kept, in days since 1970-01-01. */
  readonly retainUntil: number | undefined;
}

/** A row that is to be written, with the sketch by which it is found. */
export interface NewRow extends Row {
  readonly sketch: Uint32Array;
}

/** What an index says of itself. */
export interface Manifest {
  readonly keyId: string;
  /** How words are made comparable and grams formed: see `WORDING_VERSION`. */
  readonly wording: number;
}

/** What adding did. */
export interface Written {
  readonly added: number;
  /** Of reports that were there with another wording. */
  readonly replaced: number;
  readonly unchanged: number;
}

export interface StoreStatus {
  readonly reports: number;
  readonly people: number;
  readonly authors: number;
  /** How many have a day from which they may not be kept, and the earliest. */
  readonly withRetention: number;
  readonly earliestRetention: number | undefined;
  readonly bytes: number;
}

/** Which reports to take out. */
export type Forgotten = { readonly person: Buffer } | { readonly handle: Buffer } | { readonly retainedBefore: number };

/**
 * Where the rows of an index lie. There are two: a file of its own, and a PostgreSQL database. Every change is whole or not at all, several processes
 * may work on one index at a time, and what is forgotten is overwritten.
 */
export interface IndexStore {
  readonly manifest: Manifest;
  write(rows: readonly NewRow[]): Promise<Written>;
  forget(what: Forgotten): Promise<number>;
  /** All reports on a person. */
  ofPerson(person: Buffer): Promise<readonly SealedReport[]>;
  /** The first reports in the order of their people's pseudonyms, which is as good as drawn by lot and the same each time; of one author, or of all. */
  sample(most: number, author?: Buffer): Promise<readonly SealedReport[]>;
  /** The reports whose sketches are likest to this one. */
  likest(sketch: Uint32Array, most: number): Promise<readonly SealedReport[]>;
  /** Every row, in the order of the handles. */
  all(): AsyncIterable<Row>;
  status(): Promise<StoreStatus>;
  close(): Promise<void>;
}
