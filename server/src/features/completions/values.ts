/** Values of a front-matter key: those of its list, labels with what they mean, names that the folder knows. Knows the formats and the casebook. */
import { CompletionItemKind, MarkupKind, type CompletionItem } from 'vscode-languageserver-types';
import type { LabelEntry } from '../../knowledge';
import type { FieldFormat } from '../../note/format';
import { glassesGroups } from '../parts/glasses';
import { fieldsFor, headLanguage, valueIn } from '../parts/fields';
import { labelPage } from '../parts/labelPage';
import { blocks, plain } from '../parts/markdown';
import { yamlName } from '../parts/yamlName';
import { inOrder, replacing, type Asked } from './asked';
import type { YamlPlace } from './yamlPlace';

type ValuePlace = Extract<YamlPlace, { type: 'value' }>;

export function fieldValues(asked: Asked, place: ValuePlace): CompletionItem[] {
  const { open, context } = asked;
  const field = find(fieldsFor(context.knowledge, open.note.kind), place.key);
  if (!field) return [];
  const inner = place.inner === undefined ? undefined : find(field.keys, place.inner);
  if (field.key === 'labels' && (!inner || inner.key === 'sleutel')) return labels(asked, place);
  if (field.key === 'bril' && (!inner || inner.key === 'lens')) return glasses(asked, place);
  if (field.key === 'wijk') return neighbourhoods(asked, place);
  return fixedValues(asked, place, inner ?? field);
}

const find = (fields: readonly FieldFormat[], written: string): FieldFormat | undefined =>
  fields.find(({ key, aliases }) => key === written || aliases.includes(written));

/** A space where "soort:" has none behind it yet. */
const edit = (asked: Asked, { typed, tight }: ValuePlace, text: string) =>
  replacing(asked, typed, tight ? ` ${text}` : text);

function fixedValues(asked: Asked, place: ValuePlace, { values }: FieldFormat): CompletionItem[] {
  const { open, context } = asked;
  const written = place.key === 'kind' ? 'en' : headLanguage(open.note, open.noteLanguage);
  return values.map((value, index): CompletionItem => {
    const text = valueIn(value, written);
    return {
      label: text,
      kind: CompletionItemKind.EnumMember,
      detail: value.name[context.language],
      sortText: inOrder(index),
      filterText: [text, value.id, ...value.aliases, value.name[context.language]].join(' '),
      textEdit: edit(asked, place, text),
    };
  });
}

/** The labels of the typologies that fit the kind of note; what the text suggests comes first, then what other notes of the folder hold. */
function labels(asked: Asked, place: ValuePlace): CompletionItem[] {
  const { open, context } = asked;
  const taken = new Set(open.note.labels.map(({ key }) => key));
  const suggested = open.reading.labels.map(({ key }) => key);
  const used = context.casebook.labels;
  const rank = ({ key }: LabelEntry) =>
    suggested.includes(key) ? suggested.indexOf(key) : suggested.length + (used.has(key) ? 0 : 1);
  const { kind } = open.note;
  return [...context.knowledge.labelByKey.values()]
    .filter(({ key, typology }) => !taken.has(key) && (kind === undefined || typology.kinds.includes(kind)))
    .toSorted((a, b) => rank(a) - rank(b))
    .map((entry, index): CompletionItem => {
      const name = entry.label.name[context.language];
      return {
        label: entry.key,
        kind: CompletionItemKind.EnumMember,
        detail: name,
        documentation: { kind: MarkupKind.Markdown, value: blocks([plain(name), ...labelPage(context, entry)]) },
        sortText: inOrder(index),
        filterText: `${entry.key} ${name}`,
        textEdit: edit(asked, place, entry.key),
      };
    });
}

/** The sets, then the lenses by tier. */
function glasses(asked: Asked, place: ValuePlace): CompletionItem[] {
  const { knowledge, language } = asked.context;
  const choices = glassesGroups(knowledge, language).flatMap((group) => group.choices);
  return choices.map(({ id, name, about }, index): CompletionItem => ({
    label: id,
    kind: CompletionItemKind.EnumMember,
    detail: name,
    documentation: about,
    sortText: inOrder(index),
    filterText: `${id} ${name}`,
    textEdit: edit(asked, place, id),
  }));
}

function neighbourhoods(asked: Asked, place: ValuePlace): CompletionItem[] {
  const names = [...asked.context.casebook.neighbourhoods.keys()].toSorted((a, b) => a.localeCompare(b));
  return names.map((name, index): CompletionItem => ({
    label: name,
    kind: CompletionItemKind.Value,
    sortText: inOrder(index),
    textEdit: edit(asked, place, yamlName(name)),
  }));
}
