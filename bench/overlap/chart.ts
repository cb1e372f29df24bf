import type { Figures } from './figures.ts';

const WIDTH = 890;
const PANEL = { width: 300, height: 190, left: 60, top: 40, right: 70, bottom: 40 };
const GREEN = '#0b6e4f';
const BROWN = '#b5651d';
const VIOLET = '#7a3e9d';
const GREY = '#777';

interface Curve {
  readonly name: string;
  readonly colour: string;
  readonly of: (figures: Figures) => number;
}

const PANELS: readonly { readonly title: string; readonly curves: readonly Curve[] }[] = [
  {
    title: 'Checking a draft, ms',
    curves: [
      { name: 'cold, clock', colour: VIOLET, of: ({ cold }) => cold.clock },
      { name: 'processor', colour: GREEN, of: ({ check }) => check.cpu },
      { name: 'without index', colour: GREY, of: ({ without }) => without.cpu },
      { name: 'the index', colour: BROWN, of: ({ extra }) => extra },
    ],
  },
  {
    title: 'Indexing a report, ms of the processor',
    curves: [
      { name: 'with reading', colour: GREEN, of: ({ command }) => command },
      { name: 'the index', colour: BROWN, of: ({ add }) => add.cpu },
    ],
  },
  { title: 'Disk, MB', curves: [{ name: 'disk', colour: GREEN, of: ({ bytes }) => bytes / 1e6 }] },
  {
    title: 'Memory of a check, MB',
    curves: [
      { name: 'with index', colour: GREEN, of: ({ check }) => check.peak },
      { name: 'without', colour: GREY, of: ({ without }) => without.peak },
    ],
  },
];

/** The figures over the number of reports, both in powers of ten. */
export function chart(figures: readonly Figures[]): string {
  const height = 2 * (PANEL.top + PANEL.height + PANEL.bottom);
  const panels = PANELS.map((panel, at) => {
    const x = (at % 2) * (WIDTH / 2) + PANEL.left;
    const y = Math.floor(at / 2) * (PANEL.top + PANEL.height + PANEL.bottom) + PANEL.top;
    return `<g transform="translate(${x} ${y})">${drawn(panel, figures)}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="12"><title>What an index costs, by the number of reports in it</title><rect width="100%" height="100%" fill="#fff"/>${panels.join('')}</svg>\n`;
}

function drawn({ title, curves }: (typeof PANELS)[number], figures: readonly Figures[]): string {
  const { width, height } = PANEL;
  const values = curves.flatMap(({ of }) => figures.map(of));
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  const sizes = figures.map(({ reports }) => reports);
  const [first, last] = [Math.log10(Math.min(...sizes)), Math.log10(Math.max(...sizes))];
  const x = (reports: number) => (width * (Math.log10(reports) - first)) / (last - first || 1);
  const y = (value: number) => height - (height * (Math.log10(value) - low)) / (high - low);
  const grid = Array.from({ length: high - low + 1 }, (_, step) => 10 ** (low + step)).map(
    (value) =>
      `<path d="M0 ${y(value).toFixed(1)}H${width}" stroke="#ddd"/><text x="-6" y="${(y(value) + 4).toFixed(1)}" text-anchor="end">${spaced(value)}</text>`,
  );
  const ticks = sizes.map(
    (reports) => `<text x="${x(reports).toFixed(1)}" y="${height + 18}" text-anchor="middle">${spaced(reports)}</text>`,
  );
  const ends = apart(curves.map(({ of }) => y(of(figures.at(-1) as Figures))));
  const lines = curves.map(({ name, colour, of }, at) => {
    const points = figures.map((each) => [x(each.reports).toFixed(1), y(of(each)).toFixed(1)] as const);
    const dots = points.map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="3" fill="${colour}"/>`);
    const path = `<path d="M${points.map((point) => point.join(' ')).join('L')}" fill="none" stroke="${colour}" stroke-width="2"/>`;
    return `${path}${dots.join('')}<text x="${width + 8}" y="${((ends[at] as number) + 4).toFixed(1)}" fill="${colour}">${name}</text>`;
  });
  return `<text x="0" y="-14" font-weight="bold">${title}</text>${grid.join('')}${ticks.join('')}<text x="${width}" y="${height + 34}" text-anchor="end">reports</text>${lines.join('')}`;
}

/** Heights for labels, none nearer to the next than a line of text. */
function apart(heights: readonly number[]): number[] {
  const placed = [...heights];
  const order = [...heights.keys()].sort((a, b) => (heights[a] as number) - (heights[b] as number));
  for (let at = 1; at < order.length; at += 1) {
    const above = placed[order[at - 1] as number] as number;
    const here = order[at] as number;
    placed[here] = Math.max(placed[here] as number, above + 14);
  }
  return placed;
}

function spaced(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ' ');
}
