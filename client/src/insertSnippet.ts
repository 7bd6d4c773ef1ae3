/** Puts a snippet in a document, for fixes whose tab stops the editor cannot take in an edit. */
import { commands, Range, SnippetString, Uri, window, workspace, type ExtensionContext } from 'vscode';
import { commands as ours, type InsertSnippetArguments } from '../../protocol';

export function registerInsertSnippet(context: ExtensionContext): void {
  context.subscriptions.push(
    commands.registerCommand(ours.insertSnippet, async (what?: InsertSnippetArguments) => {
      if (!what) return;
      const { start, end } = what.range;
      const editor = await window.showTextDocument(await workspace.openTextDocument(Uri.parse(what.uri, true)));
      const range = new Range(start.line, start.character, end.line, end.character);
      await editor.insertSnippet(new SnippetString(what.snippet), range);
    }),
  );
}
