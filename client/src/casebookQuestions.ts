/** The questions that a view of the Roltrap container asks: how to arrange it, and what to look for. Knows the names of groups, no note. */
import { l10n, window } from 'vscode';

/** What the groups are called. */
function groupNames(): Readonly<Record<string, string>> {
  return {
    owner: l10n.t('By who takes it on'),
    date: l10n.t('By date'),
    kind: l10n.t('By kind of link'),
    typology: l10n.t('By typology'),
    status: l10n.t('By how far they are'),
    name: l10n.t('By name'),
    waiting: l10n.t('Most open first'),
    role: l10n.t('By role'),
    person: l10n.t('Of the person in the note'),
    neighbourhood: l10n.t('Of the neighbourhood'),
  };
}

/** One of the groups; undefined when the question was put away. */
export async function askGroup(groups: readonly string[], now: string | undefined): Promise<string | undefined> {
  const names = groupNames();
  const items = groups.map((group) => ({
    label: names[group] ?? group,
    group,
    ...(group === now && { description: l10n.t('now') }),
  }));
  return (await window.showQuickPick(items, { title: l10n.t('How should this list be arranged?') }))?.group;
}

/** The words to look for; empty for no filter, undefined when the question was put away. */
export function askFilter(now: string): Thenable<string | undefined> {
  return window.showInputBox({
    title: l10n.t('Show only what has these words in it'),
    prompt: l10n.t('Leave it empty to see everything again.'),
    value: now,
  });
}
