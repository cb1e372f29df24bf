/** So many promises of each kind are looked at for one change at most: one that none of them notices counts as survived. */
const MOST = { breaker: 20, text: 120, 'unit test': 60, gathered: 10, reading: 12, report: 4 };
/** A rule is held by fewer, so that all may be asked. */
const MOST_OF_A_RULE = { ...MOST, text: 400, report: 130 };
/** A promise that takes longer than this (in milliseconds, where everything is counted) is asked only about the file that it stands for. */
const LONG = 1000;
/** So many short ones are asked before the long ones. */
const FIRST = 20;

/**
 * The promises to which a change makes a difference (`differs`, a bit each), those that are likely to be broken by it first: what has broken under
 * changes of the same file, the unit tests of its name, examples and labelled sentences in turn with the other unit tests, whole reports.
 */
export function inOrder(promises, { differs, times }, change, file, breakers) {
  const bits = differs.get(change);
  if (bits === undefined) return [];
  const holds = (index) => (bits[index >> 3] & (1 << (index & 7))) !== 0;
  const most = file.startsWith('rules/') ? MOST_OF_A_RULE : MOST;
  const name = file.replace(/^src\//, 'test/').replace(/\.ts$/, '.test.ts');
  const own = [];
  const of = { text: [], 'unit test': [], gathered: [], reading: [], report: [] };
  for (const [index, { group, kind }] of promises.entries()) {
    if (!holds(index)) continue;
    if (group === name) own.push(index);
    else if (times[index] < LONG || kind === 'reading' || kind === 'gathered' || (kind === 'report' && most === MOST_OF_A_RULE))
      of[kind].push(index);
  }
  const some = (kind) => spread(of[kind]).slice(0, most[kind]);
  const [texts, units] = [some('text'), some('unit test')];
  const short = Array.from({ length: Math.max(texts.length, units.length) }, (_, index) => [texts[index], units[index]])
    .flat()
    .filter((index) => index !== undefined);
  const long = ['gathered', 'reading', 'report'].flatMap(some);
  return [...new Set([...breakers.filter(holds).slice(0, most.breaker), ...own, ...short.slice(0, FIRST), ...long, ...short.slice(FIRST)])];
}

/** The same things in an order in which neighbours stand far apart, the same every time. */
function spread(list) {
  const places = list.map((one, index) => [(index * 0.618) % 1, one]);
  return places.sort(([a], [b]) => a - b).map(([, one]) => one);
}
