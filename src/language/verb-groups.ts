import type { Span } from '../read/source.ts';
import type { Stretch } from './pattern.ts';
import { isTooLong, type Token, tokens } from './tokens.ts';
import { type VerbForm, verbForm } from './verbs.ts';

export type VerbTense = 'past' | 'present' | 'future' | 'modal';

/** A finite verb with its auxiliaries: "has been shouted", "may not return", "ignores". Offsets in the report's text. */
export interface VerbGroup extends Span {
  /** Base form of the last verb of the group ("shout"). */
  readonly verb: string;
  readonly tense: VerbTense;
  readonly passive: boolean;
  readonly negated: boolean;
  /** The first word is an auxiliary, so that what follows may be read as inverted ("Had she listened"). */
  readonly auxiliary: string;
  /** Index of its first and last token. */
  readonly first: number;
  readonly last: number;
}

const BE = new Set(['is', 'are', 'was', 'were', 'am', "isn't", "aren't", "wasn't", "weren't"]);
const HAVE = new Set(['has', 'have', 'had', "hasn't", "haven't", "hadn't"]);
const DO = new Set(['do', 'does', 'did', "don't", "doesn't", "didn't"]);
const FUTURE = new Set(['will', 'shall', "won't", "shan't"]);
const MODAL = new Set([
  'would',
  'should',
  'can',
  'could',
  'may',
  'might',
  'must',
  'cannot',
  'ought',
  "wouldn't",
  "shouldn't",
  "can't",
  "couldn't",
  "mightn't",
  "mustn't",
  "needn't",
]);
const CONTRACTED = /^(?:i|you|he|she|it|we|they|who|that|there|what)'(s|re|ve|ll|d|m)$/;
const NOT = new Set(['not', 'never', 'no', 'neither', 'nor', 'hardly', 'scarcely', 'barely']);
const ADVERB = new Set(
  `not never ever also always still already just yet since now often all both quite well only even so then once further again almost hardly scarcely barely
   rather really soon sometimes seldom rarely simply thus therefore otherwise long not far much more less at-times perhaps maybe indeed each first twice next too`.split(
    /\s+/,
  ),
);
/** After these a verb-like word is a noun, an adjective or a verb that is not finite. */
const NO_VERB_AFTER = new Set(
  `a an the this these those his her its my your our their whose some any no every each either neither another much many few several all most more less such what which
   to of at on in by for with from into onto over under about against between through during without within upon towards toward per via than as like near off out
   mr mrs ms miss dr very too so quite rather first second last next new old own other same`.split(/\s+/),
);
const SUBJECT = new Set(
  `i you he she it we they who which that this there what somebody someone anybody anyone nobody everybody everyone nothing something everything everybody one none both`.split(
    /\s+/,
  ),
);
const SINGULAR_SUBJECT = new Set(
  `he she it who which that this what somebody someone anybody anyone nobody everybody everyone nothing something everything one none`.split(
    /\s+/,
  ),
);
const PLURAL_SUBJECT = new Set(`i you we they who which that both people staff police`.split(/\s+/));
const COORDINATOR = new Set(['and', 'but', 'or', 'nor', 'yet', 'then']);
export const OPENER = new Set(
  `that which who whom whose whether if unless because although though while whilst whereas when whenever where wherever before after until till once since as than so
   how why what lest provided providing despite`.split(/\s+/),
);
const MARK_ENDS = new Set([',', ';', ':', '.', '(', ')', '"', '-', '!', '?']);

function isAdverb(word: string): boolean {
  return (
    ADVERB.has(word) ||
    (word.length > 4 &&
      word.endsWith('ly') &&
      !/^(?:family|reply|apply|supply|rely|comply|imply|early|july|only|likely|unlikely|multiply|friendly|elderly)$/.test(word))
  );
}

function auxiliary(token: Token, index: number, list: readonly Token[]): VerbTense | undefined {
  const { lower } = token;
  if (lower === 'may' && token.text === 'May' && index > 0) return undefined;
  if (lower === 'may' && /^\d/.test(list[index + 1]?.text ?? '')) return undefined;
  if (lower === 'will' && token.text === 'Will' && index > 0) return undefined;
  if (lower === 'can' && /^(?:a|the)$/.test(list[index - 1]?.lower ?? '')) return undefined;
  if (FUTURE.has(lower)) return 'future';
  if (MODAL.has(lower)) return 'modal';
  const before = list[index - 1]?.lower ?? '';
  if (BE.has(lower) || HAVE.has(lower) || DO.has(lower)) {
    if (before === 'to' && !BE.has(lower)) return undefined;
    return /^(?:was|were|had|did)/.test(lower) || HAVE.has(lower) ? 'past' : 'present';
  }
  const contracted = CONTRACTED.exec(lower)?.[1];
  if (contracted) return { s: 'present', re: 'present', m: 'present', ve: 'past', ll: 'future', d: 'modal' }[contracted] as VerbTense;
  return undefined;
}

/** Whether a finite verb stands after `index` before the clause can have ended: then a bare -ed form here is no finite verb. */
function finiteFollows(list: readonly Token[], index: number): boolean {
  for (let at = index + 1; at < list.length && at < index + 14; at += 1) {
    const token = list[at]!;
    if (!token.word ? MARK_ENDS.has(token.lower) : OPENER.has(token.lower) || token.lower === 'and' || token.lower === 'but') return false;
    if (auxiliary(token, at, list) !== undefined) return true;
  }
  return false;
}

/** "The catering manager shovelled extra work onto him": right after a person, a word in -ed that the list of verbs lacks is a verb all the same. */
function unlisted(list: readonly Token[], index: number): VerbForm | undefined {
  const { lower, text } = list[index]!;
  const before = list[index - 1];
  if (!before?.word || !/^[a-z]{3,}ed$/.test(text) || list[index + 1]?.lower === 'by') return undefined;
  const person =
    PERSON_NOUN.test(before.lower) || /^(?:he|she|they|who)$/.test(before.lower) || (index > 1 && /^[A-Z][a-z]/.test(before.text));
  return person ? { base: lower.slice(0, -2), forms: PAST_ONLY } : undefined;
}
const PAST_ONLY: VerbForm['forms'] = new Set(['past']);

function bareFinite(list: readonly Token[], index: number, groups: readonly VerbGroup[]): VerbTense | undefined {
  const token = list[index]!;
  const form = verbForm(token.lower) ?? unlisted(list, index);
  if (!form || (index > 0 && /^[A-Z]/.test(token.text) && list[index - 1]?.word)) return undefined;
  let at = index - 1;
  while (at >= 0 && list[at]!.word && isAdverb(list[at]!.lower)) at -= 1;
  const before = list[at];
  const last = groups.at(-1);
  const forms = form.forms;
  if (!before) {
    if (index > 0 && !forms.has('past')) return forms.has('base') ? 'present' : undefined;
    return forms.has('base') ? 'present' : undefined;
  }
  const word = before.lower;
  if (NO_VERB_AFTER.has(word) && !SUBJECT.has(word)) return undefined;
  if (word === 'please') return forms.has('base') ? 'present' : undefined;
  if (!before.word && word === ',' && (forms.has('s') || forms.has('past')) && afterInsertion(list, at, groups))
    return forms.has('past') ? 'past' : 'present';
  const joined = COORDINATOR.has(word) || (!before.word && before.lower === ',');
  if (joined) {
    if (!last || last.end === undefined) return undefined;
    const simple = last.first === last.last || last.auxiliary === '';
    // "were asked three times and never sent one": an adverb between shows that a new verb begins.
    if (forms.has('past') && at < index - 1 && COORDINATOR.has(word) && last.tense === 'past') return 'past';
    // "had been warned and took no notice": a past that is no participle is finite wherever it stands.
    if (forms.has('past') && !forms.has('participle') && COORDINATOR.has(word)) return 'past';
    if (forms.has('past') && simple && last.tense === 'past' && !last.passive) return 'past';
    if (forms.has('s') && simple && last.tense === 'present') return 'present';
    // "I recommend … and advise": the same person goes on.
    if (
      forms.has('base') &&
      !forms.has('past') &&
      simple &&
      last.tense === 'present' &&
      verbForm(list[last.first]!.lower)?.forms.has('base')
    )
      return 'present';
    return undefined;
  }
  if (!before.word) return undefined;
  const next = list[index + 1];
  if (forms.has('past')) {
    if (SUBJECT.has(word)) return 'past';
    if (/^(?:him|them|me|us|himself|herself|themselves|being|having|been|be|is|was|get|gets|got|feel|feels|felt)$/.test(word))
      return undefined;
    // "The foreman sent him up knowing that he was dizzy": what has an object of its own is no participle.
    const active = /^(?:him|them|me|us)$/.test(next?.lower ?? '');
    if (forms.has('participle') && !active && (next?.lower === 'by' || finiteFollows(list, index))) return undefined;
    // "her targets raised", "work involved": taken as finite only where the clause has no verb yet.
    if (forms.has('participle') && last && noSubjectSince(list, last.last, index)) return undefined;
    return verbForm(word)?.forms.has('base') && !forms.has('participle') ? 'past' : nounLike(before) ? 'past' : undefined;
  }
  if (forms.has('s')) {
    if (SINGULAR_SUBJECT.has(word)) return 'present';
    if (PERSON_NOUN.test(word) && next?.word && !/^(?:and|or|of)$/.test(next.lower)) return 'present';
    if (!nounLike(before) || auxiliary(next ?? token, index + 1, list) !== undefined) return undefined;
    if (last && noSubjectSince(list, last.last, index)) return undefined;
    // After a name only a verb makes sense: "Mr Doyle reports poor sleep".
    if (/^[A-Z]/.test(before.text) && at > 0 && !/^(?:NHS|HR|GP|OH|AHP|DSE|PPE|MRI|CT)$/.test(before.text) && next?.word) return 'present';
    return !finiteFollows(list, index) &&
      next !== undefined &&
      next.word &&
      (NO_VERB_AFTER.has(next.lower) || OBJECT.has(next.lower) || OPENER.has(next.lower) || isAdverb(next.lower))
      ? 'present'
      : undefined;
  }
  if (forms.has('base')) {
    if (PLURAL_SUBJECT.has(word)) return 'present';
    if (
      /^(?:people|staff|colleagues|managers|others|they|team|crew|police|hr|resources|operations|payroll|facilities)$/.test(word) ||
      (/[^s]s$/.test(word) && !verbForm(word) && nounLike(before))
    ) {
      if (last && noSubjectSince(list, last.last, index)) return undefined;
      return next !== undefined &&
        (NO_VERB_AFTER.has(next.lower) || OBJECT.has(next.lower) || OPENER.has(next.lower)) &&
        !finiteFollows(list, index)
        ? 'present'
        : undefined;
    }
  }
  return undefined;
}

/** After one of these an -s form is what the person does: "her principal sees sick leave as …". */
const PERSON_NOUN =
  /^(?:manager|supervisor|leader|foreman|boss|gaffer|head|headteacher|principal|director|coordinator|colleague|coworker|nurse|matron|gp|doctor|consultant|surgeon|physiotherapist|specialist|employer|wife|husband|partner|mother|father|son|daughter|employee|worker|planner|clerk|deputy|chief|predecessor|planner|adviser|advisor|officer|owner|chef)$/;

/** "Her supervisor, Ms Alvarez, mishandled …": a verb after an insertion between commas, where the subject has had none yet. */
function afterInsertion(list: readonly Token[], comma: number, groups: readonly VerbGroup[]): boolean {
  let opened = comma - 1;
  while (opened > 0 && list[opened]!.word) opened -= 1;
  if (opened <= 0 || list[opened]!.lower !== ',' || comma - opened < 2) return false;
  if (COORDINATOR.has(list[opened + 1]!.lower) || !nounLike(list[opened - 1]!)) return false;
  if (OPENER.has(list[0]!.lower) && list[0]!.lower !== 'that') return false;
  return groups.every((group) => group.first > opened);
}

const OBJECT = new Set(['him', 'her', 'them', 'me', 'us', 'you', 'it', 'himself', 'herself', 'themselves', 'nothing', 'something']);

function nounLike(token: Token): boolean {
  return token.word && !NO_VERB_AFTER.has(token.lower) && !OBJECT.has(token.lower) && !isAdverb(token.lower);
}

/** No opener, coordinator or mark since the last finite verb: then the words here belong to its object, not to a new subject. */
function noSubjectSince(list: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) {
    const token = list[at]!;
    if (OPENER.has(token.lower) || COORDINATOR.has(token.lower) || !token.word) return false;
  }
  // "says his manager shouts": after a verb of saying a clause may begin bare.
  return !SAYING.has(verbForm(list[from]!.lower)?.base ?? '') && !SAYING.has(verbForm(list[from + 1]?.lower ?? '')?.base ?? '');
}

const SAYING = new Set(
  `say think believe feel tell report state explain know hope suppose understand consider find fear worry mention claim argue expect suspect ask add note confirm mean maintain reckon perceive allege insist suggest describe`.split(
    /\s+/,
  ),
);

const known = new WeakMap<Stretch, readonly VerbGroup[]>();

/** The finite verbs of a stretch with their auxiliaries, in order. Lexical and heuristic: good for most sentences of a report. */
export function verbGroups(stretch: Stretch): readonly VerbGroup[] {
  const held = known.get(stretch);
  if (held) return held;
  if (isTooLong(stretch)) return [];
  const list = tokens(stretch);
  const groups: VerbGroup[] = [];
  for (let index = 0; index < list.length; index += 1) {
    const token = list[index]!;
    if (!token.word) continue;
    const aux = auxiliary(token, index, list);
    const tense = aux ?? bareFinite(list, index, groups);
    if (tense === undefined) continue;
    const group = aux === undefined ? lexical(list, index, tense) : withAuxiliaries(list, index, aux);
    groups.push({ ...group, start: stretch.start + list[group.first]!.start, end: stretch.start + list[group.last]!.end });
    index = group.last;
  }
  known.set(stretch, groups);
  return groups;
}

type Found = Omit<VerbGroup, 'start' | 'end'>;

function lexical(list: readonly Token[], index: number, tense: VerbTense): Found {
  return {
    verb: (verbForm(list[index]!.lower) ?? unlisted(list, index))!.base,
    tense,
    passive: false,
    negated: false,
    auxiliary: '',
    first: index,
    last: index,
  };
}

function withAuxiliaries(list: readonly Token[], index: number, tense: VerbTense): Found {
  const first = list[index]!;
  let last = index;
  let at = index + 1;
  let negated = first.lower.includes("n't") || first.lower === 'cannot';
  let verb =
    BE.has(first.lower) || /'(?:s|re|m)$/.test(first.lower)
      ? 'be'
      : HAVE.has(first.lower) || /'ve$/.test(first.lower)
        ? 'have'
        : DO.has(first.lower)
          ? 'do'
          : first.lower;
  let afterBe = verb === 'be';
  let afterHave = verb === 'have';
  let passive = false;
  let open = true;
  while (open && at < list.length && at < index + 9) {
    const token = list[at]!;
    if (!token.word) break;
    const { lower } = token;
    const form = verbForm(lower);
    if (NOT.has(lower) || isAdverb(lower)) {
      if (NOT.has(lower) && lower !== 'no') negated = true;
      if (lower === 'no') break;
      at += 1;
      continue;
    }
    if (
      lower === 'to' &&
      (verb === 'ought' || verb === 'have' || verb === 'be') &&
      verbForm(list[at + 1]?.lower ?? '')?.forms.has('base')
    ) {
      at += 1;
      afterHave = false;
      afterBe = false;
      continue;
    }
    if (!form) break;
    if (lower === 'be' || lower === 'been' || lower === 'being') {
      verb = 'be';
      afterBe = true;
      afterHave = false;
      last = at;
    } else if (lower === 'have' || (lower === 'had' && afterHave) || lower === 'having') {
      verb = 'have';
      afterHave = true;
      afterBe = false;
      last = at;
    } else if (afterBe && form.forms.has('participle')) {
      verb = form.base;
      passive = true;
      last = at;
      open = false;
    } else if (afterBe && form.forms.has('ing')) {
      verb = form.base;
      last = at;
      afterBe = false;
      open = form.base === 'go';
    } else if (afterHave && form.forms.has('participle')) {
      verb = form.base;
      last = at;
      // "got" as a passive: "has got bullied".
      open = false;
    } else if (!afterBe && !afterHave && form.forms.has('base')) {
      verb = form.base;
      last = at;
      open = false;
    } else break;
    at += 1;
  }
  const future = tense === 'present' && verb !== 'be' && list[last]?.lower === 'going' ? 'future' : tense;
  return { verb, tense: future, passive, negated, auxiliary: first.lower, first: index, last };
}
