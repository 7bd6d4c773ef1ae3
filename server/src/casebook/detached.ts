/** Keeps a summary from holding on to the note that it was made of. */
import type { NoteSummary } from './types';

/** A copy of which no string is a part of the note's text: such a part would keep the whole text in memory. */
export const detached = (summary: NoteSummary): NoteSummary => JSON.parse(JSON.stringify(summary)) as NoteSummary;
