/** What is said of a label wherever it is explained: hover, completion, page. Shows the neutral name; the source's own name only with its source. */
import type { LabelEntry } from '../../knowledge';
import type { ExplainContext } from '../pages/explain';
import { italic, plain } from './markdown';
import { sourceNames } from './sources';

const words = {
  nl: {
    perspective: 'Wat ervoor nodig is',
    seedName: 'De bron zelf zegt',
    caution: 'Dat woord kan stempelen; daarom staat hier een andere naam.',
    source: 'Bron',
    talk: 'Een typologie is er om over te praten. Ze is geen waarheid en geen grond voor een besluit.',
  },
  en: {
    perspective: 'What it asks for',
    seedName: 'The source itself says',
    caution: 'That word may stigmatise; hence another name stands here.',
    source: 'Source',
    talk: 'A typology is there to talk about. It is no truth and no grounds for a decision.',
  },
} as const;

/** Blocks of Markdown, without a heading. */
export function labelPage({ knowledge, language }: ExplainContext, { typology, label }: LabelEntry): string[] {
  const word = words[language];
  const page = [`${plain(label.definition[language])}`];
  if (label.perspective) page.push(`${word.perspective}: ${plain(label.perspective[language])}`);
  if (label.seedName !== undefined) page.push(`${word.seedName}: “${plain(label.seedName)}”. ${word.caution}`);
  page.push(`${plain(typology.name[language])}. ${italic(word.talk)}`);
  const sources = sourceNames(knowledge, label.sources.length > 0 ? label.sources : typology.sources, language);
  if (sources.length > 0) page.push(`${word.source}: ${sources.map(plain).join('; ')}`);
  return page;
}
