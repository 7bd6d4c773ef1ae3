/** Hovers in the front matter: what a label means and where it comes from, what a field is for. Knows the formats and the typologies. */
import type { FieldFormat } from '../../note/format';
import type { Field, Note } from '../../note/types';
import type { FeatureContext } from '../types';
import { fieldsFor } from '../parts/fields';
import { labelPage } from '../parts/labelPage';
import { blocks, bold, plain } from '../parts/markdown';

/** Definition, perspective, the source's own name, and that a typology is there to talk about. */
export function labelHover(context: FeatureContext, key: string): string | undefined {
  const entry = context.knowledge.labelByKey.get(key);
  return entry && blocks([bold(entry.label.name[context.language]), ...labelPage(context, entry)]);
}

/** What a lens looks at, where the note names it as its own. */
export function glassesHover({ knowledge, language }: FeatureContext, name: string): string | undefined {
  const lens = knowledge.lensById.get(name);
  return lens && blocks([bold(lens.name[language]), plain(lens.about[language])]);
}

export function fieldHover({ knowledge, language }: FeatureContext, note: Note, field: Field): string | undefined {
  const format = fieldsFor(knowledge, note.kind).find(({ key }) => key === field.key);
  if (!format) return undefined;
  return blocks([bold(format.key), plain(format.about[language]), values(format, language)]);
}

function values({ values: all }: FieldFormat, language: 'nl' | 'en'): string | undefined {
  if (all.length === 0) return undefined;
  const word = { nl: 'Kies uit', en: 'Choose from' }[language];
  return `${word}: ${all.map(({ id, name }) => `\`${id}\` (${plain(name[language])})`).join(', ')}`;
}
