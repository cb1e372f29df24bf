import { ends, type HeadForm, opens, words } from './head-form.ts';
import { namesWork, opensToSomethingElse, opensToWork, speaksOfWork } from './work-words.ts';

/** A seizure, a garment, a runner. */
const FIT_OTHERWISE = ends(
  '(?:a|an|keep(?:s|ing)?|kept|see|sees|saw|thinks?|best|better|poor|bad|loose|close|perfect|good|snug|tight|epileptic|tonic-clonic|gets?|getting|stay(?:s|ing)?|that|which|shoes?|insoles?|boots?|mask|last|first|another|this|each|every|any|one|become|used to be|very|reasonably|quite) (?:very )?',
);
const FIT_WITH_MORE = opens(
  ' (?:notes?|together|certificate|and strong|up|into|state|him|her|them|me|it)\\b',
  ' and well\\b(?! enough| to| for)',
  ' and (?:active|healthy|athletic|agile|mobile|lean|slim|independent|energetic|otherwise)\\b',
  ' in (?:with|well|around|to|at)\\b',
  ' (?:the (?!role|job|work|post|duties|requirements|demands)[a-z]+|(?:a|an|any|every) [a-z]+(?! (?:role|job|post))|with (?:what|the (?:picture|history)))',
  's\\b',
  '[- ]note',
);
/** Somebody else who is fit. */
const ANOTHER_IS =
  /\b(?:colleagues?|manager|supervisor|deputy|assistant|wife|husband|partner|son|daughter|father|mother|brother|sister|twin|cousin|uncle|aunt|friend|neighbour|driver's mate|workmate|replacement|locum)(?:,[^,]{1,60},)? (?:is|was|are|were|will be|remains?) (?:\w+ )?$/i;
/** "The aim of treatment is to make him fit": what is meant to come. */
const AIM_BEFORE =
  /\b(?:aims?|goal|purpose|intention|object(?:ive)?|hope)\b[^.;]{0,50}\bto (?:make|get|keep|have|be|become|render|return)\b[^.;]{0,20}$/i;
const PERSON_BEFORE = /\b(?:he|she|they|him|her|them|m[rs]s? [\w'-]+)\b[^.;]{0,40}$/i;
const RETURN_BEFORE = /\b(?:return\w*|going back|coming back)\b/i;
/** What one is ready for that is no work: "ready for the winter". */
const READY_OTHERWISE = opens(
  ' for (?:the|his|her|their) (?:operation|surgery|winter|weekend|worst|season|summer|procedure|scan|trip|journey)',
);

const isOfWork = (before: string) => speaksOfWork(before) || RETURN_BEFORE.test(before);
const isForWork = (_before: string, after: string) => opensToWork(after) && !opensToSomethingElse(after);

export const FITNESS_FORMS: readonly HeadForm[] = [
  {
    pattern: words('(?:un)?fit\\b'),
    group: 'fitness',
    sign: 1,
    holds: (before, after, said) =>
      !opensToSomethingElse(after) &&
      !FIT_WITH_MORE.test(after) &&
      !ANOTHER_IS.test(before) &&
      !AIM_BEFORE.test(before) &&
      !/-$/.test(before) &&
      (/^unfit$/i.test(said) || !FIT_OTHERWISE.test(before) || opensToWork(after)),
  },
  { pattern: words('well enough\\b'), group: 'fitness', sign: 1, holds: (_before, after) => !opensToSomethingElse(after) },
  {
    pattern: words(
      '(?:strong|good|better|healthy|steady|recovered|stable) enough\\b',
      '(?:ready|right|capable|able|safe|suited|cleared|released|suitable|free|passed (?:as )?fit|in a (?:position|condition|state)|up to it|match(?:ed)?)\\b',
    ),
    group: 'fitness',
    sign: 1,
    holds: isForWork,
  },
  {
    // "ready for the archive", "right for the yard"
    pattern: words('(?:ready|right)\\b(?= for (?:the|his|her|their) [a-z])'),
    group: 'fitness',
    sign: 1,
    holds: (before, after) => PERSON_BEFORE.test(before) && !opensToSomethingElse(after) && !READY_OTHERWISE.test(after),
  },
  {
    // "grand for work", "she will be right for duty"
    pattern: words(
      "(?:be|is|are|'ll be|feel) (?!off|out|away|absent|late|paid|needed|required|not|responsible|bad|good practice|un|too)[a-z]+ for (?:work|duty|his (?:job|work|shifts?)|her (?:job|work|shifts?))\\b",
    ),
    group: 'fitness',
    sign: 1,
    holds: (before) => !ANOTHER_IS.test(`${before}is `),
  },
  {
    // "grand for the job", "sound for the post"; "I cannot pass him for the stores"
    pattern: words(
      "(?:be|is|are|'s|'re|feel) (?:now |quite |perfectly )?(?:grand|fine|okay|ok|right|sound|good|all right|alright)(?= at work\\b| (?:for|in|at) (?:the|this|that|his|her|their) (?:\\w+ )?(?:job|work|role|post|duties)\\b)",
      "pass(?:ing|ed)?(?= (?:him|her|them|m[rs]s? [\\w'-]+) (?:as )?(?:fit|for|to)\\b)",
    ),
    group: 'fitness',
    sign: 1,
    holds: (before, _after, said) =>
      !/^pass/i.test(said) || /\b(?:I|we|can|could|would|will|cannot|not|to|n't|be|been|am|able)(?: \w+)? $/i.test(before),
  },
  {
    pattern: words('(?:up|equal)(?= to (?!\\d|one |two |three |four |five |six |seven |eight |half ))'),
    group: 'fitness',
    sign: 1,
    holds: (before, after) =>
      (/^ to it\b/i.test(after) || namesWork(after.slice(4), 3)) &&
      !/\b(?:ladders?|steps?|stairs?|stairway|ramps?|path|track|lifts?|climb\w*|walk\w*|ride|driv\w+|stand(?:ing)?|set|sign(?:ed)?|made|catch(?:ing)?|lead(?:ing)?|run) $/i.test(
        before,
      ),
  },
  {
    pattern: words('(?:unable|incapable|incapacitated|unsuited|unsuitable|unready|not ready)(?= (?:for|to|of|from|by)\\b)'),
    group: 'fitness',
    sign: -1,
    holds: isForWork,
  },
  { pattern: words('incapacitated\\b', 'permanently incapable\\b'), group: 'fitness', sign: -1 },
  {
    pattern: words(
      'too (?:unwell|ill|sick|poorly|weak|frail|tired|fragile|distressed|anxious|low|sore|dizzy|disabled|breathless|unsteady)\\b',
    ),
    group: 'fitness',
    sign: -1,
    holds: isForWork,
  },
  {
    pattern: words('in no (?:fit )?(?:state|condition|position|shape)(?= (?:for|to)\\b)'),
    group: 'fitness',
    sign: -1,
    holds: (_before, after) => !opensToSomethingElse(after),
  },
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
    holds: isOfWork,
  },
  {
    pattern: words(
      '(?<=\\b(?:is|are|remains?) )(?:still |well )?(?:(?:open|within reach) (?:to|of|for) (?:him|her|them)|within (?:his|her|their) (?:powers?|capabilit\\w+|reach|compass|capacity|ability|limits|scope))\\b',
    ),
    group: 'fitness',
    sign: 1,
    holds: isOfWork,
  },
  {
    pattern: words('medically cleared\\b', 'compatible with (?:[\\w-]+ ){0,3}(?:work|role|job|duties)\\b'),
    group: 'fitness',
    sign: 1,
    holds: (_before, after) => !opensToSomethingElse(after),
  },
  {
    // "for as long as it takes for him to be ready"
    pattern: words('(?:be|is) (?:quite |fully |not yet )?ready\\b(?=[.,;]|$| yet| then| in | by | from | after | before | within )'),
    group: 'fitness',
    sign: 1,
    holds: (before) => /\b(?:he|she|they|him|her|them|m[rs]s? [\w'-]+) (?:to |will |may |not |might |should ){0,3}$/i.test(before),
  },
  {
    pattern: words(
      '(?:the|has|have|had|full|partial|some|limited|no|current|work|functional|sufficient|any|certified|his|her|their) capacity\\b(?! to (?:consent|understand|decide)| building| for (?:exercise|walking|exertion|activit|sport|concentration|change|growth|recovery))',
      '(?:regain|recover) fitness\\b(?= for)',
    ),
    group: 'fitness',
    sign: 1,
  },
  { pattern: words('capacity\\b'), group: 'fitness', sign: 1, holds: (before, after) => before.trim() === '' || opensToWork(after) },
  {
    pattern: words('(?:stamina|strength|concentration|health|fitness|resilience|mobility|energy|grip)\\b(?= (?:for|to) )'),
    group: 'fitness',
    sign: 1,
    holds: (before, after) => /\b(?:has|have|got|lack\w*|without|having|regain\w*) (?:\w+ ){0,3}$/i.test(before) && opensToWork(after),
  },
  {
    // "meets the medical standard for train drivers", "passed the medical requirements"
    pattern: words(
      '(?:meets?|satisf(?:y|ies)|passe[sd]|fails? to meet|fails?|fulfils?) (?:all )?(?:the |all )?(?:\\w+ ){0,3}(?:standards?|requirements|criteria)\\b(?= for| of|[.,;]|$)',
    ),
    group: 'fitness',
    sign: 1,
    holds: (before, _after, said) =>
      /\b(?:medical|fitness|health|driv\w+|company|occupational|standard)/i.test(said) &&
      !/\b(?:scheme|act|definition|eyesight|vision|hearing)\b/i.test(`${before} ${said}`),
  },
];
