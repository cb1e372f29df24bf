// docs/rules/: a page for each rule, made of what stands in its folder (its page, its options, its messages, its examples) and of how it was measured,
// and a list of all of them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { importSource } from './import-source.js';

/** So many examples of each kind are shown; all of them lie in the rule's folder. */
const EXAMPLES_SHOWN = 6;

const POINTS_AT = { span: 'the words', sentence: 'the sentence', paragraph: 'the paragraph', document: 'the report as a whole' };

/** What each labelled set is to a reader who wonders what a rule will do with the next report. */
const SETS = {
  corpus: 'the reports it was made on',
  own: 'reports that were learnt from later',
  held: 'reports kept back from its authors',
  hard: 'wordings chosen to escape it, kept back too',
};

/** The text of each file in docs/rules/, by its name. */
export async function rulePages(root) {
  const { rules, GROUPS, countsOf, fillMessage, precision, recall } = await importSource(
    root,
    `export { rules } from './rules/index.ts';
     export { GROUPS } from './src/cli/rules.ts';
     export { countsOf, precision, recall } from './src/cli/measured.ts';
     export { fillMessage } from './src/lint/message.ts';`,
  );
  const measured = JSON.parse(readFileSync(path.join(root, 'rules', 'measured.json'), 'utf8'));
  const counted = ({ id }) =>
    Object.keys(SETS)
      .filter((set) => measured[set] !== undefined)
      .flatMap((set) => {
        const counts = countsOf(measured, set, id);
        return counts === undefined ? [] : [{ set, ...counts, precision: precision(counts), recall: recall(counts) }];
      });

  const pages = { 'README.md': list(rules, GROUPS) };
  for (const rule of rules) {
    const folder = path.join(root, 'rules', rule.id);
    const page = readFileSync(path.join(folder, 'page.md'), 'utf8').trim();
    const examples = parse(readFileSync(path.join(folder, 'examples.yaml'), 'utf8'));
    const parts = [
      `<!-- Made by \`npm run generate\` from rules/${rule.id}/. -->`,
      page,
      setting(rule),
      messages(rule, fillMessage),
      shown('Examples that it speaks of', examples.wrong, examples.options),
      shown('Examples that it leaves alone', examples.right, examples.options),
      figures(counted(rule)),
      `[All rules](README.md)`,
    ];
    pages[`${rule.id}.md`] = `${parts.filter(Boolean).join('\n\n')}\n`;
  }
  return pages;
}

function list(rules, groups) {
  const sections = groups
    .map(([group, complaint]) => [complaint, rules.filter((rule) => rule.group === group)])
    .filter(([, members]) => members.length > 0)
    .map(([complaint, members]) => {
      const rows = members.map(({ id, severity, summary }) => `| [${id}](${id}.md) | ${severity} | ${cell(summary)} |`);
      return `## ${complaint}\n\n| rule | level | what it finds |\n|---|---|---|\n${rows.join('\n')}`;
    });
  return `${[
    '<!-- Made by `npm run generate` from the folders of rules/. -->',
    '# The rules',
    `All ${rules.length} are on unless you say otherwise. An error means: do not send it yet; a warning should be mended; info is worth a look. In your terminal: \`ohlint rules\`, and \`ohlint explain RULE\`.`,
    ...sections,
    'Rules of your own: [how to write them](../own-rules.md).',
  ].join('\n\n')}\n`;
}

function setting({ id, severity, scope, options }) {
  const rows = Object.entries(options).map(([name, schema]) => {
    const choices = schema.type === 'choice' ? ` (${schema.choices.join(', ')})` : '';
    return `| \`${name}\` | ${cell(schema.description)}${choices} | \`${JSON.stringify(schema.default)}\` |`;
  });
  const told = `Level: **${severity}**. It points at ${POINTS_AT[scope]}. In \`ohlint.config.yaml\`:`;
  const defaults = Object.entries(options).map(
    ([name, { default: value }]) => `${/^[\w-]+$/.test(name) ? name : JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  const value = defaults.length === 0 ? severity : `[${severity}, { ${defaults.join(', ')} }]`;
  const table = rows.length === 0 ? [] : [`| option | what it says | unless you say otherwise |\n|---|---|---|\n${rows.join('\n')}`];
  return ['## Setting it', told, `\`\`\`yaml\nrules:\n  ${id}: ${value}\n\`\`\``, ...table].join('\n\n');
}

/** What is told without words of the report; what is filled in for each finding is “…”. */
function messages({ messages: told }, fillMessage) {
  const lines = Object.values(told).map((message) => `- ${fillMessage(message, {}, false).replace(/\{\{\w+\}\}/g, '…')}`);
  return `## What it says\n\n${[...new Set(lines)].join('\n')}`;
}

/** What an example may say that a reader sees at once; anything else makes it a case of its own. */
const PLAIN = ['text', 'why', 'finds', 'message'];

function shown(title, examples, options) {
  // Whole reports would fill the page; single sentences say more.
  const short = examples.filter((example) => example.text.length <= 400 && Object.keys(example).every((key) => PLAIN.includes(key)));
  if (short.length === 0) return '';
  const items = short.slice(0, EXAMPLES_SHOWN).map(({ text, why }) => {
    const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)));
    return `${fence}markdown\n${text.trimEnd()}\n${fence}${why ? `\n\n(${why})` : ''}`;
  });
  const set = options && `With \`${JSON.stringify(options)}\`:`;
  return [`## ${title}`, ...(set ? [set] : []), ...items].join('\n\n');
}

function figures(sets) {
  if (sets.length === 0) return '';
  const share = (value) => (value === undefined ? '–' : `${Math.round(value * 100)} %`);
  const rows = sets.map(
    ({ set, right, falseAlarms, missed, ...each }) =>
      `| ${SETS[set]} | ${right} | ${falseAlarms} | ${missed} | ${share(each.precision)} | ${share(each.recall)} |`,
  );
  return [
    '## How often it is right',
    'Counted on reports and sentences that people have labelled (`npm run evidence`).',
    `| measured on | right | false alarms | missed | of its findings wanted | of the wanted found |\n|---|---|---|---|---|---|\n${rows.join('\n')}`,
  ].join('\n\n');
}

function cell(text) {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
