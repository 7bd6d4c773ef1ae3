/** What can be completed where: keys, values and labels in the head, headings, link actions, links to notes and names in the text. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hasText, noteOf, say } from './notes';
import { closeEverything, openText, until } from './support';

type Item = vscode.CompletionItem;
const labelOf = ({ label }: Item): string => (typeof label === 'string' ? label : label.label);

/** Opens a text at `$0` and waits until an item of this name is offered there. */
async function offered(
  marked: string,
  name: string,
): Promise<{ items: Item[]; item: Item; editor: vscode.TextEditor }> {
  const at = marked.indexOf('$0');
  const editor = await openText(marked.replace('$0', ''));
  const { document } = editor;
  const position = document.positionAt(at);
  editor.selection = new vscode.Selection(position, position);
  const items = await until(`${name} in the list`, async () => {
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      position,
    );
    return list.items.some((each) => labelOf(each) === name) && list.items;
  });
  const item = items.find((each) => labelOf(each) === name);
  assert.ok(item);
  return { items, item, editor };
}

/** Chooses the item of this name, as taking it from the list does, and sees the text. */
async function checkCompletion(marked: string, name: string, after: string): Promise<Item> {
  const { item, editor } = await offered(marked, name);
  const { range, insertText = labelOf(item) } = item;
  const place = range instanceof vscode.Range ? range : range?.replacing;
  assert.ok(place, 'the item says what it replaces');
  const snippet = typeof insertText === 'string' ? new vscode.SnippetString().appendText(insertText) : insertText;
  await editor.insertSnippet(snippet, place);
  await hasText(editor.document, after);
  return item;
}

const head = (line: string) => noteOf('casus', '', line);

describe('completion', () => {
  afterEach(closeEverything);

  it('offers keys that are not there yet', async () => {
    const { items, item } = await offered(head('v$0\n'), 'verhuizing');
    assert.equal(item.kind, vscode.CompletionItemKind.Property);
    assert.equal(item.detail, say('aanbevolen', 'recommended'));
    assert.deepEqual(
      items.filter((each) => labelOf(each) === 'wijk' && each.kind === item.kind),
      [],
    );
    await closeEverything();
    await checkCompletion(head('verh$0\n'), 'verhuizing', head('verhuizing: \n'));
  });

  it('offers the values of a key', async () => {
    await checkCompletion(head('verhuizing:$0\n'), 'wil-blijven', head('verhuizing: wil-blijven\n'));
  });

  it('offers labels with what they mean', async () => {
    const key = 'kwetsbare-groepen/schulden';
    const item = await checkCompletion(head('labels: [kwets$0]\n'), key, head(`labels: [${key}]\n`));
    const about = item.documentation;
    assert.ok(about instanceof vscode.MarkdownString);
    assert.ok(about.value.startsWith(say('Schuldenproblematiek', 'Problem debts')), about.value);
  });

  it('offers the headings of the kind', () =>
    checkCompletion(noteOf('casus', '## $0\n'), 'Aanleiding', noteOf('casus', '## Aanleiding\n')));

  it('offers link actions as a whole line, with sides, owner and date to fill in', async () => {
    const title = 'Ga mee naar het gesprek met de instantie en neem zo nodig even het woord';
    const item = await checkCompletion(
      noteOf('casus', '## Linkwerk\n\n- [ ] $0\n'),
      say(title, 'Go along to the meeting with the agency, and speak up if needed'),
      noteOf('casus', `## Linkwerk\n\n- [ ] (linking) [bewoner] ↔ [instantie]: ${title} @[wie] [JJJJ-MM-DD]\n`),
    );
    assert.equal(item.detail, 'linking');
  });

  it('offers the notes of the folder after [[', () =>
    checkCompletion(
      noteOf('casus', 'Zie [[wijk/la$0\n'),
      'Lage Weide in de monitor',
      noteOf('casus', 'Zie [[wijk/lage-weide-monitor]]\n'),
    ));

  it('offers names after @', () =>
    checkCompletion(
      noteOf('casus', '## Linkwerk\n\n- [ ] (linking) mw-p ↔ school: bellen @sa$0\n'),
      '@samira',
      noteOf('casus', '## Linkwerk\n\n- [ ] (linking) mw-p ↔ school: bellen @samira\n'),
    ));

  it('offers a file without a kind the key that makes it a note', async () => {
    const key = say('soort', 'kind');
    await checkCompletion(`---\n${key.slice(0, 2)}$0\n---\n`, key, `---\n${key}: \n---\n`);
  });
});
