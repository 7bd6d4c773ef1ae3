/** The sentences under `hits` and `misses` of a knowledge file, read as a note would be: what is not found and should be, or the other way round. */
import type { Knowledge } from '../../knowledge';
import { exampleProblem, ownTree, type OwnFile, type OwnProblem, type YamlNode } from '../../knowledge/own';
import type { Language } from '../../language/types';
import { readNote, type NoteKind } from '../../note';
import { readReading, type Reading } from '../../reading';

const { at, itemsOf, textOf } = ownTree;

/** More than these are not read at every keystroke. */
const mostExamples = 60;

/** In the order of the file. Entries that take no part are passed over: something else is the matter with them. */
export function exampleProblems({ kind, root }: OwnFile, knowledge: Knowledge): OwnProblem[] {
  const owner = textOf(at(root, 'id')) ?? '';
  const entries = itemsOf({ lenses: at(root, 'terms'), typologies: at(root, 'labels'), actions: root }[kind]);
  let left = mostExamples;
  return entries.flatMap((entry) => {
    const id = textOf(at(entry, 'id')) ?? '';
    const found = finderOf(kind, owner, id, knowledge);
    if (!found) return [];
    const held = (key: 'hits' | 'misses') => itemsOf(at(entry, key)).filter(() => left-- > 0);
    return [
      ...held('hits').flatMap((node) => (found(node) ? [] : [exampleProblem(id, node, true)])),
      ...held('misses').flatMap((node) => (found(node) ? [exampleProblem(id, node, false)] : [])),
    ];
  });
}

/** Tells whether an entry is found in an example; undefined for an entry that takes no part. */
function finderOf(
  kind: OwnFile['kind'],
  owner: string,
  id: string,
  knowledge: Knowledge,
): ((example: YamlNode) => boolean) | undefined {
  const key = `${owner}/${id}`;
  const action = knowledge.actionById.get(id);
  switch (kind) {
    case 'lenses':
      return knowledge.termById.has(key) ? (node) => hasTerm(read(node, knowledge), owner, id) : undefined;
    case 'typologies':
      return knowledge.labelByKey.has(key)
        ? (node) => read(node, knowledge).labels.some((label) => label.key === key)
        : undefined;
    case 'actions':
      return action && ((node) => read(node, { ...knowledge, actions: [action] }).actions.length > 0);
  }
}

const hasTerm = ({ mentions }: Reading, lens: string, term: string): boolean =>
  mentions.some(
    (mention) =>
      (mention.lens === lens && mention.term === term && mention.origin !== 'learned') ||
      mention.also.some((other) => other.lens === lens && other.term === term),
  );

/** A bare sentence, or one with its language, kind of note and section. */
function read(node: YamlNode, knowledge: Knowledge): Reading {
  const text = textOf(node) ?? textOf(at(node, 'text')) ?? '';
  const language: Language = textOf(at(node, 'language')) === 'en' ? 'en' : 'nl';
  const kind = textOf(at(node, 'kind')) as NoteKind | undefined;
  const section = textOf(at(node, 'section'));
  const format = knowledge.formats.kinds.flatMap(({ sections }) => sections).find(({ id }) => id === section);
  const heading = section === undefined ? '' : `## ${format?.heading[language] ?? section}\n\n`;
  const note = readNote(`${heading}${text}\n`, knowledge.formats);
  return readReading({ ...note, language, ...(kind && { kind }) }, knowledge);
}
