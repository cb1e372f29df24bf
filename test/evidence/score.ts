import type { Rule } from '../../src/lint/rule.ts';

/** A finding as the measurement sees it: which rule, which words, and the sentence they stand in. */
export interface Found {
  readonly ruleId: string;
  readonly messageId: string;
  readonly quote: string;
  readonly context: string;
}

/** A labelled sentence: whether the rule must speak on it. */
export interface LabelledSentence {
  readonly text: string;
  readonly fire: boolean;
  readonly message?: string;
  readonly note?: string;
}

export interface Label {
  readonly rule: string;
  readonly quote?: string;
  readonly message?: string;
}

/** What a careful reviewer expects of one report. */
export interface ReportLabels {
  readonly judged: readonly string[];
  readonly findings?: readonly Label[];
  readonly uncertain?: readonly Label[];
}

/** Right and wrong answers of one rule. `misses` and `alarms` say which, for the person who mends the rule. */
export interface Tally {
  truePositives: number;
  falsePositives: number;
  falseNegatives: number;
  trueNegatives: number;
  readonly misses: string[];
  readonly alarms: string[];
}

export type Tallies = Map<string, Tally>;

/** `undefined-abbreviation` and `jargon` are measured as one: where one ends and the other begins is a matter of taste. */
const FAMILY: Readonly<Record<string, string>> = { 'undefined-abbreviation': 'jargon' };
const familyOf = (rule: string) => FAMILY[rule] ?? rule;

const folded = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\\(?=[^\w\s])/g, '')
    .replace(/[*_]{1,3}/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

const overlaps = (words: string, label: string) => words !== '' && (label.includes(words) || words.includes(label));
const touches = (found: Found, quote: string) => [found.quote, found.context].some((text) => overlaps(folded(text), folded(quote)));

function tallyOf(tallies: Tallies, rule: string): Tally {
  let tally = tallies.get(rule);
  if (!tally) {
    tally = { truePositives: 0, falsePositives: 0, falseNegatives: 0, trueNegatives: 0, misses: [], alarms: [] };
    tallies.set(rule, tally);
  }
  return tally;
}

/** Adds one labelled sentence of `rule`. `found` are the findings in the report it was set into. */
export function scoreSentence(
  tallies: Tallies,
  rule: Pick<Rule, 'id' | 'scope'>,
  sentence: LabelledSentence,
  found: readonly Found[],
): void {
  const tally = tallyOf(tallies, rule.id);
  const own = found.filter((finding) => familyOf(finding.ruleId) === familyOf(rule.id));
  const hit = rule.scope === 'document' ? own.length > 0 : own.some((finding) => touches(finding, sentence.text));
  if (sentence.fire && hit) tally.truePositives += 1;
  else if (sentence.fire) {
    tally.falseNegatives += 1;
    tally.misses.push(sentence.text);
  } else if (hit) {
    tally.falsePositives += 1;
    tally.alarms.push(sentence.text);
  } else tally.trueNegatives += 1;
}

/** Adds one labelled report for one rule that is labelled exhaustively there. */
export function scoreReport(
  tallies: Tallies,
  rule: Pick<Rule, 'id' | 'scope'>,
  labels: ReportLabels,
  found: readonly Found[],
  name: string,
): void {
  if (rule.id in FAMILY || !labels.judged.includes(rule.id)) return;
  const tally = tallyOf(tallies, rule.id);
  const of = (list: readonly Label[] | undefined) => (list ?? []).filter((label) => familyOf(label.rule) === rule.id);
  const wanted = of(labels.findings);
  const unsure = of(labels.uncertain);
  const own = found.filter((finding) => familyOf(finding.ruleId) === rule.id);
  if (rule.scope === 'document') {
    if (unsure.length > 0 && wanted.length === 0) return;
    if (wanted.length > 0 && own.length > 0) tally.truePositives += 1;
    else if (wanted.length > 0) {
      tally.falseNegatives += 1;
      tally.misses.push(`${name}: ${wanted[0]?.message ?? wanted[0]?.quote ?? 'missing'}`);
    } else if (own.length > 0) {
      tally.falsePositives += 1;
      tally.alarms.push(`${name}: ${own[0]?.messageId}`);
    } else tally.trueNegatives += 1;
    return;
  }
  const matched = new Set<Label>();
  for (const finding of own) {
    const open = wanted.filter((label) => label.quote && !matched.has(label));
    const done = wanted.filter((label) => label.quote && matched.has(label));
    const hit = [...open, ...done].find((label) => touches(finding, label.quote ?? ''));
    if (hit) matched.add(hit);
    else if (!unsure.some((label) => label.quote && touches(finding, label.quote))) {
      tally.falsePositives += 1;
      tally.alarms.push(`${name}: ${finding.context}`);
    }
  }
  for (const label of wanted) {
    if (matched.has(label)) tally.truePositives += 1;
    else {
      tally.falseNegatives += 1;
      tally.misses.push(`${name}: ${label.quote}`);
    }
  }
}

/** Precision and recall; 1 where there was nothing to get wrong. */
export function rates(tally: Tally): { precision: number; recall: number } {
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  return {
    precision: share(tally.truePositives, tally.truePositives + tally.falsePositives),
    recall: share(tally.truePositives, tally.truePositives + tally.falseNegatives),
  };
}

/** All rules together, each finding counted once. */
export function micro(tallies: Tallies): Tally {
  const sum: Tally = { truePositives: 0, falsePositives: 0, falseNegatives: 0, trueNegatives: 0, misses: [], alarms: [] };
  for (const tally of tallies.values()) {
    sum.truePositives += tally.truePositives;
    sum.falsePositives += tally.falsePositives;
    sum.falseNegatives += tally.falseNegatives;
    sum.trueNegatives += tally.trueNegatives;
  }
  return sum;
}

/** The mean over the rules of the harmonic mean of precision and recall; rules that nothing was wanted of and that said nothing are left out. */
export function macroF1(tallies: Tallies): number {
  const scores = [...tallies.values()]
    .filter(({ truePositives, falsePositives, falseNegatives }) => truePositives + falsePositives + falseNegatives > 0)
    .map(
      ({ truePositives, falsePositives, falseNegatives }) => (2 * truePositives) / (2 * truePositives + falsePositives + falseNegatives),
    );
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
}
