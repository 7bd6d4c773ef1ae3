/** What reaches over the notes of the folder: definitions, references, links, names. Pure functions over the casebook. */
export { definition, documentHighlights, headingNamed, headingRange, references } from './definition';
export { documentLinks } from './documentLinks';
export { workspaceSymbols } from './workspaceSymbols';
export { notesToRename, prepareRename, renameEdits, renaming, type Refusal, type Renaming } from './rename';
export { moveEdits, notesWithLinks, type Move } from './renameFiles';
