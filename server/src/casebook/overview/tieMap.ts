/**
 * Who is tied to whom over many notes: each name once, each tie once with the notes that tell of it. A word that is nobody's name ("the school",
 * "hij") means somebody of its own note, so it is never the same as that word in another. Pure; draws nothing and weighs nobody.
 */
import { fold } from '../../language/fold';
import type { TieKind } from '../../note/types';
import { tiesOf, type Tie } from '../ties';
import type { NoteSummary } from '../types';
import type { Spot } from './marks';
import { pronouns } from './pronouns';

export interface MappedName {
  /** Tells one from another that is called alike. */
  readonly id: string;
  /** As it was first written. */
  readonly name: string;
  readonly sort: 'person' | 'group' | 'institution';
  /** A pseudonym: written with an at sign. */
  readonly isPseudonym: boolean;
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

type Growing = MappedTie & { readonly actions: string[]; readonly spots: Spot[] };

/** What a name that stands nowhere as somebody's is taken for, by its words. */
export type SortOf = (name: string) => MappedName['sort'];

/** A tie that two notes tell of alike is one. */
export function tieMap(notes: Iterable<NoteSummary>, sortOf: SortOf): readonly MappedTie[] {
  const all = [...notes];
  const known = knownNames(all);
  const names = new Map<string, MappedName>();
  const named = (name: string, note: NoteSummary): MappedName => {
    const folded = fold(name);
    const id = known.all.has(folded) ? folded : `${folded} ${note.uri}`;
    const isPseudonym = known.people.has(folded);
    const made = names.get(id) ?? { id, name, isPseudonym, sort: isPseudonym ? 'person' : sortOf(name) };
    names.set(id, made);
    return made;
  };
  const ties = new Map<string, Growing>();
  for (const note of all)
    for (const tie of tiesOf(note)) {
      const sides = sidesOf(tie, note).map((side) => named(side, note));
      const [from, to] = sides;
      if (!from) continue;
      const key = keyOf(sides, tie);
      const grown = ties.get(key) ?? start(from, to, tie);
      ties.set(key, grown);
      grown.spots.push({ note, ...(tie.place && { place: tie.place }) });
      if (tie.action !== undefined && !grown.actions.includes(tie.action)) grown.actions.push(tie.action);
    }
  return [...ties.values()];
}

const start = (from: MappedName, to: MappedName | undefined, { kind, state }: Tie): Growing => ({
  from,
  ...(to && { to }),
  ...(kind && { kind }),
  state,
  actions: [],
  spots: [],
});

/** One name, or two different ones. Who is only pointed at is whom the note is about, where it says that. */
function sidesOf({ from, to }: Tie, note: NoteSummary): readonly string[] {
  const about = note.names.find(({ role }) => role === 'person')?.name;
  const meant = [from, to].flatMap((name) => {
    if (name === undefined) return [];
    return pronouns.has(fold(name)) ? (about ?? []) : name;
  });
  return [...new Set(meant)];
}

/** The same from either side. */
const keyOf = (sides: readonly MappedName[], { kind, state, action }: Tie): string =>
  JSON.stringify([sides.map(({ id }) => id).sort(), kind, state, sides.length < 2 && action]);

/** Folded: who is a person by pseudonym, and every name that is somebody's in whatever note it stands. */
function knownNames(notes: readonly NoteSummary[]) {
  const people = new Set<string>();
  const all = new Set<string>();
  for (const { people: own, names, network, neighbourhood, reading } of notes) {
    for (const name of own) people.add(fold(name));
    for (const { name } of [...names, ...network, ...(reading?.map ?? [])]) all.add(fold(name));
    if (neighbourhood !== undefined) all.add(fold(neighbourhood));
  }
  return { people, all };
}
