// Loads the bundle of the command line. The build has kept beside it what V8 made of its code (see scripts/code-cache.js), which saves
// compiling it again. Another Node takes none of it and simply compiles. Of the script V8 compares the length alone, and code that was made of
// other text of the same length ends the process without a word: so both carry the name of their build.
const { readFileSync } = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');

const file = path.join(__dirname, 'ohlint.js');
/** Characters of a build's name, with which the bundle ends and the cache begins. */
const NAME = 32;

// The bundle is written in ASCII, so that its bytes are its characters.
function bundle() {
  return readFileSync(file, 'latin1');
}

function nameOf(source) {
  return source.slice(-NAME);
}

function cacheFor(source) {
  try {
    const cache = readFileSync(path.join(__dirname, 'ohlint.cache'));
    return cache.latin1Slice(0, NAME) === nameOf(source) ? cache.subarray(NAME) : undefined;
  } catch {
    // Built without: nothing is lost but time.
    return undefined;
  }
}

function scriptOf(source = bundle()) {
  return new vm.Script(source, { filename: file, cachedData: cacheFor(source) });
}

function load(source = bundle(), script = scriptOf(source)) {
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, file, __dirname, (name) => import(name), nameOf(source));
  return module.exports;
}

module.exports = { load, scriptOf, bundle, nameOf };
