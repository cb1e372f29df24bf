import { xmlText } from './escape.ts';
import { oneLine } from './one-line.ts';
import type { Format } from './outcome.ts';

/** Checkstyle's XML, which most CI servers read. */
export const checkstyle: Format = ({ files }, { excerpts }) => {
  const inner = files.map(({ path, findings, failures }) => {
    const errors = [
      ...failures.map((failure) => `    <error line="1" column="1" severity="error" message="${xmlText(failure)}" source="ohlint"/>\n`),
      ...findings.map(
        (found) =>
          `    <error line="${found.start.line}" column="${found.start.column}" severity="${found.level}" message="${xmlText(oneLine(found, excerpts))}" source="ohlint.${xmlText(found.rule.id)}"/>\n`,
      ),
    ];
    return `  <file name="${xmlText(path)}">\n${errors.join('')}  </file>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${inner.join('')}</checkstyle>\n`;
};
