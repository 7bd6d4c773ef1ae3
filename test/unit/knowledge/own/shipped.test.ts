/** One schema: whatever stands in the knowledge that ships could stand in one's own. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { mergeOwn, readOwnFile, type OwnKind } from '../../../../server/src/knowledge/own';
import { loadKnowledge } from '../../../../scripts/buildKnowledge';

const root = new URL('../../../../knowledge/', import.meta.url);
/** What is said of the form of a file; that an entry repeats what ships is no matter here. */
const ofForm = new Set(['own-syntax', 'own-unknown-key', 'own-wrong-form', 'own-unknown-value', 'own-unknown-name']);
/** A file of one's own may be this long. UTF-16 units. */
const longest = 100_000;

describe('the knowledge that ships', function () {
  this.timeout(60_000);
  const { data } = loadKnowledge();

  for (const kind of ['lenses', 'typologies', 'actions'] as const satisfies readonly OwnKind[]) {
    it(`has the form of one's own, in ${kind}`, () => {
      let read = 0;
      for (const name of readdirSync(new URL(`${kind}/`, root))) {
        const text = readFileSync(new URL(`${kind}/${name}`, root), 'utf8');
        if (text.length >= longest) continue;
        const file = readOwnFile(name, kind, text);
        const { problems } = mergeOwn(data, [file]);
        const found = (problems.get(name) ?? []).filter(({ code }) => ofForm.has(code));
        const said = found.map(
          ({ start, message }) => `${name}:${text.slice(0, start).split('\n').length} ${message.en}`,
        );
        assert.deepEqual(said, []);
        read++;
      }
      assert.ok(read > 3, `${read} files`);
    });
  }
});
