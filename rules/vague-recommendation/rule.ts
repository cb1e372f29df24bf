import { type Advice, advice } from '../../src/language/advice.ts';
import { vagueness } from '../../src/language/concrete.ts';
import { hrDecisions } from '../../src/language/hr-decisions.ts';
import { has } from '../../src/language/pattern.ts';
import { defineRule } from '../../src/lint/rule.ts';

export const rule = defineRule({
  id: 'vague-recommendation',
  group: 'useful',
  severity: 'warning',
  scope: 'sentence',
  summary: 'Advice that cannot be acted on: no task, measure or step is named',
  options: {},
  messages: {
    empty:
      'This advice does not say what to do, so the manager must guess and the employee may not get what was meant. Name the task, the change or the thing, how much of it and until when.',
    unmeasured:
      'This limit has no measure: two people will draw it at two places. Give the weight, the minutes or the number, and until when.',
    regular: 'This does not say how often or how long. Give the interval and the length, for example five minutes in each hour.',
    attitude:
      'This asks for an attitude, which nobody can plan or check. Say what should be done differently: which task, which hours, which arrangement.',
    same: 'To follow the policy or to carry on as before is what the manager would do anyway. Say what should be done for this person, or that nothing more is needed.',
    pace: 'This describes a manner and not a step, so nobody can tell whether it was followed. Name the tasks, the hours or the limits instead.',
    assessment:
      'A risk assessment is advised, but not of what. Name the task or the risk that worries you, so that the assessment can answer it.',
  },
  check(report, context) {
    for (const sentence of report.prose) {
      const given = advice(report, sentence).filter((one) => bindsNobody(one) && !has(sentence, NO_NEED));
      if (given.length === 0) continue;
      const kinds = given.map((one) => {
        const kind = vagueness(report, sentence, one);
        // To follow a policy is vague whatever the policy is about; what the outcome should be is hr-outcome's.
        return kind === 'same' || hrDecisions(report, sentence).length === 0 ? kind : undefined;
      });
      const found = kinds.find((kind) => kind !== undefined);
      if (found) context.report({ span: sentence, messageId: found });
    }
  },
});

/** What need not be done asks for nothing: "They need not know why". */
const NO_NEED =
  /^(?:they|you|he|she|colleagues|nobody|the team|others|management)\b[^.;]{0,30}\b(?:need not|needn't|do(?:es)? not (?:need|have) to|don't need to|should not need)\b/i;

/** Duties told as law are `employer-directive`'s alone. */
const bindsNobody = (one: Advice): boolean => one.form !== 'obligation';
