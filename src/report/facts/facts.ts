import type { Facts, Report } from '../report.ts';
import type { Layout } from '../roles.ts';

/** Provisional: the files beside this one are being written. */
export function factsOf(report: Report, _layout: Layout): { readonly facts: Facts; readonly problems: readonly string[] } {
  const { text, given } = report;
  const match = /\b(Mrs?|Ms|Miss|Dr) ([A-Z][\w'-]+) ([A-Z][\w'-]+)/.exec(text);
  const facts: Facts = {
    kind: { value: given.kind ?? 'general', sureness: given.kind ? 'stated' : 'inferred', span: undefined },
    jurisdiction: { value: given.jurisdiction ?? 'uk', sureness: given.jurisdiction ? 'stated' : 'inferred', span: undefined },
    audience: { value: given.audience ?? 'manager', sureness: given.audience ? 'stated' : 'inferred', span: undefined },
    employee: match
      ? {
          value: {
            name: match[0],
            title: match[1]!,
            firstName: match[2]!,
            surname: match[3]!,
            pronoun: match[1] === 'Mr' ? 'he' : match[1] === 'Dr' ? undefined : 'she',
            jobTitle: undefined,
          },
          sureness: 'inferred',
          span: { start: match.index, end: match.index + match[0].length },
        }
      : undefined,
    author: undefined,
    client: undefined,
    manager: undefined,
    referralDate: undefined,
    assessmentDate: undefined,
    reportDate: undefined,
    absence: { value: { status: 'unknown', firstDay: undefined }, sureness: 'inferred', span: undefined },
    questions: [],
  };
  return { facts, problems: [] };
}
