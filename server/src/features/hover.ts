/** textDocument/hover: what is known of the thing under the pointer: a wording, a label, a field, an action, a link, a person, an idea of the sources. Knows no rule. */
import { MarkupKind, type Hover, type Position } from 'vscode-languageserver-types';
import type { Span } from '../language/types';
import type { Note } from '../note/types';
import type { FeatureContext, OpenNote } from './types';
import { actionHover } from './hovers/action';
import { conceptAt } from './hovers/concept';
import { fieldHover, glassesHover, labelHover } from './hovers/frontMatter';
import { mentionHover } from './hovers/mention';
import { linkHover, neighbourhoodHover, personHover } from './hovers/names';
import { conceptText } from './parts/conceptText';
import { blocks } from './parts/markdown';
import { holds, rangeOf, shortestAt } from './parts/places';

/** A hover's text with the part of the note that it is about. */
export interface Explained extends Span {
  readonly markdown: string;
}

export function hover(open: OpenNote, context: FeatureContext, position: Position): Hover | null {
  const found = explained(open, context, open.document.offsetAt(position));
  if (!found) return null;
  return { contents: { kind: MarkupKind.Markdown, value: found.markdown }, range: rangeOf(open.document, found) };
}

function explained(open: OpenNote, context: FeatureContext, offset: number): Explained | undefined {
  const { note, reading } = open;
  if (note.frontMatter && offset < note.frontMatter.end) return inFrontMatter(open, context, offset);
  const mention = shortestAt(
    reading.mentions.filter(({ show }) => show !== 'never'),
    offset,
  );
  if (mention) return span(mention, mentionHover(open, context, mention));
  const link = shortestAt(note.links, offset);
  if (link) return span(link, linkHover(context, link));
  const person = shortestAt(note.people, offset);
  if (person) return span(person, personHover(context, person.name));
  const action = note.actions.find((item) => item.isTie && holds(item, offset));
  if (action) return span(action, actionHover(context, action, note.neighbourhood));
  const concept = conceptAt(open, context.knowledge, offset);
  return concept && span(concept, blocks(conceptText(context, concept.concept)));
}

function inFrontMatter({ note }: OpenNote, context: FeatureContext, offset: number): Explained | undefined {
  const named = namedInHead(note, context, offset);
  if (named) return named;
  const label = note.labels.find((each) => holds(each.span, offset));
  const about = label && labelHover(context, label.key);
  if (label && about !== undefined) return span(label.span, about);
  for (const field of note.frontMatter?.fields.values() ?? []) {
    const named = field.key === 'bril' && holds(field.valueSpan, offset) ? wordAt(note.text, offset) : undefined;
    const lens = named && glassesHover(context, note.text.slice(named.start, named.end));
    if (named && lens !== undefined) return span(named, lens);
    const whole = { start: field.keySpan.start, end: Math.max(field.keySpan.end, field.valueSpan.end) };
    if (holds(whole, offset)) return span(field.keySpan, fieldHover(context, note, field));
  }
  return undefined;
}

/** A person, a neighbourhood or a link that a field names. */
function namedInHead(note: Note, context: FeatureContext, offset: number): Explained | undefined {
  const link = shortestAt(note.links, offset);
  if (link) return span(link, linkHover(context, link));
  const fieldHere = (key: string) => {
    const field = note.frontMatter?.fields.get(key);
    return field && field.valueSpan.start < field.valueSpan.end && holds(field.valueSpan, offset) ? field : undefined;
  };
  const place = fieldHere('wijk');
  if (place && note.neighbourhood !== undefined)
    return span(place.valueSpan, neighbourhoodHover(context, note.neighbourhood, note));
  const person = fieldHere('persoon') ?? fieldHere('schrijver');
  const name = typeof person?.value === 'string' ? person.value.replace(/^@/, '').trim() : '';
  return person && name !== '' ? span(person.valueSpan, personHover(context, name)) : undefined;
}

/** The name with hyphens around an offset. */
function wordAt(text: string, offset: number): Span {
  const before = /[\p{L}\p{N}-]*$/u.exec(text.slice(Math.max(0, offset - 80), offset))?.[0].length ?? 0;
  const after = /^[\p{L}\p{N}-]*/u.exec(text.slice(offset, offset + 80))?.[0].length ?? 0;
  return { start: offset - before, end: offset + after };
}

const span = ({ start, end }: Span, markdown: string | undefined): Explained | undefined =>
  markdown === undefined || markdown === '' ? undefined : { start, end, markdown };
