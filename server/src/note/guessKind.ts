/** Guesses what kind of note a text without a declared kind is, for the command line only. Reads headings, never the prose. */
import { foldName } from './fold';
import type { FormatIndex } from './formatIndex';
import type { PlacedHeading } from './sections';
import type { NoteKind } from './types';

/** Less than this is no ground for a guess. */
const LEAST = 2;
/** A word of the title or a heading says more than a heading that several kinds share. */
const WORD_WEIGHT = 2;

/** The kind with the most ground, or undefined when nothing speaks for one kind above the others. */
export function guessKind(
  title: string | undefined,
  headings: readonly PlacedHeading[],
  index: FormatIndex,
): NoteKind | undefined {
  const names = [title ?? '', ...headings.map((heading) => heading.title)].map((name) => `-${foldName(name)}-`);
  const scores = index.formats.kinds.map(({ id, guess }) => {
    const words = guess.filter((word) => names.some((name) => name.includes(`-${foldName(word)}-`))).length;
    const roles = new Set(headings.flatMap((heading) => index.ownSection(heading.folded, id)?.id ?? []));
    return { id, score: words * WORD_WEIGHT + roles.size };
  });
  const [best, second] = scores.sort((a, b) => b.score - a.score);
  if (!best || best.score < LEAST || best.score === second?.score) return undefined;
  return best.id;
}
