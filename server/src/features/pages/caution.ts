/** The page of a caution. Knows a caution as data. */
import type { Caution } from '../../knowledge/types';
import type { ExplainContext, ExplainPage } from './explain';
import { plain } from '../parts/markdown';
import { page, sourceList } from './parts';

export function cautionPage({ title, text, sources }: Caution, context: ExplainContext): ExplainPage {
  const { language } = context;
  return page(title[language], [plain(text[language]), sourceList(sources, context)]);
}
