/** The signs of a passage: wordings that speak for labels, actions and checks, and words of danger. Weighs nothing. */
import type { Prose, Span, Voice, VoiceMap } from '../language/types';
import type { Candidate } from './candidate';
import type { PassageMatches } from './passageMatches';

const kinds = ['cue', 'counter-cue', 'fact', 'signal', 'call', 'done', 'guard', 'clue'] as const;

/** What the product's own words say nothing of: "## Link work" over a list is no sign that somebody does link work. */
const saidByWriter: ReadonlySet<string> = new Set(['cue', 'counter-cue', 'fact'] satisfies Sign['kind'][]);

/** A cue, fact, signal, clue or word of danger; a hint is a signal that is a term of a lens, a `term` any term in the writer's own words. Offsets are relative to the passage. */
export interface Sign extends Span {
  readonly kind: (typeof kinds)[number] | 'hint' | 'term';
  readonly id: string;
  readonly sentence: number;
  readonly voice: Voice;
}

/** Kind by kind, and in the order of the text within each. `isForm`: a heading of the format or the line of a tie, often the product's own words. */
export function signsIn({ prose, byKind }: PassageMatches, voices: VoiceMap, isForm: boolean): Sign[] {
  const { words } = prose;
  const signs: Sign[] = [];
  for (const kind of kinds) {
    if (isForm && saidByWriter.has(kind)) continue;
    for (const { target, first, end } of byKind.get(kind) ?? []) {
      signs.push({
        kind,
        id: target.id,
        start: words[first]?.start ?? 0,
        end: words[end - 1]?.end ?? 0,
        sentence: words[first]?.sentence ?? 0,
        voice: voices.at(first, end).voice,
      });
    }
  }
  return signs;
}

/** The signs that terms of the lenses are, beside what they are to their lens. A term that waits for its section is none. */
export function signsOfTerms(candidates: readonly Candidate[], { words }: Prose): Sign[] {
  return candidates.flatMap(({ compiled, mention: { lens, term, start, end, voice }, words: [first = 0] }) => {
    const { labels, actions, sectionWhen, sectionUnless } = compiled;
    if (sectionWhen.length || sectionUnless.length) return [];
    const sign = { start, end, voice, sentence: words[first]?.sentence ?? 0 };
    return [
      ...labels.map((id): Sign => ({ kind: 'cue', id, ...sign })),
      ...actions.map((id): Sign => ({ kind: 'hint', id, ...sign })),
      ...(voice === 'author' ? [{ kind: 'term', id: `${lens}/${term}`, ...sign } as const] : []),
    ];
  });
}
