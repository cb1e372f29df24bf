import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { SaxesParser } from 'saxes';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { FORMAT_NAMES, FORMATS } from '../../src/format/formats.ts';
import { overlapHtml } from '../../src/format/overlap-html.ts';
import { pair, paired } from '../../src/overlap/pairs.ts';
import { HOSTILE, hostileOutcome } from './outcome.ts';

const outcome = hostileOutcome();
const findings = outcome.files.reduce((sum, file) => sum + file.findings.length, 0);
const printed = async (name: keyof typeof FORMATS, excerpts: boolean) => {
  const format = await FORMATS[name].load();
  return format(outcome, { excerpts, width: 80, colour: false, version: '1.2.3' });
};

// Every format there is, so that none can be forgotten.
describe.each(FORMAT_NAMES)('%s', (name) => {
  test.each([true, false])('holds nothing that a terminal or a CI service obeys (excerpts: %s)', async (excerpts) => {
    const text = await printed(name, excerpts);
    expect(text).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\udb40|\ud800(?![\udc00-\udfff])/,
    );
    // GitHub reads its commands at the start of a line, after spaces; those of ohlint are its own.
    const commands = text.split('\n').filter((line) => line.trimStart().startsWith('::'));
    if (name === 'github')
      for (const line of commands) expect(line).toMatch(/^::(?:error|warning|notice) file=[^:,]*(?:,\w+=[^:,]+)*::[^\r]*$/);
    else expect(commands).toEqual([]);
    expect(text).not.toMatch(/##\w*\[/);
  });

  test('with excerpts the words are told, so the test above can fail', async () => {
    expect(await printed(name, true)).toMatch(/evil/);
  });
});

test.each(['json', 'sarif', 'gitlab'] as const)('%s says what the report says, once it is read', async (name) => {
  const text = await printed(name, true);
  const strings = JSON.stringify(JSON.parse(text));
  for (const line of HOSTILE) expect(strings).toContain(JSON.stringify(name === 'gitlab' ? 'evil.example' : line).slice(1, -1));
});

test.each(['junit', 'checkstyle'] as const)('%s is well-formed, and its elements are its own', async (name) => {
  const elements: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => elements.push(tag.name));
  parser.on('error', (error) => expect.fail(error.message));
  parser.write(await printed(name, true)).close();
  expect([...new Set(elements)].filter((element) => !OWN[name].includes(element))).toEqual([]);
});

const OWN = {
  junit: ['testsuites', 'testsuite', 'testcase', 'failure', 'error'],
  checkstyle: ['checkstyle', 'file', 'error'],
};

test('compact: a line a finding, whatever the file is called', async () => {
  const lines = (await printed('compact', true)).trimEnd().split('\n');
  expect(lines).toHaveLength(findings + 1);
});

test('github: as many commands as GitHub shows, the failure first', async () => {
  const lines = (await printed('github', true)).trimEnd().split('\n');
  expect(lines[0]).toMatch(/^::error file=.*title=ohlint::Cannot read/);
  expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(10);
});

describe('markdown', () => {
  const parser = unified().use(remarkParse).use(remarkGfm);
  test.each([true, false])('has no link, picture, code or HTML but its own (excerpts: %s)', async (excerpts) => {
    const text = await printed('markdown', excerpts);
    const nodes = walk(parser.parse(text));
    const count = (type: string) => nodes.filter((node) => node.type === type).length;
    for (const type of [
      'link',
      'image',
      'linkReference',
      'imageReference',
      'code',
      'inlineCode',
      'emphasis',
      'delete',
      'footnoteReference',
      'definition',
    ])
      expect([type, count(type)]).toEqual([type, 0]);
    for (const { type, value } of nodes) if (type === 'html') expect(['<!-- ohlint -->', '<br>']).toContain(value);
    expect(count('table')).toBe(1);
    // A bar in a report begins no cell.
    for (const row of nodes) if (row.type === 'tableRow') expect(row.children).toHaveLength(3);
    // Nobody is called and no issue is linked: GitHub looks for these after Markdown has been read.
    expect(text).not.toMatch(/@\w|(?<!#)#\d|GH-\d/);
  });
});

describe('html', () => {
  const pages = {
    findings: () => printed('html', true),
    'findings without words': () => printed('html', false),
    overlap: async () => {
      const reports = outcome.files.flatMap(({ report }) => (report ? paired(report, []) : []));
      const found = pair(reports[0]!, reports[1]!);
      return overlapHtml({ reports: reports.slice(0, 2), pairOf: () => found });
    },
  };
  test.each(Object.entries(pages))('%s: every tag is its own, and nothing is fetched or run', async (_name, make) => {
    const page = await make();
    const tags = [...page.replace(/<style>[\s\S]*?<\/style>/g, '').matchAll(/<([^>]*)>/g)].map(([, inside]) => inside ?? '');
    expect(tags.length).toBeGreaterThan(20);
    for (const tag of tags) {
      expect(tag).toMatch(
        /^(?:!doctype html|\/?(?:html|head|meta|title|body|header|main|nav|article|section|div|span|h[1-6]|p|ul|li|a|b|i|mark|strong|small|code|blockquote|table|caption|thead|tbody|tr|th|td|label|input|select|option)\b.*)$/,
      );
      // Attributes are quoted, point into the page, and none is an event.
      expect(tag.replace(/"[^"]*"/g, '""')).toMatch(/^[^"<>']*(?:""[^"<>']*)*$/);
      for (const [, name = '', value = ''] of tag.matchAll(/ ([\w-]+)="([^"]*)"/g)) {
        expect(name).not.toMatch(/^on|^src/);
        if (name === 'href') expect(value).toMatch(/^#/);
      }
    }
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/url\(|@import|https?:\/\/(?!evil)/);
  });
});

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

function walk(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(walk)];
}
