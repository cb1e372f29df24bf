import { describe, expect, it } from 'vitest';
import { carried } from '../../src/overlap/carried.ts';
import { reportOf } from '../support/report.ts';

const SENTENCES = [
  'The stairs to the upper store are steep and the handrail ends two steps early.',
  'Lifting crates above the shoulder brings the pain back within minutes.',
  'She should not lift more than 5 kg until 12 May 2026 because the tendon is healing.',
  'Sleep has improved and concentration lasts for most of the morning now.',
  'A chair with arms would make it easier to rise from the low bench.',
];
const paragraphs = (...sentences: string[]) => `# Report on Mrs Lowe\n\n${sentences.join('\n\n')}\n`;
const compare = (report: string, previous: string, standard: string[] = []) => {
  const now = reportOf(report);
  const found = carried(
    now,
    reportOf(previous).source,
    standard.map((text) => reportOf(text).source),
  );
  const words = (spans: readonly { start: number; end: number }[]) => spans.map(({ start, end }) => now.text.slice(start, end));
  return { ...found, fresh: words(found.fresh), changed: words(found.changed) };
};

describe('what a report takes over from the earlier one', () => {
  it('is everything, and nothing is new, for the same text', () => {
    const text = paragraphs(...SENTENCES);
    const { carried: kept, counted, fresh, changed } = compare(text, text);
    expect(kept).toBe(counted);
    expect([fresh, changed]).toEqual([[], []]);
  });

  it('is nothing for a text of its own', () => {
    const { carried: kept, fresh } = compare(paragraphs(SENTENCES[0]!), paragraphs(...SENTENCES.slice(3)));
    expect(kept).toBe(0);
    expect(fresh).toEqual([SENTENCES[0]!.replace(/\.$/, '')]);
  });

  it('does not depend on the order of the paragraphs', () => {
    const { carried: kept, counted } = compare(paragraphs(...SENTENCES), paragraphs(...[...SENTENCES].reverse()));
    expect(kept).toBe(counted);
  });

  it('tells what is new', () => {
    const fresh = 'On Tuesday the surgeon decided to operate on the other shoulder as well.';
    expect(compare(paragraphs(SENTENCES[0]!, fresh, SENTENCES[1]!), paragraphs(...SENTENCES)).fresh).toEqual([fresh.replace(/\.$/, '')]);
  });

  it('tells dates and numbers that were changed in sentences that were not', () => {
    const later = SENTENCES.map((sentence) => sentence.replace('5 kg', '10 kg').replace('12 May 2026', '30 June 2026'));
    const { carried: kept, counted, fresh, changed } = compare(paragraphs(...later), paragraphs(...SENTENCES));
    expect(kept).toBe(counted);
    expect(fresh).toEqual([]);
    expect(changed).toEqual(['10', '30 June 2026']);
  });

  it('takes a date written in another way for the same only where its words are', () => {
    const spaced = SENTENCES.map((sentence) => sentence.replace('12 May 2026', '12th May, 2026'));
    expect(compare(paragraphs(...spaced), paragraphs(...SENTENCES)).changed).toEqual([]);
  });

  it('sets declared standard text aside', () => {
    const text = paragraphs(...SENTENCES);
    const { setAside, counted, carried: kept } = compare(text, text, [paragraphs(SENTENCES[0]!)]);
    expect(setAside).toBe(15);
    expect(kept).toBe(counted);
  });

  it('is nothing of nothing', () => {
    expect(compare('# Report on Mrs Lowe\n', paragraphs(...SENTENCES))).toMatchObject({ counted: 0, carried: 0, fresh: [], changed: [] });
  });
});
