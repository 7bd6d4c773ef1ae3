/** A list of what is put aside takes part in a folder that is trusted, and is not even read in one that is not. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { diagnosticAt, noteOf, openMarked, openWritten, removeWritten, writeFile } from './notes';
import { closeEverything, codeActions, codeOf, diagnosticsOf, hoverAt, until } from './support';

/** A list that puts a question aside in the whole folder, as a colleague may have it in hers. */
function listWith(rule: string): string {
  const salt = '0123456789abcdef';
  const hash = createHash('sha256')
    .update(JSON.stringify([salt, rule, 'folder']))
    .digest('hex');
  return JSON.stringify({ version: 1, salt, entries: [{ rule, scope: 'folder', hash }] });
}

const text = noteOf(
  'wijk',
  '## Bril\n\nDe Kade is een ⟦achterstandswijk⟧.\n\n## Linkwerk\n\n- [ ] (linking) mw-p ↔ school: bellen @anna\n',
);

describe('a list that came with the folder', () => {
  afterEach(async () => {
    await closeEverything();
    await removeWritten('.roltrap');
  });

  it('takes part', async () => {
    const { document } = await openWritten('wijk/proef.md', text);
    const codes = () => diagnosticsOf(document.uri).map(codeOf);
    await until('the question', () => codes().includes('problem-term'));
    await writeFile('.roltrap/ignore.json', listWith('problem-term'));
    await until(
      'the question is gone',
      () => codes().includes('action-without-date') && !codes().includes('problem-term'),
    );
  });
});

describe('a list that came with the folder [restricted]', () => {
  afterEach(async () => {
    await closeEverything();
    await removeWritten('.roltrap');
  });

  it('is not read', async () => {
    await writeFile('.roltrap/ignore.json', listWith('problem-term'));
    const opened = await openWritten('wijk/proef.md', text);
    await diagnosticAt(opened, 'problem-term');
    await removeWritten('.roltrap');
    await writeFile('.roltrap/ignore.json', listWith('action-without-date'));
    await opened.editor.edit((edit) => edit.insert(opened.range.start, 'oude '));
    const { document } = opened;
    const range = document.lineAt(12).range;
    await until('the reading', () => diagnosticsOf(document.uri).some((each) => each.range.start.character === 20));
    assert.deepEqual(
      diagnosticsOf(document.uri)
        .map(codeOf)
        .filter((code) => /^(problem-term|action-)/.test(code)),
      ['problem-term', 'action-without-date'],
    );
    assert.ok((await codeActions(document, range)).length > 0);
  });

  it('is all that is missing: words are explained and completed as ever', async () => {
    const { document } = await openMarked(text);
    await until('the hover', async () => (await hoverAt(document, 'achterstandswijk')).length > 0);
  });
});
