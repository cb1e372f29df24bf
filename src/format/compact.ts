import { harmless } from './escape.ts';
import { oneLine } from './one-line.ts';
import type { Format } from './outcome.ts';

/** A line a finding: `path:line:column: level: words (rule)`, as editors and grep read it. */
export const compact: Format = ({ files }, { excerpts }) =>
  files
    .map((file) => ({ ...file, path: harmless(file.path) }))
    .flatMap(({ path, findings, failures }) => [
      ...failures.map((failure) => `${path}:1:1: error: ${harmless(failure)}\n`),
      ...findings.map(
        (found) => `${path}:${found.start.line}:${found.start.column}: ${found.level}: ${oneLine(found, excerpts)} (${found.rule.id})\n`,
      ),
    ])
    .join('');
