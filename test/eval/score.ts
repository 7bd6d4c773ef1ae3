/** Scores what the product read against the annotation, as the guidelines say. Pure; prints nothing. */
import type { Reading } from '../../server/src/reading';
import { nthIndex, type AnnotatedNote, type GoldMention } from './gold';

/** A mention as the scorer sees it, from either side. */
export interface Placed {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly pole: 'problem' | 'escalator';
  readonly voice: string;
  readonly counts: boolean;
  readonly kind?: 'vocabulary' | 'deed';
}

export interface Pair {
  readonly system: Placed;
  readonly gold: Placed;
}

/** One note's outcome. */
export interface NoteScore {
  readonly name: string;
  readonly system: readonly Placed[];
  readonly gold: readonly Placed[];
  /** Pairs over mentions of any voice. */
  readonly pairs: readonly Pair[];
  /** Pairs over counted mentions of both sides. */
  readonly counted: readonly Pair[];
  readonly stance: { readonly system: string; readonly gold: string };
  readonly labels?: Choice;
  readonly actions?: Choice;
}

/** Offered ids held against the annotated ones. */
export interface Choice {
  readonly sure: number;
  readonly sureInFirstFive: number;
  readonly offered: number;
  readonly fitting: number;
}

const stopWords = new Set(
  'de het een en of van in op te is was zijn haar hij ze zij die dat dit met voor aan bij om er ook al niet geen maar als naar uit over door the a an and of to in on is was his her she he that this with for at not no but as from by it'.split(
    ' ',
  ),
);

/** Scores one note. */
export function scoreNote(note: AnnotatedNote, reading: Reading): NoteScore {
  const system = reading.mentions
    .filter((mention) => mention.show === 'highlight' && (mention.frame === 'problem' || mention.frame === 'escalator'))
    .map((mention): Placed => ({
      start: mention.start,
      end: mention.end,
      text: note.text.slice(mention.start, mention.end),
      pole: mention.frame === 'problem' ? 'problem' : 'escalator',
      voice: mention.voice,
      counts: mention.counts,
    }));
  const gold = note.gold.mentions.flatMap((mention) => placeGold(note.text, mention) ?? []);
  const counted = (placed: Placed) => placed.counts;
  return {
    name: note.name,
    system,
    gold,
    pairs: pairUp(note.text, system, gold),
    counted: pairUp(note.text, system.filter(counted), gold.filter(counted)),
    stance: { system: reading.balance.stance, gold: note.gold.stance },
    ...(note.gold.labels
      ? {
          labels: choice(
            reading.labels.map(({ key }) => key),
            note.gold.labels,
          ),
        }
      : {}),
    ...(note.gold.actions ? { actions: choice(offeredActions(reading), note.gold.actions) } : {}),
  };
}

/** The ids of suggested actions, best first, each once. */
export function offeredActions(reading: Reading): string[] {
  const ranked = [...reading.actions].sort((a, b) => b.score - a.score);
  return [...new Set(ranked.map(({ action }) => action))];
}

function placeGold(text: string, mention: GoldMention): Placed | undefined {
  const start = nthIndex(text, mention.text, mention.nth);
  if (start < 0) return undefined;
  const { pole, voice, kind } = mention;
  return { start, end: start + mention.text.length, text: mention.text, pole, voice, kind, counts: voice === 'author' };
}

/** Content words of a range, as start offsets; when a range holds function words only, all its words. */
function contentWords(text: string, { start, end }: Placed): Set<number> {
  const words = [...text.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    at: start + match.index,
    word: match[0].toLowerCase(),
  }));
  const content = words.filter(({ word }) => !stopWords.has(word));
  return new Set((content.length ? content : words).map(({ at }) => at));
}

/** One to one, greedily by overlap; same pole and at least one shared content word. */
function pairUp(text: string, system: readonly Placed[], gold: readonly Placed[]): Pair[] {
  const goldWords = gold.map((placed) => contentWords(text, placed));
  const options = system.flatMap((s, i) => {
    const words = contentWords(text, s);
    return gold.flatMap((g, j) => {
      if (g.pole !== s.pole || g.end <= s.start || g.start >= s.end) return [];
      const shared = [...words].filter((word) => goldWords[j]?.has(word)).length;
      return shared ? [{ i, j, shared }] : [];
    });
  });
  const takenSystem = new Set<number>();
  const takenGold = new Set<number>();
  const pairs: Pair[] = [];
  for (const { i, j } of options.sort((a, b) => b.shared - a.shared || a.i - b.i || a.j - b.j)) {
    const [s, g] = [system[i], gold[j]];
    if (takenSystem.has(i) || takenGold.has(j) || !s || !g) continue;
    takenSystem.add(i);
    takenGold.add(j);
    pairs.push({ system: s, gold: g });
  }
  return pairs;
}

function choice(
  offered: readonly string[],
  gold: readonly { readonly id: string; readonly certainty: string }[],
): Choice {
  const sure = gold.filter((entry) => entry.certainty === 'sure').map((entry) => entry.id);
  const known = new Set(gold.map((entry) => entry.id));
  return {
    sure: sure.length,
    sureInFirstFive: sure.filter((id) => offered.slice(0, 5).includes(id)).length,
    offered: offered.length,
    fitting: offered.filter((id) => known.has(id)).length,
  };
}
