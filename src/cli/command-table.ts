import {
  DOCTOR_FLAGS,
  type Flag,
  type FlagValues,
  INDEX_ADD_FLAGS,
  INDEX_FLAGS,
  INDEX_FORGET_FLAGS,
  INDEX_PRUNE_FLAGS,
  INIT_FLAGS,
  LINT_FLAGS,
  OVERLAP_FLAGS,
  RULES_FLAGS,
  SUPPRESSIONS_FLAGS,
  TEST_RULES_FLAGS,
} from './flags.ts';

/** A command as data: parsing, help, completion and the sentences about mistakes are all made from it. */
export interface CommandEntry {
  readonly name: string;
  readonly help: string;
  readonly takes?: Taken;
  readonly flags: readonly Flag[];
  /** What it does, with what was named and what each flag was given. Loaded when it is run. */
  readonly run?: (named: readonly string[], values: Readonly<Record<string, unknown>>) => Promise<number>;
  /** Commands below this one, as in “ohlint index add”; such a command does nothing by itself. */
  readonly parts?: readonly CommandEntry[];
}

/** What is named after a command. */
export interface Taken {
  /** As commander writes it: “[files...]” takes any number. */
  readonly argument: string;
  readonly what: 'files' | 'rule' | 'word';
  /** The words it takes, where there is a fixed list. */
  readonly choices?: readonly string[];
  readonly help: string;
}

interface Told<F extends readonly Flag[]> {
  readonly help: string;
  readonly takes?: Taken;
  readonly flags: F;
  readonly run: (named: readonly string[], flags: FlagValues<F>) => Promise<number>;
}

/** Each command's work is typed by its own flags, and all of them fit one table. */
function command<const F extends readonly Flag[]>(name: string, told: Told<F>): CommandEntry {
  return { ...told, name, run: (named, values) => told.run(named, values as FlagValues<F>) };
}

const REPORTS_OR_FOLDERS: Taken = { argument: '[files...]', what: 'files', help: 'reports, or folders with reports in them' };

const INDEX_PARTS = [
  command('add', {
    help: 'add reports; those that are there already are left alone',
    takes: REPORTS_OR_FOLDERS,
    flags: INDEX_ADD_FLAGS,
    run: async (files, flags) => (await import('./index-reports.ts')).indexAdd(files, flags),
  }),
  command('forget', {
    help: 'erase the reports on a person, or single reports, for good',
    takes: { argument: '[files...]', what: 'files', help: 'reports, where they are still at hand' },
    flags: INDEX_FORGET_FLAGS,
    run: async (files, flags) => (await import('./index-reports.ts')).indexForget(files, flags),
  }),
  command('prune', {
    help: 'erase the reports that may no longer be kept',
    flags: INDEX_PRUNE_FLAGS,
    run: async (_, flags) => (await import('./index-reports.ts')).indexPrune(flags),
  }),
  command('status', {
    help: 'say how much is in the index',
    flags: INDEX_FLAGS,
    run: async (_, flags) => (await import('./index-reports.ts')).indexStatus(flags),
  }),
  command('export', {
    help: 'print every record: pseudonyms and keyed hashes, no words',
    flags: INDEX_FLAGS,
    run: async (_, flags) => (await import('./index-reports.ts')).indexExport(flags),
  }),
];

/** The shells that a completion can be printed for. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;

/** All commands; the first is the one that runs where none is named. */
export const COMMANDS: readonly CommandEntry[] = [
  command('lint', {
    help: 'check reports (this is what happens when no command is named)',
    takes: {
      argument: '[files...]',
      what: 'files',
      help: 'reports (.docx, .md, .txt), folders with reports in them, or - for what is piped in',
    },
    flags: LINT_FLAGS,
    run: async (files, flags) =>
      flags.watch ? (await import('./watch.ts')).watchCommand(files, flags) : (await import('./lint.ts')).lintCommand(files, flags),
  }),
  command('explain', {
    help: 'say what a rule finds, why, and what to write instead',
    takes: { argument: '[rule]', what: 'rule', help: 'id of the rule' },
    flags: [],
    run: async ([rule]) => (await import('./explain.ts')).explainCommand(rule),
  }),
  command('rules', {
    help: 'list all rules',
    flags: RULES_FLAGS,
    run: async (_, flags) => (await import('./rules.ts')).rulesCommand(flags),
  }),
  command('suppressions', {
    help: 'list every instruction in reports that silences a rule: its reason, its day, and what it silences',
    takes: REPORTS_OR_FOLDERS,
    flags: SUPPRESSIONS_FLAGS,
    run: async (files, flags) => (await import('./suppressions.ts')).suppressionsCommand(files, flags),
  }),
  command('test-rules', {
    help: 'try rules of your own on their examples',
    takes: { argument: '[files...]', what: 'files', help: 'files or folders with rules; those of the configuration where none is named' },
    flags: TEST_RULES_FLAGS,
    run: async (files, flags) => (await import('./test-rules.ts')).testRulesCommand(files, flags),
  }),
  command('overlap', {
    help: 'show how alike reports are, and what they share',
    takes: REPORTS_OR_FOLDERS,
    flags: OVERLAP_FLAGS,
    run: async (files, flags) => (await import('./overlap.ts')).overlapCommand(files, flags),
  }),
  { name: 'index', help: 'keep the index of all reports', flags: [], parts: INDEX_PARTS },
  command('init', {
    help: 'write a configuration for the reports in this folder, after three questions',
    flags: INIT_FLAGS,
    run: async (_, flags) => (await import('./init.ts')).initCommand(flags),
  }),
  command('doctor', {
    help: 'say what applies here and why, without opening a report',
    takes: { argument: '[files...]', what: 'files', help: 'reports or folders to be told of; else this folder' },
    flags: DOCTOR_FLAGS,
    run: async (files, flags) => (await import('./doctor.ts')).doctorCommand(files, flags),
  }),
  command('completion', {
    help: 'print a script that completes commands, options and rules in your shell',
    takes: { argument: '[shell]', what: 'word', choices: SHELLS, help: 'bash, zsh, fish or powershell' },
    flags: [],
    run: async ([shell]) => (await import('./completion.ts')).completionCommand(shell),
  }),
];
