/** The plain report into which a labelled sentence is set; its parts can be left out where the case is to bring (or to lack) them. */
const PARTS = {
  header: `# Occupational health report

Private and confidential

| | |
|---|---|
| Employee | Mr Alan Doyle |
| Job title | Stores assistant |
| Date of referral | 6 May 2026 |
| Date of assessment | 12 May 2026 (telephone) |
| Report date | 13 May 2026 |
| Report to | Ms Priya Nair, Operations Manager |
`,
  consent: 'Mr Doyle has agreed to this report being sent to you and has been offered a copy at the same time.',
  absence: 'Mr Doyle has been absent from work since 2 March 2026.',
  fitness: 'In my opinion he is not fit for his role in the stores at present.',
  timeframe: 'I expect him to be fit to return to work from 15 June 2026, and to full duties by 13 July 2026.',
  advice: 'When he returns I recommend four weeks on the counter, lifting no more than 5 kg, so that his strength can recover.',
  next: 'No further occupational health appointment is planned and the case is closed.',
  contact: 'If you would like to talk this through, please call me on 01632 960 118 or write to r.hale@example.com.',
};
type Part = keyof typeof PARTS;

/** What a rule must not find in the frame, because the case is about it. */
const LEFT_OUT: Readonly<Record<string, readonly Part[]>> = {
  'return-to-work-timeframe': ['timeframe', 'next'],
  'full-duties-timeframe': ['timeframe', 'advice'],
  'unactioned-risk': ['advice', 'fitness'],
  'adjustment-duration': ['timeframe', 'advice'],
  'phased-return': ['timeframe'],
  'fitness-opinion': ['fitness', 'timeframe', 'advice'],
  'next-step': ['next'],
  'contact-point': ['contact'],
  'consent-statement': ['consent'],
  recommendations: ['advice'],
  'future-attendance': ['absence', 'fitness', 'timeframe', 'advice'],
  'answer-first': ['fitness', 'timeframe', 'advice'],
};

/** The whole report around a labelled sentence of a rule, as Markdown. */
export function framed(rule: string, text: string): string {
  const part = (name: Part) => ((LEFT_OUT[rule] ?? []).includes(name) ? '' : `${PARTS[name]}\n`);
  return `${PARTS.header}
## Background

${part('absence')}${part('consent')}
## Opinion

${part('fitness')}

${text}

${part('timeframe')}
## Advice

${part('advice')}
## Next step

${part('next')}${part('contact')}
Rosa Hale RGN SCPHN (OH)
Occupational Health Adviser
`;
}
