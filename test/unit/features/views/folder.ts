/** An invented folder of five notes for the tests of the trees, and the lines of a tree as text. */
import { createCasebook, summarise, withNotes, type ReadingSummary } from '../../../../server/src/casebook';
import { casebookTree, type FeatureContext } from '../../../../server/src/features';
import { compileKnowledge, nothing } from '../../../../server/src/knowledge';
import { readNote } from '../../../../server/src/note';
import type { TreeNode, TreeParams } from '../../../../protocol';
import { both, label } from '../../../support/entries';
import { typology } from '../../../support/typology';
import { formats } from '../../note/formats';
import { context } from '../support/open';

export const today = '2026-03-10';

const texts: Readonly<Record<string, string>> = {
  'casus/t-1': `---
soort: casus
titel: Mevrouw T., begin
datum: 2026-02-03
persoon: mw-t
schrijver: anna
wijk: Kanaalzijde
labels: [groepen/zorg]
---
## Linkwerk

- [ ] (bridging) mw-t ↔ kookgroep: een keer meekijken @anna 2026-03-01
- [ ] (linking) mw-t ↔ schuldhulp: samen naar het eerste gesprek @bo 2026-03-10
- [x] (bonding) mw-t ↔ zus: opbellen @anna 2026-02-10
- [ ] (bonding) mw-t ↔ buurvrouw: koffie
`,
  'casus/t-2': `---
soort: casus
titel: Mevrouw T., lente
datum: 2026-03-05
persoon: mw-t
schrijver: bo
wijk: Kanaalzijde
labels: [{ sleutel: groepen/zorg, status: afgewezen }, { sleutel: elders/eigen, status: overwogen }]
---
## Linkwerk

- [ ] (bridging) mw-t ↔ naaikamer: langsgaan @bo 2026-03-15
`,
  'wijk/kanaalzijde': `---
soort: wijk
titel: De Kanaalzijde
datum: 2026-01-12
wijk: Kanaalzijde
---
Zie ook @anna.
`,
  'wijk/zuid': `---
soort: wijk
titel: Zuid
wijk: Binnenstad
labels: [groepen/geld]
---
`,
  lijst: `# Boodschappen

- [ ] melk halen @anna 2026-01-01
`,
};

const reading = (problem: number, escalator: number, more: Partial<ReadingSummary> = {}): ReadingSummary => ({
  problem: { count: problem, weight: problem },
  escalator: { count: escalator, weight: escalator },
  stance: 'mixed',
  offered: [],
  missing: [],
  map: [],
  findings: {},
  ...more,
});

const place = { start: 0, end: 3, line: 4, character: 2 };

const readings: Readonly<Record<string, ReadingSummary>> = {
  'casus/t-1': reading(9, 1),
  'casus/t-2': reading(1, 4, {
    missing: [{ ...place, action: 'onbekend', kind: 'linking', sides: ['mw-t', null] }],
  }),
  'wijk/kanaalzijde': reading(0, 0, {
    offered: ['groepen/geld'],
    map: [
      { ...place, name: 'De Ketel', sort: 'place' },
      { ...place, name: 'naaigroep', sort: 'group' },
    ],
  }),
};

const summaries = Object.entries(texts).map(([path, text]) => {
  const summary = summarise(readNote(text, formats), `file:///map/${path}.md`, `${path}.md`);
  const read = readings[path];
  return read ? { ...summary, reading: read } : summary;
});

export const folder = withNotes(createCasebook(), summaries);

export const knowledge = compileKnowledge({
  ...nothing,
  typologies: [
    typology([label('geld', { name: both('geld', 'money') }), label('zorg', { name: both('zorg', 'care') })]),
  ],
});

export const world: FeatureContext = context({ casebook: folder, knowledge });

export const ask = (params: Partial<TreeParams> & Pick<TreeParams, 'view'>, more: Partial<FeatureContext> = {}) =>
  casebookTree({ today, ...params }, { ...world, ...more });

const line = ({ label: name, description }: TreeNode): string =>
  description === undefined ? name : `${name} | ${description}`;

/** The whole tree as indented lines, as deep as its nodes have children. */
export function drawn(params: Partial<TreeParams> & Pick<TreeParams, 'view'>, more: Partial<FeatureContext> = {}) {
  const below = (node: string | undefined, indent: string): string[] =>
    ask({ ...params, ...(node !== undefined && { node }) }, more).nodes.flatMap((each) => [
      indent + line(each),
      ...(each.children === 'none' ? [] : below(each.id, `${indent}  `)),
    ]);
  return below(undefined, '');
}

/** Every node of a tree. */
export function nodesOf(params: Partial<TreeParams> & Pick<TreeParams, 'view'>): TreeNode[] {
  const below = (node: string | undefined): TreeNode[] =>
    ask({ ...params, ...(node !== undefined && { node }) }).nodes.flatMap((each) => [
      each,
      ...(each.children === 'none' ? [] : below(each.id)),
    ]);
  return below(undefined);
}
