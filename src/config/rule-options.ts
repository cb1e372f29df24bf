import { didYouMean } from '../lint/nearest.ts';
import type { AnyRule, OptionSchema } from '../lint/rule.ts';
import { listed, shown } from './wording.ts';

/** As much of a rule as a configuration can speak of. */
export type KnownRule = Pick<AnyRule, 'id' | 'severity' | 'options'>;

/** A sentence for each option that the rule does not have, or that has a value the rule cannot use. */
export function optionProblems(rule: KnownRule, options: Readonly<Record<string, unknown>>): { option: string; sentence: string }[] {
  const schemas: Readonly<Record<string, OptionSchema>> = rule.options;
  const names = Object.keys(schemas);
  return Object.entries(options).flatMap(([option, value]) => {
    const schema = Object.hasOwn(schemas, option) ? schemas[option] : undefined;
    const sentence = schema ? valueProblem(`${rule.id}: ${option}`, schema, value) : unknownOption(rule, option, names);
    return sentence === undefined ? [] : [{ option, sentence }];
  });
}

function unknownOption(rule: KnownRule, option: string, names: readonly string[]): string {
  if (names.length === 0) return `${rule.id} has no options, so “${option}” must go.`;
  return `${rule.id} has no option “${option}”.${didYouMean(option, names) || ` It has ${listed(names, 'and')}.`}`;
}

function valueProblem(what: string, schema: OptionSchema, value: unknown): string | undefined {
  switch (schema.type) {
    case 'number': {
      const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = schema;
      if (typeof value === 'number' && value >= minimum && value <= maximum) return undefined;
      return `${what} should be a number${range(schema)}, not ${shown(value)}.`;
    }
    case 'boolean':
      return typeof value === 'boolean' ? undefined : `${what} should be true or false, not ${shown(value)}.`;
    case 'strings':
      return Array.isArray(value) && value.every((item) => typeof item === 'string')
        ? undefined
        : `${what} should be a list of words, not ${shown(value)}.`;
    case 'choice':
      if (typeof value === 'string' && schema.choices.includes(value)) return undefined;
      return `${what} should be ${listed(schema.choices)}, not ${shown(value)}.${typeof value === 'string' ? didYouMean(value, schema.choices) : ''}`;
  }
}

function range({ minimum, maximum }: { minimum?: number; maximum?: number }): string {
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return ` of at least ${minimum}`;
  return maximum === undefined ? '' : ` of at most ${maximum}`;
}
