import { isoOf } from './calendar.ts';
import type { Absence, Author, Day, Employee, Fact, Report } from './report.ts';

/** A fact as a user reads it. */
export interface FactLine {
  readonly label: string;
  /** `undefined` where the report does not say it. */
  readonly value: string | undefined;
  /** How it is known: "stated", "inferred", or "not found". */
  readonly sureness: 'stated' | 'inferred' | 'not found';
  /** The line of the file where it stands; undefined for what came from front matter, the file name or the command line. */
  readonly line: number | undefined;
  /** Facts that belong to this one: the phone number of the author, the answer to a question. */
  readonly more: readonly FactLine[];
}

/** Every fact that rules may ask for, and "not found" for what is missing: what a manager can find in the report. */
export function describeFacts(report: Report): readonly FactLine[] {
  const { facts } = report;
  const lineOf = (span: Fact<unknown>['span']) =>
    span === undefined ? undefined : report.source.position(report.source.rawSpan(span).start).line;
  const row = <T>(label: string, fact: Fact<T> | undefined, show: (value: T) => string, more: readonly FactLine[] = []): FactLine => ({
    label,
    value: fact && show(fact.value),
    sureness: fact?.sureness ?? 'not found',
    line: lineOf(fact?.span),
    more,
  });
  const detail = (label: string, value: string | undefined, of: Fact<unknown> | undefined): FactLine => ({
    label,
    value,
    sureness: value === undefined ? 'not found' : (of?.sureness ?? 'inferred'),
    line: undefined,
    more: [],
  });
  const plain = (value: string) => value;
  const { employee, author, absence } = facts;

  return [
    row('kind', facts.kind, plain),
    row('jurisdiction', facts.jurisdiction, plain),
    row('audience', facts.audience, plain),
    row('employee', employee, (value: Employee) => value.name, [
      row('job title', employee?.value.jobTitle, plain),
      detail('pronoun', employee?.value.pronoun, employee),
    ]),
    row('author', author, (value: Author) => value.name, [
      detail('qualification', author?.value.qualification, author),
      detail('role', author?.value.role, author),
      detail('phone', author?.value.phone, author),
      detail('email', author?.value.email, author),
    ]),
    row('client', facts.client, plain),
    row('manager', facts.manager, plain),
    row('referral date', facts.referralDate, isoOf),
    row('assessment date', facts.assessmentDate, isoOf),
    row('report date', facts.reportDate, isoOf),
    row('absence', known(absence), describeAbsence, [detail('first day', describeDay(absence.value.firstDay), absence)]),
    ...facts.questions.map(
      (question, index): FactLine => ({
        label: `question ${index + 1}`,
        value: question.text,
        sureness: 'stated',
        line: lineOf(question.span),
        more: [
          {
            label: 'answer',
            value: question.answer[0]?.text,
            sureness: question.answer.length > 0 ? 'stated' : 'not found',
            line: lineOf(question.answer[0]),
            more: [],
          },
        ],
      }),
    ),
  ];
}

function known(absence: Fact<Absence>): Fact<Absence> | undefined {
  return absence.value.status === 'unknown' ? undefined : absence;
}

function describeAbsence(absence: Absence): string {
  return absence.status === 'absent' ? 'absent now' : 'at work';
}

function describeDay(day: Day | undefined): string | undefined {
  return day === undefined ? undefined : isoOf(day);
}
