/** Tells two versions of the knowledge apart, for what was read with one of them and kept. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Knowledge, KnowledgeData } from './index';

const digests = new WeakMap<object, string>();

/** 128 bits in hex of all that the files of the knowledge say, the learned reader included. Worked out once. */
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
  const parts = [...(Object.values(data) as unknown[]), learned ?? null].map((part) =>
    sha256(utf8ToBytes(JSON.stringify(part))),
  );
  const digest = bytesToHex(sha256(utf8ToBytes(parts.map(bytesToHex).join(' '))).subarray(0, 16));
  digests.set(knowledge, digest);
  return digest;
}
