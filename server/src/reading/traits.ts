/**
 * What can be seen of a wording in its passage, as named numbers: what it is, what the learned reader makes of it, which words stand around it.
 * The trainer and the product share it. Knows no weights.
 */
import { stemOf, type CompiledTerm, type Odds, type Traits, type WordClasses } from '../knowledge';
import { isSmallWord } from '../language';
import type { Prose, Word } from '../language/types';
import type { PassageKind } from '../note/types';
import { isContent } from './likeness';
import type { PassageMatches } from './passageMatches';

/** A wording to be judged: words `[first, end)`, of which `words` carry it. */
export interface Judged {
  readonly first: number;
  readonly end: number;
  readonly words: readonly number[];
  readonly frame: 'problem' | 'escalator';
  /** Absent for what no list holds. */
  readonly compiled?: CompiledTerm;
  readonly derived: boolean;
  readonly situated: boolean;
}

/** What a passage tells of all its wordings. */
export interface Around extends PassageMatches {
  readonly odds: Odds;
  /** Stem → what listed wordings use the word for. */
  readonly classes: WordClasses;
  readonly passageKind: PassageKind;
}

type Add = (name: string, value?: number) => void;

export function traitsOf(judged: Judged, around: Around): Traits {
  const traits = new Map<string, number>();
  const add: Add = (name, value = 1) => traits.set(name, (traits.get(name) ?? 0) + value);
  const origin = judged.compiled?.term.origin ?? 'learned';
  addKind(judged, origin, add);
  addOdds(judged, around, origin === 'learned' ? 'learned' : 'listed', add);
  addWording(judged, around, add);
  addNeighbours(judged, around.prose, add);
  addSentence(judged, around, add);
  add(`passage ${around.passageKind}`);
  add(around.prose.language);
  return traits;
}

function addKind({ compiled, frame, derived, situated }: Judged, origin: string, add: Add): void {
  add(`${origin} ${frame}`);
  if (situated) add(`situated ${frame}`);
  if (!compiled) return;
  const { term, lens } = compiled;
  add(`strength ${term.strength}`);
  if (derived) add('derived');
  add(`lens ${lens.id} ${term.pole}`);
  add(`tier ${lens.tier}`);
  add(`valence ${lens.valence}`);
  if (term.practice) add(`practice ${term.practice}`);
  if (term.when.length) add('conditioned');
}

const least = 0.002;
const logit = (p: number): number => Math.log(Math.max(least, p) / Math.max(least, 1 - p));

function addOdds({ first, end, frame }: Judged, { prose, odds }: Around, kind: string, add: Add): void {
  const own = odds[frame];
  const other = odds[frame === 'problem' ? 'escalator' : 'problem'];
  let most = 0;
  let others = 0;
  let sum = 0;
  let all = 0;
  for (let at = first; at < end; at++) {
    most = Math.max(most, own[at] ?? 0);
    others = Math.max(others, other[at] ?? 0);
    sum += own[at] ?? 0;
    all += (own[at] ?? 0) + (other[at] ?? 0);
  }
  add(`${kind} odds`, logit(most));
  add(`${kind} odds ${frame}`, logit(most));
  add(`${kind} mean`, logit(sum / (end - first)));
  add(`${kind} either`, logit(Math.min(1, all / (end - first))));
  add(`${kind} others`, logit(others));
  add(`${kind} about ${Math.min(9, Math.floor(most * 10))}`);
  if (end - first === 1) add(`${kind} alone odds`, logit(most));
  const sentence = prose.sentences[prose.words[first]?.sentence ?? 0];
  if (!sentence) return;
  let near = 0;
  for (let at = sentence.firstWord; at < sentence.endWord; at++) {
    if (at < first || at >= end) near += own[at] ?? 0;
  }
  add('heat of the sentence', Math.min(4, near));
  let heat = 0;
  for (let at = 0; at < own.length; at++) heat += (own[at] ?? 0) - (other[at] ?? 0);
  add('heat of the passage', Math.max(-6, Math.min(6, heat)) / 3);
}

function addWording(judged: Judged, around: Around, add: Add): void {
  const { first, end, words, compiled } = judged;
  const { prose } = around;
  const kind = compiled ? 'listed' : 'learned';
  const own = prose.words.slice(first, end);
  const content = own.filter((word) => isContent(word) && !isSmallWord(word.folded, prose.language));
  add(`${kind} words ${Math.min(5, own.length)}`);
  add(`${kind} content ${Math.min(4, content.length)}`);
  const longest = Math.max(0, ...content.map(({ folded }) => folded.length));
  add(`${kind} length`, Math.min(16, longest) / 8);
  if (words.length < end - first) add('gap');
  if (own.some(({ shape }) => shape !== 'word')) add(`${kind} number inside`);
  if (own.some(({ clause }) => clause !== own[0]?.clause)) add(`${kind} clauses`);
  const [head] = own;
  const tail = own.at(-1);
  if (head?.capital && prose.sentences[head.sentence]?.firstWord !== first) add('capital');
  if (head && !content.includes(head)) add(`first ${head.folded}`);
  if (tail && !content.includes(tail)) add(`last ${tail.folded}`);
  if (content.length === 1 && content[0]) add(`${kind} ending ${content[0].folded.slice(-2)}`);
  addUses(judged, content, around, kind, add);
}

/** How many of the words that carry it are used for its frame, for the other one, for either or for none. */
function addUses(
  { frame }: Judged,
  content: readonly Word[],
  { classes, prose }: Around,
  kind: string,
  add: Add,
): void {
  for (const { folded } of content) {
    const [lean] = classes.get(stemOf(folded, prose.language)) ?? [];
    const use = lean === undefined || lean === 'either' ? (lean ?? 'unknown') : lean === frame ? 'own' : 'other';
    add(`${kind} ${use}`, 1 / content.length);
    if (content.length === 1) add(`${kind} alone ${use}`);
  }
}

function addNeighbours({ first, end, compiled }: Judged, prose: Prose, add: Add): void {
  const sentence = prose.sentences[prose.words[first]?.sentence ?? 0];
  const kind = compiled ? 'listed' : 'learned';
  const nameOf = (at: number): string => {
    if (!sentence || at < sentence.firstWord || at >= sentence.endWord) return 'edge';
    const word = prose.words[at] as Word;
    if (word.shape !== 'word') return word.shape;
    if (!isContent(word) || isSmallWord(word.folded, prose.language)) return word.folded;
    return word.clause === prose.words[first]?.clause ? 'content' : 'clause';
  };
  const before = nameOf(first - 1);
  const after = nameOf(end);
  add(`before ${before}`);
  add(`after ${after}`);
  add(`${kind} before ${before === 'content' || before === 'edge' ? before : 'small'}`);
  add(`${kind} after ${after === 'content' || after === 'edge' ? after : 'small'}`);
}

function addSentence({ first, end }: Judged, { prose, byKind }: Around, add: Add): void {
  const number = prose.words[first]?.sentence ?? 0;
  const clause = prose.words[first]?.clause;
  const sentence = prose.sentences[number];
  if (!sentence) return;
  const { firstWord, endWord } = sentence;
  for (let at = firstWord; at < endWord; at++) {
    const word = prose.words[at] as Word;
    if (at >= first && at < end) continue;
    if (word.shape !== 'word') add('number in the sentence', 0.5);
    else if (word.clause === clause && isSmallWord(word.folded, prose.language)) add(`with ${word.folded}`);
  }
  add('length of the sentence', Math.min(40, endWord - firstWord) / 20);
  const text = prose.text.slice(sentence.start, sentence.end);
  if (text.trimEnd().endsWith('?')) add('question');
  if (/["“„”«]/.test(text)) add('quotes');
  let listed = 0;
  for (const match of byKind.get('term') ?? []) {
    if (match.end <= first || match.first >= end) {
      if (prose.words[match.first]?.sentence === number) listed++;
    }
  }
  add('listed near by', Math.min(4, listed) / 2);
}
