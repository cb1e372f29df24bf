import type { Absence, Fact, Jurisdiction, ReportKind } from '../report.ts';
import { REPORT_KINDS } from '../report.ts';
import { SEVERAL_ABSENCES } from './absence-wording.ts';
import type { Evidence } from './evidence.ts';

/**
 * Kinds by the words of a title, a subject line, a "Type of report" field or a file name. The first that fits decides: what is
 * particular stands before what many reports are as well ("review", "stress").
 */
const BY_TITLE: readonly (readonly [ReportKind, RegExp])[] = [
  [
    'ill-health-retirement',
    /\bill[- ]health (?:early )?retirement\b|\bmedical retirement\b|\bihr\b|\bretire(?:ment)? on (?:the )?grounds of (?:ill|medical)|\bpension(?:s)? (?:scheme|application)\b/i,
  ],
  [
    'pre-placement',
    /\bpre-?\s?(?:placement|employment|appointment)\b|\bnew starter\b|\bhealth clearance for (?:appointment|employment|post)\b|\bpost-?offer\b|\bwork health assessment for (?:new|appointment)|\bfitness for (?:appointment|the post offered)\b/i,
  ],
  ['immunisation', /\bimmuni[sz]ation|\bvaccinat|\bblood[- ]borne virus|\bhepatitis b (?:status|clearance)|\bepp clearance\b/i],
  [
    'health-surveillance',
    /\b(?:health|medical) surveillance\b|\bhavs\b|\bhand[- ]arm vibration\b|\baudiometr|\bspirometr|\bhearing (?:test|surveillance)\b|\bskin surveillance\b|\brespiratory surveillance\b|\bperiodic medical surveillance\b/i,
  ],
  [
    'safety-critical',
    /\bsafety[- ]critical\b|\bfitness (?:to drive|for driving)\b|\bdriver medical\b|\bgroup 2\b|\bpersonal track safety\b|\bseafarer|\bdiving medical\b|\boffshore medical\b|\bworking at height(?:s)? medical\b|\bpilot medical\b|\bforklift medical\b/i,
  ],
  [
    'meeting-fitness',
    /\b(?:fit(?:ness)?|able|well enough|ability) to (?:attend|take part in|participate in|be interviewed)\b|\b(?:fitness|capacity) for (?:a |an |the )?(?:\w+ )?(?:meeting|hearing|interview|investigation|proceedings|process)\b/i,
  ],
  ['case-conference', /\bcase conference\b|\bcase (?:meeting|discussion)\b|\bmultidisciplinary meeting\b|\bround[- ]table\b/i],
  ['night-work', /\bnight[- ]?work(?:er|ers|ing)?\b/i],
  ['workstation', /\bworkstation\b|\bdse\b|\bdisplay screen\b|\bergonomic\b/i],
  ['pregnancy', /\bpregnan|\bmaternity\b|\bexpectant mother|\bnew (?:and|or) expectant\b/i],
  [
    'work-status',
    /\bwork(?:er)?(?:'s)? status\b|\breturn[- ]to[- ]work (?:status|form|note|slip|certificate)\b|\bduty status\b|\bactivity prescription\b|\bwork (?:ability|capacity) (?:form|report)\b|\bwork release\b/i,
  ],
  [
    'fitness-for-duty',
    /\bfitness[- ]for[- ]duty\b|\bfit[- ]for[- ]duty\b|\bcertificate of capacity\b|\bfunctional capacity evaluation\b|\bindependent medical (?:exam|evaluation)/i,
  ],
  [
    'phased-return-plan',
    /\b(?:phased|graduated|staged) return(?: to work)?(?: plan| programme| schedule)\b|\breturn[- ]to[- ]work plan\b|\bgraduated return\b|^phased return(?: to work)?$/i,
  ],
  ['stress', /\bstress\b|\bwell-?being and occupational health report\b/i],
  [
    'review',
    /\breview (?:report|letter|assessment|appointment|outcome|consultation)\b|\b(?:occupational health|oh|management|case|absence|progress|health|follow[- ]up|second|further) review\b|\bfollow[- ]?up\b|\bupdate\b|\bprogress report\b|\breview of\b|^(?:\w+ ){0,2}review$|\bsecond report\b|\breassessment\b|\bre-?evaluation\b/i,
  ],
  [
    'short-term-absence',
    /\b(?:short[- ]term|frequent|intermittent|recurrent|repeated) (?:sickness )?absences?\b|\battendance (?:review|referral|concerns?)\b/i,
  ],
  ['long-term-absence', /\blong[- ]term (?:sickness )?(?:absence|sick)\b/i],
  ['at-work', /\bat work\b|\bin[- ]work\b|\bperformance\b/i],
];

/** The same in file names, whose words are parted by hyphens. Only what can hardly mean anything else. */
const BY_FILE: ReadonlySet<ReportKind> = new Set([
  'ill-health-retirement',
  'pre-placement',
  'immunisation',
  'health-surveillance',
  'safety-critical',
  'case-conference',
  'work-status',
  'fitness-for-duty',
  'stress',
  'review',
]);

function named(text: string): { readonly kind: ReportKind; readonly start: number; readonly end: number } | undefined {
  for (const [kind, pattern] of BY_TITLE) {
    const match = pattern.exec(text);
    if (match) return { kind, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

/** "Fitness for work assessment" is what a fitness-for-duty report is called in Australia; elsewhere any report may be called so. */
function australian(text: string): { readonly kind: ReportKind; readonly start: number; readonly end: number } | undefined {
  const match = /\bfitness for work\b/i.exec(text);
  return match ? { kind: 'fitness-for-duty', start: match.index, end: match.index + match[0].length } : undefined;
}

/** What the report calls itself, before anything is known of the absence. */
export function statedKind(evidence: Evidence, jurisdiction: Jurisdiction): Fact<ReportKind> | undefined {
  const { report, frontMatter } = evidence;
  if (report.given.kind !== undefined) return { value: report.given.kind, sureness: 'stated', span: undefined };
  const written = REPORT_KINDS.find((kind) => kind === frontMatter.kind);
  if (written) return { value: written, sureness: 'stated', span: undefined };
  for (const field of evidence.fields) {
    if (field.key !== 'kind' || field.part !== 'header') continue;
    const found = REPORT_KINDS.find((kind) => kind === field.value.toLowerCase().replace(/\s+/g, '-')) ?? named(field.value)?.kind;
    if (found) return { value: found, sureness: 'stated', span: field.span };
  }
  for (const line of evidence.titles) {
    const found = named(line.text) ?? (jurisdiction === 'au' ? australian(line.text) : undefined);
    if (found) return { value: found.kind, sureness: 'stated', span: { start: line.start + found.start, end: line.start + found.end } };
  }
  for (const field of evidence.fields) {
    // "Re: Fitness to attend a hearing", "Review appointment: 4 August".
    if (field.key === 'employee' && /^(?:re|subject|regarding|concerning)$/i.test(field.label)) {
      const found = named(field.value);
      if (found)
        return {
          value: found.kind,
          sureness: 'stated',
          span: { start: field.span.start + found.start, end: field.span.start + found.end },
        };
    }
    if (field.key === 'assessment-date' && /\breview(?:ed)?\b/i.test(field.label))
      return { value: 'review', sureness: 'inferred', span: field.span };
  }
  return fromFile(report.source.path);
}

function fromFile(path: string): Fact<ReportKind> | undefined {
  const name = path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.[a-z]+$/i, '')
    .replace(/[_\s.]+/g, '-')
    .toLowerCase();
  const words = ` ${name.replace(/-/g, ' ')} `;
  for (const kind of BY_FILE) {
    const plain = ` ${kind.replace(/-/g, ' ')} `;
    if (words.includes(plain)) return { value: kind, sureness: 'inferred', span: undefined };
  }
  return undefined;
}

/** The reason for the absence or referral is stress, said so; the stress of a risk assessment or of a policy's name is none. */
const STRESSED =
  /\b(?:off|absent|absence|signed off|fit notes?|leave|sick|diagnosis|referred|struggling|referral)\b[^.?!]{0,70}\b(?:work[- ]related |occupational |workplace )?stress\b(?! (?:risk|assessment|audit|policy|questionnaire|test|management|fracture|incontinence|echo))|\bstress(?:ed)? (?:at|brought on by|caused by|related to|due to|from) (?:the |his |her |their )?(?:work|job|way|workplace|workload|manager)/i;

/** Subjects of the text that make a kind where nothing calls the report one. */
const BY_TEXT: readonly (readonly [ReportKind, RegExp])[] = [
  [
    'meeting-fitness',
    /\b(?:fit|well enough|able) to (?:attend|take part in|participate in) (?:an? |the |any )?(?:\w+ ){0,2}(?:meeting|hearing|interview|investigation)\b/i,
  ],
];

/** The kind of a report, from what it calls itself, else from the absence and the text. */
export function kindOf(evidence: Evidence, stated: Fact<ReportKind> | undefined, absence: Fact<Absence>): Fact<ReportKind> {
  if (stated) return stated;
  const { prose } = evidence.report;
  const { status } = absence.value;
  const stress = prose.slice(0, 40).find((sentence) => !sentence.question && STRESSED.test(sentence.text));
  const infer = (value: ReportKind, span = absence.span): Fact<ReportKind> => ({ value, sureness: 'inferred', span });
  if (stress && status !== 'unknown') return infer('stress', { start: stress.start, end: stress.end });
  if (status === 'absent' && absence.sureness === 'stated') return infer('long-term-absence');
  const several = prose.slice(0, 40).find((sentence) => !sentence.question && SEVERAL_ABSENCES.test(sentence.text));
  if (several) return infer('short-term-absence', { start: several.start, end: several.end });
  if (status === 'absent') return infer('long-term-absence');
  if (stress) return infer('stress', { start: stress.start, end: stress.end });
  for (const [kind, pattern] of BY_TEXT) {
    const sentence = evidence.report.sentences.slice(0, 60).find((entry) => entry.role === 'question' && pattern.test(entry.text));
    if (sentence && status === 'unknown') return infer(kind, { start: sentence.start, end: sentence.end });
  }
  if (status === 'at-work') return infer('at-work');
  return infer('general', undefined);
}
