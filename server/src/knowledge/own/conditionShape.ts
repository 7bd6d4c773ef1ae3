/** What a condition of a wording may hold. Data. */
import { kindOfNote } from './parts';
import type { MapShape } from './shape';
import { choice, either, flag, key, list, map, named, text, wording } from './shape';

const soughtWords = either(named('group', 'number', 'date'), list(wording));

const keys = map(
  key(
    'near',
    soughtWords,
    'Een woordgroep, number, date of een lijst met woorden staat in de buurt.',
    'A word group, number, date or one of these wordings stands near.',
  ),
  key(
    'within',
    either(
      choice(
        ['clause', 'Binnen het zinsdeel.', 'Within the clause.'],
        ['sentence', 'Binnen de zin.', 'Within the sentence.'],
        ['passage', 'Binnen de alinea.', 'Within the paragraph.'],
        ['section', 'Onder hetzelfde kopje.', 'In the same section.'],
      ),
      { type: 'number', min: 1, max: 30 },
    ),
    'Hoe ver "near" kijkt, of een aantal woorden.',
    'How far "near" looks, or a number of words.',
  ),
  key(
    'side',
    choice(['before', 'Ervoor.', 'Before it.'], ['after', 'Erna.', 'After it.']),
    'Aan welke kant "near" kijkt.',
    'On which side "near" looks.',
  ),
  key(
    'inPhrase',
    list(wording),
    'Het woord is deel van een van deze langere woorden.',
    'The wording is part of one of these longer ones.',
  ),
  key('followedBy', soughtWords, 'Wat er direct na komt.', 'What comes right after.'),
  key('precededBy', soughtWords, 'Wat er direct voor staat.', 'What stands right before.'),
  key(
    'sectionHas',
    named('lens-pole'),
    'Een andere bril spreekt onder hetzelfde kopje: naam/A.',
    'Another lens speaks in the same section: name/A.',
  ),
  key('kind', list(kindOfNote()), 'Alleen in deze soorten notities.', 'Only in these kinds of notes.'),
  key('section', list(named('section')), 'Alleen in deze onderdelen.', 'Only in these sections.'),
  key('heading', flag, 'Het staat in een kopje.', 'It stands in a heading.'),
  key('capitalised', flag, 'Het staat met een hoofdletter midden in een zin.', 'It has a capital inside a sentence.'),
  key('form', list(text), 'Alleen in deze vormen van het woord.', 'Only in these forms of the wording.'),
);

/** One condition: one key says what, `within` and `side` how far. */
export const condition: MapShape = {
  ...keys,
  oneOf: keys.keys.map(({ name }) => name).filter((name) => name !== 'within' && name !== 'side'),
};
