/** Puts a label into the front matter as a suggestion to talk about, in the way the writer's list is written. Knows YAML's shapes, not the label. */
import type { Field, FrontMatter, Note } from '../../note/types';
import type { Language } from '../../language/types';
import type { Edit } from './sections';
import { lineEnd, lineEnding, lineStart } from './text';

const keys = {
  nl: { kind: 'soort', key: 'sleutel', status: 'status', suggested: 'voorgesteld' },
  en: { kind: 'kind', key: 'key', status: 'status', suggested: 'suggested' },
} as const;

const broken: ReadonlySet<string> = new Set([
  'front-matter-unclosed',
  'front-matter-syntax',
  'front-matter-tab',
  'front-matter-duplicate-key',
  'front-matter-not-a-map',
]);

/** The edit that adds `key` (`typology/label`), or undefined where the front matter cannot be changed safely. */
export function addLabelEdit(note: Note, key: string, language: Language): Edit | undefined {
  if (note.problems.some(({ code }) => broken.has(code))) return undefined;
  const { text, frontMatter } = note;
  if (!frontMatter) return newFrontMatter(note, key, language);
  const field = frontMatter.fields.get('labels');
  return field ? intoField(text, field, key, language) : newField(text, frontMatter, key, language);
}

const objectItem = (key: string, language: Language, eol: string, indent: string): string =>
  `${indent}- ${keys[language].key}: ${key}${eol}${indent}  ${keys[language].status}: ${keys[language].suggested}`;

function newFrontMatter(note: Note, key: string, language: Language): Edit {
  const eol = lineEnding(note.text);
  const at = note.text.startsWith('\uFEFF') ? 1 : 0;
  const kind = note.kind ? [`${keys[language].kind}: ${note.kind}`] : [];
  const lines = ['---', ...kind, 'labels:', objectItem(key, language, eol, '  '), '---', ''];
  return { span: { start: at, end: at }, text: lines.join(eol) + eol };
}

function newField(text: string, { body }: FrontMatter, key: string, language: Language): Edit {
  const eol = lineEnding(text);
  const field = `labels:${eol}${objectItem(key, language, eol, '  ')}`;
  const atLineStart = body.end === 0 || text[body.end - 1] === '\n';
  return { span: { start: body.end, end: body.end }, text: atLineStart ? field + eol : eol + field };
}

function intoField(text: string, field: Field, key: string, language: Language): Edit | undefined {
  const { value, valueSpan, itemSpans, keySpan } = field;
  const written = text.slice(valueSpan.start, valueSpan.end);
  const flow = written.startsWith('[');
  if (value === null || (Array.isArray(value) && value.length === 0)) {
    return emptyField(text, keySpan.end, valueSpan.end, key, language);
  }
  if (typeof value === 'string') return { span: valueSpan, text: `[${written}, ${key}]` };
  const last = itemSpans.at(-1);
  const first = itemSpans[0];
  if (!Array.isArray(value) || !last || !first) return undefined;
  const objects = typeof value.at(-1) === 'object';
  if (flow) return { span: { start: last.end, end: last.end }, text: `, ${flowItem(key, objects, language)}` };
  return blockItem(text, first.start, last.end, key, objects, language);
}

/** `labels:` or `labels: []` becomes a list of one. */
function emptyField(text: string, keyEnd: number, valueEnd: number, key: string, language: Language): Edit {
  const eol = lineEnding(text);
  const start = text.indexOf(':', keyEnd) + 1;
  return { span: { start, end: Math.max(start, valueEnd) }, text: eol + objectItem(key, language, eol, '  ') };
}

function flowItem(key: string, object: boolean, language: Language): string {
  const { key: name, status, suggested } = keys[language];
  return object ? `{ ${name}: ${key}, ${status}: ${suggested} }` : key;
}

/** A new line after the last item, indented as the first one is. */
function blockItem(
  text: string,
  first: number,
  lastEnd: number,
  key: string,
  object: boolean,
  language: Language,
): Edit {
  const eol = lineEnding(text);
  const indent = /^[ ]*/.exec(text.slice(lineStart(text, first)))?.[0] ?? '';
  let end = lastEnd;
  while (end > first && /\s/.test(text[end - 1] ?? '')) end--;
  const at = lineEnd(text, end);
  const item = object ? objectItem(key, language, eol, indent) : `${indent}- ${key}`;
  return { span: { start: at, end: at }, text: eol + item };
}
