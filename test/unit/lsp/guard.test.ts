/** The guard: always an answer, cancellation as an error, and never a word of a note in the log. */
import assert from 'node:assert/strict';
import { CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import {
  Cancelled,
  describeError,
  guardNotification,
  guardRequest,
  throwIfCancelled,
} from '../../../server/src/lsp/guard';

const secret = 'Zij woont in een achterstandswijk';

describe('guard', () => {
  it('passes the answer on', async () => {
    const guarded = guardRequest('x', assert.fail, 0, (params: number) => params + 1);
    assert.equal(await guarded(1, CancellationToken.None), 2);
  });

  it('falls back and logs where, not what', async () => {
    const logged: string[] = [];
    const fails = (): number => {
      throw new TypeError(secret);
    };
    const log = (where: string, error: unknown) => logged.push(`${where}: ${describeError(error)}`);
    assert.equal(await guardRequest('hover', log, 7, fails)({}, CancellationToken.None), 7);
    await guardNotification('didOpen', log, () => Promise.reject(new RangeError(secret)))({});
    assert.deepEqual(
      logged.map((line) => line.split('\n')[0]),
      ['hover: TypeError', 'didOpen: RangeError'],
    );
    assert.match(logged.join(), /guard\.test\.ts:\d+/);
    assert.doesNotMatch(logged.join(), /achterstand|Zij/);
  });

  it('answers a cancelled request with an error, before and after the work', async () => {
    const before = await guardRequest('x', assert.fail, 0, () => assert.fail())({}, CancellationToken.Cancelled);
    const after = await guardRequest('x', assert.fail, 0, () => {
      throw new Cancelled();
    })({}, CancellationToken.None);
    for (const answer of [before, after]) {
      assert.ok(answer instanceof ResponseError && answer.code === LSPErrorCodes.RequestCancelled);
    }
    assert.throws(() => throwIfCancelled(CancellationToken.Cancelled), Cancelled);
  });

  it('describes anything that can be thrown, without its words', () => {
    const many = new Error(`one\n    at ${secret} (x.ts:1:2)\ntwo`);
    for (const thrown of [secret, { secret }, undefined, many, Object.assign(new Error(secret), { code: 'ENOENT' })]) {
      assert.doesNotMatch(describeError(thrown), /Zij/);
    }
    assert.match(describeError(Object.assign(new Error(secret), { code: 'ENOENT' })), /^Error ENOENT/);
  });
});
