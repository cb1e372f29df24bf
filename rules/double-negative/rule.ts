import { findAll, textAfter, textBefore } from '../../src/language/pattern.ts';
import { stance } from '../../src/language/stance.ts';
import { defineRule, type Report, type Sentence, type Span } from '../../src/lint/rule.ts';
import { BREAK, DENIED_OPINION, DOUBTED, IN_FORM_ALONE, LITOTES, NO_REASON, NOT_RULED_OUT, SECOND, SET_PHRASE } from './wording.ts';

export const rule = defineRule({
  id: 'double-negative',
  group: 'useful',
  severity: 'warning',
  scope: 'sentence',
  summary: 'Negatives piled up in an opinion, which a hurried reader turns around',
  options: {},
  messages: {
    piled:
      'Two negatives have to be worked out against each other here, and a manager in a hurry reads the opposite. Say it the positive way round: “he is fit”, “she can return”.',
    litotes: '“Not un…” leaves open how much is meant. Say what you think: “likely”, “fit”, “possible”.',
  },
  check(report, context) {
    for (const sentence of report.prose) {
      if (sentence.question || sentence.text.length > LONGEST) continue;
      const found = piled(sentence) ?? litotes(sentence);
      if (found !== undefined && isOpinion(report, sentence, found.span)) context.report(found);
    }
  },
});

/** No sentence that anybody wrote is longer. */
const LONGEST = 1500;
/** So many words may stand between the two negatives; beyond, they are no longer read together. */
const APART = 14;

type Found = { readonly span: Span; readonly messageId: 'piled' | 'litotes' };

/** A denied opinion, an absent reason or a doubt, and a second negative in what is denied. */
function piled(sentence: Sentence): Found | undefined {
  for (const pattern of [...DENIED_OPINION, NO_REASON, NOT_RULED_OUT, DOUBTED]) {
    for (const first of findAll(sentence, pattern, 8)) {
      const rest = textAfter(sentence, first.end);
      const end = BREAK.exec(rest)?.index ?? rest.length;
      const reach = { start: first.end, end: first.end + end, text: rest.slice(0, end) };
      const second = findAll(reach, SECOND, 6).find(
        (match) =>
          !IN_FORM_ALONE.test(textAfter(sentence, match.start, 30)) &&
          !(pattern === NO_REASON && /^unwell$/i.test(match.text) && /\b(?:sign|evidence|indication|suggestion)\b/i.test(first.text)) &&
          textAfter(sentence, first.end, match.start - first.end).split(' ').length <= APART,
      );
      if (second !== undefined && isDenied(sentence, first)) return { span: { start: first.start, end: second.end }, messageId: 'piled' };
      // "I would not advise against a return": the two stand in the words themselves.
      if (pattern === NOT_RULED_OUT && ITSELF.test(first.text)) return { span: first, messageId: 'piled' };
    }
  }
  return undefined;
}

const ITSELF = /\b(?:against|disagree|dissent|disapprove|preclude|discourage)$/i;
/** "any reason" denies only where something before it does: "I cannot see any reason why". */
function isDenied(sentence: Sentence, first: Span & { readonly text: string }): boolean {
  return (
    !/^any\b/i.test(first.text) ||
    /\b(?:not|cannot|n't|never|nor|unable|without)\b[^.;,]{0,40}$/i.test(textBefore(sentence, first.start, 60))
  );
}

function litotes(sentence: Sentence): Found | undefined {
  const match = findAll(sentence, LITOTES, 4).find(({ text }) => !SET_PHRASE.test(text));
  return match === undefined ? undefined : { span: match, messageId: 'litotes' };
}

/** The author's own statement: not told as another's words, asked, quoted or supposed. */
function isOpinion(report: Report, sentence: Sentence, span: Span): boolean {
  const { attributed, endorsed, asked, quoted, supposed } = stance(report, sentence, span);
  return !(attributed && !endorsed) && !asked && !quoted && !supposed;
}
