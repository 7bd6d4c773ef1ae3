/** A set of keys, each with its place among them: one look at an array for a key that is not there. Knows nothing of what keys stand for. */

/** Slots of two numbers, a key and its place; a free slot holds -1. A key stands in the first free slot from its own on. */
export interface KeySet {
  readonly slots: Int32Array;
  readonly mask: number;
}

/** `keys` are whole numbers from 0 on, each there once. */
export function keySet(keys: readonly number[]): KeySet {
  const size = 2 ** Math.ceil(Math.log2(4 * keys.length + 2));
  const slots = new Int32Array(2 * size).fill(-1);
  const mask = size - 1;
  keys.forEach((key, place) => {
    let at = slotOf(key, mask);
    while (slots[at] !== -1) at = (at + 2) & (2 * mask + 1);
    slots[at] = key;
    slots[at + 1] = place;
  });
  return { slots, mask };
}

/** The place of `key`, or -1 when it is not in the set. */
export function placeOf({ slots, mask }: KeySet, key: number): number {
  for (let at = slotOf(key, mask); ; at = (at + 2) & (2 * mask + 1)) {
    const found = slots[at];
    if (found === key) return slots[at + 1] as number;
    if (found === -1) return -1;
  }
}

/** Neighbouring keys are given to the words of one wording: they are spread. */
const slotOf = (key: number, mask: number): number => ((Math.imul(key, 0x9e3779b1) >>> 12) & mask) * 2;
