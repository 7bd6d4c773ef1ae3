/** Back links, what a neighbourhood offers and what waits for it, each a link to its place. */
import assert from 'node:assert/strict';
import { hover } from '../../../../server/src/features';
import { at } from './folder';

function shown(path: string, words: string): string {
  const { open, context, position } = at(path, words);
  const contents = hover(open, context, position)?.contents;
  return typeof contents === 'object' && 'value' in contents ? contents.value : '';
}

describe('hover over the folder', () => {
  const backlinks =
    'Komt voor in:\n- [dhr-b](file:///map/casus/dhr-b.md#L9) (casus · 2026-04-02)\n' +
    '- [Mevrouw T.](file:///map/casus/mw-t.md#L5) (casus · 2026-03-12 · 1 open actie)';

  it('shows in which notes somebody is named, the newest first, with the line', () => {
    assert.equal(shown('casus/dhr-b', '@mw|-t'), `**@mw-t**\n\n${backlinks}`);
    assert.equal(shown('casus/mw-t', 'persoon: m|w-t'), `**@mw-t**\n\n${backlinks}`);
  });

  it('shows the back links of a linked note', () => {
    assert.match(
      shown('casus/mw-t', '[[wijk/|zuid'),
      /^\*\*Zuid\*\*\n\nwijk.* · 2026-01-05\n\nKomt voor in:\n- \[Mevrouw T\.\]\(.*mw-t\.md#L9\)/,
    );
  });

  it('shows what a neighbourhood offers, and in its own note what waits for it', () => {
    const offers = 'Wat de wijk te bieden heeft:\n- [naaikamer](file:///map/wijk/zuid.md#L8) (Zuid)';
    const waiting =
      'Hier wachten verbindingen op:\n- [mw-t ↔ naaikamer: samen koffie](file:///map/casus/mw-t.md#L11) (@joris · 1 apr 2026 · Mevrouw T.)';
    const own = shown('wijk/zuid', 'wijk: Z|uid');
    assert.ok(own.includes(offers) && own.includes(waiting), own);
    const ofCase = shown('casus/dhr-b', 'wijk: Z|uid');
    assert.ok(ofCase.includes(offers) && !ofCase.includes('wachten'), ofCase);
  });
});
