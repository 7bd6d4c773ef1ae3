/** A name over the whole folder, and links that follow a file: the text that comes of it, and what is refused. */
import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver-types';
import {
  moveEdits,
  notesToRename,
  notesWithLinks,
  prepareRename,
  renameEdits,
  renaming,
} from '../../../../server/src/features';
import { readNote } from '../../../../server/src/note';
import { knowledge } from '../../rules/support/knowledge';
import { at, casebookOf, folder, uriOf } from './folder';

const note = (path: string, texts = folder) => readNote(texts[path] ?? '', knowledge.formats);
const pathOf = (uri: string) => uri.replace('file:///map/', '').replace('.md', '');

/** The lines that change, by note. */
function changed(path: string, edits: TextEdit[], texts = folder): string[] {
  const before = texts[path] ?? '';
  const after = TextDocument.applyEdits(TextDocument.create('a:a', 'markdown', 1, before), edits).split('\n');
  return after.filter((line, index) => line !== before.split('\n')[index]);
}

function renamed(path: string, words: string, to: string, texts = folder): Record<string, string[]> {
  const { open, context, position } = at(path, words, texts);
  const asked = renaming(open, context, position, to);
  assert.ok(!('refused' in asked), JSON.stringify(asked));
  const uris = [...notesToRename(asked.thing, context.casebook)];
  return Object.fromEntries(
    uris.map((uri) => [
      pathOf(uri),
      changed(pathOf(uri), renameEdits(note(pathOf(uri), texts), uri, asked, context.casebook), texts),
    ]),
  );
}

function refused(path: string, words: string, to = 'x'): string | undefined {
  const { open, context, position } = at(path, words);
  const asked = renaming(open, context, position, to);
  return 'refused' in asked ? asked.refused.nl : undefined;
}

describe('rename over the folder', () => {
  it('shows the bare name to change', () => {
    const { open, context, position } = at('casus/dhr-b', '|@mw-t');
    const asked = prepareRename(open, context, position);
    assert.ok('range' in asked);
    assert.deepEqual([asked.placeholder, open.document.getText(asked.range)], ['mw-t', 'mw-t']);
  });

  it('changes a person in heads, text, tasks and sides, and no link', () => {
    assert.deepEqual(renamed('casus/dhr-b', '@m|w-t', '@mw-tulp'), {
      'casus/dhr-b': ['@mw-tulp woont naast hem. Zie [[mw-t#Stappen|de buurvrouw]] en [[nergens]].'],
      'casus/mw-t': [
        'persoon: mw-tulp',
        'Zie [[wijk/zuid]] en [[Mevrouw T.]]. @joris belde @mw-tulp.',
        '- [ ] (bridging) mw-tulp ↔ naaikamer: samen koffie @joris 2026-04-01',
      ],
    });
  });

  it('changes somebody whom only the list of a head names', () => {
    const texts = { ...folder, 'casus/z': '---\nsoort: casus\nnetwerk:\n  - mw-t\n  - {naam: mw-tas}\n---\n' };
    assert.deepEqual(renamed('casus/dhr-b', '@m|w-t', 'mw-tulp', texts)['casus/z'], ['  - mw-tulp']);
  });

  it('leaves a longer name in the head that begins or ends the same', () => {
    const texts = {
      ...folder,
      'casus/z': '---\nsoort: casus\nnetwerk: [mw-t de Vries, buur van mw-t, "mw-t"]\npartners:\n  - mw-t\n---\n',
    };
    assert.deepEqual(renamed('casus/dhr-b', '@m|w-t', 'mw-tulp', texts)['casus/z'], [
      'netwerk: [mw-t de Vries, buur van mw-t, "mw-tulp"]',
      '  - mw-tulp',
    ]);
  });

  it('writes a neighbourhood as YAML asks for', () => {
    assert.deepEqual(renamed('wijk/zuid', 'wijk: Zu|id', 'Zuid: "de flats"'), {
      'casus/dhr-b': ['wijk: "Zuid: \\"de flats\\""'],
      'casus/mw-t': ['wijk: "Zuid: \\"de flats\\""'],
      'wijk/zuid': ['wijk: "Zuid: \\"de flats\\""'],
    });
  });

  it('says when two neighbourhoods become one', () => {
    const { open, context, position } = at('wijk/zuid', 'wijk: Zu|id');
    const asked = renaming(open, context, position, 'Oud-West');
    assert.ok('joins' in asked && asked.joins);
  });

  it('refuses two people in one, names that are none, and what has its name elsewhere', () => {
    assert.match(refused('casus/dhr-b', '@m|w-t', 'joris') ?? '', /Zo heet al iemand/);
    assert.match(refused('casus/mw-t', '↔ naai|kamer', 'dhr-b') ?? '', /Zo heet al iemand/);
    assert.match(refused('casus/dhr-b', '@m|w-t', 'naaikamer') ?? '', /kant van een verbinding/);
    assert.match(refused('casus/dhr-b', '@m|w-t', 'mw t') ?? '', /pseudoniem/);
    assert.match(refused('casus/dhr-b', '@m|w-t', '12') ?? '', /pseudoniem/);
    assert.match(refused('casus/mw-t', '↔ naai|kamer', 'a: b') ?? '', /past niet/);
    assert.match(refused('casus/mw-t', '[[wijk/z|uid') ?? '', /bestand/);
    assert.match(refused('casus/mw-t', 'kwetsbare|-klant') ?? '', /typologie/);
    assert.match(refused('casus/dhr-b', 'woont na|ast') ?? '', /geen naam/);
  });
});

describe('a file that gets another name', () => {
  function moved(from: string, to: string): Record<string, string[]> {
    const casebook = casebookOf();
    const summary = casebook.notes.get(uriOf(from));
    assert.ok(summary);
    const moves = [{ note: summary, path: to }];
    const uris = [...notesWithLinks(moves, casebook)].map(pathOf).sort();
    return Object.fromEntries(
      uris.map((path) => [path, changed(path, moveEdits(note(path), uriOf(path), moves, casebook))]),
    );
  }

  it('takes its links along, written as they were; a title stays', () => {
    assert.deepEqual(moved('casus/mw-t', 'archief/mw-tulp'), {
      'casus/dhr-b': ['@mw-t woont naast hem. Zie [[mw-tulp#Stappen|de buurvrouw]] en [[nergens]].'],
      'casus/mw-t': [],
      'wijk/zuid': ['De naaikamer draait. [[archief/mw-tulp.md]]'],
    });
  });

  it('becomes a path where the bare name is taken', () => {
    assert.deepEqual(moved('casus/mw-t', 'archief/zuid')['casus/dhr-b'], [
      '@mw-t woont naast hem. Zie [[archief/zuid#Stappen|de buurvrouw]] en [[nergens]].',
    ]);
  });
});
