/** Which lenses look: sets and names, how loudly by tier and valence, and that the link work sees what nobody wears. */
import assert from 'node:assert/strict';
import { nothing } from '../../../server/src/knowledge';
import { readNote } from '../../../server/src/note';
import { glassesNamedIn, glassesOf, readReading, type Mention } from '../../../server/src/reading';
import { findAll } from '../../../server/src/rules';
import { knowledgeOf, lens, marked, term } from '../../support/reading';

const pole = (frame: 'problem' | 'escalator' | 'contested' | 'sensor') => {
  const words = { nl: frame, en: frame };
  return { name: words, meaning: words, frame };
};
const contested = { A: pole('contested'), B: pole('contested') };
const sensors = { A: pole('sensor'), B: pole('sensor') };
const about = { nl: 'Uitleg.', en: 'About.' };
const field = { aliases: [], need: 'optional', about, values: [], keys: [] } as const;

const knowledge = knowledgeOf({
  lenses: [
    lens('kern', [term('zwak', ['zwakke wijk']), term('sterk', ['sterke wijk'], { pole: 'B' })]),
    lens('breed', [term('aanbod', ['groot aanbod'])], { tier: 'wide' }),
    lens('vraag', [term('kloof', ['kloof'])], { tier: 'wide', valence: 'dilemma', poles: contested }),
    lens('beschrijft', [term('beschaving', ['beschaving'])], { tier: 'wide', valence: 'descriptive' }),
    lens('achter', [term('groen', ['kijkgroen'])], { tier: 'background' }),
    lens('plek', [term('kantoor', ['kantoor'])], { valence: 'descriptive', poles: sensors }),
  ],
  formats: {
    ...nothing.formats,
    shared: [
      {
        ...field,
        key: 'bril',
        aliases: ['glasses'],
        type: 'object-list',
        keys: [{ ...field, key: 'lens', type: 'string' }],
      },
    ],
    kinds: [],
  },
});

const text = 'Een zwakke wijk met een kloof, groot aanbod, beschaving, kijkgroen en een kantoor.';
const drawn = ({ show, frame }: Mention) => show === 'highlight' && frame !== 'sensor';

function reading(...names: string[]) {
  const note = { ...readNote(text, knowledge.formats), language: 'nl', kind: 'wijk' } as const;
  return { note, ...readReading(note, knowledge, glassesOf(names, knowledge)) };
}

/** What is drawn in the text through these glasses. */
function checkDrawn(names: readonly string[], expected: string): void {
  assert.equal(marked(text, reading(...names).mentions.filter(drawn)), expected);
}

describe('glasses', () => {
  it('of the syllabus’s pair see problem and escalator, and leave what only describes to the hover', () => {
    checkDrawn(['pair'], 'Een ⟦zwakke wijk⟧ met een kloof, ⟦groot aanbod⟧, beschaving, kijkgroen en een kantoor.');
    const shows = new Map(reading('pair').mentions.map(({ lens: id, show, counts }) => [id, `${show} ${counts}`]));
    assert.equal(shows.get('beschrijft'), 'hover false');
    assert.equal(shows.get('achter'), 'hover false');
    assert.equal(shows.get('vraag'), 'never false');
  });

  it('of the core see the core, and all glasses see the questions too', () => {
    checkDrawn(['core'], 'Een ⟦zwakke wijk⟧ met een kloof, groot aanbod, beschaving, kijkgroen en een kantoor.');
    checkDrawn(['all'], 'Een ⟦zwakke wijk⟧ met een ⟦kloof⟧, ⟦groot aanbod⟧, beschaving, kijkgroen en een kantoor.');
  });

  it('that are asked for by name show everything, sensors included', () => {
    checkDrawn(
      ['achter', 'plek', 'beschrijft'],
      'Een zwakke wijk met een kloof, groot aanbod, ⟦beschaving⟧, ⟦kijkgroen⟧ en een ⟦kantoor⟧.',
    );
  });

  it('that nobody wears draw, count and ask nothing', () => {
    checkDrawn([], text);
    const { note, ...read } = reading();
    assert.equal(read.balance.note.problem.count, 0);
    assert.deepEqual(findAll({ note, reading: read, knowledge, noteLanguage: 'nl' }, new Map()), []);
    assert.deepEqual(
      read.mentions.map(({ lens: id }) => id),
      ['kern', 'vraag', 'breed', 'beschrijft', 'achter', 'plek'],
      'the link work still sees them',
    );
  });

  it('decide the balance', () => {
    const weight = (...names: string[]) => reading(...names).balance.note.problem.weight;
    assert.deepEqual([weight('all'), weight('core'), weight('breed'), weight('nergens')], [2, 1, 1, 0]);
  });

  it('for the hover never take the place of a wording that shows', () => {
    const both = knowledgeOf({
      lenses: [
        lens('kort', [term('wijk', ['zwakke wijk'])]),
        lens('lang', [term('lang', ['zwakke wijk aan de rand'])], { tier: 'background' }),
      ],
    });
    const note = { ...readNote('Een zwakke wijk aan de rand.', both.formats), language: 'nl' } as const;
    const shown = readReading(note, both, glassesOf(['all'], both)).mentions;
    assert.equal(marked(note.text, shown.filter(drawn)), 'Een ⟦zwakke wijk⟧ aan de rand.');
  });
});

describe('glasses that a note names', () => {
  const named = (head: string) => glassesNamedIn(readNote(`---\n${head}\n---\n`, knowledge.formats), knowledge);

  it('stand under bril, as objects or as bare names', () => {
    assert.deepEqual(named('bril:\n  - lens: breed\n    pool: A\n  - lens: kern'), ['breed', 'kern']);
    assert.deepEqual(named('bril: [breed, all]'), ['breed', 'all']);
    assert.deepEqual(named('glasses: kern'), ['kern']);
  });

  it('are none when there are none, or none that exist', () => {
    assert.deepEqual(named('titel: T'), []);
    assert.deepEqual(named('bril:'), []);
    assert.deepEqual(named('bril:\n  - lens: brede'), []);
    assert.deepEqual(named('bril:\n  - pool: A\n  - 7'), []);
  });

  it('are asked about when no lens is called so', () => {
    const check = (value: string, wrong: string, near?: string) => {
      const source = `---\n${value}\n---\n`;
      const note = { ...readNote(source, knowledge.formats), kind: 'wijk' } as const;
      const input = { note, reading: readReading(note, knowledge), knowledge, noteLanguage: 'nl' } as const;
      const found = findAll(input, new Map()).filter(({ code }) => code === 'front-matter-unknown-value');
      assert.deepEqual(
        found.map(({ span }) => source.slice(span.start, span.end)),
        [wrong],
      );
      assert.equal(found[0]?.fixes[0]?.edits[0]?.text, near);
    };
    check('bril:\n  - lens: breet\n    pool: A', 'breet', 'breed');
    check('bril: [kern, "vraagt"]', 'vraagt', 'vraag');
    check('bril: iets-anders', 'iets-anders');
  });
});
