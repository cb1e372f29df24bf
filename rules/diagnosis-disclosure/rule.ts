import { ABBREVIATED, BUILT_LIKE_A_CONDITION, CONDITION } from '../../src/language/health-conditions.ts';
import { findAll, has, type Match } from '../../src/language/pattern.ts';
import { stance } from '../../src/language/stance.ts';
import { isOfSomebodyElse, isOfTheWork } from '../../src/language/whose.ts';
import { defineRule, type Report, type Sentence, type Span } from '../../src/lint/rule.ts';
import {
  BY_FORM,
  CONSENT,
  DIAGNOSED,
  FITS,
  HAZARD,
  HELD,
  IMAGING,
  NAMED_BY_REFERRAL,
  NO_CONSENT,
  NO_DIAGNOSIS,
  OF_ANYBODY,
  OTHER_THING_AFTER,
  OTHER_THING_BEFORE,
  RULED_OUT,
  RULED_OUT_AFTER,
} from './wording.ts';

const NAMES: readonly RegExp[] = [
  new RegExp(`(?<![\\w-])(?:${CONDITION})(?![\\w-])`, 'i'),
  new RegExp(`(?<![\\w-])(?:${ABBREVIATED})(?![\\w-])`),
  new RegExp(`\\b(?:${HELD})(?![\\w-])`, 'i'),
  new RegExp(`(?<![\\w-])(?:${BY_FORM})(?![\\w-])`),
  new RegExp(`(?<![\\w-])(?:${BUILT_LIKE_A_CONDITION})(?![\\w-])`, 'i'),
  new RegExp(`\\b${DIAGNOSED}`, 'i'),
  new RegExp(`\\b${FITS}`, 'i'),
];

export const rule = defineRule({
  id: 'diagnosis-disclosure',
  group: 'confidential',
  severity: 'info',
  scope: 'span',
  summary: 'A diagnosis named to the manager',
  options: {
    allow: { type: 'strings', default: [], description: 'Conditions that your reports may name, such as "migraine".' },
  },
  messages: {
    named:
      'This names a diagnosis to the manager[[: “{{words}}”]]. That is right only if the person agreed to exactly this and it helps the manager to act. Otherwise write “a long-term condition” and what it means for work.',
    'without-consent':
      'This names a diagnosis[[: “{{words}}”]], and the report does not say that the person agreed to its being sent. Say that the person consents to this being told, or write “a long-term condition” and what it means for work.',
  },
  check(report, context) {
    const { value: audience } = report.facts.audience;
    if (audience === 'scheme-adviser' || audience === 'gp') return;
    const allowed = context.options.allow.map((term) => term.toLowerCase());
    const inReferral = context.companions.referral?.text.toLowerCase();
    const consented = report.sentences.some((sentence) => has(sentence, CONSENT) && !has(sentence, NO_CONSENT));
    const told = new Set<string>();
    for (const sentence of report.prose) {
      for (const name of namesIn(report, sentence)) {
        const words = report.source.text.slice(name.start, name.end);
        const key = keyOf(words);
        if ([...told].some((known) => known === key || known.includes(key) || key.includes(known))) continue;
        if (!name.counts) {
          if (name.known) told.add(key);
          continue;
        }
        told.add(key);
        if (inReferral?.includes(key) || allowed.some((term) => key.includes(term))) continue;
        context.report({
          span: { start: name.start, end: name.end },
          messageId: consented ? 'named' : 'without-consent',
          data: { words },
          ...(!consented && { level: 'warning' as const }),
        });
      }
    }
  },
});

const A_FIT = /\b(?:fit|seizure)s?$/i;

interface Name extends Span {
  /** Told by the author as the employee's diagnosis. */
  readonly counts: boolean;
  /** The manager named it first, so that no later mention discloses it. */
  readonly known: boolean;
}

/** Two ways to write the same condition are one mention: the adjectives of degree make no difference. */
function keyOf(words: string): string {
  return words
    .toLowerCase()
    .replace(
      /^(?:a|an|the|his|her|their|severe|moderate|mild|major|clinical|chronic|recurrent|reactive|diagnosed with|suffers from|treated for|history of) /g,
      '',
    )
    .replace(/depressive (?:disorder|illness|episode)s?|clinically depressed/, 'depression')
    .replace(/autistic/, 'autism')
    .replace(/diabetic|t[12]dm/, 'diabetes')
    .replace(/epileptic/, 'epilepsy')
    .replace(/asthmatic/, 'asthma');
}

function namesIn(report: Report, sentence: Sentence): readonly Name[] {
  const found: Name[] = [];
  for (const pattern of NAMES) {
    for (const match of findAll(sentence, pattern)) {
      const inner = match.groups.name;
      const start = inner === undefined ? match.start : match.end - inner.length;
      const span = { start, end: match.end };
      if (found.some((other) => span.start < other.end && other.start < span.end)) continue;
      const verdict = judge(
        report,
        sentence,
        { ...match, ...span, text: report.text.slice(span.start, span.end) },
        pattern !== NAMES[0] && pattern !== NAMES[1],
      );
      if (verdict !== 'none') found.push({ ...span, counts: verdict === 'told', known: verdict === 'known' });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function judge(report: Report, sentence: Sentence, match: Match, byForm: boolean): 'told' | 'known' | 'none' {
  const at = match.start - sentence.start;
  const before = sentence.text.slice(0, at);
  const after = sentence.text.slice(at + match.text.length);
  if (byForm && NO_DIAGNOSIS.test(match.text)) return 'none';
  if (OTHER_THING_AFTER.test(after) || OTHER_THING_BEFORE.test(before.slice(-40))) return 'none';
  const { asked, title, negated, supposed } = stance(report, sentence, match);
  if (has(sentence, NAMED_BY_REFERRAL)) return 'known';
  if (asked || title || negated || (supposed && A_FIT.test(match.text))) return 'none';
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(', but '), 0)).slice(-70);
  if (RULED_OUT.test(clause) || RULED_OUT_AFTER.test(after) || HAZARD.test(clause) || OF_ANYBODY.test(after)) return 'none';
  // The years of the slump, with a capital inside the sentence.
  if (/^Depression\b/.test(match.text) && /\b[Tt]he (?:Great )?$/.test(before)) return 'none';
  if (IMAGING.test(before)) return 'none';
  // "He sits with a marked thoracic kyphosis": a posture that was seen.
  if (/^(?:kyphosis|lordosis)$/i.test(match.text) && /\b(?:sits?|sat|stands?|stood|posture|stoop\w*)\b/i.test(clause)) return 'none';
  if (isOfTheWork(sentence, match) || isOfSomebodyElse(report, sentence, match)) return 'none';
  return 'told';
}
