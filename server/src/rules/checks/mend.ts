/** What a check offers to add: a section of the format at its place, or a field of the front matter with its values to choose from. */
import { formatOf } from '../../knowledge';
import type { Check } from '../../knowledge/types';
import type { FieldFormat } from '../../note/format';
import type { Fix, RuleInput } from '../types';
import { insertHeadings } from '../parts/sections';
import { choice, tabStop } from '../parts/snippet';
import { lineEnding } from '../parts/text';

export const mendsOf = (input: RuleInput, { mend }: Check): Fix[] => [
  ...(mend?.section === undefined ? [] : sectionFix(input, mend.section)),
  ...(mend?.field === undefined ? [] : fieldFix(input, mend.field)),
];

function sectionFix({ note, knowledge, noteLanguage }: RuleInput, id: string): Fix[] {
  const format = formatOf(knowledge, note.kind);
  const section = format?.sections.find((each) => each.id === id);
  if (!format || !section || note.sections.some(({ role }) => role === id)) return [];
  return [
    {
      kind: 'section',
      title: { nl: `Voeg kopje “${section.heading.nl}” toe`, en: `Add section “${section.heading.en}”` },
      edits: insertHeadings(note, format, [section], noteLanguage),
      snippet: false,
      preferred: false,
    },
  ];
}

/** Only where the front matter is closed and has no such field; what stands there is the writer's. */
function fieldFix({ note, knowledge, noteLanguage }: RuleInput, key: string): Fix[] {
  const { frontMatter, text } = note;
  const fields = [...knowledge.formats.shared, ...(formatOf(knowledge, note.kind)?.fields ?? [])];
  const field = fields.find((each) => each.key === key);
  if (!field || !frontMatter?.closed || frontMatter.fields.has(key)) return [];
  const { end } = frontMatter.body;
  const eol = lineEnding(text);
  const written = noteLanguage === 'nl' ? field.key : (field.aliases[0] ?? field.key);
  const line = `${written}: ${valueStop(field, noteLanguage)}${eol}`;
  const lead = end > 0 && text[end - 1] !== '\n' ? eol : '';
  return [
    {
      kind: 'front-matter',
      title: { nl: `Zet “${field.key}” erbij`, en: `Add “${field.aliases[0] ?? field.key}”` },
      edits: [{ span: { start: end, end }, text: lead + line }],
      snippet: true,
      preferred: false,
    },
  ];
}

function valueStop({ type, values }: FieldFormat, language: 'nl' | 'en'): string {
  const names = values.map(({ id, name }) => (language === 'nl' ? id : name.en));
  const stop = names.length > 1 ? choice(1, names) : tabStop(1, '');
  return type === 'list' || type === 'enum-list' || type === 'object-list' ? `[${stop}]` : stop;
}
