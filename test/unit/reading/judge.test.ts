/** The judge of candidates: what is improbable shows lightly and weighs nothing, what no list holds is not proposed, and what it never asks about. */
import assert from 'node:assert/strict';
import type { Knowledge, LearnedFind, Tagger, Traits } from '../../../server/src/knowledge';
import { compileJudge } from '../../../server/src/knowledge/tagger/judge';
import { wordUses } from '../../../server/src/knowledge/tagger/wordUses';
import type { Mention } from '../../../server/src/reading';
import { findAll } from '../../../server/src/rules';
import { knowledgeOf, lens, marked, read, term } from '../../support/reading';

const lenses = [
  lens('wijk', [
    term('achterstand', ['achterstand'], { origin: 'practice' }),
    term('bron', ['wijkprobleem']),
    term('eigen', ['gatenwijk'], { origin: 'own' }),
    term('klimt', ['klimt op'], { pole: 'B', origin: 'practice' }),
  ]),
  lens('probleemwijk-roltrapwijk', []),
];
const base = knowledgeOf({ lenses });
const least = { listed: 0.5, learned: 0.6, light: 0.3 };

/** A learned reader that finds "kruitvat", and a judge that is so sure of all it is asked about; `asked` gathers what it saw. */
function judging(sureness: number, asked: Traits[] = []): Knowledge {
  const tagger: Tagger = {
    tag: ({ words }) => {
      const first = words.findIndex(({ folded }) => folded === 'kruitvat');
      const finds: LearnedFind[] = first < 0 ? [] : [{ first, end: first + 1, frame: 'problem', confidence: 0.9 }];
      const odds = { problem: new Float64Array(words.length).fill(0.5), escalator: new Float64Array(words.length) };
      return { finds, odds };
    },
    uses: (language) => wordUses(lenses, language),
  };
  const judge = { least, sureness: (traits: Traits) => (asked.push(traits), sureness) };
  return { ...base, tagger, judge };
}

const text = 'Hier is achterstand. Zij klimt op. Een kruitvat.';
const isLearned = ({ origin }: Mention) => origin === 'learned';

describe('a listed wording that is hardly meant so', () => {
  it('shows, does not count, and says why', () => {
    const { mentions, balance } = read(text, judging(0.4)).reading;
    const listed = mentions.filter((mention) => !isLearned(mention));
    assert.equal(marked(text, listed), 'Hier is ⟦achterstand⟧. Zij ⟦klimt op⟧. Een kruitvat.');
    assert.deepEqual(
      listed.map(({ counts, show, sureness, reasons }) => [counts, show, sureness, reasons.map(({ code }) => code)]),
      listed.map(() => [false, 'highlight', 0.4, ['own-words', 'plain']]),
    );
    assert.deepEqual(balance.note, { problem: { count: 0, weight: 0 }, escalator: { count: 0, weight: 0 } });
  });

  it('counts from the sureness on that the model names', () => {
    const [mention] = read(text, judging(0.5)).reading.mentions;
    assert.deepEqual([mention?.counts, mention?.sureness], [true, 0.5]);
  });

  it('gives no question', () => {
    const codes = (knowledge: Knowledge) => {
      const { note, reading } = read(`---\nsoort: wijk\n---\n${text}`, knowledge);
      return findAll({ note, reading, knowledge, noteLanguage: 'nl' }, new Map()).map(({ code }) => code);
    };
    assert.ok(codes(judging(0.9)).includes('problem-term'));
    assert.ok(!codes(judging(0.4)).includes('problem-term'));
  });
});

describe('the stance of a note', () => {
  it('rests on what many unsure wordings say together, though none of them counts', () => {
    assert.equal(read(text, judging(0.4)).reading.balance.stance, 'mixed');
    assert.equal(
      read('Hier is achterstand. Daar is achterstand. Achterstand.', judging(0.4)).reading.balance.stance,
      'problem',
    );
    assert.equal(read('Hier is achterstand.', judging(0.4)).reading.balance.stance, 'neutral');
  });
});

describe('a proposal', () => {
  const proposals = (sureness: number) =>
    read(text, judging(sureness))
      .reading.mentions.filter(isLearned)
      .map(({ counts }) => counts);
  it('counts when it is sure, shows when it is less so, and stays away below that', () => {
    assert.deepEqual(
      [proposals(0.6), proposals(0.59), proposals(0.3), proposals(0.29)],
      [[true], [false], [false], []],
    );
  });
});

describe('the judge', () => {
  it('is not asked about an organisation’s own wording, about a strong word of the sources, nor about what somebody else says or what is denied', () => {
    const asked: Traits[] = [];
    const { mentions } = read(
      'Een gatenwijk. Een wijkprobleem. Hij zei: "er is achterstand". Er is geen achterstand.',
      judging(0.1, asked),
    ).reading;
    assert.deepEqual(
      mentions.map(({ counts, sureness }) => [counts, sureness]),
      [
        [true, 1],
        [true, 1],
        [false, 1],
        [false, 1],
      ],
    );
    assert.deepEqual(asked, []);
  });

  it('sees what a wording is, what the learned reader makes of it, and what stands around it', () => {
    const asked: Traits[] = [];
    read('Dat is achterstand van 3 jaar.', judging(0.9, asked));
    const traits = asked[0];
    assert.equal(traits?.get('listed odds'), 0);
    for (const trait of ['practice problem', 'strength strong', 'lens wijk A', 'tier core', 'nl', 'passage paragraph'])
      assert.equal(traits?.get(trait), 1, trait);
    for (const trait of ['before is', 'after van', 'with dat', 'listed alone own'])
      assert.equal(traits?.get(trait), 1, trait);
    assert.equal(traits?.get('number in the sentence'), 0.5);
    assert.equal(traits?.get('learned odds'), undefined);
  });

  it('adds up what traits weigh; one that nothing is known of weighs nothing', () => {
    const judge = compileJudge({ weights: { known: 2 }, least });
    assert.equal(judge.sureness(new Map([['other', 5]])), 0.5);
    assert.equal(judge.sureness(new Map([['known', -1]])), 1 / (1 + Math.exp(2)));
  });
});
