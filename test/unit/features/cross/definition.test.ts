/** Where things of one note stand in the others: definition, references, highlights, links. */
import assert from 'node:assert/strict';
import { definition, documentHighlights, documentLinks, references } from '../../../../server/src/features';
import { at, shown } from './folder';

const defined = (path: string, words: string) => {
  const { open, context, position } = at(path, words);
  return shown(definition(open, context, position));
};
const referred = (path: string, words: string) => {
  const { open, context, position } = at(path, words);
  return shown(references(open, context, position));
};

describe('definition over the folder', () => {
  it('leads from a link to its note, by path, last part or title', () => {
    assert.deepEqual(defined('casus/mw-t', '[[wijk/z|uid'), ['wijk/zuid 0']);
    assert.deepEqual(defined('casus/dhr-b', '[[mw|-t#'), ['casus/mw-t 0']);
    assert.deepEqual(defined('casus/mw-t', '[[Mevr|ouw'), ['casus/mw-t 0']);
    assert.deepEqual(defined('casus/dhr-b', '[[ner|gens'), []);
  });

  it('leads from a pseudonym to the case about them, and from the at sign too', () => {
    assert.deepEqual(defined('casus/dhr-b', '@m|w-t'), ['casus/mw-t 4 mw-t']);
    assert.deepEqual(defined('casus/dhr-b', '|@mw-t'), ['casus/mw-t 4 mw-t']);
    assert.deepEqual(defined('casus/mw-t', '@jor|is'), ['casus/mw-t 8 joris']);
  });

  it('leads from a neighbourhood to its notes, and from a side to where they name it', () => {
    assert.deepEqual(defined('casus/mw-t', 'wijk: "Zu|id'), ['wijk/zuid 4 Zuid']);
    assert.deepEqual(defined('casus/mw-t', '↔ naai|kamer'), ['wijk/zuid 7 naaikamer']);
  });
});

describe('references over the folder', () => {
  it('finds a person in heads, text, tasks and as a side, the newest note first', () => {
    assert.deepEqual(referred('casus/mw-t', '(bridging) m|w-t'), [
      'casus/dhr-b 8 mw-t',
      'casus/mw-t 4 mw-t',
      'casus/mw-t 8 mw-t',
      'casus/mw-t 10 mw-t',
    ]);
  });

  it('finds a neighbourhood and a label in the heads', () => {
    assert.deepEqual(referred('wijk/zuid', 'wijk: Zu|id'), [
      'casus/dhr-b 4 Zuid',
      'casus/mw-t 5 Zuid',
      'wijk/zuid 4 Zuid',
    ]);
    assert.deepEqual(referred('casus/mw-t', 'kwetsbare-klant/so|ciaal'), [
      'casus/dhr-b 6 kwetsbare-klant/sociaal',
      'casus/mw-t 6 kwetsbare-klant/sociaal',
    ]);
  });

  it('finds every link to the note that a link leads to, however it is called', () => {
    assert.deepEqual(referred('wijk/zuid', '[[casus/mw|-t'), [
      'casus/dhr-b 8 mw-t',
      'casus/mw-t 8 Mevrouw T.',
      'wijk/zuid 7 casus/mw-t.md',
    ]);
    assert.deepEqual(referred('casus/dhr-b', '[[ner|gens'), ['casus/dhr-b 8 nergens']);
  });

  it('finds nothing where nothing stands', () => assert.deepEqual(referred('casus/dhr-b', 'woont na|ast'), []));
});

describe('in one note', () => {
  it('highlights the same thing', () => {
    const { open, context, position } = at('casus/mw-t', '@jor|is');
    const uri = open.document.uri;
    const marked = documentHighlights(open, context, position).map(({ range }) => ({ uri, range }));
    assert.deepEqual(shown(marked), ['casus/mw-t 8 joris', 'casus/mw-t 10 joris']);
  });

  it('links what leads to a note, and nothing else', () => {
    const links = (path: string) => {
      const { open, context } = at(path, '|---');
      return documentLinks(open, context).map(({ range, target }) => `${open.document.getText(range)} → ${target}`);
    };
    assert.deepEqual(links('casus/dhr-b'), ['mw-t → file:///map/casus/mw-t.md']);
    assert.deepEqual(links('wijk/zuid'), [
      'casus/mw-t.md → file:///map/casus/mw-t.md',
      'casus/mw-t → file:///map/casus/mw-t.md',
    ]);
  });
});
