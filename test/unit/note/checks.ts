/** What the tests of the note floor share: a note in a template string, and its parts as the text they stand for. */
import assert from 'node:assert/strict';
import { readNote, type Note, type NoteProblem } from '../../../server/src/note';
import type { Span } from '../../../server/src/language/types';
import { formats } from './formats';

export function read(text: string): Note {
  return readNote(text, formats);
}

export function at(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** Passages as `kind: text`, spaces squeezed; also checks that each text has the length of its range. */
export function checkPassages(text: string, expected: readonly string[]): void {
  const { passages } = read(text);
  for (const passage of passages) assert.equal(passage.text.length, passage.end - passage.start);
  assert.deepEqual(
    passages.map(({ kind, text: prose }) => `${kind}: ${prose.replace(/\s+/g, ' ')}`),
    expected,
  );
}

/** Problems as `code` and the text in their range. */
export function checkProblems(text: string, expected: readonly (readonly [string, string])[]): readonly NoteProblem[] {
  const { problems } = read(text);
  assert.deepEqual(
    problems.map(({ code, span }) => [code, at(text, span)]),
    expected,
  );
  return problems;
}

/** The text after the first mend of a problem. */
export function mended(text: string, problem: NoteProblem | undefined): string {
  const edits = [...(problem?.mends[0]?.edits ?? [])].sort((a, b) => b.span.start - a.span.start);
  return edits.reduce((done, { span, text: put }) => done.slice(0, span.start) + put + done.slice(span.end), text);
}

/** A casus with the required fields, and more lines of front matter. */
export function casus(lines: string, body = ''): string {
  return `---\nsoort: casus\ntitel: Bezoek\ndatum: 2026-03-01\n${lines}---\n${body}`;
}

/** Every range of a note, so that a test can say that each lies in the text. */
export function spansOf(note: Note): Span[] {
  const { frontMatter: head } = note;
  return [
    ...(head
      ? [head, head.body, ...[...head.fields.values()].flatMap((f) => [f.keySpan, f.valueSpan, ...f.itemSpans])]
      : []),
    ...note.sections.flatMap((section) => [section, section.titleSpan, section.own]),
    ...note.passages,
    ...note.actions.flatMap((a) => [
      a,
      a.box,
      ...a.sides,
      ...[a.kindSpan, a.ownerSpan, a.dateSpan].filter((s) => s !== undefined),
    ]),
    ...note.links.flatMap((link) => [link, link.targetSpan]),
    ...note.people,
    ...note.labels.map((label) => label.span),
    ...note.problems.flatMap((p) => [p.span, ...p.mends.flatMap((mend) => mend.edits.map((edit) => edit.span))]),
  ];
}

export function checkSpansInside(text: string): void {
  for (const { start, end } of spansOf(read(text))) {
    assert.ok(
      start >= 0 && start <= end && end <= text.length,
      `${String(start)}–${String(end)} of ${String(text.length)}`,
    );
  }
}
