/** What the tasks of a note tie already, so that it is not offered again. Knows nothing of what calls for an action. */
import { cut } from '../language';
import type { Knowledge } from '../knowledge';
import type { LinkAction } from '../knowledge/types';
import type { ActionItem, Note, TieKind } from '../note/types';

/** A task: its words, its kind, and the word groups that each side names. */
interface Planned {
  readonly description: string;
  readonly kind: TieKind | undefined;
  readonly sides: readonly ReadonlySet<string>[];
}

/** Says whether a task of the note plans an action already. */
export type IsPlanned = (action: LinkAction) => boolean;

/** The tasks are read at the first question: most notes that are typed in call for nothing new. */
export function plannedIn(note: Note, knowledge: Knowledge): IsPlanned {
  let planned: readonly Planned[] | undefined;
  return (action) => isPlanned(action, (planned ??= note.actions.map((item) => readPlan(item, knowledge))));
}

const readPlan = ({ description, kind, sides }: ActionItem, knowledge: Knowledge): Planned => ({
  description: description.toLowerCase(),
  kind,
  sides: sides.map(({ name }) => groupsIn(name, knowledge)),
});

function groupsIn(name: string, knowledge: Knowledge): Set<string> {
  const matches = knowledge.matcher.match(cut(name, 'nl'));
  return new Set(matches.flatMap(({ target }) => (target.kind === 'group' ? [target.id] : [])));
}

/** A task says it in the same words, or ties the same kind to the same other side (a pseudonym stands for the resident). */
function isPlanned(action: LinkAction, planned: readonly Planned[]): boolean {
  const titles = [action.title.nl, action.title.en].map((title) => title.toLowerCase().replace(/\.$/, ''));
  const [, other] = action.connects;
  return planned.some(
    ({ description, kind, sides }) =>
      titles.some((title) => description.includes(title)) ||
      (kind === action.kind &&
        sides.length === 2 &&
        sides.some((side) => other?.groups.some((group) => side.has(group)))),
  );
}
