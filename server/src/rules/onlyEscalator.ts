/**
 * A note that is all escalator. Asks of a place for those who stay or had to go, of a person whose wish it is and what it costs; knows the
 * balance and a few word groups, not what is true.
 */
import type { Rule, RuleInput } from './types';
import { hasGroupWord } from './parts/groupWords';
import { isEmptySection, noteAnchor } from './parts/sections';

const lensId = 'probleemwijk-roltrapwijk';
const leastWeight = 3;
const share = 1 / 4;
/** A casus shorter than this may well tell one side only. UTF-16 units of prose, about 300 words. */
const longCase = 1800;
/** About somebody: the escalator weighs so much in so much prose, about 120 words, and the other side next to nothing. */
const aboutSomebody = { weight: 6, share: 1 / 8, prose: 700 };

export const onlyEscalator: Rule = {
  code: 'only-escalator',
  severity: 'hint',
  title: { nl: 'Alleen roltrap', en: 'Escalator only' },
  explanation: {
    nl: 'De roltrap is een manier van kijken, geen bewijs dat iedereen stijgt. Wie blijft, wie de boot mist en wie gedwongen weg moest, valt uit dat verhaal. Deze vraag komt bij een wijknotitie of een lange casus waarin de roltrap veel woorden krijgt, de andere kant bijna geen, en blijvers of gedwongen vertrek niet voorkomen. Gaat het over één mens, dan vraagt zij wiens wens het is en wat het kost, als de notitie dat nog niet noemt.',
    en: 'The escalator is a way of looking, no proof that everybody rises. Those who stay, who miss the boat or who were forced to go fall out of that story. This question comes with a neighbourhood note or a long case in which the escalator gets many words, the other side hardly any, and stayers or forced moves do not occur. Of one person it asks whose wish it is and what it costs, where the note does not say so yet.',
  },
  sources: [
    { seed: '000', section: '§17' },
    { seed: '003', section: 'Geuzenveld: een aandachtswijk in beweging' },
  ],
  *find(input) {
    const asked = isPlaceAllEscalator(input) ? ofPlace : isSomebodyAllEscalator(input) ? ofSomebody : undefined;
    if (!asked) return;
    yield {
      code: onlyEscalator.code,
      span: noteAnchor(input.note),
      severity: onlyEscalator.severity,
      message: asked.message,
      sources: onlyEscalator.sources,
      topic: { kind: 'caution', id: asked.caution },
      fixes: [],
      section: 0,
      ignoreKey: lensId,
    };
  },
};

const ofPlace = {
  caution: 'blijvers-niet-vergeten',
  message: {
    nl: 'Deze notitie ziet vooral de roltrap. Wie stapt niet in, of moest weg?',
    en: 'This note sees mostly the escalator. Who does not get on, or had to leave?',
  },
};
const ofSomebody = {
  caution: 'vooruit-moeten',
  message: {
    nl: 'Deze notitie kijkt vooral door de roltrapbril. Wiens wens is dit, en wat kost het?',
    en: 'This note looks mostly through the escalator glasses. Whose wish is this, and what does it cost?',
  },
};

function isPlaceAllEscalator(input: RuleInput): boolean {
  const { note, reading } = input;
  if (note.kind !== 'wijk' && !(note.kind === 'casus' && proseLength(input) >= longCase)) return false;
  const { A = 0, B = 0 } = reading.balance.lenses.find(({ lens }) => lens === lensId)?.weight ?? {};
  return B >= leastWeight && A < B * share && !namesStayers(input);
}

function isSomebodyAllEscalator(input: RuleInput): boolean {
  const { problem, escalator } = input.reading.balance.note;
  if (input.note.kind !== 'casus' && input.note.kind !== 'reflectie') return false;
  if (escalator.weight < aboutSomebody.weight || problem.weight > escalator.weight * aboutSomebody.share) return false;
  return proseLength(input) >= aboutSomebody.prose && !hasGroupWord(input, ['wens-en-prijs'], () => true);
}

const proseLength = ({ note }: RuleInput): number =>
  note.passages.reduce((sum, { text }) => sum + text.trim().length, 0);

const namesStayers = (input: RuleInput): boolean =>
  input.note.sections.some((section) => section.role?.includes('blijvers') && !isEmptySection(input.note, section)) ||
  hasGroupWord(input, ['gedwongen', 'blijvers'], () => true);
