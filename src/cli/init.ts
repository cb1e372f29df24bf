import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { configurationPlace } from '../config/find.ts';
import { JobError } from '../config/job-error.ts';
import { listed } from '../config/wording.ts';
import { nearest } from '../lint/nearest.ts';
import { shownPath } from './files.ts';
import type { FlagValues, INIT_FLAGS } from './flags.ts';
import { type Answers, QUESTIONS, type Question, startingConfig } from './starting-config.ts';
import { isPipedInto, pipedIn, say } from './terminal.ts';

const FILE = 'ohlint.config.yaml';
/** How the schema is reached from a project that ohlint is installed in. */
const SCHEMA = './node_modules/ohlint/schemas/config.json';
/** So often a person at a terminal may mistype an answer. */
const PATIENCE = 5;

/** `ohlint init`: writes a configuration for this folder, and never over one that is there. */
export async function initCommand({ yes }: FlagValues<typeof INIT_FLAGS>): Promise<number> {
  const there = await configurationPlace(process.cwd(), shownPath);
  if (there !== undefined) {
    throw new JobError(`There is a configuration here already: ${shownPath(there)}. It stays as it is; to begin anew, move it away first.`);
  }
  const answers = yes ? usual() : await asked();
  try {
    // Also where another process has just written one, it is left alone.
    writeFileSync(FILE, startingConfig(answers, existsSync(SCHEMA) ? SCHEMA : undefined), { flag: 'wx' });
  } catch (error) {
    throw new JobError(`${FILE} could not be written (${(error as NodeJS.ErrnoException).code}). Check that you may write in this folder.`);
  }
  for (const sentence of farewell(answers)) say(sentence);
  return 0;
}

function farewell({ place, reader, use }: Answers): string[] {
  const next = {
    drafts: 'Now check a draft: ohlint report.docx',
    hook: `Now put it before each commit: ${path.posix.join('docs', 'hooks.md')} of ohlint says how, with pre-commit, husky or git alone.`,
    ci: `Now put it into CI: ${path.posix.join('docs', 'ci.md')} of ohlint says how, at GitHub, at GitLab and elsewhere.`,
  };
  return [`${FILE} is written, with these answers: ${place}, ${reader}, ${use}.`, next[use]];
}

function usual(): Answers {
  return answersFrom((question) => question.usual);
}

function answersFrom(answer: (question: Question) => string): Answers {
  return Object.fromEntries(QUESTIONS.map((question) => [question.name, answer(question)])) as unknown as Answers;
}

async function asked(): Promise<Answers> {
  return isPipedInto() ? piped() : atTerminal();
}

/** An answer a line; what is not answered is as usual. */
async function piped(): Promise<Answers> {
  const text = Buffer.from(await pipedIn()).toString();
  if (text.trim() === '') throw new JobError('ohlint init asks three questions, and nobody is there to answer. With --yes it asks none.');
  const lines = text.split(/\r?\n/);
  return answersFrom((question) => {
    const given = lines.shift() ?? '';
    const answer = understood(question, given);
    if (answer === undefined) throw new JobError(misunderstood(question, given));
    return answer;
  });
}

async function atTerminal(): Promise<Answers> {
  // Questions go to standard error, like everything that is not what was asked for.
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const left = new Promise<never>((_, reject) => {
    terminal.once('close', () => reject(new JobError('Nothing was written, because the questions were not answered.')));
  });
  // It is only ever waited for beside an answer.
  left.catch(() => {});
  const ask = async (question: Question): Promise<string> => {
    const choices = question.choices.map(({ word, meaning }, index) => `  ${index + 1}  ${word.padEnd(16)} ${meaning}`);
    const text = [question.text, ...choices, `[${question.usual}] `].join('\n');
    for (let attempt = 0; attempt < PATIENCE; attempt += 1) {
      const given = await Promise.race([terminal.question(text), left]);
      const answer = understood(question, given);
      if (answer !== undefined) return answer;
      say(misunderstood(question, given));
    }
    throw new JobError('Nothing was written, because the questions were not answered.');
  };
  try {
    const given = new Map<string, string>();
    for (const question of QUESTIONS) given.set(question.name, await ask(question));
    return answersFrom(({ name, usual }) => given.get(name) ?? usual);
  } finally {
    terminal.close();
  }
}

/** The word, its number, or nothing for the usual answer. */
function understood({ choices, usual }: Question, given: string): string | undefined {
  const answer = given.trim().toLowerCase();
  if (answer === '') return usual;
  return choices.find(({ word }, index) => word === answer || String(index + 1) === answer)?.word;
}

function misunderstood({ text, choices }: Question, given: string): string {
  const words = choices.map(({ word }) => word);
  const near = nearest(given.trim(), words);
  return `“${text}” is answered with ${listed(words)}, or a number from 1 to ${words.length}, not “${given.trim()}”.${near ? ` Did you mean “${near}”?` : ''}`;
}
