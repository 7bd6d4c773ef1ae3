/** The editor's progress while a large folder is read from a slow disk: it shows, it can be stopped, and reading again takes it up where it was. */
import assert from 'node:assert/strict';
import {
  WorkDoneProgress,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from 'vscode-languageserver-protocol';
import {
  clientMethods,
  serverMethods,
  type CasebookProgress,
  type ReadFileResult,
  type ReadFilesParams,
} from '../../protocol';
import { buildServer, Client, everything, folderUri } from './client';

type Said = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;
const count = 1_100;
/** Milliseconds that the disk takes for one batch. */
const slow = 100;

const files = () =>
  new Map(
    Array.from({ length: count }, (_, n) => [
      `${folderUri}/casus/n${n}.md`,
      `---\nsoort: casus\ntitel: Casus ${n}\ndatum: 2026-01-02\npersoon: p${n}\n---\nZij tuiniert.\n`,
    ]),
  );

describe('the progress of the folder', function () {
  this.timeout(120_000);
  let client: Client;
  /** What the editor shows, by the token of the bar. */
  let bars: { readonly token: string | number; readonly said: Said[] }[];
  /** What the reading is at when the files are slow. */
  let slowAt: CasebookProgress['stage'] | undefined;
  before(buildServer);
  afterEach(() => client.stop());

  function start(): Promise<void> {
    bars = [];
    client = Client.spawn({ files: files() });
    const { connection } = client;
    connection.onRequest(clientMethods.readFiles, async ({ uris }: ReadFilesParams) => {
      if (slowAt !== undefined && stage() === slowAt) await new Promise((resolve) => setTimeout(resolve, slow));
      return uris.map((uri): ReadFileResult => ({ text: client.files.get(uri) ?? '' }));
    });
    connection.onRequest('window/workDoneProgress/create', ({ token }: { token: string | number }) => {
      const said: Said[] = [];
      bars.push({ token, said });
      connection.onProgress(WorkDoneProgress.type, token, (each) => void said.push(each));
    });
    return client.greet({ capabilities: { ...everything, window: { workDoneProgress: true } } });
  }

  const stage = () => client.progress.at(-1)?.stage;
  const message = () => bars[0]?.said.at(-1)?.message ?? '';

  for (const [at, words] of [
    ['form', 'Notities van de map'],
    ['reading', 'Notities lezen'],
  ] as const) {
    it(`stops while it is at ${at}, and goes on when the folder is read again`, async () => {
      slowAt = at;
      await start();
      await client.until(() => message().startsWith(words));
      const [bar] = bars;
      assert.ok(bar);
      const { title, cancellable } = bar.said[0] as WorkDoneProgressBegin;
      assert.deepEqual([title, cancellable], ['Roltrap', true]);
      await client.notify('window/workDoneProgress/cancel', { token: bar.token });
      await client.until(() => stage() === 'stopped');
      const { done, total } = client.progress.at(-2) ?? { done: 0, total: 0 };
      assert.ok(done < total, `${done} of ${total}`);
      const asked = await client.request<CasebookProgress>(serverMethods.casebookProgress, undefined);
      assert.equal(asked.stage, 'stopped');
      assert.equal(bar.said.at(-1)?.kind, 'end');
      assert.ok(!client.progress.some((each) => each.stage === 'ready'));

      slowAt = undefined;
      client.progress.length = 0;
      await client.request(serverMethods.readFolder, undefined);
      await client.until(() => stage() === 'ready');
      const reading = client.progress.filter((each) => each.stage === 'reading');
      assert.ok(reading.length > 0, 'what waited is read');
      if (at === 'reading') assert.ok((reading[0]?.total ?? count) < count, 'and only that');
      await client.until(() => client.statuses.at(-1)?.notes === count);
    });
  }
});
