/** The features floor's face: what each request of the editor is answered with. Pure functions over values; knows no connection. */
export { codeActionKinds, codeActions, type CodeActionRequest, type EditSupport } from './codeAction';
export { codeLenses } from './codeLens';
export { completion, completionTriggers } from './completion';
export { diagnostics } from './diagnostics';
export { documentSymbols } from './documentSymbol';
export { explain, explainSection, type ExplainContext, type ExplainPage } from './explain';
export { foldingRanges } from './foldingRange';
export { glassesGroups, glassesName, type GlassesChoice, type GlassesGroup } from './glasses';
export { hover } from './hover';
export { marks } from './marks';
export { newNote, noteKinds, type NewNote, type NoteKindChoice } from './newNote';
export { referencePages, type ReferencePage } from './referencePages';
export { semanticTokens, semanticTokensLegend } from './semanticTokens';
export { status, type NoteStatus } from './status';
export type * from './types';
