/** Makes a whole note of a check's example: a head where it has none, more prose where it must be long, and the place that `⟦…⟧` marks. */
import type { Knowledge } from '../server/src/knowledge';
import type { Check, CheckExample } from '../server/src/knowledge/types';
import type { Language, Span } from '../server/src/language/types';
import { readNote } from '../server/src/note';
import { readReading } from '../server/src/reading';
import type { RuleInput } from '../server/src/rules';

/** Prose that says nothing any clue asks for. */
const filler: { readonly [language in Language]: string } = {
  nl: 'De bus reed op tijd en de deur stond open. Op tafel lagen twee boeken en een pen. ',
  en: 'The bus ran on time and the door stood open. Two books and a pen lay on the table. ',
};
const longEnough = 24;

export function exampleNote(
  example: CheckExample,
  { kinds }: Check,
  knowledge: Knowledge,
): { readonly input: RuleInput; readonly place: Span } {
  const { language, long } = example;
  const head = `---\nsoort: ${kinds[0] ?? 'casus'}\ntitel: ⟦Voorbeeld⟧\n---\n`;
  const full = example.text.startsWith('---') ? example.text : `${head}\n${example.text}`;
  const body = full.indexOf('\n---\n') + '\n---\n'.length;
  const padding = long ? `\n${filler[language].repeat(longEnough)}\n\n` : '';
  const marked = `${full.slice(0, body)}${padding}${full.slice(body).trimEnd()}\n`;
  const at = marked.lastIndexOf('⟦');
  const place = placeIn(marked, at);
  const text = marked.replace(/[⟦⟧]/g, '');
  const note = { ...readNote(text, knowledge.formats), language };
  return { input: { note, reading: readReading(note, knowledge), knowledge, noteLanguage: language }, place };
}

/** The last mark counts: an example's own comes after the one of the title. */
function placeIn(marked: string, at: number): Span {
  const start = marked.slice(0, at).replace(/[⟦⟧]/g, '').length;
  return { start, end: start + marked.slice(at + 1, marked.indexOf('⟧', at)).length };
}
