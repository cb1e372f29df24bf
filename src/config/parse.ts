import { pathToFileURL } from 'node:url';
import type { Document, Node } from 'yaml';
import { JobError } from './job-error.ts';

/** A configuration file as parsed: what it says, and where. */
export interface Parsed {
  readonly values: unknown;
  /** The line of a key or item, from 1; undefined where lines are not known. */
  lineOf(path: readonly (string | number)[]): number | undefined;
}

/** Reads YAML and JSON alike (JSON is YAML), so that both have lines to point at. */
export async function parseText(text: string, shownPath: string): Promise<Parsed> {
  const { LineCounter, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  // The library's own warnings print words of the file on standard error.
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'error' });
  const error = document.errors[0];
  if (error) {
    const line = lines.linePos(error.pos[0]).line;
    const what = error.message.split(/ at line \d+/)[0].replace(/\.?$/, '.');
    throw new JobError(`${shownPath}, line ${line}: this is not ${shownPath.endsWith('json') ? 'JSON' : 'YAML'} that can be read. ${what}`);
  }
  return {
    values: valuesOf(document, shownPath),
    lineOf: (path) => {
      const offset = offsetOf(document, path);
      return offset === undefined ? undefined : lines.linePos(offset).line;
    },
  };
}

/** A few lines of aliases may stand for more than any memory holds, which the library refuses, or lead into themselves. */
function valuesOf(document: Document.Parsed, shownPath: string): unknown {
  try {
    const values: unknown = document.toJS();
    JSON.stringify(values);
    return values;
  } catch {
    throw new JobError(`${shownPath} repeats itself by its anchors and aliases (&name, *name) without an end. Write out what is meant.`);
  }
}

/** Runs a JavaScript configuration. */
export async function parseModule(file: string, shownPath: string): Promise<Parsed> {
  try {
    const module: { default?: unknown } = await import(pathToFileURL(file).href);
    if (module.default === undefined) throw new Error('it has no default export');
    return { values: module.default, lineOf: () => undefined };
  } catch (error) {
    throw new JobError(`${shownPath} cannot be run: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** Where the last key of the path that exists stands. */
function offsetOf(document: Document.Parsed, path: readonly (string | number)[]): number | undefined {
  let node: unknown = document.contents;
  let offset: number | undefined;
  for (const step of path) {
    const items: unknown[] = (node as { items?: unknown[] } | undefined)?.items ?? [];
    if (typeof step === 'number') node = items[step];
    else {
      const pair = items.find((item) => String((item as { key?: unknown }).key) === step) as { key: Node; value: unknown } | undefined;
      offset = pair?.key.range?.[0] ?? offset;
      node = pair?.value;
    }
    if (typeof step === 'number') offset = (node as Node | undefined)?.range?.[0] ?? offset;
    if (node === undefined) break;
  }
  return offset;
}
