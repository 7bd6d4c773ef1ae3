/** A set of keys, each with its place among them: one look at a small array for most keys that are not there. Knows nothing of what keys stand for. */

/** A key stands in the first free slot from its own on, and its place beside it in `places`; a free slot holds -1. */
export interface KeySet {
  readonly slots: Int32Array;
  readonly places: Uint16Array;
}

/** `keys` are whole numbers from 0 on, each there once. A third of the slots at least stays free: less room is asked for more quickly. */
export function keySet(keys: readonly number[]): KeySet {
  const size = 2 ** Math.ceil(Math.log2(1.5 * keys.length + 2));
  const slots = new Int32Array(size).fill(-1);
  const places = new Uint16Array(size);
  keys.forEach((key, place) => {
    let at = slotOf(key, size - 1);
    while (slots[at] !== -1) at = (at + 1) & (size - 1);
    slots[at] = key;
    places[at] = place;
  });
  return { slots, places };
}

/** The place of `key`, or -1 when it is not in the set. */
export function placeOf({ slots, places }: KeySet, key: number): number {
  const mask = slots.length - 1;
  for (let at = slotOf(key, mask); ; at = (at + 1) & mask) {
    const found = slots[at];
    if (found === key) return places[at] as number;
    if (found === -1) return -1;
  }
}

/** Neighbouring keys are given to the words of one wording: they are spread. */
const slotOf = (key: number, mask: number): number => (Math.imul(key, 0x9e3779b1) >>> 12) & mask;
