/** All pages of the reference in one language, with their paths: rules, lenses, labels, link-work actions, and an index for each. Writes no file. */
import type { Bilingual } from '../language/types';
import { rules, type Topic } from '../rules';
import { explain, type ExplainContext } from './pages/explain';
import { blocks, list, plain } from './parts/markdown';

/** `path` is relative to the language's folder, with `/`. */
export interface ReferencePage {
  readonly path: string;
  readonly markdown: string;
}

interface Chapter {
  readonly folder: string;
  readonly title: Bilingual;
  readonly topics: readonly { readonly topic: Topic; readonly file: string }[];
}

/** Deterministic: in the order of the registry and of the knowledge. */
export function referencePages(context: ExplainContext): ReferencePage[] {
  const all = chapters(context).map((chapter) => ({ chapter, pages: chapterPages(chapter, context) }));
  const title = { nl: 'Naslag', en: 'Reference' }[context.language];
  const index = list(
    all.map(({ chapter }) => `[${plain(chapter.title[context.language])}](${chapter.folder}/README.md)`),
  );
  return [{ path: 'README.md', markdown: `${blocks([`# ${title}`, index])}\n` }, ...all.flatMap(({ pages }) => pages)];
}

function chapters({ knowledge }: ExplainContext): Chapter[] {
  const named = (kind: Topic['kind'], ids: readonly string[]) =>
    ids.map((id) => ({ topic: { kind, id }, file: `${id.replaceAll('/', '.')}.md` }));
  return [
    {
      folder: 'rules',
      title: { nl: 'Meldingen', en: 'Messages' },
      topics: named(
        'rule',
        rules.map(({ code }) => code),
      ),
    },
    {
      folder: 'lenses',
      title: { nl: 'Brillen', en: 'Glasses' },
      topics: named(
        'lens',
        knowledge.lenses.map(({ id }) => id),
      ),
    },
    {
      folder: 'labels',
      title: { nl: 'Labels', en: 'Labels' },
      topics: named('label', [...knowledge.labelByKey.keys()]),
    },
    {
      folder: 'actions',
      title: { nl: 'Linkwerk', en: 'Link work' },
      topics: named(
        'action',
        knowledge.actions.map(({ id }) => id),
      ),
    },
    {
      folder: 'cautions',
      title: { nl: 'Om op te letten', en: 'To keep in mind' },
      topics: named(
        'caution',
        knowledge.cautions.map(({ id }) => id),
      ),
    },
  ];
}

function chapterPages({ folder, title, topics }: Chapter, context: ExplainContext): ReferencePage[] {
  const pages = topics.flatMap(({ topic, file }) => {
    const page = explain(topic, context);
    return page ? [{ file, page }] : [];
  });
  const index = list(pages.map(({ file, page }) => `[${plain(page.title)}](${file})`));
  return [
    { path: `${folder}/README.md`, markdown: `${blocks([`# ${plain(title[context.language])}`, index])}\n` },
    ...pages.map(({ file, page }) => ({ path: `${folder}/${file}`, markdown: page.markdown })),
  ];
}
