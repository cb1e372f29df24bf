import type { Sentence } from '../report/report.ts';
import { clauses } from './clauses.ts';
import { findAll } from './pattern.ts';
import { phraseEnd, type Reach } from './reach.ts';

/** Conditions without "if". Their reach begins at the words. */
const PHRASE =
  /\b(?:in the event (?:that|of)|in case (?:of|that)?|on condition that|provided that|providing that|assuming|supposing|suppose|subject to|whether or not|even if|if and when|depending on (?:whether|how|what)|(?<=^|[,;] |\band |\bbut )(?:were|was) (?:he|she|they|it|there|this|that|the \w+|\w+ing|\w+) to\b|(?:would|might|could) be considered|any (?:future|further|possible|potential|such)|potential|hypothetical(?:ly)?|possible|the possibility of|a risk of|at risk of|the risk of|to (?:avoid|prevent|reduce|minimise|guard against|protect (?:him|her|them) from|deter)|so that (?:no|nobody)|lest)\b/gi;
/** Opened by "if" and no condition: "as if", and what the speaker says of his own speaking ("if you ask me", "if I may say so"). */
const NO_CONDITION =
  /^(?:as if|what if|if anything|if only|as though|if you ask me\b(?! to)|if you (?:want|wanted) my (?:\w+ )?(?:opinion|view)|if I(?: am|'m) (?:(?:quite|entirely|perfectly|completely|to be|being) )?(?:honest|frank|candid|truthful|blunt)|if I may (?:say so|be (?:frank|candid|blunt|honest))|if (?:the )?truth be (?:told|known)|if you like,)/i;

/**
 * The stretches that are supposed, not said to be so. A counterfactual ("if his manager had not sat on the forms", "had she listened")
 * supposes the contrary of a fact, so it asserts the fact and is left out.
 */
export function conditions(sentence: Sentence): readonly Reach[] {
  const found: Reach[] = [];
  const all = clauses(sentence);
  all.forEach((clause, index) => {
    if (clause.kind !== 'condition') return;
    if (NO_CONDITION.test(clause.text.trimStart())) return;
    if (
      /\b(?:as|only) $/i.test(sentence.text.slice(0, clause.start - sentence.start)) &&
      /\bas $/i.test(sentence.text.slice(0, clause.start - sentence.start))
    )
      return;
    if (isCounterfactual(clause.text, sentence.text)) return;
    // "Unless that stops, I fear that …": the author speaks, and what completes his verb is no part of the condition.
    const speaks = /, (?:I|we) (?!(?:would|might|could|should|shall|will|may|can)\b)[a-z]/.exec(clause.text);
    if (speaks) {
      found.push({
        start: clause.start,
        end: clause.start + speaks.index,
        by: { start: clause.start, end: clause.start + Math.max(clause.opener.length, 2) },
      });
      return;
    }
    let end = clause.end;
    // What completes the condition belongs to it: "if it turns out that …", "should the investigator find that …".
    for (let at = index + 1; at < all.length; at += 1) {
      const next = all[at]!;
      if (next.kind === 'main' || next.kind === 'reason' || next.kind === 'concession') break;
      if (next.kind === 'condition' && next.opener !== '') break;
      end = next.end;
    }
    found.push({ start: clause.start, end, by: { start: clause.start, end: clause.start + Math.max(clause.opener.length, 2) } });
  });
  for (const match of findAll(sentence, PHRASE)) {
    const inner = /^(?:to |any|potential|possible|the possibility|a risk|at risk|the risk|hypothetical)/i.test(match.text);
    found.push({
      start: match.start,
      end: inner ? phraseEnd(sentence, match.end) : conditionEnd(sentence, match.end),
      by: { start: match.start, end: match.end },
    });
  }
  return found;
}

function conditionEnd(sentence: Sentence, from: number): number {
  const comma = sentence.text.indexOf(',', from - sentence.start);
  return comma < 0 ? phraseEnd(sentence, from) : sentence.start + comma;
}

/** "Had Ms Nair listened, none of this …", "if her head of department had not sat on the forms, she would be back". */
export function isCounterfactual(condition: string, sentence: string): boolean {
  if (/^\s*Had\b/i.test(condition)) return true;
  return (
    /^\s*(?:and |but )?(?:even |only )?if\b/i.test(condition) &&
    /\b(?:had|hadn't)\b(?: not)?/i.test(condition) &&
    /\b(?:would|could|might|need|wouldn't|couldn't)(?: not| never| also| still| well| now| probably| already| all)* (?:have|be|never|not|still)\b/i.test(
      sentence,
    )
  );
}
