/** The labels and the link work of a note's record. Knows what a note as read is, no format and no file. */
import type { LinkAction } from '../knowledge/types';
import type { FieldValue, Note, TieKind } from '../note/types';
import type { Evidence } from '../reading/types';
import type { NoteRecord, TieRecord } from './noteRecord';
import type { AsRead } from './readRecord';

/** Labels that stand, and those to discuss. */
export function labelParts(read: AsRead): Pick<NoteRecord, 'labels' | 'labelSuggestions'> {
  const { note, reading, knowledge, asking } = read;
  const nameOf = (key: string) => knowledge.labelByKey.get(key)?.label.name[asking.language] ?? key;
  const standing = new Set(note.labels.map(({ key }) => key));
  return {
    labels: note.labels.map(({ key, status }) => ({ key, name: nameOf(key), ...(status !== undefined && { status }) })),
    labelSuggestions: reading.labels
      .filter(({ key }) => !standing.has(key))
      .map(({ key, score, onRequest, evidence, isIndirect, counterEvidence, rivals }) => ({
        key,
        name: nameOf(key),
        score: rounded(score),
        onRequest,
        pieces: evidence.length,
        ...(isIndirect && { isIndirect }),
        ...(asking.isWithText && {
          evidence: wordsOf(read, evidence),
          counterEvidence: wordsOf(read, counterEvidence),
        }),
        rivals,
      })),
  };
}

/** Link work that stands, what could be added, and the ties that the front matter names. */
export function workParts(read: AsRead): Pick<NoteRecord, 'actions' | 'actionSuggestions' | 'ties'> {
  const { note, asking, place } = read;
  const actions = note.actions.filter(({ isTie }) => isTie);
  return {
    actions: actions.map((action) => ({
      ...place(action),
      done: action.done,
      ...(action.kind && { kind: action.kind }),
      sideCount: action.sides.length,
      isOwned: action.owner !== undefined,
      ...(action.date !== undefined && { date: action.date }),
      ...(asking.isWithText && {
        sides: action.sides.map(({ name }) => name),
        description: action.description,
        ...(action.owner !== undefined && { owner: action.owner }),
      }),
    })),
    actionSuggestions: suggestionsOf(read),
    ties: tiesOf(note, asking.isWithText),
  };
}

function suggestionsOf(read: AsRead): NoteRecord['actionSuggestions'] {
  const { note, reading, knowledge, asking, place } = read;
  const nameOf = (action: LinkAction | undefined, id: string) => action?.title[asking.language] ?? id;
  return reading.actions.map(({ action, kind, score, priority, evidence, section }) => {
    const span = evidence.find((piece) => piece.span)?.span ?? note.sections[section]?.titleSpan;
    return {
      ...place(span ?? { start: 0, end: 0 }),
      action,
      name: nameOf(knowledge.actionById.get(action), action),
      kind,
      score: rounded(score),
      priority,
      ...(asking.isWithText && { evidence: wordsOf(read, evidence) }),
    };
  });
}

/** Each piece once, as the note's words or as the fact that they state. */
function wordsOf({ note, asking }: AsRead, evidence: readonly Evidence[]): string[] {
  const words = evidence.map(({ span, says }) => {
    const said = says?.[asking.language];
    return said ?? (span ? note.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim() : '');
  });
  return [...new Set(words)].filter((word) => word !== '');
}

const absent: readonly FieldValue[] = ['ontbreekt', 'verbroken'];
const tieKinds: readonly FieldValue[] = ['bonding', 'bridging', 'linking'] satisfies TieKind[];

/** The items of `verbindingen` that are maps, as the formats name their keys. */
function tiesOf(note: Note, isWithText: boolean): TieRecord[] {
  const value = note.frontMatter?.fields.get('verbindingen')?.value;
  return (Array.isArray(value) ? (value as readonly FieldValue[]) : []).flatMap((item) => {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return [];
    const tie = item as { readonly [key: string]: FieldValue };
    const kind = tieKinds.includes(tie['soort'] ?? null) ? (tie['soort'] as TieKind) : undefined;
    const sides = [tie['kant-a'], tie['kant-b']].filter((side) => typeof side === 'string');
    const isMissing = absent.includes(tie['staat'] ?? null);
    return [{ ...(kind && { kind }), isMissing, ...(isWithText && { sides }) }];
  });
}

const rounded = (score: number): number => Math.round(score * 1000) / 1000;
