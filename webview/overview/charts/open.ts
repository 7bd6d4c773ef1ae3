/** Open link work: who by what day; what is overdue has another sign, not another colour alone. */
import * as Plot from '@observablehq/plot';
import { chartClass, chartStyle, colours, monthText, regionOf, roomFor, short } from './look';
import { openMarks } from './openMarks';
import { text } from './rows';
import { layerClass, type Chart, type ChartParts } from './types';

const mostOwners = 20;
/** More days than this are put together by month. */
const mostDays = 16;
const lineHeight = 38;

export function drawOpen({ rows, overview, width }: ChartParts): Chart {
  const { words, today, language } = overview;
  const owners = [...new Set(rows.map((row) => text(row, 'owner')))].slice(0, mostOwners);
  const drawn = rows.filter((row) => owners.includes(text(row, 'owner')));
  const days = [...new Set([...drawn.map((row) => text(row, 'day')), today])].filter((day) => day !== '').sort();
  const isByMonth = days.length > mostDays;
  const columnOf = (day: string) => (day === '' ? words.noDate : isByMonth ? day.slice(0, 7) : day);
  const hasUndated = drawn.some((row) => text(row, 'day') === '');
  const columns = [...new Set(days.map(columnOf)), ...(hasUndated ? [words.noDate] : [])];
  const nameOf = (column: string) => {
    if (isByMonth) return monthText(column, language);
    return column === today ? words.today : dayText(column, language);
  };
  const marks = openMarks(drawn, columnOf, nameOf);
  const at = { x: marks.map(({ column }) => column), y: marks.map(({ owner }) => owner) };
  const counts = marks.map(({ open }) => open);
  const dots = (isLate: boolean) =>
    Plot.dot(marks, {
      ...at,
      r: counts,
      filter: marks.map((mark) => mark.isLate === isLate),
      symbol: isLate ? 'diamond' : 'circle',
      fill: isLate ? colours.late : colours.calm,
      fillOpacity: 0.35,
      stroke: isLate ? colours.late : colours.calm,
    });
  const isNarrow = width / columns.length < 90;
  const svg = Plot.plot({
    className: chartClass,
    style: chartStyle,
    width,
    height: (isNarrow ? 76 : 54) + lineHeight * owners.length,
    marginLeft: roomFor(owners),
    marginTop: 10,
    marginBottom: isNarrow ? 62 : 40,
    x: {
      type: 'point',
      domain: columns,
      label: null,
      tickFormat: nameOf,
      tickRotate: isNarrow ? -40 : 0,
      padding: 0.4,
    },
    y: { type: 'point', domain: owners, label: null, tickFormat: (name: string) => short(name), padding: 0.6 },
    r: { domain: [0, Math.max(4, ...counts)], range: [0, 16] },
    marks: [
      Plot.gridY({ stroke: colours.line, strokeOpacity: 0.5 }),
      Plot.ruleX([columnOf(today)], { stroke: colours.text, strokeDasharray: '2,3' }),
      dots(false),
      dots(true),
      Plot.text(marks, { ...at, text: counts, fill: colours.text }),
      Plot.dot(marks, { ...at, r: 15, fill: 'transparent', className: layerClass(0) }),
    ],
  }) as SVGSVGElement;
  return { svg, layers: [marks], legends: [], ...(drawn.length < rows.length && { drawn: drawn.length }) };
}

/** "3 feb 26" of a day; what is none is given back. */
function dayText(day: string, language: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : Number.NaN;
  if (Number.isNaN(time)) return day;
  const format = { day: 'numeric', month: 'short', year: '2-digit', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(regionOf(language), format).format(time);
}
