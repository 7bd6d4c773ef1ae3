/** Where a note names an idea of the sources. Looked for at the pointer only, and never highlighted. */
import { cut, spanOfWords } from '../../language';
import type { Span } from '../../language/types';
import type { Knowledge } from '../../knowledge';
import type { Concept } from '../../knowledge/types';
import type { OpenNote } from '../types';
import { holds } from '../parts/places';

/** The longest name of a concept around the offset, if one stands there. */
export function conceptAt(
  { note, reading }: Pick<OpenNote, 'note' | 'reading'>,
  knowledge: Knowledge,
  offset: number,
): ({ readonly concept: Concept } & Span) | undefined {
  const index = note.passages.findIndex((passage) => holds(passage, offset));
  const passage = note.passages[index];
  if (!passage) return undefined;
  const prose = cut(passage.text, reading.languages[index] ?? 'nl');
  const found = knowledge.matcher
    .match(prose)
    .filter(({ target }) => target.kind === 'concept')
    .flatMap(({ target, first, end }) => {
      const concept = knowledge.conceptById.get(target.id);
      const span = spanOfWords(prose, first, end);
      return concept ? [{ concept, start: span.start + passage.start, end: span.end + passage.start }] : [];
    })
    .filter((place) => holds(place, offset));
  return found.sort((a, b) => b.end - b.start - (a.end - a.start))[0];
}
