/** The page behind a section's balance: which wordings count, which do not and why, and the question about the next step. Grades nothing. */
import type { Bilingual } from '../../language/types';
import type { Mention } from '../../reading/types';
import { excerpt } from '../../rules/parts/text';
import type { FeatureContext, OpenNote } from '../types';
import type { ExplainPage } from './explain';
import { balanceText } from '../parts/balanceText';
import { bold, plain } from '../parts/markdown';
import { shownMentions } from '../parts/places';
import { countsBecause } from '../parts/reasons';
import { listed, page } from './parts';

const words = {
  nl: {
    whole: 'Begin van de notitie',
    meaning:
      'Dit zijn tellingen van woorden, geen cijfer. Problemen precies benoemen is goed werk; de vraag is of de andere kant ook te zien is.',
    problem: 'Woorden van de probleembril',
    escalator: 'Woorden van de roltrapbril',
    rest: 'Wel gekleurd, niet geteld',
  },
  en: {
    whole: 'Start of the note',
    meaning:
      'These are counts of wordings, no mark. Naming problems precisely is good work; the question is whether the other side can be seen too.',
    problem: 'Wordings of the problem glasses',
    escalator: 'Wordings of the escalator glasses',
    rest: 'Highlighted, not counted',
  },
} as const;

const next: { readonly both: Bilingual; readonly problem: Bilingual; readonly escalator: Bilingual } = {
  both: {
    nl: 'Volgende stap: wat hebben bewoners nodig om verder te komen, binnen of buiten de wijk?',
    en: 'Next step: what do residents need to get on, inside or outside the neighbourhood?',
  },
  problem: {
    nl: 'Volgende stap: wie beweegt er al, wat kan iemand, en waar ligt een kans?',
    en: 'Next step: who is moving already, what can somebody do, and where is a chance?',
  },
  escalator: {
    nl: 'Volgende stap: wie stapt niet in, en wat is daarvoor nodig?',
    en: 'Next step: who does not get on, and what would that take?',
  },
};

/** Undefined when the section is not there (any more). `section` is an index into the note's sections. */
export function explainSection(open: OpenNote, context: FeatureContext, section: number): ExplainPage | undefined {
  const { note, reading } = open;
  const { language } = context;
  const place = note.sections[section];
  const tally = reading.balance.sections[section];
  if (!place || !tally) return undefined;
  const word = words[language];
  const here = shownMentions(open).filter((mention) => mention.section === section);
  const counted = (frame: Mention['frame']) =>
    here
      .filter((mention) => mention.counts && mention.frame === frame)
      .map((mention) => entry(open, context, mention, false));
  const { problem, escalator } = tally;
  const question = problem.count === 0 ? next.escalator : escalator.count === 0 ? next.problem : next.both;
  return page(place.title.trim() || word.whole, [
    bold(balanceText(tally, language)),
    word.meaning,
    question[language],
    listed(word.problem, counted('problem')),
    listed(word.escalator, counted('escalator')),
    listed(
      word.rest,
      here.filter(({ counts }) => !counts).map((mention) => entry(open, context, mention, true)),
    ),
  ]);
}

function entry({ note }: OpenNote, { knowledge, language }: FeatureContext, mention: Mention, why: boolean): string {
  const lens = knowledge.lensById.get(mention.lens);
  const pole = lens?.poles[mention.pole]?.name[language] ?? mention.lens;
  const reason = why ? `. ${plain(countsBecause(mention)[language])}` : '';
  return `${bold(excerpt(note.text, mention))} (${plain(pole)})${reason}`;
}
