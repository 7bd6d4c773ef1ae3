/** Glasses over the wire: chosen in a setting, for each folder its own; named by a note; the balance and the marks follow. */
import assert from 'node:assert/strict';
import type { CodeLens, CompletionItem, Hover } from 'vscode-languageserver-protocol';
import { serverMethods, type GlassesGroup, type LookResult } from '../../protocol';
import { buildServer, Client, folderUri } from './client';

const uri = `${folderUri}/casus/t.md`;
const head = '---\nsoort: casus\ntitel: T\ndatum: 2026-01-02\ntaal: nl\n';
const body = '---\n## Aanleiding\nZij woont in een achterstandswijk.\n';
const textDocument = { uri };

describe('glasses over the wire', function () {
  this.timeout(60_000);
  let client: Client;

  before(buildServer);
  afterEach(() => client.stop());

  const look = async () => (await client.request<LookResult>(serverMethods.look, textDocument)) ?? assert.fail();
  const codeLenses = () => client.request<CodeLens[]>('textDocument/codeLens', { textDocument });
  async function choose(glasses: unknown): Promise<void> {
    client.settings = { glasses };
    const before = client.refreshed.length;
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.until(() => client.refreshed.length >= before + 3);
  }

  it('that are taken off take marks, balance and questions along, and bring them back', async () => {
    client = await Client.start();
    await client.open(uri, head + body);
    assert.equal((await look()).marks.length, 5);
    assert.equal((await codeLenses()).length, 1);
    await choose([]);
    const bare = await look();
    assert.deepEqual([bare.marks, bare.text], [[], 'probleem 0 · roltrap 0']);
    assert.match(bare.detail, /kijkt zonder bril/);
    assert.deepEqual(await codeLenses(), []);
    assert.ok(!(await client.diagnostics(uri)).some(({ code }) => code === 'problem-term'));
    await choose(['core']);
    const again = await look();
    assert.equal(again.marks.length, 5);
    assert.match(again.detail, /kijkt met De kern/);
    assert.ok((await client.diagnostics(uri)).some(({ code }) => code === 'problem-term'));
  });

  it('are each folder’s own', async () => {
    client = await Client.start();
    const added = 'file:///andere-map';
    client.folderSettings.set(added, { glasses: [] });
    const before = client.refreshed.length;
    await client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: added, name: 'andere' }], removed: [] },
    });
    await client.until(() => client.refreshed.length >= before + 3);
    const there = `${added}/t.md`;
    await client.open(uri, head + body);
    await client.open(there, head + body);
    assert.equal((await look()).marks.length, 5);
    assert.deepEqual((await client.request<LookResult>(serverMethods.look, { uri: there })).marks, []);
  });

  it('that nothing is called by are said in the status, and the others look', async () => {
    client = await Client.start({ settings: { glasses: ['pair', 'brilletje'] } });
    await client.open(uri, head + body);
    await client.until(() => client.statuses.some(({ problems }) => problems.join().includes('“brilletje”')));
    assert.equal((await look()).marks.length, 5);
  });

  it('that a note names are its own', async () => {
    client = await Client.start({ settings: { glasses: [] } });
    await client.open(uri, `${head}bril:\n  - lens: probleemwijk-roltrapwijk\n${body}`);
    assert.equal((await look()).marks.length, 5);
    const position = { line: 6, character: 15 };
    const hover = await client.request<Hover>('textDocument/hover', { textDocument, position });
    assert.match(JSON.stringify(hover.contents), /\*\*probleemwijk-roltrapwijk\*\*/);
    const items = await client.request<CompletionItem[]>('textDocument/completion', { textDocument, position });
    assert.deepEqual(
      items.map(({ label }) => label),
      ['pair', 'core', 'all', 'probleemwijk-roltrapwijk'],
    );
  });

  it('can be chosen from a list in the reader’s language', async () => {
    client = await Client.start({ locale: 'en' });
    const groups = await client.request<GlassesGroup[]>(serverMethods.glasses, undefined);
    assert.deepEqual(
      groups.map(({ name, choices }) => [name, choices.map(({ id }) => id)]),
      [
        ['A whole set', ['pair', 'core', 'all']],
        ['One lens of the core', ['probleemwijk-roltrapwijk']],
      ],
    );
  });
});
