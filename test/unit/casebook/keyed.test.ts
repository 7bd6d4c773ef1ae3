/** The immutable map: as a plain map is, whatever the way to it, and sharing what did not change. */
import assert from 'node:assert/strict';
import { KeyedMap, KeyedSet } from '../../../server/src/casebook';

const key = (n: number) => `file:///map/casus/n${n}.md`;

describe('a keyed map', () => {
  it('holds what a plain map holds after any changes', () => {
    let map = KeyedMap.empty<number>();
    const plain = new Map<string, number>();
    let seed = 7;
    for (let step = 0; step < 6000; step++) {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      const name = key(seed % 900);
      if (seed % 3 === 0) {
        map = map.without(name);
        plain.delete(name);
      } else {
        map = map.with(name, step);
        plain.set(name, step);
      }
    }
    assert.equal(map.size, plain.size);
    assert.deepEqual([...map].sort(), [...plain].sort());
    for (let n = 0; n < 900; n++) assert.equal(map.get(key(n)), plain.get(key(n)));
  });
  it('gives the same order for the same keys, whatever came and went before', () => {
    const names = Array.from({ length: 300 }, (_, n) => key(n));
    const one = KeyedSet.of(names);
    let other = KeyedSet.of(Array.from({ length: 2000 }, (_, n) => key(1999 - n)));
    for (let n = 300; n < 2000; n++) other = other.without(key(n));
    assert.deepEqual([...other], [...one]);
    assert.equal(other.size, 300);
  });
  it('is itself when nothing changes, and leaves earlier versions as they were', () => {
    const before = KeyedMap.of<number>([['a', 1]]);
    assert.equal(before.with('a', 1), before);
    assert.equal(before.without('b'), before);
    const after = before.with('b', 2).without('a');
    assert.deepEqual([[...before], [...after]], [[['a', 1]], [['b', 2]]]);
  });
  it('keeps keys of the same hash apart', () => {
    const names = Array.from({ length: 40_000 }, (_, n) => n.toString(36));
    const set = KeyedSet.of(names);
    assert.equal(set.size, names.length);
    assert.ok(names.every((name) => set.has(name)) && !set.has('niet'));
  });
});
