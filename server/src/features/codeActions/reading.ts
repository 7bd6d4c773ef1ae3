/** What the reading offers at the cursor beside the diagnostics: ties to lay, other wordings, labels. Applies nothing. */
import { CodeActionKind, type CodeAction, type Range } from 'vscode-languageserver-types';
import { linkActionKind } from '../../../../protocol';
import type { Fix } from '../../rules';
import { linkToLay } from '../../rules/linkToLay';
import { labelFixes, offeredLabels } from '../../rules/parts/labels';
import { reframeFixes } from '../../rules/parts/reframing';
import { carriedFix } from '../parts/diagnosticData';
import { changeOf } from '../parts/edits';
import { sectionAt, shownMentions, spanOf, touches } from '../parts/places';
import type { Carried, Place } from './asked';
import { whyAction } from './commands';

/** What the reading offers beside the diagnostics. */
export const readingActions = (at: Place, range: Range, carried: readonly Carried[]): CodeAction[] => [
  ...linkActions(at, range, carried),
  ...mentionActions(at, range, carried),
  ...labelActions(at, range, carried),
];

/** Ties to lay in the section of the cursor, wherever in it the cursor stands. */
function linkActions(at: Place, range: Range, carried: readonly Carried[]): CodeAction[] {
  const { open } = at;
  const section = sectionAt(open, open.document.offsetAt(range.start));
  const spoken = new Set(carried.map(({ data }) => data.topic.id));
  return open.findings
    .filter(
      (finding) =>
        finding.code === linkToLay.code && finding.section === section?.index && !spoken.has(finding.topic.id),
    )
    .flatMap(({ fixes }) => fixes)
    .map((fix) => offer(at, fix, linkActionKind));
}

/** Reframings and "why?" on a highlighted wording that no diagnostic speaks about. */
function mentionActions(at: Place, range: Range, carried: readonly Carried[]): CodeAction[] {
  const { open, context } = at;
  const span = spanOf(open.document, range);
  const spoken = carried.map(({ diagnostic }) => spanOf(open.document, diagnostic.range));
  const mention = shownMentions(open).find(
    (each) => touches(each, span) && !spoken.some((one) => one.start === each.start && one.end === each.end),
  );
  if (!mention) return [];
  const fixes = reframeFixes({ ...open, knowledge: context.knowledge }, mention);
  return [
    ...fixes.map((fix) => offer(at, fix, CodeActionKind.RefactorRewrite)),
    whyAction(at, { kind: 'term', id: `${mention.lens}/${mention.term}` }),
  ];
}

const labelsAtOnce = 3;

/** Labels whose evidence stands in the section of the cursor. */
function labelActions(at: Place, range: Range, carried: readonly Carried[]): CodeAction[] {
  const { open, context } = at;
  const section = sectionAt(open, open.document.offsetAt(range.start));
  if (!section) return [];
  const spoken = new Set(carried.map(({ data }) => data.topic.id));
  return offeredLabels({ ...open, knowledge: context.knowledge })
    .filter(({ suggestion }) => !spoken.has(suggestion.key))
    .filter(({ suggestion }) => suggestion.evidence.some(({ span }) => span && touches(span, section.own)))
    .slice(0, labelsAtOnce)
    .flatMap(({ entry }) => labelFixes({ ...open, knowledge: context.knowledge }, entry))
    .map((fix) => offer(at, fix, CodeActionKind.RefactorRewrite));
}

function offer({ open, context, support }: Place, fix: Fix, kind: string): CodeAction {
  const carried = carriedFix(open, context, fix);
  return { title: carried.title, kind, ...changeOf(open.document, carried, support) };
}
