import fc from 'fast-check';

// The same inputs in every run, so that a test fails for who changed something and not for who comes next. `npm run fuzz` tries others.
fc.configureGlobal({ seed: Number(process.env.OHLINT_SEED ?? 1) });
