import type { AnyRule } from '../lint/rule.ts';
import { type Definition, list, type Sought } from './definition.ts';
import { metricRule } from './kinds/metric.ts';
import { occurrenceRule } from './kinds/occurrence.ts';
import { phraseRule } from './kinds/phrase.ts';
import { requiredRule } from './kinds/required.ts';
import { sectionRule } from './kinds/section.ts';
import { substitutionRule } from './kinds/substitution.ts';
import { asSought, type Materials } from './materials.ts';

/** The rule that a definition describes. Throws a `DefinitionError` where it cannot be made. */
export function ownRule(definition: Definition, materials: Materials): AnyRule {
  switch (definition.kind) {
    case 'phrase':
      return phraseRule(definition, materials);
    case 'substitution':
      return substitutionRule(definition, materials);
    case 'required':
      return requiredRule(definition, materials);
    case 'occurrence':
      return occurrenceRule(definition, materials);
    case 'metric':
      return metricRule(definition);
    case 'section':
      return sectionRule(definition);
  }
}

/** Everything in a definition that says what to look for. */
export function soughtIn(definition: Definition): readonly Sought[] {
  if (definition.kind === 'metric' || definition.kind === 'section') return [];
  const { except } = definition;
  const condition = definition.kind === 'required' ? definition.if : undefined;
  return [
    ...(definition.kind === 'substitution' ? [] : [definition]),
    ...[except, condition].flatMap((given) => (given === undefined ? [] : asSought(given))),
  ];
}

/** Whether a definition has a pattern, for which an engine must be loaded. */
export function hasPattern(definition: Definition): boolean {
  return soughtIn(definition).some(({ patterns }) => list(patterns).length > 0);
}
