/** The editor around the page: what is kept over hiding and reloading, and the two ways of messages. Draws nothing. */
import {
  overviewPictures,
  type OverviewReply,
  type OverviewRequest,
  type OverviewState,
} from '../../protocol/overview';

interface Editor {
  postMessage(message: OverviewRequest): void;
  getState(): unknown;
  setState(state: OverviewState): void;
}

declare function acquireVsCodeApi(): Editor;

const editor = acquireVsCodeApi();

export const tell = (request: OverviewRequest): void => editor.postMessage(request);
export const keep = (state: OverviewState): void => editor.setState(state);

/** What was kept, or the start. */
export function kept(): OverviewState {
  const state = (editor.getState() ?? {}) as Partial<OverviewState>;
  const tables = Array.isArray(state.tables) ? state.tables : [];
  return {
    filter: typeof state.filter === 'object' ? (state.filter ?? {}) : {},
    tables: overviewPictures.filter((id) => tables.includes(id)),
  };
}

/** Calls `show` with every overview that comes. */
export function listen(show: (reply: OverviewReply) => void): void {
  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const reply = data as Partial<OverviewReply> | null;
    if (reply?.type === 'show' && typeof reply.version === 'number' && Array.isArray(reply.overview?.pictures))
      show(reply as OverviewReply);
  });
}
