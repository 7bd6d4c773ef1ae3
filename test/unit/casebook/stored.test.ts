/** What is kept on disk of a note: numbers that give the same summary back, and no word of the note. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  cacheKey,
  contentHash,
  decodeSummary,
  encodeSummary,
  formatCache,
  idList,
  parseCache,
  summarise,
  summariseReading,
  type CacheEntry,
  type NoteSummary,
} from '../../../server/src/casebook';
import { readNote } from '../../../server/src/note';
import { readReading } from '../../../server/src/reading';
import { knowledge } from '../rules/support/knowledge';

const examples = fileURLToPath(new URL('../../../examples', import.meta.url));
const texts = readdirSync(examples, { recursive: true })
  .map(String)
  .filter((path) => path.endsWith('.md'))
  .sort()
  .map((path) => readFileSync(`${examples}/${path}`, 'utf8'));
const labels = knowledge.typologies.flatMap(({ id, labels }) => labels.map((label) => `${id}/${label.id}`));
const ids = idList([...labels, ...knowledge.actions.map((action) => action.id), 'problem-term']);

function whole(text: string): NoteSummary {
  const note = readNote(text, knowledge.formats);
  const form = summarise(note, 'file:///map/a.md', 'a.md', contentHash(text));
  return { ...form, reading: summariseReading(note, readReading(note, knowledge), { 'problem-term': 2 }) };
}

describe('a summary on disk', () => {
  it('comes back from its numbers and the text as it was', () => {
    assert.ok(texts.length > 10);
    for (const text of texts) {
      const { uri: _uri, path: _path, hash: _hash, ...kept } = whole(text);
      const numbers = encodeSummary(whole(text), text, ids);
      assert.ok(numbers);
      assert.deepEqual(decodeSummary(numbers, text, ids), kept);
    }
  });
  it('is in the file without a word of the notes', () => {
    const rows = texts.map((text): [string, CacheEntry] => [
      cacheKey(contentHash(text), 'x'),
      { age: 0, numbers: (encodeSummary(whole(text), text, ids) ?? []).join() },
    ]);
    const file = formatCache(new Map(rows));
    assert.equal(parseCache(file).size, texts.length);
    assert.match(file, /^[0-9a-f]{16}\n[0-9a-f,. \n]+$/);
    const words = new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}{5,}/gu) ?? []));
    assert.deepEqual(
      [...words].filter((word) => file.toLowerCase().includes(word)),
      [],
    );
  });
  it('reads a task that runs over lines from its words', () => {
    const text =
      '---\nsoort: casus\n---\n## Linkwerk\n\n- [ ] (linking) mw-t ↔ school:   samen\n  naar het gesprek @anna\n';
    const numbers = encodeSummary(whole(text), text, ids);
    assert.ok(numbers);
    assert.equal(decodeSummary(numbers, text, ids)?.actions[0]?.description, 'samen naar het gesprek');
  });
  it('is not kept when something in it does not stand in the note', () => {
    assert.equal(encodeSummary({ ...whole(texts[0] ?? ''), title: 'Elders' }, texts[0] ?? '', ids), undefined);
  });
  it('is nothing when the numbers are not whole', () => {
    const [text = ''] = texts;
    const numbers = encodeSummary(whole(text), text, ids) ?? [];
    for (let length = 0; length < numbers.length; length += 7)
      assert.equal(decodeSummary(numbers.slice(0, length), text, ids), undefined);
    assert.equal(decodeSummary([...numbers, 0], text, ids), undefined);
    assert.equal(decodeSummary([7, 1e9], text, ids), undefined);
    assert.equal(decodeSummary(numbers, '', ids), undefined);
  });
});

describe('the cache file', () => {
  const entries = new Map([
    [contentHash('a'), { age: 0, numbers: '1,2.5,-1' }],
    [contentHash('b'), { age: 3, numbers: '' }],
  ]);
  it('is read as it was written', () => assert.deepEqual(parseCache(formatCache(entries)), entries));
  it('is empty when a single character is another, is missing or is too many', () => {
    const file = formatCache(entries);
    for (let at = 0; at < file.length; at++) {
      const other = file[at] === '1' ? '2' : '1';
      assert.equal(parseCache(file.slice(0, at) + other + file.slice(at + 1)).size, 0);
      assert.equal(parseCache(file.slice(0, at)).size, 0);
    }
    for (const text of ['', 'x', '{}', 'null', `${file} `]) assert.equal(parseCache(text).size, 0);
  });
  it('lets go of what was of no use for long', () => {
    assert.equal(parseCache(formatCache(new Map([[contentHash('a'), { age: 9, numbers: '' }]]))).size, 0);
  });
});
