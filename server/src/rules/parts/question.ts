/** The question that goes with a problem wording: the note of its own term, else that of the kind of reframing. Knows kinds of reframing, not lenses. */
import type { Bilingual } from '../../language/types';
import type { Reframing } from '../../knowledge/types';
import type { LensMention } from './problemMentions';
import { reframingsOf } from './reframing';

const questions: { readonly [type in Reframing['type']]: Bilingual } = {
  situeer: {
    nl: 'Bij wie speelt het, waar en sinds wanneer?',
    en: 'Who does it concern, where and since when?',
  },
  'open-kans': {
    nl: 'Welke kans, welk talent of welke beweging is er ook?',
    en: 'Which chance, talent or movement is there too?',
  },
  'verplaats-oorzaak': {
    nl: 'Ligt het aan de mens, of aan de situatie, de regel of de dienst?',
    en: 'Does it lie with the person, or with the situation, the rule or the service?',
  },
  behoud: { nl: 'Waaraan zie je het?', en: 'What do you see it by?' },
};

const plainQuestion: Bilingual = {
  nl: 'Wat zie je precies, en bij wie?',
  en: 'What exactly do you see, and with whom?',
};

export function questionFor({ lens, mention }: LensMention): Bilingual {
  const note = lens.terms.find(({ id }) => id === mention.term)?.note;
  if (note) return note;
  const [reframing] = reframingsOf(lens, mention.term);
  return reframing ? questions[reframing.type] : plainQuestion;
}
