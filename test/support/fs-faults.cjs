// For tests, loaded before the program (`node --require`): counts the calls that write to the disk, and at the n-th lets something happen.
// OHLINT_FAULT is "kill 3" (the process is gone in the middle of the third), "ENOSPC 2" (the second fails, half done) or "count FILE".
const fs = require('node:fs');

const [what, which] = (process.env.OHLINT_FAULT ?? '').split(' ');
const WRITING = [
  'writeFileSync',
  'appendFileSync',
  'renameSync',
  'mkdirSync',
  'utimesSync',
  'copyFileSync',
  'writeSync',
  'ftruncateSync',
  'fsyncSync',
];
let calls = 0;
/** Node's own functions call each other: only the outermost counts. */
let within = false;

for (const name of WRITING) {
  const plain = fs[name];
  const quietly = (...args) => {
    const before = within;
    within = true;
    try {
      return plain(...args);
    } finally {
      within = before;
    }
  };
  fs[name] = (target, content, ...rest) => {
    // What is printed is no write to the disk.
    if (within || target === 1 || target === 2) return plain(target, content, ...rest);
    calls += 1;
    if (calls !== Number(which) || what === 'count') return quietly(target, content, ...rest);
    if (/^(?:write|append)File/.test(name)) quietly(target, content.slice(0, content.length >> 1), ...rest);
    if (what === 'kill') process.kill(process.pid, 'SIGKILL');
    throw Object.assign(new Error(`${what}: made to fail`), { code: what });
  };
}
// What cannot be read, or is gone when it is read: "EACCES draft.md".
if (what !== 'count' && !/^\d+$/.test(which ?? '')) {
  const plain = fs.readFileSync;
  fs.readFileSync = (target, ...rest) => {
    if (String(target).endsWith(which)) throw Object.assign(new Error('made to fail'), { code: what });
    return plain(target, ...rest);
  };
}
process.on('exit', () => {
  if (what === 'count') process.stderr.write(`\nwrites: ${calls}\n`);
});
