import { attacks, ends, newWords, shares } from './accuracy.ts';
import { checkHere, cost } from './cost.ts';
import { misses } from './measure.ts';

// `npm run bench:overlap` measures how right the overlap figures are; with `-- --cost 1000000` what they cost, for an index of up to so many reports.

const after = (flag: string) => (process.argv.includes(flag) ? process.argv.slice(process.argv.indexOf(flag) + 1) : undefined);
const [file, draft] = after('--check') ?? [];
const [most] = after('--cost') ?? [];
if (file && draft) await checkHere(file, draft);
else if (most) await cost(Number(most));
else {
  shares();
  newWords();
  attacks();
  await ends();
  await cost(10_000);
}
if (misses() > 0) {
  console.log(`\n${misses()} of the figures are not what is asked of them.`);
  process.exitCode = 1;
}
