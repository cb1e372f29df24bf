import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitnessStatements } from '../../../src/report/fitness/fitness.ts';
import { outcomeOf } from '../../../src/report/fitness/outlook.ts';
import { refusals } from '../../../src/report/fitness/refusals.ts';
import { returnStatements } from '../../../src/report/fitness/returns.ts';
import { reportOf } from '../../support/report.ts';

const WORDS = fc.constantFrom(
  ...'he she I you is not fit unfit for work to return back when before until after in six weeks on 2 November by the if cannot say hopes GP fit-note review will may should no reason why never again , . ; : ? ( ) \n\n | - off phased duties'.split(
    ' ',
  ),
);

it('every statement lies in the text and holds together, whatever the words', () => {
  fc.assert(
    fc.property(fc.array(WORDS, { maxLength: 60 }), (words) => {
      const report = reportOf(`# Report\n\nReport date: 14 October 2026\n\n## Opinion\n\n${words.join(' ')}\n`);
      for (const statement of [...returnStatements(report), ...refusals(report), ...fitnessStatements(report)]) {
        expect(statement.start).toBeGreaterThanOrEqual(statement.statement.start);
        expect(statement.end).toBeLessThanOrEqual(statement.statement.end);
        expect(statement.end).toBeGreaterThan(statement.start);
      }
      expect(outcomeOf(report).kind).toBeTypeOf('string');
    }),
    { numRuns: 300 },
  );
});

it('costs time in proportion to the text, however hostile', () => {
  for (const piece of [
    'fit for work in six weeks ',
    'cannot say when ',
    'no reason why he ',
    'before he returns ',
    'he hopes that ',
    '; and he is back ',
    'not unfit ',
  ]) {
    const measure = (repeats: number) => {
      const report = reportOf(`# Report\n\n## Opinion\n\n${piece.repeat(repeats)}\n`);
      report.sentences.length;
      const start = performance.now();
      outcomeOf(report);
      fitnessStatements(report);
      return performance.now() - start;
    };
    measure(50);
    const [small, large] = [measure(200), measure(2000)];
    // Ten times the text must not take a hundred times as long; the rest is room for a busy machine.
    expect(large, piece).toBeLessThan(Math.max(small, 5) * 45);
  }
});
