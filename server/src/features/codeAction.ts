/** textDocument/codeAction: what can be done at a place, from the fixes that the diagnostics carry and from the highlighted wording. Applies nothing. */
import { CodeActionKind, type CodeAction, type Diagnostic, type Range } from 'vscode-languageserver-types';
import { linkActionKind } from '../../../protocol';
import { contains, type Carried, type Place } from './codeActions/asked';
import { ignoreActions, whyAction } from './codeActions/commands';
import { fixAll, fixAllKind } from './codeActions/fixAll';
import { readingActions } from './codeActions/reading';
import { withSecondSides } from './codeActions/secondSides';
import { diagnosticData, readDiagnosticData, type CarriedFix } from './parts/diagnosticData';
import { changeOf, type EditSupport } from './parts/edits';
import { spanOf, touches } from './parts/places';
import type { FeatureContext, OpenNote } from './types';

export type { EditSupport } from './parts/edits';

export interface CodeActionRequest {
  readonly range: Range;
  /** As the client sent them back. */
  readonly diagnostics: readonly Diagnostic[];
  /** Kinds that are asked for; all but `source` when absent. */
  readonly only?: readonly string[];
}

export const codeActionKinds: readonly string[] = [
  CodeActionKind.QuickFix,
  linkActionKind,
  CodeActionKind.RefactorRewrite,
  fixAllKind,
];

/** Fixes first, then "why?", then "not here". */
export function codeActions(
  open: OpenNote,
  context: FeatureContext,
  request: CodeActionRequest,
  support: EditSupport,
): CodeAction[] {
  const at: Place = { open, context, support };
  const asked = request.diagnostics.filter(({ source }) => source === 'Roltrap');
  const carried = asked.flatMap((diagnostic) => carriedBy(at, diagnostic));
  const actions = [
    ...carried.flatMap(({ diagnostic, data }) =>
      data.fixes.flatMap((fix) => [
        fixAction(at, fix, diagnostic),
        ...withSecondSides(at, data.topic.id, fix).map((action) => ({ ...action, diagnostics: [diagnostic] })),
      ]),
    ),
    ...(open.note.kind === undefined ? [] : readingActions(at, request.range, carried, request.only)),
    ...carried.map(({ diagnostic, data }) => ({ ...whyAction(at, data.topic, data.code), diagnostics: [diagnostic] })),
    ...carried.flatMap(({ diagnostic, data }) => ignoreActions(at, diagnostic, data)),
    ...fixAll(at, request.only),
  ];
  const wanted = request.only;
  return unique(wanted ? actions.filter(({ kind = '' }) => wanted.some((each) => contains(each, kind))) : actions);
}

/** Two diagnostics may offer the same change; it is shown once. */
const unique = (actions: readonly CodeAction[]): CodeAction[] => {
  const keys = actions.map(({ title, edit, command }) => JSON.stringify([title, edit, command]));
  return actions.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
};

/** The data as it travelled; after an edit, that of the same finding in the present version. */
function carriedBy({ open, context }: Place, diagnostic: Diagnostic): Carried[] {
  const data = readDiagnosticData(diagnostic.data);
  if (!data) return [];
  if (data.version === open.document.version) return [{ diagnostic, data }];
  const span = spanOf(open.document, diagnostic.range);
  const finding = open.findings.find(
    (each) => each.code === data.code && each.ignoreKey === data.ignoreKey && touches(each.span, span),
  );
  return [{ diagnostic, data: finding ? diagnosticData(open, context, finding) : { ...data, fixes: [] } }];
}

function fixAction({ open, support }: Place, fix: CarriedFix, diagnostic: Diagnostic): CodeAction {
  return {
    title: fix.title,
    kind: fix.kind === 'link-action' ? linkActionKind : CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    ...(fix.preferred && { isPreferred: true }),
    ...changeOf(open.document, fix, support),
  };
}
