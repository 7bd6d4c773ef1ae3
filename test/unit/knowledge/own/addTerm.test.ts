/** Adding a selected wording to a lens file: a new file, one more entry, and what is refused. */
import assert from 'node:assert/strict';
import { addTerm, mergeOwn, readOwnFile, type NewTerm } from '../../../../server/src/knowledge/own';
import { nothing } from '../../../../server/src/knowledge';
import { lens, term } from '../../../support/reading';

const pair = lens('paar', [term('achterstandswijk', ['achterstandswijk'])]);
const shipped = { ...nothing, lenses: [pair] };
const wordingOf = (wording: string, more: Partial<NewTerm> = {}): NewTerm => ({
  wording,
  pole: 'A',
  language: 'nl',
  source: 'Handboek Noord',
  ...more,
});

/** The file after adding, which must be without problems; `$0` stands where the new entry starts. */
function checkAdded(given: NewTerm, before: string | undefined, expected: string): void {
  const added = addTerm(pair, given, before, 'Eigen woorden.');
  assert.ok('content' in added, 'refused' in added ? added.refused.nl : '');
  assert.equal(`${added.content.slice(0, added.at)}$0${added.content.slice(added.at)}`, expected);
  const { problems } = mergeOwn(shipped, [readOwnFile('x', 'lenses', added.content)]);
  assert.deepEqual([...problems.values()].flat(), []);
}

function checkRefused(given: NewTerm, before: string | undefined, message: RegExp): void {
  const added = addTerm(pair, given, before, '');
  assert.ok('refused' in added);
  assert.match(added.refused.nl, message);
}

const entry = (id: string, form: string, indent = '  ') =>
  `${indent}- id: ${id}\n${indent}  pole: A\n${indent}  forms: { nl: [${form}] }\n${indent}  source: Handboek Noord\n`;

describe('a wording added to a lens', () => {
  it('makes the file where there is none', () => {
    const expected = `# Eigen woorden.\nid: paar\nterms:\n$0${entry('draaideurgezin', 'draaideurgezin')}`;
    checkAdded(wordingOf('draaideurgezin'), undefined, expected);
    checkAdded(wordingOf('  **Draaideurgezin**, '), '\n', expected.replace('[draai', '[Draai'));
  });

  it('comes after the last, and leaves every other line as it is', () => {
    const before =
      '# van ons\nid: "paar"   # ja\nterms:\n  # eerst\n  - {id: x, pole: A, forms: [ix], source: T}   # slot\n\nname: Paar\n';
    checkAdded(
      wordingOf('zorgmijdersgroep'),
      before,
      before.replace('# slot\n', `# slot\n$0${entry('zorgmijdersgroep', 'zorgmijdersgroep')}`),
    );
    const flush = 'id: paar\nterms:\n- id: x\n  pole: A\n  forms: [ix]\n  source: T';
    checkAdded(wordingOf('nieuw woord'), flush, `${flush}\n$0${entry('nieuw-woord', 'nieuw woord', '')}`);
    checkAdded(
      wordingOf('nieuw'),
      'id: paar\nname: Paar',
      `id: paar\nname: Paar\nterms:\n$0${entry('nieuw', 'nieuw')}`,
    );
  });

  it('is a name of its own and plain YAML, whatever was selected', () => {
    const quoted = (source: string) => `# Eigen woorden.\nid: paar\nterms:\n$0${source}`;
    checkAdded(
      wordingOf('Yes: “zij”, en wij', { pole: 'B', language: 'en', source: 'Handboek: Noord' }),
      undefined,
      quoted(
        '  - id: yes-zij-en-wij\n    pole: B\n    forms: { en: ["Yes: “zij”, en wij"] }\n    source: "Handboek: Noord"\n',
      ),
    );
    checkAdded(
      wordingOf('achterstandswijk!!', { wording: 'achterstands wijk' }),
      undefined,
      quoted(entry('achterstands-wijk', 'achterstands wijk')),
    );
  });

  it('goes under a list that is still empty', () => {
    for (const head of ['id: paar\nterms:\n', 'id: paar\nterms: # van ons\n', 'id: paar\nterms:']) {
      const added = addTerm(pair, wordingOf('nieuw'), head, '');
      assert.ok('content' in added, head);
      assert.ok(added.content.startsWith(`${head.replace(/\n$/, '')}\n  - id: nieuw\n`), added.content);
      assert.equal(added.content.match(/terms:/g)?.length, 1);
    }
    checkRefused(wordingOf('nieuw'), 'id: paar\nterms: null\n', /niet aan te vullen/);
  });

  it('is refused when it stands there, is a sentence, or the file cannot be read', () => {
    checkRefused(wordingOf('Achterstandswijk'), undefined, /staat al/);
    checkRefused(wordingOf('...'), undefined, /een paar woorden/);
    checkRefused(wordingOf('een twee drie vier vijf zes zeven acht negen'), undefined, /een paar woorden/);
    checkRefused(wordingOf('nieuw'), 'id: [', /niet aan te vullen/);
    checkRefused(wordingOf('nieuw'), 'id: anders\nterms:\n', /niet aan te vullen/);
    checkRefused(wordingOf('nieuw'), 'id: paar\nterms: []\n', /niet aan te vullen/);
  });
});
