import { describe, expect, it } from 'vitest';
import { termsOfArt, titles } from '../../src/language/terms-of-art.ts';
import { reportOf } from '../support/report.ts';

function titlesIn(text: string): string[] {
  const report = reportOf(`# Occupational health report\n\n## Opinion\n\n${text}\n`);
  return titles(report).map((span) => report.text.slice(span.start, span.end));
}
function termsIn(text: string): string[] {
  const report = reportOf(`# Occupational health report\n\n## Opinion\n\n${text}\n`);
  return termsOfArt(report).map((span) => report.text.slice(span.start, span.end));
}

describe('titles', () => {
  it.each([
    ['Under the Dignity at Work Policy he may ask for a mediator.', 'Dignity at Work Policy'],
    ['The Control of Substances Hazardous to Health Regulations 2002 apply.', 'Control of Substances Hazardous to Health Regulations 2002'],
    ['This is stage 2 of the managing attendance policy.', 'stage 2 of the managing attendance policy'],
    ['Your menopause policy allows for a fan.', 'menopause policy'],
    ['He went on the Preventing Bullying and Harassment e-learning in May.', 'Preventing Bullying and Harassment e-learning'],
    ['You hold the Disability Confident award.', 'Disability Confident'],
    ['His fit note runs to 3 June.', 'fit note'],
    ['She has leave under FMLA leave rules.', 'FMLA leave'],
    ['I used the HSE Management Standards.', 'HSE Management Standards'],
    ['The Equality Act 2010 may apply.', 'Equality Act 2010'],
    ['Section 16 of the Employment Equality Acts speaks of it.', 'Section 16 of the Employment Equality Acts'],
    ['He belongs to the Disabled Staff Network.', 'Disabled Staff Network'],
    ['She is employed by Kestrel Mouldings Ltd.', 'Kestrel Mouldings Ltd'],
  ])('finds the name in %j', (text, name) => {
    expect(titlesIn(text).join(' | ')).toContain(name);
  });

  it.each([
    'Your policy is clear.',
    'The team has been kind to him.',
    'He was bullied by his manager.',
    'She told her supervisor that the policy was unfair.',
    'Ada lives in Hull.',
  ])('finds none in %j', (text) => {
    expect(titlesIn(text)).toEqual([]);
  });

  it('does not take the words before a name into it', () => {
    expect(titlesIn('Please see the Respect at Work Policy.')).toEqual(['Respect at Work Policy']);
  });
});

describe('terms of art', () => {
  it.each([
    ['It has a substantial and long-term adverse effect on him.', 'substantial and long-term adverse effect'],
    ['This should be done so far as is reasonably practicable.', 'so far as is reasonably practicable'],
    ['On the balance of probabilities he will recover.', 'balance of probabilities'],
    ['He is fit with adjustments.', 'fit with adjustments'],
    ['The scheme asks whether he is permanently incapable.', 'permanently incapable'],
    ['She works as a diabetes specialist nurse.', 'diabetes specialist nurse'],
    ['He was temporarily unfit for driving.', 'temporarily unfit for driving'],
  ])('shields the term in %j', (text, term) => {
    expect(termsIn(text).join(' | ')).toContain(term);
  });

  it('shields the job title that the header names, wherever it stands', () => {
    const report = reportOf(
      '# Report\n\nEmployee: Mr Ravi Tull\nJob title: Fume cupboard inspector\n\n## Opinion\n\nA fume cupboard inspector walks a good deal.\n',
    );
    const found = termsOfArt(report).map((span) => report.text.slice(span.start, span.end).toLowerCase());
    expect(found.filter((text) => text.includes('fume cupboard inspector')).length).toBeGreaterThan(1);
  });

  it('gives spans in order that do not overlap', () => {
    const report = reportOf(
      '# Report\n\n## Opinion\n\nThe Equality Act 2010 asks for a substantial, long-term adverse effect; the Dignity at Work Policy does not. Mr Oddie is a Senior Equality Adviser.\n',
    );
    const spans = termsOfArt(report);
    for (let index = 1; index < spans.length; index += 1) expect(spans[index]!.start).toBeGreaterThanOrEqual(spans[index - 1]!.end);
  });
});

describe('a name stops where it stops', () => {
  it.each<[string, string[]]>([
    ['Under the Dignity at Work policy he may ask.', ['Dignity at Work policy']],
    ['Respect at Work policy is clear.', ['Respect at Work policy']],
    ['He asked. Respect at Work policy is clear.', ['Respect at Work policy']],
    ['He read the Wellbeing policy.', ['Wellbeing policy']],
    ['Delays at the Clinic were long.', []],
    ['The Manager of the team rang.', []],
    ['The Policy is clear.', []],
    ["Mr Lowe's policy is clear.", []],
    ['He uses the Access to Work scheme.', ['Access to Work scheme']],
    ['The Human Rights Act (1998) applies.', ['Human Rights Act (1998)']],
    ['HSE wrote and hse wrote.', ['HSE']],
    ['He saw the Wellbeing Team and the Estates manager.', ['Wellbeing Team']],
    ['Under s.6 of the Act he is covered.', ['s.6 of the Act']],
    ['The 2010 Act applies.', ['2010 Act']],
    ['Stage 2 of the sickness absence policy begins.', ['Stage 2 of the sickness absence policy']],
  ])('%s', (text, names) => {
    expect(titlesIn(text)).toEqual(names);
    expect(termsIn(text)).toEqual(names);
  });

  it.each<[string, string[]]>([
    ['He works as a Stores Assistant.', ['Stores Assistant']],
    ['He is a senior diabetes specialist nurse in renal care.', ['senior diabetes specialist nurse']],
    ['The Planning Enforcement Officer came.', ['Planning Enforcement Officer']],
  ])('of a job: %s', (text, jobs) => {
    expect(titlesIn(text)).toEqual([]);
    expect(termsIn(text)).toEqual(jobs);
  });

  it('takes a job title of two letters for none', () => {
    const report = reportOf('# Report\n\nEmployee: Mr Ravi Tull\nJob title: VP\n\n## Opinion\n\nA VP walks a good deal.\n');
    expect(termsOfArt(report).map((span) => report.text.slice(span.start, span.end))).toEqual([]);
  });
});
