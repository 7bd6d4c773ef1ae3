/** The matcher begins only where a wording's rarest word stands: it finds what one finds who begins everywhere. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addForm } from '../../../server/src/knowledge/addForm';
import { anchorsOf } from '../../../server/src/knowledge/anchors';
import { knownWords } from '../../../server/src/knowledge/knownWords';
import { MatcherBuilder, type FormTarget, type Match } from '../../../server/src/knowledge/matcher';
import type { Form, Step } from '../../../server/src/knowledge/steps';
import { newTrie } from '../../../server/src/knowledge/trie';
import { take, type Search } from '../../../server/src/knowledge/walk';
import { cut } from '../../../server/src/language';
import type { Prose } from '../../../server/src/language/types';

type Entry = readonly [form: Form, target: FormTarget];

/** Follows every wording from every word with which one begins. */
function matchEverywhere(entries: readonly Entry[], { text, words }: Prose): Match[] {
  const trie = newTrie();
  for (const [form, target] of entries) addForm(trie, form, target);
  const know = knownWords(trie, anchorsOf(trie));
  const known = words.map((each) => know(each, false));
  const search: Search = {
    text,
    words,
    known,
    taken: [],
    found: [],
    awake: new Uint32Array(trie.size).fill(1),
    turn: 1,
  };
  known.forEach(({ starts }, i) => {
    for (const start of starts) {
      if (!start) continue;
      for (const target of start.targets ?? []) search.found.push({ first: i, end: i + 1, words: [i], target });
      take(search, start, i);
    }
  });
  return search.found;
}

const vocabulary = ['de', 'is', 'niet', 'een', 'buurt', 'zorg', 'kans', 'zij', 'gaan'];
const word = fc.constantFrom(...vocabulary);
const runs = fc.uniqueArray(fc.array(word, { minLength: 1, maxLength: 2 }), {
  minLength: 1,
  maxLength: 3,
  selector: (run) => run.join(' '),
});
const keyStep = fc.oneof(
  { weight: 4, arbitrary: word.map((folded): Step => ({ type: 'word', folded })) },
  {
    weight: 3,
    arbitrary: fc
      .uniqueArray(word, { minLength: 1, maxLength: 4 })
      .map((forms): Step => ({ type: 'class', name: [...forms].sort().join('|'), forms: [...forms].sort() })),
  },
  { weight: 1, arbitrary: fc.constantFrom<Step>({ type: 'any' }, { type: 'number' }, { type: 'shape', shape: 'inf' }) },
);
const laterStep = fc.oneof(
  { weight: 4, arbitrary: keyStep },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 4 }).map((max): Step => ({ type: 'gap', max })) },
  {
    weight: 3,
    arbitrary: fc.tuple(runs, fc.boolean()).map(([some, optional]): Step => {
      const name = some.map((run) => run.join(' ')).join('|');
      return { type: 'choice', name: optional ? `${name}|` : name, runs: some, optional };
    }),
  },
);
const entry = fc
  .tuple(keyStep, fc.array(laterStep, { maxLength: 4 }), fc.constantFrom('a', 'b', 'c'))
  .map(([first, rest, id]): Entry => [
    { type: 'sequence', steps: [first, ...rest] },
    { kind: 'cue', id, derived: false },
  ]);
const text = fc
  .array(
    fc.tuple(
      fc.oneof(word, word, word, fc.constantFrom('12', 'gebouwd', 'Hij')),
      fc.constantFrom(' ', ' ', ' ', ', ', '. '),
    ),
    {
      maxLength: 25,
    },
  )
  .map((parts) => parts.map((part) => part.join('')).join(''));

const shown = (matches: readonly Match[]) =>
  matches.map(({ first, end, words, target }) => `${first}-${end} ${words.join(',')} ${target.id}`);

describe('the matcher', () => {
  it('finds what beginning everywhere finds, in the same order', () =>
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 12 }), text, (entries, written) => {
        const prose = cut(written, 'nl');
        const builder = new MatcherBuilder();
        for (const [form, target] of entries) builder.add(form, target);
        assert.deepEqual(shown(builder.build().match(prose)), shown(matchEverywhere(entries, prose)));
      }),
      { numRuns: 300 },
    ));
});
