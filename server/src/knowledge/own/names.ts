/** The names that a knowledge file can refer to: what ships and what the organisation's own files add. Looked up when first asked for. */
import type { KnowledgeData } from '../index';
import type { Bilingual } from '../../language/types';
import type { OwnFile } from './file';
import type { NameKind } from './shape';
import { at, bilingualOf, itemsOf, pairsOf, textOf, type YamlNode } from './tree';

/** What a name stands for, where that can be said. */
export type NameMap = ReadonlyMap<string, Bilingual | undefined>;

const lensPoles = ['A', 'B', 'C', 'D'] as const;

export class Names {
  readonly #known = new Map<string, NameMap>();

  constructor(
    private readonly data: KnowledgeData,
    private readonly files: readonly OwnFile[],
  ) {}

  /** `owner` is the lens or typology around the place. */
  of(kind: NameKind, owner = ''): NameMap {
    const key = `${kind} ${owner}`;
    const known = this.#known.get(key) ?? new Map([...this.#shipped(kind, owner), ...this.#own(kind, owner)]);
    this.#known.set(key, known);
    return known;
  }

  #shipped(kind: NameKind, owner: string): Iterable<readonly [string, Bilingual | undefined]> {
    const { data } = this;
    const lens = data.lenses.find(({ id }) => id === owner);
    const labelNames = (of: KnowledgeData['typologies'], named: (typology: string, label: string) => string) =>
      of.flatMap(({ id, labels }) => labels.map((label) => [named(id, label.id), label.name] as const));
    switch (kind) {
      case 'lens':
        return data.lenses.map(({ id, name }) => [id, name]);
      case 'lens-pole':
        return data.lenses.flatMap(({ id, name, poles }) => [
          [id, name] as const,
          ...lensPoles.flatMap((pole) => (poles[pole] ? [[`${id}/${pole}`, poles[pole].name] as const] : [])),
        ]);
      case 'typology':
        return data.typologies.map(({ id, name }) => [id, name]);
      case 'label':
        return labelNames(data.typologies, (typology, label) => `${typology}/${label}`);
      case 'own-label':
        return labelNames(
          data.typologies.filter(({ id }) => id === owner),
          (_, label) => label,
        );
      case 'gap':
        return labelNames(
          data.typologies.filter(({ id }) => id === 'kloofniveau'),
          (_, label) => label,
        );
      case 'vocabulary':
        return data.lenses.flatMap(({ id, terms }) =>
          terms.flatMap((term) =>
            [`${id}/${term.id}`, `${id}/${term.pole}`, term.practice ?? []]
              .flat()
              .map((name) => [name, undefined] as const),
          ),
        );
      case 'action':
        return data.actions.map(({ id, title }) => [id, title]);
      case 'caution':
        return data.cautions.map(({ id, title }) => [id, title]);
      case 'group':
        return data.groups.map(({ id, about }) => [id, about]);
      case 'section':
        return data.formats.kinds.flatMap(({ sections }) => sections.map(({ id, heading }) => [id, heading] as const));
      case 'field':
        return [...data.formats.shared, ...data.formats.kinds.flatMap(({ fields }) => fields)].map(
          ({ key, about }) => [key, about] as const,
        );
      case 'pole':
        return lensPoles.flatMap((pole) => (lens?.poles[pole] ? [[pole, lens.poles[pole].name] as const] : []));
      case 'dimension':
        return lens?.dimensions.map(({ id, name }) => [id, name]) ?? [];
      case 'term':
        return lens?.terms.map(({ id, note }) => [id, note]) ?? [];
    }
  }

  *#own(kind: NameKind, owner: string): Iterable<readonly [string, Bilingual | undefined]> {
    for (const { kind: fileKind, root } of this.files) {
      const id = textOf(at(root, 'id')) ?? '';
      if (fileKind === 'lenses') yield* ownOfLens(kind, owner, id, root);
      if (fileKind === 'typologies') yield* ownOfTypology(kind, owner, id, root);
      if (fileKind === 'actions' && kind === 'action') yield* ids(root, 'title');
    }
  }
}

function* ids(list: YamlNode | undefined, title: string): Iterable<readonly [string, Bilingual | undefined]> {
  for (const item of itemsOf(list)) {
    const id = textOf(at(item, 'id'));
    if (id !== undefined) yield [id, bilingualOf(at(item, title))];
  }
}

function* ownOfLens(
  kind: NameKind,
  owner: string,
  lens: string,
  root: YamlNode | undefined,
): Iterable<readonly [string, Bilingual | undefined]> {
  const poles = pairsOf(at(root, 'poles')).map(({ key, value }) => [key, bilingualOf(at(value, 'name'))] as const);
  if (kind === 'lens') yield [lens, bilingualOf(at(root, 'name'))];
  if (kind === 'lens-pole')
    yield* [[lens, undefined] as const, ...poles.map(([pole, name]) => [`${lens}/${pole}`, name] as const)];
  if (kind === 'vocabulary') for (const [term] of ids(at(root, 'terms'), 'note')) yield [`${lens}/${term}`, undefined];
  if (lens !== owner) return;
  if (kind === 'pole') yield* poles;
  if (kind === 'dimension') yield* ids(at(root, 'dimensions'), 'name');
  if (kind === 'term') yield* ids(at(root, 'terms'), 'note');
}

function* ownOfTypology(
  kind: NameKind,
  owner: string,
  typology: string,
  root: YamlNode | undefined,
): Iterable<readonly [string, Bilingual | undefined]> {
  const labels = [...ids(at(root, 'labels'), 'name')];
  if (kind === 'typology') yield [typology, bilingualOf(at(root, 'name'))];
  if (kind === 'label') yield* labels.map(([id, name]) => [`${typology}/${id}`, name] as const);
  if (kind === 'own-label' && typology === owner) yield* labels;
}
