import { termsOfArt } from '../../language/terms-of-art.ts';
import type { Span } from '../../read/source.ts';
import type { Found } from '../finding.ts';
import type { Step } from './settle.ts';

/**
 * Takes terms of art out of reach of every rule of style, once: a statute phrase, a fitness category or the name of a form is not
 * simplified. A rule that points at words is silent where they touch a term; one that points at a sentence or paragraph only where
 * the whole of it is a term, since a long sentence stays long whatever it quotes.
 */
export const shield: Step = (found, { report }) => {
  if (!found.some(isStyle)) return found;
  const terms = termsOfArt(report);
  return found.filter((finding) => !(isStyle(finding) && finding.span && shielded(finding.span, finding.rule.scope === 'span', terms)));
};

function isStyle(finding: Found): boolean {
  return finding.rule.style === true;
}

function shielded(span: Span, byTouch: boolean, terms: readonly Span[]): boolean {
  return terms.some((term) =>
    byTouch ? term.start < span.end && span.start < term.end : term.start <= span.start && span.end <= term.end,
  );
}
