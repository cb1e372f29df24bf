import type { Sentence } from '../report/report.ts';
import { clauses } from './clauses.ts';
import { findAll, textBefore } from './pattern.ts';
import { clauseIndex, type Reach } from './reach.ts';

/** Words that negate what follows them. */
const NEGATOR =
  /\b(?:not|never|no|nobody|no one|no-one|none|nothing|nowhere|neither|nor|without|cannot|hardly|scarcely|rather than|instead of|free (?:of|from)|far from|as opposed to|unconnected (?:with|to)|unrelated to|independent of|irrespective of|regardless of|ruled? out|ruling out|rules out|(?<!\b(?:is|are|was|were|be|been|being|routinely|also|often|regularly) )(?:den(?:y|ies|ied|ying))(?! (?:him|her|them|staff|women|men)\b)|(?:wrong|unsafe|premature|rash|hasty|too (?:early|soon)|a mistake) to (?=(?:say|conclude|put|attribute|blame|ascribe|assume|infer|suggest|call|label|speak|pin|lay|point)\b)|absence of|lack of (?:evidence|any suggestion)|fails? to (?:show|suggest|support)|unlikely|(?<!\b(?:no|without|any|little) )doubts? (?:that|whether)|stopped short of|refrain(?:ed|s)? from|unable to|\w+n't)\b/gi;
/** "not only", "no longer", "no doubt", "not least", "no sooner", "no thanks to", "nothing but": negative in form alone. */
const NO_NEGATION =
  /^(?:not (?:only|least|just|simply|merely|surprisingly|unnaturally|to mention|unreasonably|until|infrequently|uncommonly|without|once but|for the first time)|no (?:longer|doubt|thanks|question|sooner|wonder|less|fewer|more than|end of|matter|secret|denying|other (?:word|way|term)|escaping|getting away|small|mistake)|nothing (?:but|short of|less than|more than|if not)|(?:nobody|no one|no-one|none)\b[^.;]{0,60}? (?:could|can|would|will) (?:[a-z]+ly )?(?:doubt|deny|dispute|question|quarrel)|none other|never (?:mind|ending|again)|cannot (?:be denied|but|be overstated|be overlooked|be ignored|be stressed)|can't (?:be denied|be ignored)|no\\.|without (?:doubt|question|a doubt|warning|notice|consultation|fail|reason|explanation|any (?:warning|notice|consultation|explanation|reason)|cause|provocation|discussion|consulting|so much as|his|her|asking|telling|a word|exception|thought)|unable to|unlikely)/i;

const DENIED_BEFORE =
  /\b(?:nobody|no one|no-one|none|never|(?:can|could)(?:not|n't| not))\b[^.;]{0,60}?(?:\b(?:could|can|would|will|possibly|seriously|reasonably)(?: [a-z]+ly)? |\bnot |n't )?$/i;

/** The stretches that a negation covers: from the negating word to the end of its clause and of the clauses that complete it. */
export function negations(sentence: Sentence): readonly Reach[] {
  const found: Reach[] = [];
  for (const match of findAll(sentence, NEGATOR)) {
    const rest = sentence.text.slice(match.start - sentence.start);
    // "Nobody could doubt that", "no one can deny": denied twice.
    if (/^(?:doubt|den[iy])/i.test(rest) && DENIED_BEFORE.test(textBefore(sentence, match.start, 100))) continue;
    if (NO_NEGATION.test(rest) && !/^(?:unlikely|unable to)/i.test(rest)) continue;
    if (/^no \d/i.test(rest) || (/^No\b/.test(rest) && /^No\.? \d/.test(rest))) continue;
    if (
      /^nor\b/i.test(rest) &&
      !/\b(?:neither|not|no|never)\b/i.test(sentence.text.slice(0, match.start - sentence.start)) &&
      match.start > sentence.start
    )
      continue;
    found.push({ start: match.start, end: negationEnd(sentence, match.start, match.end), by: { start: match.start, end: match.end } });
  }
  return found;
}

function negationEnd(sentence: Sentence, start: number, from: number): number {
  const all = clauses(sentence);
  const { clause, index } = clauseIndex(sentence, start);
  const nominal =
    /^(?:no|nobody|no one|no-one|none|nothing|neither|without|absence|lack|rule|ruling|ruled|rules|den|doubt|free|never|unlikely)/i.test(
      sentence.text.slice(start - sentence.start),
    );
  // "Leaving her without an alarm is indefensible": what the subject lacks is not what is said of it.
  const { verb } = clause;
  if (
    verb &&
    verb.start > from &&
    start > clause.start &&
    DEED_AS_SUBJECT.test(clause.text) &&
    /^without\b/i.test(sentence.text.slice(start - sentence.start))
  )
    return verb.start;
  // "In not providing a hoist | the home was …", "That nobody has looked at it | is a scandal": what was left undone is not what is said of it.
  if (verb && verb.start > from && NOT_DOING.test(clause.text)) return verb.start;
  const said = THAT_NOT.test(sentence.text) ? SAID_OF_IT.exec(sentence.text.slice(from - sentence.start)) : null;
  if (said) return from + said.index;
  let end = inside(sentence, from, clause.end);
  if (end < clause.end) return end;
  for (let at = index + 1; at < all.length; at += 1) {
    const next = all[at]!;
    const text = next.text;
    // "I do not think that …", "nothing to suggest that …", "not something that caused …".
    if (next.kind === 'that' || next.kind === 'question') {
      end = inside(sentence, next.start, next.end);
      if (end < next.end) return end;
      continue;
    }
    if (next.kind === 'relative' && (nominal || next.opener === 'that' || next.opener === '')) {
      // A relative clause after a comma adds a fact of its own: "nothing outside work accounts for it, which comes from the job", "and that is".
      if (/,\s*(?:and\s+|but\s+)?$/.test(sentence.text.slice(0, next.start - sentence.start))) return next.start;
      const definite = /\b(?:the|his|her|their|this|these|those) [\w' -]{1,40}$/.test(
        sentence.text.slice(from - sentence.start, next.start - sentence.start).trimEnd(),
      );
      if (definite && !nominal) return next.start;
      end = next.end;
      continue;
    }
    // "No one on the team has ever, he told me, made remarks": an aside does not end the clause.
    if (
      next.kind === 'main' &&
      /^[^,]{3,40},\s*$/.test(text) &&
      /,\s*$/.test(sentence.text.slice(0, next.start - sentence.start)) &&
      !all[at - 1]?.verb?.passive &&
      all[at + 1]
    ) {
      end = all[at + 1]!.end;
      at += 1;
      continue;
    }
    if (/^\s*(?:or|nor|and (?:nor|neither))\b/i.test(text)) {
      end = next.end;
      continue;
    }
    if (
      next.kind === 'main' &&
      at === index + 1 &&
      /^\s*(?:and)\b/.test(text) === false &&
      /,\s*$/.test(sentence.text.slice(0, next.start - sentence.start)) === false &&
      next.opener === '' &&
      clause.kind !== 'main'
    )
      return end;
    return end;
  }
  return end;
}

/** "Sending him up …", "To send him up …". */
const DEED_AS_SUBJECT = /^\W*(?:and |but |so |that )?(?:[a-z]+ing|to [a-z]+) /i;

const NOT_DOING = /^\W*(?:and |but |so )?(?:(?:in|by|for|through) )?not [a-z]+ing\b/i;
const THAT_NOT = /^\W*That (?:nobody|no one|no-one|nothing|none|no [a-z]+|(?:[\w']+ ){1,5}?(?:not|never)) /;
const SAID_OF_IT = /\b(?:is|was|amounts? to|amounted to|constitutes?|represents?|remains|seems|shows|beggars|speaks)\b/;

/** Within a clause a negation ends at an adjunct that is presupposed, unless it is what is denied ("not because of work"). */
function inside(sentence: Sentence, from: number, to: number): number {
  const text = sentence.text.slice(from - sentence.start, to - sentence.start);
  // A contrast, or a new clause whose verb was not recognised, ends it.
  const contrast =
    /,? but\b(?! (?:for|also))|[,;] and (?=(?:his|her|their|the|he|she|they|it|this|that|these|my|I|we|you|Mr|Mrs|Ms|there)\b)|,? and (?=(?:an?|another|some) (?:[\w-]+ ){1,3}(?:should|must|will|would|may|might|can|could|is|are)\b)|; /.exec(
      text,
    );
  const limit = contrast ? contrast.index : text.length;
  for (const match of text.matchAll(
    /\b(?:since|because of|due to|owing to|on account of|thanks to|as a result of|in view of|given|following|despite|in spite of|after|before|until|during|even though)\b/gi,
  )) {
    if (match.index >= limit) break;
    const words = text.slice(0, match.index).trim().split(/\s+/).filter(Boolean);
    // Adjacent to the negation, or after a bare verb to be, the adjunct itself is denied: "is not due to", "not directly because of".
    const content = words.filter(
      (word) =>
        !/^(?:be|been|being|have|has|was|is|are|were|so|much|simply|directly|wholly|entirely|solely|primarily|mainly|purely|likely|clearly|to|necessarily|only|in|my|view|opinion|thought|itself|of|any|way|a|the|evidence|it|that|this|caused|or)$/i.test(
          word.replace(/,$/, ''),
        ),
    );
    if (content.length > 1) return from + match.index;
  }
  return from + limit;
}
