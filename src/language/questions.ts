import type { Sentence } from '../report/report.ts';
import { clauses } from './clauses.ts';
import { findAll } from './pattern.ts';
import { accountEnd, phraseEnd, type Reach } from './reach.ts';

const EMBEDDED =
  /\b(?:(?:the|any|a|this|that|another|open|further|real|main|first|second) question (?:of|whether|is whether|about|as to|that)|question mark over|(?:you|your referral|the referral|your letter|the form|he|she|they|management|hr) (?:also )?(?:asks?|asked|wonders?|wondered|wants? to know|would like to know|enquires?|enquired|queries|queried)|as to (?:whether|how|why|who|what)|how far|to what extent|the extent to which|whether or not|whether)\b/gi;
/** A subject clause in question form that is then left open: "What work had to do with it remains an open question". */
const LEFT_OPEN =
  /\b(?:remains?|is|are|stays?) (?:still )?(?:an open question|open|unclear|uncertain|unknown|not known|not clear|not (?:yet )?(?:established|decided)|to be (?:seen|established|decided|determined|resolved)|in dispute|disputed|contested|under (?:investigation|enquiry)|hard to say|impossible to say)\b/i;

/** The stretches that are asked, directly or inside another clause. */
export function questions(sentence: Sentence): readonly Reach[] {
  const found: Reach[] = [];
  if (sentence.question) found.push({ start: sentence.start, end: sentence.end, by: { start: sentence.end - 1, end: sentence.end } });
  const all = clauses(sentence);
  all.forEach((clause, index) => {
    if (clause.kind !== 'question' || (clause.opener === 'what' && index === 0 && !LEFT_OPEN.test(sentence.text))) return;
    if (clause.opener === 'what' || clause.opener === 'how' || clause.opener === 'why') {
      // "what he did was harassment" tells; "I cannot tell what caused it", "you ask why" ask.
      const before = sentence.text.slice(0, clause.start - sentence.start);
      if (
        !/\b(?:ask\w*|know|say|tell|judge|determine|unclear|certain|sure|establish|explore|see|asked|wonder\w*|on|about|of|understand|find out|uncertain)\s*$/i.test(
          before,
        ) &&
        !LEFT_OPEN.test(sentence.text)
      )
        return;
      if (
        /\b(?:told me|describ\w+|explain\w+|spoke|talked|about|of|we discussed|know|knew|knows|see|understand)\s*$/i.test(before) &&
        !/\b(?:not|cannot|no|n't|ask\w*)\b[^,;]*$/i.test(before)
      )
        return;
    }
    let end = clause.end;
    for (const next of all.slice(index + 1)) {
      if (next.kind === 'main' || next.kind === 'concession') break;
      end = next.end;
    }
    found.push({ start: clause.start, end, by: { start: clause.start, end: clause.start + Math.max(clause.opener.length, 2) } });
  });
  for (const match of findAll(sentence, EMBEDDED)) {
    const words = match.text.toLowerCase();
    const end = /ask|wonder|know|enquir|quer/.test(words) ? accountEnd(sentence, match.end) : phraseEnd(sentence, match.end);
    found.push({ start: match.start, end, by: { start: match.start, end: match.end } });
  }
  return found;
}
