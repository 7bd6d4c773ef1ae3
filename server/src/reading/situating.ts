/**
 * What makes a problem word a supported statement: a number, a date or duration, a cause, a source near it (the caution
 * "benoem het probleem"). Naming a problem precisely is good practice and gets no diagnostic.
 */
import type { Span } from '../language/types';
import type { PassageMatches } from './passageMatches';

/** Per sentence: what situates, and the first wording that does. */
export type Situating = readonly { readonly kinds: ReadonlySet<string>; readonly first?: Span }[];

const groups = ['oorzaak', 'tijd', 'bron'];

export function situatingIn({ prose, byKind }: PassageMatches): Situating {
  const sentences = prose.sentences.map((): { kinds: Set<string>; first?: Span } => ({ kinds: new Set() }));
  const note = (sentence: number, kind: string, span: Span) => {
    const entry = sentences[sentence];
    if (!entry) return;
    entry.kinds.add(kind);
    entry.first ??= span;
  };
  for (const word of prose.words) {
    if (word.shape !== 'word' && !isAge(prose.text, word))
      note(word.sentence, word.shape, { start: word.start, end: word.end });
  }
  for (const group of groups) {
    for (const match of byKind.get('group') ?? []) {
      if (match.target.id !== group) continue;
      const word = prose.words[match.first];
      if (word) note(word.sentence, group, { start: word.start, end: prose.words[match.end - 1]?.end ?? word.end });
    }
  }
  return sentences;
}

/** "(52)" after a name says how old somebody is; it situates no problem. */
const isAge = (text: string, word: Span): boolean => text[word.start - 1] === '(' && text[word.end] === ')';

/** By sentence, the wording that shows that what it says is situated. */
export type Situated = (sentence: number) => Span | undefined;

/** Situated: something in the same sentence, or two different kinds of things in the paragraph. */
export function situatedIn(situating: Situating): Situated {
  let around: { readonly first: Span | undefined } | undefined;
  return (sentence) => {
    const own = situating[sentence]?.first;
    if (own) return own;
    around ??= { first: situatedAround(situating) };
    return around.first;
  };
}

function situatedAround(situating: Situating): Span | undefined {
  const kinds = new Set(situating.flatMap((entry) => [...entry.kinds]));
  return kinds.size >= 2 ? situating.find((entry) => entry.first)?.first : undefined;
}
