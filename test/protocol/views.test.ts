/** The trees of the folder over the wire: they follow the notes, come in pages, and a tick is an edit of the open note or nothing. */
import assert from 'node:assert/strict';
import { serverMethods, type TickResult, type TreeParams, type TreeResult } from '../../protocol';
import { buildServer, Client, folderUri } from './client';

const uri = `${folderUri}/casus/mw-t.md`;
const text = `---
soort: casus
titel: Mevrouw Tulp
datum: 2026-01-03
persoon: mw-t
wijk: Veenpark
---
Een achterstandswijk.

## Linkwerk

- [ ] (bonding) mw-t ↔ naaikamer: samen langsgaan @anna 2026-01-05
`;

describe('the trees', function () {
  this.timeout(60_000);
  let client: Client;

  before(buildServer);

  beforeEach(async () => {
    client = Client.spawn({ files: new Map([[uri, text]]) });
    await client.greet();
    await client.until(() => client.progress.at(-1)?.stage === 'ready');
  });

  afterEach(() => client.stop());

  const ask = (params: Partial<TreeParams> & Pick<TreeParams, 'view'>) =>
    client.request<TreeResult>(serverMethods.casebook, { today: '2026-01-10', ...params });

  const taskId = async (): Promise<string> => {
    const [owner] = (await ask({ view: 'open' })).nodes;
    return (await ask({ view: 'open', node: owner?.id ?? '' })).nodes[0]?.id ?? '';
  };

  it('say what is open, and how much of it is late', async () => {
    const { nodes, total, badge } = await ask({ view: 'open' });
    assert.deepEqual([nodes.map(({ label }) => label), total, badge?.value], [['@anna'], 1, 1]);
    assert.deepEqual((await ask({ view: 'open', from: 1 })).nodes, []);
    const bare = await ask({ view: 'open', most: 0 });
    assert.deepEqual([bare.nodes, bare.total, bare.badge?.value], [[], 1, 1]);
  });

  it('follow the note in front, however its address is written', async () => {
    const { nodes, about } = await ask({ view: 'course', uri: uri.replace('mw-t', 'mw%2Dt') });
    assert.equal(about, '@mw-t: ■ probleem □ roltrap');
    assert.deepEqual(
      nodes.map(({ label }) => label),
      ['■■■■■ 3 jan 2026'],
    );
  });

  it('tick off where the task stands now', async () => {
    const node = await taskId();
    const tick = (done: boolean) => client.request<TickResult>(serverMethods.tick, { uri, node, done });
    assert.equal(await tick(true), null, 'a note that is not open');
    await client.open(uri, text.replace('Een achterstandswijk.', 'Een wijk.\n\nMet een regel meer.'));
    const range = { start: { line: 13, character: 3 }, end: { line: 13, character: 4 } };
    assert.deepEqual(await tick(true), { version: 1, range, newText: 'x' });
    assert.equal(await tick(false), null, 'it is open already');
  });

  it('refuse a tick of what is no longer there', async () => {
    const node = await taskId();
    await client.open(uri, text.replace('samen langsgaan', 'bellen'));
    assert.equal(await client.request<TickResult>(serverMethods.tick, { uri, node, done: true }), null);
  });

  it('take what is typed into account', async () => {
    await client.open(uri, text.replace('@anna', '@bo'));
    const owners = async () => (await ask({ view: 'open' })).nodes.map(({ label }) => label);
    // What was read at the start may still be told of.
    for (let told = 0; (await owners())[0] !== '@bo'; told++) await client.until(() => client.changes.length > told);
    assert.deepEqual(await owners(), ['@bo']);
  });
});
