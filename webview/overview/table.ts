/** A picture as a table: the same rows, each leading to the same notes. A row's button has a name, so that who stands on it still does when the page is drawn anew. */
import type { OverviewPicture, OverviewRow } from '../../protocol/overview';
import { element } from './elements';

export function tableOf(
  { id, title, columns, rows }: OverviewPicture,
  choose: (row: OverviewRow) => void,
): HTMLElement {
  const head = columns.map(({ name, isNumber }) => element('th', { scope: 'col', ...(isNumber && number) }, name));
  const body = rows.map((row, at) => {
    const [first, ...others] = columns;
    const lead = element(
      'button',
      { type: 'button', class: 'lead', id: `${id}-row-${at}` },
      String(row.cells[first?.key ?? ''] ?? ''),
    );
    lead.setAttribute('aria-label', row.says.replaceAll('\n', '. '));
    lead.addEventListener('click', () => choose(row));
    const cells = others.map(({ key, isNumber }) =>
      element('td', isNumber ? number : {}, String(row.cells[key] ?? '')),
    );
    return element('tr', {}, element('th', { scope: 'row' }, lead), ...cells);
  });
  const table = element(
    'table',
    {},
    element('caption', {}, title),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...body),
  );
  return element('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': title }, table);
}

const number = { class: 'number' } as const;
