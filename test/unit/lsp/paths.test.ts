/** Paths in the workspace: nested folders, spellings of one URI, documents outside. */
import assert from 'node:assert/strict';
import { folderOf, lineage, normalise, pathOf } from '../../../server/src/lsp/paths';

const outer = { uri: 'file:///map' };
const inner = { uri: 'file:///map/wijk/' };

describe('paths', () => {
  it('finds the innermost folder', () => {
    assert.equal(folderOf([outer, inner], 'file:///map/wijk/a.md'), inner);
    assert.equal(folderOf([inner, outer], 'file:///map/casus/a.md'), outer);
    assert.equal(folderOf([outer], 'file:///mapje/a.md'), undefined);
    assert.equal(folderOf([outer], 'untitled:Untitled-1'), undefined);
  });
  it('gives the path in it, decoded', () => {
    assert.equal(pathOf([outer, inner], 'file:///map/wijk/mw%20t.md'), 'mw t.md');
    assert.equal(pathOf([outer], 'file:///map/casus/a.md'), 'casus/a.md');
    assert.equal(pathOf([], 'file:///map/casus/a.md'), 'a.md');
    assert.equal(pathOf([], 'untitled:Untitled-1'), 'Untitled-1');
  });
  it('sees two spellings of one URI as one', () => {
    assert.equal(normalise('file:///c%3A/map/'), normalise('file:///c:/map'));
  });
  it('gives a file with the folders above it', () => {
    assert.deepEqual(lineage('file:///map/a.md').slice(0, 2), ['file:///map/a.md', 'file:///map']);
    assert.equal(lineage('file:///mapje/a.md').includes('file:///map'), false);
    assert.equal(lineage('untitled:Untitled-1').length, 1);
  });
});
