import type { DirectiveText } from '../../read/source.ts';
import { isoOf } from '../../report/calendar.ts';
import type { Found } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { type Directive, type Obeyed, obey } from './directive.ts';
import { directiveRules } from './directive-rules.ts';
import type { Settling, Step } from './settle.ts';

/**
 * Obeys the instructions in a report: `disable-next-line`, `disable` and `enable`, each for the rules named or for all. Then says what is wrong
 * with the instructions themselves.
 */
export const directives: Step = (found, settling) => {
  const { report, settings } = settling;
  if (!settings.inlineConfig || report.source.directives.length === 0) return found;
  const obeyed = obey(found, settling);
  const remarks = obeyed.all.flatMap(({ text, directive }) =>
    directive ? remarksOn(directive, obeyed, settling) : [remark(settling, text, 'unknown', 'word')],
  );
  return [...obeyed.kept, ...remarks];
};

function remarksOn(directive: Directive, obeyed: Obeyed, settling: Settling): Found[] {
  const { known, settings } = settling;
  const { text, rules, action } = directive;
  const unknown = rules.filter((rule) => !known.has(rule));
  const remarks = unknown.map((rule) => {
    const near = nearest(rule, known);
    return near ? remark(settling, text, 'unknown', 'misspelt', { rule, near }) : remark(settling, text, 'unknown', 'rule', { rule });
  });
  if (settings.requireDirectiveReason && action !== 'enable' && directive.reason === '')
    remarks.push(remark(settling, text, 'reason', 'missing'));
  const back = obeyed.expired.get(directive);
  if (back) remarks.push(over(directive, back.size > 0, settling));
  else if (settings.reportUnusedDirectives) remarks.push(...unused(directive, obeyed, settling));
  return remarks;
}

/** What is said of an instruction whose day is over, or whose day is none. */
function over({ text, until }: Directive, back: boolean, settling: Settling): Found {
  if (until === undefined) return remark(settling, text, 'unknown', 'day');
  return remark(settling, text, 'expired', back ? 'back' : 'idle', { day: isoOf(until) });
}

/** A rule that did not run here is not judged: with `--only` the instructions for all the others would seem idle. */
function unused(directive: Directive, obeyed: Obeyed, settling: Settling): Found[] {
  const { known, ran } = settling;
  const { text, rules, action } = directive;
  const used = obeyed.used.get(directive) ?? new Map<string, number>();
  if (action === 'enable') {
    const all = obeyed.all.flatMap((item) => item.directive ?? []);
    const before = all.slice(0, all.indexOf(directive)).filter((other) => other.action === 'disable');
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
