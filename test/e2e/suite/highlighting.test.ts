/** What is coloured: wordings by their glasses, with a modifier for whose words they are. Read as the tokens that the editor draws from. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { noteOf, openMarked } from './notes';
import { closeEverything, openText, rangeOf, until } from './support';

/** Tokens as "text: type modifier modifier", of the whole document. */
async function tokensOf(document: vscode.TextDocument): Promise<string[]> {
  const run = <T>(command: string) => vscode.commands.executeCommand<T | undefined>(command, document.uri);
  const legend = await run<vscode.SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend');
  const tokens = await run<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens');
  if (!legend || !tokens) return [];
  const said: string[] = [];
  let at = new vscode.Position(0, 0);
  for (let index = 0; index < tokens.data.length; index += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0, bits = 0] = tokens.data.slice(index, index + 5);
    at = new vscode.Position(at.line + lines, lines > 0 ? characters : at.character + characters);
    const modifiers = legend.tokenModifiers.filter((_, bit) => bits & (1 << bit));
    const words = document.getText(new vscode.Range(at, at.translate(0, length)));
    said.push(`${words}: ${[legend.tokenTypes[type], ...modifiers].join(' ')}`);
  }
  return said;
}

/** Opens a text and waits for exactly these tokens. */
async function checkTokens(text: string, expected: readonly string[]): Promise<void> {
  const { document } = await openMarked(text);
  let seen: string[] = [];
  const same = async () => {
    seen = await tokensOf(document);
    return JSON.stringify(seen) === JSON.stringify(expected);
  };
  await until('the tokens', same, 8_000).catch(() => assert.deepEqual(seen, expected));
}

const wijk = (body: string) => noteOf('wijk', `## Bril\n\n${body}\n`);

describe('highlighting', () => {
  afterEach(closeEverything);

  it('tells the glasses apart', () =>
    checkTokens(wijk('Lage Weide is een achterstandswijk. De Werf is een roltrapwijk.'), [
      'achterstandswijk: roltrapProblem strong',
      'roltrapwijk: roltrapEscalator strong',
    ]));

  it('tells whose words they are', () =>
    checkTokens(
      wijk(
        'De krant schreef: "Dit is een achterstandswijk."\n\nVolgens de corporatie is het een probleemwijk.\n\nHet is geen probleemwijk.',
      ),
      [
        'achterstandswijk: roltrapProblem quoted strong',
        'probleemwijk: roltrapProblem reported strong',
        'probleemwijk: roltrapProblem negated strong',
      ],
    ));

  it('follows a keystroke', async () => {
    const editor = await openText(wijk('Een achterstandswij'));
    const { document } = editor;
    await editor.edit((edit) => edit.insert(rangeOf(document, 'achterstandswij').end, 'k'));
    await until('the token', async () => (await tokensOf(document)).some((token) => /^achterstandswijk:/.test(token)));
  });

  it('colours no word of danger', () => checkTokens(wijk('Er is sprake van huiselijk geweld en verwaarlozing.'), []));

  it('leaves a file that is no note alone', () => checkTokens('Een achterstandswijk.\n', []));
});

describe('highlighting [restricted]', () => {
  afterEach(closeEverything);

  it('works in a folder the user does not trust', () =>
    checkTokens(wijk('Lage Weide is een achterstandswijk.'), ['achterstandswijk: roltrapProblem strong']));
});
