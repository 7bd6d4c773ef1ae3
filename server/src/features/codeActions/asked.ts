/** What a code action is asked for: the open note, and the diagnostics that came along with what they carry. Knows no action. */
import type { Diagnostic } from 'vscode-languageserver-types';
import type { DiagnosticData } from '../parts/diagnosticData';
import type { EditSupport } from '../parts/edits';
import type { FeatureContext, OpenNote } from '../types';

export interface Place {
  readonly open: OpenNote;
  readonly context: FeatureContext;
  readonly support: EditSupport;
}

export interface Carried {
  readonly diagnostic: Diagnostic;
  readonly data: DiagnosticData;
}

/** Kinds are a tree: `quickfix` asks for `quickfix.roltrap.link` too. */
export const contains = (asked: string, kind: string): boolean =>
  kind === asked || asked === '' || kind.startsWith(`${asked}.`);
