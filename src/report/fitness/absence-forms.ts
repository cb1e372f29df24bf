import { any, ends, type HeadForm, opens, words } from './head-form.ts';
import { DUTY } from './wording.ts';

/** "Time off on Monday afternoons for treatment": hours out of a week at work, and no absence. */
const NOT_FOR_APPOINTMENTS =
  '(?! (?:on |in |during )?(?:each|every|one|two|alternate|occasional|the|a|an|mon|tues|wednes|thurs|fri|some)\\w*[ -](?:\\w+ )?(?:mornings?|afternoons?|days?|weeks?|month|fortnight)\\b| on (?:mon|tues|wednes|thurs|fri)days?\\b| (?:each|every) (?:mon|tues|wednes|thurs|fri)day\\b| to (?:attend|see|go|keep|visit)\\b| for (?:[\\w-]+ ){0,2}(?:appointments?|treatments?|physio\\w*|therapy|counselling|scans?|clinics?|sessions?|dialysis|tests?|visits?|injections?)\\b)';

const LASTS =
  "(?=(?:,? [\\w'-]+){0,5}? (?:last|lasts|lasting|continue\\w*|until|till|through|to|at|for|over|within|of|is likely|be|run|extend\\w*|ends?|require\\w*|come to|total\\w*|amount\\w*)\\b| ?:|$)";
/** A risk or a history of absence is not this absence. */
const OTHER_ABSENCE = ends(
  '(?:no|manag(?:e|ing)(?: the)?|your|policy|leave of|previous|past|record of|history of|reason for|cause of|during|throughout|spell of|first|risk of(?: a| any| further| future)?) ',
  '(?:risk of|level of|levels of|amount of|rate of|frequency of|no|any|likelihood of|recurrent|frequent|short|pattern of|cause of|reason for) (?:(?:a|an|any|his|her|their|the|further|future|sickness) ){0,2}',
);
const OFF_OTHERWISE = ends(
  '(?:sign(?:ed)?|days?|put|give|took|take|time|comes?|wears?|falls?|paid|laid|stop|one|well|switched|cut|cast|drive|goes|shorts?|pick|find|carr(?:y|ied)|turned|right|ruled?|rules|ruling|went) ',
);

export const ABSENCE_FORMS: readonly HeadForm[] = [
  {
    pattern: words(
      `(?:absence|incapacity|time (?:off|away)${NOT_FOR_APPOINTMENTS}|unfitness|sick leave|sickness absence|convalescence|period (?:off|away|of absence)|lay-off)\\b${LASTS}`,
      '(?:remaining|further|likely|expected|probable|future|total|length of|duration of|rest of (?:his|her|the)|more|additional) (?:\\w+ )?(?:absence|time off|incapacity|convalescence|time away)\\b',
    ),
    group: 'absence',
    sign: -1,
    holds: (before, after) =>
      !OTHER_ABSENCE.test(before) &&
      !/^ (?:polic|manage|record|review|meeting|on this account|trigger|from (?:the )?(?:school|work) (?:was|has been))/i.test(after),
  },
  {
    pattern: words(
      '(?:off|away|out)\\b(?= (?:from |of )?(?:work|sick|duty|duties|school|the (?:office|workplace|classroom|ward|depot|site|job))\\b)',
      '(?:off|away)\\b(?= (?:until|till|through|for|another|a further|at least|up to)\\b)',
      '(?<=\\b(?:weeks?|months?|fortnight|more|longer|so|two|further) )(?:off|away)\\b',
      '(?<=\\b(?:more|longer|so|further|another \\w+|(?:another|further|needs?|need) (?:[\\w-]+ )?(?:weeks?|months?)|weeks more) )at home\\b',
      '(?<=\\b(?:be|is) )out(?= for (?:another|a further|at least|a good|\\w+ (?:more )?(?:weeks|months))\\b)',
      '(?:be|is|remains?|stays?|still|be kept) (?:off|away|absent|out until|at home)\\b(?! again| on | in | at )',
      'absent\\b(?= (?:until|till|for|from work|another))',
      '(?:plan|arrange|organise|need|find|provide)(?: for)? cover\\b(?= (?:for|until|till|to|up to))',
      '(?<=\\b(?:weeks?|months?|fortnight) )at home\\b(?= (?:will|is|are|should|before|after|and then))',
      '(?:laid up|out of action|housebound|convalescing|on (?:the )?sick(?: leave| list)?)\\b',
      'no (?:work|duty|duties)\\b(?= (?:until|till|through|before|for|of any kind|in any capacity))',
    ),
    group: 'absence',
    sign: -1,
    holds: (before, after) =>
      !OFF_OTHERWISE.test(before) && !/^ (?:the (?:light|panel|floor|ground)|of hospital|of the (?:car|house|box))/i.test(after),
  },
  {
    pattern: words(
      '(?:recovery|recuperation|convalescence|getting better|improvement)\\b(?=[^.;]{0,40}\\b(?:take|takes|need|needs|require|requires|last|lasts|complete|within|in|by|over|expected|likely|probable|should be enough|will be|anticipated|some time|of|period|time|phase)\\b)',
    ),
    group: 'recovery',
    sign: 1,
    holds: (_before, after) =>
      !opens(' from this (?:kind|sort|type|operation) (?:of \\w+ )?(?:is|varies)', ' of (?:his|her|the|their)\\b').test(after),
  },
  {
    pattern: words(
      'recover(?:ed|s)?\\b',
      '(?:be|himself|herself|feel) (?:again|better|well again|himself(?: again)?|herself(?: again)?|over (?:this|it)|on (?:his|her|their) feet(?! for)|on the mend|mended|right)\\b',
      'on the mend\\b',
      'over (?:this|it|the worst)\\b',
    ),
    group: 'recovery',
    sign: 1,
    holds: (before) =>
      /\b(?:he|she|they|him|her|them|m[rs]s? [\w'-]+|the (?:employee|worker)) (?:[\w']+ ){0,5}$/i.test(before) &&
      !/\b(?:has|had|until|if|once|when|people|patients|sooner|who|so that|to let|strength|help) (?:\w+ )?$/i.test(before),
  },
  { pattern: words('mak(?:e|es|ing) (?:a|an) (?:\\w+ )?recovery\\b'), group: 'recovery', sign: 1 },
  {
    pattern: words('(?:prognosis|outlook)\\b'),
    group: 'recovery',
    sign: 1,
    holds: (_before, after) => /^(?: [\w']+){0,5} ?(?:is|remains|are|seems|looks|appears|:)/i.test(after),
  },
];

/** Kinds of work in a note or plan. With a start they are a plan, alone they say nothing of when. */
export const DUTY_FORMS: readonly HeadForm[] = [
  { pattern: words('first (?:day|shift)(?: back| at work)?\\b'), group: 'duty', sign: 1 },
  { pattern: words(`${DUTY}\\b`), group: 'duty', sign: 1 },
  {
    pattern: words(
      '(?:phased|graded|gradual|staged|graduated|stepped|trial|partial) (?:start|build-up|reintegration|introduction)\\b',
      'build(?:ing|s)?[- ]?up\\b(?= (?:over|from|to|by|gradually|in)|,|\\.)',
    ),
    group: 'duty',
    sign: 1,
    holds: (before) => !/\bhas been\b[^.]{0,20}$/i.test(before),
  },
  {
    pattern: words(
      '(?:hours|shifts?)\\b(?= (?:a|per|each) (?:day|week)\\b| from\\b)',
      'build(?:ing|s)? (?:his|her|their) hours(?: up)?\\b',
      'build(?:ing|s)? up (?:his|her|their) hours\\b',
      '(?:go|goes|move|moves|rise|rising) from \\d+ hours\\b',
      '(?<=: )\\d+ hours\\b',
      '\\d+ ?% of (?:(?:his|her|their|the) )?(?:(?:contracted|normal|usual|full) )?hours\\b',
    ),
    group: 'duty',
    sign: 1,
  },
];

const ESTIMATE_NOUN = any(
  'estimate',
  'guess',
  'forecast',
  'prediction',
  'expectation',
  'advice',
  'timescale',
  'time ?frame',
  'target',
  'date',
  'planning date',
);

/** An estimate without a word of return; it counts where the talk is of the return. */
export const ESTIMATE_FORMS: readonly HeadForm[] = [
  {
    pattern: words(
      `(?:my|the|a|our|best|own|present|current) (?:(?:best|own|present|current|revised|new|working|realistic|reasonable|likely|rough|cautious|most|probable|expected|provisional|earliest|sensible) )*${ESTIMATE_NOUN}\\b(?: (?:that )?I (?:can|could|would|am able to) \\w+)?(?= (?:is|would be|remains|of|for|at|:|was|has)|:)`,
    ),
    group: 'estimate',
    sign: 1,
    holds: (before, after) =>
      !/\b(?:exact|hearing|appointment|review|with|up to|out of|operation|start of|from|until|after|before) $/i.test(before) &&
      !opens(
        ' (?:is|was|has) (?:to be|that (?:the|you)|not)',
        ' of (?:birth|referral|report|assessment|the (?:hearing|report|meeting|referral|assessment|appointment))',
      ).test(after),
  },
  {
    pattern: words(
      "(?:would|should|to|can|could|please|please do|i'd|might|and|may|you) (?:not )?(?:plan for|plan on|think in terms of|look for|look to|count on|bank on|pencil in|aim for|work towards|allow|budget for|reckon on|expect|put it at|settle on)\\b",
      "(?:would|should|i'd|we'd) (?:say|think|guess|put it|settle on)\\b(?! (?:more|that (?:you|the)))",
      '(?:would|I) (?:suggest|estimate|reckon|guess)\\b(?! (?:that )?(?:you|management|his|her|their|the (?:manager|school|company|trust|team)))',
      "(?:we are|we're|i am) (?:talking about|looking at|thinking of)\\b",
      'will (?:do it|suffice)\\b',
      '(?:should|will)(?:, in my (?:view|opinion),)? (?:do|be enough|suffice|see (?:him|her|them|it|the \\w+) (?:right|through|back|fit|well|at))\\b',
      '(?:expect|anticipate|foresee) (?:this|that|it|the (?:position|situation)|things) to (?:remain|continue|stay|last|be)\\b',
    ),
    group: 'estimate',
    sign: 1,
  },
  {
    pattern:
      /^(?:please )?(?:plan (?:for|on)|think in terms of|look (?:for|to)|count on|bank on|reckon (?:on|with)|pencil in|aim (?:for|at)|allow|expect|assume|figure on|budget for|say)\b/gi,
    group: 'estimate',
    sign: 1,
  },
];
