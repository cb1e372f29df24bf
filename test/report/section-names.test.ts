import { describe, expect, test } from 'vitest';
import { sectionLabelled, sectionNamed } from '../../src/report/section-names.ts';

const HEADINGS = `
header: Employee details | Referral details | Administrative information
summary: Executive summary | Key points | At a glance | In brief | Outcome | Assessment outcome | The short answer
consent: Consent and confidentiality | Release of report | Agreement to this report | Who has seen this report
background: Background | 1. Introduction | Reason for referral | Purpose | Why you asked | What you asked | Sickness absence record | Adjustments already in place | Background to the referral
job: Job role and demands | The work | His duties | Work situation | Occupational history | Inherent requirements
health: Current health and function | Functional capacity | Impact on work | How she is now | What I found | Mr Trant's account | Treatment plan | What Ms Kaur told me | Progress since last review | Summary of condition
fitness: Fitness for work | Opinion | 3.2 Current fitness | Work status | Capacity for work | Conclusion | Return-to-work status
prognosis: Prognosis | Outlook | Likely return to work | Section 4: Timescale | Expected duration | Looking ahead | Return to work
advice: Recommendations | Advice to management | Adjustments | Phased return | Return to work plan | What would help | What I suggest | Restrictions | Suitable duties | Recommendations and next steps
questions: Your questions | Response to referral questions | Answers to your questions | 5. Specific questions
disability: Equality Act 2010 | Disability | Legislative considerations | Employment Equality Acts
causation: Work-relatedness | Causation | Is the condition work related?
attendance: Future attendance | Risk of recurrence
next-step: Review | Next steps | Follow-up | What happens next | OH actions | Case status | Next visit
contact: Contact | Further information | Getting in touch
scope: Scope | Basis of this report | Limitations of this report | What this report rests on
`
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [name, headings] = line.split(': ', 1).concat(line.slice(line.indexOf(': ') + 2));
    return headings!.split(' | ').map((heading) => [heading, name] as const);
  });

describe('section names', () => {
  test.each(HEADINGS)('%s opens %s', (heading, name) => {
    expect(sectionNamed(heading)).toBe(name);
    expect(sectionNamed(heading.toUpperCase())).toBe(name);
    expect(sectionNamed(`${heading}:`)).toBe(name);
  });

  test('a heading that the field does not know names nothing', () => {
    expect(sectionNamed('What has gone wrong')).toBeUndefined();
    expect(sectionNamed('Monday')).toBeUndefined();
  });

  test('a label inside a paragraph must be known word for word', () => {
    expect(sectionLabelled('Current fitness')).toBe('fitness');
    expect(sectionLabelled('Equality Act')).toBe('disability');
    expect(sectionLabelled('The fitness of this man')).toBeUndefined();
    expect(sectionLabelled('constructor')).toBeUndefined();
  });
});
