/** Names sources as a reader knows them: the document's title and the part. Knows the seeds' titles from the knowledge. */
import type { Knowledge } from '../../knowledge';
import type { Source } from '../../knowledge/types';
import type { Language } from '../../language/types';

/** "Syllabus Roltrapstad, §9". */
export function sourceName(knowledge: Knowledge, { seed, section }: Source, language: Language): string {
  const title = knowledge.seedById.get(seed)?.title[language] ?? seed;
  return section === '' ? title : `${title}, ${section}`;
}

/** All names, without repeats. */
export const sourceNames = (knowledge: Knowledge, sources: readonly Source[], language: Language): string[] => [
  ...new Set(sources.map((source) => sourceName(knowledge, source, language))),
];
