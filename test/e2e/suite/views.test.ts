/** The Roltrap container in the workbench: its trees are filled, follow the notes, are arranged and searched, and tick off in the note itself. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../../client/src/start';
import { casebookViews, type CasebookView, type TreeNode } from '../../../protocol';
import { fileText, removeWritten, say, writeFile } from './notes';
import { closeEverything, noteUri, openNote, roltrap, until } from './support';

const run = (command: string, ...args: readonly unknown[]) => vscode.commands.executeCommand(command, ...args);

const api = async (): Promise<Api> => (await roltrap().activate()) as Api;

/** Every line of a view, as deep as it goes. */
async function lines(view: CasebookView, parent?: TreeNode): Promise<TreeNode[]> {
  const tree = (await api()).tree(view);
  const children = ((await tree?.getChildren(parent)) ?? []) as TreeNode[];
  const below = await Promise.all(
    children.map(async (each) => (each.children === 'none' ? [] : await lines(view, each))),
  );
  return children.flatMap((each, at) => [each, ...(below[at] ?? [])]);
}

/** The first line of a view that fits, as soon as there is one. */
const line = (view: CasebookView, label: string, context?: string): Promise<TreeNode> =>
  until(`“${label}” in ${view}`, async () =>
    (await lines(view)).find((each) => each.label === label && (context === undefined || each.context === context)),
  );

const labels = async (view: CasebookView): Promise<string[]> =>
  (((await (await api()).tree(view)?.getChildren()) ?? []) as TreeNode[]).map(({ label }) => label);

/**
 * A note with one open link, and nothing in it that another note has: the editor holds on to a document for minutes after it was closed, and
 * for as long it counts as there.
 */
interface Written {
  readonly path: string;
  readonly text: string;
  readonly task: string;
  readonly doing: string;
  readonly owner: string;
  readonly person: string;
  readonly neighbourhood: string;
}

let count = 0;

async function writeNote(): Promise<Written> {
  const number = ++count;
  const [owner, person, neighbourhood] = [`proef${number}`, `mw-lijst${number}`, `Proefwijk ${number}`];
  const doing = `zandloper ${number} omdraaien`;
  const task = `- [ ] (bonding) ${person} ↔ zangkoor: ${doing} @${owner} 2020-01-02`;
  const head = `soort: casus\ntitel: Lijst ${number}\ndatum: 2026-01-02\npersoon: ${person}\nschrijver: ${owner}\nwijk: ${neighbourhood}`;
  const label = `labels: [{ sleutel: elders/proeflabel${number}, status: afgewezen }]`;
  const path = `casus/proef-lijst-${number}.md`;
  const text = `---\n${head}\n${label}\ntaal: nl\n---\n\n## Linkwerk\n\n${task}\n`;
  await writeFile(path, text);
  return { path, text, task, doing, owner, person, neighbourhood };
}

describe('the Roltrap container', () => {
  let note: Written;

  beforeEach(async () => (note = await writeNote()));

  afterEach(async () => {
    for (const view of casebookViews) await run(`roltrap.${view}.clearFilter`);
    await run('roltrap.open.group', 'owner');
    await closeEverything();
    await removeWritten();
  });

  it('shows itself', async () => {
    await run('workbench.view.extension.roltrap');
    const { view } = await api();
    await until('the view', () => view('open')?.visible);
    await until('the badge', () => view('open')?.badge?.value);
    assert.match(view('open')?.badge?.tooltip ?? '', /open (verbinding|link)/);
  });

  it('is filled', async () => {
    assert.equal((await line('open', `@${note.owner}`)).context, 'group');
    const found = await line('open', note.doing);
    assert.equal(found.target?.uri, noteUri(note.path).toString());
    assert.equal(found.target.range.start.line, 13);
    assert.match(found.spoken ?? '', new RegExp(`${note.person} ↔ zangkoor, @${note.owner}`));
    assert.match((await line('labels', `elders/proeflabel${count}`)).description ?? '', /^1 (notitie|note)/);
    const rejected = say('afgewezen', 'rejected');
    await until('who rejected it', async () =>
      (await lines('labels')).some(({ description }) => description?.endsWith(`${rejected} · @${note.owner}`)),
    );
    await line('neighbourhoods', note.neighbourhood);
    await line('people', `@${note.person}`, 'person');
  });

  it('ticks off in the note, and opens again', async () => {
    await run('roltrap.tick', await line('open', note.doing, 'task'));
    assert.equal(await fileText(note.path), note.text.replace('- [ ]', '- [x]'));
    const done = await line('open', note.doing, 'done');
    await until('nothing open', async () => !(await labels('open')).includes(`@${note.owner}`));
    await run('roltrap.untick', done);
    assert.equal(await fileText(note.path), note.text);
    await line('open', note.doing, 'task');
  });

  it('leaves a note with unsaved changes to its writer', async () => {
    const found = await line('open', note.doing, 'task');
    const { document } = await openNote(note.path);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(10, 0), '\nNog een regel.\n');
    await vscode.workspace.applyEdit(edit);
    await run('roltrap.tick', found);
    assert.ok(document.isDirty);
    assert.ok(document.getText().includes(note.task.replace('- [ ]', '- [x]')));
    assert.equal(await fileText(note.path), note.text);
  });

  it('changes nothing when the line says something else by now', async () => {
    const found = await line('open', note.doing, 'task');
    const other = note.text.replace('zandloper', 'kookwekker');
    await writeFile(note.path, other);
    await openNote(note.path);
    await until('the new text', () => vscode.window.activeTextEditor?.document.getText() === other);
    await run('roltrap.tick', found);
    assert.equal(await fileText(note.path), other);
    assert.equal(vscode.window.activeTextEditor?.document.getText(), other);
  });

  it('is arranged as one likes', async () => {
    await line('open', `@${note.owner}`);
    await run('roltrap.open.group', 'date');
    assert.equal((await labels('open'))[0], say('Te laat', 'Overdue'));
    await run('roltrap.open.group', 'kind');
    assert.equal((await labels('open'))[0], say('Binnen een groep (bonding)', 'Inside a group (bonding)'));
  });

  it('finds', async () => {
    const filter = `ZANDLOPER ${note.owner}`;
    await line('open', note.doing);
    await run('roltrap.open.filter', filter);
    assert.deepEqual(await labels('open'), [`@${note.owner}`]);
    assert.equal((await api()).view('open')?.description, say(`Met: ${filter}`, `With: ${filter}`));
    await run('roltrap.open.filter', 'staatniergens');
    assert.deepEqual(await labels('open'), []);
    await run('roltrap.open.clearFilter');
    assert.ok((await labels('open')).length > 1);
    assert.equal((await api()).view('open')?.description, '');
  });

  it('follows the note in front through time', async () => {
    await openNote(note.path);
    const shown = await until('the course', async () => {
      const [first] = await lines('course');
      return first?.target?.uri === noteUri(note.path).toString() && first;
    });
    assert.match(shown.label, /^[■□·]{5} 2 jan 2026$/i);
    assert.equal(shown.description, `Lijst ${count}`);
    await openNote('casus/mevrouw-t.md');
    await until('another course', async () => (await lines('course')).at(0)?.target?.uri.endsWith('mevrouw-t.md'));
    await until('its wording', async () => /^[■□]{5}/.test((await lines('course')).at(0)?.label ?? ''));
  });

  it('forgets a note that is gone', async () => {
    await line('neighbourhoods', note.neighbourhood);
    await removeWritten();
    await until(
      'the neighbourhood is gone',
      async () => !(await labels('neighbourhoods')).includes(note.neighbourhood),
    );
  });
});

describe('the Roltrap container [restricted]', () => {
  it('shows what stands in the notes as ever', async () => {
    await until('open links', async () => (await labels('open')).includes('@joris'));
    await until('neighbourhoods', async () => (await labels('neighbourhoods')).includes('Kanaalzone'));
  });
});
