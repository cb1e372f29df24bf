import * as v from 'valibot';
import { didYouMean } from '../lint/nearest.ts';
import { AUDIENCES, JURISDICTIONS, REPORT_KINDS } from '../report/report.ts';
import { isMapping, mappingOf } from './mapping.ts';
import { type KnownRule, optionProblems } from './rule-options.ts';
import { type ConfigValues, EXCERPTS, LEVELS, RULE_LEVELS } from './values.ts';
import { listed, shown } from './wording.ts';

/** Something wrong with a configuration, and the keys that lead to it. */
export interface SchemaProblem {
  readonly path: readonly (string | number)[];
  readonly sentence: string;
}

const oneOf = <const T extends readonly string[]>(choices: T) =>
  v.picklist(
    choices,
    ({ input }) => `should be ${listed(choices)}, not ${shown(input)}.${typeof input === 'string' ? didYouMean(input, choices) : ''}`,
  );
const strings = v.union(
  [v.pipe(v.string(), v.nonEmpty('should not be empty.')), v.array(v.pipe(v.string(), v.nonEmpty('should not be empty.')))],
  ({ input }) => `should be a text or a list of texts, not ${shown(input)}.`,
);
const place = v.pipe(
  v.string(({ input }) => `should be a path, not ${shown(input)}.`),
  v.nonEmpty('should be a path, not an empty text.'),
);
const flag = v.boolean(({ input }) => `should be true or false, not ${shown(input)}.`);
const count = v.pipe(
  v.number(({ input }) => `should be a whole number, not ${shown(input)}.`),
  v.integer(({ input }) => `should be a whole number, not ${shown(input)}.`),
  v.minValue(0, ({ input }) => `should be 0 or more, not ${shown(input)}.`),
);
const kinds = v.union(
  [v.picklist(REPORT_KINDS), v.array(v.picklist(REPORT_KINDS))],
  ({ input }) => `should be one or more of ${REPORT_KINDS.join(', ')}, not ${shown(input)}.`,
);
const ruleEntry = v.union(
  [
    v.picklist(RULE_LEVELS),
    v.strictTuple([v.picklist(RULE_LEVELS)]),
    v.strictTuple([v.picklist(RULE_LEVELS), mappingOf(v.record(v.string(), v.unknown()))]),
  ],
  ({ input }) => {
    const level = Array.isArray(input) ? input[0] : input;
    const near = typeof level === 'string' && !RULE_LEVELS.some((known) => known === level) ? didYouMean(level, RULE_LEVELS) : '';
    return `should be ${listed(RULE_LEVELS)}, or one of them with options, as in [warning, { words: 900 }], not ${shown(input)}.${near}`;
  },
);

const ofReports = {
  rules: v.optional(mappingOf(v.record(v.string(), ruleEntry), 'should have a rule and its level on each line, as in “jargon: off”')),
  kind: v.optional(oneOf(REPORT_KINDS)),
  jurisdiction: v.optional(oneOf(JURISDICTIONS)),
  audience: v.optional(oneOf(AUDIENCES)),
  'fail-on': v.optional(oneOf(LEVELS)),
  template: v.optional(strings),
  against: v.optional(strings),
  exempt: v.optional(strings),
};
const override = v.strictObject({ ...ofReports, files: v.optional(strings), kinds: v.optional(kinds) });
const text = v.pipe(
  v.string(({ input }) => `should be a text, not ${shown(input)}.`),
  v.nonEmpty('should not be empty.'),
);
const retextPlugin = v.strictObject({
  use: text,
  as: text,
  options: v.optional(v.unknown()),
  severity: v.optional(oneOf(LEVELS)),
  message: v.optional(text),
  summary: v.optional(text),
  url: v.optional(text),
});
const plugin = v.union(
  [v.pipe(v.string(), v.nonEmpty('should not be empty.')), mappingOf(retextPlugin)],
  ({ input }) =>
    `should be a file or package, as in ./house-rules.js, or a plug-in of retext and its name, as in { use: retext-equality, as: house/equality }, not ${shown(input)}.`,
);
/** A configuration as valibot checks it. */
export const configSchema = v.strictObject({
  $schema: v.optional(v.string()),
  ...ofReports,
  extends: v.optional(strings),
  overrides: v.optional(
    v.array(mappingOf(override), ({ input }) => `should be a list, each item with “files” or “kinds”, not ${shown(input)}.`),
  ),
  ignore: v.optional(strings),
  'rule-files': v.optional(strings),
  plugins: v.optional(v.array(plugin, ({ input }) => `should be a list of files and packages, not ${shown(input)}.`)),
  excerpts: v.optional(oneOf(EXCERPTS)),
  'max-warnings': v.optional(count),
  index: v.optional(place),
  'index-key': v.optional(place),
  baseline: v.optional(place),
  'inline-config': v.optional(flag),
  'report-unused-directives': v.optional(flag),
  'require-directive-reason': v.optional(flag),
});

/** The configuration, or everything that is wrong with it by itself. */
export function checkConfig(values: unknown): { config: ConfigValues; problems: SchemaProblem[] } {
  if (!isMapping(values ?? {})) {
    return { config: {}, problems: [{ path: [], sentence: `the configuration should have keys and values, not ${shown(values)}.` }] };
  }
  const parsed = v.safeParse(configSchema, values ?? {});
  if (!parsed.success) return { config: {}, problems: parsed.issues.map(problemOf) };
  const checked = parsed.output as ConfigValues;
  return { config: checked, problems: (checked.overrides ?? []).flatMap(overrideProblems) };
}

/** What is wrong with what it says of the rules. Asked when those are known that it brings itself. */
export function checkRules({ rules: set, overrides = [] }: ConfigValues, rules: readonly KnownRule[]): SchemaProblem[] {
  return [
    ...ruleProblems(set, rules, ['rules']),
    ...overrides.flatMap((item, index) => ruleProblems(item.rules, rules, ['overrides', index, 'rules'])),
  ];
}

function ruleProblems(set: ConfigValues['rules'], rules: readonly KnownRule[], path: readonly (string | number)[]): SchemaProblem[] {
  return Object.entries(set ?? {}).flatMap(([id, entry]) => {
    const rule = rules.find((known) => known.id === id);
    if (!rule) {
      const near =
        didYouMean(
          id,
          rules.map((known) => known.id),
        ) || ' “ohlint rules” lists them all.';
      return [{ path: [...path, id], sentence: `there is no rule “${id}”.${near}` }];
    }
    const options = typeof entry === 'string' ? {} : (entry[1] ?? {});
    return optionProblems(rule, options).map(({ option, sentence }) => ({ path: [...path, id, 1, option], sentence }));
  });
}

function overrideProblems(item: NonNullable<ConfigValues['overrides']>[number], index: number): SchemaProblem[] {
  const path = ['overrides', index];
  if (item.files === undefined && item.kinds === undefined) {
    return [{ path, sentence: 'an override needs “files” or “kinds”, to say which reports it is for.' }];
  }
  // The kind of a report is worked out under these, so they cannot hang on it.
  const early = (['kind', 'jurisdiction', 'audience'] as const).find((key) => item[key] !== undefined);
  if (item.kinds === undefined || early === undefined) return [];
  return [{ path: [...path, early], sentence: `“${early}” cannot be set for reports of a kind; say which files it is for instead.` }];
}

function problemOf(issue: v.BaseIssue<unknown>): SchemaProblem {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  const key = path.at(-1);
  if (issue.type === 'strict_object' && typeof key === 'string' && issue.expected === 'never') {
    const known = Object.keys(path.length === 1 ? configSchema.entries : override.entries);
    return { path, sentence: `there is no key “${key}”.${didYouMean(key, known) || ` The keys are ${known.join(', ')}.`}` };
  }
  return { path, sentence: `${named(path)}${issue.message}` };
}

function named(path: readonly (string | number)[]): string {
  const words = path.map((key) => (typeof key === 'number' ? `${key + 1}` : key));
  return words.length === 0 ? 'the configuration ' : `“${words.join('.')}” `;
}
