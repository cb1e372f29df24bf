import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { accounts } from '../../src/language/attribution.ts';
import { conditions } from '../../src/language/condition.ts';
import { declined } from '../../src/language/declining.ts';
import { negations } from '../../src/language/negation.ts';
import { questions } from '../../src/language/questions.ts';
import type { Span } from '../../src/read/source.ts';
import { reportOf } from '../support/report.ts';

/** What a sentence does with its words, and with which of them: whose account they are, what is denied, supposed, asked, declined. */
it.each<[string, string[]]>([
  [
    'Mr Doyle says Ms Nair hid the keys, and I have no reason to doubt it.',
    ['employee ‹Ms Nair hid the keys,›', 'negated ‹no reason to doubt it.›'],
  ],
  ['His wife says that he sleeps badly.', ['relative ‹that he sleeps badly.›']],
  ['Ms Nair writes that he was late.', ['manager ‹that he was late.›']],
  ['You say that he was late.', ['reader ‹that he was late.›']],
  ['I believe that he was late.', []],
  ['He was told that he was late.', []],
  ['He was told by Ms Nair that he was late.', []],
  ['You may say that he was late.', []],
  ['You might feel that he was late.', []],
  ['He denies that he was late.', ['employee ‹that he was late.›', 'negated ‹denies that he was late.›']],
  ['He was denied leave.', []],
  ['They denied him leave.', []],
  ['He reports that he was late.', ['employee ‹that he was late.›', 'employee ‹he was late.›']],
  ['His records state that he was late.', ['document ‹that he was late.›']],
  ['He reports to Ms Nair.', []],
  ['He reports for work at nine.', []],
  ['He reports on the stock.', []],
  ['According to Mr Doyle, the keys were hidden.', ['employee ‹, the keys were hidden.›']],
  ['The keys were hidden, according to Mr Doyle.', ['employee ‹The keys were hidden, according to Mr Doyle.›']],
  ['In his view, the rota is unfair.', ['employee ‹, the rota is unfair.›']],
  ['The rota is, in his view, unfair.', ['employee ‹The rota is, in his view, unfair.›']],
  ['In my view, the rota is unfair.', []],
  [
    'From his point of view the rota is unfair, but I cannot judge it.',
    ['employee ‹the rota is unfair,›', 'negated ‹cannot judge it.›', 'declined ‹I cannot judge it.›'],
  ],
  ['His belief is that the rota is unfair.', ['employee ‹the rota is unfair.›']],
  ['His account is that the keys were hidden.', ['employee ‹the keys were hidden.›']],
  ['It is his opinion that the keys were hidden.', ['employee ‹the keys were hidden.›']],
  ['I have the impression that he is tired.', []],
  ['The keys were allegedly hidden.', ['employee ‹The keys were allegedly hidden.›']],
  ['The alleged bullying stopped.', ['employee ‹bullying›']],
  ['The reported pain is severe.', ['employee ‹pain›']],
  ['He reported pain.', ['employee ‹pain.›']],
  ['The perceived slight upset him.', ['employee ‹slight›']],
  ['What he calls bullying went on for years.', ['employee ‹bullying›']],
  ['He spoke of bullying by Ms Nair.', ['employee ‹bullying by Ms Nair.›']],
  ['He feels that Ms Nair bullied him and that she lied.', ['employee ‹that Ms Nair bullied him and that she lied.›']],
  ['He feels bullied.', ['employee ‹bullied.›']],
  ['Apparently the keys were hidden.', ['employee ‹Apparently the keys were hidden.›']],
  ['The notes show that he was late.', ['document ‹that he was late.›']],
  ['He confirmed that he was late.', ['endorsed ‹that he was late.›']],
  ['It emerged that he was late.', ['endorsed ‹that he was late.›']],
  ['He pointed out that the lift was broken.', ['endorsed ‹that the lift was broken.›']],
  ['He left, saying that he was tired.', ['employee ‹that he was tired.›']],
  ['His complaint that he was bullied was not upheld.', ['employee ‹he was bullied›', 'negated ‹not upheld.›']],
  ['His complaint was not upheld.', ['negated ‹not upheld.›']],
  ['A complaint about bullying was made.', ['employee ‹bullying›']],
  ['I fear that he will be dismissed.', []],
  ['You ask if he is fit.', ['asked ‹if he is fit.›', 'asked ‹You ask if he is fit.›']],
  [
    'Whether he was bullied is for others to say.',
    ['asked ‹Whether he was bullied›', 'asked ‹Whether he›', 'declined ‹Whether he was bullied is for others›'],
  ],
  [
    'I cannot say whether he was bullied.',
    [
      'negated ‹cannot say whether he was bullied.›',
      'asked ‹whether he was bullied.›',
      'asked ‹whether he›',
      'declined ‹I cannot say whether he was bullied.›',
    ],
  ],
  ['I make no comment on the rota.', ['negated ‹no comment on the rota.›', 'declined ‹I make no comment on the rota.›']],
  ['He was not bullied.', ['negated ‹not bullied.›']],
  ['He was never bullied and never will be.', ['negated ‹never bullied›', 'negated ‹never will be.›']],
  ['Nobody bullied him.', ['negated ‹Nobody bullied him.›']],
  ['He is not bullied but helped.', ['negated ‹not bullied›']],
  ['He rests rather than works.', ['negated ‹rather than works.›']],
  ['He works without pain.', ['negated ‹without pain.›']],
  ['Unless he is bullied, he will stay.', ['supposed ‹Unless he is bullied,›']],
  ['Suppose he is bullied.', ['supposed ‹Suppose he is bullied.›']],
])('%s', (text, expected) => {
  const report = reportOf(
    `# Occupational health report\n\n| | |\n|---|---|\n| Employee | Mr Alan Doyle |\n| Report to | Ms Priya Nair, Works Manager |\n\n## Opinion\n\n${text}\n`,
  );
  const sentence = report.prose.at(-1)!;
  const told = (name: string, all: readonly Span[]) => all.map(({ start, end }) => `${name} ‹${report.text.slice(start, end).trim()}›`);
  const { accounts: given, endorsed } = accounts(report, sentence);
  const reaches = [
    ...given.flatMap((one) => told(one.to, [one])),
    ...told('endorsed', endorsed),
    ...told('negated', negations(sentence)),
    ...told('supposed', conditions(sentence)),
    ...told('asked', questions(sentence)),
    ...told('declined', declined(sentence)),
  ];
  expect([...new Set(reaches)]).toEqual(expected);
});

const read: Record<'accounts' | 'negations', Record<string, string[]>> = parse(
  readFileSync(path.join(import.meta.dirname, 'accounts.yaml'), 'utf8'),
);

/** The report that holds a text of accounts.yaml, and its sentence that is read. */
function reading(told: string) {
  const { heading = 'Opinion', body } = /^(?:\[(?<heading>.+?)\] )?(?<body>.*)$/.exec(told)!.groups as { heading?: string; body: string };
  const marked = /»(.*?[.:])(?= |$)/.exec(body)?.[1];
  const report = reportOf(
    `# Occupational health report\n\n| | |\n|---|---|\n| Employee | Mr Alan Doyle |\n| Report to | Ms Priya Nair, Works Manager |\n\n## ${heading}\n\n${body.replace('»', '').replaceAll('¶', '\n')}\n`,
  );
  const sentence = marked === undefined ? report.prose.at(-1)! : report.prose.find((one) => one.text === marked)!;
  const words = ({ start, end }: Span) => report.text.slice(start, end).trim();
  return { report, sentence, words };
}
const once = (lines: readonly string[]) => [...new Set(lines.map((line) => line.trim()))];

describe('whose account words are', () => {
  it.each(Object.entries(read.accounts))('%s', (told, expected) => {
    const { report, sentence, words } = reading(told);
    expect(once(accounts(report, sentence).accounts.map((one) => `${one.to}: ${words(one.by)} › ${words(one)}`))).toEqual(expected);
  });
});

describe('what a negation covers', () => {
  it.each(Object.entries(read.negations))('%s', (told, expected) => {
    const { sentence, words } = reading(told);
    expect(once(negations(sentence).map((one) => `${words(one.by)} › ${words(one)}`))).toEqual(expected);
  });
});
