/** The finding about a problem wording of the writer's own: question, reason and other wordings. Knows no rule; its opening words come from there. */
import type { Bilingual } from '../../language/types';
import type { Finding, Rule, RuleInput, Severity } from '../types';
import { aboutMention } from './aboutMention';
import type { LensMention } from './problemMentions';
import { questionFor } from './question';
import { reframeFixes } from './reframing';
import { termSources } from './termSources';
import { excerpt } from './text';

const whyHere: Bilingual = {
  nl: 'Waarom hier: het zijn je eigen woorden, en in deze zin staat geen getal, tijd, oorzaak of bron bij.',
  en: 'Why here: these are your own words, and this sentence gives no number, time, cause or source with them.',
};

/** `opening` says with which glasses the wording looks; `pole` is their name. */
export function problemFinding(
  input: RuleInput,
  found: LensMention,
  rule: Rule,
  severity: Severity,
  opening: (wording: string, pole: Bilingual) => Bilingual,
): Finding {
  const { mention, lens } = found;
  const question = questionFor(found);
  const said = opening(excerpt(input.note.text, mention), lens.poles[mention.pole]?.name ?? lens.name);
  return {
    ...aboutMention(input, mention),
    code: rule.code,
    severity,
    message: {
      nl: `${said.nl} ${question.nl}\n${whyHere.nl}`,
      en: `${said.en} ${question.en}\n${whyHere.en}`,
    },
    sources: termSources(lens, mention.term),
    fixes: reframeFixes(input, mention),
  };
}
