/** What a file in `.roltrap/lenses/` may hold. Data. */
import { bilingual, cautions, hits, misses, off, patterns, severity, source1, sources, tier } from './parts';
import { condition } from './conditionShape';
import { choice, entryId, id, key, list, map, named, required, some, text, type Shape } from './shape';

const pole = named('pole');

const term = map(
  required(
    key(
      'id',
      entryId('term'),
      'De naam van dit woord in dit bestand. De naam van een meegeleverd woord: dat woord verandert.',
      'The name of this wording in this file. The name of a wording that ships: that wording changes.',
    ),
  ),
  off,
  key(
    'pole',
    pole,
    'Door welke kant van de bril dit woord kijkt.',
    'Through which side of the lens this wording looks.',
  ),
  key(
    'forms',
    patterns,
    'Hoe het er staat. "…" is een gat, {a|b} een keuze, kwetsbaar (bn) alle vormen.',
    'How it is written. "…" is a gap, {a|b} a choice, kwetsbaar (bn) all forms.',
  ),
  key(
    'strength',
    choice(
      ['strong', 'Wijst bijna altijd deze kant op: een mededeling.', 'Points this way nearly always: information.'],
      ['contextual', 'Hangt van de zin af: een zachte vraag.', 'Depends on the sentence: a soft question.'],
    ),
    'Hoe zeker het woord is.',
    'How sure the wording is.',
  ),
  severity,
  key('dimension', named('dimension'), 'In welke rij van de bril het hoort.', 'In which row of the lens it belongs.'),
  key(
    'note',
    bilingual,
    'Eén of twee zinnen uitleg voor wie het woord aanwijst.',
    'One or two sentences for the hover.',
  ),
  source1,
  sources,
  key('when', list(condition), 'Wat er allemaal moet kloppen.', 'What must all hold.'),
  key('unless', list(condition), 'Waarbij het woord niet meedoet.', 'When the wording takes no part.'),
  key(
    'show',
    choice(
      ['highlight', 'Gekleurd en geteld.', 'Highlighted and counted.'],
      ['hover', 'Alleen in de uitleg.', 'In the hover only.'],
      ['never', 'Nooit zichtbaar.', 'Never to be seen.'],
    ),
    'Hoe het zich laat zien.',
    'How it shows.',
  ),
  key('weight', { type: 'number', min: 0, max: 1 }, 'Hoe zwaar het telt, 0 tot 1.', 'How heavily it counts, 0 to 1.'),
  key('derived', patterns, 'Vormen die half meetellen.', 'Forms that count half.'),
  key(
    'caution',
    named('caution'),
    'Een waarschuwing die bij dit woord hoort.',
    'A caution that goes with this wording.',
  ),
  hits,
  misses,
  key(
    'origin',
    choice(
      ['source', 'Staat zo in een bron.', 'Stands in a source.'],
      ['practice', 'Alledaags woord.', 'Everyday wording.'],
      ['own', 'Van je organisatie.', 'Of your organisation.'],
    ),
    'Waar het woord vandaan komt; je kunt het weglaten.',
    'Where the wording comes from; may be left out.',
  ),
  key('seeds', list(text), 'Meegeleverde bronnen waarin het woord staat.', 'Sources that ship in which it stands.'),
);

const poleMeaning = map(
  key('name', bilingual, 'Hoe deze kant heet.', 'What this side is called.'),
  key('meaning', bilingual, 'Wat je door deze kant ziet.', 'What you see through this side.'),
  key(
    'frame',
    choice(
      ['problem', 'Probleembril: een doorgetrokken streep.', 'Problem glasses: a solid line.'],
      ['escalator', 'Roltrapbril: een streepjeslijn.', 'Escalator glasses: a dashed line.'],
      ['contested', 'Roept een vraag op: een stippellijn.', 'Raises a question: a dotted line.'],
      ['sensor', 'Telt mee voor het linkwerk en is nooit zichtbaar.', 'For the link work; never to be seen.'],
    ),
    'Hoe deze kant getekend wordt.',
    'How this side is drawn.',
  ),
);

const sides = (shape: Shape) =>
  map(
    ...(['A', 'B', 'C', 'D'] as const).map((name) =>
      key(name, shape, `Kant ${name} van de bril.`, `Side ${name} of the lens.`),
    ),
  );

const dimension = map(
  required(key('id', id, 'De naam van de rij.', 'The name of the row.')),
  key('name', bilingual, 'Hoe de rij heet.', 'What the row is called.'),
  key('poles', sides(bilingual), 'Wat elke kant in deze rij zegt.', 'What each side says in this row.'),
);

const reframing = map(
  required(key('of', some(named('term')), 'Bij welke woorden van deze bril.', 'With which wordings of this lens.')),
  required(
    key(
      'text',
      bilingual,
      'Het andere woord, of de vraag; [iets] vult de schrijver in.',
      'The other wording, or the question; the writer fills in [something].',
    ),
  ),
  key(
    'use',
    choice(
      ['replace', 'Komt in de plaats van het woord.', 'Takes the place of the wording.'],
      ['ask', 'Komt als zin of vraag achter de zin.', 'Comes as a sentence or question after it.'],
    ),
    'Hoe het in de tekst komt.',
    'How it comes into the text.',
  ),
  key(
    'type',
    choice(
      ['situeer', 'Zeg wie, waar en wanneer.', 'Say who, where and when.'],
      ['open-kans', 'Laat zien wat kan.', 'Show what is possible.'],
      ['verplaats-oorzaak', 'Leg de oorzaak waar die ligt.', 'Put the cause where it lies.'],
      ['behoud', 'Houd wat er staat, en vul aan.', 'Keep what is there, and add.'],
    ),
    'Wat voor andere blik het is.',
    'What kind of other look it is.',
  ),
  source1,
  sources,
);

export const lensShape = map(
  required(
    key(
      'id',
      entryId('lens'),
      'De naam van de bril. Een meegeleverde bril: je vult die aan. Een nieuwe naam: een bril van jezelf.',
      'The name of the lens. One that ships: you add to it. A new name: a lens of your own.',
    ),
  ),
  off,
  source1,
  key('name', bilingual, 'Hoe de bril heet.', 'What the lens is called.'),
  key(
    'about',
    bilingual,
    'Waar de bril naar kijkt, in een paar zinnen.',
    'What the lens looks at, in a few sentences.',
  ),
  key('terms', list(term), 'De woorden.', 'The wordings.'),
  key(
    'poles',
    sides(poleMeaning),
    'De kanten van de bril: A en B, soms C en D.',
    'The sides of the lens: A and B, at times C and D.',
  ),
  key('dimensions', list(dimension), 'De rijen van de bril.', 'The rows of the lens.'),
  key('reframings', list(reframing), 'Andere woorden die je aanbiedt.', 'Other wordings that you offer.'),
  tier,
  key(
    'valence',
    choice(
      ['directional', 'De bril wijst een kant op en stelt vragen.', 'The lens points one way and asks questions.'],
      ['dilemma', 'Beide kanten hebben gelijk: alleen kleuren.', 'Both sides are right: highlighting only.'],
      ['caution', 'Herinnert ergens aan.', 'Reminds of something.'],
      ['descriptive', 'Beschrijft: alleen in de uitleg.', 'Describes: in the hover only.'],
    ),
    'Wat de bril doet.',
    'What the lens does.',
  ),
  cautions,
  sources,
);
