/** What the pointer shows: of a word, a label, a field, an action, a link to another note. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { noteOf, openMarked, say } from './notes';
import { closeEverything, hoverAt, openNote, until } from './support';

/** Our hover at the marked range, which it must be about. */
async function checkHover(marked: string, ...expected: readonly RegExp[]): Promise<void> {
  const { document, range } = await openMarked(marked);
  const inside = range.start.translate(0, 1);
  const ask = () => vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, inside);
  const about = async () => (await ask()).find((hover) => hover.range?.isEqual(range));
  const { contents } = await until(`a hover on ${document.getText(range)}`, about);
  const text = contents.map((each) => (typeof each === 'string' ? each : each.value)).join('\n');
  for (const pattern of expected) assert.match(text, pattern);
}

const wijk = (body: string) => noteOf('wijk', `## Bril\n\n${body}\n`);

describe('hover', () => {
  afterEach(closeEverything);

  it('tells of a word: its glasses and the others, why it counts, other wordings, source', () =>
    checkHover(
      wijk('De Kade is een ⟦achterstandswijk⟧.'),
      new RegExp(say('^Anders kijken', '^Another look')),
      /\*\*achterstandswijk\*\*/,
      new RegExp(say('Frame van de probleemwijk', 'Problem'), 'i'),
      new RegExp(say('de andere bril: \\*Frame van de roltrapwijk\\*', 'the other glasses: \\*.*escalator'), 'i'),
      new RegExp(say('Bron', 'Source')),
    ));

  it('tells that a quoted word is somebody else’s', () =>
    checkHover(
      wijk('De krant schreef: "Dit is een ⟦achterstandswijk⟧."'),
      new RegExp(say('aanhalingstekens', 'quot'), 'i'),
    ));

  it('tells what a label means', () =>
    checkHover(
      noteOf('casus', 'Tekst.\n', 'labels: [⟦kwetsbare-groepen/schulden⟧]\n'),
      new RegExp(say('Schuldenproblematiek', 'Problem debts')),
    ));

  it('tells what a field is for, and its values', () =>
    checkHover(
      noteOf('casus', 'Tekst.\n', '⟦verhuizing⟧: wil-blijven\n'),
      /^\*\*verhuizing\*\*/,
      new RegExp(say('uit eigen keuze', 'by choice')),
      /`moet-weg`/,
    ));

  it('tells what of an action is known, and what is open', () =>
    checkHover(
      noteOf('casus', '## Linkwerk\n\n⟦- [ ] (linking) mw-p ↔ schuldhulp: bellen 2026-03-01⟧\n'),
      /^\*\*linking\*\*/,
      new RegExp(say('Kanten: mw-p ↔ schuldhulp', 'Sides: mw-p ↔ schuldhulp')),
      new RegExp(say('Wie: nog open', 'Who: still open')),
      /2026-03-01/,
    ));

  it('tells what a linked note is', async () => {
    const { document } = await openNote('casus/mevrouw-t.md');
    const about = await until('the note', async () =>
      (await hoverAt(document, 'wijk/kanaalzone]]')).find((text) => text.startsWith('**Kanaalzone')),
    );
    assert.match(about, new RegExp(say('wijk · ', 'neighbourhood · ')));
  });

  it('keeps silent on other words, and in a file that is no note', async () => {
    for (const text of [wijk('Een ⟦plein⟧ met een achterstandswijk.'), 'Een ⟦achterstandswijk⟧.\n']) {
      const { document, range } = await openMarked(text);
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        range.start,
      );
      assert.deepEqual(hovers, []);
      await closeEverything();
    }
  });
});
