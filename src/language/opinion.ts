import type { Span } from '../read/source.ts';
import type { Sentence } from '../report/report.ts';
import { CERTAIN, MARKED, PROBABLE, REASON } from './opinion-wording.ts';
import { findAll, findFirst } from './pattern.ts';

/** How surely the author speaks in a sentence. Offsets in the report's text; undefined where the mark is absent. */
export interface Opinion {
  /** "in my opinion", "I consider", "my view is", "from an occupational health perspective". */
  readonly marked: Span | undefined;
  /** Words of probability: likely, probable, may, might, on balance, I expect, appears, is consistent with. */
  readonly probable: Span | undefined;
  /** Certainty: definitely, without doubt, will never, 100%. */
  readonly certain: Span | undefined;
  /** A reason is given: because, since, as, given that, "which is why", therefore. Temporal since/as do not count. */
  readonly reason: Span | undefined;
}

/** "since March", "since his operation", "since then": a time, not a reason; "since" before a subject and verb is one. */
const SINCE = /(?<=[\w,;)] |^)since (?=(?<next>[^.;]{0,80}))/i;
const SINCE_TIME =
  /^(?:(?:then|when|\d|(?:mid-?|early |late )?(?:jan|feb|mar|apr|may\b(?! be| not| have| need| well| take| find| come)|jun|jul|aug|sep|oct|nov|dec)|spring|summer|autumn|winter|christmas|easter|childhood|birth|last|yesterday|about|around|approximately|before|after|early|late|mid|the (?:start|beginning|end|turn|middle|age|time|day|week|month|year|autumn|spring|summer|winter|new year|weekend|accident|operation|injury|incident|fall|change|move|birth|diagnosis|age|onset|assessment|review|referral|last)|(?:his|her|their|my|our|your|its|this|that) (?:last|first|previous|most recent|operation|accident|injury|fall|return|surgery|diagnosis|review|assessment|report|appointment|referral|absence|arrival|promotion|birth|discharge|treatment|teens|twenties|schooldays|childhood|move|transfer|start|admission|initial|letter|death|separation|divorce|retirement)|(?:starting|beginning|returning|leaving|joining|moving|having|being|taking|finishing|completing|coming|going|stopping|changing)\b|(?:he|she|they|i|we|you|it) (?:last|first|started|began|returned|joined|left|moved|stopped|saw|spoke|wrote|had|took|came|was (?:last|first|diagnosed|seen|referred|injured|promoted|born|discharged)|were (?:last|first))))/i;
/** "as" that gives a reason opens a clause with its own subject: ", as noise brings on the headaches". */
const AS = /(?<=[\w)"'],? )as (?=(?<next>[^.;]{0,80}))/i;
const AS_OPENS_CLAUSE =
  /^(?:(?:he|she|they|it|this|that|these|those|there|i|we|you|his|her|their|its|the|a|an|my|our|your|both|each|no|not|any|some|most|all|mr|mrs|ms|miss|dr|standing|sitting|walking|lifting|driving|bending|typing|noise|heat|cold|stairs|stress|pain|fatigue|tiredness|sleep|mornings|nights|long|repeated|prolonged|regular|early|late|heavy|strong|broken|poor|[a-z]+ing|[a-z]+s)\b)(?!.{0,3}$)/i;
const AS_COMPARES =
  /^(?:(?:a|an|the) (?:whole|result|rule|matter|consequence|means|minimum|maximum|start|first|last|guide|trial|trainee|temporary|precaution|one-off|general|second|single|further|man|woman|child|nurse|driver|teacher|manager|member|registered|team|parent|mother|father|patient|diabetic|person|reminder|courtesy|way|basis|interim|compromise|safeguard|priority|fit)\b|(?:it|he|she|they|things|you|i|we) (?:is|are|was|were|do|does|did|has|have|had|can|could|wish|wishes|see|sees|saw|like|likes|need|needs|want|wants|used|suggest|suggested|recommend|recommended|say|says|said|described|asked|requested|agreed|know|knows|knew)(?: (?:at present|now|before|already|in|on|to|fit|well|today|normal|best))?[,.]?(?: |$)(?!not|no|unable|still|too|likely|un|at risk|slow|tired|easily|more|less|very|only|about|going|due|awaiting|waiting|able|weak|painful|hard|difficult)|(?:far|long|soon|much|many|well|little|few|often|early|late|good|part|such|before|above|below|follows|set|agreed|usual|normal|needed|required|necessary|possible|tolerated|appropriate|described|discussed|advised|recommended|planned|expected|stated|directed|rostered|ever|yet|to|for|if|though|per|regards|from|of|at|in|on|being|having|an?)\b|(?:his|her|their|my|your|our) (?:line manager|manager|employer|first|usual|main|only|next|representative|companion|reason|gp|doctor|own)\b)/i;

/** How surely the author speaks in a sentence, by the words themselves; whether the words are the author's own is `stance()`'s to say. */
export function opinion(sentence: Sentence): Opinion {
  return {
    marked: findFirst(sentence, MARKED),
    probable: findFirst(sentence, PROBABLE),
    certain: findFirst(sentence, CERTAIN),
    reason: findFirst(sentence, REASON) ?? sinceReason(sentence) ?? asReason(sentence),
  };
}

function sinceReason(sentence: Sentence): Span | undefined {
  return findAll(sentence, SINCE).find((match) => {
    const next = match.groups.next ?? '';
    // "ever since" is a time, "long since" too; a reason has a verb of its own.
    return (
      !SINCE_TIME.test(next) &&
      !/\b(?:ever|long|not|absent|off|away|employed|here) $/i.test(before(sentence, match.start, 8)) &&
      HAS_VERB.test(next)
    );
  });
}

function asReason(sentence: Sentence): Span | undefined {
  return findAll(sentence, AS).find((match) => {
    const next = match.groups.next ?? '';
    return (
      AS_OPENS_CLAUSE.test(next) &&
      !AS_COMPARES.test(next) &&
      HAS_VERB.test(next) &&
      !COMPARED_BEFORE.test(before(sentence, match.start, 24))
    );
  });
}

const before = (sentence: Sentence, at: number, length: number): string =>
  sentence.text.slice(Math.max(0, at - sentence.start - length), at - sentence.start);

/** "as soon as", "such as", "the same as", "so long as", "known as", "works as": comparison or role. */
const COMPARED_BEFORE =
  /\b(?:as (?:\w+ ){1,2}|such |same |so \w+ |known |works? |working |worked |employed |regarded |described |seen |treated |acts? |serve[sd]? |role |post |job |position |engaged |viewed |considered |counts? |just |even |insofar |only |well )$/i;
const HAS_VERB =
  /\b(?:is|are|was|were|has|have|had|do|does|did|can|cannot|could|will|would|may|might|must|should|needs?|[a-z]{2,}(?:s|ed|n't))\b/i;
