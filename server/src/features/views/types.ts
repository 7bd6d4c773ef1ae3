/** What a view of the Roltrap container is: a pure function from what is asked and what is known to lines of a tree. */
import type { TreeParams, TreeResult } from '../../../../protocol';
import type { FeatureContext } from '../types';

/** The children of `params.node` in order, all of them; badge and subject with the first level. */
export type View = (params: TreeParams, context: FeatureContext) => Omit<TreeResult, 'total'>;
