/** The order of labels over the wire: learned from the notes of the folder and from "not here", and never from text that is kept. */
import assert from 'node:assert/strict';
import type { CompletionItem, CompletionList, Diagnostic } from 'vscode-languageserver-protocol';
import { serverMethods, type IgnoreResult } from '../../protocol';
import { buildServer, Client, folderUri } from './client';

const list = `${folderUri}/.roltrap/ignore.json`;
const uri = `${folderUri}/casus/nu.md`;
const note = (body: string, labels = '') =>
  `---\nsoort: casus\ntitel: T\ndatum: 2026-01-02\ntaal: nl\n${labels}---\n## Aanleiding\n${body}\n`;
const care = 'Zij doet mantelzorg. Haar moeder ligt in het ziekenhuis.';
const money = 'Er zijn schulden. Er ligt een loonbeslag.';
const other = 'Een kort gesprek aan de deur.';
const [zorg, geld] = ['groepen/zorg', 'groepen/geld'];

/** Notes about care, with labels, beside as many about nothing. */
const folderOf = (labels: string) =>
  new Map(
    Array.from({ length: 6 }, (_, at) => [
      [`${folderUri}/casus/a${at}.md`, note(care, labels)] as const,
      [`${folderUri}/casus/b${at}.md`, note(other)] as const,
    ]).flat(),
  );

describe('labels by the habits of a folder', function () {
  this.timeout(60_000);
  let client: Client;

  before(buildServer);
  afterEach(() => client.stop());

  async function start(files: ReadonlyMap<string, string>, settings: unknown = {}): Promise<void> {
    client = await Client.start({ files, settings });
    await client.until(() => client.statuses.some(({ notes }) => notes !== undefined));
    await client.open(uri, note(`${money} ${care}`));
  }
  const labels = async (): Promise<[unknown, boolean][]> =>
    (await client.diagnostics(uri))
      .filter(({ code }) => code === 'label-to-consider')
      .map((diagnostic) => [keyOf(diagnostic), /staat (hoger|lager) omdat jullie/.test(text(diagnostic))]);

  /** The labels as they are completed in the front matter, the first one first. */
  async function completed(): Promise<string[]> {
    await client.change(uri, 2, [{ text: note(`${money} ${care}`, 'labels: \n') }]);
    const place = { textDocument: { uri }, position: { line: 5, character: 8 } };
    const answer = await client.request<CompletionItem[] | CompletionList>('textDocument/completion', place);
    const items = Array.isArray(answer) ? answer : answer.items;
    return items.toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1)).map((item) => item.label);
  }

  it('stay as they are with few notes', async () => {
    await start(new Map([...folderOf(`labels: [${zorg}]\n`)].slice(0, 8)));
    assert.deepEqual(await labels(), [
      [geld, false],
      [zorg, false],
    ]);
    assert.deepEqual(await completed(), [geld, zorg]);
  });
  it('stand higher when the team chose them in such notes, and say so', async () => {
    await start(folderOf(`labels: [${zorg}]\n`));
    assert.deepEqual(
      await labels(),
      [
        [geld, false],
        [zorg, true],
      ],
      'in the order of the text',
    );
    assert.deepEqual(await completed(), [zorg, geld]);
  });
  it('stay as they are with the setting off', async () => {
    await start(folderOf(`labels: [${zorg}]\n`), { labelHabits: false });
    assert.deepEqual(await labels(), [
      [geld, false],
      [zorg, false],
    ]);
  });
  it('wait to be asked for when the team refused them in such notes', async () => {
    await start(folderOf(`labels:\n  - { sleutel: ${zorg}, status: afgewezen }\n`));
    assert.deepEqual(await labels(), [[geld, false]]);
  });
  it('are asked again when the folder has been read after the note was opened', async () => {
    client = Client.spawn({ files: folderOf(`labels: [${zorg}]\n`) });
    await client.greet();
    await client.open(uri, note(`${money} ${care}`));
    await client.until(() => client.refreshed.includes('workspace/diagnostic/refresh'));
    assert.deepEqual((await labels())[1], [zorg, true]);
  });

  it('learn from "not here", of which a key and hashes are kept', async () => {
    const files = folderOf('');
    await start(files);
    let onDisk: string | undefined;
    for (const at of files.keys()) {
      if (!at.includes('/a')) continue;
      await client.open(at, files.get(at) ?? '');
      const asked = { uri: at, code: 'label-to-consider', ignoreKey: zorg, scope: 'occurrence' };
      const position = { line: 7, character: 10 };
      const params = { ...asked, position, ...(onDisk !== undefined && { onDisk }) };
      const result = await client.request<IgnoreResult>(serverMethods.ignore, params);
      assert.ok('content' in result);
      onDisk = result.content;
    }
    assert.ok(onDisk);
    assert.doesNotMatch(onDisk, /mantelzorg|moeder|ziekenhuis|casus|a\d\.md/i);
    assert.deepEqual((await labels()).length, 2);
    client.files.set(list, onDisk);
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: list, type: 1 }] });
    await client.until(() => client.refreshed.includes('workspace/diagnostic/refresh'));
    assert.deepEqual(await labels(), [[geld, false]]);
    assert.doesNotMatch(client.logs.join('\n'), /mantelzorg|moeder|ziekenhuis/);
  });
});

const text = ({ message }: Diagnostic): string => (typeof message === 'string' ? message : message.value);
const keyOf = ({ data }: Diagnostic): unknown => (data as { ignoreKey?: unknown } | undefined)?.ignoreKey;
