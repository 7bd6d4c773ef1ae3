/** Rules about open ties: who, when, with whom. */
import { checkFix, checkRule, head } from './support/check';

const under = (line: string) => `${head}## Linkwerk\n\n${line}\n`;

describe('action-without-owner', () => {
  it('asks who takes it up, and makes room before the date', () => {
    checkRule('action-without-owner', under('⟦- [ ] (linking) mw-t ↔ schuldhulp: bellen 2026-12-01⟧'));
    checkFix(
      'action-without-owner',
      under('- [ ] (linking) mw-t ↔ schuldhulp: bellen 2026-12-01'),
      under('- [ ] (linking) mw-t ↔ schuldhulp: bellen @${1:[wie]} 2026-12-01'),
    );
    checkFix(
      'action-without-owner',
      under('- [ ] (linking) a ↔ b: bellen  '),
      under('- [ ] (linking) a ↔ b: bellen @${1:[wie]}  '),
    );
  });

  it('takes a placeholder that was left for what it is', () => {
    const left = '- [ ] (linking) a ↔ b: bellen @[wie] 2026-12-01';
    checkRule('action-without-owner', under(`⟦${left}⟧`));
    checkFix('action-without-owner', under(left), under('- [ ] (linking) a ↔ b: bellen @${1:[wie]} 2026-12-01'));
  });

  it('stays silent with an owner, and on what is done', () => {
    checkRule('action-without-owner', under('- [ ] (linking) a ↔ b: bellen @anna'));
    checkRule('action-without-owner', under('- [x] (linking) a ↔ b: bellen'));
    checkRule('action-without-owner', `${head}- [ ] boodschappen doen\n`);
  });
});

describe('action-without-date', () => {
  it('asks for a day', () => {
    checkRule('action-without-date', under('⟦- [ ] (linking) a ↔ b: bellen @anna⟧'));
    checkFix(
      'action-without-date',
      under('- [ ] (linking) a ↔ b: bellen @anna'),
      under('- [ ] (linking) a ↔ b: bellen @anna ${1:[JJJJ-MM-DD]}'),
    );
  });

  it('comes after what was left open', () =>
    checkFix(
      'action-without-date',
      under('- [ ] (linking) a ↔ b: bellen @[wie]'),
      under('- [ ] (linking) a ↔ b: bellen @[wie] ${1:[JJJJ-MM-DD]}'),
    ));

  it('takes the place of a day that was left open', () =>
    checkFix(
      'action-without-date',
      under('- [ ] (linking) a ↔ b: bellen @anna [JJJJ-MM-DD]'),
      under('- [ ] (linking) a ↔ b: bellen @anna ${1:[JJJJ-MM-DD]}'),
    ));

  it('stays silent with a day', () => {
    checkRule('action-without-date', under('- [ ] (linking) a ↔ b: bellen @anna 2026-12-01'));
  });
});

describe('action-without-second-side', () => {
  const code = 'action-without-second-side';
  const ways: [string, string][] = [
    ['- [ ] (linking) schuldhulp: bellen', '- [ ] (linking) schuldhulp ↔ ${1:[wie]}: bellen'],
    ['- [ ] (linking) schuldhulp ↔ : bellen', '- [ ] (linking) schuldhulp ↔ ${1:[wie]} : bellen'],
    ['- [ ] (linking) ↔ schuldhulp: bellen', '- [ ] (linking) ${1:[wie]} ↔ schuldhulp: bellen'],
    ['- [ ] (linking) samen bellen', '- [ ] (linking) ${1:[wie]} ↔ ${2:[wie]}: samen bellen'],
    ['- [ ] (linking) mw-t ↔ [schuldhulp]: bellen', '- [ ] (linking) mw-t ↔ ${1:[schuldhulp]}: bellen'],
  ];
  for (const [before, after] of ways) {
    it(`asks for the other side of ${before}`, () => {
      checkRule(code, under(`⟦${before}⟧`));
      checkFix(code, under(before), under(after));
    });
  }

  it('stays silent with two sides, and on a plain task under another heading', () => {
    checkRule(code, under('- [ ] (linking) a ↔ b: bellen'));
    checkRule(code, `---\nsoort: wijk\n---\n## Acties\n\n- [ ] zaal huren\n`);
  });
});
