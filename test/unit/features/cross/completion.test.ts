/** What completes from a folder, also one with very many notes. */
import assert from 'node:assert/strict';
import { createCasebook, withNotes } from '../../../../server/src/casebook';
import { completion, mostOffered } from '../../../../server/src/features';
import { noteSummary, notedLabel } from '../../../support/casebook';
import { head } from '../../rules/support/check';
import { context, openAt } from '../support/open';

const many = withNotes(
  createCasebook(),
  Array.from({ length: mostOffered + 100 }, (_, n) => noteSummary(`casus/n${n}`, { kind: 'casus', people: [`p${n}`] })),
);

function offered(marked: string, casebook = many): string[] {
  const { open, position } = openAt(marked);
  return completion(open, context({ casebook }), position).map(({ label }) => label);
}

describe('completion from the folder', () => {
  it('finds one of very many notes and people by what is typed', () => {
    assert.equal(offered(`${head}[[$0`).length, mostOffered);
    assert.deepEqual(
      offered(`${head}[[n59$0`),
      ['n59', ...Array.from({ length: 10 }, (_, n) => `n59${n}`)].map((each) => `casus/${each}`),
    );
    assert.deepEqual(offered(`${head}@p598$0`), ['@p598']);
  });

  it('offers labels that other notes hold before the rest', () => {
    const used = 'kwetsbare-groepen/jonge-oudere';
    const casebook = withNotes(createCasebook(), [noteSummary('casus/a', { labels: [notedLabel(used)] })]);
    assert.equal(offered('---\nsoort: casus\nlabels: [$0\n---\n', casebook)[0], used);
  });
});
