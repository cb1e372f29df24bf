import { describe, expect, it } from 'vitest';
import { explained } from '../../src/language/explanation.ts';
import { reportOf } from '../support/report.ts';

function isExplained(text: string, term: string, plain?: string): boolean {
  const report = reportOf(`# Occupational health report\n\n${text}\n`);
  const start = report.text.indexOf(term);
  const sentence = report.sentenceAt(start)!;
  return explained(sentence, { start, end: start + term.length }, plain);
}

describe('a term is explained', () => {
  it.each([
    ['He has vertigo (spinning dizziness) on ladders.', 'vertigo'],
    ['He has spinning dizziness (vertigo) on ladders.', 'vertigo'],
    ['He has spinning dizziness (known as vertigo) on ladders.', 'vertigo'],
    ['She has tinnitus, that is, a ringing in the ears.', 'tinnitus'],
    ['She has tinnitus, or ringing in the ears.', 'tinnitus'],
    ['She has tinnitus, meaning ringing in the ears.', 'tinnitus'],
    ['Spirometry, a test of how well he breathes out, is due.', 'Spirometry'],
    ['Spirometry is a breathing test and is due in May.', 'Spirometry'],
    ['He has an inflamed tendon, which doctors call tendinopathy.', 'tendinopathy'],
    ['He has ringing in the ears, known as tinnitus.', 'tinnitus'],
    ['He has a synovitis. This means swelling of the lining of the joint.', 'synovitis'],
  ])('in “%s”', (text, term) => {
    expect(isExplained(text, term)).toBe(true);
  });

  it('when its plain words stand in the same sentence', () => {
    expect(isExplained('His blood pressure is high, and hypertension runs in the job.', 'hypertension', 'high blood pressure')).toBe(true);
    expect(isExplained('He has hypertension.', 'hypertension', 'high blood pressure')).toBe(false);
  });
});

describe('a term is not explained', () => {
  it.each([
    ['He has vertigo.', 'vertigo'],
    ['He has vertigo (since May).', 'vertigo'],
    ['He has vertigo (left).', 'vertigo'],
    ['He has symptoms (vertigo) on ladders.', 'vertigo'],
    ['He is tired (oedema of both legs was found in May).', 'oedema'],
    ['He has no oedema or weakness.', 'oedema'],
    ['He has a condition called sarcoidosis.', 'sarcoidosis'],
    ['He has oedema. This is improving.', 'oedema'],
    ['He has oedema. This means that he cannot walk far.', 'oedema'],
    ['He has oedema, a cough and a fever.', 'oedema'],
  ])('in “%s”', (text, term) => {
    expect(isExplained(text, term)).toBe(false);
  });
});

it('looks no further than beside the term, however long the line', () => {
  const long = `He has vertigo ${'and more '.repeat(50_000)}(spinning dizziness).`;
  expect(isExplained(long, 'vertigo')).toBe(false);
});
