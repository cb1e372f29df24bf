import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { codeByAddress, noNameForPlugin, noRetextPlugin, noRulesInPlugin, unnamedRetextPlugin } from '../failure-texts.ts';
import type { AnyRule } from '../lint/rule.ts';
import { ruleProblem } from '../own-rules/code-rule.ts';
import { DefinitionError } from '../own-rules/message.ts';
import type { Plugin } from '../own-rules/plugin.ts';
import { OWN_ID } from '../own-rules/schema.ts';
import { requireOwnCode } from './code.ts';
import { packageFolder } from './extended.ts';
import { JobError } from './job-error.ts';
import type { NamedIn, OwnRule } from './own-rules.ts';
import type { PluginEntry } from './values.ts';
import { shown } from './wording.ts';

/** Rules with code that a configuration names, or a retext plug-in taken as a rule. `place` is where it is named, as it is printed. */
export async function loadPlugin(entry: PluginEntry, named: NamedIn, place: string): Promise<readonly OwnRule[]> {
  const name = typeof entry === 'string' ? entry : entry.use;
  const exported = await load(resolved(name, named, place), name, place);
  if (typeof entry === 'string') return rulesOf(exported, name, place, named);
  if (typeof exported !== 'function') {
    throw new JobError(noRetextPlugin(place, name, entry.as));
  }
  if (!OWN_ID.test(entry.as)) {
    throw new JobError(noNameForPlugin(place, shown(entry.as)));
  }
  const { retextRule, RetextError } = await import('../own-rules/retext-rule.ts');
  try {
    const rule = await retextRule(exported as Parameters<typeof retextRule>[0], { ...entry, id: entry.as });
    return [
      { rule, origin: name, examples: undefined, definition: undefined, changed: undefined, at: () => place, fingerprint: undefined },
    ];
  } catch (error) {
    if (error instanceof DefinitionError) throw new JobError(`${place}: ${error.sentence}`);
    if (error instanceof RetextError) throw new JobError(`${place}: ${name} ${error.message}`);
    throw error;
  }
}

function rulesOf(exported: unknown, name: string, place: string, { file, show }: NamedIn): readonly OwnRule[] {
  if (typeof exported === 'function') {
    throw new JobError(unnamedRetextPlugin(place, name));
  }
  const { rules, examples = {} } = (exported ?? {}) as Partial<Plugin>;
  if (!Array.isArray(rules) || rules.length === 0) {
    throw new JobError(noRulesInPlugin(place, name));
  }
  return rules.map((rule: unknown, index): OwnRule => {
    const problem = ruleProblem(rule);
    if (problem !== undefined) throw new JobError(`${place}: rule ${index + 1} of ${name} cannot be used: ${problem}`);
    const { id } = rule as AnyRule;
    return {
      rule: rule as AnyRule,
      origin: isFile(name) ? show(path.resolve(path.dirname(file), name)) : name,
      examples: Object.hasOwn(examples, id) ? examples[id] : undefined,
      definition: undefined,
      changed: undefined,
      at: () => place,
      fingerprint: undefined,
    };
  });
}

async function load(file: string, name: string, place: string): Promise<unknown> {
  let module: { default?: unknown };
  try {
    module = await import(pathToFileURL(file).href);
  } catch (error) {
    throw new JobError(
      `${place}: ${name} cannot be run: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}.`.replace(/\.\.$/, '.'),
    );
  }
  if (module.default === undefined) throw new JobError(`${place}: ${name} has no default export, so there is nothing to take rules from.`);
  // A CommonJS module that was compiled from ES modules has its default one step further in.
  const inner = module.default as { __esModule?: boolean; default?: unknown };
  return inner?.__esModule === true && inner.default !== undefined ? inner.default : module.default;
}

/**
 * Where the code of a plug-in lies. It runs with all that the user may do, so it comes from a file or an installed package of the project, and never
 * from an address.
 */
function resolved(name: string, { file, show, trusted }: NamedIn, place: string): string {
  if (/^[a-z][a-z0-9+.-]+:/i.test(name)) {
    throw new JobError(codeByAddress(place, shown(name)));
  }
  const folder = path.dirname(file);
  const found = isFile(name) ? path.resolve(folder, name) : packageFile(name, folder, place);
  if (!existsSync(found)) throw new JobError(`${place}: there is no file ${name}. The path counts from the folder of ${show(file)}.`);
  if (!trusted) requireOwnCode(found, show(found));
  return found;
}

/** “./house-rules.js”: all else is the name of a package. */
function isFile(name: string): boolean {
  return name.startsWith('.') || path.isAbsolute(name);
}

/** The file that a package gives to those who import it. */
function packageFile(name: string, folder: string, place: string): string {
  const [, base = name] = /^((?:@[^/]+\/)?[^/]+)/.exec(name) ?? [];
  const home = packageFolder(base, folder);
  if (home === undefined) {
    throw new JobError(`${place}: there is no package “${base}” installed here. Install it: npm install --save-dev ${base}`);
  }
  const entry = entryOf(home, `.${name.slice(base.length)}`);
  if (entry === undefined) throw new JobError(`${place}: the package “${base}” has nothing to import as “${name}”.`);
  return entry;
}

function entryOf(home: string, wanted: string): string | undefined {
  const { exports, main } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as { exports?: unknown; main?: string };
  const table =
    typeof exports === 'object' && exports !== null && Object.keys(exports).some((key) => key.startsWith('.')) ? exports : { '.': exports };
  const target =
    exports === undefined ? (wanted === '.' ? (main ?? 'index.js') : wanted) : conditional((table as Record<string, unknown>)[wanted]);
  if (target === undefined) return undefined;
  const file = path.resolve(home, target);
  const candidates = exports === undefined ? [file, `${file}.js`, path.join(file, 'index.js')] : [file];
  const inside = candidates.find(
    (candidate) => candidate.startsWith(home + path.sep) && existsSync(candidate) && /\.[cm]?js$/.test(candidate),
  );
  return inside;
}

/** What a package gives under the conditions that Node imports with. */
function conditional(target: unknown): string | undefined {
  if (typeof target === 'string') return target;
  if (Array.isArray(target)) return target.map(conditional).find((each) => each !== undefined);
  if (typeof target !== 'object' || target === null) return undefined;
  for (const [condition, inner] of Object.entries(target)) {
    if (condition !== 'node' && condition !== 'import' && condition !== 'module-sync' && condition !== 'default') continue;
    const found = conditional(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}
