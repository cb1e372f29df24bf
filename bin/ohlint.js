#!/usr/bin/env node
const [, , first, second] = process.argv;

// The version is asked for by scripts and by people who wonder what they have: nothing is loaded for it.
if (first === '--version' && second === undefined) console.log(require('../package.json').version);
else {
  const { main } = require('../dist/cli/load.cjs').load();
  main(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
}
