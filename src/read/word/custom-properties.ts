import type { Source } from '../source.ts';
import { textOf } from './characters.ts';
import { visitXml } from './xml.ts';

/** Most characters of a property that a fact could be. */
const LONGEST = 500;

/**
 * The document's custom properties (File, Info, Properties, Advanced) as the front matter that a Markdown report has: `kind`, `jurisdiction` and so on.
 * Names are taken as written, in lower case, with hyphens for spaces. JSON is YAML too.
 */
export function customFrontMatter(xml: string): Source['frontMatter'] {
  const properties: Record<string, string> = {};
  let name: string | undefined;
  visitXml(xml, {
    open(element) {
      if (element.name !== 'property' || element.vocabulary !== 'properties') return;
      name = element.attribute('name')?.trim().toLowerCase().replace(/\s+/g, '-');
    },
    close(element, start) {
      if (element.name !== 'property') return;
      const value = name === undefined ? '' : textOf(xml, element.end, start);
      if (name !== undefined && value.trim() !== '' && value.length <= LONGEST) properties[name] = value.trim();
      name = undefined;
    },
  });
  const known = Object.entries(properties).filter(([key]) => KNOWN.has(key));
  return known.length === 0 ? undefined : { yaml: JSON.stringify(Object.fromEntries(known)), span: { start: 0, end: 0 } };
}

/** Properties that other programs write into documents are theirs; only the names that front matter has are facts. */
const KNOWN: ReadonlySet<string> = new Set([
  'kind',
  'jurisdiction',
  'audience',
  'previous',
  'referral',
  'employee',
  'author',
  'client',
  'manager',
  'referral-date',
  'assessment-date',
  'report-date',
  'absence',
]);
