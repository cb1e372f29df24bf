import { describe, expect, it } from 'vitest';
import { LARGEST_RUN, otherPeoplesReports } from '../../src/overlap/others.ts';
import { reportOf } from '../support/report.ts';

const on = (name: string, text = 'She is fit for work.') =>
  reportOf(`# Occupational health report\n\n| | |\n|---|---|\n| Employee | ${name} |\n| Job title | Clerk |\n\n## Opinion\n\n${text}\n`);
const unnamed = (text: string) => reportOf(`The employee is fit for work. ${text}\n`);

describe('the reports that a report is compared with', () => {
  it('are those of the run on other people', () => {
    const [one, two, three] = [on('Mr Ian Hart'), on('Ms Uma Bose'), on('Mrs Jo Lunt')] as const;
    expect(otherPeoplesReports([one, two, three])).toEqual([
      [two.source, three.source],
      [one.source, three.source],
      [one.source, two.source],
    ]);
  });

  it('are not those on the same person, however the name is written', () => {
    const reports = [on('Mr Ian Hart', 'A'), on('Ian Hart', 'B'), on('Mr Hart', 'C'), on('Mr I Hart', 'D'), on('Mr Ian HART', 'E')];
    for (const others of otherPeoplesReports(reports)) expect(others).toEqual([]);
  });

  it('are not those in which nobody is named, unless the user said that they are about others', () => {
    const [one, two] = [on('Mr Ian Hart'), unnamed('B')];
    expect(otherPeoplesReports([one, two])).toEqual([[], []]);
    expect(otherPeoplesReports([one], [two])).toEqual([[two.source]]);
    expect(otherPeoplesReports([two], [one])).toEqual([[one.source]]);
  });

  it('are not the same text under another file name', () => {
    const [one, copy] = [unnamed('A'), unnamed('A')];
    expect(otherPeoplesReports([one], [copy])).toEqual([[]]);
  });

  it('among those named by the user leave out the same person', () => {
    const [draft, earlier, other] = [on('Mr Ian Hart', 'A'), on('Mr Ian Hart', 'B'), on('Ms Uma Bose')] as const;
    expect(otherPeoplesReports([draft], [earlier, other])).toEqual([[other.source]]);
  });

  it('are none of the run where it is about too many people, and those that were named all the same', () => {
    const syllables = ['Ba', 'Ce', 'Di', 'Fo', 'Gu', 'Ha', 'Je', 'Ki', 'Lo', 'Mu', 'Na', 'Pe', 'Ri', 'So', 'Tu'];
    const run = syllables.flatMap((one) => syllables.map((two) => on(`Ms Ada ${one}${two.toLowerCase()}son`)));
    expect(run.length).toBeGreaterThan(LARGEST_RUN);
    const named = on('Mr Ian Hart');
    const lists = otherPeoplesReports(run, [named]);
    expect(lists.every((others) => others.length === 1 && others[0] === named.source)).toBe(true);
  });
});
