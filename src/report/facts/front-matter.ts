import { createRequire } from 'node:module';
import { AUDIENCES, JURISDICTIONS, REPORT_KINDS } from '../report.ts';
import { plainMapping } from './plain-mapping.ts';

/** What the author set down in the YAML at the top of the file, each as written. */
export interface FrontMatter {
  readonly kind?: string;
  readonly jurisdiction?: string;
  readonly audience?: string;
  readonly employee?: { readonly name?: string; readonly jobTitle?: string; readonly pronouns?: string };
  readonly author?: {
    readonly name?: string;
    readonly qualification?: string;
    readonly role?: string;
    readonly phone?: string;
    readonly email?: string;
  };
  readonly client?: string;
  readonly manager?: string;
  readonly referralDate?: string;
  readonly assessmentDate?: string;
  readonly reportDate?: string;
  readonly absence?: { readonly status?: string; readonly firstDay?: string };
  /** Paths of the earlier report on the same person and of the referral, from the report's own folder. The command line reads them. */
  readonly previous?: string;
  readonly referral?: string;
  /** The numbers under which the organisation keeps the report and the person, and the day until which it must keep the report. The index uses them. */
  readonly reportId?: string;
  readonly subject?: string;
  readonly retainUntil?: string;
}

const require = createRequire(import.meta.url);

type Mapping = Readonly<Record<string, unknown>>;

/** Reads front matter. What cannot be used is told in sentences that hold no words of the report. */
export function readFrontMatter(yaml: string): { readonly given: FrontMatter; readonly problems: readonly string[] } {
  const problems: string[] = [];
  // A lone CR ends a line of the file, and of YAML 1.2, but not of the parser.
  const lines = yaml.replace(/\r\n?/g, '\n');
  const value = plainMapping(lines) ?? parsed(lines, problems);
  if (problems.length > 0) return { given: {}, problems };
  if (value === null || value === undefined || value === '') return { given: {}, problems };
  if (!isMapping(value)) {
    problems.push('The front matter is not a list of "name: value" lines, so nothing in it was used.');
    return { given: {}, problems };
  }
  const top = value;
  const employee = part(top, 'employee');
  const author = part(top, 'author');
  const absence = part(top, 'absence');
  const given = {
    kind: text(top, 'kind'),
    jurisdiction: text(top, 'jurisdiction')?.toLowerCase(),
    audience: text(top, 'audience'),
    employee: {
      name: text(employee, 'name') ?? text(top, 'employee'),
      jobTitle: text(employee, 'job-title'),
      pronouns: text(employee, 'pronouns'),
    },
    author: {
      name: text(author, 'name') ?? text(top, 'author'),
      qualification: text(author, 'qualification') ?? text(author, 'qualifications'),
      role: text(author, 'role'),
      phone: text(author, 'phone'),
      email: text(author, 'email'),
    },
    client: text(top, 'client') ?? text(part(top, 'client'), 'name'),
    manager: text(top, 'manager') ?? text(part(top, 'manager'), 'name'),
    referralDate: text(top, 'referral-date'),
    assessmentDate: text(top, 'assessment-date'),
    reportDate: text(top, 'report-date'),
    absence: { status: text(absence, 'status') ?? text(top, 'absence'), firstDay: text(absence, 'first-day') },
    previous: text(top, 'previous'),
    referral: text(top, 'referral'),
    reportId: text(top, 'report-id'),
    subject: text(top, 'subject'),
    retainUntil: text(top, 'retain-until'),
  };
  oneOf(given.kind, REPORT_KINDS, 'kind', problems);
  oneOf(given.jurisdiction, JURISDICTIONS, 'jurisdiction', problems);
  oneOf(given.audience, AUDIENCES, 'audience', problems);
  return { given: defined(given), problems };
}

/** What the YAML says, every value as it was written: a telephone number does not lose its zero, a date does not become a moment in some time zone. */
function parsed(yaml: string, problems: string[]): unknown {
  try {
    const { parseDocument } = require('yaml') as typeof import('yaml');
    // The library's own warnings print words of the report on standard error.
    const document = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false, prettyErrors: true, strict: false, logLevel: 'error' });
    const [error] = document.errors;
    if (!error) return document.toJS({ maxAliasCount: 10 });
    const line = error.linePos?.[0].line;
    problems.push(
      `The front matter is not valid YAML${line === undefined ? '' : ` (line ${line + 1} of the file)`}, so nothing in it was used. Check its indentation, colons and quotation marks.`,
    );
  } catch {
    problems.push('The front matter could not be read as YAML, so nothing in it was used.');
  }
  return undefined;
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function part(mapping: Mapping, key: string): Mapping {
  const value = find(mapping, key);
  return isMapping(value) ? value : {};
}

/** `job-title`, `job_title`, `jobTitle` and `Job title` are one key to whoever writes a report. */
function find(mapping: Mapping, key: string): unknown {
  const plain = (name: string) => name.toLowerCase().replace(/[\s_-]/g, '');
  const wanted = plain(key);
  return Object.entries(mapping).find(([name]) => plain(name) === wanted)?.[1];
}

function text(mapping: Mapping, key: string): string | undefined {
  const value = find(mapping, key);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function oneOf(value: string | undefined, allowed: readonly string[], key: string, problems: string[]): void {
  if (value === undefined || allowed.includes(value)) return;
  problems.push(`The front matter gives a ${key} that ohlint does not know, so it was not used. It can be: ${allowed.join(', ')}.`);
}

/** Without keys that have no value, so that `?.` and `??` say what they seem to. */
function defined<T extends object>(value: T): FrontMatter {
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, isMapping(inner) ? defined(inner) : inner] as const)
    .filter(([, inner]) => inner !== undefined && !(isMapping(inner) && Object.keys(inner).length === 0));
  return Object.fromEntries(entries) as FrontMatter;
}
