import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { quoteOf } from '../../src/format/place.ts';
import type { Found } from '../../src/lint/finding.ts';
import { lint } from '../../src/lint/run.ts';
import { DEFAULT_SETTINGS } from '../../src/lint/settings.ts';
import { read } from '../../src/read/read.ts';
import type { Report } from '../../src/report/report.ts';
import { understand } from '../../src/report/understand.ts';

const FIXTURES = path.join(import.meta.dirname, '..', '..', 'fixtures');
const CORPUS = path.join(import.meta.dirname, '..', 'evidence', 'corpus', 'reports');

const reportFiles = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile())
    .sort();

/** Every third: each is read in half a dozen ways, and a test run must not take all day. */
const someOf = (files: readonly string[]) => files.filter((_, index) => index % 3 === 0);

function linted(bytes: Uint8Array, file: string): { report: Report; findings: readonly Found[] } {
  const report = understand(read(bytes, file), {});
  const { findings, crashes } = lint(report, rules, DEFAULT_SETTINGS, {
    templates: [],
    others: [],
    previous: undefined,
    referral: undefined,
  });
  expect(crashes).toEqual([]);
  return { report, findings };
}

/** What is left of a stretch of the file when only letters and digits count: markup, wraps and cell borders are none. */
const letters = (text: string) => text.replace(/&#?\w+;/g, '').replace(/[^\p{L}\p{N}]/gu, '');

const seen = ({ report, findings }: ReturnType<typeof linted>) =>
  findings.map((found) => ({
    rule: found.rule.id,
    message: found.messageId,
    level: found.level,
    quote: quoteOf(report, found),
    line: found.start.line,
    column: found.start.column,
    endLine: found.end.line,
    endColumn: found.end.column,
  }));

// Law 1: places.
test.each([...reportFiles(FIXTURES), ...reportFiles(CORPUS)].map((file) => [path.basename(file), file]))(
  '%s: the file at the place of each finding holds the quoted words',
  (_name, file) => {
    const { report, findings } = linted(readFileSync(file), file);
    for (const found of findings) {
      const { raw } = report.source;
      expect(letters(raw.slice(found.raw.start, found.raw.end))).toBe(letters(quoteOf(report, found)));
      for (const [position, offset] of [
        [found.start, found.raw.start],
        [found.end, found.raw.end],
      ] as const) {
        const lines = raw.slice(0, offset).split(/\r\n|\r|\n/);
        expect([position.line, position.column]).toEqual([lines.length, lines.at(-1)!.length + 1]);
      }
    }
  },
);

test.each(someOf(reportFiles(CORPUS)).map((file) => [path.basename(file), file]))(
  '%s: LF, CRLF, CR and a byte order mark give the same findings at the same places',
  (_name, file) => {
    const text = readFileSync(file, 'utf8');
    const expected = seen(linted(Buffer.from(text), file));
    for (const variant of [text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r'), `\ufeff${text}`]) {
      expect(seen(linted(Buffer.from(variant), file))).toEqual(expected);
    }
  },
);

test.each(someOf(reportFiles(CORPUS)).map((file) => [path.basename(file), file]))('%s: the encoding makes no difference', (_name, file) => {
  const text = readFileSync(file, 'utf8');
  const expected = seen(linted(Buffer.from(text), file));
  expect(seen(linted(Buffer.from(`\ufeff${text}`, 'utf16le'), file))).toEqual(expected);
  expect(seen(linted(Buffer.from(text, 'utf16le'), file))).toEqual(expected);
});

// The same report, kept as Markdown and as the plain text that Word's conversion leaves of it.
const CONVERTED = path.join(FIXTURES, 'converted');
const pairs = reportFiles(CONVERTED).filter((file) => file.endsWith('.md'));

test('there are reports kept in both formats', () => {
  expect(pairs.length).toBeGreaterThan(0);
});

test.each(pairs.map((file) => [path.basename(file), file]))('%s: as Markdown and as text the same is found', (_name, file) => {
  const what = (found: ReturnType<typeof seen>) => found.map(({ rule, message, quote }) => `${rule} ${message} ${letters(quote)}`).sort();
  const twin = file.replace(/\.md$/, '.txt');
  expect(what(seen(linted(readFileSync(twin), twin)))).toEqual(what(seen(linted(readFileSync(file), file))));
});
