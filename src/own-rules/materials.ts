import { type Definition, type HowSought, list, type Several, type Sought } from './definition.ts';
import { type LinearPattern, PatternError } from './linear-pattern.ts';
import { DefinitionError } from './message.ts';
import type { Where } from './where.ts';
import { type Finder, finderOf, type Wording } from './wording.ts';

/** What a rule is made of beside its definition. */
export interface Materials {
  /** Makes a pattern; only there where a definition has one. */
  readonly pattern: ((source: string, matchCase: boolean) => LinearPattern) | undefined;
  /** The phrases in a file that a definition names. */
  readonly phrasesFrom: (file: string) => readonly string[];
}

/** A finder for each report, with what it leaves alone left out. */
export function finderFor(sought: Sought, how: HowSought, materials: Materials): () => Finder {
  const find = finderOf(wordingOf(sought, how, materials, []));
  if (how.except === undefined) return find;
  const except = finderOf(wordingOf(asSought(how.except), how, materials, ['except']));
  return () => {
    const findHere = find();
    const exceptHere = except();
    return (stretch) => {
      const found = findHere(stretch);
      if (found.length === 0) return found;
      const left = exceptHere(stretch);
      return found.filter((match) => !left.some(({ start, end }) => start < match.end && match.start < end));
    };
  };
}

export function asSought(given: Several<string> | Sought): Sought {
  return typeof given === 'string' || Array.isArray(given) ? { phrases: given as Several<string> } : (given as Sought);
}

function wordingOf(sought: Sought, how: HowSought, { pattern, phrasesFrom }: Materials, path: readonly string[]): Wording {
  const matchCase = how['match-case'] ?? false;
  const patterns = list(sought.patterns).map((source, index) => {
    try {
      if (pattern) return pattern(source, matchCase);
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      const at = typeof sought.patterns === 'string' ? [] : [index];
      throw new DefinitionError([...path, 'patterns', ...at], `the pattern “${source}” ${error.message}`);
    }
    throw new TypeError('a pattern was given and no engine for it');
  });
  const file = sought['phrases-from'];
  const phrases = [...list(sought.phrases), ...(file === undefined ? [] : phrasesFrom(file))];
  return { phrases, patterns, matchCase, wholeWords: how['whole-words'] ?? true };
}

/** Where a definition says to look, with what it leaves open filled in. */
export function whereOf(definition: Definition, unless: Where['unless'] = []): Where {
  const given = definition as Partial<
    Pick<Extract<Definition, { kind: 'phrase' }>, 'in' | 'sections' | 'not-sections' | 'says' | 'unless'>
  >;
  const places = list(given.in);
  return {
    in: places.length === 0 ? ['prose'] : places,
    sections: list(given.sections),
    notSections: list(given['not-sections']),
    reportKinds: list(definition['report-kinds']),
    audiences: list(definition.audiences),
    jurisdictions: list(definition.jurisdictions),
    says: given.says ?? 'anyone',
    unless: given.unless ?? unless,
  };
}
