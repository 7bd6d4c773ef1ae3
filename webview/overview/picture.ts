/** One picture in the page: heading, chart, what to take along, and the same as a table. */
import {
  overviewFormats,
  type OverviewFormat,
  type OverviewPicture,
  type OverviewResult,
} from '../../protocol/overview';
import { charts } from './charts';
import type { ChartMark } from './charts/rows';
import { element, filled } from './elements';
import { enliven } from './marks';
import { tableOf } from './table';

/** A longer table is made when it is opened. */
const shortTable = 200;

export interface PictureParts {
  readonly picture: OverviewPicture;
  readonly overview: OverviewResult;
  readonly isTableOpen: boolean;
  /** Lets the library's styles through the page's policy. */
  readonly nonce: string;
  readonly choose: (mark: ChartMark) => void;
  readonly toggle: (isOpen: boolean) => void;
  readonly take: (format: OverviewFormat, svg: SVGSVGElement) => void;
}

export function pictureSection(parts: PictureParts): HTMLElement {
  const { picture, overview, isTableOpen, choose, toggle } = parts;
  const { id, title, about, empty, rows } = picture;
  const heading = element('h2', { id: `${id}-title` }, title);
  const section = element('section', { id, 'aria-labelledby': heading.id }, heading, element('p', {}, about));
  if (rows.length === 0) {
    section.append(element('p', { class: 'empty' }, empty));
    return section;
  }
  const figure = element('figure', { class: 'chart' });
  const table = element(
    'details',
    { open: isTableOpen },
    element('summary', { id: `${id}-table` }, filled(overview.words.table, title)),
  );
  const fill = () => table.childElementCount > 1 || table.append(tableOf(picture, choose));
  if (isTableOpen || rows.length <= shortTable) fill();
  table.addEventListener('toggle', () => {
    if (table.open) fill();
    toggle(table.open);
  });
  section.append(figure, buttons(parts, figure), table);
  return section;
}

/** Draws in the room that there is now; the section must stand in the page. Keeps the focus where it was. */
export function drawIn(section: HTMLElement, parts: PictureParts): void {
  const figure = section.querySelector('figure');
  const { picture, overview, nonce, choose } = parts;
  if (!figure) return;
  const focused = [...figure.querySelectorAll('[role=button]')].indexOf(document.activeElement ?? figure);
  const width = Math.max(320, Math.floor(figure.clientWidth));
  const chart = charts[picture.id]({ rows: picture.rows, overview, width });
  const { svg, legends, drawn } = chart;
  svg.setAttribute('role', 'group');
  svg.setAttribute('aria-label', `${picture.title}. ${overview.words.keys}`);
  enliven(chart, choose);
  for (const part of [svg, ...legends]) for (const style of part.querySelectorAll('style')) style.nonce = nonce;
  const { rows, total } = picture;
  const more = [
    ...(drawn === undefined ? [] : [filled(overview.words.drawn, drawn, total)]),
    ...(rows.length < total ? [filled(overview.words.cut, rows.length, total)] : []),
  ];
  figure.replaceChildren(
    ...legends,
    element('div', { class: 'scroll' }, svg),
    ...(more.length > 0 ? [element('figcaption', {}, more.join(' '))] : []),
  );
  if (focused >= 0) figure.querySelectorAll<SVGElement>('[role=button]')[focused]?.focus();
}

function buttons({ picture, overview, take }: PictureParts, figure: HTMLElement): HTMLElement {
  const made = overviewFormats.map((format) => {
    const name = format.toUpperCase();
    const button = element('button', { type: 'button', class: 'take', id: `${picture.id}-${format}` }, name);
    button.setAttribute('aria-label', filled(overview.words.takeAlong, name, picture.title));
    button.title = button.getAttribute('aria-label') ?? '';
    button.addEventListener('click', () => {
      const svg = figure.querySelector<SVGSVGElement>('.scroll > svg');
      if (svg) take(format, svg);
    });
    return button;
  });
  return element('div', { class: 'buttons' }, ...made);
}
