/** What a wording is made of for the matcher, and a plain wording cut into it. Knows no alternatives, groups or inflection. */
import { fold } from '../language';
import { groupMark } from './collapse';

/** What one place in a sequence accepts. */
export type Step =
  | { readonly type: 'word'; readonly folded: string }
  | { readonly type: 'number' }
  | { readonly type: 'any' }
  /** One of the forms of a word, known under one name: the trie holds the name, not every form. */
  | { readonly type: 'class'; readonly name: string; readonly forms: readonly string[] }
  /** One of several runs of words, or nothing when it is optional. */
  | {
      readonly type: 'choice';
      readonly name: string;
      readonly runs: readonly (readonly string[])[];
      readonly optional: boolean;
    }
  /** A word that has the shape of an infinitive or a participle. */
  | { readonly type: 'shape'; readonly shape: 'inf' | 'deelw' }
  /** Any words, at most `max`, inside the clause. */
  | { readonly type: 'gap'; readonly max: number };

/** A sequence of steps, or an affix that matches inside one word. */
export type Form =
  /** `closed`: the closed spelling of a wording of several words. */
  | { readonly type: 'sequence'; readonly steps: readonly Step[]; readonly closed?: true }
  | { readonly type: 'prefix' | 'suffix'; readonly folded: string };

/** What stands behind the marks `§n`. */
export type ChoiceSteps = readonly Step[];

/** The forms of a wording without alternatives. */
export function toForms(text: string, gap: number, choices: ChoiceSteps = []): Form[] {
  if (/^-\p{L}+$/u.test(text)) return [{ type: 'suffix', folded: fold(text.slice(1)) }];
  if (/^\p{L}+-$/u.test(text)) return [{ type: 'prefix', folded: fold(text.slice(0, -1)) }];
  const steps = text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((part) => toStep(part, gap, choices));
  if (!steps.length || steps.every((step) => step.type !== 'word' && step.type !== 'class' && step.type !== 'choice'))
    return [];
  return [{ type: 'sequence', steps }, ...closedVariant(steps)];
}

/** A mark that stands for no group is found nowhere. */
const nothing: Step = { type: 'class', name: '', forms: [] };

export function toStep(part: string, gap: number, choices: ChoiceSteps = []): Step {
  if (part.startsWith(groupMark)) return choices[Number(part.slice(1))] ?? nothing;
  if (part === '…' || part === '...') return { type: 'gap', max: gap };
  if (part === '<getal>') return { type: 'number' };
  if (part === '<woord>') return { type: 'any' };
  if (part === '<inf>' || part === '<deelw>') return { type: 'shape', shape: part === '<inf>' ? 'inf' : 'deelw' };
  return { type: 'word', folded: fold(part.replace(/[.:;!?"“”'’]+$/u, '')) };
}

/** Single words make a class, which the trie looks up by word; runs of words, or nothing at all, make a choice. */
export function choiceStep(choices: readonly string[]): Step {
  const filled = choices.map((choice) => choice.trim()).filter(Boolean);
  const runs = filled.map((choice) => choice.split(' ').map(fold));
  const optional = runs.length < choices.length;
  const name = runs.map((run) => run.join(' ')).join('|');
  const single = runs.flatMap((run) => (run.length === 1 ? run : []));
  if (!optional && single.length === runs.length) return { type: 'class', name, forms: single };
  return { type: 'choice', name: optional ? `${name}|` : name, runs, optional };
}

/** "link work" is also written "linkwork": two or three plain words get their closed spelling. */
function closedVariant(steps: readonly Step[]): Form[] {
  if (steps.length < 2 || steps.length > 3) return [];
  const words = steps.map((step) => (step.type === 'word' ? step.folded : ''));
  if (words.some((word) => word.length < 2)) return [];
  return [{ type: 'sequence', steps: [{ type: 'word', folded: words.join('') }], closed: true }];
}
