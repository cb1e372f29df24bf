import { read } from '../../src/read/read.ts';
import type { GivenFacts, Report } from '../../src/report/report.ts';
import { understand } from '../../src/report/understand.ts';

/** The report that a Markdown text makes, as the runner would hand it to a rule. `path` decides the reader (`.md`, `.txt`). */
export function reportOf(markdown: string, given: GivenFacts = {}, path = 'report.md'): Report {
  return understand(read(new TextEncoder().encode(markdown), path), given);
}
