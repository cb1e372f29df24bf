import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../rules/index.ts';
import { lint } from '../src/lint/run.ts';
import { DEFAULT_SETTINGS } from '../src/lint/settings.ts';
import { likelihood } from './likelihood.ts';
import { LEARNED } from './likelihood-weights.ts';
import { cases, type Piece, reports } from './material.ts';

/**
 * What the learned weights add to the patterns on a folder of labelled text (FOLDER/cases, FOLDER/reports). Prints counts only; with `show` the
 * sentences too, which must not be done on text that is held back.
 */
const [folder = '', show] = process.argv.slice(2);
const ALONE = { templates: [], others: [], previous: undefined, referral: undefined };
const LIKELY = 0.95;
const found = new Map<object, readonly { readonly id: string; readonly start: number; readonly end: number }[]>();

function patternsFind(piece: Piece, of: string): boolean {
  let all = found.get(piece.report);
  if (!all) {
    const chosen = rules.filter(({ id }) => id in LEARNED.classes);
    all = lint(piece.report, chosen, DEFAULT_SETTINGS, ALONE).findings.flatMap(({ rule, span }) =>
      span ? [{ id: rule.id, ...span }] : [],
    );
    found.set(piece.report, all);
  }
  return all.some(({ id, start, end }) => id === of && piece.sentences.some((one) => start < one.end && end > one.start));
}
const likely = (piece: Piece, of: string): boolean =>
  piece.sentences.some((one) => likelihood(piece.report, one, of).probability >= LIKELY);

const sentences = existsSync(path.join(folder, 'cases')) ? cases(path.join(folder, 'cases'), 'dev') : [];
const prose = existsSync(path.join(folder, 'reports'))
  ? reports(path.join(folder, 'reports'))
  : readdirSync(folder).some((name) => name.endsWith('.md'))
    ? reports(folder)
    : [];
const rate = (list: readonly Piece[], of: string, fires: (piece: Piece) => boolean): string => {
  const right = list.filter((piece) => piece.fires.has(of) && fires(piece)).length;
  const wrong = list.filter((piece) => !piece.fires.has(of) && fires(piece)).length;
  const wanted = list.filter((piece) => piece.fires.has(of)).length;
  return `${right}/${wanted}, ${wrong} wrong`;
};
for (const of of Object.keys(LEARNED.classes)) {
  const judged = [...sentences.filter(({ rule }) => rule === of), ...prose.filter((piece) => piece.fires.has(of))];
  const alarms = prose.filter((piece) => !piece.fires.has(of) && !piece.unsure.has(of) && likely(piece, of) && !patternsFind(piece, of));
  const others = sentences.filter((piece) => piece.rule !== of && likely(piece, of));
  console.log(
    `${of.padEnd(24)} patterns ${rate(judged, of, (piece) => patternsFind(piece, of))} | learned ${rate(judged, of, (piece) => likely(piece, of))} | either ${rate(judged, of, (piece) => patternsFind(piece, of) || likely(piece, of))} | unlabelled in ${new Set(prose.map(({ group }) => group)).size} reports ${alarms.length} | in ${sentences.filter(({ rule }) => rule !== of).length} sentences of other rules ${others.length}`,
  );
  if (show) {
    for (const piece of [...alarms, ...others]) console.log('   ALARM', piece.rule ?? piece.group, piece.text);
    for (const piece of judged)
      if (piece.fires.has(of) && !patternsFind(piece, of)) console.log(`   ${likely(piece, of) ? 'GAINED' : 'missed'} ${piece.text}`);
    for (const piece of judged.filter((one) => likely(one, of)).slice(0, 12)) {
      const one = piece.sentences.find((sentence) => likelihood(piece.report, sentence, of).probability >= LIKELY)!;
      const { probability, words } = likelihood(piece.report, one, of);
      console.log(
        `   ${piece.fires.has(of) ? '+' : '-'} ${probability.toFixed(3)} ${one.text} <- ${words.map(({ start, end }) => piece.report.text.slice(start, end)).join(' | ')}`,
      );
    }
  }
}
let count = 0;
const began = process.hrtime.bigint();
for (const piece of prose)
  for (const one of piece.sentences)
    for (const of of Object.keys(LEARNED.classes)) {
      likelihood(piece.report, one, of);
      count += 1;
    }
if (count > 0) console.log(`${(Number(process.hrtime.bigint() - began) / 1e6 / count).toFixed(3)} ms a sentence and class`);
