import { describe, expect, it } from 'vitest';
import { endsInAccount, isAsserted, type Stance, stance } from '../../src/language/stance.ts';
import type { Span } from '../../src/read/source.ts';
import type { Report, Sentence } from '../../src/report/report.ts';
import { reportOf } from '../support/report.ts';

/** A report on Mrs Ines Holt whose opinion section holds the text. The stretch to be judged stands in ‹ ›. */
function marked(text: string, heading = 'Opinion'): { report: Report; sentence: Sentence; span: Span } {
  const plain = text.replace(/[‹›]/g, '');
  const report = reportOf(
    `# Occupational health report\n\n| | |\n|---|---|\n| Employee | Mrs Ines Holt |\n| Job title | Library assistant |\n| Report to | Mr Tom Quill, Library Manager |\n\n## ${heading}\n\n${plain}\n`,
  );
  const words = text.slice(text.indexOf('‹') + 1, text.indexOf('›'));
  const start = report.text.lastIndexOf(words.replace(/[’]/g, "'"));
  const sentence = report.sentenceAt(start)!;
  return { report, sentence, span: { start, end: start + words.length } };
}

type Mark = Exclude<keyof Stance, 'attributed'> | 'attributed' | 'fact';

/** The marks that a stance carries, in one line: "attributed", "negated asked", or "fact" where it carries none. */
function told(text: string, heading?: string): string {
  const { report, sentence, span } = marked(text, heading);
  const s = stance(report, sentence, span);
  const marks: Mark[] = [];
  if (s.attributed && !s.endorsed) marks.push('attributed');
  for (const mark of ['endorsed', 'negated', 'supposed', 'asked', 'quoted', 'title', 'declined'] as const) if (s[mark]) marks.push(mark);
  return marks.join(' ') || 'fact';
}

const clears = (text: string, mark: Mark, heading?: string): void => {
  expect(told(text, heading).split(' ')).toContain(mark);
  const { report, sentence, span } = marked(text, heading);
  expect(isAsserted(report, sentence, span)).toBe(false);
};
const asserts = (text: string, heading?: string): void => {
  const { report, sentence, span } = marked(text, heading);
  expect(`${told(text, heading)}: ${isAsserted(report, sentence, span)}`).toMatch(/true$/);
};

describe('an account is attributed to whoever gives it', () => {
  it.each([
    'She reports that ‹her supervisor hid the keys›.',
    'Mrs Holt says ‹her supervisor hid the keys›.',
    'She told me ‹the keys were hidden› and the lights put out.',
    'She states that she asked twice and that ‹nobody answered›.',
    'She explained that the desk is cold and ‹the blind is broken›.',
    'She feels ‹overlooked by the team›.',
    'She perceives ‹the change as a punishment›.',
    'She believes that ‹the rota is unfair›.',
    'She thinks ‹the rota is unfair›.',
    'She alleges ‹harassment by a reader›.',
    'She attributes ‹her headaches to the lamp›.',
    'She puts ‹it all down to the new rota›.',
    'She blames ‹the new rota for her headaches›.',
    'She regards ‹the rota as the cause of it›.',
    'She sees ‹the move as a reprisal›.',
    'She recalled ‹being shouted at on the stairs›.',
    'She described ‹a campaign of whispering›.',
    'She complained of ‹being left out of meetings›.',
    'She spoke of ‹having been mocked at the desk›.',
    'She has a feeling that ‹she is being watched›.',
    'She is convinced that ‹the move was a punishment›.',
    'She claimed that ‹the desk had been moved on purpose›.',
    'In her view ‹the manager favours the others›.',
    'From her account ‹the manager favours the others›.',
    'To her mind ‹the remark was meant for her›.',
    'By her reckoning ‹the manager has cancelled six meetings›.',
    'On her telling ‹the manager walked out›.',
    'According to Mrs Holt, ‹the manager walked out›.',
    'As she sees it, ‹the manager favours the others›.',
    'As Mrs Holt tells it, ‹the door was slammed in her face›.',
    'From what she describes, ‹the lamp brings on the headaches›.',
    'So far as she is aware, ‹the post has gone to a friend of the manager›.',
    '‹The manager›, she says, ‹walked out›.'.replace('‹The manager›, she says, ', 'The manager, she says, '),
    '‹The manager walked out of the meeting›, she told me.',
    'The ‹bullying that she describes› began in May.',
    'The alleged ‹bullying› began in May.',
    'There has reportedly ‹been shouting at the desk›.',
    'Her perception that ‹she is being punished› has eased.',
    'Her belief is that ‹the rota was changed to spite her›.',
    'Mrs Holt’s feeling of ‹having been betrayed› is strong.',
    'The complaint that ‹she was mocked› is known to you.',
    'She has lodged a grievance about ‹the way in which she was treated›.',
    'A ‹harassment complaint› was made in March.',
    'The enquiry, in which she says that ‹her manager mocked her›, is still open.',
    'Her fit note gives ‹stress at work› as the reason.',
    'Your referral says that ‹she shouted at a reader›.',
    'The letter that you sent me describes ‹a row on the stairs›.',
    'I am told that ‹the manager has since apologised›.',
    'It is alleged that ‹she was mocked›.',
    'Her GP considers that ‹the desk caused it›.',
    'In what she calls ‹a witch-hunt›, three letters were sent.',
    'She wonders whether ‹the rota was changed on purpose›.',
    'Fear of ‹being laughed at› keeps her from the staff room.',
  ])('%s', (text) => clears(text, 'attributed'));
});

describe("the author's own words are nobody's account", () => {
  it.each([
    'Unless the evening cover changes, I fear that ‹she will fall ill›.',
    'If the rota stays, I believe that ‹the absence will be long›.',
    'This report is based on what was said in the consultation. ‹She was shouted at by her manager›.',
  ])('%s', (text) => asserts(text));
});

describe('an account reaches beyond its sentence', () => {
  it.each([
    'What follows is her own account. ‹The manager shouted at her twice›.',
    'What she told me is this. The lamp was moved in May. ‹The headaches began the next day because of it›.',
    'She gave me her side of the matter. ‹A colleague had laughed at her accent›.',
    'She put it like this. ‹The manager never listens›.',
    '‹The manager shouted at her›. That, at least, is how she tells it.',
    '‹The manager lost her letter›. I set this down as she told it.',
    '‹He mocked her in the staff room›. This is her account and I have not checked it.',
    '‹He mocked her in the staff room›. I have heard only her side.',
    'She described the following:\n\n- ‹being shouted at on the stairs›\n- a broken lamp',
    'Mrs Holt told me:\n\n1. the lamp is broken\n2. ‹her manager laughs at her›',
  ])('%s', (text) => clears(text, 'attributed'));
  it('through the heading of a section', () => clears('‹The manager shouted at her twice›.', 'attributed', 'Mrs Holt’s account'));
  it('through the heading of a column', () =>
    clears('| What she describes | What I suggest |\n|---|---|\n| ‹Her manager shouts at her› | A weekly talk |', 'attributed'));
});

describe('an account ends', () => {
  it.each([
    'She told me about her week. ‹The manager mocks her at the desk›.',
    'She says that she is tired. ‹The manager has ignored her letters›.',
    'She reports that her sleep is poor; ‹the manager shouts at her daily›.',
    'Although she says that she is well, ‹the manager bullies her›.',
    'When she told me this she was calm, and I find that ‹the desk has made her ill›.',
    'She says that she would like to return, but ‹the manager is making it impossible›.',
    'The grievance, in which she says that she was mocked, shows that ‹the team was at odds›.',
    'I believe that ‹the desk caused this›.',
    'I consider that ‹the manager mishandled it›.',
    'In my view ‹the manager mishandled it›.',
    'You may find that ‹the desk is too low›.',
  ])('%s', (text) => asserts(text));
});

describe('words that endorse tell it as a fact', () => {
  it.each([
    'She confirmed that ‹she was mocked at the desk›.',
    'It emerged that ‹she had been mocked at the desk›.',
    'She pointed out that ‹the manager had lost her letter›.',
    'She noted that ‹the shouting had got worse›.',
    'It transpired that ‹the lamp had been hidden›.',
    'She revealed that ‹he had followed her home›.',
    'We discussed ‹the shouting at the desk›.',
    'It is clear that ‹the manager bears a grudge›.',
    'There is no doubt that ‹she has been bullied›.',
    'I can confirm that ‹the desk caused it›.',
  ])('%s', (text) => asserts(text));
  it('but what is endorsed as a feeling stays a feeling', () => clears('She confirmed that she feels ‹bullied›.', 'attributed'));
  it('and an endorsement inside an account belongs to it', () =>
    clears('She says that the enquiry confirmed that ‹she was bullied›.', 'attributed'));
});

describe('negation', () => {
  it.each([
    'She has not ‹been bullied›.',
    'She ‹has not been bullied›.',
    'No one has ever ‹laughed at her›.',
    'Nobody in the team ‹blames the manager›.',
    'Nothing suggests that ‹the desk caused it›.',
    'I found nothing to suggest that ‹the desk has made it worse›.',
    'There is no evidence of ‹a cause at work›.',
    'I do not think that ‹the desk caused it›.',
    'It was never suggested that ‹the manager was at fault›.',
    'The illness is unrelated to ‹the move›.',
    'This is a matter of eyesight rather than ‹of the lamp at work›.',
    'It is not due to ‹the desk›.',
    'The missed calls were her doing and not ‹the manager’s fault›.',
    'Without ‹any fault of the manager’s› the letter went astray.',
  ])('%s', (text) => clears(text, 'negated'));
  it.each([
    'She has not slept since ‹the shouting began›.',
    'She does not go to the staff room, because ‹the others mock her›.',
    'She no longer trusts the team since ‹he mocked her›.',
    'The plan was not only late but ‹badly drawn up by the manager›.',
    'There can be no doubt that ‹the desk has made her ill›.',
    'She is not an easy patient, and ‹the manager has ignored her›.',
  ])('does not reach: %s', (text) => asserts(text));
});

describe('suppositions', () => {
  it.each([
    'If ‹the manager is found to have mocked her›, mediation would be early.',
    'If it turns out that ‹the rota was changed without notice›, an apology may help.',
    'Should the panel find that ‹she was bullied›, I would advise again.',
    'Were ‹bullying to be found›, the plan would change.',
    'Mediation may help even if ‹the manager was in the wrong›.',
    'In the event that ‹she is mocked again›, please ring me.',
    'Unless ‹the manager refuses›, Monday would suit.',
  ])('%s', (text) => clears(text, 'supposed'));
  it.each([
    'Had ‹the manager listened›, she would be back at work.',
    'When ‹the manager mocked her› she left.',
    'He spoke as if ‹she were a child›.',
  ])('a fact all the same: %s', (text) => asserts(text));
});

describe('a counterfactual supposes nothing', () => {
  it.each(['She would be back if ‹her manager› had not sat on the forms.', 'Had ‹the move› been put off she might have stayed well.'])(
    '%s',
    (text) => asserts(text),
  );
});

describe('questions', () => {
  it.each([
    'Has ‹the manager been unfair›?',
    'You ask whether ‹the desk caused it›.',
    'Whether ‹she was bullied› is for others.',
    'She asked me if ‹the desk had caused it›.',
    'I do not know what ‹caused the headaches›.',
    'What ‹the desk had to do with it› remains an open question.',
    'The question of whether ‹the manager acted fairly› is not a medical one.',
  ])('%s', (text) => clears(text, 'asked'));
  it.each(['What ‹happened on the stairs was harassment›.', 'This is how ‹the manager drove her out›.'])('told, not asked: %s', (text) =>
    asserts(text),
  );
});

describe('quotations, titles, refusals to judge', () => {
  it.each([
    'The shift was “a place ‹where I was picked on›”, and she left.',
    'Relations are “‹at rock bottom›” at present.',
    '“‹They broke me›” was how she put it.',
  ])('quoted: %s', (text) => clears(text, 'quoted'));
  it.each(['She has read the ‹Bullying› and Harassment Policy.', 'She completed the Preventing ‹Harassment› at Work course.'])(
    'title: %s',
    (text) => clears(text, 'title'),
  );
  it.each([
    'I cannot say that ‹the manager was unfair›.',
    'It is not for me to judge that ‹the manager was unfair›.',
    'I make no comment on ‹the way in which she was treated›.',
    'I have formed no view on ‹the manager’s part in it›.',
    '‹What happened on the stairs› is a matter for your own investigation.',
    '‹The shouting› is not something that I can verify.',
    'We are not in a position to verify ‹the events of that day›.',
  ])('declined: %s', (text) => clears(text, 'declined'));
});

describe('told as fact', () => {
  it.each([
    '‹The manager mocks her at the desk›.',
    'She was ‹shouted at on the stairs› in May.',
    'Having been ‹mocked for years›, she now avoids the staff room.',
    'Because of ‹the bullying› she has moved desk.',
    'She works for ‹a manager who bullies›.',
    '‹The lamp has made her ill›.',
    'Her headaches stem from ‹the lamp at her desk›.',
    'It is regrettable that you ‹ignored my letter›.',
    'Since the merger she has had to put up with ‹mockery of her accent›.',
  ])('%s', (text) => asserts(text));
});

describe('an account is told with whose it is, and by which words', () => {
  it.each([
    ['She says that ‹the manager left›.', 'employee', 'says'],
    ['Mr Quill says that ‹she left›.', 'manager', 'says'],
    ['A colleague told me that ‹she left›.', 'colleague', 'told'],
    ['Her GP considers that ‹the desk caused it›.', 'clinician', 'considers'],
    ['Your referral says that ‹she shouted›.', 'reader', 'says'],
    ['So far as she is aware, ‹it emerged that he left›.', 'employee', 'So far as she is aware'],
    // Of one inside another, the nearest.
    ['She says that the manager told her that ‹the desk was broken›.', 'manager', 'told'],
    ['It emerged that she says that ‹he left›.', 'employee', 'says'],
    ['She says that ‹the manager told her› that the desk was broken.', 'employee', 'says'],
  ])('%s', (text, to, by) => {
    const { report, sentence, span } = marked(text);
    const { attributed } = stance(report, sentence, span);
    expect([attributed?.to, attributed && report.text.slice(attributed.by.start, attributed.by.end)]).toEqual([to, by]);
  });
});

describe('a mark reaches as far as its words, and no further', () => {
  it.each([
    ['She confirmed that ‹she was mocked›.', 'endorsed'],
    ['She says that the enquiry confirmed that ‹she was bullied›.', 'attributed'],
    ['So far as she is aware, ‹it emerged that he left›.', 'attributed'],
    ['‹She says› that he left.', 'fact'],
    ['She left. ‹He says so too›.', 'fact'],
    // Quotation marks
    ['She sorted “‹books› of her own” there.', 'quoted'],
    ['She sorted “books of her ‹own›” there.', 'quoted'],
    ['She sorted ‹"books› of her own" there.', 'quoted'],
    ['She sorted ‹many "books›" there.', 'fact'],
    ['She sorted “books” ‹there›.', 'fact'],
    ['She ‹sorted› “books” there.', 'fact'],
    // Titles
    ['The Dignity at Work Policy ‹applies to her›.', 'fact'],
    ['‹The Dignity at Work Policy applies›.', 'fact'],
    // Negations
    ['She has ‹not› slept.', 'negated'],
    ['She ‹has not› slept.', 'negated'],
    ['She has ‹not slept› well.', 'negated'],
    ['‹She has› not slept.', 'fact'],
  ])('%s', (text, marks) => {
    expect(told(text)).toBe(marks);
  });

  it('and nothing is said of a sentence that is too long to be one', () => {
    const text = `She says that he left${' and left'.repeat(1000)}`;
    const sentence = { ...marked('‹She says that he left›.').sentence, start: 0, end: text.length, text };
    expect(stance(reportOf('# A\n\nX.\n'), sentence, { start: 14, end: 21 })).toEqual({
      attributed: undefined,
      endorsed: false,
      negated: false,
      supposed: false,
      asked: false,
      quoted: false,
      title: false,
      declined: false,
    });
  });
});

describe('a turn of phrase ends in an account', () => {
  const ends = (text: string): boolean => {
    const { report, sentence, span } = marked(text);
    return endsInAccount(report, sentence, span);
  };
  it.each([
    'She says that ‹she deserves better›.',
    '‹She says that she deserves better›.',
    'The manager says that ‹she deserves better›.',
    'A colleague told me that ‹she deserves better›.',
  ])('of somebody at work, though it may begin before it: %s', (text) => {
    expect(ends(text)).toBe(true);
  });
  it.each([
    '‹She deserves better›.',
    '‹She says› that she deserves better.',
    'Her GP considers that ‹she deserves better›.',
    'Your referral says that ‹she deserves better›.',
    'She confirmed that ‹she deserves better›.',
    '‹Nobody would blame her›, she says.',
    'She says that ‹I deserve better›.',
  ])('and here it does not: %s', (text) => {
    expect(ends(text)).toBe(false);
  });
});
