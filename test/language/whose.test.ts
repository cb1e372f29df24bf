import { expect, it } from 'vitest';
import { isOfSomebodyElse, isOfTheWork } from '../../src/language/whose.ts';
import { reportOf } from '../support/report.ts';

/** Whose condition the words in ‹ › are (of the employee, Mrs Holt, or of somebody else), and whether they tell of health or of the work. */
it.each([
  ['She has ‹asthma›.', 'employee', 'health'],
  ['Her husband has ‹asthma›.', 'somebody else', 'health'],
  ['Her husband says she has ‹asthma›.', 'employee', 'health'],
  ['She cares for her mother, who has ‹dementia›.', 'somebody else', 'health'],
  ['Her mother died and she has ‹depression›.', 'employee', 'health'],
  ['She lives with her son; she has ‹asthma›.', 'employee', 'health'],
  ['She lives with her son and has ‹asthma›.', 'employee', 'health'],
  ['She was driven by her husband, but ‹asthma› struck.', 'employee', 'health'],
  ['She and her husband have ‹covid›.', 'employee', 'health'],
  ['Her nurse is to give her an ‹injection›.', 'employee', 'health'],
  ['Her colleague gave her ‹covid›.', 'employee', 'health'],
  ['Her colleague, who sits beside her, has ‹covid›.', 'somebody else', 'health'],
  ['Her brother, whom she nurses, has ‹cancer›.', 'somebody else', 'health'],
  ['She nurses people with ‹dementia›.', 'somebody else', 'work'],
  ['Patients with ‹dementia› come.', 'somebody else', 'health'],
  ['Mr Quill has ‹asthma›.', 'somebody else', 'health'],
  ['Mr Quill says that she has ‹asthma›.', 'employee', 'health'],
  ['Mr Lowe has ‹asthma›.', 'employee', 'health'],
  ['Mr Lowe, a colleague, has ‹asthma›.', 'somebody else', 'health'],
  ['Mr Lowe (stores) has ‹asthma›.', 'somebody else', 'health'],
  ['Today Mr Lowe has ‹asthma›.', 'somebody else', 'health'],
  ['Mrs Holt has ‹asthma›.', 'employee', 'health'],
  ['Dr Osei found ‹asthma›.', 'employee', 'health'],
  ['Since her father died of ‹cancer› she has been low.', 'somebody else', 'health'],
  ['Following the death of her father she had ‹depression›.', 'employee', 'health'],
  ['She works as a ‹diabetes› nurse.', 'employee', 'work'],
  ['She is a ‹diabetes› specialist nurse.', 'employee', 'work'],
  ['She works in ‹oncology›.', 'employee', 'work'],
  ['She works at home with ‹asthma›.', 'employee', 'health'],
  ['She is based on the ‹stroke› ward.', 'employee', 'work'],
  ['Part of her job is ‹cancer› research.', 'employee', 'work'],
  ['She was exposed to ‹latex›.', 'employee', 'work'],
  ['She dispenses ‹insulin›.', 'employee', 'work'],
  ['She packs boxes of ‹insulin›.', 'employee', 'work'],
  ['She loads pallets of ‹insulin›.', 'employee', 'work'],
  ['She uses her own ‹insulin›.', 'employee', 'health'],
  ['She runs the ‹asthma› clinic.', 'employee', 'work'],
  ['She gave to the ‹asthma› charity.', 'employee', 'work'],
  ['She went on the ‹asthma› course.', 'employee', 'work'],
  ['She is a librarian and has ‹asthma›.', 'employee', 'health'],
  ['She works in stores, and she has ‹asthma›.', 'employee', 'health'],
  ['Her work involves ‹infection› control.', 'employee', 'work'],
  ['Her work worsens her ‹asthma›.', 'employee', 'health'],
  ['She teaches about ‹cancer›.', 'employee', 'work'],
  ['She said that as ‹asthma› nurse she coped.', 'employee', 'work'],
  ['Her husband told me that she has ‹asthma›.', 'employee', 'health'],
  ['Her mother has the cough that she had and ‹asthma›.', 'somebody else', 'health'],
  [
    'She runs marathons and, with her friends from the club and a good many others from all over the county who came to the meeting in the town hall last year and again this spring, and who cheered her on as she ran along the river past the old mill, she has ‹asthma›.',
    'employee',
    'health',
  ],
  ['Her sister came. Later ‹asthma› was found.', 'employee', 'health'],
  ['She told Mr Pym about it and Mr Pym has ‹asthma›.', 'somebody else', 'health'],
  ['Her children have the ‹flu›.', 'somebody else', 'health'],
  ['Mrs Lund, from the desk, has ‹asthma›.', 'somebody else', 'health'],
  ['Mr Lowe and she have ‹flu›.', 'employee', 'health'],
])('%s', (text, whose, what) => {
  const report = reportOf(
    `# Occupational health report\n\n| | |\n|---|---|\n| Employee | Mrs Ines Holt |\n| Report to | Mr Tom Quill, Library Manager |\n\n## Opinion\n\n${text.replace(/[‹›]/g, '')}\n`,
  );
  const sentence = report.prose.at(-1)!;
  const words = /‹(.+)›/.exec(text)![1]!;
  const start = sentence.start + sentence.text.indexOf(words);
  const span = { start, end: start + words.length };
  expect(isOfSomebodyElse(report, sentence, span) ? 'somebody else' : 'employee').toBe(whose);
  expect(isOfTheWork(sentence, span) ? 'work' : 'health').toBe(what);
});
