import type { SectionName } from './report.ts';

/**
 * Headings by what they open. The first pattern that fits decides, so what is particular stands before what is general: "Functional
 * capacity" is about health before "capacity for work" is about fitness. Sources: the usual UK, US and Australian headings in the
 * field (domain notes 6.1), as matched in lower case without numbering.
 */
const BY_HEADING: readonly (readonly [SectionName, RegExp])[] = [
  [
    'header',
    /^(?:(?:the )?(?:employee|worker|referral|personal|report|appointment|assessment|client|case|patient|claim|administrative|contact and referral)(?:'s)? (?:details?|information|particulars|data)|details|administrat\w+|identification|demographics|subject of (?:this )?report)$/,
  ],
  [
    'summary',
    /^(?:executive |management |brief |report |overall |quick )?summary\b(?! of)|^(?:in )?(?:brief|short|a nutshell)$|\bin brief\b|^key (?:points?|findings?|messages?|facts|advice)\b|\bat a glance\b|\bshort answer\b|\bheadlines?\b|^overview$|\bbottom line\b|^main points?\b|^(?:the |our |assessment |overall )?outcomes?(?: (?:of|for|at) .*)?$|\boutcome in brief\b|^summary$/,
  ],
  [
    'consent',
    /\bconsent|\breleas(?:e|ing) (?:of|this|the)\b|^release$|\bagreement to (?:this|the|its|share|release)|\bconfidential|\bdata protection\b|\bgdpr\b|\bsharing (?:of )?(?:this|the)\b|\bsight of (?:the|this)\b|\bwho (?:will |may |can |has |have )?(?:seen?|read|reads|gets?|receives?)\b|\bdisclosure\b|\bemployee(?:'s)? agreement\b|\bpermission\b/,
  ],
  [
    'disability',
    /\bequality (?:act|law|legislation)\b|\bemployment equality\b|\bdisabilit(?:y|ies)\b(?! (?:pension|leave|retirement))|\bdisabled\b|\blegislat|\bdda\b|\bamericans with\b|^ada\b|\bada (?:status|considerations?|opinion)\b|\bprotected characteristic|\bstatutory (?:position|considerations?)|\blegal (?:considerations?|position|context|framework|matters|aspects?|issues)\b/,
  ],
  [
    'background',
    /\breason for (?:the |this )?(?:referral|assessment|report|request)|\bpurpose of\b|^purpose$|\bwhat (?:i|we) (?:was|were|have been) asked\b|\bwhy (?:you|this|i was|we were|he was|she was|they were)\b|^what (?:you|the referral|management|the manager) (?:have )?(?:asked|wanted|want to know|said|told)\b|\b(?:attendance|absence|sickness)(?: absence)? (?:record|history|to date|pattern so far)\b|\brecord before\b|\b(?:tried|in place|made|done)(?: so far| to date| already)?$|\bprevious (?:adjustments|advice|reports?|referrals?|recommendations)\b|\bexisting (?:adjustments|support)\b|\bsupport (?:already|received|to date)\b/,
  ],
  [
    'questions',
    /\bquestions?\b|\bq ?(?:&|and) ?a\b|^answers?\b|\banswers? to\b|^(?:our |my )?(?:response|reply|replies|responses)(?: to .*)?$|\b(?:referral|manager'?s|your|specific|management) (?:queries|points)\b|\bpoints (?:raised|you raised)\b|\bqueries raised\b|\bresponse to (?:the |your )?(?:referral|manager|queries)/,
  ],
  [
    'advice',
    /\brecommend|\badjust(?:ment|ed|ing)|\bphased\b|\baccommodations?\b|\b(?:work|duty|activity|job|medical|temporary|permanent) restrictions?\b|^restrictions?\b|\bwhat (?:i|we) (?:suggest|recommend|advise|propose)|\bwhat (?:would|could|will|might|may|can) (?:help|you do|be done|management do|the (?:employer|manager|team|school|company) do)\b|\bwhat needs to\b|\breturn[- ]to[- ]work plan\b|\bplan for (?:the|his|her|their|a) return\b|\bsuitable duties\b|\bmodified (?:duty|duties|work)\b|\blight duty\b|\bsuggest(?:ions|ed)\b|\bcontrol measures\b|\badvice (?:to|for) (?:the )?(?:manage\w+|employer|business|school|line manager)\b|\b(?:opinions?|views?|fit(?:ness)?(?: for work)?|conclusions?|capacity|outcome|prognosis) (?:and|&) (?:\w+ )?(?:advice|actions?|suggestions?)\b|\badvice (?:and|&) (?:\w+ )?(?:opinion|view|conclusions?)\b/,
  ],
  [
    'next-step',
    /\bwhen (?:i|we) (?:will|shall)\b|\bnext (?:steps?|visit|appointment|contact|assessment|review|evaluation|date)\b|\bfollow[- ]?ups?\b|^(?:the |our |my |date of |date for )?(?:review|recall)s?(?: (?:and (?:recall|closure|discharge)|arrangements?|date|plan|appointment|requirements?|period|by .*))?$|\b(?:further|future|planned|oh|occupational health) (?:review|appointments?|input|involvement|contact)\b|\bwhat happens (?:now|next|after)\b|\bcase (?:status|closure|management|closed)\b|^closure$|\b(?:oh|occupational health|our|my) (?:actions?|next)\b|\bwhat (?:i|we|occupational health) will do\b|\bre-?evaluation\b|\bre-?referral\b|^discharge\b|\bkeeping in touch\b|\bongoing (?:oh|occupational health)\b|\breview and\b/,
  ],
  [
    'attendance',
    /\b(?:future|likely|expected|regular|reliable) (?:attendance|absence)|\battendance\b|\brecurrence\b|\brisk of (?:further|future|more)\b|\bfurther absence\b|\brecur\b|\b(?:happen|come|coming|keep happening) (?:again|back)\b/,
  ],
  [
    'prognosis',
    /\bprognos|\boutlook\b|\blikely (?:return|recovery|duration|date|time)|\b(?:return|recovery) (?:date|time)|\breturn[- ]to[- ]work (?:date|time|estimate|forecast|prospects|expectation)|^(?:likely |expected |anticipated |estimated )?return(?:ing)?(?: to work| to duty)?$|\btime ?(?:scales?|frames?|lines?)\b|\b(?:expected|estimated|anticipated) (?:duration|return|recovery|length|date)|\bduration\b|\blooking (?:ahead|forward)\b|\bwhen (?:will |might |can |is )?(?:he|she|they|mr|mrs|ms|miss)\b|\bmaximum medical improvement\b|^mmi\b|\bdates? in effect\b|\bthe (?:future|months ahead|weeks ahead)\b|\brecovery$/,
  ],
  [
    'causation',
    /\bwork[- ]?relat|\bcausation\b|\bcaus(?:e|es|al)\b|\bwork and (?:the )?(?:health|illness|condition)\b|\b(?:relationship|link|connection|relation) (?:to|with|between) (?:the )?(?:work|job)|\bcontribut|\boccupational (?:cause|factors|exposure|causation)\b|\brole of work\b|\b(?:impact|effect) of (?:the )?(?:work|job)\b/,
  ],
  [
    'health',
    /\bfunction(?:al|ing)?\b|\b(?:impact|effects?|bearing) (?:on|of|upon)\b|\bhow (?:this|it|the condition|the illness) affects\b|\btreatment\b|\bclinical\b|\bon examination\b|\bsymptoms?\b/,
  ],
  [
    'fitness',
    /\bfit(?:ness)?\b(?! test)|\bopinions?\b|\bconclusions?\b|\b(?:work |current )?capacity\b|\bcapabilit(?:y|ies)\b|\bwork status\b|\breturn[- ]to[- ]work status\b|\bclearance\b|\bdetermination\b|\breleased? to\b|\boccupational health (?:view|assessment|advice)\b|\bmy (?:view|assessment)\b|\bable to work\b|^status$|\breasons(?: for (?:my|this|the) (?:opinion|decision|outcome|view))?$/,
  ],
  [
    'scope',
    /\bscope\b|\blimit(?:s|ations)? (?:of|to) (?:this|the) (?:report|assessment|advice)|\bbasis (?:of|for)\b|\bwhat (?:this|the|my) (?:report|advice|opinion|letter) (?:rests|is based|relies|covers)|\binformation (?:available|considered|provided|sources?|relied|seen|used|reviewed)|\bsources?(?: of information)?$|\bdocuments?\b|\bdisclaimers?\b|\bimportant (?:note|information|notice)s?\b|\babout this (?:report|advice|letter)|\b(?:status|use|validity|purpose) of this (?:report|advice)\b|\bterms\b|\bcaveats?\b|\bmethod(?:ology)?\b|\bevidence (?:considered|seen|reviewed)|\b(?:records|reports|papers) (?:seen|reviewed|read|considered)\b|^notes?$/,
  ],
  [
    'advice',
    /\badvice\b|\bplan\b|\brehabilitat|\brestrict|\blimitations?\b|\bsupport\b|\bactions?\b|\bmeasures\b|\bredeploy|\bmanagement (?:of|guidance)\b|\bhow (?:you|the (?:manager|employer|team)|managers) can\b|\bsuggest/,
  ],
  [
    'contact',
    /\bcontacts?\b|\bfurther information\b|\benquiries\b|\bqueries\b|\bget(?:ting)? in touch\b|\bmore information\b|\bto discuss\b|\bhow to reach\b|\btalk(?:ing)? (?:it|this|to)\b/,
  ],
  [
    'job',
    /\bjobs?\b|\brole\b|\bdut(?:y|ies)\b|\bwork (?:situation|demands?|environment|tasks|setting|activities|history|pattern)\b|\boccupation(?:al history)?\b|\bdemands\b|\bworkplace\b|^(?:the |his |her |their |about the |your )?(?:work|post|position|workplace|employment)$|\bworking (?:arrangements?|conditions|pattern|day|hours|environment)\b|\binherent requirements\b|\bwhat (?:he|she|they) do(?:es)?\b|\bpost\b(?!-)|\bemployment\b/,
  ],
  [
    'background',
    /\bbackground\b|\breasons?\b|\bpurpose\b|\bintroduct|\breferral\b|\bhistory\b|\bcircumstances\b|\bcontext\b|\babsence\b|\babout this (?:referral|assessment)|\binstructions?\b|\brequest(?:ed)?\b|\brecord\b|\bso far\b|\bto date\b|\bthe (?:story|events)\b|\bsickness\b/,
  ],
  [
    'health',
    /\bhealth\b|\bconditions?\b|\bassessments?\b|\bfindings?\b|\bconsultation\b|\bprogress\b|^how (?:he|she|they|mr|mrs|ms|miss|dr|mx)\b|\baccount\b|\bcurrent(?:ly)?\b|\bmedical\b|\billness\b|\bresults?\b|\bexamination\b|\binjur|\bwell-?being\b|\bpresent(?:ation|ing)\b|\bwhere things\b|\bchanged?\b|\bwhat (?:i|we) found\b|^today$|\bdiagnos|\bevaluation\b|\btests\b|\btest results?\b|\bimpairment\b|\b(?:our|the) (?:discussion|conversation|meeting|call)\b|\bviews? of (?:the )?(?:employee|mr|mrs|ms|miss)|\bhow things are\b|\bwhat (?:\w+ ){1,3}(?:told|said|says|reports?|describes?)\b/,
  ],
  ['summary', /\bsummary\b|\boutcomes?\b|\bkey\b/],
];

/**
 * Labels that open a section inside a paragraph ("**Outlook.** The bone has healed …") or stand alone on a line of plain text. They
 * must be known whole: a sentence may begin with any of these words.
 */
const LABELS: Readonly<Record<string, SectionName>> = Object.fromEntries(
  (
    [
      [
        'summary',
        'summary|outcome of assessment|assessment outcome|executive summary|in brief|in short|outcome|overall outcome|key points|overview|at a glance|the short answer|headline|conclusion in brief',
      ],
      [
        'consent',
        'consent|consent and confidentiality|confidentiality|release of report|release|agreement to this report|consent to release|informed consent',
      ],
      [
        'background',
        'background|reason for referral|purpose|introduction|reason for the referral|referral|history|background information|why you asked|background to referral|purpose of referral|reason for assessment|absence history|attendance record|circumstances|history of absence|referral question|sickness absence',
      ],
      [
        'job',
        'job|the job|role|the role|job role|job demands|job role and demands|duties|occupation|work|the work|work situation|workplace|work demands|occupational history|essential functions|job description|job duties|his job|her job|their job|his work|her work|their work|job tasks',
      ],
      [
        'health',
        'health|current health|health now|current situation|current position|health summary|assessment|findings|consultation|functional capacity|function|impact on work|effect on work|current symptoms|current function|medical background|health and function|progress|current status|capability|examination|health background|on examination|current health status|how she is|how he is|health history|clinical findings|results|treatment|symptoms|work and home function|presentation',
      ],
      [
        'fitness',
        'fitness|fitness for work|current fitness|opinion|conclusion|conclusions|occupational health opinion|my opinion|fit for work|fitness for role|work status|capacity|capacity for work|work capacity|return to work status|return-to-work status|duty status|current capacity|oh opinion|fitness to work|fitness for duty|fitness to drive|fitness statement|fitness to attend|opinion on fitness',
      ],
      [
        'prognosis',
        'prognosis|outlook|likely return|likely return to work|timescale|timescales|timeframe|expected duration|return to work|return date|expected return|estimated return|estimated return to work|return to work date|anticipated return|looking ahead|expected recovery|recovery|estimated return date|expected return date|duration|likely return date|anticipated return to work',
      ],
      [
        'advice',
        'recommendations|recommendation|advice|advice to management|adjustments|phased return|return to work plan|return-to-work plan|rehabilitation|restrictions|work restrictions|limitations|accommodations|plan|what would help|what i suggest|suggested adjustments|recommended adjustments|workplace adjustments|reasonable adjustments|suitable duties|advice to manager|advice for management|advice to the employer|action plan|support|management advice|recommended actions|modified duties|temporary adjustments|permanent adjustments|adjustments recommended|amended duties',
      ],
      [
        'questions',
        "questions|your questions|specific questions|response to referral questions|answers to your questions|manager's questions|referral questions|response to questions|response to your questions|responses to your questions|answers to specific questions|answers|responses|questions and answers|questions asked",
      ],
      [
        'disability',
        'equality act|the equality act|equality act 2010|disability|disability status|legislation|legislative considerations|equality act 2010 opinion|equality act opinion|equality law|equality|disability law|legal considerations|employment equality acts|disability discrimination',
      ],
      [
        'causation',
        'causation|work-relatedness|work relatedness|cause|work and health|relationship to work|is it work-related|work relationship|contribution of work',
      ],
      [
        'attendance',
        'future attendance|attendance|risk of recurrence|recurrence|likelihood of recurrence|risk of further absence|future absence|further absence',
      ],
      [
        'next-step',
        'review|follow-up|follow up|next step|next steps|oh actions|case status|what happens next|what happens now|recall|next visit|next review|further review|next appointment|review date|review arrangements|occupational health follow-up|closure|case closure|oh follow-up|oh review|reassessment|follow-up appointment|date of next review|discharge',
      ],
      ['contact', 'contact|further information|contacts|contact details|enquiries|any questions|queries|questions about this report'],
      [
        'scope',
        'scope|scope of this report|basis of this report|limits of this report|disclaimer|important note|information considered|sources|about this report|what this report rests on|limitations of this report|sources of information|basis of report|evidence considered|documents seen',
      ],
    ] as const
  ).flatMap(([name, labels]) => labels.split('|').map((label) => [label, name] as const)),
);

/** A heading's words as the tables have them: lower case, without numbering, trailing marks and "Section". */
export function plainHeading(text: string): string {
  return text
    .toLowerCase()
    .replace(/^[\s*_#]+/, '')
    .replace(/^(?:section|part)\s+(?:\d+|[a-z])\s*[:.)-]*\s*/, '')
    .replace(/^\(?(?:\d+(?:\.\d+)*|[a-z]|[ivx]+)[.):]+\s*/, '')
    .replace(/^\d+(?:\.\d+)*\s+-?\s*/, '')
    .replace(/[\s:.?!*_-]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The section a heading opens. `undefined` when its words say nothing that the field's usual headings do. */
export function sectionNamed(heading: string): SectionName | undefined {
  const plain = plainHeading(heading);
  if (Object.hasOwn(LABELS, plain)) return LABELS[plain];
  const rest = /^(?:summary|outline|details|overview) of (?:the |my |our |your )?(.+)$/.exec(plain)?.[1];
  for (const [name, pattern] of BY_HEADING) {
    if (pattern.test(rest ?? plain)) return name;
  }
  return rest === undefined ? undefined : 'summary';
}

/** The section that a label names by itself ("Outlook", "Current fitness"), known word for word. */
export function sectionLabelled(label: string): SectionName | undefined {
  const plain = plainHeading(label);
  return Object.hasOwn(LABELS, plain) ? LABELS[plain] : undefined;
}
