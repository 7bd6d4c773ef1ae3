/** What stands around the text: outline, folding, and over each section how its words divide. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { noteOf, openMarked, say } from './notes';
import { closeEverything, rangeOf, until } from './support';

const ask = <T>(command: string, document: vscode.TextDocument) =>
  vscode.commands.executeCommand<T[] | undefined>(command, document.uri);

/** Our symbol of this name, wherever in the tree. */
function symbol(symbols: readonly vscode.DocumentSymbol[], name: string): vscode.DocumentSymbol | undefined {
  for (const each of symbols) {
    const found = each.name === name ? each : symbol(each.children, name);
    if (found) return found;
  }
  return undefined;
}

async function outline(document: vscode.TextDocument, name: string): Promise<vscode.DocumentSymbol> {
  return until(`${name} in the outline`, async () =>
    symbol((await ask<vscode.DocumentSymbol>('vscode.executeDocumentSymbolProvider', document)) ?? [], name),
  );
}

async function lenses(document: vscode.TextDocument): Promise<string[]> {
  const found = (await ask<vscode.CodeLens>('vscode.executeCodeLensProvider', document)) ?? [];
  return found
    .filter(({ command }) => command?.command === 'roltrap.sectionWhy')
    .map(({ command, range }) => `${range.start.line} ${command?.title ?? ''}`);
}

const body =
  '## Bril\n\nDe Kade is een achterstandswijk.\n\n## Roltrap\n\nVoor een jonge bewoner is de wijk een opstap naar een opleiding.\n';

describe('the outline', () => {
  afterEach(closeEverything);

  it('has the sections, and the open actions in them', async () => {
    const ties =
      '- [ ] (linking) mw-p ↔ schuldhulp: samen gaan @anna 2026-02-17\n- [x] (bonding) mw-p ↔ zus: gebeld\n- [ ] (bridging) mw-p ↔ kookgroep De Ketel: meekijken';
    const { document } = await openMarked(noteOf('casus', `## Stappen\n\n### Linkwerk\n\n${ties}\n`));
    const parent = await outline(document, 'Stappen');
    const [section, ...others] = parent.children;
    assert.deepEqual([section?.name, others], ['Linkwerk', []]);
    assert.deepEqual(section?.selectionRange, rangeOf(document, 'Linkwerk'));
    assert.deepEqual(
      section.children.map(({ name, detail, range }) => [name, detail, range.start.line]),
      [
        ['mw-p ↔ schuldhulp: samen gaan', '@anna 2026-02-17', 14],
        ['mw-p ↔ kookgroep De Ketel: meekijken', '', 16],
      ],
    );
  });

  it('lets head and sections be folded', async () => {
    const { document } = await openMarked(noteOf('wijk', body));
    const folds = await until('the folds', async () => {
      const found = (await ask<vscode.FoldingRange>('vscode.executeFoldingRangeProvider', document)) ?? [];
      return found.length >= 3 && found.map(({ start, end }) => `${start}–${end}`);
    });
    for (const fold of ['0–8', '10–12', '14–16']) assert.ok(folds.includes(fold), `${fold} in ${folds.join()}`);
  });
});

describe('over a section', () => {
  afterEach(closeEverything);

  it('stands how its words divide, and a question', async () => {
    const { document } = await openMarked(noteOf('wijk', body));
    const [first, second] = await until('both sections', async () => {
      const found = await lenses(document);
      return found.length === 2 && found;
    });
    assert.equal(first, say('10 probleem 1 · roltrap 0 · volgende stap?', '10 problem 1 · escalator 0 · next step?'));
    assert.match(
      second ?? '',
      new RegExp(say('^14 probleem 0 · roltrap [12] · volg', '^14 problem 0 · escalator [12] ·')),
    );
  });

  it('opens what the question is about', async () => {
    const { document } = await openMarked(noteOf('wijk', body));
    await until('a section', async () => (await lenses(document)).length > 0);
    await vscode.commands.executeCommand('roltrap.sectionWhy', { uri: document.uri.toString(), section: 1 });
    const page = await until('the page', () =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'roltrap-why' && uri.path.startsWith('/Bril')),
    );
    assert.match(page.getText(), /^# Bril\n/);
    assert.match(page.getText(), /achterstandswijk/);
  });

  it('can be left out', async () => {
    const { document } = await openMarked(noteOf('wijk', body));
    await until('a section', async () => (await lenses(document)).length > 0);
    const settings = vscode.workspace.getConfiguration('roltrap');
    await settings.update('codeLens', false, vscode.ConfigurationTarget.Workspace);
    await until('none', async () => (await lenses(document)).length === 0);
    await settings.update('codeLens', undefined, vscode.ConfigurationTarget.Workspace);
    await until('both again', async () => (await lenses(document)).length === 2);
  });
});
