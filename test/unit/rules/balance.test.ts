/** Rules about the balance of a note or a section. */
import assert from 'node:assert/strict';
import { checkRule, head, wijk } from './support/check';

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

  const silent: [string, string][] = [
    ['both sides', `${wijk}## Bril\n\n${light} ${heavy}`],
    ['forced moves', `${wijk}## Bril\n\n${light} Anderen moesten weg bij de sloop.`],
    ['a section on stayers', `${wijk}## Bril\n\n${light}\n\n## Blijvers\n\nDe ouderen.`],
    ['a short case', `${head}${light}`],
  ];
  for (const [what, text] of silent)
    it(`stays silent with ${what}`, () => void checkRule('only-escalator', `${text}\n`));
});
