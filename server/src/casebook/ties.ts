/** The ties of a note as one list: laid, open and missing, and whom the head of a case names around somebody. Pure, over the summary. */
import type { TieKind } from '../note/types';
import type { NoteSummary, Place } from './types';

/** One tie between two names, or a name and nobody yet. */
export interface Tie {
  readonly from: string;
  /** Absent when nobody is named on the other side. */
  readonly to?: string;
  readonly kind?: TieKind;
  /** `present`: ticked off, or named in the network; `open`: a task still to be done; `missing`: the reading asks for it. */
  readonly state: 'present' | 'open' | 'missing';
  /** Where it stands; absent for the network of the front matter. */
  readonly place?: Place;
  /** Of a missing one: the id of the link-work action. */
  readonly action?: string;
}

/** The ties that a note tells of. A side that is not named is the person of the case, when there is one. */
export function tiesOf(summary: NoteSummary): readonly Tie[] {
  const person = summary.names.find(({ role }) => role === 'person')?.name;
  const about = person ?? (summary.kind === 'wijk' ? summary.neighbourhood : undefined);
  const tie = (sides: readonly (string | null | undefined)[], rest: Omit<Tie, 'from' | 'to'>): Tie[] => {
    const [from = about, to = sides.length < 2 && sides[0] !== about ? about : undefined] = sides.map(
      (side) => side ?? undefined,
    );
    if (from === undefined) return to === undefined ? [] : [{ from: to, ...rest }];
    return [{ from, ...(to !== undefined && to !== from && { to }), ...rest }];
  };
  const named =
    person === undefined ? [] : summary.network.flatMap(({ name }) => tie([person, name], { state: 'present' }));
  const tasks = summary.actions.filter(({ isTie }) => isTie);
  const laid = tasks.flatMap((task) =>
    tie(task.sides, { state: task.done ? 'present' : 'open', place: task, ...(task.kind && { kind: task.kind }) }),
  );
  const missing = (summary.reading?.missing ?? []).flatMap((each) =>
    tie(each.sides, { state: 'missing', kind: each.kind, place: each, action: each.action }),
  );
  return [...named, ...laid, ...missing];
}
