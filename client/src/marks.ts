/**
 * Draws the wordings: underline, a breath of background and a mark in the overview ruler, in colours that themes can change. The frames differ
 * in the form of the line and in their place in the ruler, so that colour is never the only difference. Knows styles, not what wordings mean.
 */
import {
  type Disposable,
  OverviewRulerLane,
  Range,
  ThemeColor,
  window,
  type DecorationRenderOptions,
  type TextEditorDecorationType,
} from 'vscode';
import { markFrames, markVoices, type MarkFrame, type MarkVoice } from '../../protocol';
import type { Look } from './looks';

/** Solid line: problem; dashed: escalator; dotted: contested. Wavy lines are left to diagnostics. */
const lines: Readonly<Record<MarkFrame, { line: string; lane: OverviewRulerLane }>> = {
  problem: { line: 'solid', lane: OverviewRulerLane.Right },
  escalator: { line: 'dashed', lane: OverviewRulerLane.Left },
  contested: { line: 'dotted', lane: OverviewRulerLane.Center },
};

export class Marks implements Disposable {
  readonly #types: readonly TextEditorDecorationType[] = markFrames.flatMap((frame) =>
    markVoices.map((voice) => window.createTextEditorDecorationType(style(frame, voice))),
  );

  /** Draws a look in every editor that shows the document. */
  show({ document, result }: Look): void {
    const byStyle = rangesByStyle(result.marks, this.#types.length);
    for (const editor of window.visibleTextEditors) {
      if (editor.document !== document) continue;
      this.#types.forEach((type, index) => editor.setDecorations(type, byStyle[index] ?? []));
    }
  }

  dispose(): void {
    for (const type of this.#types) type.dispose();
  }
}

function style(frame: MarkFrame, voice: MarkVoice): DecorationRenderOptions {
  const { line, lane } = lines[frame];
  const colour = `var(--vscode-roltrap-${frame}Line)`;
  const thickness = voice === 'own' ? '2px' : '1px';
  const common = { textDecoration: `underline ${line} ${thickness} ${colour}; text-underline-offset: 3px` };
  if (voice === 'negated') return { ...common, opacity: '0.85' };
  if (voice === 'learned') return { ...common, opacity: '0.9' };
  const ruler = { overviewRulerColor: new ThemeColor(`roltrap.${frame}Line`), overviewRulerLane: lane };
  if (voice === 'other') return { ...common, ...ruler };
  return { ...common, ...ruler, backgroundColor: new ThemeColor(`roltrap.${frame}Background`), borderRadius: '2px' };
}

function rangesByStyle(marks: readonly number[], styles: number): Range[][] {
  const byStyle: Range[][] = Array.from({ length: styles }, () => []);
  for (let at = 0; at + 4 < marks.length; at += 5) {
    const [startLine = 0, start = 0, endLine = 0, end = 0, index = 0] = marks.slice(at, at + 5);
    byStyle[index]?.push(new Range(startLine, start, endLine, end));
  }
  return byStyle;
}
