/** Makes sections of headings: how far each reaches, in which it stands, and which section of the format it is. Reads no text. */
import type { Span } from '../language/types';
import type { SectionFormat } from './format';
import type { Section } from './types';

/** A heading at its place in the document. */
export interface PlacedHeading extends Span {
  readonly level: number;
  readonly title: string;
  readonly folded: string;
  readonly titleSpan: Span;
}

export interface SectionTree {
  /** Section 0 first, then one for each heading, in order. */
  readonly sections: readonly Section[];
  /** By section index: true when it, or one that it stands in, is meant for link work. */
  readonly forActions: readonly boolean[];
}

/** `body` is the range after the front matter; `formatOf` finds the format's section for a folded title. */
export function buildSections(
  headings: readonly PlacedHeading[],
  body: Span,
  formatOf: (folded: string) => SectionFormat | undefined,
): SectionTree {
  const ends = endsOf(headings, body.end);
  const top = { start: body.start, end: headings[0]?.start ?? body.end };
  const sections: Section[] = [
    { index: 0, level: 0, title: '', titleSpan: { start: body.start, end: body.start }, ...top, own: top },
  ];
  const forActions = [false];
  const open: number[] = [];
  headings.forEach((heading, position) => {
    while (open.length > 0 && (sections[open.at(-1) ?? 0]?.level ?? 0) >= heading.level) open.pop();
    const parent = open.at(-1);
    const format = formatOf(heading.folded);
    const index = position + 1;
    sections.push({
      index,
      level: heading.level,
      title: heading.title,
      titleSpan: heading.titleSpan,
      start: heading.start,
      end: ends[position] ?? body.end,
      own: { start: heading.end, end: headings[index]?.start ?? body.end },
      ...(format ? { role: format.id } : {}),
      ...(parent === undefined ? {} : { parent }),
    });
    forActions.push(format?.purpose === 'actions' || (parent !== undefined && forActions[parent] === true));
    open.push(index);
  });
  return { sections, forActions };
}

/** Where each heading's section ends: at the next heading of the same or a higher level. Walks backwards once. */
function endsOf(headings: readonly PlacedHeading[], end: number): number[] {
  const next: number[] = Array.from({ length: 7 }, () => end);
  const ends: number[] = [];
  for (let at = headings.length - 1; at >= 0; at--) {
    const heading = headings[at];
    if (!heading) continue;
    ends[at] = next[heading.level] ?? end;
    for (let level = heading.level; level <= 6; level++) next[level] = heading.start;
  }
  return ends;
}
