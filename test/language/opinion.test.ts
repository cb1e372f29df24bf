import { describe, expect, it } from 'vitest';
import { opinion } from '../../src/language/opinion.ts';
import { reportOf } from '../support/report.ts';

function of(text: string) {
  const report = reportOf(`# Occupational health report\n\n## Opinion\n\n${text}\n`);
  const sentence = report.prose.at(-1)!;
  const found = opinion(sentence);
  const words = (span: { start: number; end: number } | undefined) => (span ? report.text.slice(span.start, span.end) : undefined);
  return { marked: words(found.marked), probable: words(found.probable), certain: words(found.certain), reason: words(found.reason) };
}

describe('opinion', () => {
  it('finds the marks of the author’s view', () => {
    expect(of('In my opinion she is fit.').marked).toBe('In my opinion');
    expect(of('From an occupational health perspective she is fit.').marked).toMatch(/^From an occupational health/);
    expect(of('She is fit.').marked).toBeUndefined();
  });

  it('finds words of probability, and not the month of May', () => {
    expect(of('He is likely to return.').probable).toBe('likely');
    expect(of('On balance I think so.').probable).toBe('On balance');
    expect(of('She saw him in May about the rota.').probable).toBeUndefined();
    expect(of('He may need more time.').probable).toMatch(/^may/);
  });

  it('finds certainty', () => {
    expect(of('He will never drive again.').certain).toBeDefined();
    expect(of('Without doubt this will recur.').certain).toBe('Without doubt');
    expect(of('He can do certain tasks.').certain).toBeUndefined();
  });

  it.each([
    'He should sit, because standing hurts.',
    'He should sit, as standing brings on the pain.',
    'He should start late since his tablets make him drowsy.',
    'Given that his grip is weak, he should not lift.',
    'He should sit so that the knee can rest.',
    'His sleep is poor, which is why I advise days.',
  ])('finds the reason in %j', (text) => {
    expect(of(text).reason).toBeDefined();
  });

  it.each([
    'He has been off since March.',
    'He has been away since his operation.',
    'He works as a driver.',
    'He is as fit as he was.',
    'Please write as soon as you can.',
    'He has had pain since he returned in May.',
    'It is the same as before.',
    'He will come back as agreed.',
  ])('finds none in %j', (text) => {
    expect(of(text).reason).toBeUndefined();
  });
});
