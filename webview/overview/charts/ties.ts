/** Who is tied to whom: names as dots, ties as lines. Draws what stands in the rows; counts nobody. */
import * as Plot from '@observablehq/plot';
import type { OverviewRow } from '../../../protocol/overview';
import { chartClass, chartStyle, colours, short } from './look';
import { place, type Dot, type Line } from './placeTies';
import { text, type ChartMark } from './rows';
import { layerClass, type Chart, type ChartParts } from './types';

/** More ties than this would be a ball of wool; the table has them all. */
const mostTies = 90;

const signs = { person: 'circle', group: 'square', institution: 'diamond' } as const;
const signOf = (sort: string) => signs[sort as keyof typeof signs] ?? 'circle';
/** From what is drawn below to what is drawn above. */
const dashes = { missing: '1.5,4', open: '8,5', present: '' } as const;
const kinds = ['bonding', 'bridging', 'linking', 'facilitating'] as const;
/** Beside its colour, a kind stands on its line. */
const signOfKind = (kind: string): string => kind.slice(0, 2);
const colourOf = (kind: string): string => colours[kinds.find((each) => each === kind) ?? 'line'];

export function drawTies({ rows, overview, width }: ChartParts): Chart {
  const { words } = overview;
  const drawn = rows.slice(0, mostTies);
  const lines = linesOf(drawn);
  const dots = [...new Set(lines.flatMap(({ source, target }) => [source, target]))];
  const height = Math.min(760, 200 + 20 * dots.length);
  place(dots, lines, width, height);
  const ends = {
    x1: lines.map(({ source }) => source.x),
    y1: lines.map(({ source }) => source.y),
    x2: lines.map(({ target }) => target.x),
    y2: lines.map(({ target }) => target.y),
  };
  const at = { x: dots.map(({ x }) => x), y: dots.map(({ y }) => y) };
  const strokes = lines.map(({ row }) => colourOf(text(row, 'kindId')));
  const svg = Plot.plot({
    className: chartClass,
    style: chartStyle,
    width,
    height,
    margin: 0,
    x: { axis: null, domain: [0, width] },
    y: { axis: null, domain: [height, 0] },
    marks: [
      ...(['missing', 'open', 'present'] as const).map((state) =>
        Plot.link(lines, {
          ...ends,
          filter: lines.map(({ row }) => text(row, 'stateId') === state),
          stroke: strokes,
          strokeWidth: 2.25,
          strokeLinecap: 'butt',
          strokeDasharray: dashes[state],
        }),
      ),
      Plot.text(lines, {
        x: lines.map(({ source, target }) => (source.x + target.x) / 2),
        y: lines.map(({ source, target }) => (source.y + target.y) / 2),
        text: lines.map(({ row }) => signOfKind(text(row, 'kindId'))),
        fill: colours.text,
        stroke: colours.ground,
        strokeWidth: 5,
        fontSize: 10,
      }),
      Plot.link(lines, { ...ends, stroke: 'transparent', strokeWidth: 14, className: layerClass(0) }),
      Plot.dot(dots, {
        ...at,
        r: 7,
        symbol: dots.map(({ sort }) => signOf(sort)),
        fill: colours.ground,
        stroke: dots.map(({ sort }) => (sort === '' ? colours.line : colours.text)),
        strokeWidth: 1.5,
      }),
      Plot.text(dots, {
        ...at,
        dy: 17,
        text: dots.map(({ name, sort }) => (sort === '' ? '?' : short(name, 22))),
        fill: colours.text,
        stroke: colours.ground,
        strokeWidth: 4,
      }),
      Plot.dot(dots, { ...at, r: 12, fill: 'transparent', className: layerClass(1) }),
    ],
  }) as SVGSVGElement;
  const used = kinds.filter((kind) => drawn.some((row) => text(row, 'kindId') === kind));
  const colour = { domain: used.map((kind) => `${signOfKind(kind)} · ${words[kind]}`), range: used.map(colourOf) };
  const symbol = { domain: [words.person, words.group, words.institution], range: Object.values(signs) };
  return {
    svg,
    layers: [drawn, dots.map((dot) => aboutName(dot, lines))],
    legends: [
      ...(used.length > 0 ? [Plot.legend({ className: chartClass, color: colour })] : []),
      Plot.legend({ className: chartClass, symbol }),
    ],
    ...(drawn.length < rows.length && { drawn: drawn.length }),
  };
}

/** Nobody yet is another nobody each time. */
function linesOf(rows: readonly OverviewRow[]): Line[] {
  const dots = new Map<string, Dot>();
  const dot = (name: string, sort: string, id: string): Dot => {
    const known = dots.get(id) ?? { name, sort, x: Number.NaN, y: Number.NaN };
    dots.set(id, known);
    return known;
  };
  return rows.map((row, at) => {
    const toId = text(row, 'toId');
    return {
      row,
      source: dot(text(row, 'from'), text(row, 'fromSort'), text(row, 'fromId')),
      target: dot(text(row, 'to'), text(row, 'toSort'), toId === '' ? `nobody ${at}` : toId),
    };
  });
}

/** A name leads to all notes that its ties lead to. */
function aboutName(dot: Dot, lines: readonly Line[]): ChartMark {
  const rows = lines.filter(({ source, target }) => source === dot || target === dot).map(({ row }) => row);
  return {
    says: [dot.name, ...rows.map(({ says }) => says.split('\n', 1)[0] ?? '')].join('\n'),
    places: [...new Set(rows.flatMap(({ places }) => places))],
    more: rows.reduce((sum, { more }) => sum + more, 0),
  };
}
