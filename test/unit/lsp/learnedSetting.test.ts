/** `roltrap.learned` switches the learned reader off and on without reading the knowledge again. */
import assert from 'node:assert/strict';
import { train } from '../../../scripts/training/chain';
import { nothing } from '../../../server/src/knowledge';
import { Session } from '../../../server/src/lsp/session';
import { parseSettings } from '../../../server/src/features/settings';

it('the learned reader is there, is away with the setting off, and is the same one afterwards', () => {
  const learned = train([], { problem: 0.5, escalator: 0.5 });
  let loads = 0;
  const session = new Session(() => {
    loads++;
    return { ...nothing, learned };
  });
  const set = (value: boolean) => {
    session.settings = parseSettings({ learned: value }).settings;
    return session.knowledge.tagger;
  };
  const tagger = set(true);
  assert.ok(tagger);
  assert.equal(set(false), undefined);
  assert.equal(session.knowledge, session.knowledge);
  assert.equal(set(true), tagger);
  assert.equal(loads, 1);
});
