import type { Report, Sentence } from '../../report/report.ts';
import { findAll } from '../pattern.ts';
import { declaredDuty, obliged } from './duty.ts';
import type { Found } from './found.ts';
import {
  ADVISED,
  ADVISES_AGAINST,
  ASKED_TO,
  addAfter,
  CONSIDERATION,
  COULD_DO,
  COULD_INCLUDE,
  COULD_SHARE,
  EMPLOYEE_GAIN,
  follows,
  GOOD_TO,
  IDEALLY,
  IF_HE_COULD,
  IF_YOU_DID,
  IN_PLACE,
  MAY_WISH,
  NEEDS_THING,
  noted,
  PERHAPS_HE,
  precedes,
  RECOMMENDS,
  RESTRICTED_TO,
  should,
  WANTS_HIM_NOT,
  WHAT_HELPS,
  WORTH_DOING,
  WOULD_HELP,
  withSubject,
} from './recommended.ts';
import { imperative, notedThing, question, telegraphic } from './request.ts';
import { negatedAdvice, notOwn, ownCare, PAST_TIME, reported } from './ruled-out.ts';

/** All the advice the words of a sentence give, before its list and section are looked at. */
export function findings(report: Report, sentence: Sentence): Found[] {
  const out: Found[] = [];
  if (sentence.question) question(sentence, out);
  else {
    follows(report, sentence, RECOMMENDS, 'recommendation', out);
    follows(report, sentence, ADVISES_AGAINST, 'restriction', out);
    follows(report, sentence, WANTS_HIM_NOT, 'restriction', out);
    follows(report, sentence, PERHAPS_HE, 'recommendation', out);
    follows(report, sentence, IN_PLACE, 'recommendation', out);
    noted(sentence, out);
    follows(report, sentence, GOOD_TO, 'recommendation', out);
    follows(report, sentence, WORTH_DOING, 'recommendation', out);
    follows(report, sentence, COULD_INCLUDE, 'recommendation', out);
    follows(report, sentence, CONSIDERATION, 'recommendation', out);
    follows(report, sentence, WHAT_HELPS, 'recommendation', out);
    follows(report, sentence, IDEALLY, 'recommendation', out);
    follows(report, sentence, IF_YOU_DID, 'recommendation', out);
    follows(report, sentence, IF_HE_COULD, 'recommendation', out);
    for (const match of findAll(sentence, ASKED_TO)) addAfter(report, sentence, match, match.groups.subject ?? '', 'request', out);
    withSubject(report, sentence, EMPLOYEE_GAIN, ['employee', 'thing'], out);
    withSubject(report, sentence, RESTRICTED_TO, ['employee'], out);
    withSubject(report, sentence, NEEDS_THING, ['employee', 'thing'], out);
    withSubject(report, sentence, MAY_WISH, ['reader', 'manager', 'organisation', 'department', 'colleague'], out);
    withSubject(report, sentence, COULD_SHARE, ['employee'], out);
    withSubject(report, sentence, COULD_DO, ['reader', 'manager', 'organisation', 'department', 'colleague'], out);
    declaredDuty(report, sentence, out);
    telegraphic(report, sentence, out);
    notedThing(report, sentence, out);
    obliged(report, sentence, out);
    should(report, sentence, out);
    precedes(report, sentence, WOULD_HELP, out);
    precedes(report, sentence, ADVISED, out);
    imperative(sentence, out);
  }
  return settled(report, sentence, out);
}

function settled(report: Report, sentence: Sentence, candidates: readonly Found[]): Found[] {
  const sorted = [...candidates].sort((a, b) => a.start - b.start || b.end - b.start - (a.end - a.start));
  const kept: Found[] = [];
  for (const one of sorted) {
    const outer = kept.find((other) => one.by.start >= other.start && one.by.start < other.end && other.governs);
    if (outer) {
      if (rank(one) <= rank(outer)) continue;
      if (one.by.start < outer.by.end) kept[kept.indexOf(outer)] = one;
      // "Make no mistake: the company is obliged to do this."
      else if (
        /:/.test(sentence.text.slice(outer.by.end - sentence.start, one.by.start - sentence.start)) &&
        !notOwn(report, sentence, one)
      )
        kept.push(one);
      continue;
    }
    if (
      reported(sentence, one) ||
      notOwn(report, sentence, one) ||
      PAST_TIME.test(sentence.text.slice(Math.max(0, one.by.start - sentence.start - 40), one.by.end - sentence.start + 40))
    )
      continue;
    const form = negatedAdvice(sentence, one);
    if (form === 'none' || ownCare(sentence, one)) continue;
    kept.push(form === one.form ? one : { ...one, form });
  }
  return kept;
}

const rank = (one: Found): number => (one.form === 'order' || one.form === 'obligation' ? 2 : 1);
