import { referenceDay } from '../../language/time.ts';
import type { Span } from '../../read/source.ts';
import type { Report } from '../report.ts';
import { type Refusal, refusals, reviewDay } from './refusals.ts';
import { type ReturnStatement, returnStatements } from './returns.ts';

/**
 * What a manager learns from the report of when the person will be back: an estimate that holds, or what there is in its place, the most
 * telling first. `missing`: nothing at all.
 */
export type Outcome =
  | { readonly kind: 'estimate'; readonly by: ReturnStatement | Refusal }
  | { readonly kind: 'past-date' | 'undated-deferral' | 'vague' | 'employee-view-only'; readonly at: Span }
  | { readonly kind: 'missing' };

const overlap = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

const isOwn = (statement: ReturnStatement) => statement.view === 'author' || statement.endorsed;

const known = new WeakMap<Report, Outcome>();

export function outcomeOf(report: Report): Outcome {
  let outcome = known.get(report);
  if (outcome === undefined) {
    outcome = judge(report);
    known.set(report, outcome);
  }
  return outcome;
}

const RECOVERY = /^\W*(?:\w+ ){0,2}(?:recovery|improvement|healing|recuperation)\b/i;

function judge(report: Report): Outcome {
  const refused = refusals(report);
  // What is said in the part of a sentence that refuses an estimate is what cannot be said.
  const inside = (statement: ReturnStatement) =>
    refused.some((refusal) =>
      refusal.statement.parts.some(
        (part) =>
          overlap(refusal, { start: part.start, end: part.start + part.text.length }) &&
          statement.start >= part.start &&
          statement.start < part.start + part.text.length,
      ),
    );
  const all = returnStatements(report).filter((statement) => !inside(statement));
  const own = all.filter(isOwn);
  const estimate = own.find(({ outlook }) => outlook === 'dated' || outlook === 'now' || outlook === 'permanent');
  const past = own.find(({ outlook }) => outlook === 'past');
  // A recovery that is dated elsewhere does not put a return right whose day has gone by.
  const only =
    past !== undefined && own.every(({ start, outlook }) => outlook !== 'dated' || RECOVERY.test(report.text.slice(start, start + 30)));
  if (estimate !== undefined && !(only && estimate.outlook === 'dated')) return { kind: 'estimate', by: estimate };
  const review = reviewDay(report, referenceDay(report));
  const bounded = own.find(({ outlook }) => outlook === 'bounded');
  if (bounded !== undefined && review !== undefined) return { kind: 'estimate', by: bounded };
  const deferral = refused.find((refusal) => refusal.reason !== undefined && (refusal.advice ?? review) !== undefined);
  if (deferral !== undefined) return { kind: 'estimate', by: deferral };

  if (past !== undefined) return { kind: 'past-date', at: past.statement };
  if (refused[0] !== undefined) return { kind: 'undated-deferral', at: refused[0].statement };
  const vague = bounded ?? own.find(({ outlook }) => outlook === 'vague');
  if (vague !== undefined) return { kind: 'vague', at: vague.statement };
  const others = all.find(
    ({ view, outlook }) => (view === 'employee' || view === 'certificate' || view === 'clinician') && outlook !== 'permanent',
  );
  if (others !== undefined) return { kind: 'employee-view-only', at: others.statement };
  return { kind: 'missing' };
}
