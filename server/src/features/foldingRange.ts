/** textDocument/foldingRange: the front matter and the sections. Knows structure only. */
import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import { trimmedEnd } from '../rules/parts/text';
import type { OpenNote } from './types';

export function foldingRanges({ document, note }: OpenNote): FoldingRange[] {
  const fold = (start: number, end: number, kind?: FoldingRangeKind): FoldingRange[] => {
    const startLine = document.positionAt(start).line;
    const endLine = document.positionAt(trimmedEnd(note.text, start, end)).line;
    return endLine > startLine ? [{ startLine, endLine, ...(kind && { kind }) }] : [];
  };
  const { frontMatter } = note;
  return [
    ...(frontMatter ? fold(frontMatter.start, frontMatter.end, FoldingRangeKind.Region) : []),
    ...note.sections.filter(({ level }) => level > 0).flatMap(({ titleSpan, end }) => fold(titleSpan.start, end)),
  ];
}
