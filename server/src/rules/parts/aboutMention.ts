/** What every finding about one wording holds, and which wordings are the writer's own to be asked about. Knows no rule. */
import type { Mention } from '../../reading/types';
import type { Finding, RuleInput } from '../types';
import { mentionKey } from './ignoreKey';
import { isGuarded } from './reframing';

/** The place, the page and the key of a finding about a mention. */
export function aboutMention(
  { note }: Pick<RuleInput, 'note'>,
  mention: Mention,
): Pick<Finding, 'span' | 'topic' | 'section' | 'ignoreKey'> {
  const { start, end, lens, term, section } = mention;
  return {
    span: { start, end },
    topic: { kind: 'term', id: `${lens}/${term}` },
    section,
    ignoreKey: mentionKey(note, mention),
  };
}

/** Neither learned, nor in a heading, nor a word of danger: a wording that a message can be about. */
export const isAskable = (input: RuleInput, mention: Mention): boolean =>
  mention.origin !== 'learned' &&
  input.note.passages[mention.passage]?.kind !== 'heading' &&
  !isGuarded(input, mention);
