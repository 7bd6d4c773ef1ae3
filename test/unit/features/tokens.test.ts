/** What is drawn: semantic tokens and marks. */
import assert from 'node:assert/strict';
import { marks, semanticTokens, semanticTokensLegend } from '../../../server/src/features';
import { head } from '../rules/support/check';
import { context, openNote } from './support/open';

/** Each token as "text type modifiers". */
function tokens(text: string): string[] {
  const { data } = semanticTokens(openNote(text), context());
  const lines = text.split(/\r?\n/);
  const found: string[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
    character = down > 0 ? right : character + right;
    line += down;
    const names = semanticTokensLegend.tokenModifiers.filter((_, bit) => modifiers & (1 << bit));
    found.push(
      [lines[line]?.slice(character, character + length), semanticTokensLegend.tokenTypes[type], ...names].join(' '),
    );
  }
  return found;
}

describe('semantic tokens', () => {
  it('tell frame, voice and strength', () => {
    assert.deepEqual(
      tokens(
        `${head}Een probleemwijk met overlast. Zij klimt op.\n\nHij noemt het “verloederd”. Geen krotten hier. Op eigen kracht.\n`,
      ),
      [
        'probleemwijk roltrapProblem strong',
        'overlast roltrapProblem',
        'klimt op roltrapEscalator strong',
        'verloederd roltrapProblem quoted strong',
        'krotten roltrapProblem negated strong',
        'eigen kracht roltrapContested',
      ],
    );
  });

  it('never cross a line', () => {
    assert.deepEqual(tokens(`${head}Zij klimt\r\n  op naar iets. Dan eigen\r\nkracht.\r\n`), [
      'klimt roltrapEscalator strong',
      'op roltrapEscalator strong',
      'eigen roltrapContested',
      'kracht roltrapContested',
    ]);
  });

  it('leave words of danger and what is never shown alone', () => {
    assert.deepEqual(tokens(`${head}Een geweldswijk. Mevrouw is doorverwezen.\n`), []);
  });

  it('are off with the setting', () => {
    const off = context({ settings: { ...context().settings, highlight: false } });
    assert.deepEqual(semanticTokens(openNote(`${head}Een probleemwijk.\n`), off), { data: [] });
    assert.deepEqual(marks(openNote(`${head}Een probleemwijk.\n`), off), []);
  });
});

describe('marks', () => {
  it('are five numbers each', () => {
    assert.deepEqual(
      marks(openNote(`${head}Een probleemwijk.\nZij klimt op. Hij noemt het “verloederd”.\n`), context()),
      [4, 4, 4, 16, 0, 5, 4, 5, 12, 4, 5, 29, 5, 39, 1],
    );
  });
});
