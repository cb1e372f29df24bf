import path from 'node:path';
import { Chalk, type ChalkInstance } from 'chalk';
import { JobError } from '../config/job-error.ts';
import { addOwnRules, type OwnRule } from '../config/own-rules.ts';
import { noOwnRulesToTest } from '../failure-texts.ts';
import { count, series } from '../format/count.ts';
import { wrap } from '../format/wrap.ts';
import type { Examples } from '../lint/tester/examples.ts';
import { type Failure, testRule } from '../lint/tester/test-rule.ts';
import { shownPath } from './files.ts';
import type { FlagValues, TEST_RULES_FLAGS } from './flags.ts';
import { governingHere } from './governing-here.ts';
import { columns, print } from './terminal.ts';

/** What came of one rule. */
interface Tested {
  readonly own: OwnRule;
  readonly examples: number;
  readonly failures: readonly Failed[];
  /** What it lacks, apart from its examples' failing. */
  readonly lacks: string | undefined;
  /** Nothing was asked of it. */
  readonly untested: boolean;
}

interface Failed extends Failure {
  readonly place: string;
  /** What would have to be otherwise for it to be found. */
  readonly hint: string | undefined;
}

/** `ohlint test-rules`: 0 where every example is kept, 1 where one is not or a rule has none, 2 where the rules cannot be read. */
export async function testRulesCommand(named: readonly string[], flags: FlagValues<typeof TEST_RULES_FLAGS>): Promise<number> {
  const all = named.length > 0 ? await rulesIn(named) : (await governingHere(flags.config)).ownRules;
  if (all.length === 0) {
    throw new JobError(noOwnRulesToTest);
  }
  const tested = all.map(tryRule);
  print(flags.format === 'json' ? asJson(tested) : asText(tested, new Chalk(), Math.min(100, columns())));
  if (tested.every(({ untested }) => untested)) throw new JobError('Nothing was tested: none of these rules has an example.');
  return tested.some(({ failures, lacks }) => failures.length > 0 || lacks !== undefined) ? 1 : 0;
}

/** Who names a file here trusts it, wherever it lies. */
async function rulesIn(named: readonly string[]): Promise<readonly OwnRule[]> {
  const rules: OwnRule[] = [];
  const from = { file: path.resolve('ohlint.config.yaml'), at: () => '', show: shownPath, trusted: true };
  for (const name of named) {
    if (/\.[cm]?js$/i.test(name)) {
      const { loadPlugin } = await import('../config/plugins.ts');
      const outright = name.startsWith('.') || path.isAbsolute(name) ? name : `./${name}`;
      addOwnRules(rules, await loadPlugin(outright, from, shownPath(path.resolve(name))));
    } else {
      const { readRuleFiles } = await import('../config/rule-files.ts');
      addOwnRules(rules, await readRuleFiles(name, from, 'test-rules'));
    }
  }
  return rules;
}

function tryRule(own: OwnRule): Tested {
  const examples: Examples = { ...own.examples, wrong: own.examples?.wrong ?? [], right: own.examples?.right ?? [] };
  const number = examples.wrong.length + examples.right.length;
  // A package's rules without examples are for its makers to mend.
  const untested = number === 0 && own.definition === undefined;
  const failures = testRule(own.rule, examples).map((failure): Failed => {
    const place = own.at(['examples', failure.list, failure.index]);
    return {
      ...failure,
      place,
      hint: failure.list === 'wrong' && failure.found.length === 0 ? hintFor(own, examples, failure) : undefined,
    };
  });
  return { own, examples: number, failures, lacks: untested ? undefined : lackOf(examples), untested };
}

function lackOf({ wrong, right }: Examples): string | undefined {
  if (wrong.length === 0) return 'It has no “wrong” example, so nothing shows that it finds anything.';
  return right.length === 0 ? 'It has no “right” example, so nothing shows that it leaves anything alone.' : undefined;
}

/** What a rule leaves alone, each with what to write for it to look there as well. */
const RELAXED: readonly (readonly [Readonly<Record<string, unknown>>, string])[] = [
  [{ style: false }, 'the words are a term of art, which rules of style leave alone; “style: false” finds them.'],
  [{ unless: [] }, 'the words stand in quotation marks or in the name of a policy; “unless: []” finds them there as well.'],
  [{ says: 'anyone' }, 'somebody else says them; “says: anyone” finds them as well.'],
  [{ in: 'anywhere' }, 'they stand where the rule does not look; “in: anywhere” finds them.'],
  [{ sections: [], 'not-sections': [] }, 'they stand in a section that the rule does not look at.'],
  [{ 'report-kinds': [], audiences: [], jurisdictions: [] }, 'the rule is for other reports.'],
  [{ 'match-case': false }, 'they are written with other capitals; “match-case: false” finds them.'],
  [{ 'whole-words': false }, 'they are part of a longer word; “whole-words: false” finds them, and a star stands for any letters.'],
  [{ except: undefined }, '“except” leaves them alone.'],
];

/** Why nothing was found: the one thing that, were it otherwise, would have let it be. */
function hintFor({ changed, definition }: OwnRule, examples: Examples, { index }: Failure): string | undefined {
  const example = examples.wrong[index];
  if (!changed || !definition || !example) return undefined;
  const alone = { ...examples, wrong: [example], right: [] };
  return RELAXED.find(([keys]) => testRule(changed(keys), alone).every(({ found }) => found.length > 0))?.[1];
}

function asJson(tested: readonly Tested[]): string {
  const list = tested.map(({ own, examples, failures, lacks }) => ({
    ruleId: own.rule.id,
    from: own.origin,
    examples,
    ...(lacks !== undefined && { lacks }),
    failures: failures.map(({ place, list: from, index, problem, hint, text, expected, found }) => ({
      place,
      list: from,
      number: index + 1,
      problem,
      ...(hint !== undefined && { hint }),
      text,
      expected,
      found,
    })),
  }));
  return `${JSON.stringify(list, null, 2)}\n`;
}

function asText(tested: readonly Tested[], paint: ChalkInstance, width: number): string {
  const lines: string[] = [''];
  const tell = (text: string) => lines.push(...wrap(text, width - 4).map((line) => `    ${line}`));
  for (const { own, examples, failures, lacks, untested } of tested) {
    const kept = failures.length === 0 && lacks === undefined;
    const mark = untested ? '-' : kept ? paint.green('✔') : paint.red('✖');
    const of = untested ? 'no examples, not tested' : count(examples, 'example');
    lines.push(`${mark} ${paint.bold(own.rule.id)}  ${paint.dim(`${own.origin}, ${of}`)}`);
    const say = (label: string, text: string) => {
      const head = label === '' ? '' : `${label}: `;
      const [first = '', ...rest] = wrap(head + text, width - 6);
      lines.push(`      ${first}`, ...rest.map((line) => `      ${' '.repeat(head.length)}${line}`));
    };
    if (lacks !== undefined) tell(lacks);
    for (const { place, list, index, problem, hint, text, expected, found } of failures) {
      tell(`${place}, ${list} example ${index + 1}: ${problem}`);
      say('text', text);
      if (expected.length > 0) say('expected', series(expected.map((words) => `“${words}”`)));
      else if (list === 'right') say('expected', 'nothing');
      say('found', found.length > 0 ? series(found) : 'nothing');
      if (hint !== undefined) say('why', hint);
    }
  }
  const examples = tested.reduce((sum, each) => sum + each.examples, 0);
  const broken = new Set(tested.flatMap(({ own, failures }) => failures.map(({ list, index }) => `${own.rule.id} ${list} ${index}`))).size;
  const lacking = tested.filter(({ lacks }) => lacks !== undefined).length;
  const outcome = [
    broken === 0 ? 'all kept' : `${broken} not kept`,
    ...(lacking > 0 ? [`${count(lacking, 'rule')} without enough of them`] : []),
  ].join('; ');
  return [...lines, '', `${count(tested.length, 'rule')}, ${count(examples, 'example')}: ${outcome}.`, ''].join('\n');
}
