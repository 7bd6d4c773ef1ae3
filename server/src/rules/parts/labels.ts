/** Which of the reading's labels are worth offering for this note, and the fix that adds one. Knows no protocol and decides nothing about a person. */
import type { LabelEntry } from '../../knowledge';
import type { LabelSuggestion } from '../../reading/types';
import type { Fix, RuleInput } from '../types';
import { addLabelEdit } from './labelEdit';

export interface OfferedLabel {
  readonly suggestion: LabelSuggestion;
  readonly entry: LabelEntry;
}

/** Suggestions that come by themselves and that the writer has not answered yet, best first; of a single-choice typology only the best. */
export function offeredLabels({
  note,
  reading,
  knowledge,
}: Pick<RuleInput, 'note' | 'reading' | 'knowledge'>): OfferedLabel[] {
  const answered = new Set(note.labels.map(({ key }) => key));
  const closed = new Set<string>();
  for (const key of answered) {
    const entry = knowledge.labelByKey.get(key);
    if (entry?.typology.choice === 'single') closed.add(entry.typology.id);
  }
  const offered: OfferedLabel[] = [];
  for (const suggestion of reading.labels) {
    const entry = knowledge.labelByKey.get(suggestion.key);
    if (!entry || suggestion.onRequest || answered.has(suggestion.key) || closed.has(entry.typology.id)) continue;
    if (entry.typology.choice === 'single') closed.add(entry.typology.id);
    offered.push({ suggestion, entry });
  }
  return offered;
}

/** The fix that puts the label into the front matter, or none where that cannot be changed safely. */
export function labelFixes(
  { note, knowledge, noteLanguage }: Pick<RuleInput, 'note' | 'knowledge' | 'noteLanguage'>,
  { key, label }: LabelEntry,
): Fix[] {
  const edit = addLabelEdit(note, key, knowledge.formats, noteLanguage);
  if (!edit) return [];
  const title = {
    nl: `Voeg label toe ter bespreking: ${label.name.nl}`,
    en: `Add label to discuss: ${label.name.en}`,
  };
  return [{ kind: 'label', title, edits: [edit], snippet: false, preferred: false }];
}
