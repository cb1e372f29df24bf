import type { Found } from '../lint/finding.ts';
import { messageOf } from '../lint/message.ts';
import type { Level } from '../lint/rule.ts';
import type { FileOutcome, Format } from './outcome.ts';

const LEVELS: Record<Level, string> = { error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0 (OASIS), for code scanning. A finding in a Word document has no line: its paragraph is told in words. */
export const sarif: Format = ({ files }, { excerpts }) => {
  const ids = [...new Set(files.flatMap(({ findings }) => findings.map(({ rule }) => rule.id)))].sort();
  const results = files.flatMap((file) => file.findings.map((found) => resultOf(file, found, ids, excerpts)));
  const failures = files.flatMap(({ path, failures: told }) =>
    told.map((text) => ({
      level: 'error',
      message: { text },
      locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
    })),
  );
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'ohlint', rules: ids.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: failures.length === 0, toolExecutionNotifications: failures }],
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function resultOf({ path, report }: FileOutcome, found: Found, ids: readonly string[], excerpts: boolean) {
  const word = report?.source.format === 'docx';
  const region = { startLine: found.start.line, startColumn: found.start.column, endLine: found.end.line, endColumn: found.end.column };
  return {
    ruleId: found.rule.id,
    ruleIndex: ids.indexOf(found.rule.id),
    level: LEVELS[found.level],
    message: { text: word ? `Paragraph ${found.start.line}: ${messageOf(found, excerpts)}` : messageOf(found, excerpts) },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) }, ...(word ? {} : { region }) } }],
  };
}

/** A path as a URI reference: what is no letter in one is escaped, the slashes are not. */
function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
