import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { read } from '../src/read/read.ts';
import type { Report, Sentence } from '../src/report/report.ts';
import { understand } from '../src/report/understand.ts';
import { framed } from '../test/evidence/frame.ts';
import type { ReportLabels } from '../test/evidence/score.ts';
import { random } from './regression.ts';

export const CLASSES = [
  'blame',
  'partisan',
  'speculation',
  'character-judgement',
  'clinician-criticism',
  'stigmatising-language',
  'causation',
  'vague-recommendation',
] as const;
export type Class = (typeof CLASSES)[number];

/** A labelled text, or a sentence of a whole report, with what it was taken from. */
export interface Piece {
  readonly text: string;
  /** What it is labelled for; undefined for other rules' sentences and unlabelled prose. */
  readonly rule: string | undefined;
  readonly fires: ReadonlySet<string>;
  /** Labelled as doubtful for these. */
  readonly unsure: ReadonlySet<string>;
  readonly source: 'corpus' | 'own' | 'written' | 'dev' | 'report';
  /** Pieces of one group never stand on both sides of a split: all wordings of one written line, all sentences of one report. */
  readonly group: string;
  readonly report: Report;
  readonly sentences: readonly Sentence[];
}

/** The sentences of the frame that the text was set into. */
function set(rule: string, text: string): { report: Report; sentences: Sentence[] } {
  const report = understand(read(Buffer.from(framed(rule, text)), `${rule}.md`), {});
  const bare = framed(rule, '')
    .split('\n')
    .map((line) => line.trim());
  const sentences = report.sentences.filter((one) => one.prose && !bare.some((line) => line.includes(one.text.trim())));
  return { report, sentences };
}

export function cases(folder: string, source: Piece['source']): Piece[] {
  const found: Piece[] = [];
  for (const file of readdirSync(folder).sort()) {
    const rule = path.basename(file, '.jsonl');
    readFileSync(path.join(folder, file), 'utf8')
      .trim()
      .split('\n')
      .forEach((line, at) => {
        const { text, fire }: { text: string; fire: boolean } = JSON.parse(line);
        if (text.length > 1500) return;
        found.push({
          text,
          rule,
          fires: new Set(fire ? [rule] : []),
          unsure: new Set(),
          source,
          group: `${source} ${rule} ${at}`,
          ...set(rule, text),
        });
      });
  }
  return found;
}

/** A line of training/sentences: "+" or "-" before it, "{one|two}" for words that may stand for each other, "@NAME" for a list of the file lists.txt. */
export function written(folder: string, each: number): Piece[] {
  const lists = new Map<string, string>();
  for (const line of readFileSync(path.join(folder, 'lists.txt'), 'utf8').split('\n')) {
    const [name, words] = line.split(' = ');
    if (name && words) lists.set(name.trim(), words.trim());
  }
  const found: Piece[] = [];
  for (const rule of CLASSES) {
    const file = path.join(folder, `${rule}.txt`);
    if (!existsSync(file)) continue;
    readFileSync(file, 'utf8')
      .split('\n')
      .forEach((line, at) => {
        if (!/^[+-] /.test(line)) return;
        const next = random(at * 7919 + rule.length);
        const texts = new Set<string>();
        for (let turn = 0; turn < each * 3 && texts.size < each; turn += 1) texts.add(worded(line.slice(2), lists, next));
        for (const text of texts)
          found.push({
            text,
            rule,
            fires: new Set(line[0] === '+' ? [rule] : []),
            unsure: new Set(),
            source: 'written',
            group: `written ${rule} ${at}`,
            ...set(rule, text),
          });
      });
  }
  return found;
}

function worded(line: string, lists: ReadonlyMap<string, string>, next: () => number): string {
  let text = line.replace(/@([A-Z]+)/g, (_, name: string) => `{${lists.get(name) ?? name}}`);
  // The innermost braces first.
  for (let depth = 0; depth < 6 && text.includes('{'); depth += 1)
    text = text.replace(/\{([^{}]*)\}/g, (_, options: string) => {
      const all = options.split('|');
      return all[Math.floor(next() * all.length)]!;
    });
  text = text.replace(/ +/g, ' ').trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Every sentence of the author's prose in the reports of a folder. `atFault` tells of faults for which the reports are not labelled. */
export function reports(folder: string, atFault = ''): Piece[] {
  const found: Piece[] = [];
  const told = atFault
    .split('\n')
    .map((line) => line.split(': '))
    .filter(([rule]) => (CLASSES as readonly string[]).includes(rule ?? ''));
  for (const name of readdirSync(folder).sort()) {
    if (name.endsWith('.labels.yaml') || !/\.(?:md|txt)$/.test(name)) continue;
    const beside = path.join(folder, `${path.parse(name).name}.labels.yaml`);
    const labels: ReportLabels | undefined = existsSync(beside) ? parse(readFileSync(beside, 'utf8')) : undefined;
    const report = understand(read(readFileSync(path.join(folder, name)), name), {});
    for (const sentence of report.sentences) {
      if (!sentence.prose) continue;
      const of = (list: ReportLabels['findings']): Set<string> =>
        new Set((list ?? []).filter(({ quote }) => quote && touches(sentence.text, quote)).map(({ rule }) => rule));
      found.push({
        text: sentence.text,
        rule: undefined,
        fires: new Set([...of(labels?.findings), ...told.filter(([, text]) => text === sentence.text.trim()).map(([rule]) => rule!)]),
        unsure: of(labels?.uncertain),
        source: 'report',
        group: `report ${name}`,
        report,
        sentences: [sentence],
      });
    }
  }
  return found;
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[*_]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
const touches = (text: string, quote: string): boolean => plain(text).includes(plain(quote)) || plain(quote).includes(plain(text));
