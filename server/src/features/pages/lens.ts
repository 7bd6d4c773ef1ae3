/** The page of a lens: its poles, its rows, other wordings, what to keep in mind. Knows a lens as data. */
import type { Lens } from '../../knowledge/types';
import type { ExplainContext, ExplainPage } from './explain';
import { bold, plain } from '../parts/markdown';
import { cautionList, listed, page, sourceList, wordings } from './parts';

const poles = ['A', 'B', 'C', 'D'] as const;

const words = {
  nl: { poles: 'De brillen', rows: 'De rijen', reframe: 'Anders kijken', terms: 'Woorden' },
  en: { poles: 'The glasses', rows: 'The rows', reframe: 'Another look', terms: 'Wordings' },
} as const;

export function lensPage(lens: Lens, context: ExplainContext): ExplainPage {
  const { language } = context;
  const word = words[language];
  return page(lens.name[language], [
    plain(lens.about[language]),
    listed(word.poles, meanings(lens, context)),
    rows(lens, context),
    listed(
      word.reframe,
      lens.reframings.map(({ text }) => plain(text[language])).filter((text) => text !== ''),
    ),
    listed(word.terms, terms(lens, context)),
    cautionList(lens.cautions, context),
    sourceList(lens.sources, context),
  ]);
}

function meanings(lens: Lens, { language }: ExplainContext): string[] {
  const named = poles.map((pole) => lens.poles[pole]).filter((pole) => pole !== undefined);
  return named.map(({ name, meaning }) => `${bold(name[language])}: ${plain(meaning[language])}`);
}

function rows(lens: Lens, { language }: ExplainContext): string | undefined {
  const present = poles.filter((pole) => lens.poles[pole]);
  if (lens.dimensions.length === 0) return undefined;
  const cell = (text: string) => plain(text);
  const head = [
    { nl: 'Rij', en: 'Row' }[language],
    ...present.map((pole) => cell(lens.poles[pole]?.name[language] ?? '')),
  ];
  const body = lens.dimensions.map(({ name, poles: sides }) => [
    cell(name[language]),
    ...present.map((pole) => cell(sides[pole]?.[language] ?? '')),
  ]);
  const table = [head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`);
  return `## ${words[language].rows}\n\n${table.join('\n')}`;
}

/** Per pole, the wordings that are shown. */
function terms(lens: Lens, { language }: ExplainContext): string[] {
  return poles.flatMap((pole) => {
    const shown = lens.terms.filter((term) => term.pole === pole && term.show !== 'never');
    const forms = shown.flatMap((term) => [...term.forms[language].slice(0, 2)]);
    const name = lens.poles[pole]?.name[language];
    return name === undefined || forms.length === 0 ? [] : [`${bold(name)}: ${wordings(forms, language)}`];
  });
}
