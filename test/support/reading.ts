/** Reads a text with a small knowledge made for one test, and marks what was found with `⟦…⟧`. */
import assert from 'node:assert/strict';
import { compileKnowledge, nothing, type Knowledge, type KnowledgeData } from '../../server/src/knowledge';
import { readNote, type Note } from '../../server/src/note';
import { readReading, type Mention, type Reading } from '../../server/src/reading';
import { both } from './entries';

export { group, lens, term } from './entries';

/** Knowledge that holds nothing but what is given. */
export function knowledgeOf(data: Partial<KnowledgeData>): Knowledge {
  return compileKnowledge({ ...nothing, seeds: [{ id: '000', title: both('bron') }], ...data });
}

/** The note and the reading of a text; Dutch unless `more` says otherwise. */
export function read(text: string, knowledge: Knowledge, more: Partial<Note> = {}): { note: Note; reading: Reading } {
  const note: Note = { ...readNote(text, knowledge.formats), language: 'nl', ...more };
  return { note, reading: readReading(note, knowledge) };
}

/** The text with `⟦…⟧` around every mention that passes. */
export function marked(text: string, mentions: readonly Mention[]): string {
  let shown = text;
  for (const { start, end } of [...mentions].sort((a, b) => b.start - a.start)) {
    shown = `${shown.slice(0, start)}⟦${shown.slice(start, end)}⟧${shown.slice(end)}`;
  }
  return shown;
}

/** Asserts which wordings are mentions: `expected` is the text with `⟦…⟧` around them. */
export function checkMentions(expected: string, knowledge: Knowledge, more: Partial<Note> = {}): readonly Mention[] {
  const text = expected.replace(/[⟦⟧]/g, '');
  const { mentions } = read(text, knowledge, more).reading;
  assert.equal(marked(text, mentions), expected);
  return mentions;
}
