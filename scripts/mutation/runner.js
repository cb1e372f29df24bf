// A test runner for Stryker (https://stryker-mutator.io/docs/stryker-js/plugins/) that keeps the code, the unit tests, the examples of
// the rules and the labelled texts in one process. For a change it takes the promises that reach it, one by one, until one is broken:
// that costs milliseconds, where a run of vitest costs seconds.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import { bundle } from './bundle.js';
import { inOrder } from './order.js';

/** A change may have its place reached this many times as often in one promise as without it; then it goes on without end. */
const MORE_OFTEN = 100;

/** OHLINT_SAMPLE=5 tries a fifth of the changes, the same ones every time; OHLINT_SAMPLE=5:2 another fifth. The others count neither way. */
const [EVERY, WHICH = 0] = (process.env.OHLINT_SAMPLE ?? '1').split(':').map(Number);
const isInSample = (change) => ((Math.imul(change + 1, 0x9e3779b1) >>> 0) >>> 12) % EVERY === WHICH;

/** OHLINT_SURVIVORS=mutation.json tries again only what an earlier report calls survived or reached by nothing. */
const survivors = process.env.OHLINT_SURVIVORS && survivorsOf(JSON.parse(readFileSync(process.env.OHLINT_SURVIVORS, 'utf8')));

function survivorsOf({ files }) {
  const undetected = ([name, { mutants }]) =>
    mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage').map((mutant) => keyOf(name, mutant));
  return new Set(Object.entries(files).flatMap(undetected));
}

/** A change by its place and what it puts there; `more`: a report counts lines and columns from 1, Stryker itself from 0. */
function keyOf(file, { location: { start, end }, mutatorName, replacement }, more = 0) {
  return [file, start.line + more, start.column + more, end.line + more, end.column + more, mutatorName, replacement].join(' ');
}

class PromisesRunner {
  #folder = path.resolve('.mutation');
  #baseline = path.join(this.#folder, 'baseline');
  /** What is known of the promises without any change, see `dryRun`. */
  #known;
  #changes;
  #promises;
  /** By file: which promises were broken there, the last one first. */
  #breakers = new Map();

  // A change in code that runs while a module is loaded would need a process of its own: stryker.config.js leaves them out.
  capabilities() {
    return { reloadEnvironment: false };
  }

  async init() {
    mkdirSync(this.#folder, { recursive: true });
    // Stryker starts another process where one hangs or has died.
    if (existsSync(this.#baseline)) this.#known = deserialize(readFileSync(this.#baseline));
  }

  /** Runs everything once: what comes of each promise, which places in the code it reaches, and where a change would make a difference. */
  async dryRun() {
    const { promises, mutation } = await this.#load('counting');
    const whileLoading = mutation.taken().reached;
    const written = readFileSync(this.#file('counting'), 'utf8').matchAll(/\b(?:on|cover)\$\(([\d,\s]+)\)|\[(\d+), (?:void 0|\(\) =>)/g);
    const all = new Set([...written].flatMap(([, changes, change]) => (changes ?? change).split(/,\s*/).map(Number)));
    const left = [...all].filter((change) => !isInSample(change) && !whileLoading.has(change));
    const list = promises();
    const bytes = Math.ceil(list.length / 8);
    const known = { outcomes: [], times: [], differs: new Map(), most: new Map() };
    // What is not in the sample needs a test that reaches it, or Stryker would count it as reached by none.
    const groups = new Map([['not in the sample', { timeSpentMs: 0, hits: Object.fromEntries(left.map((change) => [change, 1])) }]]);
    for (const [index, promised] of list.entries()) {
      mutation.forget();
      mutation.taken();
      mutation.compare(promised.kind === 'text' || promised.kind === 'unit test');
      const start = performance.now();
      const outcome = await outcomeOf(promised, undefined);
      const timeSpentMs = performance.now() - start;
      const { reached, differs } = mutation.taken();
      known.outcomes.push(outcome);
      known.times.push(timeSpentMs);
      const group = groups.get(promised.group) ?? { timeSpentMs: 0, hits: {}, failure: undefined };
      groups.set(promised.group, group);
      group.timeSpentMs += timeSpentMs;
      if (outcome !== '' && !outcome.startsWith('{')) group.failure = `${promised.name}: ${outcome}`;
      for (const [change, hits] of reached) {
        known.most.set(change, Math.max(known.most.get(change) ?? 0, hits));
        group.hits[change] = (group.hits[change] ?? 0) + hits;
      }
      for (const change of differs) {
        const bits = known.differs.get(change) ?? Buffer.alloc(bytes);
        bits[index >> 3] |= 1 << (index & 7);
        known.differs.set(change, bits);
      }
    }
    writeFileSync(this.#baseline, serialize(known));
    this.#known = known;
    const perTest = Object.fromEntries([...groups].map(([name, { hits }]) => [name, hits]));
    const tests = [...groups].map(([name, { timeSpentMs, failure }]) => ({
      id: name,
      name,
      timeSpentMs,
      ...(failure ? { status: TestStatus.Failed, failureMessage: failure } : { status: TestStatus.Success }),
    }));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: { static: Object.fromEntries(whileLoading), perTest } };
  }

  async mutantRun({ activeMutant }) {
    const file = path
      .relative(process.cwd(), path.resolve(activeMutant.fileName))
      .replaceAll(path.sep, '/')
      .replace(/^(?:.*\/)?(?=(?:src|rules)\/)/, '');
    const asked = survivors ? survivors.has(keyOf(file, activeMutant, 1)) : isInSample(Number(activeMutant.id));
    if (!asked) return { status: MutantRunStatus.Error, errorMessage: 'not in the sample' };
    this.#changes ??= await this.#load('changes');
    const { forget, switchOn, goesOn } = this.#changes.mutation;
    this.#promises ??= this.#changes.promises();
    const rule = /^rules\/([^/]+)\//.exec(file)?.[1];
    const breakers = this.#breakers.get(file) ?? [];
    const change = Number(activeMutant.id);
    const tried = inOrder(this.#promises, this.#known, change, file, breakers);
    const limit = (this.#known.most.get(change) ?? 0) * MORE_OFTEN + 1000;
    forget();
    try {
      for (const [count, index] of tried.entries()) {
        const promised = this.#promises[index];
        switchOn(change, limit);
        const outcome = await outcomeOf(promised, rule);
        const endless = goesOn();
        if (!endless && sameOutcome(outcome, this.#known.outcomes[index])) continue;
        // Without the change it must hold as before, or something was carried over.
        switchOn(-1, 0);
        forget();
        const without = await outcomeOf(promised, rule);
        if (!sameOutcome(without, this.#known.outcomes[index]))
          throw new Error(`${promised.group}, ${promised.name}, no longer holds without any change: ${without}`);
        this.#breakers.set(file, [index, ...breakers.filter((other) => other !== index)].slice(0, 20));
        if (endless) return { status: MutantRunStatus.Timeout, reason: 'a loop without end' };
        return {
          status: MutantRunStatus.Killed,
          killedBy: [promised.group],
          failureMessage: `${promised.name}: ${outcome}`.slice(0, 300),
          nrOfTests: count + 1,
        };
      }
      return { status: MutantRunStatus.Survived, nrOfTests: tried.length };
    } finally {
      switchOn(-1, 0);
      forget();
    }
  }

  #file(purpose) {
    return path.join(this.#folder, `${purpose}.mjs`);
  }

  async #load(purpose) {
    const file = this.#file(purpose);
    if (!existsSync(file)) await bundle(file, purpose === 'counting');
    return import(pathToFileURL(file).href);
  }
}

/** As text: empty where a promise is kept, a sentence where it is broken, the figures of a labelled text. */
async function outcomeOf(promised, onlyRule) {
  try {
    const outcome = await promised.outcome(onlyRule);
    return typeof outcome === 'string' ? outcome : JSON.stringify(outcome);
  } catch (error) {
    return `failed: ${error instanceof Error ? error.message : error}`;
  }
}

/** Where one rule alone was asked, the figures are its own. */
function sameOutcome(outcome, known) {
  if (outcome === known) return true;
  if (!outcome.startsWith('{') || !known.startsWith('{')) return false;
  const before = JSON.parse(known);
  return Object.entries(JSON.parse(outcome)).every(([rule, figures]) => figures === before[rule]);
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'promises', PromisesRunner)];
