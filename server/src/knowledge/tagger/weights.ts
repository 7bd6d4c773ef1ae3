/** The table of learned weights, packed and unpacked. Knows bytes, not what they weigh. */
import { markCount, type TaggerData } from './types';

const weighing = markCount - 1;

export interface Weights {
  /** Adds the weights of a place to the marks from `offset` on; nothing when the place weighs nothing. */
  add(place: number, sums: Float64Array, offset: number): void;
}

/** Unpacks the table of a model. Most places weigh nothing: which do is kept in bits, and a place's row is the number of those before it. */
export function readWeights({
  bits,
  places,
  weights,
  scale,
}: Pick<TaggerData, 'bits' | 'places' | 'weights' | 'scale'>): Weights {
  const values = new Int8Array(bytesOf(weights).buffer);
  const weighs = new Uint32Array(Math.ceil(2 ** bits / 32));
  for (const place of placesIn(places)) weighs[place >>> 5] = (weighs[place >>> 5] as number) | (1 << (place & 31));
  const before = new Uint32Array(weighs.length);
  for (let n = 1; n < weighs.length; n++) before[n] = (before[n - 1] as number) + ones(weighs[n - 1] as number);
  return {
    add(at, sums, offset) {
      const own = weighs[at >>> 5] ?? 0;
      const bit = 1 << (at & 31);
      if ((own & bit) === 0) return;
      const from = ((before[at >>> 5] as number) + ones(own & (bit - 1))) * weighing;
      for (let y = 0; y < weighing; y++)
        sums[offset + 1 + y] = (sums[offset + 1 + y] ?? 0) + (values[from + y] ?? 0) * scale;
    },
  };
}

/** The places, from the differences between them. */
function* placesIn(packed: string): Iterable<number> {
  let place = -1;
  let gap = 0;
  let shift = 0;
  for (const byte of bytesOf(packed)) {
    gap |= (byte & 127) << shift;
    shift += 7;
    if (byte & 128) continue;
    place += gap + 1;
    yield place;
    gap = shift = 0;
  }
}

/** The number of bits that are set in 32. */
function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function bytesOf(base64: string): Uint8Array {
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

export function base64Of(bytes: readonly number[]): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
