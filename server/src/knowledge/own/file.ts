/** A file of one's own knowledge: which kind it is by its place, and its text as a tree. Reads no disk. */
import { parseYaml, type YamlFault, type YamlNode } from '../../note/yamlTree';
import { lensShape } from './lensShape';
import { actionsShape, typologyShape } from './otherShapes';
import type { Shape } from './shape';

export type OwnKind = 'lenses' | 'typologies' | 'actions';

export interface OwnFile {
  readonly uri: string;
  readonly kind: OwnKind;
  readonly text: string;
  readonly root: YamlNode | undefined;
  readonly faults: readonly YamlFault[];
}

export const shapeOf: { readonly [kind in OwnKind]: Shape } = {
  lenses: lensShape,
  typologies: typologyShape,
  actions: actionsShape,
};

const place = /^\.roltrap\/(lenses|typologies|actions)\/[^/]+\.ya?ml$/;

/** The kind of a file by its path in its folder; undefined when it is no file of one's own knowledge. */
export const ownKindOf = (path: string): OwnKind | undefined => place.exec(path)?.[1] as OwnKind | undefined;

/** Never throws; what cannot be read is a fault. */
export function readOwnFile(uri: string, kind: OwnKind, text: string): OwnFile {
  const { root, faults } = parseYaml(text);
  return { uri, kind, text, root, faults };
}
