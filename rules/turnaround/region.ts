import type { Report } from '../../src/lint/rule.ts';
import type { Region } from '../../src/report/bank-holidays.ts';
import type { Jurisdiction } from '../../src/report/report.ts';
import { NORTHERN_IRELAND, SCOTLAND } from './wording.ts';

const ELSEWHERE: Readonly<Record<Exclude<Jurisdiction, 'uk'>, Region>> = { us: 'united-states', ie: 'ireland', au: 'australia' };

/** Whose bank holidays count: those of the jurisdiction; in the United Kingdom England and Wales, unless addresses and names tell otherwise. */
export function regionOf(report: Report): Region {
  const { jurisdiction, client, manager } = report.facts;
  if (jurisdiction.value !== 'uk') return ELSEWHERE[jurisdiction.value];
  // Only what identifies is looked at: a report from Leeds may tell of a journey to Glasgow.
  const apart = report.sentences.filter(({ role }) => role === 'address' || role === 'field' || role === 'signature' || role === 'title');
  const names = [...apart.map(({ text }) => text), client?.value ?? '', manager?.value ?? ''].join('\n');
  if (NORTHERN_IRELAND.test(names)) return 'northern-ireland';
  return SCOTLAND.test(names) ? 'scotland' : 'england-and-wales';
}
