/** Where two versions of a text differ, and whether a given change can be trusted. Knows only strings. */

/** The range `[start, end)` of the old text was replaced by `length` units of new text. */
export interface NoteChange {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

/** The smallest single change that makes `before` into `after`. */
export function changeBetween(before: string, after: string): NoteChange {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < most - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  return { start, end: before.length - tail, length: after.length - tail - start };
}

/** True when the lengths agree; a change that does not fit its texts would keep stale parts. */
export function fits({ start, end, length }: NoteChange, before: string, after: string): boolean {
  return start >= 0 && start <= end && end <= before.length && before.length - (end - start) + length === after.length;
}
