import assert from 'node:assert/strict';
import { expandPattern, PatternError } from '../../../server/src/knowledge/patterns';
import type { Form } from '../../../server/src/knowledge/steps';

const groups: Record<string, readonly string[]> = { plaats: ['wijk', 'buurt'] };
const written = (form: Form): string =>
  form.type === 'sequence'
    ? form.steps
        .map((step) =>
          step.type === 'word'
            ? step.folded
            : step.type === 'gap'
              ? `…${step.max}`
              : `<${step.type === 'class' || step.type === 'choice' ? step.name : step.type}>`,
        )
        .join(' ')
    : form.type === 'prefix'
      ? `${form.folded}-`
      : `-${form.folded}`;
const expand = (pattern: string) => expandPattern(pattern, 'nl', (id) => groups[id] ?? []).map(written);

describe('pattern notation', () => {
  it('folds words and takes hyphens out', () => assert.deepEqual(expand('Co-creatie'), ['cocreatie']));
  it('gives two words their closed spelling too', () =>
    assert.deepEqual(expand('link work'), ['link work', 'linkwork']));
  it('expands alternatives, also inside a word and empty ones', () =>
    assert.deepEqual(expand('probleem{wijk|buurt}'), ['probleemwijk', 'probleembuurt']));
  it('an alternative may be empty, with its space', () =>
    assert.deepEqual(expand('mist {de |}structuur'), ['mist <de|> structuur']));
  it('groups that are glued together make words', () =>
    assert.deepEqual(expand('{taal|leer}{achterstand|gebrek}'), [
      'taalachterstand',
      'taalgebrek',
      'leerachterstand',
      'leergebrek',
    ]));
  it('expands nested alternatives', () => assert.deepEqual(expand('{a{b|c}|d}e'), ['abe', 'ace', 'de']));
  it('keeps a group of single words together as one step', () =>
    assert.deepEqual(expand('kwetsbare {@plaats}'), ['kwetsbare <wijk|buurt>']));
  it('keeps words that need not stand there in one step', () =>
    assert.deepEqual(expand('mist {de |het |een goede |}{vaste |}structuur'), [
      'mist <de|het|een goede|> <vaste|> structuur',
    ]));
  it('reads slots', () => assert.deepEqual(expand('scoort <getal> <woord>'), ['scoort <number> <any>']));
  it('reads prefix and suffix terms', () => {
    assert.deepEqual(expand('achterstands-'), ['achterstands-']);
    assert.deepEqual(expand('-problematiek'), ['-problematiek']);
  });
  it('conjugates a separable verb, with a gap of twelve words', () => {
    const forms = expand('door|stromen (ww)');
    for (const form of ['doorstromen', 'stroomt …12 door', 'door te stromen', 'doorgestroomd'])
      assert.ok(forms.includes(form), form);
  });
  it('inflects an adjective', () => assert.ok(expand('kwetsbaar (bn)').includes('kwetsbare')));
  it('refuses unbalanced braces, naming the pattern', () => assert.throws(() => expand('mist {de'), PatternError));
  it('gives nothing for a pattern without a word', () => assert.deepEqual(expand('…'), []));
  it('puts a verb phrase in the orders of main and subordinate clauses', () =>
    assert.deepEqual(expand('[missen] de vaardigheden'), [
      '<missen finite> …3 de vaardigheden',
      'de vaardigheden …1 <missen last>',
    ]));
  it('splits a separable verb around what goes with it', () =>
    assert.deepEqual(expand('[toe|laten] niemand'), [
      '<laten finite> …3 niemand …3 toe',
      'niemand …1 <toe|laten last>',
      'niemand toe te laten',
    ]));
  it('keeps the bar of a verb inside alternatives', () =>
    assert.equal(expand('{[toe|laten]|[dulden]} niemand').length, 5));
});
