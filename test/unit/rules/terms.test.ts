/** Rules about single wordings: hits, near misses, exceptions and reframings. */
import assert from 'node:assert/strict';
import { findAll } from '../../../server/src/rules';
import { checkFix, checkRule, head, read, wijk } from './support/check';

const inReflection = (text: string, code: string) => {
  const input = read(`${head}${text}\n`);
  const found = findAll({ ...input, note: { ...input.note, kind: 'reflectie' } }, new Map());
  return found.filter((finding) => finding.code === code);
};

describe('problem-term', () => {
  it('asks about a strong wording of the author', () => {
    const [finding] = checkRule('problem-term', `${head}Zij woont in een ⟦probleemwijk⟧ aan de rand.\n`);
    assert.equal(finding?.severity, 'information');
    assert.match(
      finding.message.nl,
      /^“probleemwijk” kijkt met de bril “Frame van de probleemwijk”\. .*\?\nWaarom hier: /,
    );
    assert.deepEqual(finding.topic, { kind: 'term', id: 'probleemwijk-roltrapwijk/probleemwijk' });
  });

  it('asks what the note of its own term asks, and says of the sentence what is true of the sentence', () => {
    const text = `${head}Vorig jaar ging het goed. Nu is het een ⟦probleemwijk⟧.\n`;
    const [finding] = checkRule('problem-term', text);
    assert.match(finding?.message.nl ?? '', /Van wie is dat beeld\?\nWaarom hier: .* in deze zin staat geen getal/);
  });

  it('asks more softly in a reflection', () => {
    assert.deepEqual(
      inReflection('Ik zag een probleemwijk.', 'problem-term').map(({ severity }) => severity),
      ['hint'],
    );
  });

  it('asks in English notes too, about English wordings', () => {
    const [finding] = checkRule(
      'problem-term',
      '---\nsoort: casus\ntaal: en\n---\nShe lives in a ⟦problem area⟧ by the river.\n',
    );
    assert.match(finding?.message.en ?? '', /Problem frame/);
  });

  const silent: [string, string][] = [
    ['a supported statement', 'Een probleemwijk sinds 2019, doordat de school sloot.'],
    ['a denial', 'Het is geen probleemwijk.'],
    ['a quotation', 'Ze zei: “een probleemwijk”.'],
    ['a contextual wording', 'Er is overlast op straat.'],
    ['a heading', '## Een probleemwijk\n\nTekst.'],
    ['a word of danger', 'Dit is een geweldswijk.'],
    ['a lens that is a dilemma', 'Zijn onkunde blijkt.'],
    ['a wording that the sentence moves away from', 'Van probleemwijk naar roltrapwijk: dat is de stap.'],
  ];
  for (const [what, text] of silent)
    it(`stays silent on ${what}`, () => void checkRule('problem-term', `${head}${text}\n`));

  it('asks about a place that somebody leaves', () => {
    checkRule('problem-term', `${head}Zij liep van de ⟦probleemwijk⟧ naar het station.\n`);
  });

  it('speaks once per section and lens, first about a wording with a reframing', () => {
    checkRule(
      'problem-term',
      `${wijk}## Bril\n\nAlles is verloederd, een ⟦probleemwijk⟧ dus, met krotten.\n\n## Acties\n\nOok hier ⟦verloedering⟧ en krotten.\n`,
    );
  });

  it('replaces the wording, with tab stops and a choice', () => {
    checkFix(
      'problem-term',
      `${head}Probleemwijk aan de rand.\n`,
      `${head}Wijk waar \${1:[probleem]} speelt bij \${2|[jongeren / ouderen],jongeren,ouderen|} aan de rand.\n`,
    );
  });

  it('adds a question after the sentence', () => {
    checkFix(
      'problem-term',
      `${head}Het is een probleemwijk. Zij blijft.\n`,
      `${head}Het is een probleemwijk. Wie komt hier wonen en waar gaan vertrekkers heen? Zij blijft.\n`,
      1,
    );
  });

  it('ends a sentence that has no full stop first, and stays outside its markup', () => {
    checkFix(
      'problem-term',
      `${head}- een **probleemwijk**\n- iets anders\n`,
      `${head}- een **probleemwijk**. Wie komt hier wonen en waar gaan vertrekkers heen?\n- iets anders\n`,
      1,
    );
  });

  it('is raised, lowered or silenced by a setting', () => {
    const input = read(`${head}Een probleemwijk hier.\n`);
    const of = (severity: 'off' | 'warning') =>
      findAll(input, new Map([['problem-term', severity]])).filter(({ code }) => code === 'problem-term');
    assert.deepEqual(of('off'), []);
    assert.deepEqual(
      of('warning').map(({ severity }) => severity),
      ['warning'],
    );
  });
});

describe('contextual-problem-term', () => {
  it('asks softly', () => {
    const [finding] = checkRule('contextual-problem-term', `${head}Er is ⟦overlast⟧ op straat.\n`);
    assert.equal(finding?.severity, 'hint');
    checkFix('contextual-problem-term', `${head}Er is overlast op straat.\n`, `${head}Er is last op straat.\n`);
  });

  it('leaves the words of a reflection to the highlighting', () => {
    assert.deepEqual(inReflection('Er is overlast op straat.', 'contextual-problem-term'), []);
  });

  it('passes over a table, and asks what the kind of reframing asks', () => {
    checkRule('contextual-problem-term', `${head}| Wat | Hoe vaak |\n|---|---|\n| overlast | vaak |\n`);
    const [finding] = checkRule('contextual-problem-term', `${head}Er is ⟦overlast⟧ op straat.\n`);
    assert.match(finding?.message.nl ?? '', /Bij wie speelt het, waar en sinds wanneer\?/);
  });

  it('stays silent on a supported statement', () => {
    checkRule('contextual-problem-term', `${head}Er is overlast sinds maart, doordat de lamp stuk is.\n`);
  });
});

describe('whose-glasses', () => {
  it('asks once per section about words of others', () => {
    const [finding] = checkRule('whose-glasses', `${head}Hij noemt het een “⟦probleemwijk⟧” en “krotten”.\n`);
    assert.match(finding?.message.nl ?? '', /wiens bril/);
    assert.deepEqual(finding?.fixes, []);
  });

  it('is never raised above a hint', () => {
    const found = findAll(read(`${head}Hij noemt het een “probleemwijk”.\n`), new Map([['whose-glasses', 'warning']]));
    assert.equal(found.find(({ code }) => code === 'whose-glasses')?.severity, 'hint');
  });

  const silent: [string, string][] = [
    ['the author’s own words', 'Een probleemwijk.'],
    ['a contextual wording of somebody else', 'Hij noemt het “overlast”.'],
    ['the resident’s own words', '## In eigen woorden\n\n“Het is een probleemwijk”, zegt ze.'],
    ['a block quote', '> Het is een probleemwijk.'],
    ['a wording that the writer contests', 'Hij noemt het een “probleemwijk”. Het is geen probleemwijk.'],
  ];
  for (const [what, text] of silent)
    it(`stays silent on ${what}`, () => void checkRule('whose-glasses', `${head}${text}\n`));
});

describe('wishful-thinking', () => {
  it('asks for the condition', () => {
    checkRule('wishful-thinking', `${head}Zij redt het op ⟦eigen kracht⟧.\n`);
    checkFix(
      'wishful-thinking',
      `${head}Zij redt het op eigen kracht.\n`,
      `${head}Zij redt het op eigen kracht. Kan zelf \${1:[wat]}; heeft \${2:[wie]} nodig voor \${3:[wat]}.\n`,
    );
  });

  const silent: [string, string][] = [
    ['a condition in the section', 'Zij redt het op eigen kracht.\n\nDat kan zolang haar zus oppast.'],
    ['a sober word in the section', 'Zij redt het op eigen kracht. Haar zus is overvraagd.'],
    ['somebody else’s words', 'Het wijkteam zegt: “zij redt het op eigen kracht”.'],
  ];
  for (const [what, text] of silent)
    it(`stays silent with ${what}`, () => void checkRule('wishful-thinking', `${head}${text}\n`));

  it('asks although another section names a condition', () => {
    checkRule(
      'wishful-thinking',
      `${head}## Aanleiding\n\nOp ⟦eigen kracht⟧.\n\n## Stappen\n\nDat kan zolang het lukt.\n`,
    );
  });
});

describe('cold-referral', () => {
  it('asks who goes along', () => {
    checkRule('cold-referral', `${head}Mevrouw is ⟦doorverwezen⟧ naar schuldhulp.\n`);
  });

  const silent: [string, string][] = [
    ['somebody goes along', 'Mevrouw is doorverwezen. Ahmed gaat mee.'],
    ['a day is agreed', 'Mevrouw is doorverwezen, intake op 2026-12-03.'],
    ['it was not done', 'Mevrouw is niet doorverwezen.'],
  ];
  for (const [what, text] of silent)
    it(`stays silent when ${what}`, () => void checkRule('cold-referral', `${head}${text}\n`));
});
