import * as v from 'valibot';
import { mappingOf } from '../config/mapping.ts';
import { LEVELS } from '../config/values.ts';
import { listed, shown } from '../config/wording.ts';
import { didYouMean } from '../lint/nearest.ts';
import { FRAME_PARTS } from '../lint/tester/frame.ts';
import { AUDIENCES, JURISDICTIONS, REPORT_KINDS, SECTION_NAMES } from '../report/report.ts';
import { type Definition, KINDS, type RuleKind, UNITS } from './definition.ts';
import { PLACES, SPEAKERS, STANCES } from './where.ts';

/** Something wrong with a rule, and the keys that lead to it. */
export interface RuleProblem {
  readonly path: readonly (string | number)[];
  readonly sentence: string;
}

/** Ids of rules that did not come with ohlint: a name of the house, a slash, a name of the rule. */
export const OWN_ID = /^(?!ohlint\/)[a-z][a-z0-9-]{0,60}(?:\/[a-z0-9][a-z0-9-]{0,60})+$/;

const oneOf = <const T extends readonly string[]>(choices: T) =>
  v.picklist(
    choices,
    ({ input }) => `should be ${listed(choices)}, not ${shown(input)}.${typeof input === 'string' ? didYouMean(input, choices) : ''}`,
  );
const someOf = <const T extends readonly string[]>(choices: T) =>
  v.union([v.picklist(choices), v.array(v.picklist(choices))], ({ input }) => {
    const wrong = (Array.isArray(input) ? input : [input]).find((item) => !choices.includes(item));
    return `should be one or more of ${choices.join(', ')}, not ${shown(wrong)}.${typeof wrong === 'string' ? didYouMean(wrong, choices) : ''}`;
  });
const text = v.pipe(
  v.string(({ input }) => `should be a text, not ${shown(input)}.`),
  v.regex(/\S/, 'should not be empty.'),
);
/** Without a message for what is no text: then the union that it stands in has its say. */
const someText = v.pipe(v.string(), v.regex(/\S/, 'should not be empty.'));
const texts = v.union(
  [someText, v.pipe(v.array(someText), v.minLength(1, 'should not be an empty list.'))],
  ({ input }) =>
    `should be a text or a list of texts, not ${shown(input)}. A word that YAML takes for something else (no, on, 12) needs quotation marks.`,
);
const flag = v.boolean(({ input }) => `should be true or false, not ${shown(input)}.`);
const number = v.pipe(
  v.number(({ input }) => `should be a number, not ${shown(input)}.`),
  v.finite('should be a number that has an end.'),
);
const count = v.pipe(
  v.number(({ input }) => `should be a whole number, not ${shown(input)}.`),
  v.integer(({ input }) => `should be a whole number, not ${shown(input)}.`),
  v.minValue(0, ({ input }) => `should be 0 or more, not ${shown(input)}.`),
);
const told = <const T extends readonly string[]>(ids: T) =>
  v.union(
    [text, mappingOf(v.strictObject(Object.fromEntries(ids.map((id) => [id, v.optional(text)]))))],
    ({ input }) => `should be a text${ids.length > 1 ? `, or one for each of ${listed(ids, 'and')}` : ''}, not ${shown(input)}.`,
  );

const sought = { phrases: v.optional(texts), 'phrases-from': v.optional(text), patterns: v.optional(texts) };
const words = v.union(
  [texts, mappingOf(v.strictObject(sought))],
  ({ input }) => `should be words, or a mapping with ${listed(Object.keys(sought), 'and')}, not ${shown(input)}.`,
);
const howSought = { 'match-case': v.optional(flag), 'whole-words': v.optional(flag), except: v.optional(words) };
const looking = {
  in: v.optional(someOf(PLACES)),
  sections: v.optional(someOf(SECTION_NAMES)),
  'not-sections': v.optional(someOf(SECTION_NAMES)),
};
const meaning = {
  says: v.optional(oneOf(SPEAKERS)),
  unless: v.optional(v.array(oneOf(STANCES), ({ input }) => `should be a list of ${STANCES.join(', ')}, or [], not ${shown(input)}.`)),
};

const circumstances = {
  without: v.optional(v.array(oneOf(FRAME_PARTS))),
  frame: v.optional(oneOf(['report', 'none'])),
  kind: v.optional(oneOf(REPORT_KINDS)),
  jurisdiction: v.optional(oneOf(JURISDICTIONS)),
  audience: v.optional(oneOf(AUDIENCES)),
  options: v.optional(mappingOf(v.record(v.string(), v.union([v.number(), v.boolean(), v.string(), v.array(v.string())])))),
  previous: v.optional(text),
  referral: v.optional(text),
  templates: v.optional(v.array(text)),
  others: v.optional(v.array(text)),
};
const right = v.strictObject({ ...circumstances, text, why: v.optional(text) });
const wrong = v.strictObject({
  ...circumstances,
  text,
  why: v.optional(text),
  finds: v.optional(v.array(text)),
  message: v.optional(text),
});
const examples = v.strictObject({
  ...circumstances,
  wrong: v.array(mappingOf(wrong), ({ input }) => `should be a list of texts that the rule finds something in, not ${shown(input)}.`),
  right: v.array(mappingOf(right), ({ input }) => `should be a list of texts that the rule leaves alone, not ${shown(input)}.`),
});

const common = {
  $schema: v.optional(text),
  id: v.pipe(
    v.string(({ input }) => `should be a text, not ${shown(input)}.`),
    v.regex(
      OWN_ID,
      ({ input }) =>
        `should be a name of yours, a slash and a name for the rule in small letters, as in house/no-synergy, not ${shown(input)}.`,
    ),
  ),
  severity: v.optional(oneOf(LEVELS)),
  summary: v.optional(text),
  url: v.optional(
    v.pipe(
      v.string(({ input }) => `should be a text, not ${shown(input)}.`),
      v.regex(/^https?:\/\/\S+$/, ({ input }) => `should be an address that begins with https://, not ${shown(input)}.`),
    ),
  ),
  'report-kinds': v.optional(someOf(REPORT_KINDS)),
  audiences: v.optional(someOf(AUDIENCES)),
  jurisdictions: v.optional(someOf(JURISDICTIONS)),
  examples: v.optional(mappingOf(examples)),
};
const limits = { per: v.optional(oneOf(UNITS)), min: v.optional(number), max: v.optional(number) };
const LEVEL_OF_HEADING = 'should be from 1 to 6.';
const needed = v.union(
  [
    v.picklist(SECTION_NAMES),
    mappingOf(
      v.strictObject({
        heading: text,
        or: v.optional(texts),
        level: v.optional(v.pipe(count, v.minValue(1, LEVEL_OF_HEADING), v.maxValue(6, LEVEL_OF_HEADING))),
      }),
    ),
  ],
  ({ input }) =>
    `should be one of ${SECTION_NAMES.join(', ')}, or a heading of your own, as in { heading: Duty of care, or: [Our duty], level: 2 }, not ${shown(input)}.${
      typeof input === 'string' ? didYouMean(input, SECTION_NAMES) : ''
    }`,
);
const instead = v.union(
  [texts, v.null(), v.literal('')],
  ({ input }) => `should be what to write instead, a list of such, or nothing, not ${shown(input)}.`,
);

/** What each kind of rule is made of: the check, and the JSON Schema for editors, are both made from it. */
export const DEFINITIONS = {
  phrase: v.strictObject({
    ...common,
    kind: v.literal('phrase'),
    message: told(['found']),
    ...sought,
    ...howSought,
    ...looking,
    ...meaning,
    style: v.optional(flag),
  }),
  substitution: v.strictObject({
    ...common,
    kind: v.literal('substitution'),
    message: v.optional(told(['better', 'omit'])),
    swap: mappingOf(v.record(text, instead), 'should have a phrase and what to write instead on each line, as in “commence: start”'),
    safe: v.optional(flag),
    ...howSought,
    ...looking,
    ...meaning,
    style: v.optional(flag),
  }),
  required: v.strictObject({
    ...common,
    kind: v.literal('required'),
    message: told(['missing']),
    ...sought,
    ...howSought,
    if: v.optional(words),
    ...looking,
    ...meaning,
  }),
  occurrence: v.strictObject({
    ...common,
    kind: v.literal('occurrence'),
    message: told(['many', 'few']),
    ...sought,
    ...howSought,
    ...limits,
    ...looking,
    ...meaning,
  }),
  metric: v.strictObject({ ...common, kind: v.literal('metric'), message: told(['over', 'under']), formula: text, ...limits, ...looking }),
  section: v.strictObject({
    ...common,
    kind: v.literal('section'),
    message: v.optional(told(['missing', 'order', 'empty', 'level'])),
    need: v.pipe(
      v.array(needed, ({ input }) => `should be a list of sections, not ${shown(input)}.`),
      v.minLength(1, 'should name at least one section.'),
    ),
    'in-order': v.optional(flag),
    'may-be-empty': v.optional(flag),
  }),
} as const satisfies Record<RuleKind, unknown>;

/** A rule as it stands in a file, or everything that is wrong with it. */
export function checkDefinition(values: unknown): { definition: Definition | undefined; problems: readonly RuleProblem[] } {
  if (typeof values !== 'object' || values === null || Array.isArray(values)) {
    return failed({ path: [], sentence: `a rule should have keys and values, not ${shown(values)}.` });
  }
  const { kind } = values as { kind?: unknown };
  if (kind === undefined) return failed({ path: [], sentence: `“kind” is missing: it should be ${listed(KINDS)}.` });
  if (!KINDS.some((known) => known === kind)) {
    const near = typeof kind === 'string' ? didYouMean(kind, KINDS) : '';
    return failed({ path: ['kind'], sentence: `“kind” should be ${listed(KINDS)}, not ${shown(kind)}.${near}` });
  }
  const schema = DEFINITIONS[kind as RuleKind];
  const parsed = v.safeParse(schema, values);
  if (!parsed.success) return { definition: undefined, problems: parsed.issues.map((issue) => problemOf(issue, kind as RuleKind)) };
  const problems = meaningProblems(parsed.output as unknown as Definition);
  return { definition: problems.length === 0 ? (parsed.output as unknown as Definition) : undefined, problems };
}

function failed(problem: RuleProblem): { definition: undefined; problems: readonly RuleProblem[] } {
  return { definition: undefined, problems: [problem] };
}

/** What the shape of a rule cannot say. */
function meaningProblems(rule: Definition): RuleProblem[] {
  const problems: RuleProblem[] = [];
  if (rule.kind === 'phrase' || rule.kind === 'required' || rule.kind === 'occurrence') {
    if (rule.phrases === undefined && rule.patterns === undefined && rule['phrases-from'] === undefined) {
      problems.push({ path: [], sentence: `the rule looks for nothing: give it “phrases”, “phrases-from” or “patterns”.` });
    }
  }
  if (rule.kind === 'occurrence' || rule.kind === 'metric') {
    const { min, max } = rule;
    if (min === undefined && max === undefined)
      problems.push({ path: [], sentence: 'the rule sets no limit: give it “min”, “max” or both.' });
    if (min !== undefined && max !== undefined && min > max) {
      problems.push({ path: ['min'], sentence: `“min” (${min}) is more than “max” (${max}), so no report could be right.` });
    }
  }
  if (rule.kind === 'substitution') {
    const phrases = Object.keys(rule.swap);
    if (phrases.length === 0) problems.push({ path: ['swap'], sentence: '“swap” has nothing to swap.' });
    for (const phrase of phrases.filter((each) => each.includes('*'))) {
      problems.push({
        path: ['swap', phrase],
        sentence: `“${phrase}” has a star, and what to write instead hangs on the letters that it stands for: give each form by itself.`,
      });
    }
  }
  return problems;
}

function problemOf(issue: v.BaseIssue<unknown>, kind: RuleKind): RuleProblem {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  const key = path.at(-1);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const known = keysAt(path.slice(0, -1), kind);
    return {
      path,
      sentence: `there is no key “${String(key)}” here.${didYouMean(String(key), known) || ` The keys are ${known.join(', ')}.`}`,
    };
  }
  if (issue.type === 'strict_object' && issue.received === 'undefined') {
    return { path: path.slice(0, -1), sentence: `“${named(path)}” is missing.` };
  }
  return { path, sentence: `“${named(path)}” ${issue.message}` };
}

/** The keys that may stand where a key stands that may not. */
function keysAt(path: readonly (string | number)[], kind: RuleKind): readonly string[] {
  if (path.length === 0) return Object.keys(DEFINITIONS[kind].entries);
  if (path[0] === 'examples') return Object.keys((path[1] === 'wrong' ? wrong : path[1] === 'right' ? right : examples).entries);
  return Object.keys(sought);
}

function named(path: readonly (string | number)[]): string {
  return path.map((key) => (typeof key === 'number' ? key + 1 : key)).join('.');
}
