/** What is told of one matter: a heading, and lines that stand below each other. */
export type Told = readonly [what: string, lines: readonly string[]];
