/** "Not here", and back: has the server work out the new list and writes it. Two such commands never run at once, so that neither loses the other's. */
import { commands, l10n, window, workspace, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  commands as ours,
  serverMethods,
  type IgnoreArguments,
  type IgnoreParams,
  type IgnoreResult,
  type ShowAsideParams,
} from '../../protocol';
import { replaceFile, textOf } from './folder';
import { ignoreUri, tellChanged } from './watch';

export function registerIgnore(client: BaseLanguageClient, context: ExtensionContext): void {
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const run = queue.then(work);
    queue = run.catch(() => undefined);
    return run;
  };
  context.subscriptions.push(
    commands.registerCommand(ours.ignore, (what?: IgnoreArguments) =>
      what ? inTurn(() => ignore(client, what)) : undefined,
    ),
    commands.registerCommand(ours.showAside, () => {
      const document = window.activeTextEditor?.document;
      return document && inTurn(() => showAside(client, client.code2ProtocolConverter.asUri(document.uri)));
    }),
  );
}

function ignore(client: BaseLanguageClient, what: IgnoreArguments): Promise<void> {
  const { uri, code, ignoreKey, scope, range } = what;
  return rewrite(client, uri, (onDisk) => {
    const params: IgnoreParams = { uri, code, ignoreKey, scope, ...(range && { position: range.start }), ...onDisk };
    return client.sendRequest<IgnoreResult>(serverMethods.ignore, params);
  });
}

function showAside(client: BaseLanguageClient, uri: string): Promise<void> {
  return rewrite(client, uri, (onDisk) => {
    const params: ShowAsideParams = { uri, ...onDisk };
    return client.sendRequest<IgnoreResult>(serverMethods.showAside, params);
  });
}

/** Writes the list of the folder of a note anew. */
async function rewrite(
  client: BaseLanguageClient,
  uri: string,
  next: (onDisk: { readonly onDisk?: string }) => Promise<IgnoreResult>,
): Promise<void> {
  const folder = workspace.getWorkspaceFolder(client.protocol2CodeConverter.asUri(uri));
  if (!folder) return say(l10n.t('Open a folder first: what you put aside is kept there.'));
  if (!workspace.isTrusted) return say(l10n.t('What you put aside is kept in the folder, once you trust it.'));
  const file = ignoreUri(folder.uri);
  try {
    const onDisk = await textOf(file);
    const result = await next(onDisk === undefined ? {} : { onDisk });
    if ('refused' in result) return say(result.refused);
    await replaceFile(file, result.content);
    await tellChanged(client, [file]);
  } catch {
    return say(l10n.t('The file .roltrap/ignore.json could not be written; nothing has changed.'));
  }
}

function say(message: string): void {
  void window.showWarningMessage(message);
}
