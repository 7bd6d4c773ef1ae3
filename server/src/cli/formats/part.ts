/** The part of a record that a command is about: what JSON and NDJSON hold. */
import type { CommandName } from '../commands';
import type { NoteRecord } from '../noteRecord';

type Command = Exclude<CommandName, 'overview'>;

/** A record with the name of the command before its parts, in a fixed order. */
export function partOf(command: Command, record: NoteRecord): Readonly<Record<string, unknown>> {
  const { roltrap, path, kind, date, neighbourhood, title, findings } = record;
  const head = {
    roltrap,
    command,
    path,
    ...(kind && { kind }),
    ...(date !== undefined && { date }),
    ...(neighbourhood !== undefined && { neighbourhood }),
    ...(title !== undefined && { title }),
  };
  switch (command) {
    case 'read':
      return { ...head, ...record };
    case 'check':
      return { ...head, findings };
    case 'labels':
      return { ...head, labels: record.labels, labelSuggestions: record.labelSuggestions };
    case 'actions':
      return { ...head, actions: record.actions, actionSuggestions: record.actionSuggestions, ties: record.ties };
  }
}
