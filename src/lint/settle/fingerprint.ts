import { GRAMMAR } from '../../language/concrete-wording.ts';
import type { Report } from '../../report/report.ts';
import type { Found } from '../finding.ts';

/** Makes a short name of words, from which nobody gets back to the words: a keyed hash. The core has none of its own. */
export type Digest = (words: string) => string;

/**
 * For each finding a name that it keeps while it is the same finding: made of its rule, its message, the flagged words, the sentence they
 * stand in, and a number where all of that is there more than once. Lines, sections and everything else in the file have no part in it, so an
 * edit elsewhere changes no name (a heading set in above a sentence is such an edit: that is why the section is left out). Neither have
 * line ends, mark-up and the format of the file: letters and digits alone count.
 *
 * With a keyed digest, for a file that stays beside the reports. Without, for what others see: then only words of grammar go into the name ("he
 * has been … by his …"), and no guess at a name or a diagnosis can be tried out on it; it counts within its file, whose path is part of it.
 */
export function fingerprints(report: Report, findings: readonly Found[], digest?: Digest): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((found) => {
    const words = wordsOf(report, found);
    const own = digest
      ? [found.rule.id, found.messageId, ...words.map(lettersOf)]
      : [report.source.path, found.rule.id, found.messageId, ...words.map(grammarOf)];
    const name = own.join('\0');
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return (digest ?? plainDigest)(`${name}\0${nth}`);
  });
}

/** The words that make a finding this one: what is flagged, and around it the sentence. */
function wordsOf(report: Report, found: Found): string[] {
  const { span, rule, raw, data } = found;
  if (!span) return [report.source.directives.find((directive) => directive.span.start === raw.start)?.body ?? ''];
  // A finding on the report as a whole only points somewhere. What it says is in its data, but not the counts, which any edit changes.
  if (rule.scope === 'document') return Object.values(data).map((value) => (typeof value === 'string' ? value.replace(/\p{N}/gu, '') : ''));
  const start = Math.min(report.sentenceAt(span.start)?.start ?? span.start, span.start);
  const end = Math.max(report.sentenceAt(span.end - 1)?.end ?? span.end, span.end);
  return [report.text.slice(span.start, span.end), report.text.slice(start, end)];
}

function lettersOf(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

let grammar: ReadonlySet<string> | undefined;

function grammarOf(words: string): string {
  grammar ??= new Set(GRAMMAR);
  const all = words.toLowerCase().match(/[\p{L}\p{N}'-]+/gu) ?? [];
  return all.filter((word) => grammar?.has(word)).join(' ');
}

/** 128 bits in hexadecimal digits: enough to tell findings apart, and no secret (four rounds of the mixing step of MurmurHash 3, seeded apart). */
function plainDigest(words: string): string {
  return [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f].map((seed) => mixed(words, seed).toString(16).padStart(8, '0')).join('');
}

function mixed(words: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < words.length; index += 1) {
    let unit = Math.imul(words.charCodeAt(index), 0xcc9e2d51);
    unit = (unit << 15) | (unit >>> 17);
    hash ^= Math.imul(unit, 0x1b873593);
    hash = (hash << 13) | (hash >>> 19);
    hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
  }
  hash ^= words.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
