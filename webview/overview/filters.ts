/** Which notes count: chosen by neighbourhood, kind and period. Knows no picture. */
import type { OverviewFilter, OverviewResult } from '../../protocol/overview';
import { monthText } from './charts/look';
import { element } from './elements';

type Key = keyof OverviewFilter;

/** `change` gets the whole filter. */
export function filterForm(
  { words, neighbourhoods, kinds, months, language }: OverviewResult,
  filter: OverviewFilter,
  change: (filter: OverviewFilter) => void,
): HTMLElement {
  const set = (key: Key, value: string) => {
    const { [key]: _before, ...rest } = filter;
    change(value === '' ? rest : { ...rest, [key]: value });
  };
  const choice = (key: Key, options: readonly { readonly id: string; readonly name: string }[]) => {
    const chosen = filter[key] ?? '';
    const known = options.some(({ id }) => id === chosen) || chosen === '';
    const all = [{ id: '', name: words.all }, ...(known ? [] : [{ id: chosen, name: chosen }]), ...options];
    const select = element(
      'select',
      { id: `filter-${key}` },
      ...all.map(({ id, name }) => element('option', { value: id, selected: id === chosen }, name)),
    );
    select.addEventListener('change', () => set(key, select.value));
    return element('div', { class: 'field' }, element('label', { for: select.id }, words[key]), select);
  };
  const periods = months.map((month) => ({ id: month, name: monthText(month, language) }));
  const reset = element('button', { type: 'button', id: 'filter-reset' }, words.reset);
  reset.disabled = Object.keys(filter).length === 0;
  reset.addEventListener('click', () => change({}));
  return element(
    'fieldset',
    {},
    element('legend', {}, words.filters),
    choice(
      'neighbourhood',
      neighbourhoods.map((name) => ({ id: name, name })),
    ),
    choice('kind', kinds),
    choice('from', periods),
    choice('to', periods),
    reset,
  );
}
