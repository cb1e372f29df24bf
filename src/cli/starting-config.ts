import type { Audience, Jurisdiction } from '../report/report.ts';

/** One of the questions of `ohlint init`. */
export interface Question {
  readonly name: keyof Answers;
  readonly text: string;
  readonly choices: readonly { readonly word: string; readonly meaning: string }[];
  /** What is taken where nothing is answered. */
  readonly usual: string;
}

export interface Answers {
  readonly place: Jurisdiction;
  /** “various” leaves it to each report. */
  readonly reader: Audience | 'various';
  readonly use: 'drafts' | 'hook' | 'ci';
}

export const QUESTIONS: readonly Question[] = [
  {
    name: 'place',
    text: 'Where do you work?',
    choices: [
      { word: 'uk', meaning: 'United Kingdom' },
      { word: 'us', meaning: 'United States' },
      { word: 'ie', meaning: 'Ireland' },
      { word: 'au', meaning: 'Australia' },
    ],
    usual: 'uk',
  },
  {
    name: 'reader',
    text: 'Who reads your reports?',
    choices: [
      { word: 'various', meaning: 'it depends: ohlint takes it from each report' },
      { word: 'manager', meaning: 'managers and HR' },
      { word: 'scheme-adviser', meaning: 'advisers of a pension scheme' },
      { word: 'employee', meaning: 'the people they are about' },
      { word: 'gp', meaning: 'other clinicians' },
    ],
    usual: 'various',
  },
  {
    name: 'use',
    text: 'Where will ohlint check them?',
    choices: [
      { word: 'drafts', meaning: 'on my own drafts, before I send them' },
      { word: 'hook', meaning: 'before each commit' },
      { word: 'ci', meaning: 'in CI, for several authors' },
    ],
    usual: 'drafts',
  },
];

/** A configuration to begin with: what was answered, and in comments what else can be said. */
export function startingConfig({ place, reader, use }: Answers, schema: string | undefined): string {
  const audience =
    reader === 'various'
      ? [
          '# Who reads the reports is taken from each of them. To settle it for all: manager, scheme-adviser, employee or gp.',
          '# audience: manager',
        ]
      : ['# Who reads the reports: manager, scheme-adviser, employee or gp.', `audience: ${reader}`];
  const common =
    use === 'ci'
      ? [
          '# Logs of CI are read by many: no words of a report are ever shown, whoever asks.',
          'excerpts: never',
          '',
          '# Whoever silences a rule in a report (<!-- ohlint-disable-next-line RULE -- reason -->) says why, and takes it out again when it is not needed.',
          'require-directive-reason: true',
          'report-unused-directives: true',
        ]
      : [
          '# Words of a report are shown on a terminal only. “always” and “never” settle it.',
          '# excerpts: auto',
          '',
          '# Whether an “ohlint-disable” in a report must say why, and is reported where it silences nothing.',
          '# require-directive-reason: true',
          '# report-unused-directives: true',
        ];
  return [
    ...(schema === undefined ? [] : [`# yaml-language-server: $schema=${schema}`]),
    '# How ohlint checks the reports in this folder and in the folders below it. “ohlint doctor” says what applies here and why.',
    '',
    '# Whose law applies: uk, us, ie or au. A configuration of your house may follow it, as in [uk, ./house.yaml].',
    `extends: ${place}`,
    '',
    ...audience,
    '',
    '# A run fails for findings of this level and above: error, warning or info.',
    'fail-on: error',
    '',
    ...common,
    '',
    '# Each rule at the level that suits you: off, info, warning or error. “ohlint rules” lists them, “ohlint explain RULE” says what one is for.',
    '# rules:',
    '#   sentence-length: off',
    '#   report-length: [warning, { warning: 800 }]',
    '',
    '# Files that are no reports. In .ohlintignore, one pattern a line, it can be said as well.',
    '# ignore: [README.md, templates/]',
    '',
    '# The templates that reports are written from: what is copied from them and never filled in is told.',
    '# template: [templates/management-referral.md]',
    '',
    '# Settings for some of the reports, by file or by kind.',
    '# overrides:',
    '#   - kinds: ill-health-retirement',
    '#     rules:',
    '#       report-length: off',
    '',
  ].join('\n');
}
