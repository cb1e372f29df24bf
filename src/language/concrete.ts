import type { Span } from '../read/source.ts';
import type { Report, Sentence } from '../report/report.ts';
import type { Advice } from './advice.ts';
import { BODILY_TASKS, EMPTY_ENDING, EMPTY_WORDS, NAMED_THINGS, NAMING_DESPITE_ENDING } from './concrete-wording.ts';
import { tellsHrDecision } from './hr-decisions.ts';
import { findAll, has, type Stretch } from './pattern.ts';
import { mentions } from './people.ts';
import { quantities } from './quantities.ts';
import { timesIn } from './time.ts';

/**
 * Why advice cannot be acted on. `empty`: nothing in it is named; `unmeasured`: "heavy", "prolonged", "reduced" with no figure; `regular`: "regular breaks" with
 * no interval; `same`: keep doing as before, follow your policy; `pace`: a manner ("take it steadily") instead of a task.
 */
export type Vagueness = 'attitude' | 'empty' | 'unmeasured' | 'regular' | 'same' | 'pace' | 'assessment';

/** "by which I mean", "such as", "for example": what follows names the thing. */
const SPELT_OUT =
  /\b(?:by (?:which|this|that) I mean|by (?:that|this|which) is meant|that is(?: to say)?,|i\.e\.|such as(?! (?:may|are|is|you|he|she|they)\b)|for (?:example|instance)|e\.g\.|namely|in other words|in particular,|including|specifically|meaning|in the form of|consisting of|made up of|starting with|beginning with|limited to|confined to|restricted to)(?= \S)/i;
const UNMEASURED =
  /\b(?:heavy|heavier|heaviest|strenuous|arduous|prolonged|lengthy|excessive|excessively|repetitive|vigorous|sustained|extended|continuous|long (?:periods?|spells?|stretches|shifts|hours|distances?|journeys?)|too (?:long|much|many|heavy|far|often|hard|high|fast)|overly|unduly|undue|anything (?:that|which) (?:aggravates|worsens|brings on|provokes|triggers|causes|irritates|exacerbates|sets off|hurts|makes)|(?:activities|tasks|movements|work|things|situations|duties|positions|postures) (?:that|which) (?:aggravate|worsen|bring on|provoke|trigger|cause|irritate|exacerbate|set off|hurt|make)s?|for long(?! (?:as|enough))|over-?do\w*|over-?exert\w*|at length|large amounts?|lots of|a lot of)\b/i;
const CUT_DOWN =
  /\b(?:reduc(?:e|ed|ing|tion)|lessen(?:ed|ing)?|lower(?:ed|ing)?|lighten(?:ed|ing)?|minimi[sz](?:e|ed|ing)|minimal|minimum of|cut (?:down|back)|be cut\b|limit(?:ed|ing)?(?! to)|restrict(?:ed|ing)?(?! to)|(?:keep|keeps|keeping|kept) (?:\w+ ){0,4}?(?:to a minimum|low|light|down|manageable|short)|scal(?:e|ed|ing) (?:down|back)|eas(?:e|ed) (?:off|up)|shorten(?:ed|ing)?|as little as possible|fewer|shorter|less)\b/i;
const REGULAR =
  /\b(?:plenty of|lots of|enough|sufficient|adequate|proper|as many) (?:\w+ )?breaks?\b|\bbreaks? (?:when(?:ever)?|as often as|if) (?:he|she|they) (?:needs?|wants?|requires?|feels?)\b|\b(?:regular|frequent|occasional|short) micro-?breaks?\b|\b(?:micro-?breaks?|check-?in calls|phone calls|calls|catch-?ups?|visits) as (?:needed|required|necessary|appropriate)\b|\bat (?:regular|frequent|suitable|appropriate|reasonable|short|sensible) intervals\b|\b(?:from time to time|now and (?:then|again)|every (?:so often|now and then|once in a while|few (?:hours|days|weeks))|once in a while)\b|\b(?:regular(?:ly)?|frequent(?:ly)?|periodic(?:ally)?|occasional(?:ly)?|short|rest|micro|extra|additional|more) (?:(?:\w+ ){0,2}?(?:breaks?|rests?|contact|meetings?|one-to-ones?|1:1s?|1-2-1s?|supervision|reviews?|check-?ins?|catch-?ups?|conversations?|communication|feedback|monitoring|movement|changes? of (?:position|posture|task))\b)|\b(?:breaks?|contact|meetings?|reviews?|check-?ins?|supervision|in touch|meet|speak|talk|check in|move around|change (?:position|posture)|stretch|monitored|reviewed) (?:(?:\w+ ){0,3}?)(?:regularly|frequently|periodically|often|occasionally|as (?:needed|required|necessary))\b/i;
const SAME =
  /^(?:please |to |you |that )*(?:follow|apply|use|operate|implement|invoke|adhere to|comply with|abide by|observe|work (?:to|within|through)|stick to|refer to) (?:your|the|company|its|our|local) (?:[\w-]+ ){0,4}?(?:polic(?:y|ies)|procedures?|process|guidelines|guidance|protocols?|rules|framework|practice)\b|^(?:please )?(?:carry on|continue|keep on|keep up|persist|go on)(?: with| to|,)? (?!(?:his|her|their|him|her|them|this|these)\b)|\b(?:continue|continues|continued|continuing|carry on|carries on|carrying on|keep on|keep up|maintain|stick|persist|persevere|proceed|go on) (?:with |to |as |in |on )?(?:(?:\w+ ){0,5}?(?:present|current|existing|usual|same|normal|ordinary|agreed|already|you (?:have|are)|now(?=$|[.,;])|before(?=$|[.,;])|hitherto|so far|to date|in place|your)\b|(?:support|monitor|manag|encourag|review|keep|help|assist|watch)\w*)|\b(?:as (?:now|before|at present|usual|you (?:are|have been|do now)(?: doing)?|you have|already (?:agreed|in place)|hitherto)|in the (?:usual|normal|same) (?:way|manner)|along (?:the |your )?(?:usual|same|normal|customary|familiar) lines|(?:the |your )?(?:standard|customary|routine) (?:adjustments?|measures|accommodations?)|(?:existing|current|present|same|usual|normal) (?:arrangements?|adjustments?|support|measures|plan|approach|regime|set-?up|duties and hours)|under (?:your|the) (?:usual|normal|own|existing) (?:procedures?|policy|policies|process|arrangements)|(?:in (?:line|accordance|keeping) with|in accord with|according to|in compliance with|as per|following|consistent with|under|as set out in|as laid down in|under the terms of|pursuant to|within) (?:(?:your|the|company|its|our|local|organisational|trust|council|school|hr|employer's|site|depot|mine|plant|group|force|ward|in-house|corporate|normal|usual|standard) ){1,2}(?:own |usual |normal |existing |internal )?(?:[\w-]+ ){0,4}?(?:polic(?:y|ies)|procedures?|process|guidelines|guidance|protocols?|rules|framework|practice))\b/i;
const PACE =
  /\b(?:(?:take|taking|takes|taken) (?:it|things|matters|his time|her time|their time|life) (?:\w+ )?(?:steadily|steady|easy|slowly|gently|gradually|carefully|one (?:step|day) at a time|day by day|quietly|at)|take (?:his|her|their) time\b|go(?:es|ing)? (?:steady|steadily|easy|easily|gently|slowly|carefully|canny|at (?:his|her|their) own)|at (?:his|her|their|a) (?:own |gentle |steady |slower |comfortable |easy |sensible |reasonable |manageable )?pace|pac(?:e|es|ing) (?:himself|herself|themselves|him|her|things)|listen(?:s|ing)? to (?:his|her|their) (?:own )?body|within (?:his|her|their|the limits of (?:his|her|their)) (?:own )?(?:capabilit(?:y|ies)|abilit(?:y|ies)|limits?|limitations?|comfort|comfort zone|capacity|pain|tolerance|symptoms)|as (?:his |her |their )?(?:tolerated|symptoms (?:allow|permit)|pain (?:allows|permits)|comfort (?:allows|permits)|able|he (?:feels )?(?:able|can|is able)|she (?:feels )?(?:able|can|is able)|they (?:feel )?(?:able|can|are able))|not (?:to )?(?:overdo|push|overstretch|over-exert|overexert|rush|strain)(?:ing)? (?:it|things|himself|herself|themselves|too)|without overdoing|that (?:he|she|they) (?:can|is able to|are able to) (?:manage|cope with|do|tolerate)|as (?:he|she|they) (?:likes?|pleases?|prefers?|wants?|wishes)|what (?:he|she|they) (?:feels? (?:able|up to|comfortable|he can|she can|they can)|can (?:manage|cope with|tolerate)|is able|are able|is comfortable|are comfortable)|as (?:much|little) as (?:he|she|they) (?:can|is able|feels?)|(?:when|whenever|if) (?:he|she|they) feels? (?:able|ready|up to it|the need)|(?:be|not be|is not|are not) over(?:loaded|burdened|stretched|whelmed|worked)|eased? (?:back )?into|eas(?:e|ed|ing) (?:him |her |them )?back(?=$|[.,;])|care (?:should|must|needs to|ought to|is to) be (?:taken|exercised)|(?:take|taking|exercise) (?:\w+ )?care\b|(?<!\b(?:would|may|might|will|could|can|it) )be sensible|use (?:his|her|their) (?:own )?(?:common sense|judge?ment)|be (?:careful|cautious|mindful|gentle)|with care|carefully|cautiously|in moderation|within reason)\b/i;
const ASSESSMENT =
  /\b(?:(?:an?|the|his|her|their|any|another|individual|personal|specific|suitable|full|formal|workplace|fresh|new|updated|appropriate|up-to-date|current|relevant|general|detailed|proper|thorough|further|written) )*(?:risk assessments?|RA)\b(?! (?:of|for|on|covering|about|into|that covers|which covers|around|regarding|looking at|to cover|addressing|before (?:he|she|they) (?:use|climb|drive|lift|operate|work)\w*))/i;
const NAMED_ASSESSMENT =
  /\b(?:stress|manual handling|workstation|dse|display screen|lone working|driving|driver|fire|evacuation|coshh|chemical|noise|vibration|pregnancy|maternity|new and expectant mothers?|violence|ergonomic|falls?|work at height|working at height|ladder|infection|latex|skin|respiratory|night work|fatigue|travel|vehicle|machinery|needle\w*|sharps) (?:\w+ )?(?:risk )?assessments?\b/i;
/** "Light duties": work of an unnamed kind. What follows may name it. */
const UNNAMED_WORK =
  /\b(?:light(?:er)?|eas(?:y|ier)|gentler?|less (?:demanding|strenuous|stressful|physical|heavy|onerous|taxing|pressured|active|arduous)|lower[- ](?:stress|pressure|risk|demand)|not too (?:heavy|demanding|strenuous)|modified|amended|adjusted|adapted|alternat(?:e|ive)|other|different|suitable|appropriate|restricted|limited|reduced|transitional|non-strenuous|undemanding|manageable|sedentary|softer|simpler|quieter|more (?:suitable|appropriate|manageable|sedentary)) (?:(?:\w+ )?(?:and|or) \w+ )?(?:work ?load|duty|duties|work|jobs?|roles?|posts?|positions?|tasks?|activit(?:y|ies)|load|assignments?|employment|working arrangements?|hours|pattern|things?|something)\b|\bsomething (?:lighter|easier|different|less \w+|more \w+|else|suitable|gentler)\b/i;
/** An entry of a plan that ends in the normal: "Normal hours", "From 30 March: his normal hours and full duties". */
const AS_NORMAL =
  /^(?:[^:]{0,40}: )?(?:back to |return to )?(?:his |her |their )?(?:(?:normal|usual|full|contracted)(?! (?:support|supports|welfare|management|HR|sickness|absence|mechanisms|supportive|measures|assistance|adjustments?|arrangements? for|contact|monitoring|return-to-work)\b)|as above|no change|unchanged|same as|all (?:(?:of|the|his|her|their|usual|normal|other) )*(?:duties|tasks))\b/i;
/** The choice is handed back: "whatever you think fit", "any necessary adjustments", "adjustments such as may be appropriate". */
const LEFT_OPEN =
  /\bas and when(?=$|[.,;]| (?:required|needed|necessary|appropriate|possible))|\bthe (?:tools|support|help|time|space|resources|assistance) (?:that )?(?:he|she|they) (?:needs?|requires?)\b|\bas best (?:you|he|she|they|management|the team) (?:can|may)\b|\bto the best of (?:your|his|her|their) ability\b|\bwhatever\b(?! (?:you (?:decide|choose)|it is|happens|the (?:weather|outcome|result|decision|answer|reason|cause|time|day|shift)\b))|\bany (?:necessary|appropriate|reasonable|suitable|relevant|possible) \w+|\bsuch \w* ?as (?:may be|you (?:think|see|can|feel)|(?:are|is) (?:appropriate|necessary|possible|needed|feasible))|\bas (?:you|he|she|they|the \w+|management) (?:sees?|thinks?|feels?|considers?|deems?|judges?) (?:fit|best|right|appropriate|necessary|proper)\b/i;
/** "A stress risk assessment as appropriate": the manager is to find out whether. */
const AS_NEEDED =
  /\b(?:assessments?|changes?|adjustments?|modifications?|equipment|training|support|help)\b[^.;,]{0,40} as (?:appropriate|necessary|required|needed|applicable)(?=$|[.;])/i;
const APPROACH = /\ban? (?:[\w-]+ ){1,3}approach\b/i;
/** "Appropriate training": a name that says nothing while nobody says which. */
const WHICH =
  /\b(?:appropriate|suitable|relevant|necessary|adequate|proper|the right|the correct|sufficient) (?:training|supervision|seating|lighting|transport|clothing|footwear|tools|breaks|protection|facilities|cover|staffing|rest)\b(?! (?:with|on|in|for|that|which|of))|\b(?:some|further|additional|extra|more) training\b(?! (?:with|on|in|for|that|which|of|to|from|before|by))/i;
/** Something asked for that is nothing until it is filled: "some flexibility around deadlines", "a common-sense approach to breaks". */
const UNFILLED =
  /\b(?:(?:some|any|a degree of|a measure of|a certain amount of|a little|a bit of|more|greater|extra|continued|maximum|as much|every|all|due|careful|sympathetic|special|particular|appropriate|reasonable|suitable|further|additional|ongoing|an element of|a level of|the necessary|the appropriate|whatever|full|sufficient|adequate) (?:\w+ )?(?:flexibility|leeway|latitude|understanding|patience|consideration|allowances?|sensitivity|tolerance|discretion|relief|slack|attention|care|compassion|room for manoeuvre|give and take|thought)\b(?! (?:to|of) (?:letting|allowing|moving|giving|providing|a |an ))|(?:flexibility|leeway|latitude|understanding|discretion|sensitivity) (?:over|around|about|with|regarding|towards|on|in)\b|an? (?:[\w-]+ ){1,3}approach\b|(?:properly|well|fully|adequately|suitably|appropriately|sufficiently|better) (?:supported|looked after|cared for|catered for|accommodated)\b(?! (?:with|by (?:an? |means|giving|letting|\w+ing)))|(?:some|any|a bit of|a little|extra|appropriate|suitable|additional|ongoing|continued|whatever|further|adequate|sufficient|the right|all the|every) (?:support|help|assistance|guidance|encouragement)\b(?! (?:with|in|to|for|when|while|at|of) (?:\w+ )?(?:\w+ing\b|the |these |those |boxes|heavy|any)))/i;
/** Words that leave open what is meant. With one of these, a single word that nobody has listed does not make the advice concrete. */
const OPEN_ENDED =
  /\b(?:appropriate(?:ly)?|suitabl[ey]|reasonabl[ey]|necessary|practicable|feasible|where possible|if possible|demanding|stressful|stress|stressors?|pressures?|flexib\w+|support\w*|adjust(?:ed|ments?)|accommodat\w+|modif\w+|workload|gentl[ey]|gentler|lighter|light (?:duties|work|duty)|easier|manageable|sensitiv\w+|sympath\w+|understanding|careful\w*|with care|some|less \w+|more \w+|tweak\w*|better suited|overly|too \w+|worst|whatever|things|anything|something(?! (?!(?:lighter|easier|different|else|suitable|similar|appropriate|less|more|like|that|gentler|in|of|for|along|about|could|should|can|may|might|would|will|is|has)\b)[a-z]{4,})|what (?:you|he|she|they|could|can|might|else|more)|as (?:needed|necessary|required|appropriate|able|tolerated)|alternative|measures|changes|precautions|looked after|help(?! (?:with|to|in|of|at|for|from|him|her|them|at)\b))\b/i;
/** An attitude asked for instead of a step: "be patient", "keep in mind", "look after". What it is about does not make it one. */
const ATTITUDE =
  /^(?:that |for )?(?:(?!(?:which|who|because|as|if|when)\b)[\w'-]+ ){0,5}?(?:should |to |also |please |try to |continue to |always )*(?:be|remain|stay|being|are|is) (?:\w+ )?(?:patient|understanding|supportive|sympathetic|flexible|mindful|sensitive|considerate|kind|lenient|tolerant|compassionate|empathetic|empathic|accommodating|vigilant|alert to|alive to|conscious of|aware of|aware (?:that|how)|thoughtful|tactful|fair|gentle|generous|realistic|reasonable|helpful|encouraging|attentive|careful (?:with|about|how)|understood)\b|^(?:that )?(?:you |to |please )*(?:bear(?:ing)?|keep(?:ing)?) (?:\w+ ){1,8}?in mind\b|^(?:that )?(?:you |to |please )*(?:keep(?:ing)? (?:an|a (?:close|watchful)) eye|keep tabs|look(?:ing)? out for|watch(?:ing)? out for|look after|take account of|take into (?:account|consideration)|mind (?:his|her|their|that|how)\b|take (?:\w+ ){1,5}into (?:account|consideration)|make allowances?|show (?:\w+ )?(?:understanding|patience|consideration|flexibility|compassion)|exercise (?:\w+ )?(?:patience|discretion|caution|judge?ment)|treat (?:him|her|them) with|have regard|remember|rally (?:round|around))\b|\b(?:reminded|encouraged|told|asked) to (?:take care|be (?:careful|kind|patient|understanding|supportive|considerate|sympathetic|mindful|vigilant))\b|\b(?:be|is|are) (?:\w+ )?(?:borne in mind|kept in mind|taken into (?:account|consideration)|treated with (?:care|\w+ing|consideration|sympathy|kindness|patience)|handled (?:with care|carefully|sensitively|gently))\b/i;
const RETURN_PLAN =
  /\b(?:phased?|staged?|graded|graduated|gradual(?:ly)?|stepped|tapered|transitional|build(?:ing)?[ -]up|built up|easing (?:him|her|them)? ?(?:back )?in|ease (?:him|her|them)? ?(?:back )?in|step-wise|incremental)\b/i;

/** What of a stretch says something by itself: no function word, no word of the workplace at large, no time, no name of a person. */
function namingWords(report: Report, sentence: Sentence, stretch: Stretch, empty: (word: string) => boolean, by?: Span): string[] {
  const skip: Span[] = [
    ...findAll(stretch, UNDER_AN_ACT),
    ...timesIn(report, sentence).filter((time) => time.kind !== 'clock'),
    ...findAll(stretch, TIME_BY_EVENT),
  ];
  const persons = mentions(report, sentence).filter((mention) =>
    /^(?:employee|reader|author|manager|occupational-health)$/.test(mention.party),
  );

  const found: string[] = [];
  for (const match of stretch.text.matchAll(/[A-Za-z][\w'-]*/g)) {
    const at = stretch.start + match.index;
    if (skip.some((time) => at >= time.start && at < time.end) || persons.some((person) => at >= person.start && at < person.end)) continue;
    if (by && at >= by.start && at < by.end) continue;
    const word = match[0].toLowerCase().replace(/'s?$/, '');
    if (word.length < 2 || empty(word)) continue;
    found.push(word);
  }
  return found;
}

/** "Until the next visit": a time told by an event. */
const TIME_BY_EVENT =
  /\b(?:(?:until|till|before|after|pending|following) (?:the|his|her|their|my|our|a|an) (?:[\w-]+ ){0,3}?|(?:until|till|before|after|pending|following|at|through|by) (?:the |his |her |their |my |our |a |an |next |further |follow-up |clinic |medical )+)(?:visit|appointment|review|assessment|re-?evaluation|consultation|follow-up|recheck|re-check|operation|surgery|scan|treatment|return|report)\b/i;
/** "Under the Equality Act": the law it rests on names no step. */
const UNDER_AN_ACT =
  /\b(?:under|within|for the purposes of|in terms of|as required by) the (?:[A-Z][\w'-]+ ){1,4}?(?:Acts?|Regulations|legislation)\b(?: \d{4})?/;
/** A word known to name a thing, a place, a task or a step; compounds by their parts. */
const isNamed = (word: string): boolean =>
  NAMED_THINGS.has(word) ||
  NAMED_THINGS.has(word.replace(/s$/, '')) ||
  (word.includes('-') && word.split('-').some((part) => NAMED_THINGS.has(part)));
/** The word as the report prints it: a capital tells a name ("Leeds", "DSE"). */
const nameOf = (stretch: Stretch, word: string): string =>
  new RegExp(`(?<=\\w )${word.replace(/[^\w'-]/g, '')}`, 'i').exec(stretch.text)?.[0] ?? '';
const isEmpty = (word: string): boolean =>
  EMPTY_WORDS.has(word) ||
  (EMPTY_ENDING.test(word) && !NAMING_DESPITE_ENDING.has(word)) ||
  (word.includes('-') && word.split('-').every((part) => EMPTY_WORDS.has(part)));

/** A time belongs to the stretch that it begins in: the stop of "at 10 a.m." is the sentence's as well. */
const beginsIn = (stretch: Span, time: Span): boolean => time.start >= stretch.start && time.start < stretch.end;

/** Measures in a stretch that say how much or how often; how long or until when alone measures nothing ("light duties for four weeks"). */
function measured(report: Report, sentence: Sentence, stretch: Stretch): boolean {
  const amounts = quantities(stretch);
  if (amounts.length > 0 || has(stretch, PART_OF_DAY)) return true;
  return timesIn(report, sentence).some(
    (time) =>
      beginsIn(stretch, time) &&
      (time.kind === 'clock' ||
        (time.kind === 'frequency' && !/^(?:regular|often|frequent|occasional|periodic)/i.test(time.text)) ||
        (time.kind === 'duration' && time.high !== undefined && time.high < 1 && time.relation !== 'for')),
  );
}

/** "An afternoon start", "a later finish", "mornings only": the part of the day is the measure. */
const PART_OF_DAY =
  /\bhours\b[^.;]{0,15}\b\d{1,2}(?:[.:]\d\d)? ?(?:to|-|until|till) ?\d{1,2}(?:[.:]\d\d)?\b|\b(?:early|earlier|late|later|morning|afternoon|evening|mid-morning|midday|lunchtime|staggered|delayed) (?:start|finish|shift|work|duties|hours?|slot|session|release)s?\b|\b(?:mornings?|afternoons?|evenings?|weekdays|weekends?|days|nights|earl(?:y|ies)|lates?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)(?: and (?:mornings?|afternoons?|evenings?))? (?:only|off|alone)\b|\b(?:start|finish|begin|leave|arrive|come in|go home) (?:\w+ )?(?:early|earlier|late|later)\b/i;

/** The words of the advice and what belongs to it: its clause, and what a colon or brackets add. */
function reachOf(sentence: Sentence, one: Advice): Stretch {
  const start = Math.min(one.start, one.action.start);
  const end = Math.min(sentence.end, Math.max(one.end, one.action.end));
  return within(sentence, { start, end });
}

/** What of a stretch stands in the sentence: what advises may stand in the lead-in of its list. */
function within(sentence: Sentence, { start, end }: Span): Stretch {
  const [from, to] = [Math.max(start, sentence.start), Math.max(end, sentence.start)];
  return { start: from, end: to, text: sentence.text.slice(from - sentence.start, to - sentence.start) };
}

/** The words of the action once its times are taken out. */
function withoutTimes(report: Report, sentence: Sentence, one: Advice): string {
  const { start: from, end, text: action } = within(sentence, one.action);
  let text = action;
  for (const time of [...timesIn(report, sentence)].reverse()) {
    if (time.start >= from && time.end <= end) text = text.slice(0, time.start - from) + text.slice(time.end - from);
  }
  return text.replace(/\b(?:until|till|from|for|by|on|through|over|in|to|and|the|as|well|too|also|so|not|yet)\b/gi, '');
}

/**
 * What is advised is named elsewhere: a pronoun stands for it ("look into this", "it should be looked at again", "which you may wish to bear in mind"), the
 * subject is shared with a verb before, or it is the return itself, which is a timescale.
 */
function hangsOnContext(sentence: Sentence, one: Advice, action: Stretch): boolean {
  const before = within(sentence, { start: sentence.start, end: one.by.start }).text.trimEnd();
  const by = within(sentence, one.by).text;
  if (
    /\b(?:it|this|that|these|those|both|which|and|or|but)$|,$/i.test(before) &&
    /^(?:should|ought|must|is|are|could|needs?|would|may|might|has|have|will)\b/i.test(by)
  )
    return true;
  if (/\bwhich (?:you|management|the \w+|his manager|her manager)$/i.test(before)) return true;
  if (
    /^(?:that )?(?:they|it|these|this|those|that) (?:be|are|is|were|was|should)\b|\b(?:at|into|consider|explore|discuss|review|continue|do|allow|try|keep|put|take|address|raise|implement|arrange|move|change|repeat|use|treat|see|bear|hold|have|get|make|complete|finish|begin|start|run|book|do|carry out) (?:this|it|these|those|that|one|so)(?: (?:again|up|on|further|off|in mind|into|with|as|for|at|in|by)\b|[.,;]|$)|\bcarry (?:this|that|it) on\b|\b(?:wear|leave|supply|order|fit|use|replace|bring|provide|install|buy) (?:them|these|those|it|one|this)\b/i.test(
      action.text,
    )
  )
    return true;
  return RETURN_HEAD.test(action.text);
}

const OVER_A_LIST =
  /\b(?:returns?|released?|cleared|fit|may work)\b[^.;]{0,50}\b(?:duty|duties|work|restrictions?|adjustments?|limitations)\b/i;
const LISTS_LIMITS = /\b(?:restrict\w*|limit\w*|capacit\w+|work abilit\w+|accommodations?|modified|adjustments?|conditions)\b/i;
/** What the sentence introduces: the items of its list, or a next sentence that spells it out. */
function introduces(report: Report, sentence: Sentence): boolean {
  const next = report.sentences[sentence.index + 1];
  if (!next) return false;
  if (next.leadIn === sentence || (sentence.text.trimEnd().endsWith(':') && next.section === sentence.section)) return true;
  // "May return to modified duty" over a part of the form that lists the restrictions.
  const { heading, index } = report.sections[sentence.section.index + 1] ?? {};
  if (
    heading !== undefined &&
    index !== sentence.section.index &&
    OVER_A_LIST.test(sentence.text) &&
    LISTS_LIMITS.test(report.text.slice(heading.start, heading.end))
  )
    return true;
  return (
    next.block === sentence.block &&
    /^(?:(?:the )?first(?:ly)?\b|one (?:is|would|of these)|by (?:this|that|which)|that is|these (?:would|could|might|should|include|are|may)|this (?:would|could|might|should|means|includes?|may (?:include|mean|take))|for (?:example|instance)|examples|in practice|such (?:duties|tasks|work|changes)|suitable (?:duties|tasks|work)|I (?:mean|have in mind|am thinking)|they (?:would|could|might|should|include)|it (?:would|could|should) (?:cover|include|mean)|specifically|namely|i\.e\.|e\.g\.)/i.test(
      next.text,
    )
  );
}

/** "Four temporary changes would make this possible": counted, and told in what follows. */
const COUNTED =
  /^(?:\W*)(?:the following|two|three|four|five|six|seven|eight) (?:[\w-]+ ){0,2}?(?:changes|adjustments|measures|steps|arrangements|recommendations|things|points|limits|restrictions)\b/i;
function announces(sentence: Sentence, report: Report): boolean {
  return (
    COUNTED.test(sentence.text) && !/: \(?\w/.test(sentence.text) && report.sentences[sentence.index + 1]?.section === sentence.section
  );
}

const CARRIED_ON = /^(?:please )?(?:carry on|continue|keep on|go on|persist|keep up)(?: with| doing)? (?:this|that|it|these|them|so)\b/i;
const UNTIL = /\b(?:until|till|up to|through)\b/i;

/** "No heavy racks": what is heavy is named, how heavy is not. */
const HEAVY_THING = /\b(?:no|any|avoid|avoiding|lift|lifting|carry|carrying|moving|handling) heavy (?<thing>[a-z]+)/i;

/** "Please let him.", "I suggest that it takes place in the first week": the thing was named just before. */
function pointsBack(sentence: Sentence, one: Advice): boolean {
  const action = within(sentence, one.action).text;
  const before = within(sentence, { start: sentence.start, end: one.start }).text;
  const follows = /[a-z]{4}.*[a-z]{4}/i.test(before) || sentence.previous?.block === sentence.block;
  return (
    follows &&
    (/^(?:please )?(?:let|allow) (?:him|her|them)(?:$|[.,;])/i.test(action) ||
      /^(?:that )?(?:it|this|that|these|those) (?:should |is |are |be )?(?:takes?|taken|happens?|held|done|starts?|begins?|booked|arranged|repeated|kept)\b/i.test(
        action,
      ))
  );
}

/** Who is to be near, or what is to be done at once: an arrangement, whatever words it is made of. */
const ARRANGED =
  /\b(?:quiet|separate|private|warm|cool|dark|side|rest|spare|meeting|dry|ground-floor) (?:room|office|space|area|place|corner|seat|desk)s?\b|\b(?:one|a single) (?:task|job|thing|patient|order|call|case|piece of work|instruction)s? (?:\w+ )?at (?:a|any one|one) time\b|\bwithin (?:sight|earshot|hearing|reach|call|calling distance) of\b|\b(?:in pairs|two at a time|not (?:work )?alone|(?:by|on) (?:himself|herself|themselves|(?:his|her|their) own)|single-?handed(?:ly)?|unaccompanied|unsupervised)\b|\b(?:on|to|onto) (?:permanent |fixed |regular )?(?:days|day shifts|earlies|lates|mornings|afternoons)\b|\b(?:out[- ]of[- ]hours|on[- ]call)\b|\bcall(?:ed)? (?:for )?(?:an? |the )?(?:ambulance|999|911|112|000|first[- ]aider)\b|\bambulance (?:should|must|to) be called\b/i;

/** "The adjustments are needed until 30 September": how long, and not what; they stand elsewhere. */
const SAYS_HOW_LONG =
  /^\W*(?:[^,]{2,30}, )?(?:all (?:of )?)?(?:(?:the|these|those|this|that|his|her|their|my|both|such) (?:[\w-]+ ){0,2})?(?:(?:adjusted|amended) (?:duties|hours)|adjustments?|changes|restrictions?|limits?|measures|arrangements?|recommendations?|steps|plan) (?:above |below |listed |I have listed |I suggest |advised ){0,2}(?:(?:is|are|will|would|should|need to|may|be|apply|applies|stand|stands|stay|stays|remain|remains|last|lasts|run|runs|continue) ){1,3}(?:\w+ ){0,3}?(?:until|till|for|from|through|up to|to|beyond|past)\b[^.;]*(?:\d|\b(?:weeks?|months?|days?)\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/i;

/** "He has a review with me in six weeks", "he should let you know if it comes back": said plainly, to whom and when. */
const WITH_US =
  /\b(?:review|appointment|call|consultation)\b[^.;]{0,20}\bwith (?:me|us|occupational health)\b|^(?:also |then |always )?(?:let (?:you|me|us|his \w+|her \w+) know|tell (?:you|me|us|his \w+|her \w+))\b/i;

/** "I suggest the following until 30 October.": told in what follows, with a list or without. */
const POINTS_FORWARD = /^(?:that )?(?:the (?:following|changes below|(?:[\w-]+ ){1,3}(?:below|that follows?))|as follows|what follows)\b/i;

/** "Light duties, by which I mean labelling": what follows in the sentence names the thing. */
function isSpeltOut(sentence: Sentence, reach: Stretch): boolean {
  return has({ start: reach.start, end: sentence.end, text: sentence.text.slice(reach.start - sentence.start) }, SPELT_OUT);
}

/** "I expect that he will need some help at first": foreseen, and not advised. */
const FORESEEN =
  /\b(?:expect|anticipate|foresee|imagine|suspect|fear|likely|possible|probable) (?:that )?(?:he|she|they|(?:Mr|Mrs|Ms|Miss|Mx) [A-Z][\w'-]+) ?$/;

/** Whether a piece of advice leaves open what to do; undefined where it can be carried out. */
export function vagueness(report: Report, sentence: Sentence, one: Advice): Vagueness | undefined {
  const reach = reachOf(sentence, one);
  if (pointsBack(sentence, one) || has(reach, ARRANGED)) return undefined;
  if (FORESEEN.test(within(sentence, { start: sentence.start, end: one.by.start }).text)) return undefined;
  if (introduces(report, sentence) || announces(sentence, report) || isSpeltOut(sentence, reach)) return undefined;
  if (!/[a-z]{3}/i.test(withoutTimes(report, sentence, one))) return undefined;
  if (
    SAYS_HOW_LONG.test(sentence.text) ||
    WITH_US.test(within(sentence, one.action).text) ||
    POINTS_FORWARD.test(within(sentence, one.action).text)
  )
    return undefined;
  const exact = measured(report, sentence, reach);
  if (exact) return undefined;
  const action = within(sentence, one.action);
  const naming = namingWords(report, sentence, reach, isEmpty, one.by);
  if (has(reach, AS_NEEDED)) return 'empty';
  if (has(reach, NAMED_ASSESSMENT)) return undefined;
  if (has(action, AS_NORMAL)) return undefined;
  if (has(reach, LEFT_OPEN) || has(action, ONLY_WATCHED)) return 'empty';
  if (has(action, APPROACH)) return 'empty';
  // A plan of return with no figure is `phased-return`'s, save where neither the work nor the pace of it is told.
  if (has(reach, RETURN_PLAN)) return has(reach, UNNAMED_WORK) && has(reach, PACE) ? 'pace' : undefined;
  if (has(reach, ASSESSMENT) && naming.filter((word) => !/^(?:documented|dynamic|separate|baseline|carried)$/.test(word)).length === 0)
    return 'assessment';
  // "Please carry on with this until she returns": the arrangement named just before, and its end.
  if (has(reach, SAME) && !has(reach, NOT_TO_GO_ON))
    return CARRIED_ON.test(action.text) && sentence.previous?.block === sentence.block && UNTIL.test(sentence.text) ? undefined : 'same';
  if (has(action, ATTITUDE)) return 'attitude';
  if (has(reach, UNFILLED) || has(reach, WHICH)) return 'empty';
  if (has(reach, PACE) && naming.filter((word) => !BODILY_TASKS.has(word)).length <= 1) return 'pace';
  const heavy = findAll(reach, HEAVY_THING, 1)[0]?.groups.thing?.toLowerCase();
  if (
    has(reach, UNMEASURED) &&
    namingWords(
      report,
      sentence,
      action,
      (word) =>
        isEmpty(word) ||
        BODILY_TASKS.has(word) ||
        word === heavy ||
        /^(?:avoid\w*|refrain\w*|stretch|spell|spells|distances?|journeys?|shifts?|strenuous|vigorous|sustained|continuous|exercise|involving|nature|kind|anything|mean\w*)$/.test(
          word,
        ),
    ).length === 0
  )
    return 'unmeasured';
  if (
    has(reach, UNNAMED_WORK) &&
    naming.filter(
      (word) =>
        !/^(?:transitional|sedentary|undemanding|non-strenuous|onerous|taxing|pressured|softer|simpler|quieter|avoid\w*)$/.test(word),
    ).length === 0
  )
    return 'empty';
  if (
    has(reach, REGULAR) &&
    naming.filter(
      (word) =>
        !BODILY_TASKS.has(word) &&
        !/^(?:micro|supervision|stretch|move|moving|around|screen|desk|workstation|line|meet\w*|discuss\w*|talk\w*|speak\w*|one-to-ones?|catch-ups?|conversations?|sit-downs?|chats?|words?|micro-?breaks?|calls?|visits?)$/.test(
          word,
        ),
    ).length === 0
  )
    return 'regular';
  if (
    has(action, CUT_DOWN) &&
    naming.filter(
      (word) =>
        !BODILY_TASKS.has(word) &&
        !/^(?:overtime|exposure|vibrating|tools?|shifts?|nights?|noise|dust|travel|caseload|case-load|deadlines?|calls?|wherever|reasonably|minimal)$/.test(
          word,
        ),
    ).length === 0
  )
    return 'unmeasured';
  if (hangsOnContext(sentence, one, action) || has(reach, WAITS)) return undefined;
  // An order is told plainly enough; it leaves the manager in doubt only where its words are open-ended.
  const own = /\bsupported\b/i.test(within(sentence, one.by).text) ? reach : withoutBy(reach, one.by);
  if (one.form === 'order' && !has(own, OPEN_ENDED)) return undefined;
  if (naming.length === 1 && has(own, OPEN_ENDED) && !naming.some(isNamed) && !/[A-Z]/.test(nameOf(reach, naming[0] ?? ''))) return 'empty';
  if (naming.length === 0 && (has(own, OPEN_ENDED) || (has(reach, LOOKED_AT) && !has(reach, ON_A_DAY)) || has(reach, GIVEN_TIME)))
    return 'empty';
  return undefined;
}

/** What only looks at the work, and says nothing of what should come of it: "I recommend that her hours are looked at". */
const LOOKED_AT =
  /\b(?:look(?:s|ed|ing)? (?:again )?(?:at|into)|look at|review(?:s|ed|ing)?|monitor(?:s|ed|ing)?|explor(?:e|es|ed|ing)|consider(?:s|ed|ing)?|think(?:ing)? about|thought about|assess(?:es|ed|ing)?|assessment|examin(?:e|es|ed|ing)|discuss(?:es|ed|ing)?|revisit(?:s|ed|ing)?|(?:thought|consideration|attention)\b[^.;,]{0,25} be given)\b/i;
/** "Look at the hours again on 4 June": when the step is taken is told. */
const ON_A_DAY = /\b(?:again|with (?:him|her|them))\b[^.;]*\d/i;
/** Time or ease given without measure: "give him time", "allowed time to settle back in". */
const GIVEN_TIME =
  /\b(?:giv(?:e|en|ing)|allow(?:ed|ing)?|have|had) (?:(?:him|her|them|he|she|they|more|some|plenty of|enough|sufficient|adequate|the|all the|a little) ){0,3}(?:time|space)(?=$|[.,;]| to (?:settle|adjust|adapt|find|get|re-?adjust|catch|think)| (?:he|she|they) needs?)/i;

/** The stretch with what advises cut out: "it would be appropriate to", "I support" leave nothing open themselves. */
const withoutBy = (reach: Stretch, by: Span): Stretch =>
  by.end <= reach.start || by.start >= reach.end
    ? reach
    : {
        ...reach,
        text:
          reach.text.slice(0, Math.max(0, by.start - reach.start)) +
          ' '.repeat(Math.min(by.end, reach.end) - Math.max(by.start, reach.start)) +
          reach.text.slice(Math.min(reach.end, by.end) - reach.start),
      };

/** "Continue without restriction", "weigh this under your policy", "advise against action under the policy": more than to go on as before. */
const NOT_TO_GO_ON =
  /\b(?:without (?:\w+ )?(?:restrictions?|limits?)|weigh(?:ing)?|decide|against|ought not|should not|need not|rather than)\b/i;

/** "Dust levels to be kept under review": what is watched is named; who looks, how often and for what is not. */
const ONLY_WATCHED =
  /\b(?:be |being )(?:\w+ly )?(?:monitored|watched|observed|kept (?:under|in) (?:(?:close|careful|regular|constant|continual|continuous|active) )?(?:review|observation|watch|scrutiny|view|hand|check))(?: (?:closely|carefully|regularly|throughout|as (?:needed|necessary|appropriate)))?[.;]?$/i;

/** The return is what is advised: "a return on 8 June", "that he resume on Monday", "a month before he resumes". */
const RETURN_HEAD =
  /^(?:that )?(?:(?:he|she|they|Mr [A-Z]\w+|Mrs [A-Z]\w+|Ms [A-Z]\w+|Miss [A-Z]\w+|the employee) )?(?:should )?(?:an? |the |his |her |their |any |no )?(?:\w+ )?(?:return|returns|resum\w+|comes? back|goes? back|be back|stays? off|remains? off|absence|recovery|further absence|sick leave|time off(?! for))\b|^allow\b[^.;]{0,80}\b(?:before|until) (?:he|she|they) (?:returns?|resumes?|comes? back|is back|are back)$/i;
/** "He should wait until 3 November": when to come back, and not before, is what is advised. */
const WAITS = /\b(?:waits?|waiting|hold(?:s|ing)? off) (?:until|till) \w/i;
/** Advice about the return itself: it is a timescale, and what it lacks as a plan is `phased-return`'s to say. */
const RETURN_ONLY =
  /\b(?:return(?:s|ed|ing)?(?: to (?:work|duty|the office|his post|her post))?|come back|be back|go back|resum(?:e|es|ption)|start back|remain off|stay off|sick leave|time off sick|remain absent|stay at home|off work)\b/i;
const SENT_ON =
  /\b(?:(?:further|fresh|new|another|second|repeat) (?:referral|assessment|report|opinion|appointment|review|medical|consultation)|review(?:ed)? (?:by|with) (?:me|us|occupational health|oh)|(?:GP|specialist|medical|hospital|doctor)(?:'s)? (?:report|opinion|letter|evidence|records?)|be (?:re-?referred|referred|seen|re-?assessed|assessed|reviewed)|referral to|refer(?:red)? (?:him|her|them)?|seek (?:legal|HR|medical)|legal advice|contact (?:me|us|HR)|this (?:report|letter)|my (?:report|letter)|occupational health (?:review|assessment|appointment)|Citizens Advice|solicitor|employee assistance|EAP|counselling|physiotherapy)\b/i;

/** Time to attend treatment is the employer's to give, wherever the treatment is. */
const TIME_GIVEN = /\b(?:time (?:off|away|out)|released? (?:from work|from (?:his|her|their) duties)|paid time|leave) (?:to|for|so)\b/i;

/** Those who carry out nothing for the employer. */
const NOT_AT_WORK: ReadonlySet<Advice['to']> = new Set<Advice['to']>(['clinician', 'author', 'occupational-health', 'relative']);

/** Advice that a manager can carry out: something named or measured, for the employer or about the employee's work, and no decision of HR. */
export function isActionable(report: Report, sentence: Sentence, one: Advice): boolean {
  if (NOT_AT_WORK.has(one.to)) return false;
  if (
    SAYS_HOW_LONG.test(sentence.text) ||
    vagueness(report, sentence, one) ||
    (announces(sentence, report) && !introduces(report, sentence))
  )
    return false;
  const reach = reachOf(sentence, one);
  if (tellsHrDecision(report, sentence, reach)) return false;
  const naming = namingWords(report, sentence, reach, isEmpty, one.by);
  if (has(reach, SENT_ON) && !has(reach, TIME_GIVEN) && naming.length <= 4) return false;
  if (has(reach, RETURN_PLAN))
    return (
      measured(report, sentence, reach) ||
      introduces(report, sentence) ||
      timesIn(report, sentence).some((time) => time.kind === 'duration' && beginsIn(reach, time))
    );
  if (has(reach, NAMED_ASSESSMENT) || has(reach, ARRANGED)) return true;
  if (has(reach, RETURN_ONLY) && !measured(report, sentence, reach) && naming.filter((word) => !RETURN_WORD.test(word)).length === 0)
    return false;
  // A lone time ("From 15 June") is no step.
  return naming.length > 0 || measured(report, sentence, reach) || introduces(report, sentence) || isSpeltOut(sentence, reach);
}

const RETURN_WORD = /^(?:return\w*|resum\w+|off|absent|sick|home|start\w*|back|remain\w*|stay\w*|support\w*|fit|certified|signed)$/;
