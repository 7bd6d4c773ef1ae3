/** The overview of the casebook as its user meets it: the panel, a mark by keyboard, a table, a filter, a file to take along, and a hostile name. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Browser, driverPort } from './page';
import { closeEverything, noteUri, openNote, roltrap, until } from './support';

interface Api {
  readonly overview: () => vscode.WebviewPanel | undefined;
}

const isDutch = (process.env['ROLTRAP_LOCALE'] ?? vscode.env.language) === 'nl';
const title = isDutch ? 'Overzicht van het dossier' : 'Overview of the casebook';

/** Opens the panel on the examples. */
async function openOverview(): Promise<vscode.WebviewPanel> {
  await openNote('casus/mevrouw-b.md');
  await vscode.commands.executeCommand('roltrap.overview');
  return until('the panel', () => (roltrap().exports as Api).overview());
}

describe('the overview', () => {
  afterEach(closeEverything);

  it('opens one panel, in the user’s language, under a strict policy', async () => {
    const panel = await openOverview();
    assert.equal(panel.title, title);
    await vscode.commands.executeCommand('roltrap.overview');
    assert.equal((roltrap().exports as Api).overview(), panel);
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(panel.webview.html)?.[1] ?? '';
    assert.match(
      policy,
      /^default-src 'none'; script-src 'nonce-[0-9a-f]+'; style-src 'nonce-[0-9a-f]+'; img-src blob:;$/,
    );
    assert.deepEqual(
      panel.webview.options.localResourceRoots?.map(({ path }) => path.split('/').at(-1)),
      ['dist'],
    );
  });

  describe('its page', function () {
    let browser: Browser;

    before(async function () {
      if (driverPort === undefined) return this.skip();
      browser = await Browser.open(driverPort);
    });
    after(() => browser?.close());

    const texts = async (selector: string) => (await browser.texts(selector)).map((text) => text.trim());

    it('shows four pictures, each with a table of the same rows', async () => {
      await openOverview();
      await until('the pictures', async () => (await texts('section > figure svg[role=group]')).length === 4);
      assert.deepEqual(await texts('h1'), [title]);
      assert.equal((await texts('h2')).length, 4);
      assert.equal((await texts('table > caption')).length, 4);
      assert.ok((await texts('#open tbody th[scope=row]')).includes('@samira'));
      assert.equal((await texts('#open tbody tr')).length, (await texts('#open svg [role=button]')).length);
      assert.deepEqual(
        (await browser.errors()).filter((error) => error.includes('nonce')),
        [],
      );
    });

    it('leads from a mark to its line, by keyboard', async () => {
      await openOverview();
      await until('the marks', async () => (await texts('#open svg [role=button]')).length > 0);
      const names = await browser.attributes('#open svg [role=button]', 'aria-label');
      assert.match(names[1] ?? '', /^@joris, |^@samira, /);
      assert.equal((await browser.attributes('#open svg [tabindex="0"]', 'tabindex')).length, 1);
      await browser.press('#open svg [role=button]', 'ArrowRight');
      assert.deepEqual(await browser.attributes('#open svg [tabindex="0"]', 'aria-label'), [names[1]]);
      await browser.press('#open svg [tabindex="0"]', 'Enter');
      const editor = await until('the note', () => {
        const { activeTextEditor } = vscode.window;
        const line = activeTextEditor?.document.lineAt(activeTextEditor.selection.active.line).text;
        return line?.startsWith('- [ ]') ? activeTextEditor : undefined;
      });
      const owner = /^@[\p{L}]+/u.exec(names[1] ?? '')?.[0] ?? '';
      assert.ok(editor.document.lineAt(editor.selection.active.line).text.includes(owner));
    });

    it('draws the same map of the same ties', async () => {
      const map = async () => {
        await openOverview();
        await until('the map', async () => (await texts('#ties svg [role=button]')).length > 0);
        return browser.attributes('#ties svg path[role=button]', 'd');
      };
      const before = await map();
      assert.ok(before.length > 10 && !before.some((path) => path === null || path.includes('NaN')));
      await closeEverything();
      assert.deepEqual(await map(), before);
    });

    it('keeps to the notes of a neighbourhood, and goes back to all', async () => {
      await openOverview();
      await until('the filter', async () => (await texts('#filter-neighbourhood option')).includes('Kanaalzone'));
      const before = (await texts('.summary'))[0];
      await browser.select('#filter-neighbourhood', 'Kanaalzone');
      await until('fewer notes', async () => (await texts('.summary'))[0] !== before);
      assert.deepEqual([...new Set(await texts('#course tbody th[scope=row]'))], ['Kanaalzone']);
      await browser.click('#filter-reset');
      await until('all notes', async () => (await texts('#course tbody th[scope=row]')).includes('Lage Weide'));
    });

    it('is the same after it was out of sight', async () => {
      await openOverview();
      await until('the filter', async () => (await texts('#filter-neighbourhood option')).includes('Kanaalzone'));
      await browser.select('#filter-neighbourhood', 'Kanaalzone');
      await browser.click('#open summary');
      await until('fewer notes', async () => !(await texts('#course tbody th[scope=row]')).includes('Lage Weide'));
      await openNote('casus/meneer-k.md');
      await vscode.commands.executeCommand('roltrap.overview');
      await until('its rows', async () => (await texts('#course tbody th[scope=row]')).length > 0);
      assert.deepEqual([...new Set(await texts('#course tbody th[scope=row]'))], ['Kanaalzone']);
      assert.deepEqual(await browser.attributes('#open details', 'open'), ['']);
      assert.deepEqual(await browser.attributes('#ties details', 'open'), [null]);
    });

    it('lets one choose where a mark leads to more notes than one', async () => {
      await openOverview();
      await until('the marks', async () => (await texts('#labels svg [role=button]')).length > 0);
      await browser.press('#labels svg [role=button]', 'Enter');
      const note = await until('a note', async () => {
        await browser.key('Enter');
        return vscode.window.activeTextEditor?.document.uri.path;
      });
      assert.match(note, /\.md$/);
    });

    for (const format of ['SVG', 'PNG', 'CSV'])
      it(`writes ${format} where the user says`, async () => {
        await openOverview();
        await until('the pictures', async () => (await texts('#open svg [role=button]')).length > 0);
        const name = isDutch ? 'wat-openstaat' : 'what-is-open';
        const file = noteUri(`${name}.${format.toLowerCase()}`);
        await browser.click(`#open .take:nth-child(${['SVG', 'PNG', 'CSV'].indexOf(format) + 1})`);
        const bytes = await until(`the ${format} file`, async () => {
          await browser.key('Enter');
          return vscode.workspace.fs.readFile(file).then(
            (read) => (read.length > 0 ? read : undefined),
            () => undefined,
          );
        });
        const text = new TextDecoder('latin1').decode(bytes);
        if (format === 'SVG') {
          assert.match(text, /^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
          assert.doesNotMatch(text, /var\(--|<style|role="button"/);
        } else if (format === 'PNG') assert.ok(text.startsWith('\u0089PNG') && text.length > 2_000);
        else assert.match(new TextDecoder().decode(bytes), /\r\n'@samira,/);
        await vscode.workspace.fs.delete(file);
      });

    it('shows a hostile name as text', async () => {
      const file = noteUri('wijk/proef.md');
      const hostile = '<img src=x onerror=alert(1)>';
      const note = `---\nsoort: wijk\ntitel: "${hostile}"\ndatum: 2026-01-02\nwijk: "${hostile}"\n---\n\n## Linkwerk\n\n- [ ] (bridging) "${hostile}" ↔ buurthuis: koffie @samira\n`;
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(note));
      try {
        await openOverview();
        await until('the name', async () => (await texts('#filter-neighbourhood option')).includes(hostile));
        assert.deepEqual(await texts('main img'), []);
        assert.deepEqual(await texts('main script'), []);
      } finally {
        await vscode.workspace.fs.delete(file);
      }
    });
  });
});
