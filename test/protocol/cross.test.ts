/** Over the notes of a folder by wire: where a name stands, a rename of names and of files, and what is refused rather than written wrongly. */
import assert from 'node:assert/strict';
import type {
  AnnotatedTextEdit,
  DocumentLink,
  Location,
  TextDocumentEdit,
  WorkspaceEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver-protocol';
import { buildServer, Client, folderUri } from './client';

const uriOf = (path: string) => `${folderUri}/${path}.md`;

/** Two neighbourhood notes and ten cases; every other one names mw-t. */
const files = (): Map<string, string | undefined> =>
  new Map([
    [uriOf('wijk/zuid'), '---\nsoort: wijk\ntitel: Zuid\ndatum: 2026-01-02\nwijk: Zuid\n---\nZie [[casus/c0]].\n'],
    [uriOf('wijk/noord'), '---\nsoort: wijk\ntitel: Noord\ndatum: 2026-01-02\nwijk: Noord\n---\n'],
    ...Array.from({ length: 10 }, (_, n): [string, string] => [
      uriOf(`casus/c${n}`),
      `---\nsoort: casus\ndatum: 2026-02-${10 + n}\npersoon: p${n}\nwijk: Zuid\n---\n${n % 2 ? '@mw-t' : 'Niemand'} [[c0#stappen]]\n\n## Stappen\n`,
    ]),
  ]);

describe('over the notes', function () {
  this.timeout(60_000);
  let client: Client;
  before(buildServer);
  beforeEach(async () => {
    client = Client.spawn({ files: files() });
    await client.greet({
      capabilities: {
        workspace: {
          workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} },
          configuration: true,
        },
      },
    });
    await client.until(() => client.progress.at(-1)?.stage === 'ready');
  });
  afterEach(() => client.stop());

  const textOf = (path: string) => client.files.get(uriOf(path)) ?? '';
  const openNote = (path: string, version = 1) => client.open(uriOf(path), textOf(path), version);

  function at(path: string, words: string) {
    const before = textOf(path).slice(0, textOf(path).indexOf(words)).split('\n');
    const position = { line: before.length - 1, character: (before.at(-1) ?? '').length + 1 };
    return { textDocument: { uri: uriOf(path) }, position };
  }

  const edited = (edit: WorkspaceEdit) =>
    ((edit.documentChanges ?? []) as TextDocumentEdit[]).map(({ textDocument: { uri, version }, edits }) => [
      uri,
      version,
      edits.map((each) => ('newText' in each ? each.newText : '')),
    ]);

  it('finds, links and names', async () => {
    await openNote('casus/c1');
    const found = await client.request<Location[]>('textDocument/references', {
      ...at('casus/c1', '@mw-t'),
      context: { includeDeclaration: true },
    });
    assert.deepEqual(
      found.map(({ uri, range }) => [uri, range.start]),
      [9, 7, 5, 3, 1].map((n) => [uriOf(`casus/c${n}`), { line: 6, character: 1 }]),
    );
    const links = await client.request<DocumentLink[]>('textDocument/documentLink', at('casus/c1', '@mw-t'));
    assert.deepEqual(
      links.map(({ target }) => target),
      [uriOf('casus/c0')],
    );
    const [defined] = await client.request<Location[]>('textDocument/definition', at('casus/c1', 'Zuid'));
    assert.equal(defined?.uri, uriOf('wijk/zuid'));
    const [heading] = await client.request<Location[]>('textDocument/definition', at('casus/c1', 'c0#stappen'));
    assert.deepEqual(heading, {
      uri: uriOf('casus/c0'),
      range: { start: { line: 8, character: 3 }, end: { line: 8, character: 10 } },
    });
    const symbols = await client.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'mw-t' });
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ['@mw-t'],
    );
  });

  it('renames in open and closed notes, by the texts of now', async () => {
    await openNote('casus/c1', 7);
    // A line more on disk that nobody told of: the places that were remembered are old.
    client.files.set(uriOf('casus/c3'), textOf('casus/c3').replace('@mw-t', '\n@mw-t'));
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', {
      ...at('casus/c1', '@mw-t'),
      newName: 'mw-tulp',
    });
    assert.deepEqual(
      edited(edit).sort(),
      [1, 3, 5, 7, 9].map((n) => [uriOf(`casus/c${n}`), n === 1 ? 7 : null, ['mw-tulp']]),
    );
    const changes = (edit.documentChanges ?? []) as TextDocumentEdit[];
    const moved = changes.find(({ textDocument }) => textDocument.uri === uriOf('casus/c3'))?.edits[0];
    assert.ok(moved && 'range' in moved);
    assert.deepEqual(moved.range, { start: { line: 7, character: 1 }, end: { line: 7, character: 5 } });
  });

  it('refuses with a message that quotes no note', async () => {
    await openNote('casus/c1');
    const rename = (newName: string) => client.request('textDocument/rename', { ...at('casus/c1', '@mw-t'), newName });
    await assert.rejects(rename('p0'), /Zo heet al iemand/);
    client.files.set(uriOf('casus/c5'), undefined);
    await assert.rejects(rename('mw-tulp'), /niet.* gelezen/i);
    assert.ok(!client.logs.join('\n').includes('mw-t'));
  });

  it('has two neighbourhoods made one looked at first', async () => {
    await openNote('wijk/noord');
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', {
      ...at('wijk/noord', 'Noord\n---'),
      newName: 'Zuid',
    });
    assert.deepEqual(edited(edit), [[uriOf('wijk/noord'), 1, ['Zuid']]]);
    const [change] = (edit.documentChanges ?? []) as TextDocumentEdit[];
    const id = (change?.edits[0] as AnnotatedTextEdit | undefined)?.annotationId ?? '';
    assert.equal(edit.changeAnnotations?.[id]?.needsConfirmation, true);
  });

  it('takes links along with a file and with a folder', async () => {
    assert.ok(client.initialized?.capabilities.workspace?.fileOperations?.willRename);
    const will = (oldPath: string, newPath: string) =>
      client.request<WorkspaceEdit | null>('workspace/willRenameFiles', {
        files: [{ oldUri: `${folderUri}/${oldPath}`, newUri: `${folderUri}/${newPath}` }],
      });
    const one = edited((await will('casus/c0.md', 'casus/nul.md')) ?? {});
    assert.equal(one.length, 11);
    assert.deepEqual(
      one.find(([uri]) => uri === uriOf('wijk/zuid')),
      [uriOf('wijk/zuid'), null, ['casus/nul']],
    );
    assert.deepEqual(
      one.find(([uri]) => uri === uriOf('casus/c4')),
      [uriOf('casus/c4'), null, ['nul']],
    );
    assert.deepEqual(edited((await will('casus', 'archief')) ?? {}), [[uriOf('wijk/zuid'), null, ['archief/c0']]]);
    assert.equal(await will('wijk/noord.md', 'wijk/n.md'), null);
  });
});
