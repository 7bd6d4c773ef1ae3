/** How a proposal of the learned reader is drawn and explained: lighter, with what it resembles, and without a question. */
import assert from 'node:assert/strict';
import { markFrames, markVoices } from '../../../protocol';
import { hover, marks, semanticTokens, semanticTokensLegend, type OpenNote } from '../../../server/src/features';
import { head } from '../rules/support/check';
import { context, openNote } from './support/open';

const text = `${head}Een probleemwijk. Zij klimt op naar elders.\n`;

/** The note with "elders" proposed as a wording like "opklimmen". */
function withProposal(): OpenNote {
  const open = openNote(text);
  const like = open.reading.mentions.find(({ term }) => term === 'opklimmen');
  assert.ok(like);
  const start = text.indexOf('elders');
  const proposal = {
    ...like,
    start,
    end: start + 'elders'.length,
    strength: 'contextual',
    origin: 'learned',
    weight: 0.5,
    reasons: [{ code: 'own-words' }, { code: 'learned' }],
  } as const;
  return { ...open, reading: { ...open.reading, mentions: [...open.reading.mentions, proposal] } };
}

describe('a learned wording', () => {
  it('has a modifier of its own among the semantic tokens', () => {
    const bits = semanticTokens(withProposal(), context()).data.filter((_, at) => at % 5 === 4);
    const names = bits.map((bit) => semanticTokensLegend.tokenModifiers.filter((_, n) => bit & (1 << n)));
    assert.deepEqual(names, [['strong'], ['strong'], ['learned']]);
  });

  it('has a style of its own among the marks, at its place', () => {
    const style = markFrames.indexOf('escalator') * markVoices.length + markVoices.indexOf('learned');
    assert.deepEqual(marks(withProposal(), context()).slice(-5), [4, 36, 4, 42, style]);
  });

  it('says in the hover what it resembles, that it weighs half and why', () => {
    const shown = hover(withProposal(), context(), { line: 4, character: 38 });
    assert.deepEqual(shown?.range, { start: { line: 4, character: 36 }, end: { line: 4, character: 42 } });
    const said = shown && typeof shown.contents === 'object' && 'value' in shown.contents ? shown.contents.value : '';
    assert.match(said, /^\*\*elders\*\*: lijkt op \*klimt op\*, bril \*\*/);
    assert.match(said, /Half, want het is herkend aan voorbeelden\./);
    assert.match(said, /Een vermoeden/);
  });
});
