/** The language status item: what the open note is, how its words divide, and what is the matter if anything is. */
import {
  commands,
  Disposable,
  l10n,
  languages,
  LanguageStatusSeverity,
  window,
  type LanguageStatusItem,
  type TextEditor,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { commands as ours, statusMethod, type ServerStatus } from '../../protocol';
import type { Look, Looks } from './looks';
import type { NoteFilter } from './selector';

/** Context key for menus, keys and commands: the active editor shows a note. */
const isNoteKey = 'roltrap.isNote';

export class NoteStatus implements Disposable {
  readonly #item: LanguageStatusItem;
  #server: ServerStatus = { problems: [] };
  #look: Look | undefined;

  constructor(selector: readonly NoteFilter[]) {
    this.#item = languages.createLanguageStatusItem('roltrap.note', [...selector]);
    this.#item.name = 'Roltrap';
    this.#item.text = l10n.t('Roltrap is starting');
    this.#item.busy = true;
  }

  /** Follows the active editor and the server's own state. */
  follow(client: BaseLanguageClient, looks: Looks): Disposable {
    return Disposable.from(
      window.onDidChangeActiveTextEditor((editor) => this.#turnTo(editor, looks)),
      client.onNotification(statusMethod, (status: ServerStatus) => {
        this.#server = status;
        this.#draw();
        looks.refresh();
      }),
    );
  }

  /** Shows a look, if it is the active note's. */
  show(look: Look): void {
    if (window.activeTextEditor?.document !== look.document) return;
    this.#look = look;
    this.#draw();
  }

  /** The server could not be started. */
  failed(): void {
    this.#item.busy = false;
    this.#item.severity = LanguageStatusSeverity.Error;
    this.#item.text = l10n.t('Roltrap could not start');
    this.#item.command = showLog();
  }

  dispose(): void {
    this.#item.dispose();
  }

  #turnTo(editor: TextEditor | undefined, looks: Looks): void {
    this.#look = editor && looks.last(editor.document);
    this.#draw();
  }

  #draw(): void {
    const look = this.#look?.result;
    void commands.executeCommand('setContext', isNoteKey, look?.kind !== undefined);
    if (!look) return;
    const trouble = this.#server.problems;
    this.#item.busy = false;
    this.#item.text = [look.kind, look.text].filter(Boolean).join(' · ');
    this.#item.detail = [...trouble, look.detail].filter(Boolean).join(' · ');
    const calm = trouble.length === 0 && look.problems === 0;
    this.#item.severity = calm ? LanguageStatusSeverity.Information : LanguageStatusSeverity.Warning;
    this.#item.command = trouble.length > 0 || look.kind !== undefined ? showLog() : makeNote();
  }
}

function showLog() {
  return { title: l10n.t('Show log'), command: ours.showLog };
}

function makeNote() {
  return { title: l10n.t('Make it a note'), command: ours.makeNote };
}
