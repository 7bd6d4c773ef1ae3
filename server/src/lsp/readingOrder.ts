/** In which order notes are read in the background. Reads none. */
import type { Casebook } from '../casebook';

/** Neighbourhoods first, since their map is asked for first; then from the newest note back. */
export function readingOrder(uris: Iterable<string>, { notes }: Pick<Casebook, 'notes'>): string[] {
  const rank = (uri: string) => {
    const note = notes.get(uri);
    return [note?.kind === 'wijk' ? '1' : '0', note?.date ?? '', uri].join(' ');
  };
  const ranked = [...uris].map((uri) => [rank(uri), uri] as const);
  return ranked.sort(([one], [other]) => (one > other ? -1 : 1)).map(([, uri]) => uri);
}
