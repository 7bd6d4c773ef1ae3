/**
 * Turns the codebook's placeholders into the snippet notation of the protocol: `[x]` a tab stop, `[a / b]` a choice. Knows no notes.
 * What the writer leaves as it is keeps its brackets in the note, so that nobody reads it as something that was found.
 */

/** A text to put into a note; `snippet` says whether it holds tab stops (and is escaped for that). */
export interface Insertion {
  readonly text: string;
  readonly snippet: boolean;
}

/** Text that stands in a snippet as it is. */
export const escapeSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/** `${1:…}`; an empty default gives `$1`. */
export const tabStop = (number: number, text: string): string =>
  text === '' ? `$${number}` : `\${${number}:${escapeSnippet(text)}}`;

/** `${1:[wie]}`: a place to fill in. */
export const placeToFill = (number: number, text: string): string => tabStop(number, `[${text}]`);

/** `${1|a,b|}`. */
export const choice = (number: number, options: readonly string[]): string =>
  `\${${number}|${options.map((option) => option.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;

const placeholder = /\[([^[\]]+)\]|\.{3}|…/g;

/** "wijk waar [probleem] speelt" → "wijk waar ${1:[probleem]} speelt"; three dots become a tab stop too. */
export function fromPlaceholders(template: string): Insertion {
  const parts: string[] = [];
  let stops = 0;
  let from = 0;
  for (const found of template.matchAll(placeholder)) {
    parts.push(escapeSnippet(template.slice(from, found.index)), stop(++stops, found[1]));
    from = found.index + found[0].length;
  }
  if (stops === 0) return { text: template, snippet: false };
  return { text: parts.join('') + escapeSnippet(template.slice(from)), snippet: true };
}

function stop(number: number, inside: string | undefined): string {
  if (inside === undefined) return tabStop(number, '…');
  const options = inside.split(/\s*\/\s*/).filter((option) => option !== '');
  if (options.length < 2) return placeToFill(number, inside.trim());
  // The first option is what stands there when nothing is chosen: the open question itself.
  return choice(number, [`[${options.join(' / ')}]`, ...options]);
}
