/**
 * Keeps alternatives small: `wil {heel|zo} graag {leren|werken}` would make four sequences, and long knowledge a hundred thousand. A group of
 * single words becomes one step that accepts any of them. Knows the notation, not what it is for.
 */

/** A pattern whose groups of single words are replaced by `§n`, and the words of each. */
export interface Collapsed {
  readonly pattern: string;
  readonly classes: readonly (readonly string[])[];
}

/** How a collapsed group is written in the pattern. */
export const classMark = '§';

const plainWord = /^[\p{L}\p{N}'’.-]*[\p{L}\p{N}]$/u;
const worthwhile = 2;

/** `groups` are the outermost groups of the pattern with their choices; the first word of a pattern is left as it is, for the trie's sake. */
export function collapse(pattern: string, groups: readonly Group[]): Collapsed {
  const classes: string[][] = [];
  let shown = '';
  let from = 0;
  for (const group of groups) {
    const words =
      group.start > 0 && isAligned(pattern, group)
        ? group.choices.filter((choice) => plainWord.test(choice.trim()))
        : [];
    if (words.length < worthwhile) continue;
    const others = group.choices.filter((choice) => !words.includes(choice));
    const mark = `${classMark}${classes.push(words.map((word) => word.trim())) - 1}${words[0]?.endsWith(' ') ? ' ' : ''}`;
    shown += pattern.slice(from, group.start) + (others.length ? `{${[mark, ...others].join('|')}}` : mark);
    from = group.end;
  }
  return { pattern: shown + pattern.slice(from), classes };
}

/** An outermost group `{…}` with its choices; offsets of the braces in the pattern, end exclusive. */
export interface Group {
  readonly start: number;
  readonly end: number;
  readonly choices: readonly string[];
}

/** The group stands for whole words: a space before it, and after it or at the end of each choice. */
function isAligned(pattern: string, { start, end, choices }: Group): boolean {
  if (pattern[start - 1] !== ' ') return false;
  const filled = choices.filter(Boolean);
  if (filled.every((choice) => choice.endsWith(' '))) return true;
  const after = pattern[end];
  return (after === undefined || after === ' ') && filled.every((choice) => !choice.endsWith(' '));
}
