import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type AdviceForm, advice } from '../../src/language/advice.ts';
import { reportOf } from '../support/report.ts';

const HEADER =
  '# Occupational health report\n\n| | |\n|---|---|\n| Employee | Mr Ravi Tull |\n| Job title | Yard foreman |\n| Report date | 6 May 2026 |\n\n';

/** The advice of every sentence of a text that stands under a heading, as "form to party: what is to be done". */
function adviceIn(text: string, heading = 'Opinion'): string[] {
  const report = reportOf(`${HEADER}## ${heading}\n\n${text}\n`);
  return report.prose.flatMap((sentence) =>
    advice(report, sentence).map((one) => `${one.form} to ${one.to}: ${report.text.slice(one.action.start, one.action.end)}`),
  );
}
const formsIn = (text: string, heading?: string): AdviceForm[] => adviceIn(text, heading).map((one) => one.split(' ')[0] as AdviceForm);

describe('advice', () => {
  it.each<[string, AdviceForm]>([
    ['You must move him to the gatehouse.', 'order'],
    ['Management has to find him a seat.', 'order'],
    ['The firm is to provide a ramp.', 'order'],
    ['He must be given a locker at waist height.', 'order'],
    ['Under no circumstances are you to ring him at night.', 'order'],
    ['You have no choice but to take him off the crane.', 'order'],
    ['The Equality Act obliges you to buy the chair.', 'obligation'],
    ['Failure to move the desk would be discrimination.', 'obligation'],
    ['The later start is not optional.', 'obligation'],
    ['Please ring him on Fridays.', 'request'],
    ['Let him sit for half of each hour.', 'request'],
    ['Could one of you take over the gate on Mondays?', 'request'],
    ['Management is asked to reserve him a parking space.', 'request'],
    ['I recommend a stool in the gatehouse.', 'recommendation'],
    ['My advice is that he swap tasks each hour.', 'recommendation'],
    ['It is suggested that the plan be redrawn.', 'recommendation'],
    ['A stool would ease his back.', 'recommendation'],
    ['He would benefit from a later start.', 'recommendation'],
    ['It would spare his knee if the cones were left by the gate.', 'recommendation'],
    ['You may wish to move the radio.', 'recommendation'],
    ['He needs a parking space near the gate.', 'recommendation'],
    ['A seat in the gatehouse is advised.', 'recommendation'],
    ['He must not drive the loader.', 'restriction'],
    ['He should lift no more than 5 kg.', 'restriction'],
    ['Lifting: nothing over 5 kg until 13 July.', 'restriction'],
    ['Work restrictions through 06/30/2026: no kneeling.', 'restriction'],
    ['I would not recommend that he works nights.', 'restriction'],
    ['I do not advise night work.', 'restriction'],
  ])('reads %j as %s', (text, form) => {
    expect(formsIn(text)).toEqual([form]);
  });

  it.each([
    ['others', 'His GP told him to rest.'],
    ['others', 'He has been advised by his physiotherapist to walk more.'],
    ['to the employee about his own care', 'I advised him to keep up his exercises.'],
    ['to the employee about his own care', 'He should see his GP if the pain gets worse.'],
    ['past', 'In January I recommended a new chair, which has come.'],
    ['declined', 'I have no adjustments to recommend.'],
    ['doubted', 'I do not think that shorter shifts are needed.'],
    ['doubted', 'I doubt that a change of rota would help.'],
    ['not called for', 'Extra breaks are not needed.'],
    ['how a risk is met', 'The risk can be removed by giving the task to somebody else.'],
    ['left to the employer', 'His hours are for you to decide.'],
    ['a question handed back', 'You ask what you could do to help.'],
    ['his wish', 'He would like to work on the gate.'],
    ['his account', 'He says that he must have a stool.'],
    ['a likely course', 'He should be fit by the end of June.'],
    ['a condition', 'Should you have any questions, I am here until five.'],
    ['inference', 'You must be wondering how long this will take.'],
    ['emphasis', 'I must stress that this is my opinion.'],
    ['a rule for everybody', 'All drivers must pass a medical every five years.'],
    ['paperwork', 'Please call me if anything is unclear.'],
    ['another sense', 'He was recommended for the post by a friend.'],
  ])('takes no advice from %s: %j', (_why, text) => {
    expect(adviceIn(text)).toEqual([]);
  });

  it('says who is to act and what is to be done', () => {
    expect(adviceIn('You are to move him to the gatehouse.')).toEqual(['order to reader: move him to the gatehouse']);
    expect(adviceIn('He must not drive the loader.')).toEqual(['restriction to employee: drive the loader']);
    expect(adviceIn('I suggest that Ms Oake rings him each week.')[0]).toContain('to manager');
  });

  it('hands the lead-in of a list on to its items', () => {
    expect(formsIn('The following would help:\n\n- a headset\n- written instructions')).toEqual(['recommendation', 'recommendation']);
    expect(formsIn('He described the following:\n\n- a sore back\n- poor sleep')).toEqual([]);
  });

  it('reads bare phrases as advice only under a heading of advice', () => {
    expect(formsIn('A perching stool in the gatehouse', 'Recommendations')).toEqual(['recommendation']);
    expect(formsIn('A perching stool in the gatehouse')).toEqual([]);
  });

  it('reads the advising column of a table', () => {
    const table = '| What | Why | Until |\n|---|---|---|\n| Start at 9am | Tablets make him slow | Review in September |';
    expect(adviceIn(table, 'Recommendations')).toEqual(['request to reader: Start at 9am']);
  });

  it('answers hostile sentences quickly', () => {
    const started = performance.now();
    adviceIn('I recommend that you must please '.repeat(3000));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

/** As `adviceIn`, with the advising words and where each begins and ends. */
function told(text: string): string[] {
  const { heading = 'Opinion', body } = /^(?:\[(?<heading>\w+)\] )?(?<body>.*)$/.exec(text)!.groups as { heading?: string; body: string };
  const report = reportOf(
    `${HEADER.replace('| Report date', '| Report to | Ms Ida Oake, Depot Manager |\n| Report date')}## ${heading}\n\n${body.replaceAll(/ ?\/ ?(?=[-|])/g, '\n')}\n`,
  );
  return report.prose.flatMap((sentence) =>
    advice(report, sentence).map(({ form, to, by, action, start, end }) => {
      expect([start, end]).toEqual([Math.min(by.start, action.start), Math.max(by.end, action.end)]);
      const words = (span: { start: number; end: number }) => report.text.slice(span.start, span.end).trim().replace(/\s+/g, ' ');
      return `${form} to ${to}: ${words(by) || '–'} › ${words(action)}`;
    }),
  );
}

describe('advice in the words of reports', () => {
  const read: Record<string, string[]> = parse(readFileSync(path.join(import.meta.dirname, 'advice.yaml'), 'utf8'));
  it.each(Object.entries(read))('%s', (text, expected) => expect(told(text)).toEqual(expected));
});
