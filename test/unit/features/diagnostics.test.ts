/** Findings as diagnostics, and the code actions that come from them. */
import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, Diagnostic, TextEdit } from 'vscode-languageserver-types';
import { codeActions, diagnostics, type EditSupport } from '../../../server/src/features';
import { misspeltKind } from '../../../server/src/rules';
import { head } from '../rules/support/check';
import { context, openAt, openNote, uri } from './support/open';

const full: EditSupport = { documentChanges: true, snippetEdits: true };

/** The actions that the editor would ask for at `$0`, with the diagnostics there. */
function actionsAt(
  marked: string,
  support = full,
  only?: string[],
): { readonly text: string; readonly actions: CodeAction[] } {
  const { open, position, text } = openAt(marked);
  const here = diagnostics(open, context()).filter(({ range }) => holds(range, position));
  const travelled = JSON.parse(JSON.stringify(here)) as Diagnostic[];
  const request = { range: { start: position, end: position }, diagnostics: travelled, ...(only && { only }) };
  return { text, actions: codeActions(open, context(), request, support) };
}

const order = ({ line, character }: { line: number; character: number }) => line * 10_000 + character;
const holds = (range: Diagnostic['range'], at: Diagnostic['range']['start']) =>
  order(range.start) <= order(at) && order(at) <= order(range.end);

/** The action with this title, applied as an editor without tab stops would. */
function checkAction(marked: string, title: string | RegExp, expected: string): CodeAction {
  const { text, actions } = actionsAt(marked);
  const action = actions.find((each) => (typeof title === 'string' ? each.title === title : title.test(each.title)));
  assert.ok(action, `no ${String(title)} in: ${actions.map((each) => each.title).join(' | ')}`);
  const [change] = action.edit?.documentChanges ?? [];
  assert.ok(change && 'edits' in change && change.textDocument.version === 1);
  const edits = change.edits.map((edit): TextEdit =>
    'snippet' in edit ? { range: edit.range, newText: edit.snippet.value } : edit,
  );
  assert.equal(TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, text), edits), expected);
  return action;
}

const messageOf = (diagnostic: Diagnostic | undefined): string =>
  typeof diagnostic?.message === 'string' ? diagnostic.message : '';

describe('diagnostics', () => {
  it('carry code, page, reason, source and fixes', () => {
    const open = openNote(`${head}Een probleemwijk hier.\n`);
    const [diagnostic] = diagnostics(open, context({ pages: 'file:///ext/docs/reference' }));
    assert.equal(diagnostic?.code, 'problem-term');
    assert.equal(diagnostic.source, 'Roltrap');
    assert.equal(diagnostic.severity, 3);
    assert.deepEqual(diagnostic.range, { start: { line: 4, character: 4 }, end: { line: 4, character: 16 } });
    assert.equal(diagnostic.codeDescription?.href, 'file:///ext/docs/reference/nl/rules/problem-term.md');
    assert.match(messageOf(diagnostic), /\nBron: Syllabus Roltrapstad, §9\.$/);
  });

  it('speak the language of the interface', () => {
    const [diagnostic] = diagnostics(openNote(`${head}Een probleemwijk hier.\n`), context({ language: 'en' }));
    assert.match(
      messageOf(diagnostic),
      /Whose picture is this\? .*\nWhy here: .*\nSource: Syllabus Escalator City, §9\.$/s,
    );
  });
});

describe('code actions', () => {
  it('reframe with tab stops where the client knows them', () => {
    const action = checkAction(
      `${head}Een probleem$0wijk hier.\n`,
      'Anders kijken: “wijk waar [probleem] speelt bij [jongeren / ouderen]”',
      `${head}Een wijk waar \${1:[probleem]} speelt bij \${2|[jongeren / ouderen],jongeren,ouderen|} hier.\n`,
    );
    assert.equal(action.kind, 'quickfix');
    assert.equal(action.isPreferred, undefined);
    assert.equal(action.diagnostics?.[0]?.code, 'problem-term');
  });

  it('reframe through a command where it does not', () => {
    const { actions } = actionsAt(`${head}Een probleem$0wijk hier.\n`, { documentChanges: true, snippetEdits: false });
    const [first] = actions;
    assert.equal(first?.edit, undefined);
    assert.equal(first?.command?.command, 'roltrap.insertSnippet');
    assert.deepEqual(first.command.arguments, [
      {
        uri,
        range: { start: { line: 4, character: 4 }, end: { line: 4, character: 16 } },
        snippet: 'wijk waar ${1:[probleem]} speelt bij ${2|[jongeren / ouderen],jongeren,ouderen|}',
      },
    ]);
  });

  it('write plain changes for a client without versions', () => {
    const { actions } = actionsAt(`${head}Er is over$0last hier.\n`, { documentChanges: false, snippetEdits: false });
    assert.deepEqual(actions[0]?.edit, {
      changes: {
        [uri]: [{ range: { start: { line: 4, character: 6 }, end: { line: 4, character: 14 } }, newText: 'last' }],
      },
    });
  });

  it('say why, and put aside in three reaches, without a word of the note', () => {
    const { actions } = actionsAt(`${head}Een probleem$0wijk hier.\n`);
    const commands = actions.flatMap(({ command }) => (command ? [[command.title, command.command]] : []));
    assert.deepEqual(commands, [
      ['Waarom? Woord van de probleembril', 'roltrap.why'],
      ['Hier niet: Woord van de probleembril', 'roltrap.ignore'],
      ['In deze notitie niet: Woord van de probleembril', 'roltrap.ignore'],
      ['In deze map niet: Woord van de probleembril', 'roltrap.ignore'],
    ]);
    const why = actions.find(({ command }) => command?.command === 'roltrap.why');
    assert.deepEqual(why?.command?.arguments, [{ kind: 'term', id: 'probleemwijk-roltrapwijk/probleemwijk' }]);
  });

  it('reframe a highlighted wording without a diagnostic', () => {
    const action = checkAction(
      `${head}Er is over$0last sinds 2019.\n`,
      'Anders kijken: “last”',
      `${head}Er is last sinds 2019.\n`,
    );
    assert.equal(action.kind, 'refactor.rewrite');
  });

  it('offer a label where its evidence stands, also beside other diagnostics', () => {
    checkAction(
      `---\nsoort: casus\n---\nMevrouw staat er alleen voor. De vader is vertrok$0ken.\n`,
      'Voeg label toe ter bespreking: Alleenstaande moeder',
      `---\nsoort: casus\nlabels:\n  - sleutel: kwetsbare-groepen/alleenstaande-moeder\n    status: voorgesteld\n---\nMevrouw staat er alleen voor. De vader is vertrokken.\n`,
    );
  });

  it('offer on a word what that word speaks for, and at the heading what the section does', () => {
    const note = (heading: string, word: string, evidence: string) =>
      `${head}##${heading} Netwerk\n\nEen kans${word}rijke straat. Mevrouw staat er alleen voor. De vader is vertrokken. ` +
      `Zij durft niet te${evidence} bellen en begrijpt de brieven niet.\n`;
    const label = 'Voeg label toe ter bespreking: Alleenstaande moeder';
    const tie = 'Zet onder Linkwerk: Ga mee naar de instantie.';
    const titles = (text: string) => actionsAt(text).actions.map(({ title }) => title);
    const onWord = titles(note('', '$0', ''));
    assert.deepEqual([onWord.includes(label), onWord.includes(tie)], [false, false]);
    const atHeading = titles(note('$0', '', ''));
    assert.deepEqual([atHeading.includes(label), atHeading.includes(tie)], [true, true]);
    const onEvidence = titles(note('', '', '$0'));
    assert.deepEqual([onEvidence.includes(label), onEvidence.includes(tie)], [false, true]);
  });

  it('are those of the present version when the text has changed', () => {
    const before = openNote(`${head}Een probleemwijk hier.\n`, 1);
    const after = openNote(`${head}Nu een probleemwijk hier.\n`, 2);
    const stale = diagnostics(before, context());
    const [action] = codeActions(
      after,
      context(),
      { range: stale[0]?.range ?? assert.fail(), diagnostics: stale },
      full,
    );
    const [change] = action?.edit?.documentChanges ?? [];
    assert.ok(change && 'edits' in change);
    assert.equal(change.textDocument.version, 2);
    assert.deepEqual(change.edits[0]?.range.start, { line: 4, character: 7 });
  });

  it('survive diagnostics of others and broken data', () => {
    const open = openNote(`${head}Tekst.\n`);
    const range = { start: { line: 9, character: 9 }, end: { line: 99, character: 0 } };
    const strange = [null, 3, {}, { code: 'x', ignoreKey: 'y', version: 1, topic: 4, fixes: [] }].map(
      (data): Diagnostic => ({ range, message: '', source: 'Roltrap', data }),
    );
    assert.deepEqual(codeActions(open, context(), { range, diagnostics: strange }, full), []);
  });

  it('mend all that is safe, when asked', () => {
    const { actions } = actionsAt(`---\nsoort: casus\ntitel: T\ndatum: 12-03-2026\n---\n$0Tekst.\n`, full, [
      'source.fixAll',
    ]);
    assert.deepEqual(
      actions.map(({ kind, edit }) => [kind, JSON.stringify(edit).includes('2026-03-12')]),
      [['source.fixAll.roltrap', true]],
    );
  });

  it('keep to the kinds that are asked for', () => {
    assert.deepEqual(actionsAt(`${head}Een probleem$0wijk hier.\n`, full, ['refactor']).actions, []);
  });

  it('the tie of a section is offered anywhere in it under a kind of its own, and nowhere else', () => {
    const note = (first: string, second: string) =>
      `${head}## Netwerk\n\nVandaag${first} langs geweest. Mevrouw durft niet te bellen en begrijpt de brieven niet.\n\n## Later\n\nNiets${second} bijzonders.\n`;
    const titles = (text: string) => actionsAt(text, full, ['quickfix.roltrap.link']).actions.map(({ title }) => title);
    assert.deepEqual(titles(note('$0', '')), ['Zet onder Linkwerk: Ga mee naar de instantie.']);
    assert.deepEqual(titles(note('', '$0')), []);
  });

  it('a file that names a kind almost right gets that one mend, and nothing else', () => {
    const open = openNote('---\nsoort: cassus\n---\n\nEen probleemwijk hier.\n');
    const plain = { ...open, findings: misspeltKind(open.note) };
    const [diagnostic, ...more] = diagnostics(plain, context());
    assert.deepEqual([diagnostic?.code, more.length], ['front-matter-unknown-value', 0]);
    assert.deepEqual(diagnostic?.range, { start: { line: 1, character: 7 }, end: { line: 1, character: 13 } });
  });
});
