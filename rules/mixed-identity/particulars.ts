import { findAll, type Match, type Stretch, textAfter, textBefore } from '../../src/language/pattern.ts';
import { stance } from '../../src/language/stance.ts';
import { isOfSomebodyElse } from '../../src/language/whose.ts';
import type { Report, Span } from '../../src/lint/rule.ts';
import { ages, births } from '../../src/report/ages.ts';
import { FIRM, FOR_THE_FIRM_AFTER, FOR_THE_FIRM_BEFORE, FORMERLY, JOB_END, JOB_FAMILIES, JOB_GIVEN } from './wording.ts';

/** A particular that the report gives twice, and differently. The later place is reported. */
export interface Twofold {
  readonly at: Span;
  readonly other: Span | undefined;
}

/** Two ages that cannot both be the employee's: a birthday may lie between two that follow one another. */
export function twoAges(report: Report): Twofold[] {
  const [first, ...rest] = ages(report);
  const other = rest.find((age) => Math.abs(age.years - first!.years) > 1);
  return other === undefined ? [] : [{ at: other, other: first }];
}

export function twoBirths(report: Report): Twofold[] {
  const [first, ...rest] = births(report);
  const other = rest.find(({ day }) => day !== first!.day);
  return other === undefined ? [] : [{ at: other, other: first }];
}

const NUMBER =
  /\b(?:employee|payroll|staff|personnel|clock|works|badge|collar|service|assignment)(?: (?:id|identification|ref|reference))?(?: (?:number|no\.?|num|id|#))?(?:\s*[:#\n|]\s*| (?:is |of )?)(?<number>(?=[A-Z-]{0,4}\d)[A-Z]{0,3}-?\d[\d/-]{3,11})\b/gi;

/** Two numbers of the employer for one employee. A payroll number and a staff number may differ, so that only the same kind of number counts, or two of the text. */
export function twoNumbers(report: Report): Twofold[] {
  // A cell is read twice, alone and with its label beside it, which gives no second number.
  const stretches: Stretch[] = [...report.sentences, ...report.rows];
  const found = stretches
    .filter((stretch) => stretch.text.length <= 1500 && /\d{4}/.test(stretch.text))
    .flatMap((stretch) => findAll(stretch, NUMBER, 4))
    .sort((a, b) => a.start - b.start);
  const first = found[0];
  const plain = (match: Match) => match.groups.number!.replace(/\W/g, '').toLowerCase();
  const other = found.find((match) => plain(match) !== plain(first!) && plain(match).length === plain(first!).length);
  return other === undefined ? [] : [{ at: other, other: first }];
}

const stem = (word: string) => word.toLowerCase().replace(/(?:ies|ing|ers?|ors?|men|man|s)$/, '');
const wordsOf = (job: string) =>
  job
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1)
    .filter(
      (word) =>
        !/^(?:a|an|the|of|and|in|at|for|senior|junior|principal|chief|deputy|assistant|associate|trainee|grade|band|level|class|full|part|time|lead|head|general|bank|term|night|day|shift|new|own|same|usual|current)$/i.test(
          word,
        ),
    );

/** "archive" and "archivist": words that begin alike are of one trade. */
const alike = (one: string, other: string) => one.slice(0, 5).toLowerCase() === other.slice(0, 5).toLowerCase();

/** Whether two descriptions may be of one job: they share a word, or a family of jobs. Reports rarely repeat the title of the header word for word. */
function mayBeOneJob(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length === 0 || b.length === 0) return true;
  if (a.some((word) => b.some((twin) => stem(word) === stem(twin) || alike(word, twin)))) return true;
  return JOB_FAMILIES.some(
    (family) => a.some((word) => family.has(word.toLowerCase())) && b.some((word) => family.has(word.toLowerCase())),
  );
}

/** A job that is not the one of the header. */
export function otherJobs(report: Report): Twofold[] {
  const title = report.facts.employee?.value.jobTitle;
  if (title === undefined || title.sureness !== 'stated') return [];
  const found: Twofold[] = [];
  for (const sentence of report.prose) {
    if (sentence.text.length > 1500 || FORMERLY.test(sentence.text)) continue;
    for (const pattern of JOB_GIVEN) {
      for (const match of findAll(sentence, pattern, 3)) {
        const job = match.groups.job!.replace(JOB_END, '');
        const from = match.end - match.groups.job!.length;
        const span = { start: from, end: from + job.length };
        // One plain word ("works as a driver") describes as much as it names.
        if (job.split(' ').length < 2 || isOfSomebodyElse(report, sentence, span)) continue;
        if (!/^[A-Z]/.test(job) && !/\b(?:employed|works)\b/i.test(match.text)) continue;
        const { attributed, asked, supposed, quoted } = stance(report, sentence, span);
        if (asked || supposed || quoted || (attributed && attributed.to !== 'employee')) continue;
        if (!mayBeOneJob(job, title.value)) found.push({ at: span, other: title.span });
      }
    }
  }
  return found.slice(0, 2);
}

const significant = (firm: string) =>
  firm
    .split(/[^\p{L}\d]+/u)
    .filter(
      (word) =>
        word.length > 2 &&
        !/^(?:ltd|limited|plc|llp|inc|llc|pty|the|and|of|council|nhs|foundation|trust|university|group|corporation|borough|city|county|district|services|service|uk|company)$/i.test(
          word,
        ),
    )
    .map((word) => word.toLowerCase());

/** Parts of a letter that name firms of their own: the sender's, those in a question, the employer in the header. */
const NOT_TEXT: ReadonlySet<string> = new Set(['question', 'address', 'signature', 'field']);

/** A client that is not the employer of the rest of the report. */
export function otherClients(report: Report): Twofold[] {
  const { client } = report.facts;
  const given = client === undefined ? [] : [{ words: significant(client.value), at: client.span }];
  const told = report.sentences
    .filter(({ text, role }) => text.length <= 1500 && !NOT_TEXT.has(role) && !FORMERLY.test(text.replace(/\bother purpose\b/i, '')))
    .flatMap((sentence) =>
      findAll(sentence, FIRM, 6).filter(
        (match) =>
          (FOR_THE_FIRM_BEFORE.test(textBefore(sentence, match.start, 60)) ||
            FOR_THE_FIRM_AFTER.test(textAfter(sentence, match.end, 40))) &&
          !isOfSomebodyElse(report, sentence, match),
      ),
    )
    .map((match) => ({ words: significant(match.text), at: match }));
  const [first, ...rest] = [...given, ...told].filter(({ words }) => words.length > 0);
  return rest
    .filter(({ words }) => !words.some((word) => first!.words.includes(word)) && !isAbbreviated(words, first!.words))
    .map(({ at }) => ({ at: at!, other: first!.at }));
}

/** "HFL" and "Harbour Freight Ltd" */
function isAbbreviated(one: readonly string[], other: readonly string[]): boolean {
  const shortens = (short: readonly string[], long: readonly string[]) => {
    const initials = long.map((word) => word[0]).join('');
    return short.some((word) => word.length <= 5 && initials.startsWith(word.slice(0, 2)));
  };
  return shortens(one, other) || shortens(other, one);
}
