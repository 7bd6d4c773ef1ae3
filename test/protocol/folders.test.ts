/** Two folders in one workspace: their notes make one casebook, and a folder, or what its settings leave out, goes by itself. */
import assert from 'node:assert/strict';
import type { CompletionItem, Location } from 'vscode-languageserver-protocol';
import { serverMethods } from '../../protocol';
import { buildServer, Client } from './client';

const [team, area] = ['file:///team', 'file:///wijkteam'];
const [tulp, oud] = [`${team}/casus/mw-t.md`, `${team}/oud/dhr-o.md`];
const [veenpark, archive] = [`${area}/wijk/veenpark.md`, `${area}/oud/kade.md`];
const head = (kind: string, title: string, fact: string) =>
  `---\nsoort: ${kind}\ntitel: ${title}\ndatum: 2026-01-02\n${fact}\n---\n`;

const files = () =>
  new Map([
    [tulp, `${head('casus', 'Mevrouw Tulp', 'persoon: mw-t')}Zij zoekt gezelschap.\n`],
    [oud, `${head('casus', 'Meneer Oud', 'persoon: dhr-o')}Hij tuiniert.\n`],
    [veenpark, `${head('wijk', 'Het Veenpark', 'wijk: Veenpark')}@mw-t kookt in de Ketel, zie [[dhr-o]].\n`],
    [archive, `${head('wijk', 'De Kade', 'wijk: Kade')}@dhr-k vist er.\n`],
  ]);

describe('two folders', function () {
  this.timeout(60_000);
  let client: Client;
  before(buildServer);
  afterEach(() => client.stop());

  async function start(): Promise<void> {
    client = Client.spawn({ files: files() });
    await client.greet({ folders: [team, area] });
    await client.until(isReady);
  }
  const isReady = () => client.progress.at(-1)?.stage === 'ready';

  /** What completes after `@`, or in a link, in a note of the second folder. */
  async function completed(typed: '@' | '[['): Promise<string[]> {
    const uri = `${area}/wijk/nu.md`;
    await client.open(uri, `${head('wijk', 'Nu', 'wijk: Nu')}${typed}`);
    const items = await client.request<CompletionItem[]>('textDocument/completion', {
      textDocument: { uri },
      position: { line: 6, character: typed.length },
    });
    await client.notify('textDocument/didClose', { textDocument: { uri } });
    return items.map(({ label }) => label).sort();
  }

  /** Where the words of the note of the neighbourhood are named, or lead to: the note and its line. */
  async function asked(method: 'references' | 'definition', words: string): Promise<string[]> {
    const text = files().get(veenpark) ?? '';
    const line = text.split('\n').findIndex((each) => each.includes(words));
    await client.open(veenpark, text);
    const found = await client.request<Location[] | Location | null>(`textDocument/${method}`, {
      textDocument: { uri: veenpark },
      position: { line, character: (text.split('\n')[line] ?? '').indexOf(words) + 2 },
      context: { includeDeclaration: true },
    });
    return [found ?? []]
      .flat()
      .map(({ uri, range }) => `${uri} ${range.start.line}`)
      .sort();
  }

  it('make one casebook: names and links are found across', async () => {
    await start();
    assert.deepEqual(await completed('@'), ['@dhr-k', '@dhr-o', '@mw-t']);
    assert.deepEqual(await completed('[['), ['De Kade', 'Het Veenpark', 'Meneer Oud', 'Mevrouw Tulp']);
    assert.deepEqual(await asked('references', '@mw-t'), [`${tulp} 4`, `${veenpark} 6`]);
    assert.deepEqual(await asked('definition', '[[dhr-o'), [`${oud} 0`]);
  });

  it('part: the one that goes takes its notes along, and comes back with them', async () => {
    await start();
    const gone = [{ uri: team, name: 'team' }];
    for (const uri of [tulp, oud]) client.files.delete(uri);
    await moved({ added: [], removed: gone });
    assert.deepEqual(await completed('[['), ['De Kade', 'Het Veenpark']);
    assert.deepEqual(await asked('definition', '[[dhr-o'), []);
    await client.notify('textDocument/didClose', { textDocument: { uri: veenpark } });
    for (const uri of [tulp, oud]) client.files.set(uri, files().get(uri));
    await moved({ added: gone, removed: [] });
    assert.deepEqual(await completed('[['), ['De Kade', 'Het Veenpark', 'Meneer Oud', 'Mevrouw Tulp']);
  });

  it('each leave out by themselves', async () => {
    await start();
    client.excluded.add(oud);
    client.progress.length = 0;
    await client.request(serverMethods.readFolder, undefined);
    await client.until(isReady);
    assert.deepEqual(await completed('@'), ['@dhr-k', '@mw-t']);
    assert.deepEqual(await completed('[['), ['De Kade', 'Het Veenpark', 'Mevrouw Tulp']);
    // A change of the file does not bring it back.
    client.changes.length = 0;
    client.files.set(archive, (files().get(archive) ?? '').replace('dhr-k', 'dhr-j'));
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [oud, archive].map((uri) => ({ uri, type: 2 })),
    });
    await client.until(() => client.changes.some(({ changed }) => (changed as readonly string[]).includes('people')));
    assert.deepEqual(await completed('@'), ['@dhr-j', '@mw-t']);
  });

  async function moved(event: { readonly added: readonly unknown[]; readonly removed: readonly unknown[] }) {
    client.progress.length = 0;
    await client.notify('workspace/didChangeWorkspaceFolders', { event });
    await client.until(isReady);
  }
});
