/** Conditions as a non-programmer writes them → conditions that can be asked in one look-up. Literal wordings become targets of the matcher. */
import type { NoteKind } from '../note/types';
import { fold } from '../language';
import type { Condition, Pole, Reach } from './types';

/** Targets of the matcher: word groups by id, or literal wordings, which are their own ids. */
export interface Wordings {
  readonly kind: 'group' | 'phrase';
  readonly ids: ReadonlySet<string>;
}

/** What a `near`-like condition looks for: wordings, or the shape of a word. */
export type Sought = Wordings | { readonly shape: 'number' | 'date' };

export type CompiledCondition =
  | { readonly type: 'near'; readonly sought: Sought; readonly within: Reach; readonly side?: 'before' | 'after' }
  | { readonly type: 'inPhrase'; readonly sought: Wordings }
  | { readonly type: 'followedBy' | 'precededBy'; readonly sought: Sought }
  | { readonly type: 'sectionHas'; readonly lens: string; readonly pole?: Pole }
  | { readonly type: 'kind'; readonly kinds: readonly NoteKind[] }
  | { readonly type: 'section'; readonly roles: readonly string[] }
  | { readonly type: 'heading' }
  | { readonly type: 'capitalised' }
  | { readonly type: 'form'; readonly forms: ReadonlySet<string> };

/** Registers literal wordings, so that they are matched. */
export type AddPhrases = (patterns: readonly string[]) => void;

/** Compiles one condition; throws when it has no known key, with the condition in the message. */
export function compileCondition(condition: Condition, addPhrases: AddPhrases): CompiledCondition {
  const phrases = (patterns: readonly string[]): Wordings => {
    addPhrases(patterns);
    return { kind: 'phrase', ids: new Set(patterns) };
  };
  const sought = (value: string | readonly string[]): Sought => {
    if (value === 'number' || value === 'date') return { shape: value };
    return typeof value === 'string' ? { kind: 'group', ids: new Set([value]) } : phrases(value);
  };
  if (condition.near !== undefined) {
    const side = condition.side ? { side: condition.side } : {};
    return { type: 'near', sought: sought(condition.near), within: condition.within ?? 'clause', ...side };
  }
  if (condition.inPhrase) return { type: 'inPhrase', sought: phrases(condition.inPhrase) };
  if (condition.followedBy) return { type: 'followedBy', sought: sought(condition.followedBy) };
  if (condition.precededBy) return { type: 'precededBy', sought: sought(condition.precededBy) };
  if (condition.sectionHas) {
    const [lens = '', pole] = condition.sectionHas.split('/');
    return { type: 'sectionHas', lens, ...(pole ? { pole: pole as Pole } : {}) };
  }
  if (condition.kind) return { type: 'kind', kinds: condition.kind };
  if (condition.section) return { type: 'section', roles: condition.section };
  if (condition.heading) return { type: 'heading' };
  if (condition.capitalised) return { type: 'capitalised' };
  if (condition.form)
    return { type: 'form', forms: new Set(condition.form.map((form) => form.split(/\s+/).map(fold).join(' '))) };
  throw new Error(`no known condition in ${JSON.stringify(condition)}`);
}

/** True when the condition can only be answered with the whole section at hand. */
export const needsSection = (condition: CompiledCondition): boolean =>
  condition.type === 'sectionHas' || (condition.type === 'near' && condition.within === 'section');
