/** The commands of the editor and what they are called with. The client carries them all out; the server only names them. */
import type { IgnoreScope, Topic } from './types';

export const commands = {
  newNote: 'roltrap.newNote',
  chooseGlasses: 'roltrap.chooseGlasses',
  addTerm: 'roltrap.addTerm',
  makeNote: 'roltrap.makeNote',
  why: 'roltrap.why',
  ignore: 'roltrap.ignore',
  showAside: 'roltrap.showAside',
  insertSnippet: 'roltrap.insertSnippet',
  sectionWhy: 'roltrap.sectionWhy',
  layLink: 'roltrap.layLink',
  showLog: 'roltrap.showLog',
  refreshViews: 'roltrap.refreshViews',
  tick: 'roltrap.tick',
  untick: 'roltrap.untick',
  openToSide: 'roltrap.openToSide',
  showCourse: 'roltrap.showCourse',
  showMore: 'roltrap.showMore',
  overview: 'roltrap.overview',
} as const;

/** The kind of code action that puts a tie to lay in the note as an open action. */
export const linkActionKind = 'quickfix.roltrap.link';

interface Place {
  readonly line: number;
  readonly character: number;
}

/** `roltrap.why` */
export type WhyArguments = Topic;

/** `roltrap.ignore` */
export interface IgnoreArguments {
  readonly uri: string;
  readonly code: string;
  readonly ignoreKey: string;
  readonly scope: IgnoreScope;
  readonly range?: { readonly start: Place; readonly end: Place };
}

/** `roltrap.insertSnippet`, for editors without snippet edits. */
export interface InsertSnippetArguments {
  readonly uri: string;
  readonly range: { readonly start: Place; readonly end: Place };
  readonly snippet: string;
}

/** `roltrap.sectionWhy` */
export interface SectionWhyArguments {
  readonly uri: string;
  readonly section: number;
}
