/** The names of the custom messages between client and server. Holds no shapes and no logic. */

/** Requests of the client, answered by the server. */
export const serverMethods = {
  /** {@link LookParams} → {@link LookResult} or null when the document is not open. */
  look: 'roltrap/look',
  /** {@link ExplainParams} → {@link Page} or null when the topic is unknown. */
  explain: 'roltrap/explain',
  /** {@link SectionWhyParams} → {@link Page} or null. */
  sectionWhy: 'roltrap/sectionWhy',
  /** No parameters → {@link GlassesGroup}[]. */
  glasses: 'roltrap/glasses',
  /** No parameters → {@link GlassesGroup}[]: the sides of the lenses, as `lens/pole`. */
  sides: 'roltrap/sides',
  /** {@link AddTermParams} → {@link AddTermResult}. */
  addTerm: 'roltrap/addTerm',
  /** No parameters → {@link KindChoice}[]. */
  kinds: 'roltrap/kinds',
  /** {@link NewNoteParams} → {@link NewNoteResult} or null when the kind is unknown. */
  newNote: 'roltrap/newNote',
  /** {@link IgnoreParams} → {@link IgnoreResult}. */
  ignore: 'roltrap/ignore',
  /** {@link ShowAsideParams} → {@link IgnoreResult}: without what was put aside in the note. */
  showAside: 'roltrap/showAside',
  /** {@link TreeParams} → {@link TreeResult}. */
  casebook: 'roltrap/casebook',
  /** {@link TickParams} → {@link TickResult}: null when the task is not there any more. */
  tick: 'roltrap/tick',
  /** {@link OverviewParams} → {@link OverviewResult} or null when there is none to give. */
  overview: 'roltrap/overview',
  /** No parameters → {@link CasebookProgress}. */
  casebookProgress: 'roltrap/casebookProgress',
  /** No parameters → null: reads the folder anew, or goes on with a reading that was stopped. */
  readFolder: 'roltrap/readFolder',
} as const;

/** Requests of the server, answered by the client: the server reads the folder through the editor only. */
export const clientMethods = {
  /** No parameters → the URIs of the folder's Markdown files. */
  listNotes: 'roltrap/listNotes',
  /** {@link ReadFileParams} → {@link ReadFileResult}. Never fails. */
  readFile: 'roltrap/readFile',
  /** {@link ReadFilesParams} → {@link ReadFileResult}[], in the order of the question. Never fails. */
  readFiles: 'roltrap/readFiles',
  /** No parameters → {@link ReadCacheResult}. Never fails. */
  readCache: 'roltrap/readCache',
  /** {@link WriteCacheParams} → null. Never fails. */
  writeCache: 'roltrap/writeCache',
  /** No parameters → the URIs of the folders' own knowledge files, or null when the workspace is not trusted. */
  listKnowledge: 'roltrap/listKnowledge',
} as const;

/** Notification of the server: {@link ServerStatus}. Sent when settings, "not here", knowledge or the folder's state changed. */
export const statusMethod = 'roltrap/status';

/** Notification of the server: {@link CasebookChange}, several changes at once. */
export const casebookChangedMethod = 'roltrap/casebookChanged';

/** Notification of the server: {@link CasebookProgress}. */
export const casebookProgressMethod = 'roltrap/casebookProgress';
