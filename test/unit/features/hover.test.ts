/** What the pointer shows, each at its place and with its range. */
import assert from 'node:assert/strict';
import { hover } from '../../../server/src/features';
import { head } from '../rules/support/check';
import { casebook, context, openAt } from './support/open';

/** The hover at `$0` is about `about` and holds every one of the patterns. */
function checkHover(marked: string, about: string | null, ...patterns: RegExp[]): string {
  const { open, position } = openAt(marked);
  const shown = hover(open, context({ casebook }), position);
  assert.equal(shown?.range ? open.document.getText(shown.range) : null, about);
  const text = shown && typeof shown.contents === 'object' && 'value' in shown.contents ? shown.contents.value : '';
  for (const pattern of patterns) assert.match(text, pattern);
  return text;
}

describe('hover', () => {
  it('explains a wording: glasses, row, why it counts, question, other wordings, caution, source', () => {
    const text = checkHover(`${head}Een probleem$0wijk hier.\n`, 'probleemwijk');
    assert.equal(
      text,
      [
        '**probleemwijk**: bril **Frame van de probleemwijk**. De wijk is de patiënt. (de andere bril: *Frame van de roltrapwijk*)',
        'Probleemwijk of roltrapwijk · rij *Sleutelwoorden*: overlast ↔ kansen',
        'Telt mee: het zijn je eigen woorden.',
        '*Van wie is dat beeld?*',
        'Anders kijken:\n- wijk waar \\[probleem\\] speelt bij \\[jongeren / ouderen\\]\n- wie komt hier wonen en waar gaan vertrekkers heen?',
        'Let op: **Benoem het probleem**. Precies benoemen is goed.',
        'Bron: Syllabus Roltrapstad, §9',
      ].join('\n\n'),
    );
  });

  it('says why a wording does not count', () => {
    checkHover(`${head}Het is geen probleem$0wijk.\n`, 'probleemwijk', /Telt hier niet mee: .*het wordt ontkend/);
    checkHover(`${head}Hij noemt het “probleem$0wijk”.\n`, 'probleemwijk', /Telt hier niet mee: .*aanhalingstekens/);
  });

  it('leaves words of danger alone', () =>
    void checkHover(
      `${head}Een geweld$0swijk.
`,
      null,
    ));

  it('explains a label, with the source’s own name and its caution', () => {
    checkHover(
      `---\nsoort: casus\nlabels:\n  - sleutel: kwetsbare-groepen/alleen$0staande-moeder\n---\nTekst.\n`,
      'sleutel: kwetsbare-groepen/alleenstaande-moeder',
      /\*\*Alleenstaande moeder\*\*/,
      /“harde naam”/,
      /om over te praten/,
    );
  });

  it('explains a field and its values', () => {
    checkHover('---\nsoort: casus\nver$0huizing: moet-weg\n---\n', 'verhuizing', /Over verhuizing/, /`wil-blijven`/);
    checkHover('---\nsoort: casus\ncoa$0ch: Anna\n---\n', null);
  });

  it('says what of an action is known', () => {
    const line = '- [ ] (linking) mw-t ↔ schuldhulp: bellen';
    checkHover(
      `${head}## Linkwerk\n\n- [ ] (link$0ing) mw-t ↔ schuldhulp: bellen\n`,
      line,
      /\*\*linking\*\*: een lijn/,
      /mw-t ↔ schuldhulp/,
      /Wie: nog open/,
    );
  });

  it('names a linked note and a person', () => {
    checkHover(
      `${head}Zie [[kanaal$0zijde]].\n`,
      '[[kanaalzijde]]',
      /\*\*Kanaalzijde\*\*\n\nwijk · 2026-03-12 · 2 open acties/,
    );
    checkHover(`${head}Zie [[weg$0]].\n`, '[[weg]]', /nog niet/);
    checkHover(`${head}Gebeld met @an$0na vandaag.\n`, '@anna', /Komt voor in:\n- Kanaalzijde .*\n- casus\/dhr-b/);
  });

  it('says nothing of plain words', () => {
    checkHover(`${head}Zij woont h$0ier.\n`, null);
  });
});
