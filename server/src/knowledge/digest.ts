/** Tells two versions of the knowledge apart, for what was read with one of them and kept. */
import { checksum } from '../language/checksum';
import type { Knowledge, KnowledgeData } from './index';

const digests = new WeakMap<object, string>();

/** Sixteen hex digits for all that the files of the knowledge say, what was learned included. Worked out once. */
export function digestOf(knowledge: Knowledge): string {
  const { seeds, lenses, typologies, actions, cautions, groups, guard, names, formats, checks, concepts } = knowledge;
  const { wordFields, learned, learnedLabels } = knowledge;
  // Every key there is, those that may be absent too: what is not in here could change and leave what was kept as it was.
  const data: { readonly [key in keyof Required<KnowledgeData>]: object | undefined } = {
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
    wordFields,
    learned,
    learnedLabels,
  };
  const parts = () => Object.values(data).map((part) => (part ? once(part, () => JSON.stringify(part)) : ''));
  return once(knowledge, () => parts().join(' '));
}

/** The sum of what this value is written as, asked for once: knowledge with files of one's own over it shares most of its parts. */
function once(value: object, written: () => string): string {
  const known = digests.get(value);
  if (known !== undefined) return known;
  const digest = checksum(written());
  digests.set(value, digest);
  return digest;
}
