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

/** Definition, perspective and the source's own name, as blocks of Markdown without a heading. */
export function labelFacts({ language }: ExplainContext, { label }: LabelEntry): string[] {
  const word = words[language];
  const facts = [plain(label.definition[language])];
  if (label.perspective) facts.push(`${word.perspective}: ${plain(label.perspective[language])}`);
  if (label.seedName !== undefined) facts.push(`${word.seedName}: “${plain(label.seedName)}”. ${word.caution}`);
  return facts;
}

/** The facts with the typology, what it is for, and the sources. */
export function labelPage(context: ExplainContext, entry: LabelEntry): string[] {
  const { knowledge, language } = context;
  const { typology, label } = entry;
  const word = words[language];
  const sources = sourceNames(knowledge, label.sources.length > 0 ? label.sources : typology.sources, language);
  return [
    ...labelFacts(context, entry),
    `${plain(typology.name[language])}. ${italic(word.talk)}`,
    ...(sources.length > 0 ? [`${word.source}: ${sources.map(plain).join('; ')}`] : []),
  ];
}
