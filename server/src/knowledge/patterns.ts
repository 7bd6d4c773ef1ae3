/**
 * Turns the pattern notation of the knowledge files into sequences of words to look for: alternatives, groups, slots, gaps, affixes
 * and inflection. Runs when the knowledge is compiled, never while a note is read.
 */
import { fold } from '../language';
import type { Language } from '../language/types';
import { inflect } from './inflect';

/** What one place in a sequence accepts. */
export type Step =
  | { readonly type: 'word'; readonly folded: string }
  | { readonly type: 'number' }
  | { readonly type: 'any' }
  /** Any words, at most `max`, inside the clause. */
  | { readonly type: 'gap'; readonly max: number };

/** A sequence of steps, or an affix that matches inside one word. */
export type Form =
  /** `closed`: the closed spelling of a wording of several words. */
  | { readonly type: 'sequence'; readonly steps: readonly Step[]; readonly closed?: true }
  | { readonly type: 'prefix' | 'suffix'; readonly folded: string };

/** Words per group, for `{@group}`. */
export type GroupWords = (id: string) => readonly string[];

/** A pattern that cannot be read; the message names the part. */
export class PatternError extends Error {}

const gapInPhrase = 6;
const gapOfSeparableVerb = 12;
const wordClass = / \((ww|bn|zn|v|n|adj)\)$/;

/** All forms of one pattern. Throws `PatternError` for an unknown group or unbalanced braces. */
export function expandPattern(pattern: string, language: Language, groupWords: GroupWords): Form[] {
  const inflected = pattern.match(wordClass);
  if (inflected) {
    const separable = pattern.includes('|') && !pattern.includes('{');
    return inflect(pattern.slice(0, inflected.index), inflected[1] ?? '', language).flatMap((form) =>
      toForms(form, separable ? gapOfSeparableVerb : gapInPhrase),
    );
  }
  return alternatives(pattern, groupWords).flatMap((form) => toForms(form.trim(), gapInPhrase));
}

/** `a {b|c} d` → `a b d`, `a c d`; `{@group}` → every wording of the group. */
function alternatives(pattern: string, groupWords: GroupWords): string[] {
  const open = pattern.indexOf('{');
  if (open < 0) {
    if (pattern.includes('}')) throw new PatternError(`unbalanced braces in "${pattern}"`);
    return [pattern];
  }
  const close = closingBrace(pattern, open);
  if (close < 0) throw new PatternError(`unbalanced braces in "${pattern}"`);
  const inner = pattern.slice(open + 1, close);
  const choices = inner.startsWith('@')
    ? groupWords(inner.slice(1)).flatMap((word) => alternatives(word, groupWords))
    : splitChoices(inner).flatMap((choice) => alternatives(choice, groupWords));
  const rest = alternatives(pattern.slice(close + 1), groupWords);
  const before = pattern.slice(0, open);
  return choices.flatMap((choice) => rest.map((tail) => before + choice + tail));
}

/** Index of the brace that closes the one at `open`, or -1. */
function closingBrace(pattern: string, open: number): number {
  let depth = 0;
  for (let i = open; i < pattern.length; i++) {
    if (pattern[i] === '{') depth++;
    if (pattern[i] === '}' && --depth === 0) return i;
  }
  return -1;
}

/** Splits at the bars of the outermost level only. */
function splitChoices(inner: string): string[] {
  const choices: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < inner.length; i++) {
    if (inner[i] === '{') depth++;
    if (inner[i] === '}') depth--;
    if (inner[i] === '|' && depth === 0) {
      choices.push(inner.slice(from, i));
      from = i + 1;
    }
  }
  return [...choices, inner.slice(from)];
}

function toForms(text: string, gap: number): Form[] {
  if (/^-\p{L}+$/u.test(text)) return [{ type: 'suffix', folded: fold(text.slice(1)) }];
  if (/^\p{L}+-$/u.test(text)) return [{ type: 'prefix', folded: fold(text.slice(0, -1)) }];
  const steps = text.split(/[\s,]+/).filter(Boolean).map((part) => toStep(part, gap));
  if (!steps.length || steps.every((step) => step.type !== 'word')) return [];
  return [{ type: 'sequence', steps }, ...closedVariant(steps)];
}

function toStep(part: string, gap: number): Step {
  if (part === '…' || part === '...') return { type: 'gap', max: gap };
  if (part === '<getal>') return { type: 'number' };
  if (part === '<woord>') return { type: 'any' };
  return { type: 'word', folded: fold(part.replace(/[.:;!?"“”'’]+$/u, '')) };
}

/** "link work" is also written "linkwork": two or three plain words get their closed spelling. */
function closedVariant(steps: readonly Step[]): Form[] {
  if (steps.length < 2 || steps.length > 3) return [];
  const words = steps.map((step) => (step.type === 'word' ? step.folded : ''));
  if (words.some((word) => word.length < 2)) return [];
  return [{ type: 'sequence', steps: [{ type: 'word', folded: words.join('') }], closed: true }];
}
