import { expect, test } from 'vitest';
import { quotations } from '../../src/language/quoted.ts';
import { reportOf } from '../support/report.ts';

/** What stands inside quotation marks in the last sentence of a report, with the marks. */
const quoted = (text: string): string[] => {
  const report = reportOf(`# A\n\n${text}\n`);
  const sentence = report.sentences.at(-1) ?? expect.fail();
  return quotations(sentence).map(({ start, end, by }) => {
    expect(by).toEqual({ start, end: start + 1 });
    return report.text.slice(start, end);
  });
};

test.each([
  ['He calls it "a witch-hunt" and "a farce".', ['"a witch-hunt"', '"a farce"']],
  ['He calls it “a witch-hunt”.', ['"a witch-hunt"']],
  ["He calls it 'a witch-hunt' here.", ["'a witch-hunt'"]],
  ['He calls it ‘a witch-hunt’.', ["'a witch-hunt'"]],
  ["He calls it ('a farce') here.", ["'a farce'"]],
  ["'A farce' is what he calls it.", ["'A farce'"]],
  ["It is 'no', 'yes'; and 'it's me'.", ["'no'", "'yes'", "'it's me'"]],
  ['He calls it "a farce, with no end', ['"a farce, with no end']],
])('%j', (text, found) => {
  expect(quoted(text)).toEqual(found);
});

test.each([
  "The nurses' room and the porters' desk.",
  "It's his, and hasn't been theirs.",
  "The managers' view of the '90s",
  'He lifts boxes.',
  "He says ' so ' here.",
])('an apostrophe is no quotation mark: %j', (text) => {
  expect(quoted(text)).toEqual([]);
});
