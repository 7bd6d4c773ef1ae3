/** Puts a form in the trie. Knows how forms are kept, not how prose is searched. */
import type { Form, Step } from './steps';
import { newNode, shortestHalf, slots, type FormTarget, type Node, type Runs, type Trie } from './trie';

/** Throws when a wording begins with a gap: it would begin anywhere. */
export function addForm(trie: Trie, form: Form, target: FormTarget): void {
  if (form.type === 'sequence') {
    for (const steps of fromWord(form.steps)) {
      if (steps[0]?.type === 'gap') throw new Error('a wording begins with a gap');
      const node = steps.reduce((parent, step) => child(trie, parent, step), trie.root);
      addTarget(node, target);
      if (!form.closed) addCompound(trie, steps, node);
    }
  } else {
    const table = form.type === 'prefix' ? trie.prefixes : trie.suffixes;
    table.set(form.folded, [...(table.get(form.folded) ?? []), target]);
  }
}

/** A choice at the very start is written out, so that the root stays a look-up. */
function fromWord(steps: readonly Step[]): (readonly Step[])[] {
  const [first, ...rest] = steps;
  if (first?.type !== 'choice') return [steps];
  const written = first.runs.map((run): Step[] => [...run.map((folded): Step => ({ type: 'word', folded })), ...rest]);
  const left = rest[0]?.type === 'gap' ? rest.slice(1) : rest;
  return first.optional && left.length ? [...written, ...fromWord(left)] : written;
}

function addTarget(node: Node, target: FormTarget): void {
  node.targets ??= [];
  if (!node.targets.some((t) => t.kind === target.kind && t.id === target.id)) node.targets.push(target);
}

function child(trie: Trie, node: Node, step: Step): Node {
  if (step.type === 'gap') {
    node.gap = { max: Math.max(node.gap?.max ?? 0, step.max), node: node.gap?.node ?? newNode(trie.size++, node) };
    return node.gap.node;
  }
  if (step.type === 'choice') {
    node.choices ??= new Map();
    const known = node.choices.get(step.name);
    if (known) return known.node;
    const choice = { runs: runsOf(trie, step), optional: step.optional, node: newNode(trie.size++, node) };
    node.choices.set(step.name, choice);
    use(trie, choice.runs.opening);
    return choice.node;
  }
  const key = keyOf(trie, step);
  node.next ??= new Map();
  const known = node.next.get(key);
  if (known) return known;
  const next = newNode(trie.size++, node);
  node.next.set(key, next);
  use(trie, key);
  return next;
}

function use({ uses }: Trie, key: number): void {
  uses[key] = (uses[key] as number) + 1;
}

/** Many wordings have the same choice. */
function runsOf(trie: Trie, { name, runs }: Extract<Step, { readonly type: 'choice' }>): Runs {
  const known = trie.runs.get(name);
  if (known) return known;
  const opening = keyNamed(trie, `(${name})…`);
  for (const [first = ''] of runs) register(trie.openings, first, opening);
  const lengths = runs.map((run) => run.length);
  const read = { rests: restsOf(runs), opening, fewest: Math.min(...lengths), most: Math.max(...lengths) };
  trie.runs.set(name, read);
  return read;
}

function restsOf(runs: readonly (readonly string[])[]): Map<string, (readonly string[])[]> {
  const rests = new Map<string, (readonly string[])[]>();
  for (const [first = '', ...rest] of runs) rests.set(first, [...(rests.get(first) ?? []), rest]);
  return rests;
}

function keyOf(trie: Trie, step: Exclude<Step, { readonly type: 'gap' | 'choice' }>): number {
  switch (step.type) {
    case 'word':
      return keyNamed(trie, step.folded);
    case 'number':
      return keyNamed(trie, slots.number);
    case 'any':
      return keyNamed(trie, slots.any);
    case 'shape':
      return keyNamed(trie, step.shape === 'inf' ? slots.infinitive : slots.participle);
    case 'class': {
      const name = `(${step.name})`;
      const known = trie.keys.get(name);
      if (known !== undefined) return known;
      const key = keyNamed(trie, name);
      for (const form of step.forms) register(trie.classes, form, key);
      return key;
    }
  }
}

function keyNamed({ keys, uses }: Trie, name: string): number {
  const known = keys.get(name);
  if (known !== undefined) return known;
  keys.set(name, uses.length);
  return uses.push(0) - 1;
}

function register(table: Map<string, number[]>, form: string, key: number): void {
  const known = table.get(form);
  if (!known) table.set(form, [key]);
  else if (known[known.length - 1] !== key) known.push(key);
}

function addCompound({ compounds }: Trie, [step, ...rest]: readonly Step[], node: Node): void {
  if (step?.type === 'word' && !rest.length && step.folded.length >= 2 * shortestHalf) compounds.set(step.folded, node);
}
