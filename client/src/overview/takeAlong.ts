/** Writes a picture or its table where the user says. Keeps nothing. */
import { l10n, Uri, window, workspace } from 'vscode';
import type { OverviewFormat, OverviewPicture } from '../../../protocol';
import { csvOf } from './csv';

const names = { svg: 'SVG', png: 'PNG', csv: 'CSV' } as const satisfies Record<OverviewFormat, string>;

/** `data` is SVG as text or PNG in base64; a table is made of the picture's rows. */
export async function takeAlong(picture: OverviewPicture, format: OverviewFormat, data: string): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const name = `${picture.title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}.${format}`;
  const target = await window.showSaveDialog({
    ...(folder && { defaultUri: Uri.joinPath(folder, name) }),
    filters: { [names[format]]: [format] },
  });
  if (!target) return;
  try {
    await workspace.fs.writeFile(target, bytesOf(picture, format, data));
  } catch {
    void window.showErrorMessage(l10n.t('The file could not be written.'));
  }
}

function bytesOf(picture: OverviewPicture, format: OverviewFormat, data: string): Uint8Array {
  if (format === 'png') return Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  return new TextEncoder().encode(format === 'svg' ? data : csvOf(picture));
}
