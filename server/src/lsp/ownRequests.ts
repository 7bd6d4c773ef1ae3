/** The product's own requests: the look of a note, explanations, the kinds, a new note, putting aside. Shapes are the protocol's; work is the features'. */
import type { CancellationToken } from 'vscode-languageserver';
import {
  serverMethods,
  type AddTermParams,
  type AddTermResult,
  type ExplainParams,
  type GlassesGroup,
  type IgnoreParams,
  type IgnoreResult,
  type KindChoice,
  type LookParams,
  type LookResult,
  type NewNoteParams,
  type NewNoteResult,
  type Page,
  type SectionWhyParams,
  type ShowAsideParams,
} from '../../../protocol';
import {
  explain,
  newTerm,
  sideGroups,
  explainSection,
  glassesGroups,
  marks,
  newNote,
  noteKinds,
  status,
} from '../features';
import { guardRequest } from './guard';
import type { Host } from './host';
import type { IgnoreFiles } from './ignoreFiles';

export function registerOwnRequests(host: Host, ignores: IgnoreFiles): void {
  const { connection, session, logError } = host;
  connection.onRequest(
    serverMethods.look,
    guardRequest<LookParams, LookResult | null>('look', logError, null, ({ uri }) => look(host, uri)),
  );
  connection.onRequest(
    serverMethods.explain,
    guardRequest<ExplainParams, Page | null>('explain', logError, null, ({ topic }) => {
      return explain(topic, session.context) ?? null;
    }),
  );
  connection.onRequest(
    serverMethods.sectionWhy,
    guardRequest<SectionWhyParams, Page | null>('sectionWhy', logError, null, ({ uri, section }) => {
      const open = host.notes.note(uri);
      return (open && explainSection(open, session.context, section)) ?? null;
    }),
  );
  connection.onRequest(
    serverMethods.glasses,
    guardRequest<unknown, GlassesGroup[]>('glasses', logError, [], () =>
      glassesGroups(session.knowledge, session.language),
    ),
  );
  connection.onRequest(
    serverMethods.sides,
    guardRequest<unknown, GlassesGroup[]>('sides', logError, [], () => sideGroups(session.knowledge, session.language)),
  );
  connection.onRequest(serverMethods.addTerm, (params: AddTermParams, token: CancellationToken) => {
    const refusal = { refused: notAdded[session.language] };
    return guardRequest<AddTermParams, AddTermResult>('addTerm', logError, refusal, (asked) =>
      newTerm(host.notes.any(asked.uri), session.context, asked),
    )(params, token);
  });
  connection.onRequest(
    serverMethods.kinds,
    guardRequest<unknown, KindChoice[]>('kinds', logError, [], () => noteKinds(session.knowledge, session.language)),
  );
  connection.onRequest(
    serverMethods.newNote,
    guardRequest<NewNoteParams, NewNoteResult | null>('newNote', logError, null, ({ kind, title, date }) => {
      return newNote(session.knowledge, kind, session.language, { title, date }) ?? null;
    }),
  );
  const failed = { nl: 'Er is niets opzij gezet.', en: 'Nothing was put aside.' };
  connection.onRequest(serverMethods.ignore, (params: IgnoreParams, token: CancellationToken) => {
    // The language is known by now; it was not when the handler was registered.
    const refusal = { refused: failed[session.language] };
    return guardRequest<IgnoreParams, IgnoreResult>('ignore', logError, refusal, (asked) => ignores.add(asked))(
      params,
      token,
    );
  });
  connection.onRequest(serverMethods.showAside, (params: ShowAsideParams, token: CancellationToken) => {
    const refusal = { refused: notTakenBack[session.language] };
    return guardRequest<ShowAsideParams, IgnoreResult>('showAside', logError, refusal, (asked) =>
      ignores.takeBack(asked),
    )(params, token);
  });
}

const notTakenBack = { nl: 'Er is niets teruggehaald.', en: 'Nothing was taken back.' } as const;

const notAdded = { nl: 'Er is niets toegevoegd.', en: 'Nothing was added.' } as const;

function look({ session, notes }: Host, uri: string): LookResult | null {
  const open = notes.any(uri);
  if (!open) return null;
  const { kind, text, detail, problems } = status(open, session.context);
  const { version } = open.document;
  if (kind === undefined) return { version, text, detail, problems: 0, marks: [] };
  return { version, kind, text, detail, problems, marks: marks(open, session.context) };
}
