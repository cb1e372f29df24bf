import type { RE2JS } from 're2js';
import type { Match, Stretch } from '../language/pattern.ts';
import { MisuseError } from '../lint/run.ts';
import { fold } from '../read/fold.ts';

/**
 * A user's pattern. It runs on re2js, which takes time in proportion to the text whatever the pattern: the engine of JavaScript can
 * be made to hang by "(a+)+$" and thirty letters, and neither the pattern nor the report is ours.
 */
export interface LinearPattern {
  /** The pattern as its author wrote it. */
  readonly source: string;
  /** Every match in a stretch; where the pattern has a group named “found”, that part of each. */
  findAll(stretch: Stretch, work: Work): Match[];
}

/** A pattern that cannot be used. The message says why, to follow “the pattern “…” ”. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}

/**
 * Finding every match is one search for each, so a pattern that matches often in an endless sentence still takes time by the square of its
 * length. What was looked at is counted, and beyond what any report needs the rule is stopped.
 */
export class Work {
  private characters = 0;

  /** @param most Characters that one pattern may look at in one report. */
  constructor(private readonly most = 30_000_000) {}

  spend(characters: number): void {
    this.characters += characters;
    if (this.characters > this.most) throw new MisuseError('its pattern matches too often in a sentence without end');
  }

  /** Characters looked at so far. */
  get spent(): number {
    return this.characters;
  }
}

/** Longer is no pattern that anybody can read; re2js itself bounds what a short one can unfold to. */
const LONGEST = 2000;
const FOUND = 'found';

/** Makes patterns. re2js is loaded by the first. */
export async function patternMaker(): Promise<(source: string, matchCase: boolean) => LinearPattern> {
  const { RE2JS } = await import('re2js');
  return (source, matchCase) => {
    if (source.length > LONGEST) throw new PatternError(`is longer than ${LONGEST} characters: make several of it.`);
    const compiled = compiledBy(() => RE2JS.compile(fold(source), matchCase ? 0 : RE2JS.CASE_INSENSITIVE));
    if (compiled.test(''))
      throw new PatternError('also matches where nothing stands, so it would match everywhere: ask for at least one character.');
    const named = FOUND in compiled.namedGroups();
    return { source, findAll: (stretch, work) => matches(compiled, named, stretch, work) };
  };
}

function matches(compiled: RE2JS, named: boolean, stretch: Stretch, work: Work): Match[] {
  const found: Match[] = [];
  work.spend(stretch.text.length);
  if (!compiled.test(stretch.text)) return found;
  const matcher = compiled.matcher(stretch.text);
  for (let from = 0; ; from = matcher.end()) {
    work.spend(stretch.text.length - from);
    if (!matcher.find()) return found;
    const start = named ? matcher.start(FOUND) : matcher.start();
    const end = named ? matcher.end(FOUND) : matcher.end();
    // A group that took no part stands at −1, an empty match points at nothing.
    if (start < 0 || start === end) continue;
    found.push({ start: stretch.start + start, end: stretch.start + end, text: stretch.text.slice(start, end), groups: {} });
  }
}

function compiledBy(compile: () => RE2JS): RE2JS {
  try {
    return compile();
  } catch (error) {
    throw new PatternError(complaint(error instanceof Error ? error.message : ''));
  }
}

const WHY = 'Patterns are matched in one pass, so that no text can make them hang.';

function complaint(message: string): string {
  // re2js is told of capitals by a prefix, which its author did not write.
  const [, what = 'it is malformed', where = ''] =
    /^error parsing regexp: ([^:`]+)(?:: `([^`]*)`)?/.exec(message.replace('`(?i)', '`')) ?? [];
  if (/^\(\?<?[=!]/.test(where)) {
    return `looks at what stands before or after it (“${where.slice(0, 4)}”), which cannot be done here. ${WHY} Put what must not be found under “except”, or name the part to point at (?<found>…).`;
  }
  if (/^\\(?:\d|k)/.test(where)) return `refers back to one of its groups (“${where}”), which cannot be done here. ${WHY}`;
  return `cannot be read: ${what}${where === '' ? '' : ` (“${where}”)`}.`;
}
