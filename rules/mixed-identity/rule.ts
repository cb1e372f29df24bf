import { defineRule } from '../../src/lint/rule.ts';
import { strayNames } from './names.ts';
import { otherClients, otherJobs, type Twofold, twoAges, twoBirths, twoNumbers } from './particulars.ts';
import { strayPronouns } from './pronouns.ts';

export const rule = defineRule({
  id: 'mixed-identity',
  group: 'template',
  severity: 'error',
  scope: 'span',
  summary: 'Words that belong to somebody else’s report',
  options: {},
  messages: {
    name: 'This name is not the employee’s, and the report does not say who it is[[: {{words}}]]. If it comes from somebody else’s report, that person’s health data are about to go to the wrong manager: check the whole paragraph, not the name alone.',
    pronoun:
      'This pronoun does not go with the employee of this report, and nobody else is named whom it could mean. A sentence copied from another report shows itself like this: check the whole paragraph.',
    age: 'The report gives two different ages for one person. Check both, and the sentences around them; one may have come from somebody else’s report.',
    'date-of-birth':
      'The report gives two different dates of birth. Check which is right before it goes out, and whether the sentences around the other belong here.',
    number: 'The report gives two different employee numbers. Check which is right, so that the report is not filed under somebody else.',
    job: 'This is not the job named at the head of the report[[: {{words}}]]. Check whether the sentence belongs to this person; the advice has to fit the job that the person does.',
    client:
      'This is another organisation than the employer of this report[[: {{words}}]]. A footer or sentence from another client’s report tells one client about another: take it out.',
  },
  check(report, context) {
    const words = ({ start, end }: { start: number; end: number }) => report.text.slice(start, end);
    const names = strayNames(report);
    for (const match of names) context.report({ span: match, messageId: 'name', data: { words: words(match) } });
    for (const match of strayPronouns(report, names)) context.report({ span: match, messageId: 'pronoun' });
    const twofold = (messageId: 'age' | 'date-of-birth' | 'number' | 'job' | 'client', found: readonly Twofold[]) => {
      for (const { at, other } of found)
        context.report({
          span: at,
          messageId,
          data: { words: words(at) },
          related: other === undefined ? [] : [{ span: other, note: 'the other of the two' }],
        });
    };
    twofold('age', twoAges(report));
    twofold('date-of-birth', twoBirths(report));
    twofold('number', twoNumbers(report));
    twofold('job', otherJobs(report));
    twofold('client', otherClients(report));
  },
});
