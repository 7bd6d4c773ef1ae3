/** Reads a text as the editor would and holds the findings of one rule, or a fix of it, against what is expected. `⟦…⟧` marks a range. */
import assert from 'node:assert/strict';
import { detectLanguage } from '../../../../server/src/language';
import { readNote } from '../../../../server/src/note';
import { readReading } from '../../../../server/src/reading';
import { findAll, type Finding, type RuleInput } from '../../../../server/src/rules';
import { knowledge } from './knowledge';

export const head = '---\nsoort: casus\ntitel: Mevrouw T.\n---\n';
export const wijk = '---\nsoort: wijk\ntitel: Kanaalzijde\n---\n';

export function read(text: string): RuleInput {
  const note = readNote(text, knowledge.formats);
  const noteLanguage = note.language ?? detectLanguage(text, 'nl');
  return { note, reading: readReading(note, knowledge), knowledge, noteLanguage };
}

/** The text without markers, and the ranges they marked. */
export function unmarked(marked: string): { readonly text: string; readonly spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/([⟦⟧])/)) {
    if (part === '⟦') spans.push({ start: text.length, end: -1 });
    else if (part === '⟧') {
      const open = spans.findLast(({ end }) => end < 0);
      if (open) open.end = text.length;
    } else text += part;
  }
  return { text, spans };
}

/** The findings of one code stand on the marked ranges and nowhere else. */
export function checkRule(code: string, marked: string): Finding[] {
  const { text, spans } = unmarked(marked);
  const found = findAll(read(text), new Map()).filter((finding) => finding.code === code);
  const show = ({ start, end }: { start: number; end: number }) => `${start}-${end} ${text.slice(start, end)}`;
  assert.deepEqual(
    found.map(({ span }) => show(span)),
    spans.map(show),
  );
  return found;
}

/** The n-th fix of the first finding of that code, applied, gives the expected text. Tab stops stay as they are written. */
export function checkFix(code: string, text: string, expected: string, fix = 0): void {
  const [finding] = findAll(read(text), new Map()).filter((each) => each.code === code);
  assert.ok(finding, `no ${code} in: ${text}`);
  const offered = finding.fixes[fix];
  assert.ok(offered, `no fix ${fix} for ${code}`);
  assert.equal(applied(text, offered.edits), expected);
}

export function applied(text: string, edits: Finding['fixes'][number]['edits']): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((before, { span, text: put }) => before.slice(0, span.start) + put + before.slice(span.end), text);
}
