import type { FrontMatter } from './reading.ts';

/** Front matter of a plain text: fences of three dashes around lines of which the first says `key:`. */
const FENCED =
  /^---[ \t]*(?:\r\n?|\n)(?=[A-Za-z][\w-]{0,40}:)((?:(?!---[ \t]*(?:\r|\n|$))[^\r\n]*(?:\r\n?|\n)){1,400})---[ \t]*(?=\r|\n|$)/;

/** Front matter at the head of a plain text, and where the text goes on after it. */
export function frontMatterOf(raw: string): { readonly frontMatter: FrontMatter; readonly end: number } | undefined {
  if (!raw.startsWith('---')) return undefined;
  const match = FENCED.exec(raw);
  if (!match) return undefined;
  const start = match[0].indexOf(match[1]!, 3);
  const yaml = match[1]!.replace(/(?:\r\n?|\n)$/, '');
  return { frontMatter: { yaml, span: { start, end: start + yaml.length } }, end: match[0].length };
}
