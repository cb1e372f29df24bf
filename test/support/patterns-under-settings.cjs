// Runs patterns in every way before and after V8’s settings change to those it is given. Node’s own code has run some before ours can change anything.
const { setFlagsFromString } = require('node:v8');
const patterns = Array.from({ length: 400 }, (_, n) => new RegExp('(?:foo' + n + '|ba(r|z)' + n + '|[a-z]+x' + n + ')+y?', 'g'));
for (const pattern of patterns) pattern.exec('hello barx');
for (const setting of process.argv.slice(2)) setFlagsFromString(setting);
for (let round = 0; round < 60; round += 1) {
  for (const pattern of patterns) {
    pattern.lastIndex = 0;
    const text = 'abc bar' + round + ' foo1 ' + 'q'.repeat(round);
    pattern.test(text);
    text.replace(pattern, (match) => match + '!');
    text.split(pattern);
    text.match(pattern);
  }
}
console.log('whole');
