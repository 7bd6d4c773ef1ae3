/** Tells two versions of the knowledge apart, for what was read with one of them and kept. */
import { checksum } from '../language/checksum';
import type { Knowledge, KnowledgeData } from './index';

const digests = new WeakMap<object, string>();

/** Sixteen hex digits for all that the files of the knowledge say, the learned reader included. Worked out once. */
export function digestOf(knowledge: Knowledge): string {
  const known = digests.get(knowledge);
  if (known !== undefined) return known;
  const { seeds, lenses, typologies, actions, cautions, groups, guard, names, formats, checks, concepts, learned } =
    knowledge;
  const data: KnowledgeData = {
    seeds,
    lenses,
    typologies,
    actions,
    cautions,
    groups,
    guard,
    names,
    formats,
    checks,
    concepts,
  };
  const parts = [...(Object.values(data) as unknown[]), learned ?? null];
  const digest = checksum(parts.map((part) => checksum(JSON.stringify(part))).join(' '));
  digests.set(knowledge, digest);
  return digest;
}
