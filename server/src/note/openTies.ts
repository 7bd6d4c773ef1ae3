/** Which actions of a note are ties that are still to be laid. Knows nothing of what they lack. */
import type { ActionItem, Note } from './types';

export const openTies = ({ actions }: Note): ActionItem[] => actions.filter(({ done, isTie }) => isTie && !done);
