/** Who is tied to whom over many notes: each name once, each tie once with the notes that tell of it. Pure; draws nothing and weighs nobody. */
import { fold } from '../../language/fold';
import type { TieKind } from '../../note/types';
import { tiesOf, type Tie } from '../ties';
import type { NoteSummary } from '../types';
import type { Spot } from './marks';

export interface MappedName {
  /** As it was first written. */
  readonly name: string;
  readonly sort: 'person' | 'group' | 'institution';
}

export interface MappedTie {
  readonly from: MappedName;
  /** Absent when nobody is named on the other side yet. */
  readonly to?: MappedName;
  readonly kind?: TieKind;
  readonly state: Tie['state'];
  /** Of a missing one: ids of the link-work actions that would lay it. */
  readonly actions: readonly string[];
  readonly spots: readonly Spot[];
}

export interface TieMap {
  readonly names: readonly MappedName[];
  readonly ties: readonly MappedTie[];
}

type Growing = { -readonly [key in keyof MappedTie]: MappedTie[key] } & { actions: string[]; spots: Spot[] };

/** Names in the order in which they are told of; a tie that two notes tell of alike is one. */
export function tieMap(notes: Iterable<NoteSummary>): TieMap {
  const all = [...notes];
  const sortOf = sorts(all);
  const names = new Map<string, MappedName>();
  const named = (name: string): MappedName => {
    const key = fold(name);
    const known = names.get(key) ?? { name, sort: sortOf(key) };
    names.set(key, known);
    return known;
  };
  const ties = new Map<string, Growing>();
  for (const note of all)
    for (const tie of tiesOf(note)) {
      const [from, to] = [named(tie.from), tie.to === undefined ? undefined : named(tie.to)];
      const key = keyOf(tie);
      const known = ties.get(key);
      const mapped = known ?? {
        from,
        ...(to && { to }),
        ...(tie.kind && { kind: tie.kind }),
        state: tie.state,
        actions: [],
        spots: [],
      };
      if (!known) ties.set(key, mapped);
      mapped.spots.push({ note, ...(tie.place && { place: tie.place }) });
      if (tie.action !== undefined && !mapped.actions.includes(tie.action)) mapped.actions.push(tie.action);
    }
  return { names: [...names.values()], ties: [...ties.values()] };
}

/** The same from either side. */
function keyOf({ from, to, kind, state, action }: Tie): string {
  const sides = [fold(from), to === undefined ? '' : fold(to)].sort();
  return JSON.stringify([...sides, kind, state, to === undefined && action]);
}

/** Who is a person, and what is an institution: as the notes themselves say it, by name or by the kind of the tie. */
function sorts(notes: readonly NoteSummary[]): (key: string) => MappedName['sort'] {
  const people = new Set<string>();
  const institutions = new Set<string>();
  for (const note of notes) {
    for (const name of note.people) people.add(fold(name));
    for (const { name, formal } of note.network)
      if (formal !== undefined) (formal ? institutions : people).add(fold(name));
    for (const { kind, to } of tiesOf(note)) if (kind === 'linking' && to !== undefined) institutions.add(fold(to));
  }
  return (key) => (people.has(key) ? 'person' : institutions.has(key) ? 'institution' : 'group');
}
