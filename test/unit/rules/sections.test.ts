/** Rules about the sections of a note, and about its form. */
import assert from 'node:assert/strict';
import type { NoteProblemCode } from '../../../server/src/note/types';
import { rules } from '../../../server/src/rules';
import { checkFix, checkRule, head } from './support/check';

describe('missing-section', () => {
  const code = 'missing-section';
  const written = (before: string) => `${before}## Aanleiding\n\nZij belde.\n\n## Stappen\n\nBellen.\n`;

  it('names the sections and puts them in their place', () => {
    const [finding] = checkRule(code, written('---\nsoort: casus\ntitel: ⟦Mevrouw T.⟧\n---\n'));
    assert.equal(
      finding?.message.nl,
      'Nog geen kopjes “In eigen woorden”, “Probleemarticulatie”. Horen die er hier bij?',
    );
    checkFix(
      code,
      written(head),
      `${head}## Aanleiding\n\nZij belde.\n\n## In eigen woorden\n\n## Probleemarticulatie\n\n## Stappen\n\nBellen.\n`,
    );
  });

  it('puts a first section before the others', () => {
    checkFix(
      code,
      `${head}## In eigen woorden\n\nA.\n\n## Probleemarticulatie\n\nB.\n\n## Stappen\n\nC.\n`,
      `${head}## Aanleiding\n\n## In eigen woorden\n\nA.\n\n## Probleemarticulatie\n\nB.\n\n## Stappen\n\nC.\n`,
    );
  });

  it('stays silent on a form of one’s own, and on a complete note', () => {
    checkRule(code, `${head}## Aanleiding\n\nZij belde.\n\n## Iets anders\n`);
    checkRule(code, `${head}## Aanleiding\n\n## Stappen\n\n## Een\n\n## Twee\n\n## Drie\n`);
    checkRule(code, `${head}## Aanleiding\n\n## In eigen woorden\n\n## Probleemarticulatie\n\n## Stappen\n`);
  });
});

describe('solution-first', () => {
  const code = 'solution-first';

  it('asks at steps that stand before the problem, and makes room for it', () => {
    checkRule(code, `${head}## Aanleiding\n\nZij belde.\n\n## ⟦Stappen⟧\n\nBellen.\n`);
    checkFix(
      code,
      `${head}## Aanleiding\n\nZij belde.\n\n## Stappen\n\nBellen.\n`,
      `${head}## Aanleiding\n\nZij belde.\n\n## Probleemarticulatie\n\n## Stappen\n\nBellen.\n`,
    );
  });

  it('asks at an empty problem section too, without a second heading', () => {
    const [finding] = checkRule(code, `${head}## Probleemarticulatie\n\n## ⟦Stappen⟧\n\nBellen.\n`);
    assert.deepEqual(finding?.fixes, []);
  });

  it('asks at a solution in the author’s own words', () => {
    const [finding] = checkRule(code, `${head}⟦De oplossing is⟧ een maatje.\n`);
    assert.match(finding?.message.nl ?? '', /^“De oplossing is”\. Eerst: /);
  });

  const silent: [string, string][] = [
    ['the problem comes first', `${head}## Probleemarticulatie\n\nWat er speelt.\n\n## Stappen\n\nBellen.\n`],
    ['the steps are still empty', `${head}## Aanleiding\n\nZij belde.\n\n## Stappen\n`],
    ['the solution is a wish under Aanleiding', `${head}## Aanleiding\n\nDe oplossing is een maatje.\n`],
    ['the analysis stands before it', `${head}Na de probleemanalyse: de oplossing is een maatje.\n`],
    ['the note has a form of its own', `${head}## Wie\n\nZij.\n\n## Wat\n\nDit.\n\n## Stappen\n\nBellen.\n`],
    ['the note is no case', '---\nsoort: wijk\n---\nDe oplossing is een drempel.\n'],
  ];
  for (const [what, text] of silent) it(`stays silent when ${what}`, () => void checkRule(code, text));
});

describe('problems of form', () => {
  it('carry their mends', () => {
    const [finding] = checkRule('front-matter-tab', '---\nsoort: casus\nlabels:\n⟦\t⟧- a/b\n---\nTekst.\n');
    assert.equal(finding?.severity, 'warning');
    checkFix(
      'front-matter-tab',
      '---\nsoort: casus\nlabels:\n\t- a/b\n---\nTekst.\n',
      '---\nsoort: casus\nlabels:\n  - a/b\n---\nTekst.\n',
    );
  });

  it('are warnings, each of them', () => {
    for (const [code, text] of [
      ['front-matter-missing-key', '---\n⟦soort: casus⟧\n---\nTekst.\n'],
      ['front-matter-unknown-key', '---\nsoort: casus\ntitel: T\n⟦verhuizin⟧: moet-weg\n---\nTekst.\n'],
      ['front-matter-unknown-value', '---\nsoort: casus\ntitel: T\nverhuizing: ⟦moet-wegg⟧\n---\nTekst.\n'],
    ] as const) {
      assert.deepEqual(
        checkRule(code, text).map(({ severity }) => severity),
        ['warning'],
        code,
      );
    }
    for (const { code, severity } of rules.filter((rule) => rule.code.startsWith('front-matter-')))
      assert.equal(severity, 'warning', code);
  });

  it('are silent on a sound note, and on one that has the required keys only', () => {
    checkRule('front-matter-syntax', `${head}Tekst.\n`);
    for (const { code } of rules.filter((rule) => rule.code.startsWith('front-matter-'))) {
      checkRule(code, `${head}Tekst.\n`);
      checkRule(code, `${head.replace('---\nTekst', 'coach: Anna\n---\nTekst')}Tekst.\n`);
    }
  });
});

describe('the registry', () => {
  it('has one rule per code, each with a page in both languages', () => {
    const codes = rules.map(({ code }) => code);
    assert.deepEqual(codes, [...new Set(codes)]);
    assert.ok(codes.includes('note-too-large' satisfies NoteProblemCode));
    for (const { code, title, explanation } of rules) {
      for (const text of [title.nl, title.en, explanation.nl, explanation.en]) assert.ok(text.length > 10, code);
      assert.doesNotMatch(`${title.nl} ${explanation.nl}`, /\b(fout|foute|verkeerd|verkeerde)\b/i, code);
    }
  });
});
