import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { XmlDocument } from 'libxml2-wasm';
import { expect } from 'vitest';
import type { FORMAT_NAMES } from '../../src/format/formats.ts';
import { ROOT } from './installation.ts';

const schemaOf = (...names: string[]) => JSON.parse(readFileSync(path.join(...names), 'utf8'));

function fits(schema: { readonly $schema: string }, text: string): void {
  const options = { strict: false, allErrors: true };
  const ajv = schema.$schema.includes('2020-12') ? new Ajv2020(options) : new Ajv(options);
  addFormats.default(ajv);
  const valid = ajv.compile(schema);
  expect(valid(JSON.parse(text)), JSON.stringify(valid.errors)?.slice(0, 500)).toBe(true);
}

/** Well formed, and with this root. */
function isXml(text: string, root: string): void {
  const document = XmlDocument.fromString(text);
  expect(document.root.name).toBe(root);
  document.dispose();
}

const tellsAll = (text: string) => {
  for (const id of ['allegation-as-fact', 'blame', 'clinical-detail']) expect(text).toContain(id);
};

/** What the readers of each format can do with it; `house` is the folder below the one that ohlint is installed in. */
export const asPromised: Readonly<Record<(typeof FORMAT_NAMES)[number], (text: string, folder: string) => void>> = {
  stylish: tellsAll,
  review: (text) => {
    for (const part of ['Must mend', 'Should mend', 'Consider']) expect(text.toLowerCase()).toContain(part.toLowerCase());
    tellsAll(text);
  },
  html: (text) => {
    expect(text).toMatch(/^<!doctype html>/i);
    // Nothing is loaded from anywhere.
    expect(text).not.toMatch(/<(?:script|img|iframe)[^>]+src=|<link[^>]+href=|@import|url\(\s*['"]?https?:/i);
    expect(text).toContain('He has been bullied by his line manager');
    tellsAll(text);
  },
  markdown: tellsAll,
  json: (text, folder) => {
    fits(schemaOf(folder, '..', 'node_modules', 'ohlint', 'schemas', 'findings.v1.json'), text);
    tellsAll(text);
  },
  sarif: (text) => {
    fits(schemaOf(ROOT, 'test', 'format', 'published', 'sarif-2.1.0.json'), text);
    tellsAll(text);
  },
  github: (text) => {
    // GitHub shows ten of a level; the last lines say how many more there are.
    for (const line of text.trimEnd().split('\n')) expect(line).toMatch(/^::(?:error|warning|notice)[ :]|^\d+ more /);
    expect(text).toMatch(/^::error [^\n]*line=14,[^\n]*::/m);
  },
  gitlab: (text) => {
    const entries: { fingerprint: string }[] = JSON.parse(text);
    expect(entries.length).toBeGreaterThan(10);
    expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(entries.length);
  },
  junit: (text) => isXml(text, 'testsuites'),
  checkstyle: (text) => isXml(text, 'checkstyle'),
  compact: (text) => {
    for (const line of text.trimEnd().split('\n')) expect(line).toMatch(/^\S+:\d+:\d+: (?:error|warning|info): .+ \([\w/-]+\)$/);
    tellsAll(text);
  },
};
