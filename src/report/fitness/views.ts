import { lastMatch, type Stretch } from '../../language/pattern.ts';
import { stance } from '../../language/stance.ts';
import type { Span } from '../../read/source.ts';
import type { Report, Sentence } from '../report.ts';

/**
 * Whose estimate or opinion it is. `author`: occupational health; `employee`: hope, aim, belief or report; `certificate`: a fit note;
 * `clinician`: surgeon, GP, physiotherapist; `manager`: the reader's or the organisation's plan; `population`: what happens to most people;
 * `earlier`: an earlier report.
 */
export type View = 'author' | 'employee' | 'certificate' | 'clinician' | 'manager' | 'population' | 'earlier';

const SUBJECT = "(?:he|she|they|(?:mrs?|ms|miss|mx)\\.? [\\w'-]+(?: [A-Z][\\w'-]+)?|the (?:employee|worker|\\w+ ?\\w*))";
const BETWEEN =
  '(?:,? (?:himself|herself|themselves|also|now|still|really|very much|certainly|clearly|has|had|have|is|was|are|been|very|quite|,? however|,? though|too|only|always|then|fondly|frankly|both)){0,4}';
const CLINICIAN_NOUN =
  '(?:surgeons?|consultants?|gps?|doctors?|specialists?|physio\\w*|physical therapists?|therapists?|hospital|clinic|neurologists?|cardiologists?|psychiatrists?|psychologists?|orthop\\w+|oncologists?|nurses?(?! adviser)|midwi\\w+|registrar|provider|treating team|osteopath|chiropractor|podiatrist|dentist|counsellor|mr [a-z]+ at the clinic)';

interface ViewForm {
  readonly view: Exclude<View, 'author'>;
  readonly pattern: RegExp;
}

/** Tried in order on the words before a head or time in its own part of the sentence, then on the part as a whole where `anywhere`. */
const BEFORE: readonly ViewForm[] = [
  {
    view: 'earlier',
    pattern:
      /\b(?:(?:my|our|the|his|her) (?:last|previous|earlier|first|original|former|initial) (?:report|letter|estimate|review|advice|forecast|opinion|date|target)|in (?:my|our|the) (?:last|previous|earlier|first) (?:report|letter|review)|(?:I|we) (?:had )?(?:previously|earlier|originally|then|first) (?:\w+ )?(?:expected|estimated|advised|anticipated|thought|suggested|gave)|(?:I|we) (?:had )?(?:expected|estimated|anticipated|forecast|hoped)|(?:I|we) (?:advised|suggested|thought) (?:\w+ ){0,3}in (?:January|February|March|April|May|June|July|August|September|October|November|December)|was (?:originally |first )?(?:due|expected|to have been) (?:back|to return)|the plan (?:had been|was)|had (?:hoped|planned|intended|been due|been expected))\b/i,
  },
  {
    view: 'certificate',
    pattern:
      /\b(?:fit[- ]notes?|sick[- ]notes?|(?:medical |doctor's |sick |gp |gp's )?certificat\w+|(?:gp|doctor|surgery|practice|hospital) (?:has )?(?:\w+ )?(?:certified|signed)|certified (?:him|her|them|as)|sick[- ]?(?:line|cert|slip)s?|line from|off-work slip|slip from|doctor's (?:note|line|slip|letter)|gp's (?:note|line)|signed (?:him |her |them )?off|statement of fitness|med[ -]?3|self-certif\w+|work note|note from (?:his|her|the) (?:gp|doctor|surgery))\b/i,
  },
  {
    view: 'clinician',
    pattern: new RegExp(
      `\\b(?:(?:his|her|their|the|a|[a-z]+'s)(?: \\w+){0,2} ${CLINICIAN_NOUN}(?:'s (?:view|opinion|advice|estimate|letter|report|plan|guidance)|(?:,[^,]{1,40},)?(?: at [\\w ']{1,30})?(?: (?:has|have|had|also|now|both|is|are|was|were|who \\w+ \\w+,?))*(?: (?:\\w+ly))? (?:sa(?:y|ys|id)|t(?:ell|ells|old)|mention\\w*|advis\\w+|suggest\\w*|estimat\\w+|expect\\w*|g(?:ive|ives|ave|iven)|quot\\w+|indicat\\w+|think\\w*|thought|recommend\\w*|reckon\\w*|believ\\w+|anticipat\\w+|put(?:s|ting)?|consider\\w*|hop(?:es?|ed|ing)|feel\\w*|felt|predict\\w*|wrote|writes|state[sd]?|confirm\\w*|spok\\w+|talk\\w*|warn\\w*|want\\w*|sign\\w*|pass\\w*|clear\\w*|declar\\w*|discharg\\w*|forecast\\w*|certif\\w+|aim\\w*|plan\\w*|view\\w*))|according to (?:his|her|their|the)(?: \\w+){0,2} ${CLINICIAN_NOUN}|(?:has|have|had|was|were|is|been) (?:also |been |already )*(?:told|advised|warned|given|quoted|led) (?:by (?:his|her|their|the)(?: \\w+){0,2} ${CLINICIAN_NOUN} )?(?:to expect|that|it (?:will|would|could|may|might)|to (?:allow|be|take|stay|remain|rest)|a|an?|about|six|four|eight|twelve|\\d|to believe))\\b`,
      'i',
    ),
  },
  {
    view: 'manager',
    pattern:
      /\b(?:you|(?:his|her|their|the|your) (?:\w+ )?(?:manager|supervisor|team leader|employer|headteacher|head|director|hr)|hr|management|the (?:company|school|council|trust|firm|employer|organisation)) (?:(?:have|has|had|also|are|is|now|were|was) )*(?:tell|told|sa(?:y|ys|id)|mention\w*|hop(?:e|es|ed|ing)|plan(?:s|ned|ning)?|expect(?:s|ed)? (?:him|her|them|that|to)|would like|want\w*|ask(?:s|ed)?|state[sd]?|suggest\w*|propos\w+|explain\w*|feel\w*|felt|believ\w+|think\w*|thought|wish\w*|need(?:s|ed)?|inform\w*|intend\w*|indicat\w+|consider\w*|regard\w*|report\w*|describ\w+|perceiv\w+|view\w*|ha(?:ve|s) in mind)\b|\bin your (?:view|opinion|referral)\b|\byour (?:referral|letter|e-?mail) (?:says|said|states|asks|asked)\b/i,
  },
  {
    view: 'employee',
    pattern: new RegExp(
      `\\b${SUBJECT}${BETWEEN} (?:hop(?:es?|ed|ing|eful)|aim(?:s|ed|ing)?|intend(?:s|ed|ing)?|plan(?:s|ned|ning)? (?:to|on|for)|want(?:s|ed|ing)?|would (?:like|love|prefer|want|wish|rather|be (?:glad|delighted|pleased|content))|keen|eager|anxious to|determined|expect(?:s|ed|ing)? (?:to|that|a|himself|herself|it|him|her|about|another)|feel(?:s|ing)?|felt|think(?:s|ing)?|thought|believ(?:es?|ed|ing)|sa(?:ys|ying|id)|tells?|told|anticipat(?:es|ed|ing)|look(?:s|ed|ing)? forward|set (?:his|her|their) (?:heart|sights|mind)|asked (?:for|to|if|whether|about|me)|reckon(?:s|ed)?|confident|optimistic|sees? (?:himself|herself|themselves)|minded|counting on|has in mind|had in mind|propos(?:es|ed)|suggest(?:s|ed)|report(?:s|ed|ing)?|stat(?:es|ed)|describ(?:es|ed)|explain(?:s|ed)|estimat(?:es|ed)|guess(?:es|ed)|wish(?:es|ed)|long(?:s|ing) to|is looking to|looking to|talk(?:s|ed|ing) of|spoke of|speaks of|mention(?:s|ed)|considers?(?: himself| herself)|perceiv(?:es|ed)|is resolved|pencilled|given himself|given herself|asserts?|maintains?|insists?|claims?|would be happy|fancies|is set on|is bent on|dreams of|banks on|is banking on|trusts|worr(?:ies|ied)|fear(?:s|ed)|doubts?|accepts?|agrees?(?! to (?:this|my|the))|sure that|sure (?:he|she)|positive (?:that|about)|certain that|prepared to|willing to|happy to)\\b`,
      'i',
    ),
  },
  {
    // "He will be back on 8 June and hopes to do everything by July": the subject is left out.
    view: 'employee',
    pattern:
      /(?:\b(?:and|but)|,) (?:(?:now|also|still|very much|certainly) )?(?:hopes|aims|wants|plans|intends|would (?:like|love|prefer)|is (?:hoping|aiming|keen|eager|determined|confident)|says|thinks|believes|feels|expects|reckons) (?:to|for|that|he|she|they)\b/i,
  },
  {
    view: 'employee',
    pattern:
      /\b(?:(?:his|her|their|mr\.? [\w'-]+'s|mrs\.? [\w'-]+'s|ms\.? [\w'-]+'s|miss [\w'-]+'s|the (?:employee|worker)'s) (?:own )?(?:(?:current|present|main|personal|stated|declared|preferred|firm|great|best) )*(?:hope|aim|plan|target|goal|wish|intention|view|estimate|reckoning|expectation|ambition|preference|feeling|belief|opinion|idea|guess|estimation|calculation|deadline|sense|impression|date is|account|perception|desire|dream)|(?:by|in|to|on|from) (?:his|her|their) (?:own )?(?:reckoning|view|opinion|mind|words|estimation|account|calculation|eyes|telling|estimate)|(?:target|goal|date|aim|deadline) (?:that |which )?(?:he|she|they) (?:has|have|had) (?:\w+ )?(?:set|given|chosen|picked)|set (?:himself|herself|themselves)|according to (?:him|her|them|mrs?|ms|miss)|as (?:he|she|they) (?:sees?|puts?|tells?) (?:it|things)|(?:he|she|they) and (?:his|her|their) (?:wife|husband|partner))\b/i,
  },
  {
    view: 'employee',
    pattern:
      /\b(?:his|her|their|the) (?:wife|husband|partner|mother|father|son|daughter|parents|family|sister|brother|(?:trade )?union (?:rep\w*|official)|representative) (?:\w+ )?(?:sa(?:ys|id)|reports?|tells|told|thinks?|thought|believes?|hopes?|expects?|feels?|says that|reckons?)\b/i,
  },
  {
    view: 'population',
    pattern:
      /\b(?:most (?:people|patients|employees|workers|cases|individuals|of those|men|women|who)|many (?:people|patients)|(?:people|patients|those|others|somebody|someone|anyone) (?:with|who|in|recovering|having)|on average|average|typically|usually|normally|as a rule|in general|generally|commonly|the usual|the average|the norm|in most cases|it is usual|textbook|guidelines?|evidence|research|studies|as long as it takes|this (?:kind|sort|type) of|such (?:injuries|operations|conditions|illnesses)|is usual|patients|recovery times? (?:for|from|after)|for (?:an?|this) (?:injury|operation|condition|fracture) (?:like|of) this)\b/i,
  },
];

/** Views that may also be told after the estimate: "six weeks, he thinks", "eight weeks before he can work, his surgeon says". */
const AFTER: readonly ViewForm[] = [
  {
    view: 'employee',
    pattern:
      /^[^.;]{0,80}?, (?:or so )?(?:he|she|they|mrs? \w+|ms \w+) (?:says?|said|told me|tells me|thinks?|thought|feels?|hopes?|believes?|reckons?|reports?)\b/i,
  },
  {
    view: 'employee',
    pattern:
      /^[^.;]{0,60}?\b(?:is|was) (?:what (?:he|she|they) (?:hopes?|wants?|has in mind|is aiming)|(?:his|her|their) (?:own )?(?:aim|hope|target|goal|wish|plan|intention|estimate|guess|view|preference|idea))\b/i,
  },
  {
    view: 'clinician',
    pattern: new RegExp(
      `^[^.;]{0,60}?, (?:his|her|their|the) (?:\\w+ )?${CLINICIAN_NOUN} (?:says?|said|thinks?|thought|tells|told|believes?|reckons?)\\b`,
      'i',
    ),
  },
  {
    view: 'clinician',
    pattern: new RegExp(
      `^[^.;]{0,60}?\\b(?:is|was) (?:what|how long|the (?:date|time|figure|estimate) (?:that )?)(?: \\w+){0,3} ${CLINICIAN_NOUN} (?:has |have |had )?(?:said|told|given|mentioned|advised|suggested|estimated|expects?|quoted)`,
      'i',
    ),
  },
  { view: 'population', pattern: /^[^.;]{0,60}?\b(?:is|are) (?:usual|typical|normal|average|common|the (?:usual|average|norm))\b/i },
];

/** The author speaks: after these words an account that stood before is over. */
const AUTHOR =
  /\b(?:I|we) (?:have|am|cannot|could|can|would|will|shall|do|did) (?:not )?(?!told|asked|been told|understood|heard|gathered|spoken|seen|met|noted|ask|understand|hear|see (?:him|her|them|m)|telephone|ring|call|write|review)\w+|\b(?:I|we) (?:(?:would|do|also|am|now|can|should|fully|myself|therefore|however|still|think it|personally|too|have|will|could|might|cannot|see|myself) ){0,3}(?:think|thinks|expect|anticipate|consider|believe|estimate|agree|concur|advise|recommend|suggest|foresee|regard|judge|find|put|plan|share|see no|see|look|support|hope|say|allow|reckon|conclude|doubt|accept|endorse|suspect|feel|confirm|view|imagine|assess|forecast|predict|work on|take the view|am of the (?:view|opinion)|am confident|have no|would be surprised)\b|\b(?:in|to) my (?:own )?(?:view|opinion|judge?ment|assessment|estimation|mind|clinical)|\bmy (?:own |best |present |current |medical |clinical |professional )*(?:view|opinion|advice|estimate|expectation|assessment|impression|judge?ment|recommendation|guess|forecast|prognosis)\b|\bon (?:the )?(?:balance of probabilit\w+|health grounds|medical grounds)|\bfrom (?:an? |the )?(?:occupational health|health|medical|clinical|oh)(?: \w+)? (?:perspective|point of view|viewpoint|standpoint|angle)|\bit is (?:\w+ )?(?:hoped|anticipated|expected|envisaged|thought|considered|likely|estimated|felt|believed|foreseen|my)\b|\b(?:is|are) (?:not )?(?:\w+ )?(?:considered|deemed|judged|assessed as|regarded as)\b|\bmedically\b|\bfrom what (?:I|we) (?:found|saw|heard)|\brealistically\b|\bI'd\b/i;

/** The author takes over what another said: "and I agree", "which seems to me about right". Not "I do not agree". */
const ENDORSES =
  /\b(?:(?:I|we) (?:(?:would|do|also|fully|entirely|broadly|can|am happy to|am able to|too|myself|therefore|certainly|very much) ){0,2}(?:agree|concur|share|endorse|support|second|accept|go along|would allow|allow|grant|back|see no reason to (?:differ|disagree|doubt|dissent)|have no reason to (?:differ|disagree|doubt)|would not (?:quarrel|argue|disagree|differ)|do not (?:disagree|dissent|differ)|find (?:that|this|it) (?:\w+ )?(?:realistic|reasonable|sensible|achievable|likely)|(?:consider|think|believe|regard|judge|see) (?:that|this|it|his|her|which)? ?(?:\w+ )?(?:aim |hope |target |plan |date |estimate |to be |as |is )?(?:\w+ )?(?:realistic|reasonable|sensible|achievable|fair|sound|about right|right|likely|attainable|within reach|feasible)|(?:would )?(?:expect|anticipate|say|estimate|come to|reach|arrive at|put it at) (?:the same|much the same|likewise|no (?:less|different))|am of the same (?:mind|view|opinion)|take the same view)|(?:that|this|which|it|the date|his (?:aim|hope|target|plan|estimate|date)|her (?:aim|hope|target|plan|estimate|date)|their (?:aim|hope|target|plan|estimate|date)|the (?:aim|hope|target|plan|timescale|estimate)) (?:(?:is|seems|sounds|looks|appears|strikes me as|would be|would seem)) (?:(?:to me|quite|entirely|also|in my (?:view|opinion),?|, in my (?:view|opinion),|perfectly|,|very|a|an?) ?){0,3}(?:about |perfectly |quite |entirely |wholly |very |more or less )?(?:right|realistic|reasonable|sensible|achievable|fair|sound|likely|attainable|within reach|feasible|consistent with my|in (?:line|keeping) with my|my (?:own )?(?:view|opinion|estimate|expectation) (?:too|also|as well))|(?:so do I|as do I|and so would I|my own (?:view|estimate|opinion|expectation) (?:is|would be) (?:the same|no different|much the same|similar)|with which I agree|a view (?:that |which )?I share|an (?:aim|estimate) (?:that |which )?I (?:share|support)|in agreement|agrees with my)|(?:no|any) (?:\w+ )?reason (?:why|that|for|to (?:think|expect|believe|suppose)) (?:he|she|they|mr|mrs|ms|this|his|her|him|that)\b(?: \w+){0,3} (?:should |would |will )?(?:differ|be (?:any )?different|not\b(?=[.,;]|$)|not (?:be|do so|follow|apply|hold|happen|come about|go ahead|materialise|succeed|work out|prove)|depart|fare|be an exception|be otherwise|take longer)|(?:the same|this|that|which) (?:should |would |will |can be expected to |is likely to |ought to )?(?:hold|apply|be (?:true|so)|goes?|go) (?:for|to|of|in|here|good)|(?:accords?|agrees?|tallies|fits|chimes|squares|accorded|(?:is|are) consistent) with (?:my|what I|mine)\b|(?:is|was) what I (?:would|should) (?:have )?(?:said?|expect(?:ed)?|advised?|suggest(?:ed)?|put)|(?:is|be) (?:just |exactly |all )?what (?:he|she|they|m[rs]s? [\w'-]+) (?:needs?|will need)|(?:not|n't) (?:\w+ ){0,4}?(?:need|require|want) (?:another|a further|a second|any (?:more|further))|no need (?:of|for) (?:another|a further|any (?:more|further))|(?:would not|could not|cannot|will not) argue with|(?:which|that|this|it) has my (?:own )?(?:blessing|support|backing|agreement|approval|vote)|(?:which|that|this) (?:should|ought to|will) (?:be (?:enough|sufficient|about right|plenty)|do|suffice)|on that basis|in (?:his|her|their|this) case(?:,| I| too| as well)|expect the same|(?:expect|see|think) (?:him|her|them|m[rs]s? \w+) (?:to be |to do |to take |being )?(?:no |not )?(?:the same|likewise|similar|slower|longer|different|exception|otherwise|worse)|follow (?:the same|that|this) course|is no exception)\b/i;
const NOT_ENDORSED =
  /\b(?:do not|don't|cannot|can't|not|hardly|neither|nor|unable to|would not|no) (?:\w+ ){0,2}(?:agree|share|endorse|support|accept|concur|think (?:that|this|it)|consider|realistic|reasonable|likely|about right|right|achievable|seem|look)|\b(?:optimistic|over-?optimistic|too soon|too early|ambitious|hopeful|unlikely|premature|unrealistic|hasty)\b/i;

export function speaksAsAuthor(text: string): boolean {
  return AUTHOR.test(text);
}

/** Whether words take over the estimate that stands before them, or apply to the person what holds for most. */
export function endorses(text: string): boolean {
  return (
    ENDORSES.test(text) &&
    !NOT_ENDORSED.test(
      text.replace(
        /\b(?:no|any) reason\b[^.;]*|(?:do not|would not|see no reason to|no reason to) (?:disagree|differ|dissent|quarrel|argue|doubt)/gi,
        '',
      ),
    )
  );
}

/** "He is expected to be fit": nobody's view but the author's. */
const PASSIVE =
  /\b(?:is|are|was|were|be|been) (?:\w+ )?(?:expected|thought|believed|said|reported|suggested|estimated|considered|anticipated|hoped|felt)\b/i;

const APPLIED =
  /\b(?:should|will|would|ought to) (?:see|do|be enough for|suffice for|apply to|hold for) (?:him|her|them|m[rs]s? [\w'-]+|here|in (?:his|her|this) case)\b/i;
const PERSON_WILL = /\b(?:he|she|they|m[rs]s? [\w'-]+|I|we) (?:should|will|would|may|can|could|ought|is|are|might|remains?|am)\b/i;
const NOTE_SAYS = /\b(?:says?|states?|that|gives?|suggests?|indicates?|certif\w+|advis\w+|signed)\b/i;

/** Whose view the words at `span` are told as, inside a part of a sentence. */
export function viewOf(report: Report, part: Stretch, span: Span, sentence: Sentence | undefined): View {
  const before = part.text.slice(0, Math.max(0, span.start - part.start));
  const after = part.text.slice(span.end - part.start);
  let best: { view: View; at: number; end: number } | undefined;
  for (const { view, pattern } of BEFORE) {
    const found = lastMatch(before, pattern);
    if (found !== undefined && PASSIVE.test(found.text)) continue;
    // "The usual eight weeks should see him fit"
    if (found !== undefined && view === 'population' && APPLIED.test(part.text)) continue;
    // "When his fit note ends he should be well enough": the note is named, but does not speak.
    if (
      found !== undefined &&
      view === 'certificate' &&
      PERSON_WILL.test(before.slice(found.index)) &&
      !NOTE_SAYS.test(before.slice(found.index))
    )
      continue;
    if (found !== undefined && (best === undefined || found.index > best.at))
      best = { view, at: found.index, end: found.index + found.text.length };
  }
  const own = lastMatch(before, AUTHOR);
  // "He hopes that I will find him fit": the author is only in what is hoped.
  const inside =
    own !== undefined && best?.view === 'employee' && /^ (?:that )?$/.test(before.slice(best.end, Math.max(best.end, own.index)));
  if (own !== undefined && best !== undefined && own.index > best.at && !inside) return 'author';
  // "One more certificate of three weeks should, in my opinion, see him through"
  if (best !== undefined && /^(?:certificate|population)$/.test(best.view) && AUTHOR.test(part.text)) return 'author';
  if (best !== undefined) return best.view;
  for (const { view, pattern } of AFTER) if (pattern.test(after) && own === undefined) return view;
  if (own !== undefined) return 'author';
  // The certificate may be named after what it certifies: "off until 12 June on a certificate".
  if (
    /^[^.;]{0,40}\b(?:on|by|per|under|according to) (?:a|an|his|her|their|the) (?:\w+ )?(?:fit note|sick note|certificate|note|line)\b/i.test(
      after,
    )
  )
    return 'certificate';
  if (sentence !== undefined) {
    const told = stance(report, sentence, span);
    if (told.attributed !== undefined && !told.endorsed) {
      const { to, by } = told.attributed;
      // Only an attribution that is said outright in another sentence or in this one before the words.
      if (by.start < span.start || by.start >= sentence.end) {
        if (to === 'employee' || to === 'relative' || to === 'representative') return 'employee';
        if (to === 'clinician') return 'clinician';
        if (to === 'document') return 'manager';
        if (to === 'reader' || to === 'manager' || to === 'organisation' || to === 'department') return 'manager';
      }
    }
  }
  return 'author';
}
