import type { Span } from '../read/source.ts';
import type { Sentence } from '../report/report.ts';
import { type Clause, clauses } from './clauses.ts';

/** A stretch over which something said in a sentence holds, and the words that say it. Offsets in the report's text. */
export interface Reach extends Span {
  readonly by: Span;
}

/** The author takes the word again: what follows is not part of an account any more. */
const AUTHOR_SPEAKS =
  /^[\s,;:()-]*(?:(?:and|but|so|although|though|while|whereas|which|as|yet|however|since|because|or|nor)[\s,]+)*(?:I\b|I'(?:ve|m|d)|we\b|my\b|our\b|in my\b|please\b|you (?:may|might|could|should|will|can|would)\b|from (?:a|an|the) (?:health|medical|clinical|occupational|oh)\b|medically|clinically|on examination|occupational health\b|(?:this|that|it|which|whether \w+) (?:is|are|was|would be) (?:for|not for|a matter|a question|outside|beyond)|(?:this|that|the) matter\b)/i;

export function authorSpeaks(text: string): boolean {
  return AUTHOR_SPEAKS.test(text);
}

export function isHeadOfSentence(sentence: Sentence, offset: number): boolean {
  return /^[\s"'(]*(?:(?:and|but|so|however|again|overall|in summary|in short)[, ]+)?$/i.test(
    sentence.text.slice(0, offset - sentence.start),
  );
}

/**
 * How far an account that begins at `from` goes on: to the end of the sentence, or to where the sentence leaves it. It leaves it at a semicolon
 * before a new subject, where the author speaks, at a "but" that turns from what was told to what is, and, for an account inside a subordinate clause, where the main clause is
 * taken up again.
 */
export function accountEnd(sentence: Sentence, from: number): number {
  const all = clauses(sentence);
  const at = all.findIndex((clause) => from < clause.end);
  const own = all[at];
  if (!own) return sentence.end;
  const inside = own.kind !== 'main' && own.kind !== 'that' && own.opener !== '';
  const complement = all[at + 1]?.tense ?? own.tense;
  for (let index = at + 1; index < all.length; index += 1) {
    const clause = all[index]!;
    if (clause.start < from) continue;
    const before = sentence.text.slice(Math.max(0, clause.start - sentence.start - 3), clause.start - sentence.start);
    if (authorSpeaks(clause.text)) return clause.start;
    if (inside && clause.kind === 'main') return clause.start;
    if (clause.kind !== 'main') continue;
    if (/;\s*$/.test(before) && !/^\s*(?:and |or )?that\b/i.test(clause.text)) return clause.start;
    const joined = /^\s*(?<word>and|but|so|yet|or)\b/i.exec(clause.text)?.groups?.word?.toLowerCase();
    const commaBefore = /,\s*$/.test(before);
    if (joined && commaBefore && index > at + 1) {
      if (clause.tense === 'modal' || clause.tense === 'future') return clause.start;
      if (joined !== 'and' && joined !== 'or' && !(clause.tense === 'past' && complement === 'past')) return clause.start;
    }
  }
  return sentence.end;
}

/** The end of a noun phrase with its complements that begins at `from`: the next finite verb of the same clause, or where the main clause goes on. */
export function phraseEnd(sentence: Sentence, from: number, noun = from): number {
  const all = clauses(sentence);
  const at = all.findIndex((clause) => from < clause.end);
  const own = all[at];
  if (!own) return sentence.end;
  // "His feeling that he …": the noun's own clause began before, so that this verb is part of the phrase.
  if (own.verb && own.verb.start >= from && noun >= own.start) return own.verb.start;
  for (const clause of all.slice(at + 1)) if (clause.kind === 'main' || authorSpeaks(clause.text)) return clause.start;
  return sentence.end;
}

/** Where the independent part of the sentence that holds `offset` begins: after the last semicolon before it. */
export function partStart(sentence: Sentence, offset: number): number {
  const before = sentence.text.slice(0, offset - sentence.start);
  return sentence.start + before.lastIndexOf(';') + 1;
}

/** The clause that holds an offset, and its place among the clauses. */
export function clauseIndex(sentence: Sentence, offset: number): { readonly clause: Clause; readonly index: number } {
  const all = clauses(sentence);
  const index = all.findIndex((clause) => offset >= clause.start && offset < clause.end);
  return index < 0 ? { clause: all.at(-1)!, index: all.length - 1 } : { clause: all[index]!, index };
}
