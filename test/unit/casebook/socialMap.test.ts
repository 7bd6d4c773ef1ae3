/** The *sociale kaart* of one note: what somebody could be brought to, by name, and nothing that is none of that. */
import assert from 'node:assert/strict';
import { summariseReading } from '../../../server/src/casebook';
import { readNote } from '../../../server/src/note';
import { readReading } from '../../../server/src/reading';
import { formats } from '../note/formats';
import { group, knowledgeOf } from '../../support/reading';

const knowledge = knowledgeOf({
  formats,
  groups: [group('plek', ['buurthuis', 'moskee']), group('sleutelpersoon', ['voortrekker'])],
});

/** `⟦…⟧` marks what is found, with its sort behind it: `⟦naaikamer⟧place`. */
function checkMap(marked: string, kind = 'wijk', head = ''): void {
  const expected: [string, string][] = [];
  const text = `---\nsoort: ${kind}\nwijk: Veenpark\n${head}---\n\n${marked}\n`.replace(
    /⟦([^⟧]+)⟧(place|group|person|initiative)/g,
    (_, name: string, sort: string) => {
      expected.push([name, sort]);
      return name;
    },
  );
  const note = readNote(text, formats);
  const { map } = summariseReading(note, readReading(note, knowledge), {});
  assert.deepEqual(
    map.map((entry) => [entry.name, entry.sort]),
    expected,
    marked,
  );
  for (const { name, start, end, line, character } of map) {
    assert.equal(text.slice(start, end), name);
    assert.equal((text.split('\n')[line] ?? '').slice(character, character + name.length), name);
  }
}

describe('the map of a neighbourhood', () => {
  it('knows compounds after an article, each once', () =>
    checkMap('De ⟦naaikamer⟧place is van drie weduwen. De ⟦korfbalvereniging⟧group groeit; de naaikamer ook.'));
  it('knows English places and groups of two words', () =>
    checkMap('The ⟦sewing room⟧place is run by three. A ⟦cooking group⟧group feeds forty.'));
  it('knows a name behind a word for a place, and keeps the longer of two', () =>
    checkMap('Zij gaat naar ⟦buurthuis De Ketel⟧place.\n\nEn bij ⟦moskee Al Noer⟧place. Bij buurthuis is het druk.'));
  it('takes no bare word, and no word that names no such thing', () =>
    checkMap(
      'Er zijn groepen en een buurthuis. De doelgroep, het ziekenhuis, de woonkamer. The waiting room, the age group.',
    ));
  it('leaves what is there no longer', () =>
    checkMap('Sinds de buurtkamer in 2024 dichtging is er niets. De ⟦buurttuin⟧place is er nog.'));
  it('knows sides of ties by their last part', () =>
    checkMap('## Linkwerk\n\n- [ ] (bridging) ⟦naaikamer⟧place ↔ familie O.: een middag zomen'));
  it('says nothing of a case', () => checkMap('De naaikamer is open.', 'casus'));

  it('reads the lists of the head', () => {
    const text =
      '---\nsoort: wijk\nnetwerken:\n  - naam: Omloop\n    soort: zelforganisatie\n  - naam: Ria\n    soort: sleutelpersoon\n' +
      'rolmodellen:\n  - wie: trainer Moos\n    status: aanwezig\n  - wie: Bo\n    status: vertrokken\npublieke-plekken: [de kade]\n---\n';
    const note = readNote(text, formats);
    const { map } = summariseReading(note, readReading(note, knowledge), {});
    assert.deepEqual(
      map.map(({ name, sort }) => [name, sort]),
      [
        ['Omloop', 'group'],
        ['Ria', 'person'],
        ['trainer Moos', 'person'],
        ['de kade', 'place'],
      ],
    );
  });
});
