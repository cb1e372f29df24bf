import { read } from '../../src/read/read.ts';
import type { Report } from '../../src/report/report.ts';
import { understand } from '../../src/report/understand.ts';
import { HOUSE_SENTENCES } from './house-sentences.ts';
import { anyWord, ownSentence } from './own-words.ts';
import type { Random } from './random.ts';

const SURNAMES =
  'Abery Birtles Cotgrave Dunmore Eastlake Fennimore Garrod Hoskyns Inchbald Jolliffe Kerslake Lovibond Mapperley Norsworthy Oddie Pennock Quested Rainbird Swaffield Tregear Umpleby Vowles Wetherell Yoxall'.split(
    ' ',
  );
const FIRST_NAMES =
  'Ada Bashir Chidi Delyth Erin Farah Gethin Hana Idris Jaspal Keir Lowri Manoj Nerys Owain Padma Rhian Sanjay Tamsin Wendell'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const PRONOUNS = [
  { he: 'he', him: 'him', his: 'his', is: 'is', has: 'has', titles: ['Mr'] },
  { he: 'she', him: 'her', his: 'her', is: 'is', has: 'has', titles: ['Mrs', 'Ms', 'Miss'] },
  { he: 'they', him: 'them', his: 'their', is: 'are', has: 'have', titles: ['Mx'] },
];

/** What a report is written of, and its sentences in order. */
export interface InventedReport {
  readonly name: string;
  readonly sentences: readonly { readonly text: string; readonly house: boolean }[];
}

interface Person {
  readonly name: string;
  readonly short: string;
  readonly words: (typeof PRONOUNS)[number];
}

/** A person like no other: the surname carries the number in letters. */
export function inventPerson(random: Random, number: number): Person {
  const words = random.one(PRONOUNS);
  const title = random.one(words.titles);
  const letters = [...number.toString(26)].map((digit) => 'abcdefghijklmnopqrstuvwxyz'[Number.parseInt(digit, 26)]).join('');
  const surname = `${random.one(SURNAMES)}${letters}`;
  return { name: `${title} ${random.one(FIRST_NAMES)} ${surname}`, short: `${title} ${surname}`, words };
}

export function fill(sentence: string, person: Person, random: Random): string {
  const { words } = person;
  const filled = sentence.replace(/\{(\w+)\}/g, (_, slot: string) => {
    if (slot === 'P') return person.short;
    if (slot === 'n')
      return random.unit() < 0.3 ? random.one(['two', 'four', 'six', 'eight', 'ten', 'twelve']) : String(2 + random.below(28));
    if (slot === 'date') return `${1 + random.below(28)} ${random.one(MONTHS)}${random.unit() < 0.5 ? ' 2026' : ''}`;
    return words[slot as 'he' | 'him' | 'his' | 'is' | 'has'];
  });
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

/** Each word of a sentence is changed with this probability: half of the changed ones give way to another, a quarter go, a quarter get one before them. */
export function edited(sentence: string, rate: number, random: Random): string {
  const words = sentence.split(' ').flatMap((word) => {
    if (random.unit() >= rate) return [word];
    const way = random.unit();
    if (way < 0.5) return [anyWord(random)];
    return way < 0.75 ? [] : [anyWord(random), word];
  });
  return words.join(' ');
}

export interface Making {
  /** Part of the words that are standing text. */
  readonly boilerplate: number;
  /** Probability with which each word of the standing text was changed by hand. */
  readonly edits: number;
  readonly words?: number;
}

export function inventReport(
  random: Random,
  number: number,
  { boilerplate, edits, words = 900 + random.below(250) }: Making,
): InventedReport {
  const person = inventPerson(random, number);
  const sentences: { text: string; house: boolean }[] = [];
  let standing = 0;
  for (const sentence of random.shuffled(HOUSE_SENTENCES)) {
    if (standing >= boilerplate * words) break;
    const text = edited(fill(sentence, person, random), edits, random);
    sentences.push({ text, house: true });
    standing += text.split(' ').length;
  }
  // A report that is to be all standing text is as long as there is of it.
  const wanted = boilerplate === 0 ? words : Math.round((standing * (1 - boilerplate)) / boilerplate);
  for (let own = 0; own < wanted; ) {
    const text = ownSentence(random);
    sentences.push({ text, house: false });
    own += text.split(' ').length;
  }
  return { name: person.name, sentences: random.shuffled(sentences) };
}

/** The report as a Markdown file. */
export function written({ name, sentences }: InventedReport): string {
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; at += 4)
    paragraphs.push(
      sentences
        .slice(at, at + 4)
        .map(({ text }) => text)
        .join(' '),
    );
  return `# Occupational health report\n\n| | |\n|---|---|\n| Employee | ${name} |\n\n## Opinion\n\n${paragraphs.join('\n\n')}\n`;
}

export function understood(markdown: string): Report {
  return understand(read(new TextEncoder().encode(markdown), 'report.md'), {});
}
