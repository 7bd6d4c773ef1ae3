/** The vocabulary of checks on notes of its own: each kind of clue, what a check offers to add, and how few of them speak in one note. */
import assert from 'node:assert/strict';
import { compileKnowledge } from '../../../server/src/knowledge';
import type { Check, Clue } from '../../../server/src/knowledge/types';
import type { Patterns } from '../../../server/src/knowledge/types';
import { readNote } from '../../../server/src/note';
import { readReading } from '../../../server/src/reading';
import { findAll, ruleOf, rulesOf, type Finding, type RuleInput } from '../../../server/src/rules';
import { loadKnowledge } from '../../../scripts/buildKnowledge';
import { applied, unmarked } from './support/check';
import { data } from './support/knowledge';

const both = (nl: string, en = nl) => ({ nl, en });
const words = (...nl: readonly string[]): Patterns => ({ nl, en: [] });

function check(id: string, when: readonly Clue[], unless: readonly Clue[] = [], more: Partial<Check> = {}): Check {
  return {
    id,
    kinds: ['casus'],
    name: both(`Naam van ${id}`),
    about: both(`Over ${id}.`),
    question: both('Welke dan?', 'Which one?'),
    cases: [{ when, unless }],
    sources: [{ seed: '000', section: '§9' }],
    hits: [],
    misses: [],
    ...more,
  };
}

function read(text: string, checks: readonly Check[], noteLanguage: 'nl' | 'en' = 'nl'): RuleInput {
  const knowledge = compileKnowledge({ ...data, checks });
  const note = { ...readNote(text, knowledge.formats), language: 'nl' as const };
  return { note, reading: readReading(note, knowledge), knowledge, noteLanguage };
}

const codesOf = (checks: readonly Check[]) => new Set(checks.map(({ id }) => id));

function findingsOf(input: RuleInput): Finding[] {
  const codes = codesOf(input.knowledge.checks);
  return findAll(input, new Map()).filter(({ code }) => codes.has(code));
}

/** The checks find the marked ranges and nothing else. */
function expectChecks(marked: string, ...checks: readonly Check[]): Finding[] {
  const { text, spans } = unmarked(marked);
  const found = findingsOf(read(text, checks));
  assert.deepEqual(
    found.map(({ span }) => `${span.start} ${text.slice(span.start, span.end)}`),
    spans.map(({ start, end }) => `${start} ${text.slice(start, end)}`),
  );
  return found;
}

const head = '---\nsoort: casus\ntitel: Mevrouw T.\n---\n';
const headMarked = '---\nsoort: casus\ntitel: ⟦Mevrouw T.⟧\n---\n';

describe('a check with wordings', () => {
  const fiets = check('fiets', [{ words: words('fiets') }]);

  it('stands on the first wording, repeats it and asks', () => {
    const [finding] = expectChecks(`${head}Een ⟦fiets⟧ en nog een fiets.\n`, fiets);
    assert.deepEqual(finding?.message, { nl: '“fiets”: welke dan?', en: '“fiets”: which one?' });
    assert.deepEqual(finding.topic, { kind: 'rule', id: 'fiets' });
  });
  it('hears the author only', () => expectChecks(`${head}Zij zei: "mijn fiets is weg".\n`, fiets));
  it('passes over headings and tasks', () => expectChecks(`${head}## Fiets\n\n- [ ] fiets ophalen\n`, fiets));
  it('never stands on a word of danger', () =>
    expectChecks(`${head}De mishandeling begon toen.\n`, check('geweld', [{ words: words('mishandeling') }])));
  it('is for its own kind of note', () => expectChecks('---\nsoort: wijk\ntitel: X\n---\nEen fiets.\n', fiets));
  it('counts places, or different wordings', () => {
    const twice = check('twice', [{ words: words('fiets', 'bel'), atLeast: 2 }]);
    const different = check('different', [{ words: words('fiets', 'bel'), atLeast: 2, distinct: true }]);
    expectChecks(`${head}Een ⟦fiets⟧ en een fiets.\n`, twice);
    expectChecks(`${head}Een fiets en een fiets.\n`, different);
    expectChecks(`${head}Een ⟦fiets⟧ met een bel.\n`, different);
  });
  it('looks in some sections only, or in all but some, or at the opening', () => {
    const inside = check('inside', [{ words: words('fiets'), in: ['aanleiding'] }]);
    const outside = check('outside', [{ words: words('fiets'), notIn: ['aanleiding'] }]);
    const opening = check('opening', [{ words: words('fiets'), opening: true }]);
    const text = (first: string, second: string) =>
      `${head}## Aanleiding\n\n### Eerst\n\n${first}\n\n## Stappen\n\n${second}\n`;
    expectChecks(text('Een ⟦fiets⟧.', 'Een fiets.'), inside);
    expectChecks(text('Een fiets.', 'Een ⟦fiets⟧.'), outside);
    expectChecks(text('Een deur. Een fiets.', 'Een ⟦fiets⟧.'), opening);
  });
  it('goes on to the next wording when something near answers the first', () => {
    const near = (within: 'sentence' | 'passage' | 'section' | 'note') =>
      check(within, [{ words: words('fiets') }], [{ words: words('slot'), within }]);
    expectChecks(`${head}Een fiets met een slot. Een ⟦fiets⟧.\n`, near('sentence'));
    expectChecks(`${head}Een fiets. Een slot.\n\nEen ⟦fiets⟧.\n`, near('passage'));
    expectChecks(`${head}Een fiets.\n\nEen slot.\n\n## Later\n\nEen ⟦fiets⟧.\n`, near('section'));
    expectChecks(`${head}Een fiets.\n\n## Later\n\nGeen slot.\n`, near('note'));
  });
  it('asks what came before', () => {
    const before = check('before', [{ words: words('plan') }], [{ words: words('koffie'), side: 'before' }]);
    expectChecks(`${head}Een ⟦plan⟧. Daarna koffie.\n`, before);
    expectChecks(`${head}Eerst koffie. Dan een plan.\n`, before);
  });
});

describe('a check with other clues', () => {
  it('sees fields, by what stands in them', () => {
    const chosen = check('chosen', [{ field: 'verhuizing', is: ['moet-weg'] }]);
    const empty = check('empty', [{ field: 'verhuizing', state: 'empty' }]);
    const withField = (value: string) => `---\nsoort: casus\ntitel: X\nverhuizing: ${value}\n---\nTekst.\n`;
    expectChecks(withField('⟦moet-weg⟧'), chosen);
    expectChecks(withField('wil-blijven'), chosen, empty);
    expectChecks('---\nsoort: casus\ntitel: X\n⟦verhuizing⟧: \n---\nTekst.\n', empty);
    expectChecks(`${headMarked}Tekst.\n`, empty);
  });
  it('sees items that lack a key', () => {
    const items = check('items', [{ items: 'labels', is: { status: ['aangenomen'] }, without: 'reden' }]);
    const labels = (item: string) => `---\nsoort: casus\ntitel: X\nlabels:\n  - ${item}\n---\nTekst.\n`;
    expectChecks(labels('⟦{ sleutel: a/b, status: aangenomen }⟧'), items);
    expectChecks(labels('{ sleutel: a/b, status: aangenomen, reden: gezien }'), items);
    expectChecks(labels('{ sleutel: a/b, status: voorgesteld }'), items);
    expectChecks(labels('a/b'), items);
  });
  it('sees sections, filled or empty', () => {
    const empty = check('empty', [{ section: ['stappen'], state: 'empty' }]);
    const filled = check('filled', [{ section: ['stappen'], state: 'filled' }]);
    expectChecks(`${head}## ⟦Stappen⟧\n`, empty, filled);
    expectChecks(`${head}## ⟦Stappen⟧\n\nBellen.\n`, empty, filled);
  });
  it('sees the length, a quotation and a question', () => {
    const long = check('long', [{ longer: 10 }], [{ quotation: true }, { question: true }]);
    const prose = 'Een deur, een tafel, een stoel, een kast, een raam, een trap en een lamp.';
    expectChecks(`${headMarked}${prose}\n`, long);
    expectChecks(`${head}Een deur.\n`, long);
    expectChecks(`${head}${prose} "Kom maar binnen", klonk het.\n`, long);
    expectChecks(`${headMarked}${prose} Dat heet een 'drempel' hier.\n`, long);
    expectChecks(`${head}${prose} Wie deed open?\n`, long);
  });
  it('sees the writer’s mentions of a lens', () => {
    const lens = check('lens', [{ lens: 'tekort-kracht/A' }], [{ lens: 'wensdenken-nuchterheid/B' }]);
    expectChecks(`${head}Dat is ⟦onkunde⟧.\n`, lens);
    expectChecks(`${head}Dat is geen onkunde.\n`, lens);
    expectChecks(`${head}Dat is onkunde. Zij is overvraagd.\n`, lens);
  });
  it('takes the first case that holds', () => {
    const cases: Check['cases'] = [
      { when: [{ words: words('fiets') }], unless: [] },
      { when: [{ words: words('bel') }], unless: [] },
    ];
    const either = check('either', [], [], { cases });
    expectChecks(`${head}Een ⟦bel⟧.\n`, either);
    expectChecks(`${head}Een bel en een ⟦fiets⟧.\n`, either);
  });
});

describe('what a check offers', () => {
  const mended = (text: string, mend: Required<Check>['mend'], language: 'nl' | 'en' = 'nl'): string[] => {
    const input = read(text, [check('mended', [{ words: words('fiets') }], [], { mend })], language);
    return findingsOf(input).flatMap(({ fixes }) => fixes.map(({ edits }) => applied(text, edits)));
  };

  it('is a section at its place, where it is not there yet', () => {
    assert.deepEqual(mended(`${head}## Aanleiding\n\nEen fiets.\n`, { section: 'stappen' }), [
      `${head}## Aanleiding\n\nEen fiets.\n\n## Stappen\n`,
    ]);
    assert.deepEqual(mended(`${head}## Stappen\n\nEen fiets.\n`, { section: 'stappen' }), []);
  });
  it('is a field with its values to choose from, in the language of the note', () => {
    const body = '---\nEen fiets.\n';
    const front = '---\nsoort: casus\ntitel: X\n';
    assert.deepEqual(mended(front + body, { field: 'verhuizing' }), [
      `${front}verhuizing: \${1|wil-blijven,moet-weg|}\n${body}`,
    ]);
    assert.deepEqual(mended(front + body, { field: 'verhuizing' }, 'en'), [
      `${front}verhuizing: \${1|wil-blijven (naam),has to go|}\n${body}`,
    ]);
    assert.deepEqual(mended(`${front}verhuizing: \n${body}`, { field: 'verhuizing' }), []);
    assert.deepEqual(mended('---\nsoort: casus\ntitel: X\nEen fiets.\n', { field: 'verhuizing' }), []);
  });
});

describe('checks together', () => {
  const many = ['fiets', 'bel', 'slot', 'pomp'].map((word) => check(word, [{ words: words(word) }]));

  it('speak three times per note at most, first about a place in the text', () => {
    const whole = check('whole', [{ longer: 1 }]);
    expectChecks(`${head}Een ⟦fiets⟧, een ⟦bel⟧, een ⟦slot⟧ en een pomp.\n`, whole, ...many);
    expectChecks(`${headMarked}Een ⟦fiets⟧.\n`, whole, ...many);
  });
  it('are rules like any other: with a page, and a severity that can be set', () => {
    const { knowledge, ...rest } = read(`${head}Een fiets.\n`, many);
    assert.equal(ruleOf(knowledge, 'fiets')?.title.nl, 'Naam van fiets');
    assert.equal(ruleOf(knowledge, 'nergens'), undefined);
    const severities = (severity: 'off' | 'warning') =>
      findAll({ knowledge, ...rest }, new Map([['fiets', severity]])).map((finding) => finding.severity);
    assert.deepEqual(severities('off'), []);
    assert.deepEqual(severities('warning'), ['information']);
  });
  it('of the product have codes of their own, and words that ask', () => {
    const { data: product } = loadKnowledge();
    const codes = rulesOf(compileKnowledge(product)).map(({ code }) => code);
    assert.deepEqual(codes, [...new Set(codes)]);
    for (const { id, question, name, about } of product.checks) {
      assert.match(question.nl, /\?$|\?.*\.$/, id);
      assert.match(question.en, /\?$|\?.*\.$/, id);
      assert.doesNotMatch(`${name.nl} ${about.nl} ${question.nl}`, /\b(fout|foute|verkeerd|verkeerde)\b/i, id);
    }
  });
});
