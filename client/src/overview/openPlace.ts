/** Leads to a note: at once when there is one, else by a list. Knows no picture. */
import { l10n, Range, Uri, ViewColumn, window } from 'vscode';
import type { OverviewPlace } from '../../../protocol';

/** In the column beside the page, whichever side that is. `says`: what the places have in common. A note may be gone since the page was drawn. */
export async function openOneOf(
  places: readonly OverviewPlace[],
  says: string,
  page: ViewColumn | undefined,
): Promise<void> {
  const items = places.map((place) => ({ label: place.title, description: place.about, place }));
  const [first, second] = items;
  const chosen = first && second ? await window.showQuickPick(items, { title: says, matchOnDescription: true }) : first;
  if (!chosen) return;
  const { uri, line, character } = chosen.place;
  try {
    await window.showTextDocument(Uri.parse(uri, true), {
      selection: new Range(line, character, line, character),
      viewColumn: page === ViewColumn.One ? ViewColumn.Two : ViewColumn.One,
    });
  } catch {
    void window.showInformationMessage(l10n.t('This note could not be opened; it may have been moved or removed.'));
  }
}
