/** The interface speaks the editor's language, whatever the language of the note; what goes into the note speaks the note's. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticAt, isDutch, noteOf, openMarked, say } from './notes';
import { closeEverything, codeActions, hoverAt, until } from './support';

const dutch = noteOf('wijk', '## Bril\n\nDe Kade is een ⟦achterstandswijk⟧.\n');
const english =
  '---\nkind: neighbourhood\ntitle: P\ndate: 2026-01-02\nneighbourhood: P\nlanguage: en\n---\n\n## Glasses\n\nThe Quays is a ⟦deprived neighbourhood⟧.\n';

describe('the language of the interface', () => {
  afterEach(closeEverything);

  for (const [language, text] of [
    ['a Dutch', dutch],
    ['an English', english],
  ] as const) {
    it(`is the editor’s, on ${language} note`, async () => {
      const opened = await openMarked(text);
      const { document, range } = opened;
      const { message } = await diagnosticAt(opened, 'problem-term');
      assert.match(message, new RegExp(say('Van wie is dit beeld\\?', 'Whose picture is this\\?')));
      const titles = (await codeActions(document, range)).map(({ title }) => title);
      const words = isDutch
        ? ['Anders kijken: ', 'Waarom? ', 'Hier niet: ', 'In deze notitie niet: ', 'In deze map niet: ']
        : ['Look again: ', 'Why? ', 'Not here: ', 'Not in this note: ', 'Not in this folder: '];
      for (const word of words)
        assert.ok(
          titles.some((title) => title.startsWith(word)),
          `${word} in ${titles.join()}`,
        );
      const [hover = ''] = await until('the hover', async () => {
        const texts = await hoverAt(document, document.getText(range));
        return texts.length > 0 && texts;
      });
      assert.match(hover, new RegExp(say('bril \\*\\*', 'glasses \\*\\*')));
    });
  }

  it('is that of every command’s title', () => {
    const manifest = vscode.extensions.getExtension('roltrap.roltrap')?.packageJSON as {
      contributes: { commands: { command: string; title: string | { value: string } }[] };
    };
    const titles = new Map(
      manifest.contributes.commands.map(({ command, title }) => [
        command,
        typeof title === 'string' ? title : title.value,
      ]),
    );
    assert.equal(titles.get('roltrap.newNote'), say('Nieuwe notitie', 'New note'));
    assert.equal(titles.get('roltrap.showLog'), say('Toon het logboek', 'Show the log'));
    assert.ok([...titles.values()].every((title) => !title.includes('%')));
  });
});
