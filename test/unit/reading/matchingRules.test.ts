/** The codebook's matching rules, each with a hit and a near miss. */
import assert from 'node:assert/strict';
import { checkMentions, group, knowledgeOf, lens, read, term } from '../../support/reading';
import type { Mention } from '../../../server/src/reading';
import type { Knowledge } from '../../../server/src/knowledge';

const plain = (...terms: Parameters<typeof lens>[1]) => knowledgeOf({ lenses: [lens('bril', terms)] });
const only = (mentions: readonly Mention[]): Mention => {
  assert.equal(mentions.length, 1);
  return mentions[0]!;
};
const voiceIn = (text: string, knowledge: Knowledge) => only(checkMentions(text, knowledge)).voice;

describe('matching rules', () => {
  describe('1 case and accents', () => {
    const knowledge = plain(term('clienten', ['cliënten']), term('een-vraag', ['één vraag']));
    it('are ignored', () => void checkMentions('De ⟦Clienten⟧ en de ⟦CLIËNTEN⟧.', knowledge));
    it('één is met inside a listed phrase only', () =>
      void checkMentions('Ze heeft ⟦één vraag⟧ en een kat.', knowledge));
  });

  describe('2 open, closed and hyphenated spelling', () => {
    const knowledge = plain(
      term('link-work', ['link work']),
      term('initiatief', ['bewonersinitiatief']),
      term('wijkaanpak', ['wijkaanpak']),
    );
    it('are one', () => void checkMentions('⟦Linkwork⟧, ⟦link-work⟧ en ⟦link work⟧.', knowledge));
    it('a compound may be written open', () =>
      void checkMentions('Een ⟦bewoners initiatief⟧ en een ⟦bewoners-initiatief⟧.', knowledge));
    it('wijkaanpak and wijkenaanpak are different words', () =>
      void checkMentions('De ⟦wijkaanpak⟧, niet de oude wijkenaanpak.', knowledge));
  });

  describe('denial inside a wording', () => {
    const knowledge = plain(term('weigert', ['weigert … zorg']), term('niet-open', ['doet niet open']));
    it('denies it, unless it is part of it', () => {
      assert.equal(voiceIn('Zij ⟦weigert alle zorg⟧.', knowledge), 'author');
      assert.equal(voiceIn('Zij ⟦weigert geen zorg⟧.', knowledge), 'negated');
      assert.equal(voiceIn('Zij ⟦doet niet open⟧.', knowledge), 'author');
    });
  });

  describe('3 longest match', () => {
    const knowledge = plain(term('cohesie', ['cohesie']), term('gebrek', ['gebrek aan cohesie']));
    it('wins, and the word inside is not counted again', () => {
      const mention = only(checkMentions('Er is ⟦gebrek aan cohesie⟧.', knowledge));
      assert.equal(mention.term, 'gebrek');
    });
    it('the word alone still counts', () =>
      assert.equal(only(checkMentions('De ⟦cohesie⟧ groeit.', knowledge)).term, 'cohesie'));
  });

  describe('4 gap phrases', () => {
    const knowledge = plain(term('overname', ['neemt … over']));
    it('span up to six words of the clause', () =>
      void checkMentions('Ze ⟦neemt alle post van haar buurvrouw over⟧.', knowledge));
    it('not seven', () => void checkMentions('Ze neemt een twee drie vier vijf zes zeven over.', knowledge));
    it('not over the end of a sentence', () => void checkMentions('Ze neemt de bus. Dat is over een uur.', knowledge));
    it('not into the next clause', () => void checkMentions('Ze neemt de bus, omdat het werk over is.', knowledge));
  });

  describe('5 separable verbs', () => {
    const knowledge = plain(term('doorstromen', ['door|stromen (ww)']));
    it('closed, split, with te, and as participle', () => {
      for (const text of [
        'Ze wil ⟦doorstromen⟧.',
        'Ze ⟦stroomt volgend jaar naar het mbo door⟧.',
        'Ze hoopt ⟦door te stromen⟧.',
        'Ze is ⟦doorgestroomd⟧.',
      ])
        checkMentions(text, knowledge);
    });
    it('not the verb without its particle', () => void checkMentions('Het water stroomt naar de gracht.', knowledge));
  });

  describe('6 prefix and suffix terms', () => {
    const knowledge = plain(term('problematiek', ['-problematiek']), term('achterstands', ['achterstands-']));
    it('match inside one word', () =>
      void checkMentions('De ⟦schuldenproblematiek⟧ in een ⟦achterstandsgroep⟧.', knowledge));
    it('not across words, nor other words that begin alike', () =>
      void checkMentions('De achterstand is achterstallig.', knowledge));
  });

  describe('7 negation', () => {
    const knowledge = plain(term('overlast', ['overlast']), term('zorgmijder', ['zorgmijder']));
    it('geen, niet, zonder suppress', () => {
      for (const text of [
        'Er is geen ⟦overlast⟧.',
        'Hij is niet echt een ⟦zorgmijder⟧.',
        'Een feest zonder ⟦overlast⟧.',
      ])
        assert.equal(voiceIn(text, knowledge), 'negated', text);
    });
    it('niet X maar Y keeps Y', () => {
      const [first, second] = checkMentions('Het is geen ⟦zorgmijder⟧, maar ⟦overlast⟧.', knowledge);
      assert.deepEqual([first?.voice, second?.voice], ['negated', 'author']);
    });
    it('a negator in another sentence does nothing', () =>
      assert.equal(voiceIn('Zij kwam niet. De ⟦overlast⟧ bleef.', knowledge), 'author'));
    it('a denied word never counts', () =>
      assert.equal(only(checkMentions('Er is geen ⟦overlast⟧.', knowledge)).counts, false));
  });

  describe('8 quotation and attribution', () => {
    const knowledge = plain(term('probleemwijk', ['probleemwijk']));
    it('a quotation is not the author', () =>
      assert.equal(voiceIn('De buurman zegt: "Dit is een ⟦probleemwijk⟧."', knowledge), 'quoted'));
    it('a block quote is not the author', () =>
      assert.equal(voiceIn('> Dit is een ⟦probleemwijk⟧.', knowledge), 'quoted'));
    it('volgens is not the author', () =>
      assert.equal(voiceIn('Volgens de wethouder is het een ⟦probleemwijk⟧.', knowledge), 'reported'));
    it('a quotation beside it changes nothing', () =>
      assert.equal(voiceIn('"Ik blijf", zei ze. Het is een ⟦probleemwijk⟧.', knowledge), 'author'));
  });

  describe('9 talk about framing', () => {
    const knowledge = plain(term('probleemwijk', ['probleemwijk']));
    it('the word as a word does not count', () => {
      for (const text of ["Ik schreef '⟦probleemwijk⟧', waarom eigenlijk?", 'Het woord ⟦probleemwijk⟧ viel drie keer.'])
        assert.equal(voiceIn(text, knowledge), 'meta', text);
    });
    it('the word used counts', () =>
      assert.equal(only(checkMentions('Het is een ⟦probleemwijk⟧.', knowledge)).counts, true));
  });

  describe('10 names', () => {
    const knowledge = knowledgeOf({
      lenses: [lens('bril', [term('kracht', ['eigen kracht'])])],
      names: [{ name: 'Eigen Kracht Centrale', about: { nl: 'organisatie', en: 'organisation' } }],
    });
    it('a wording in a name does not count', () =>
      assert.equal(voiceIn('We belden de ⟦Eigen Kracht⟧ Centrale.', knowledge), 'name'));
    it('the same wording outside the name counts', () =>
      assert.equal(voiceIn('Ze doet het op ⟦eigen kracht⟧.', knowledge), 'author'));
  });

  describe('11 scope', () => {
    const knowledge = plain(term('overlast', ['overlast']));
    it('front matter, code, links and comments are passed over', () => {
      checkMentions(
        '---\ntitel: overlast\n---\n\nEen `overlast` en https://x.example/overlast <!-- overlast --> maar wel ⟦overlast⟧.\n',
        knowledge,
      );
    });
    it('a heading counts for its section and says so', () => {
      const mention = only(checkMentions('## ⟦Overlast⟧\n', knowledge));
      assert.ok(mention.reasons.some(({ code }) => code === 'heading'));
    });
  });

  describe('what is the form of a note, not the writer', () => {
    const section = {
      id: 'wat-er-al-is',
      heading: { nl: 'Wat er al is', en: 'What is already there' },
      aliases: { nl: [], en: [] },
      need: 'required',
      about: { nl: 'x', en: 'x' },
    } as const;
    const none = { nl: '', en: '' };
    const wijk = {
      id: 'wijk',
      name: none,
      about: none,
      aliases: [],
      guess: [],
      fields: [],
      sections: [section],
      template: none,
    } as const;
    const knowledge = knowledgeOf({
      lenses: [lens('bril', [term('al', ['wat er al is']), term('mee', ['mee naar het gesprek'])])],
      formats: { shared: [], kinds: [wijk] },
    });
    it('a heading of the format', () =>
      void checkMentions('## Wat er al is\n\nKijk ⟦wat er al is⟧.', knowledge, { kind: 'wijk' }));
    it('a heading of ones own is', () => void checkMentions('## Zien ⟦wat er al is⟧\n', knowledge, { kind: 'wijk' }));
    it('a link-work task, but not any other task', () =>
      void checkMentions(
        '- [ ] (linking) mw-t ↔ schuldhulp: ga mee naar het gesprek @anna\n- [ ] ga ⟦mee naar het gesprek⟧\n',
        knowledge,
      ));
  });

  describe('12 situating words', () => {
    const knowledge = knowledgeOf({
      lenses: [lens('bril', [term('overlast', ['overlast'])])],
      groups: [group('oorzaak', ['doordat'])],
    });
    const situated = (text: string) => only(checkMentions(text, knowledge)).situated;
    it('a number, a date or a cause lifts it', () => {
      assert.equal(situated('Er kwamen 12 meldingen van ⟦overlast⟧.'), true);
      assert.equal(situated('Sinds 2024 is er ⟦overlast⟧.'), true);
      assert.equal(situated('Er is ⟦overlast⟧ doordat het hek kapot is.'), true);
    });
    it('nothing of the kind leaves it as it is', () => assert.equal(situated('Er is ⟦overlast⟧ in de straat.'), false));
    it('an age between brackets situates nothing', () =>
      assert.equal(situated('Mevrouw A. (52) geeft ⟦overlast⟧.'), false));
  });

  describe('13 balance', () => {
    const knowledge = knowledgeOf({
      lenses: [lens('bril', [term('a', ['overlast']), term('b', ['talent'], { pole: 'B' })])],
      formats: {
        shared: [],
        kinds: [
          {
            id: 'casus',
            name: { nl: 'Casus', en: 'Case' },
            about: { nl: 'x', en: 'x' },
            aliases: [],
            guess: [],
            fields: [],
            sections: [
              {
                id: 'probleemarticulatie',
                heading: { nl: 'Probleemarticulatie', en: 'Problem articulation' },
                aliases: { nl: [], en: [] },
                need: 'required',
                about: { nl: 'x', en: 'x' },
                purpose: 'problems',
              },
            ],
            template: { nl: '', en: '' },
          },
        ],
      },
    });
    const oneSided = (text: string) => read(text, knowledge, { kind: 'casus' }).reading.balance.lenses[0]?.oneSided;
    it('speaks from weight three on, when the other pole is nearly absent', () =>
      assert.equal(oneSided('Overlast. Overlast. Overlast.'), true));
    it('not below three', () => assert.equal(oneSided('Overlast. Overlast.'), false));
    it('not when the other pole weighs a quarter', () =>
      assert.equal(oneSided('Overlast. Overlast. Overlast. Overlast. Talent.'), false));
    it('never for a section that is meant for problems', () =>
      assert.equal(oneSided('## Probleemarticulatie\n\nOverlast. Overlast. Overlast.'), false));
  });

  describe('14 one span, one lens', () => {
    const knowledge = knowledgeOf({
      lenses: [
        lens('breed', [term('woord', ['overlast'])], { tier: 'wide' }),
        lens('kern', [term('woord', ['overlast'])], { tier: 'core' }),
        lens('dilemma', [term('woord', ['overlast'])], { valence: 'dilemma' }),
      ],
    });
    it('the highest tier and valence shows, the others are kept beside it', () => {
      const mention = only(checkMentions('Er is ⟦overlast⟧.', knowledge));
      assert.equal(mention.lens, 'kern');
      assert.deepEqual(mention.also.map((other) => other.lens).sort(), ['breed', 'dilemma']);
    });
  });

  describe('15 English', () => {
    const knowledge = plain(
      term('probleemwijk', ['probleemwijk'], { forms: { nl: ['probleemwijk'], en: ['problem area'] } }),
    );
    it('English forms are read in English notes, with the same suppressors', () => {
      const english = { language: 'en' } as const;
      assert.equal(only(checkMentions('It is a ⟦problem area⟧.', knowledge, english)).voice, 'author');
      assert.equal(only(checkMentions('It is not a ⟦problem area⟧.', knowledge, english)).voice, 'negated');
    });
    it('Dutch forms are not', () =>
      void checkMentions('The word probleemwijk is Dutch.', knowledge, { language: 'en' }));
  });

  describe('16 sensors', () => {
    const knowledge = knowledgeOf({
      lenses: [lens('bril', [term('wijkteam', ['wijkteam'], { show: 'never' }), term('overlast', ['overlast'])])],
    });
    it('are found and never weigh', () => {
      const [sensor] = checkMentions('Het ⟦wijkteam⟧ meldt het.', knowledge);
      assert.deepEqual([sensor?.counts, sensor?.weight, sensor?.show], [false, 0, 'never']);
    });
    it('do not take a span from a term that shows', () => {
      const both = knowledgeOf({
        lenses: [lens('bril', [term('a', ['overlast melden'], { show: 'never' }), term('b', ['overlast'])])],
      });
      const shown = read('Buren overlast melden vaak.', both).reading.mentions.filter(
        (mention) => mention.show === 'highlight',
      );
      assert.deepEqual(
        shown.map((mention) => mention.term),
        ['b'],
      );
    });
  });
});
