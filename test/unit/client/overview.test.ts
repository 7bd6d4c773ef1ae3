/** What stands between the page of the overview and the editor: messages that are not ours, a page that runs only our script, and CSV. */
import assert from 'node:assert/strict';
import { csvOf } from '../../../client/src/overview/csv';
import { parseFilter, parseRequest } from '../../../client/src/overview/messages';
import { newNonce, pageHtml } from '../../../client/src/overview/page';
import type { OverviewPicture } from '../../../protocol';

describe('a message of the page', () => {
  it('is made anew of what is known', () => {
    assert.deepEqual(parseRequest({ type: 'filter', filter: { kind: 'casus', from: '2026-01', more: 1 } }), {
      type: 'filter',
      filter: { kind: 'casus', from: '2026-01' },
    });
    const open = { type: 'open', version: 1, places: [0, 2], says: 'a' };
    assert.deepEqual(parseRequest({ ...open, uri: 'file:///etc' }), open);
    const png = { type: 'export', picture: 'ties', format: 'png', data: 'aGFsbG8=' };
    assert.deepEqual(parseRequest(png), png);
  });

  it('is dropped when it is anything else', () => {
    const open = { type: 'open', version: 1, places: [0], says: 'a' };
    const take = { type: 'export', picture: 'course', format: 'svg', data: '<svg></svg>' };
    const strange: readonly unknown[] = [
      null,
      'open',
      {},
      { type: 'run', command: 'rm' },
      { ...open, places: ['file:///etc/passwd'] },
      { ...open, places: [-1] },
      { ...open, version: '1' },
      { ...open, says: 'a'.repeat(501) },
      { ...take, picture: 'other' },
      { ...take, format: 'exe' },
      { ...take, data: '<script>' },
      { ...take, format: 'png', data: '<svg>' },
    ];
    for (const message of strange) assert.equal(parseRequest(message), undefined, JSON.stringify(message));
    assert.ok(parseRequest(open) && parseRequest(take));
  });

  it('narrows by nothing that is no filter', () => {
    assert.deepEqual(parseFilter({ from: 'januari', to: 3, kind: null }), {});
    assert.deepEqual(parseFilter(undefined), {});
  });
});

describe('the page', () => {
  const html = pageHtml(
    { script: 'x.js', style: 'x.css', title: '<img src=x onerror=alert(1)>', language: 'nl' },
    'abc',
  );

  it('runs our own script and style only', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    assert.deepEqual(
      policy.split(';').map((part) => part.trim()),
      ["default-src 'none'", "script-src 'nonce-abc'", "style-src 'nonce-abc'", 'img-src blob:', ''],
    );
    assert.doesNotMatch(html, /unsafe|style="|onload|https?:/);
    assert.doesNotMatch(html, /<img/);
  });

  it('has a nonce that is another one each time', () => {
    assert.match(newNonce(), /^[0-9a-f]{36}$/);
    assert.notEqual(newNonce(), newNonce());
  });
});

describe('a table to take along', () => {
  const picture = (name: string): OverviewPicture => ({
    id: 'open',
    title: '',
    about: '',
    empty: '',
    columns: [
      { key: 'who', name: 'Wie', isNumber: false },
      { key: 'open', name: 'Open', isNumber: true },
    ],
    rows: [{ cells: { who: name, open: -2, hidden: 'x' }, says: '', places: [], more: 0 }],
    total: 1,
  });

  it('runs nothing in a spreadsheet', () => {
    for (const name of ['=1+1', '@anna', '+31', '-x', '  =1', '\tx'])
      assert.equal(csvOf(picture(name)), `\uFEFFWie,Open\r\n'${name},-2\r\n`);
  });

  it('keeps commas, quotes and lines in one cell', () => {
    assert.equal(csvOf(picture('a,"b"\nc')), '\uFEFFWie,Open\r\n"a,""b""\nc",-2\r\n');
  });
});
