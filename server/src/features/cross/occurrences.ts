/** Where a thing stands in the notes of the folder. Asks the indexes, so that it costs by the notes that hold the thing. */
import { newestFirst, targetKey } from '../../casebook';
import type { Casebook, NameIndex, NoteSummary, Place } from '../../casebook/types';
import { notesNamed } from '../parts/notes';
import type { Thing } from './thing';
import { thingsOf } from './thing';

export interface Occurrence {
  readonly note: NoteSummary;
  readonly place: Place;
}

/** Every place of the thing, the newest note first. */
export function occurrences(thing: Pick<Thing, 'kind' | 'name'>, casebook: Casebook): readonly Occurrence[] {
  if (thing.kind === 'note') {
    const [note] = notesNamed(casebook, thing.name);
    return note ? linksTo(note, casebook) : unresolved(thing.name, casebook);
  }
  return notesWith(thing, casebook).flatMap((note) => placesIn(note, thing, casebook));
}

/** The notes that hold a thing, the newest first. */
export function notesWith({ kind, name }: Pick<Thing, 'kind' | 'name'>, casebook: Casebook): readonly NoteSummary[] {
  const { people, sides, neighbourhoods, labels, backlinks } = casebook;
  const indexes: { readonly [key in Thing['kind']]: readonly NameIndex[] } = {
    person: [people, sides],
    side: [sides],
    neighbourhood: [neighbourhoods],
    label: [labels],
    note: [backlinks],
  };
  const key = kind === 'note' ? targetKey(name) : name;
  return found(indexes[kind], [key], casebook);
}

/** The same thing in one note, in the order of the text. */
export function placesIn(
  note: NoteSummary,
  { kind, name }: Pick<Thing, 'kind' | 'name'>,
  casebook: Pick<Casebook, 'people'>,
): readonly Occurrence[] {
  const isSame = (thing: Thing) =>
    thing.kind === kind && (kind === 'note' ? targetKey(thing.name) === targetKey(name) : thing.name === name);
  return thingsOf(note, casebook)
    .filter(isSame)
    .map(({ place }) => ({ note, place }))
    .sort((a, b) => a.place.start - b.place.start);
}

/** The links that lead to a note: by its path, the last part of that, or its title, where no other note goes before it. */
export function linksTo(note: NoteSummary, casebook: Casebook): readonly Occurrence[] {
  const { path, title, uri } = note;
  const keys = [...new Set([path, path.slice(path.lastIndexOf('/') + 1), title ?? ''].map(targetKey))];
  const ours = keys.filter((key) => key !== '' && notesNamed(casebook, key)[0]?.uri === uri);
  return found([casebook.backlinks], ours, casebook).flatMap((each) =>
    each.links.filter(({ target }) => ours.includes(targetKey(target))).map((place) => ({ note: each, place })),
  );
}

function unresolved(name: string, casebook: Casebook): readonly Occurrence[] {
  return notesWith({ kind: 'note', name }, casebook).flatMap((note) =>
    placesIn(note, { kind: 'note', name }, casebook),
  );
}

function found(indexes: readonly NameIndex[], keys: readonly string[], { notes }: Casebook): readonly NoteSummary[] {
  const uris = new Set(indexes.flatMap((index) => keys.flatMap((key) => [...(index.get(key) ?? [])])));
  return [...uris].flatMap((uri) => notes.get(uri) ?? []).sort(newestFirst);
}
