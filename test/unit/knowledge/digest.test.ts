/** Two versions of the knowledge are told apart by everything in them, so that what was read with the one is not taken for the other's. */
import assert from 'node:assert/strict';
import { train } from '../../../scripts/training/chain';
import { nothingLearned } from '../../../scripts/training/labelChoice';
import {
  compileKnowledge,
  digestOf,
  nothing,
  type KnowledgeData,
  type LabelRankerData,
  type WordFields,
} from '../../../server/src/knowledge';

const wordFields = (words: string): WordFields => ({ nl: [{ id: 'a', family: 'b', words }], en: [] });
const ranker = (threshold: number): LabelRankerData => ({ ...nothingLearned, threshold });

describe('the digest of the knowledge', () => {
  const digest = (more: Partial<KnowledgeData> = {}) => digestOf(compileKnowledge({ ...nothing, ...more }));

  it('is the same for the same knowledge', () => assert.equal(digest(), digest()));

  it('is another with anything else in it, listed or learned', () => {
    const seen = [
      digest(),
      digest({ seeds: [{ id: 'a', title: { nl: 'a', en: 'a' } }] }),
      digest({ learned: train([], { problem: 0.5, escalator: 0.5 }) }),
      digest({ wordFields: wordFields('wonen') }),
      digest({ wordFields: wordFields('werk') }),
      digest({ learnedLabels: ranker(0.4) }),
      digest({ learnedLabels: ranker(0.6) }),
    ];
    assert.equal(new Set(seen).size, seen.length, seen.join(' '));
  });
});
