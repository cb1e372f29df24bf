import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readIndexKey } from '../../src/cli/index-key.ts';
import { openIndex } from '../../src/overlap-index/open-index.ts';
import { counted } from '../support/counted.ts';
import { refused, workplace } from './workplace.ts';

const BIN = path.join(import.meta.dirname, '..', '..', 'bin', 'ohlint.js');
const HOUSE = `The stairs to the upper store are steep and the handrail ends two steps early, which matters after this operation. Please review
the rota before the first week and write down what was agreed with the supervisor on that day. Driving the van is safe as long as the journeys
stay under one hour and the seat has been raised. A chair with arms would make it easier to rise from the low bench beside the press.`;
const report = (name: string, own: string, front = '') =>
  `${front}# Report on ${name}\n\n| | |\n|---|---|\n| Employee | ${name} |\n| Reference | QF-88123 |\n\n## Opinion\n\n${HOUSE}\n\n${own}\n`;
const QUILL = report(
  'Mr Zebedee Quillfeather',
  'He has brontomalacia of the left elbow, takes zorbomycin at night and trims lamps at Oxmantown, where Ms Zanthorpe leads the crew.',
);
const place = workplace({
  'reports/quill.md': QUILL,
  'reports/bose.md': report(
    'Ms Uma Bose',
    'She sells tickets at the ferry and cannot stand at the counter for longer than a quarter of an hour.',
  ),
  'draft.md': report('Mr Ian Hart', 'He mends nets.'),
  'review.md': report('Ms Uma Bose', 'She is better.'),
});
/** Enough reports that adding them takes a while. */
const MANY = Array.from({ length: 150 }, (_, at): [string, string] => {
  const own = `Case ${'abcdefghij'[at % 10]}${'klmnopqrstuvwxy'[Math.floor(at / 10)]} turned on a valve and on little else.`;
  return [`many/r${at}.md`, report(`Ms Ada ${'BCDFGHJKLM'[at % 10]}unson`, own, `---\nsubject: P-${at}\n---\n`)];
});
const WITH = ['--index', 'house.index', '--index-key', 'house.key'];

describe('ohlint index', () => {
  it('adds reports, makes the key that it needs, and leaves alone what is there', async () => {
    const first = place.run(['index', 'add', 'reports', ...WITH]);
    expect(first).toMatchObject({ code: 0, stdout: '2 reports added.\n' });
    expect(first.stderr).toContain('A new key is in house.key');
    expect(place.run(['index', 'add', 'reports', ...WITH]).stdout).toBe('0 reports added, 2 there already.\n');
    const status = place.run(['index', 'status', ...WITH]).stdout;
    expect(status).toMatch(/^reports +2$/m);
    expect(status).toMatch(/^people +2$/m);
  });

  it('holds no word of the reports, in no form of writing', () => {
    const names = readdirSync(place.file('.')).filter((name) => name.startsWith('house.index'));
    const exported = place.run(['index', 'export', ...WITH]).stdout;
    const held = [...names.map((name) => readFileSync(place.file(name))), Buffer.from(exported)];
    const words = new Set((QUILL + report('Ms Uma Bose', '')).match(/[\p{L}\d-]{5,}/gu));
    for (const word of words) {
      // Words that the table itself is made with, and those by which ohlint knows a kind of report.
      if (/^(?:report|first|number|index)s?$/i.test(word)) continue;
      for (const form of [word, word.toLowerCase(), Buffer.from(word).toString('base64').slice(0, -2), Buffer.from(word).toString('hex')]) {
        for (const bytes of held) {
          expect(bytes.includes(Buffer.from(form)), form).toBe(false);
          expect(bytes.includes(Buffer.from(form, 'utf16le')), form).toBe(false);
        }
      }
    }
    expect(words.size).toBeGreaterThan(40);
  });

  it('tells a report that is checked what it shares with those in it, and with the earlier one on the same person', () => {
    const options = ['--no-config', '--only', 'boilerplate-overlap', '--only', 'copy-forward', '--format', 'json'];
    const config =
      'rules:\n  boilerplate-overlap: [warning, { minimumWords: 40 }]\n  copy-forward: [warning, { minimumWords: 40 }]\nindex: house.index\nindex-key: house.key\n';
    place.write('checked/ohlint.config.yaml', config.replaceAll('house.', '../house.'));
    place.write('checked/draft.md', report('Mr Ian Hart', 'He mends nets.'));
    place.write('checked/review.md', report('Ms Uma Bose', 'She is better.'));
    const found = (args: string[]) =>
      JSON.parse(place.run(args).stdout).map((file: { messages: { ruleId: string; messageId: string }[] }) =>
        file.messages.map(({ ruleId, messageId }) => `${ruleId} ${messageId}`),
      );
    expect(found(['checked/draft.md', ...options.slice(1)])).toEqual([['boilerplate-overlap reports']]);
    expect(found(['checked/review.md', ...options.slice(1)])[0]).toContain('copy-forward indexed');
    expect(found(['draft.md', ...options])).toEqual([[]]);
  });

  it('erases a person, and says so when there was nothing to erase', () => {
    expect(place.run(['index', 'forget', '--subject', 'Mr Zebedee Quillfeather', ...WITH])).toMatchObject({
      code: 0,
      stdout: '1 report forgotten.\n',
    });
    const again = place.run(['index', 'forget', '--subject', 'Mr Zebedee Quillfeather', ...WITH]);
    expect(again).toMatchObject({ code: 2, stdout: '0 reports forgotten.\n' });
    expect(place.run(['index', 'forget', 'reports/bose.md', ...WITH]).stdout).toBe('1 report forgotten.\n');
  });

  it('takes out what may no longer be kept', () => {
    place.run(['index', 'add', 'reports/bose.md', '--retain-until', '2020-01-31', ...WITH]);
    expect(place.run(['index', 'prune', '--before', '2020-01-31', ...WITH]).stdout).toMatch(/^0 reports/);
    expect(place.run(['index', 'prune', ...WITH]).stdout).toMatch(/^1 report /);
  });

  it('says in one sentence what is wrong', () => {
    refused(place.run(['index', 'status', '--index', 'nowhere.index', '--index-key', 'house.key']), 'There is no index nowhere.index.');
    refused(place.run(['index', 'status']), 'Say which index');
    refused(place.run(['index', 'status', '--index', 'house.index']), 'An index is read with its key.');
    refused(
      place.run(['index', 'status', '--index', 'house.index', '--index-key', 'lost.key']),
      'If the key is lost, nobody can read the index',
    );
    // Where an index is, a missing key is not made anew.
    refused(place.run(['index', 'add', 'reports', '--index', 'house.index', '--index-key', 'lost.key']), 'There is no key file lost.key.');
    refused(
      place.run(['index', 'status', '--index', 'house.index'], { env: { OHLINT_INDEX_KEY: 'ab'.repeat(32) } }),
      'The key does not belong to the index house.index',
    );
    refused(place.run(['index', 'status', '--index', 'draft.md', '--index-key', 'house.key']), 'draft.md is not an index of ohlint');
    refused(place.run(['index', 'add', 'reports', '--retain-until', 'soon', ...WITH]), '--retain-until takes a day as in 2034-12-31');
    refused(place.run(['draft.md', '--no-config', '--index', 'nowhere.index', '--index-key', 'house.key', '--format', 'json=out.json']));
  });

  it('is whole after a writer was killed at any moment, and two writers lose nothing', async () => {
    for (const [name, text] of MANY) place.write(name, text);
    const started = (name: string) =>
      spawn(process.execPath, [BIN, 'index', 'add', 'many', '--index', `${name}.index`, '--index-key', 'house.key'], {
        cwd: place.file('.'),
        stdio: 'ignore',
      });
    const ended = (child: ReturnType<typeof started>) => new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)));
    const count = async (name: string) => {
      const index = await openIndex(place.file(`${name}.index`), readIndexKey(place.file('house.key'), false), {
        shown: name,
        create: true,
      });
      // Every record can be opened, and there are as many as the index says.
      let records = 0;
      for await (const _ of index.records()) records += 1;
      expect((await index.status()).reports).toBe(records);
      await index.close();
      return records;
    };
    for (const delay of [400, 900, 1500, 2500]) {
      const child = started('killed');
      const end = ended(child);
      await new Promise((resolve) => setTimeout(resolve, delay));
      child.kill('SIGKILL');
      await end;
      expect((await count('killed')) % 50).toBe(0);
      counted('fault: killed while it writes to an index');
    }
    expect(await ended(started('killed'))).toBe(0);
    expect(await count('killed')).toBe(150);
    const two = [started('two'), started('two')].map(ended);
    expect(await Promise.all(two)).toEqual([0, 0]);
    expect(await count('two')).toBe(150);
    // An erasure that was killed took place or did not, and the next one takes place.
    for (const delay of [300, 500, 700]) {
      const forget = ['index', 'forget', ...Array.from({ length: 40 }, (_, at) => `--subject=P-${at}`), '--index', 'two.index'];
      const child = spawn(process.execPath, [BIN, ...forget, '--index-key', 'house.key'], { cwd: place.file('.'), stdio: 'ignore' });
      const end = ended(child);
      await new Promise((resolve) => setTimeout(resolve, delay));
      child.kill('SIGKILL');
      await end;
      expect(await count('two')).toBeGreaterThanOrEqual(110);
      counted('fault: killed while it writes to an index');
    }
    place.run(['index', 'forget', ...Array.from({ length: 40 }, (_, at) => `--subject=P-${at}`), ...WITH.with(1, 'two.index')]);
    expect(await count('two')).toBe(110);
  });
});
