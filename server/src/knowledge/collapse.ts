/**
 * Keeps alternatives small: `wil {heel |zo |}graag {leren|een vak leren}` would make nine sequences, and long knowledge a hundred thousand. A
 * group of plain words becomes one step that accepts any of its choices. Knows the notation, not what it is for.
 */

/** A pattern whose groups are replaced by `§n`, and the groups that were. */
export interface Collapsed {
  readonly pattern: string;
  readonly collapsed: readonly Choices[];
}

/** How a collapsed group is written in the pattern. */
export const groupMark = '§';

/** What a group `{…}` lets stand in its place. An empty choice means that nothing need stand there. */
export interface Choices {
  readonly written: readonly string[];
  /** All are plain words, or nothing. */
  readonly isPlain: boolean;
  /** Of those that are something, all, and some, end in a space. */
  readonly allSpaced: boolean;
  readonly someSpaced: boolean;
}

/** An outermost group with its choices; offsets of the braces in the pattern, end exclusive. */
export interface Group {
  readonly start: number;
  readonly end: number;
  readonly choices: Choices;
}

const plainWords = /^[\p{L}\p{N}'’.-]*(?: [\p{L}\p{N}'’.-]+)* ?$/u;
/** "-loos", "wijk-": what matches inside a word is no word. */
const affix = /^-|-$/;

export function choicesFrom(written: readonly string[]): Choices {
  const spaced = written.filter((choice) => choice.trim()).map((choice) => choice.endsWith(' '));
  return {
    written,
    isPlain: written.every((choice) => plainWords.test(choice) && !affix.test(choice.trim())),
    allSpaced: spaced.every(Boolean),
    someSpaced: spaced.some(Boolean),
  };
}

/** `groups` are the outermost groups of the pattern. One that is glued to a word, or holds a slot, a gap or a verb, stays as it is. */
export function collapse(pattern: string, groups: readonly Group[]): Collapsed {
  const collapsed: Choices[] = [];
  let shown = '';
  let from = 0;
  let boundary: number | undefined = 0;
  for (const { start, end, choices } of groups) {
    const starts: boolean = start === boundary || pattern[start - 1] === ' ';
    // "{een |}{eigen |}plek": a choice that ends in a space leaves the next one at the start of a word.
    boundary = starts && choices.allSpaced ? end : undefined;
    if (!starts || !endsWord(pattern[end], choices) || !choices.isPlain) continue;
    shown += `${pattern.slice(from, start)}${groupMark}${collapsed.push(choices) - 1} `;
    from = end;
  }
  return { pattern: (shown + pattern.slice(from)).trim(), collapsed };
}

/** A space after the group, or at the end of each of its choices. */
function endsWord(after: string | undefined, { allSpaced, someSpaced }: Choices): boolean {
  return allSpaced || ((after === undefined || after === ' ') && !someSpaced);
}
