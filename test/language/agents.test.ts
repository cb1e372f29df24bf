import { describe, expect, it } from 'vitest';
import { agentAfter, isPossessive, subjectOf, verbAt } from '../../src/language/agents.ts';
import { mentions } from '../../src/language/people.ts';
import { verbGroups } from '../../src/language/verb-groups.ts';
import { reportOf } from '../support/report.ts';

function opinion(text: string) {
  const report = reportOf(
    `# Occupational health report\n\n| | |\n|---|---|\n| Employee | Mr Alan Doyle |\n| Report to | Ms Priya Nair, Works Manager |\n\n## Opinion\n\n${text}\n`,
  );
  const sentence = report.prose.at(-1)!;
  return { report, sentence, at: (words: string) => sentence.start + sentence.text.indexOf(words) };
}

describe('who does what a verb says', () => {
  it.each([
    ['His manager moved him.', 'moved', 'His manager'],
    ['His manager then simply moved him.', 'moved', 'His manager'],
    ['His manager, however, moved him.', 'moved', 'His manager'],
    ['His manager, as her deputy, moved him.', 'moved', 'His manager'],
    ['The manager who moved him has left.', 'moved', 'The manager'],
    ['Ms Nair, who moved him, has left.', 'moved', 'Ms Nair'],
    ['His manager shouted and moved him.', 'moved', 'His manager'],
    ['The manager in charge of the store moved him.', 'moved', 'The manager'],
    ['His manager at the time moved him.', 'moved', 'His manager'],
    ['His manager’s rota moved him.', 'moved', undefined],
    ['The rota moved him.', 'moved', undefined],
    ['His manager left and the rota moved him.', 'moved', undefined],
    ['He says that Ms Nair moved him.', 'moved', 'Ms Nair'],
    ['He says that Ms Nair moved him.', 'says', 'He'],
    ['I have seen him.', 'seen', 'I'],
    ['Ms Nair said that his deputy moved him.', 'moved', 'his deputy'],
    ['I know the manager who moved him.', 'moved', 'the manager'],
    ['He left when his manager moved him.', 'moved', 'his manager'],
    ['Ms Nair moved him and his deputy rang.', 'rang', 'his deputy'],
    ['The lamp that Ms Nair bought fell.', 'bought', 'Ms Nair'],
    ['In March Ms Nair moved him.', 'moved', 'Ms Nair'],
    ['Ms Nair, in March, moved him.', 'moved', 'Ms Nair'],
    ['Moved by Ms Nair, he left.', 'left', 'he'],
    ['His manager left when the rota moved him.', 'moved', undefined],
  ])('%s (%s)', (text, verb, subject) => {
    const { report, sentence, at } = opinion(text);
    const group = verbAt(sentence, at(verb))!;
    const found = subjectOf(report, sentence, group);
    expect(found && report.text.slice(found.start, found.end)).toBe(subject);
  });

  it.each([
    ['He was moved by his manager.', 'his manager'],
    ['He was shouted at in May by Ms Nair.', 'Ms Nair'],
    ['He suffered at the hands of his manager.', 'his manager'],
    ['He was moved by the new rota.', undefined],
    ['He was moved to the yard in the first week of June by his manager.', 'his manager'],
    ['He was moved by the end of June by Ms Nair.', 'Ms Nair'],
    ['He was moved by the clatter and the heat of the old press, said Ms Nair.', undefined],
    ['He was moved, and the plan drawn up by Ms Nair was kept.', undefined],
  ])('%s', (text, agent) => {
    const { report, sentence } = opinion(text);
    const found = agentAfter(report, sentence, verbGroups(sentence)[0]!.end);
    expect(found && report.text.slice(found.start, found.end)).toBe(agent);
  });
});

describe('a person to whom something belongs', () => {
  it.each([
    ['His manager’s refusal was firm.', 'manager', true],
    ['His manager refused.', 'manager', false],
    ['The managers’ refusal was firm.', 'managers', true],
    ['The team saw her email.', 'her', true],
    ['The team saw her in May.', 'her', false],
    ['The team saw her.', 'her', false],
    ['We sent your form.', 'your', true],
  ])('%s (%s)', (text, words, owns) => {
    const { report, sentence, at } = opinion(text);
    const start = at(words);
    const person = mentions(report, sentence).find((one) => one.start <= start && one.end > start);
    const mention = person ?? { start, end: start + words.length, party: 'other' as const, named: false, identifiable: true };
    expect(isPossessive(sentence, mention)).toBe(owns);
  });
});

describe('the verb at a place', () => {
  it.each([
    ['moved', 'move'],
    ['been', 'move'],
    ['has', 'move'],
    ['him', undefined],
    ['Ms', undefined],
  ])('%s', (words, verb) => {
    const { sentence, at } = opinion('Ms Nair has been moved beside him.');
    expect(verbAt(sentence, at(words))?.verb).toBe(verb);
  });
});
