/** Rules about the balance of a note or a section. */
import assert from 'node:assert/strict';
import { compileKnowledge } from '../../../server/src/knowledge';
import { readNote } from '../../../server/src/note';
import { readReading } from '../../../server/src/reading';
import { findAll, type Finding } from '../../../server/src/rules';
import { lens, term } from '../../support/reading';
import { checkRule, head, unmarked, wijk } from './support/check';
import { data } from './support/knowledge';

const heavy = 'Een probleemwijk, verloederd, met krotten en nog eens krotten.';
const light = 'Zij klimt op en groeit door. De straat is kansrijk, een springplank.';

describe('one-sided-note', () => {
  it('asks for the other pair of glasses and an empty row', () => {
    const [finding] = checkRule('one-sided-note', `---\nsoort: wijk\ntitel: ⟦Kanaalzijde⟧\n---\n## Bril\n\n${heavy}\n`);
    assert.match(finding?.message.nl ?? '', /“Frame van de roltrapwijk”\?\nDe rij “Reikwijdte”/);
    assert.deepEqual(finding?.topic, { kind: 'lens', id: 'probleemwijk-roltrapwijk' });
  });

  it('stands on the first heading when there is no title', () => {
    checkRule('one-sided-note', `---\nsoort: wijk\n---\n## ⟦Bril⟧\n\n${heavy}\n`);
  });

  const silent: [string, string][] = [
    ['both sides', `## Bril\n\n${heavy} ${light}`],
    ['a section meant for problems', `## Problemen, precies\n\n${heavy}`],
    ['words of others', `## Bril\n\nHij zegt: “${heavy}”`],
  ];
  for (const [what, text] of silent)
    it(`stays silent with ${what}`, () => void checkRule('one-sided-note', `${wijk}${text}\n`));
});

describe('one-sided-section', () => {
  it('asks in a note that has both sides', () => {
    checkRule('one-sided-section', `${wijk}## ⟦Bril⟧\n\n${heavy}\n\n## Acties\n\n${light}\n`);
  });

  it('stays silent in a section meant for problems, also under a heading inside it', () => {
    checkRule(
      'one-sided-section',
      `${wijk}## Problemen, precies\n\n### De straat\n\n${heavy}\n\n## Acties\n\n${light}\n`,
    );
  });

  it('leaves the word to the note when the whole note is one-sided', () => {
    checkRule('one-sided-section', `${wijk}## Bril\n\n${heavy}\n`);
  });
});

describe('only-escalator', () => {
  it('asks who does not get on', () => {
    checkRule('only-escalator', `---\nsoort: wijk\ntitel: ⟦Kanaalzijde⟧\n---\n## Bril\n\n${light}\n`);
  });

  const filled = `${light}\n\n${light}\n\n${light}\n\n${'Op dinsdag is er koffie en op vrijdag soep. '.repeat(20)}`;

  it('asks of somebody whose wish it is, and at what price', () => {
    const [finding] = checkRule('only-escalator', `---\nsoort: casus\ntitel: ⟦Mw. T.⟧\n---\n${filled}\n`);
    assert.match(finding?.message.nl ?? '', /Wiens wens is dit, en wat kost het\?$/);
    assert.deepEqual(finding?.topic, { kind: 'caution', id: 'vooruit-moeten' });
  });

  const silent: [string, string][] = [
    ['a case that names the price', `${head}${filled} Het kost haar veel slaap.`],
    ['a case with another side', `${head}${filled} ${heavy}`],
    ['both sides', `${wijk}## Bril\n\n${light} ${heavy}`],
    ['forced moves', `${wijk}## Bril\n\n${light} Anderen moesten weg bij de sloop.`],
    ['a section on stayers', `${wijk}## Bril\n\n${light}\n\n## Blijvers\n\nDe ouderen.`],
    ['a short case', `${head}${light}`],
  ];
  for (const [what, text] of silent)
    it(`stays silent with ${what}`, () => void checkRule('only-escalator', `${text}\n`));
});

describe('both-sides', () => {
  /** A dilemma of two sides, each with words enough to lean. */
  const strong = 'Zij kan het zelf, doet mee en heeft talent.';
  const weak = 'Zij is kwetsbaar.';
  const dilemma = lens(
    'tekort-kracht',
    [
      term('zelf', ['kan het zelf'], { pole: 'B' }),
      term('mee', ['doet mee'], { pole: 'B' }),
      term('talent', ['talent'], { pole: 'B' }),
      term('kwetsbaar', ['kwetsbaar']),
    ],
    { valence: 'dilemma' },
  );
  const other = lens('ander-dilemma', [term('duwen', ['duwt', 'duwde', 'geduwd'])], { valence: 'dilemma' });
  const knowledge = compileKnowledge({ ...data, lenses: [...data.lenses, dilemma, other] });

  function check(marked: string): Finding[] {
    const { text, spans } = unmarked(marked);
    const note = { ...readNote(text, knowledge.formats), language: 'nl' } as const;
    const input = { note, reading: readReading(note, knowledge), knowledge, noteLanguage: 'nl' } as const;
    const found = findAll(input, new Map()).filter(({ code }) => code === 'both-sides');
    assert.deepEqual(
      found.map(({ span: { start, end } }) => ({ start, end })),
      spans,
    );
    return found;
  }

  const titled = '---\nsoort: wijk\ntitel: ⟦Kanaalzijde⟧\n---\n';

  it('asks for the side that is not there, once, about the dilemma that leans most', () => {
    const [found] = check(`${titled}## Bril\n\n${strong} ${strong}\n\n## Acties\n\nHij duwt, duwde en wordt geduwd.\n`);
    assert.equal(found?.message.nl, '“B” krijgt in deze notitie veel woorden. En de andere kant: “A”?');
    assert.deepEqual([found?.severity, found?.topic], ['hint', { kind: 'lens', id: 'tekort-kracht' }]);
  });

  const silent: [string, string][] = [
    ['both sides', `${strong} ${weak}`],
    ['a few words', 'Zij kan het zelf.'],
    ['words of others', `Hij zegt: “${strong} ${strong}”`],
    ['a note that was asked about one pair already', `${strong}\n\n${heavy}`],
  ];
  for (const [what, body] of silent) it(`stays silent with ${what}`, () => void check(`${wijk}## Bril\n\n${body}\n`));

  it('stays silent in a section meant for problems', () => void check(`${wijk}## Problemen, precies\n\n${strong}\n`));
});
