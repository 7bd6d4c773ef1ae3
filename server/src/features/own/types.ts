/** What the features of knowledge files get: the file as read, its problems, and the names it can refer to. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Knowledge, KnowledgeData } from '../../knowledge';
import type { Names, OwnFile, OwnProblem } from '../../knowledge/own';
import type { Language } from '../../language/types';

/** An open knowledge file. */
export interface OpenOwn {
  readonly document: TextDocument;
  readonly file: OwnFile;
  readonly problems: readonly OwnProblem[];
  readonly names: Names;
  /** What notes are read with, this file included; absent while the folder is not trusted. */
  readonly knowledge?: Knowledge;
  /** What ships, for what a change is a change of. */
  readonly shipped: KnowledgeData;
  /** The language of the editor's interface. */
  readonly language: Language;
}
