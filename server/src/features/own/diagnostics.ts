/** Diagnostics and their mends in knowledge files: problems in the language of the interface. Finds nothing itself. */
import {
  CodeActionKind,
  DiagnosticSeverity,
  type CodeAction,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver-types';
import { unread, type OwnProblem } from '../../knowledge/own';
import type { Language } from '../../language/types';
import { workspaceEdit, type EditSupport } from '../parts/edits';
import { rangeOf, spanOf, touches } from '../parts/places';
import { exampleProblems } from './examples';
import type { OpenOwn } from './types';

const severities = { warning: DiagnosticSeverity.Warning, information: DiagnosticSeverity.Information } as const;

/** What is the matter with the form first, then the examples that are not found. */
export function ownDiagnostics(own: OpenOwn): Diagnostic[] {
  const { file, problems, knowledge } = own;
  const all = knowledge ? [...problems, ...exampleProblems(file, knowledge)] : problems;
  return all.map((problem) => diagnosticOf(own, problem));
}

const diagnosticOf = ({ document, language }: OpenOwn, problem: OwnProblem): Diagnostic => ({
  range: rangeOf(document, problem),
  severity: severities[problem.severity],
  code: problem.code,
  source: 'Roltrap',
  message: problem.message[language],
});

/** What is said of a file that is there and cannot be read. */
export function unreadDiagnostic(isTooLarge: boolean, language: Language): Diagnostic {
  const { code, severity, message } = unread(isTooLarge);
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start },
    severity: severities[severity],
    code,
    source: 'Roltrap',
    message: message[language],
  };
}

/** "Maak er “pole” van", for the problems at a place that say what was probably meant. */
export function ownCodeActions(own: OpenOwn, range: Range, support: EditSupport): CodeAction[] {
  const { document, problems, language } = own;
  const asked = spanOf(document, range);
  return problems.flatMap((problem): CodeAction[] => {
    const { instead } = problem;
    if (instead === undefined || !touches(problem, asked)) return [];
    const diagnostic = diagnosticOf(own, problem);
    const title = { nl: `Maak er “${instead}” van`, en: `Change it to “${instead}”` }[language];
    const edit = workspaceEdit(document, [{ range: diagnostic.range, newText: instead }], support);
    return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], edit }];
  });
}
