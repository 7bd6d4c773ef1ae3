/** "Not here": has the server work out the new list and writes it. Two such commands never run at once, so that neither loses the other's. */
import { commands, l10n, window, workspace, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  commands as ours,
  serverMethods,
  type IgnoreArguments,
  type IgnoreParams,
  type IgnoreResult,
} from '../../protocol';
import { replaceFile, textOf } from './folder';
import { ignoreUri, tellChanged } from './watch';

export function registerIgnore(client: BaseLanguageClient, context: ExtensionContext): void {
  let queue: Promise<unknown> = Promise.resolve();
  context.subscriptions.push(
    commands.registerCommand(ours.ignore, (what?: IgnoreArguments) => {
      const run = queue.then(() => (what ? ignore(client, what) : undefined));
      queue = run.catch(() => undefined);
      return run;
    }),
  );
}

async function ignore(client: BaseLanguageClient, what: IgnoreArguments): Promise<void> {
  const folder = workspace.getWorkspaceFolder(client.protocol2CodeConverter.asUri(what.uri));
  if (!folder) return say(l10n.t('Open a folder first: what you put aside is kept there.'));
  if (!workspace.isTrusted) return say(l10n.t('What you put aside is kept in the folder, once you trust it.'));
  const file = ignoreUri(folder.uri);
  try {
    const onDisk = await textOf(file);
    const { uri, code, ignoreKey, scope, range } = what;
    const params: IgnoreParams = {
      uri,
      code,
      ignoreKey,
      scope,
      ...(range && { position: range.start }),
      ...(onDisk !== undefined && { onDisk }),
    };
    const result = await client.sendRequest<IgnoreResult>(serverMethods.ignore, params);
    if ('refused' in result) return say(result.refused);
    await replaceFile(file, result.content);
    await tellChanged(client, [file]);
  } catch {
    return say(l10n.t('The file .roltrap/ignore.json could not be written; nothing was put aside.'));
  }
}

function say(message: string): void {
  void window.showWarningMessage(message);
}
