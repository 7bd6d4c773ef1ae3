/** One schema: whatever stands in the knowledge that ships could stand in one's own. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { mergeOwn, ownKindOf, readOwnFile, shapeOf, type OwnKind } from '../../../../server/src/knowledge/own';
import { ownSchema } from '../../../../scripts/ownSchema';
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

describe('the guides to one’s own knowledge', () => {
  const { data } = loadKnowledge();
  for (const guide of ['own-knowledge.nl.md', 'own-knowledge.md']) {
    it(`show files without a problem, in ${guide}`, () => {
      const text = readFileSync(new URL(`../docs/guides/${guide}`, root), 'utf8');
      const files = [...text.matchAll(/```yaml\n(# (\.roltrap\/(?:\w+)\/\S+)\n[^]*?)```/g)].map(
        ([, yaml = '', path = '']) => readOwnFile(path, ownKindOf(path) ?? 'lenses', yaml),
      );
      assert.equal(files.length, 4);
      const { problems, data: merged } = mergeOwn(data, files);
      assert.deepEqual([...problems], []);
      assert.equal(merged.lenses.length, data.lenses.length + 1);
      assert.equal(merged.actions.length, data.actions.length);
    });
  }
});

describe('the published schema', () => {
  for (const kind of ['lenses', 'typologies', 'actions'] as const) {
    it(`is that of the code, for ${kind}`, () => {
      const published = readFileSync(new URL(`../docs/schema/${kind}.schema.json`, root), 'utf8');
      const title = `Roltrap: .roltrap/${kind}/*.yaml`;
      assert.deepEqual(JSON.parse(published), JSON.parse(JSON.stringify(ownSchema(shapeOf[kind], title))));
    });
  }

  it('takes what the guides show', () => {
    const ajv = new Ajv({ strict: false });
    const text = readFileSync(new URL('../docs/guides/own-knowledge.nl.md', root), 'utf8');
    for (const [, yaml = '', kind = ''] of text.matchAll(/```yaml\n(# \.roltrap\/(\w+)\/[^]*?)```/g)) {
      const schema = JSON.parse(readFileSync(new URL(`../docs/schema/${kind}.schema.json`, root), 'utf8')) as object;
      const validate = ajv.compile(schema);
      assert.ok(validate(parse(yaml)), JSON.stringify(validate.errors));
    }
  });
});
