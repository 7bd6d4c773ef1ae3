/** Balance over time: for each neighbourhood a strip of months, in each the shares of the two pairs of glasses. Side by side; no scale of good. */
import * as Plot from '@observablehq/plot';
import { chartClass, chartStyle, colours, monthText, roomFor, short } from './look';
import { number, text } from './rows';
import { layerClass, type Chart, type ChartParts } from './types';

/** More strips, or months, are for the table. */
const mostStrips = 8;
const mostMonths = 36;
const stripHeight = 92;

export function drawCourse({ rows, overview, width }: ChartParts): Chart {
  const { words, language } = overview;
  const wordings = (row: (typeof rows)[number]) => number(row, 'problem') + number(row, 'escalator');
  const strips = largest(rows.map((row) => [text(row, 'neighbourhood'), wordings(row)])).slice(0, mostStrips);
  const months = [...new Set(rows.map((row) => text(row, 'month')))].sort(byMonth).slice(-mostMonths);
  const drawn = rows.filter(
    (row) => strips.includes(text(row, 'neighbourhood')) && months.includes(text(row, 'month')),
  );
  const share = drawn.map((row) => (100 * number(row, 'problem')) / wordings(row));
  const at = {
    x: drawn.map((row) => text(row, 'month')),
    fy: drawn.map((row) => text(row, 'neighbourhood')),
  };
  const isNarrow = width / months.length < 90;
  const svg = Plot.plot({
    className: chartClass,
    style: chartStyle,
    width,
    height: (isNarrow ? 94 : 64) + stripHeight * strips.length,
    marginLeft: 46,
    marginRight: roomFor(strips),
    marginTop: 26,
    marginBottom: isNarrow ? 66 : 36,
    x: {
      domain: months,
      label: null,
      tickFormat: (month: string) => monthText(month, language),
      tickRotate: isNarrow ? -45 : 0,
      padding: 0.3,
    },
    y: {
      domain: [0, 100],
      insetTop: 16,
      ticks: [0, 50, 100],
      tickFormat: (value: number) => `${value}%`,
      label: words.share,
      labelArrow: 'none',
    },
    fy: { domain: strips, label: null, tickFormat: (name: string) => short(name), padding: 0.08 },
    marks: [
      Plot.ruleY([0], { stroke: colours.line }),
      Plot.barY(drawn, { ...at, y1: 0, y2: share, fill: colours.problem, stroke: colours.problem }),
      Plot.barY(drawn, {
        ...at,
        y1: share,
        y2: 100,
        fill: colours.escalator,
        fillOpacity: 0.3,
        stroke: colours.escalator,
      }),
      Plot.text(drawn, { ...at, y: 100, dy: -8, text: drawn.map(wordings), fill: colours.text }),
      Plot.barY(drawn, { ...at, y1: 0, y2: 100, fill: 'transparent', className: layerClass(0) }),
    ],
  }) as SVGSVGElement;
  const legend = Plot.legend({
    className: chartClass,
    color: { domain: [words.problem, words.escalator], range: [colours.problem, colours.escalator] },
  });
  return { svg, layers: [drawn], legends: [legend], ...(drawn.length < rows.length && { drawn: drawn.length }) };
}

/** Names by what there is of them, most first. */
function largest(counts: readonly (readonly [name: string, count: number])[]): string[] {
  const sums = new Map<string, number>();
  for (const [name, count] of counts) sums.set(name, (sums.get(name) ?? 0) + count);
  return [...sums].sort(([, one], [, other]) => other - one).map(([name]) => name);
}

/** What is no month comes last. */
function byMonth(one: string, other: string): number {
  const [first, second] = [/^\d/.test(one), /^\d/.test(other)];
  if (first !== second) return first ? -1 : 1;
  return one < other ? -1 : 1;
}
