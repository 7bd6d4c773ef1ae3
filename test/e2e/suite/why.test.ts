/** "Why?" on a question opens its explanation beside the note: the page's own text is read. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticAt, noteOf, openMarked, say } from './notes';
import { applyCodeAction, closeEverything, roltrap, until } from './support';

const wijk = (body: string) => noteOf('wijk', `## Bril\n\n${body}\n`);

/** The text of the explanation whose tab has this in its name. */
async function pageText(name: string): Promise<string> {
  const page = await until(`the page ${name}`, () =>
    vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'roltrap-why' && uri.path.includes(name)),
  );
  return until('its text', () => page.getText());
}

describe('why?', () => {
  afterEach(closeEverything);

  it('explains a word with its glasses, its other wordings and its source', async () => {
    const opened = await openMarked(wijk('De Kade is een ⟦achterstandswijk⟧.'));
    await diagnosticAt(opened, 'problem-term');
    await applyCodeAction(opened.document, opened.range, say('Waarom?', 'Why?'));
    const name = say('achterstandswijk', 'deprived area');
    const page = await pageText(name);
    assert.ok(page.startsWith(`# ${name}\n`), page.slice(0, 100));
    assert.match(page, new RegExp(say('\\*\\*Frame van de probleemwijk', '\\*\\*Problem frame')));
    assert.match(page, new RegExp(say('## Anders kijken', '## Another look')));
    assert.match(page, new RegExp(say('## Bron', '## Source')));
    assert.equal(vscode.window.tabGroups.all.length, 2);
  });

  it('explains a tie to lay', async () => {
    const opened = await openMarked(noteOf('casus', 'Mevrouw ⟦durft niet naar het⟧ UWV en laat brieven liggen.\n'));
    const { message } = await diagnosticAt(opened, 'link-to-lay');
    const name = /\? (.*)\.$/.exec(message.split('\n')[0] ?? '')?.[1] ?? '';
    await applyCodeAction(opened.document, opened.range, say('Waarom? Verbinding om te leggen', 'Why? Link to lay'));
    const page = await pageText(name.slice(0, 20));
    assert.ok(page.startsWith(`# ${name}`), page.slice(0, 100));
  });

  it('explains what stands in the head', async () => {
    const opened = await openMarked('⟦---⟧\nsoort: wijk\ntitel: Proef\n\nEen plein.\n');
    await diagnosticAt(opened, 'front-matter-unclosed');
    await applyCodeAction(opened.document, opened.range, say('Waarom?', 'Why?'));
    assert.match(await pageText(say('afgesloten', 'not closed')), /`front-matter-unclosed`/);
  });

  it('finds its page again by the address, after a restart of the editor', async () => {
    await openMarked(wijk('Een plein.'));
    const query = JSON.stringify({ topic: { kind: 'rule', id: 'link-to-lay' } });
    const uri = vscode.Uri.from({ scheme: 'roltrap-why', path: '/again.md', query });
    const page = await vscode.workspace.openTextDocument(uri);
    assert.equal(page.lineAt(0).text, `# ${say('Verbinding om te leggen', 'Link to lay')}`);
  });

  it('has a page on disk behind the code of every rule', async () => {
    const opened = await openMarked(wijk('De Kade is een ⟦achterstandswijk⟧.'));
    const { code } = await diagnosticAt(opened, 'problem-term');
    const target = typeof code === 'object' ? code.target : assert.fail('a page');
    assert.ok(target.path.startsWith(roltrap().extensionUri.path));
    assert.ok((await vscode.workspace.fs.stat(target)).size > 0);
  });
});
