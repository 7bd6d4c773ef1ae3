/** Whatever the text: no throw, every range inside, the same with other line breaks, and an end within sight. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Note } from '../../../server/src/note';
import { checkProblems, checkSpansInside, mended, read, spansOf } from './checks';
import { rich } from './rich';

describe('any text', () => {
  it('cut anywhere, from either end, has its ranges inside', () => {
    for (let cut = 0; cut <= rich.length; cut++) {
      checkSpansInside(rich.slice(0, cut));
      checkSpansInside(rich.slice(cut));
    }
  });

  it('of random characters is read', () => {
    const odd = fc.constantFrom(
      '\0',
      '\r',
      '\n',
      '\ufeff',
      '\ud83d',
      '\ude00',
      '😀',
      '---\n',
      '>',
      '- ',
      '[[',
      ']]',
      '`',
      '<',
      '*',
      '|',
      '@a',
      ': ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 60 }), (parts) => {
        checkSpansInside(parts.join(''));
      }),
      { numRuns: 300 },
    );
  });

  it('reads the rich note without a word about its form', () => {
    checkProblems(rich, []);
    const { passages, actions, links, people, sections } = read(rich);
    assert.deepEqual([sections.length, actions.length, links.length], [5, 5, 4]);
    assert.deepEqual(
      people.map((person) => person.name),
      ['buur-1', 'school', 'anna', 'mw-t', 'moskee', 'piet'],
    );
    assert.ok(passages.every((passage) => !/geen proza|const|niet lezen|https?:/.test(passage.text)));
  });
});

/** A note in which the offsets of a text with CRLF are those of the same text with LF, and the carriage returns are gone. */
function withoutOffsets(note: Note): unknown {
  const plain = JSON.stringify(note, (key, value: unknown) => {
    if (key === 'text' && typeof value === 'string') return value.replace(/\s+/g, ' ');
    if (value instanceof Map) return [...(value as Map<string, unknown>).entries()];
    return ['start', 'end', 'mends'].includes(key) ? undefined : value;
  });
  return JSON.parse(plain) as unknown;
}

describe('line breaks', () => {
  it('of Windows and of old make the same note, with its own offsets', () => {
    for (const eol of ['\r\n', '\r']) {
      const lines = rich.slice(rich.indexOf('\n---\n') + 5);
      const text = eol === '\r' ? lines.replaceAll('\n', eol) : rich.replaceAll('\n', eol);
      const expected = eol === '\r' ? lines : rich;
      assert.deepEqual(withoutOffsets(read(text)), withoutOffsets(read(expected)));
      const lf = (offset: number): number =>
        eol === '\r' ? offset : offset - (text.slice(0, offset).match(/\r/g)?.length ?? 0);
      assert.deepEqual(
        read(text).passages.map(({ start, end }) => [lf(start), lf(end)]),
        read(expected).passages.map(({ start, end }) => [start, end]),
      );
    }
  });

  it('may be mixed', () => {
    const mixed = rich.replace(/\n/g, (feed, at: number) => (at % 3 === 0 ? '\r\n' : feed));
    assert.deepEqual(withoutOffsets(read(mixed)), withoutOffsets(read(rich)));
  });
});

describe('unreadable characters', () => {
  it('are told once, at the first, and taken away together', () => {
    const text = 'een\0\0 twee\x07';
    const [problem] = checkProblems(text, [['unreadable-character', '\0']]);
    assert.equal(mended(text, problem), 'een twee');
  });

  it('are not tabs, form feeds, emoji or half an emoji', () => {
    checkProblems('a\tb\fc 😀 \ud83d', []);
  });
});

describe('large texts', () => {
  it('are read up to five million units, and the place is told', () => {
    const line = `${'woord '.repeat(20)}\n\n`;
    const text = `---\nsoort: casus\ntitel: x\ndatum: 2026-03-01\n---\n# Kop\n\n${line.repeat(85_000)}`;
    assert.ok(text.length > 10_000_000);
    const { problems, passages, kind } = read(text);
    assert.equal(kind, 'casus');
    assert.deepEqual(
      problems.map(({ code, span }) => [code, span.end]),
      [['note-too-large', text.length]],
    );
    const from = problems[0]?.span.start ?? 0;
    assert.ok(from <= 5_000_000 && from > 4_999_000);
    assert.equal(text[from - 1], '\n');
    assert.ok((passages.at(-1)?.end ?? Infinity) <= from);
  });

  it('may be one line', () => {
    const { passages } = read('x*'.repeat(5_200_000));
    assert.equal(passages.length, 1);
  });

  it('may have 100,000 headings', () => {
    const text = Array.from({ length: 100_000 }, (_, line) => `${'#'.repeat((line % 6) + 1)} Kop\n`).join('');
    const { sections } = read(text);
    assert.equal(sections.length, 100_001);
    assert.equal(sections.at(-1)?.parent, 99_999);
  });
});

describe('deep nesting', () => {
  it('is told once and read all the same', () => {
    for (const mark of ['> ', '- ', '1. ']) {
      const text = `${mark.repeat(60)}een woord\n`;
      const { problems, passages } = read(text);
      assert.deepEqual(
        problems.map(({ code, span }) => [code, span.start, span.end]),
        [['nesting-too-deep', mark.length * 40, text.length - 1]],
        mark,
      );
      assert.deepEqual(
        passages.map((passage) => passage.text),
        ['een woord'],
      );
    }
    checkProblems(`${'> '.repeat(40)}een woord\n`, []);
  });

  it('of a hundred thousand marks comes to an end', () => {
    for (const text of ['>'.repeat(100_000), '- '.repeat(50_000), '['.repeat(100_000), '*a '.repeat(30_000)]) {
      for (const { end } of spansOf(read(text))) assert.ok(end <= text.length);
    }
  });
});
