/**
 * A map and a set of strings that never change: a version with one key more or less shares all but a short path with the one before, so that
 * its cost does not grow with what is in it. The same keys give the same order, whatever the way to them. Knows nothing of notes.
 */

/** Bits of the hash that choose a branch, and entries that a leaf holds before it becomes branches. */
const bits = 5;
const mostInLeaf = 16;
const deepest = 30;

type Entry<V> = readonly [key: string, value: V];

interface Leaf<V> {
  readonly size: number;
  /** In the order of the keys. */
  readonly entries: readonly Entry<V>[];
}

interface Branches<V> {
  readonly size: number;
  readonly kids: readonly Tree<V>[];
}

type Tree<V> = Leaf<V> | Branches<V>;

const nothing: Leaf<never> = { size: 0, entries: [] };

/** An immutable map of strings. */
export class KeyedMap<V> implements ReadonlyMap<string, V> {
  private constructor(private readonly tree: Tree<V>) {}

  static empty<V>(): KeyedMap<V> {
    return new KeyedMap<V>(nothing);
  }

  static of<V>(entries: Iterable<Entry<V>>): KeyedMap<V> {
    let map = KeyedMap.empty<V>();
    for (const [key, value] of entries) map = map.with(key, value);
    return map;
  }

  get size(): number {
    return this.tree.size;
  }

  get(key: string): V | undefined {
    const { entries } = leafFor(this.tree, hashOf(key));
    for (const [each, value] of entries) if (each === key) return value;
    return undefined;
  }

  has(key: string): boolean {
    return leafFor(this.tree, hashOf(key)).entries.some(([each]) => each === key);
  }

  /** This map with the key at this value; the same map when it is there already. */
  with(key: string, value: V): KeyedMap<V> {
    if (this.get(key) === value && (value !== undefined || this.has(key))) return this;
    return new KeyedMap(put(this.tree, hashOf(key), 0, [key, value]));
  }

  /** This map without the key; the same map when it is not there. */
  without(key: string): KeyedMap<V> {
    return this.has(key) ? new KeyedMap(drop(this.tree, hashOf(key), 0, key)) : this;
  }

  *entries(): MapIterator<[string, V]> {
    for (const [key, value] of entriesOf(this.tree)) yield [key, value];
  }

  *keys(): MapIterator<string> {
    for (const [key] of entriesOf(this.tree)) yield key;
  }

  *values(): MapIterator<V> {
    for (const [, value] of entriesOf(this.tree)) yield value;
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }

  forEach(each: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of entriesOf(this.tree)) each(value, key, this);
  }
}

/** An immutable set of strings. */
export class KeyedSet {
  static readonly empty = new KeyedSet(KeyedMap.empty<true>());

  private constructor(private readonly map: KeyedMap<true>) {}

  static of(keys: Iterable<string>): KeyedSet {
    let set = KeyedSet.empty;
    for (const key of keys) set = set.with(key);
    return set;
  }

  get size(): number {
    return this.map.size;
  }

  has(key: string): boolean {
    return this.map.has(key);
  }

  with(key: string): KeyedSet {
    const map = this.map.with(key, true);
    return map === this.map ? this : new KeyedSet(map);
  }

  without(key: string): KeyedSet {
    const map = this.map.without(key);
    return map === this.map ? this : new KeyedSet(map);
  }

  [Symbol.iterator](): IterableIterator<string> {
    return this.map.keys();
  }
}

const isLeaf = <V>(tree: Tree<V>): tree is Leaf<V> => 'entries' in tree;

const branchOf = (hash: number, depth: number): number => (hash >>> depth) & ((1 << bits) - 1);

function leafFor<V>(tree: Tree<V>, hash: number): Leaf<V> {
  let at = tree;
  for (let depth = 0; !isLeaf(at); depth += bits) at = at.kids[branchOf(hash, depth)] ?? nothing;
  return at;
}

function put<V>(tree: Tree<V>, hash: number, depth: number, entry: Entry<V>): Tree<V> {
  if (isLeaf(tree)) {
    const others = tree.entries.filter(([key]) => key !== entry[0]);
    const after = others.findIndex(([key]) => key > entry[0]);
    const entries = after < 0 ? [...others, entry] : others.toSpliced(after, 0, entry);
    return entries.length > mostInLeaf && depth <= deepest ? split(entries, depth) : leaf(entries);
  }
  const at = branchOf(hash, depth);
  return branches(tree.kids.with(at, put(tree.kids[at] ?? nothing, hash, depth + bits, entry)));
}

function drop<V>(tree: Tree<V>, hash: number, depth: number, key: string): Tree<V> {
  if (isLeaf(tree)) return leaf(tree.entries.filter(([each]) => each !== key));
  const at = branchOf(hash, depth);
  const less = branches(tree.kids.with(at, drop(tree.kids[at] ?? nothing, hash, depth + bits, key)));
  if (less.size > mostInLeaf) return less;
  return leaf([...entriesOf(less)].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function split<V>(entries: readonly Entry<V>[], depth: number): Tree<V> {
  const kids = Array.from({ length: 1 << bits }, (): Entry<V>[] => []);
  for (const entry of entries) kids[branchOf(hashOf(entry[0]), depth)]?.push(entry);
  return branches(
    kids.map((kid) => (kid.length > mostInLeaf && depth + bits <= deepest ? split(kid, depth + bits) : leaf(kid))),
  );
}

const leaf = <V>(entries: readonly Entry<V>[]): Tree<V> =>
  entries.length === 0 ? nothing : { size: entries.length, entries };

const branches = <V>(kids: readonly Tree<V>[]): Tree<V> => ({
  size: kids.reduce((size, kid) => size + kid.size, 0),
  kids,
});

function* entriesOf<V>(tree: Tree<V>): Generator<Entry<V>, undefined> {
  if (isLeaf(tree)) yield* tree.entries;
  else for (const kid of tree.kids) yield* entriesOf(kid);
}

/** Spreads keys that differ in little; collisions only cost time. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x85ebca6b) ^ (hash >>> 13);
}
