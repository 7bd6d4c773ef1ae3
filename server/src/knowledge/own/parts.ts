/** Parts that lens, typology and action files share, with what each is for. Data. */
import {
  choice,
  either,
  flag,
  key,
  list,
  map,
  named,
  required,
  some,
  text,
  wording,
  type Key,
  type Shape,
} from './shape';

/** One text for both languages, or one for each. */
export const bilingual: Shape = either(
  text,
  map(key('nl', text, 'In het Nederlands.', 'In Dutch.'), key('en', text, 'In het Engels.', 'In English.')),
);

/** Dutch wordings, or wordings for each language. */
export const patterns: Shape = either(
  wording,
  list(wording),
  map(
    key('nl', some(wording), 'Nederlandse woorden.', 'Dutch wordings.'),
    key('en', some(wording), 'Engelse woorden.', 'English wordings.'),
  ),
);

const source: Shape = either(
  text,
  map(
    key('title', text, 'De bron, zoals je die in een verslag noemt.', 'The source, as you name it in a report.'),
    key('seed', text, 'Een meegeleverde bron, bijvoorbeeld "003".', 'A source that ships, for example "003".'),
    key('section', text, 'Hoofdstuk, paragraaf of bladzijde.', 'Chapter, section or page.'),
    key('nl', text, 'De bron in het Nederlands.', 'The source in Dutch.'),
    key('en', text, 'De bron in het Engels.', 'The source in English.'),
  ),
);

export const source1: Key = key(
  'source',
  source,
  'Waar dit vandaan komt: je handboek, je teamafspraak, een boek. Staat onder in de uitleg.',
  'Where this comes from: your manual, an agreement of the team, a book. Stands at the bottom of the explanation.',
);

export const sources: Key = key('sources', list(source), 'Meer dan één bron.', 'More than one source.');

export const off: Key = key(
  'off',
  flag,
  'true: dit doet in deze map niet mee.',
  'true: this takes no part in this folder.',
);

export const severity: Key = key(
  'severity',
  choice(
    ['off', 'Vraagt niets; een woord blijft wel gekleurd.', 'Asks nothing; a wording stays highlighted.'],
    ['hint', 'Zacht: puntjes onder de tekst.', 'Soft: dots under the text.'],
    ['information', 'Als mededeling.', 'As information.'],
  ),
  'Hoe nadrukkelijk de vraag hierover is.',
  'How loud the question about this is.',
);

const example: Shape = either(
  text,
  map(
    required(key('text', text, 'De zin.', 'The sentence.')),
    key('language', choice(['nl', 'Nederlands', 'Dutch'], ['en', 'Engels', 'English']), 'De taal.', 'The language.'),
    key('kind', kindOfNote(), 'In welke soort notitie.', 'In which kind of note.'),
    key('section', named('section'), 'In welk onderdeel.', 'In which section.'),
  ),
);

export const hits: Key = key(
  'hits',
  list(example),
  'Zinnen waarin dit gevonden moet worden.',
  'Sentences in which this must be found.',
);
export const misses: Key = key(
  'misses',
  list(example),
  'Zinnen waarin dit juist niet gevonden mag worden.',
  'Sentences in which this must not be found.',
);

export function kindOfNote(): Shape {
  return choice(
    ['casus', 'Eén bewoner of huishouden.', 'One resident or household.'],
    ['wijk', 'Een buurt of wijk.', 'A neighbourhood.'],
    ['reflectie', 'Kijken naar je eigen werk.', 'Looking at your own work.'],
    ['veldverslag', 'Een activiteit of praktijk.', 'An activity or practice.'],
  );
}

export const kinds: Key = key(
  'kinds',
  list(kindOfNote()),
  'Bij welke soorten notities dit hoort.',
  'With which kinds of notes this goes.',
);

export const tier: Key = key(
  'tier',
  choice(
    ['core', 'Kern: laat zich vanzelf zien.', 'Core: shows by itself.'],
    ['wide', 'Breder: laat zich zien als de bril meekijkt.', 'Wide: shows when the lens looks along.'],
    ['background', 'Achtergrond: alleen in de uitleg en op verzoek.', 'Background: in the explanation and on request.'],
  ),
  'Hoe dichtbij dit staat.',
  'How near at hand this is.',
);

export const cautions: Key = key(
  'cautions',
  list(named('caution')),
  'Waarschuwingen uit het register die hierbij horen.',
  'Cautions of the register that go with this.',
);
