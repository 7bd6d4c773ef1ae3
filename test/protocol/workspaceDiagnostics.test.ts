/** The questions of closed notes by wire: only where the settings want them, in batches, only news, and gone with their note. */
import assert from 'node:assert/strict';
import { CancellationTokenSource, type WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol';
import { buildServer, Client, everything, folderUri } from './client';

const [quiet, asking] = [`${folderUri}/wijk/stil.md`, `${folderUri}/wijk/veenpark.md`];
const head = (name: string) => `---\nsoort: wijk\ntitel: ${name}\ndatum: 2026-01-02\nwijk: ${name}\n---\n`;
const files = () =>
  new Map([
    [quiet, `${head('Stil')}Er is een tuin.\n`],
    [asking, `${head('Veenpark')}Een achterstandswijk.\n`],
  ]);
const pull = 'workspace/diagnostic';

describe('questions of closed notes', function () {
  this.timeout(60_000);
  let client: Client;
  before(buildServer);
  afterEach(() => client.stop());

  async function start(settings: unknown): Promise<void> {
    client = Client.spawn({ files: files(), settings });
    await client.greet();
    await client.until(() => client.progress.at(-1)?.stage === 'ready');
  }

  type Ids = readonly { uri: string; value: string }[];
  async function pulled(previousResultIds: Ids = []) {
    const { items } = await client.request<WorkspaceDiagnosticReport>(pull, { previousResultIds });
    const ids = items.map(({ uri, resultId = '' }) => ({ uri, value: resultId }));
    const codes = items.map((item) => [
      item.uri,
      item.kind === 'full'
        ? item.items.map(({ code, range, data }) => [code, range.start.line, data as unknown])
        : item.kind,
    ]);
    return { ids, codes };
  }

  it('come as firmly as the settings ask, and again only when something is news', async () => {
    await start({ workspaceDiagnostics: 'folder', workspaceDiagnosticsSeverity: 'hint' });
    const first = await pulled();
    const asked = first.codes.find(([uri]) => uri === asking)?.[1];
    assert.ok(
      Array.isArray(asked) && asked.some((each) => each[1] === 6 && each[2] === undefined),
      JSON.stringify(first),
    );
    const next = pulled(first.ids);
    client.files.delete(asking);
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: asking, type: 3 }] });
    const { codes } = await next;
    assert.deepEqual(codes, [[asking, []]]);
  });

  it('leave out what is less firm', async () => {
    await start({ workspaceDiagnostics: 'folder', workspaceDiagnosticsSeverity: 'warning' });
    const { codes } = await pulled();
    assert.deepEqual(
      codes.filter(([, items]) => items?.length),
      [],
    );
  });

  it('do not come of themselves: the request rests until it is cancelled', async () => {
    await start({});
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest(pull, { previousResultIds: [] }, source.token);
    client.reads.length = 0;
    await client.open(quiet, files().get(quiet) ?? '');
    await client.diagnostics(quiet);
    source.cancel();
    await assert.rejects(asked, /cancelled/);
    assert.deepEqual(client.reads, []);
  });

  it('are said to be there only where the settings want them: else the problems of a note would outlive its window', async () => {
    const capabilities = { ...everything, textDocument: { diagnostic: { dynamicRegistration: true } } };
    client = Client.spawn({ files: files(), settings: {} });
    await client.greet({ capabilities });
    const told = () =>
      [...client.registered.values()].flatMap(({ method, options }) =>
        method === 'textDocument/diagnostic'
          ? [(options as { workspaceDiagnostics: boolean }).workspaceDiagnostics]
          : [],
      );
    await client.until(() => told().length > 0);
    assert.deepEqual(told(), [false]);
    assert.equal(client.initialized?.capabilities.diagnosticProvider, undefined);
    client.settings = { workspaceDiagnostics: 'folder' };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.until(() => told().includes(true));
    assert.deepEqual(told(), [true]);
  });
});
