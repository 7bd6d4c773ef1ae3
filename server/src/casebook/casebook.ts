/**
 * The folder's notes as one immutable snapshot with its indexes. A change costs by what the note itself names, never by how many notes there are;
 * a change that changes nothing gives the same snapshot back. Knows summaries, no texts.
 */
import { fold } from '../language/fold';
import { KeyedMap, KeyedSet } from './keyed';
import type { Casebook, NameIndex, NoteSummary } from './types';

type IndexName = Exclude<keyof Casebook, 'notes'>;
type Names = Readonly<Record<IndexName, readonly string[]>>;

const noNames: Names = {
  neighbourhoods: [],
  people: [],
  labels: [],
  sides: [],
  owners: [],
  targets: [],
  backlinks: [],
};
const indexNames = Object.keys(noNames) as IndexName[];

/** An empty casebook. */
export function createCasebook(): Casebook {
  const empty = (): NameIndex => KeyedMap.empty<KeyedSet>();
  return {
    notes: KeyedMap.empty<NoteSummary>(),
    neighbourhoods: empty(),
    people: empty(),
    labels: empty(),
    sides: empty(),
    owners: empty(),
    targets: empty(),
    backlinks: empty(),
  };
}

/** The casebook with one note added or replaced. */
export function withNote(casebook: Casebook, summary: NoteSummary): Casebook {
  return withNotes(casebook, [summary]);
}

/** The casebook without one note. */
export function withoutNote(casebook: Casebook, uri: string): Casebook {
  return withNotes(casebook, [], [uri]);
}

/** The casebook after a batch of changes. A URI in both lists ends up added. */
export function withNotes(
  casebook: Casebook,
  added: readonly NoteSummary[],
  removed: readonly string[] = [],
): Casebook {
  let next = casebook;
  for (const uri of removed) next = replaced(next, uri, undefined);
  for (const summary of added) next = replaced(next, summary.uri, summary);
  return next;
}

/** What a wiki link or a name is looked up by: case, accents and `.md` do not make another note. */
export const targetKey = (target: string): string => fold(target.replace(/\.(md|markdown)$/i, '').trim());

function replaced(casebook: Casebook, uri: string, next: NoteSummary | undefined): Casebook {
  const previous = casebook.notes.get(uri);
  if (next === previous || (next && previous && sameValue(previous, next))) return casebook;
  const notes = keyed(casebook.notes);
  const before = previous ? namesOf(previous) : noNames;
  const after = next ? namesOf(next) : noNames;
  const moved = indexNames.map((index) => [index, move(casebook[index], uri, before[index], after[index])]);
  const indexes = Object.fromEntries(moved) as Pick<Casebook, IndexName>;
  return { notes: next ? notes.with(uri, next) : notes.without(uri), ...indexes };
}

function namesOf(summary: NoteSummary): Names {
  const { path, title, actions } = summary;
  const open = actions.filter(({ done, isTie }) => isTie && !done);
  return {
    neighbourhoods: summary.neighbourhood === undefined ? [] : [summary.neighbourhood],
    people: summary.people,
    labels: unique(summary.labels.map(({ key }) => key)),
    sides: unique(actions.flatMap(({ sides }) => sides)),
    owners: unique(open.map(({ owner }) => owner ?? '')),
    targets: unique([path, path.slice(path.lastIndexOf('/') + 1), title ?? ''].map(targetKey)).filter(Boolean),
    backlinks: unique(summary.links.map(({ target }) => targetKey(target))),
  };
}

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];

/** The index after one note's names changed; the same index when they did not. */
function move(index: NameIndex, uri: string, before: readonly string[], after: readonly string[]): NameIndex {
  let next = index;
  for (const name of before) if (!after.includes(name)) next = without(next, name, uri);
  for (const name of after) if (!before.includes(name)) next = keyed(next).with(name, setOf(next, name).with(uri));
  return next;
}

function without(index: NameIndex, name: string, uri: string): NameIndex {
  const rest = setOf(index, name).without(uri);
  return rest.size > 0 ? keyed(index).with(name, rest) : keyed(index).without(name);
}

function setOf(index: NameIndex, name: string): KeyedSet {
  const keys = index.get(name);
  return keys instanceof KeyedSet ? keys : KeyedSet.of(keys ?? []);
}

const keyed = <V>(map: ReadonlyMap<string, V>): KeyedMap<V> =>
  map instanceof KeyedMap ? (map as KeyedMap<V>) : KeyedMap.of(map);

/** Plain values only, as summaries are. */
function sameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => sameValue((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]))
  );
}
