import type { Source } from '../read/source.ts';
import type { Report } from '../report/report.ts';

/** A name as it is compared: without title, accents, capitals. */
export interface Person {
  readonly first: string;
  readonly surname: string;
}

/** A name or a part of one, as it is compared. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L} ]/gu, '')
    .trim();
}

const people = new WeakMap<Source, { readonly person: Person | undefined }>();

/** Whom a report names as its employee. Remembered by its text, so that the rest that was worked out about the report can be let go. */
export function personOf(report: Report): Person | undefined {
  let known = people.get(report.source);
  if (!known) {
    const employee = report.facts.employee?.value;
    known = { person: employee && { first: plainName(employee.firstName), surname: plainName(employee.surname || employee.name) } };
    people.set(report.source, known);
  }
  return known.person;
}

/** Whether two names may be one person's: the same surname, and first names that do not rule each other out. */
function mayBeOne(a: Person, b: Person): boolean {
  if (a.surname !== b.surname) return false;
  const initials = a.first.length === 1 || b.first.length === 1;
  return a.first === b.first || a.first === '' || b.first === '' || (initials && a.first[0] === b.first[0]);
}

/**
 * A run about more people than this is not compared with itself, because each report would be held against each other. Whoever wants it names the
 * reports with `--against`.
 */
export const LARGEST_RUN = 200;

/**
 * For each report of a run, the reports on other people that it is compared with: those of the same run, and those that the user named with `--against`.
 *
 * Two reports are compared only where both name their employee and the names differ: a second draft, a review or a letter without a name is
 * not held against anybody. A report named with `--against` that names nobody is compared all the same: the user has said that it is about somebody else.
 * A report is never compared with its own text under another file name.
 */
export function otherPeoplesReports(
  reports: readonly Report[],
  against: readonly Report[] = [],
  largestRun = LARGEST_RUN,
): (readonly Source[])[] {
  const people = new Map<string, { readonly person: Person; readonly sources: Source[] }>();
  const keyOf = (person: Person) => `${person.surname}, ${person.first}`;
  const inRun = new Set(reports.flatMap((report) => personOf(report) ?? []).map(keyOf));
  for (const report of new Set(inRun.size > largestRun ? against : [...reports, ...against])) {
    const person = personOf(report);
    if (!person) continue;
    const known = people.get(keyOf(person));
    if (known) known.sources.push(report.source);
    else people.set(keyOf(person), { person, sources: [report.source] });
  }
  const unnamed = against.filter((report) => !personOf(report)).map((report) => report.source);
  const all = against.map((report) => report.source);

  const byPerson = new Map<string, readonly Source[]>();
  const othersThan = (person: Person): readonly Source[] => {
    let others = byPerson.get(keyOf(person));
    if (!others) {
      const different = [...people.values()].filter((other) => !mayBeOne(other.person, person));
      others = [...different.flatMap((other) => other.sources), ...unnamed];
      byPerson.set(keyOf(person), others);
    }
    return others;
  };
  return reports.map((report) => {
    const person = personOf(report);
    return (person ? othersThan(person) : all).filter((other) => other.raw !== report.source.raw);
  });
}
