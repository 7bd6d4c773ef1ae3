/** What is not in order in the head of a note, or not there in its body, and the change that mends it. The rest of the note is read all the same. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { checkMend, diagnosticAt, noteOf, openMarked, say } from './notes';
import { applyCodeAction, closeEverything, codeActions, diagnostic, until } from './support';

const body = '\n## Bril\n\nEen plein.\n';

describe('the head of a note', () => {
  afterEach(closeEverything);

  it('gets its closing dashes', () =>
    checkMend({
      code: 'front-matter-unclosed',
      title: say('Zet --- onder de gegevens', 'Put --- below the front matter'),
      before: `⟦---⟧\nsoort: wijk\ntitel: Proef\ndatum: 2026-01-02\nwijk: Proef\n${body}`,
      after: `---\nsoort: wijk\ntitel: Proef\ndatum: 2026-01-02\nwijk: Proef\n---\n${body}`,
    }));

  it('loses a key that stands twice', () =>
    checkMend({
      code: 'front-matter-duplicate-key',
      title: say('Haal deze tweede weg', 'Remove this second one'),
      before: `---\nsoort: wijk\ntitel: Proef\ndatum: 2026-01-02\nwijk: Noord\n⟦wijk⟧: Zuid\n---\n${body}`,
      after: `---\nsoort: wijk\ntitel: Proef\ndatum: 2026-01-02\nwijk: Noord\n---\n${body}`,
    }));

  it('gets a key as it is known', () =>
    checkMend({
      code: 'front-matter-unknown-key',
      title: say('Maak er “peiljaar” van', 'Change it to “peiljaar”'),
      before: `---\nsoort: wijk\ntitel: Proef\ndatum: 2026-01-02\nwijk: Noord\n⟦peljaar⟧: 2025\n---\n${body}`,
      after: `---\nsoort: wijk\ntitel: Proef\ndatum: 2026-01-02\nwijk: Noord\npeiljaar: 2025\n---\n${body}`,
    }));

  it('gets a value as it is known', () =>
    checkMend({
      code: 'front-matter-unknown-value',
      title: say('Maak er “laag” van', 'Change it to “laag”'),
      before: `---\nsoort: wijk\ntitel: Proef\ndatum: 2026-01-02\nwijk: Noord\nverhuismobiliteit: ⟦laagg⟧\n---\n${body}`,
      after: `---\nsoort: wijk\ntitel: Proef\ndatum: 2026-01-02\nwijk: Noord\nverhuismobiliteit: laag\n---\n${body}`,
    }));

  it('gets its date in the usual form', () =>
    checkMend({
      code: 'front-matter-wrong-type',
      title: say('Schrijf 2026-03-03', 'Write 2026-03-03'),
      before: `---\nsoort: wijk\ntitel: Proef\ndatum: ⟦3 maart 2026⟧\nwijk: Noord\n---\n${body}`,
      after: `---\nsoort: wijk\ntitel: Proef\ndatum: 2026-03-03\nwijk: Noord\n---\n${body}`,
    }));

  it('gets spaces for a tab', async () => {
    const opened = await openMarked(
      `---\nsoort: wijk\ntitel: Proef\ndatum: 2026-01-02\nwijk: Noord\nlabels:\n\t- a/b\n---\n${body}`,
    );
    const found = await diagnostic(opened.document.uri, 'front-matter-tab');
    assert.equal(found.severity, vscode.DiagnosticSeverity.Warning);
    const [preferred] = (await codeActions(opened.document, found.range)).filter(({ isPreferred }) => isPreferred);
    await applyCodeAction(opened.document, found.range, preferred?.title ?? 'a safe mend');
    await until('no tab', () => !opened.document.getText().includes('\t'));
    assert.match(opened.document.getText(), /\nlabels:\n {2}- a\/b\n---\n/);
  });

  it('does not keep the rest from being read', async () => {
    const opened = await openMarked('---\nsoort: wijk\nwijk: [Noord\n---\n\nDit is een ⟦achterstandswijk⟧.\n');
    await diagnosticAt(opened, 'problem-term');
    await diagnostic(opened.document.uri, 'front-matter-syntax');
  });

  it('is left alone in a file that names no kind', async () => {
    const { document } = await openMarked('---\nlayout: post\ndatum: gisteren\ndatum: vandaag\n---\n\nEen ⟦plein⟧.\n');
    await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
  });
});

describe('a section that is not there yet', () => {
  afterEach(closeEverything);

  const before =
    '## Wat gebeurde er\n\nWij liepen mee.\n\n## Wat ik dacht en deed\n\nNiets.\n\n## Mijn woorden\n\nGeen.\n\n## Wiens waarden\n\nDe mijne.';
  const after = '\n\n## Volgende stap\n\nBellen.\n\n## Vraag voor het gesprek\n\nGeen.\n';
  const title = say('Voeg toe: “Wat werkte, wat niet”', 'Add “What worked, what did not”');

  it('comes at its place among the others', () => {
    const text = noteOf('reflectie', `${before}\n\n## Wat werkte, wat niet${after}`);
    return checkMend({
      code: 'missing-section',
      title,
      before: noteOf('reflectie', before + after).replace('titel: Proef', 'titel: ⟦Proef⟧'),
      after: text,
    });
  });

  it('keeps the line endings of Windows', async () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    const opened = await openMarked(
      crlf(noteOf('reflectie', before + after).replace('titel: Proef', 'titel: ⟦Proef⟧')),
    );
    await diagnosticAt(opened, 'missing-section');
    await applyCodeAction(opened.document, opened.range, title);
    const text = crlf(noteOf('reflectie', `${before}\n\n## Wat werkte, wat niet${after}`));
    await until('the text', () => opened.document.getText() === text);
  });
});
