/** Proposals of the learned reader among listed wordings: where they show, what they are like, what they weigh and what they keep away from. */
import assert from 'node:assert/strict';
import { layerKnowledge, type Knowledge, type LearnedFind, type Tagger } from '../../../server/src/knowledge';
import { wordUses } from '../../../server/src/knowledge/tagger/wordUses';
import { readReading, type Mention } from '../../../server/src/reading';
import { findAll } from '../../../server/src/rules';
import { knowledgeOf, lens, marked, read, term } from '../../support/reading';

const lenses = [
  lens('wijk', [
    term('achterstand', ['achterstand', 'achterstandswijk']),
    term('lange-achterstand', ['lange achterstand in huis']),
    term('klimt', ['klimt op'], { pole: 'B' }),
  ]),
  lens('probleemwijk-roltrapwijk', []),
];
const base = knowledgeOf({
  lenses,
  guard: [{ id: 'geweld', level: 'danger', about: { nl: 'g', en: 'g' }, words: { nl: ['geweld'], en: [] } }],
});

/** A learned reader that finds these wordings wherever they stand. */
function finding(...wordings: readonly string[]): Knowledge {
  const tagger: Tagger = {
    tag: ({ words }) => ({
      odds: { problem: new Float64Array(words.length), escalator: new Float64Array(words.length) },
      finds: wordings.flatMap((wording): LearnedFind[] => {
        const parts = wording.split(' ');
        const first = words.findIndex((_, at) => parts.every((part, n) => words[at + n]?.folded === part));
        return first < 0 ? [] : [{ first, end: first + parts.length, frame: 'problem', confidence: 0.9 }];
      }),
    }),
    uses: (language) => wordUses(lenses, language),
  };
  return { ...base, tagger };
}

const backing = ' Zij klimt op. Hier is achterstand.';
const learned = (mentions: readonly Mention[]) => mentions.filter(({ origin }) => origin === 'learned');

/** Asserts which wordings are proposals; two listed wordings stand behind every text. */
function checkLearned(expected: string, ...wordings: readonly string[]): readonly Mention[] {
  const text = expected.replace(/[⟦⟧]/g, '') + backing;
  const found = learned(read(text, finding(...wordings)).reading.mentions);
  assert.equal(marked(text, found), expected + backing);
  return found;
}

describe('a proposal of the learned reader', () => {
  it('weighs half, counts when it is the writer’s own, and resembles the listed wording with its rarest word', () => {
    const [mention] = checkLearned('Er is een ⟦lange lijst⟧.', 'lange lijst');
    assert.deepEqual(
      [mention?.lens, mention?.term, mention?.frame, mention?.weight, mention?.counts, mention?.voice],
      ['wijk', 'lange-achterstand', 'problem', 0.5, true, 'author'],
    );
    assert.deepEqual(
      mention?.reasons.map(({ code }) => code),
      ['own-words', 'learned'],
    );
  });

  it('that resembles nothing goes to the syllabus’s own pair', () => {
    const [mention] = checkLearned('Een ⟦kruitvat⟧ hier.', 'kruitvat');
    assert.deepEqual([mention?.lens, mention?.pole, mention?.term], ['probleemwijk-roltrapwijk', 'A', '']);
  });

  it('never brings back what an organisation switched off', () => {
    const knowledge = finding('kruitvat', 'achterstand');
    const [first, ...rest] = lenses;
    assert.ok(first);
    const without = { ...first, terms: first.terms.filter(({ id }) => id !== 'achterstand') };
    const own = layerKnowledge(knowledge, { ...knowledge, lenses: [without, ...rest] });
    const text = 'Een kruitvat met achterstand. Zij klimt op. Een lange achterstand in huis.';
    const { mentions } = read(text, own).reading;
    assert.equal(marked(text, learned(mentions)), text.replace('kruitvat', '⟦kruitvat⟧'));
  });

  it('does not count when it is quoted or denied', () => {
    assert.equal(checkLearned('Hij zei: "een ⟦kruitvat⟧".', 'kruitvat')[0]?.voice, 'quoted');
    const [denied] = checkLearned('Dit is geen ⟦kruitvat⟧.', 'kruitvat');
    assert.deepEqual([denied?.voice, denied?.counts], ['negated', false]);
  });

  it('leaves small words at its ends out, but not the word that turns it round', () => {
    checkLearned('Het is een ⟦kruitvat⟧.', 'een kruitvat');
    assert.equal(checkLearned('Zij heeft ⟦nooit grenzen gekend⟧.', 'nooit grenzen gekend')[0]?.voice, 'author');
    checkLearned('Het is er.', 'het is');
  });

  it('is no heading, nothing over the end of a clause, and no thing that is not there', () => {
    checkLearned('## Een kruitvat\n\nTekst.', 'een kruitvat');
    checkLearned('Het is vol, want iedereen komt.', 'vol want');
    checkLearned('Zij heeft geen schulden.', 'geen schulden');
  });

  it('ends where somebody else begins to speak', () => {
    checkLearned('Zij noemt het ⟦kruitvat⟧ "lekker vol" hier.', 'kruitvat lekker vol');
    assert.equal(checkLearned('Hij zei: "een ⟦kruitvat⟧" vol.', 'kruitvat vol')[0]?.voice, 'quoted');
  });

  it('is no word that goes with anything, alone', () => {
    checkLearned('Zij werkte daar vier jaar.', 'jaar');
    checkLearned('Zij zit al ⟦jaren vast⟧.', 'jaren vast');
  });

  it('gives way to a listed wording, a word of danger and a name', () => {
    checkLearned('Zo ontstond er achterstand thuis.', 'achterstand thuis');
    checkLearned('Er was geweld thuis.', 'geweld thuis');
    checkLearned('Daar komt Roos aan.', 'roos');
  });

  it('stays away where the lists find next to nothing', () => {
    const text = 'Een kruitvat. Zij klimt op.';
    assert.deepEqual(learned(read(text, finding('kruitvat')).reading.mentions), []);
  });

  it('stays away from a lens that does not look', () => {
    const { note } = read(`Een kruitvat, een lange lijst.${backing}`, base);
    const glasses = new Map([['wijk', 'shown']] as const);
    const found = learned(readReading(note, finding('kruitvat', 'lange lijst'), glasses).mentions);
    assert.deepEqual(
      found.map(({ start, end }) => note.text.slice(start, end)),
      ['lange lijst'],
    );
  });

  it('weighs in the note, but gives no question and no weight to a lens', () => {
    const text = `---\nsoort: wijk\n---\nEen kruitvat.${backing}`;
    const knowledge = finding('kruitvat');
    const { note, reading } = read(text, knowledge);
    assert.deepEqual(reading.balance.note.problem, { count: 2, weight: 1.5 });
    assert.deepEqual(
      reading.balance.lenses.map(({ lens: id, weight }) => [id, weight]),
      [['wijk', { A: 1, B: 1 }]],
    );
    const input = { note, knowledge, noteLanguage: 'nl' } as const;
    const { note: plainNote, reading: plainReading } = read(text, base);
    assert.deepEqual(
      findAll({ ...input, reading }, new Map()).map(({ code, span }) => [code, span]),
      findAll({ ...input, note: plainNote, reading: plainReading }, new Map()).map(({ code, span }) => [code, span]),
    );
  });
});
