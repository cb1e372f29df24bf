import { Chalk } from 'chalk';
import type { FactLine } from '../report/describe.ts';
import { harmless } from './escape.ts';
import type { Presentation } from './outcome.ts';
import { pad, wrap } from './wrap.ts';

/** What ohlint takes a report to say, a fact a line: what it is, where it stands, and how sure we are. */
export function factsTable(path: string, facts: readonly FactLine[], { width, colour }: Pick<Presentation, 'width' | 'colour'>): string {
  const paint = new Chalk(colour ? {} : { level: 0 });
  const labels = widest(facts, 2) + 2;
  const lines = (list: readonly FactLine[], indent: number): string[] =>
    list.flatMap((fact) => {
      const head = pad(' '.repeat(indent) + fact.label, labels);
      const [first = '', ...rest] = wrap(harmless(`${fact.value ?? '–'} ${known(fact)}`), Math.max(20, Math.min(110, width) - labels));
      const shown = fact.value === undefined ? paint.dim : (text: string) => text;
      return [shown(head + first), ...rest.map((line) => shown(' '.repeat(labels) + line)), ...lines(fact.more, indent + 2)];
    });
  return [paint.underline(harmless(path)), '', ...lines(facts, 2), ''].join('\n');
}

/** "(stated, line 9)" */
function known({ sureness, line }: FactLine): string {
  return `(${sureness}${line === undefined ? '' : `, line ${line}`})`;
}

function widest(facts: readonly FactLine[], indent: number): number {
  return Math.max(0, ...facts.map(({ label, more }) => Math.max(indent + label.length, widest(more, indent + 2))));
}
