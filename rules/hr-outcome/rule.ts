import { hrDecisions } from '../../src/language/hr-decisions.ts';
import { defineRule } from '../../src/lint/rule.ts';

export const rule = defineRule({
  id: 'hr-outcome',
  group: 'legal-exposure',
  severity: 'error',
  scope: 'sentence',
  summary: 'Tells the employer how to decide on discipline, capability, pay, leave, contract or grievance',
  options: {},
  messages: {
    decides:
      'This tells the employer how to decide on a personnel matter[[: “{{words}}”]]. Discipline, capability, pay, contracts and grievances are for management, and whoever loses will say that occupational health took a side. Give the health facts that bear on it, and leave the decision: “The absences had one underlying cause, which you may wish to take into account.”',
  },
  check(report, context) {
    for (const sentence of report.prose) {
      const found = hrDecisions(report, sentence)[0];
      if (found) context.report({ span: found, messageId: 'decides', data: { words: report.text.slice(found.start, found.end) } });
    }
  },
});
