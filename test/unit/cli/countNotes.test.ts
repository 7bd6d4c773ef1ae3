/** Counts over notes: kinds, glasses and what comes back, on the tiny knowledge of the rules' tests. */
import assert from 'node:assert/strict';
import { countNotes } from '../../../server/src/cli/countNotes';
import { printCount } from '../../../server/src/cli/countText';
import { knowledge } from '../rules/support/knowledge';
import { read } from '../rules/support/check';

const head = (more = '') => `---\nsoort: casus\ntitel: X\n${more}---\n`;
const mother = 'Zij staat er alleen voor. De vader is vertrokken.';
const label = (status: string) =>
  `labels:\n  - { sleutel: kwetsbare-groepen/alleenstaande-moeder, status: ${status} }\n`;

const said = (language: 'nl' | 'en', ...texts: readonly string[]): string[] => {
  const lines: string[] = [];
  printCount(countNotes(texts.map(read), knowledge), language, (line) => lines.push(line));
  return lines;
};

describe('counts over notes', () => {
  it('are of kinds, glasses and labels that more notes share', () =>
    assert.deepEqual(
      said(
        'nl',
        `${head()}${mother} Een probleemwijk.\n`,
        `${head(label('overwogen'))}Zij klimt op.\n`,
        '---\nsoort: wijk\ntitel: Y\n---\nTekst.\n',
        'Geen notitie.\n',
      ),
      [
        '3 notities: 2 casus, 1 wijk',
        'probleem 1 · roltrap 1 · met één bril 0',
        '',
        'Komt in meer notities terug. Is het van één mens, of hoort het op de agenda?',
        '  Alleenstaande moeder: 2 notities, waarvan 1 zelf gelabeld  (kwetsbare-groepen/alleenstaande-moeder)',
      ],
    ));

  it('leave out a label that the writer rejected, and one that stands alone', () =>
    assert.deepEqual(said('en', `${head()}${mother}\n`, `${head(label('afgewezen'))}${mother}\n`), [
      '2 notes: 2 case',
      'problem 0 · escalator 0 · with one pair of glasses 0',
      '',
      'No label comes back in more than one note.',
    ]));

  it('are of nothing where there is nothing', () => assert.equal(said('en')[0], '0 notes'));
});
