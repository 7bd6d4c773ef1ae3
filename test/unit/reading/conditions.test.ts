/** Every condition of the knowledge files, with a sentence where it holds and one where it does not. */
import { checkMentions, group, knowledgeOf, lens, read, term } from '../../support/reading';
import assert from 'node:assert/strict';
import type { Condition, Term } from '../../../server/src/knowledge/types';

const groups = [group('plaats', ['wijk', 'buurt']), group('persoon', ['mevrouw', 'hij'])];
const withTerm = (more: Partial<Term>, ...others: readonly Term[]) =>
  knowledgeOf({ lenses: [lens('bril', [term('kwetsbaar', ['kwetsbaar', 'kwetsbare'], more), ...others])], groups });
const when = (...conditions: Condition[]) => withTerm({ when: conditions });
const unless = (...conditions: Condition[]) => withTerm({ unless: conditions });

describe('conditions', () => {
  it('near a group, in the clause', () => {
    checkMentions('De wijk is ⟦kwetsbaar⟧.', when({ near: 'plaats' }));
    checkMentions('De wijk is groot, omdat hij kwetsbaar is.', when({ near: 'plaats' }));
  });
  it('near within a number of words', () => {
    checkMentions('Een ⟦kwetsbare⟧ wijk.', when({ near: 'plaats', within: 2 }));
    checkMentions('Een kwetsbare en al wat oudere wijk.', when({ near: 'plaats', within: 2 }));
  });
  it('near on one side only', () => {
    checkMentions('Mevrouw is ⟦kwetsbaar⟧.', when({ near: 'persoon', side: 'before' }));
    checkMentions('Heel kwetsbaar is mevrouw.', when({ near: 'persoon', side: 'before' }));
  });
  it('near in the sentence, the passage, the section', () => {
    checkMentions('De wijk is groot, omdat zij ⟦kwetsbaar⟧ is.', when({ near: 'plaats', within: 'sentence' }));
    checkMentions('De wijk is groot. Zij is ⟦kwetsbaar⟧.', when({ near: 'plaats', within: 'passage' }));
    checkMentions('De wijk is groot.\n\nZij is ⟦kwetsbaar⟧.', when({ near: 'plaats', within: 'section' }));
    checkMentions('De wijk is groot.\n\n## Verder\n\nZij is kwetsbaar.', when({ near: 'plaats', within: 'section' }));
  });
  it('near a number, a date, literal wordings', () => {
    checkMentions('Zij is kwetsbaar sinds 3 jaar.', unless({ near: 'number', within: 'sentence' }));
    checkMentions('Zij is kwetsbaar sinds 2021.', unless({ near: 'date', within: 'sentence' }));
    checkMentions('Zij is ⟦kwetsbaar⟧.', unless({ near: 'number' }, { near: 'date' }));
    checkMentions('Een kwetsbare vergunning.', unless({ near: ['vergunning', 'dossier'] }));
  });
  it('the group word must stand outside the wording itself', () => {
    const own = knowledgeOf({
      lenses: [lens('bril', [term('wijk', ['kwetsbare wijk'], { when: [{ near: 'plaats' }] })])],
      groups,
    });
    checkMentions('Een kwetsbare wijk.', own);
    checkMentions('Een ⟦kwetsbare wijk⟧ naast onze buurt.', own);
  });
  it('in a longer phrase', () =>
    checkMentions('Een kwetsbare opstelling, een ⟦kwetsbare⟧ vrouw.', unless({ inPhrase: ['kwetsbare opstelling'] })));
  it('followed and preceded by, over articles', () => {
    checkMentions('Een ⟦kwetsbare⟧ buurt en een kwetsbare plant.', when({ followedBy: 'plaats' }));
    checkMentions('Hij heel ⟦kwetsbaar⟧, de plant kwetsbaar.', when({ precededBy: 'persoon' }));
  });
  it('another lens has a pole in the section', () => {
    const knowledge = knowledgeOf({
      lenses: [
        lens('bril', [term('kwetsbaar', ['kwetsbaar'], { unless: [{ sectionHas: 'kracht/B' }] })]),
        lens('kracht', [term('talent', ['talent'], { pole: 'B' })]),
      ],
    });
    checkMentions('Zij is ⟦kwetsbaar⟧.\n\n## Verder\n\nEr is ⟦talent⟧.', knowledge);
    checkMentions('Zij is kwetsbaar. Er is ⟦talent⟧.', knowledge);
    checkMentions('Zij is ⟦kwetsbaar⟧. Er is geen ⟦talent⟧.', knowledge);
  });
  it('the kind of note; an unknown kind passes', () => {
    checkMentions('Zij is ⟦kwetsbaar⟧.', when({ kind: ['casus'] }), { kind: 'casus' });
    checkMentions('Zij is kwetsbaar.', when({ kind: ['casus'] }), { kind: 'wijk' });
    checkMentions('Zij is ⟦kwetsbaar⟧.', when({ kind: ['casus'] }));
  });
  it('in a heading', () => void checkMentions('## ⟦Kwetsbaar⟧\n\nZij is kwetsbaar.', when({ heading: true })));
  it('written with a capital inside a sentence', () =>
    checkMentions('⟦Kwetsbaar⟧ is zij, zegt Kwetsbaar Nederland.', unless({ capitalised: true })));
  it('in one of its forms', () => checkMentions('Een ⟦kwetsbare⟧ vrouw is kwetsbaar.', when({ form: ['kwetsbare'] })));
  it('all of when must hold, none of unless may', () => {
    checkMentions('Mevrouw is kwetsbaar.', when({ near: 'persoon' }, { near: 'plaats' }));
    checkMentions('Mevrouw in de wijk is ⟦kwetsbaar⟧.', when({ near: 'persoon' }, { near: 'plaats' }));
  });
});

describe('words of danger', () => {
  const knowledge = knowledgeOf({
    lenses: [lens('bril', [term('geweld', ['geweldsprobleem', 'huiselijk geweld', 'probleem'])])],
    guard: [
      { id: 'geweld', level: 'danger', about: { nl: 'x', en: 'x' }, words: { nl: ['huiselijk geweld'], en: [] } },
    ],
  });
  it('are never framing, whatever a lens says', () =>
    void checkMentions('Er is huiselijk geweld en een ⟦probleem⟧.', knowledge));
  it('are told apart, with their voice', () => {
    const { guarded } = read('Er is geen huiselijk geweld.', knowledge).reading;
    assert.deepEqual(guarded, [{ start: 11, end: 27, group: 'geweld', level: 'danger', voice: 'negated', section: 0 }]);
  });
});
