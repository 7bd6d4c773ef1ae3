/** textDocument/completion: what could stand at the cursor, also in half-typed text. Finds out where the cursor is; what fits there is in `completions/`. */
import type { CompletionItem, Position } from 'vscode-languageserver-types';
import type { FeatureContext, OpenNote } from './types';
import { headings } from './completions/headings';
import { fieldKeys } from './completions/keys';
import { linkTasks } from './completions/linkTasks';
import { noteTargets, people } from './completions/names';
import { sides } from './completions/sides';
import { fieldValues } from './completions/values';
import { yamlPlace } from './completions/yamlPlace';
import type { Asked } from './completions/asked';
import { lineBefore } from './parts/places';

export { mostOffered } from './completions/asked';

/** Characters that open the list by themselves. */
export const completionTriggers: readonly string[] = ['[', '@', '#', ':', ' ', '-', '/'];

export function completion(open: OpenNote, context: FeatureContext, position: Position): CompletionItem[] {
  const line = lineBefore(open.document, position);
  const asked: Asked = { open, context, position, line };
  const yaml = yamlPlace(open.document, position);
  if (yaml) return yaml.type === 'key' ? fieldKeys(asked, yaml) : fieldValues(asked, yaml);
  if (open.note.kind === undefined) return [];
  return inBody(asked);
}

function inBody(asked: Asked): CompletionItem[] {
  const { line } = asked;
  const link = /\[\[([^[\]|#]*)$/.exec(line);
  if (link) return noteTargets(asked, link[1] ?? '');
  const person = /(?:^|[\s(])@([\p{L}\p{N}_-]*)$/u.exec(line);
  if (person) return people(asked, person[1] ?? '');
  const heading = /^(#{1,6})[ \t]+(.*)$/.exec(line);
  if (heading) return headings(asked, heading[2] ?? '');
  const side = /^[ \t]*[-*+][ \t]+\[ \][ \t]+(?:\([\p{L}]+\)[ \t]*)?[^:]*(?:↔|<->)[ \t]*([^:@↔]*)$/u.exec(line);
  if (side) return sides(asked, side[1] ?? '');
  const task = /^[ \t]*[-*+][ \t]+(\[[ ]?\]?[ \t]*)?([^[\]]*)$/.exec(line);
  if (task) return linkTasks(asked, task[1] ?? '', task[2] ?? '');
  return [];
}
