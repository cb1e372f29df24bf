import { describe, expect, it } from 'vitest';
import { advice } from '../../src/language/advice.ts';
import { isActionable, vagueness } from '../../src/language/concrete.ts';
import { reportOf } from '../support/report.ts';

const HEADER =
  '# Occupational health report\n\n| | |\n|---|---|\n| Employee | Mr Ravi Tull |\n| Report date | 6 May 2026 |\n\n## Opinion\n\n';

function judged(text: string) {
  const report = reportOf(`${HEADER}${text}\n`);
  for (const sentence of report.prose) {
    const one = advice(report, sentence)[0];
    if (one) return { vague: vagueness(report, sentence, one), actionable: isActionable(report, sentence, one) };
  }
  throw new Error(`no advice in ${text}`);
}

describe('vagueness', () => {
  it.each([
    ['empty', 'Appropriate support should be offered.'],
    ['empty', 'I recommend light duties until 30 June.'],
    ['unmeasured', 'He should avoid heavy lifting.'],
    ['unmeasured', 'His workload should be reduced.'],
    ['regular', 'I recommend regular breaks.'],
    ['same', 'I would carry on with the present arrangements.'],
    ['same', 'I advise that he be managed in line with your absence policy.'],
    ['pace', 'He should take things steadily.'],
    ['attitude', 'I would ask you to be patient with him.'],
    ['assessment', 'A risk assessment should be carried out.'],
  ])('is %s: %j', (kind, text) => {
    expect(judged(text).vague).toBe(kind);
    expect(judged(text).actionable).toBe(false);
  });

  it.each([
    'I recommend light duties: labelling and answering the telephone.',
    'He should avoid heavy lifting, by which I mean anything over 10 kg.',
    'His workload should be reduced by a third.',
    'I recommend a break of five minutes in each hour.',
    'He should work on the gate until 30 June.',
    'A risk assessment of the loading dock is advised.',
    'A stress risk assessment is advised.',
    'A stool would help.',
    'Light duties are advised. By this I mean sorting returns.',
    'The following adjustments are advised:\n\n- a footrest',
  ])('finds none in %j', (text) => {
    expect(judged(text).vague).toBeUndefined();
    expect(judged(text).actionable).toBe(true);
  });

  it('leaves decisions of HR and a bare return out of what can be acted on', () => {
    expect(judged('The warning should be withdrawn.').actionable).toBe(false);
    expect(judged('I support a return on 15 June.').actionable).toBe(false);
    expect(judged('A phased return is recommended.').actionable).toBe(false);
    expect(judged('A phased return of four hours a day is recommended.').actionable).toBe(true);
  });
});
