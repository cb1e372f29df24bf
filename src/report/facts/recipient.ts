import { isAddressLine } from '../letter.ts';
import { personAt } from '../person-names.ts';
import type { Fact } from '../report.ts';
import type { Evidence } from './evidence.ts';
import type { Field } from './fields.ts';
import type { LetterLine } from './letter-lines.ts';

/** A value without a name that is longer is a sentence: "all present. She agreed that the note may go to those named". */
const MOST_WORDS = 14;

/** The manager: to whom the report goes, or who asked for it, as written. */
export function managerOf(evidence: Evidence): Fact<string> | undefined {
  const given = evidence.frontMatter.manager;
  if (given !== undefined) return { value: given, sureness: 'stated', span: undefined };
  const all = evidence.fields.filter((field) => field.key === 'recipient' || field.key === 'referrer');
  // Where a report is "for" one and goes "to" another, the second reads it.
  const fields = all.filter((field) => !/^for$/i.test(field.label) || !all.some((other) => other !== field && other.key === 'recipient'));
  const full = fields.filter((field) => (personAt(field.value)?.firstName ?? '') !== '');
  const best =
    full.find((field) => field.key === 'recipient') ??
    full[0] ??
    fields.find((field) => personAt(field.value)) ??
    fields.find((field) => field.value.split(' ').length <= MOST_WORDS);
  if (best) return fieldValue(best);
  return fromLetter(evidence.letter);
}

function fieldValue(field: Field): Fact<string> {
  // "Mrs Deborah Salt, Headteacher, on 12/01/2026": the date is another fact.
  const value = field.value.replace(/,? (?:on|dated) (?:\p{Lu}\p{Ll}+ )?\d.*$/u, '').trim();
  return { value, sureness: 'stated', span: { start: field.span.start, end: field.span.start + value.length } };
}

function fromLetter(lines: readonly LetterLine[]): Fact<string> | undefined {
  const recipient = lines.filter((line) => line.part === 'recipient');
  const name = recipient.find((line) => personAt(line.text));
  const salutation = lines.find((line) => line.part === 'salutation');
  if (name) {
    const post = recipient[recipient.indexOf(name) + 1];
    const withPost = post && !name.text.includes(',') && isPost(post.text) ? `${name.text}, ${post.text}` : name.text;
    return { value: withPost, sureness: 'stated', span: { start: name.start, end: name.end } };
  }
  const greeted = /^dear (?!sir|madam|all|colleague|manager|to whom)(.+?)[,:]?$/i.exec(salutation?.text ?? '')?.[1];
  if (salutation && greeted !== undefined)
    return { value: greeted, sureness: 'stated', span: { start: salutation.start, end: salutation.end } };
  const post = recipient.find((line) => isPost(line.text));
  return post && { value: post.text, sureness: 'stated', span: { start: post.start, end: post.end } };
}

const POST =
  /\b(?:manager|director|partner|head\b|officer|adviser|advisor|supervisor|lead|leader|executive|hr|human resources|principal|headteacher|coordinator|administrator|secretary|foreman|owner|president|chief|chair|controller|superintendent|matron|bursar|clerk)/i;

function isPost(line: string): boolean {
  return POST.test(line) && !/\b(?:ltd|limited|plc|llp|inc)\b/i.test(line);
}

/** The organisation that employs the person. */
export function clientOf(evidence: Evidence): Fact<string> | undefined {
  const given = evidence.frontMatter.client;
  if (given !== undefined) return { value: given, sureness: 'stated', span: undefined };
  const field = evidence.fields.find((entry) => entry.key === 'client' && (personAt(entry.value)?.title ?? '') === '');
  if (field) return { value: field.value, sureness: 'stated', span: field.span };
  // In a letter the firm stands under the recipient's name and post.
  const recipient = evidence.letter.filter((line) => line.part === 'recipient');
  const name = recipient.findIndex((line) => personAt(line.text));
  if (name < 0) return undefined;
  const firm = recipient.slice(name + 1).find((line) => !isPost(line.text) && isFirm(line));
  return firm && { value: firm.text, sureness: 'inferred', span: { start: firm.start, end: firm.end } };
}

function isFirm(line: LetterLine): boolean {
  return (
    !/^(?:\d|unit|suite|floor|flat|po box|by |tel|email|ref|our ref|your ref|re\b)/i.test(line.text) &&
    !/[@:]/.test(line.text) &&
    (isAddressLine(line.text) || /^\p{Lu}/u.test(line.text))
  );
}
