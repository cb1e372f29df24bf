import { subjectOf } from '../src/language/agents.ts';
import { isToldAs } from '../src/language/author-opinion.ts';
import { clauses } from '../src/language/clauses.ts';
import { stemOf } from '../src/language/content-words.ts';
import { opinion } from '../src/language/opinion.ts';
import { mentions } from '../src/language/people.ts';
import { quantities } from '../src/language/quantities.ts';
import { stance } from '../src/language/stance.ts';
import { tokens } from '../src/language/tokens.ts';
import { verbGroups } from '../src/language/verb-groups.ts';
import type { Span } from '../src/read/source.ts';
import type { Report, Sentence } from '../src/report/report.ts';
import { LEARNED } from './likelihood-weights.ts';

/** A property of a sentence by its name ("w:blame", "party:manager|neglect"), and the words of the report that have it. */
export interface Feature {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Names and role nouns are one word each: a sentence must weigh the same whoever is meant. Pronouns lose their gender. */
const PRONOUN: Readonly<Record<string, string>> = {
  she: 'he',
  "she's": "he's",
  "she'd": "he'd",
  "she'll": "he'll",
  her: 'his',
  hers: 'his',
  him: 'his',
  herself: 'himself',
  they: 'he',
  their: 'his',
  them: 'his',
  themselves: 'himself',
  "i've": 'i',
  "i'd": 'i',
  "i'm": 'i',
  my: 'my',
};

interface Unit {
  readonly word: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

function units(report: Report, sentence: Sentence): Unit[] {
  const people = mentions(report, sentence);
  const found: Unit[] = [];
  for (const token of tokens(sentence)) {
    const start = sentence.start + token.start;
    const end = sentence.start + token.end;
    const person = people.find((one) => start >= one.start && start < one.end);
    if (person && !(token.lower in PRONOUN) && !/^(?:he|his|i|me|my|we|us|our|you|your)$/.test(token.lower)) {
      const word = `<${person.party}>`;
      if (found.at(-1)?.word !== word) found.push({ word, stem: word, start, end });
      continue;
    }
    if (!token.word && !/[?!:"]/.test(token.lower)) continue;
    const word = /\d/.test(token.lower) ? '<number>' : (PRONOUN[token.lower] ?? token.lower);
    found.push({ word, stem: word.startsWith('<') ? word : stemOf(word), start, end });
  }
  return found;
}

/** What the model sees of a sentence. Never the sentence's own words alone: also who acts, whether it is told as an account, how the verb stands. */
export function features(report: Report, sentence: Sentence): Feature[] {
  const list = units(report, sentence);
  const found: Feature[] = [];
  const add = (name: string, from: number, to: number): void => void found.push({ name, from, to });
  const whole = [sentence.start, sentence.end] as const;
  const padded = [
    { word: '^', stem: '^', start: sentence.start, end: sentence.start },
    ...list,
    { word: '$', stem: '$', start: sentence.end, end: sentence.end },
  ];
  padded.forEach((unit, at) => {
    const second = padded[at + 1];
    const third = padded[at + 2];
    const fourth = padded[at + 3];
    if (at > 0 && second) {
      add(`1:${unit.stem}`, unit.start, unit.end);
    }
    if (second) add(`2:${unit.word} ${second.word}`, unit.start, second.end);
    if (third) add(`3:${unit.word} ${second!.word} ${third.word}`, unit.start, third.end);
    if (third) add(`s:${unit.stem} _ ${third.stem}`, unit.start, third.end);
    if (fourth) add(`s:${unit.stem} _ ${fourth.stem}`, unit.start, fourth.end);
    if (fourth) add(`4:${unit.word} ${second!.word} ${third!.word} ${fourth.word}`, unit.start, fourth.end);
  });
  const people = mentions(report, sentence);
  for (const party of new Set(people.map((one) => one.party))) add(`party:${party}`, ...whole);
  for (const group of verbGroups(sentence)) {
    const subject = subjectOf(report, sentence, group)?.party ?? 'none';
    add(`subject:${subject}|${group.tense}${group.negated ? '|not' : ''}${group.passive ? '|passive' : ''}`, group.start, group.end);
    add(`does:${subject}|${stemOf(group.verb)}`, group.start, group.end);
    add(`verb:${stemOf(group.verb)}${group.negated ? '|not' : ''}`, group.start, group.end);
  }
  for (const clause of clauses(sentence)) add(`clause:${clause.kind}|${clause.tense ?? ''}`, clause.start, clause.end);
  const middle = list[Math.floor(list.length / 2)];
  const last = list.at(-1);
  for (const [name, unit] of [
    ['middle', middle],
    ['last', last],
  ] as const) {
    if (!unit) continue;
    const held = stance(report, sentence, unit);
    for (const key of ['endorsed', 'negated', 'supposed', 'asked', 'quoted', 'title', 'declined'] as const)
      if (held[key]) add(`${name}:${key}`, ...whole);
    if (held.attributed) add(`${name}:told as ${held.attributed.to}`, ...whole);
  }
  const sure = opinion(sentence);
  for (const key of ['marked', 'probable', 'certain', 'reason'] as const) if (sure[key]) add(`opinion:${key}`, ...whole);
  add(`quantities:${Math.min(2, quantities(sentence).length)}`, ...whole);
  add(`length:${Math.min(5, Math.floor(list.length / 6))}`, ...whole);
  return found;
}

/** FNV-1a over the characters, stirred once more: the number by which the weights know a feature. */
export function numberOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193) >>> 0;
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 0;
}

/** What training/train.ts learned. The numbers of the features are in rising order; `weights` has one row of signed bytes for each class. */
export interface Learned {
  readonly classes: Readonly<Record<string, { readonly bias: number; readonly scale: number; readonly threshold: number }>>;
  readonly numbers: string;
  readonly weights: string;
}

interface Weights {
  readonly numbers: Uint32Array;
  readonly weights: Int8Array;
}
let decoded: Weights | undefined;

function bytes(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** The weights as numbers, made at the first sentence that asks for them. Little-endian whatever the machine. */
function weights(): Weights {
  if (!decoded) {
    const raw = bytes(LEARNED.numbers);
    const view = new DataView(raw.buffer);
    const numbers = Uint32Array.from({ length: raw.length / 4 }, (_, at) => view.getUint32(at * 4, true));
    decoded = { numbers, weights: new Int8Array(bytes(LEARNED.weights).buffer) };
  }
  return decoded;
}

function indexOf(numbers: Uint32Array, wanted: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const number = numbers[middle]!;
    if (number === wanted) return middle;
    if (number < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Of shorter sentences too little is known. */
export const FEWEST_WORDS = 5;

/** Whether a sentence can be judged at all: the author's own prose, no question, nobody's account, neither a fragment nor without end. */
export function isJudged(report: Report, sentence: Sentence): boolean {
  const words = sentence.endWord - sentence.firstWord;
  return sentence.prose && !sentence.question && words >= FEWEST_WORDS && words <= 120 && !isToldAs(report, sentence);
}

/** How likely a sentence is to be of a class, and the words that made it so. */
export interface Likelihood {
  /** 0.95 at the threshold, where of 20 sentences held back from training 19 were of the class. */
  readonly probability: number;
  /** The words that weighed most, in the order of the text; none where nothing spoke for the class. */
  readonly words: readonly Span[];
}

/** How likely a sentence of the author's is to be of a class that was learned ("partisan"), whatever its wording. */
export function likelihood(report: Report, sentence: Sentence, of: string): Likelihood {
  const learned = LEARNED.classes[of];
  if (learned === undefined || !isJudged(report, sentence)) return { probability: 0, words: [] };
  const { numbers, weights: rows } = weights();
  const row = Object.keys(LEARNED.classes).indexOf(of) * numbers.length;
  const all = new Map<number, Feature>();
  for (const feature of features(report, sentence)) {
    const number = numberOf(feature.name);
    if (!all.has(number)) all.set(number, feature);
  }
  const scale = learned.scale / Math.sqrt(Math.max(1, all.size));
  let sum = learned.bias;
  const spoke: { readonly feature: Feature; readonly weight: number }[] = [];
  for (const [number, feature] of all) {
    const index = indexOf(numbers, number);
    if (index < 0) continue;
    const weight = rows[row + index]! * scale;
    sum += weight;
    if (weight > 0 && feature.to > feature.from && feature.to - feature.from < (sentence.end - sentence.start) * 0.6)
      spoke.push({ feature, weight });
  }
  spoke.sort((a, b) => b.weight - a.weight || a.feature.from - b.feature.from);
  const words: Span[] = [];
  for (const { feature } of spoke) {
    if (words.length === 3) break;
    if (!words.some((one) => feature.from < one.end && one.start < feature.to)) words.push({ start: feature.from, end: feature.to });
  }
  return {
    probability: 1 / (1 + Math.exp(-(sum - learned.threshold + Math.log(19)))),
    words: words.sort((a, b) => a.start - b.start),
  };
}
