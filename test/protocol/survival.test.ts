/** Bad input: whatever comes over the wire or out of the folder, the server lives on, answers, and keeps the note's text to itself. */
import assert from 'node:assert/strict';
import type { Diagnostic, Hover } from 'vscode-languageserver-protocol';
import { serverMethods, type IgnoreResult, type LookResult } from '../../protocol';
import { buildServer, Client, folderUri } from './client';

const uri = `${folderUri}/casus/t.md`;
const secret = 'Geheimwoord';
const head = '---\nsoort: casus\ntitel: T\ndatum: 2026-01-02\ntaal: nl\n---\n';
const text = `${head}## Aanleiding\n${secret} woont in een achterstandswijk.\n`;
const list = `${folderUri}/.roltrap/ignore.json`;

async function assertAlive(client: Client): Promise<void> {
  const fresh = `${folderUri}/levend.md`;
  await client.open(fresh, text);
  const codes = (await client.diagnostics(fresh)).map(({ code }) => code);
  assert.ok(codes.includes('problem-term'), `alive: ${codes.join()}`);
  assert.doesNotMatch(client.logs.join('\n'), new RegExp(secret), 'the log holds no text of a note');
}

describe('bad input', function () {
  this.timeout(60_000);
  let client: Client;

  before(buildServer);
  afterEach(() => client.stop());

  async function start(options: Parameters<typeof Client.start>[0] = {}): Promise<void> {
    client = await Client.start(options);
    await client.open(uri, text);
  }

  describe('messages', () => {
    it('survives JSON that is none', async () => {
      await start();
      const broken = `{"jsonrpc":"2.0","id":1,"method":"textDocument/hover","params":{"${secret}"`;
      client.raw(`Content-Length: ${Buffer.byteLength(broken)}\r\n\r\n${broken}`);
      await assertAlive(client);
    });

    it('survives messages of no shape', async () => {
      await start();
      for (const body of ['null', '[]', '7', '"x"', '{}', '{"jsonrpc":"2.0","id":{},"method":3}']) {
        client.raw(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
      }
      await assertAlive(client);
    });

    it('answers unknown methods with an error, and unknown notifications with nothing', async () => {
      await start();
      await assert.rejects(client.request('roltrap/unknown', {}), { code: -32601 });
      await client.notify('roltrap/unknown', { [secret]: 1 });
      await assertAlive(client);
    });

    it('answers requests of the wrong shape harmlessly', async () => {
      await start();
      const nothing: readonly (readonly [string, unknown])[] = [
        ['textDocument/hover', null],
        ['textDocument/completion', []],
        ['textDocument/codeAction', []],
        ['textDocument/codeLens', []],
        ['textDocument/documentSymbol', []],
        ['textDocument/foldingRange', []],
        ['textDocument/semanticTokens/full', { data: [] }],
        [serverMethods.look, null],
        [serverMethods.explain, null],
        [serverMethods.sectionWhy, null],
        [serverMethods.newNote, null],
      ];
      for (const [method, expected] of nothing) {
        assert.deepEqual(await client.request(method, { [secret]: [secret] }), expected, method);
      }
      const broken = { textDocument: { uri }, range: secret, context: { diagnostics: secret } };
      assert.deepEqual(await client.request('textDocument/codeAction', broken), []);
      await assertAlive(client);
    });

    it('survives notifications of the wrong shape', async () => {
      await start();
      const opened = ['textDocument/didOpen', 'textDocument/didChange', 'textDocument/didClose'];
      for (const method of [...opened, 'workspace/didChangeWatchedFiles', 'workspace/didChangeConfiguration']) {
        await client.notify(method, { [secret]: secret });
      }
      await client.change(uri, 2, [{ range: { start: {}, end: null }, text: secret }]);
      await client.change(`${folderUri}/never-opened.md`, 2, [{ text: secret }]);
      await assertAlive(client);
    });

    it('survives a greeting without anything in it', async () => {
      client = Client.spawn();
      await client.request('initialize', { capabilities: {} });
      await client.notify('initialized', {});
      await assertAlive(client);
    });

    it('answers without ever having been told "initialized"', async () => {
      client = Client.spawn();
      await client.request('initialize', {
        capabilities: {},
        locale: 7,
        workspaceFolders: 'x',
        initializationOptions: 3,
      });
      await assertAlive(client);
    });
  });

  describe('positions and versions', () => {
    it('takes positions outside the document as its edges', async () => {
      await start();
      for (const position of [
        { line: 9999, character: 0 },
        { line: 0, character: 9999 },
        { line: -1, character: -1 },
        { line: 7, character: 99999 },
      ]) {
        const at = { textDocument: { uri }, position };
        await client.request<Hover | null>('textDocument/hover', at);
        assert.ok(Array.isArray(await client.request('textDocument/completion', at)));
        const range = { start: position, end: { line: 99999, character: 3 } };
        const params = { textDocument: { uri }, range, context: { diagnostics: [] } };
        assert.ok(Array.isArray(await client.request('textDocument/codeAction', params)));
      }
      await assertAlive(client);
    });

    it('applies changes outside the document at its edges, and stays right', async () => {
      await start();
      const far = { line: 9999, character: 9999 };
      await client.change(uri, 2, [{ range: { start: far, end: far }, text: '\nEen springplank.\n' }]);
      const { marks } = await client.request<LookResult>(serverMethods.look, { uri });
      assert.deepEqual(marks.slice(5), [9, 4, 9, 15, 4]);
    });

    it('takes versions in any order', async () => {
      await start();
      await client.change(uri, 9, [{ text: `${head}Niets.\n` }]);
      assert.deepEqual(await problemTerms(client), []);
      await client.change(uri, 3, [{ text }]);
      assert.equal((await problemTerms(client)).length, 1);
      await client.change(uri, 3, [{ text: `${head}Niets.\n` }]);
      assert.deepEqual(await problemTerms(client), []);
    });

    it('answers for a document that is closed or was never open', async () => {
      await start();
      await client.notify('textDocument/didClose', { textDocument: { uri } });
      assert.deepEqual(await client.diagnostics(uri), []);
      assert.deepEqual(await client.diagnostics('untitled:nothing'), []);
      assert.deepEqual(await client.diagnostics('no uri at all %%%'), []);
      await assertAlive(client);
    });

    it('cancels with an error, not with an empty answer', async () => {
      await start();
      const request = frame({ id: 777, method: 'textDocument/foldingRange', params: { textDocument: { uri } } });
      client.raw(request + frame({ method: '$/cancelRequest', params: { id: 777 } }));
      await assertAlive(client);
      assert.equal(client.written().find(({ id }) => id === 777)?.error?.code, -32800);
    });
  });

  describe('texts', () => {
    it('reads a note of 10 MB, or the part that it says', async () => {
      client = await Client.start();
      const line = 'Zij woont in een achterstandswijk en de dagen gaan voorbij met werk en kinderen.\n\n';
      await client.open(uri, head + line.repeat(Math.ceil(10_000_000 / line.length)));
      const codes = (await client.diagnostics(uri)).map(({ code }) => code);
      assert.ok(codes.includes('note-too-large'), codes.slice(0, 5).join());
      await assertAlive(client);
    });

    it('reads texts of nothing and of anything', async () => {
      client = await Client.start();
      for (const odd of [
        '',
        '\u0000',
        '\ud800',
        '---',
        '---\nsoort: casus',
        '---\r\nsoort: casus\r\n---\r\n\u{1F600}',
        '#'.repeat(5000),
      ]) {
        await client.open(uri, odd);
        assert.ok(Array.isArray(await client.diagnostics(uri)));
      }
      await assertAlive(client);
    });
  });

  describe('settings', () => {
    it('says what is wrong once, in the language of the interface, and goes on', async () => {
      await start({ settings: { highlight: 'ja', severity: { 'no-such-rule': 'hint' } } });
      await client.until(() => client.statuses.some(({ problems }) => problems.length === 2));
      const [first, second] = client.statuses.find(({ problems }) => problems.length === 2)?.problems ?? [];
      assert.match(`${first} ${second}`, /roltrap\.highlight verwacht true of false.*no-such-rule/);
      assert.equal(client.logs.filter((log) => log.includes('roltrap.highlight')).length, 1);
      await assertAlive(client);
    });

    it('follows a change and asks the editor to look again', async () => {
      await start();
      assert.equal((await problemTerms(client)).length, 1);
      client.settings = { severity: { 'problem-term': 'off' } };
      await client.notify('workspace/didChangeConfiguration', { settings: null });
      await client.until(() => client.refreshed.includes('workspace/diagnostic/refresh'));
      assert.deepEqual(await problemTerms(client), []);
    });

    it('reads files as notes that a pattern names', async () => {
      await start({ settings: { notes: { 'intakes/**': 'casus' } } });
      const plain = `${folderUri}/intakes/x.md`;
      await client.open(plain, 'Zij woont in een achterstandswijk.\n');
      assert.deepEqual(
        (await client.diagnostics(plain)).map(({ code, range }) => [code, range.start.character]),
        [['problem-term', 17]],
      );
    });
  });

  describe('the folder', () => {
    const other = `${folderUri}/wijk/veenpark.md`;
    const notes = async () => {
      await client.until(() => client.statuses.some((status) => status.notes !== undefined));
      return client.statuses.findLast((status) => status.notes !== undefined)?.notes;
    };

    it('knows the other notes, and passes over what has vanished', async () => {
      const files = new Map([
        [other, '---\nsoort: wijk\ntitel: Veenpark\ndatum: 2026-01-01\nwijk: Veenpark\n---\n'],
        [`${folderUri}/weg.md`, undefined],
      ]);
      await start({ files });
      assert.equal(await notes(), 1);
      await client.change(uri, 2, [{ text: `${text}Zie [[` }]);
      const position = { line: 8, character: 6 };
      const items = await client.request<{ label: string }[]>('textDocument/completion', {
        textDocument: { uri },
        position,
      });
      assert.ok(
        items.some(({ label }) => /veenpark/i.test(label)),
        JSON.stringify(items),
      );
      client.files.delete(other);
      await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: other, type: 3 }] });
      assert.deepEqual(await client.request('textDocument/completion', { textDocument: { uri }, position }), []);
      await assertAlive(client);
    });

    it('takes what is on disk when a note is closed without saving', async () => {
      const saved = text.replace('Geheimwoord', '@bewaard');
      await start({ files: new Map([[uri, saved]]) });
      await notes();
      await client.change(uri, 2, [{ text: text.replace('Geheimwoord', '@nooitbewaard') }]);
      await client.diagnostics(uri);
      client.reads.length = 0;
      await client.notify('textDocument/didClose', { textDocument: { uri } });
      await client.until(() => client.reads.includes(uri));
      await client.open(other, '---\nsoort: wijk\n---\n\nMet @');
      const position = { line: 4, character: 5 };
      const items = await client.request<{ label: string }[]>('textDocument/completion', {
        textDocument: { uri: other },
        position,
      });
      assert.deepEqual(
        items.map(({ label }) => label.replace('@', '')),
        ['bewaard'],
      );
    });

    it('goes by the list as it was asked for last, whatever answer comes last', async () => {
      await start();
      const key = ((await problemTerms(client))[0]?.data as { ignoreKey: string }).ignoreKey;
      const params = { uri, code: 'problem-term', ignoreKey: key, scope: 'folder' };
      const made = await client.request<IgnoreResult>(serverMethods.ignore, params);
      const asked = () => client.reads.filter((each) => each === list).length;
      const changed = () => client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: list, type: 2 }] });
      let answer = () => {};
      client.heldBack = { uri: list, until: new Promise<void>((resolve) => (answer = resolve)) };
      const before = asked();
      await changed();
      await client.until(() => asked() > before);
      client.heldBack = undefined;
      client.files.set(list, 'content' in made ? made.content : '');
      await changed();
      await client.until(() => client.refreshed.length > 0);
      client.refreshed.length = 0;
      answer();
      await client.until(() => client.refreshed.length > 0);
      assert.deepEqual(await problemTerms(client), []);
    });

    it('reads the list of a folder that is added later', async () => {
      await start();
      const key = ((await problemTerms(client))[0]?.data as { ignoreKey: string }).ignoreKey;
      const params = { uri, code: 'problem-term', ignoreKey: key, scope: 'folder' };
      const made = await client.request<IgnoreResult>(serverMethods.ignore, params);
      client.files.set('file:///erbij/.roltrap/ignore.json', 'content' in made ? made.content : '');
      const added = [{ uri: 'file:///erbij', name: 'erbij' }];
      await client.notify('workspace/didChangeWorkspaceFolders', { event: { added, removed: [] } });
      await client.until(() => client.refreshed.length > 0);
      await client.open('file:///erbij/t.md', text);
      const codes = (await client.diagnostics('file:///erbij/t.md')).map(({ code }) => code);
      assert.ok(!codes.includes('problem-term'), codes.join());
      assert.equal((await problemTerms(client)).length, 1, 'the first folder keeps its own list');
    });

    it('goes on without a client that knows the folder', async () => {
      client = Client.spawn();
      client.connection.onRequest('roltrap/listNotes', () => Promise.reject(new Error(secret)));
      await client.request('initialize', { capabilities: {}, rootUri: folderUri, locale: 'en-GB' });
      await client.notify('initialized', {});
      await client.until(() => client.statuses.some(({ problems }) => problems.length > 0));
      assert.match(client.statuses.at(-1)?.problems.join() ?? '', /folder could not be read/);
      await assertAlive(client);
    });
  });

  describe('not here', () => {
    const ignore = (scope: string, onDisk?: string) =>
      client.request<IgnoreResult>(serverMethods.ignore, {
        uri,
        code: 'problem-term',
        ignoreKey: ignoreKey,
        scope,
        position: { line: 7, character: 26 },
        ...(onDisk !== undefined && { onDisk }),
      });
    let ignoreKey = '';

    async function begin(files: Map<string, string> = new Map()): Promise<Diagnostic[]> {
      await start({ files });
      const found = await problemTerms(client);
      ignoreKey = (found[0]?.data as { ignoreKey: string } | undefined)?.ignoreKey ?? ignoreKey;
      return found;
    }

    it('puts aside one wording, and keeps no word of it', async () => {
      await begin();
      const look = async () => (await client.request<LookResult>(serverMethods.look, { uri })).marks.length / 5;
      assert.equal(await look(), 1);
      const result = await ignore('occurrence');
      assert.ok('content' in result);
      assert.doesNotMatch(result.content, /achterstand|Geheim|casus/i);
      client.files.set(list, result.content);
      await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: list, type: 1 }] });
      await client.until(() => client.refreshed.includes('workspace/diagnostic/refresh'));
      assert.deepEqual(await problemTerms(client), []);
      assert.equal(await look(), 0, 'it is not drawn either');
      const place = { textDocument: { uri }, position: { line: 7, character: 30 } };
      assert.match(JSON.stringify(await client.request<Hover>('textDocument/hover', place)), /opzij|aside/);
      await client.change(uri, 2, [{ text: `${head}## Aanleiding\nNog een achterstandswijk.\n` }]);
      assert.equal((await problemTerms(client)).length, 1, 'another passage asks again');
    });

    it('holds from the first answer on when the file was there', async () => {
      await begin();
      const result = await ignore('note');
      await client.stop();
      assert.deepEqual(await begin(new Map([[list, 'content' in result ? result.content : '']])), []);
    });

    it('is taken back for a note; what is put aside for the folder stays', async () => {
      await begin();
      const showAside = (onDisk: string) => client.request<IgnoreResult>(serverMethods.showAside, { uri, onDisk });
      const one = await ignore('occurrence');
      assert.ok('content' in one);
      client.files.set(list, one.content);
      await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: list, type: 1 }] });
      await client.until(() => client.refreshed.includes('workspace/diagnostic/refresh'));
      assert.deepEqual(await problemTerms(client), []);
      const both = await ignore('folder', one.content);
      assert.ok('content' in both);
      const back = await showAside(both.content);
      assert.ok('content' in back);
      assert.deepEqual(back.content.match(/"scope":"\w+"/g), ['"scope":"folder"']);
      assert.match(JSON.stringify(await showAside(back.content)), /refused.*niets opzij gezet/);
    });

    it('adds to what others put aside', async () => {
      await begin();
      const result = await ignore('folder');
      assert.ok('content' in result);
      const more = await ignore('note', result.content);
      assert.ok(
        'content' in more &&
          result.content
            .split('\n')
            .slice(2, 4)
            .every((line) => more.content.includes(line.replace(/,$/, ''))),
      );
      assert.equal((JSON.parse(more.content) as { entries: unknown[] }).entries.length, 2);
    });

    it('refuses to overwrite a list that it cannot read, and says so', async () => {
      assert.equal((await begin(new Map([[list, '{ broken']]))).length, 1);
      await client.until(() =>
        client.statuses.some(({ problems }) => problems.some((problem) => /ignore\.json/.test(problem))),
      );
      const result = await ignore('folder', '{ broken');
      assert.ok('refused' in result && /niet te lezen/.test(result.refused));
    });
  });
});

async function problemTerms(client: Client): Promise<Diagnostic[]> {
  return (await client.diagnostics(uri)).filter(({ code }) => code === 'problem-term');
}

function frame(message: object): string {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}
