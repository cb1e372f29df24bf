/**
 * Words of the field by which two statements are told to be about the same thing. They are the usual working vocabulary of reports and fit
 * notes; none is disputed.
 */

const words = (...alternatives: readonly string[]) => new RegExp(`\\b(?:${alternatives.join('|')})\\b`, 'gi');

// ── how far fitness reaches ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What the person is fit or unfit for is work of every kind. */
export const ANY_WORK =
  /\b(?:any (?:kind of |form of |type of |sort of |other )?(?:work|employment|duty|duties|capacity|job|role|post)(?! (?:with|involving|using|near|above|around|over|underground|outdoors|outside|that|which|requiring|on (?:the|a|live|ladders?|roofs?|site)|at (?:heights?|night|sea)|in (?:confined|hot|cold|dusty|noisy)))|work of any (?:kind|sort|type|form)|(?:of|for) any (?:kind|sort|type)|in any capacity|(?:for|to do) all work|all forms of work|any return|work at all|capacity for (?:any )?work|no (?:work )?capacity)\b/i;
/** It is the whole of the job. */
export const FULL_WORK =
  /\b(?:(?:full|normal|usual|regular|unrestricted|substantive|contractual|entire|whole|ordinary)(?: and (?:normal|usual|unrestricted))? (?:range of |(?:\w+ )?)(?:work|dut(?:y|ies)|roles?|jobs?|posts?|hours|shifts|pattern|rota|timetable)|(?:full|whole|entire) range|all (?:of )?(?:his|her|their|the) (?:\w+ )?(?:duties|work|tasks)|every part of (?:his|her|their|the) (?:job|role|work)|without (?:any )?restrictions?|with no restrictions?|unrestricted(?:ly)?)\b/i;
/** It is the job as it stands, however much of it. */
export const OWN_WORK =
  /\b(?:(?:his|her|their|this|that|the|current|present) (?:\w+ ){0,2}(?:role|job|post|position|duties|work|occupation)|role|job|post|duties|work (?:in|as|at|on|with) (?:the|a|an|his|her|their))\b/i;
/** It is less than the whole job, or something else. */
export const LESS_WORK =
  /\b(?:light(?:er)?|amended|adjusted|restricted|modified|altered|alternative|different|other|another|sedentary|reduced|fewer|shorter|part|half|some|phased|graded|gradual|staged|desk|office|counter|clerical|administrative|telephone|home|limited|lesser|ground-floor|seated|suitable|redeploy\w*|temporary|meetings?|hearings?|interviews?|training|redeployment|trial|short|nights?|days|evenings?|weekends?|mornings?|afternoons?|shifts?|overtime|on[- ]call|driv\w+|lift\w*|heights?|ladders?|climb\w*|stand\w*|carry\w*|handl\w*|travel\w*|fly\w*|kneel\w*|machin\w+|operat\w+|lone|alone|heavy|heavier|manual|physical|outdoor|outside|confined|safety|front-line|frontline|patient|customer|food|hot|cold|dusty|noisy|noise|exposure|exams?|court|jury|swim\w*|exercise|gym|run|sport|walk\w*|bend\w*|sit|sitting|type|typing|screen|keyboard|commut\w+|\d)\b/i;
/** Words that leave it at work in general; with any other, fitness is said of something of its own ("fit to use the saw"). */
export const WORK_WORDS =
  /^(?:fit|unfit|not|to|for|be|him|her|them|able|unable|well|enough|capable|ready|of|go|going|come|coming|back|return|returning|returns?|resume|resuming|resumes?|start|starting|restart|work|working|works|employment|his|her|their|the|this|that|a|an|any|all|in|at|as|role|roles?|job|jobs|post|posts|position|duty|duties|hours|week|full|normal|usual|regular|contracted|contractual|substantive|own|current|present|whole|entire|range|time|full-time|kind|sort|type|form|capacity|every|part|with|without|no|restrictions?|unrestricted|effect|immediate|immediately|medically|do|doing|do|perform|performing|carry|out|undertake|continue|continuing|on|remain|remaining|can|may|could|manage|attend|attending|straight|away|just|completely|fully|perfectly|quite|still|yet|only|so|ever|again|off|sick|absent|remains?|is|are|he|she|they|stay|staying|cleared|released|cannot|safely|earn|living|incapable|permanently)$/i;
/** "At work", and the places that are it: "in the classroom", "on the ward". */
const AT_WORK =
  '(?:at work|(?:in|on|at|behind) (?:the|a|his|her|their|any|your) (?:classrooms?|wards?|offices?|desk|site|shop(?: floor)?|counter|kitchens?|depot|school|theatres?|factory|line|yard|stores?|warehouse|plant|premises|station|wheel|bench|workshop|works)|on site)';
/** A return that is ruled out before a day: "should not work before July", "I cannot support any return until then". */
export const BARRED = new RegExp(
  `\\b(?:(?:should|must|ought|can|could|need|will)(?: not|n't) (?:yet )?(?:to )?(?:work|be (?:back )?${AT_WORK}|return|come back|go back|be back|start back|resume|restart)|cannot (?:yet )?(?:work|be (?:back )?${AT_WORK}|return|come back|go back|start back|resume)|(?:should|must|ought to|needs? to|is to) (?:keep|stay|remain) (?:away|out|off) ?(?:from|of)? ?(?:work|the (?:classroom|wards?|office|site|shop floor|kitchen|depot|school|factory|yard|warehouse|plant|premises|workshop))|(?:do|would) not want (?:him|her|them) (?:back )?${AT_WORK}|(?:cannot|could not|do not|would not) (?:support|advise|recommend|sanction|endorse|agree to|foresee|anticipate|envisage|expect) (?:any |a |his |her |their )?(?:\\w+ )?(?:return|resumption)|no (?:return|resumption|work)(?: to work| of any kind)?(?: \\w+)?)(?: to (?:any |his |her |their )?work| (?:at all|in any capacity|yet))?(?= (?:before|until|till|prior to)\\b)`,
  'gi',
);
/** Any return is put off, with no day given. */
export const TOO_EARLY =
  /\b(?:(?:too|much too|far too) (?:early|soon) (?:for|to (?:consider|contemplate|plan|think of|attempt)) (?:any|a) (?:form of |kind of )?return(?: to work)?|not (?:yet )?ready (?:for|to make) any (?:form of |kind of )?(?:return|work))\b/gi;
/** What is said holds only under a condition. */
export const CONDITIONAL =
  /\b(?:if|unless|provided|providing|as long as|so long as|subject to|on condition|on the understanding|assuming|depending|except|apart from|other than|save for|barring|without (?!(?:any )?(?:restriction|limit|adjust|further|delay|difficult))|with (?!(?:effect|immediate|no|him|her|them|me|us)\b)|only|limited to|once|when|as soon as|adjust\w+|restrict(?:ions|ed) (?!to none))\b/i;
/** What is said holds for one part of a course. */
export const SEQUENCE =
  /\b(?:after (?:that|this|which)|then|thereafter|afterwards|subsequently|initially|at first|at the (?:outset|start|beginning)|to (?:begin|start) with|for the first|(?:first|second|third|last|final) (?:\w+ )?(?:days|weeks?|fortnight|months?)|later|eventually|gradually|in time|by then|from then|until then|weeks? (?:\d|one|two|three|four|five|six)|stage|phase|(?<!at )once|when|as soon as|increas\w+|build\w*|as (?:he|she|they) (?:improves?|recovers?)|for now|still|yet|longer|remaining|part of|some of|at times|sometimes|often|on (?:a )?(?:bad|good|some|most) days?|occasional\w*)\b/i;

// ── things done at work ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** An activity that is allowed or ruled out, and the words that may stand beside it without making it another one. */
export interface Activity {
  readonly name: string;
  readonly pattern: RegExp;
  readonly plain: RegExp;
}

const SAME =
  'work|works|working|shifts?|duty|duties|tasks?|at|the|a|an|any|all|his|her|their|for|in|on|of|kind|sort|type|whatsoever|again|now|is|be|do|doing';

export const ACTIVITIES: readonly Activity[] = (
  [
    [
      'driving',
      words('driv(?:e|es|ing)(?! (?:force|change|factor))'),
      'vans?|lorr(?:y|ies)|trucks?|bus(?:es)?|trams?|trains?|coach(?:es)?|delivery|vehicles?|company|forklifts?|professionally|vocationally|fleet|work',
    ],
    [
      'lifting',
      words('lift(?:s|ing)?(?! (?:shaft|engineer|out of order))', 'manual handling'),
      'things|objects|loads|items|weights?|carry|carrying|or|and|manual|handling',
    ],
    [
      'work at height',
      words(
        '(?:work(?:s|ing)? )?at heights?',
        '(?:us(?:e|ing)|climb(?:ing)?|go(?:ing)? up|work(?:ing)? (?:on|from|off)) (?:a )?(?:step)?ladders?',
      ),
      'ladders?',
    ],
    [
      'night work',
      words('nights', 'night (?:shifts?|work|duty|duties)', '(?:work(?:s|ing)? )?at night(?! (?:he|she|they|his|her|the))'),
      '',
    ],
    ['overtime', words('overtime'), ''],
    ['lone working', words('lone work(?:ing)?', 'work(?:s|ing)? (?:alone|on (?:his|her|their) own)'), ''],
    ['on-call work', words('on[- ]call(?: (?:work|duty|duties|rota))?'), 'rota'],
    [
      'work with machinery',
      words(
        '(?:operat(?:e|es|ing)|us(?:e|es|ing)|work(?:s|ing)? (?:with|on|near)) (?:\\w+ ){0,2}(?:machin(?:es?|ery)|saws?|power tools|presses)',
      ),
      '',
    ],
    ['work in confined spaces', words('(?:in|enter(?:ing)?) confined spaces?', 'confined[- ]space (?:work|entry)'), ''],
    ['flying', words('fly(?:ing)?(?! (?:off|out of))', 'air travel'), 'work'],
    ['business travel', words('travel(?:s|ling|ing)? (?:for|on|with) (?:work|business)', 'business travel'), ''],
    ['standing', words('stand(?:s|ing)?'), ''],
    ['sitting', words('sit(?:s|ting)?'), ''],
    ['use of stairs', words('stairs'), 'use|using|climb|climbing|go|going|up'],
    ['walking', words('walk(?:s|ing)?'), ''],
    ['bending', words('bend(?:s|ing)?'), ''],
    ['typing', words('typ(?:e|es|ing)', '(?:keyboard|computer) (?:work|use)'), ''],
    ['kneeling', words('kneel(?:s|ing)?'), ''],
    [
      'work above shoulder height',
      words('above shoulder (?:height|level)', 'over(?:head| shoulder height)(?: work| reaching)?'),
      'reach|reaching|lift|lifting',
    ],
  ] as const
).map(([name, pattern, plain]) => ({ name, pattern, plain: new RegExp(`^(?:${SAME}${plain === '' ? '' : `|${plain}`})$`) }));

/** What is ruled out is every form of it: "any company vehicle", "at all". */
export const OF_ANY_KIND = /\b(?:any (?:\w+ )?vehicles?|at all|of any (?:kind|sort|type)|whatsoever)\b/i;
/** One's own affair, which the work does not touch, or measured apart. */
export const NOT_AT_WORK =
  /\b(?:own|private(?:ly)?|family|car|home|holidays?|social(?:ly)?|commut\w+|to (?:and from )?work|(?:him|her|them)sel(?:f|ves)|kg|lbs?|weeks?|short|brief\w*)\b/i;

/** Taking part in a meeting or hearing of the employer's. */
export const HEARING =
  /\b(?:(?:attend|attending|take part in|taking part in|participate in|participating in|go through|face|facing|come to|be at) (?:(?:a|an|any|the|this|that|your|his|her|their|such) )?(?:[\w-]+ ){0,2}(?:meetings?|hearings?|interviews?)|(?:attend|take part|participate)(?= (?:in|on|during|from|at) ))\b/gi;

const BETWEEN =
  '(?: (?:to|for|him|her|them|his|her|their|the|a|an|any|all|do|doing|go|going|on|be|be asked|carry|out|undertake|undertaking|perform|continue|continuing|with|resume|resuming|return|returning|start|starting|now|work|working|in|of|at|yet|currently|presently|medically|safely|well enough|back|use|using|take|taking|part|delivery|usual|normal|present|current)){0,6} $';
const ends = (...alternatives: readonly string[]) => new RegExp(`\\b(?:${alternatives.join('|')})${BETWEEN}`, 'i');
const opens = (...alternatives: readonly string[]) => new RegExp(`^(?: \\w+){0,3}? (?:${alternatives.join('|')})\\b`, 'i');

export const RULED_OUT_BEFORE = ends(
  "(?:must|may|should|can|could|ought|need|shall)(?: not|n't)",
  'cannot',
  "can't",
  'unable',
  'unfit',
  '(?:not|never|neither)(?: (?:currently|yet|presently|medically|at present))? (?:be )?(?:fit|able|safe|permitted|allowed|cleared|well enough|ready|to|do|free|advised)',
  'avoid(?:s|ing)?',
  'refrain(?:ing)? from',
  'excused(?: from)?',
  'exempt(?:ed)?(?: from)?',
  'no',
  'barred from',
  '(?:should|must|ought to|needs? to|has to|is to|please) (?:be kept|keep(?: (?:him|her|them))?|stay|be taken|be left) (?:off|away from|out of|clear of)',
  'not',
);
export const RULED_OUT_AFTER = opens(
  'is (?:not|un)(?: yet)? ?(?:safe|permitted|allowed|advised|advisable|possible|suitable|recommended)',
  'is unsafe',
  'is ruled out',
  '(?:should|must) (?:be avoided|not)',
  'is (?:barred|prohibited|out of the question)',
  'are (?:not|ruled out)',
);
export const ALLOWED_BEFORE = ends(
  '(?:may|can)(?! not)',
  '(?:may|can|could|able to|fit to|free to)(?: now| safely| well)? (?:carry on|continue|go on|keep on|resume|return to|go back to|manage|do|undertake)(?: (?:with|in|on|to|doing|working|work))?(?: (?:his|her|their|the|all|any|some))?',
  '(?:is|are|be|remains?|medically|now|and|consider (?:him|her|them)) (?:(?:now|already|currently|quite|perfectly|medically|fully|also) )?(?:fit|safe|able|cleared|free|permitted|allowed|well enough)',
  '(?:content|happy) (?:for|that)',
  '(?:no (?:medical |health )?(?:bar|objection|obstacle)(?: for (?:him|her|them))? (?:to|against))',
  '(?:no (?:medical |health )?reason(?: for (?:him|her|them))? (?:not to|against|why (?:he|she|they) (?:cannot|should not)))',
  'cleared',
  'released',
);
export const ALLOWED_AFTER = opens(
  'is (?:now |quite |perfectly |again )?(?:safe|permitted|allowed|fine|acceptable|no (?:trouble|difficulty|problem|risk))',
  '(?:poses|presents|gives|causes|holds)(?: (?:him|her|them))? no (?:trouble|difficulty|problems?|risk|danger)',
  '(?:can|may) (?:now )?(?:begin|start|resume|continue|go on|restart|be resumed|be restarted)',
  'are (?:now )?(?:permitted|allowed|fine|no (?:trouble|difficulty))',
  'is (?:well |now )?within (?:his|her|their) (?:capabilit(?:y|ies)|capacity|abilit(?:y|ies)|limits|powers)',
);

// ── what is denied in one place and given in another ───────────────────────────────────────────────────────────────────────────────────────

/** A thing that a report says is not needed or not planned, and how it looks where the report gives it all the same. */
export interface Denial {
  readonly name: string;
  readonly denied: RegExp;
  readonly given: RegExp;
  /** Of the law rather than of something to arrange. */
  readonly legal?: true;
}

const NEEDED =
  '(?:need|needed|necessary|required?|requires?|indicated|called for|planned|advised|recommended|proposed|apply|applies|warranted|appropriate|arranged|in prospect|envisaged|intended)';
const NOT_NEEDED = `(?:(?:is|are|was|were|will be|would be) (?:not|no longer|neither)(?: \\w+)? ${NEEDED}|(?:is|are) un(?:necessary|warranted))`;
const PHASED = '(?:phased|graded|gradual|graduated|staged|stepped|stepwise)[- ](?:return|plan|programme|increase|build-?up|reintroduction)';
const CHANGED_HOURS =
  '(?:(?:reduced|shorter|fewer) (?:hours|days|shifts)|(?:later|earlier|flexible|staggered) (?:start|finish)\\w*|no (?:lifting|driving|nights?|night work|climbing|kneeling|overtime|lone working)|(?:extra|regular|more|[\\w-]+-minute) breaks?)';
const REVIEW =
  '(?:further |follow-?up |review |more |other |additional |next |occupational health |OH )*(?:appointments?|reviews?|follow-?up|consultations?|assessments?|contact)';

export const DENIALS: readonly Denial[] = [
  {
    name: 'a phased return',
    denied: new RegExp(
      `\\b(?:(?:does|do|will|would) not (?:\\w+ )?(?:need|require)|(?:needs|requires)(?: \\w+)? no|no|see no need for|no need (?:for|of)|cannot see (?:any|the) need for|without|(?:do|would) not (?:recommend|advise|suggest)) (?:an? |any |for a )?(?:\\w+ )?${PHASED}|${PHASED}(?: to work)? ${NOT_NEEDED}|\\b(?:can|may|could|fit to|able to) (?:now )?(?:return|go|come|start)(?: back)?(?: straight| right)? (?:to|into|on|at) (?:his|her|their) (?:full|normal|usual|contracted)(?: \\w+)? (?:hours|shifts|rota)(?: and duties)? (?:at once|straight ?away|immediately|from (?:the (?:start|outset|first day)|day one|his first day|her first day))`,
      'gi',
    ),
    given: new RegExp(
      `\\b(?:recommend|advise|suggest|propose|support|should (?:have|follow|start)|would (?:benefit from|do best (?:with|on))|needs?|will need|requires?|begin with|on|over|plan)\\b[^.;]{0,40}\\b${PHASED}|\\b(?:should|ought to|to|will|could|may) (?:then )?build up (?:from|over|to|by|gradually|his|her|their)|\\b(?:start|begin)s? (?:\\w+ ){0,3}(?:on|with|at) (?:half|reduced|fewer|shorter) (?:days|hours|shifts)[^.;]{0,60}\\b(?:build|increas|week|over)`,
      'gi',
    ),
  },
  {
    name: 'any restriction',
    denied:
      /\b(?:restrictions?: ?(?:none|nil|no\b(?= ?(?:[.;,]|$)))|no (?:work |medical |health |functional )?restrictions?|without (?:any )?(?:work |medical )?restrictions?|unrestricted|no (?:work )?limitations|restrictions? (?:are|is) not (?:needed|required|necessary))\b(?! (?:on|to|other|apart|except|beyond|in relation|as to|of|besides|save|regarding|until|after|from|have|has|were|was|had)\b)/gi,
    given:
      /\b(?:permanent|temporary|ongoing|continuing|following|current|work) restrictions?(?: (?:are|is|apply|applies))?\s*:(?! ?(?:none|nil|no\b ?(?:[.;,]|$)))|\brestrictions?: (?:no \w+ing|avoid\w*|must not|not to|\d|limited)\b|\brestrictions? (?:should |must |will )?(?:remains?|continues?|stays?|appl(?:y|ies)|(?:is|are) (?:needed|required|necessary|advised|recommended|in place))\b|\b(?:is|are|remains?|should be|must be) (?:restricted|limited) to (?!home)|\b(?:should|must|is to|needs to) (?:be restricted to|not lift|not drive|avoid lifting|avoid driving|not work at height)\b|\bno lifting (?:over|above|of more than)\b/gi,
  },
  {
    name: 'a limit on lifting',
    denied:
      /\b(?:no (?:lifting|manual handling|carrying|weight) (?:restrictions?|limits?|limitations?)|no (?:restrictions?|limits?|limitations?) (?:(?:is|are) (?:needed|required|necessary) )?on (?:his |her |their )?(?:lifting|carrying|manual handling)|lift(?:ing)? without (?:any )?(?:restrictions?|limits?))\b(?! (?:until|after|from|have|has|were|was|had|other|beyond|apart|except)\b)/gi,
    given:
      /\b(?:(?:is|are|be|remains?) (?:restricted|limited) to (?:lifting (?:no more than |up to )?|loads of (?:up to )?)?(?:\d+|five|ten|fifteen|twenty) ?(?:kg|kgs|kilos?|kilograms?|lbs?|pounds?)|(?:should|must|is to|needs to) (?:not lift|lift no more|avoid lifting)|no lifting (?:over|above|of more than)|(?:\d+|five|ten) ?(?:kg|lbs?|pound) (?:lifting )?(?:limit|restriction))\b/gi,
  },
  {
    name: 'adjustments',
    denied: new RegExp(
      `\\b(?:no (?:workplace |work |specific |particular |reasonable )?(?:adjustments?|(?:changes|modifications)(?: (?:to|in) (?:his|her|their) (?:work|job|duties|role|hours and duties))?) (?:(?:is|are|were|will be|would be) )?${NEEDED}|(?:fit|(?:do|manage|carry on with|continue (?:in|with)) (?:all of )?(?:his|her|their) (?:\\w+ )?(?:job|work|role|duties))(?: [\\w-]+){0,3} without (?:any )?(?:workplace |work )?adjustments?|(?:does|do|will|would) not (?:need|require) (?:any )?(?:workplace |work |specific )?adjustments?|(?:needs|requires) no (?:workplace |work )?adjustments?|adjustments? ${NOT_NEEDED}|(?:have|see) no (?:workplace )?adjustments? to (?:recommend|suggest|advise))\\b(?! (?:beyond|other|apart|except|besides|for|to (?:his|her|their)|at (?:the|a) (?:hearing|meeting)))`,
      'gi',
    ),
    given: new RegExp(
      `\\bplease (?:also )?(?:provide|supply|give|arrange|let|allow|keep|move|lend|find|roster|excuse)\\b[^.;]{0,60}\\b(?:adjust\\w+|chair|stool|desk|headset|${CHANGED_HOURS}|lighter duties|light duties)|\\b(?:(?:I|we) (?:would )?(?:recommend|advise|suggest|propose)|(?:is|are) (?:recommended|advised|needed|required))\\b[^.;]{0,60}\\b(?:adjust\\w+|${PHASED}|amended duties|${CHANGED_HOURS}|lighter duties|restricted duties|modified duties)|\\b(?:should|must|is to|needs to|ought to) (?:not (?:lift|carry|drive|climb|bend|kneel|work (?:at|on|above|nights|alone|more than|over|beyond))|avoid (?:lifting|driving|climbing|bending|kneeling|night|lone|work)|be (?:restricted|limited) to)|\\b(?:needs?|requires?|will need|will require|should have|should be (?:given|provided with|allowed)) (?:an? |the )?(?:[\\w-]+ ){0,2}(?:adjust\\w+|chair|stool|desk|headset|breaks?|(?:later|earlier) (?:start|finish)|parking|reduced hours)|(?:should|ought to|needs? to) (?:work (?:from home|(?:no|not) more than|shorter)|start (?:later|at)|finish (?:earlier|at)|lift no more|avoid (?:nights|kneeling))`,
      'gi',
    ),
  },
  {
    name: 'an underlying condition',
    denied:
      /\b(?:(?:there is|I (?:find|found|see|can find|could find)|has|have|with|shows?|identified|is) no|(?:does|do) not have (?:an?|any)|no evidence of (?:an?|any)?|not (?:due|related|linked|attributable) to (?:an?|any)) ?(?:single |one |known |identifiable )?underlying (?:health |medical |clinical )*(?:condition|problem|cause|reason|illness|disorder|issue)s?\b/gi,
    given:
      /\b(?:(?:has|have|there is|is|found|find|identified|suffers from|living with) (?:an|one|a single|a long-?term|a chronic) underlying|(?:his|her|their|the|this|an) (?:single )?underlying) (?:health |medical |clinical )*(?:condition|problem|cause|illness|disorder)\b(?=[^.;]{0,60}\b(?:account|explain|link|caus|behind|respons|is|has|will|underl|means|which|that)\w*)/gi,
  },
  {
    name: 'absence',
    denied:
      /\b(?:(?:has|have) not (?:been absent|been off|missed a (?:single )?(?:day|shift)|had (?:any|a) (?:sickness )?absence|had (?:any |a single )?(?:day|time) off)|(?:has|have) had no (?:sickness )?(?:absences?|time off|days off))\b(?! (?:before|previously|until|apart|other|for|because|due|with|from|on account))/gi,
    given:
      /\b(?:(?:has|have) been (?:absent|off)(?: (?:from )?(?:work|sick))? (?:since|for)\b|remains? (?:absent|off (?:work|sick))|(?:his|her|their) (?:[\w-]+ )?(?:days?|weeks?|months?) (?:off|of absence|away)\b)/gi,
  },
  {
    name: 'recovery',
    denied:
      /\b(?:(?:will|is) (?:not|never|unlikely to|not (?:expected|likely|going) to) (?:\w+ )?(?:recover\b|make (?:a|any) (?:\w+ )?recovery|improve\b(?! further| (?:before|until|without|unless)))|no (?:further |real |significant )?(?:recovery|improvement) is (?:expected|likely|anticipated|foreseen))\b(?! (?:before|until|unless|without|by|in time|quickly|soon|this))/gi,
    given:
      /\b(?:(?:a )?(?:full|complete|good|further|substantial) (?:\w+ )?(?:recovery|improvement) is (?:\w+ )?(?:expected|likely|anticipated|probable)|(?:will|should|expect (?:him|her|them) to|is (?:expected|likely) to) (?:\w+ )?(?:recover (?:fully|completely|well)|make a (?:full|complete|good) recovery))\b/gi,
  },
  {
    name: 'a disability',
    legal: true,
    denied:
      /\b(?:(?:is|are|would be) (?:not|unlikely to be)(?: likely to be| considered| regarded as| deemed)? (?:disabled|covered by the (?:equality|disability|americans))|does not have a disability (?:under|within|as)|(?:is|are|would be) (?:unlikely|not (?:\w+ )?likely) to (?:be (?:considered|regarded as|regarded|deemed|classed as|classified as|treated as|held to be|found to be|counted as|covered|viewed as) (?:a disability|disabled)|meet the (?:\w+ )?(?:definition|criteria|test)|amount to a disability|be a disability|apply|fall (?:within|under))|(?:definition|criteria|test|Act)(?: \w+){0,4}? (?:is|are) (?:unlikely|not (?:\w+ )?likely) to (?:be (?:met|satisfied|fulfilled)|apply)|does not (?:meet|satisfy) the (?:legal )?definition|(?:I|we) (?:do|would) not (?:think|believe|consider|expect)(?: that)? (?:he|she|they|it|this|(?:his|her|their) condition|the (?:legal )?(?:definition|test|criteria|(?:Equality )?Act))(?: \w+){0,2} (?:(?:meets?|satisf(?:y|ies)) (?:the|that|this|its) (?:legal |statutory |Equality Act )?(?:definition|test)|is (?:met|satisfied|disabled)|are (?:met|satisfied)|applies|apply))\b/gi,
    given:
      /\b(?:(?:is|are) (?:very |more |highly )?likely to (?:be (?:disabled|covered by the (?:equality|disability|americans)|(?:considered|regarded as|regarded|deemed|classed as|classified as|treated as|held to be|found to be|counted as|viewed as)(?: to be)? (?:a disability|disabled))|meet the (?:\w+ )?(?:definition|criteria|test)|(?:amount to|be) a disability|fall (?:within|under) the)|(?:definition|criteria|test|Equality Act|Act)(?: \w+){0,5}? (?:is|are) (?:very |more |highly |quite )?likely to (?:be (?:met|satisfied|fulfilled)|apply)|(?:definition|criteria)(?: \w+){0,5}? (?:is|are) (?:probably )?(?:met|satisfied)|(?:is|are) (?:probably )?disabled (?:under|within|for the purposes)|has a disability (?:under|within|as)|(?:probably )?(?:meets|satisfies) the (?:legal )?definition)\b/gi,
  },
  {
    name: 'a further appointment',
    denied: new RegExp(
      `\\b(?:(?:needs?|requires?|will need|plan|have planned|have arranged|have|see|there (?:is|are)) no (?:need for )?(?:a |any )?${REVIEW}|no (?:need for (?:a |any )?)?${REVIEW} (?:with (?:us|me|occupational health) )?(?:(?:is|are|has been|have been|will be|was) )?${NEEDED}|(?:do|does|will|shall) not (?:plan|intend|need|propose|require|arrange)(?: to (?:see|review|speak to) (?:him|her|them) again|(?: an?| any)? ${REVIEW})|(?:I|we) (?:have|'ve) (?:now )?discharged (?:him|her|them)|(?:I am|we are) discharging (?:him|her|them)|(?:I|we) (?:have |'ve |am |are |now )+(?:closed|closing) (?:the|this|his|her|their) (?:case|file|referral)|(?:the|this|his|her|their) (?:case|file|referral) (?:is|has been) (?:now )?closed|(?:there is |I see |see )?no (?:need|reason|call) for (?:him|her|them|me|us) to (?:be (?:seen|reviewed)|see|review)(?: (?:him|her|them))?(?: again)?|(?:this|that) (?:completes|concludes|ends|closes) (?:my|our|occupational health)[\\w ]{1,20}|(?:he|she|they) (?:has|have|is|are) (?:been |now )*discharged from (?:occupational health|this service|our (?:service|care|caseload)))\\b(?! (?:unless|if|until|before|except|other|beyond|after|about|on))`,
      'gi',
    ),
    given:
      /\b(?:(?:I|we) (?:will|shall|plan to|intend to|propose to|am going to|am to|are to) (?:then |also |next )?(?:review|see|speak (?:to|with)|reassess|re-assess|call|ring|telephone|phone|contact|meet) (?:him|her|them|m[rs]s?\.? [\w'-]+)(?: \w+)?|(?:I|we) (?:have|'ve) (?:also )?(?:booked|arranged|agreed|planned) to (?:see|review|speak (?:to|with)|telephone|ring|call) (?:him|her|them|m[rs]s?\.? [\w'-]+)|(?:I|we) (?:have|'ve) (?:also )?(?:booked|arranged|made|scheduled|fixed|set up)(?: (?:him|her|them))?(?: in)?(?: for)? (?:an? |another |his |her |their |the )?(?:\w+ )?(?:review|appointment|follow-?up|telephone call|call)|(?:he|she|they|m[rs]s?\.? [\w'-]+|the employee) (?:will|is to|is due to|should) be (?:\w+ )?(?:seen|reviewed|re-?assessed|telephoned|contacted)(?: (?:again|further|here|by (?:me|us|occupational health)|in (?:occupational health|this (?:service|clinic))|with us))*|(?:next |further |planned |follow-?up |OH |occupational health )*(?:review|appointment|follow-?up)(?: date)?: |(?:a|his|her|their|the|my|our) (?:next |further |review |follow-?up |telephone )*(?:appointment|review|follow-?up|consultation) (?:with (?:me|us|him|her|them) )?(?:is|has been|will be|will take place) (?:booked|arranged|planned|scheduled|fixed|on|held|for)?)\b/gi,
  },
];

/** A denial of one kind only: "no restrictions are needed on his hours", "no adjustments for the desk work". */
export const OF_ONE_KIND =
  /^(?: (?:is|are|will be|would be|needed|required|necessary|recommended|advised|planned|arranged|warranted|with (?:me|us))){0,3} (?:on|for|to (?:his|her|their)|other|apart|except|beyond|besides|save|regarding|until|before|unless|if|as to|in relation|in (?:the|his|her|their) (?!workplace|role|job|post|work|meantime|opinion|view|circumstances|long|short|future|current|present)|at (?:the|his|her) (?!moment|present|workplace)|when|while)\b/i;

// ── restrictions and when they end ─────────────────────────────────────────────────────────────────────────────────────────────────────────

export const ALL_RESTRICTIONS_END =
  /\b(?:(?:(?:his|her|their|the|these|any|all(?: of)?(?: his| her| their| the| these)?) (?:(?:work|workplace|current|present|temporary|remaining|above|agreed|recommended|medical) )?(?:restrictions|adjustments|limits|limitations)|(?:any|every) (?:restriction|adjustment|limit)) (?:will |can |should |may |are to |is to )?(?:then |all )?(?:ends?|lapses?|ceases?|stops?|expires?|finish(?:es)?|be (?:lifted|removed|withdrawn|dropped)|come to an end|fall away)|(?:no|free of(?: all| any)?) (?:restrictions?|adjustments?|limits?)(?: (?:are|is|will be) (?:needed|required|necessary))? (?:from|after|beyond))\b/gi;
export const RESTRICTION_LASTS =
  /\b(?:(?:restrictions?|limits?|limitations?|adjustments?) (?:\w+ ){0,5}?(?:stays?|remains?|continues?|lasts?|appl(?:y|ies)|holds?|is needed|are needed|runs?|in place|in force)\b|(?:no|not|avoid|refrain)\b[^.;]{0,30}\b(?:lift|carry|climb|drive|bend|kneel|nights?|ladders?|overtime|height)\w*)/gi;

// ── left and right ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Parts of the body that come in pairs, by the limb they belong to. */
export const PAIRED =
  '(?:shoulder|upper arm|forearm|arm|elbow|wrist|hand|thumb|finger|index finger|middle finger|ring finger|little finger|collarbone|clavicle|hip|thigh|knee|leg|calf|shin|ankle|heel|foot|toe|big toe|eye|ear|lung|kidney|breast|groin|side)';
export const ARM = /^(?:shoulder|upper arm|forearm|arm|elbow|wrist|hand|thumb|\w* ?finger|collarbone|clavicle)$/i;
export const LEG = /^(?:hip|thigh|knee|leg|calf|shin|ankle|heel|foot|toe|big toe)$/i;

/** The side spoken of is the one that is hurt. */
export const HURT =
  /\b(?:injur\w+|fractur\w+|br(?:oke|oken|eak)|operat(?:ed|ion)|surg\w+|replac\w+|repair\w*|arthroscop\w+|sprain\w*|strain\w*|torn|tear|tore|ruptur\w+|dislocat\w+|frozen|affected|bad|sore|painful|pain|swollen|swell\w*|swelling|stiff\w*|weak\w*|heal\w*|recover\w*|affect\w*|splint|arthrit\w+|tend[io]n\w*|cut|crush\w*|burn\w*|lacerat\w+|amputat\w+|carpal|numb\w*|trapped|hurt|problem|condition|plaster|cast|sling|boot|brace|crutch\w*|in question|concerned|will not (?:stand|bear|take|hold)|giv(?:es|ing) way|limit\w*|unstable|locks?|rehabilit\w+|protect\w*|rest)\b/i;
/** Words that name the one injury again. */
export const THE_INJURED =
  /\b(?:(?:which|that) (?:is|was) (?:the )?(?:injured|affected|operated|bad|one)|the (?:one )?(?:injured|affected|operated(?: on)?|fractured|broken|operated-on|repaired|dislocated|sprained|torn|bad|damaged|replaced) (?:one|side|limb|(?:left|right)|arm|leg)|(?:is|was) the (?:one|side|limb|arm|leg|knee|hand)? ?(?:that (?:is|was) )?(?:affected|injured|operated on|broken|fractured)|the (?:one|side) (?:affected|injured|operated on|broken)|(?:that|this|the same|the) (?:fall|accident|injury|incident|operation|surgery|fracture|slip|collision))\b/i;
/** The author knows of both sides, or speaks of another time: no mistake. */
export const KNOWS_BOTH =
  /\b(?:both|bilateral\w*|either|other|opposite|contralateral|another|second|previous\w*|earlier|also|too|as well|in addition|new|newly|later|subsequent\w*|since (?:then|developed)|in turn|now (?:also|has)|more recently|compensat\w*|overus\w*|over-us\w*|favour\w*|instead|unaffected|good|uninjured|dominant|handed|than|compared|unlike|while|whereas|(?:not|rather than) the (?:left|right)|previous|years? ago|no (?:problems?|pain|difficulty|trouble|symptoms|injury)|normal|fine|unhurt|not (?:affected|injured)|(?:in|of|since) (?:19|20)\d\d|awaiting|awaits|will be (?:done|operated|replaced)|swap\w*|switch\w*)\b/i;
