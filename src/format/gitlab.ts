import type { Level } from '../lint/rule.ts';
import { fingerprints } from '../lint/settle/fingerprint.ts';
import { jsonText, wellFormed } from './escape.ts';
import { oneLine } from './one-line.ts';
import type { FileOutcome, Format } from './outcome.ts';
import { placeWord } from './place.ts';

/** GitLab has five severities: “blocker” is kept for what could not be checked, “critical” is not ours to say. */
const SEVERITIES: Record<Level, string> = { error: 'major', warning: 'minor', info: 'info' };

/** GitLab's Code Quality report. A finding keeps its fingerprint while it is the same finding, so that a merge request shows what is new. */
export const gitlab: Format = ({ files }, { excerpts }) =>
  jsonText(files.flatMap((file) => [...failed(file), ...findingsOf(file, excerpts)]));

function findingsOf({ path, report, findings }: FileOutcome, excerpts: boolean) {
  if (!report) return [];
  const names = fingerprints(report, findings);
  return findings.map((found, index) => ({
    // GitLab points at a line, and a paragraph of a Word document is none: it is told in words.
    description: report.source.format === 'docx' ? `${placeWord(report, found)}: ${oneLine(found, excerpts)}` : oneLine(found, excerpts),
    check_name: found.rule.id,
    fingerprint: names[index],
    severity: SEVERITIES[found.level],
    location: { path, lines: { begin: found.start.line, end: found.end.line } },
  }));
}

/** What could not be checked. Its name is not that of a finding, and the same while the file fails in the same way. */
function failed({ path, failures }: FileOutcome) {
  return failures.map((description, index) => ({
    description,
    check_name: 'ohlint',
    fingerprint: `ohlint-failure-${index + 1}:${encodeURI(wellFormed(path))}`,
    severity: 'blocker',
    location: { path, lines: { begin: 1, end: 1 } },
  }));
}
