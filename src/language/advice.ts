import type { Report, Sentence } from '../report/report.ts';
import { type Advice, type Found, found, NOBODY_NAMED, spanOf } from './advice/found.ts';
import { advisingCell, listed } from './advice/listed.ts';
import { notOwn } from './advice/ruled-out.ts';
import { findings } from './advice/sentence.ts';
import { findAll } from './pattern.ts';

export type { Advice, AdviceForm } from './advice/found.ts';

const LONGEST = 3000;

const known = new WeakMap<Sentence, readonly Advice[]>();

/**
 * The advice in a sentence: not what others advised ("his GP told him to rest"), not past advice ("in January I recommended"), not a
 * question, not attributed, not negated ("I have no adjustments to recommend"). An item of a list inherits from its lead-in ("I recommend:") or from
 * standing as a bare phrase or imperative in an advice section.
 */
export function advice(report: Report, sentence: Sentence): readonly Advice[] {
  const held = known.get(sentence);
  if (held) return held;
  let out: Found[] = [];
  // No sentence of a report is longer; hostile text may be, and looking back and forth in it would take for ever.
  if (sentence.text.length > LONGEST) return out;
  // A cell under "Until" or "Why" gives no advice of its own; one under another heading than advice only where it says so.
  const cell = sentence.block.kind === 'cell';
  if (sentence.prose && !sentence.block.headerRow && !(cell && sentence.section.name === 'advice' && !advisingCell(report, sentence))) {
    out = findings(report, sentence);
    if (!sentence.question) listed(report, sentence, out);
  }
  // What only leads on to a list ("The following would help:") is said by its items.
  const given = out.filter((one) => one.action.end > one.action.start || one.by.start === one.by.end);
  known.set(sentence, given);
  return given;
}

/** What a return or fitness is tied to: "he may return on condition that somebody else does the lifting". Advice in effect, though not put as advice. */
export function termsOfReturn(report: Report, sentence: Sentence): readonly Advice[] {
  if (!sentence.prose || sentence.question || !RETURNS.test(sentence.text)) return [];
  return findAll(sentence, ON_TERMS)
    .map((match) => {
      const at = match.end - sentence.start;
      const end = /^[^,.;]*/.exec(sentence.text.slice(at))?.[0].length ?? 0;
      return found('recommendation', NOBODY_NAMED, match, spanOf(sentence, at, at + end));
    })
    .filter(
      (one) =>
        one.action.end > one.action.start &&
        !COURSE.test(sentence.text.slice(one.action.start - sentence.start, one.action.end - sentence.start)) &&
        !notOwn(report, sentence, one),
    );
}

const RETURNS = /\b(?:go ahead|proceed|take place|attend|take part|return|fit|resume|come back|be back|manage|able to|continue|work)\b/i;

/** "For as long as he is off the road" says how long. */
const ON_TERMS =
  /\b(?:on (?:the )?(?:condition|understanding|basis|footing) that|provided(?: that)?|providing(?: that)?|(?<!\bfor )as long as|so long as|only if|if)(?= )/i;

/** Conditions of health and of the world, which nobody at work can bring about. */
const COURSE =
  /\b(?:recover\w*|heal\w*|symptoms?|pain|progress\w*|improv\w*|settle\w*|treatment|scan|operation|surgery|remain\w* (?:well|stable|fit)|stays? (?:well|stable)|goes (?:well|to plan)|all (?:is|goes) well|results?|test|bone|wound|feels?|well enough|able|ready|needed|necessary|possible|unclear|(?:any|further|more|have|are) questions?|you (?:would|need|wish|have|want|like)|wishes|prefers|relaps\w*|worse\w*|better|time|care|difficulty|ease|effect|regard|respect)\b/i;
