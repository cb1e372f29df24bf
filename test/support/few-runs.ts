import fc from 'fast-check';

// Mutation testing repeats every test for hundreds of changes: a few inputs of each kind are enough to see most of them.
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 20 });
