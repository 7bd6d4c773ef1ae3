/** The little knowledge that the spawned server of these tests has: one lens with a word on each side, two labels, the kinds of note. */
import { nothing, type KnowledgeData } from '../../server/src/knowledge';
import { both, label, lens, patterns, term } from '../support/entries';
import { typology } from '../support/typology';
import { formats } from '../unit/note/formats';

const glasses = lens(
  'probleemwijk-roltrapwijk',
  [term('achterstandswijk', ['achterstandswijk']), term('springplank', ['springplank'], { pole: 'B' })],
  {
    reframings: [
      {
        of: ['achterstandswijk'],
        text: both('wijk waar [wie] sinds [wanneer] woont'),
        type: 'situeer',
        use: 'replace',
        sources: [{ seed: '000', section: '§9' }],
      },
    ],
  },
);

const field = { aliases: [], need: 'optional', about: both('Uitleg.'), values: [], keys: [] } as const;
const glassesField = {
  ...field,
  key: 'bril',
  type: 'object-list',
  keys: [{ ...field, key: 'lens', type: 'string' }],
} as const;

export const knowledge: KnowledgeData = {
  ...nothing,
  seeds: [{ id: '000', title: both('Een bron') }],
  lenses: [glasses],
  typologies: [
    typology([
      label('geld', { cues: patterns(['schulden', 'loonbeslag']) }),
      label('zorg', { cues: patterns(['mantelzorg', 'ziekenhuis']) }),
    ]),
  ],
  formats: {
    ...formats,
    shared: [...formats.shared, glassesField],
    kinds: formats.kinds.map((kind) => ({
      ...kind,
      template: both(`---\nsoort: ${kind.id}\ntitel:\ndatum:\n---\n## Aanleiding\n`),
    })),
  },
};
