/** In a recipe, a law or a weather report nothing is to be found: not by the lists, not by the learned reader. */
import assert from 'node:assert/strict';
import { isDrawn, productKnowledge, readFolders } from './read';

describe('ordinary prose about other things', () => {
  for (const { path, note, reading } of readFolders(['corpus/plain'], productKnowledge(), 'wijk')) {
    it(path.slice('corpus/plain/'.length), () => {
      const found = reading.mentions.filter(isDrawn).map(({ start, end, lens, term, origin }) => {
        return `${note.text.slice(start, end)} (${origin}: ${lens}/${term})`;
      });
      assert.deepEqual(found, []);
    });
  }
});
