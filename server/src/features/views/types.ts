/** What a view of the Roltrap container is: a pure function from what is asked and what is known to lines of a tree. */
import type { TreeNode, TreeParams, TreeResult } from '../../../../protocol';
import type { FeatureContext } from '../types';

/** The children of `params.node` in order, all of them; of many, each is made when its page is shown. Badge and subject with the first level. */
export type View = (
  params: TreeParams,
  context: FeatureContext,
) => Omit<TreeResult, 'nodes' | 'total'> & { readonly nodes: readonly (TreeNode | (() => TreeNode))[] };
