import type { DirectiveText, Source, Span } from '../../read/source.ts';
import type { Found } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { directiveRules } from './directive-rules.ts';
import type { Settling, Step } from './settle.ts';

interface Directive {
  readonly text: DirectiveText;
  readonly action: 'disable-next-line' | 'disable' | 'enable';
  /** The rules it names; none means all. */
  readonly rules: readonly string[];
  readonly reason: string;
  /** For `disable-next-line`: the stretch of `Source.raw` it speaks of. */
  readonly reach: Span | undefined;
}

const ACTION = /^(disable-next-line|disable|enable)(?=\s|$)/;
const REASON = /\s--(?=\s|$)/;

/**
 * Obeys the instructions in a report: `disable-next-line`, `disable` and `enable`, each for the rules named or for all. For a stretch
 * the last word before a finding counts. Then says what is wrong with the instructions themselves.
 */
export const directives: Step = (found, settling) => {
  const { report, settings } = settling;
  const { source } = report;
  if (!settings.inlineConfig || source.directives.length === 0) return found;
  const all = source.directives.map((text) => ({ text, directive: parse(text, source) }));
  const obeyed = all.flatMap(({ directive }) => directive ?? []);
  const used = new Map<Directive, Set<string>>();
  const kept = found.filter((finding) => {
    const silencing = silencedBy(finding, obeyed);
    for (const directive of silencing) used.set(directive, (used.get(directive) ?? new Set()).add(finding.rule.id));
    return silencing.length === 0;
  });
  const remarks = all.flatMap(({ text, directive }) =>
    directive ? remarksOn(directive, obeyed, used, settling) : [remark(settling, text, 'unknown', 'word')],
  );
  return [...kept, ...remarks];
};

function parse(text: DirectiveText, source: Source): Directive | undefined {
  const body = text.body.trim();
  const action = ACTION.exec(body)?.[1] as Directive['action'] | undefined;
  if (!action) return undefined;
  const [names = '', ...reason] = body.slice(action.length).split(REASON);
  return {
    text,
    action,
    rules: [...new Set(names.split(/[\s,]+/).filter((name) => name !== ''))],
    reason: reason.join(' ').trim(),
    reach: action === 'disable-next-line' ? nextLine(text.span, source) : undefined,
  };
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

function remarksOn(
  directive: Directive,
  obeyed: readonly Directive[],
  used: ReadonlyMap<Directive, ReadonlySet<string>>,
  settling: Settling,
): Found[] {
  const { known, settings } = settling;
  const { text, rules, action } = directive;
  const unknown = rules.filter((rule) => !known.has(rule));
  const remarks = unknown.map((rule) => {
    const near = nearest(rule, known);
    return near ? remark(settling, text, 'unknown', 'misspelt', { rule, near }) : remark(settling, text, 'unknown', 'rule', { rule });
  });
  if (settings.requireDirectiveReason && action !== 'enable' && directive.reason === '')
    remarks.push(remark(settling, text, 'reason', 'missing'));
  if (settings.reportUnusedDirectives) remarks.push(...unused(directive, obeyed, used.get(directive) ?? new Set(), settling));
  return remarks;
}

/** A rule that did not run here is not judged: with `--only` the instructions for all the others would seem idle. */
function unused(directive: Directive, obeyed: readonly Directive[], used: ReadonlySet<string>, settling: Settling): Found[] {
  const { known, ran } = settling;
  const { text, rules, action } = directive;
  if (action === 'enable') {
    const before = obeyed.slice(0, obeyed.indexOf(directive)).filter((other) => other.action === 'disable');
    const idle = !before.some(
      (other) => other.rules.length === 0 || rules.length === 0 || other.rules.some((rule) => rules.includes(rule)),
    );
    return idle ? [remark(settling, text, 'unused', 'enable')] : [];
  }
  if (rules.length === 0) return used.size === 0 && ran.size === known.size ? [remark(settling, text, 'unused', 'unused')] : [];
  const idle = rules.filter((rule) => ran.has(rule) && !used.has(rule));
  if (idle.length === rules.length) return [remark(settling, text, 'unused', 'unused')];
  return idle.map((rule) => remark(settling, text, 'unused', 'rule', { rule }));
}

function remark(
  { report: { source } }: Settling,
  { span }: DirectiveText,
  which: keyof typeof directiveRules,
  messageId: string,
  data: Readonly<Record<string, string>> = {},
): Found {
  const rule = directiveRules[which];
  return {
    rule,
    level: rule.severity,
    messageId,
    data,
    span: undefined,
    raw: span,
    start: source.position(span.start),
    end: source.position(span.end),
    related: [],
    suggestions: [],
    fix: undefined,
  };
}
