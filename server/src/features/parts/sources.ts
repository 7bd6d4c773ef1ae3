/** Names sources as a reader knows them: the document's title and the part. Knows the seeds' titles from the knowledge. */
import type { Knowledge } from '../../knowledge';
import type { Source } from '../../knowledge/types';
import type { Bilingual, Language } from '../../language/types';

/** How a part of a document is called where its name stands in no language of its own. */
const parts: readonly (readonly [written: RegExp, read: Bilingual])[] = [
  [/^ch\. /, { nl: 'hoofdstuk ', en: 'chapter ' }],
  [/^note (?=\d)/, { nl: 'noot ', en: 'note ' }],
];

/** "Syllabus Roltrapstad, §9", "…, hoofdstuk 3 Kristallisatiepunten". */
export function sourceName(knowledge: Knowledge, { seed, section }: Source, language: Language): string {
  const title = knowledge.seedById.get(seed)?.title[language] ?? seed;
  const part = parts.reduce((name, [written, read]) => name.replace(written, read[language]), section);
  return section === '' ? title : `${title}, ${part}`;
}

/** All names, without repeats. */
export const sourceNames = (knowledge: Knowledge, sources: readonly Source[], language: Language): string[] => [
  ...new Set(sources.map((source) => sourceName(knowledge, source, language))),
];
