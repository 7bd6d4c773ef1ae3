/** The page of a link-work action: which two sides it ties, who does it, under what conditions. Knows an action as data. */
import type { LinkAction } from '../../knowledge/types';
import { tieKinds } from '../hovers/action';
import type { ExplainContext, ExplainPage } from './explain';
import { bold, plain } from '../parts/markdown';
import { cautionList, line, listed, page, sourceList, wordings } from './parts';

export function actionPage(action: LinkAction, context: ExplainContext): ExplainPage {
  const { language } = context;
  const sides = action.connects.map(({ name }) => name[language]).join(' ↔ ');
  const signals = [...action.telling[language], ...action.signals[language]];
  const signalHeading = { nl: 'Wat ertoe uitnodigt', en: 'What calls for it' }[language];
  return page(action.title[language].replace(/\.$/, ''), [
    `${bold(action.kind)}: ${plain(tieKinds[action.kind][language])}`,
    line({ nl: 'Verbindt', en: 'Ties' }, sides, context),
    line({ nl: 'Wie', en: 'Who' }, action.who[language], context),
    line({ nl: 'Voorwaarden', en: 'Conditions' }, action.conditions[language], context),
    listed(signalHeading, signals.length > 0 ? [wordings(signals, language)] : []),
    cautionList(action.cautions, context),
    sourceList(action.sources, context),
  ]);
}
