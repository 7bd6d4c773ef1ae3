/** Rules that offer something: a label to discuss, a link to lay. Their fixes are applied to every way of writing. */
import assert from 'node:assert/strict';
import { checkFix, checkRule, head } from './support/check';

const body = 'Mevrouw staat er alleen voor. De vader is vertrokken.\n';
const withLabels = (labels: string) => `---\nsoort: casus\n${labels}---\n${body}`;
const item = '  - sleutel: kwetsbare-groepen/alleenstaande-moeder\n    status: voorgesteld\n';

describe('label-to-consider', () => {
  it('asks with what speaks for, what against, and what is close', () => {
    const [finding] = checkRule(
      'label-to-consider',
      `${head}Mevrouw ⟦staat er alleen voor⟧. De vader is vertrokken. Haar nieuwe partner helpt.\n`,
    );
    assert.equal(
      finding?.message.nl,
      'Label om te bespreken: Alleenstaande moeder?\nVoorgesteld omdat: “staat er alleen voor”, “vader is vertrokken”. Daartegen: “Haar nieuwe partner”. Weeg ook: Jonge oudere.',
    );
    assert.equal(finding?.severity, 'hint');
    assert.deepEqual(finding?.topic, { kind: 'label', id: 'kwetsbare-groepen/alleenstaande-moeder' });
  });

  it('stays silent on one cue, and on a label that the writer has answered', () => {
    checkRule('label-to-consider', `${head}Mevrouw staat er alleen voor.\n`);
    checkRule(
      'label-to-consider',
      withLabels('labels:\n  - sleutel: kwetsbare-groepen/alleenstaande-moeder\n    status: afgewezen\n'),
    );
  });

  const ways: [string, string, string][] = [
    ['no labels', '', `labels:\n${item}`],
    ['an empty key', 'labels:\n', `labels:\n${item}`],
    ['an empty list', 'labels: [] # later\n', `labels:\n${item.trimEnd()} # later\n`],
    ['a flow list', 'labels: [a/b]\n', 'labels: [a/b, kwetsbare-groepen/alleenstaande-moeder]\n'],
    [
      'a flow list of objects',
      'labels: [{ sleutel: a/b }]\n',
      'labels: [{ sleutel: a/b }, { sleutel: kwetsbare-groepen/alleenstaande-moeder, status: voorgesteld }]\n',
    ],
    ['a single label', 'labels: a/b\n', 'labels: [a/b, kwetsbare-groepen/alleenstaande-moeder]\n'],
    [
      'a block list',
      'labels:\n- a/b\nwijk: Zuid\n',
      'labels:\n- a/b\n- kwetsbare-groepen/alleenstaande-moeder\nwijk: Zuid\n',
    ],
    [
      'a list of objects',
      'labels:\n  - sleutel: a/b\n    reden: past # half\nwijk: Zuid\n',
      `labels:\n  - sleutel: a/b\n    reden: past # half\n${item}wijk: Zuid\n`,
    ],
  ];
  for (const [what, before, after] of ways) {
    it(`adds it to ${what}`, () => checkFix('label-to-consider', withLabels(before), withLabels(after)));
  }

  it('keeps the line endings', () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    checkFix('label-to-consider', crlf(withLabels('')), crlf(withLabels(`labels:\n${item}`)));
  });

  it('uses the English keys in an English note', () => {
    const text = (labels: string) =>
      `---\nsoort: casus\ntaal: en\n${labels}---\nShe is on her own with two boys. The father has left.\n`;
    const english = 'labels:\n  - key: kwetsbare-groepen/alleenstaande-moeder\n    status: suggested\n';
    checkFix('label-to-consider', text(''), text(english));
  });

  it('offers no change of a head that cannot be read', () => {
    const [finding] = checkRule(
      'label-to-consider',
      `---\nsoort: casus\nlabels: [a/b\n---\nMevrouw ⟦staat er alleen voor⟧. De vader is vertrokken.\n`,
    );
    assert.deepEqual(finding?.fixes, []);
  });
});

const signal = 'Mevrouw durft niet te bellen en begrijpt de brieven niet.';
const task =
  '- [ ] (linking) Mevrouw ↔ ${1:[schuldhulp kredietbank]}: Ga mee naar de instantie @${2:[wie]} ${3:[JJJJ-MM-DD]}';

describe('link-to-lay', () => {
  it('names the step, the signal and the missing side', () => {
    const [finding] = checkRule('link-to-lay', `${head}Mevrouw ⟦durft niet te bellen⟧ en begrijpt de brieven niet.\n`);
    assert.equal(
      finding?.message.nl,
      'Verbinding om te leggen? Ga mee naar de instantie.\nSignaal: “durft niet te bellen”. Wie is de andere kant: schuldhulp, kredietbank?',
    );
    assert.deepEqual(finding?.topic, { kind: 'action', id: 'meegaan-naar-instantie' });
  });

  it('says a step once in a note, where its signals are strongest', () => {
    const weak = 'Mevrouw durft niet te bellen en begrijpt de brieven niet.';
    checkRule(
      'link-to-lay',
      `${head}## Eerst\n\nMevrouw ⟦durft niet te bellen⟧ en begrijpt de brieven niet.\n\n## Dan\n\n${weak}\n`,
    );
  });

  it('stays silent when it is done, or stands among the actions already', () => {
    checkRule('link-to-lay', `${head}${signal} Ahmed ging mee.\n`);
    checkRule('link-to-lay', `${head}${signal}\n\n## Linkwerk\n\n- [ ] Ga mee naar de instantie\n`);
  });

  it('makes the section at the end, before the blank lines there', () => {
    checkFix('link-to-lay', `${head}${signal}\n\n\n`, `${head}${signal}\n\n## Linkwerk\n\n${task}\n\n\n`);
  });

  it('adds to the section where it is, right under its last item', () => {
    checkFix(
      'link-to-lay',
      `${head}${signal}\n\n## Linkwerk\n\n- [x] eerder\n\n## Terugkijken\n\nTekst.\n`,
      `${head}${signal}\n\n## Linkwerk\n\n- [x] eerder\n${task}\n\n## Terugkijken\n\nTekst.\n`,
    );
  });

  it('adds to an empty section', () => {
    checkFix('link-to-lay', `${head}${signal}\n\n## Linkwerk\n`, `${head}${signal}\n\n## Linkwerk\n\n${task}\n`);
  });

  it('keeps the line endings', () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    checkFix('link-to-lay', crlf(`${head}${signal}\n`), crlf(`${head}${signal}\n\n## Linkwerk\n\n${task}\n`));
  });

  it('puts no pronoun on a side: the pseudonym of the head, else what the side is', () => {
    const text = (person: string) =>
      `---\nsoort: casus\n${person}---\nIemand durft niet te bellen en begrijpt de brieven niet.\n`;
    const line = (side: string, n: number) =>
      `\n## Linkwerk\n\n- [ ] (linking) ${side} ↔ \${${n}:[schuldhulp kredietbank]}: Ga mee naar de instantie @\${${n + 1}:[wie]} \${${n + 2}:[JJJJ-MM-DD]}\n`;
    checkFix('link-to-lay', text('persoon: mw-t\n'), text('persoon: mw-t\n') + line('mw-t', 1));
    checkFix('link-to-lay', text(''), text('') + line('${1:[bewoner]}', 2));
    const named = text('persoon: mw-t\n').replace('Iemand', 'Mevrouw');
    checkFix('link-to-lay', named, named + line('mw-t', 1));
  });

  it('writes English in an English note', () => {
    const text = '---\nsoort: casus\ntaal: en\n---\nThe resident does not dare to call and cannot read the letters.\n';
    checkFix(
      'link-to-lay',
      text,
      `${text.trimEnd()}\n\n## Link work\n\n- [ ] (linking) resident ↔ \${1:[debt service]}: Go along to the agency @\${2:[who]} \${3:[YYYY-MM-DD]}\n`,
    );
  });
});
