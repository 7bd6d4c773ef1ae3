/** What files in `.roltrap/typologies/` and `.roltrap/actions/` may hold. Data. */
import { bilingual, cautions, hits, kinds, misses, off, patterns, severity, source1, sources, tier } from './parts';
import { choice, entryId, flag, id, key, list, map, named, required, some, text, type Shape } from './shape';

const fact = map(
  key('field', named('field'), 'Een gegeven uit de kop van de notitie.', 'A field in the head of the note.'),
  key('is', list({ type: 'any' }), 'De waarden waarbij het klopt.', 'The values with which it holds.'),
  key('min', { type: 'number', min: -1e9, max: 1e9 }, 'Het kleinste getal.', 'The least number.'),
  key('max', { type: 'number', min: -1e9, max: 1e9 }, 'Het grootste getal.', 'The greatest number.'),
  key(
    'text',
    patterns,
    'Woorden die het feit noemen; <getal> is een getal.',
    'Wordings that state it; <getal> is a number.',
  ),
  required(key('says', bilingual, 'Het feit in woorden.', 'The fact in words.')),
);

const label = map(
  required(
    key(
      'id',
      entryId('own-label'),
      'De naam van het label. De naam van een meegeleverd label: dat verandert.',
      'The name of the label. The name of one that ships: that one changes.',
    ),
  ),
  off,
  key('name', bilingual, 'Hoe het label heet.', 'What the label is called.'),
  key('definition', bilingual, 'Wat het betekent.', 'What it means.'),
  key('cues', patterns, 'Woorden die eraan doen denken.', 'Wordings that bring it to mind.'),
  key(
    'vocabulary',
    list(named('vocabulary')),
    'Woorden van een bril die er ook aan doen denken: bril/woord, bril/A of een praktijkgroep.',
    'Wordings of a lens that bring it to mind too: lens/term, lens/A or a practice class.',
  ),
  key('facts', list(fact), 'Feiten die ervoor spreken.', 'Facts that speak for it.'),
  key('counterCues', patterns, 'Woorden die ertegen spreken.', 'Wordings that speak against it.'),
  key('counterFacts', list(fact), 'Feiten die ertegen spreken.', 'Facts that speak against it.'),
  key(
    'rivals',
    list(named('label')),
    'Labels die erop lijken: typologie/label.',
    'Labels close to it: typology/label.',
  ),
  key('perspective', bilingual, 'Wat er nodig is.', 'What is needed.'),
  key(
    'charged',
    flag,
    'true: een beladen label, dat twee woorden en een feit nodig heeft.',
    'true: a charged label, which needs two wordings and a fact.',
  ),
  key('seedName', text, 'De harde naam in de bron.', 'The harsh name in the source.'),
  severity,
  source1,
  sources,
  hits,
  misses,
);

export const typologyShape = map(
  required(
    key(
      'id',
      entryId('typology'),
      'De naam van de indeling. Een meegeleverde: je vult die aan. Een nieuwe naam: een indeling van jezelf.',
      'The name of the typology. One that ships: you add to it. A new name: a typology of your own.',
    ),
  ),
  off,
  source1,
  key('name', bilingual, 'Hoe de indeling heet.', 'What the typology is called.'),
  key('about', bilingual, 'Waar de indeling voor is.', 'What the typology is for.'),
  kinds,
  key(
    'choice',
    choice(
      ['single', 'Een notitie heeft er hooguit één van.', 'A note has one of them at most.'],
      ['multi', 'Een notitie kan er meer hebben.', 'A note may have several.'],
    ),
    'Hoeveel labels een notitie kan hebben.',
    'How many labels a note may have.',
  ),
  key('labels', list(label), 'De labels.', 'The labels.'),
  tier,
  cautions,
  sources,
);

const side = map(
  required(key('name', bilingual, 'Hoe deze kant heet.', 'What this side is called.')),
  key('groups', some(named('group')), 'Woordgroepen waaraan je deze kant herkent.', 'Word groups that show this side.'),
);

const action = map(
  required(
    key(
      'id',
      entryId('action'),
      'De naam van de actie. De naam van een meegeleverde actie: die verandert.',
      'The name of the action. The name of one that ships: that one changes.',
    ),
  ),
  off,
  key('title', bilingual, 'Wat er te doen is, als opdracht.', 'What is to be done, as an imperative.'),
  key(
    'kind',
    choice(
      ['bonding', 'Binnen de eigen kring.', 'Within one’s own circle.'],
      ['bridging', 'Met andere groepen.', 'With other groups.'],
      ['linking', 'Met instanties.', 'With agencies.'],
      ['facilitating', 'De voorwaarden maken.', 'Making the conditions.'],
    ),
    'Wat voor verbinding het is.',
    'What kind of tie it is.',
  ),
  key('connects', list(side), 'De twee kanten die je verbindt.', 'The two sides that are tied.'),
  key('signals', patterns, 'Woorden die ertoe uitnodigen.', 'Wordings that call for it.'),
  key('telling', patterns, 'Woorden waarvan er één genoeg is.', 'Wordings of which one is enough.'),
  key('who', bilingual, 'Wie het oppakt.', 'Who takes it up.'),
  key('conditions', bilingual, 'Waar je op let.', 'What must be in place.'),
  key(
    'lensSignals',
    list(named('lens-pole')),
    'Kanten van brillen die ertoe uitnodigen: naam/A.',
    'Sides of lenses that call for it: name/A.',
  ),
  key(
    'vocabulary',
    list(named('vocabulary')),
    'Woorden van een bril die er ook toe uitnodigen: bril/woord, bril/A of een praktijkgroep.',
    'Wordings of a lens that call for it too: lens/term, lens/A or a practice class.',
  ),
  key('done', patterns, 'Woorden waaruit blijkt dat het al geregeld is.', 'Wordings that show that it is arranged.'),
  key('gaps', list(named('gap')), 'Kloven waarbij het eerst komt.', 'Gaps for which it comes first.'),
  key('group', id, 'Het deel van de lijst waarin het staat.', 'The part of the list it stands in.'),
  kinds,
  severity,
  source1,
  sources,
  cautions,
  hits,
  misses,
);

export const actionsShape: Shape = list(action);
