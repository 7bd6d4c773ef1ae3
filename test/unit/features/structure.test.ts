/** Outline, folding, code lens, status, new note and the pages behind "why?". */
import assert from 'node:assert/strict';
import {
  codeLenses,
  documentSymbols,
  explain,
  explainSection,
  foldingRanges,
  newNote,
  noteKinds,
  referencePages,
  status,
} from '../../../server/src/features';
import { rulesOf } from '../../../server/src/rules';
import { knowledge } from '../rules/support/knowledge';
import { head } from '../rules/support/check';
import { context, openNote } from './support/open';

const text = `${head}## Aanleiding\n\nEen probleemwijk. Zij klimt op.\n\n### Later\n\nTekst.\n\n## Linkwerk\n\n- [ ] (linking) mw-t ↔ schuldhulp: bellen @anna 2026-12-01\n- [x] (linking) a ↔ b: gedaan\n`;

describe('document symbols', () => {
  it('are the sections as a tree, with the open ties', () => {
    const open = openNote(text);
    const symbols = documentSymbols(open, context());
    const show = (list: typeof symbols): unknown[] =>
      list.map(({ name, detail, children, selectionRange }) => [
        name,
        detail ?? open.document.getText(selectionRange),
        show(children ?? []),
      ]);
    assert.deepEqual(show(symbols), [
      ['Aanleiding', 'Aanleiding', [['Later', 'Later', []]]],
      ['Linkwerk', 'Linkwerk', [['mw-t ↔ schuldhulp: bellen', '@anna 2026-12-01', []]]],
    ]);
  });
});

describe('folding ranges', () => {
  it('are the head and the sections, without the blank lines behind them', () => {
    assert.deepEqual(
      foldingRanges(openNote(text)).map(({ startLine, endLine }) => [startLine, endLine]),
      [
        [0, 3],
        [4, 10],
        [8, 10],
        [12, 15],
      ],
    );
  });
});

describe('code lenses', () => {
  it('show the counts over each section that has any', () => {
    const lenses = codeLenses(openNote(text), context());
    assert.deepEqual(
      lenses.map(({ range, command }) => [range.start.line, command?.title, command?.command]),
      [[4, 'probleem 1 · roltrap 1 · volgende stap?', 'roltrap.sectionWhy']],
    );
    assert.equal(
      codeLenses(openNote(text), context({ language: 'en' }))[0]?.command?.title,
      'problem 1 · escalator 1 · next step?',
    );
    assert.deepEqual(codeLenses(openNote(text), context({ settings: { ...context().settings, codeLens: false } })), []);
  });

  it('lead to the wordings behind the counts', () => {
    const open = openNote(`${head}## Aanleiding\n\nEen probleemwijk. Geen verloedering.\n`);
    const page = explainSection(open, context(), 1);
    assert.equal(page?.title, 'Aanleiding');
    assert.match(page.markdown, /probleem 1 · roltrap 0/);
    assert.match(page.markdown, /- \*\*probleemwijk\*\* \(Frame van de probleemwijk\)\n/);
    assert.match(page.markdown, /- \*\*verloedering\*\* .*Telt hier niet mee: .*ontkend/);
    assert.equal(explainSection(open, context(), 9), undefined);
  });
});

describe('status', () => {
  it('says kind, counts, open actions and problems', () => {
    assert.deepEqual(status(openNote(text), context()), {
      kind: 'casus',
      text: 'probleem 1 · roltrap 1',
      detail: '1 open actie.',
      problems: 0,
      openActions: 1,
    });
  });

  it('says how a file becomes a note', () => {
    const { kind, text: short, detail } = status(openNote('# Lijst\n'), context());
    assert.equal(kind, undefined);
    assert.equal(short, 'geen notitie');
    assert.match(detail, /soort: casus/);
  });
});

describe('new note', () => {
  it('fills in title and date, and puts the cursor under the first heading', () => {
    const made = newNote(knowledge, 'casus', 'nl', { title: 'Mevrouw T.: later', date: '2026-11-20' });
    assert.equal(
      made?.text,
      '---\nsoort: casus\ntitel: "Mevrouw T.: later"\ndatum: 2026-11-20\nlabels: []\n---\n## Aanleiding\n\n## Stappen\n',
    );
    assert.equal(made.text.slice(made.cursor), '\n## Stappen\n');
    assert.match(
      newNote(knowledge, 'casus', 'en', { title: 'Mrs T', date: '2026-11-20' })?.text ?? '',
      /^title: Mrs T\ndate: 2026-11-20$/m,
    );
  });

  it('knows its kinds, and no others', () => {
    assert.equal(newNote(knowledge, 'brief', 'nl', { title: '', date: '' }), undefined);
    assert.deepEqual(
      noteKinds(knowledge, 'nl').map(({ id }) => id),
      ['casus', 'wijk'],
    );
    const long = { ...knowledge, formats: { ...knowledge.formats, kinds: [...knowledge.formats.kinds] } };
    const [first] = long.formats.kinds;
    if (first) long.formats.kinds[0] = { ...first, about: { nl: 'Een mens, kort. En meer.', en: 'One. Two.' } };
    assert.equal(noteKinds(long, 'nl')[0]?.about, 'Een mens, kort.');
  });
});

describe('pages', () => {
  it('explain every topic in both languages, and nothing else', () => {
    for (const language of ['nl', 'en'] as const) {
      const topics = [
        ['rule', 'problem-term', /`problem-term`/],
        ['lens', 'probleemwijk-roltrapwijk', /\| Sleutelwoorden|\| Key words/],
        ['term', 'probleemwijk-roltrapwijk/probleemwijk', /§9/],
        ['label', 'kwetsbare-groepen/alleenstaande-moeder', /harde naam/],
        ['action', 'meegaan-naar-instantie', /\*\*linking\*\*/],
        ['caution', 'benoem-het-probleem', /\n\n/],
      ] as const;
      for (const [kind, id, pattern] of topics) {
        const page = explain({ kind, id }, { knowledge, language });
        assert.match(page?.markdown ?? '', pattern);
        assert.ok(page?.markdown.startsWith('# '));
        assert.equal(explain({ kind, id: 'nergens' }, { knowledge, language }), undefined);
      }
    }
  });

  it('make a reference with one page per rule, deterministically', () => {
    const pages = referencePages({ knowledge, language: 'nl' });
    assert.deepEqual(pages, referencePages({ knowledge, language: 'nl' }));
    const paths = pages.map(({ path }) => path);
    assert.deepEqual(paths, [...new Set(paths)]);
    for (const { code } of rulesOf(knowledge)) assert.ok(paths.includes(`rules/${code}.md`), code);
    for (const path of [
      'README.md',
      'lenses/README.md',
      'labels/kwetsbare-groepen.md',
      'actions/meegaan-naar-instantie.md',
      'concepts/README.md',
    ]) {
      assert.ok(paths.includes(path), path);
    }
  });

  it('write the text of knowledge as text, never as markup', () => {
    const page = explain({ kind: 'label', id: 'kwetsbare-groepen/jonge-oudere' }, { knowledge, language: 'nl' });
    assert.doesNotMatch(page?.markdown ?? '', /<script/);
  });
});
