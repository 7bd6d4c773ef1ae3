/**
 * Two limits for the Markdown parser, so that no text can make it slow (very deep nesting, very long paragraphs), and one rule that makes parsing
 * again the same as parsing. Knows no notes.
 */
import type { BlockContext, LeafBlock, LeafBlockParser, MarkdownConfig } from '@lezer/markdown';

/** Levels of quotes and list items that are told apart; what lies deeper is read as flat lines. */
export const DEEPEST = 40;

/** UTF-16 units of a paragraph in which marks are still paired: pairing them is quadratic at worst. */
const LONGEST_PARAGRAPH = 20_000;

function levels(cx: BlockContext): number {
  let count = 0;
  for (let depth = 1; depth < cx.depth; depth++) {
    const { name } = cx.parentType(depth);
    if (name === 'Blockquote' || name === 'ListItem') count++;
  }
  return count;
}

/** The node `DeepText` is one line that would open a level too many; its leading marks are still in it. */
export const depthGuard: MarkdownConfig = {
  defineNodes: [{ name: 'DeepText', block: true }],
  parseBlock: [
    {
      name: 'DeepText',
      before: 'Blockquote',
      parse(cx, line) {
        if (cx.depth <= DEEPEST || !'>-+*0123456789'.includes(line.text.charAt(line.pos))) return false;
        if (levels(cx) < DEEPEST) return false;
        const from = cx.lineStart + line.pos;
        cx.addElement(cx.elt('DeepText', from, cx.lineStart + line.text.length));
        cx.nextLine();
        return true;
      },
    },
  ],
};

/** Turns an over-long paragraph into `LongText` without inline nodes; a table is left alone, its cells are short leaves. */
class LongParagraph implements LeafBlockParser {
  nextLine(_cx: BlockContext, _line: unknown, leaf: LeafBlock): boolean {
    if (leaf.content.length > LONGEST_PARAGRAPH && !leaf.content.includes('|')) leaf.parsers = [this];
    return false;
  }

  finish(cx: BlockContext, leaf: LeafBlock): boolean {
    if (leaf.content.length <= LONGEST_PARAGRAPH) return false;
    cx.addLeafElement(leaf, cx.elt('LongText', leaf.start, leaf.start + leaf.content.length));
    return true;
  }
}

export const lengthGuard: MarkdownConfig = {
  defineNodes: [{ name: 'LongText', block: true }],
  parseBlock: [{ name: 'LongText', before: 'SetextHeading', leaf: () => new LongParagraph() }],
};

/**
 * An item whose first line is empty goes on over a blank line, as other items do. The parser ends it there while it reads a text for the first
 * time, but not when it takes the item's next paragraph from an earlier tree; a node without length at the item's start settles it.
 */
export const emptyItemRule: MarkdownConfig = {
  defineNodes: ['ItemStart'],
  parseBlock: [
    {
      name: 'ItemStart',
      before: 'LinkReference',
      parse(cx, line) {
        if (line.pos === line.text.length && cx.parentType().name === 'ListItem') {
          const at = cx.lineStart + line.pos;
          cx.addElement(cx.elt('ItemStart', at, at));
        }
        return false;
      },
    },
  ],
};
