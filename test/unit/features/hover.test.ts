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
  const glasses =
    '**probleemwijk**: bril **Frame van de probleemwijk**. De wijk is de patiënt. (de andere bril: *Frame van de roltrapwijk*)';
  const look =
    'Anders kijken:\n- wijk waar \\[probleem\\] speelt bij \\[jongeren / ouderen\\]\n- wie komt hier wonen en waar gaan vertrekkers heen?';
  const rest = ['Let op: benoem het probleem.', 'Probleemwijk of roltrapwijk. Bron: Syllabus Roltrapstad, §9.'];

  it('explains a wording: glasses, why it counts, question, another look, caution, source', () => {
    const text = checkHover(`${head}Een probleem$0wijk sinds 2019.\n`, 'probleemwijk');
    const why =
      'Telt mee: het zijn je eigen woorden. Geen melding, want er staat bij wie, waar, sinds wanneer of waardoor.';
    assert.equal(text, [glasses, why, '*Van wie is dat beeld?*', look, ...rest].join('\n\n'));
  });

  it('starts with another look, and asks nothing again, where a message stands on the same words', () => {
    const text = checkHover(`${head}Een probleem$0wijk hier.\n`, 'probleemwijk');
    assert.equal(text, [look, glasses, 'Telt mee: het zijn je eigen woorden.', ...rest].join('\n\n'));
  });

  it('says as which word a misspelt one was read', () => {
    const text = checkHover(`${head}Een problem$0wijk hier, en een probleemwijk.\n`, 'problemwijk');
    assert.match(text, /\*\*problemwijk\*\*: gelezen als \*probleemwijk\*, bril/);
  });

  it('keeps reasons for and against apart', () => {
    const half = checkHover(`${head}Er is over$0last hier.\n`, 'overlast', /Half, want het hangt van de zin af\./);
    assert.match(half, /Telt mee: het zijn je eigen woorden\./);
    const denied = checkHover(`${head}Er is geen over$0last hier.\n`, 'overlast');
    assert.match(denied, /Telt hier niet mee: het wordt ontkend\.\n/);
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
    checkHover(
      `${head}Gebeld met @an$0na vandaag.\n`,
      '@anna',
      /Komt voor in:\n- \[Kanaalzijde\]\(file:\/\/\/map\/wijk\/kanaalzijde\.md#L1\) .*\n- \[dhr-b\]\(file:\/\/\/map\/casus\/dhr-b\.md#L1\)/,
    );
  });

  it('explains an idea of the sources by its name: what it is, what goes on about it, where it comes from', () => {
    const text = checkHover(`${head}## Het patch$0work\n`, 'patchwork');
    assert.equal(
      text,
      [
        '**Patchwork**: Veel kleine netwerken.',
        'Zie ook: Tekort of kracht; Kwetsbare groepen; Ga mee naar de instantie.',
        'Bron: Syllabus Roltrapstad, §9',
      ].join('\n\n'),
    );
    checkHover(`${head}Dit zijn kleine net$0werken.\n`, 'kleine netwerken');
    checkHover(`${head}Dit zijn kleine$0.\n`, null);
  });

  it('explains a wording of a lens, a link or a person before such an idea', () => {
    checkHover(`${head}Een ver$0loederd patchwork.\n`, 'verloederd', /glasses|bril/);
    checkHover(`${head}Een verloederd patch$0work.\n`, 'verloederd patchwork', /Veel kleine/);
    checkHover(`${head}Zie [[patch$0work]].\n`, '[[patchwork]]', /nog niet/);
  });

  it('says nothing of plain words', () => {
    checkHover(`${head}Zij woont h$0ier.\n`, null);
  });
});
