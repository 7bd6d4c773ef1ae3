/**
 * Writes `docs/reference/{nl,en}/` from the knowledge and the registry of rules: the pages behind the codes of the diagnostics; and
 * `docs/schema/`, the form of knowledge files of one's own.
 * Deterministic; a page whose entry is gone is removed. Knows where the files lie, not what stands in them.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { referencePages } from '../server/src/features';
import { compileKnowledge } from '../server/src/knowledge';
import { shapeOf, type OwnKind } from '../server/src/knowledge/own';
import { loadKnowledge } from './buildKnowledge';
import { ownSchema } from './ownSchema';

const folder = fileURLToPath(new URL('../docs/reference', import.meta.url));

/** Writes only what differs, so that a second run touches nothing. */
function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  if (statSync(path, { throwIfNoEntry: false })?.isFile() && readFileSync(path, 'utf8') === text) return;
  writeFileSync(path, text);
}

function removeOthers(root: string, wanted: ReadonlySet<string>): void {
  if (!statSync(root, { throwIfNoEntry: false })) return;
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    const path = join(root, name);
    if (path.endsWith('.md') && !wanted.has(path)) rmSync(path);
  }
}

const { data, problems } = loadKnowledge();
if (problems.length > 0) {
  for (const { file, line, reason } of problems) console.error(`${file}:${line} ${reason}`);
  process.exit(1);
}
const knowledge = compileKnowledge(data);
for (const language of ['nl', 'en'] as const) {
  const root = join(folder, language);
  const pages = referencePages({ knowledge, language });
  for (const { path, markdown } of pages) write(join(root, path), markdown);
  removeOthers(root, new Set(pages.map(({ path }) => join(root, path))));
}

const titles: { readonly [kind in OwnKind]: string } = {
  lenses: 'Roltrap: .roltrap/lenses/*.yaml',
  typologies: 'Roltrap: .roltrap/typologies/*.yaml',
  actions: 'Roltrap: .roltrap/actions/*.yaml',
};
for (const kind of ['lenses', 'typologies', 'actions'] as const) {
  const schema = ownSchema(shapeOf[kind], titles[kind]);
  const path = fileURLToPath(new URL(`../docs/schema/${kind}.schema.json`, import.meta.url));
  write(path, `${JSON.stringify(schema, null, 2)}\n`);
}
