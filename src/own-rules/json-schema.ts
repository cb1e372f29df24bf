import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { KINDS, type RuleKind } from './definition.ts';
import { DEFINITIONS } from './schema.ts';

/** What each key is for, as an editor shows it. */
const KEYS: Readonly<Record<string, string>> = {
  $schema: 'Where this schema is, for editors; ohlint passes over it.',
  id: 'A name of yours, a slash and a name for the rule, as in house/no-synergy.',
  kind: 'What the rule does: phrase finds words, substitution has better ones, required misses words, occurrence counts them, metric works out a figure, section asks for sections.',
  severity: 'error, warning or info. A configuration can set another.',
  summary: 'One line that says what the rule finds, for “ohlint rules”.',
  message:
    'What the author is told: what is wrong and what to write instead. Words of the report, as {{found}}, stand in [[ ]], which logs and files leave out.',
  url: 'Where more is said about it.',
  phrases: 'Words and phrases as they are written; a star stands for any letters.',
  'phrases-from': 'A file of phrases, one on each line; its path counts from this file.',
  patterns: 'Regular expressions in the syntax of RE2. With a group (?<found>…) only that part is pointed at.',
  'match-case': 'Whether capitals count (default: false).',
  'whole-words': 'Whether a phrase may not begin or end within a word (default: true).',
  except: 'Words that are left alone although they hold, or stand in, what is looked for.',
  swap: 'Each phrase and what to write instead: one text, several to choose from, or nothing where the phrase can go.',
  safe: 'The change cannot alter what is said, so that --fix may write it.',
  if: 'Only where these words stand in the report.',
  in: 'Where to look: prose (the default), one of its parts, or another part of the letter.',
  sections: 'Only in these sections.',
  'not-sections': 'Not in these sections.',
  'report-kinds': 'Only in reports of these kinds.',
  audiences: 'Only in reports for these readers.',
  jurisdictions: 'Only under these jurisdictions.',
  says: 'Whose words are meant: the author’s, those of others that the author passes on, or anyone’s (the default).',
  unless:
    'Words are left alone where they are quoted, negated, supposed, asked, declined, or in a title (the name of a policy). [] for none of it.',
  style: 'Whether terms of art (statute phrases, fitness categories) are shielded from the rule (default: true).',
  per: 'What is counted in: the report (the default), each section, paragraph or sentence.',
  min: 'The least that there should be.',
  max: 'The most that there should be.',
  formula: 'Numbers, + - * / ( ) and words, sentences, questions, paragraphs, items, sections, letters, syllables, longwords, pages.',
  need: 'The sections: names that ohlint knows, or headings of your own.',
  'in-order': 'Whether they should stand in this order.',
  'may-be-empty': 'Whether a heading with nothing under it will do.',
  examples: 'Texts that the rule finds something in (wrong) and leaves alone (right); “ohlint test-rules” tries them.',
};

/** The JSON Schema of a file of rules, by which editors complete and check it. */
export function rulesJsonSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Rules of one’s own for ohlint',
    anyOf: [{ $ref: '#/definitions/rule' }, { type: 'array', items: { $ref: '#/definitions/rule' }, minItems: 1 }],
    definitions: {
      // By its kind an editor knows which of them it is.
      rule: { anyOf: KINDS.map((kind) => ({ $ref: `#/definitions/${kind}` })) },
      ...Object.fromEntries(KINDS.map((kind) => [kind, schemaOf(kind)])),
    },
  };
}

function schemaOf(kind: RuleKind): JsonSchema {
  const { $schema: _, ...schema } = toJsonSchema(DEFINITIONS[kind], { typeMode: 'output', ignoreActions: ['finite'] });
  const properties = Object.entries(schema.properties ?? {}).map(([key, value]) => [key, { description: KEYS[key], ...(value as object) }]);
  return { ...schema, properties: Object.fromEntries(properties) };
}
