/** Diagnostics and their mends in knowledge files: problems in the language of the interface. Finds nothing itself. */
import {
  CodeActionKind,
  DiagnosticSeverity,
  type CodeAction,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver-types';
import { workspaceEdit, type EditSupport } from '../parts/edits';
import { rangeOf, spanOf, touches } from '../parts/places';
import type { OpenOwn } from './types';

const severities = { warning: DiagnosticSeverity.Warning, information: DiagnosticSeverity.Information } as const;

/** In the order of the text. */
export function ownDiagnostics({ document, problems, language }: OpenOwn): Diagnostic[] {
  return problems.map((problem) => ({
    range: rangeOf(document, problem),
    severity: severities[problem.severity],
    code: problem.code,
    source: 'Roltrap',
    message: problem.message[language],
  }));
}

/** "Maak er “pole” van", for the problems at a place that say what was probably meant. */
export function ownCodeActions(own: OpenOwn, range: Range, support: EditSupport): CodeAction[] {
  const { document, problems, language } = own;
  const diagnostics = ownDiagnostics(own);
  const asked = spanOf(document, range);
  return problems.flatMap((problem, at): CodeAction[] => {
    const { instead } = problem;
    const diagnostic = diagnostics[at];
    if (instead === undefined || !diagnostic || !touches(problem, asked)) return [];
    const title = { nl: `Maak er “${instead}” van`, en: `Change it to “${instead}”` }[language];
    const edit = workspaceEdit(document, [{ range: diagnostic.range, newText: instead }], support);
    return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], edit }];
  });
}
