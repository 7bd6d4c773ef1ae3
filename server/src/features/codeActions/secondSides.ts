/** A tie to lay with its second side filled in: somebody or something that the neighbourhood's own notes name. Applies nothing. */
import type { CodeAction } from 'vscode-languageserver-types';
import { linkActionKind } from '../../../../protocol';
import { fittingSides, type SecondSide } from '../../casebook';
import { plainSide } from '../../rules/parts/taskLine';
import { escapeSnippet } from '../../rules/parts/snippet';
import type { CarriedFix } from '../parts/diagnosticData';
import { changeOf } from '../parts/edits';
import { titleOf } from '../views/noteNode';
import type { Place } from './asked';

/** As many as can be weighed at a glance. */
const atMost = 3;

/** The tab stop that stands for an open side, the second first. */
const openSide = { second: /(?<=↔ )\$\{\d+:\[[^\]]*\]\}/, first: /\$\{\d+:\[[^\]]*\]\}(?= ↔)/ };

/** Beside the action as the catalogue has it; none where both sides are known, or the neighbourhood's notes name nobody who fits. */
export function withSecondSides({ open, context, support }: Place, action: string, fix: CarriedFix): CodeAction[] {
  const { neighbourhood, kind } = open.note;
  const [edit] = fix.edits;
  const connects = context.knowledge.actionById.get(action)?.connects;
  if (kind !== 'casus' || fix.kind !== 'link-action' || !edit || !connects) return [];
  const isSecond = openSide.second.test(edit.newText);
  const stop = isSecond ? openSide.second : openSide.first;
  if (!stop.test(edit.newText)) return [];
  const groups = connects[isSecond ? 1 : 0]?.groups ?? [];
  return fittingSides(context.casebook, neighbourhood, groups)
    .slice(0, atMost)
    .map((side) => {
      const newText = edit.newText.replace(stop, () => escapeSnippet(plainSide(side.entry.name)));
      const filled = { ...fix, title: titled(fix.title, side), edits: [{ ...edit, newText }], preferred: false };
      return { title: filled.title, kind: linkActionKind, ...changeOf(open.document, filled, support) };
    });
}

/** "Zet onder Linkwerk: Ga samen langs (naaikamer, uit “Lage Weide”)" */
const titled = (title: string, { entry, note }: SecondSide): string =>
  `${title.replace(/\.$/, '')} (${entry.name} · ${titleOf(note)})`;
