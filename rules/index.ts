// Made by `npm run generate` from the folders beside it.
import type { AnyRule } from '../src/lint/rule.ts';
import { rule as allegationAsFact } from './allegation-as-fact/rule.ts';
import { rule as boilerplateOverlap } from './boilerplate-overlap/rule.ts';
import { rule as jargon } from './jargon/rule.ts';
import { rule as undefinedAbbreviation } from './undefined-abbreviation/rule.ts';

export const rules: readonly AnyRule[] = [
  allegationAsFact,
  boilerplateOverlap,
  jargon,
  undefinedAbbreviation,
];
