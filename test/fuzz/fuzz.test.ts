import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { KINDS } from './inputs.ts';
import { brokenPromise } from './invariants.ts';
import { FuzzFolder, runHere } from './run-here.ts';

// A small share of what `npm run fuzz` tries, the same on every run.

const folder = new FuzzFolder();
afterAll(() => folder.close());

/** Enough for about three seconds a kind. */
const TRIALS = 12;

test.each(Object.keys(KINDS))('%s: whatever stands in them, a run ends with a fitting code and a reason', async (kind) => {
  let tried = 0;
  await fc.assert(
    fc.asyncProperty(KINDS[kind]!, async (made) => {
      const trial = await made;
      tried += 1;
      folder.fill(trial.files);
      const run = await runHere(main, trial.args, folder.path);
      expect((await brokenPromise(trial, run)) ?? folder.touched(trial)).toBeUndefined();
      if (tried % 4 === 0) expect(await runHere(main, trial.args, folder.path)).toEqual(run);
    }),
    { seed: 20261122, numRuns: TRIALS, endOnFailure: true },
  );
});
