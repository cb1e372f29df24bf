import type { Span } from '../../read/source.ts';
import type { Layout } from '../layout.ts';
import { isCopyLine, isDateLine, isMarking, isSalutation } from '../letter.ts';
import { personAt } from '../person-names.ts';
import type { Report } from '../report.ts';

/**
 * A line of the letterhead or signature and what it belongs to. `sender`: above the recipient; `recipient`: the lines of their name and
 * address; `subject`: beneath the salutation.
 */
export interface LetterLine extends Span {
  readonly text: string;
  readonly part: 'title' | 'sender' | 'date' | 'recipient' | 'salutation' | 'subject' | 'signature' | 'copy';
}

/** The lines of a letter apart from its text, in reading order. */
export function letterLinesOf(report: Report, layout: Layout): readonly LetterLine[] {
  const lines: LetterLine[] = [];
  const { text, blocks } = report;
  let salutation = -1;
  for (const block of blocks) {
    const role = layout.roles[block.index]!;
    if (role !== 'address' && role !== 'signature' && role !== 'title' && !(role === 'field' && block.kind !== 'cell')) continue;
    const own = text.slice(block.start, block.end);
    if (own === '' || isMarking(own)) continue;
    const place = { start: block.start, end: block.end, text: own };
    if (role === 'title') lines.push({ ...place, part: 'title' });
    else if (isCopyLine(own)) lines.push({ ...place, part: 'copy' });
    else if (role === 'signature') lines.push({ ...place, part: 'signature' });
    else if (block.index >= layout.body) continue;
    else if (salutation >= 0) lines.push({ ...place, part: 'subject' });
    else if (role === 'address' && isSalutation(own)) {
      salutation = lines.length;
      lines.push({ ...place, part: 'salutation' });
    } else if (isDateLine(own)) lines.push({ ...place, part: 'date' });
    else lines.push({ ...place, part: 'sender' });
  }
  return salutation < 0 ? lines : withRecipient(lines, salutation);
}

/**
 * The recipient stands nearest the salutation: the last name above it that the salutation repeats, else the last line that is a name,
 * else what follows the date. What stands above is the sender's.
 */
function withRecipient(lines: readonly LetterLine[], salutation: number): readonly LetterLine[] {
  const greeted = lines[salutation]!.text.replace(/^\W*(?:dear|hello|hi|good (?:morning|afternoon)) /i, '').replace(/[,:]$/, '');
  const last = greeted.split(' ').at(-1)!.toLowerCase();
  const above = lines.slice(0, salutation);
  let start = -1;
  for (let index = above.length - 1; index >= 0 && start < 0; index -= 1) {
    const line = above[index]!;
    const person = line.part === 'sender' ? personAt(line.text) : undefined;
    if (person && last !== '' && `${person.firstName} ${person.surname}`.toLowerCase().split(' ').includes(last)) start = index;
  }
  if (start < 0) {
    const date = above.findLastIndex((line) => line.part === 'date');
    const names = above.flatMap((line, index) => (line.part === 'sender' && personAt(line.text) ? [index] : []));
    start = names.length > 1 || (names.length === 1 && names[0]! > date && date >= 0) ? names.at(-1)! : date >= 0 ? date + 1 : salutation;
  }
  let subject = false;
  return lines.map((line, index) => {
    if (index < start || index >= salutation || line.part !== 'sender') return line;
    // "Mr Donal Cantwell, intake operator / Seen at the surgery on 13 April": who the letter is about stands above its salutation too.
    subject ||= index > start && (SEEN.test(line.text) || isAboutSomebody(line.text, lines[index + 1]?.text ?? '', last));
    return { ...line, part: subject ? ('subject' as const) : ('recipient' as const) };
  });
}

const SEEN = /^(?:seen|assessed|examined|interviewed|consultation|appointment|assessment|telephone|video|d\.?o\.?b|date of)\b/i;

/** A line that names another person than the one who is greeted, with what follows a name in a subject line. */
function isAboutSomebody(line: string, next: string, greeted: string): boolean {
  const person = personAt(line);
  if (!person || person.surname.toLowerCase() === greeted) return false;
  const rest = line.slice(person.end);
  // Without a title, "Brathay Timber, Kendal" is a firm as well as a person.
  return SEEN.test(next) || (person.title !== '' && /^(?:,| -|:| \() ?/.test(rest) && !isAddressee(line));
}

/** "Mr Bob Hall, HR Director" beside the one who is greeted: the letter goes to both. */
function isAddressee(line: string): boolean {
  return /\b(?:manager|director|hr|human resources|head of|business partner|people|principal|headteacher|chief|secretary)\b/i.test(line);
}
