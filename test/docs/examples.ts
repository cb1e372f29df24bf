/** A fenced block of a page: `js title="check.mjs"`, `console`. */
export interface Example {
  readonly language: string;
  readonly title: string | undefined;
  readonly text: string;
}

/** The fenced blocks of a page, in their order. */
export function examplesIn(markdown: string): Example[] {
  return [...markdown.matchAll(/^```(\w+)(?: title="([^"]+)")?\n([\s\S]*?)^```$/gm)].map(([, language = '', title, text = '']) => ({
    language,
    title,
    text,
  }));
}
