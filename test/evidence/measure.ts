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

const ALONE: Companions = { templates: [], others: [], previous: undefined, referral: undefined };

/** What the chosen rules find in one report, as a reviewer sees it. */
function findingsIn(bytes: Uint8Array, name: string, chosen: readonly AnyRule[]): Found[] {
  const report = understand(read(bytes, name), {});
  const { findings, crashes } = lint(report, chosen, DEFAULT_SETTINGS, ALONE);
  if (crashes.length > 0)
    throw new Error(`${crashes.map((crash) => crash.ruleId).join(', ')} crashed on ${name}`, { cause: crashes[0]?.cause });
  return findings.map((found) => ({
    ruleId: found.rule.id,
    messageId: found.messageId,
    quote: quoteOf(report, found),
    context: contextOf(report, found),
  }));
}

/** Measures every rule that has labelled sentences (`RULE.jsonl`) in a folder, on each of them or on every third, say. */
export function measureSentences(folder: string, tallies: Tallies, every = 1): void {
  for (const file of readdirSync(folder).sort()) {
    const id = path.basename(file, '.jsonl');
    const rule = rules.find((candidate) => candidate.id === id);
    if (!rule) continue;
    // A finding of either of the two counts for both, so both must run.
    const chosen =
      id === 'jargon' || id === 'undefined-abbreviation'
        ? rules.filter((r) => r.id === 'jargon' || r.id === 'undefined-abbreviation')
        : [rule];
    for (const [index, line] of readFileSync(path.join(folder, file), 'utf8').trim().split('\n').entries()) {
      if (index % every !== 0) continue;
      const sentence: LabelledSentence = JSON.parse(line);
      scoreSentence(tallies, rule, sentence, findingsIn(Buffer.from(framed(id, sentence.text)), `${id}.md`, chosen));
    }
  }
}

/** Measures every rule on the labelled reports of a folder: `NAME.md` or `NAME.txt` beside `NAME.labels.yaml`. */
export function measureReports(folder: string, tallies: Tallies): void {
  const names = readdirSync(folder).sort();
  for (const name of names) {
    const labelled = `${path.parse(name).name}.labels.yaml`;
    if (name.endsWith('.labels.yaml') || !names.includes(labelled)) continue;
    const labels: ReportLabels = parse(readFileSync(path.join(folder, labelled), 'utf8'));
    const found = findingsIn(readFileSync(path.join(folder, name)), name, rules);
    for (const rule of rules) scoreReport(tallies, rule, labels, found, name);
  }
}
