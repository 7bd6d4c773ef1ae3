/** What a neighbourhood's notes name for others: who could be the second side of a tie, and which open ties wait for them. Knows summaries, no texts. */
import { fold } from '../language/fold';
import { groupsOfSort } from './socialMapWords';
import type { Casebook, MapEntry, NotedAction, NoteSummary } from './types';

/** An entry of the *sociale kaart* with the note that it stands in. */
export interface SecondSide {
  readonly note: NoteSummary;
  readonly entry: MapEntry;
}

/** An open tie of a case. */
export interface WaitingTie {
  readonly note: NoteSummary;
  readonly action: NotedAction;
}

/** Each name once, however it is written, from the newest note that names it. Costs by the notes of the neighbourhood. */
export function secondSides(casebook: Casebook, neighbourhood: string | undefined): readonly SecondSide[] {
  const sides = new Map<string, SecondSide>();
  for (const note of notesOf(casebook, neighbourhood)) {
    for (const entry of note.reading?.map ?? []) {
      const key = fold(entry.name);
      if (!sides.has(key)) sides.set(key, { note, entry });
    }
  }
  return [...sides.values()];
}

/** Those that can be a side of which the catalogue says that it belongs to one of these word groups, in the same order. */
export function fittingSides(
  casebook: Casebook,
  neighbourhood: string | undefined,
  groups: readonly string[],
): readonly SecondSide[] {
  return secondSides(casebook, neighbourhood).filter(({ entry }) =>
    groups.some((group) => groupsOfSort[entry.sort].includes(group)),
  );
}

/** Open ties of the cases in the neighbourhood, and of cases elsewhere with something of its map as a side; the earliest date first. */
export function waitingFor(casebook: Casebook, neighbourhood: string | undefined): readonly WaitingTie[] {
  const names = new Set(secondSides(casebook, neighbourhood).map(({ entry }) => entry.name));
  const here = new Set(casebook.neighbourhoods.get(neighbourhood ?? '') ?? []);
  const elsewhere = [...names].flatMap((name) => [...(casebook.sides.get(name) ?? [])]);
  return [...new Set([...here, ...elsewhere])]
    .flatMap((uri) => casebook.notes.get(uri) ?? [])
    .filter(({ kind }) => kind === 'casus')
    .flatMap((note) => note.actions.map((action) => ({ note, action })))
    .filter(({ action }) => action.isTie && !action.done)
    .filter(({ note, action }) => here.has(note.uri) || action.sides.some((side) => names.has(side)))
    .sort((a, b) => compare(a.action.date ?? '9', b.action.date ?? '9') || compare(a.note.path, b.note.path));
}

/** The newest first. */
function notesOf({ neighbourhoods, notes }: Casebook, neighbourhood: string | undefined): readonly NoteSummary[] {
  if (neighbourhood === undefined) return [];
  return [...(neighbourhoods.get(neighbourhood) ?? [])]
    .flatMap((uri) => notes.get(uri) ?? [])
    .sort((a, b) => compare(b.date ?? '', a.date ?? '') || compare(a.path, b.path));
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
