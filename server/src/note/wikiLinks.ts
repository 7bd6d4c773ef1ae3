/** `[[target#heading|alias]]`: the inline syntax for the Markdown parser and the parts of a link. Resolves nothing. */
import type { MarkdownConfig } from '@lezer/markdown';
import type { Span } from '../language/types';
import type { WikiLink } from './types';

const OPEN = 91;
const BANG = 33;
const LINK = /^!?\[\[(?!\])([^\n[\]]{1,300})\]\]/;

/** Adds the node `WikiLink`, embeds (`![[…]]`) included. It stands after code, so that code keeps its brackets. */
export const wikiLinkSyntax: MarkdownConfig = {
  defineNodes: ['WikiLink'],
  parseInline: [
    {
      name: 'WikiLink',
      before: 'Link',
      parse(cx, next, pos) {
        if (next !== OPEN && next !== BANG) return -1;
        const bracket = next === BANG ? pos + 1 : pos;
        if (cx.char(bracket) !== OPEN || cx.char(bracket + 1) !== OPEN) return -1;
        const match = LINK.exec(cx.slice(pos, Math.min(cx.end, pos + 310)));
        return match ? cx.addElement(cx.elt('WikiLink', pos, pos + match[0].length)) : -1;
      },
    },
  ],
};

/** A link and the range of the words a reader sees: the alias, or nothing when there is none. */
export interface ReadWikiLink {
  readonly link: WikiLink;
  readonly aliasSpan?: Span;
}

/** Takes the link apart that stands at `start` in the document and reads `written`. */
export function readWikiLink(written: string, start: number): ReadWikiLink {
  const inner = written.indexOf('[[') + 2;
  const body = written.slice(inner, -2);
  const pipe = body.indexOf('|');
  const path = (pipe < 0 ? body : body.slice(0, pipe)).replace(/\\$/, '');
  const hash = path.indexOf('#');
  const target = hash < 0 ? path : path.slice(0, hash);
  const alias = pipe < 0 ? '' : body.slice(pipe + 1);
  const link: WikiLink = {
    start,
    end: start + written.length,
    target: target.trim(),
    targetSpan: trimmed(target, start + inner),
    ...(hash < 0 ? {} : { heading: path.slice(hash + 1).trim() }),
    ...(alias.trim() === '' ? {} : { alias: alias.trim() }),
  };
  return alias.trim() === '' ? { link } : { link, aliasSpan: trimmed(alias, start + inner + pipe + 1) };
}

/** Links written in plain text, such as a value of the front matter; offsets from `start`. */
export function findWikiLinks(text: string, start: number): WikiLink[] {
  if (!text.includes('[[')) return [];
  const pattern = new RegExp(LINK.source.slice(1), 'g');
  return [...text.matchAll(pattern)].map((match) => readWikiLink(match[0], start + match.index).link);
}

function trimmed(part: string, start: number): Span {
  const lead = part.length - part.trimStart().length;
  return { start: start + lead, end: start + lead + part.trim().length };
}
