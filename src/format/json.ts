import type { Found, Related } from '../lint/finding.ts';
import { fillMessage, messageOf } from '../lint/message.ts';
import type { Level } from '../lint/rule.ts';
import type { Report, ReportKind } from '../report/report.ts';
import { jsonText } from './escape.ts';
import type { FileOutcome, Format } from './outcome.ts';
import { contextOf, placeInReport, quoteOf } from './place.ts';

/** One file in `--format json`: ESLint's result shape, with more in it. */
export interface FileEntry {
  readonly filePath: string;
  /** Absent, like `stats`, where the file could not be read. */
  readonly kind?: ReportKind;
  readonly messages: readonly (MessageEntry | FatalEntry)[];
  readonly errorCount: number;
  readonly fatalErrorCount: number;
  readonly warningCount: number;
  readonly infoCount: number;
  readonly fixableErrorCount: number;
  readonly fixableWarningCount: number;
  readonly stats?: { readonly words: number; readonly pages: number; readonly sections: number; readonly sentences: number };
}

export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A finding. `quote`, `context` and `suggestions` are there only where excerpts are on. */
export interface MessageEntry extends Place {
  readonly ruleId: string;
  readonly messageId: string;
  /** 2 error, 1 warning, 0 info. */
  readonly severity: 0 | 1 | 2;
  readonly level: Level;
  readonly message: string;
  /** The heading's words where excerpts are on, else the section's canonical name. */
  readonly section: string;
  /** Number of the paragraph, heading, list item or cell in the report, from 1. */
  readonly paragraph?: number;
  readonly quote?: string;
  readonly context?: string;
  readonly suggestions?: readonly {
    readonly desc: string;
    readonly fix: { readonly range: readonly [number, number]; readonly text: string };
  }[];
  readonly related: readonly RelatedEntry[];
  /** The rule's page: within the package, or where a rule of somebody's own says. */
  readonly url?: string;
}

export interface RelatedEntry extends Place {
  readonly message: string;
  readonly quote?: string;
}

/** The file, or a rule on it, could not be checked. */
export interface FatalEntry {
  readonly ruleId: null;
  readonly fatal: true;
  readonly severity: 2;
  readonly level: 'error';
  readonly message: string;
  readonly line: 1;
  readonly column: 1;
}

const SEVERITY = { error: 2, warning: 1, info: 0 } as const satisfies Record<Level, number>;
/** Pages are of this many words where the layout is not known (the field's own rule of thumb). */
const WORDS_A_PAGE = 450;

/** The outcome as an array of files. Without excerpts it holds no word of the reports. */
export const json: Format = ({ files }, { excerpts }) => {
  const entries = files.map((file) => fileEntry(file, excerpts));
  return jsonText(entries);
};

export function fileEntry({ path, report, findings, failures }: FileOutcome, excerpts: boolean): FileEntry {
  const fixable = (level: Level) => findings.filter((found) => found.level === level && found.fix).length;
  const count = (level: Level) => findings.filter((found) => found.level === level).length;
  return {
    filePath: path,
    ...(report && { kind: report.facts.kind.value }),
    messages: [...failures.map(fatalEntry), ...(report ? findings.map((found) => messageEntry(report, found, excerpts)) : [])],
    errorCount: count('error') + failures.length,
    fatalErrorCount: failures.length,
    warningCount: count('warning'),
    infoCount: count('info'),
    fixableErrorCount: fixable('error'),
    fixableWarningCount: fixable('warning'),
    ...(report && { stats: stats(report) }),
  };
}

function fatalEntry(message: string): FatalEntry {
  return { ruleId: null, fatal: true, severity: SEVERITY.error, level: 'error', message, line: 1, column: 1 };
}

function messageEntry(report: Report, found: Found, excerpts: boolean): MessageEntry {
  const { rule } = found;
  const place = placeInReport(report, found);
  return {
    ruleId: rule.id,
    messageId: found.messageId,
    severity: SEVERITY[found.level],
    level: found.level,
    message: messageOf(found, excerpts),
    ...lines(found),
    section: excerpts && place.heading ? place.heading : place.section,
    ...(place.paragraph !== undefined && { paragraph: place.paragraph }),
    ...(excerpts && { quote: quoteOf(report, found), context: contextOf(report, found), suggestions: suggestions(report, found) }),
    related: found.related.map((related) => relatedEntry(report, found, related, excerpts)),
    ...pageOf(rule),
  };
}

/** Rules that come with ohlint have their page in the package; others may name one. */
function pageOf({ id, url }: Found['rule']): Pick<MessageEntry, 'url'> {
  if (url !== undefined) return { url };
  return id.includes('/') ? {} : { url: `rules/${id}/page.md` };
}

function lines({ start, end }: Pick<Found, 'start' | 'end'>): Place {
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

function suggestions(report: Report, found: Found): MessageEntry['suggestions'] {
  return found.suggestions.map(({ desc, span, text }) => {
    const { start, end } = report.source.rawSpan(span);
    return { desc, fix: { range: [start, end], text } };
  });
}

function relatedEntry(report: Report, { data }: Found, related: Related, excerpts: boolean): RelatedEntry {
  const { note, span } = related;
  return {
    message: fillMessage(note, data, excerpts),
    ...lines(related),
    ...(excerpts && { quote: report.source.text.slice(span.start, span.end) }),
  };
}

function stats(report: Report): FileEntry['stats'] {
  const words = report.words.count;
  const pages = Math.round((words / WORDS_A_PAGE) * 10) / 10;
  return { words, pages, sections: report.sections.length, sentences: report.sentences.length };
}
