// Loads the bundle of the command line. The build has kept beside it what V8 made of its code (see scripts/code-cache.js), which saves
// compiling it again; V8 itself checks that it fits, and another Node simply compiles.
const { readFileSync } = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');

const file = path.join(__dirname, 'ohlint.js');

function scriptOf() {
  let cachedData;
  try {
    cachedData = readFileSync(path.join(__dirname, 'ohlint.cache'));
  } catch {
    // Built without: nothing is lost but time.
  }
  // The bundle is written in ASCII, so that its bytes are its characters.
  return new vm.Script(readFileSync(file, 'latin1'), {
    filename: file,
    cachedData,
  });
}

function load(script = scriptOf()) {
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, file, __dirname, (name) => import(name));
  return module.exports;
}

module.exports = { load, scriptOf };
