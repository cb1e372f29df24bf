// docs/formats.md, made from the list of the formats (src/format/formats.ts) and from what is true of all of them.
import { importSource } from './import-source.js';

/** The text of docs/formats.md. */
export async function formatsPage(root) {
  const { FORMATS } = await importSource(root, "export { FORMATS } from './src/format/formats.ts';");
  const groups = {
    screen: 'For your screen',
    page: 'A page',
    programs: 'For programs',
  };
  const sections = Object.entries(groups).map(([readers, title]) => {
    const own = Object.entries(FORMATS).filter(([, format]) => format.readers === readers);
    return [`## ${title}`, ...own.map(([name, format]) => formatText(name, format))].join('\n\n');
  });
  return `${[HEAD, ...sections, TAIL].join('\n\n')}\n`;
}

function formatText(name, { about, example }) {
  return `### \`${name}\`\n\n${about}\n\n\`\`\`sh\nnpx ${example}\n\`\`\``;
}

const HEAD = `<!-- Made by \`npm run generate\` from src/format/formats.ts and scripts/formats-page.js. -->

# Output formats

\`--format NAME\` prints the findings in a format; \`--format NAME=FILE\` writes them into a file, which is written whole or not at all. Give \`--format\` as often as you
like: one format is printed, each of the others has a file of its own.

\`\`\`sh
npx ohlint reports/ --format github --format markdown=comment.md --format sarif=findings.sarif
\`\`\`

Neither a format nor a file changes the exit code. Only where a file cannot be written, or a format breaks, it is 2; the other files are written all the same.

**Words of the reports.** A format for your screen shows them there. Pipes, files and all other formats hold none: no names, no diagnoses, only places and what is wrong there, because
logs are read by many. \`--excerpts always\` puts them in, \`--excerpts never\` leaves them out on the screen too. Which of the two a file was written with is said when it is written.

**Hostile text.** A report, or the name of a file, may hold escapes of a terminal, commands of a CI service, HTML or Markdown. In no format are they obeyed.`;

const TAIL = `## Your own

A format of your own is a module that exports a function as default. It is given what \`--format json\` prints, with words of the reports only where \`--excerpts always\` allows them, and returns the
text, or a promise of it.

\`\`\`js title="worst.mjs"
/** One line a report: its errors, and how many pages it has. */
export default (results, { version }) => {
  const lines = results.map(({ filePath, errorCount, stats }) => \`\${filePath}: \${errorCount} to mend before sending, \${stats?.pages ?? '?'} pages\`);
  return [\`ohlint \${version}\`, ...lines, ''].join('\\n');
};
\`\`\`

\`\`\`sh
npx ohlint reports/ --format ./worst.mjs=worst.txt
\`\`\`

| of the second argument | what it says |
|---|---|
| \`version\` | The version of ohlint. |
| \`excerpts\` | Whether the results hold words of the reports. |
| \`rules\` | How many rules were on. |
| \`quiet\` | Whether findings below the failing level were left out (\`--quiet\`). |`;
