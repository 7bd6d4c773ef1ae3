/** The hover of an action line: what its kind means, and what of the line is known, what is still open, and who could be the other side. Knows the line, not the catalogue. */
import type { Bilingual } from '../../language/types';
import type { ActionItem, TieKind } from '../../note/types';
import type { FeatureContext } from '../types';
import { blocks, bold, list, plain } from '../parts/markdown';
import { offers } from './backlinks';

export const tieKinds: { readonly [kind in TieKind]: Bilingual } = {
  bonding: { nl: 'een band binnen een groep', en: 'a tie inside a group' },
  bridging: { nl: 'een brug tussen groepen', en: 'a bridge between groups' },
  linking: {
    nl: 'een lijn naar wie middelen, regels of macht heeft, of tussen formeel en informeel',
    en: 'a line to those who hold resources, rules or power, or between formal and informal',
  },
  facilitating: { nl: 'iets dat een verbinding mogelijk maakt', en: 'something that makes a tie possible' },
};

const words = {
  nl: { tie: 'Verbinding', sides: 'Kanten', owner: 'Wie', date: 'Wanneer', open: 'nog open', done: 'Gedaan' },
  en: { tie: 'Tie', sides: 'Sides', owner: 'Who', date: 'When', open: 'still open', done: 'Done' },
} as const;

/** `neighbourhood`: whose notes are asked for a second side where the line names none. */
export function actionHover(context: FeatureContext, item: ActionItem, neighbourhood?: string): string {
  const { language } = context;
  const word = words[language];
  const kind = item.kind ? `${bold(item.kind)}: ${plain(tieKinds[item.kind][language])}` : bold(word.tie);
  const sides = [item.sides[0]?.name, item.sides[1]?.name].map((name) =>
    name === undefined ? word.open : plain(name),
  );
  return blocks([
    kind,
    list([
      `${word.sides}: ${sides.join(' ↔ ')}`,
      `${word.owner}: ${item.owner === undefined ? word.open : plain(item.owner)}`,
      `${word.date}: ${item.date ?? word.open}`,
    ]),
    item.done && word.done,
    item.sides.length < 2 && !item.done && offers(context, neighbourhood),
  ]);
}
