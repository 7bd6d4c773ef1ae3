/** "Not here": scopes, the file's form, and the promise that no word of a note stands in it. */
import assert from 'node:assert/strict';
import {
  addIgnore,
  emptyIgnores,
  formatIgnores,
  isIgnored,
  parseIgnores,
  ignoresWithoutNote,
  refusedIn,
  type IgnoreStore,
  type IgnoreTarget,
} from '../../../server/src/casebook';

const target: IgnoreTarget = {
  code: 'problem-term',
  ignoreKey: 'probleemwijk/achterstandswijk',
  path: 'casus/mw-t.md',
  passage: 'Zij woont in een achterstandswijk.',
};

function parsed(text: string): IgnoreStore {
  const result = parseIgnores(text, 'feedfeed');
  assert.ok('store' in result, 'the file can be read');
  return result.store;
}

function checkReach(scope: 'occurrence' | 'note' | 'folder', elsewhere: Partial<IgnoreTarget>, expected: boolean) {
  const store = addIgnore(emptyIgnores('0123456789abcdef'), scope, target);
  assert.equal(isIgnored(store, target), true);
  assert.equal(isIgnored(store, { ...target, ...elsewhere }), expected);
}

describe('ignore', () => {
  it('an occurrence survives edits elsewhere and changes of spacing, case and accent', () => {
    checkReach('occurrence', { passage: 'Zij  woont in een\nAchterstandswijk.' }, true);
    checkReach('occurrence', { path: 'casus/other.md' }, true);
  });
  it('an occurrence does not reach another passage, wording or rule', () => {
    checkReach('occurrence', { passage: 'Weer die achterstandswijk.' }, false);
    checkReach('occurrence', { ignoreKey: 'probleemwijk/getto' }, false);
    checkReach('occurrence', { code: 'whose-glasses' }, false);
  });
  it('a note reaches every wording of the rule in that note only', () => {
    checkReach('note', { passage: 'Anders.', ignoreKey: 'x' }, true);
    checkReach('note', { path: 'casus/other.md' }, false);
    checkReach('note', { code: 'whose-glasses' }, false);
  });
  it('a folder reaches the rule everywhere', () => {
    checkReach('folder', { path: 'x.md', passage: '', ignoreKey: '' }, true);
    checkReach('folder', { code: 'whose-glasses' }, false);
  });
  it('holds no word of the note', () => {
    const text = formatIgnores(addIgnore(emptyIgnores('0123456789abcdef'), 'occurrence', target));
    assert.doesNotMatch(text, /achterstand|woont|mw-t|casus/i);
    assert.match(text, /"rule":"problem-term","scope":"occurrence","hash":"[0-9a-f]{64}"/);
  });
  it('keeps which label was refused in which note, as its key and a hash of the path', () => {
    const refused: IgnoreTarget = { ...target, code: 'label-to-consider', ignoreKey: 'groep/een', label: 'groep/een' };
    const empty = emptyIgnores('0123456789abcdef');
    for (const scope of ['occurrence', 'note'] as const) {
      const text = formatIgnores(addIgnore(empty, scope, refused));
      assert.doesNotMatch(text, /achterstand|woont|mw-t|casus/i);
      const store = parsed(text);
      assert.equal(formatIgnores(store), text);
      assert.equal(isIgnored(store, refused), true);
      assert.deepEqual(refusedIn(store, 'label-to-consider', target.path), ['groep/een']);
      assert.deepEqual(refusedIn(store, 'label-to-consider', 'casus/other.md'), []);
    }
    const everywhere = addIgnore(empty, 'folder', refused);
    assert.deepEqual(refusedIn(everywhere, 'label-to-consider', target.path), [], 'that is about the question');
  });
  it('is read back as it was written, and written the same in any order', () => {
    const other = { ...target, code: 'label-to-consider' };
    const empty = emptyIgnores('0123456789abcdef');
    const one = addIgnore(addIgnore(empty, 'note', target), 'folder', other);
    const two = addIgnore(addIgnore(addIgnore(empty, 'folder', other), 'note', target), 'note', target);
    assert.equal(formatIgnores(one), formatIgnores(two));
    assert.equal(formatIgnores(parsed(formatIgnores(one))), formatIgnores(one));
    assert.equal(isIgnored(parsed(formatIgnores(one)), target), true);
    assert.equal(formatIgnores(parsed(formatIgnores(empty))), formatIgnores(empty));
  });
  it('two salts give two hashes', () => {
    const hash = (salt: string) => addIgnore(emptyIgnores(salt), 'folder', target).entries[0]?.hash;
    assert.notEqual(hash('0123456789abcdef'), hash('fedcba9876543210'));
  });
  it('no file and an empty file begin with the fresh salt', () => {
    for (const text of [undefined, '', ' \n']) {
      const result = parseIgnores(text, 'feedfeed');
      assert.deepEqual('store' in result && [result.store.salt, result.store.entries], ['feedfeed', []]);
    }
  });
  it('a broken file or another version is a problem in both languages', () => {
    const broken = ['{', '[]', 'null', '{"version":1}', '{"version":1,"salt":"x!","entries":[]}', '<<<<<<< HEAD\n{}'];
    for (const text of [...broken, '{"version":2,"salt":"feedfeed","entries":[]}']) {
      const result = parseIgnores(text, 'feedfeed');
      assert.ok('problem' in result && result.problem.nl && result.problem.en, text);
    }
  });
  it('passes over broken entries and keeps the good ones', () => {
    const entries = [null, 3, { rule: 'x' }, { rule: 'x', scope: 'town', hash: 'feedfeed' }];
    const good = { rule: 'x', scope: 'note', hash: 'feedfeed' };
    const store = parsed(JSON.stringify({ version: 1, salt: 'feedfeed', entries: [...entries, good] }));
    assert.deepEqual(store.entries, [good]);
  });

  it('is taken back for one note: its places and the note itself, not the folder', () => {
    const empty = emptyIgnores('0123456789abcdef');
    const other = { ...target, path: 'casus/other.md' };
    const elsewhere = { ...target, passage: 'Een andere alinea.' };
    let store = addIgnore(empty, 'occurrence', target);
    store = addIgnore(store, 'occurrence', elsewhere);
    store = addIgnore(store, 'note', { ...target, code: 'whose-glasses' });
    store = addIgnore(store, 'note', other);
    store = addIgnore(store, 'folder', { ...target, code: 'one-sided-note' });
    const left = ignoresWithoutNote(store, target.path, [target]);
    assert.equal(isIgnored(left, target), false);
    assert.equal(isIgnored(left, { ...target, code: 'whose-glasses' }), false);
    assert.equal(isIgnored(left, elsewhere), true);
    assert.equal(isIgnored(left, other), true);
    assert.equal(isIgnored(left, { ...target, code: 'one-sided-note' }), true);
    assert.equal(left.entries.length, 3);
  });
  it('a refused label goes with the rest of its note, though it is no longer offered', () => {
    const label = { ...target, code: 'label-to-consider', ignoreKey: 'a/b', label: 'a/b' };
    const store = addIgnore(emptyIgnores('0123456789abcdef'), 'occurrence', label);
    assert.deepEqual(refusedIn(ignoresWithoutNote(store, target.path, []), label.code, target.path), []);
    assert.deepEqual(refusedIn(ignoresWithoutNote(store, 'casus/other.md', []), label.code, target.path), ['a/b']);
  });
});
