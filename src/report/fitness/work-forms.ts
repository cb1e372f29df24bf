import { any, ends, type HeadForm, opens, words } from './head-form.ts';
import { namesWork, speaksOfWork, VEHICLE } from './work-words.ts';

const MODAL = any(
  'can(?:not)?',
  "(?:can|could|should|wo|would)n?'t",
  'could',
  'may',
  'might',
  'should',
  'will',
  'would',
  'able to',
  'unable to',
  'ought to',
  'fit to',
  'to',
  'not,?',
  '(?:let|have|stop) (?:him|her|them)',
  'from',
  'of',
);
const ADVERBS =
  '(?:(?:not|now|then|again|also|still|already|only|currently|presently|at present|probably|perhaps|certainly|safely|normally|usefully|medically|reasonably|at least|yet|soon|well|therefore|(?:, )?in my (?:view|opinion),) ){0,3}';
/** Verbs that make words about work into working: "carry out his job", "manage two shifts", "continue in her post". */
const WORK_VERB = any(
  'do(?:ing)?',
  'perform\\w*',
  'undertak\\w+',
  'carry(?:ing)? (?:out|on)',
  'manag(?:e|es|ing)',
  'cop(?:e|ing) with',
  'handl(?:e|ing)',
  'discharg(?:e|ing)',
  'fulfil(?:ling)?',
  'tak(?:e|ing) on',
  'tackl(?:e|ing)',
  'complet(?:e|ing)',
  'continu(?:e|ing)',
  'remain(?:ing)?',
  'stay(?:ing)?',
  'go(?:ing)? on',
  'be (?:put on|given|trusted with|doing|performing|working)',
  'attend(?:ing)?',
  'face',
  'step into',
);
/** What is done besides work by its name. */
const DONE =
  /^ (?:[\w'-]+ ){0,3}?(?:everything|anything|the rest|the remainder|(?:two|three|four|five|six|\d+)[ -](?:days|hours|mornings|shifts))\b/i;
/** Where the object of a verb ends. */
const OTHER_CLAUSE = / (?:if|because|and|but|who|that|when|while|so|unless)\b.*$/i;

/** "should not work nights", "must not work alone": a restriction, no verdict. */
const RESTRICTED = opens(
  ' (?:nights?|alone|at heights?|with|on (?:ladders|the footplate|or near|scaffold\\w*|roofs)|more than|over(?:time| \\d| the)|beyond|longer than|in excess|near|before \\d|after \\d|above|shifts?|in the cold|weekends)',
);
const SOMETHING_WORKS = ends(
  '(?:treatment|medication|tablets?|plan|approach|arrangement|it|this|that|which|these|those|steps|measures|drug|injection) (?:\\w+ly )?',
);
const WORKS_OTHERWISE = opens(
  ' (?:out|through|with (?:him|her|me|us|you)|as (?:hoped|intended|planned|it should)|environment|is|was|towards|best|better|well|to (?:support|ensure))\\b',
);
const TO_WORK_AFTER = ends(
  "(?:able|unable|fit|ready|well enough|likely|expected|ought|unlikely|free|safe|position|strong enough|state|capacity|continues?|ill|unwell|(?:expect|expects|anticipate|like|want|allow|allows|enable|enables|permit|permits|lets|clear|release|for|allowing) (?:him|her|them|m[rs]s? [\\w'-]+)) (?:(?!place|places|environment|way|ways|system|systems)\\w+ )?",
);
const FROM_WORKING_AFTER = ends(
  '(?:capable|incapable|(?:stop|prevent|keep|preclud|bar)\\w* (?:him|her|them)|way|excus\\w+|excluded?|debarred|suspended) (?:\\w+ )?',
);

/** Whether a verb of working has work for its object, and the person for its subject. */
function isWorking(before: string, after: string, said: string): boolean {
  if (SOMETHING_WORKS.test(before)) return false;
  if (/\bwork(?:ing)?$/i.test(said) ? WORKS_OTHERWISE.test(after) : !DONE.test(after) && !namesWork(after.replace(OTHER_CLAUSE, ''), 6))
    return false;
  return isSaidOfPerson(before, after, said);
}

function isSaidOfPerson(before: string, after: string, said: string): boolean {
  // "He should be given light duties" is advice.
  if (/\bbe (?:given|put on)\b/i.test(said) && !/^(?:can|could|may|might)\b/i.test(said)) return false;
  if (/^to\b/i.test(said)) return TO_WORK_AFTER.test(before) && !/\breturn\w* $/i.test(before);
  if (/^(?:of|from)\b/i.test(said)) return FROM_WORKING_AFTER.test(before);
  if (/^not\b/i.test(said) && !/\b(?:is|are|do|does|could|can|will|would|should|may|must) $/i.test(before)) return false;
  const near = `${before.slice(-12)}${said}`;
  const forbidden = /\b(?:should|must|may|ought|is|are) not(?: to)?\b|shouldn't/i.test(near);
  return !(forbidden && (RESTRICTED.test(after) || /\bmust not\b/i.test(near)));
}

const NO_BAR_TO = /^[^.;]{0,70}\b(?:return\w*|back|home|away|resum\w+|start\w*|continu\w+|carry(?:ing)? on)\b/i;

export const WORK_FORMS: readonly HeadForm[] = [
  { pattern: words(`${MODAL} ${ADVERBS}(?:work(?:ing)?|${WORK_VERB})\\b`), group: 'work', sign: 1, holds: isWorking },
  {
    pattern: words(`${MODAL} ${ADVERBS}(?:drive|driving) (?:\\w+ ){0,2}${VEHICLE}\\b`),
    group: 'work',
    sign: 1,
    holds: isSaidOfPerson,
  },
  {
    // "his health does not prevent her from attending work", "does not stand in the way of his working"
    pattern: words(
      `(?:(?:health|condition|illness|symptoms?|injury|medical\\w*)\\b[^.;]{0,40}?\\b)?(?:does not|do not|doesn't|will not|would not|should not|need not|is not|no longer) (?:\\w+ )?${any(
        'stands? in the way of (?:his|her|their)',
        'stands? between (?:him|her|them) and',
        '(?:prevent|stop|bar|keep)\\w* (?:him|her|them)',
        'preclud\\w*',
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
      "(?:no|nothing|not (?:see|find|have|aware of|think of) (?:a |any |of )?|without any|cannot see|can't see|know of no|aware of no)\\b[^.;,]{0,50}?\\b(?:reasons?|bar|barriers?|obstacles?|objections?|impediments?|contra-?indications?|grounds|cause|against|prevent(?:s|ing)?|stop(?:s|ping)?|keep(?:s|ing)?|why|block|hindrance)\\b",
    ),
    group: 'bar',
    sign: 1,
    holds: (before, after) =>
      (NO_BAR_TO.test(after) || speaksOfWork(/^[^.;]{0,70}/.exec(after)![0])) &&
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
