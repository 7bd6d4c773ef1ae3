/** An open document: after any changes its note is the note of its text. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { OpenDocument, join } from '../../../server/src/lsp/openDocument';
import { readNote } from '../../../server/src/note';
import { formats } from '../note/formats';

const text =
  '---\nsoort: casus\ntitel: T\ndatum: 2026-01-02\n---\n## Aanleiding\nEen zin.\n\n- [ ] a ↔ b @anna\n\n## Stappen\n\nNog een.\n';

describe('open document', () => {
  it('reads the same note as from scratch, whatever was typed between two readings', () => {
    const edit = fc.record({
      from: fc.nat(200),
      to: fc.nat(200),
      text: fc.oneof(fc.constantFrom('', 'x', '\n', '# ', '---\n', '- [ ] ', 'é', '\r\n'), fc.string({ maxLength: 5 })),
      read: fc.boolean(),
      whole: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const open = OpenDocument.open('file:///t.md', 'markdown', 1, text);
        edits.forEach((each, index) => {
          const range = { start: open.document.positionAt(each.from), end: open.document.positionAt(each.to) };
          open.update([each.whole === 0 ? { text: each.text } : { range, text: each.text }], index + 2);
          if (each.read) open.note(formats);
        });
        assert.deepEqual(open.note(formats), readNote(open.document.getText(), formats));
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same note until something changes', () => {
    const open = OpenDocument.open('file:///t.md', 'markdown', 1, text);
    const note = open.note(formats);
    assert.equal(open.note(formats), note);
    open.update([{ range: { start: { line: 6, character: 0 }, end: { line: 6, character: 3 } }, text: 'Die' }], 1);
    assert.notEqual(open.note(formats), note);
  });
});

describe('join', () => {
  it('makes one change of two', () => {
    assert.deepEqual(join({ start: 5, end: 5, length: 1 }, { start: 6, end: 6, length: 1 }), {
      start: 5,
      end: 5,
      length: 2,
    });
    assert.deepEqual(join({ start: 5, end: 8, length: 1 }, { start: 2, end: 3, length: 0 }), {
      start: 2,
      end: 8,
      length: 3,
    });
    assert.deepEqual(join({ start: 2, end: 2, length: 4 }, { start: 10, end: 12, length: 1 }), {
      start: 2,
      end: 8,
      length: 9,
    });
  });
});
