/** Where in the front matter a position is: at a key, or at a value of a key. Reads lines only, so that a half-typed head is no obstacle. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position } from 'vscode-languageserver-types';

export type YamlPlace =
  | { readonly type: 'key'; readonly typed: string; readonly parent?: string }
  | {
      readonly type: 'value';
      /** The top-level key. */
      readonly key: string;
      /** The key inside an object or a list of objects, if the cursor is at one. */
      readonly inner?: string;
      readonly typed: string;
      /** The value is written right behind the colon, which has no space yet. */
      readonly tight: boolean;
    };

/** A head longer than this is no head. Lines. */
const longestHead = 400;
const key = /^([\p{L}\p{N}_-]+)[ \t]*:([ \t]*)(.*)$/u;

/** Undefined outside the front matter. */
export function yamlPlace(document: TextDocument, position: Position): YamlPlace | undefined {
  if (position.line === 0 || position.line > longestHead) return undefined;
  const lines = document.getText({ start: { line: 0, character: 0 }, end: position }).split(/\r?\n/);
  if (!/^\uFEFF?---[ \t]*$/.test(lines[0] ?? '')) return undefined;
  if (lines.slice(1, -1).some((line) => /^(?:---|\.\.\.)[ \t]*$/.test(line))) return undefined;
  if (lines.slice(1).some((line) => /^#{1,6} /.test(line))) return undefined;
  const line = lines.at(-1) ?? '';
  const top = key.exec(line);
  if (top) return value(top, top[1] ?? '');
  if (/^[\p{L}\p{N}_-]*$/u.test(line)) return { type: 'key', typed: line };
  const indented = /^[ \t]+(?:-[ \t]*)?(.*)$|^-[ \t]*(.*)$/.exec(line);
  const parent = lines
    .slice(1, -1)
    .map((each) => key.exec(each)?.[1])
    .findLast((each) => each !== undefined);
  if (!indented || parent === undefined) return undefined;
  return inside(indented[1] ?? indented[2] ?? '', parent);
}

function value(found: RegExpExecArray, top: string, inner?: string): YamlPlace {
  const written = found[3] ?? '';
  // "labels: [a, b" is at a new item.
  const typed = /^[[{]/.test(written) ? (/[^[{,]*$/.exec(written)?.[0] ?? '').trimStart() : written;
  return {
    type: 'value',
    key: top,
    typed,
    tight: (found[2] ?? '') === '' && written === '',
    ...(inner !== undefined && { inner }),
  };
}

/** "  - status: voor" or "  - kwetsbare". */
function inside(written: string, parent: string): YamlPlace {
  const found = key.exec(written);
  if (found && /:(?:[ \t]|$)/.test(written)) return value(found, parent, found[1] ?? '');
  return { type: 'value', key: parent, typed: written, tight: false };
}
