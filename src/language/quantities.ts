import { findAll, type Match, type Stretch } from './pattern.ts';

/**
 * Measures that make advice one that can be carried out: weights, heights and distances, shares, counts, minutes in the hour. Times of the
 * calendar are `time.ts`'s; what stands here says how much, not until when.
 */
const NUMBER =
  '(?:\\d+(?:[.,]\\d+)?(?: ?(?:-|to|or|x) ?\\d+(?:[.,]\\d+)?)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|twenty-five|thirty|forty|forty-five|fifty|sixty|ninety|a hundred|half an?|half|a quarter of an?|a couple of|a few|one and a half|two and a half)';

const WEIGHT = `${NUMBER}[ -]?(?:kgs?|kilos?|kilograms?|kilogrammes?|lbs?|pounds?|stones?|grams?|tonnes?|newtons?|litres?|gallons?|pints?)|\\d+(?:[.,]\\d+)? ?(?:g|N)`;
const LENGTH = `${NUMBER}[ -]?(?:metres?|meters?|cm|centimetres?|mm|feet|foot|ft|inch(?:es)?|yards?|miles?|km|kilometres?|kilometers?|blocks?|floors?|storeys?|stor(?:y|ies)|flights?|steps?|stairs|rungs?)|\\d+(?:[.,]\\d+)? ?m`;
const SHARE =
  '(?:half[- ](?:days?|shifts?|hours?|time)|\\d+(?:\\.\\d+)? ?(?:%|per ?cent)|(?:half|a half|one half|a third|two[- ]thirds|one[- ]third|a quarter|three[- ]quarters|a fifth|a tenth)(?= (?:of|his|her|their|the|days?|shifts?|hours?|time|again|for|from|until|in|during|over|and)\\b|[.,;)]|$)|part[- ]time|by (?:half|a third|a quarter|a fifth))';
const TIMES_OF_DAY =
  "(?:\\d{1,2}(?:[.:]\\d\\d)? ?(?:am|pm|a\\.m\\.|p\\.m\\.|noon|midnight)|\\d{1,2}[.:]\\d\\d|noon|midday|(?:start(?:s|ing)?|begin(?:s|ning)?|finish(?:es|ing)?|leav(?:e|es|ing)|from|at|by|before|after|until) (?:at )?(?:seven|eight|nine|ten|eleven|twelve|one|two|three|four|five|six|half past \\w+)(?: o'clock)?(?= (?:in|for|until|on|and|each|every|or|so|rather|instead)\\b|[.,;)]|$))";
const WORKING_TIME = `${NUMBER}[ -]?(?:minutes?|mins?|seconds?|hours?|hrs?)(?:'s?)?`;
const RATE =
  '(?:(?:once|twice|\\d+ times|two times|three times|four times|five times) (?:an?|each|every|per|in (?:an?|each|every|any)) (?:\\w+ )?\\w+|(?:each|every) (?:half[- ]hour|quarter of an hour|hour|two hours|three hours|few hours|other (?:day|week|hour|shift|friday|monday)|second (?:day|week|friday|monday|thursday|tuesday|wednesday)|day|week|fortnight|morning|afternoon|evening|night|shift|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\\d+ (?:minutes|hours|days|weeks)|(?:ten|fifteen|twenty|thirty|forty|forty-five|sixty|ninety|two|three|four) (?:minutes|hours|days|weeks))|(?:an|per|in each|in every|in any) hour|hourly|half-hourly|daily|weekly|fortnightly|monthly|(?:\\w+) (?:days?|mornings?|afternoons?|shifts?|nights?|hours?|times|sessions?|visits?|calls?|meetings?|breaks?|evenings?) (?:a|per|each|every|in any|in each|in a|out of every) (?:day|week|fortnight|month|shift|year|quarter|hour|five|seven)|on (?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|alternate \\w+))';
const COUNT =
  '(?:no more than|not more than|up to|at most|a maximum of|maximum(?: of)?|at least|a minimum of|limited to|under|below|over|above|more than|fewer than|less than) (?:\\d+|one|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty|thirty|forty|fifty)(?: ?(?:kgs?|kilos?|lbs?|pounds?|dB|metres?|m|feet|ft|minutes?|mins?|hours?|%))?(?! (?:weeks?|months?|years?|january|february|march|april|may|june|july|august|september|october|november|december))';
const COUNTED =
  '(?:\\b(?:\\d+|one|two|three|four|five|six|seven|eight|ten|twelve|second|third)[- ](?:person|man|handed|hander|day|hour|minute|shift|wheel|step|storey|stage|way)\\b|(?:a|one) second (?:person|pair of hands)|(?:two|three|four|five|six|\\d+) (?:people|persons|colleagues|staff|assistants|cases|clients|calls|patients|pupils|rooms|beds|drops|deliveries|parcels|sites|visits|tasks|breaks|sessions|shifts|meetings|stops|pallets|boxes|classes|lessons|desks|screens|reports))';
const LEVEL =
  '(?:\\d+(?:\\.\\d+)? ?(?:degrees?|\\u00b0 ?[CF]?|dB(?:\\(A\\))?|decibels|lux|m/s2|mph|ppm|mg)\\b|(?:above|below|at|over|under|beyond|between|from)(?: his| her| their| the)? (?:shoulder|chest|waist|knee|head|hip|elbow|eye|ground|floor)(?: and (?:shoulder|chest|waist|head))?(?: (?:height|level))?|(?:shoulder|chest|waist|knee|head|hip|elbow|eye|ground|floor)[- ](?:height|level)|overhead)';

const QUANTITY = new RegExp(
  `(?<![\\w-])(?:${[WEIGHT, LENGTH, SHARE, TIMES_OF_DAY, RATE, WORKING_TIME, COUNT, COUNTED, LEVEL].join('|')})(?![\\w-])`,
  'i',
);

/** The measures in a stretch, in order. */
export function quantities(stretch: Stretch): readonly Match[] {
  return findAll(stretch, QUANTITY);
}
