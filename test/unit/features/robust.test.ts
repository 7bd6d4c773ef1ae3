/** Any prefix of a rich note, and any position in or outside it, is answered; every range lies inside the document. */
import assert from 'node:assert/strict';
import type { Position, Range } from 'vscode-languageserver-types';
import {
  codeActions,
  codeLenses,
  completion,
  diagnostics,
  documentSymbols,
  foldingRanges,
  hover,
  marks,
  semanticTokens,
  status,
} from '../../../server/src/features';
import { casebook, context, openNote } from './support/open';

const rich = `---
soort: casus
titel: "Mevrouw T."
labels:
  - sleutel: kwetsbare-groepen/jonge-oudere
    status: aangenomen
wijk: Kanaalzijde
---
## Aanleiding

Een probleemwijk 🙂, zei hij: “verloederd”. Mevrouw durft niet te bellen en begrijpt de brieven niet.

## Stappen

Zij staat er alleen voor; de vader is vertrokken. Op eigen kracht. De oplossing is een maatje.

| Wat | Hoe |
|---|---|
| overlast | **krotten** |

## Linkwerk

- [ ] (linking) mw-t: bellen, zie [[kanaalzijde]] @anna
- [ ] 
`;
const support = { documentChanges: true, snippetEdits: true };
const world = context({ casebook });

function answerAll(text: string, at: Position): void {
  const open = openNote(text);
  const last = open.document.positionAt(text.length);
  const inside = ({ start, end }: Range) =>
    assert.ok(
      before(start, end) && before(end, last),
      `${JSON.stringify({ start, end })} in ${JSON.stringify(text.slice(-30))}`,
    );
  const found = diagnostics(open, world);
  for (const { range } of found) inside(range);
  const actions = codeActions(open, world, { range: { start: at, end: at }, diagnostics: found }, support);
  for (const { edit } of actions) {
    for (const change of edit?.documentChanges ?? [])
      if ('edits' in change) for (const each of change.edits) inside(each.range);
  }
  const shown = hover(open, world, at);
  if (shown?.range) inside(shown.range);
  completion(open, world, at);
  for (const { range, selectionRange } of documentSymbols(open, world)) {
    inside(range);
    inside(selectionRange);
    assert.ok(before(range.start, selectionRange.start) && before(selectionRange.end, range.end));
  }
  for (const { range } of codeLenses(open, world)) inside(range);
  for (const { endLine } of foldingRanges(open)) assert.ok(endLine <= last.line);
  assert.equal(semanticTokens(open, world).data.length % 5, 0);
  assert.equal(marks(open, world).length % 5, 0);
  status(open, world);
}

const before = (a: Position, b: Position) => a.line < b.line || (a.line === b.line && a.character <= b.character);

describe('every feature', () => {
  it('answers on every prefix, with the cursor at its end', () => {
    for (let end = 0; end <= rich.length; end++) {
      const text = rich.slice(0, end);
      answerAll(text, openNote(text).document.positionAt(end));
    }
  });

  it('answers with Windows line endings and at positions outside the document', () => {
    const text = rich.replaceAll('\n', '\r\n');
    for (const at of [
      { line: 0, character: 0 },
      { line: 10, character: 500 },
      { line: 999, character: 3 },
    ]) {
      answerAll(text, at);
    }
  });

  it('answers on every line of the note', () => {
    for (let line = 0; line < rich.split('\n').length; line++) answerAll(rich, { line, character: 8 });
  });
});
