/** The table of learned weights, packed and unpacked. Knows bytes, not what they weigh. */
import { markCount, type TaggerData } from './types';

const weighing = markCount - 1;

export interface Weights {
  /** Adds the weights of a place to the marks from `offset` on; nothing when the place weighs nothing. */
  add(place: number, sums: Float64Array, offset: number): void;
}

/** Unpacks the table of a model. */
export function readWeights({
  bits,
  places,
  weights,
  scale,
}: Pick<TaggerData, 'bits' | 'places' | 'weights' | 'scale'>): Weights {
  const rows = new Int32Array(2 ** bits);
  const values = new Int8Array(bytesOf(weights).buffer);
  let place = -1;
  let row = 0;
  let gap = 0;
  let shift = 0;
  for (const byte of bytesOf(places)) {
    gap |= (byte & 127) << shift;
    shift += 7;
    if (byte & 128) continue;
    place += gap + 1;
    rows[place] = ++row;
    gap = shift = 0;
  }
  return {
    add(at, sums, offset) {
      const found = rows[at] ?? 0;
      if (found === 0) return;
      const from = (found - 1) * weighing;
      for (let y = 0; y < weighing; y++)
        sums[offset + 1 + y] = (sums[offset + 1 + y] ?? 0) + (values[from + y] ?? 0) * scale;
    },
  };
}

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  return Uint8Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

/** Packs weights by place, in the order of the places, for `readWeights`. */
export function packWeights(entries: readonly { readonly place: number; readonly row: readonly number[] }[]): {
  readonly places: string;
  readonly weights: string;
} {
  const places: number[] = [];
  let before = -1;
  for (const { place } of entries) {
    let gap = place - before - 1;
    before = place;
    for (; gap > 127; gap >>>= 7) places.push((gap & 127) | 128);
    places.push(gap);
  }
  const weights = entries.flatMap(({ row }) => row.map((value) => value & 255));
  return { places: base64Of(places), weights: base64Of(weights) };
}

function base64Of(bytes: readonly number[]): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
