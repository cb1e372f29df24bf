import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { frame } from '../../../src/lint/tester/frame.ts';
import { fitnessStatements } from '../../../src/report/fitness/fitness.ts';
import { outcomeOf } from '../../../src/report/fitness/outlook.ts';
import { reportOf } from '../../support/report.ts';

type Wordings = Record<'when the person will be back' | 'whether the person is fit now', Record<string, string[]>>;
const wordings: Wordings = parse(readFileSync(path.join(import.meta.dirname, 'wordings.yaml'), 'utf8'));

describe('when the person will be back', () => {
  it.each(Object.entries(wordings['when the person will be back']))('%s', (kind, texts) => {
    const read = (text: string) => outcomeOf(reportOf(frame(text, ['timeframe', 'next']).markdown)).kind;
    expect(texts.filter((text) => read(text) !== kind)).toEqual([]);
  });
});

describe('whether the person is fit now', () => {
  it.each(Object.entries(wordings['whether the person is fit now']))('%s', (kind, texts) => {
    const said = (text: string) =>
      fitnessStatements(reportOf(frame(text, ['fitness', 'timeframe', 'advice']).markdown)).some(
        ({ view, endorsed }) => view === 'author' || endorsed,
      );
    expect(texts.filter((text) => said(text) !== (kind === 'said'))).toEqual([]);
  });
});
