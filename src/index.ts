/** What rules and formats of one's own are made with. Little is loaded: a plug-in that imports this costs a run next to nothing. */
export type { Formatter, FormatterContext } from './format/formatter.ts';
export type { FatalEntry, FileEntry, MessageEntry, RelatedEntry } from './format/json.ts';
export type {
  AnyRule,
  Companions,
  Finding,
  Level,
  Messages,
  OptionSchema,
  OptionValue,
  Report,
  Rule,
  RuleContext,
  RuleGroup,
  Scope,
  Sentence,
  Span,
  Suggestion,
} from './lint/rule.ts';
export { defineRule } from './lint/rule.ts';
export type { Circumstances, Examples, RightExample, WrongExample } from './lint/tester/examples.ts';
export type { Plugin } from './own-rules/plugin.ts';
export type { Facts, GivenFacts, Section, SectionName } from './report/report.ts';
