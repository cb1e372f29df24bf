import { any, ends, type HeadForm, opens, words } from './head-form.ts';
import { DUTY, NOT_WORK, PLACE, WORK } from './wording.ts';

/** Vehicles and machines that are driven for a living. */
const VEHICLE =
  '(?:van|lorry|truck|bus|coach|tram|trains?|crane|vehicles?|fork-?lift|ambulance|taxi|tractor|hgv|lgv|plant|professionally|for work|freight|passengers?)';

/** What a person is fit for, when it is work: "for his usual job", "to drive the van", "to return". */
export const TO_WORK = `(?:for|to|of) (?:(?:[\\w'-]+) ){0,6}?(?:${WORK}|${DUTY}|${PLACE}|return\\w*|resum\\w+|come back|coming back|go back|going back|come in|start|be back|continue|carry on|be at|get back|rejoin\\w*|teach|nurse|practise|operate|(?:drive|driving) (?:\\w+ ){0,2}${VEHICLE})\\b`;

const FOR_SOMETHING_ELSE = opens(` (?:enough )?(?:for|to|of) (?!(?:drive|driving|walk|lift) (?:\\w+ ){0,2}${VEHICLE})${NOT_WORK}`);

/** A seizure, a garment, a runner. */
const FIT_OTHERWISE = ends(
  '(?:a|an|keep(?:s|ing)?|kept|see|sees|saw|thinks?|best|good|snug|tight|epileptic|tonic-clonic|gets?|getting|stay(?:s|ing)?|that|which|shoes?|insoles?|boots?|mask|last|first|another|this|each|every|any|one|become|used to be|very|reasonably|quite) (?:very )?',
);
const FIT_WITH_MORE = opens(
  ' (?:notes?|together|certificate|and strong|up|into|state|him|her|them|me|it)\\b',
  ' and well\\b(?! enough| to| for)',
  ' in (?:with|well|around|to|at)\\b',
  ' (?:the (?:facts|picture|shoe|description)|with (?:what|the (?:picture|history)))',
  's\\b',
  '[- ]note',
);

export const FITNESS_FORMS: readonly HeadForm[] = [
  {
    pattern: words('(?:un)?fit\\b'),
    group: 'fitness',
    sign: 1,
    holds: (before, after, said) =>
      !FOR_SOMETHING_ELSE.test(after) &&
      !FIT_WITH_MORE.test(after) &&
      !/-$/.test(before) &&
      (/^unfit$/i.test(said) || !FIT_OTHERWISE.test(before) || opens(` ${TO_WORK}`).test(after)),
  },
  {
    pattern: words(`(?:strong|good|better|healthy|steady|recovered|stable) enough(?= ${TO_WORK})`, 'well enough\\b'),
    group: 'fitness',
    sign: 1,
    holds: (_before, after) => !FOR_SOMETHING_ELSE.test(after),
  },
  {
    pattern: words(
      `(?:ready|right|capable|able|safe|suited|cleared|released|suitable|free|passed (?:as )?fit|in a (?:position|condition|state)|up to it|match(?:ed)?)(?= (?:now |again |today |yet )?${TO_WORK})`,
    ),
    group: 'fitness',
    sign: 1,
    holds: (before, after) => !FOR_SOMETHING_ELSE.test(after) && !/\bstand(?:ing)? $/i.test(before),
  },
  {
    // "ready for the archive", "right for the yard"
    pattern: words(
      `(?:ready|right) for (?:the|his|her|their) (?!${NOT_WORK})(?:[\\w-]+ )?(?!operation|surgery|winter|weekend|worst|season|summer)[a-z]+\\b`,
    ),
    group: 'fitness',
    sign: 1,
    holds: (before) => /\b(?:he|she|they|him|her|them|m[rs]s? [\w'-]+)\b[^.;]{0,40}$/i.test(before),
  },
  {
    // "grand for work", "she will be right for duty"
    pattern: words(
      "(?:be|is|are|'ll be|feel) (?!off|out|away|absent|late|paid|needed|required|not|responsible|bad|good practice)[a-z]+ for (?:work|duty|his (?:job|work|shifts?)|her (?:job|work|shifts?))\\b",
    ),
    group: 'fitness',
    sign: 1,
    holds: (_before, _after, said) => !/\b(?:unfit|unsuitable|too)\b/i.test(said),
  },
  {
    pattern: words(
      `(?:up to|equal to) (?!\\d|one |two |three |four |five |six |seven |eight |half )(?:it|(?:(?:his|her|their|the|doing|any|a) )?(?:[\\w-]+ )?(?:${WORK}|${DUTY}|${PLACE}))\\b`,
    ),
    group: 'fitness',
    sign: 1,
    holds: (before) => !/\bstand(?:ing)? $/i.test(before),
  },
  {
    pattern: words('(?:unable|incapable|incapacitated|unsuited|unsuitable|unready|not ready)(?= (?:for|to|of|from|by)\\b)'),
    group: 'fitness',
    sign: -1,
    holds: (_before, after) => opens(` ${TO_WORK}`).test(after) && !FOR_SOMETHING_ELSE.test(after),
  },
  { pattern: words('incapacitated\\b', 'permanently incapable\\b'), group: 'fitness', sign: -1 },
  {
    pattern: words(
      `too (?:unwell|ill|sick|poorly|weak|frail|tired|fragile|distressed|anxious|low|sore|dizzy|disabled|breathless|unsteady)(?= (?:for|to) (?:\\w+ ){0,4}?(?:${WORK}|${PLACE}|return|come back|go back|resume))`,
    ),
    group: 'fitness',
    sign: -1,
    holds: (_before, after) => !FOR_SOMETHING_ELSE.test(after),
  },
  { pattern: words(`in no (?:fit )?(?:state|condition|position|shape) (?:for|to)\\b(?! ${NOT_WORK})`), group: 'fitness', sign: -1 },
  {
    pattern: words(
      'beyond (?:him|her|them)\\b',
      'more than (?:he|she|they) can (?:manage|cope with|do|bear|take on|handle)\\b',
      'too much (?:for|of) (?:him|her|them)\\b',

      'out of (?:his|her|their) reach\\b',
      'closed to (?:him|her|them)\\b',
      'out of (?:bounds|the question)(?: for (?:him|her|them))?\\b',
      '(?<!be )ruled out\\b',
    ),
    group: 'fitness',
    sign: -1,
    holds: (before) => SPEAKS_OF_WORK.test(before),
  },
  {
    pattern: words(
      '(?<=\\b(?:is|are|remains?) )(?:still |well )?(?:(?:open|within reach) (?:to|of|for) (?:him|her|them)|within (?:his|her|their) (?:powers?|capabilit\\w+|reach|compass|capacity|ability|limits|scope))\\b',
    ),
    group: 'fitness',
    sign: 1,
    holds: (before) => SPEAKS_OF_WORK.test(before),
  },
  {
    pattern: words('medically cleared\\b', 'compatible with (?:[\\w-]+ ){0,3}(?:work|role|job|duties)\\b'),
    group: 'fitness',
    sign: 1,
    holds: (_before, after) => !FOR_SOMETHING_ELSE.test(after),
  },
  {
    // "for as long as it takes for him to be ready"
    pattern: words('(?:be|is) (?:quite |fully |not yet )?ready\\b(?=[.,;]|$| yet| then| in | by | from | after | before | within )'),
    group: 'fitness',
    sign: 1,
    holds: (before) => /\b(?:he|she|they|him|her|them|m[rs]s? [\w'-]+) (?:to |will |may |not |might |should )*$/i.test(before),
  },
  {
    pattern: words(
      '(?:the|has|have|had|full|partial|some|limited|no|current|work|functional|sufficient|any|certified|his|her|their) capacity\\b(?! to (?:consent|understand|decide)| building)',
      `capacity(?= (?:for|to) (?:[\\w-]+ ){0,4}(?:${WORK}|${DUTY}))`,
      'fitness(?= for (?:his|her|their|the|any) (?:\\w+ )?(?:role|job|post|work|duties))(?<=\\bregain fitness|\\brecover fitness)',
    ),
    group: 'fitness',
    sign: 1,
  },
  { pattern: /^capacity\b/gi, group: 'fitness', sign: 1 },
  {
    pattern: words(
      `(?:stamina|strength|concentration|health|fitness|resilience|mobility|energy|grip)(?= (?:for|to do|to manage|to cope with) (?:\\w+ ){0,3}?(?:${WORK}|${DUTY}|${PLACE}))`,
    ),
    group: 'fitness',
    sign: 1,
    holds: (before) => /\b(?:has|have|got|lack\w*|without|having|regain\w*) (?:\w+ ){0,3}$/i.test(before),
  },
  {
    // "meets the medical standard for train drivers", "passed the medical requirements"
    pattern: words(
      '(?:meets?|satisf(?:y|ies)|passe[sd]|fails? to meet|fails?|fulfils?) (?:all )?(?:the |all )?(?:\\w+ ){0,3}(?:standards?|requirements|criteria)\\b(?= for| of|[.,;]|$)',
    ),
    group: 'fitness',
    sign: 1,
    holds: (before, _after, said) =>
      /\b(?:medical|fitness|health|driv\\w+|company|occupational|standard)/i.test(said) &&
      !/\b(?:scheme|act|definition|eyesight|vision|hearing)\b/i.test(`${before} ${said}`),
  },
];

const SPEAKS_OF_WORK = new RegExp(`\\b(?:${WORK}|${PLACE}|return\\w*|going back|coming back)\\b`, 'i');

/** Verbs that make words about work into working: "carry out his job", "manage two shifts", "continue in her post". */
const WORK_VERB = any(
  'do',
  'doing',
  'perform\\w*',
  'undertak\\w+',
  'carry(?:ing)? out',
  'manag(?:e|es|ing)',
  'cope with',
  'coping with',
  'handl(?:e|ing)',
  'discharg(?:e|ing)',
  'fulfil(?:ling)?',
  'tak(?:e|ing) on',
  'tackl(?:e|ing)',
  'complet(?:e|ing)',
  'carry(?:ing)? on',
  'continu(?:e|ing)',
  'remain(?:ing)?',
  'stay(?:ing)?',
  'go(?:ing)? on',
  'be put on',
  'be given',
  'be trusted with',
  'attend(?:ing)?',
  'face',
  'step into',
  'be (?:doing|performing|working)',
); // prettier-ignore
const MODAL = any(
  'can',
  'could',
  'may',
  'might',
  'should',
  'will',
  'would',
  'cannot',
  "can't",
  "couldn't",
  "shouldn't",
  'able to',
  'unable to',
  'ought to',
  'to',
  'not,?',
  'let (?:him|her|them)',
  'have (?:him|her|them)',
  'fit to',
  'from',
  'keep (?:him|her|them) from',
  'stop (?:him|her|them)',
  'of',
); // prettier-ignore
const ADVERBS =
  '(?:(?:not|now|then|again|also|still|already|only|probably|perhaps|certainly|safely|normally|usefully|medically|reasonably|at least|yet|soon|well|therefore|(?:, )?in my (?:view|opinion),) ){0,3}';

/** "should not work nights", "must not work alone": a restriction, no verdict. */
const RESTRICTED = opens(
  ' (?:nights?|alone|at heights?|with|on (?:ladders|the footplate|or near|scaffold\\w*|roofs)|more than|over(?:time| \\d| the)|beyond|longer than|in excess|near|before \\d|after \\d|above|shifts?|in the cold|weekends)',
);
const SOMETHING_WORKS = ends(
  '(?:treatment|medication|tablets?|plan|approach|arrangement|it|this|that|which|these|those|steps|measures|drug|injection) (?:\\w+ly )?',
);
const TO_WORK_AFTER = ends(
  "(?:able|unable|fit|ready|well enough|likely|expected|ought|unlikely|free|safe|position|strong enough|state|capacity|continues?|ill|unwell|(?:expect|expects|anticipate|like|want|allow|allows|enable|enables|permit|permits|lets|clear|release|for|allowing) (?:him|her|them|m[rs]s? [\\w'-]+)) (?:\\w+ )?",
);
const FROM_WORKING_AFTER = ends(
  '(?:capable|incapable|(?:stop|prevent|keep|preclud|bar)\\w* (?:him|her|them)|way|excus\\w+|excluded?|debarred|suspended) (?:\\w+ )?',
);

function isWorking(before: string, after: string, said: string): boolean {
  if (SOMETHING_WORKS.test(before)) return false;
  // "He should be given light duties" is advice.
  if (/\bbe (?:given|put on)\b/i.test(said) && !/^(?:can|could|may|might)\b/i.test(said)) return false;
  if (/^to\b/i.test(said)) return TO_WORK_AFTER.test(before) && !/\breturn\w* $/i.test(before);
  if (/^(?:of|from)\b/i.test(said)) return FROM_WORKING_AFTER.test(before);
  if (/^not\b/i.test(said) && !/\b(?:is|are|do|does|could|can|will|would|should|may|must) $/i.test(before)) return false;
  return !(
    /\b(?:should|must|may|ought|is|are) not(?: to)?\b|shouldn't/i.test(`${before.slice(-12)}${said}`) &&
    (RESTRICTED.test(after) || /\bmust not\b/i.test(`${before.slice(-12)}${said}`))
  );
}

export const WORK_FORMS: readonly HeadForm[] = [
  {
    pattern: words(
      `${MODAL} ${ADVERBS}work(?:ing)?\\b(?! (?:out|through|with (?:him|her|me|us|you)\\b|as (?:hoped|intended|planned|it should)|environment|is\\b|was\\b|towards|best|better|well\\b|to (?:support|ensure)))`,
      `${MODAL} ${ADVERBS}${WORK_VERB} (?:(?!if\\b|because\\b|and\\b|but\\b|who\\b|that\\b)[\\w'-]+ ){0,5}?(?:${WORK}|${DUTY}|${PLACE}|everything|anything|the rest|the remainder|(?:two|three|four|five|six|\\d+)[ -](?:days|hours|mornings|shifts))\\b`,
      `${MODAL} ${ADVERBS}(?:drive|driving) (?:\\w+ ){0,2}${VEHICLE}\\b`,
    ),
    group: 'work',
    sign: 1,
    holds: isWorking,
  },
  {
    // "his health does not prevent her from attending work", "does not stand in the way of his working"
    pattern: words(
      `(?:(?:health|condition|illness|symptoms?|injury|medical\\w*)\\b[^.;]{0,40}?\\b)?(?:does not|do not|doesn't|will not|would not|should not|need not|is not|no longer) (?:\\w+ )?${any(
        'stands? in the way of (?:his|her|their)',
        'stands? between (?:him|her|them) and',
        'prevent\\w* (?:him|her|them)',
        'stop\\w* (?:him|her|them)',
        'preclud\\w*',
        'bar (?:him|her|them)',
        'keep\\w* (?:him|her|them)',
        'rul\\w+ out',
        'hinder\\w*',
        'interfer\\w*',
        '(?:affect|limit) (?:his|her|their) (?:ability|capacity|fitness)',
      )}`,
    ),
    group: 'bar',
    sign: 1,
  },
  {
    // "no medical reason why he should not work", "nothing stops him from starting"
    pattern: words(
      `(?:no|nothing|not (?:see|find|have|aware of|think of) (?:a |any |of )?|without any|cannot see|can't see|can see no|see no|find no|know of no|aware of no)\\b[^.;,]{0,50}?\\b(?:reasons?|bar|barriers?|obstacles?|objections?|impediments?|contra-?indications?|grounds|cause|against|prevent(?:s|ing)?|stop(?:s|ping)?|keep(?:s|ing)?|why|block|hindrance)\\b(?=[^.;]{0,70}\\b(?:${WORK}|${PLACE}|return\\w*|back|home|away|resum\\w+|start\\w*|continu\\w+|carry(?:ing)? on)\\b)`,
    ),
    group: 'bar',
    sign: 1,
    holds: (before, after) =>
      !/\b(?:other|further|lasting|need|health) $/i.test(before) &&
      !/^[^.;]{0,90}\b(?:service|attendance|in (?:the )?future)\b/i.test(after) &&
      !/^[^.;]{0,20}\b(?:meeting|hearing|interview|absence)\b/i.test(after),
  },
  {
    // "his dizziness rules out work on ladders"
    pattern: words(
      '(?:health|condition|illness|symptoms?|injury|pain|dizziness|attacks?)\\b[^.;,]{0,40}?\\b(?:prevents?|stops?|rules? out|ruling out|precludes?|bars?|keeps? (?:him|her|them) (?:from|off|away)|makes? (?:it )?(?:unsafe|impossible))\\b(?=[^.;]{0,60}\\b(?:work\\w*|duties|job|role|return\\w*|driving|lifting)\\b)',
    ),
    group: 'fitness',
    sign: -1,
    holds: (before, _after, said) =>
      !/\b(?:not|no longer|n't|nothing|no)\b/i.test(said) &&
      !/\b(?:nothing in|nothing about|no part of) (?:his|her|their|the) $/i.test(before),
  },
];
