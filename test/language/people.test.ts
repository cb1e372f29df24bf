import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { mentionAt, mentions } from '../../src/language/people.ts';
import { reportOf } from '../support/report.ts';

/** Who is mentioned in the text, set into a report on Mrs Ines Holt by Bea Lund to Mr Tom Quill: "words=party" in order. */
function people(text: string): string {
  const report = reportOf(
    `# Occupational health report\n\n| | |\n|---|---|\n| Employee | Mrs Ines Holt |\n| Job title | Library assistant |\n| Report to | Mr Tom Quill, Library Manager |\n\n## Opinion\n\n${text}\n\nBea Lund RGN\\\nOccupational Health Adviser\n`,
  );
  const last = text.split(/(?<=[.?]) (?=[A-Z])/).at(-1)!;
  const sentence = report.sentences.find((one) => one.text === last)!;
  return mentions(report, sentence)
    .map((mention) => `${report.text.slice(mention.start, mention.end)}=${mention.party}`)
    .join(', ');
}

describe('the employee', () => {
  it.each([
    ['Mrs Holt is tired.', 'Mrs Holt=employee'],
    ['Ines is tired.', 'Ines=employee'],
    ['She is tired and her back aches.', 'She=employee, her=employee'],
    ['The employee is tired.', 'The employee=employee'],
    ['This lady is tired.', 'This lady=employee'],
    ['She works as a supervisor.', 'She=employee, a supervisor=employee'],
    ['She was promoted to team leader.', 'She=employee'],
  ])('%s', (text, expected) => expect(people(text)).toBe(expected));
});

describe('managers, colleagues, departments and the employer', () => {
  it.each([
    ['Her line manager rang.', 'Her line manager=manager'],
    ['The night supervisor rang.', 'The night supervisor=manager'],
    ['Her head of department rang.', 'Her head of department=manager'],
    ['Mr Quill rang.', 'Mr Quill=manager'],
    ['Ms Alvarez rang.', 'Ms Alvarez=manager'],
    ['Your predecessor rang.', 'Your predecessor=manager'],
    ['Her colleagues rang.', 'Her colleagues=colleague'],
    ['The two charge hands rang.', 'The two charge hands=colleague'],
    ['The rota clerk rang.', 'The rota clerk=colleague'],
    ['The rest of the shift laughed.', 'The rest of the shift=colleague'],
    ['HR rang.', 'HR=department'],
    ['Payroll have rung.', 'Payroll=department'],
    ['The maintenance department rang.', 'The maintenance department=department'],
    ['The company rang.', 'The company=organisation'],
    ['You rang.', 'You=reader'],
  ])('%s', (text, expected) => expect(people(text)).toBe(expected));
});

describe('everybody else', () => {
  it.each([
    ['Her GP rang.', 'Her GP=clinician'],
    ['Dr Osei rang.', 'Dr Osei=clinician'],
    ['Her husband rang.', 'Her husband=relative'],
    ['Her union representative rang.', 'Her union representative=representative'],
    ['I rang.', 'I=author'],
    ['We rang.', 'We=occupational-health'],
    ['Occupational health rang.', 'Occupational health=occupational-health'],
    ['A contractor rang.', 'A contractor=other'],
  ])('%s', (text, expected) => expect(people(text)).toBe(expected));
});

describe('words that look like people and are none', () => {
  it.each([
    'Supervisor training is booked.',
    'The manager role is vacant.',
    'The operations policy is new.',
    'An open-plan office is noisy.',
    'The pain management course helps.',
    'The occupational health report is attached.',
  ])('%s', (text) => expect(people(text)).not.toMatch(/manager|department|organisation|occupational-health/));
});

describe('pronouns', () => {
  it('of the other gender are the person named beside them', () =>
    expect(people('Her manager lost his temper.')).toBe('Her manager=manager, his=manager'));
  it('of the other gender beside hers are the person named before', () =>
    expect(people('Mr Lowe came in March. He shouts at her.')).toBe('He=manager, her=employee'));
  it('in the plural are the group named before', () =>
    expect(people('Her colleagues say they are tired.')).toBe('Her colleagues=colleague, they=colleague'));
});

/** Whom a report is on, and who else its header names. */
const HEADERS: Record<string, string> = {
  she: '| Employee | Mrs Ines Holt |\n| Employer | Kestrel Libraries Ltd |\n| Job title | Library assistant |\n| Report to | Mr Tom Quill, Library Manager |\n| Head of department | Leona Farrow |',
  he: '| Employee | Mr Ray Cole |\n| Job title | Yard hand |\n| Report to | Ms Ann Pike, Depot Manager |',
  they: '| Employee | Mx Sam Reed |\n| Pronouns | they |\n| Job title | Clerk |\n| Report to | Ms Ann Pike, HR Department |',
  bare: '| Employee | Alex Moor |\n| Employer | Arc |\n| Job title | Clerk |\n| Report to | Depot Manager |',
};

/** As `people`, with what a reader can tell of them: "Mr Lowe = manager by name, a clerk = some colleague". */
function described(text: string, header: string): string {
  const report = reportOf(
    `# Occupational health report\n\n| | |\n|---|---|\n${HEADERS[header]}\n\n## Opinion\n\n${text.replace(' ¶ ', '\n\n')}\n\nBea Lund RGN\\\nOccupational Health Adviser\n`,
  );
  const last = text
    .split(' ¶ ')
    .at(-1)!
    .split(/(?<=[.?]) (?=[A-Z])/)
    .at(-1)!;
  const sentence = report.sentences.find((one) => one.text === last)!;
  return (
    mentions(report, sentence)
      .map(
        ({ start, end, party, named, identifiable }) =>
          `${report.text.slice(start, end)} = ${identifiable ? '' : 'some '}${party}${named ? ' by name' : ''}`,
      )
      .join(', ') || 'nobody'
  );
}

const read: Record<string, Record<string, string>> = parse(readFileSync(path.join(import.meta.dirname, 'people.yaml'), 'utf8'));

describe.each(Object.entries(read))('who is meant in a report on somebody (%s)', (header, sentences) => {
  it.each(Object.entries(sentences))('%s', (text, expected) => expect(described(text, header)).toBe(expected));
});

describe('who stands at a place', () => {
  it.each([
    ['Her manager rang Mr Lowe.', 0, 'Her manager'],
    ['Her manager rang Mr Lowe.', 10, 'Her manager'],
    ['Her manager rang Mr Lowe.', 11, undefined],
    ['Her manager rang Mr Lowe.', 17, 'Mr Lowe'],
    ['Her manager rang Mr Lowe.', 24, undefined],
  ])('%s (%i)', (text, offset, words) => {
    const report = reportOf(`# Report\n\nEmployee: Mrs Ines Holt\n\n## Opinion\n\n${text}\n`);
    const sentence = report.prose.at(-1)!;
    const found = mentionAt(report, sentence, sentence.start + offset);
    expect(found && report.text.slice(found.start, found.end)).toBe(words);
  });
});
