/** Each caution of the register, in the hover of wordings that it speaks of, and in no other. */
import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { loadKnowledge } from '../../scripts/buildKnowledge';
import { createCasebook } from '../../server/src/casebook';
import { hover } from '../../server/src/features';
import { compileKnowledge } from '../../server/src/knowledge';
import type { Example, Lens, Term } from '../../server/src/knowledge/types';
import { readNote } from '../../server/src/note';
import { readReading } from '../../server/src/reading';
import { settingsDefaults } from '../../protocol';

const { data } = loadKnowledge();
const knowledge = compileKnowledge(data);
const settings = { ...settingsDefaults, severities: new Map(), language: undefined, notes: new Map() };
const context = { knowledge, settings, casebook: createCasebook(), language: 'nl' } as const;
const titleOf = (id: string): string => {
  const title = knowledge.cautionById.get(id)?.title.nl ?? '';
  return `Let op: ${title.charAt(0).toLowerCase()}${title.slice(1)}.`;
};

/** The hovers of the wordings of a text, by term. */
function hoversIn({ text, language, kind, section }: Example): Map<string, string> {
  const head = section === undefined ? '' : `## ${section}\n\n`;
  const note = { ...readNote(`${head}${text}\n`, knowledge.formats), language, ...(kind && { kind }) };
  const reading = readReading(note, knowledge);
  const document = TextDocument.create('file:///map/casus/t.md', 'markdown', 1, note.text);
  const open = { document, note, reading, noteLanguage: language, findings: [], glasses: ['all'] };
  return new Map(
    reading.mentions
      .filter(({ show, origin }) => show !== 'never' && origin !== 'learned')
      .map(({ lens, term, start }) => {
        const shown = hover(open, context, document.positionAt(start));
        return [`${lens}/${term}`, JSON.stringify(shown?.contents ?? '').replaceAll('\\\\', '')] as const;
      }),
  );
}

/** The caution of a term: its own, else the first of its lens that goes with the frame. */
function cautionOf(lens: Lens, { caution, pole }: Term): string | undefined {
  const frame = lens.poles[pole]?.frame;
  const fits = (id: string) => [undefined, frame].includes(knowledge.cautionById.get(id)?.frame);
  return caution ?? lens.cautions.find(fits);
}

const mostTerms = 5;
const byCaution = new Map<string, (readonly [name: string, hit: Example])[]>(data.cautions.map(({ id }) => [id, []]));
for (const lens of data.lenses) {
  for (const term of lens.terms) {
    const [hit] = term.hits;
    const known = byCaution.get(cautionOf(lens, term) ?? '');
    const isShown = term.show !== 'never' && lens.poles[term.pole]?.frame !== 'sensor';
    if (hit && known && isShown) known.push([`${lens.id}/${term.id}`, hit]);
  }
}

describe('the cautions of the register', () => {
  for (const [id, terms] of byCaution) {
    it(`${id} stands with its wordings, and no other caution does`, () => {
      const step = Math.max(1, Math.floor(terms.length / mostTerms));
      const asked = terms.filter((_, at) => at % step === 0).slice(0, mostTerms);
      let shown = 0;
      for (const [name, hit] of asked) {
        const said = hoversIn(hit).get(name);
        // Inside a longer wording it is that one that speaks.
        if (said === undefined) continue;
        assert.ok(said.includes(titleOf(id)), `${name}: ${said}`);
        for (const other of byCaution.keys())
          assert.ok(other === id || !said.includes(titleOf(other)), `${name}: ${other}`);
        shown++;
      }
      assert.ok(shown > 0, 'somewhere');
    });
  }

  const cases: readonly (readonly [text: string, shown: string, elsewhere: string])[] = [
    ['Zij is kwetsbaar.', 'benoem-het-probleem', 'een-op-een-kan-te-veel'],
    ['Een oud-bewoner is nu een rolmodel voor de jongens.', 'rolmodel-paradox', 'vooruit-moeten'],
    ['Hij droomt van een eigen bakkerij.', 'vooruit-moeten', 'blijvers-niet-vergeten'],
    ['Zij helpt elke week als vrijwilliger in het buurthuis.', 'overvraging', 'halfredzaam-erkennen'],
    ['Het is een opeenstapeling van problemen in deze flat.', 'benoem-het-probleem', 'roltrap-is-perspectief'],
    ['Mevrouw is een zorgmijder.', 'echte-terugtrekking', 'dwang-valkuil'],
  ];
  for (const [text, shown, elsewhere] of cases) {
    it(`“${text}”`, () => {
      const said = [...hoversIn({ text, language: 'nl' }).values()].join('\n');
      assert.ok(said.includes(titleOf(shown)), said);
      assert.ok(!said.includes(titleOf(elsewhere)), said);
    });
  }
});
