/** Where in a knowledge file the cursor is, by its lines alone, so that half-typed YAML is no obstacle. Knows no keys. */

/** A key, or an item of a list. */
export type Step = { readonly key: string } | 'item';

export interface Place {
  /** From the top to the map, list or value that the cursor is in. */
  readonly path: readonly Step[];
  /** What stands between the start of the key or value and the cursor. */
  readonly typed: string;
  /** `key`: a key may start here. `value`: behind a colon. `item`: behind a dash, where either may start. */
  readonly at: 'key' | 'value' | 'item';
  /** The value stands right behind its colon. */
  readonly tight: boolean;
  /** Keys of the same map on other lines. */
  readonly present: readonly string[];
  /** Column of the keys of this map. */
  readonly column: number;
}

interface Frame {
  readonly column: number;
  readonly step: Step;
  /** The keys so far of the map that starts in this frame. */
  readonly keys: string[];
}

const lineForm = /^( *)((?:- +)*)(-$)?(.*)$/;
const keyForm = /^(["']?)([\w-]+)\1 *:(?:( +)(.*)|())$/;

/** `before` is the text up to the cursor, `after` the lines that follow its line. */
export function placeIn(before: string, after: string): Place {
  const lines = before.split(/\r?\n/);
  const current = lines.pop() ?? '';
  const frames: Frame[] = [{ column: -1, step: 'item', keys: [] }];
  for (const line of lines) if (!/^\s*(#|$)/.test(line)) follow(frames, line);
  return here(frames, current, after);
}

function pop(frames: Frame[], column: number, isItem: boolean): void {
  for (;;) {
    const top = frames.at(-1);
    if (!top || frames.length === 1 || top.column < column) return;
    // "terms:" and the dashes under it may stand in one column.
    if (isItem && top.column === column && top.step !== 'item') return;
    frames.pop();
  }
}

/** Takes the dashes of a line; gives the column and the text behind them. */
function dashes(frames: Frame[], line: string): { column: number; rest: string; hasDash: boolean } {
  const [, indent = '', items = '', bare = '', rest = ''] = lineForm.exec(line) ?? [];
  let column = indent.length;
  for (const dash of items.matchAll(/- +/g)) {
    pop(frames, column, true);
    frames.push({ column, step: 'item', keys: [] });
    column += dash[0].length;
  }
  if (bare) {
    pop(frames, column, true);
    frames.push({ column, step: 'item', keys: [] });
    column += 2;
  }
  return { column, rest, hasDash: items !== '' || bare !== '' };
}

function follow(frames: Frame[], line: string): void {
  const { column, rest } = dashes(frames, line);
  const key = keyForm.exec(rest)?.[2];
  if (key === undefined) return;
  pop(frames, column, false);
  frames.at(-1)?.keys.push(key);
  frames.push({ column, step: { key }, keys: [] });
}

function here(frames: Frame[], current: string, after: string): Place {
  const { column, rest, hasDash } = dashes(frames, current);
  const found = keyForm.exec(rest);
  pop(frames, column, false);
  const present = [...(frames.at(-1)?.keys ?? []), ...keysBelow(after, column)];
  const path = frames.slice(1).map(({ step }) => step);
  if (!found) {
    const flow = /^[[{]/.test(rest) ? inFlow(rest, path, column) : undefined;
    return flow ?? { path, typed: rest, at: hasDash ? 'item' : 'key', tight: false, present, column };
  }
  const [, , key = '', space = '', value = ''] = found;
  const inside: readonly Step[] = [...path, { key }];
  const flow = /^[[{]/.test(value) ? inFlow(value, inside, column) : undefined;
  return flow ?? { path: inside, typed: value, at: 'value', tight: space === '', present, column };
}

/** Keys of the same map on the lines that follow. */
function keysBelow(after: string, column: number): string[] {
  const keys: string[] = [];
  for (const line of after.split(/\r?\n/)) {
    if (/^\s*(#|$)/.test(line)) continue;
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    if (indent < column || (indent === column && line[indent] === '-')) break;
    const key = indent === column ? keyForm.exec(line.slice(indent))?.[2] : undefined;
    if (key !== undefined) keys.push(key);
  }
  return keys;
}

/** Inside `[…` or `{…` on the cursor's line. Undefined when all brackets are closed. */
function inFlow(value: string, start: readonly Step[], column: number): Place | undefined {
  const path = [...start];
  const open: { readonly bracket: string; readonly depth: number; readonly keys: string[] }[] = [];
  let from = 0;
  for (let i = 0; i < value.length; i++) {
    const character = value[i] ?? '';
    const top = open.at(-1);
    if (character === '[' || character === '{') {
      const key = keyForm.exec(value.slice(from, i).trim())?.[2];
      if (key !== undefined) path.push({ key });
      open.push({ bracket: character, depth: path.length, keys: [] });
      if (character === '[') path.push('item');
      from = i + 1;
    } else if ((character === ']' || character === '}') && top) {
      open.pop();
      path.length = top.depth;
      const outer = open.at(-1);
      if (outer) path.length = outer.depth + (outer.bracket === '[' ? 1 : 0);
      from = i + 1;
    } else if (character === ',') {
      const key = keyForm.exec(value.slice(from, i).trim())?.[2];
      if (key !== undefined) top?.keys.push(key);
      from = i + 1;
    }
  }
  const top = open.at(-1);
  if (!top) return undefined;
  const typed = value.slice(from).trimStart();
  const found = keyForm.exec(typed);
  const base = { present: top.keys, column };
  if (top.bracket === '{' && found)
    return { ...base, path: [...path, { key: found[2] ?? '' }], typed: found[4] ?? '', at: 'value', tight: !found[3] };
  return { ...base, path, typed, at: top.bracket === '{' ? 'key' : 'item', tight: false };
}
