import { decode } from './encoding.ts';
import { fold } from './fold.ts';
import { lineStarts, positionIn } from './line-table.ts';
import { readMarkdown } from './markdown.ts';
import { readPlainText } from './plain-text.ts';
import { type Source, type SourceFormat, UnreadableError } from './source.ts';

const MARKDOWN_NAME = /\.(?:md|markdown|mdown|mkdn?|mdwn)$/i;
const TEXT_NAME = /\.(?:txt|text|asc)$/i;
/** What only Markdown has: hashed headings, bold, links, ruled tables, fences, comments. */
const MARKDOWN_SIGNS = /^#{1,6} \S|\*\*\S[^*\n]{0,200}\*\*|\]\(\S|^\|? ?:?-{3,}:? ?\||^```|^<!--/m;

/** The format a file is read in: by its name, and where that says nothing (standard input) by what is in it. */
function formatOf(path: string, raw: string): SourceFormat {
  if (MARKDOWN_NAME.test(path)) return 'markdown';
  if (TEXT_NAME.test(path)) return 'text';
  return MARKDOWN_SIGNS.test(raw) ? 'markdown' : 'text';
}

/**
 * Reads a file into a `Source`. `path` is as it will be printed; its ending tells the format. Throws `UnreadableError` when it cannot
 * be read as a report.
 */
export function read(bytes: Uint8Array, path: string): Source {
  const { raw, encoding, notes } = decode(bytes, path);
  const format = formatOf(path, raw);
  const { built, frontMatter, directives } = format === 'markdown' ? readMarkdown(raw) : readPlainText(raw);
  if (!/\p{L}/u.test(built.text)) throw new UnreadableError('The file is empty: there is nothing to check.');
  const lines = lineStarts(raw);
  return {
    path,
    format,
    raw,
    text: built.text,
    folded: fold(built.text),
    blocks: built.blocks,
    frontMatter,
    directives,
    encoding,
    notes,
    word: undefined,
    rawSpan: (span) => built.places.spanOf(span),
    position: (rawOffset) => positionIn(lines, raw.length, rawOffset),
  };
}
