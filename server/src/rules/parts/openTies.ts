/** The open ties of a note, and where a missing part of one is put. Knows the grammar of the line, not what is missing. */
import type { ActionItem, Note } from '../../note/types';
import type { Span } from '../../language/types';
import type { Finding, Fix, Rule } from '../types';
import type { Bilingual } from '../../language/types';
import { foldedText } from './ignoreKey';
import type { Edit } from './sections';
import { firstLine, lineEnd, trimmedEnd } from './text';

/** The first line of the item, with the mark that may close it (`@[wie]`): where a message stands. */
const tieSpan = ({ text }: Note, { start }: ActionItem): Span => firstLine(text, { start, end: lineEnd(text, start) });

/** The end of the item's first line. */
export const tieEnd = (note: Note, item: ActionItem): number => tieSpan(note, item).end;

/** Right before the date with the white space in front of it, else the end of the line. */
export const beforeDate = (note: Note, item: ActionItem): number =>
  item.dateSpan ? trimmedEnd(note.text, item.box.end, item.dateSpan.start) : tieEnd(note, item);

/** Where a placeholder that was left as it is (`@[wie]`) stands in the item's first line, so that a mend takes its place. */
export function leftOpen(note: Note, item: ActionItem, placeholder: RegExp): Span | undefined {
  const { start, end } = tieSpan(note, item);
  const found = placeholder.exec(note.text.slice(start, end));
  return found ? { start: start + found.index, end: start + found.index + found[0].length } : undefined;
}

/** What a rule about a part of a tie says and does. */
interface Asked {
  readonly message: Bilingual;
  readonly title: Bilingual;
  readonly edit: Edit;
}

/** The finding about a tie that lacks something, with the one edit that makes room for it. */
export const tieFinding = (note: Note, item: ActionItem, rule: Rule, { message, title, edit }: Asked): Finding => ({
  code: rule.code,
  span: tieSpan(note, item),
  severity: rule.severity,
  message,
  sources: rule.sources,
  topic: { kind: 'rule', id: rule.code },
  fixes: [roomFor(title, edit)],
  section: item.section,
  ignoreKey: tieKey(note, item),
});

const roomFor = (title: Bilingual, edit: Edit): Fix => ({
  kind: 'action',
  title,
  edits: [edit],
  snippet: true,
  preferred: false,
});

const tieKey = (note: Note, item: ActionItem): string =>
  foldedText(item.description || note.text.slice(item.start, item.end));
