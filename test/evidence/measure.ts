import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { rules } from '../../rules/index.ts';
import { contextOf, quoteOf } from '../../src/format/place.ts';
import type { AnyRule, Companions } from '../../src/lint/rule.ts';
import { lint } from '../../src/lint/run.ts';
import { DEFAULT_SETTINGS } from '../../src/lint/settings.ts';
import { read } from '../../src/read/read.ts';
import { understand } from '../../src/report/understand.ts';
import { framed } from './frame.ts';
import { type Found, type LabelledSentence, type ReportLabels, scoreReport, scoreSentence, type Tallies } from './score.ts';
import { told } from './told.ts';

const ALONE: Companions = { templates: [], others: [], previous: undefined, referral: undefined };

/** What the chosen rules find in one report: as a reviewer sees it, and as a reader is told. */
function seenIn(bytes: Uint8Array, name: string, chosen: readonly AnyRule[]): { found: Found[]; lines: string[] } {
  const report = understand(read(bytes, name), {});
  const { findings, crashes } = lint(report, chosen, DEFAULT_SETTINGS, ALONE);
  if (crashes.length > 0)
    throw new Error(`${crashes.map((crash) => crash.ruleId).join(', ')} crashed on ${name}`, { cause: crashes[0]?.cause });
  return {
    found: findings.map((found) => ({
      ruleId: found.rule.id,
      messageId: found.messageId,
      quote: quoteOf(report, found),
      context: contextOf(report, found),
    })),
    lines: findings.map((found) => told(report, found)),
  };
}

/** One labelled text, and what measuring it adds to the tallies. */
export interface LabelledText {
  readonly name: string;
  /** The rule it is labelled for; a report is for all. */
  readonly rule: AnyRule | undefined;
  /** Gives what a reader is told, a line a finding. `chosen`: only these rules are run, where only they are asked about. */
  measure(tallies: Tallies, chosen?: readonly AnyRule[]): string[];
}

const FAMILY: readonly string[] = ['jargon', 'undefined-abbreviation'];

/** The labelled sentences (`RULE.jsonl`) of a folder. */
export function labelledSentences(folder: string): LabelledText[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file): LabelledText[] => {
      const id = path.basename(file, '.jsonl');
      const rule = rules.find((candidate) => candidate.id === id);
      if (!rule) return [];
      // A finding of either of the two counts for both, so both must run.
      const chosen = FAMILY.includes(id) ? rules.filter((candidate) => FAMILY.includes(candidate.id)) : [rule];
      const lines = readFileSync(path.join(folder, file), 'utf8').trim().split('\n');
      return lines.map((line, index) => ({
        name: `${file}:${index + 1}`,
        rule,
        measure(tallies) {
          const sentence: LabelledSentence = JSON.parse(line);
          const { found, lines: told } = seenIn(Buffer.from(framed(id, sentence.text)), `${id}.md`, chosen);
          scoreSentence(tallies, rule, sentence, found);
          return told;
        },
      }));
    });
}

/** The labelled reports of a folder: `NAME.md` or `NAME.txt` beside `NAME.labels.yaml`. */
export function labelledReports(folder: string): LabelledText[] {
  const names = readdirSync(folder).sort();
  const labelled = (name: string) => `${path.parse(name).name}.labels.yaml`;
  return names
    .filter((name) => !name.endsWith('.labels.yaml') && names.includes(labelled(name)))
    .map((name) => ({
      name,
      rule: undefined,
      measure(tallies, chosen = rules) {
        const labels: ReportLabels = parse(readFileSync(path.join(folder, labelled(name)), 'utf8'));
        const { found, lines } = seenIn(readFileSync(path.join(folder, name)), name, chosen);
        for (const rule of chosen) scoreReport(tallies, rule, labels, found, name);
        return lines;
      },
    }));
}
