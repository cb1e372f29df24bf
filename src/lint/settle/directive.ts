import type { DirectiveText, Source, Span } from '../../read/source.ts';
import { isoOf, validDay } from '../../report/calendar.ts';
import type { Day } from '../../report/report.ts';
import type { Found } from '../finding.ts';
import type { Settling } from './settle.ts';

/** An instruction to ohlint in a report. */
export interface Directive {
  readonly text: DirectiveText;
  readonly action: 'disable-next-line' | 'disable' | 'enable';
  /** The rules it names; none means all. */
  readonly rules: readonly string[];
  readonly reason: string;
  /** The last day on which it counts; undefined where it counts for good. */
  readonly until: Day | undefined;
  /** A day was given and is none. Such an instruction silences nothing: better a finding too many than one held back for ever. */
  readonly badDay: boolean;
  /** For `disable-next-line`: the stretch of `Source.raw` it speaks of. */
  readonly reach: Span | undefined;
}

/** What came of the instructions in a report. */
export interface Obeyed {
  readonly kept: readonly Found[];
  /** In the order of the report; undefined for an instruction that ohlint does not know. */
  readonly all: readonly { readonly text: DirectiveText; readonly directive: Directive | undefined }[];
  /** How many findings of which rule each instruction silences. */
  readonly used: ReadonlyMap<Directive, ReadonlyMap<string, number>>;
  /** Those whose day is over, with what they would silence. */
  readonly expired: ReadonlyMap<Directive, ReadonlyMap<string, number>>;
}

const ACTION = /^(disable-next-line|disable|enable)(?=\s|$)/;
const REASON = /\s--(?=\s|$)/;
/** “until 2027-01-31: reason”. What has no digit behind “until” is a reason in words. */
const UNTIL = /^until\s{1,20}(\d[\w./-]{0,30})[:;,]?(?:\s|$)/i;
const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Takes out of the findings what the instructions of the report silence. For a stretch the last word before a finding counts. */
export function obey(found: readonly Found[], { report: { source }, settings: { today } }: Pick<Settling, 'report' | 'settings'>): Obeyed {
  const all = source.directives.map((text) => ({ text, directive: parse(text, source) }));
  const known = all.flatMap(({ directive }) => directive ?? []);
  const isOver = ({ until, badDay }: Directive) => badDay || (until !== undefined && today !== undefined && today > until);
  const inForce = known.filter((directive) => !isOver(directive));
  const over = known.filter(isOver);
  const used = new Map<Directive, Map<string, number>>();
  const expired = new Map(over.map((directive) => [directive, new Map<string, number>()]));
  const kept = found.filter((finding) => {
    const silencing = silencedBy(finding, inForce);
    for (const directive of silencing) countIn(used, directive, finding.rule.id);
    if (silencing.length > 0) return false;
    if (over.length > 0)
      for (const directive of silencedBy(finding, known)) if (expired.has(directive)) countIn(expired, directive, finding.rule.id);
    return true;
  });
  return { kept, all, used, expired };
}

function countIn(counts: Map<Directive, Map<string, number>>, directive: Directive, id: string): void {
  const own = counts.get(directive) ?? new Map<string, number>();
  counts.set(directive, own.set(id, (own.get(id) ?? 0) + 1));
}

function parse(text: DirectiveText, source: Source): Directive | undefined {
  const body = text.body.trim();
  const action = ACTION.exec(body)?.[1] as Directive['action'] | undefined;
  if (!action) return undefined;
  const [names = '', ...rest] = body.slice(action.length).split(REASON);
  const said = rest.join(' ').trim();
  const [whole = '', given] = UNTIL.exec(said) ?? [];
  const until = given === undefined ? undefined : dayOf(given);
  return {
    text,
    action,
    rules: [...new Set(names.split(/[\s,]+/).filter((name) => name !== ''))],
    reason: said.slice(whole.length).trim(),
    until,
    badDay: given !== undefined && until === undefined,
    reach: action === 'disable-next-line' ? nextLine(text.span, source) : undefined,
  };
}

function dayOf(given: string): Day | undefined {
  const [, year, month, day] = ISO_DAY.exec(given) ?? [];
  return year === undefined ? undefined : validDay(Number(year), Number(month), Number(day));
}

/**
 * The "next line" of a letter is its next paragraph, heading, list item or table row, however many lines of the file that
 * is wrapped over: an instruction set between two lines of a paragraph would cut the paragraph in two.
 */
function nextLine(after: Span, source: Source): Span {
  const next = source.blocks.find((block) => source.rawSpan(block).start >= after.end);
  if (!next) return { start: after.end, end: after.end };
  const row = next.kind === 'cell' ? source.blocks.filter(({ table, row }) => table === next.table && row === next.row) : [next];
  return { start: after.end, end: Math.max(...row.map((block) => source.rawSpan(block).end)) };
}

/** The directives that silence a finding: those for its line, and the last word on its rule before it. */
function silencedBy(finding: Found, obeyed: readonly Directive[]): Directive[] {
  const speaking = obeyed.filter((directive) => concerns(directive, finding.rule.id) && directive.text.span.end <= finding.raw.start);
  const here = speaking.filter(({ reach }) => reach && finding.raw.start < reach.end);
  const last = speaking.findLast(({ action }) => action !== 'disable-next-line');
  return last?.action === 'disable' ? [...here, last] : here;
}

function concerns({ rules }: Directive, id: string): boolean {
  return rules.length === 0 || rules.includes(id);
}

/** An instruction that silences rules, and what came of it: what `ohlint suppressions` lists. */
export interface Suppression {
  /** In `Source.raw`. */
  readonly span: Span;
  readonly action: 'disable-next-line' | 'disable';
  readonly rules: readonly string[];
  /** In the author's words, which may be words of the report. */
  readonly reason: string;
  /** “2027-01-31”; undefined where it counts for good. */
  readonly until: string | undefined;
  readonly state: 'used' | 'unused' | 'expired';
  /** How many findings of each rule it silences; of an expired one, how many came back. */
  readonly findings: Readonly<Record<string, number>>;
}

export function suppressionsOf({ all, used, expired }: Obeyed): Suppression[] {
  return all.flatMap(({ text, directive }) => {
    if (!directive || directive.action === 'enable') return [];
    const { action, rules, reason, until } = directive;
    const back = expired.get(directive);
    const counts = [...(back ?? used.get(directive) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      span: text.span,
      action,
      rules,
      reason,
      until: until === undefined ? undefined : isoOf(until),
      state: back ? 'expired' : counts.length > 0 ? 'used' : 'unused',
      findings: Object.fromEntries(counts),
    };
  });
}
