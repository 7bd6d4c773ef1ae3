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
} as const;

/** Requests of the server, answered by the client: the server reads the folder through the editor only. */
export const clientMethods = {
  /** No parameters → the URIs of the folder's Markdown files. */
  listNotes: 'roltrap/listNotes',
  /** {@link ReadFileParams} → {@link ReadFileResult}. Never fails. */
  readFile: 'roltrap/readFile',
  /** No parameters → the URIs of the folders' own knowledge files, or null when the workspace is not trusted. */
  listKnowledge: 'roltrap/listKnowledge',
} as const;

/** Notification of the server: {@link ServerStatus}. Sent when settings, "not here", knowledge or the folder's state changed. */
export const statusMethod = 'roltrap/status';
