/** An invented folder of any size, made note by note from the examples, and a client that hands it out. The same number gives the same note. */
import type { Connection } from 'vscode-languageserver';
import { clientMethods, type ReadFilesParams } from '../protocol';
import { compileKnowledge } from '../server/src/knowledge';
import { CasebookCache } from '../server/src/lsp/casebookCache';
import { Courtesy } from '../server/src/lsp/courtesy';
import { FolderProgress } from '../server/src/lsp/folderProgress';
import { FolderReader } from '../server/src/lsp/folderReader';
import { LabelAnswers } from '../server/src/lsp/labelAnswers';
import { NoteReader } from '../server/src/lsp/noteReader';
import { Session } from '../server/src/lsp/session';
import { loadKnowledge } from '../scripts/buildKnowledge';
import { paragraphs } from './text';

export const data = loadKnowledge().data;
export const knowledge = compileKnowledge(data);

export const folderUri = 'file:///map';
export const uriOf = (n: number): string => `${folderUri}/${n % 50 === 0 ? 'wijk' : 'casus'}/n${n}.md`;

/** A note of about so many words: one in fifty of a neighbourhood, the others cases of some hundreds of people. */
export function noteOf(n: number, words: number): string {
  const kind = n % 50 === 0 ? 'wijk' : 'casus';
  const person = kind === 'casus' ? `persoon: p-${n % 700}\n` : '';
  const day = `2026-0${1 + (n % 9)}-1${n % 10}`;
  let text = `---\nsoort: ${kind}\ntitel: Notitie ${n}\ndatum: ${day}\nschrijver: w-${n % 12}\n${person}wijk: Wijk ${n % 40}\n---\n\n## Aanleiding\n`;
  for (let at = 0, count = 0; count < words - 30; at++) {
    const paragraph = paragraphs[(n * 7 + at) % paragraphs.length] ?? '';
    text += `\n${paragraph.trim()} Dit was dag ${n}.\n`;
    count += paragraph.split(/\s+/).length + 4;
  }
  const link = `Zie [[casus/n${(n * 13) % 10_000}]].`;
  return `${text}\n${link}\n\n## Linkwerk\n\n- [ ] (bonding) p-${n % 700} ↔ naaikamer: samen langsgaan @w-${n % 12} ${day}\n`;
}

/** A server's reader of a folder of so many notes, with all that it works with; `cache` is what an earlier one gave to keep. */
export function folderOf(size: number, words: number, cache?: string) {
  const kept = { cache };
  const connection = {
    sendRequest: (method: string, params: unknown) => {
      switch (method) {
        case clientMethods.listNotes:
          return Promise.resolve(Array.from({ length: size }, (_, n) => uriOf(n)));
        case clientMethods.readFiles:
          return Promise.resolve(
            (params as ReadFilesParams).uris.map((uri) => ({
              text: noteOf(Number(/n(\d+)\.md$/.exec(uri)?.[1]), words),
            })),
          );
        case clientMethods.readCache:
          return Promise.resolve(kept.cache === undefined ? null : { text: kept.cache });
        default:
          kept.cache = (params as { readonly text: string }).text;
          return Promise.resolve(null);
      }
    },
    sendNotification: () => Promise.resolve(),
  } as unknown as Connection;
  const session = new Session(() => data);
  session.folders = [{ uri: folderUri }];
  const answers = new LabelAnswers(session);
  const reader = new NoteReader(session);
  const progress = new FolderProgress(connection, () => ({ language: 'nl', showsProgress: false }));
  const tools = { connection, session, answers, reader, progress, cache: new CasebookCache(connection) };
  return { session, folder: new FolderReader({ ...tools, courtesy: new Courtesy() }), kept };
}
