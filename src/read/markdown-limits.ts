import { UnreadableError } from './source.ts';

/**
 * The parser takes time with the square or cube of the brackets, stars, container markers or lines that stand together (2,000 `![` take
 * seconds, 100,000 lines half a minute). No report comes near these limits; what does is not one.
 */
const MOST_BRACKETS = 200;
const MOST_MARKS = 1000;
/** How many such paragraphs the whole file may have. */
const IN_ALL = 20;
const MOST_CONTAINERS = 100;
const MOST_LINES = 20_000;

const TOO_MANY_LINES = 'The file has more than 20,000 lines, far more than any report: check that it is the right file.';
const TANGLED = 'The file has more brackets, stars or quotation marks than any report: check that it is the right file.';

const OPENING_BRACKET = 91;
const STAR = 42;
const UNDERSCORE = 95;
const BACKTICK = 96;
const TILDE = 126;
const LF = 10;
const CR = 13;

/** A line that starts a paragraph of its own whatever stands before it: blank, a list item, a table row, a heading, a fence. */
const STARTS_ANEW = /[ \t>]*(?:$|[\r\n]|[-+*|#][ \t]|\||\d{1,9}[.)][ \t])/y;
const CONTAINERS = /(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/y;

/** Throws `UnreadableError` for text that would keep the Markdown parser busy for minutes. */
export function refuseTangledMarkdown(raw: string): void {
  let brackets = 0;
  let marks = 0;
  let allBrackets = 0;
  let allMarks = 0;
  let lines = 0;
  for (let at = 0; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    const previous = at === 0 ? LF : raw.charCodeAt(at - 1);
    if (previous === LF || previous === CR) {
      STARTS_ANEW.lastIndex = at;
      if (STARTS_ANEW.test(raw)) {
        brackets = 0;
        marks = 0;
      }
      refuseDeepLine(raw, at);
      lines += 1;
      if (lines > MOST_LINES) throw new UnreadableError(TOO_MANY_LINES);
    }
    if (code === OPENING_BRACKET) {
      brackets += 1;
      allBrackets += 1;
    } else if (previous !== code && (code === STAR || code === UNDERSCORE || code === BACKTICK || code === TILDE)) {
      marks += 1;
      allMarks += 1;
    }
    if (brackets > MOST_BRACKETS || marks > MOST_MARKS) throw new UnreadableError(TANGLED);
    if (allBrackets > MOST_BRACKETS * IN_ALL || allMarks > MOST_MARKS * IN_ALL) throw new UnreadableError(TANGLED);
  }
}

function refuseDeepLine(raw: string, at: number): void {
  CONTAINERS.lastIndex = at;
  const containers = CONTAINERS.exec(raw)?.[0] ?? '';
  if (containers.length > MOST_CONTAINERS && containers.replace(/[\s\d]/g, '').length > MOST_CONTAINERS) throw new UnreadableError(TANGLED);
}
