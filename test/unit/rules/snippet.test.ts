/** Placeholders of the codebook as tab stops and choices, escaped so that an editor reads back what was written. */
import assert from 'node:assert/strict';
import { choice, fromPlaceholders, tabStop } from '../../../server/src/rules/parts/snippet';

describe('placeholders', () => {
  const cases: [string, string][] = [
    ['wijk waar [probleem] speelt', 'wijk waar ${1:[probleem]} speelt'],
    ['[jong / oud] en [wie]', '${1|[jong / oud],jong,oud|} en ${2:[wie]}'],
    [
      'lijkt [kort, strovuur / lang, veenbrand]',
      'lijkt ${1|[kort\\, strovuur / lang\\, veenbrand],kort\\, strovuur,lang\\, veenbrand|}',
    ],
    ['ligt aan ...', 'ligt aan ${1:…}'],
    ['kost $5 {of} [meer]', 'kost \\$5 {of\\} ${1:[meer]}'],
  ];
  for (const [before, after] of cases) {
    it(`makes ${after}`, () => assert.deepEqual(fromPlaceholders(before), { text: after, snippet: true }));
  }

  it('leaves plain text as it is', () => {
    assert.deepEqual(fromPlaceholders('kost $5 {of} meer'), { text: 'kost $5 {of} meer', snippet: false });
  });

  it('escapes defaults and options', () => {
    assert.equal(tabStop(1, 'a}b$c\\d'), '${1:a\\}b\\$c\\\\d}');
    assert.equal(tabStop(2, ''), '$2');
    assert.equal(choice(1, ['a|b', 'c,d']), '${1|a\\|b,c\\,d|}');
  });
});
