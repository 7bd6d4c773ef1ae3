/** What the explanation pages have in common: a title, a list of sources, cautions. Knows Markdown and the knowledge. */
import type { Source } from '../../knowledge/types';
import type { Bilingual, Language } from '../../language/types';
import type { ExplainContext, ExplainPage } from './explain';
import { blocks, bold, list, plain } from '../parts/markdown';
import { sourceNames } from '../parts/sources';
import { readable } from '../parts/wording';

export function page(title: string, parts: readonly (string | false | undefined)[]): ExplainPage {
  return { title, markdown: `${blocks([`# ${plain(title)}`, ...parts])}\n` };
}

/** A heading with a list under it, or nothing when the list is empty. */
export function listed(heading: string, items: readonly string[]): string | undefined {
  return items.length === 0 ? undefined : `## ${heading}\n\n${list(items)}`;
}

export function sourceList(sources: readonly Source[], { knowledge, language }: ExplainContext): string | undefined {
  const heading = { nl: 'Bronnen', en: 'Sources' }[language];
  return listed(heading, sourceNames(knowledge, sources, language).map(plain));
}

export function cautionList(ids: readonly string[], { knowledge, language }: ExplainContext): string | undefined {
  const cautions = ids.map((id) => knowledge.cautionById.get(id)).filter((caution) => caution !== undefined);
  return listed(
    { nl: 'Om op te letten', en: 'To keep in mind' }[language],
    cautions.map(({ title, text }) => `${bold(title[language])}: ${plain(text[language])}`),
  );
}

/** A named line: "Wie: …". */
export const line = (name: Bilingual, text: string, { language }: ExplainContext): string =>
  `${bold(name[language])}: ${plain(text)}`;

/** Wordings as code, each once, as a person would write it. */
export const wordings = (forms: readonly string[], language: Language): string =>
  [...new Set(forms.map((form) => readable(form, language)))]
    .map((form) => `\`${form.replaceAll('`', "'")}\``)
    .join(', ');
