/** Answers whether words of a knowledge group stand in a part of the note. Knows groups by id only; a group that is not there has no words. */
import type { RuleInput } from '../types';

/** True when a wording of one of the groups stands in a passage that `inside` accepts. */
export const hasGroupWord = (
  { note, reading }: RuleInput,
  groups: readonly string[],
  inside: (passage: number) => boolean,
): boolean =>
  reading.groups.some(
    (found, passage) =>
      note.passages[passage]?.kind !== 'heading' && groups.some((group) => found.has(group)) && inside(passage),
  );
