/** Puts a wording in a lens file: a new file, or one more entry in one that is there, whose other lines stay as they are. Writes nothing. */
import { fold } from '../../language';
import type { Bilingual, Language } from '../../language/types';
import type { Lens, Pole } from '../types';
import { readOwnFile } from './file';
import { at, pairsOf, textOf, type YamlNode } from './tree';

export interface NewTerm {
  readonly wording: string;
  readonly pole: Pole;
  /** Of the wording. */
  readonly language: Language;
  /** Where it comes from, in the organisation's words; may be empty. */
  readonly source: string;
}

/** The file's next content with the offset of the new entry in it, or why there is none. */
export type AddedTerm = { readonly content: string; readonly at: number } | { readonly refused: Bilingual };

const mostWords = 8;
const mostCharacters = 80;

/** `text` is what the file holds now; undefined when there is none. `lens` is the lens as it is read with now, own wordings included. */
export function addTerm(lens: Lens, term: NewTerm, text: string | undefined, intro: string): AddedTerm {
  const wording = literal(term.wording);
  if (wording === '' || wording.length > mostCharacters || wording.split(' ').length > mostWords)
    return { refused: tooLong };
  const sought = fold(wording);
  const known = lens.terms.find(({ forms }) => [...forms.nl, ...forms.en].some((form) => fold(form) === sought));
  if (known) return { refused: isThere(wording) };
  const entry = { ...term, wording, id: freeId(wording, lens) };
  if (text === undefined || text.trim() === '') {
    const head = `# ${intro}\nid: ${lens.id}\nterms:\n`;
    return { content: head + lines(entry, '  '), at: head.length };
  }
  return appended(lens.id, text, entry);
}

type Entry = NewTerm & { readonly id: string };

function appended(lens: string, text: string, entry: Entry): AddedTerm {
  const { root, faults } = readOwnFile('', 'lenses', text);
  if (faults.length > 0 || textOf(at(root, 'id')) !== lens) return { refused: unreadable };
  const terms = at(root, 'terms');
  if (terms && (terms.kind !== 'list' || text[terms.start] !== '-')) return { refused: unreadable };
  const empty = terms ? undefined : pairsOf(root).find(({ key }) => key === 'terms');
  if (empty && !isNothingWritten(text, empty.keySpan.end)) return { refused: unreadable };
  const end = terms ? endOf(terms) : (empty?.keySpan.end ?? text.length);
  const lineEnd = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end) + 1;
  const before = text.slice(0, lineEnd).replace(/(?<!\n)$/, '\n');
  const lead = terms || empty ? '' : 'terms:\n';
  const indent = terms ? text.slice(text.lastIndexOf('\n', terms.start - 1) + 1, terms.start) : '  ';
  return { content: before + lead + lines(entry, indent) + text.slice(lineEnd), at: before.length + lead.length };
}

/** `terms:` with nothing behind it but a remark: the first entry may follow on the next line. */
const isNothingWritten = (text: string, at: number): boolean => /^\s*:[ \t]*(?:#.*)?\r?(?:\n|$)/.test(text.slice(at));

/** Where the last line with something of the node on it is. */
function endOf(node: YamlNode): number {
  const last = node.kind === 'list' ? node.items.at(-1) : undefined;
  return Math.max(node.start, last?.end ?? node.end);
}

function lines({ id, pole, language, wording, source }: Entry, indent: string): string {
  const said = [
    `${indent}- id: ${id}`,
    `${indent}  pole: ${pole}`,
    `${indent}  forms: { ${language}: [${scalar(wording)}] }`,
    ...(source.trim() === '' ? [] : [`${indent}  source: ${scalar(source.trim())}`]),
  ];
  return `${said.join('\n')}\n`;
}

/** The words as such, without what the notation or Markdown would make of them. */
const literal = (wording: string): string =>
  wording
    .replace(/[{}[\]|<>@…*_`#()]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,;:!?“”"‘’'–-]+|[\s.,;:!?“”"‘’'–-]+$/gu, '');

const plainScalar = /^\p{L}[\p{L}\p{N} ’-]*$/u;
const otherMeaning = /^(true|false|null|yes|no|on|off|y|n)$/i;

const scalar = (text: string): string =>
  plainScalar.test(text) && !otherMeaning.test(text) ? text : JSON.stringify(text);

function freeId(wording: string, { terms }: Lens): string {
  const taken = new Set(terms.map(({ id }) => id));
  const plain = wording.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const base = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'woord';
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}

const tooLong: Bilingual = {
  nl: 'Kies een woord of een paar woorden; een hele zin is geen woord van een bril.',
  en: 'Select a word or a few words; a whole sentence is no wording of a lens.',
};

const unreadable: Bilingual = {
  nl: 'Het bestand van deze bril in .roltrap/lenses is zo niet aan te vullen. Open het en kijk bij Problemen; er is niets veranderd.',
  en: 'The file of this lens in .roltrap/lenses cannot be added to as it is. Open it and look under Problems; nothing was changed.',
};

const isThere = (wording: string): Bilingual => ({
  nl: `“${wording}” staat al in deze bril.`,
  en: `“${wording}” stands in this lens already.`,
});
