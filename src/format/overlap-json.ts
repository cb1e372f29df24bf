import { jsonText } from './escape.ts';
import { type Alike, percent, percentInAny } from './overlap-matrix.ts';

/** The matrix for a machine. It holds no word of the reports. */
export function overlapJson(alike: Alike): string {
  const { reports } = alike;
  const rows = reports.map(({ report, words }, row) => ({
    filePath: report.source.path,
    words,
    inOthers: percentInAny(alike, row),
    sharedWith: reports.map((_, column) => (column === row ? null : percent(alike, row, column))),
  }));
  return jsonText(rows);
}
