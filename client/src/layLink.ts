/** "Lay the link": one key puts the first tie to lay of the cursor's section in the note as an open action. Chooses nothing itself. */
import { commands, type ExtensionContext } from 'vscode';
import { commands as ours, linkActionKind } from '../../protocol';

export function registerLayLink(context: ExtensionContext): void {
  context.subscriptions.push(
    commands.registerCommand(ours.layLink, () =>
      commands.executeCommand('editor.action.codeAction', { kind: linkActionKind, apply: 'first' }),
    ),
  );
}
