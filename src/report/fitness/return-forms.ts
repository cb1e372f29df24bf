import { any, ends, type HeadForm, opens, words } from './head-form.ts';
import { SYMPTOM } from './wording.ts';
import { namesWork, opensWithDuty, opensWithPlace } from './work-words.ts';

const PRONOUN_OR_NAME = "(?:he|she|they|him|her|them|m[rs]s? [\\w'-]+|miss [\\w'-]+|the (?:employee|worker|driver|\\w+))";

/** "his symptoms may return", "his strength is coming back": not the person. */
const AFTER_SYMPTOM = ends(`${SYMPTOM}(?: (?!he\\b|she\\b|they\\b|mrs?\\b|ms\\b|i\\b)[\\w']+){0,4} `);

/** Papers, things and places that are returned or returned to. */
const RETURN_OF_SOMETHING = opens(
  ' (?:it|them|these|those|your|my|visit|journey|leg|flight|ticket|trip|address|slip|envelope|rate)\\b',
  ' (?:the|this|a|his|her) (?:\\w+ )?(?:form|questionnaire|document|call|copy|report|draft|keys?|permit|equipment|letter|attached|enclosed|enclosure)\\b',
  ` of (?:the |his |her |any )?${SYMPTOM}`,
  ' home\\b(?! working)',
  ' to (?:his|her|their|the|see|a) (?:own )?(?:gp|doctor|surgeon|consultant|specialist|hospital|clinic|gym|pool|pitch|physio\\w*|dentist)\\b',
  ' to (?:sport|exercise|running|football|swimming|cycling|normal life|hospital|me|us|occupational health|this clinic|alcohol|drinking|smoking|evening calls|driving(?! (?:duties|work|the|for)))\\b',
  ' (?:to|from) (?:abroad|holiday|leave|poland|romania|bulgaria|india|pakistan|bangladesh|nigeria|ghana|spain|portugal|italy|france|germany|ireland|jamaica|the philippines)\\b',
);
const RETURN_PAPERWORK = opens(
  '[ -]to[ -]work (?:interviews?|meetings?|discussions?|conversations?|forms?|polic\\w+|process|procedure|programme|documents?|risk|plans?\\b(?! from))',
);

/** What a return is spoken of in passing after: "on his return", "to discuss a return". */
const PASSING_WORDS = any(
  'on',
  'upon',
  'after',
  'before',
  'following',
  'since',
  'prior to',
  'until',
  'during',
  'ahead of',
  'about',
  'regarding',
  'concerning',
  'in relation to',
  'with regard to',
  'in respect of',
  'in readiness for',
  'likelihood of',
  'discuss\\w*',
  '(?<!\\b(?:i|we) (?:would |could |can |will |do |am happy to |would be happy to )?)support(?:ing|s)?',
  'eas(?:e|es|ing)',
  'aid(?:ing)?',
  'assist\\w*',
  'facilitat\\w+',
  'smooth\\w*',
  'barriers? to',
  'hinder\\w*',
  'delay\\w*',
  'prepar\\w+(?: for| him for| her for)?',
  'managing',
  'help(?: with)?',
  'update (?:you )?on',
  'advi[sc]e (?:you )?on',
  'talk(?:ing)? about',
  'worr(?:y|ied|ies) about',
  'anxious about',
  'nervous about',
  'apprehensive about',
  'weeks? (?:of|after|before)',
  'days? of',
  'month of',
  'fortnight of',
  '(?:from|after|until|before|on|at) the (?:date|day|time|point|start) of',
  'risk of',
  'question of',
  'event of',
  'conditions? (?:for|of)',
  'obstacles? to',
  'start of',
  'stage of',
  'success of',
  'purposes? of',
  'manner of',
  'nature of',
  'basis of',
  'part of',
  'and',
);
const IN_PASSING = ends(
  `${PASSING_WORDS} (?:(?:his|her|their|the|a|an|any|this|such|your|[a-z]+'s) )?(?:(?:first|actual|eventual|planned|phased|gradual|successful|safe|early|full|absence and|any|proposed|staged) ){0,2}`,
);

/** Whether a return is spoken of in passing only. */
export const isReturnInPassing = (before: string) => IN_PASSING.test(before);

// "back" is also a part of the body, and things and calls come back.
const BACK_OTHERWISE = opens(
  ' (?:pain|ache|problems?|trouble|injur\\w+|surgery|operation|symptoms?|brace|support|exercises?|muscles?|condition|strain|spasm|pay|door|up|and forth|with comments)\\b',
  ' and (?:leg|neck|shoulder|hip)\\b',
  ' of (?:his|her|the|a)\\b',
  ' to (?:see|have|visit|attend|collect|find|be (?:seen|reviewed|assessed)|(?!work|teach|nurs|full|part)[a-z]+ing)\\b',
  ' from (?:a |an |his |her |the |their )?(?:\\w+ )?(?:holiday|leave|vacation|abroad|hospital|honeymoon|appointment)',
  ' to (?:me|us|normal|sleep|bed|swimming|running|\\w+ing group|the gym|(?:his|her|the) (?:own )?(?:gp|doctor|surgeon|consultant|clinic|hospital|beginning|start))\\b',
  ' to (?:his|her|my|our|the) (?:\\w+ )?(?:running|choir|club|hobb\\w+|sport|old|usual|normal|former) ?(?:self)?\\b(?! (?:job|role|post|duties|work|hours|ward|desk))',
  // "due back with his own doctor on the 26th"
  ' (?:with|at|in|to|under|before) (?:his|her|their|the|a|an) (?:own |treating |eye |pain |fracture |hand |hospital )?(?:gp|doctors?|surgeon|consultant|specialist|physio\\w*|therapist|clinic|hospital|outpatients?|dentist|nurse|psychiatrist|psychologist|counsellor|surgery)\\b',
  ' (?:at home|in hospital|in touch|on (?:his|her) feet|by now)\\b',
  ' (?:in|at) (?:the|his|her|their) (?:family |parental |own )?(?:home|house|flat)\\b',
  ' in (?:january|february|march|april|may|june|july|august|september|october|november|december|20\\d\\d|the (?:spring|summer|autumn|winter))\\b(?! or)(?=[^.;]{0,40}\\b(?:he|she|they|was|were|had)\\b)',
);
const PUT_BACK = ends('(?:puts|sets|holds|held|keeps|kept|takes) (?:him|her|them|it) ');
const BACK_OF_BODY = ends(
  '(?:lower|upper|bad|sore|weak|strong|painful|injured|own|right|left|mid|whole|entire|on|hurts?|the|whose|in|come|pushed|held|put|ring|call|phone|write|report|dat(?:e|ing)|dates|set|scaled?|cut|feed|fed|sent|send|got|hand(?:ed|ing)?|given?|turn(?:ed)?|look(?:ed|ing)?|fall(?:en)?|bring it|pull(?:ed)?|get) ',
);
const SOMEBODY_BACK = ends(
  "(?:be|is|are|being|been|was|were|am|not|'s|com(?:e|es|ing)|came|go|goes|going|went|gone|gets?|getting|starts?|starting|steps?|stepping|him|them|employee|worker|driver|eas(?:e|ing)|ready|fit|due|welcome(?:d)?|returned?|move|now|brought|m[rs]s? [a-z'-]+|date|day|week|month|shift|already|safely|soon|gradually|fully|likely|expected|himself|herself|and|or|work(?:ing)?) ",
  '(?:see|have|having|expect|want|welcome|anticipate|getting|bring|seeing|expecting|foresee|get) (?:her|[a-z]+) ',
  '(?:makes?|making) it ',
);
const CALLED_BACK = ends(
  "(?:refer(?:red|ring)?|call(?:ed)?|ring|phone|send|sent|invited?|ask(?:ed)?) (?:him|her|them|m[rs]s? [\\w'-]+)(?: to come)? ",
);
const EARLY_WEEKS = ends('(?:first|second|third|early|opening) (?:few )?(?:weeks?|month|fortnight|days) ');
const BACK_AT_PLACE = (after: string) => /^ (?:at|in|to|on|with|behind|among|into) /i.test(after) && namesWork(after.trimStart(), 4);

/** "his strength is coming back", "her confidence has come back": a thing of the person's, not the person. */
const SOMETHING_COMES =
  /\b(?:his|her|their|the|my) (?:\w+ )?(?!employee|worker|driver)[a-z]+ (?:is|are|has|have|was|were|will|had) (?:\w+ )?com(?:e|ing) $/i;

function isSomebodyBack(before: string, after: string): boolean {
  if (SOMETHING_COMES.test(before)) return false;
  if (
    BACK_OTHERWISE.test(after) ||
    AFTER_SYMPTOM.test(before) ||
    CALLED_BACK.test(before) ||
    EARLY_WEEKS.test(before) ||
    PUT_BACK.test(before)
  )
    return false;
  if (SOMEBODY_BACK.test(before))
    return !/\b(?:come|go|get) $/i.test(before) || !/^ to you\b/i.test(after) || /\b(?:he|she|they|will|to) (?:\w+ )?come $/i.test(before);
  return !BACK_OF_BODY.test(before) && (BACK_AT_PLACE(after) || /^\s*$|[,:] $/.test(before));
}

const RESUMED_OTHERWISE = opens(
  ' (?:(?:his|her|their|the|this|a|any|with|some|taking) ){0,2}(?:\\w+ )?(?:treatment|medic\\w+|tablets|physio\\w*|therapy|counselling|exercis\\w+|contact|smoking|drinking|sport|running|swimming|driving (?:his|her)|conversation|normal (?:life|activit\\w+)|training|classes|hobb\\w+|process|investigation|hearing|meeting|club|choir|gym)',
);
const SOMETHING_RESUMES = ends('(?:overtime|nights?|night work|driving|lifting|travel|on-call|restrictions?) (?:\\w+ ){0,2}');

const SOMEBODY_STARTS = new RegExp(
  `(?:\\b(?:${PRONOUN_OR_NAME}|to|could|can|may|might|should|will|would|then|able to|please|and|from) |^)$`,
  'i',
);
const STARTS_OTHERWISE = opens(
  ' (?:(?:his|her|their|the|a|an|on|with|taking|new|any|some|another|further|him on|her on|having|using) ){0,3}(?:\\w+ ){0,2}?(?:treatment|medic\\w+|tablets|physio\\w*|therapy|counselling|exercis\\w+|contact|course|programme|sessions?|smoking|hobby|class|investigation|process|looking|rehab\\w*)',
  ' to (?:feel|improve|settle|fade|ease|worr\\w+|sleep|have|get better|notice|wake|recover|drive|walk|struggle)',
  ' (?:by|again from scratch)\\b',
);
const STARTS_WORK = opens(
  ' (?:him|her|them|back|again|work\\w*|this|next|the (?:following|week|day|monday)|on|in|at|from|with|a week|tomorrow|today|now|immediately|straight|w\\/c|mon|tues|wednes|thurs|fri|after|full|half|part|light|his|her|their|there|early|by|as soon|whenever)\\b',
  '[,.;]',
  '$',
);
const SOMETHING_STARTS = ends('(?:symptoms|pain|it|this|that|which|plan|course|treatment) (?:\\w+ )?');

/** "not at his bench by July", "look for him in the reading room", "having him on the counter" */
const AT_HIS_PLACE = words(
  "(?:be|is|are|were|being|and|himself|herself|again|not|him|her|them|employee|worker|m[rs]s? [a-z'-]+),? (?:again )?(?:at|on|in|behind|among|with) (?:his|her|their|the|your)\\b(?! same)",
  '(?:him|her|them|be|is) (?:at|in|on) (?:work|post|duty|site|the job)\\b',
);
const IS_TO_BE_THERE =
  /(?:\b(?:look for|expect|see|have|having|find|seeing|place|put|want|like|will|should|could|may|might|can|ought|would|if|he|she|they|to|imagine|count on)\b|^)[^.;]{0,60}$/i;
const OWN_APPOINTMENT = ends(
  '(?:I|we) (?:shall|will|am to|are to|plan to|have arranged to|hope to be able to) (?:\\w+ )?(?:see|meet|visit|assess|find) (?:m[rs]s? |miss )?',
  '(?:I|we) (?:\\w+ )?(?:saw|met|visited|assessed|watched|observed|examined|interviewed|reviewed|spoke (?:to|with)) (?:m[rs]s? |miss )?',
);

export const RETURN_FORMS: readonly HeadForm[] = [
  {
    pattern: words('return(?:s|ed|ing)?\\b'),
    group: 'return',
    sign: 1,
    holds: (before, after) =>
      !AFTER_SYMPTOM.test(before) &&
      !RETURN_OF_SOMETHING.test(after) &&
      !RETURN_PAPERWORK.test(after) &&
      !/\b(?:tax|by|in|happy) $/i.test(before),
  },
  {
    pattern: words('rtw\\b', 'resumption\\b', 'reintegrat\\w+'),
    group: 'return',
    sign: 1,
    holds: (_before, after) => !/^ (?:meeting|interview|form|plan\b)/i.test(after),
  },
  { pattern: words('back\\b'), group: 'return', sign: 1, holds: isSomebodyBack },
  {
    pattern: words('(?:resum|recommenc|restart|rejoin)(?:e|es|ed|ing|s)?\\b'),
    group: 'return',
    sign: 1,
    holds: (before, after) => !AFTER_SYMPTOM.test(before) && !SOMETHING_RESUMES.test(before) && !RESUMED_OTHERWISE.test(after),
  },
  {
    // "he will be able to start the following Monday", "start him on two short shifts", "he starts this week"
    pattern: words('start(?:s|ing)?\\b', 'begin(?:s|ning)?\\b', 'commenc(?:e|es|ing)\\b'),
    group: 'return',
    sign: 1,
    holds: (before, after) =>
      SOMEBODY_STARTS.test(before) &&
      !AFTER_SYMPTOM.test(before) &&
      !STARTS_OTHERWISE.test(after) &&
      (STARTS_WORK.test(after) || opensWithDuty(after)) &&
      !SOMETHING_STARTS.test(before),
  },
  {
    pattern: words(
      'clock(?:s|ing)? (?:on|in)\\b',
      'com(?:e|es|ing) in\\b(?= (?:tomorrow|today|on|from|next|this|to work|again))',
      '(?:tak(?:e|es|ing)|pick(?:s|ing)?) up (?:his|her|their|the)\\b',
      `go (?:straight |back |directly |right )?(?:in)?to (?:his|her|their) (?:full|normal|usual|contracted|own|ordinary) (?:hours|duties|job|work|role|pattern)\\b`,
      "(?:rostered|rota'd|scheduled)\\b(?= (?:for|from|on|to))",
      '(?:be with) (?:you|us|the team|his team|her team)\\b',
      'start date\\b',
      'date of (?:return|resumption)\\b',
      'get(?:ting)? (?:him|her|them) (?:back )?(?:to|into) work\\b',
    ),
    group: 'return',
    sign: 1,
    holds: (before, after, said) =>
      (!/ up /i.test(said) || /^ (?:reins|tools)\b/i.test(after) || namesWork(after.trimStart(), 2)) &&
      !/\b(?:contract|course|treatment|physiotherapy)(?:'s)? $/i.test(before) &&
      !/\b(?:from|after|until|before|of) (?:the|his|her|their) $/i.test(before),
  },
  {
    pattern: AT_HIS_PLACE,
    group: 'return',
    sign: 1,
    holds: (before, after, said) =>
      (/\b(?:his|her|their|the|your)$/i.test(said) ? opensWithPlace(after) : true) &&
      IS_TO_BE_THERE.test(before) &&
      !OWN_APPOINTMENT.test(before),
  },
];
