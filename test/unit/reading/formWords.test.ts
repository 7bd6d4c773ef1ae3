/** The headings of the format and the lines of ties are often the product's own words: no label rests on them. */
import assert from 'node:assert/strict';
import { compileKnowledge } from '../../../server/src/knowledge';
import { readNote } from '../../../server/src/note';
import { readReading } from '../../../server/src/reading';
import { loadKnowledge } from '../../../scripts/buildKnowledge';

describe('the words of the format', () => {
  const { learnedLabels: _learned, ...lists } = loadKnowledge().data;
  const knowledge = compileKnowledge(lists);
  const evidenceOf = (text: string): string[] =>
    readReading(readNote(text, knowledge.formats), knowledge).labels.flatMap(({ evidence }) =>
      evidence.flatMap(({ span }) => (span ? [text.slice(span.start, span.end)] : [])),
    );
  const head = '---\nkind: case\ntitle: T\ndate: 2026-01-02\nlanguage: en\n---\n\n';

  it('are no evidence for a label', () => {
    const note = `${head}She translates letters.\n\n## Link work\n\n- [ ] (linking) mrs-d ↔ debt service: link work @joris\n`;
    assert.deepEqual(
      evidenceOf(note).filter((words) => /link work/i.test(words)),
      [],
    );
  });

  it('are evidence where the writer says them', () => {
    const said = evidenceOf(`${head}She translates letters for us. This is link work, and it needs time.\n`);
    assert.ok(said.includes('link work'), said.join());
  });
});
