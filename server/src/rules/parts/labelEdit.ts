/** Puts a label into the front matter as a suggestion to talk about, in the way the writer's list is written. Knows YAML's shapes, not the label. */
import type { Field, FrontMatter, Note } from '../../note/types';
import type { Language } from '../../language/types';
import type { NoteFormats } from '../../note/format';
import type { Edit } from './sections';
import { lineEnd, lineEnding, lineStart } from './text';

/** How the keys and the status of a label are written. */
interface Words {
  readonly kind: string;
  readonly key: string;
  readonly status: string;
  readonly suggested: string;
}

const dutch: Words = { kind: 'soort', key: 'sleutel', status: 'status', suggested: 'voorgesteld' };
const english: Words = { kind: 'kind', key: 'key', status: 'status', suggested: 'suggested' };

/** The English words where the formats know them as such, else the Dutch ones. */
function wordsFor({ shared }: NoteFormats, language: Language): Words {
  if (language === 'nl') return dutch;
  const inside = shared.find(({ key }) => key === 'labels')?.keys ?? [];
  const known = (aliases: readonly string[] | undefined, word: keyof Words) =>
    aliases?.includes(english[word]) ? english[word] : dutch[word];
  const field = (name: string) => inside.find(({ key }) => key === name);
  const status = field(dutch.status)?.values.find(({ id }) => id === dutch.suggested);
  return {
    kind: known(shared.find(({ key }) => key === dutch.kind)?.aliases, 'kind'),
    key: known(field(dutch.key)?.aliases, 'key'),
    status: dutch.status,
    suggested: known(status && [status.name.en, ...status.aliases], 'suggested'),
  };
}

const broken: ReadonlySet<string> = new Set([
  'front-matter-unclosed',
  'front-matter-syntax',
  'front-matter-tab',
  'front-matter-duplicate-key',
  'front-matter-not-a-map',
]);

/** The edit that adds `key` (`typology/label`), or undefined where the front matter cannot be changed safely. */
export function addLabelEdit(note: Note, key: string, formats: NoteFormats, language: Language): Edit | undefined {
  const words = wordsFor(formats, language);
  if (note.problems.some(({ code }) => broken.has(code))) return undefined;
  const { text, frontMatter } = note;
  if (!frontMatter) return newFrontMatter(note, key, words);
  const field = frontMatter.fields.get('labels');
  return field ? intoField(text, field, key, words) : newField(text, frontMatter, key, words);
}

const objectItem = (key: string, words: Words, eol: string, indent: string): string =>
  `${indent}- ${words.key}: ${key}${eol}${indent}  ${words.status}: ${words.suggested}`;

function newFrontMatter(note: Note, key: string, words: Words): Edit {
  const eol = lineEnding(note.text);
  const at = note.text.startsWith('\uFEFF') ? 1 : 0;
  const kind = note.kind ? [`${words.kind}: ${note.kind}`] : [];
  const lines = ['---', ...kind, 'labels:', objectItem(key, words, eol, '  '), '---', ''];
  return { span: { start: at, end: at }, text: lines.join(eol) + eol };
}

function newField(text: string, { body }: FrontMatter, key: string, words: Words): Edit {
  const eol = lineEnding(text);
  const field = `labels:${eol}${objectItem(key, words, eol, '  ')}`;
  const atLineStart = body.end === 0 || text[body.end - 1] === '\n';
  return { span: { start: body.end, end: body.end }, text: atLineStart ? field + eol : eol + field };
}

function intoField(text: string, field: Field, key: string, words: Words): Edit | undefined {
  const { value, valueSpan, itemSpans, keySpan } = field;
  const written = text.slice(valueSpan.start, valueSpan.end);
  const flow = written.startsWith('[');
  if (value === null || (Array.isArray(value) && value.length === 0)) {
    return emptyField(text, keySpan.end, valueSpan.end, key, words);
  }
  const last = itemSpans.at(-1);
  const first = itemSpans[0];
  if (!Array.isArray(value)) return undefined;
  // `labels: a/b` is read as a list of one.
  if (itemSpans.length === 0 && !/[\r\n[\]]/.test(written)) return { span: valueSpan, text: `[${written}, ${key}]` };
  if (!last || !first) return undefined;
  const objects = typeof value.at(-1) === 'object';
  if (flow) return { span: { start: last.end, end: last.end }, text: `, ${flowItem(key, objects, words)}` };
  return blockItem(text, first.start, last.end, key, objects, words);
}

/** `labels:` or `labels: []` becomes a list of one. */
function emptyField(text: string, keyEnd: number, valueEnd: number, key: string, words: Words): Edit {
  const eol = lineEnding(text);
  const start = text.indexOf(':', keyEnd) + 1;
  return { span: { start, end: Math.max(start, valueEnd) }, text: eol + objectItem(key, words, eol, '  ') };
}

function flowItem(key: string, object: boolean, words: Words): string {
  const { key: name, status, suggested } = words;
  return object ? `{ ${name}: ${key}, ${status}: ${suggested} }` : key;
}

/** A new line after the last item, indented as the first one is. */
function blockItem(text: string, first: number, lastEnd: number, key: string, object: boolean, words: Words): Edit {
  const eol = lineEnding(text);
  const indent = /^[ ]*/.exec(text.slice(lineStart(text, first)))?.[0] ?? '';
  let end = lastEnd;
  while (end > first && /\s/.test(text[end - 1] ?? '')) end--;
  const at = lineEnd(text, end);
  const item = object ? objectItem(key, words, eol, indent) : `${indent}- ${key}`;
  return { span: { start: at, end: at }, text: eol + item };
}
