import { attacks, drawn, ends, newWords, shares } from './accuracy.ts';
import { addHere, cost, fillHere } from './cost.ts';
import { drawFigures } from './figures.ts';
import { misses } from './measure.ts';

// `npm run bench:overlap` measures how right the overlap figures are, and what they cost for an index of up to 10,000 reports. With `-- --accuracy` it does
// only the first, with `-- --cost 1000000` only the second, for an index of up to so many; with `-- --draw` it makes the table and the chart in docs/ anew of
// what was measured last. The command line must have been built; OHLINT_BENCH_FOLDER says where the index is made (20 GB for a million reports).

const after = (flag: string) => (process.argv.includes(flag) ? process.argv.slice(process.argv.indexOf(flag) + 1) : undefined);
const [filled, count, seed] = after('--fill') ?? [];
const [added] = after('--add') ?? [];
const [most] = after('--cost') ?? [];
if (filled) await fillHere(filled, Number(count), Number(seed));
else if (added) await addHere(added);
else if (after('--draw')) drawFigures();
else {
  if (!most) {
    shares();
    newWords();
    attacks();
    drawn();
    await ends();
  }
  if (!after('--accuracy')) await cost(most ? Number(most) : 10_000);
}
if (misses() > 0) {
  console.log(`\n${misses()} of the figures are not what is asked of them.`);
  process.exitCode = 1;
}
