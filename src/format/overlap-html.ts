import { type Pair, type PairedReport, passagesIn } from '../overlap/pairs.ts';
import { count } from './count.ts';
import { htmlText } from './escape.ts';
import { htmlPage } from './html-page.ts';
import { type Alike, bandOf, closestPairs, percent, percentInAny } from './overlap-matrix.ts';

/** So many pairs are shown side by side, the most alike; each brings both texts with it. */
const SHOWN = 120;

/**
 * How alike reports are, as one page that needs nothing else: no network, no script, no file beside it. A heat map, and behind each of its cells the two reports side by
 * side. Which pair is shown is a matter of the address (`:target`), so that it works wherever a page can be looked at, printed, or kept.
 */
export function overlapHtml(alike: Alike): string {
  const shown = closestPairs(alike)
    .filter(({ share }) => share > 0)
    .slice(0, SHOWN);
  const linked = new Set(shown.map(({ row, column }) => idOf(row, column)));
  const names = namesOf(alike);
  const body = `<header>
<h1>How alike are these reports?</h1>
<p>${heading(alike)}</p>
<p class="privacy">This page holds the words of the reports: keep it as safe as them.</p>
</header>
${heatMap(alike, names, linked)}
<main>
${shown.map(({ row, column }) => sideBySide(alike, names, row, column)).join('\n')}
</main>`;
  return htmlPage({ title: 'How alike are these reports?', style: STYLE, body });
}

/** What the reports are called on the page: their paths, without the folders that all of them are in. */
function namesOf({ reports }: Alike): readonly string[] {
  const paths = reports.map(({ report }) => report.source.path.split('/'));
  const [first = []] = paths;
  let shared = 0;
  while (shared < first.length - 1 && paths.every((parts) => shared < parts.length - 1 && parts[shared] === first[shared])) shared += 1;
  return paths.map((parts) => htmlText(parts.slice(shared).join('/')));
}

function heading(alike: Alike): string {
  const shares = alike.reports.map((_, row) => percentInAny(alike, row));
  const least = Math.min(...shares);
  const most = Math.max(...shares);
  const range = least === most ? `${most} %` : `${least} to ${most} %`;
  return `${count(alike.reports.length, 'report')}, of each of which ${range} stands word for word in at least one of the others. Names, pronouns, dates and numbers count as the same; headings, the header and the signature are not counted. Choose a cell to see two reports side by side.`;
}

function heatMap(alike: Alike, names: readonly string[], linked: ReadonlySet<string>): string {
  const { reports } = alike;
  const head = names.map((name, column) => `<th scope="col" title="${name}">${column + 1}</th>`).join('');
  const rows = reports.map(({ words }, row) => {
    const cells = reports.map((_, column) => {
      if (column === row) return '<td class="self">·</td>';
      const share = percent(alike, row, column);
      const id = idOf(Math.min(row, column), Math.max(row, column));
      const inside = linked.has(id) ? `<a href="#${id}">${share}</a>` : String(share);
      return `<td style="--share:${share}" class="band${bandOf(share)}">${inside}</td>`;
    });
    const any = percentInAny(alike, row);
    return `<tr><th scope="row"><span class="number">${row + 1}</span> <span class="name">${names[row]}</span> <small>${count(words, 'word')}</small></th>${cells.join('')}<td style="--share:${any}" class="any band${bandOf(any)}">${any}</td></tr>`;
  });
  return `<div class="map"><table>
<caption>Per cent of the report in the row that stands in the report in the column</caption>
<thead><tr><th></th>${head}<th scope="col">any</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>`;
}

function sideBySide(alike: Alike, names: readonly string[], row: number, column: number): string {
  const [first, second] = [alike.reports[row] as PairedReport, alike.reports[column] as PairedReport];
  const found = alike.pairOf(row, column);
  const id = idOf(row, column);
  const title = (share: number, of: number, other: number) => `<strong>${share} %</strong> of ${names[of]} stands in ${names[other]}`;
  return `<section id="${id}">
<h2>${title(percent(alike, row, column), row, column)}; ${title(percent(alike, column, row), column, row)}</h2>
<p class="key"><span class="p p0">shared</span> <span class="p p0"><b>differs inside a shared passage</b></span> <span class="p p0"><i>another name, date or number</i></span> each passage has its number; choose it to find it on the other side</p>
<div class="pair">
${columnOf('first', names[row], id, found, first, second)}
${columnOf('second', names[column], id, found, first, second)}
</div>
</section>`;
}

function columnOf(
  side: 'first' | 'second',
  name: string | undefined,
  id: string,
  found: Pair,
  first: PairedReport,
  second: PairedReport,
): string {
  const own = side === 'first' ? first : second;
  const { source } = own.report;
  const passages = passagesIn(side, found, first, second);
  const here = side === 'first' ? 'a' : 'b';
  const there = side === 'first' ? 'b' : 'a';
  const blocks: string[] = [];
  const numbered = new Set<number>();
  for (const block of source.blocks) {
    let at = block.start;
    let html = '';
    for (const { at: passage, parts } of passages) {
      const within = parts.filter((part) => part.start < block.end && part.end > block.start);
      const [head] = within;
      if (!head) continue;
      html += htmlText(source.text.slice(at, Math.max(at, head.start)));
      const mark = numbered.has(passage) ? '' : `<a id="${id}-${here}${passage}" href="#${id}-${there}${passage}">${passage + 1}</a>`;
      numbered.add(passage);
      let inner = '';
      let inside = Math.max(head.start, block.start);
      for (const part of within) {
        const [start, end] = [Math.max(part.start, block.start, inside), Math.min(part.end, block.end)];
        if (start >= end) continue;
        inner += htmlText(source.text.slice(inside, start));
        const words = htmlText(source.text.slice(start, end));
        inner += part.kind === 'same' ? words : part.kind === 'own' ? `<b>${words}</b>` : `<i>${words}</i>`;
        inside = end;
      }
      html += `<span class="p p${passage % 8}">${mark}${inner}</span>`;
      at = inside;
    }
    html += htmlText(source.text.slice(at, block.end));
    blocks.push(block.kind === 'heading' ? `<h3>${html}</h3>` : `<p class="${block.kind}">${html}</p>`);
  }
  return `<article><h2>${name}</h2>${blocks.join('\n')}</article>`;
}

function idOf(row: number, column: number): string {
  return `pair-${row + 1}-${column + 1}`;
}

const STYLE = `
:root { --share-most: #c0392b; --share-none: #eef3f7;
  --tint0: #ffe3a8; --tint1: #cfe8ff; --tint2: #d8f2d0; --tint3: #f6d5ea; --tint4: #e3dcff; --tint5: #ffd9c7; --tint6: #cdf1ee; --tint7: #ecebb8; }
@media screen and (prefers-color-scheme: dark) {
  :root { --share-most: #c0392b; --share-none: #232b36;
    --tint0: #574210; --tint1: #1d4467; --tint2: #24502a; --tint3: #5c2a4a; --tint4: #41356f; --tint5: #663420; --tint6: #1a504d; --tint7: #4d4b16; }
}
body { max-width: 94rem; }
h2 { font-size: 1.05rem; font-weight: 600; overflow-wrap: anywhere; } h2 strong { white-space: nowrap; } h3 { font-size: 1rem; margin: 1em 0 .2em; }
.privacy, .key, th small { color: var(--soft); }
.map { overflow-x: auto; margin: 1rem 0 2rem; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--soft); font-size: .85rem; padding-bottom: .4rem; }
th[scope=row] { text-align: left; font-weight: 400; padding-right: 1rem; min-width: 9rem; } .name { overflow-wrap: anywhere; }
.number { display: inline-block; min-width: 1.6em; font-weight: 600; } th small { white-space: nowrap; }
td { min-width: 2.6em; height: 2.2em; padding: 0; text-align: center; border: 2px solid var(--ground);
  background: color-mix(in srgb, var(--share-most) calc(var(--share, 0) * 1%), var(--share-none)); print-color-adjust: exact; }
td.band3 { color: #fff; font-weight: 700; } td.self { background: none; color: var(--soft); } td.any { border-left: 6px solid var(--ground); }
td a { display: block; padding: .35em; color: inherit; text-decoration: none; } td a:hover { outline: 2px solid var(--text); }
section { display: none; }
section:target, section:has(:target) { display: block; }
body:not(:has(section:target, section :target)) section:first-of-type { display: block; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 2rem; }
article { border: 1px solid var(--line); border-radius: 6px; padding: 0 1.2rem 1rem; max-height: 80vh; overflow: auto; overflow-wrap: anywhere; }
article p { margin: .4em 0; } article p.item { padding-left: 1.2em; } article p.cell { margin: 0; color: var(--soft); }
.p { background: var(--tint); border-radius: 3px; color: var(--text); print-color-adjust: exact; }
.p a { font-size: .7em; vertical-align: super; text-decoration: none; padding: 0 .2em; scroll-margin-top: 3rem; }
.p a:target { outline: 3px solid var(--focus); }
.p b { background: var(--ground); outline: 2px solid var(--error); border-radius: 2px; padding: 0 .1em; }
.p i { font-style: normal; border-bottom: 2px dotted var(--text); }
.p0 { --tint: var(--tint0); } .p1 { --tint: var(--tint1); } .p2 { --tint: var(--tint2); } .p3 { --tint: var(--tint3); }
.p4 { --tint: var(--tint4); } .p5 { --tint: var(--tint5); } .p6 { --tint: var(--tint6); } .p7 { --tint: var(--tint7); }
@media print { article { max-height: none; overflow: visible; border: 0; padding: 0; } .pair { gap: 1rem; } .map { overflow: visible; } }
@media screen and (max-width: 50rem) { .pair { grid-template-columns: 1fr; } article { max-height: 60vh; } th small { display: none; } td { min-width: 2.2em; } }
`;
