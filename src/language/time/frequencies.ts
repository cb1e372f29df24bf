import { type Form, type Found, Grammar, type Reading } from './form.ts';
import { BASIC_PARTS, type BasicParts } from './parts.ts';

const often = (): Reading => ({ kind: 'frequency' });

const FORMS: readonly Form<BasicParts>[] = [
  { form: 'once|twice|thrice a|an|per|each|every|in <amount>? other? <unit>', read: often },
  { form: 'once|twice|thrice daily|weekly|monthly|nightly|hourly|yearly|annually|fortnightly', read: often },
  { form: '<bound>? <hedge>? <amount> times a|an|per|each|every|in a? <amount>? <unit>', read: often },
  { form: '<bound>? <hedge>? <amount> times daily|weekly|monthly', read: often },
  { form: '<bound>? <hedge>? <amount> -? <unit> a|an|per|each|every other? <amount>? <unit>', read: amountPerUnit },
  { form: '<bound>? <hedge>? <amount> -? <unit> in a|an|each|every|any one? <amount>? <unit>', read: amountPerUnit },
  { form: '<bound>? <hedge>? <amount> <unit> ~/ ~<unit>', read: often },
  { form: '<bound>? <hedge>? <amount> <unit> daily|weekly|monthly', read: often },
  { form: '<int> ~% a|an|per|each|every <unit>', read: often },
  { form: 'every|each other|second|third|single? <amount>? <unit>', read: often },
  { form: 'every|each few|couple of? <unit>', read: often },
  { form: 'every|each other|second|third|single? <weekday>', read: often },
  { form: '<weekday> to|- <weekday>', read: often },
  { form: '<weekdays>', read: often },
  { form: '<weekdays> and|or|to|, <weekdays>', read: often },
  { form: '<weekdays> , <weekdays> and|or <weekdays>', read: often },
  { form: 'daily|weekly|fortnightly|monthly|quarterly|nightly|hourly|yearly|annually', read: often },
  { form: 'weekdays|weekends', read: often },
  { form: 'per <unit>', read: often },
];

function amountPerUnit(found: Found<BasicParts>): Reading | undefined {
  const [counted, per] = found.all('unit') as [BasicParts['unit'], BasicParts['unit']];
  // "two weeks every month" is how often; "for two weeks every day" is how long, and how often.
  return counted.days > per.days ? undefined : often();
}

export const FREQUENCIES = new Grammar<BasicParts>(BASIC_PARTS, FORMS);
