/** The page for anything that can be explained: one for "why?" and for the reference. Knows the knowledge and the rules as data. */
import { ruleOf, type Topic } from '../../rules';
import type { FeatureContext } from '../types';
import { actionPage } from './action';
import { cautionPage } from './caution';
import { labelPageOf } from './label';
import { lensPage } from './lens';
import { rulePage } from './rule';
import { termPage } from './term';

/** A page: its title, and Markdown that starts with that title as a heading. */
export interface ExplainPage {
  readonly title: string;
  readonly markdown: string;
}

/** What an explanation needs to know. */
export type ExplainContext = Pick<FeatureContext, 'knowledge' | 'language'>;

/** Undefined when nothing is known under that id. */
export function explain({ kind, id }: Topic, context: ExplainContext): ExplainPage | undefined {
  const { knowledge } = context;
  switch (kind) {
    case 'rule':
      return made(ruleOf(knowledge, id), (rule) => rulePage(rule, context));
    case 'lens':
      return made(knowledge.lensById.get(id), (lens) => lensPage(lens, context));
    case 'term':
      return termPage(id, context);
    case 'label':
      return made(knowledge.labelByKey.get(id), (entry) => labelPageOf(entry, context));
    case 'action':
      return made(knowledge.actionById.get(id), (action) => actionPage(action, context));
    case 'caution':
      return made(knowledge.cautionById.get(id), (caution) => cautionPage(caution, context));
  }
}

const made = <T>(entry: T | undefined, page: (entry: T) => ExplainPage): ExplainPage | undefined =>
  entry === undefined ? undefined : page(entry);
