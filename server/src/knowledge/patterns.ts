/**
 * Turns the pattern notation of the knowledge files into sequences of words to look for: alternatives, groups, slots, gaps, affixes
 * and inflection. Runs when the knowledge is compiled, never while a note is read.
 */
import type { Language } from '../language/types';
import { choicesFrom, collapse, type Choices, type Group } from './collapse';
import { inflect } from './inflect';
import { choiceStep, toForms, type Form, type Step } from './steps';
import { expandVerbPhrase } from './verbPhrases';

/** Words per group, for `{@group}`. */
export type GroupWords = (id: string) => readonly string[];

/** A pattern that cannot be read; the message names the part. */
export class PatternError extends Error {}

const gapInPhrase = 6;
const gapOfSeparableVerb = 12;
/** `[missen] de vaardigheden`: a verb in any form, with what goes with it. */
const verbPhrase = /^\[([^\]]+)\]\s*(.*)$/;
const wordClass = / \((ww|bn|zn|v|n|adj)\)$/;

/** Reads what stands between the braces of a group. Many patterns have the same groups: each is read once. */
type ReadChoices = (inner: string) => Choices;

/** All forms of one pattern. Throws `PatternError` for an unknown group or unbalanced braces. */
export const expandPattern = (pattern: string, language: Language, groupWords: GroupWords): Form[] =>
  patternReader(language, groupWords)(pattern);

/** Gives the forms of patterns of one language; what they have in common is read once. Throws as `expandPattern` does. */
export function patternReader(language: Language, groupWords: GroupWords): (pattern: string) => Form[] {
  const known = new Map<string, Choices>();
  const steps = new Map<Choices, Step>();
  const readChoices: ReadChoices = (inner) =>
    known.get(inner) ?? remember(known, inner, choicesFrom(choicesOf(inner, groupWords, readChoices)));
  const stepOf = (choices: Choices): Step =>
    steps.get(choices) ?? remember(steps, choices, choiceStep(choices.written));
  return (pattern) => {
    const inflected = pattern.match(wordClass);
    if (inflected) return inflectedForms(pattern.slice(0, inflected.index), inflected[1] ?? '', language);
    const { pattern: short, collapsed } = collapse(pattern, groupsOf(pattern, readChoices));
    const choices = collapsed.map(stepOf);
    return alternatives(short, readChoices).flatMap((form) => {
      const verb = form.trim().match(verbPhrase);
      return verb
        ? expandVerbPhrase(verb[1] ?? '', verb[2] ?? '', gapInPhrase, choices)
        : toForms(form.trim(), gapInPhrase, choices);
    });
  };
}

function remember<K, V>(known: Map<K, V>, key: K, value: V): V {
  known.set(key, value);
  return value;
}

function inflectedForms(word: string, type: string, language: Language): Form[] {
  const gap = word.includes('|') && !word.includes('{') ? gapOfSeparableVerb : gapInPhrase;
  return inflect(word, type, language).flatMap((form) => toForms(form, gap));
}

/** The outermost groups of a pattern with their choices. */
function groupsOf(pattern: string, readChoices: ReadChoices): Group[] {
  const groups: Group[] = [];
  for (let start = pattern.indexOf('{'); start >= 0;) {
    const close = closingBrace(pattern, start);
    if (close < 0) return groups;
    groups.push({ start, end: close + 1, choices: readChoices(pattern.slice(start + 1, close)) });
    start = pattern.indexOf('{', close);
  }
  return groups;
}

const choicesOf = (inner: string, groupWords: GroupWords, readChoices: ReadChoices): string[] =>
  (inner.startsWith('@') ? groupWords(inner.slice(1)) : splitChoices(inner)).flatMap((choice) =>
    alternatives(choice, readChoices),
  );

/** `a {b|c} d` → `a b d`, `a c d`; `{@group}` → every wording of the group. */
function alternatives(pattern: string, readChoices: ReadChoices): string[] {
  const open = pattern.indexOf('{');
  if (open < 0) {
    if (pattern.includes('}')) throw new PatternError(`unbalanced braces in "${pattern}"`);
    return [pattern];
  }
  const close = closingBrace(pattern, open);
  if (close < 0) throw new PatternError(`unbalanced braces in "${pattern}"`);
  const choices = readChoices(pattern.slice(open + 1, close)).written;
  const rest = alternatives(pattern.slice(close + 1), readChoices);
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
    if (inner[i] === '{' || inner[i] === '[') depth++;
    if (inner[i] === '}' || inner[i] === ']') depth--;
    if (inner[i] === '|' && depth === 0) {
      choices.push(inner.slice(from, i));
      from = i + 1;
    }
  }
  return [...choices, inner.slice(from)];
}
