import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type AnySchema } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { checkstyle } from '../../src/format/checkstyle.ts';
import { gitlab } from '../../src/format/gitlab.ts';
import { json } from '../../src/format/json.ts';
import { junit } from '../../src/format/junit.ts';
import type { Format, Outcome } from '../../src/format/outcome.ts';
import { sarif } from '../../src/format/sarif.ts';
import { finds, hostileOutcome, outcomeOf, unread } from './outcome.ts';

const root = path.join(import.meta.dirname, '..', '..');
const text = (...names: string[]) => readFileSync(path.join(root, ...names), 'utf8');
const draft = outcomeOf('fixtures/drafts/draft.md', text('fixtures', 'drafts', 'draft.md'), rules);
const related = finds('house/order', 'Opinion', 'warning', {
  with: (report) => ({
    related: [{ span: report.sections[1]!.heading!, note: 'another heading' }],
    suggestions: [{ desc: 'Another word', span: report.sections[1]!.heading!, text: 'View' }],
  }),
});
const house = { ...outcomeOf('a b/ä,#1.md', text('fixtures', 'drafts', 'draft.md'), [related]), failures: ['The rule x/y broke.'] };

/** Every shape that a run can have. */
const OUTCOMES: readonly (readonly [string, Outcome])[] = [
  ['a draft', { files: [draft], rules: rules.length, quiet: false }],
  ['a rule of one’s own, and one that broke', { files: [house], rules: 2, quiet: true }],
  ['a file that could not be read', { files: [unread('b.md')], rules: 0, quiet: false }],
  ['no file', { files: [], rules: 0, quiet: false }],
  ['a hostile report', hostileOutcome()],
];
const printed = async (format: Format, outcome: Outcome, excerpts: boolean) =>
  format(outcome, { excerpts, width: 80, colour: false, version: '1.2.3' });

describe.each(OUTCOMES)('%s', (_name, outcome) => {
  describe.each([
    ['with excerpts', true],
    ['without', false],
  ])('%s', (_when, excerpts) => {
    test('json is as schemas/findings.v1.json says, and has nothing that it does not say', async () => {
      const schema = strict(JSON.parse(text('schemas', 'findings.v1.json'))) as AnySchema;
      const valid = new Ajv({ allErrors: true, strictTuples: false }).compile(schema);
      valid(JSON.parse(await printed(json, outcome, excerpts)));
      expect(valid.errors).toBe(null);
    });

    test('sarif is valid by the schema of SARIF 2.1.0', async () => {
      valid(JSON.parse(await printed(sarif, outcome, excerpts)));
      expect(valid.errors).toBe(null);
    });

    test('junit is valid by the schema of Jenkins', async () => {
      const document = XmlDocument.fromString(await printed(junit, outcome, excerpts));
      using(XmlDocument.fromString(text('test', 'format', 'published', 'junit.xsd')), (xsd) => {
        const validator = XsdValidator.fromDoc(xsd);
        validator.validate(document);
        validator.dispose();
      });
      document.dispose();
    });

    test('checkstyle is well-formed: files with errors that have a place, a level and a message', async () => {
      using(XmlDocument.fromString(await printed(checkstyle, outcome, excerpts)), (document) => {
        const found = document.find('/checkstyle/file/error[@line>0 and @column>0 and @severity and @message and @source]').length;
        expect(found).toBe(outcome.files.reduce((sum, { findings, failures }) => sum + findings.length + failures.length, 0));
      });
    });

    test('gitlab has what GitLab asks for, and each fingerprint once', async () => {
      const issues = JSON.parse(await printed(gitlab, outcome, excerpts));
      const asked = { description: expect.stringMatching(/\S/), check_name: expect.stringMatching(/\S/), fingerprint: expect.any(String) };
      for (const issue of issues) {
        expect(issue).toMatchObject({ ...asked, location: { path: expect.any(String), lines: { begin: expect.any(Number) } } });
        expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(issue.severity);
      }
      const names = issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
      expect(new Set(names).size).toBe(names.length);
    });
  });
});

const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv);
const valid = ajv.compile(JSON.parse(text('test', 'format', 'published', 'sarif-2.1.0.json')));

test('every field of schemas/findings.v1.json is in some output', async () => {
  const outputs = await Promise.all(OUTCOMES.map(([, outcome]) => printed(json, outcome, true)));
  const seen = new Set(outputs.flatMap((output) => [...output.matchAll(/"(\w+)":/g)].map(([, name]) => name)));
  const { definitions } = JSON.parse(text('schemas', 'findings.v1.json'));
  for (const name of namesIn(definitions)) expect([...seen]).toContain(name);
});

test('gitlab: a fingerprint survives edits elsewhere and holds no text', async () => {
  const prints = async (markdown: string) => {
    const one = outcomeOf('r.md', markdown, [finds('blame', 'shouted at him', 'error', { scope: 'sentence' })]);
    const issues: { fingerprint: string }[] = JSON.parse(await printed(gitlab, { files: [one], rules: 1, quiet: false }, true));
    return issues.map(({ fingerprint }) => fingerprint);
  };
  const [first] = await prints('# R\n\nHis manager shouted at him.\n');
  expect(await prints('# R\n\n## New\n\nHe walks.\n\nHis manager shouted at him.\n')).toEqual([first]);
  // What is hashed is grammar alone, so that no guess at a name or a diagnosis can be tried out on it.
  expect(await prints('# R\n\nHis foreman shouted at him.\n')).toEqual([first]);
  expect(first).toMatch(/^[0-9a-f]{32}$/);
});

/** The schema as if nothing might come: what is published lets fields come within a version. */
function strict(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strict);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inside = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, strict(value)]));
  return 'properties' in schema && 'type' in schema ? { ...inside, additionalProperties: false } : inside;
}

function namesIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => [...(key === 'properties' ? Object.keys(value) : []), ...namesIn(value)]);
}

function using<T extends { dispose(): void }>(made: T, work: (made: T) => void): void {
  try {
    work(made);
  } finally {
    made.dispose();
  }
}
