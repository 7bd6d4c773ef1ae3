/** What the reading offers at the cursor beside the diagnostics: ties to lay, other wordings, labels. Applies nothing. */
import { CodeActionKind, type CodeAction, type Range } from 'vscode-languageserver-types';
import { linkActionKind } from '../../../../protocol';
import type { Span } from '../../language/types';
import type { Section } from '../../note/types';
import type { Evidence } from '../../reading/types';
import type { Fix } from '../../rules';
import { linkToLay } from '../../rules/linkToLay';
import { labelFixes, offeredLabels } from '../../rules/parts/labels';
import { reframeFixes } from '../../rules/parts/reframing';
import { carriedFix } from '../parts/diagnosticData';
import { changeOf } from '../parts/edits';
import { holds, sectionAt, shownMentions, spanOf, touches } from '../parts/places';
import type { Carried, Place } from './asked';
import { whyAction } from './commands';
import { withSecondSides } from './secondSides';

/** What the reading offers beside the diagnostics. `only`: the kinds that are asked for. */
export function readingActions(
  at: Place,
  range: Range,
  carried: readonly Carried[],
  only: readonly string[] = [],
): CodeAction[] {
  const section = sectionAt(at.open, at.open.document.offsetAt(range.start));
  if (!section) return [];
  const span = spanOf(at.open.document, range);
  const whole = section.level > 0 && holds({ start: section.start, end: section.titleSpan.end }, span.start);
  const reach = (wide: boolean): Reach => ({ section, span: wide ? section : span });
  return [
    ...linkActions(at, reach(whole || only.includes(linkActionKind)), carried),
    ...mentionActions(at, range, carried),
    ...labelActions(at, reach(whole), carried),
  ];
}

/** The section of the cursor, and the part of it that evidence must touch: the words selected, or all of it at its heading. */
interface Reach {
  readonly section: Section;
  readonly span: Span;
}

const isTouched = (evidence: readonly Evidence[], { span: part }: Reach): boolean =>
  evidence.some(({ span }) => span && touches(span, part));

/** Ties to lay that the words here call for: at the heading, and for the key that asks for ties only, those of the whole section. */
function linkActions(at: Place, reach: Reach, carried: readonly Carried[]): CodeAction[] {
  const { open } = at;
  const { index } = reach.section;
  const spoken = new Set(carried.map(({ data }) => data.topic.id));
  const called = open.reading.actions.filter(
    ({ section, evidence }) => section === index && isTouched(evidence, reach),
  );
  return open.findings
    .filter(({ code, section, topic: { id } }) => code === linkToLay.code && section === index && !spoken.has(id))
    .filter(({ topic: { id } }) => called.some(({ action }) => action === id))
    .flatMap(({ fixes, topic }) =>
      fixes.flatMap((fix) => [
        offer(at, fix, linkActionKind),
        ...withSecondSides(at, topic.id, carriedFix(open, at.context, fix)),
      ]),
    );
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

/** Labels that the words here speak for; at the heading, those that its section speaks for. */
function labelActions(at: Place, reach: Reach, carried: readonly Carried[]): CodeAction[] {
  const { open, context } = at;
  const spoken = new Set(carried.map(({ data }) => data.topic.id));
  return offeredLabels({ ...open, knowledge: context.knowledge })
    .filter(({ suggestion }) => !spoken.has(suggestion.key))
    .filter(({ suggestion }) => isTouched(suggestion.evidence, reach))
    .slice(0, labelsAtOnce)
    .flatMap(({ entry }) => labelFixes({ ...open, knowledge: context.knowledge }, entry))
    .map((fix) => offer(at, fix, CodeActionKind.RefactorRewrite));
}

function offer({ open, context, support }: Place, fix: Fix, kind: string): CodeAction {
  const carried = carriedFix(open, context, fix);
  return { title: carried.title, kind, ...changeOf(open.document, carried, support) };
}
