/** What a team's own answers do to a label: nothing with few, up where notes are alike, down where it was refused, and no word kept. */
import assert from 'node:assert/strict';
import { answersIn, cueWordsOf, habitsOf, wordsOf, type Choices } from '../../../server/src/casebook';
import { readNote } from '../../../server/src/note';
import { formats } from '../note/formats';
import { label, patterns } from '../../support/entries';
import { knowledgeOf } from '../../support/reading';
import { typology } from '../../support/typology';

const knowledge = knowledgeOf({
  formats,
  typologies: [
    typology([
      label('schulden', { cues: patterns(['schulden', 'brieven … deurwaarder', 'loonbeslag'], ['debts']) }),
      label('mantelzorg', {
        cues: patterns(['zorgt voor … moeder', 'mantelzorg', 'ziekenhuis', '{turkse|poolse} moskee']),
      }),
    ]),
  ],
});
const cueWords = cueWordsOf(knowledge);
const noteOf = (body: string, head = '') =>
  readNote(`---\nsoort: casus\n${head}---\n## Aanleiding\n${body}\n`, formats);
const key = 'groepen/schulden';
const money = 'Er liggen brieven van een deurwaarder over het loonbeslag.';
const care = 'Zij zorgt voor een moeder in het ziekenhuis.';

let made = 0;
function choices(body: string, more: Partial<Choices> = {}): Choices {
  return { path: `casus/${++made}.md`, chosen: [], refused: [], words: wordsOf(noteOf(body), cueWords), ...more };
}
const many = (count: number, body: string, more: Partial<Choices> = {}) =>
  Array.from({ length: count }, () => choices(body, more));
const leaning = (notes: readonly Choices[], body: string) =>
  habitsOf(notes)?.leaning(key, wordsOf(noteOf(body), cueWords));

describe('habits of a team', () => {
  it('say nothing with few notes or few answers', () => {
    assert.equal(habitsOf([]), undefined);
    assert.equal(habitsOf(many(9, money, { chosen: [key] })), undefined);
    assert.equal(habitsOf([...many(4, money, { chosen: [key] }), ...many(20, care)]), undefined);
  });
  it('say nothing of a label that few answered, though others were', () => {
    const habits = habitsOf([...many(5, money, { chosen: [key] }), ...many(5, care)]);
    assert.ok(habits);
    assert.equal(habits.leaning('groepen/mantelzorg', wordsOf(noteOf(care), cueWords)), 0);
  });
  it('raise a label in notes like those that got it, and leave it in others', () => {
    const notes = [...many(6, money, { chosen: [key] }), ...many(12, care)];
    assert.ok((leaning(notes, money) ?? 0) > 0.5);
    assert.equal(leaning(notes, care), 0);
    assert.equal(leaning(notes, 'Een gesprek.'), 0);
  });
  it('lower what was refused, the more so in notes like those', () => {
    const notes = [...many(6, money, { refused: [key] }), ...many(3, care, { chosen: [key] }), ...many(6, care)];
    const [alike, other] = [leaning(notes, money) ?? 0, leaning(notes, care) ?? 0];
    assert.ok(alike < -1.5 && alike < other, `${alike} ${other}`);
  });
  it('move no further than two, however many answers', () => {
    assert.equal(leaning([...many(80, money, { chosen: [key] }), ...many(200, care)], money), 2);
    assert.equal(leaning([...many(80, money, { refused: [key] }), ...many(200, care)], money), -2);
  });
  it('count a refusal beside a choice in one note as a refusal', () => {
    const notes = [...many(6, money, { chosen: [key], refused: [key] }), ...many(6, care)];
    assert.ok((leaning(notes, money) ?? 0) < 0);
  });
});

describe('what is taken from a note to learn from', () => {
  it('are numbers of words that cues are made of, inflected or not', () => {
    const one = wordsOf(noteOf('er liggen schulden en brieven van toen'), cueWords);
    assert.equal(one.length, 2);
    assert.deepEqual(wordsOf(noteOf('een schuld, een brief, nog een brief'), cueWords), one);
    assert.ok(one.every((number) => Number.isInteger(number) && number < 65_536));
  });
  it('are no names, no origin and no word of the writer’s own', () => {
    assert.deepEqual(
      wordsOf(
        noteOf('Samira komt uit Marokko. Zij is een turkse buurvrouw met hoofddoek, uit de poolse moskee.'),
        cueWords,
      ),
      [],
    );
    assert.deepEqual(wordsOf(noteOf('Mevrouw Loonbeslag'), cueWords), []);
  });
  it('are the labels that stand in the front matter, by their status', () => {
    const labels =
      'labels:\n  - a/een\n  - { sleutel: a/twee, status: voorgesteld }\n  - { sleutel: a/drie, status: afgewezen }\n' +
      '  - { sleutel: a/vier, status: overwogen }\n';
    const { chosen, refused } = answersIn(noteOf('x', labels));
    assert.deepEqual([chosen, refused], [['a/een', 'a/twee'], ['a/drie']]);
  });
});
