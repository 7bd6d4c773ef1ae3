/** How often labels stand together: a matrix of the most frequent ones, on its diagonal each by itself. */
import * as Plot from '@observablehq/plot';
import { chartClass, chartStyle, colours, roomFor, short } from './look';
import { number, text } from './rows';
import { layerClass, type Chart, type ChartParts } from './types';

const mostLabels = 14;
const largestCell = 44;

export function drawLabels({ rows, width }: ChartParts): Chart {
  const alone = rows.filter((row) => text(row, 'one') === text(row, 'two'));
  const names = new Map(alone.map((row) => [text(row, 'one'), text(row, 'label')]));
  const keys = [...names.keys()].slice(0, mostLabels);
  const nameOf = (key: string) => short(names.get(key) ?? key);
  const drawn = rows.filter((row) => keys.includes(text(row, 'one')) && keys.includes(text(row, 'two')));
  // Below the diagonal only: each two labels once.
  const sides = drawn.map((row) => {
    const [one, two] = [text(row, 'one'), text(row, 'two')];
    return keys.indexOf(one) <= keys.indexOf(two) ? { x: one, y: two } : { x: two, y: one };
  });
  const at = { x: sides.map(({ x }) => x), y: sides.map(({ y }) => y) };
  const notes = drawn.map((row) => number(row, 'notes'));
  const room = roomFor(keys.map(nameOf));
  const cell = Math.max(18, Math.min(largestCell, (width - room * 1.6) / keys.length));
  const svg = Plot.plot({
    className: chartClass,
    style: chartStyle,
    width: room * 1.6 + cell * keys.length,
    height: room * 0.75 + 8 + cell * keys.length,
    marginLeft: room,
    marginTop: 8,
    marginRight: room * 0.6,
    marginBottom: room * 0.75,
    x: { domain: keys, label: null, tickFormat: nameOf, tickRotate: 40 },
    y: { domain: keys, label: null, tickFormat: nameOf },
    opacity: { domain: [0, Math.max(1, ...notes)], range: [0.08, 0.5] },
    marks: [
      Plot.cell(drawn, { ...at, fill: colours.calm, fillOpacity: notes, stroke: colours.line, inset: 1 }),
      Plot.text(drawn, { ...at, text: notes, fill: colours.text }),
      Plot.cell(drawn, { ...at, fill: 'transparent', className: layerClass(0) }),
    ],
  }) as SVGSVGElement;
  return { svg, layers: [drawn], legends: [], ...(drawn.length < rows.length && { drawn: drawn.length }) };
}
