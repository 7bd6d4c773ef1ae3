/** The folder as a whole over the wire: what is known of it, how that follows the files, and what is kept between two servers. */
import assert from 'node:assert/strict';
import type { CompletionItem } from 'vscode-languageserver-protocol';
import { serverMethods, type CasebookProgress, type OverviewParams, type OverviewResult } from '../../protocol';
import { buildServer, Client, folderUri } from './client';

const wijk = `${folderUri}/wijk/veenpark.md`;
const casus = `${folderUri}/casus/mw-t.md`;
const open = `${folderUri}/wijk/nu.md`;
const changed = 'workspace/didChangeWatchedFiles';
const [created, altered, deleted] = [1, 2, 3];

const files = (): Map<string, string> =>
  new Map([
    [wijk, '---\nsoort: wijk\ntitel: Het Veenpark\ndatum: 2026-01-02\nwijk: Veenpark\n---\nEen achterstandswijk.\n'],
    [
      casus,
      '---\nsoort: casus\ntitel: Mevrouw Tulp\ndatum: 2026-01-03\npersoon: mw-t\nwijk: Veenpark\n---\n## Aanleiding\n' +
        'Zij zoekt gezelschap; haar kinderen wonen ver weg.\n\n## Linkwerk\n\n- [ ] (bonding) mw-t ↔ naaikamer: samen langsgaan @anna\n',
    ],
  ]);

describe('the casebook', function () {
  this.timeout(60_000);
  let client: Client;

  before(buildServer);
  afterEach(() => client.stop());

  const isReady = () => client.progress.at(-1)?.stage === 'ready';

  async function start(notes: ReadonlyMap<string, string>, cache?: string): Promise<void> {
    client = Client.spawn({ files: notes });
    client.cache = cache;
    await client.greet();
    await client.until(isReady);
  }

  /** What completes after `@`, or in a link. */
  async function completed(typed: '@' | '[['): Promise<string[]> {
    const text = `---\nsoort: wijk\ntitel: Nu\ndatum: 2026-01-04\n---\n${typed}`;
    await client.open(open, text);
    const position = { line: 5, character: typed.length };
    const items = await client.request<CompletionItem[]>('textDocument/completion', {
      textDocument: { uri: open },
      position,
    });
    await client.notify('textDocument/didClose', { textDocument: { uri: open } });
    return items.map(({ label }) => label).sort();
  }

  async function tell(changes: readonly { uri: string; type: number }[], part: string): Promise<void> {
    client.changes.length = 0;
    await client.notify(changed, { changes });
    await client.until(() => client.changes.some((change) => (change.changed as readonly string[]).includes(part)));
  }

  it('says how far it is, and comes to rest', async () => {
    await start(files());
    assert.deepEqual(
      client.progress.map(({ stage }) => stage).filter((stage, at, all) => stage !== all[at - 1]),
      ['form', 'reading', 'ready'],
    );
    assert.equal((await client.request<CasebookProgress>(serverMethods.casebookProgress, undefined)).stage, 'ready');
    assert.deepEqual(await completed('@'), ['@anna', '@mw-t']);
  });

  it('gives the folder in four pictures, and only the notes that are asked for', async () => {
    await start(files());
    const ask = (filter: OverviewParams['filter']) =>
      client.request<OverviewResult>(serverMethods.overview, { today: '2026-02-01', filter });
    const { pictures, places } = await ask({});
    const open = pictures.find(({ id }) => id === 'open')?.rows[0];
    assert.deepEqual(
      [open?.cells['owner'], open?.places.map((at) => [places[at]?.uri, places[at]?.line])],
      ['@anna', [[casus, 12]]],
    );
    const narrowed = await ask({ kind: 'wijk' });
    assert.deepEqual(narrowed.pictures.find(({ id }) => id === 'open')?.rows, []);
    assert.ok(narrowed.places.every(({ uri }) => uri === wijk));
  });

  it('follows what changes, comes, is renamed and goes', async () => {
    const notes = files();
    await start(notes);
    notes.set(casus, (notes.get(casus) ?? '').replace('@anna', '@bo'));
    client.files.set(casus, notes.get(casus));
    await tell([{ uri: casus, type: altered }], 'people');
    assert.deepEqual(await completed('@'), ['@bo', '@mw-t']);

    const renamed = `${folderUri}/casus/mevrouw-tulp.md`;
    client.files.set(renamed, notes.get(casus));
    client.files.delete(casus);
    await tell(
      [
        { uri: casus, type: deleted },
        { uri: renamed, type: created },
      ],
      'notes',
    );
    assert.deepEqual(await completed('@'), ['@bo', '@mw-t']);
    assert.deepEqual(await completed('[['), ['Het Veenpark', 'Mevrouw Tulp']);

    client.files.delete(renamed);
    await tell([{ uri: `${folderUri}/casus`, type: deleted }], 'people');
    assert.deepEqual(await completed('@'), []);
    assert.deepEqual(await completed('[['), ['Het Veenpark']);
  });

  it('takes a whole branch at once', async () => {
    await start(files());
    const many = Array.from({ length: 80 }, (_, n) => `${folderUri}/casus/n${n}.md`);
    for (const [n, uri] of many.entries()) client.files.set(uri, `---\nsoort: casus\npersoon: p${n}\n---\n`);
    client.files.delete(casus);
    client.reads.length = 0;
    await tell([{ uri: casus, type: deleted }, ...many.map((uri) => ({ uri, type: created }))], 'people');
    // Each is asked for twice: its form, and when all forms are known its reading.
    await client.until(() => client.reads.length === 160);
    assert.equal((await completed('@')).length, 80);
    assert.ok(!client.reads.includes(wijk), 'what did not change is not asked for');
  });

  it('leaves a file that the client does not list alone', async () => {
    await start(files());
    const outside = `${folderUri}/archief/oud.markdown`;
    client.files.set(outside, '---\nsoort: casus\npersoon: dhr-o\n---\n');
    await client.open(outside, client.files.get(outside) ?? '');
    await client.diagnostics(outside);
    assert.ok((await completed('@')).includes('@dhr-o'), 'while it is open');
    client.reads.length = 0;
    await client.until(() => client.changes.length > 0);
    await client.notify('textDocument/didClose', { textDocument: { uri: outside } });
    await tell([{ uri: outside, type: altered }], 'people');
    assert.deepEqual(await completed('@'), ['@anna', '@mw-t']);
    assert.deepEqual(
      client.reads.filter((uri) => uri === outside),
      [],
    );
  });

  describe('between two servers', () => {
    async function cacheOf(notes: ReadonlyMap<string, string>): Promise<string> {
      await start(notes);
      await client.until(() => client.cache !== undefined);
      const { cache = '' } = client;
      await client.stop();
      return cache;
    }
    const stages = () => new Set(client.progress.map(({ stage }) => stage));

    it('is kept without a word of the notes, or their names', async () => {
      const cache = await cacheOf(files());
      const words = [...files()].flatMap(([uri, text]) => `${uri} ${text}`.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
      assert.ok(words.length > 30 && cache.length > 100);
      for (const word of words.filter((each) => !/^[a-f]+$/.test(each))) assert.ok(!cache.includes(word), word);
      await start(files(), cache);
    });

    it('is known again without a new reading, also under another name', async () => {
      const notes = files();
      const cache = await cacheOf(notes);
      notes.set(`${folderUri}/casus/anders.md`, notes.get(casus) ?? '');
      notes.delete(casus);
      await start(notes, cache);
      assert.ok(!stages().has('reading'), [...stages()].join());
      assert.deepEqual(await completed('@'), ['@anna', '@mw-t']);
      assert.deepEqual(await completed('[['), ['Het Veenpark', 'Mevrouw Tulp']);
    });

    it('is read anew where a note changed, and only there', async () => {
      const notes = files();
      const cache = await cacheOf(notes);
      notes.set(casus, (notes.get(casus) ?? '').replace('@anna', '@bo'));
      await start(notes, cache);
      assert.deepEqual(await completed('@'), ['@bo', '@mw-t']);
      assert.deepEqual(
        client.progress.filter(({ stage }) => stage === 'reading').map(({ total }) => total),
        [1],
      );
    });

    for (const [name, spoil] of [
      ['damaged', (cache: string) => cache.replace(/\d(?=,)/, (digit) => `${(Number(digit) + 1) % 10}`)],
      ['cut off', (cache: string) => cache.slice(0, -40)],
      ['foreign', () => '{"version":7}'],
    ] as const) {
      it(`is read anew in silence when what was kept is ${name}`, async () => {
        const cache = await cacheOf(files());
        await start(files(), spoil(cache));
        assert.ok(stages().has('reading'));
        assert.deepEqual(await completed('@'), ['@anna', '@mw-t']);
        assert.deepEqual(client.statuses.at(-1)?.problems, []);
        await client.until(() => client.cache === cache);
      });
    }
  });
});
