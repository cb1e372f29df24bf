import type { Span } from '../read/source.ts';
import type { Sentence } from '../report/report.ts';
import type { Stretch } from './pattern.ts';
import { isTooLong, type Token, tokens } from './tokens.ts';
import { type VerbGroup, verbGroups } from './verb-groups.ts';
import { verbForm } from './verbs.ts';

export type ClauseKind =
  | 'main'
  | 'that'
  | 'relative'
  | 'condition'
  | 'reason'
  | 'concession'
  | 'time'
  | 'purpose'
  | 'question'
  | 'participle';

/** A clause of a sentence: its finite verb group where one was found, and what opens it. Offsets in the report's text. Clauses tile the sentence. */
export interface Clause extends Span {
  readonly kind: ClauseKind;
  /** The word or words that open it ("that", "because", "if", "which"); empty for a bare main clause. */
  readonly opener: string;
  readonly tense: Tense | undefined;
  /** Its finite verb, where it has one. */
  readonly verb: VerbGroup | undefined;
  /** The text of the clause, so that patterns can be asked of it. */
  readonly text: string;
}

/** `modal`: should, may, might, could, would; `future`: will, shall, going to; `perfect` counts as past. */
export type Tense = 'past' | 'present' | 'future' | 'modal';

const HARD: Readonly<Record<string, ClauseKind>> = {
  because: 'reason',
  although: 'concession',
  though: 'concession',
  whereas: 'concession',
  if: 'condition',
  unless: 'condition',
  lest: 'purpose',
  whether: 'question',
  which: 'relative',
  who: 'relative',
  whom: 'relative',
  whose: 'relative',
  when: 'time',
  whenever: 'time',
  while: 'time',
  whilst: 'time',
};
const SOFT: Readonly<Record<string, ClauseKind>> = {
  that: 'that',
  since: 'time',
  before: 'time',
  after: 'time',
  until: 'time',
  till: 'time',
  once: 'time',
  as: 'reason',
  so: 'purpose',
  provided: 'condition',
  providing: 'condition',
  where: 'relative',
  wherever: 'relative',
  how: 'question',
  why: 'question',
  what: 'question',
  than: 'reason',
};
const COORDINATOR = new Set(['and', 'but', 'or', 'nor', 'so', 'yet']);
const SUBJECT_START = new Set(
  `i you he she it we they this these those there his her its my your our their the a an no nobody somebody someone everyone nothing none both some any each mr mrs ms miss dr one`.split(
    /\s+/,
  ),
);
const RELATIVE_HEAD =
  /^(?:say|tell|report|state|explain|feel|believe|think|know|add|note|confirm|mean|suggest|see|understand|consider|find|describe|mention|claim|agree|advise|recommend|ask|hope|expect|show|suspect|allege|insist|maintain|argue|write|reply|admit|deny|accept|perceive|emerge|appear|seem|clear|likely|possible|unlikely|sure|aware|glad|sorry|afraid|such|so|now|fact|view|feeling|belief|opinion|impression|perception|understanding|account|doubt|evidence|suggestion|allegation|sign|reason|risk|chance|hope|fear|concern|worry|is|was|me|us|be)$/;

interface Boundary {
  readonly at: number;
  readonly kind: ClauseKind;
  readonly opener: string;
}

function relativeOrThat(list: readonly Token[], index: number): ClauseKind {
  const before = list[index - 1];
  if (!before?.word) return 'that';
  const base = verbForm(before.lower)?.base ?? before.lower;
  return RELATIVE_HEAD.test(base) || RELATIVE_HEAD.test(before.lower) ? 'that' : 'relative';
}

function kindOf(list: readonly Token[], index: number): ClauseKind | undefined {
  const { lower } = list[index]!;
  if (lower === 'that') return relativeOrThat(list, index);
  if (lower === 'if' && verbForm(list[index - 1]?.lower ?? '')?.base.match(/^(?:ask|wonder|know|say|see|tell|doubt|enquire|query|check)$/))
    return 'question';
  if (
    (lower === 'who' || lower === 'which' || lower === 'when') &&
    /^(?:ask|asks|asked|say|know|tell|wonder|wondered)$/.test(list[index - 1]?.lower ?? '')
  )
    return 'question';
  return HARD[lower] ?? SOFT[lower];
}

/** Whether a soft opener at `index` is followed by a subject and the verb at `verb` rather than by a noun phrase of its own. */
function opensClause(list: readonly Token[], index: number, verb: number): boolean {
  const next = list[index + 1];
  if (!next?.word) return false;
  const { lower } = list[index]!;
  if (lower === 'that') return true;
  if (lower === 'so') return next.lower === 'that';
  if (lower === 'as' && /^(?:well|far|long|soon|much|to|a|an|of|for)$/.test(next.lower))
    return next.lower === 'far' || next.lower === 'long' || next.lower === 'soon';
  // "since the autumn he has": a bare time before the subject is no clause.
  const distance = verb - index;
  return distance <= 7 || SUBJECT_START.has(next.lower);
}

const known = new WeakMap<Stretch, readonly Clause[]>();

/** The clauses of a sentence, in order; together they are the whole sentence. Found by finite verbs and the words that open clauses. */
export function clauses(sentence: Sentence): readonly Clause[] {
  return clausesOf(sentence);
}

/** As `clauses`, for any stretch that holds one sentence. */
export function clausesOf(stretch: Stretch): readonly Clause[] {
  const held = known.get(stretch);
  if (held) return held;
  if (isTooLong(stretch)) return [{ ...stretch, kind: 'main', opener: '', tense: undefined, verb: undefined }];
  const list = tokens(stretch);
  const groups = verbGroups(stretch);
  const boundaries: Boundary[] = [];
  const first = opening(list, groups);
  boundaries.push(first);
  let current: Boundary = first;
  let previous: VerbGroup | undefined;
  for (const group of groups) {
    if (previous) {
      for (const boundary of between(list, previous, group, current)) {
        boundaries.push(boundary);
        current = boundary;
      }
    } else if (first.at === 0) {
      for (const boundary of beforeFirst(list, group, first)) {
        boundaries.push(boundary);
        current = boundary;
      }
    }
    previous = group;
  }
  if (previous) {
    for (const boundary of after(list, previous)) boundaries.push(boundary);
  }
  const result = boundaries.map((boundary, index): Clause => {
    const start = index === 0 ? stretch.start : stretch.start + list[boundary.at]!.start;
    const following = boundaries[index + 1];
    const end = following ? stretch.start + list[following.at]!.start : stretch.end;
    const verb = groups.find((group) => group.start >= start && group.start < end);
    return {
      start,
      end,
      kind: boundary.kind,
      opener: boundary.opener,
      tense: verb?.tense,
      verb,
      text: stretch.text.slice(start - stretch.start, end - stretch.start),
    };
  });
  known.set(stretch, result);
  return result;
}

/** The clause that holds an offset. */
export function clauseAt(sentence: Sentence, offset: number): Clause {
  const all = clauses(sentence);
  return all.find((clause) => offset >= clause.start && offset < clause.end) ?? all.at(-1)!;
}

/** What the sentence begins with. */
function opening(list: readonly Token[], groups: readonly VerbGroup[]): Boundary {
  let at = 0;
  while (at < list.length && (!list[at]!.word || (at < 2 && COORDINATOR.has(list[at]!.lower)))) at += 1;
  const token = list[at];
  const group = groups[0];
  if (!token || !group) return { at: 0, kind: 'main', opener: '' };
  const kind = kindOf(list, at);
  const next = list[at + 1]?.lower ?? '';
  if (token.lower === 'that' || token.lower === 'so') return { at: 0, kind: 'main', opener: '' };
  if (kind !== undefined && kind !== 'relative' && token.lower !== 'what') {
    const bare = token.lower in SOFT && !hasCommaBetween(list, at, group.first) && groups.length > 1;
    if (token.lower in HARD || bare) {
      if (!(token.lower === 'because' && next === 'of')) return { at: 0, kind, opener: token.lower };
    }
  }
  if (token.lower === 'what') return { at: 0, kind: 'question', opener: 'what' };
  // "Should he …", "Were bullying to be found", "Had she listened": inverted conditions at the head of the sentence.
  if (group.first === at && /^(?:should|were|had)$/.test(token.lower) && groups.length > 1 && list.at(-1)?.lower !== '?') {
    return { at: 0, kind: 'condition', opener: token.lower };
  }
  const form = verbForm(token.lower);
  if (
    form &&
    group.first > at &&
    (form.forms.has('ing') || (form.forms.has('participle') && !form.forms.has('base'))) &&
    hasCommaBetween(list, at, group.first)
  ) {
    return { at: 0, kind: 'participle', opener: '' };
  }
  return { at: 0, kind: 'main', opener: '' };
}

function hasCommaBetween(list: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (list[at]!.lower === ',') return true;
  return false;
}

/** A participle clause at the head ends at its comma; a subject may carry a relative clause before the first verb. */
function beforeFirst(list: readonly Token[], group: VerbGroup, first: Boundary): Boundary[] {
  const found: Boundary[] = [];
  for (let at = 1; at < group.first; at += 1) {
    const { lower } = list[at]!;
    if (first.kind === 'participle' && lower === ',' && found.length === 0) found.push({ at: at + 1, kind: 'main', opener: '' });
    else if (lower === 'that' && group.first - at <= 8 && list[at - 1]!.word && first.opener !== 'that')
      found.push({ at, kind: relativeOrThat(list, at), opener: 'that' });
    else if (/^(?:who|whom|which|whose)$/.test(lower)) found.push({ at: withPreposition(list, at), kind: 'relative', opener: lower });
    else if (lower in HARD && lower !== first.opener) found.push({ at, kind: kindOf(list, at)!, opener: lower });
    else if (
      SOFT_TIME.has(lower) &&
      opensClause(list, at, group.first) &&
      !hasCommaBetween(list, at, group.first) &&
      lower !== first.opener
    )
      found.push({ at, kind: 'time', opener: lower });
  }
  return found;
}

const SOFT_TIME = new Set(['since', 'before', 'after', 'until', 'till', 'once']);

/** "in which", "with whom": the preposition belongs to the relative clause. */
function withPreposition(list: readonly Token[], at: number): number {
  return /^(?:in|on|at|of|for|with|by|to|from|under|about|during|through|after|where)$/.test(list[at - 1]?.lower ?? '') ? at - 1 : at;
}

function between(list: readonly Token[], previous: VerbGroup, group: VerbGroup, current: Boundary): Boundary[] {
  const found: Boundary[] = [];
  let comma = -1;
  let joined = -1;
  let strong = -1;
  for (let at = previous.last + 1; at < group.first; at += 1) {
    const token = list[at]!;
    const { lower } = token;
    const kind = kindOf(list, at);
    if (lower === ';' || lower === ':' || (lower === '-' && !adjacent(list, at))) {
      strong = at + 1;
      found.push({ at: at + 1, kind: 'main', opener: '' });
    } else if (lower === ',' || lower === ')' || lower === '(') comma = at;
    else if (COORDINATOR.has(lower) && !(lower === 'so' && list[at + 1]?.lower === 'that')) joined = at;
    else if (lower in HARD && !(lower === 'because' && list[at + 1]?.lower === 'of') && kind) {
      found.push({ at: /^(?:who|whom|which|whose)$/.test(lower) ? withPreposition(list, at) : at, kind, opener: lower });
    } else if (lower in SOFT && kind && opensClause(list, at, group.first) && !(lower !== 'that' && softBlocked(list, at, group.first))) {
      found.push({ at, kind, opener: lower === 'so' ? 'so that' : lower });
    }
  }
  if (
    group.auxiliary === 'should' &&
    /^(?:,)?$/.test(list[group.first - 1]?.lower ?? '') &&
    list[group.first + 1]?.word &&
    found.length === 0
  ) {
    return [{ at: group.first, kind: 'condition', opener: 'should' }];
  }
  const lastFound = found.at(-1);
  const fronted = current.at === 0 && current.kind !== 'main' && current.kind !== 'question';
  const firstComma = firstMark(list, previous.last + 1, group.first);
  // "Although he is slow, which is new, he copes": what the comma opens is told of the clause before.
  const goesOn = found[0]?.at === firstComma + 1;
  if (comma >= 0 && fronted && !goesOn && (!lastFound || lastFound.at > comma) && strong < 0 && joined < comma) {
    found.unshift({ at: firstComma + 1, kind: 'main', opener: '' });
    return ordered(found, previous, group);
  }
  if (joined > (lastFound?.at ?? -1) && joined >= 0) {
    // Between "and" and the verb stands at most a subject.
    const own = group.first - joined > 1;
    found.push({
      at: joined,
      kind: own && comma === joined - 1 ? 'main' : current.kind === 'participle' ? 'main' : (lastFound?.kind ?? current.kind),
      opener: '',
    });
  } else if (found.length === 0) {
    if (comma >= 0) found.push({ at: comma + 1, kind: 'main', opener: '' });
    else if (current.kind === 'relative' || current.kind === 'that' || current.kind === 'question' || current.kind === 'time')
      found.push(resumption(list, previous, group));
    else
      found.push(
        bareSubject(list, previous, group, fronted && (previous.verb === 'be' || !RELATIVE_HEAD.test(previous.verb)) ? 'main' : 'that'),
      );
  } else if (comma > (lastFound?.at ?? -1) && lastFound?.kind === 'relative' && group.first - comma <= 2) {
    found.push({ at: comma + 1, kind: 'main', opener: '' });
  }
  return ordered(found, previous, group);
}

function adjacent(list: readonly Token[], at: number): boolean {
  return list[at - 1]?.end === list[at]!.start && list[at + 1]?.start === list[at]!.end;
}

/** "after three weeks he returned": a soft opener whose noun phrase ends before a pronoun subject opens nothing. */
function softBlocked(list: readonly Token[], at: number, verb: number): boolean {
  for (let index = at + 2; index < verb; index += 1) {
    const { lower, word } = list[index]!;
    if (!word) return true;
    if (/^(?:i|he|she|it|we|they|there)$/.test(lower)) return true;
  }
  return /^(?:then|now|last|march|april|may|june|july|august|september|october|november|december|january|february|christmas|easter|\d+)$/.test(
    list[at + 1]?.lower ?? '',
  );
}

function firstMark(list: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (list[at]!.lower === ',') return at;
  return from;
}

function ordered(found: Boundary[], previous: VerbGroup, group: VerbGroup): Boundary[] {
  return found
    .filter((one, index) => one.at > previous.last && one.at <= group.first && found.findIndex((other) => other.at === one.at) === index)
    .sort((a, b) => a.at - b.at);
}

/** "The manager who bullied him | left": the sentence takes up its first clause again. */
function resumption(list: readonly Token[], previous: VerbGroup, group: VerbGroup): Boundary {
  const start = subjectStart(list, previous.last + 1, group.first);
  const before = list[group.first - 1];
  const governed = /^(?:in|on|at|of|for|with|by|to|from|about|against|upon|without)$/.test(list[group.first - 2]?.lower ?? '');
  if (start < group.first && before && !governed && /^(?:i|he|she|it|we|they|there)$/.test(before.lower))
    return { at: group.first - 1, kind: 'main', opener: '' };
  return {
    at:
      start < group.first && start > previous.last + 1 && !/^(?:in|on|at|of|for|with|by|to|from|about)$/.test(list[start - 1]?.lower ?? '')
        ? start
        : group.first,
    kind: 'main',
    opener: '',
  };
}

/** "He says | his manager shouts", "If he returns | he will need a chair": a clause that begins bare, at its subject. */
function bareSubject(list: readonly Token[], previous: VerbGroup, group: VerbGroup, kind: ClauseKind): Boundary {
  return { at: subjectStart(list, previous.last + 1, group.first), kind, opener: '' };
}

function subjectStart(list: readonly Token[], from: number, verb: number): number {
  let at = verb;
  for (let index = verb - 1; index >= from; index -= 1) {
    const { lower, word } = list[index]!;
    if (!word) break;
    if (SUBJECT_START.has(lower)) {
      const preposition = /^(?:of|in|on|at|for|with|by|from|to)$/.test(list[index - 1]?.lower ?? '');
      at = index;
      if (!preposition) return index;
    }
  }
  return at;
}

/** Clauses after the last finite verb that have none of their own: conditions ("if possible"), participles after a comma. */
function after(list: readonly Token[], previous: VerbGroup): Boundary[] {
  const found: Boundary[] = [];
  for (let at = previous.last + 1; at < list.length; at += 1) {
    const token = list[at]!;
    if (token.lower === ';') found.push({ at: at + 1, kind: 'main', opener: '' });
    else if (token.lower === 'if' || token.lower === 'unless' || token.lower === 'whether')
      found.push({ at, kind: kindOf(list, at)!, opener: token.lower });
    else if (token.lower === ',' && verbForm(list[at + 1]?.lower ?? '')?.forms.has('ing'))
      found.push({ at: at + 1, kind: 'participle', opener: '' });
  }
  return found.filter((one) => one.at < list.length);
}
