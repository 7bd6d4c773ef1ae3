/** Did you mean …? The nearest known name to one that is not known. Knows nothing of what the names stand for. */
import distances from 'natural/lib/natural/distance/levenshtein_distance.js';
import { foldName } from './fold';

/** Longer than any key or value of a format; keeps the quadratic distance cheap. */
const LONGEST = 40;

/** From this length on, two slips in one name are likelier than another name: "stage" is not "scale", "begonnen" is not "bronnen". */
const LONG_NAME = 9;

/**
 * The candidate within edit distance 1 of `written` (2 for long names, or where `isLenient`), letters swapped counting as one. Undefined when
 * none is near, or when two are equally near.
 */
export function nearest(written: string, candidates: Iterable<string>, isLenient = false): string | undefined {
  const folded = foldName(written);
  if (folded.length < 3 || folded.length > LONGEST) return undefined;
  const reach = folded.length >= LONG_NAME || (isLenient && folded.length > 4) ? 2 : 1;
  let best = reach + 1;
  let found: string | undefined;
  for (const candidate of candidates) {
    const other = foldName(candidate);
    if (Math.abs(other.length - folded.length) > reach || other.length < 3) continue;
    const distance = distances.DamerauLevenshteinDistance(folded, other, { restricted: true });
    if (distance > best) continue;
    found = distance < best ? candidate : undefined;
    best = distance;
  }
  return best <= reach ? found : undefined;
}
