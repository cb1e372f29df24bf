import { type Pair, type PairedReport, passagesIn } from '../overlap/pairs.ts';
import { count } from './count.ts';
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
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>How alike are these reports?</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>How alike are these reports?</h1>
<p>${heading(alike)}</p>
</header>
${heatMap(alike, linked)}
<main>
${shown.map(({ row, column }) => sideBySide(alike, row, column)).join('\n')}
</main>
</body>
</html>
`;
}

function heading(alike: Alike): string {
  const shares = alike.reports.map((_, row) => percentInAny(alike, row));
  const least = Math.min(...shares);
  const most = Math.max(...shares);
  const range = least === most ? `${most} %` : `${least} to ${most} %`;
  return `${count(alike.reports.length, 'report')}, of each of which ${range} stands word for word in at least one of the others. Names, pronouns, dates and numbers count as the same; headings, the header and the signature are not counted. Choose a cell to see two reports side by side.`;
}

function heatMap(alike: Alike, linked: ReadonlySet<string>): string {
  const { reports } = alike;
  const head = reports.map(({ report }, column) => `<th scope="col" title="${escaped(report.source.path)}">${column + 1}</th>`).join('');
  const rows = reports.map(({ report, words }, row) => {
    const cells = reports.map((_, column) => {
      if (column === row) return '<td class="self">·</td>';
      const share = percent(alike, row, column);
      const id = idOf(Math.min(row, column), Math.max(row, column));
      const inside = linked.has(id) ? `<a href="#${id}">${share}</a>` : String(share);
      return `<td style="--share:${share}" class="band${bandOf(share)}">${inside}</td>`;
    });
    const any = percentInAny(alike, row);
    return `<tr><th scope="row"><span class="number">${row + 1}</span> ${escaped(report.source.path)} <small>${words} words</small></th>${cells.join('')}<td style="--share:${any}" class="any band${bandOf(any)}">${any}</td></tr>`;
  });
  return `<div class="map"><table>
<caption>Per cent of the report in the row that stands in the report in the column</caption>
<thead><tr><th></th>${head}<th scope="col">any</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>`;
}

function sideBySide(alike: Alike, row: number, column: number): string {
  const [first, second] = [alike.reports[row] as PairedReport, alike.reports[column] as PairedReport];
  const found = alike.pairOf(row, column);
  const id = idOf(row, column);
  const title = (share: number, of: PairedReport, other: PairedReport) =>
    `<strong>${share} %</strong> of ${escaped(of.report.source.path)} stands in ${escaped(other.report.source.path)}`;
  return `<section id="${id}">
<h2>${title(percent(alike, row, column), first, second)}; ${title(percent(alike, column, row), second, first)}</h2>
<p class="key"><span class="p p0">shared</span> <span class="p p0"><b>differs inside a shared passage</b></span> <span class="p p0"><i>another name, date or number</i></span> each passage has its number; choose it to find it on the other side</p>
<div class="pair">
${columnOf('first', id, found, first, second)}
${columnOf('second', id, found, first, second)}
</div>
</section>`;
}

function columnOf(side: 'first' | 'second', id: string, found: Pair, first: PairedReport, second: PairedReport): string {
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
      html += escaped(source.text.slice(at, Math.max(at, head.start)));
      const mark = numbered.has(passage) ? '' : `<a id="${id}-${here}${passage}" href="#${id}-${there}${passage}">${passage + 1}</a>`;
      numbered.add(passage);
      let inner = '';
      let inside = Math.max(head.start, block.start);
      for (const part of within) {
        const [start, end] = [Math.max(part.start, block.start, inside), Math.min(part.end, block.end)];
        if (start >= end) continue;
        inner += escaped(source.text.slice(inside, start));
        const words = escaped(source.text.slice(start, end));
        inner += part.kind === 'same' ? words : part.kind === 'own' ? `<b>${words}</b>` : `<i>${words}</i>`;
        inside = end;
      }
      html += `<span class="p p${passage % 8}">${mark}${inner}</span>`;
      at = inside;
    }
    html += escaped(source.text.slice(at, block.end));
    blocks.push(block.kind === 'heading' ? `<h3>${html}</h3>` : `<p class="${block.kind}">${html}</p>`);
  }
  return `<article><h2>${escaped(source.path)}</h2>${blocks.join('\n')}</article>`;
}

function idOf(row: number, column: number): string {
  return `pair-${row + 1}-${column + 1}`;
}

/** Text as text, whatever stands in it. */
function escaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}

const STYLE = `
:root { color-scheme: light; font: 16px/1.5 system-ui, sans-serif; color: #1c2430; background: #fff; }
body { margin: 0 auto; max-width: 1500px; padding: 1.5rem; }
h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.05rem; font-weight: 600; } h3 { font-size: 1rem; margin: 1em 0 .2em; }
.map { overflow-x: auto; margin: 1rem 0 2rem; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: #556; font-size: .85rem; padding-bottom: .4rem; }
th[scope=row] { text-align: left; font-weight: 400; padding-right: 1rem; white-space: nowrap; }
th small, .key { color: #667; } .number { display: inline-block; min-width: 1.6em; font-weight: 600; }
td { min-width: 2.6em; height: 2.2em; padding: 0; text-align: center; border: 2px solid #fff;
  background: color-mix(in srgb, #c0392b calc(var(--share, 0) * 1%), #eef3f7); }
td.band3 { color: #fff; font-weight: 700; } td.self { background: #fff; color: #aab; } td.any { border-left: 6px solid #fff; }
td a { display: block; padding: .35em; color: inherit; text-decoration: none; } td a:hover, td a:focus { outline: 2px solid #1c2430; }
section { display: none; }
section:target, section:has(:target) { display: block; }
body:not(:has(section:target, section :target)) section:first-of-type { display: block; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 2rem; }
article { border: 1px solid #dde; border-radius: 6px; padding: 0 1.2rem 1rem; max-height: 80vh; overflow: auto; overflow-wrap: anywhere; }
article p { margin: .4em 0; } article p.item { padding-left: 1.2em; } article p.cell { margin: 0; color: #445; }
.p { background: var(--tint); border-radius: 3px; } .p a { font-size: .7em; color: #445; vertical-align: super; text-decoration: none; padding: 0 .2em; }
.p a:target { outline: 2px solid #1c2430; }
.p b { background: #fff; outline: 2px solid #c0392b; border-radius: 2px; padding: 0 .1em; }
.p i { font-style: normal; border-bottom: 2px dotted #1c2430; }
.p0 { --tint: #ffe3a8; } .p1 { --tint: #cfe8ff; } .p2 { --tint: #d8f2d0; } .p3 { --tint: #f6d5ea; }
.p4 { --tint: #e3dcff; } .p5 { --tint: #ffd9c7; } .p6 { --tint: #cdf1ee; } .p7 { --tint: #ecebb8; }
@media print { article { max-height: none; } }
@media (max-width: 50rem) { .pair { grid-template-columns: 1fr; } }
`;
