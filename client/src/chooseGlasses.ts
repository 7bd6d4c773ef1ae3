/** "Choose your glasses": lets the reader tick which lenses look, and keeps the choice with the folder. Knows names only; the lenses are the server's. */
import {
  commands,
  ConfigurationTarget,
  l10n,
  QuickPickItemKind,
  window,
  workspace,
  type ExtensionContext,
  type QuickPickItem,
  type WorkspaceFolder,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { commands as ours, serverMethods, settingsDefaults, settingsSection, type GlassesGroup } from '../../protocol';

interface GlassesItem extends QuickPickItem {
  readonly id: string;
}

const setting = 'glasses';

export function registerChooseGlasses(client: BaseLanguageClient, context: ExtensionContext): void {
  // A choice may be given, by a keybinding or another command; what is given is not asked.
  const run = async (given?: { readonly glasses?: readonly string[] }) => {
    const folder = folderAtHand();
    const chosen = given?.glasses ?? (await ask(client, worn(folder)));
    if (chosen) await keep(chosen, folder);
  };
  context.subscriptions.push(commands.registerCommand(ours.chooseGlasses, run));
}

/** The folder of the open note; else the only one. */
function folderAtHand(): WorkspaceFolder | undefined {
  const active = window.activeTextEditor?.document.uri;
  return (active && workspace.getWorkspaceFolder(active)) ?? workspace.workspaceFolders?.[0];
}

const worn = (folder: WorkspaceFolder | undefined): readonly string[] =>
  workspace.getConfiguration(settingsSection, folder).get<readonly string[]>(setting) ?? settingsDefaults.glasses;

async function ask(client: BaseLanguageClient, now: readonly string[]): Promise<readonly string[] | undefined> {
  const groups = await client.sendRequest<GlassesGroup[]>(serverMethods.glasses);
  const items = groups.flatMap(({ name, choices }): GlassesItem[] => [
    { id: '', label: name, kind: QuickPickItemKind.Separator },
    ...choices.map((choice) => ({
      id: choice.id,
      label: choice.name,
      detail: choice.about,
      picked: now.includes(choice.id),
    })),
  ]);
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Choose your glasses'),
    placeHolder: l10n.t('Which glasses look at the notes of this folder?'),
    canPickMany: true,
    matchOnDetail: true,
  });
  return picked?.map(({ id }) => id);
}

/** With the folder where there is one, so that a colleague who opens it sees the same; the usual choice leaves no trace there. */
async function keep(chosen: readonly string[], folder: WorkspaceFolder | undefined): Promise<void> {
  const many = (workspace.workspaceFolders?.length ?? 0) > 1;
  const target = !folder
    ? ConfigurationTarget.Global
    : many
      ? ConfigurationTarget.WorkspaceFolder
      : ConfigurationTarget.Workspace;
  const settings = workspace.getConfiguration(settingsSection, folder);
  const known = settings.inspect(setting);
  const isUsual = JSON.stringify(chosen) === JSON.stringify(known?.globalValue ?? settingsDefaults.glasses);
  await settings.update(setting, isUsual && folder ? undefined : chosen, target);
}
