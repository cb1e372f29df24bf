import type { Position, Span } from '../read/source.ts';
import type { AnyRule, Level, Suggestion } from './rule.ts';

/** A finding on its way from the rule to the reader: it knows its rule, its level and its place in the file. */
export interface Found {
  readonly rule: Pick<AnyRule, 'id' | 'group' | 'scope' | 'style' | 'summary' | 'messages' | 'url'>;
  readonly level: Level;
  readonly messageId: string;
  readonly data: Readonly<Record<string, string | number>>;
  /** The words that are wrong, in `Source.text`; undefined for what stands outside the visible text, an instruction to ohlint. */
  readonly span: Span | undefined;
  /** The same place in `Source.raw`. */
  readonly raw: Span;
  readonly start: Position;
  readonly end: Position;
  readonly related: readonly Related[];
  readonly suggestions: readonly Suggestion[];
  readonly fix: Suggestion | undefined;
}

/** Another place that a finding speaks of. */
export interface Related {
  readonly span: Span;
  readonly raw: Span;
  readonly note: string;
  readonly start: Position;
  readonly end: Position;
}
