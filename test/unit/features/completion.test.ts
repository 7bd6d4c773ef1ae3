/** What is offered at the cursor, and the text after taking the first offer. */
import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver-types';
import { completion } from '../../../server/src/features';
import { casebook, context, openAt, uri } from './support/open';

function offered(marked: string) {
  const { open, position, text } = openAt(marked);
  return { items: completion(open, context({ casebook }), position), text };
}

/** The labels at `$0`, in the order in which they are shown. */
function checkLabels(marked: string, expected: readonly string[]): void {
  const { items } = offered(marked);
  assert.deepEqual(
    items.toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1)).map(({ label }) => label),
    expected,
  );
}

/** Taking the item gives this text. */
function checkTaken(marked: string, label: string, expected: string): void {
  const { items, text } = offered(marked);
  const item = items.find((each) => each.label === label);
  assert.ok(item, `no ${label} among ${items.map((each) => each.label).join(', ')}`);
  const document = TextDocument.create(uri, 'markdown', 1, text);
  assert.equal(TextDocument.applyEdits(document, [item.textEdit as TextEdit]), expected);
}

describe('completion in the front matter', () => {
  it('offers the keys that are not there, the needed ones first', () => {
    checkLabels('---\nsoort: casus\n$0\n---\n', ['titel', 'datum', 'wijk', 'taal', 'labels', 'verhuizing']);
    checkTaken('---\nsoort: casus\nver$0\n---\n', 'verhuizing', '---\nsoort: casus\nverhuizing: \n---\n');
  });

  it('offers only the kind in a file that is no note yet, closed or not', () => {
    checkLabels('---\n$0\n---\n', ['soort']);
    checkLabels('---\nso$0\n', ['soort']);
  });

  it('writes English in an English head', () => {
    checkTaken('---\nkind: case\n$0\n---\n', 'title', '---\nkind: case\ntitle: \n---\n');
    checkTaken('---\nkind: $0\n---\n', 'case', '---\nkind: case\n---\n');
    checkTaken('---\nkind: case\nverhuizing: $0\n---\n', 'has to go', '---\nkind: case\nverhuizing: has to go\n---\n');
  });

  it('offers the values of a list, with a space where there is none', () => {
    checkLabels('---\nsoort: $0\n---\n', ['casus', 'wijk']);
    checkTaken('---\nsoort:$0\n---\n', 'casus', '---\nsoort: casus\n---\n');
    checkTaken('---\nsoort: casus\nverhuizing: moet$0\n', 'moet-weg', '---\nsoort: casus\nverhuizing: moet-weg\n');
  });

  it('offers labels in every way of writing, without those that stand there', () => {
    const both = ['kwetsbare-groepen/alleenstaande-moeder', 'kwetsbare-groepen/jonge-oudere'];
    checkLabels('---\nsoort: casus\nlabels: [$0\n---\n', both);
    checkLabels('---\nsoort: casus\nlabels:\n  - $0\n---\n', both);
    checkLabels('---\nsoort: casus\nlabels:\n  - sleutel: $0\n---\n', both);
    checkLabels(`---\nsoort: casus\nlabels: [${both[0]}, $0]\n---\n`, [both[1] ?? '']);
    checkTaken(
      '---\nsoort: casus\nlabels:\n  - sleutel: kwets$0\n---\n',
      'kwetsbare-groepen/jonge-oudere',
      '---\nsoort: casus\nlabels:\n  - sleutel: kwetsbare-groepen/jonge-oudere\n---\n',
    );
    checkLabels('---\nsoort: casus\nlabels:\n  - sleutel: a/b\n    status: $0\n---\n', ['voorgesteld', 'aangenomen']);
    checkLabels('---\nsoort: wijk\nlabels:\n  - $0\n---\n', []);
  });

  it('puts what the text suggests first', () => {
    checkLabels(
      '---\nsoort: casus\nlabels:\n  - $0\n---\nSinds haar pensioen is het stil. Zij mist haar collega’s.\n',
      ['kwetsbare-groepen/jonge-oudere', 'kwetsbare-groepen/alleenstaande-moeder'],
    );
  });

  it('offers the neighbourhoods of the folder, quoted where YAML needs it', () => {
    checkLabels('---\nsoort: casus\nwijk: $0\n---\n', ['Kanaalzijde', 'Zuid: de flats']);
    checkTaken(
      '---\nsoort: casus\nwijk: Zu$0\n---\n',
      'Zuid: de flats',
      '---\nsoort: casus\nwijk: "Zuid: de flats"\n---\n',
    );
  });
});

describe('completion in the text', () => {
  const top = '---\nsoort: casus\n---\n';

  it('offers headings, those that are missing first', () => {
    checkLabels(`${top}## Aanleiding\n\n## $0\n`, [
      'In eigen woorden',
      'Probleemarticulatie',
      'Kracht en betekenis',
      'Stappen',
      'Aanleiding',
    ]);
    checkTaken(`${top}## In ei$0\n`, 'In eigen woorden', `${top}## In eigen woorden\n`);
  });

  const line =
    '- [ ] (linking) ${1:[bewoner]} ↔ ${2:[schuldhulp kredietbank]}: Ga mee naar de instantie @${3:[wie]} ${4:[JJJJ-MM-DD]}';
  const label = 'Ga mee naar de instantie';

  it('offers link work as a whole line in a task, or in a section for it', () => {
    checkTaken(`${top}- [ ] $0\n`, label, `${top}${line}\n`);
    checkTaken(`${top}- [ ] ga mee$0\n`, label, `${top}${line}\n`);
    checkTaken(`${top}## Linkwerk\n\n- $0\n`, label, `${top}## Linkwerk\n\n${line}\n`);
    checkLabels(`${top}- $0\n`, []);
  });

  it('offers notes after [[ and closes the brackets', () => {
    checkTaken(`${top}Zie [[kan$0 verder.\n`, 'Kanaalzijde', `${top}Zie [[wijk/kanaalzijde]] verder.\n`);
    checkTaken(`${top}Zie [[kan$0]]\n`, 'Kanaalzijde', `${top}Zie [[wijk/kanaalzijde]]\n`);
  });

  it('offers people after @, but not inside a mail address', () => {
    checkLabels(`${top}Gebeld met @$0\n`, ['@anna', '@joris']);
    checkTaken(`${top}Gebeld met @jo$0\n`, '@joris', `${top}Gebeld met @joris\n`);
    checkLabels(`${top}post@$0\n`, []);
  });

  it('offers nothing in a file that is no note', () => {
    checkLabels('# Lijst\n\n## $0\n', []);
  });
});
