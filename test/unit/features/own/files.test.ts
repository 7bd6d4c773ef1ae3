/** Help inside knowledge files: what is offered at the cursor, what a hover says, and that half-typed YAML is no obstacle. */
import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { MarkupContent, TextEdit } from 'vscode-languageserver-types';
import { ownCodeActions, ownCompletion, ownDiagnostics, ownHover, type OpenOwn } from '../../../../server/src/features';
import { compileKnowledge } from '../../../../server/src/knowledge';
import { mergeOwn, readOwnFile, type OwnKind } from '../../../../server/src/knowledge/own';
import { data } from '../../rules/support/knowledge';

const uri = 'file:///map/.roltrap/lenses/x.yaml';

function openAt(kind: OwnKind, marked: string) {
  const offset = marked.indexOf('$0');
  const text = marked.replace('$0', '');
  const document = TextDocument.create(uri, 'yaml', 1, text);
  const file = readOwnFile(uri, kind, text);
  const { problems, names } = mergeOwn(data, [file]);
  const own: OpenOwn = { document, file, problems: problems.get(uri) ?? [], names, shipped: data, language: 'nl' };
  return { own, position: document.positionAt(Math.max(0, offset)), text };
}

function offered(kind: OwnKind, marked: string) {
  const { own, position, text } = openAt(kind, marked);
  return { items: ownCompletion(own, position), text };
}

/** These are offered, in this order, and the first is `expected` when taken. */
function checkOffered(kind: OwnKind, marked: string, labels: readonly string[], taken?: string): void {
  const { items, text } = offered(kind, marked);
  assert.deepEqual(
    items.map(({ label }) => label),
    labels,
  );
  if (taken === undefined) return;
  const document = TextDocument.create(uri, 'yaml', 1, text);
  assert.equal(TextDocument.applyEdits(document, [items[0]?.textEdit as TextEdit]), taken);
}

/** At least these are offered, and none of the others. */
function checkSome(kind: OwnKind, marked: string, some: readonly string[], none: readonly string[] = []): void {
  const labels = offered(kind, marked).items.map(({ label }) => label);
  for (const label of some) assert.ok(labels.includes(label), `${label} among ${labels.join(', ')}`);
  for (const label of none) assert.ok(!labels.includes(label), `${label} not among ${labels.join(', ')}`);
}

const head = 'id: probleemwijk-roltrapwijk\n';

describe('completion in a knowledge file', () => {
  it('offers the keys of the file, without those that are there, above or below', () => {
    checkSome('lenses', '$0', ['id', 'name', 'terms', 'poles'], ['pole']);
    checkSome('lenses', `${head}$0\nterms:\n  - id: x\n`, ['name', 'off'], ['id', 'terms']);
    checkSome('actions', '- $0', ['id', 'title', 'kind']);
  });

  it('offers the keys of an entry', () => {
    const entry = `${head}terms:\n  - id: x\n    `;
    checkSome(
      'lenses',
      `${entry}$0\n    pole: A\n  - id: y\n    forms: [y]\n`,
      ['forms', 'strength'],
      ['id', 'pole', 'terms'],
    );
    checkSome('lenses', `${entry}st$0`, ['strength']);
    checkSome('lenses', `${head}terms:\n- id: x\n  $0`, ['pole'], ['id']);
    checkSome('lenses', `${head}terms:\n  - { id: x, $0 }`, ['pole', 'forms'], ['id']);
    checkSome('lenses', `${head}terms:\n  - id: x\n    when:\n      - $0`, ['near', 'followedBy'], ['pole']);
  });

  it('opens a list under a key that always holds one', () => {
    const { items, text } = offered('lenses', `${head}te$0`);
    const item = items.find(({ label }) => label === 'terms');
    const document = TextDocument.create(uri, 'yaml', 1, text);
    assert.equal(TextDocument.applyEdits(document, [item?.textEdit as TextEdit]), `${head}terms:\n  - `);
  });

  it('offers values: of a choice, of the lens, of the knowledge', () => {
    const entry = `${head}terms:\n  - id: x\n    `;
    checkOffered('lenses', `${entry}strength: $0`, ['strong', 'contextual'], `${entry}strength: strong`);
    checkOffered('lenses', `${entry}strength:$0`, ['strong', 'contextual'], `${entry}strength: strong`);
    checkOffered('lenses', `${entry}strength: con$0`, ['strong', 'contextual'], `${entry}strength: strong`);
    checkOffered('lenses', `${entry}off: $0`, ['true', 'false']);
    checkOffered('lenses', `${entry}pole: $0`, ['A', 'B']);
    checkOffered('lenses', `${head}cautions: [$0`, ['benoem-het-probleem']);
    checkOffered('lenses', `${head}cautions:\n  - $0`, ['benoem-het-probleem']);
    checkSome('lenses', `${entry}when: [{ near: $0`, ['number', 'date', 'bewoner']);
    checkSome('actions', '- id: x\n  connects:\n    - name: bewoner\n      groups: [bewoner, $0', ['schuldhulp']);
    checkOffered('typologies', 'kinds: [casus, $0', ['casus', 'wijk', 'reflectie', 'veldverslag']);
  });

  it('offers what ships to change it', () => {
    checkSome('lenses', 'id: $0', ['probleemwijk-roltrapwijk', 'tekort-kracht']);
    checkSome('typologies', 'id: kwetsbare-groepen\nlabels:\n  - id: $0', ['alleenstaande-moeder', 'jonge-oudere']);
    checkSome('actions', '- id: $0', ['meegaan-naar-instantie']);
  });

  it('offers nothing in free text, or where nothing fits', () => {
    checkOffered('lenses', `${head}name: $0`, []);
    checkOffered('lenses', `${head}onbekend:\n  $0`, []);
  });

  it('and hover answer on every prefix, and at every place', () => {
    const text = `${head}source: Team\nterms:\n  - { id: x, pole: A, forms: { nl: ["{a|b} c"] }, when: [{ near: bewoner }] }\n  - id: y\n    unless:\n      - inPhrase: [een]\n`;
    for (let end = 0; end <= text.length; end++) {
      const { own, position } = openAt('lenses', `${text.slice(0, end)}$0`);
      for (const { textEdit } of ownCompletion(own, position)) {
        const range = (textEdit as TextEdit).range;
        assert.ok(own.document.offsetAt(range.start) <= end && own.document.offsetAt(range.end) <= end);
      }
      ownHover(own, position);
      ownDiagnostics(own);
    }
  });
});

describe('hover in a knowledge file', () => {
  function checkHover(kind: OwnKind, marked: string, ...said: readonly RegExp[]): void {
    const { own, position } = openAt(kind, marked);
    const value = (ownHover(own, position)?.contents as MarkupContent | undefined)?.value ?? '';
    for (const each of said) assert.match(value, each);
    if (said.length === 0) assert.equal(value, '');
  }

  it('says what a key is for, with its choices', () => {
    checkHover(
      'lenses',
      `${head}terms:\n  - id: x\n    stre$0ngth: strong\n`,
      /Hoe zeker het woord is/,
      /`contextual`: Hangt van de zin af/,
    );
  });

  it('says what a value means', () => {
    checkHover('lenses', `${head}terms:\n  - id: x\n    strength: st$0rong\n`, /Wijst bijna altijd deze kant op/);
    checkHover('lenses', `${head}cautions: [benoem-$0het-probleem]\n`, /Benoem het probleem/);
  });

  it('says what ships under an id', () => {
    checkHover('lenses', 'id: probleem$0wijk-roltrapwijk\n', /Meegeleverd/, /off: true/);
    checkHover(
      'typologies',
      'id: kwetsbare-groepen\nlabels:\n  - id: jonge-$0oudere\n',
      /Meegeleverd: Jonge oudere in het kort/,
    );
  });

  it('says nothing between the lines', () => {
    checkHover('lenses', `${head}# een $0opmerking\n`);
  });
});

describe('examples in a knowledge file', () => {
  const lens = `${head}source: Team\nterms:\n  - id: x\n    pole: A\n    forms: [ganzenbord]\n`;

  /** `⟦…⟧` stands around the sentences that are remarked on. */
  function checkExamples(kind: OwnKind, marked: string): void {
    const { own, text } = openAt(kind, marked.replace(/[⟦⟧]/g, ''));
    const merged = mergeOwn(data, [own.file]);
    const found = ownDiagnostics({ ...own, problems: [], knowledge: compileKnowledge(merged.data) });
    let shown = text;
    for (const { range, code } of found.toReversed()) {
      assert.equal(code, 'own-example');
      const [start, end] = [own.document.offsetAt(range.start), own.document.offsetAt(range.end)];
      shown = `${shown.slice(0, start)}⟦${shown.slice(start, end)}⟧${shown.slice(end)}`;
    }
    assert.equal(shown, marked);
  }

  it('are read as a note would be', () => {
    checkExamples(
      'lenses',
      `${lens}    hits: [Een ganzenbord., ⟦Een bord.⟧]\n    misses: [Een gans., ⟦Dit ganzenbord.⟧]\n`,
    );
    checkExamples('lenses', `${lens}    hits: [{ text: Een ganzenbord., kind: wijk, section: bril }]\n`);
  });

  it('of labels and actions too', () => {
    const label = 'id: kwetsbare-groepen\nsource: T\nlabels:\n  - id: opa\n    name: Opa\n    definition: Past op\n';
    checkExamples(
      'typologies',
      `${label}    cues: [past op, haalt op]\n    hits: [Hij past op. Zij haalt op., ⟦Hij past op.⟧]\n`,
    );
    checkExamples(
      'actions',
      '- id: meegaan-naar-instantie\n  hits: [⟦Mevrouw is thuis.⟧, Mevrouw durft niet te bellen en begrijpt de brieven niet. Schuldhulp wacht.]\n',
    );
  });

  it('of an entry that takes no part are passed over', () => {
    checkExamples('lenses', `${head}terms:\n  - id: nieuw\n    hits: [Iets.]\n`);
  });
});

describe('a mend in a knowledge file', () => {
  it('puts what was meant in the place of what is there', () => {
    const { own, text } = openAt('lenses', `${head}terms:\n  - id: x\n    poel: A\n`);
    const [diagnostic] = ownDiagnostics(own);
    assert.ok(diagnostic);
    const support = { documentChanges: false, snippetEdits: false };
    const [action] = ownCodeActions(own, diagnostic.range, support);
    const edits = action?.edit?.changes?.[uri] ?? [];
    const document = TextDocument.create(uri, 'yaml', 1, text);
    assert.equal(TextDocument.applyEdits(document, edits), text.replace('poel', 'pole'));
  });
});
