/** The place of a completion, and how an item replaces what is typed there. Knows positions, not what fits. */
import type { Position, TextEdit } from 'vscode-languageserver-types';
import type { FeatureContext, OpenNote } from '../types';

export interface Asked {
  readonly open: OpenNote;
  readonly context: FeatureContext;
  readonly position: Position;
  /** The line up to the cursor. */
  readonly line: string;
}

/** Replaces the `typed` characters before the cursor. */
export function replacing({ position: { line, character } }: Asked, typed: string, newText: string): TextEdit {
  const start = { line, character: Math.max(0, character - typed.length) };
  return { range: { start, end: { line, character } }, newText };
}

/** With so many items the list is not whole: it is asked for again with every letter. */
export const mostOffered = 500;

/** Items keep the order in which they are offered. */
export const inOrder = (index: number): string => String(index).padStart(4, '0');
