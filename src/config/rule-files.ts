import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { didYouMean } from '../lint/nearest.ts';
import { type Definition, list } from '../own-rules/definition.ts';
import { patternMaker } from '../own-rules/linear-pattern.ts';
import type { Materials } from '../own-rules/materials.ts';
import { DefinitionError } from '../own-rules/message.ts';
import { hasPattern, ownRule, soughtIn } from '../own-rules/own-rule.ts';
import { checkDefinition } from '../own-rules/schema.ts';
import { JobError } from './job-error.ts';
import type { NamedIn, OwnRule } from './own-rules.ts';
import { parseText } from './parse.ts';

const RULE_FILE = /\.(?:ya?ml|json)$/i;
/** More than any file of rules or phrases. */
const LARGEST = 5 * 1024 * 1024;

/** The rules in a file, or in all files of a folder and the folders in it. `place` is where it is named, as it is printed. */
export async function readRuleFiles(
  name: string,
  { file, show }: Pick<NamedIn, 'file' | 'show'>,
  place: string,
): Promise<readonly OwnRule[]> {
  const target = path.resolve(path.dirname(file), name);
  const found: OwnRule[] = [];
  for (const each of filesAt(target, name, place)) found.push(...(await rulesIn(each, show(each), show)));
  return found;
}

function filesAt(target: string, name: string, place: string): readonly string[] {
  const stats = statSync(target, { throwIfNoEntry: false });
  if (!stats) {
    const near = didYouMean(path.basename(target), besides(target));
    throw new JobError(
      `${place}: there is no file or folder ${name} with rules in it.${near || ' The path counts from the folder of the configuration.'}`,
    );
  }
  if (!stats.isDirectory()) return [target];
  const files = filesIn(target);
  // A folder without rules would be a house whose rules nobody applies.
  if (files.length === 0)
    throw new JobError(`${place}: there is no file of rules in the folder ${name}: their names end in .yaml, .yml or .json.`);
  return files;
}

function besides(target: string): string[] {
  try {
    return readdirSync(path.dirname(target));
  } catch {
    return [];
  }
}

/** In the order of their names by bytes, the same on every machine. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)))
    .flatMap((entry) => {
      const inside = path.join(folder, entry.name);
      if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
      if (entry.isDirectory()) return filesIn(inside);
      return RULE_FILE.test(entry.name) ? [inside] : [];
    });
}

async function rulesIn(file: string, shownFile: string, show: (file: string) => string): Promise<readonly OwnRule[]> {
  const parsed = await parseText(textOf(file, shownFile), shownFile);
  // A file is one rule or a list of rules.
  const several = Array.isArray(parsed.values);
  const values: readonly unknown[] = several ? (parsed.values as unknown[]) : [parsed.values];
  if (values.length === 0 || parsed.values === null) throw new JobError(`${shownFile}: there is no rule in it.`);
  const rules: OwnRule[] = [];
  const problems: string[] = [];
  for (const [index, value] of values.entries()) {
    const at = (keys: readonly (string | number)[]) => {
      const line = parsed.lineOf(several ? [index, ...keys] : keys);
      return line === undefined ? shownFile : `${shownFile}, line ${line}`;
    };
    const { definition, problems: wrong } = checkDefinition(value);
    problems.push(...wrong.map(({ path: keys, sentence }) => `${at(keys)}: ${sentence}`));
    if (!definition) continue;
    try {
      rules.push(await made(definition, path.dirname(file), at, shownFile, show));
    } catch (error) {
      if (!(error instanceof DefinitionError)) throw error;
      problems.push(`${at(error.path)}: ${error.sentence}`);
    }
  }
  if (problems.length > 0) throw new JobError(...problems);
  return rules;
}

async function made(
  definition: Definition,
  folder: string,
  at: OwnRule['at'],
  origin: string,
  show: (file: string) => string,
): Promise<OwnRule> {
  const phrases = new Map<string, readonly string[]>();
  for (const { 'phrases-from': named } of soughtIn(definition)) {
    if (named !== undefined) phrases.set(named, phrasesIn(path.resolve(folder, named), named, at(['phrases-from']), show));
  }
  const materials: Materials = {
    pattern: hasPattern(definition) ? await patternMaker() : undefined,
    phrasesFrom: (named) => phrases.get(named) ?? [],
  };
  return {
    rule: ownRule(definition, materials),
    origin,
    examples: definition.examples,
    definition,
    changed: (changes) => ownRule({ ...definition, ...changes } as Definition, materials),
    at,
    fingerprint: JSON.stringify([definition, [...phrases]]),
  };
}

/** A file of phrases: one on each line; an empty line and what follows a # are passed over. */
function phrasesIn(file: string, name: string, place: string, show: (file: string) => string): readonly string[] {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    throw new JobError(`${place}: there is no file ${name} with phrases. The path counts from the folder of the rule.`);
  }
  const phrases = textOf(file, show(file))
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/(?:^|\s)#.*$/, '').trim())
    .filter((line) => line !== '');
  if (phrases.length === 0) throw new JobError(`${place}: there is no phrase in ${name}.`);
  return list(phrases);
}

function textOf(file: string, shownFile: string): string {
  try {
    if (statSync(file).size <= LARGEST) return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new JobError(`${shownFile} cannot be opened (${(error as NodeJS.ErrnoException).code}). Check that you may read it.`);
  }
  throw new JobError(`${shownFile} is larger than any file of rules can be. Check that it is the right one.`);
}
