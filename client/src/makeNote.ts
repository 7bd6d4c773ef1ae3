/** "Make it a note": names the kind in the front matter of a plain Markdown file, and makes a front matter where there is none. */
import {
  commands,
  env,
  l10n,
  Range,
  window,
  workspace,
  WorkspaceEdit,
  type ExtensionContext,
  type TextDocument,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { commands as ours } from '../../protocol';
import { chooseKind } from './chooseKind';

export function registerMakeNote(client: BaseLanguageClient, context: ExtensionContext): void {
  context.subscriptions.push(
    commands.registerCommand(ours.makeNote, async (given?: { readonly kind?: string }) => {
      const document = window.activeTextEditor?.document;
      if (document?.languageId !== 'markdown') return;
      const kind = given?.kind ?? (await chooseKind(client, l10n.t('What kind of note is this?')));
      if (kind === undefined) return;
      const edit = new WorkspaceEdit();
      const { range, text } = naming(document, kind);
      edit.replace(document.uri, range, text);
      await workspace.applyEdit(edit);
    }),
  );
}

/** The edit that names the kind: in the place of a kind that is there, else as the first line of the front matter. */
function naming(document: TextDocument, kind: string): { range: Range; text: string } {
  const line = `${env.language.startsWith('nl') ? 'soort' : 'kind'}: ${kind}`;
  if (document.lineAt(0).text.trimEnd() !== '---')
    return { range: new Range(0, 0, 0, 0), text: `---\n${line}\n---\n\n` };
  for (let number = 1; number < document.lineCount; number++) {
    const { text, range } = document.lineAt(number);
    if (/^(soort|kind|type)\s*:/i.test(text)) return { range, text: line };
    if (/^(---|\.\.\.)\s*$/.test(text)) break;
  }
  return { range: new Range(1, 0, 1, 0), text: `${line}\n` };
}
