/** The knowledge as it is with the learned reader switched off: the lists only. The judge rests with it, since it is asked about tagged words only. */
import type { Knowledge } from './index';

const lists = new WeakMap<Knowledge, Knowledge>();

/** The same value each time, since readings remember what they were made with. */
export function withoutLearned(knowledge: Knowledge): Knowledge {
  const known = lists.get(knowledge);
  if (known) return known;
  const { tagger: _tagger, ...rest } = knowledge;
  lists.set(knowledge, rest);
  return rest;
}
