import { inEither, WordCounts, type WordSet } from './word-set.ts';

/** A report of an archive that was held against a draft. */
export interface ArchivedReport {
  /** A pseudonym: for the organisation's own record system, and for nobody else. */
  readonly handle: string;
  /** Whose it is among the people of the archive, by number. */
  readonly person: number;
  /** Where it comes from: drawn from all reports, drawn from those of the draft's own author, or found because it looks like the draft. */
  readonly drawn: { readonly fromAll: boolean; readonly fromAuthor: boolean };
  /** Of the words of the draft's text, those that stand in it too. */
  readonly words: WordSet;
  /** How many they are. */
  readonly count: number;
}

/** What an archive of earlier reports, of which no text is at hand, has to say of a draft. */
export interface Archive {
  /** People on whom reports were drawn, the draft's own left out: of all, and of its author's. */
  readonly people: number;
  readonly peopleOfAuthor: number;
  /** How many reports were held against the draft. */
  readonly compared: number;
  /** Those that share something with it. */
  readonly sharing: readonly ArchivedReport[];
  /** Earlier reports on the draft's own person, the latest first: over the words of the draft's text, 1 for those that stand in it too. */
  readonly earlier: readonly Uint8Array[];
}

/** From how many people on a phrase is one's own only by chance: a part of all, because what stands in three of a million letters is plain English. */
const HOUSE_PART = 0.01;
const HOUSE_LEAST = 3;
/** With fewer people than this there is no telling what is usual, and whatever stands elsewhere counts. */
const FEW_PEOPLE = 10;

/** On how many people's reports a phrase must stand to be the house's. */
export function housePeople(people: number): number {
  return people < FEW_PEOPLE ? 1 : Math.max(HOUSE_LEAST, Math.ceil(HOUSE_PART * people));
}

/** The words of a draft that stand in the reports of so many others, or in those of so many on whom the same author has written. */
export function houseWords(archive: Archive, length: number): Uint8Array {
  const house = new Uint8Array(length);
  const mark = (drawn: readonly ArchivedReport[], least: number) => {
    const byPerson = new Map<number, WordSet>();
    for (const { person, words } of drawn) {
      const known = byPerson.get(person);
      byPerson.set(person, known ? inEither(known, words) : words);
    }
    const holders = new WordCounts(length);
    // A person counts once, however many reports there are.
    for (const words of byPerson.values()) holders.add(words);
    const marked = holders.atLeast(least);
    for (let word = 0; word < length; word += 1) house[word] = (house[word] as number) | (marked[word] as number);
  };
  mark(
    archive.sharing.filter(({ drawn }) => drawn.fromAll),
    housePeople(archive.people),
  );
  if (archive.peopleOfAuthor >= FEW_PEOPLE) {
    mark(
      archive.sharing.filter(({ drawn }) => drawn.fromAuthor),
      housePeople(archive.peopleOfAuthor),
    );
  }
  return house;
}
