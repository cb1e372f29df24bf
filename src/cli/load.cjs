// Loads the bundle of the command line. The build has kept beside it what V8 made of its code (see scripts/code-cache.js), which saves
// compiling it again. V8 looks too little at what it is given, and code that is not its own ends the process without a word: of the script it
// compares the length alone, and of itself a version that several releases of Node share, each with changes of its own (Node 20.19.0 broke on
// what 20.20.2 had made). So the cache carries the name of the build and of the Node that made it; another one simply compiles.
const { readFileSync } = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');

const file = path.join(__dirname, 'ohlint.js');
/** Characters of a build's name, with which the bundle ends. */
const NAME = 32;

// The bundle is written in ASCII, so that its bytes are its characters.
function bundle() {
  return readFileSync(file, 'latin1');
}

function nameOf(source) {
  return source.slice(-NAME);
}

/** With which the cache begins that this Node made of this bundle. Builds of one release differ too (a distribution's), and then so do their libraries. */
function cacheHead(source) {
  return `${nameOf(source)} ${Object.values(process.versions)} ${process.platform} ${process.arch}\n`;
}

function cacheFor(source) {
  try {
    const cache = readFileSync(path.join(__dirname, 'ohlint.cache'));
    const head = cacheHead(source);
    return cache.latin1Slice(0, head.length) === head ? cache.subarray(head.length) : undefined;
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

module.exports = { load, scriptOf, bundle, nameOf, cacheHead };
