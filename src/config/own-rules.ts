import type { AnyRule } from '../lint/rule.ts';
import type { Examples } from '../lint/tester/examples.ts';
import type { Definition } from '../own-rules/definition.ts';
import { JobError } from './job-error.ts';
import type { ConfigValues } from './values.ts';

/** A rule that did not come with ohlint. */
export interface OwnRule {
  readonly rule: AnyRule;
  /** The file or package that it came from, as it is printed. */
  readonly origin: string;
  readonly examples: Examples | undefined;
  /** What it is made of, for a rule without code. */
  readonly definition: Definition | undefined;
  /** The same rule with some keys of its definition changed; undefined for a rule with code. */
  readonly changed: ((changes: Readonly<Record<string, unknown>>) => AnyRule) | undefined;
  /** Where a part of it stands, as it is printed: “house.yaml, line 12”. */
  readonly at: (keys: readonly (string | number)[]) => string;
  /** All that decides what it finds, where that can be known: of code it cannot. */
  readonly fingerprint: string | undefined;
}

/** Where a configuration stands, for what it names. */
export interface NamedIn {
  /** The configuration file; paths count from its folder, and packages are looked for from there. */
  readonly file: string;
  /** Where a key of it stands, as it is printed. */
  readonly at: (keys: readonly (string | number)[]) => string;
  readonly show: (file: string) => string;
  /** Whether code may be run wherever it lies. */
  readonly trusted: boolean;
}

/** The rules that a configuration brings: from files of rules, and from plug-ins. What reads them is loaded only where there are any. */
export async function ownRulesOf(values: Pick<ConfigValues, 'rule-files' | 'plugins'>, named: NamedIn): Promise<readonly OwnRule[]> {
  const files = values['rule-files'];
  const found: OwnRule[] = [];
  if (files !== undefined) {
    const { readRuleFiles } = await import('./rule-files.ts');
    for (const [index, file] of (typeof files === 'string' ? [files] : files).entries()) {
      found.push(...(await readRuleFiles(file, named, named.at(['rule-files', index]))));
    }
  }
  if (values.plugins !== undefined) {
    const { loadPlugin } = await import('./plugins.ts');
    for (const [index, plugin] of values.plugins.entries()) found.push(...(await loadPlugin(plugin, named, named.at(['plugins', index]))));
  }
  return found;
}

/** Adds rules to those that are known already. The same rule reached twice is one; two rules of one name are a mistake. */
export function addOwnRules(known: OwnRule[], more: readonly OwnRule[]): void {
  for (const own of more) {
    const before = known.find(({ rule }) => rule.id === own.rule.id);
    if (!before) known.push(own);
    else if (before.at([]) !== own.at([])) {
      throw new JobError(
        `${own.at(['id'])}: there is a rule “${own.rule.id}” already, in ${before.at(['id'])}. Give one of the two another id.`,
      );
    }
  }
}
