import type { Format } from './outcome.ts';

/** An output format: what it is for, and how it is loaded when asked for. Flags, help and docs/formats.md are made from this. */
export interface FormatEntry {
  /** Who reads it: people on their own screen, who are shown words of the report there; people with a file in a browser; programs. */
  readonly readers: 'screen' | 'page' | 'programs';
  /** For whom it is and what it does, in whole sentences of Markdown. */
  readonly about: string;
  /** A command that makes it. */
  readonly example: string;
  readonly load: () => Promise<Format>;
}

export const FORMATS = {
  stylish: {
    readers: 'screen',
    about:
      'For your own screen; it is what you get when you name no format. Findings in reading order, with the words they are about, and how it went in the last line.',
    example: 'ohlint report.docx',
    load: async () => (await import('./stylish.ts')).stylish,
  },
  review: {
    readers: 'screen',
    about:
      'For the practitioner before sending. Plain sentences under the report’s own headings: what must be mended, what should be, what to consider. The names of the rules come last.',
    example: 'ohlint report.docx --format review',
    load: async () => (await import('./review.ts')).review,
  },
  html: {
    readers: 'page',
    about:
      'For a browser, or to print. One file that needs no network: the report as written, the findings in its margin, filters by level, rule and file. The report’s words are in it only with `--excerpts always`; without, it tells places and messages.',
    example: 'ohlint report.docx --format html=findings.html --excerpts always',
    load: async () => (await import('./html.ts')).html,
  },
  markdown: {
    readers: 'page',
    about:
      'For a comment on a pull request or a merge request, and for the summary of a CI job. The gravest findings first; what would not fit is counted. Its first line is a comment that nobody sees, by which your CI job finds the comment again to renew it.',
    example: 'ohlint reports/ --format markdown=comment.md',
    load: async () => (await import('./markdown.ts')).markdown,
  },
  json: {
    readers: 'programs',
    about:
      'For programs. ESLint’s shape with more in it, so that ESLint’s tools can read it; `schemas/findings.v1.json` in the package describes it. Within version 1 fields may come, and none goes or changes.',
    example: 'ohlint reports/ --format json=findings.json',
    load: async () => (await import('./json.ts')).json,
  },
  sarif: {
    readers: 'programs',
    about: 'For code scanning and for archives of findings: SARIF 2.1.0, with fingerprints that hold no text.',
    example: 'ohlint reports/ --format sarif=findings.sarif',
    load: async () => (await import('./sarif.ts')).sarif,
  },
  github: {
    readers: 'programs',
    about:
      'For a step of GitHub Actions: annotations at the lines of a pull request, the gravest first. GitHub shows ten of each level for a step; ohlint says how many more there are.',
    example: 'ohlint reports/ --format github --format markdown=comment.md',
    load: async () => (await import('./github.ts')).github,
  },
  gitlab: {
    readers: 'programs',
    about: 'For GitLab’s Code Quality report in merge requests. Fingerprints hold no text and survive edits elsewhere in the report.',
    example: 'ohlint reports/ --format gitlab=gl-code-quality-report.json',
    load: async () => (await import('./gitlab.ts')).gitlab,
  },
  junit: {
    readers: 'programs',
    about: 'For CI servers that show test results: a report is a suite, a finding a failed case.',
    example: 'ohlint reports/ --format junit=findings.xml',
    load: async () => (await import('./junit.ts')).junit,
  },
  checkstyle: {
    readers: 'programs',
    about: 'For CI servers and editors that read the XML of Checkstyle.',
    example: 'ohlint reports/ --format checkstyle=findings.xml',
    load: async () => (await import('./checkstyle.ts')).checkstyle,
  },
  compact: {
    readers: 'programs',
    about: 'For grep, and for editors that jump to places: a line a finding.',
    example: 'ohlint reports/ --format compact',
    load: async () => (await import('./compact.ts')).compact,
  },
} as const satisfies Readonly<Record<string, FormatEntry>>;

/** The formats' names, for help and for mistakes. */
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly (keyof typeof FORMATS)[];

/** One of the formats by its name; undefined where there is none. */
export function formatNamed(name: string): FormatEntry | undefined {
  return Object.hasOwn(FORMATS, name) ? FORMATS[name as keyof typeof FORMATS] : undefined;
}
