/** The trees of the Roltrap container: each view a pure function over the casebook, in a file of its own. Pages and counts; knows no editor. */
import type { CasebookView, TreeNode, TreeParams, TreeResult } from '../../../../protocol';
import type { FeatureContext } from '../types';

/** The children of `params.node` in order, all of them: pages are cut here. */
export type View = (
  params: TreeParams,
  context: FeatureContext,
) => {
  readonly nodes: readonly TreeNode[];
  readonly badge?: TreeResult['badge'];
};

const views: { readonly [view in CasebookView]?: View } = {};

/** Children that are handed over at once, unless fewer are asked for. */
const mostAtOnce = 500;

export function casebookTree(params: TreeParams, context: FeatureContext): TreeResult {
  const { nodes, badge } = views[params.view]?.(params, context) ?? { nodes: [] };
  const from = Math.max(0, params.from ?? 0);
  const most = Math.min(params.most ?? mostAtOnce, mostAtOnce);
  return { nodes: nodes.slice(from, from + most), total: nodes.length, ...(badge && { badge }) };
}
