/** roltrap/tick: the edit that ticks a task of an open note off, or opens it again, after it was found to be still the one that was meant. */
import type { TickParams, TickResult } from '../../../../protocol';
import type { OpenNote } from '../types';
import { stepsOf } from './ids';
import { taskKey } from './tasks';

/** Null as well for an action that stands as asked already. */
export function tick(
  { document, note: { actions } }: Pick<OpenNote, 'document' | 'note'>,
  { node, done }: TickParams,
): TickResult {
  const key = stepsOf(node).at(-1);
  const action = actions.find((each) => each.done !== done && taskKey(each, actions) === key);
  if (!action) return null;
  const { start, end } = action.box;
  return {
    version: document.version,
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    newText: done ? 'x' : ' ',
  };
}
