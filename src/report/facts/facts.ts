import type { Layout } from '../layout.ts';
import { once } from '../once.ts';
import type { Facts, Report } from '../report.ts';
import { absenceOf } from './absence.ts';
import { authorOf } from './author.ts';
import { datesOf } from './dates.ts';
import { employeeOf } from './employee.ts';
import { evidenceOf } from './evidence.ts';
import { audienceOf, dateOrder, jurisdictionOf } from './jurisdiction.ts';
import { kindOf, statedKind } from './kind.ts';
import { questionsOf } from './questions.ts';
import { clientOf, managerOf } from './recipient.ts';

/** The facts of a report, each worked out when it is first asked for. */
export function factsOf(report: Report, layout: Layout): { readonly facts: Facts; readonly problems: readonly string[] } {
  const evidence = evidenceOf(report, layout);
  const jurisdiction = once(() => jurisdictionOf(evidence));
  const order = () => dateOrder(jurisdiction().value);
  const employee = once(() => employeeOf(evidence));
  const author = once(() => authorOf(evidence));
  const client = once(() => clientOf(evidence));
  const manager = once(() => managerOf(evidence));
  const dates = once(() => datesOf(evidence, order()));
  const stated = once(() => statedKind(evidence, jurisdiction().value));
  const absence = once(() =>
    absenceOf(evidence, order(), dates().report?.value ?? dates().assessment?.value ?? dates().referral?.value, stated()?.value),
  );
  const kind = once(() => kindOf(evidence, stated(), absence()));
  const audience = once(() => audienceOf(evidence, employee()?.value.surname));
  const questions = once(() => questionsOf(evidence));
  const facts: Facts = {
    get kind() {
      return kind();
    },
    get jurisdiction() {
      return jurisdiction();
    },
    get audience() {
      return audience();
    },
    get employee() {
      return employee();
    },
    get author() {
      return author();
    },
    get client() {
      return client();
    },
    get manager() {
      return manager();
    },
    get referralDate() {
      return dates().referral;
    },
    get assessmentDate() {
      return dates().assessment;
    },
    get reportDate() {
      return dates().report;
    },
    get absence() {
      return absence();
    },
    get questions() {
      return questions();
    },
  };
  return {
    facts,
    get problems() {
      return evidence.problems;
    },
  };
}
