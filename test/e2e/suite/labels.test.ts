/** A label to discuss goes into the head as the writer's list is written, and only when it is chosen. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { checkMend, diagnosticAt, noteOf, openMarked, say } from './notes';
import { closeEverything, codeActions, codeOf, diagnosticsOf } from './support';

const code = 'label-to-consider';
const name = say('Schuldenproblematiek', 'Problem debts');
const title = say(`Voeg label toe ter bespreking: ${name}`, `Add label to discuss: ${name}`);
const item = '  - sleutel: kwetsbare-groepen/schulden\n    status: voorgesteld\n';
const body = 'De ⟦deurwaarder⟧ stond voor de deur. Mevrouw bewaart de aanmaningen in een la.\n';
const plain = body.replace(/[⟦⟧]/g, '');

const check = (labels: string, after: string) =>
  checkMend({ code, title, before: noteOf('casus', body, labels), after: noteOf('casus', plain, after) });

describe('a label to discuss', () => {
  afterEach(closeEverything);

  it('makes the list where there is none', () => check('', `labels:\n${item}`));

  it('joins a list of labels', () => check('labels: [a/b]\n', 'labels: [a/b, kwetsbare-groepen/schulden]\n'));

  it('joins a list with a status for each', () => {
    const own = 'labels:\n  - sleutel: wijktype/aankomst\n    status: bevestigd\n';
    return check(own, own + item);
  });

  it('takes the place of an empty list', () => check('labels: []\n', `labels:\n${item}`));

  it('speaks English in an English note', () => {
    const text = (debt: string, labels: string) =>
      `---\nkind: case\ntitle: P\ndate: 2026-01-02\nperson: p\nneighbourhood: P\nlanguage: en\n${labels}---\n\nThe ${debt} came. She owes 2,300 euro.\n`;
    return checkMend({
      code,
      title,
      before: text('⟦bailiff⟧', ''),
      after: text('bailiff', 'labels:\n  - key: kwetsbare-groepen/schulden\n    status: suggested\n'),
    });
  });

  it('is a question with what speaks for it', async () => {
    const opened = await openMarked(noteOf('casus', body));
    const { message, severity } = await diagnosticAt(opened, code);
    assert.equal(severity, vscode.DiagnosticSeverity.Hint);
    const [question, because] = message.split('\n');
    assert.equal(question, say(`Label om te bespreken: ${name}?`, `Label to discuss: ${name}?`));
    assert.match(because ?? '', /: “deurwaarder”, “aanmaningen”\./);
    const [action] = (await codeActions(opened.document, opened.range)).filter((each) => each.title === title);
    assert.notEqual(action?.isPreferred, true);
  });

  it('is not offered when the writer has turned it down', async () => {
    const answered = item.replace('voorgesteld', 'afgewezen');
    const tie = '\n## Linkwerk\n\n⟦- [ ] (linking) mw-p ↔ school: bellen @anna⟧\n';
    const opened = await openMarked(noteOf('casus', plain + tie, `labels:\n${answered}`));
    await diagnosticAt(opened, 'action-without-date');
    const { document } = opened;
    const asked = diagnosticsOf(document.uri).filter((each) => codeOf(each) === code);
    assert.deepEqual(
      asked.filter(({ message }) => message.includes(`: ${name}?`)),
      [],
    );
    const offered = await codeActions(document, new vscode.Range(10, 3, 10, 14));
    assert.deepEqual(
      offered.filter((action) => action.title === title),
      [],
    );
  });
});
