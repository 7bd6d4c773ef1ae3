/** The requests that only look: hover, outline, folding, code lens. Each is one feature over the open note. */
import type { CodeLensParams, DocumentSymbolParams, FoldingRangeParams, HoverParams } from 'vscode-languageserver';
import type { CodeLens, DocumentSymbol, FoldingRange, Hover } from 'vscode-languageserver-types';
import { codeLenses, documentSymbols, foldingRanges, hover, ownHover } from '../features';
import { guardRequest } from './guard';
import type { Host, Register } from './host';

export const registerHover: Register = ({ connection, session, notes, own, logError }: Host) => {
  connection.onHover(
    guardRequest<HoverParams, Hover | null>('hover', logError, null, ({ textDocument, position }) => {
      const file = own.open(textDocument.uri);
      if (file) return ownHover(file, position);
      const open = notes.note(textDocument.uri);
      return open ? hover(open, session.context, position) : null;
    }),
  );
  return { hoverProvider: true };
};

export const registerSymbols: Register = ({ connection, session, notes, logError }: Host) => {
  connection.onDocumentSymbol(
    guardRequest<DocumentSymbolParams, DocumentSymbol[]>('documentSymbol', logError, [], ({ textDocument }) => {
      const open = notes.note(textDocument.uri);
      return open ? documentSymbols(open, session.context) : [];
    }),
  );
  return { documentSymbolProvider: { label: 'Roltrap' } };
};

export const registerFolding: Register = ({ connection, notes, own, logError }: Host) => {
  connection.onFoldingRanges(
    guardRequest<FoldingRangeParams, FoldingRange[] | null>('foldingRange', logError, [], ({ textDocument }) => {
      // The editor's own folding for a knowledge file.
      if (own.open(textDocument.uri)) return null;
      const open = notes.note(textDocument.uri);
      return open ? foldingRanges(open) : [];
    }),
  );
  return { foldingRangeProvider: true };
};

export const registerCodeLens: Register = ({ connection, session, notes, logError }: Host) => {
  connection.onCodeLens(
    guardRequest<CodeLensParams, CodeLens[]>('codeLens', logError, [], ({ textDocument }) => {
      const open = notes.note(textDocument.uri);
      return open ? codeLenses(open, session.context) : [];
    }),
  );
  return { codeLensProvider: { resolveProvider: false } };
};
