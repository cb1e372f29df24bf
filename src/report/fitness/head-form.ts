/**
 * Words that speak of return, fitness or absence. `return`: coming back; `fitness`: being able to work; `work`: doing it; `absence`: being
 * away from it; `recovery`: getting better; `duty`: a kind of work in a note ("modified duty"); `estimate`: "my estimate is"; `bar`: "no
 * medical reason why not".
 */
export type HeadGroup = 'return' | 'fitness' | 'work' | 'absence' | 'recovery' | 'duty' | 'estimate' | 'bar';

/** A way to speak of them: the words, and whether they are what they look like by what stands before and after them. */
export interface HeadForm {
  readonly pattern: RegExp;
  readonly group: HeadGroup;
  /** 1: back or fit; \u22121: away or unfit. */
  readonly sign: 1 | -1;
  readonly holds?: (before: string, after: string, words: string) => boolean;
}

/** Any of some alternatives, as the source of a pattern. */
export const any = (...alternatives: readonly string[]) => `(?:${alternatives.join('|')})`;

/** A pattern for whole words, wherever they stand. */
export const words = (...alternatives: readonly string[]) => new RegExp(`\\b${any(...alternatives)}`, 'gi');

/** A pattern for the end of what stands before. */
export const ends = (...alternatives: readonly string[]) => new RegExp(`\\b${any(...alternatives)}$`, 'i');

/** A pattern for the beginning of what stands after. */
export const opens = (...alternatives: readonly string[]) => new RegExp(`^${any(...alternatives)}`, 'i');
