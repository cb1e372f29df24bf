/** A value as its author would recognise it. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `“${value}”`;
  return value === undefined ? 'missing' : (JSON.stringify(value) ?? typeof value);
}

/** "error, warning or info" */
export function listed(words: readonly string[], last: 'or' | 'and' = 'or'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
