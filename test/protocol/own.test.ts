/** The folder's own knowledge over the wire: read at the start, live from disk and from an unsaved editor, with help inside its files. */
import assert from 'node:assert/strict';
import type { CodeAction, CompletionItem, Hover, TextDocumentEdit } from 'vscode-languageserver-protocol';
import { serverMethods, type GlassesGroup } from '../../protocol';
import { buildServer, Client, folderUri } from './client';

const note = `${folderUri}/casus/t.md`;
const file = `${folderUri}/.roltrap/lenses/ons.yaml`;
const head = '---\nsoort: casus\ntitel: T\ndatum: 2026-01-02\ntaal: nl\n---\n## Aanleiding\n';
const text = `${head}Een draaideurgezin.\n\n## Vervolg\nEen achterstandswijk.\n`;
const lens = 'id: probleemwijk-roltrapwijk\nsource: Handboek Noord\nterms:\n';
const draaideur = `${lens}  - id: draaideurgezin\n    pole: A\n    forms: [draaideurgezin]\n`;

describe('own knowledge over the wire', function () {
  this.timeout(60_000);
  let client: Client;

  before(buildServer);
  afterEach(() => client.stop());

  async function start(files: Readonly<Record<string, string>> = {}, options: Partial<{ isTrusted: boolean }> = {}) {
    client = Client.spawn({ files: new Map(Object.entries(files)) });
    client.isTrusted = options.isTrusted ?? true;
    await client.greet();
    await client.open(note, text);
  }

  /** The wordings that are asked about, by their column. */
  const asked = async () =>
    (await client.diagnostics(note))
      .filter(({ code }) => code === 'problem-term')
      .map(({ range: { start, end } }) => text.split('\n')[start.line]?.slice(start.character, end.character));

  async function refreshed(change: () => Promise<void>): Promise<void> {
    const before = client.refreshed.length;
    await change();
    await client.until(() => client.refreshed.length >= before + 3);
  }
  const touched = (uri: string, type: number) =>
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });

  it('takes part from the first answer on, with its source', async () => {
    await start({ [file]: draaideur });
    assert.deepEqual(await asked(), ['draaideurgezin', 'achterstandswijk']);
    const position = { line: 7, character: 6 };
    const hover = await client.request<Hover>('textDocument/hover', { textDocument: { uri: note }, position });
    const said = JSON.stringify(hover.contents);
    assert.match(said, /Woord van je eigen organisatie/);
    assert.match(said, /Bron: Handboek Noord/);
  });

  it('says of a file that cannot be read that it takes no part, until it can', async () => {
    await start({ [file]: draaideur });
    client.unread.set(file, 'too-large');
    await touched(file, 2);
    await client.until(() => client.published.get(file)?.length === 1);
    const [said] = client.published.get(file) ?? [];
    assert.equal(said?.code, 'own-unread');
    assert.match(JSON.stringify(said?.message), /^"Dit bestand is te groot om te lezen\. /);
    assert.deepEqual(said?.range, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } });
    assert.deepEqual(await asked(), ['achterstandswijk']);
    client.unread.clear();
    await touched(file, 2);
    await client.until(() => client.published.get(file)?.length === 0);
  });

  it('is live from disk: a file that comes, changes and goes', async () => {
    await start();
    assert.deepEqual(await asked(), ['achterstandswijk']);
    client.files.set(file, draaideur);
    await refreshed(() => touched(file, 1));
    assert.deepEqual(await asked(), ['draaideurgezin', 'achterstandswijk']);
    client.files.set(file, `${lens}  - { id: achterstandswijk, off: true }\n`);
    await refreshed(() => touched(file, 2));
    assert.deepEqual(await asked(), []);
    client.files.delete(file);
    await refreshed(() => touched(`${folderUri}/.roltrap`, 3));
    assert.deepEqual(await asked(), ['achterstandswijk']);
  });

  it('is live from an editor that is not saved, and what is on disk counts when it is closed', async () => {
    await start({ [file]: draaideur });
    assert.deepEqual(await asked(), ['draaideurgezin', 'achterstandswijk']);
    await refreshed(() => client.open(file, `${lens}  - { id: draaideurgezin, off: true }\n`, 1, 'yaml'));
    assert.deepEqual(await asked(), ['achterstandswijk']);
    await refreshed(() => client.change(file, 2, [{ text: draaideur.replaceAll('draaideurgezin', 'nergens') }]));
    assert.deepEqual(await asked(), ['achterstandswijk']);
    await refreshed(() => client.notify('textDocument/didClose', { textDocument: { uri: file } }));
    assert.deepEqual(await asked(), ['draaideurgezin', 'achterstandswijk']);
  });

  it('goes with its file, though an editor may still hold it; and counts again when somebody types in it', async () => {
    await start({ [file]: draaideur });
    await client.open(file, draaideur, 1, 'yaml');
    assert.deepEqual(await asked(), ['draaideurgezin', 'achterstandswijk']);
    client.files.delete(file);
    await refreshed(() => touched(`${folderUri}/.roltrap`, 3));
    assert.deepEqual(await asked(), ['achterstandswijk']);
    await refreshed(() => client.change(file, 2, [{ text: `${draaideur}# ja\n` }]));
    assert.deepEqual(await asked(), ['draaideurgezin', 'achterstandswijk']);
  });

  it('of which it is told late that it went, though it is there again, counts as it stands in the editor', async () => {
    await start({ [file]: draaideur });
    assert.deepEqual(await asked(), ['draaideurgezin', 'achterstandswijk']);
    await refreshed(() => client.open(file, draaideur.replaceAll('draaideurgezin', 'nergens'), 1, 'yaml'));
    assert.deepEqual(await asked(), ['achterstandswijk']);
    await refreshed(async () => {
      await client.change(file, 2, [{ text: `${lens}  - { id: achterstandswijk, off: true }\n` }]);
      await touched(`${folderUri}/.roltrap`, 3);
    });
    assert.deepEqual(await asked(), []);
  });

  it('says what is the matter in the file, offers a mend, and what ships goes on', async () => {
    await start();
    await client.open(file, draaideur.replace('pole: A', 'poel: A'), 1, 'yaml');
    const found = await client.diagnostics(file);
    assert.deepEqual(
      found.map(({ code, range, severity }) => [code, range.start, range.end, severity]),
      [['own-unknown-key', { line: 4, character: 4 }, { line: 4, character: 8 }, 2]],
    );
    assert.match(JSON.stringify(found[0]?.message), /Bedoel je “pole”/);
    assert.deepEqual(await asked(), ['achterstandswijk']);
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: file },
      range: found[0]?.range,
      context: { diagnostics: found },
    });
    const change = actions[0]?.edit?.documentChanges?.[0] as TextDocumentEdit;
    assert.deepEqual(
      [actions[0]?.title, change.edits[0]],
      ['Maak er “pole” van', { range: found[0]?.range, newText: 'pole' }],
    );
    await client.change(file, 2, [{ text: draaideur }]);
    assert.deepEqual(await client.diagnostics(file), []);
    assert.deepEqual(await asked(), ['draaideurgezin', 'achterstandswijk']);
  });

  it('completes keys and values in the file, and explains them', async () => {
    await start();
    await client.open(file, `${draaideur}    \n`, 1, 'yaml');
    const at = (line: number, character: number) => ({ textDocument: { uri: file }, position: { line, character } });
    const labels = async (line: number, character: number) =>
      (await client.request<CompletionItem[]>('textDocument/completion', at(line, character))).map(
        ({ label }) => label,
      );
    const keys = await labels(6, 4);
    assert.ok(keys.includes('strength') && keys.includes('note') && !keys.includes('pole'), keys.join());
    assert.deepEqual(await labels(4, 10), ['A', 'B']);
    assert.deepEqual(await labels(0, 4), ['probleemwijk-roltrapwijk']);
    const hover = await client.request<Hover>('textDocument/hover', at(4, 5));
    assert.match(JSON.stringify(hover.contents), /Door welke kant van de bril/);
  });

  it('is not taken from a folder that is not trusted, nor from an open file in it; and is, once it is trusted', async () => {
    await start({ [file]: draaideur }, { isTrusted: false });
    assert.deepEqual(await asked(), ['achterstandswijk']);
    assert.deepEqual(
      client.reads.filter((uri) => uri.endsWith('.yaml')),
      [],
    );
    await client.open(file, `${draaideur}  - id: x\n`, 1, 'yaml');
    assert.deepEqual(
      (await client.diagnostics(file)).map(({ code }) => code),
      ['own-missing'],
    );
    assert.deepEqual(await asked(), ['achterstandswijk']);
    client.isTrusted = true;
    await refreshed(() => touched(`${folderUri}/.roltrap`, 2));
    assert.deepEqual(await asked(), ['draaideurgezin', 'achterstandswijk']);
  });

  it('takes a selected wording in, on top of what the file holds', async () => {
    await start();
    const groups = await client.request<GlassesGroup[]>(serverMethods.sides, undefined);
    assert.deepEqual(
      groups.map(({ choices }) => choices.map(({ id }) => id)),
      [['probleemwijk-roltrapwijk/A', 'probleemwijk-roltrapwijk/B']],
    );
    const asking = { uri: note, side: 'probleemwijk-roltrapwijk/A', wording: 'draaideurgezin', source: 'Handboek' };
    const added = await client.request<{ content: string; line: number }>(serverMethods.addTerm, asking);
    assert.equal(added.content.split('\n')[added.line], '  - id: draaideurgezin');
    client.files.set(file, added.content);
    await refreshed(() => touched(file, 1));
    assert.deepEqual(await asked(), ['draaideurgezin', 'achterstandswijk']);
    const again = await client.request<{ refused: string }>(serverMethods.addTerm, {
      ...asking,
      onDisk: added.content,
    });
    assert.match(again.refused, /staat al in deze bril/);
    const nowhere = await client.request<{ refused: string }>(serverMethods.addTerm, { ...asking, side: 'x/A' });
    assert.match(nowhere.refused, /Die bril is er niet/);
  });

  it('leaves YAML elsewhere alone', async () => {
    await start();
    const elsewhere = `${folderUri}/casus/.roltrap/lenses/x.yaml`;
    await client.open(elsewhere, 'id: 7\nonzin: ja\n', 1, 'yaml');
    assert.deepEqual(await client.diagnostics(elsewhere), []);
  });
});
