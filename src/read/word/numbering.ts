import { visitXml } from './xml.ts';

interface Level {
  format: string;
  /** "%1.", "(%2)": the number of each level in its place. */
  text: string;
  start: number;
}

interface List {
  /** The definition it shares its counters with. */
  readonly abstract: string;
  readonly starts: Map<number, number>;
}

const LEVELS = 9;
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
/** Numbers beyond any list: a broken file may ask for a million. */
const LARGEST = 9999;

/** Works out the numbers and letters that Word shows before the paragraphs of a list. */
export class Numbering {
  private readonly levels = new Map<string, Level[]>();
  private readonly lists = new Map<string, List>();
  private readonly counters = new Map<string, (number | undefined)[]>();
  /** Lists whose own start numbers have been used. */
  private readonly begun = new Set<string>();

  constructor(xml: string | undefined) {
    if (xml === undefined) return;
    let abstract: Level[] | undefined;
    let level: Level | undefined;
    let list: List | undefined;
    let overridden = 0;
    let id = '';
    visitXml(xml, {
      open: (element) => {
        if (element.vocabulary !== 'word') return;
        const value = element.attribute('val') ?? '';
        switch (element.name) {
          case 'abstractNum':
            abstract = [];
            this.levels.set(element.attribute('abstractNumId') ?? '', abstract);
            break;
          case 'lvl':
            level = { format: 'decimal', text: '', start: 1 };
            if (abstract) abstract[Number(element.attribute('ilvl') ?? 0)] = level;
            break;
          case 'start':
            if (level) level.start = bounded(value);
            break;
          case 'numFmt':
            if (level) level.format = value;
            break;
          case 'lvlText':
            if (level) level.text = value;
            break;
          case 'num':
            id = element.attribute('numId') ?? '';
            break;
          case 'abstractNumId':
            list = { abstract: value, starts: new Map() };
            this.lists.set(id, list);
            break;
          case 'lvlOverride':
            overridden = Number(element.attribute('ilvl') ?? 0);
            break;
          case 'startOverride':
            list?.starts.set(overridden, bounded(value));
            break;
        }
      },
      close: ({ name }) => {
        if (name === 'abstractNum') abstract = undefined;
        else if (name === 'lvl') level = undefined;
      },
    });
  }

  /** Counts a paragraph of a list, and gives the marker before it as a reader sees it. Undefined where the list shows none. */
  next(listId: string, at: number): string | undefined {
    const list = this.lists.get(listId);
    const levels = list && this.levels.get(list.abstract);
    const depth = Math.min(Math.max(Math.trunc(at) || 0, 0), LEVELS - 1);
    const level = levels?.[depth];
    if (!list || !levels || !level) return undefined;
    let counters = this.counters.get(list.abstract);
    if (!counters) {
      counters = [];
      this.counters.set(list.abstract, counters);
    }
    const restarted = list.starts.get(depth);
    const key = `${listId} ${depth}`;
    if (restarted !== undefined && !this.begun.has(key)) counters[depth] = undefined;
    this.begun.add(key);
    const counter = counters[depth];
    counters[depth] = counter === undefined ? (restarted ?? level.start) : counter + 1;
    counters.length = depth + 1;
    if (level.format === 'bullet') return '•';
    if (level.format === 'none') return undefined;
    const shown = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const of = levels[index];
      return of ? written(counters[index] ?? of.start, of.format) : '';
    });
    return shown.trim() || undefined;
  }
}

function bounded(value: string): number {
  return Math.min(Math.max(Number.parseInt(value, 10) || 0, 0), LARGEST);
}

function written(number: number, format: string): string {
  if (format === 'lowerLetter') return letters(number);
  if (format === 'upperLetter') return letters(number).toUpperCase();
  if (format === 'lowerRoman') return roman(number);
  if (format === 'upperRoman') return roman(number).toUpperCase();
  if (format === 'decimalZero') return String(number).padStart(2, '0');
  return String(number);
}

/** a … z, aa, bb … as Word counts. */
function letters(number: number): string {
  if (number < 1) return String(number);
  const letter = String.fromCharCode(97 + ((number - 1) % 26));
  return letter.repeat(Math.min(1 + Math.floor((number - 1) / 26), 10));
}

function roman(number: number): string {
  let rest = Math.min(number, LARGEST);
  let text = '';
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text || String(number);
}
