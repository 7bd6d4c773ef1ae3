/** source.fixAll: the mends that are safe without a look, in one edit. Decides nothing: what is safe, the rules say. */
import { CodeActionKind, type CodeAction, type Range } from 'vscode-languageserver-types';
import { carriedFix } from '../parts/diagnosticData';
import { workspaceEdit } from '../parts/edits';
import { spanOf } from '../parts/places';
import type { OpenNote } from '../types';
import { contains, type Place } from './asked';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.roltrap`;

/** Every mend that is safe without a look, in one edit; only when asked for. */
export function fixAll({ open, context, support }: Place, only: readonly string[] | undefined): CodeAction[] {
  if (!only?.some((asked) => contains(asked, fixAllKind))) return [];
  const safe = open.findings.flatMap(({ fixes }) => fixes.filter(({ preferred, snippet }) => preferred && !snippet));
  const edits = safe.flatMap((fix) => carriedFix(open, context, fix).edits);
  const apart = edits.filter(
    ({ range }, index) => edits.findIndex((edit) => overlaps(open, edit.range, range)) === index,
  );
  if (apart.length === 0) return [];
  const title = { nl: 'Herstel wat zeker kan', en: 'Mend what is safe' }[context.language];
  return [{ title, kind: fixAllKind, edit: workspaceEdit(open.document, apart, support) }];
}

function overlaps({ document }: OpenNote, one: Range, other: Range): boolean {
  const a = spanOf(document, one);
  const b = spanOf(document, other);
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}
