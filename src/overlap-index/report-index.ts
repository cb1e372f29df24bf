import { createHmac } from 'node:crypto';
import { JobError } from '../config/job-error.ts';
import { otherKey, otherWording, reportNotOpened } from '../failure-texts.ts';
import type { Archive, ArchivedReport } from '../overlap/archive.ts';
import { comparableWords, countedWords } from '../overlap/counted.ts';
import { comparedText } from '../overlap/normalise.ts';
import { marksOf, noWords } from '../overlap/word-set.ts';
import type { Source } from '../read/source.ts';
import type { Report } from '../report/report.ts';
import { GramHasher } from './gram-hashes.ts';
import { IndexedDraft, indexedText } from './indexed-text.ts';
import type { IndexKey } from './key.ts';
import { handleOf, type Identity, identityOf, marksOfName, mayBeOnePerson, personPseudonyms } from './person.ts';
import { type IndexRecord, openRecord, sealRecord } from './record.ts';
import type { IndexStore, NewRow, Row, SealedReport, StoreStatus, Written } from './store.ts';

/**
 * How words are made comparable and grams formed. It changes whenever a text would give other grams than before (a test holds it to that), because hashes of two
 * ways would silently never meet.
 */
export const WORDING_VERSION = 1;

/**
 * How many reports are drawn to tell what is usual: of all, and of the draft's author. Up to so many, none is left out. Where each standing sentence is in one report of five hundred up
 * to half of them, what 400 say of the house is 0.8 percentage points from what all say, as with 600; with 200 it is 1.7 (`npm run bench:overlap`). Each costs
 * every draft a tenth of a millisecond.
 */
export const DRAWN = 400;
const DRAWN_OF_AUTHOR = 200;
/** How many of the likest are held against the draft to find the nearest. */
const LIKEST = 48;
/** Digits of a handle that are shown: enough to tell a thousand million reports apart by. */
export const HANDLE_SHOWN = 16;

/** An index of reports, opened with its key. */
export class ReportIndex {
  readonly #store: IndexStore;
  readonly #key: IndexKey;
  readonly #hasher: GramHasher;
  readonly #shown: string;
  /** What was drawn of all reports, for the next draft of the same run. */
  #drawn: Promise<readonly IndexRecord[]> | undefined;

  constructor(store: IndexStore, key: IndexKey, shown: string) {
    const { keyId, wording } = store.manifest;
    if (keyId !== key.id) throw new JobError(otherKey(shown, keyId, key.id));
    if (wording !== WORDING_VERSION) throw new JobError(otherWording(shown));
    this.#store = store;
    this.#key = key;
    this.#hasher = new GramHasher(key);
    this.#shown = shown;
  }

  /** What is kept of a report. `retainUntil` is the day from which it may no longer be. */
  rowOf(report: Report, retainUntil: number | undefined): NewRow {
    const identity = identityOf(report, this.#key);
    const text = comparedText(report.source);
    const { grams, sketch, words } = indexedText(text, comparableWords(report, text), this.#hasher);
    const { handle, person, author } = identity;
    const about = { person: identity.marks, date: identity.date, kind: report.facts.kind.value, words };
    const digest = this.#digestOf(grams, JSON.stringify(about), author);
    return { handle, person, author, digest, retainUntil, sealed: sealRecord(this.#key, handle, about, grams), sketch };
  }

  add(rows: readonly NewRow[]): Promise<Written> {
    this.#drawn = undefined;
    return this.#store.write(rows);
  }

  /**
   * Takes out all reports on a person, who is given as in the reports: by number or by name. Tells too how many are left that may be on the same person, because they
   * name the surname and no more.
   */
  async forgetPerson(subject: string): Promise<{ readonly forgotten: number; readonly alike: number }> {
    this.#drawn = undefined;
    let forgotten = 0;
    for (const person of personPseudonyms(subject, this.#key)) forgotten += await this.#store.forget({ person });
    const marks = marksOfName(subject, this.#key);
    let alike = 0;
    for await (const { about } of this.records()) if (mayBeOnePerson(about.person, marks)) alike += 1;
    return { forgotten, alike };
  }

  async forgetReport(report: Report): Promise<number> {
    this.#drawn = undefined;
    return this.#store.forget({ handle: identityOf(report, this.#key).handle });
  }

  prune(day: number): Promise<number> {
    this.#drawn = undefined;
    return this.#store.forget({ retainedBefore: day });
  }

  status(): Promise<StoreStatus> {
    return this.#store.status();
  }

  async *records(): AsyncIterable<IndexRecord & Pick<Row, 'author' | 'retainUntil'>> {
    for await (const row of this.#store.all()) yield { ...this.#opened(row), author: row.author, retainUntil: row.retainUntil };
  }

  /**
   * Holds a draft against the reports on other people. The draft itself, where it is in the index already, is none of them, nor are the reports
   * whose text is at hand: those are aligned with it word by word.
   */
  async compare(report: Report, atHand: readonly Source[] = []): Promise<Archive> {
    const own = identityOf(report, this.#key);
    const text = comparedText(report.source);
    const draft = new IndexedDraft(text, countedWords(report, text), this.#hasher);
    this.#drawn ??= this.#store.sample(DRAWN).then((rows) => this.#allOpened(rows));
    const fromAll = await this.#drawn;
    const fromAuthor = own.author ? this.#allOpened(await this.#store.sample(DRAWN_OF_AUTHOR, own.author)) : [];
    // Where all were drawn already, there is nobody else to look for.
    const likest = fromAll.length === DRAWN ? this.#allOpened(await this.#store.likest(draft.sketch, LIKEST)) : [];
    const all = new Drawn(own, new Set(atHand.map((source) => handleOf(source, this.#key).toString('hex'))));
    for (const record of fromAll) all.add(record, 'fromAll');
    for (const record of fromAuthor) all.add(record, 'fromAuthor');
    for (const record of likest) all.add(record, undefined);
    const sharing: ArchivedReport[] = [];
    for (const { record, person, drawn } of all.reports.values()) {
      const shared = draft.wordsSharedWith(record.grams);
      if (shared) sharing.push({ handle: record.handle.toString('hex').slice(0, HANDLE_SHOWN), person, drawn, ...shared });
    }
    // However they lie in the index: of several that are as near as each other, it is always the same that is named.
    sharing.sort((a, b) => (a.handle < b.handle ? -1 : 1));
    const earlier = (await this.#ofSamePerson(own)).map((record) =>
      marksOf(draft.wordsSharedWith(record.grams)?.words ?? noWords(text.forms.length), text.forms.length),
    );
    return {
      people: all.peopleDrawn('fromAll'),
      peopleOfAuthor: all.peopleDrawn('fromAuthor'),
      compared: all.reports.size,
      sharing,
      earlier,
    };
  }

  close(): Promise<void> {
    return this.#store.close();
  }

  /** Earlier reports on a draft's own person, the latest first. */
  async #ofSamePerson(own: Identity): Promise<readonly IndexRecord[]> {
    const records = (await this.#store.ofPerson(own.person)).map((row) => this.#opened(row));
    const earlier = records.filter(
      ({ handle, about }) => !handle.equals(own.handle) && (own.date === undefined || about.date === undefined || about.date < own.date),
    );
    return earlier.sort((a, b) => (b.about.date ?? 0) - (a.about.date ?? 0));
  }

  #digestOf(grams: Uint32Array, about: string, author: Buffer | undefined): Buffer {
    const digest = createHmac('sha256', this.#key.reports)
      .update(about)
      .update(author ?? '');
    return digest
      .update(new Uint8Array(grams.buffer, grams.byteOffset, grams.byteLength))
      .digest()
      .subarray(0, 16);
  }

  #allOpened(rows: readonly SealedReport[]): readonly IndexRecord[] {
    return rows.map((row) => this.#opened(row));
  }

  #opened(row: SealedReport): IndexRecord {
    const opened = openRecord(this.#key, row.handle, row.sealed);
    if (!opened) throw new JobError(reportNotOpened(this.#shown));
    return { handle: row.handle, person: row.person, ...opened };
  }
}

type Draw = 'fromAll' | 'fromAuthor';

/** The reports that are held against a draft, each once, those on the draft's own person left out. */
class Drawn {
  readonly reports = new Map<string, { record: IndexRecord; person: number; drawn: Record<Draw, boolean> }>();
  readonly #own: Identity;
  readonly #atHand: ReadonlySet<string>;
  readonly #people = new Map<string, number>();

  constructor(own: Identity, atHand: ReadonlySet<string>) {
    this.#own = own;
    this.#atHand = atHand;
  }

  add(record: IndexRecord, draw: Draw | undefined): void {
    if (record.handle.equals(this.#own.handle) || record.person.equals(this.#own.person)) return;
    if (mayBeOnePerson(record.about.person, this.#own.marks)) return;
    const handle = record.handle.toString('hex');
    if (this.#atHand.has(handle)) return;
    const known = this.reports.get(handle) ?? {
      record,
      person: this.#numberOf(record.person),
      drawn: { fromAll: false, fromAuthor: false },
    };
    if (draw) known.drawn[draw] = true;
    this.reports.set(handle, known);
  }

  peopleDrawn(draw: Draw): number {
    return new Set([...this.reports.values()].filter(({ drawn }) => drawn[draw]).map(({ person }) => person)).size;
  }

  #numberOf(person: Buffer): number {
    const key = person.toString('hex');
    const number = this.#people.get(key) ?? this.#people.size;
    this.#people.set(key, number);
    return number;
  }
}
