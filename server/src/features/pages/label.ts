/** The page of a label: what it means, what brings it to mind, what speaks against it. Knows a label as data. */
import type { LabelEntry } from '../../knowledge';
import type { Fact, Patterns } from '../../knowledge/types';
import type { ExplainContext, ExplainPage } from './explain';
import { labelPage } from '../parts/labelPage';
import { plain } from '../parts/markdown';
import { cautionList, listed, page, wordings } from './parts';

const words = {
  nl: { cues: 'Wat eraan doet denken', against: 'Wat ertegen spreekt', rivals: 'Lijkt op' },
  en: { cues: 'What brings it to mind', against: 'What speaks against it', rivals: 'Close to' },
} as const;

export function labelPageOf(entry: LabelEntry, context: ExplainContext): ExplainPage {
  const { knowledge, language } = context;
  const { label, typology, key } = entry;
  const word = words[language];
  const rivals = label.rivals.map((rival) => knowledge.labelByKey.get(rival)?.label.name[language]);
  return page(label.name[language], [
    `\`${key}\``,
    ...labelPage(context, entry),
    listed(word.cues, signs(label.cues, label.facts, language)),
    listed(word.against, signs(label.counterCues, label.counterFacts, language)),
    listed(word.rivals, rivals.filter((name) => name !== undefined).map(plain)),
    cautionList(typology.cautions, context),
  ]);
}

function signs(cues: Patterns, facts: readonly Fact[], language: 'nl' | 'en'): string[] {
  const said = cues[language].length > 0 ? [wordings(cues[language], language)] : [];
  return [...said, ...facts.map(({ says }) => plain(says[language]))];
}
