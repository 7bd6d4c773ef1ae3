/** What of the folder is found by name. */
import assert from 'node:assert/strict';
import { SymbolKind } from 'vscode-languageserver-types';
import { workspaceSymbols } from '../../../../server/src/features';
import { context } from '../support/open';
import { casebookOf, shown } from './folder';

describe('workspace symbols', () => {
  const world = context({ casebook: casebookOf() });
  const found = (query: string) => workspaceSymbols(query, world).map(({ name, kind }) => [name, kind]);

  it('finds notes, neighbourhoods, people, labels and open ties', () => {
    assert.deepEqual(found('zuid'), [
      ['Zuid', SymbolKind.Namespace],
      ['Zuid', SymbolKind.File],
    ]);
    assert.deepEqual(found('joris'), [
      ['@joris', SymbolKind.Object],
      ['mw-t ↔ naaikamer · samen koffie · @joris', SymbolKind.Event],
    ]);
    assert.deepEqual(found('KWETS soc'), [['kwetsbare-klant/sociaal', SymbolKind.EnumMember]]);
    assert.deepEqual(found('bestaat-niet'), []);
  });

  const places = (query: string) =>
    shown(workspaceSymbols(query, world).flatMap(({ location }) => ('range' in location ? [location] : [])));

  it('leads to the place in the newest note', () => {
    assert.deepEqual(places('@mw-t'), ['casus/dhr-b 8 mw-t']);
  });

  it('leads to the note about a neighbourhood before a newer case from there', () => {
    assert.equal(places('zuid')[0], 'wijk/zuid 4 Zuid');
  });
});
