import type { Found } from '../lint/finding.ts';
import { fillMessage, messageOf } from '../lint/message.ts';
import type { Level } from '../lint/rule.ts';
import type { Report } from '../report/report.ts';
import { count } from './count.ts';
import { htmlText } from './escape.ts';
import { htmlPage } from './html-page.ts';
import { type Numbered, reportHtml } from './html-report.ts';
import { type FileOutcome, type Format, GRAVEST_FIRST, gravestFirst, numbersOf, type Outcome } from './outcome.ts';
import { concernsWhole, headingOver, placeWord } from './place.ts';

/**
 * One page: with excerpts each report as written, its findings in the margin beside their words; without, places and messages. Filters are
 * form fields that the style sheet looks at, so that the page needs no script.
 */
export const html: Format = (outcome, { excerpts }) => {
  const found = gravestFirst(outcome).map((placed) => placed.found);
  const rules = [...new Set(found.map(({ rule }) => rule.id))].sort();
  const files = outcome.files.filter(({ findings, failures }) => findings.length + failures.length > 0);
  const clean = outcome.files.length - files.length;
  let number = 0;
  const articles = files.map((file, index) => {
    // Numbered as they stand on the page.
    const numbered = (excerpts ? inPageOrder(file) : file.findings).map((one) => {
      number += 1;
      return { found: one, number, attributes: `class="${one.level}" data-r="${rules.indexOf(one.rule.id)}"` };
    });
    return articleHtml(file, index, numbered, excerpts);
  });
  const body = [
    `<header>\n<h1>What ohlint found</h1>\n<p>${headline(outcome)}</p>\n<p class="privacy">${excerpts ? HOLDS_WORDS : HOLDS_NONE}</p>\n</header>`,
    ...(found.length > 0 ? [filtersHtml(outcome, rules, files)] : []),
    `<main>\n${articles.join('\n')}\n</main>`,
    ...(clean > 0 ? [`<p>${count(clean, 'report has', 'reports have')} nothing to mend.</p>`] : []),
  ].join('\n');
  return htmlPage({ title: 'What ohlint found', style: STYLE + filterStyle(rules.length, files.length), body });
};

/** What concerns the report as a whole comes first; the rest stands beside its words. */
function inPageOrder({ report, findings }: FileOutcome): readonly Found[] {
  if (!report) return findings;
  const whole = findings.filter((found) => concernsWhole(report, found));
  return [...whole, ...findings.filter((found) => !whole.includes(found))];
}

const HOLDS_WORDS = 'This page holds the words of the reports: keep it as safe as them.';
const HOLDS_NONE =
  'The words of the reports are left out here. To see each report with its findings in the margin, add <code>--excerpts always</code> to the command that wrote this page.';

function headline(outcome: Outcome): string {
  const reports = outcome.files.filter(({ report }) => report).length;
  const found = gravestFirst(outcome);
  const below = outcome.quiet ? ' at the level that fails' : '';
  const checked = `${count(reports, 'report')}, checked by ${count(outcome.rules, 'rule')}`;
  return found.length > 0 ? `${numbersOf(found)}${below} in ${checked}.` : `Nothing to mend${below} in ${checked}.`;
}

const LEVEL_WORDS: Record<Level, string> = { error: 'Errors', warning: 'Warnings', info: 'Suggestions' };

function filtersHtml({ files: all }: Outcome, rules: readonly string[], files: readonly FileOutcome[]): string {
  const findings = all.flatMap((file) => file.findings);
  const levels = GRAVEST_FIRST.flatMap((level) => {
    const number = findings.filter((found) => found.level === level).length;
    if (number === 0) return [];
    return `<label><input type="checkbox" id="show-${level}" checked> ${LEVEL_WORDS[level]} (${number})</label>`;
  });
  const ruleOptions = rules.map((id, index) => {
    const number = findings.filter(({ rule }) => rule.id === id).length;
    return `<option value="${index}">${htmlText(id)} (${number})</option>`;
  });
  const fileOptions = files.map(({ path, findings: own }, index) => `<option value="${index}">${htmlText(path)} (${own.length})</option>`);
  return `<div class="filters" role="group" aria-label="What is shown">
${levels.join('\n')}
<label>Rule <select id="rule"><option value="all">all</option>${ruleOptions.join('')}</select></label>
${files.length > 1 ? `<label>Report <select id="file"><option value="all">all</option>${fileOptions.join('')}</select></label>` : ''}
</div>`;
}

/** What the filters hide, one rule of style for each thing that can be chosen. Marks only lose their colour: the words stay. */
function filterStyle(rules: number, files: number): string {
  const hides = (when: string, which: string) => `body:has(${when}) :is(.note, .ref)${which} { display: none; }
body:has(${when}) mark${which} { background: none; text-decoration: none; }`;
  return [
    ...GRAVEST_FIRST.map((level) => hides(`#show-${level}:not(:checked)`, `.${level}`)),
    ...Array.from({ length: rules }, (_, index) => hides(`#rule option[value="${index}"]:checked`, `:not([data-r="${index}"])`)),
    ...Array.from(
      { length: files > 1 ? files : 0 },
      (_, index) => `body:has(#file option[value="${index}"]:checked) article:not(#report-${index}) { display: none; }`,
    ),
    '',
  ].join('\n');
}

function articleHtml({ path, report, failures }: FileOutcome, index: number, numbered: readonly Numbered[], excerpts: boolean): string {
  const told = failures.map((failure) => `<p class="failure">${htmlText(failure)}</p>`);
  const kind = report && report.facts.kind.value !== 'general' ? `${report.facts.kind.value}, ` : '';
  const about = report
    ? [`<p class="about">${kind}${count(report.words.count, 'word')}: ${numbersOf(numbered) || 'nothing to mend'}</p>`]
    : [];
  const inside = report ? (excerpts ? besideWords(report, numbered) : [listHtml(report, numbered)]) : [];
  return [`<article id="report-${index}">`, `<h2>${htmlText(path)}</h2>`, ...about, ...told, ...inside, '</article>'].join('\n');
}

function besideWords(report: Report, numbered: readonly Numbered[]): string[] {
  const note = (one: Numbered) => noteHtml(report, one);
  const whole = numbered.filter(({ found }) => concernsWhole(report, found));
  const marked = numbered.filter(({ found }) => !concernsWhole(report, found));
  const first = whole.length > 0 ? [`<div class="whole">${whole.map(note).join('\n')}</div>`] : [];
  return [...first, `<div class="report">\n${reportHtml(report, marked, note)}\n</div>`];
}

function noteHtml(report: Report, { found, number, attributes }: Numbered): string {
  const whole = concernsWhole(report, found);
  const head = whole
    ? `<span class="number">${number}</span> <strong>${found.level}</strong> <span>The report as a whole</span>`
    : `<a class="number" href="#w${number}" aria-label="Finding ${number}: to its words">${number}</a> <strong>${found.level}</strong> <span>${placeWord(report, found)}</span>`;
  const related = found.related
    .slice(0, 3)
    .map((place) => `<p class="more">${htmlText(`${placeWord(report, place)}: ${fillMessage(place.note, found.data, true)}`)}</p>`);
  const better = found.suggestions.map(({ desc, text }) => `<p class="more">${htmlText(`${desc}: “${text}”`)}</p>`);
  return `<div id="f${number}" role="note" ${noteClass(attributes)}><p class="head">${head}</p><p>${htmlText(messageOf(found, true))}</p>${better.join('')}${related.join('')}<p class="rule">${htmlText(found.rule.id)}</p></div>`;
}

function noteClass(attributes: string): string {
  return attributes.replace('class="', 'class="note ');
}

/** Places and messages, where the words may not be shown. */
function listHtml(report: Report, numbered: readonly Numbered[]): string {
  const rows = numbered.map(({ found, attributes }) => {
    const where = `${placeWord(report, found)}, ${headingOver(report, found, false)}`;
    return `<tr ${noteClass(attributes)}><td>${where}</td><td><strong>${found.level}</strong></td><td>${htmlText(messageOf(found, false))} <span class="rule">${htmlText(found.rule.id)}</span></td></tr>`;
  });
  if (rows.length === 0) return '';
  return `<div class="wide"><table class="list"><thead><tr><th scope="col">Where</th><th scope="col">Level</th><th scope="col">What to mend</th></tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table></div>`;
}

const STYLE = `
body { max-width: 76rem; }
.privacy, .about { color: var(--soft); margin: .2rem 0; }
.filters { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .4rem 1.4rem; align-items: center; margin: 1rem -1.5rem; padding: .6rem 1.5rem;
  background: var(--raised); border-block: 1px solid var(--line); }
.filters select { max-width: 16rem; font: inherit; }
.filters input { width: 1.1em; height: 1.1em; vertical-align: -.15em; }
article { margin: 2rem 0 3rem; scroll-margin-top: 4rem; }
article > h2 { font-size: 1.2rem; margin: 0; padding-top: 1rem; border-top: 2px solid var(--line); overflow-wrap: anywhere; }
.failure { color: var(--error); font-weight: 600; }
.report { margin-top: 1.2rem; }
.stretch { display: grid; grid-template-columns: minmax(0, 46rem) 21rem; gap: 0 2rem; }
.words { position: sticky; top: 4.5rem; align-self: start; }
.notes { margin-bottom: .4rem; }
.report :is(h3, h4, h5, h6) { margin: 1.4em 0 .3em; font-size: 1.05rem; }
.report h3 { font-size: 1.25rem; }
.report p { margin: .5em 0; }
.report ul { list-style: none; margin: .4em 0; padding: 0; }
.report li { display: flex; gap: .6em; margin: .25em 0; padding-left: calc((var(--depth, 1) - 1) * 1.6em + .6em); }
.marker { min-width: .7em; color: var(--soft); }
blockquote, li.quoted { margin: .5em 0; padding-left: 1em; border-left: 3px solid var(--line); }
.furniture { color: var(--soft); font-size: .9em; }
.wide { overflow-x: auto; margin: .6em 0; padding: 1px; }
table { border-collapse: collapse; }
td, th { padding: .3em .7em; border: 1px solid var(--line); text-align: left; vertical-align: top; }
mark { color: inherit; padding: .08em 0; background: var(--tint); text-decoration: underline 2px var(--ink); text-underline-offset: .2em; }
.error { --ink: var(--error); --tint: var(--error-tint); }
.warning { --ink: var(--warning); --tint: var(--warning-tint); }
.info { --ink: var(--info); --tint: var(--info-tint); }
.ref { scroll-margin-top: 5rem; padding: 0 .25em; font-size: .7em; font-weight: 600; vertical-align: super; line-height: 1; color: var(--ink); text-decoration: none; }
.note { scroll-margin-top: 5rem; padding: .4rem .7rem .5rem; border-left: 4px solid var(--ink); background: var(--raised); font-size: .85rem; line-height: 1.4; }
.notes .note { margin: .3rem 0 .6rem; }
.whole { display: grid; grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr)); gap: .7rem; margin-top: 1rem; }
.report .note p, .note p { margin: .2em 0; }
.head, .note .rule { color: var(--soft); } .head strong, td strong { color: var(--ink); } .number { font-weight: 700; color: var(--text); }
.more { padding-left: .7em; border-left: 2px solid var(--line); } .rule { font-size: .9em; color: var(--soft); }
.list { width: 100%; } tr.note { font-size: 1rem; background: none; } .list td:not(:last-child) { white-space: nowrap; }
:is(.note, .ref):target { outline: 3px solid var(--focus); outline-offset: 1px; }
@media (max-width: 60rem) {
  .stretch { display: flex; flex-direction: column; }
  .words { display: contents; } .rest { order: 1; }
  .list td:not(:last-child) { white-space: normal; }
  .filters { position: static; }
}
@media print {
  .filters { display: none; }
  article { break-before: page; } article:first-child { break-before: auto; }
  .stretch { display: grid; grid-template-columns: minmax(0, 1fr) 6.5cm; gap: 0 .5cm; }
  .stretch:not(:has(> .notes)) { display: block; margin-right: 7cm; }
  .words { display: block; position: static; } .wide { overflow: visible; }
  .note { font-size: 8pt; padding-block: .1rem .2rem; } .notes .note { margin-bottom: .2rem; }
  .note, tr { break-inside: avoid; } :is(h3, h4, h5, h6) { break-after: avoid; }
  mark, .note { print-color-adjust: exact; }
}
`;
