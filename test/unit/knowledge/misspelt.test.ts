/** Long words that are one slip away from a word of the knowledge are read as that word; words that are words of their own are not. */
import assert from 'node:assert/strict';
import { isSlip } from '../../../server/src/knowledge/misspelt';
import { productKnowledge } from '../../corpus/read';
import { cut } from '../../../server/src/language';
import type { Language } from '../../../server/src/language/types';

const { matcher } = productKnowledge();

function checkMeant(language: Language, written: string, meant: string | undefined): void {
  it(`${written} → ${meant ?? written}`, () => {
    assert.equal(matcher.readAs(cut(`over ${written} gaat het`, language)), meant);
  });
}

describe('a misspelt word', () => {
  const slips: readonly (readonly [string, string])[] = [
    ['mishandelign', 'mishandeling'],
    ['mishandelling', 'mishandeling'],

    ['reclasering', 'reclassering'],
    ['bewinvoerder', 'bewindvoerder'],
    ['uithuiszeting', 'uithuiszetting'],
    ['verhuisen', 'verhuizen'],
    ['verwaarlozign', 'verwaarlozing'],
    ['gemeehschapskracht', 'gemeenschapskracht'],
    ['vrijwilig', 'vrijwillig'],
    ['probleemen', 'problemen'],
    ['kwestbaar', 'kwetsbaar'],
    ['schuldhulpverlenign', 'schuldhulpverlening'],
  ];
  for (const [written, meant] of slips) checkMeant('nl', written, meant);
  checkMeant('en', 'neighborhoods', 'neighbourhoods');
  checkMeant('en', 'organization', 'organisation');

  describe('near pairs: what is written is a word', () => {
    const words =
      'leefomgeving verlichting verlegen geschieden bedriegen verstrekt verlagen gevonden gebonden verslapen bestelen ' +
      'overlaat kassen stilstaand professionele incidentele wijkteams wijkteam bewoonster onderwijzers verzachten besteden bezeten omroepen ' +
      'groepsbericht voorgekomen meetjaar plaatsje gevlogen gevolgen spitsen verlicht verplicht geslaagd geslagen gepaard opgeteld opgesteld ' +
      'leefniveau afgerond achtertuin verbruik verblijf voorlezen voorlopen overlopen overleven uitleggen uitlezen vertragen';
    for (const written of words.split(' ')) checkMeant('nl', written, undefined);
    const english =
      'derived deprived contest context prevented presented founding funding striving starving compliant unstable';
    for (const written of english.split(' ')) checkMeant('en', written, undefined);
  });

  it('is read to the letter where its capital makes it a name', () => {
    assert.equal(matcher.readAs(cut('Hij sprak met Reclasering over geld.', 'nl')), undefined);
    assert.equal(matcher.readAs(cut('Reclasering belde.', 'nl')), 'reclassering');
  });

  it('stands for its word in every wording: a word of danger guards', () => {
    const found = matcher.match(cut('Er is sprake van kindermishandelign.', 'nl'));
    assert.ok(found.some(({ target, first, end }) => target.kind === 'guard' && first <= 4 && end === 5));
  });
});

describe('one slip', () => {
  it('leaves the first letter and the ending', () => {
    assert.equal(isSlip('nishandeling', 'mishandeling', true), false);
    assert.equal(isSlip('wijkteams', 'wijkteam', true), false);
    assert.equal(isSlip('ontwikkelt', 'ontwikkeld', true), false);
  });

  it('may be any letter in an odd word only', () => {
    assert.equal(isSlip('verlagen', 'verslagen', false), false);
    assert.equal(isSlip('leeqomgeving', 'leefomgeving', true), true);
    assert.equal(isSlip('leeqomgeving', 'leefomgeving', false), false);
  });
});
