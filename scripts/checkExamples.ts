/** Reads the `hits` and `misses` of every entry of the knowledge with the product's own reader: each sentence is a test. */
import { CompileError, compileKnowledge, type Knowledge, type KnowledgeData } from '../server/src/knowledge';
import type { EntryProblem } from '../server/src/knowledge/references';
import type { Check, Example, LinkAction } from '../server/src/knowledge/types';
import { cut } from '../server/src/language';
import { readNote } from '../server/src/note';
import { readReading, type Reading } from '../server/src/reading';
import { findAll, type RuleInput } from '../server/src/rules';
import { exampleNote } from './exampleNote';

/** Every hit that is missed and every miss that is hit, or the first wording that cannot be compiled. */
export function checkExamples(data: KnowledgeData): EntryProblem[] {
  const knowledge = compileKnowledge(data);
  for (const language of ['nl', 'en'] as const) {
    try {
      knowledge.matcher.match(cut('', language));
    } catch (error) {
      if (error instanceof CompileError) return [{ entry: error.entry, reason: error.message }];
      throw error;
    }
  }
  return [
    ...data.lenses.flatMap((lens) =>
      lens.terms.flatMap((term) => [
        ...check(`${lens.id}/${term.id}`, term, knowledge, (reading, alone) =>
          hasTerm(reading, lens.id, term.id, alone),
        ),
      ]),
    ),
    ...[...knowledge.labelByKey.values()].flatMap(({ key, label }) => [
      ...check(key, label, knowledge, (reading) => reading.labels.some((suggestion) => suggestion.key === key)),
    ]),
    ...data.actions.flatMap((action) => [
      ...check(action.id, action, onlyAction(knowledge, action), (reading) => reading.actions.length > 0),
    ]),
    ...data.guard.flatMap((group) => [
      ...check(group.id, { hits: group.hits ?? [], misses: group.misses ?? [] }, knowledge, ({ guarded }) =>
        guarded.some((word) => word.group === group.id),
      ),
    ]),
    ...data.checks.flatMap((each) => [...checkNotes(each, knowledge)]),
  ];
}

/** A check's examples are whole notes, read with that check only; the finding must stand where the example marks it. */
function* checkNotes(check: Check, knowledge: Knowledge): Iterable<EntryProblem> {
  const alone = { ...knowledge, checks: [check] };
  for (const example of check.hits) {
    const { input, place } = exampleNote(example, check, alone);
    const found = findOf(check, input);
    if (found.length === 0) yield { entry: check.id, reason: `should be found in “${example.text}”` };
    for (const { span } of found)
      if (span.start !== place.start || span.end !== place.end)
        yield {
          entry: check.id,
          reason: `stands on “${input.note.text.slice(span.start, span.end)}” in “${example.text}”`,
        };
  }
  for (const example of check.misses) {
    const { input } = exampleNote(example, check, alone);
    if (findOf(check, input).length > 0) yield { entry: check.id, reason: `should not be found in “${example.text}”` };
  }
}

const findOf = ({ id }: Check, input: RuleInput) => findAll(input, new Map()).filter(({ code }) => code === id);

/** `alone`: as the wording that shows, not only inside a longer one. */
const hasTerm = (reading: Reading, lens: string, term: string, alone: boolean): boolean =>
  reading.mentions.some(
    (mention) =>
      (mention.lens === lens && mention.term === term) ||
      (!alone && mention.also.some((other) => other.lens === lens && other.term === term)),
  );

/** An action's examples are about that action, not about which three of a hundred are shown. */
const onlyAction = (knowledge: Knowledge, action: LinkAction): Knowledge => ({ ...knowledge, actions: [action] });

function* check(
  entry: string,
  { hits, misses }: { readonly hits: readonly Example[]; readonly misses: readonly Example[] },
  knowledge: Knowledge,
  found: (reading: Reading, alone: boolean) => boolean,
): Iterable<EntryProblem> {
  for (const example of hits)
    if (!found(read(example, knowledge), false)) yield { entry, reason: `should be found in “${example.text}”` };
  for (const example of misses)
    if (found(read(example, knowledge), true)) yield { entry, reason: `should not be found in “${example.text}”` };
}

function read({ text, language, kind, section }: Example, knowledge: Knowledge): Reading {
  const note = readNote(
    section ? `## ${headingOf(section, language, knowledge)}\n\n${text}\n` : `${text}\n`,
    knowledge.formats,
  );
  return readReading({ ...note, language, ...(kind ? { kind } : {}) }, knowledge);
}

/** The heading under which an example stands: a section's id, or a heading as written. */
function headingOf(section: string, language: Example['language'], knowledge: Knowledge): string {
  const format = knowledge.formats.kinds.flatMap((kind) => kind.sections).find(({ id }) => id === section);
  return format?.heading[language] ?? section;
}
