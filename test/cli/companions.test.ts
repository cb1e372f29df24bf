import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { companionsOf, type RunReport } from '../../src/cli/companions.ts';
import { shownPath } from '../../src/cli/files.ts';
import { reportOf } from '../support/report.ts';
import { workplace } from './workplace.ts';

const on = (name: string, text = 'She is fit.') =>
  `# Occupational health report\n\n| | |\n|---|---|\n| Employee | ${name} |\n| Job title | Clerk |\n\n## Opinion\n\n${text}\n`;
const FILES = {
  'run/hart.md': on('Mr Ian Hart'),
  'run/bose.md': on('Ms Uma Bose'),
  'archive/bose-2025.md': on('Ms Uma Bose', 'She was not fit then.'),
  'archive/lunt.md': on('Mrs Jo Lunt'),
  'template.md': '# Report\n\nThank you for your referral.\n',
  'scan.pdf': '%PDF-1.7\n',
  'empty.md': '',
};
const { file } = workplace(FILES);
const paths = (...names: string[]) => names.map((name) => ({ value: file(name), origin: 'command line' }));
const inRun = (
  name: keyof typeof FILES,
  more: Partial<RunReport['resolved']> & Partial<Pick<RunReport, 'previous' | 'referral'>> = {},
): RunReport => ({
  file: file(name),
  report: reportOf(FILES[name], {}, name),
  resolved: { templates: more.templates ?? [], others: more.others ?? [], exempt: more.exempt ?? [] },
  previous: more.previous,
  referral: more.referral,
});
const names = (sources: readonly { path: string }[] | undefined) => sources?.map((source) => path.basename(source.path));

describe('the texts that a report is compared with', () => {
  test('are the reports of the run on other people', async () => {
    const [hart, bose] = [inRun('run/hart.md'), inRun('run/bose.md')];
    expect(names((await companionsOf([hart, bose])(hart)).others)).toEqual(['bose.md']);
  });

  test('and those that were named, the same person’s apart', async () => {
    const [hart, bose] = [inRun('run/hart.md', { others: paths('archive') }), inRun('run/bose.md', { others: paths('archive') })];
    const companions = companionsOf([hart, bose]);
    expect(names((await companions(hart)).others)).toEqual(['bose.md', 'bose-2025.md', 'lunt.md']);
    expect(names((await companions(bose)).others)).toEqual(['hart.md', 'lunt.md']);
  });

  test('are read once: a report of the run that is also named is one report', async () => {
    const hart = inRun('run/hart.md', { others: paths('run', 'run/bose.md', 'archive/../run') });
    const bose = inRun('run/bose.md', { others: hart.resolved.others });
    const companions = companionsOf([hart, bose]);
    expect((await companions(hart)).others).toEqual([bose.report.source]);
  });

  test('hold templates, standard text, the last report and the referral as they were named', async () => {
    const hart = inRun('run/hart.md', {
      templates: paths('template.md'),
      exempt: paths('template.md'),
      previous: file('archive/lunt.md'),
      referral: file('template.md'),
    });
    const companions = await companionsOf([hart])(hart);
    expect(names(companions.templates)).toEqual(['template.md']);
    expect(names(companions.exempt)).toEqual(['template.md']);
    expect(companions.previous?.source.path).toBe(shownPath(file('archive/lunt.md')));
    expect(companions.referral?.source.text).toContain('Thank you');
  });

  test.each([
    ['templates', 'nowhere.md', /^Template: There is no file or folder/],
    ['exempt', 'scan.pdf', /^Standard text: .*is a PDF file/],
    ['others', 'empty.md', /^Reports to compare with: .*empty\.md: \S.*\.$/],
  ] as const)('%s that cannot be read: %s', async (which, name, sentence) => {
    const hart = inRun('run/hart.md', { [which]: paths(name) });
    await expect(companionsOf([hart])(hart)).rejects.toThrow(sentence);
  });
});
