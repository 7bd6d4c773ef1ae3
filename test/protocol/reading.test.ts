/** A note over the wire: open, read, change, mend, close. */
import assert from 'node:assert/strict';
import type {
  CodeAction,
  CodeLens,
  CompletionItem,
  DocumentSymbol,
  FoldingRange,
  Hover,
  SemanticTokens,
  SemanticTokensDelta,
  TextDocumentEdit,
} from 'vscode-languageserver-protocol';
import { serverMethods, type KindChoice, type LookResult, type NewNoteResult, type Page } from '../../protocol';
import { buildServer, Client } from './client';

const uri = 'file:///map/casus/t.md';
const head = '---\nsoort: casus\ntitel: T\ndatum: 2026-01-02\ntaal: nl\n---\n';
const text = `${head}## Aanleiding\nZij woont in een achterstandswijk.\n\nDe wijk is een springplank.\n`;
/** The line of "Zij woont in een achterstandswijk." and where the word stands. */
const [line, start, end] = [7, 17, 33];
const word = { start: { line, character: start }, end: { line, character: end } };
const textDocument = { uri };

describe('a note over the wire', function () {
  this.timeout(60_000);
  let client: Client;

  before(buildServer);
  beforeEach(async () => {
    client = await Client.start();
    await client.open(uri, text);
  });
  afterEach(() => client.stop());

  const problemTerm = async () => (await client.diagnostics(uri)).filter(({ code }) => code === 'problem-term');

  it('is spoken about in the language that a setting names, whatever the editor has', async () => {
    const said = async () => JSON.stringify((await problemTerm()).map(({ message }) => message));
    assert.match(await said(), /kijkt met de bril/);
    client.settings = { language: 'en' };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.until(() => client.refreshed.length >= 3);
    assert.match(await said(), /glasses/);
  });

  it('says what it can', () => {
    const { capabilities } = client.initialized ?? {};
    assert.equal(capabilities?.hoverProvider, true);
    assert.deepEqual(capabilities?.diagnosticProvider, {
      identifier: 'roltrap',
      interFileDependencies: false,
      workspaceDiagnostics: false,
    });
  });

  it('finds the wording, with code, range, page and reason', async () => {
    const [found, ...rest] = await problemTerm();
    assert.deepEqual(rest, []);
    assert.deepEqual(found?.range, word);
    assert.equal(found?.severity, 3);
    assert.equal(found?.codeDescription?.href, 'file:///pages/nl/rules/problem-term.md');
    assert.match(JSON.stringify(found?.message), /achterstandswijk/);
  });

  it('says "unchanged" until something changes', async () => {
    const pull = (previousResultId?: string) =>
      client.request<{ kind: string; resultId: string }>('textDocument/diagnostic', { textDocument, previousResultId });
    const first = await pull();
    assert.equal((await pull(first.resultId)).kind, 'unchanged');
    await client.change(uri, 2, [{ range: { start: word.end, end: word.end }, text: 'en' }]);
    assert.equal((await pull(first.resultId)).kind, 'full');
  });

  it('follows every keystroke', async () => {
    await client.change(uri, 2, [{ range: word, text: '' }]);
    assert.deepEqual(await problemTerm(), []);
    for (const [index, letter] of [...'achterstandswijk'].entries()) {
      const at = { line, character: start + index };
      await client.change(uri, 3 + index, [{ range: { start: at, end: at }, text: letter }]);
    }
    assert.deepEqual((await problemTerm())[0]?.range, word);
  });

  it('mends through a code action that carries its fix', async () => {
    const diagnostics = await problemTerm();
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument,
      range: word,
      context: { diagnostics },
    });
    const edits = actions.flatMap(({ edit }) => (edit?.documentChanges ?? []) as TextDocumentEdit[]);
    const snippets = edits.flatMap((edit) => edit.edits).map((edit) => ('snippet' in edit ? edit.snippet.value : ''));
    assert.ok(snippets.includes('wijk waar ${1:[wie]} sinds ${2:[wanneer]} woont'), JSON.stringify(actions));
    assert.ok(actions.some(({ command }) => command?.command === 'roltrap.why'));
    assert.ok(actions.some(({ command }) => command?.command === 'roltrap.ignore'));
  });

  it('explains on hover, and elsewhere keeps silent', async () => {
    const hover = (line: number, character: number) =>
      client.request<Hover | null>('textDocument/hover', { textDocument, position: { line, character } });
    assert.deepEqual((await hover(line, start + 2))?.range, word);
    assert.equal(await hover(line, 1), null);
  });

  it('completes in the front matter', async () => {
    await client.change(uri, 2, [
      { range: { start: { line: 4, character: 0 }, end: { line: 4, character: 0 } }, text: 'wi\n' },
    ]);
    const items = await client.request<CompletionItem[]>('textDocument/completion', {
      textDocument,
      position: { line: 4, character: 2 },
    });
    assert.ok(items.some(({ label }) => label === 'wijk'));
  });

  it('gives tokens whole, and then what changed', async () => {
    const whole = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    assert.deepEqual(whole.data, [line, start, end - start, 0, 8, 2, 15, 11, 1, 8]);
    await client.change(uri, 2, [{ range: word, text: 'straat' }]);
    const delta = await client.request<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      textDocument,
      previousResultId: whole.resultId,
    });
    const { start: at = 0, deleteCount = 0, data = [] } = delta.edits[0] ?? {};
    assert.deepEqual([...whole.data.slice(0, at), ...data, ...whole.data.slice(at + deleteCount)], [9, 15, 11, 1, 8]);
  });

  it('gives outline, folding and the balance of a section', async () => {
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    assert.deepEqual(
      symbols.map(({ name, range }) => [name, range.start.line]),
      [['Aanleiding', 6]],
    );
    const folding = await client.request<FoldingRange[]>('textDocument/foldingRange', { textDocument });
    assert.ok(folding.some(({ startLine }) => startLine === 0));
    const [lens] = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument });
    assert.equal(lens?.command?.command, 'roltrap.sectionWhy');
    assert.equal(lens.range.start.line, 6);
  });

  it('shows how the note looks', async () => {
    const look = await client.request<LookResult>(serverMethods.look, { uri });
    assert.deepEqual(look.marks, [line, start, line, end, 0, 9, 15, 9, 26, 4]);
    assert.equal(look.version, 1);
    assert.equal(look.kind, 'casus');
  });

  it('explains a topic and a section', async () => {
    const page = await client.request<Page>(serverMethods.explain, { topic: { kind: 'rule', id: 'problem-term' } });
    assert.match(page.markdown, /^# /);
    assert.equal(await client.request(serverMethods.explain, { topic: { kind: 'rule', id: 'nothing' } }), null);
    assert.match(
      (await client.request<Page>(serverMethods.sectionWhy, { uri, section: 1 })).markdown,
      /achterstandswijk/,
    );
    assert.equal(await client.request(serverMethods.sectionWhy, { uri, section: 99 }), null);
  });

  it('makes a new note', async () => {
    const kinds = await client.connection.sendRequest<KindChoice[]>(serverMethods.kinds);
    assert.deepEqual(
      kinds.map(({ id }) => id),
      ['casus', 'wijk'],
    );
    const made = await client.request<NewNoteResult>(serverMethods.newNote, {
      kind: 'casus',
      title: 'N',
      date: '2026-03-04',
    });
    assert.equal(made.text, '---\nsoort: casus\ntitel: N\ndatum: 2026-03-04\n---\n## Aanleiding\n');
    assert.equal(made.cursor, made.text.length);
    assert.equal(await client.request(serverMethods.newNote, { kind: 'roman', title: '', date: '' }), null);
  });

  it('leaves a file that is no note alone', async () => {
    const other = 'file:///map/lees.md';
    await client.open(other, '---\nlayout: post\n---\nZij woont in een achterstandswijk.\n');
    assert.deepEqual(await client.diagnostics(other), []);
    const at = { textDocument: { uri: other }, position: { line: 3, character: 20 } };
    assert.equal(await client.request('textDocument/hover', at), null);
    assert.deepEqual(
      await client.request('textDocument/completion', { ...at, position: { line: 1, character: 0 } }),
      [],
    );
    const look = await client.request<LookResult>(serverMethods.look, { uri: other });
    assert.deepEqual([look.kind, look.text, look.marks], [undefined, 'geen notitie', []]);
  });

  it('offers an empty front matter its kind', async () => {
    const other = 'file:///map/lees.md';
    await client.open(other, '---\n\n---\n');
    const items = await client.request<CompletionItem[]>('textDocument/completion', {
      textDocument: { uri: other },
      position: { line: 1, character: 0 },
    });
    assert.deepEqual(
      items.map(({ label }) => label),
      ['soort'],
    );
  });

  it('keeps to Markdown', async () => {
    const other = 'file:///map/t.txt';
    await client.open(other, text, 1, 'plaintext');
    assert.deepEqual(await client.diagnostics(other), []);
  });
});
