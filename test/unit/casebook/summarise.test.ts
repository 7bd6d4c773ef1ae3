/** The summary of a note: names, labels, links and tasks where they stand, and never its prose. */
import assert from 'node:assert/strict';
import { contentHash, summarise, type NoteSummary, type Place } from '../../../server/src/casebook';
import { readNote } from '../../../server/src/note';
import { formats } from '../note/formats';

const text = `---
soort: casus
titel: Mevrouw T.
datum: 2026-03-01
persoon: "mw-t"
schrijver: bo
wijk: [[Veenpark]]
labels: [wijktype/aankomst, { sleutel: groepen/zorg, status: afgewezen }]
---
## Aanleiding

Zij woont hier al jaren, zegt @anna. Zie [[wijk/veenpark#Wie blijft|de wijk]].

## Linkwerk

- [ ] (bonding) mw-t ↔ naaikamer: samen gaan @anna 2026-03-09
- [x] (linking) mw-t ↔ schuldhulp: bellen @bo
- [ ] melk halen
`;
const uri = 'file:///map/casus/t.md';
const summary = summarise(readNote(text, formats), uri, 'casus/t.md', contentHash(text));

/** What stands at the place, by its offsets and by its line. */
function at(place: Place): string {
  const line = text.split('\n')[place.line] ?? '';
  const written = text.slice(place.start, place.end);
  assert.equal(line.slice(place.character, place.character + written.length), written);
  return written;
}

describe('summarise', () => {
  it('keeps who, where and when', () => {
    const { kind, title, date, neighbourhood, path, people, openActions, hash } = summary;
    assert.deepEqual(
      { kind, title, date, neighbourhood, path, people, openActions },
      {
        kind: 'casus',
        title: 'Mevrouw T.',
        date: '2026-03-01',
        neighbourhood: 'Veenpark',
        path: 'casus/t',
        people: ['mw-t', 'bo', 'anna'],
        openActions: 1,
      },
    );
    assert.match(hash ?? '', /^[0-9a-f]{32}$/);
  });
  it('knows where every name stands, without its signs', () => {
    assert.deepEqual(
      summary.names.map((name) => [name.role, name.name, at(name)]),
      [
        ['person', 'mw-t', 'mw-t'],
        ['writer', 'bo', 'bo'],
        ['neighbourhood', 'Veenpark', 'Veenpark'],
        ['mention', 'anna', 'anna'],
        ['side', 'mw-t', 'mw-t'],
        ['side', 'naaikamer', 'naaikamer'],
        ['owner', 'anna', 'anna'],
        ['side', 'mw-t', 'mw-t'],
        ['side', 'schuldhulp', 'schuldhulp'],
        ['owner', 'bo', 'bo'],
      ],
    );
  });
  it('knows labels with their status, and links', () => {
    assert.deepEqual(
      summary.labels.map((label) => [label.key, label.status, at(label)]),
      [
        ['wijktype/aankomst', undefined, 'wijktype/aankomst'],
        ['groepen/zorg', 'afgewezen', 'groepen/zorg'],
      ],
    );
    assert.deepEqual(summary.links.map((link) => [link.target, link.heading, at(link)]).slice(-1), [
      ['wijk/veenpark', 'Wie blijft', 'wijk/veenpark'],
    ]);
  });
  it('knows the tasks, link work and other', () => {
    assert.deepEqual(
      summary.actions.map(({ done, isTie, kind, sides, description, owner, date, box }) => {
        return [done, isTie, kind, sides, description, owner, date, at(box)];
      }),
      [
        [false, true, 'bonding', ['mw-t', 'naaikamer'], 'samen gaan', 'anna', '2026-03-09', ' '],
        [true, true, 'linking', ['mw-t', 'schuldhulp'], 'bellen', 'bo', undefined, 'x'],
        [false, false, undefined, [], 'melk halen', undefined, undefined, ' '],
      ],
    );
  });
  it('keeps no prose', () => {
    assert.doesNotMatch(JSON.stringify(summary), /woont|jaren|de wijk/);
  });
  it('knows a file of no kind by its path, title and links only', () => {
    const plain: NoteSummary = summarise(
      readNote('# Lees mij\n\n@anna, zie [[casus/t]].\n', formats),
      'u',
      'lees-mij.MD',
    );
    assert.deepEqual(
      { ...plain, links: plain.links.map(({ target }) => target) },
      {
        uri: 'u',
        path: 'lees-mij',
        title: 'Lees mij',
        links: ['casus/t'],
        labels: [],
        people: [],
        names: [],
        network: [],
        actions: [],
        openActions: 0,
      },
    );
  });
});
