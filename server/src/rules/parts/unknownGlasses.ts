/** Names under `bril` that no lens has, as problems of the front matter. Knows the lenses; the other fields have fixed lists of their own. */
import { nearestName } from '../../note';
import type { Knowledge } from '../../knowledge';
import type { Span } from '../../language/types';
import type { Note, NoteProblem } from '../../note/types';
import { glassesSets } from '../../reading';

/** `- lens: vis-hengel`, `- vis-hengel`, `[vis-hengel]`: the name, with or without its key. */
const named = /^(?:\{?\s*lens\s*:\s*)?(["']?)([\p{L}\p{N}-]+)\1/u;

export function unknownGlasses({ frontMatter, text }: Note, { lensById }: Knowledge): NoteProblem[] {
  const field = frontMatter?.fields.get('bril');
  if (!field) return [];
  const spans = field.itemSpans.length > 0 ? field.itemSpans : [field.valueSpan];
  const known = [...glassesSets, ...lensById.keys()];
  return spans.flatMap((span) => {
    const found = named.exec(text.slice(span.start, span.end));
    const name = found?.[2] ?? '';
    if (!found || name === 'lens' || known.includes(name)) return [];
    const start = span.start + found[0].lastIndexOf(name);
    return [problem(name, { start, end: start + name.length }, nearestName(name, known))];
  });
}

function problem(name: string, span: Span, near: string | undefined): NoteProblem {
  const nl = `Er is geen bril die “${name}” heet.`;
  const en = `There are no glasses called “${name}”.`;
  if (near === undefined) return { code: 'front-matter-unknown-value', span, message: { nl, en }, mends: [] };
  const title = { nl: `Maak er “${near}” van`, en: `Change it to “${near}”` };
  return {
    code: 'front-matter-unknown-value',
    span,
    message: { nl: `${nl} Bedoel je “${near}”?`, en: `${en} Do you mean “${near}”?` },
    mends: [{ title, edits: [{ span, text: near }], safe: false }],
  };
}
