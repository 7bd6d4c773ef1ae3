/** Summaries of invented notes for tests: what is not said is empty. */
import type { NotedAction, NotedLabel, NoteSummary } from '../../server/src/casebook';

const place = { start: 0, end: 0, line: 0, character: 0 };

export const noteSummary = (path: string, more: Partial<NoteSummary> = {}): NoteSummary => ({
  uri: `file:///map/${path}.md`,
  path,
  labels: [],
  people: [],
  names: [],
  network: [],
  links: [],
  actions: [],
  openActions: 0,
  ...more,
});

export const notedLabel = (key: string, status?: string): NotedLabel => ({ ...place, key, ...(status && { status }) });

export const notedAction = (more: Partial<NotedAction> = {}): NotedAction => ({
  ...place,
  done: false,
  isTie: true,
  sides: [],
  description: '',
  box: place,
  ...more,
});
