import { findAll, type Stretch } from '../../language/pattern.ts';
import type { Span } from '../../read/source.ts';
import { ABSENCE_FORMS, DUTY_FORMS, ESTIMATE_FORMS } from './absence-forms.ts';
import { FITNESS_FORMS } from './fitness-forms.ts';
import type { HeadForm, HeadGroup } from './head-form.ts';
import { isReturnInPassing, RETURN_FORMS } from './return-forms.ts';
import { WORK_FORMS } from './work-forms.ts';

/** Words that speak of return, fitness or absence, as they stand in a sentence. */
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
      /[,;:(]| (?:but|and(?! (?:not|nor|is|are|will|cannot)\b)|because|since|so that|when|until|though|if) /i.test(
        rest.replace(/,[^,]*,/g, ''),
      )
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
  /\b(?:when (?:I|we) (?:assessed|saw|examined|met|spoke)|at (?:the|this|today's|our|my|yesterday's) (?:time of (?:the |this |my |our )?)?(?:assessment|appointment|consultation|examination|clinic|review|call|conversation|meeting)|at (?:the )?time of (?:the |this |my |our )?(?:assessment|consultation|appointment|call|writing)|on (?:the day|assessment|examination)|today|on the day I saw)\b/i;

const EARLIER =
  /\blast (?:saw|assessed|met|spoke|year|month|spring|summer|autumn|winter)|\b(?:when|at) [^.;]{0,40}\bin (?:january|february|march|april|may|june|july|august|september|october|november|december|20\d\d)\b/i;

/** The words are a noun: what follows says when, not what stands before. */
const NOUN_BEFORE =
  /\b(?:a|an|the|his|her|their|this|any|no|[a-z]+'s) (?:(?:likely|expected|early|phased|gradual|full|possible|eventual|staged|probable|estimated|first|start|trial|prompt|timely|safe) ){0,2}$/i;

/** "went through a phased return in 2024" */
const UNDERGONE = /\b(?:went|had|took|completed|tried|made|underwent|refused|managed|attempted)\b[^.;,]{0,30}$/i;

function tenseOf(head: HeadForm, before: string, words: string, after: string, whole: string): Head['tense'] {
  const near = before.slice(-70);
  const auxiliaries = [...near.matchAll(AUXILIARY)].map((match) => match[0].toLowerCase());
  const last = auxiliaries.filter((word) => !/^(?:able|ready|be|due|likely)$/.test(word)).at(-1);
  const own = /\b(?:can|may|could|should|will|would|might|cannot|can't)\b/i.exec(words)?.[0].toLowerCase();
  const governing = own ?? last;
  if (/\b(?:likely|expected|due) to (?:be )?(?:\w+ )?$/i.test(near) && governing !== 'was') return 'ahead';
  if (/\bbeing (?:\w+ )?$/i.test(near)) return 'ahead';
  if (/\b(?:went|came|got) $/i.test(near)) return 'past';
  if (head.group === 'absence' && /^ (?:[\w']+ ){0,2}(?:will|should|is likely|can be expected|may)\b/i.test(after)) return 'ahead';
  if (head.group === 'return' && NOUN_BEFORE.test(near) && UNDERGONE.test(near)) return 'past';
  if (head.group === 'return' && NOUN_BEFORE.test(near)) return /^(?: [\w']+){0,4}? (?:was|were|had|did)\b/i.test(after) ? 'past' : 'ahead';
  if (/\b(?:in the past|previously|formerly|used to|back then|at that time|until recently|until then)\b/i.test(before.slice(-60)))
    return 'past';
  // "She has returned to work": so it is now.
  if (PAST_WORDS.test(words) && /\b(?:has|have|'s) (?:(?:now|since|already|successfully|also|recently) )?$/i.test(near)) return 'now';
  if (PAST_WORDS.test(words)) return /\b(?:will|shall|should|would|could|may|might|to) have (?:\w+ )?$/i.test(near) ? 'ahead' : 'past';
  if (/\bhas been\b|\bhave been\b|\bhad been\b/i.test(near.slice(-30)) && governing === 'has')
    return /\b(?:able|fit|released|cleared)\b/i.test(words) && /\b(?:cleared|released)\b/i.test(words) ? 'now' : 'past';
  if (governing === undefined) return /\b(?:expect|anticipat|foresee|will|likely)/i.test(near) ? 'ahead' : 'now';
  if (/^(?:was|were|had|did|didn't|wasn't|felt|hoped|couldn't)$/.test(governing)) {
    if (head.group === 'fitness' && AT_ASSESSMENT.test(whole) && !EARLIER.test(whole)) return 'now';
    return /\bif (?:he|she|they)\b/i.test(near) || /\bwere to\b/i.test(near) ? 'ahead' : 'past';
  }
  // "has advised her to take three months off work"
  if (/^(?:has|have)$/.test(governing) && /\b(?:has|have)\b[^,;]*\b(?:him|her|them|that) to (?:\w+ ){1,4}$/i.test(near)) return 'ahead';
  // "has my clearance to return"
  if (/^(?:has|have)$/.test(governing) && /\bto $/i.test(near) && !/\b(?:been|had|was) [^,;]*$/i.test(near)) return 'ahead';
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
  // "may not be able to work at height in the future"
  if (/^(?:may|might)$/.test(governing) && /\b(?:may|might) (?:not |well |never )?(?:be|find|become|struggle)\b/i.test(near))
    return 'ahead';
  return 'now';
}

const BACKGROUND_BEFORE =
  /(?:\b(?:when|once|whenever|if|unless|as soon as|as and when|after|until|till|while|before|in case|provided(?: that)?|providing|assuming|whether|how soon|how long(?: it will be before| until| before)?|the (?:day|date|week|time)(?: on which| when| that)?|where|since) (?:(?:he|she|they|m[rs]s? [\w'-]+|the (?:employee|worker|\w+)|it) )?(?:(?:is|are|has|have|does|do|can|could|will|would|may|might|be|feels?|becomes?|gets?|comes?|come|go|goes|get|been|not|first|fully|safely|physically|actually|ready to|able to|well enough to|fit to|in a position to|were|was|still|then|again|also|even|next|to) ){0,5})$/i;
/** "five weeks before he can work" */
const AWAITED = /\bbefore (?:(?:he|she|they|m[rs]s? [\w'-]+|the \w+|it) )?(?:[\w']+ ){0,5}$/i;
/** A supposition that states all the same: "I would be surprised if he were not back". */
const STATED_ALL_THE_SAME = /\b(?:surpris|astonish)\w+ if\b/i;
/** A main clause has begun after the one that supposes: "When the time comes he should …". */
const MAIN_BEGUN = /\S+ (?:he|she|they|I|m[rs]s? [\w'-]+) (?:should|will|would|may|can|could|must|might|ought|is|has|was|were|had)\b/i;

function isBackground(head: HeadForm, before: string): boolean {
  if (head.group === 'estimate') return false;
  if (STATED_ALL_THE_SAME.test(before) || AWAITED.test(before)) return false;
  if (BACKGROUND_BEFORE.test(before)) return true;
  if (head.group === 'return' && isReturnInPassing(before)) return true;
  // "To be fit for this role an employee must lift 20 kg"
  if (/^to be $/i.test(before)) return true;
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
export function headsOf(stretch: Stretch): readonly Head[] {
  let heads = known.get(stretch);
  if (heads === undefined) {
    heads = find(stretch);
    known.set(stretch, heads);
  }
  return heads;
}

/** Several facts and rules ask for the heads of the same part of a statement. */
const known = new WeakMap<Stretch, readonly Head[]>();

function find(stretch: Stretch): Head[] {
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
        background: isBackground(form, before),
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
