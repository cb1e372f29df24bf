import { expect, test } from 'vitest';
import { rule } from '../../rules/template-residue/rule.ts';
import { quoteOf } from '../../src/format/place.ts';
import { messageOf } from '../../src/lint/message.ts';
import { lint } from '../../src/lint/run.ts';
import { DEFAULT_SETTINGS } from '../../src/lint/settings.ts';
import { open } from '../../src/read/open.ts';
import { understand } from '../../src/report/understand.ts';
import { wordFile } from '../support/word.ts';
import { BY_HAND } from '../support/word-by-hand.ts';

// What only a Word document can leave behind, and so cannot stand among the rule's examples.
test('template-residue tells of tracked changes, comments and hidden text, once each, with their number', async () => {
  const report = understand(await open(await wordFile(BY_HAND), 'r.docx'), {});
  const beside = { templates: [], others: [], previous: undefined, referral: undefined };
  const told = lint(report, [rule], DEFAULT_SETTINGS, beside).findings.map((found) => [
    found.messageId,
    quoteOf(report, found),
    /(?:\d|a )[^,.]*? in /.exec(messageOf(found, false))?.[0],
    found.related.length,
  ]);
  expect(told).toEqual([
    ['tracked-change', 'not', '2 tracked changes in ', 1],
    ['comment', expect.any(String), 'a comment in ', 0],
    ['hidden-text', expect.stringContaining('Risk & cost'), 'a stretch of hidden text in ', 0],
  ]);
});
