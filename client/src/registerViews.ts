/** The commands of the Roltrap container, each for the view or the line that it is called on. Knows no lines. */
import { commands, ViewColumn, window, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { casebookViews, commands as ours, type CasebookView } from '../../protocol';
import { isMore, rangeOf, uriOf, type Branch, type More } from './casebookTree';
import { CasebookViews } from './casebookViews';
import type { NoteFilter } from './selector';

export function registerViews(
  client: BaseLanguageClient,
  context: ExtensionContext,
  selector: readonly NoteFilter[],
): CasebookViews {
  const views = new CasebookViews(client, selector, context.workspaceState);
  const { registerCommand } = commands;
  context.subscriptions.push(
    views,
    registerCommand(ours.refreshViews, () => views.refresh()),
    registerCommand(ours.tick, (branch?: Branch) => views.tick(branch, true)),
    registerCommand(ours.untick, (branch?: Branch) => views.tick(branch, false)),
    registerCommand(ours.showMore, (view: CasebookView, branch: More) => views.more(view, branch)),
    registerCommand(ours.openToSide, (branch?: Branch) => openToSide(branch)),
    registerCommand(ours.showCourse, (branch?: Branch) => showCourse(branch)),
    ...casebookViews.flatMap((view) => [
      registerCommand(`roltrap.${view}.group`, (given?: unknown) => views.group(view, textOf(given))),
      registerCommand(`roltrap.${view}.filter`, (given?: unknown) => views.filter(view, textOf(given))),
      registerCommand(`roltrap.${view}.clearFilter`, () => views.filter(view, '')),
    ]),
  );
  return views;
}

const textOf = (given: unknown): string | undefined => (typeof given === 'string' ? given : undefined);

async function openToSide(branch: Branch | undefined): Promise<void> {
  if (!branch || isMore(branch) || !branch.target) return;
  await window.showTextDocument(uriOf(branch.target), {
    viewColumn: ViewColumn.Beside,
    selection: rangeOf(branch.target),
  });
}

/** Of the note of a line, or of the one in front. */
async function showCourse(branch: Branch | undefined): Promise<void> {
  if (branch && !isMore(branch) && branch.target) await window.showTextDocument(uriOf(branch.target));
  await commands.executeCommand('roltrap.course.focus');
}
