/** textDocument/codeAction: what can be done at a place, from the fixes that the diagnostics carry and from the highlighted wording. Applies nothing. */
import { CodeActionKind, type CodeAction, type Diagnostic, type Range } from 'vscode-languageserver-types';
import { commands, linkActionKind, type IgnoreArguments, type IgnoreScope } from '../../../protocol';
import { linkToLay } from '../rules/linkToLay';
import { labelFixes, offeredLabels } from '../rules/parts/labels';
import { reframeFixes } from '../rules/parts/reframing';
import { ruleByCode, type Topic } from '../rules';
import type { FeatureContext, OpenNote } from './types';
import {
  carriedFix,
  diagnosticData,
  readDiagnosticData,
  type CarriedFix,
  type DiagnosticData,
} from './parts/diagnosticData';
import { changeOf, workspaceEdit, type EditSupport } from './parts/edits';
import { sectionAt, shownMentions, spanOf, touches } from './parts/places';

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
  `${CodeActionKind.SourceFixAll}.roltrap`,
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
    ...carried.flatMap(({ diagnostic, data }) => data.fixes.map((fix) => fixAction(at, fix, diagnostic))),
    ...(open.note.kind === undefined ? [] : readingActions(at, request.range, carried)),
    ...carried.map(({ diagnostic, data }) => ({ ...whyAction(at, data.topic, data.code), diagnostics: [diagnostic] })),
    ...carried.flatMap(({ diagnostic, data }) => ignoreActions(at, diagnostic, data)),
    ...fixAll(at, request.only),
  ];
  const wanted = request.only;
  return unique(wanted ? actions.filter(({ kind = '' }) => wanted.some((each) => contains(each, kind))) : actions);
}

interface Place {
  readonly open: OpenNote;
  readonly context: FeatureContext;
  readonly support: EditSupport;
}

interface Carried {
  readonly diagnostic: Diagnostic;
  readonly data: DiagnosticData;
}

const contains = (asked: string, kind: string): boolean =>
  kind === asked || asked === '' || kind.startsWith(`${asked}.`);

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

/** What the reading offers beside the diagnostics. */
const readingActions = (at: Place, range: Range, carried: readonly Carried[]): CodeAction[] => [
  ...linkActions(at, range, carried),
  ...mentionActions(at, range, carried),
  ...labelActions(at, range, carried),
];

/** Ties to lay in the section of the cursor, wherever in it the cursor stands. */
function linkActions({ open, context, support }: Place, range: Range, carried: readonly Carried[]): CodeAction[] {
  const section = sectionAt(open, open.document.offsetAt(range.start));
  const spoken = new Set(carried.map(({ data }) => data.topic.id));
  return open.findings
    .filter(
      (finding) =>
        finding.code === linkToLay.code && finding.section === section?.index && !spoken.has(finding.topic.id),
    )
    .flatMap(({ fixes }) => fixes)
    .map((fix) => carriedFix(open, context, fix))
    .map((fix) => ({ title: fix.title, kind: linkActionKind, ...changeOf(open.document, fix, support) }));
}

/** Reframings and "why?" on a highlighted wording that no diagnostic speaks about. */
function mentionActions(at: Place, range: Range, carried: readonly Carried[]): CodeAction[] {
  const { open, context, support } = at;
  const span = spanOf(open.document, range);
  const spoken = carried.map(({ diagnostic }) => spanOf(open.document, diagnostic.range));
  const mention = shownMentions(open).find(
    (each) => touches(each, span) && !spoken.some((one) => one.start === each.start && one.end === each.end),
  );
  if (!mention) return [];
  const fixes = reframeFixes({ ...open, knowledge: context.knowledge }, mention).map((fix) =>
    carriedFix(open, context, fix),
  );
  return [
    ...fixes.map((fix) => ({
      title: fix.title,
      kind: CodeActionKind.RefactorRewrite,
      ...changeOf(open.document, fix, support),
    })),
    whyAction(at, { kind: 'term', id: `${mention.lens}/${mention.term}` }),
  ];
}

const labelsAtOnce = 3;

/** Labels whose evidence stands in the section of the cursor. */
function labelActions({ open, context, support }: Place, range: Range, carried: readonly Carried[]): CodeAction[] {
  const section = sectionAt(open, open.document.offsetAt(range.start));
  if (!section) return [];
  const spoken = new Set(carried.map(({ data }) => data.topic.id));
  return offeredLabels({ ...open, knowledge: context.knowledge })
    .filter(({ suggestion }) => !spoken.has(suggestion.key))
    .filter(({ suggestion }) => suggestion.evidence.some(({ span }) => span && touches(span, section.own)))
    .slice(0, labelsAtOnce)
    .flatMap(({ entry }) => labelFixes({ ...open, knowledge: context.knowledge }, entry))
    .map((fix) => carriedFix(open, context, fix))
    .map((fix) => ({
      title: fix.title,
      kind: CodeActionKind.RefactorRewrite,
      ...changeOf(open.document, fix, support),
    }));
}

/** "Waarom? “Woord van de probleembril”" */
function whyAction({ context: { language } }: Place, topic: Topic, code?: string): CodeAction {
  const rule = code === undefined ? undefined : ruleByCode.get(code);
  const word = { nl: 'Waarom?', en: 'Why?' }[language];
  const title = rule ? `${word} ${rule.title[language]}` : word;
  return { title, kind: CodeActionKind.QuickFix, command: { title, command: commands.why, arguments: [topic] } };
}

const scopes: { readonly [language in 'nl' | 'en']: { readonly [scope in IgnoreScope]: string } } = {
  nl: { occurrence: 'Hier niet', note: 'In deze notitie niet', folder: 'In deze map niet' },
  en: { occurrence: 'Not here', note: 'Not in this note', folder: 'Not in this folder' },
};

function ignoreActions({ open, context }: Place, diagnostic: Diagnostic, data: DiagnosticData): CodeAction[] {
  const { language } = context;
  const about = ruleByCode.get(data.code)?.title[language] ?? data.code;
  return (['occurrence', 'note', 'folder'] as const).map((scope) => {
    const title = `${scopes[language][scope]}: ${about}`;
    const what: IgnoreArguments = {
      uri: open.document.uri,
      code: data.code,
      ignoreKey: data.ignoreKey,
      scope,
      range: diagnostic.range,
    };
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      command: { title, command: commands.ignore, arguments: [what] },
    };
  });
}

/** Every mend that is safe without a look, in one edit; only when asked for. */
function fixAll({ open, context, support }: Place, only: readonly string[] | undefined): CodeAction[] {
  const kind = `${CodeActionKind.SourceFixAll}.roltrap`;
  if (!only?.some((asked) => contains(asked, kind))) return [];
  const safe = open.findings.flatMap(({ fixes }) => fixes.filter(({ preferred, snippet }) => preferred && !snippet));
  const edits = safe.flatMap((fix) => carriedFix(open, context, fix).edits);
  const apart = edits.filter(
    ({ range }, index) => edits.findIndex((edit) => overlaps(open, edit.range, range)) === index,
  );
  if (apart.length === 0) return [];
  const title = { nl: 'Herstel wat zeker kan', en: 'Mend what is safe' }[context.language];
  return [{ title, kind, edit: workspaceEdit(open.document, apart, support) }];
}

function overlaps({ document }: OpenNote, one: Range, other: Range): boolean {
  const a = spanOf(document, one);
  const b = spanOf(document, other);
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}
