// For tests: prints every file that a run reads, when it ends.
const fs = require('node:fs');

const opened = [];
const { readFileSync } = fs;
fs.readFileSync = (file, ...options) => {
  opened.push(String(file));
  return readFileSync(file, ...options);
};
process.on('exit', () => fs.writeSync(1, `${opened.join('\n')}\n`));
