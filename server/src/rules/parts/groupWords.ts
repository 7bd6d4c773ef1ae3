/** Answers whether words of a knowledge group stand in a part of the note. Knows groups by id only; a group that is not there has no words. */
import { cut } from '../../language';
import type { RuleInput } from '../types';

/** True when a wording of one of the groups stands in a passage that `inside` accepts. */
export function hasGroupWord(
  { note, reading, knowledge, noteLanguage }: RuleInput,
  groups: readonly string[],
  inside: (passage: number) => boolean,
): boolean {
  return note.passages.some((passage, index) => {
    if (!inside(index) || passage.kind === 'heading') return false;
    const prose = cut(passage.text, reading.languages[index] ?? noteLanguage);
    return knowledge.matcher.match(prose).some(({ target }) => target.kind === 'group' && groups.includes(target.id));
  });
}
