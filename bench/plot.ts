import { grouped } from './grouped.js';
import type { Result } from './matching.js';

// Small multiples: a panel a set, each engine the same mark in all of them, and one legend below. Marks carry no
// labels, so nothing overlaps however many engines come together in a corner.

const panel = { width: 250, height: 200, left: 44, top: 34, gapX: 30, gapY: 54 };
const columns = 3;
const margin = 16;
const legendRow = 22;

type Shape = 'circle' | 'square' | 'diamond' | 'triangle' | 'flipped' | 'cross' | 'plus';
const marks: Record<string, { readonly shape: Shape; readonly colour: string }> = {
  ours: { shape: 'circle', colour: '#e8590c' },
  'fuse.js': { shape: 'square', colour: '#228be6' },
  'fuse.js anywhere': { shape: 'diamond', colour: '#228be6' },
  'fuse.js tokens': { shape: 'cross', colour: '#228be6' },
  MiniSearch: { shape: 'triangle', colour: '#2f9e44' },
  Orama: { shape: 'flipped', colour: '#ae3ec9' },
  lunr: { shape: 'plus', colour: '#868e96' },
  'nlp.js': { shape: 'diamond', colour: '#e03131' },
};

type Point = { readonly engine: string; readonly x: number; readonly y: number };

/** Right answers (in % of the answerable) against wrong and unfounded ones (in % of all questions), as an SVG. */
export function plot(results: readonly Result[]): string {
  const sets = [...grouped(results, ({ set }) => set)];
  const across = Math.min(columns, Math.max(1, sets.length));
  const rows = Math.ceil(sets.length / across);
  const stepX = panel.left + panel.width + panel.gapX;
  const stepY = panel.top + panel.height + panel.gapY;
  const names = [...new Set(results.map(({ engine }) => engine))];
  // The legend stands in columns as wide as the longest name, so it must wrap under a single panel.
  const perRow = Math.max(2, Math.floor((across * stepX) / 140));
  const width = margin * 2 + Math.max(across * stepX, 2 * 140);
  const legendTop = margin + rows * stepY + 8;
  const height = legendTop + Math.ceil(names.length / perRow) * legendRow + margin;
  const highest = Math.max(1, ...results.map((result) => pointOf(result).x));
  const most = Math.ceil(highest / 10) * 10;
  const panels = sets.map(([name, all], at) => {
    const x = margin + (at % across) * stepX + panel.left;
    const y = margin + Math.floor(at / across) * stepY + panel.top;
    return `<g transform="translate(${x} ${y})">\n${drawPanel(name, all.map(pointOf), most)}\n</g>`;
  });
  const legend = names.map((name, at) => {
    const x = margin + panel.left + (at % perRow) * 140;
    const y = legendTop + Math.floor(at / perRow) * legendRow;
    const weight = name === 'ours' ? ' font-weight="600"' : '';
    return `<g transform="translate(${x} ${y})">${mark(name, 0, 0)}<text x="12" y="4"${weight}>${escaped(name)}</text></g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">
<title id="title">Right answers against wrong ones, for each engine and set</title>
<style>
text { font: 12px system-ui, sans-serif; fill: #343a40; }
.small { font-size: 11px; fill: #6c757d; }
.name { font-weight: 600; font-size: 13px; }
.grid { stroke: #adb5bd; stroke-opacity: .35; }
.axis { stroke: #868e96; }
@media (prefers-color-scheme: dark) { text { fill: #dee2e6; } .small { fill: #adb5bd; } }
</style>
${panels.join('\n')}
${legend.join('\n')}
</svg>
`;
}

function pointOf({ engine, figures }: Result): Point {
  const { right, wrong, unfounded, answerable, unanswerable } = figures;
  return {
    engine,
    x: (100 * (wrong + unfounded)) / Math.max(1, answerable + unanswerable),
    y: (100 * right) / Math.max(1, answerable),
  };
}

function drawPanel(name: string, points: readonly Point[], most: number): string {
  const x = (value: number): number => round((value / most) * panel.width);
  const y = (value: number): number => round(panel.height - (value / 100) * panel.height);
  const step = most > 40 ? 20 : most > 20 ? 10 : 5;
  const ticksX = Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step);
  const lines = [
    ...[0, 25, 50, 75, 100].map(
      (value) =>
        `<path class="${value === 0 ? 'axis' : 'grid'}" d="M0 ${y(value)}H${panel.width}"/><text class="small" x="-8" y="${y(value) + 4}" text-anchor="end">${value}</text>`,
    ),
    ...ticksX.map(
      (value) =>
        `<path class="${value === 0 ? 'axis' : 'grid'}" d="M${x(value)} 0V${panel.height}"/><text class="small" x="${x(value)}" y="${panel.height + 16}" text-anchor="middle">${value}</text>`,
    ),
  ];
  // Ours is drawn last, on top of what it may cover.
  const order = [...points].sort((a, b) => Number(a.engine === 'ours') - Number(b.engine === 'ours'));
  return [
    `<text class="name" x="0" y="-14">${escaped(name)}</text>`,
    ...lines,
    `<text class="small" x="${panel.width / 2}" y="${panel.height + 33}" text-anchor="middle">wrong or unfounded, % of all questions</text>`,
    `<text class="small" transform="translate(-34 ${panel.height / 2}) rotate(-90)" text-anchor="middle">right, % of answerable</text>`,
    ...order.map((point) => mark(point.engine, x(point.x), y(point.y))),
  ].join('\n');
}

function mark(engine: string, x: number, y: number): string {
  const { shape, colour } = marks[engine] ?? { shape: 'circle', colour: '#868e96' };
  const hollow = `fill="none" stroke="${colour}" stroke-width="2"`;
  const path = (d: string): string => `<path transform="translate(${x} ${y})" d="${d}" ${hollow}/>`;
  switch (shape) {
    case 'circle':
      return `<circle cx="${x}" cy="${y}" r="7" fill="${colour}"/>`;
    case 'square':
      return path('M-4.5 -4.5H4.5V4.5H-4.5Z');
    case 'diamond':
      return path('M0 -6L6 0L0 6L-6 0Z');
    case 'triangle':
      return path('M0 -6L5.5 4H-5.5Z');
    case 'flipped':
      return path('M0 6L5.5 -4H-5.5Z');
    case 'cross':
      return path('M-4.5 -4.5L4.5 4.5M-4.5 4.5L4.5 -4.5');
    case 'plus':
      return path('M-6 0H6M0 -6V6');
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(text: string): string {
  return text.replace(/[&<>]/gu, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);
}
