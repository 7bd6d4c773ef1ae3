/** All pages of the reference in one language, with their paths: rules, lenses, labels, link-work actions, with an index for each, and the concepts. Writes no file. */
import type { Bilingual, Language } from '../language/types';
import { rulesOf, type Topic } from '../rules';
import { conceptsPage } from './pages/concepts';
import { explain, type ExplainContext, type ExplainPage } from './pages/explain';
import { typologyPage } from './pages/typology';
import { blocks, list, plain } from './parts/markdown';

/** `path` is relative to the language's folder, with `/`. */
export interface ReferencePage {
  readonly path: string;
  readonly markdown: string;
}

interface Chapter {
  readonly folder: string;
  readonly title: Bilingual;
  readonly pages: readonly { readonly id: string; readonly page: ExplainPage }[];
}

/** Deterministic: in the order of the registry and of the knowledge. */
export function referencePages(context: ExplainContext): ReferencePage[] {
  const all = chapters(context);
  const { language } = context;
  const title = { nl: 'Naslag', en: 'Reference' }[language];
  const entries = [...all, { folder: 'concepts', title: { nl: 'Begrippen', en: 'Concepts' } }];
  const index = list(entries.map(({ title: name, folder }) => `[${plain(name[language])}](${folder}/README.md)`));
  return [
    { path: 'README.md', markdown: `${blocks([`# ${title}`, index])}\n` },
    ...all.flatMap((chapter) => chapterPages(chapter, language)),
    { path: 'concepts/README.md', markdown: conceptsPage(context).markdown },
  ];
}

function chapters(context: ExplainContext): Chapter[] {
  const { knowledge } = context;
  const pages = (kind: Topic['kind'], ids: readonly string[]) =>
    ids.flatMap((id) => {
      const page = explain({ kind, id }, context);
      return page ? [{ id, page }] : [];
    });
  const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
  const codes = rulesOf(knowledge).map(({ code }) => code);
  const typologies = knowledge.typologies.map((typology) => ({
    id: typology.id,
    page: typologyPage(typology, context),
  }));
  return [
    { folder: 'rules', title: { nl: 'Meldingen', en: 'Messages' }, pages: pages('rule', codes) },
    { folder: 'lenses', title: { nl: 'Brillen', en: 'Glasses' }, pages: pages('lens', ids(knowledge.lenses)) },
    { folder: 'labels', title: { nl: 'Labels', en: 'Labels' }, pages: typologies },
    { folder: 'actions', title: { nl: 'Linkwerk', en: 'Link work' }, pages: pages('action', ids(knowledge.actions)) },
    {
      folder: 'cautions',
      title: { nl: 'Om op te letten', en: 'To keep in mind' },
      pages: pages('caution', ids(knowledge.cautions)),
    },
  ];
}

function chapterPages({ folder, title, pages }: Chapter, language: Language): ReferencePage[] {
  const index = list(pages.map(({ id, page }) => `[${plain(page.title)}](${id}.md)`));
  return [
    { path: `${folder}/README.md`, markdown: `${blocks([`# ${plain(title[language])}`, index])}\n` },
    ...pages.map(({ id, page }) => ({ path: `${folder}/${id}.md`, markdown: page.markdown })),
  ];
}
