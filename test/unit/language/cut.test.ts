/** Words, sentences and clauses of passages as people write them. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cut, type Language } from '../../../server/src/language/index';

function checkSentences(text: string, expected: readonly string[], language: Language = 'nl'): void {
  const prose = cut(text, language);
  assert.deepEqual(
    prose.sentences.map(({ start, end }) => text.slice(start, end)),
    expected,
  );
}

function checkClauses(text: string, expected: readonly string[], language: Language = 'nl'): void {
  const clauses = new Map<number, string[]>();
  for (const word of cut(text, language).words)
    clauses.set(word.clause, [...(clauses.get(word.clause) ?? []), word.folded]);
  assert.deepEqual(
    [...clauses.values()].map((words) => words.join(' ')),
    expected,
  );
}

const words = (text: string): string[] => cut(text, 'nl').words.map(({ start, end }) => text.slice(start, end));

describe('cut: words', () => {
  it('keeps apostrophes and hyphens inside a word', () =>
    assert.deepEqual(words("Een LVB'er en een zzp'er, half-redzaam."), [
      'Een',
      "LVB'er",
      'en',
      'een',
      "zzp'er",
      'half-redzaam',
    ]));
  it('opens a word with a clipped letter', () =>
    assert.deepEqual(words("'s Avonds is 't stil"), ["'s", 'Avonds', 'is', "'t", 'stil']));
  it('leaves a quotation mark outside', () =>
    assert.deepEqual(words("zij is 'sterk' en 'te druk'"), ['zij', 'is', 'sterk', 'en', 'te', 'druk']));
  it('reads an abbreviation with dots as one word', () => {
    const word = cut('Hulp i.v.m. schulden', 'nl').words[1];
    assert.deepEqual([word?.start, word?.end, word?.folded], [5, 10, 'ivm']);
  });
  it('marks a left-out head', () => {
    const [first, second, third] = cut('wijk- en buurtaanpak', 'nl').words;
    assert.deepEqual([first?.dangling, first?.folded, first?.end], [true, 'wijk', 5]);
    assert.deepEqual([second?.dangling, third?.dangling], [false, false]);
  });
  it('folds accents and knows a capital', () => {
    const [word] = cut('Één cliënt', 'nl').words;
    assert.deepEqual([word?.folded, word?.capital, word?.shape], ['een', true, 'word']);
  });
  it('does not take a dash between spaces for a word', () =>
    assert.deepEqual(words('stil - maar druk'), ['stil', 'maar', 'druk']));
});

describe('cut: shapes', () => {
  const shapes: readonly (readonly [string, string])[] = [
    ['2024', 'date'],
    ['12-03-2024', 'date'],
    ['2024-03-12', 'date'],
    ['3 mei', 'date'],
    ['3 keer', 'number'],
    ['3e', 'number'],
    ['15%', 'number'],
    ['1.340', 'number'],
    ['1,5', 'number'],
    ['2500', 'number'],
    ['twaalf', 'number'],
    ['tientallen', 'number'],
    ['vierendertig', 'number'],
    ['ernstig', 'word'],
    ['een', 'word'],
    ['wijk', 'word'],
  ];
  for (const [text, shape] of shapes)
    it(`${text}: ${shape}`, () => assert.equal(cut(text, 'nl').words[0]?.shape, shape));
  it('reads an amount', () => assert.deepEqual(cut('€ 40 per week', 'nl').words[0]?.shape, 'number'));
});

describe('cut: sentences', () => {
  it('goes on after a title, an initial and an abbreviation', () =>
    checkSentences('Mw. T. komt i.v.m. geld, o.a. huur. Dhr. B. belt.', [
      'Mw. T. komt i.v.m. geld, o.a. huur.',
      'Dhr. B. belt.',
    ]));
  it('ends after an initial when a pronoun follows', () =>
    checkSentences('Gebeld met mw. T. Zij wil door.', ['Gebeld met mw. T.', 'Zij wil door.']));
  it('goes on after an initial when a surname follows', () =>
    checkSentences('Gesproken met T. Jansen over werk.', ['Gesproken met T. Jansen over werk.']));
  it('keeps decimals and ends after a year', () =>
    checkSentences('Het kost 3,5 uur. Sinds 2016. Nu niet.', ['Het kost 3,5 uur.', 'Sinds 2016.', 'Nu niet.']));
  it('gives a closing quote to the sentence', () =>
    checkSentences('Hij zei: "Ik wil." Toen ging hij.', ['Hij zei: "Ik wil."', 'Toen ging hij.']));
  it('goes on after a quotation with a question', () =>
    checkSentences('"Waarom?" vroeg hij.', ['"Waarom?" vroeg hij.']));
  it('goes on over an ellipsis before a small letter', () =>
    checkSentences('Hij wil… misschien. Ja.', ['Hij wil… misschien.', 'Ja.']));
  it('reads a line break as a space', () => checkSentences('Zij werkt\nin de zorg.', ['Zij werkt\nin de zorg.']));
  it('ends a sloppy sentence before a small letter', () =>
    checkSentences('het was druk. moeder belde', ['het was druk.', 'moeder belde']));
  it('reads English abbreviations', () =>
    checkSentences(
      'Dr. Reid asked, e.g. about rent. She paid.',
      ['Dr. Reid asked, e.g. about rent.', 'She paid.'],
      'en',
    ));
});

describe('cut: clauses', () => {
  it('parts at a subordinator', () =>
    checkClauses('hij blijft thuis omdat hij moe is', ['hij blijft thuis', 'omdat hij moe is']));
  it('parts at a semicolon, a colon and brackets', () =>
    checkClauses('rustig; wel moe (al lang): slaap', ['rustig', 'wel moe', 'al lang', 'slaap']));
  it('keeps a list together', () =>
    checkClauses('geen schulden, overlast of huurachterstand', ['geen schulden overlast of huurachterstand']));
  it('parts at a comma and a relative', () => checkClauses('de buurt, die stil is', ['de buurt', 'die stil is']));
  it('parts at dat with a subject, not at a demonstrative', () => {
    checkClauses('zij zegt dat hij komt', ['zij zegt', 'dat hij komt']);
    checkClauses('zij helpt dat kind', ['zij helpt dat kind']);
  });
  it('parts at en with a new verb, not within a pair', () => {
    checkClauses('hij werkt niet en is moe', ['hij werkt niet', 'en is moe']);
    checkClauses('hij is boos en moe', ['hij is boos en moe']);
  });
  it('parts English', () => checkClauses('he left because they shouted', ['he left', 'because they shouted'], 'en'));
});

describe('cut: any text', () => {
  it('keeps words and sentences inside the text and in order', () =>
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'É', '.', ' ', "'", '-', '"', '3', ',', '\n', '😀', '(', 'ij ', 'dat '),
        }),
        (text) => {
          const prose = cut(text, 'nl');
          let at = 0;
          for (const word of prose.words) {
            assert.ok(word.start >= at && word.end > word.start && word.end <= text.length);
            const sentence = prose.sentences[word.sentence];
            assert.ok(sentence !== undefined && sentence.start <= word.start && word.end <= sentence.end);
            at = word.end;
          }
        },
      ),
    ));
});
