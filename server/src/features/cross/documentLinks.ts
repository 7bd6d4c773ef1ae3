/** textDocument/documentLink: wiki links, and a path under `bron`, that lead to a note of the folder. Knows summaries, no files. */
import type { DocumentLink } from 'vscode-languageserver-types';
import { notesNamed } from '../parts/notes';
import { rangeOf } from '../parts/places';
import type { FeatureContext, OpenNote } from '../types';
import { titleOf } from '../views/noteNode';

/** A link to a note that is not there leads nowhere and is left out. */
export function documentLinks({ document, note }: OpenNote, { casebook }: FeatureContext): DocumentLink[] {
  const source = note.frontMatter?.fields.get('bron');
  const named = typeof source?.value === 'string' ? [{ target: source.value, targetSpan: source.valueSpan }] : [];
  return [...note.links, ...named].flatMap(({ target, targetSpan }) => {
    const [found] = notesNamed(casebook, target);
    if (!found) return [];
    return [{ range: rangeOf(document, targetSpan), target: found.uri, tooltip: titleOf(found) }];
  });
}
