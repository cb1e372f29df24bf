// node code-cache.js LOADER CACHE REPORT…: loads the bundle, checks the reports with it, and writes what V8 has compiled on the way.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import v8 from 'node:v8';

const [, , loader, cache, ...reports] = process.argv;
const { load, scriptOf, bundle, cacheHead } = createRequire(import.meta.url)(loader);
const source = bundle();
const script = scriptOf(source);
const { main } = load(source, script);
process.stdout.write = () => true;
await main([...reports, '--no-config']);
// A run sets these; V8 takes a cache only where its flags are as they were when it was written.
v8.setFlagsFromString('--regexp-optimization');
v8.setFlagsFromString('--regexp-tier-up-ticks=1');
writeFileSync(cache, Buffer.concat([Buffer.from(cacheHead(source), 'latin1'), script.createCachedData()]));
process.exitCode = 0;
