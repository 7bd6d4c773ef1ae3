/** Completion. In a Markdown file that is no note it keeps silent, but for the key that would make it one. */
import type { CompletionItem, CompletionList, CompletionParams } from 'vscode-languageserver';
import { completion, completionTriggers, mostOffered, ownCompletion, type OpenNote } from '../features';
import { guardRequest } from './guard';
import type { Host, Register } from './host';

export const registerCompletion: Register = ({ connection, session, notes, own, logError }: Host) => {
  connection.onCompletion(
    guardRequest<CompletionParams, CompletionItem[] | CompletionList>(
      'completion',
      logError,
      [],
      ({ textDocument, position }) => {
        const file = own.open(textDocument.uri);
        if (file) return ownCompletion(file, position);
        const open = notes.any(textDocument.uri);
        const items = open && mayBecomeNote(open) ? completion(open, session.context, position) : [];
        return items.length < mostOffered ? items : { isIncomplete: true, items };
      },
    ),
  );
  return { completionProvider: { triggerCharacters: [...completionTriggers], resolveProvider: false } };
};

/** A note, or a file whose front matter holds nothing yet: other people's front matter is left alone. */
function mayBecomeNote({ note }: OpenNote): boolean {
  if (note.kind !== undefined) return true;
  return [...(note.frontMatter?.fields.keys() ?? [])].every((key) => key === 'soort');
}
