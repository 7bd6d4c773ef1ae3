/** A note that is all escalator. Asks for those who stay or had to go; knows the head lens and two word groups, not what is true of the place. */
import type { Rule, RuleInput } from './types';
import { hasGroupWord } from './parts/groupWords';
import { isEmptySection, noteAnchor } from './parts/sections';

const lensId = 'probleemwijk-roltrapwijk';
const leastWeight = 3;
const share = 1 / 4;
/** A casus shorter than this may well tell one side only. UTF-16 units of prose, about 300 words. */
const longCase = 1800;

export const onlyEscalator: Rule = {
  code: 'only-escalator',
  severity: 'hint',
  title: { nl: 'Alleen roltrap', en: 'Escalator only' },
  explanation: {
    nl: 'De roltrap is een manier van kijken, geen bewijs dat iedereen stijgt. Wie blijft, wie de boot mist en wie gedwongen weg moest, valt uit dat verhaal. Deze vraag komt bij een wijknotitie of een lange casus waarin de roltrap veel woorden krijgt, de andere kant bijna geen, en blijvers of gedwongen vertrek niet voorkomen.',
    en: 'The escalator is a way of looking, no proof that everybody rises. Those who stay, who miss the boat or who were forced to go fall out of that story. This question comes with a neighbourhood note or a long case in which the escalator gets many words, the other side hardly any, and stayers or forced moves do not occur.',
  },
  sources: [
    { seed: '000', section: '§17' },
    { seed: '003', section: 'Geuzenveld: een aandachtswijk in beweging' },
  ],
  *find(input) {
    const { note, reading } = input;
    if (note.kind !== 'wijk' && !(note.kind === 'casus' && proseLength(input) >= longCase)) return;
    const { A = 0, B = 0 } = reading.balance.lenses.find(({ lens }) => lens === lensId)?.weight ?? {};
    if (B < leastWeight || A >= B * share || namesStayers(input)) return;
    yield {
      code: onlyEscalator.code,
      span: noteAnchor(note),
      severity: onlyEscalator.severity,
      message: {
        nl: 'Deze notitie ziet vooral de roltrap. Wie stapt niet in, of moest weg?',
        en: 'This note sees mostly the escalator. Who does not get on, or had to leave?',
      },
      sources: onlyEscalator.sources,
      topic: { kind: 'caution', id: 'blijvers-niet-vergeten' },
      fixes: [],
      section: 0,
      ignoreKey: lensId,
    };
  },
};

const proseLength = ({ note }: RuleInput): number =>
  note.passages.reduce((sum, { text }) => sum + text.trim().length, 0);

const namesStayers = (input: RuleInput): boolean =>
  input.note.sections.some((section) => section.role?.includes('blijvers') && !isEmptySection(input.note, section)) ||
  hasGroupWord(input, ['gedwongen', 'blijvers'], () => true);
