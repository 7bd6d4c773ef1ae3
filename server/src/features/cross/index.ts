/** What reaches over the notes of the folder: definitions, references, links, names. Pure functions over the casebook. */
export { definition, documentHighlights, references } from './definition';
export { documentLinks } from './documentLinks';
export { workspaceSymbols } from './workspaceSymbols';
