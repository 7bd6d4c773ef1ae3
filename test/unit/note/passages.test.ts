/** Passages: which stretches are prose, of what kind, and what is blanked in them. */
import assert from 'node:assert/strict';
import { at, checkPassages, read } from './checks';

describe('passages', () => {
  it('tells paragraphs, items, tasks, cells, headings and quotes apart', () => {
    checkPassages('# Kop\n\nAlinea\nloopt door.\n\n- punt\n- [ ] taak\n\n> citaat\n\n| a | b |\n|---|---|\n| c | |\n', [
      'heading: Kop',
      'paragraph: Alinea loopt door.',
      'item: punt',
      'task: taak',
      'quote: citaat',
      'cell: a',
      'cell: b',
      'cell: c',
    ]);
  });

  it('gives an item its own text and its children theirs', () => {
    checkPassages('- een\n  loopt door\n\n  tweede alinea\n  - kind\n    1. kleinkind\n', [
      'item: een loopt door',
      'item: tweede alinea',
      'item: kind',
      'item: kleinkind',
    ]);
  });

  it('blanks marks and keeps what they mark', () => {
    checkPassages('Ze wil **eerst** *werk* en ~~geen~~ _rust_ en 2 \\* 3.', [
      'paragraph: Ze wil eerst werk en geen rust en 2 * 3.',
    ]);
  });

  it('keeps a line that is bold as a paragraph', () => {
    checkPassages('**Situatie.**\n\nTekst', ['paragraph: Situatie.', 'paragraph: Tekst']);
  });

  const blanked: readonly (readonly [string, string])[] = [
    ['code', 'een `code x` twee'],
    ['a link target', 'een [twee](http://x.example "t")'],
    ['a link reference', 'een [twee][ref]'],
    ['a bare address', 'een https://x.example/a?b=c twee'],
    ['a www address', 'een www.x.example twee'],
    ['an e-mail address', 'een naam@x.example twee'],
    ['an address in angle brackets', 'een <https://x.example> twee'],
    ['HTML', 'een <b>twee</b>'],
    ['a comment', 'een <!-- weg --> twee'],
    ['an entity', 'een &amp; twee'],
    ['a footnote mark', 'een[^1] twee'],
    ['a footnote definition', '[^1]: een twee'],
    ['a wiki link without alias', 'een [[weg]] twee'],
    ['the target of a wiki link with alias', 'een [[weg#kop|twee]]'],
    ['an embedded file', 'een ![[weg.png]] twee'],
    ['a hard break', 'een\\\ntwee'],
    ['a hard break of spaces', 'een   \ntwee'],
    ['a NUL', 'een\0twee'],
  ];
  for (const [name, text] of blanked) {
    it(`blanks ${name}`, () => {
      checkPassages(text, ['paragraph: een twee']);
    });
  }

  it('passes over code blocks, HTML blocks, rules and link definitions', () => {
    checkPassages(
      '    code\n\n```\ncode\n```\n\n<div>\nhtml\n</div>\n\n<!--\nweg\n-->\n\n---\n\n[a]: http://x.example\n',
      [],
    );
  });

  it('has no passage for what is empty after blanking', () => {
    checkPassages('`code`\n\n- \n- [ ] \n\n[[weg]]\n', []);
  });

  it('calls everything in a block quote a quote, and blanks its marks', () => {
    const text = '> een\n> twee\nlui\n>\n> - punt\n> # kop\n';
    checkPassages(text, ['quote: een twee lui', 'quote: punt', 'quote: kop']);
    const [first] = read(text).passages;
    assert.equal(at(text, first ?? { start: 0, end: 0 }), 'een\n> twee\nlui');
    assert.equal(first?.text, 'een\n  twee\nlui');
  });

  it('starts and ends a passage at its prose', () => {
    const text = '  **vet** en [link](u)  \n';
    const [passage] = read(text).passages;
    assert.equal(at(text, passage ?? { start: 0, end: 0 }), 'vet** en [link');
    assert.equal(passage?.text, 'vet   en  link');
  });

  it('knows a table by a rule with blanks after it, and leaves a row alone', () => {
    checkPassages('| a | b |\r\n|---|--:|\r\n| c | - | \r\n', ['cell: a', 'cell: b', 'cell: c', 'cell: -']);
  });

  it('leaves a byte order mark outside', () => {
    const text = '\ufeff# Kop\n';
    checkPassages(text, ['heading: Kop']);
    assert.equal(read(text).passages[0]?.start, 3);
  });

  it('reads a paragraph that is too long to pair its marks, without marks and addresses', () => {
    const text = `${'woord '.repeat(4000)}**vet** https://x.example/y einde`;
    const { passages } = read(text);
    assert.equal(passages.length, 1);
    assert.equal(passages[0]?.text.slice(24_000).replace(/\s+/g, ' '), ' vet einde');
  });
});
