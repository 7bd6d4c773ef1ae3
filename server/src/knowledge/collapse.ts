/**
 * Keeps alternatives small: `wil {heel |zo |}graag {leren|een vak leren}` would make nine sequences, and long knowledge a hundred thousand. A
 * group of plain words becomes one step that accepts any of its choices. Knows the notation, not what it is for.
 */

/** A pattern whose groups are replaced by `§n`, and the choices of each; an empty choice means that nothing need stand there. */
export interface Collapsed {
  readonly pattern: string;
  readonly choices: readonly (readonly string[])[];
}

/** How a collapsed group is written in the pattern. */
export const groupMark = '§';

/** An outermost group `{…}` with its choices; offsets of the braces in the pattern, end exclusive. */
export interface Group {
  readonly start: number;
  readonly end: number;
  readonly choices: readonly string[];
}

const plainWords = /^[\p{L}\p{N}'’.-]*(?: [\p{L}\p{N}'’.-]+)* ?$/u;
/** "-loos", "wijk-": what matches inside a word is no word. */
const affix = /^-|-$/;

/** `groups` are the outermost groups of the pattern. One that is glued to a word, or holds a slot, a gap or a verb, stays as it is. */
export function collapse(pattern: string, groups: readonly Group[]): Collapsed {
  const collapsed: string[][] = [];
  let shown = '';
  let from = 0;
  let boundary: number | undefined = 0;
  for (const group of groups) {
    const starts: boolean = group.start === boundary || pattern[group.start - 1] === ' ';
    // "{een |}{eigen |}plek": a choice that ends in a space leaves the next one at the start of a word.
    boundary = starts && filled(group).every((choice) => choice.endsWith(' ')) ? group.end : undefined;
    if (!starts || !endsWord(pattern, group) || !group.choices.every(isPlain)) continue;
    const mark = `${groupMark}${collapsed.push(group.choices.map((choice) => choice.trim())) - 1}`;
    shown += `${pattern.slice(from, group.start)}${mark} `;
    from = group.end;
  }
  return { pattern: (shown + pattern.slice(from)).trim(), choices: collapsed };
}

const filled = ({ choices }: Group): string[] => choices.filter((choice) => choice.trim());

const isPlain = (choice: string): boolean => plainWords.test(choice) && !affix.test(choice.trim());

/** A space after the group, or at the end of each of its choices. */
function endsWord(pattern: string, group: Group): boolean {
  const spaced = filled(group).map((choice) => choice.endsWith(' '));
  const after = pattern[group.end];
  return spaced.every(Boolean) || ((after === undefined || after === ' ') && !spaced.some(Boolean));
}
