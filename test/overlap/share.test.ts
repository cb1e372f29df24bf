import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rule } from '../../rules/boilerplate-overlap/rule.ts';
import { messageOf } from '../../src/lint/message.ts';
import { lint } from '../../src/lint/run.ts';
import { DEFAULT_SETTINGS } from '../../src/lint/settings.ts';
import { otherPeoplesReports } from '../../src/overlap/others.ts';
import { type ComparedWith, share } from '../../src/overlap/share.ts';
import { read } from '../../src/read/read.ts';
import type { Source } from '../../src/read/source.ts';
import { understand } from '../../src/report/understand.ts';
import { reportOf } from '../support/report.ts';

const SENTENCES = [
  'The stairs to the upper store are steep and the handrail ends two steps early.',
  'Lifting crates above the shoulder brings the pain back within minutes.',
  'Please review the rota before the first week and write down what was agreed.',
  'Sleep has improved and concentration lasts for most of the morning now.',
  'A chair with arms would make it easier to rise from the low bench.',
  'Driving the van is safe as long as the journeys stay under one hour.',
  'The clinic has set a date for the scan and will write to the surgery.',
  'Noise from the packing line makes it hard to follow speech on the telephone.',
];
const paragraphs = (...sentences: string[]) => `# Report on Mr Lowe\n\n${sentences.join('\n\n')}\n`;
const sourceOf = (markdown: string): Source => reportOf(markdown).source;
const compare = (markdown: string, compared: { [K in keyof ComparedWith]?: string[] }) =>
  share(reportOf(markdown), {
    templates: (compared.templates ?? []).map(sourceOf),
    others: (compared.others ?? []).map(sourceOf),
    standard: (compared.standard ?? []).map(sourceOf),
  });

describe('the share of a report', () => {
  it('is all of it for a copy, whatever its shape', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(SENTENCES, { minLength: 1 }), (sentences) => {
        const text = paragraphs(...sentences);
        const { counted, shared } = compare(text, { others: [text] });
        expect(counted).toBeGreaterThan(0);
        expect(shared).toBe(counted);
      }),
      { numRuns: 40 },
    );
  });

  it('is nothing where nothing is shared', () => {
    const found = compare(paragraphs(...SENTENCES.slice(0, 4)), { others: [paragraphs(...SENTENCES.slice(4))] });
    expect(found).toMatchObject({ shared: 0, inOthers: 0, nearest: undefined, alike: 0, passages: [] });
  });

  it('is the union of what several hold, not their sum', () => {
    const [one, two, three, four] = SENTENCES as [string, string, string, string];
    const found = compare(paragraphs(one, two, three, four), { others: [paragraphs(one, two), paragraphs(two, three)] });
    const each = compare(paragraphs(one, two, three), { others: [paragraphs(one, two, three)] });
    expect(found.shared).toBe(each.counted);
  });

  it('knows the nearest report, and how many hold a passage', () => {
    const [one, two, three, four, five] = SENTENCES as [string, string, string, string, string];
    const text = paragraphs(one, two, three);
    const found = compare(text, { others: [paragraphs(four, one), paragraphs(one, five, two), paragraphs(three, five)] });
    expect(found.nearest?.source?.folded).toContain(five);
    expect(found.nearest?.source?.folded).toContain(two);
    const passage = found.passages.find(({ span }) => reportOf(text).text.slice(span.start, span.end).startsWith('The stairs'));
    expect(passage?.reports).toBeGreaterThanOrEqual(1);
  });

  it('tells templates from other reports', () => {
    const [one, two, three] = SENTENCES as [string, string, string];
    const found = compare(paragraphs(one, two, three), { templates: [one], others: [paragraphs(two)] });
    expect(found.inTemplates).toBeGreaterThan(0);
    expect(found.inOthers).toBeGreaterThan(0);
    expect(found.shared).toBe(found.inTemplates + found.inOthers);
    expect(found.passages.filter((passage) => passage.inTemplate)).toHaveLength(1);
  });

  it('does not count headings, the header, the signature or quoted questions', () => {
    const own = 'Her balance has come back since the tablets were changed, and ladders are safe up to three metres.';
    const text = (answer: string) =>
      `# Occupational health report\n\n| Employee | Ms Ann Ives |\n|---|---|\n| Report to | The manager of the whole northern depot and its yard |\n\n## Your questions\n\n> Is the employee fit to carry out the full duties of the role at present?\n\n${answer}\n`;
    expect(compare(text(own), { others: [text(SENTENCES[0] as string)] }).shared).toBe(0);
  });

  it('sets declared standard text aside on both sides', () => {
    const [one, two, three] = SENTENCES as [string, string, string];
    const text = paragraphs(one, two, three);
    const free = compare(text, { others: [paragraphs(one, two)] });
    const found = compare(text, { others: [paragraphs(one, two)], standard: [one] });
    expect(found.setAside).toBeGreaterThan(8);
    expect(found.counted).toBe(free.counted - found.setAside);
    expect(found.shared).toBe(free.shared - found.setAside);
    expect(compare(text, { others: [text], standard: [one] })).toMatchObject({ counted: found.counted, shared: found.counted });
  });

  it('counts standard text in which a "not" was changed', () => {
    const consent = 'She has agreed that this report may be sent to her manager, and she has seen it before it was released.';
    const altered = consent.replace('has agreed', 'has not agreed');
    expect(compare(paragraphs(consent), { others: [], standard: [consent] }).counted).toBe(0);
    expect(compare(paragraphs(altered), { others: [], standard: [consent] }).setAside).toBe(0);
  });

  it('is the same for the nearest of forty reports as for that one alone', () => {
    const filler = (number: number) =>
      paragraphs(...[...SENTENCES].slice(4).map((sentence) => sentence.replace(/ (\w+)$/, ` word${number}`)));
    const text = paragraphs(...SENTENCES.slice(0, 4));
    const others = Array.from({ length: 40 }, (_, number) => filler(number));
    others[33] = text;
    const found = compare(text, { others });
    expect(found.shared).toBe(found.counted);
    expect(found.nearest?.words).toBe(found.counted);
  });

  it('comes through empty and tiny texts', () => {
    expect(compare('# Report', { others: ['# Report'], templates: ['# Report'], standard: ['# Report'] })).toMatchObject({
      counted: 0,
      shared: 0,
    });
    expect(compare('Fit.', { others: ['Fit.'] })).toMatchObject({ shared: 0 });
  });
});

describe('the five reports of the article', () => {
  const folder = path.join(import.meta.dirname, '..', '..', 'fixtures', 'five-reports');
  const reports = readdirSync(folder)
    .sort()
    .map((name) => understand(read(readFileSync(path.join(folder, name)), name), {}));
  const others = otherPeoplesReports(reports);

  it.each(reports.map((report, index) => [report.source.path, report, others[index] ?? []] as const))(
    '%s shares more than three quarters of its words with the other four',
    (_name, report, compared) => {
      expect(compared).toHaveLength(4);
      const found = share(report, { templates: [], others: compared, standard: [] });
      expect(found.shared / found.counted).toBeGreaterThan(0.75);
      expect(found.shared / found.counted).toBeLessThan(0.9);
      expect(found.alike).toBe(4);
      for (const { span } of found.passages) expect(report.text.slice(span.start, span.end).split(' ').length).toBeGreaterThanOrEqual(8);
    },
  );

  it.each(reports.map((report, index) => [report.source.path, report, others[index] ?? []] as const))(
    '%s is found in one run, with the passages beside it and no name without excerpts',
    (_name, report, compared) => {
      const companions = { templates: [], others: compared, previous: undefined, referral: undefined };
      const { findings } = lint(report, [rule], DEFAULT_SETTINGS, companions);
      expect(findings).toHaveLength(1);
      const [found] = findings as [(typeof findings)[0]];
      expect(found).toMatchObject({ level: 'error', messageId: 'reports' });
      expect(found.related.length).toBeGreaterThan(5);
      expect(messageOf(found, true)).toMatch(/0\d-[a-z-]+\.md/);
      expect(messageOf(found, false)).not.toMatch(/\.md/);
    },
  );
});

describe('standard text with a word changed that turns its meaning', () => {
  const standard =
    'She has read this report and has given her consent that it is sent to you, and she does not wish to see it again before that.';
  const altered = (text: string) => compare(paragraphs(SENTENCES[0]!, text), { standard: [standard] });

  it('is told of, and counts', () => {
    const text = standard.replace('does not wish', 'does wish');
    const found = altered(text);
    expect(found.setAside).toBe(0);
    expect(found.altered.map(({ start, end }) => reportOf(paragraphs(SENTENCES[0]!, text)).text.slice(start, end))).toEqual([
      text.slice(0, -1),
    ]);
  });

  it('is not what has the word, or another name and pronoun', () => {
    for (const text of [
      standard,
      standard.replace('She has', 'Mr Lowe has').replace('her consent', 'his consent').replace('she does', 'he does'),
    ]) {
      expect(altered(text).altered).toEqual([]);
      expect(altered(text).setAside).toBeGreaterThan(20);
    }
  });
});
