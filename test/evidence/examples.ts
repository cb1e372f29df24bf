import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { AnyRule } from '../../src/lint/rule.ts';
import type { Circumstances, Examples, WrongExample } from '../../src/lint/tester/examples.ts';
import { attempt } from '../../src/lint/tester/test-rule.ts';
import { told } from './told.ts';

const folder = path.join(import.meta.dirname, '..', '..', 'rules');

/** An example of a rule, and where it stands. */
export interface NamedExample {
  readonly name: string;
  readonly example: WrongExample & Circumstances;
}

export function examplesOf(id: string): NamedExample[] {
  const { wrong, right, ...all }: Examples = parse(readFileSync(path.join(folder, id, 'examples.yaml'), 'utf8'));
  const named = (list: string, examples: readonly WrongExample[], circumstances: Circumstances) =>
    examples.map((example, index): NamedExample => ({ name: `${id}, ${list} ${index + 1}`, example: { ...circumstances, ...example } }));
  const { wrong: moreWrong = [], right: moreRight = [], ...allMore } = moreExamplesOf(id) ?? {};
  return [
    ...named('wrong', wrong, all),
    ...named('right', right, all),
    ...named('more wrong', moreWrong, allMore),
    ...named('more right', moreRight, allMore),
  ];
}

/** Examples that hold a turn of a rule's reasoning and would be too many for its page: test/rules/examples. */
export function moreExamplesOf(id: string): Examples | undefined {
  const file = path.join(import.meta.dirname, '..', 'rules', 'examples', `${id}.yaml`);
  return existsSync(file) ? parse(readFileSync(file, 'utf8')) : undefined;
}

/** The texts of a rule's examples in one report: one after the other, as a list, in a table, without the frame, and under other circumstances. */
export function gatheredOf(id: string): NamedExample[] {
  const { wrong, right, options, without }: Examples = parse(readFileSync(path.join(folder, id, 'examples.yaml'), 'utf8'));
  const texts = [...wrong, ...right].filter(({ frame }) => frame !== 'none').map(({ text }) => text.trim().replace(/\s+/g, ' '));
  const plain = texts.filter((text) => /^\w/.test(text));
  const some = plain.filter((_, index) => index % 4 === 0).join('\n\n');
  const table = plain.map((text, index) => `| ${index + 1} | ${text.replaceAll('|', '/')} |`);
  const as: Record<string, Circumstances & { readonly text: string }> = {
    'one after the other': { text: plain.join('\n\n') },
    'in one paragraph': { text: plain.join(' ') },
    'as a list': { text: plain.map((text) => `- ${text}`).join('\n') },
    'in a table': { text: ['| No. | Comment |', '|---|---|', ...table].join('\n') },
    'without the frame': { text: `# Occupational health report\n\n${some}\n`, frame: 'none' },
    'as advice': { text: `## Recommendations\n\n${some}\n\n## Questions\n\n${some}` },
    'in America': { text: some, jurisdiction: 'us' },
    'to the employee': { text: some, audience: 'employee' },
  };
  return Object.entries(as).map(([name, one]) => ({
    name: `${id}, all ${name}`,
    example: { ...(options && { options }), ...(without && { without }), ...one },
  }));
}

/** What the chosen rules say of a rule's examples, put into one report one after the other. */
export function toldByAll(id: string, chosen: readonly AnyRule[]): string[] {
  const [{ example }] = gatheredOf(id) as [NamedExample];
  return chosen.flatMap((rule) => triedLines(rule, { text: example.text }));
}

/** What a reader is told of an example, a line a finding. */
export function triedLines(rule: AnyRule, example: NamedExample['example']): string[] {
  const { report, found, crash } = attempt(rule, example);
  return crash ? ['crashed'] : found.map((finding) => told(report, finding));
}
