/** The page of a typology: what it is for, and each of its labels in short. Knows typologies as data. */
import type { Typology } from '../../knowledge/types';
import { labelFacts } from '../parts/labelPage';
import { blocks, italic, plain } from '../parts/markdown';
import type { ExplainContext, ExplainPage } from './explain';
import { cautionList, page, sourceList } from './parts';

const words = {
  nl: {
    talk: 'Een typologie is er om over te praten. Ze is geen waarheid en geen grond voor een besluit.',
    single: 'Hooguit één label per notitie.',
    multi: 'Er kunnen meer labels naast elkaar staan.',
    kinds: 'Voor',
  },
  en: {
    talk: 'A typology is there to talk about. It is no truth and no grounds for a decision.',
    single: 'One label per note at most.',
    multi: 'Several labels may stand side by side.',
    kinds: 'For',
  },
} as const;

export function typologyPage(typology: Typology, context: ExplainContext): ExplainPage {
  const { knowledge, language } = context;
  const word = words[language];
  const kinds = typology.kinds.map(
    (kind) => knowledge.formats.kinds.find(({ id }) => id === kind)?.name[language] ?? kind,
  );
  const labels = typology.labels.map((label) =>
    blocks([
      `## ${plain(label.name[language])}`,
      `\`${typology.id}/${label.id}\``,
      ...labelFacts(context, { key: `${typology.id}/${label.id}`, typology, label }),
    ]),
  );
  return page(typology.name[language], [
    plain(typology.about[language]),
    `${italic(word.talk)} ${word[typology.choice]} ${word.kinds}: ${kinds.map(plain).join(', ')}.`,
    ...labels,
    cautionList(typology.cautions, context),
    sourceList(typology.sources, context),
  ]);
}
