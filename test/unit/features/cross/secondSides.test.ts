/** The *sociale kaart* at work: a tie gets a second side that is there, and a neighbourhood sees what waits for it. */
import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver-types';
import { codeActions, codeLenses, completion, hover } from '../../../../server/src/features';
import { knowledge } from '../../rules/support/knowledge';
import { at, folder } from './folder';

const asking =
  '---\nsoort: casus\npersoon: dhr-z\nwijk: Zuid\n---\n## Netwerk\n\nMevrouw durft niet te bellen en begrijpt de brieven niet.\n';
const writing =
  '---\nsoort: casus\npersoon: dhr-z\nwijk: Zuid\n---\n- [ ] (bridging) dhr-z ↔ naa\n- [ ] (bridging) dhr-z: koffie\n';
const texts = { ...folder, 'casus/z': asking, 'casus/w': writing };

/** The test's action as one that ties to what is in these word groups. */
function tyingTo(...groups: string[]) {
  const [action] = knowledge.actions;
  assert.ok(action);
  const [first, second] = action.connects;
  assert.ok(first && second);
  return { ...knowledge, actionById: new Map([[action.id, { ...action, connects: [first, { ...second, groups }] }]]) };
}

function offered(...groups: string[]): CodeAction[] {
  const { open, context, position } = at('casus/z', 'durft| niet', texts);
  const request = { range: { start: position, end: position }, diagnostics: [] };
  const support = { documentChanges: true, snippetEdits: true };
  return codeActions(open, { ...context, knowledge: tyingTo(...groups) }, request, support);
}

describe('the second side of a tie', () => {
  it('is offered beside the open one, with the note that names it', () => {
    const action = offered('plek').find(({ title }) => title.endsWith('(naaikamer · Zuid)'));
    const change = action?.edit?.documentChanges?.[0] as TextDocumentEdit | undefined;
    assert.match(JSON.stringify(change?.edits), / ↔ naaikamer: Ga mee/);
  });

  it('fits the tie: no sewing room for a debt', () => {
    const titles = offered('schuldhulp').map(({ title }) => title);
    assert.ok(titles.some((title) => title.startsWith('Zet onder Linkwerk')));
    assert.deepEqual(
      titles.filter((title) => title.includes('naaikamer')),
      [],
    );
  });

  it('completes behind the arrow', () => {
    const { open, context, position } = at('casus/w', '↔ naa|', texts);
    const items = completion(open, context, position);
    assert.deepEqual(
      items.map(({ label, labelDetails }) => [label, labelDetails?.description]),
      [
        ['naaikamer', 'Zuid'],
        ['dhr-z', '@dhr-z'],
      ],
    );
    const edit = items[0]?.textEdit;
    assert.ok(edit && 'range' in edit);
    const after = TextDocument.applyEdits(TextDocument.create('a:a', 'markdown', 1, writing), [edit]);
    assert.ok(after.includes('↔ naaikamer\n'));
  });

  it('stands in the hover of a task that has one side', () => {
    const { open, context, position } = at('casus/w', '(brid|ging) dhr-z: koffie', texts);
    const contents = hover(open, context, position)?.contents;
    assert.ok(typeof contents === 'object' && 'value' in contents);
    assert.match(contents.value, /te bieden heeft:\n- \[naaikamer\]\(file:\/\/\/map\/wijk\/zuid\.md#L8\)/);
  });
});

describe('what waits for a neighbourhood', () => {
  it('stands over its note, and over no other', () => {
    const lens = (path: string) => {
      const { open, context } = at(path, '|---');
      return codeLenses(open, context).map(({ command, range }) => [
        range.start.line,
        command?.title,
        command?.command,
      ]);
    };
    assert.deepEqual(lens('wijk/zuid'), [[0, '1 verbinding wacht op deze wijk', 'roltrap.neighbourhoods.focus']]);
    assert.deepEqual(lens('casus/dhr-b'), []);
    assert.deepEqual(lens('wijk/oud'), []);
  });
});
