/** The difference between two token answers: applying it gives the second from the first. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { difference } from '../../../server/src/lsp/tokenRequests';

describe('difference', () => {
  it('leads from the one to the other', () => {
    const numbers = fc.array(fc.nat(2), { maxLength: 12 });
    fc.assert(
      fc.property(numbers, numbers, (before, after) => {
        const edits = difference(before, after);
        const applied = edits.reduce(
          (all, { start, deleteCount, data = [] }) => all.toSpliced(start, deleteCount, ...data),
          before,
        );
        assert.deepEqual(applied, after);
      }),
    );
  });
  it('is nothing between two alike', () => assert.deepEqual(difference([1, 2], [1, 2]), []));
});
