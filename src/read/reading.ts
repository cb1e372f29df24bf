import type { DirectiveText, Span } from './source.ts';
import type { BuiltText } from './text-builder.ts';

/** The YAML at the head of a file, without its fences, and where it stands in `raw`. */
export interface FrontMatter {
  readonly yaml: string;
  readonly span: Span;
}

/** What a format's reader makes of a decoded file; `read.ts` makes a `Source` of it. */
export interface Reading {
  readonly built: BuiltText;
  readonly frontMatter: FrontMatter | undefined;
  readonly directives: readonly DirectiveText[];
}
