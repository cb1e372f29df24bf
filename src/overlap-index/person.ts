import { createHash } from 'node:crypto';
import { type Person, personOf, plainName } from '../overlap/others.ts';
import type { Source } from '../read/source.ts';
import { type FrontMatter, readFrontMatter } from '../report/facts/front-matter.ts';
import type { Report } from '../report/report.ts';
import { type IndexKey, pseudonym } from './key.ts';
import type { PersonMarks } from './record.ts';

/** By what a report is known in an index. */
export interface Identity {
  readonly handle: Buffer;
  readonly person: Buffer;
  readonly author: Buffer | undefined;
  readonly marks: PersonMarks;
  readonly date: number | undefined;
}

/**
 * A report goes by the number that its front matter gives, else by its text; its person by the number, else by the name. A report that names nobody
 * counts as one on a person of its own.
 */
export function identityOf(report: Report, key: IndexKey): Identity {
  const { source, facts } = report;
  const given = givenIn(source);
  const handle = handleOf(source, key);
  const named = personOf(report);
  const subject = given.subject;
  const marks = marksOf(subject, named, key);
  const person = subject
    ? pseudonym(key.people, numberOf(subject))
    : named
      ? pseudonym(key.people, nameOf(named.first, named.surname))
      : pseudonym(key.people, `report ${handle.toString('hex')}`);
  const author = facts.author?.value.name;
  return {
    handle,
    person,
    author: author ? pseudonym(key.people, `author ${plainName(author)}`) : undefined,
    marks,
    date: (facts.reportDate ?? facts.assessmentDate)?.value,
  };
}

/** The handle of a report, which needs no more than its text. */
export function handleOf(source: Source, key: IndexKey): Buffer {
  const { reportId } = givenIn(source);
  if (reportId) return pseudonym(key.reports, `number ${reportId}`);
  return pseudonym(key.reports, `text ${createHash('sha256').update(source.text, 'utf8').digest('hex')}`);
}

function givenIn({ frontMatter }: Source): FrontMatter {
  return frontMatter ? readFrontMatter(frontMatter.yaml).given : {};
}

/** The pseudonyms that a person may have who is given on the command line: a number, or a name with or without its title. */
export function personPseudonyms(subject: string, key: IndexKey): readonly Buffer[] {
  const words = plainName(subject.replace(TITLE, '')).split(/\s+/).filter(Boolean);
  // Where the first names end and the surname begins, nobody has said.
  const names = words.flatMap((_, cut) => {
    const surname = words.slice(cut).join(' ');
    return [nameOf(words.slice(0, cut).join(' '), surname), nameOf(cut > 0 ? (words[0] as string) : '', surname)];
  });
  return [...new Set([numberOf(subject), ...names])].map((name) => pseudonym(key.people, name));
}

/** The marks of a name given on the command line, by which reports are found that may be on the same person. */
export function marksOfName(subject: string, key: IndexKey): PersonMarks {
  const words = plainName(subject.replace(TITLE, '')).split(/\s+/).filter(Boolean);
  const surname = words.at(-1);
  return surname === undefined ? {} : marksOf(undefined, { first: words.length > 1 ? (words[0] as string) : '', surname }, key);
}

const TITLE = /^\s*(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame)\.?\s+/i;

function numberOf(subject: string): string {
  return `number ${subject.trim()}`;
}

function nameOf(first: string, surname: string): string {
  return `name ${surname}, ${first}`;
}

function marksOf(subject: string | undefined, named: Person | undefined, key: IndexKey): PersonMarks {
  const mark = (value: string) => pseudonym(key.people, value).toString('base64url').slice(0, 12);
  return {
    ...(subject && { subject: mark(numberOf(subject)) }),
    ...(named && { surname: mark(`surname ${named.surname}`) }),
    ...(named && named.first.length > 1 && { first: mark(`first ${named.first}`) }),
    ...(named && named.first !== '' && { initial: mark(`initial ${named.first[0]}`) }),
  };
}

/** Whether two reports may be on one person: the same number; or the same surname, and first names that do not rule each other out. */
export function mayBeOnePerson(a: PersonMarks, b: PersonMarks): boolean {
  if (a.subject !== undefined && b.subject !== undefined) return a.subject === b.subject;
  if (a.surname === undefined || a.surname !== b.surname) return false;
  if (a.initial === undefined || b.initial === undefined) return true;
  if (a.first === undefined || b.first === undefined) return a.initial === b.initial;
  return a.first === b.first;
}
