import { describe, expect, test } from 'vitest';
import { reportOf } from '../support/report.ts';

/** The sentences that were taken for questions of the referral, with their answers. */
function asked(markdown: string): { question: string; answer: string[] }[] {
  return reportOf(markdown).facts.questions.map((question) => ({
    question: question.text,
    answer: question.answer.map((sentence) => sentence.text),
  }));
}

describe('questions of the referral', () => {
  test('in bold, with the answer beneath', () => {
    expect(
      asked(
        '## Your questions\n\n**1. Is he fit?**\n\nYes. He can lift.\n\n**2. When will he be back?**\n\n- On Monday.\n- Half days first.\n\n## Review\n\nNone.\n',
      ),
    ).toEqual([
      { question: 'Is he fit?', answer: ['Yes.', 'He can lift.'] },
      { question: 'When will he be back?', answer: ['On Monday.', 'Half days first.'] },
    ]);
  });

  test('in one item with the answer: the question is no prose, the answer is', () => {
    const report = reportOf('## Your questions\n\n1. Is he fit? Please see section 6.\n2. Will it last? I think not.\n');
    expect(report.facts.questions.map((question) => [question.text, question.answer[0]?.text])).toEqual([
      ['Is he fit?', 'Please see section 6.'],
      ['Will it last?', 'I think not.'],
    ]);
    expect(report.prose.map((sentence) => sentence.text)).toEqual(['Please see section 6.', 'I think not.']);
    expect(report.roles.at(-1)).toBe('prose');
  });

  test('quoted in a letter, in italics, as headings, labelled Q', () => {
    expect(asked('You put two points to me.\n\n> Is he fit?\n\nYes.\n\n> Can he drive?\n\nNo.\n').map((entry) => entry.question)).toEqual([
      'Is he fit?',
      'Can he drive?',
    ]);
    expect(asked('## Response to your questions\n\n*Is he fit?*\n\nYes.\n\n*Can he drive?*\n\nNo.\n').map((entry) => entry.answer)).toEqual(
      [['Yes.'], ['No.']],
    );
    expect(asked('## Questions\n\n### Is he fit?\n\nYes.\n\n### Can he drive?\n\nNo.\n').map((entry) => entry.answer)).toEqual([
      ['Yes.'],
      ['No.'],
    ]);
    expect(asked('Q1. Is he fit?\n\nYes.\n\nQ2. Can he drive?\n\nNo.\n')).toEqual([
      { question: 'Is he fit?', answer: ['Yes.'] },
      { question: 'Can he drive?', answer: ['No.'] },
    ]);
    expect(asked('Question 1: Is he fit?\n\nYes.\n')).toEqual([{ question: 'Is he fit?', answer: ['Yes.'] }]);
  });

  test('in a table of questions and answers', () => {
    expect(
      asked('## Referral questions\n\n| Question | Answer |\n|---|---|\n| Is he fit? | Yes. |\n| Can he drive? | Not before May. |\n'),
    ).toEqual([
      { question: 'Is he fit?', answer: ['Yes.'] },
      { question: 'Can he drive?', answer: ['Not before May.'] },
    ]);
  });

  test('listed together and answered by number', () => {
    expect(
      asked(
        'You asked:\n\n1. When will he return?\n2. What would help?\n\nMy answers are as follows.\n\n1. On 3 June.\n2. A chair with arms.\n\nI will see him in July.\n',
      ).map((entry) => entry.answer),
    ).toEqual([['On 3 June.'], ['A chair with arms.']]);
  });

  test('listed together and answered by what the sections are about', () => {
    const found = asked(
      '## Background\n\nYou asked:\n\n- When will she return?\n- Is she covered by the Equality Act?\n- What can we do about the parking?\n\n## Outlook\n\nI expect her back on 3 June.\n\n## Equality Act\n\nI think it unlikely.\n',
    );
    expect(found.map((entry) => entry.answer)).toEqual([['I expect her back on 3 June.'], ['I think it unlikely.'], []]);
  });

  test('in running text, when the sentence says whose it is', () => {
    const report = reportOf('# Report\n\nYou ask, "Would a phased return help?" It would not, as he can manage full days.\n');
    expect(report.prose.map((sentence) => sentence.text)).toEqual(['It would not, as he can manage full days.']);
    expect(asked('You put two things to me. Is he fit? Can he drive? I take them in turn.\n')).toHaveLength(2);
  });

  test('with nothing beneath, it has no answer', () => {
    expect(
      asked('## Your questions\n\n**1. Is he fit?**\n\nYes.\n\n**2. Can he drive?**\n\n## Review\n\nNone.\n').map(
        (entry) => entry.answer.length,
      ),
    ).toEqual([1, 0]);
  });
});

describe('questions that nobody asked the author', () => {
  test.each([
    ['advice put as a question', '## Advice\n\nCould one of you ring him each Friday until then?\n'],
    ['in a list of advice', '## Advice\n\n- Move the desk.\n- Could you lend him a fan?\n'],
    ['among the answers', '## Your questions\n\n**1. What can we do?**\n\nMove the desk. Might a fan help as well?\n'],
    ['the author’s own', '## Opinion\n\nWhat does this mean for his work? He should avoid heights.\n'],
    ['an offer', '## Contact\n\nAny questions? Please ring me on 01632 960 118.\n'],
  ])('%s', (_, markdown) => {
    const report = reportOf(markdown);
    const last = report.sentences.filter((sentence) => sentence.question && sentence.role !== 'question');
    expect(last).toHaveLength(1);
    expect(last[0]!.prose).toBe(true);
  });
});
