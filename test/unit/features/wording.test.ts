/** A form of the knowledge as it is shown to a person. */
import assert from 'node:assert/strict';
import { readable } from '../../../server/src/features/parts/wording';
import { explain } from '../../../server/src/features';
import { knowledge } from '../rules/support/knowledge';
import { context } from './support/open';

describe('a form on a page', () => {
  it('is one wording, without notation', () => {
    assert.equal(readable('{risico|hoogrisico}{gezin|jongere}', 'nl'), 'risicogezin');
    assert.equal(readable('{gaat {weer |}|ging }weg', 'nl'), 'gaat weer weg');
    assert.equal(readable('kwetsbare {@plaats}', 'nl'), 'kwetsbare …');
    assert.equal(readable('door|stromen (ww)', 'nl'), 'doorstromen');
    assert.equal(readable('[missen] de moed', 'nl'), 'de moed missen');
    assert.equal(readable('[lack] the courage', 'en'), 'lack the courage');
  });

  it('leaves no notation in any title', () => {
    for (const language of ['nl', 'en'] as const) {
      for (const lens of knowledge.lenses) {
        for (const term of lens.terms) {
          const title = explain({ kind: 'term', id: `${lens.id}/${term.id}` }, context({ language }))?.title ?? '';
          assert.doesNotMatch(title, /[{}|[\]<>@]/, `${lens.id}/${term.id}`);
          assert.notEqual(title, '', `${lens.id}/${term.id}`);
        }
      }
    }
  });
});
