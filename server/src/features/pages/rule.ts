/** The page of a rule: what it looks at, when it is silent, how to set it. Knows rules as data. */
import type { Bilingual } from '../../language/types';
import type { Rule, Severity } from '../../rules';
import type { ExplainContext, ExplainPage } from './explain';
import { page, sourceList } from './parts';

const severities: { readonly [severity in Severity]: Bilingual } = {
  warning: { nl: 'waarschuwing', en: 'warning' },
  information: { nl: 'informatie', en: 'information' },
  hint: { nl: 'hint', en: 'hint' },
  off: { nl: 'uit', en: 'off' },
};

export function rulePage(rule: Rule, context: ExplainContext): ExplainPage {
  const { language } = context;
  const severity = severities[rule.severity][language];
  const top = rule.atMost ? { nl: ', en nooit meer dan dat', en: ', and never more than that' }[language] : '';
  const setting = {
    nl: `De code is \`${rule.code}\`. Standaard: ${severity}${top}. Met de instelling \`roltrap.severity\` zet je deze melding zachter, harder of uit. Met “Hier niet” zet je er één opzij: voor deze plek, deze notitie of deze map.`,
    en: `The code is \`${rule.code}\`. By default: ${severity}${top}. The setting \`roltrap.severity\` makes this message softer, firmer or turns it off. “Not here” puts one aside: for this place, this note or this folder.`,
  }[language];
  return page(rule.title[language], [rule.explanation[language], setting, sourceList(rule.sources, context)]);
}
