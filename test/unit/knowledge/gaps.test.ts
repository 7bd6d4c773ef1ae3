/** A gap is shared by all wordings that begin alike: what one of them finds must not hide another. */
import assert from 'node:assert/strict';
import { MatcherBuilder, type FormTarget } from '../../../server/src/knowledge/matcher';
import { expandPattern } from '../../../server/src/knowledge/patterns';
import { cut } from '../../../server/src/language';

const target = (id: string): FormTarget => ({ kind: 'cue', id, derived: false });

function found(patterns: Readonly<Record<string, string>>, text: string): string[] {
  const builder = new MatcherBuilder();
  for (const [id, pattern] of Object.entries(patterns)) {
    const owner = target(id);
    for (const form of expandPattern(pattern, 'nl', () => [])) builder.add(form, owner);
  }
  const prose = cut(text, 'nl');
  return builder
    .build()
    .match(prose)
    .map((m) => `${m.target.id}: ${text.slice(prose.words[m.first]?.start, prose.words[m.end - 1]?.end)}`)
    .sort();
}

describe('a gap in a pattern', () => {
  it('is shared by two entries that end on different words', () =>
    assert.deepEqual(
      found({ near: 'durft … niet … naar', far: 'durft … niet … loket' }, 'Mevrouw durft niet naar het loket.'),
      ['far: durft niet naar het loket', 'near: durft niet naar'],
    ));
  it('takes the nearest ending of one entry', () =>
    assert.deepEqual(found({ one: 'gaat … {loket|school}' }, 'Zij gaat van school naar het loket.'), [
      'one: gaat van school',
    ]));
  it('does not leave the clause', () =>
    assert.deepEqual(found({ one: 'gaat … loket' }, 'Zij gaat naar huis, en het loket sluit.'), []));
  it('of a lens’s wording ends at a comma, but not in a list of amounts', () => {
    const builder = new MatcherBuilder();
    const term: FormTarget = { kind: 'term', id: 'lens/one', derived: false };
    for (const form of expandPattern('zelf … regelt', 'nl', () => [])) builder.add(form, term);
    for (const form of expandPattern('{heeft} … <getal> banen', 'nl', () => [])) builder.add(form, term);
    const count = (text: string) => builder.build().match(cut(text, 'nl')).length;
    assert.equal(count('Hij die zelf veel heeft meegemaakt regelt dat.'), 1);
    assert.equal(count('Wat hij zelf heeft meegemaakt, regelt niets.'), 0);
    assert.equal(count('Zij heeft drie kinderen, twee banen.'), 1);
  });
  it('begins no wording', () => assert.throws(() => found({ one: '… loket' }, 'Het loket.'), /begins with a gap/));
});
