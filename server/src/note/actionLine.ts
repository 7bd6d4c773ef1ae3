/** Reads the one line of a task as link work: kind, two sides, what, who and when. Knows neither the note nor the list around it. */
import type { Span } from '../language/types';
import { findDay } from './dates';
import { squeeze } from './fold';
import { blankOut } from './mask';
import { findPeople } from './people';
import type { ActionItem, Side, TieKind } from './types';

/** What the line itself says; offsets are relative to the line's text, moved by `base`. */
export type ActionLine = Pick<
  ActionItem,
  'kind' | 'kindSpan' | 'sides' | 'description' | 'owner' | 'ownerSpan' | 'date' | 'dateSpan'
>;

const KINDS: ReadonlyMap<string, TieKind> = new Map([
  ['bonding', 'bonding'],
  ['bridging', 'bridging'],
  ['linking', 'linking'],
  ['facilitating', 'facilitating'],
  ['faciliterend', 'facilitating'],
  ['faciliteren', 'facilitating'],
]);
const KIND = new RegExp(`\\(\\s*(${[...KINDS.keys()].join('|')})\\s*\\)`, 'i');
const ARROW = /↔|<->|<>/;
/** A dash ties two sides only on a line that names its kind: "(bridging) bewoners - wijkteam: koffie". */
const DASH = /\s[-–—]\s/;
const COLON = /:(?=\s|$)/;
const SIDE_END = /:(?=\s|$)|[,;]|\s\(|\.(?=\s|$)|\s@/;
/** More words than this before a colon are a sentence, not a side. */
const SIDE_WORDS = 4;

/** Reads the masked text of a task. `base` is added to every offset. */
export function readActionLine(text: string, base: number): ActionLine {
  const day = findDay(text);
  let rest = day ? blankOut(text, 0, [{ start: day.leadStart, end: day.end }]) : text;
  const named = KIND.exec(rest);
  const kindSpan = named ? { start: named.index, end: named.index + named[0].length } : undefined;
  const kind = KINDS.get(named?.[1]?.toLowerCase() ?? '');
  if (kindSpan) rest = blankOut(rest, 0, [kindSpan]);
  const tie = findTie(rest, kind !== undefined);
  const owner = findPeople(rest, 0).findLast((person) => !tie.sides.some((side) => covers(person, side)));
  const described = blankOut(rest, 0, owner ? [...tie.used, owner] : tie.used);
  return {
    ...(kind && kindSpan ? { kind, kindSpan: move(kindSpan, base) } : {}),
    sides: tie.sides.map((side) => ({ name: side.name, ...move(side, base) })),
    description: squeeze(described).replace(/^[\s:,;–-]+|[\s:,;–-]+$/g, ''),
    ...(owner ? { owner: owner.name, ownerSpan: move(owner, base) } : {}),
    ...(day ? { date: day.date, dateSpan: move(day, base) } : {}),
  };
}

interface Tie {
  readonly sides: readonly Side[];
  /** What the sides and their sign take up, so that the rest is the description. */
  readonly used: readonly Span[];
}

function findTie(text: string, hasKind: boolean): Tie {
  const colon = COLON.exec(text)?.index ?? text.length;
  const dash = hasKind ? DASH.exec(text) : null;
  const sign = ARROW.exec(text) ?? (dash && dash.index < colon ? dash : null);
  if (!sign) return hasKind && colon < text.length ? oneSide(text, colon) : { sides: [], used: [] };
  const after = sign.index + sign[0].length;
  const left = leftSide(text, sign.index);
  const right = rightSide(text, after);
  return {
    sides: [left, right].filter((side) => side.name !== ''),
    used: [withAt(text, left), { start: sign.index, end: after }, withAt(text, right)],
  };
}

/** "(linking) schuldhulp: samen bellen" names one side and leaves the other open. */
function oneSide(text: string, colon: number): Tie {
  const side = sideOf(text, 0, colon);
  const words = side.name === '' ? 0 : side.name.split(/\s+/).length;
  return words === 0 || words > SIDE_WORDS ? { sides: [], used: [] } : { sides: [side], used: [withAt(text, side)] };
}

/** From the last colon before the sign; an owner written before or after the side is no part of it. */
function leftSide(text: string, end: number): Side {
  let start = 0;
  for (const match of text.slice(0, end).matchAll(/:(?=\s)/g)) start = match.index + 1;
  const lead = /^\s*@\S+(?=\s+[^\s@])/.exec(text.slice(start, end));
  if (lead) start += lead[0].length;
  const first = start + (text.slice(start, end).length - text.slice(start, end).trimStart().length);
  const at = text.slice(first, end).search(/\s@/);
  return sideOf(text, start, at < 0 ? end : first + at);
}

function rightSide(text: string, start: number): Side {
  const lead = text.slice(start).length - text.slice(start).trimStart().length;
  const stop = SIDE_END.exec(text.slice(start + lead));
  return sideOf(text, start, stop ? start + lead + stop.index : text.length);
}

function sideOf(text: string, start: number, end: number): Side {
  const part = text.slice(start, end);
  const lead = /^\s*@?/.exec(part)?.[0].length ?? 0;
  const name = part.slice(lead).trim();
  return { start: start + lead, end: start + lead + name.length, name: squeeze(name) };
}

function withAt(text: string, side: Side): Span {
  return { start: text[side.start - 1] === '@' ? side.start - 1 : side.start, end: side.end };
}

function covers(person: Span, side: Span): boolean {
  return person.start < side.end && side.start < person.end;
}

function move({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
