/** The trees of the Roltrap container: each view a pure function over the casebook, in a file of its own. Pages and counts; knows no editor. */
import type { CasebookView, TreeParams, TreeResult } from '../../../../protocol';
import type { FeatureContext } from '../types';
import { courseView } from './courseView';
import { labelsView } from './labelsView';
import { neighbourhoodsView } from './neighbourhoodsView';
import { openView } from './openView';
import { peopleView } from './peopleView';
import type { View } from './types';

export { tick } from './tick';
export type { View } from './types';

const views: { readonly [view in CasebookView]: View } = {
  open: openView,
  labels: labelsView,
  neighbourhoods: neighbourhoodsView,
  people: peopleView,
  course: courseView,
};

const none: ReturnType<View> = { nodes: [] };

/** Children that are handed over at once, unless fewer are asked for. */
const mostAtOnce = 500;

export function casebookTree(params: TreeParams, context: FeatureContext): TreeResult {
  const view = (views as { readonly [view in string]?: View })[params.view];
  const { nodes, ...rest } = view?.(params, context) ?? none;
  const from = Math.max(0, params.from ?? 0);
  const most = Math.min(params.most ?? mostAtOnce, mostAtOnce);
  const page = nodes.slice(from, from + most).map((node) => (typeof node === 'function' ? node() : node));
  return { nodes: page, total: nodes.length, ...rest };
}
