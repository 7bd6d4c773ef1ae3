/** The organisation's own knowledge: files in, one knowledge and problems with their places out. Reads no disk. */
export { addTerm, type AddedTerm, type NewTerm } from './addTerm';
export { ownKindOf, readOwnFile, shapeOf, type OwnFile, type OwnKind } from './file';
export { mergeOwn, type OwnMerge } from './merge';
export type { Names } from './names';
export { exampleProblem, unread, type OwnCode, type OwnProblem } from './problems';
export * as ownTree from './tree';
export type { YamlNode } from './tree';
export type { Key, MapShape, NameKind, Shape } from './shape';
