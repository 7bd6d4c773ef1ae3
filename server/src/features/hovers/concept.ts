/** The hover of an idea of the sources where a note names it: what it is in short, where it comes from, what goes on about it. Found at the pointer only, and never highlighted. */
import { cut, spanOfWords } from '../../language';
import type { Span } from '../../language/types';
import type { Knowledge } from '../../knowledge';
import type { Concept } from '../../knowledge/types';
import type { FeatureContext, OpenNote } from '../types';
import { blocks, bold, plain } from '../parts/markdown';
import { holds } from '../parts/places';
import { sourceNames } from '../parts/sources';

const words = { nl: { source: 'Bron', also: 'Zie ook' }, en: { source: 'Source', also: 'See also' } } as const;

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

export function conceptHover({ knowledge, language }: FeatureContext, concept: Concept): string {
  const word = words[language];
  const also = concept.answers.flatMap((answer) => nameOf(knowledge, answer)?.[language] ?? []);
  return blocks([
    `${bold(concept.name[language])}: ${plain(concept.gloss[language])}`,
    also.length > 0 && `${word.also}: ${also.map(plain).join('; ')}`,
    `${word.source}: ${sourceNames(knowledge, concept.sources, language).map(plain).join('; ')}`,
  ]);
}

/** The lens, typology or action behind an answer; the rest goes without saying here. */
function nameOf(knowledge: Knowledge, answer: string): Concept['name'] | undefined {
  const slash = answer.indexOf('/');
  const [kind, id] = [answer.slice(0, slash), answer.slice(slash + 1)];
  if (kind === 'lens') return knowledge.lensById.get(id)?.name;
  if (kind === 'typology') return knowledge.typologies.find((typology) => typology.id === id)?.name;
  return kind === 'action' ? knowledge.actionById.get(id)?.title : undefined;
}
