import { findAll, type Stretch } from '../../language/pattern.ts';
import type { Span } from '../../read/source.ts';
import { DUTY, NOT_WORK, PLACE, SYMPTOM, WORK } from './wording.ts';

/**
 * Words that speak of return, fitness or absence. `return`: coming back; `fitness`: being able to work; `work`: doing it; `absence`: being
 * away from it; `recovery`: getting better; `duty`: a kind of work in a note ("modified duty"); `estimate`: "my estimate is"; `bar`: "no
 * medical reason why not".
 */
export type HeadGroup = 'return' | 'fitness' | 'work' | 'absence' | 'recovery' | 'duty' | 'estimate' | 'bar';

export interface Head extends Span {
  readonly group: HeadGroup;
  /** 1: back or fit; \u22121: away or unfit. Negation is reckoned in. */
  readonly sign: 1 | -1;
  /** `past`: it was so; `now`: it is so; `ahead`: it is to be. */
  readonly tense: 'past' | 'now' | 'ahead';
  /** Told in passing or supposed ("when he returns", "on his return", "if he is fit by July"): no statement. */
  readonly background: boolean;
  /** What comes before it is told: "a while yet before he can work". Without a time it says nothing. */
  readonly awaited: boolean;
}

interface HeadForm {
  readonly pattern: RegExp;
  readonly group: HeadGroup;
  readonly sign: 1 | -1;
  /** Whether the words are what they look like, by what stands before and after them. */
  readonly holds?: (before: string, after: string, words: string) => boolean;
}

const re = (source: string) => new RegExp(source, 'gi');

const ENDS = (source: string) => new RegExp(`(?:${source})$`, 'i');
const OPENS = (source: string) => new RegExp(`^(?:${source})`, 'i');

// ── return ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** "his symptoms may return", "the licence was returned": not the person. */
const AFTER_SYMPTOM = ENDS(`\\b${SYMPTOM}(?: (?!he\\b|she\\b|they\\b|mrs?\\b|ms\\b|i\\b)[\\w']+){0,4} `);
const RETURN_OF_SOMETHING = OPENS(
  `(?: (?:it|them|these|those|the (?:form|questionnaire|document|call|copy|report|draft|keys?|permit|equipment|letter|attached|enclosed|enclosure)|this (?:form|report|letter)|your|my|a (?:copy|call|form|completed)|visit|journey|home\\b(?! working)|leg|flight|ticket|trip|address|slip|envelope|rate|of (?:the |his |her |any )?(?:${SYMPTOM})|to (?:his|her|their|the|see|a) (?:own )?(?:gp|doctor|surgeon|consultant|specialist|hospital|clinic|gym|pool|pitch|physio\\w*|dentist|me)\\b|to (?:sport|exercise|running|football|swimming|cycling|normal life|hospital|me|us|occupational health|this clinic|driving (?:his|her) (?:own )?car|alcohol|drinking|smoking)\\b))`,
);
const RETURN_PAPERWORK = OPENS(
  '[ -]to[ -]work (?:interviews?|meetings?|discussions?|conversations?|forms?|polic\\w+|process|procedure|plans?\\b(?! from)|programme|documents?|risk)',
);
/** A return spoken of in passing: "on his return", "before her return", "to discuss a return". */
const IN_PASSING = ENDS(
  "\\b(?:on|upon|after|before|following|since|prior to|until|during|towards|discuss\\w*|about|regarding|concerning|support(?:ing|s)?|eas(?:e|es|ing)|aid(?:ing)?|assist\\w*|facilitat\\w+|smooth\\w*|barriers? to|hinder\\w*|delay\\w*|prepar\\w+(?: for| him for| her for)?|manag(?:e|ing)|weeks? of|days? of|month of|fortnight of|risk of|help(?: with)?|question of|ahead of|event of|update (?:you )?on|advise (?:you )?on|talk(?:ing)? about|weeks? after|weeks? before|day of|conditions? (?:for|of)|obstacles? to|advice on|start of|stage of|success of|chances? of(?= a successful)|purposes? of|manner of|nature of|basis of|part of|worr(?:y|ied|ies) about|anxious about|nervous about|apprehensive about|and) (?:(?:his|her|their|the|a|an|any|this|such|your|[a-z]+'s) )?(?:(?:first|actual|eventual|planned|phased|gradual|successful|safe|early|full|absence and|any|proposed|staged) ){0,2}",
);

const BACK_FROM_OR_NOUN = OPENS(
  ' (?:pain|ache|problems?|trouble|injur\\w+|surgery|operation|symptoms?|brace|support|exercises?|muscles?|condition|strain|spasm|and (?:leg|neck|shoulder|hip)|of (?:his|her|the|a)\\b|from (?:a |an |his |her |the |their )?(?:\\w+ )?(?:holiday|leave|vacation|abroad|hospital|honeymoon|appointment)|to (?:me\\b|us\\b|his (?:gp|doctor|surgeon|consultant)|her (?:gp|doctor|surgeon|consultant)|the (?:gp|doctor|surgeon|consultant|clinic|hospital|beginning|start)|normal\\b|sleep|bed|swimming|running|\\w+ing group|the gym|(?:his|her|my|our|the) (?:\\w+ )?(?:running|choir|club|hobb\\w+|sport))|at home|in hospital|in touch|up\\b|and forth|with comments|pay|door|on (?:his|her) feet|to (?:his|her) (?:old|usual|normal|former) self|in (?:january|february|march|april|may|june|july|august|september|october|november|december|20\\d\\d|the (?:spring|summer|autumn|winter))(?! or))',
);
const BACK_AS_NOUN = ENDS(
  '\\b(?:lower|upper|bad|sore|weak|strong|painful|injured|own|right|left|mid|whole|entire|on|hurt|the|whose|hurts|in|come|pushed|held|put|ring|call|phone|write|report|date|dating|dates|set|scaled?|cut|feed|fed|sent|send|going all the way|got|hand(?:ed|ing)?|given|give|turn(?:ed)?|look(?:ed|ing)?|fall|fallen|bring it|come right|pull(?:ed)?|refer (?:him|her|them)|strength has come|get) ',
);
const PERSON_BEFORE_BACK = ENDS(
  "\\b(?:(?:be|is|are|being|been|was|were|am|'s|come|comes|coming|came|go|goes|going|went|gone|get|gets|getting|start|starts|starting|step|steps|stepping|him|them|employee|worker|driver|ease|easing|ready|fit|due|welcome(?:d)?|returned?|move|now|brought|m[rs]s? [a-z'-]+|date|day|week|month|first day|shift|already|safely|soon|gradually|fully|likely|expected|himself|herself|and|or|well enough to be|work(?:ing)?) |(?:see|have|having|expect|want|welcome|anticipate|getting|bring|seeing|expecting|foresee|get) (?:her|[a-z]+) )",
);

const RETURN_FORMS: readonly HeadForm[] = [
  {
    pattern: re('\\breturn(?:s|ed|ing)?\\b'),
    group: 'return',
    sign: 1,
    holds: (before, after) =>
      !AFTER_SYMPTOM.test(before) &&
      !RETURN_OF_SOMETHING.test(after) &&
      !RETURN_PAPERWORK.test(after) &&
      !/\b(?:tax|by|in|happy) $/i.test(before),
  },
  {
    pattern: re('\\b(?:rtw|resumption|reintegrat\\w+)\\b'),
    group: 'return',
    sign: 1,
    holds: (_before, after) => !/^ (?:meeting|interview|form|plan\b)/i.test(after),
  },
  {
    pattern: re('\\bback\\b'),
    group: 'return',
    sign: 1,
    holds: (before, after) =>
      !BACK_FROM_OR_NOUN.test(after) &&
      !AFTER_SYMPTOM.test(before) &&
      !/\b(?:refer(?:red|ring)?|call(?:ed)?|ring|phone|send|sent|invite|ask(?:ed)?) (?:him|her|them|m[rs]s? [\w'-]+)(?: to come)? $/i.test(
        before,
      ) &&
      !/\b(?:first|second|third|early|opening) (?:few )?(?:weeks?|month|fortnight|days) $/i.test(before) &&
      (PERSON_BEFORE_BACK.test(before)
        ? !/\b(?:come|go|get) $/i.test(before) || !/^ to you\b/i.test(after) || /\b(?:he|she|they|will|to) (?:\w+ )?come $/i.test(before)
        : !BACK_AS_NOUN.test(before) &&
          (OPENS(` (?:at|in|to|on|with|behind|among|into) (?:\\w+ ){0,3}${PLACE}\\b| (?:at|to|on|in) (?:${WORK}|${DUTY})`).test(after) ||
            /^[\s]*$|[,:] $/.test(before))),
  },
  {
    pattern: re(`\\b(?:resum|recommenc|restart|rejoin)(?:e|es|ed|ing|s)?\\b`),
    group: 'return',
    sign: 1,
    holds: (before, after) =>
      !AFTER_SYMPTOM.test(before) &&
      !/\b(?:overtime|nights?|night work|driving|lifting|travel|on-call|restrictions?) (?:\w+ ){0,2}$/i.test(before) &&
      !OPENS(
        ` (?:(?:his|her|their|the|this|a|any|with|some|taking) ){0,2}(?:\\w+ )?(?:treatment|medic\\w+|tablets|physio\\w*|therapy|counselling|exercis\\w+|contact|smoking|drinking|sport|running|swimming|driving (?:his|her)|conversation|normal (?:life|activit\\w+)|training|classes|hobb\\w+|process|investigation|hearing|meeting|club|choir|gym)`,
      ).test(after),
  },
  {
    // "he will be able to start the following Monday", "start him on two short shifts", "he starts this week"
    pattern: re('\\b(?:start(?:s|ing)?|begin(?:s|ning)?|commenc(?:e|es|ing))\\b'),
    group: 'return',
    sign: 1,
    holds: (before, after) =>
      ENDS(
        "\\b(?:(?:he|she|they|him|her|them|employee|worker|to|could|can|may|might|should|will|would|then|able to|m[rs]s? [a-z'-]+|please|and|from) |^)",
      ).test(before) &&
      !AFTER_SYMPTOM.test(before) &&
      !OPENS(
        ` (?:(?:his|her|their|the|a|an|on|with|taking|new|any|some|another|further|him on|her on|having|using) ){0,3}(?:\\w+ ){0,2}?(?:treatment|medic\\w+|tablets|physio\\w*|therapy|counselling|exercis\\w+|contact|course|programme|sessions?|to (?:feel|improve|settle|fade|ease|worr\\w+|sleep|have|get better|notice|wake|recover|drive|walk|struggle)|smoking|hobby|class|by\\b|again from scratch|investigation|process|looking|rehab\\w*)`,
      ).test(after) &&
      OPENS(
        `(?: (?:him|her|them|back|again|work\\w*|this|next|the (?:following|week|day|monday)|on|in|at|from|with|a week|tomorrow|today|now|immediately|straight|w\\/c|mon|tues|wednes|thurs|fri|after|full|half|part|light|${DUTY}|his|her|their|there|early|by|as soon)\\b|[,.;]|$)`,
      ).test(after) &&
      !/\b(?:symptoms|pain|it|this|that|which|plan|course|treatment) (?:\w+ )?$/i.test(before),
  },
  {
    pattern: re(
      `\\b(?:clock(?:s|ing)? (?:on|in)|come(?:s)? in\\b(?= (?:tomorrow|today|on|from|next|this|to work|again|for))|coming in(?= (?:tomorrow|today|on|from|next|this|again))|tak(?:e|es|ing) up (?:his|her|their|the) (?:\\w+ )?(?:${WORK}|reins)|pick(?:s|ing)? up (?:his|her|their) (?:\\w+ )?(?:${WORK}|tools)|(?:be |put |have |having |him |her )?(?:rostered|rota'd|scheduled|rosterable)(?= (?:for|from|on|to))|(?:rejoin|be with) (?:you|us|the team|his team|her team)|start date|date of (?:return|resumption)|(?:get|getting) (?:him|her|them) (?:back )?(?:to|into) work)\\b`,
    ),
    group: 'return',
    sign: 1,
    holds: (before) =>
      !/\b(?:on|from|after|by|until|worries about|apprehensive about|before|whole|contract|course|treatment) (?:his|her|the|their|a) $/i.test(
        before,
      ) && !/\b(?:contract|course|treatment|physiotherapy)(?:'s)? $/i.test(before),
  },
  {
    // "not at his bench by July", "look for him in the reading room", "having him on the counter"
    pattern: re(
      `\\b(?:(?:be|is|are|were|being|and|himself|herself|again|not|him|her|them|employee|worker|m[rs]s? [a-z'-]+),? )(?:again )?(?:at|on|in|behind|among|with) (?:(?:his|her|their|the|your) )(?!same )(?:\\w+ )?${PLACE}\\b(?! (?:of|staff|meeting|note|that|when)\\b)|\\b(?:him|her|them|be|is) (?:at|in|on) (?:work|post|duty|site|the job)\\b`,
    ),
    group: 'return',
    sign: 1,
    holds: (before, after) =>
      ENDS(
        '\\b(?:(?:look for|expect|see|have|having|find|seeing|place|put|want|like|plan on having|imagine|count on) |(?:should|will|would|could|may|might|can|ought to|he|she|they|to|if he|if she|if they) (?:\\w+ ){0,3}|)',
      ).test(before) &&
      /(?:\b(?:look for|expect|see|have|having|find|seeing|place|put|want|like|will|should|could|may|might|can|ought|would|if)\b|^)[^.;]{0,60}$/i.test(
        before,
      ) &&
      !/\b(?:I|we) (?:shall|will|am to|are to|plan to|have arranged to|hope to be able to) (?:\w+ )?(?:see|meet|visit|assess|find) (?:m[rs]s? |miss )?$/i.test(
        before,
      ) &&
      !/\bsame post\b/i.test(after.slice(0, 12)) &&
      !/^ (?:desk|room)\b/i.test(after),
  },
];

// ── fitness ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

const FOR_SOMETHING_ELSE = OPENS(` (?:for|to|of) ${NOT_WORK}|-(?:note|for-interview)`);
const FIT_AS_OTHER_WORD = ENDS(
  '\\b(?:a|an|keep(?:s|ing)?|kept|see|sees|saw|thinks?|best|good|snug|tight|epileptic|tonic-clonic|get|gets|getting|stay(?:s|ing)?|that|which|shoes?|insoles?|boots?|mask|last|first|another|his|her|this|each|every|any|one|become) ',
);
const TO_WORK = `(?:for|to|of) (?:(?:\\w+|['-]s?) ?){0,7}?(?:${WORK}|${DUTY}|return\\w*|resum\\w+|come back|coming back|go back|going back|start|be back|continue|carry on|be at|get back|rejoin\\w*|drive (?:trains|for|the)|teach|nurse|practise|operate|${PLACE})\\b`;

const FITNESS_FORMS: readonly HeadForm[] = [
  {
    pattern: re('\\b(?:un)?fit\\b'),
    group: 'fitness',
    sign: 1,
    holds: (before, after, words) =>
      !FOR_SOMETHING_ELSE.test(after) &&
      !/^(?: (?:notes?|in\b|together|certificate|and strong|up\b|into|the (?:facts|picture|shoe|description)|state|with (?:what|the (?:picture|history)))|s\b|[- ]note)/i.test(
        after,
      ) &&
      (words.toLowerCase() === 'unfit' || !FIT_AS_OTHER_WORD.test(before) || /\b(?:as|that he is|that she is|medically) $/i.test(before)) &&
      !/\bfit note[^.;]{0,20}$/i.test(before.slice(-6)),
  },
  {
    pattern: re(`\\b(?:well|strong|good|better|healthy|steady|recovered|stable) enough(?= ${TO_WORK}| now\\b)|\\bwell enough\\b`),
    group: 'fitness',
    sign: 1,
    holds: (_before, after) => !FOR_SOMETHING_ELSE.test(after),
  },
  {
    pattern: re(
      `\\b(?:ready|right|up|equal|capable|able|safe|suited|cleared|released|suitable|free|passed (?:as )?fit|in a (?:position|condition|state)|up to it|match(?:ed)?)(?= (?:now |again |today |yet )?${TO_WORK})`,
    ),
    group: 'fitness',
    sign: 1,
    holds: (_before, after) => !FOR_SOMETHING_ELSE.test(after),
  },
  {
    pattern: re(`\\b(?:up to|equal to) (?:his|her|their|the|doing|any|a) (?:\\w+ )?(?:${WORK}|${DUTY}|${PLACE})\\b`),
    group: 'fitness',
    sign: 1,
  },
  {
    pattern: re(`\\b(?:unable|incapable|incapacitated|unsuited|unsuitable|unready|not ready)(?= (?:for|to|of|from|by)\\b)`),
    group: 'fitness',
    sign: -1,
    holds: (_before, after) => OPENS(` ${TO_WORK}`).test(after) && !FOR_SOMETHING_ELSE.test(after),
  },
  { pattern: re('\\bincapacitated\\b|\\bpermanently incapable\\b'), group: 'fitness', sign: -1 },
  {
    pattern: re(
      `\\btoo (?:unwell|ill|sick|poorly|weak|frail|tired|fragile|distressed|anxious|low|sore|dizzy|disabled|breathless|unsteady|early)(?= (?:for|to) (?:\\w+ ){0,4}?(?:${WORK}|${PLACE}|return|come back|go back|resume))`,
    ),
    group: 'fitness',
    sign: -1,
    holds: (_before, after, words) => !/early/i.test(words) && !FOR_SOMETHING_ELSE.test(after),
  },
  { pattern: re(`\\bin no (?:fit )?(?:state|condition|position|shape) (?:for|to)\\b(?! ${NOT_WORK})`), group: 'fitness', sign: -1 },
  {
    pattern: re(
      `\\b(?:beyond (?:him|her|them)|more than (?:he|she|they) can (?:manage|cope with|do|bear|take on|handle)|too much for (?:him|her|them)|out of (?:his|her|their) reach|closed to (?:him|her|them)|ruled out)\\b`,
    ),
    group: 'fitness',
    sign: -1,
    holds: (before) => new RegExp(`${WORK}|${PLACE}`, 'i').test(before),
  },
  {
    pattern: re(
      `\\b(?:the|has|have|had|full|partial|some|limited|no|current|work|functional|sufficient|any|certified|his|her|their) capacity\\b(?! (?:to (?:consent|understand|decide)|building))|\\bcapacity(?= (?:for|to) (?:\\w+ ){0,3}(?:${WORK}|${DUTY}))|^capacity\\b`,
    ),
    group: 'fitness',
    sign: 1,
  },
  {
    pattern: re(
      `\\b(?:stamina|strength|concentration|health|fitness|resilience|mobility|energy|grip)(?= (?:for|to do|to manage|to cope with) (?:\\w+ ){0,3}?(?:${WORK}|${DUTY}|${PLACE}))`,
    ),
    group: 'fitness',
    sign: 1,
    holds: (before) => /\b(?:has|have|got|lack\w*|without|having) (?:\w+ ){0,3}$/i.test(before),
  },
];

/** Verbs of working: "he could work three mornings", "can carry on with his usual job", "manages his own work". */
const WORK_VERB =
  '(?:do|doing|perform\\w*|undertak\\w+|carry out|carrying out|manag(?:e|es|ing)|cope with|coping with|handl(?:e|ing)|discharg(?:e|ing)|fulfil(?:ling)?|tak(?:e|ing) on|tackl(?:e|ing)|complet(?:e|ing)|carry(?:ing)? on|continu(?:e|ing)|remain(?:ing)?|stay(?:ing)?|go(?:ing)? on|be put on|be given|be trusted with|attend(?:ing)?|face|step into)';
const RESTRICTED =
  /^ (?:nights?|alone|at heights?|with|on (?:ladders|the footplate|or near|scaffold\w*|roofs)|more than|over(?:time| \d| the)|beyond|longer than|in excess|near|before \d|after \d|above|shifts?|in the cold|weekends)/i;

const WORK_FORMS: readonly HeadForm[] = [
  {
    pattern: re(
      `\\b(?:can|could|may|might|should|will|would|cannot|can't|couldn't|shouldn't|able to|unable to|ought to|to|not,?|let (?:him|her|them)|have (?:him|her|them)|fit to|from|keep (?:him|her|them) from|stop (?:him|her|them)|of) (?:(?:not|now|then|again|also|still|already|only|probably|perhaps|certainly|safely|normally|usefully|medically|reasonably|at least|yet|soon|well|therefore|in my (?:view|opinion),|(?:, )?in my (?:view|opinion),) ){0,3}(?:work(?:ing)?\\b(?! (?:out|through|with (?:him|her|me|us|you)\\b|as (?:hoped|intended|planned|it should)|environment|is\\b|was\\b|well if|towards|to (?:support|ensure)))|${WORK_VERB} (?:(?!if\\b|because\\b|and\\b|but\\b|who\\b|that\\b)(?:[\\w'-]+) ){0,5}?(?:${WORK}|${DUTY}|${PLACE}|(?:two|three|four|five|six|\\d+)[ -](?:days|hours|mornings|shifts))\\b)`,
    ),
    group: 'work',
    sign: 1,
    holds: (before, after, words) =>
      !/\b(?:treatment|medication|tablets?|plan|approach|arrangement|it|this|that|which|these|those|steps|measures|they all|drug|injection) (?:\w+ly )?$/i.test(
        before,
      ) &&
      !(
        /^to\b/i.test(words) &&
        !/\b(?:able|unable|fit|ready|well enough|expect (?:him|her|them)|likely|ought|unlikely|allow(?:ed)?|free|safe|position|him|her|them|he|she|they|strong enough|state|capacity|continues?|ill|unwell) (?:\w+ )?$/i.test(
          before,
        )
      ) &&
      !(
        /^(?:of|from)\b/i.test(words) &&
        !/\b(?:capable|incapable|stops? (?:him|her|them)|prevents? (?:him|her|them)|keeps? (?:him|her|them)|preclud\w+ (?:him|her|them)|bars? (?:him|her|them)|way|excus\w+|excluded?|debarred|suspended) (?:\w+ )?$/i.test(
          before,
        )
      ) &&
      !(/^not\b/i.test(words) && !/\b(?:is|are|do|does|could|can|will|would|should) $/i.test(before)) &&
      // "should not work nights", "must not work alone": a restriction, no verdict.
      !(/\b(?:should|must|may|ought|is|are) not(?: to)?\b|shouldn't/i.test(`${before.slice(-12)}${words}`) && RESTRICTED.test(after)),
  },
  {
    pattern: re(
      "(?:\\b(?:health|condition|illness|symptoms?|injury|medical\\w*)\\b[^.;]{0,40}?)?\\b(?:does not|do not|doesn't|will not|would not|should not|need not|is not|no longer) (?:\\w+ )?(?:stand(?:s)? in the way of (?:his|her|their)|prevent\\w* (?:him|her|them)|stop\\w* (?:him|her|them)|preclud\\w*|bar (?:him|her|them)|keep\\w* (?:him|her|them)|rul\\w+ out|hinder\\w*|interfer\\w*|affect (?:his|her|their) (?:ability|capacity|fitness)|limit (?:his|her|their) (?:ability|capacity))",
    ),
    group: 'bar',
    sign: 1,
  },
  {
    pattern: re(
      `\\b(?:no|nothing|not (?:see|find|have|aware of|think of) (?:a |any |of )?|without any|cannot see|can't see|can see no|see no|find no|know of no|aware of no)\\b[^.;,]{0,50}?\\b(?:reasons?|bar|barriers?|obstacles?|objections?|impediments?|contra-?indications?|grounds|prevent(?:s|ing)?|stop(?:s|ping)?|keep(?:s|ing)?|to (?:stop|keep|prevent|bar)|why|block|hindrance)\\b(?=[^.;]{0,70}\\b(?:${WORK}|${PLACE}|return\\w*|back|resum\\w+|start\\w*|continu\\w+|carry(?:ing)? on)\\b)`,
    ),
    group: 'bar',
    sign: 1,
    holds: (before, after) =>
      !/\b(?:other|further|lasting|need|health) $/i.test(before) && !/^[^.;]{0,20}\b(?:meeting|hearing|interview|absence)\b/i.test(after),
  },
  {
    pattern: re(
      '\\b(?:health|condition|illness|symptoms?|injury|pain|dizziness|attacks?)\\b[^.;,]{0,40}?\\b(?:prevents?|stops?|rules? out|ruling out|precludes?|bars?|keeps? (?:him|her|them) (?:from|off|away)|makes? (?:it )?(?:unsafe|impossible))\\b(?=[^.;]{0,60}\\b(?:work\\w*|duties|job|role|return\\w*|driving|lifting)\\b)',
    ),
    group: 'fitness',
    sign: -1,
    holds: (before, _after, words) =>
      !/\b(?:not|no longer|n't|nothing|no)\b/i.test(words) &&
      !/\b(?:nothing in|nothing about|no part of) (?:his|her|their|the) $/i.test(before),
  },
];

// ── absence, recovery ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

const ABSENCE_FORMS: readonly HeadForm[] = [
  {
    pattern: re(
      "\\b(?:absence|incapacity|time (?:off|away)|unfitness|sick leave|convalescence|period (?:off|away|of absence)|lay-off)\\b(?=(?:,? [\\w'-]+){0,5}? (?:last|lasts|lasting|continue\\w*|until|till|through|to|at|for|over|within|of|is likely|be|run|extend\\w*|end|ends|require\\w*|come to|total\\w*|amount\\w*)\\b| ?:|$)|\\b(?:remaining|further|likely|expected|probable|future|total|length of|duration of|rest of (?:his|her|the)|more|additional) (?:\\w+ )?(?:absence|time off|incapacity|convalescence|time away)\\b",
    ),
    group: 'absence',
    sign: -1,
    holds: (before, after) =>
      !/\b(?:no|managing|manage|managing the|your|policy|leave of|previous|past|record of|history of|reason for|cause of|during|throughout|spell of|purpose of managing|her|his first|another|risk of(?: a)?|risk of further|risk of future) $/i.test(
        before,
      ) &&
      !/\b(?:risk of|no|any|likelihood of|recurrent|frequent|short|pattern of|cause of|reason for) (?:(?:a|an|any|his|her|their|the|further|future|sickness) ){0,2}$/i.test(
        before,
      ) &&
      !/^ (?:polic|manage|record|review|meeting|on this account|trigger|from (?:the )?(?:school|work) (?:was|has been))/i.test(after),
  },
  {
    pattern: re(
      '\\b(?:off|away|out)\\b(?= (?:from |of )?(?:work|sick|duty|duties|school|the (?:office|workplace|classroom|ward|depot|site|job))\\b| (?:until|till|through|for|another|a further|at least|up to)\\b)|(?<=\\b(?:weeks?|months?|fortnight|more|longer|so|two|further) )(?:off|away|at home)\\b|\\b(?:be|is|remain|remains|stay|stays|still|kept|keep) (?:off|away|absent|at home)\\b(?! again)|\\babsent\\b(?= (?:until|till|for|from work|another))',
    ),
    group: 'absence',
    sign: -1,
    holds: (before, after) =>
      !/\b(?:sign(?:ed)?|days?|put|give|took|take|time|comes?|wears?|falls?|paid|laid|stop|one|well|switched|cut|cast|drive|goes|shorts?|odd day|pick|find|carry|carried|turned|right|rule|rules|ruled|ruling|went) $/i.test(
        before,
      ) && !/^ (?:the (?:light|panel|floor|ground)|of hospital|of the (?:car|house|box))/i.test(after),
  },
  {
    pattern: re(
      '\\b(?:recovery|recuperation|convalescence|getting better|improvement)\\b(?=[^.;]{0,40}\\b(?:take|takes|need|needs|require|requires|last|lasts|complete|within|in|by|over|expected|likely|probable|should be enough|will be|anticipated|some time)\\b)',
    ),
    group: 'recovery',
    sign: 1,
    holds: (_before, after) => !/^ from this (?:kind|sort|type|operation) (?:of \w+ )?(?:is|varies)/i.test(after),
  },
  {
    pattern: re(
      '\\b(?:recover(?:ed|s)?|(?:be|himself|herself|feel|himself) (?:again|better|well again|himself|herself|himself again|herself again|over (?:this|it)|on (?:his|her|their) feet(?! for)|on the mend|mended|right)|on the mend|over (?:this|it|the worst))\\b',
    ),
    group: 'recovery',
    sign: 1,
    holds: (before) =>
      /\b(?:he|she|they|him|her|them|m[rs]s? [\w'-]+|the (?:employee|worker)) (?:[\w']+ ){0,5}$/i.test(before) &&
      !/\b(?:has|had|until|if|once|when|people|patients|sooner|who|so that|to let|strength|help) (?:\w+ )?$/i.test(before),
  },
  {
    pattern: re('\\b(?:prognosis|outlook)\\b'),
    group: 'recovery',
    sign: 1,
    holds: (_before, after) => /^(?: [\w']+){0,5} ?(?:is|remains|are|seems|looks|appears|:)/i.test(after),
  },
];

const DUTY_FORMS: readonly HeadForm[] = [
  { pattern: re('\\bfirst (?:day|shift)(?: back| at work)?\\b'), group: 'duty', sign: 1 },
  { pattern: re(`\\b${DUTY}\\b`), group: 'duty', sign: 1 },
  {
    pattern: re(
      '\\b(?:phased|graded|gradual|staged|graduated|stepped|step-wise|trial|partial|slow|gentle) (?:return|start|build-up|reintegration|resumption|introduction)\\b|\\bbuild(?:ing|s)?[- ]?up\\b(?= (?:over|from|to|by|gradually|in)|,|\\.)',
    ),
    group: 'duty',
    sign: 1,
    holds: (before) => !/\bhas been\b[^.]{0,20}$/i.test(before),
  },
  { pattern: re('\\b(?:hours|shifts?)\\b(?= (?:a|per|each) (?:day|week)\\b| from\\b)'), group: 'duty', sign: 1 },
];

const ESTIMATE_FORMS: readonly HeadForm[] = [
  {
    pattern: re(
      '\\b(?:my|the|a|our|best|own|present|current|reasonable|realistic) (?:(?:best|own|present|current|revised|new|working|realistic|reasonable|likely|rough|cautious) )*(?:estimate|guess|forecast|prediction|expectation|advice|timescale|time ?frame|target|date|planning date)\\b(?= (?:is|would be|remains|of|for|at|:|was|has)|:)',
    ),
    group: 'estimate',
    sign: 1,
    holds: (before, after) =>
      !/\b(?:exact|hearing|appointment|review|with|up to|out of|operation|start of the) $/i.test(before) &&
      !/^ (?:is|was|has) (?:to be|that (?:the|you)|not)/i.test(after) &&
      !/^ of (?:birth|referral|report|assessment|the (?:hearing|report|meeting|referral|assessment|appointment))/i.test(after),
  },
  {
    pattern: re(
      "\\b(?:would|should|to|can|could|please|please do|i'd|might|and|may|you) (?:plan for|plan on|think in terms of|look for|look to|count on|pencil in|aim for|work towards|allow|budget for|reckon on|expect|put it at|settle on)\\b|\\b(?:would|should) say\\b(?! more)|\\bwould suggest\\b|^(?:plan for|plan on|think in terms of|look for|count on|pencil in|aim for|allow|expect)\\b|\\b(?:we are|we're|i am) (?:talking about|looking at|thinking of)\\b|\\bwill (?:see him right|see her right|see them right|do it|suffice)\\b|\\b(?:should|will)(?:, in my (?:view|opinion),)? (?:do|be enough|suffice|see (?:him|her|them|it|the \\w+) (?:right|through|back|fit|well|at))\\b",
    ),
    group: 'estimate',
    sign: 1,
  },
];

const FORMS: readonly HeadForm[] = [...RETURN_FORMS, ...FITNESS_FORMS, ...WORK_FORMS, ...ABSENCE_FORMS, ...DUTY_FORMS, ...ESTIMATE_FORMS];

// ── sign, tense, background ───────────────────────────────────────────────────────────────────────────────────────────────────────────────

const NEGATION =
  /\b(?:not|never|no|nor|neither|nobody|cannot|unlikely|unable|hardly|scarcely|without|lacks?|doubt|doubtful|un|incapable|rather than|far from)\b|n't\b|\bun(?=fit)/gi;
/** Words that look like a negation and do not turn what follows around. */
const NO_NEGATION =
  /^(?:not (?:only|just|least|later|more|sooner|before|until|too)|no (?:later|sooner|doubt|more|longer (?:absent|off|unfit)|lifting|\w+ing\b|restrictions?|nights?|limits?|need|ladders?|one else)|without (?:\w+ ){0,2}(?:restrictions?|adjustments?|limits?|limitations?|difficulty|delay|lifting|\w+ing\b|nights)|never (?:mind)|not (?:be )?(?:too |very |so )?(?:long|far) )/i;
/** "I would be surprised if he were not back", "no reason why he should not": two negatives make a statement. */
const DOUBLE =
  /\b(?:surprised if|surprising if|astonished if|no reason(?: \w+){0,3} (?:why|that)|cannot see (?:any reason )?why|can't see why|can see no reason(?: \w+){0,3} why|see no (?:medical |health |good )?reason why|no \w+ reason why|nothing to (?:stop|prevent)|do not doubt|no doubt)\b/i;

function signOf(head: HeadForm, before: string, words: string): 1 | -1 {
  if (head.group === 'bar') return head.sign;
  if (DOUBLE.test(before)) return 1;
  let sign: 1 | -1 = head.sign;
  const own =
    /^unfit$/i.test(words) ||
    /^no capacity/i.test(words) ||
    /\b(?:cannot|can't|couldn't|shouldn't|unable|not)\b/i.test(words.replace(/^(?:unable|not ready)\b/i, head.sign < 0 ? '' : '$&'));
  if (own) sign = -sign as 1 | -1;
  const near = before.slice(-90);
  let count = 0;
  for (const match of near.matchAll(NEGATION)) {
    const rest = near.slice(match.index);
    if (/\bthan $/i.test(near.slice(0, match.index))) continue;
    if (NO_NEGATION.test(`${rest}${words}`)) continue;
    // A negation holds to the next comma or turn of the sentence.
    if (
      /[,;:(]| (?:but|and (?!not|nor|is|are|will|cannot)|because|since|so that|when|until|though|if) /i.test(rest.replace(/,[^,]*,/g, ''))
    )
      continue;
    count += 1;
  }
  return count % 2 === 1 ? (-sign as 1 | -1) : sign;
}

const AUXILIARY =
  /\b(?:will|shall|would|should|could|may|might|can|cannot|must|ought|is|are|am|remains?|was|were|has|have|had|did|does|do|expects?|anticipates?|foresee|likely|hopes?|hoped|expected|feels?|felt|allow|plan|'ll|due|ready|able|let|consider|considers?|regard|find|found|believe|think|confirm|be)\b|\b(?:can't|couldn't|won't|didn't|doesn't|isn't|wasn't|hasn't)(?=\W)/gi;
const PAST_WORDS = /^(?:returned|resumed|restarted|rejoined|recommenced|recovered)$/i;
/** The day of the assessment is the report's own present. */
const AT_ASSESSMENT =
  /\b(?:when (?:I|we) (?:assessed|saw|examined|met|spoke)|at (?:the|this|today's|our|my|yesterday's) (?:time of (?:the |this |my |our )?)?(?:assessment|appointment|consultation|examination|clinic|review)|at (?:the )?time of (?:the |this |my |our )?(?:assessment|consultation|appointment|writing)|on (?:the day|assessment|examination)|today|on the day I saw)\b/i;

/** The words are a noun: what follows says when, not what stands before. */
const NOUN_BEFORE =
  /\b(?:a|an|the|his|her|their|this|any|no|[a-z]+'s) (?:(?:likely|expected|early|phased|gradual|full|possible|eventual|staged|probable|estimated|first|start|trial|prompt|timely|safe) ){0,2}$/i;

function tenseOf(head: HeadForm, before: string, words: string, after: string, whole: string): Head['tense'] {
  const near = before.slice(-70);
  const auxiliaries = [...near.matchAll(AUXILIARY)].map((match) => match[0].toLowerCase());
  const last = auxiliaries.filter((word) => !/^(?:able|ready|be|due|likely)$/.test(word)).at(-1);
  const own = /\b(?:can|may|could|should|will|would|might|cannot|can't)\b/i.exec(words)?.[0].toLowerCase();
  const governing = own ?? last;
  if (/\b(?:likely|expected|due) to (?:be )?(?:\w+ )?$/i.test(near) && governing !== 'was') return 'ahead';
  if (/\bbeing (?:\w+ )?$/i.test(near)) return 'ahead';
  if (head.group === 'return' && NOUN_BEFORE.test(near)) return /^(?: [\w']+){0,4}? (?:was|were|had|did)\b/i.test(after) ? 'past' : 'ahead';
  if (PAST_WORDS.test(words)) return /\b(?:will|shall|should|would|could|may|might|to) have (?:\w+ )?$/i.test(near) ? 'ahead' : 'past';
  if (/\bhas been\b|\bhave been\b|\bhad been\b/i.test(near.slice(-30)) && governing === 'has')
    return /\b(?:able|fit|released|cleared)\b/i.test(words) && /\b(?:cleared|released)\b/i.test(words) ? 'now' : 'past';
  if (governing === undefined) return /\b(?:expect|anticipat|foresee|will|likely)/i.test(near) ? 'ahead' : 'now';
  if (/^(?:was|were|had|did|didn't|wasn't|felt|hoped|couldn't)$/.test(governing)) {
    if (head.group === 'fitness' && AT_ASSESSMENT.test(whole) && !/\blast (?:saw|assessed|met|spoke)/i.test(whole)) return 'now';
    return /\bif (?:he|she|they)\b/i.test(near) || /\bwere to\b/i.test(near) ? 'ahead' : 'past';
  }
  if (/^(?:has|have|hasn't)$/.test(governing))
    return head.group === 'fitness' || head.group === 'bar'
      ? 'now'
      : /\b(?:to|should|will|would|may|might|could) have\b/i.test(near)
        ? 'ahead'
        : head.group === 'work'
          ? 'now'
          : 'past';
  if (/^(?:will|shall|'ll|expects?|anticipates?|foresee|hopes?|expected|would|should|might|ought|plan|allow|won't)$/.test(governing))
    return 'ahead';
  return 'now';
}

const BACKGROUND_BEFORE =
  /(?:\b(?:when|once|whenever|if|unless|as soon as|as and when|after|until|till|while|before|in case|provided(?: that)?|providing|assuming|whether|how soon|how long(?: it will be before| until| before)?|the (?:day|date|week|time)(?: on which| when| that)?|where|since) (?:(?:he|she|they|m[rs]s? [\w'-]+|the (?:employee|worker|\w+)|it) )?(?:(?:is|are|has|have|does|do|can|could|will|would|may|might|be|feels?|becomes?|gets?|comes?|goes|been|not|first|fully|safely|physically|actually|ready to|able to|well enough to|fit to|in a position to|were|was|still|then|again|also|even|next|to) ){0,5})$/i;
/** "five weeks before he can work" */
const AWAITED = /\bbefore (?:(?:he|she|they|m[rs]s? [\w'-]+|the \w+|it) )?(?:[\w']+ ){0,5}$/i;
/** A supposition that states all the same: "I would be surprised if he were not back". */
const STATED_ALL_THE_SAME = /\b(?:surpris|astonish)\w+ if\b/i;
/** A main clause has begun after the one that supposes: "When the time comes he should …". */
const MAIN_BEGUN = /\S+ (?:he|she|they|I|m[rs]s? [\w'-]+) (?:should|will|would|may|can|could|must|might|ought|is|has|was|were|had)\b/i;

function isBackground(head: HeadForm, before: string, after: string): boolean {
  if (head.group === 'estimate') return false;
  if (STATED_ALL_THE_SAME.test(before) || AWAITED.test(before)) return false;
  if (BACKGROUND_BEFORE.test(before)) return true;
  if (head.group === 'return' && IN_PASSING.test(before)) return true;
  // "whether he is fit", "if he is fit by July": the condition stands at the head of the clause that holds the words.
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf(':')) + 1);
  if (
    /^\s*(?:and |but |or |so )?(?:if|whether|unless|once|when|whenever|in case|even if|as soon as|should (?=he|she|they|mr|ms|the))\b/i.test(
      clause,
    )
  ) {
    const opener = /\b(?:if|whether|unless|once|when|whenever|in case|as soon as|should)\b/i.exec(clause)!;
    const between = clause.slice(opener.index + opener[0].length);
    return between.split(' ').length <= 12 && !MAIN_BEGUN.test(between.trimStart());
  }
  const whether = /\bwhether\b(?<between>[^.;]{0,110})$/i.exec(before)?.groups?.between;
  if (whether !== undefined && !MAIN_BEGUN.test(whether.replace(/^[\s,]*(?:[\w']+ ){0,4}?,/, ''))) return true;
  if (/\b(?:whether|if) (?:he|she|they|m[rs]s? [\w'-]+|the \w+) (?:\w+ ){0,5}$/i.test(before)) return true;
  return false;
}

/** What stands between a word of fitness and what the person is fit for. */
const JOINED =
  /^ (?:now |again |yet |enough )?(?:to|for) (?:(?:be|come|go|get|do|his|her|their|a|the|make|start|begin|attempt|manage|consider|any|full|some|attend|be at) ){0,3}$/i;

/** The words of return, fitness and absence in a stretch, in order; of two that overlap the one that begins first, then the longer. */
export function headsOf(stretch: Stretch): Head[] {
  const found: (Head & { readonly weight: number })[] = [];
  for (const [weight, form] of FORMS.entries()) {
    for (const match of findAll(stretch, form.pattern)) {
      const before = stretch.text.slice(Math.max(0, match.start - stretch.start - 160), match.start - stretch.start);
      const after = stretch.text.slice(match.end - stretch.start, match.end - stretch.start + 160);
      if (form.holds !== undefined && !form.holds(before, after, match.text)) continue;
      found.push({
        start: match.start,
        end: match.end,
        group: form.group,
        sign: signOf(form, before, match.text),
        tense: tenseOf(form, before, match.text, after, stretch.text),
        background: isBackground(form, before, after),
        awaited: AWAITED.test(before),
        weight,
      });
    }
  }
  found.sort((a, b) => a.start - b.start || a.weight - b.weight || b.end - a.end);
  const kept: Head[] = [];
  for (const { weight: _weight, ...head } of found) {
    const last = kept.at(-1);
    if (last !== undefined && head.start < last.end) continue;
    // "fit to return", "able to come back", "ready for work": one head.
    if (
      last !== undefined &&
      last.group === 'fitness' &&
      JOINED.test(stretch.text.slice(last.end - stretch.start, head.start - stretch.start))
    ) {
      kept[kept.length - 1] = { ...last, end: head.end };
      continue;
    }
    kept.push(head);
  }
  return kept;
}
