import { createRequire } from 'node:module';
import type { Root, SentenceContent, Sentence as SentenceNode } from 'nlcst';
import type { VFile } from 'vfile';
import type { Span } from '../read/source.ts';
import type { Stretch } from './pattern.ts';

/**
 * The one door to retext. Its plug-ins and their word lists cost more to load than most reports cost to check, so they are loaded at
 * the first sentence that needs them, and a report that needs none never pays. `require` is used because a rule's `check` does not
 * wait; Node has loaded modules of this kind that way since 20.19.
 */
const require = createRequire(import.meta.url);

type Transform = (tree: Root, file: VFile) => undefined;

/** What a plug-in says of a sentence. */
export interface Remark {
  readonly ruleId: string;
  readonly reason: string;
  readonly actual: string;
  readonly expected: readonly string[];
  /** Offsets in the report's text. */
  readonly span: Span;
}

interface Plugins {
  readonly VFile: new () => VFile;
  readonly simplify: Transform;
  readability(age: number, threshold: number, minimum: number): Transform;
}

let loaded: Plugins | undefined;

function plugins(): Plugins {
  if (loaded) return loaded;
  const { default: simplify } = require('retext-simplify') as typeof import('retext-simplify');
  const { default: readability } = require('retext-readability') as typeof import('retext-readability');
  const { VFile } = require('vfile') as typeof import('vfile');
  loaded = {
    VFile,
    simplify: simplify(),
    readability: (age, threshold, minWords) => readability({ age, threshold, minWords }),
  };
  return loaded;
}

const PIECE = /[\p{L}\p{M}\p{N}]+(?:['.,/:-][\p{L}\p{M}\p{N}]+)*|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

/** A sentence as retext's tree holds it. Our own sentences are used: their ends are mended for reports, and nothing is parsed twice. */
function treeOf(stretch: Stretch, as: (word: string) => string): Root {
  const children: SentenceContent[] = [];
  for (const match of stretch.text.matchAll(PIECE)) {
    const value = match[0];
    const point = (at: number) => ({ line: 1, column: at + 1, offset: stretch.start + at });
    const position = { start: point(match.index), end: point(match.index + value.length) };
    if (/^\s/.test(value)) children.push({ type: 'WhiteSpaceNode', value, position });
    else if (/^[\p{L}\p{M}\p{N}]/u.test(value))
      children.push({ type: 'WordNode', children: [{ type: 'TextNode', value: as(value), position }], position });
    else children.push({ type: 'PunctuationNode', value, position });
  }
  const sentence: SentenceNode = { type: 'SentenceNode', children };
  return { type: 'RootNode', children: [{ type: 'ParagraphNode', children: [sentence] }] };
}

/**
 * What retext-simplify would write more simply in a stretch of text, with all of its patterns. It compares whole words; `as` gives the
 * form in which it should see each.
 */
export function simplify(stretch: Stretch, as: (word: string) => string = (word) => word): Remark[] {
  const { VFile, simplify } = plugins();
  const file = new VFile();
  simplify(treeOf(stretch, as), file);
  return file.messages.map((message) => {
    const place = message.place as { start: { offset: number }; end: { offset: number } };
    return {
      ruleId: message.ruleId ?? '',
      reason: message.reason,
      actual: message.actual ?? '',
      expected: message.expected ?? [],
      span: { start: place.start.offset, end: place.end.offset },
    };
  });
}

/** Dale–Chall and Spache look each word up in a list: all that costs much. */
const BY_LISTS = 2;

/**
 * How many of the seven measures can find a sentence too hard at most: those that go by letters and syllables as they are (their formulas
 * are those of the packages that retext-readability rests on), the two that go by lists as if every word were hard. A test holds it against the measures.
 */
export function mostThatFindHard(words: readonly string[], age: number): number {
  let letters = 0;
  let total = 0;
  let long = 0;
  let longAndPlain = 0;
  for (const word of words) {
    const count = syllables(word);
    letters += word.length;
    total += count;
    if (count < 3) continue;
    long += 1;
    if (word.charCodeAt(0) === word.toLowerCase().charCodeAt(0)) longAndPlain += 1;
  }
  const count = words.length;
  const ages = [
    Math.round(4.71 * (letters / count) + 0.5 * count - 21.43 + 5), // automated readability
    Math.round(0.0588 * ((letters / count) * 100) - 0.296 * ((1 / count) * 100) - 15.8 + 5), // Coleman–Liau
    20 - Math.floor((206.835 - 1.015 * count - 84.6 * (total / count)) / 10), // Flesch
    Math.round(0.4 * (count + 100 * (longAndPlain / count)) + 5), // Gunning fog
    Math.ceil(Math.sqrt(3.1291 + 1.043 * Math.sqrt(long * 30)) + 2.5), // SMOG
  ];
  return ages.filter((each) => each > age).length + BY_LISTS;
}

/** How many of retext-readability's seven measures find a sentence of these words too hard at an age; undefined below the threshold. */
export function measuresThatFindHard(words: readonly string[], age: number, threshold: number, minimum: number): number | undefined {
  if (words.length < minimum || words.length === 0 || mostThatFindHard(words, age) / MEASURES < threshold) return undefined;
  const { VFile, readability } = plugins();
  const file = new VFile();
  const children: SentenceContent[] = words.map((value) => ({ type: 'WordNode', children: [{ type: 'TextNode', value }] }));
  const tree: Root = { type: 'RootNode', children: [{ type: 'ParagraphNode', children: [{ type: 'SentenceNode', children }] }] };
  readability(age, threshold, minimum)(tree, file);
  const reason = file.messages[0]?.reason;
  if (reason === undefined) return undefined;
  return Number(/(\d) out of/.exec(reason)?.[1] ?? MEASURES);
}

/** Automated readability, Coleman–Liau, Dale–Chall, Flesch, Gunning fog, SMOG and Spache. */
export const MEASURES = 7;

let syllableOf: ((word: string) => number) | undefined;
const counted = new Map<string, number>();
/** More words than a service writes in a year: a bound for hostile input. */
const MOST_REMEMBERED = 50_000;

/** Syllables of a word, by the package that retext-readability counts with. */
export function syllables(word: string): number {
  const lower = word.toLowerCase();
  const known = counted.get(lower);
  if (known !== undefined) return known;
  syllableOf ??= (require('syllable') as typeof import('syllable')).syllable;
  const count = syllableOf(lower);
  if (counted.size < MOST_REMEMBERED) counted.set(lower, count);
  return count;
}
