/** The reader of a folder with a client of straw: what it asks, in which order, and that it stops, overtakes and gives way. */
import assert from 'node:assert/strict';
import type { Connection } from 'vscode-languageserver';
import { clientMethods, type CasebookProgress, type ReadFilesParams } from '../../../protocol';
import { nothing } from '../../../server/src/knowledge';
import { CasebookCache } from '../../../server/src/lsp/casebookCache';
import { Courtesy } from '../../../server/src/lsp/courtesy';
import { FolderProgress } from '../../../server/src/lsp/folderProgress';
import { FolderReader } from '../../../server/src/lsp/folderReader';
import { LabelAnswers } from '../../../server/src/lsp/labelAnswers';
import { NoteReader } from '../../../server/src/lsp/noteReader';
import { OpenDocument } from '../../../server/src/lsp/openDocument';
import { Session } from '../../../server/src/lsp/session';
import { formats } from '../note/formats';

const folder = 'file:///map';
const uri = (name: string) => `${folder}/${name}.md`;
const casus = (day: string, more = '') =>
  `---\nsoort: casus\ndatum: 2026-01-${day}\npersoon: p${day}\n${more}---\nTekst.\n`;

/** A reader over these files, and what it asked. `onRead` is called before each answer. */
function readerOf(files: Map<string, string>, onRead: (uris: readonly string[]) => void = () => {}) {
  const asked: string[][] = [];
  const told: CasebookProgress[] = [];
  const warned: string[] = [];
  const answer = (method: string, params: unknown): unknown => {
    if (method === clientMethods.listNotes) return [...files.keys()];
    if (method !== clientMethods.readFiles) return null;
    const { uris } = params as ReadFilesParams;
    asked.push(uris.map((each) => each.slice(folder.length + 1, -3)));
    onRead(uris);
    return uris.map((each) => {
      const text = files.get(each);
      return text === undefined ? { missing: 'gone' } : text === '?' ? { missing: 'unreadable' } : { text };
    });
  };
  const connection = {
    sendRequest: (method: string, params: unknown) => Promise.resolve(answer(method, params)),
    sendNotification: (_: string, progress: CasebookProgress) => Promise.resolve(told.push(progress)),
    console: { warn: (line: string) => warned.push(line), error: (line: string) => warned.push(line) },
  } as unknown as Connection;
  const session = new Session(() => ({ ...nothing, formats }));
  session.folders = [{ uri: folder }];
  const progress = new FolderProgress(connection, () => ({ language: 'nl', showsProgress: false }));
  const tools = {
    connection,
    session,
    answers: new LabelAnswers(session),
    reader: new NoteReader(session),
    cache: new CasebookCache(connection),
    courtesy: new Courtesy(),
    progress,
  };
  const reader = new FolderReader(tools);
  return { reader, session, progress, asked, told, warned, tools };
}

describe('the reader of a folder', () => {
  it('reads the form of all, then neighbourhoods and the newest notes first', async () => {
    const files = new Map([
      [uri('oud'), casus('01')],
      [uri('nieuw'), casus('09')],
      [uri('wijk'), '---\nsoort: wijk\nwijk: Veenpark\n---\n'],
      [uri('los'), 'Geen notitie.\n'],
    ]);
    const { reader, session, asked, told } = readerOf(files);
    await reader.readAll();
    assert.deepEqual([...session.casebook.people.keys()].sort(), ['p01', 'p09']);
    assert.equal(session.casebook.notes.get(uri('oud'))?.reading, undefined);
    await reader.readWaiting();
    assert.deepEqual(asked, [
      ['oud', 'nieuw', 'wijk', 'los'],
      ['wijk', 'nieuw', 'oud'],
    ]);
    assert.ok(session.casebook.notes.get(uri('oud'))?.reading);
    assert.equal(told.at(-1)?.stage, 'ready');
  });

  it('passes over what is gone, and says how many could not be read without naming them', async () => {
    const { reader, session, warned } = readerOf(
      new Map([
        [uri('kapot'), '?'],
        [uri('goed'), casus('01')],
      ]),
    );
    await reader.readAll();
    assert.deepEqual([...session.casebook.notes.keys()], [uri('goed')]);
    assert.equal(session.troubles.length, 1);
    assert.ok(warned.length === 1 && !/kapot|map\//.test(warned.join()), warned.join());
  });

  it('stops when it is told to, and goes on from there', async () => {
    const files = new Map(Array.from({ length: 100 }, (_, n) => [uri(`n${n}`), casus('02')]));
    let reads = 0;
    const { reader, session, progress, told } = readerOf(files, () => {
      if (++reads === 6) progress.onCancel();
    });
    await reader.readAll();
    await reader.readWaiting();
    assert.equal(told.at(-1)?.stage, 'stopped');
    const isRead = () => [...session.casebook.notes.values()].filter(({ reading }) => reading).length;
    assert.ok(isRead() > 0 && isRead() < 100, `${isRead()}`);
    await reader.readAll();
    await reader.readWaiting();
    assert.equal(isRead(), 100);
    assert.equal(told.at(-1)?.stage, 'ready');
  });

  it('stops among the forms as well, and keeps what it knows', async () => {
    const files = new Map(Array.from({ length: 100 }, (_, n) => [uri(`n${n}`), casus('02')]));
    let reads = 0;
    const { reader, session, progress, told, asked } = readerOf(files, () => {
      if (++reads === 2) progress.onCancel();
    });
    await reader.readAll();
    await reader.readWaiting();
    assert.equal(told.at(-1)?.stage, 'stopped');
    assert.equal(session.casebook.notes.size, 32);
    assert.equal(asked.length, 2);
  });

  it('reads a file again that changed while it was being read', async () => {
    const files = new Map([[uri('a'), casus('01')]]);
    const { reader, session, asked } = readerOf(files);
    await reader.readAll();
    files.set(uri('a'), casus('02'));
    const first = reader.readAgain([uri('a')]);
    files.set(uri('a'), casus('03'));
    await Promise.all([first, reader.readAgain([uri('a')])]);
    assert.deepEqual([...session.casebook.people.keys()], ['p03']);
    assert.ok(asked.length <= 3);
  });

  it('does not put an older text in the place of a newer one while it waits its turn', async () => {
    const files = new Map([[uri('a'), casus('01')]]);
    const { reader, session, tools } = readerOf(files);
    await reader.readAll();
    tools.courtesy.turn = async () => {
      tools.courtesy.turn = () => Promise.resolve();
      files.set(uri('a'), casus('02'));
      await reader.readAgain([uri('a')]);
    };
    await reader.readWaiting();
    assert.deepEqual([...session.casebook.people.keys()], ['p02']);
    assert.ok(session.casebook.notes.get(uri('a'))?.reading, 'and the newer one is read');
  });

  it('does not bring back a note that went while it waits its turn', async () => {
    const files = new Map([[uri('a'), casus('01')]]);
    const { reader, session, tools } = readerOf(files);
    await reader.readAll();
    tools.courtesy.turn = () => {
      reader.forget(uri('a'));
      return Promise.resolve();
    };
    await reader.readWaiting();
    assert.deepEqual([...session.casebook.notes.keys()], []);
  });

  it('reads on after a note that it cannot read, and logs none of its words', async () => {
    const files = new Map([
      [uri('a'), casus('01')],
      [uri('b'), casus('02')],
    ]);
    const { reader, session, tools, warned } = readerOf(files);
    await reader.readAll();
    const whole = tools.reader.whole.bind(tools.reader);
    tools.reader.whole = (note, of) => {
      if (of === uri('b')) throw new Error(note.text);
      return whole(note, of);
    };
    await reader.readWaiting();
    assert.deepEqual([...session.casebook.notes.values()].map(({ reading }) => reading !== undefined).sort(), [
      false,
      true,
    ]);
    assert.ok(warned.length === 1 && !/Tekst|p02/.test(warned.join()), warned.join());
  });

  it('leaves an open note to its editor', async () => {
    const files = new Map([[uri('a'), casus('01')]]);
    const { reader, session, asked } = readerOf(files);
    await reader.readAll();
    session.documents.set(uri('a'), OpenDocument.open(uri('a'), 'markdown', 1, 'anders'));
    await reader.readWaiting();
    await reader.readAgain([uri('a')]);
    assert.equal(session.casebook.notes.get(uri('a'))?.reading, undefined);
    assert.equal(asked.length, 3, 'asked for, and not used');
    assert.deepEqual([...session.casebook.people.keys()], ['p01']);
  });

  it('reads again what was read with other glasses, and nothing when nothing changed', async () => {
    const { reader, session, asked } = readerOf(new Map([[uri('a'), casus('01')]]));
    await reader.readAll();
    await reader.readWaiting();
    reader.checkNews();
    await reader.readWaiting();
    assert.equal(asked.length, 2);
    session.setFolderGlasses(new Map([[folder, ['all']]]));
    reader.checkNews();
    await reader.readWaiting();
    assert.deepEqual(asked.at(-1), ['a']);
    assert.equal(asked.length, 3);
  });
});
