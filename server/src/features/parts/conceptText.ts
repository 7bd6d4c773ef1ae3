/** An idea of the sources in short: what it is, what of the product goes on about it, where it comes from. Knows no place in a note. */
import type { Knowledge } from '../../knowledge';
import type { Concept } from '../../knowledge/types';
import type { FeatureContext } from '../types';
import { bold, plain } from './markdown';
import { sourceNames } from './sources';

const words = { nl: { source: 'Bron', also: 'Zie ook' }, en: { source: 'Source', also: 'See also' } } as const;

/** The gloss, what to see beside it, and the sources, each as a block. */
export function conceptText(
  { knowledge, language }: Pick<FeatureContext, 'knowledge' | 'language'>,
  concept: Concept,
): string[] {
  const word = words[language];
  const also = concept.answers.flatMap((answer) => nameOf(knowledge, answer)?.[language] ?? []);
  return [
    `${bold(concept.name[language])}: ${plain(concept.gloss[language])}`,
    ...(also.length > 0 ? [`${word.also}: ${also.map(plain).join('; ')}`] : []),
    `${word.source}: ${sourceNames(knowledge, concept.sources, language).map(plain).join('; ')}`,
  ];
}

/** The lens, typology or action behind an answer; the rest goes without saying here. */
function nameOf(knowledge: Knowledge, answer: string): Concept['name'] | undefined {
  const slash = answer.indexOf('/');
  const [kind, id] = [answer.slice(0, slash), answer.slice(slash + 1)];
  if (kind === 'lens') return knowledge.lensById.get(id)?.name;
  if (kind === 'typology') return knowledge.typologies.find((typology) => typology.id === id)?.name;
  return kind === 'action' ? knowledge.actionById.get(id)?.title : undefined;
}
