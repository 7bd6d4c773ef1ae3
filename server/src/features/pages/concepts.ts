/** One page for all ideas of the sources that a note can name, in the order of the coverage table. Knows concepts as data. */
import { conceptText } from '../parts/conceptText';
import { list } from '../parts/markdown';
import type { ExplainContext, ExplainPage } from './explain';
import { page } from './parts';

const title = { nl: 'Begrippen', en: 'Concepts' };
const about = {
  nl: 'Staat een van deze begrippen in een notitie, dan legt Roltrap het uit waar de muis erop staat. Ze worden nooit gemarkeerd.',
  en: 'Where one of these ideas is named in a note, Roltrap explains it under the pointer. They are never highlighted.',
};

export function conceptsPage(context: ExplainContext): ExplainPage {
  const { knowledge, language } = context;
  const items = knowledge.concepts.map((concept) => {
    const [gloss = '', ...rest] = conceptText(context, concept);
    return [gloss, ...rest.map((part) => `${part}.`)].join(' ');
  });
  return page(title[language], [about[language], list(items)]);
}
