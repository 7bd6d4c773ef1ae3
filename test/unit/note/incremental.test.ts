/** Reading again by what changed gives the very note that reading from scratch gives, and keeps what did not change. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changeBetween, openNote, readNote, reopenNote, type NoteState } from '../../../server/src/note';
import { formats } from './formats';
import { rich } from './rich';

/** Blocks that lean on each other in every way Markdown knows, so that random edits tie and untie them. */
const BLOCKS = [
  'tekst met woorden',
  'woord\nregel',
  'zin [a](b) en *x*',
  '# Kop',
  '## Stappen',
  '- een',
  '  - twee',
  '-\n  vervolg',
  '1. a',
  '1.',
  '> citaat\nlui',
  '> - x',
  '    code',
  '```\ncode\n```',
  '| a | b |\n|---|---|\n| c | d |',
  'woord\n| a | b |\n|---|---|',
  '[a]: b',
  'kop\n===',
  'kop\n---',
  '<div>\nx',
  '<!-- c\n\nd -->',
  '- [ ] @jan (linking) a ↔ b',
];
const INSERTS = [
  '',
  'x',
  '\n',
  '\n\n',
  '-',
  '|',
  '    ',
  '>',
  '`',
  '```\n',
  '=',
  '\r',
  '---\n',
  '---\nsoort: casus\n---\n',
  '\0',
];

const texts = fc
  .array(fc.tuple(fc.constantFrom(...BLOCKS), fc.constantFrom('\n\n', '\n\n', '\n', '\r\n\r\n')), {
    minLength: 20,
    maxLength: 60,
    size: 'max',
  })
  .map((blocks) => blocks.flat().join(''));
const edits = fc.array(
  fc.record({
    at: fc.nat(1000),
    remove: fc.oneof(fc.constant(0), fc.constant(1), fc.nat(30)),
    insert: fc.oneof(fc.constantFrom(...INSERTS), fc.constantFrom(...BLOCKS)),
  }),
  { minLength: 1, maxLength: 5 },
);

interface Edited {
  readonly state: NoteState;
  readonly text: string;
}

function edit({ state, text }: Edited, start: number, end: number, insert: string, isGiven: boolean): Edited {
  const next = text.slice(0, start) + insert + text.slice(end);
  const change = isGiven ? { start, end, length: insert.length } : undefined;
  return { state: reopenNote(state, next, change), text: next };
}

describe('reading again', () => {
  it('is the same as reading, for every edit', () => {
    fc.assert(
      fc.property(texts, edits, fc.boolean(), fc.boolean(), (body, changes, isGiven, hasHead) => {
        const text = hasHead ? `---\nsoort: casus\ntitel: x\n---\n${body}` : body;
        let now: Edited = { state: openNote(text, formats), text };
        for (const { at, remove, insert } of changes) {
          const start = Math.floor((now.text.length * at) / 1000);
          now = edit(now, start, Math.min(now.text.length, start + remove), insert, isGiven);
          assert.deepEqual(now.state.note, readNote(now.text, formats), JSON.stringify(now.text));
        }
      }),
      { numRuns: 250 },
    );
  });

  it('is the same while a note is typed, letter by letter', () => {
    let now: Edited = { state: openNote('', formats), text: '' };
    for (const [letter] of [...rich].map((sign) => [sign] as const)) {
      now = edit(now, now.text.length, now.text.length, letter, true);
      assert.deepEqual(now.state.note, readNote(now.text, formats));
    }
  });

  it('is the same when a line later in the paragraph decides where a table starts', () => {
    const text = `${'alinea\n\n'.repeat(40)}woord\n| a | b |\n|---|---|\n`;
    const at = text.lastIndexOf('|---|---|');
    const { state } = edit({ state: openNote(text, formats), text }, at, at, '\n', true);
    assert.deepEqual(state.note, readNote(state.text, formats));
  });

  it('keeps the passages before a change, and the words of those after it', () => {
    const text = 'een\n\ntwee\n\ndrie\n\n'.repeat(40);
    const before = openNote(text, formats);
    const at = text.indexOf('twee', text.length / 2);
    const { state } = edit({ state: before, text }, at, at, 'x', true);
    const changed = before.note.passages.findIndex((passage) => passage.start === at);
    assert.equal(state.note.passages[changed]?.text, 'xtwee');
    for (let index = 0; index < changed - 1; index++)
      assert.equal(state.note.passages[index], before.note.passages[index]);
    assert.ok(state.blocks.filter((block) => before.blocks.some((known) => known.tree === block.tree)).length >= 117);
  });

  it('parses the YAML only when its lines change', () => {
    const first = openNote(rich, formats);
    const second = reopenNote(first, `${rich}Nog een zin.\n`);
    assert.equal(second.note.frontMatter, first.note.frontMatter);
    const third = reopenNote(second, second.text.replace('leeftijd: 40-50', 'leeftijd: 41'));
    assert.equal(third.note.frontMatter?.fields.get('leeftijd')?.value, 41);
    assert.deepEqual(third.note, readNote(third.text, formats));
  });

  it('looks for the difference when the change does not fit the texts', () => {
    const state = openNote('een twee drie', formats);
    const again = reopenNote(state, 'een vier drie', { start: 0, end: 1, length: 90 });
    assert.equal(again.note.passages[0]?.text, 'een vier drie');
  });

  it('can start from an earlier version', () => {
    const previous = openNote(rich, formats);
    const text = rich.replace('Slot met', 'Einde met');
    assert.deepEqual(readNote(text, formats, { previous }), readNote(text, formats));
    assert.equal(reopenNote(previous, rich), previous);
  });
});

describe('the difference between two texts', () => {
  it('is the smallest single change', () => {
    assert.deepEqual(changeBetween('aXb', 'aYYb'), { start: 1, end: 2, length: 2 });
    assert.deepEqual(changeBetween('aa', 'aaa'), { start: 2, end: 2, length: 1 });
    assert.deepEqual(changeBetween('abc', ''), { start: 0, end: 3, length: 0 });
    assert.deepEqual(changeBetween('abc', 'abc'), { start: 3, end: 3, length: 0 });
  });
});
