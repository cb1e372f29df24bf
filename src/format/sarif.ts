import type { Found } from '../lint/finding.ts';
import { messageOf } from '../lint/message.ts';
import type { Level } from '../lint/rule.ts';
import { fingerprints } from '../lint/settle/fingerprint.ts';
import type { Report } from '../report/report.ts';
import { jsonText, wellFormed } from './escape.ts';
import type { FileOutcome, Format } from './outcome.ts';
import { placeInReport, placeWord } from './place.ts';

const LEVELS: Record<Level, string> = { error: 'error', warning: 'warning', info: 'note' };

/**
 * SARIF 2.1.0 (OASIS), for code scanning. A finding in a Word document has no line: its paragraph is told in words, and stands for the line as in
 * all our formats, because GitHub refuses results without one.
 */
export const sarif: Format = ({ files }, { excerpts, version }) => {
  const rules = [...new Map(files.flatMap(({ findings }) => findings.map(({ rule }) => [rule.id, rule] as const))).values()];
  rules.sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = rules.map(({ id }) => id);
  const results = files.flatMap((file) => resultsOf(file, ids, excerpts));
  const failures = files.flatMap(({ path, failures: told }) =>
    told.map((text) => ({ level: 'error', message: { text }, locations: [{ physicalLocation: { artifactLocation: artifact(path) } }] })),
  );
  return jsonText({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'ohlint', version, semanticVersion: version, rules: rules.map(descriptorOf) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: 'The folder that ohlint was started in.' } } },
        invocations: [{ executionSuccessful: failures.length === 0, toolExecutionNotifications: failures }],
        results,
      },
    ],
  });
};

function descriptorOf({ id, summary, url }: Found['rule']) {
  // The standard wants sentences here, and GitHub wants all of these fields.
  const sentence = /[.!?]$/.test(summary) ? summary : `${summary || id}.`;
  const help = id.includes('/') ? sentence : `${sentence} “ohlint explain ${id}” says why, and what to write instead.`;
  return {
    id,
    shortDescription: { text: sentence },
    fullDescription: { text: sentence },
    help: { text: help },
    ...(url !== undefined && /^https?:\/\/\S+$/.test(url) && { helpUri: url }),
  };
}

function resultsOf(file: FileOutcome, ids: readonly string[], excerpts: boolean) {
  const { report, findings } = file;
  if (!report) return [];
  const names = fingerprints(report, findings);
  return findings.map((found, index) => ({
    ...resultOf(file.path, report, found, excerpts),
    ruleIndex: ids.indexOf(found.rule.id),
    partialFingerprints: { 'ohlint/v1': names[index] },
  }));
}

function resultOf(path: string, report: Report, found: Found, excerpts: boolean) {
  const word = report.source.format === 'docx';
  const region = { startLine: found.start.line, startColumn: found.start.column, endLine: found.end.line, endColumn: found.end.column };
  const { section } = placeInReport(report, found);
  const message = messageOf(found, excerpts);
  return {
    ruleId: found.rule.id,
    level: LEVELS[found.level],
    message: { text: word ? `${placeWord(report, found)}: ${message}` : message },
    locations: [
      {
        physicalLocation: { artifactLocation: artifact(path), region },
        logicalLocations: [{ name: section, kind: 'section' }],
      },
    ],
  };
}

/** Paths count from here, in the word that code scanning services know. */
const ROOT = '%SRCROOT%';

function artifact(path: string) {
  return { uri: uriOf(path), uriBaseId: ROOT };
}

/** A path as a URI reference: what is no letter in one is escaped, the slashes are not. */
function uriOf(path: string): string {
  return wellFormed(path).split('/').map(encodeURIComponent).join('/');
}
