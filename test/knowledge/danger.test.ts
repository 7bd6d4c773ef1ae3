/** Words of danger as they ship: an idiom that holds one is free, a blow is not, however close the two come. */
import assert from 'node:assert/strict';
import { loadKnowledge } from '../../scripts/buildKnowledge';
import { compileKnowledge } from '../../server/src/knowledge';
import { readNote } from '../../server/src/note';
import { readReading } from '../../server/src/reading';

describe('words of danger', () => {
  const knowledge = compileKnowledge(loadKnowledge().data);
  /** `⟦…⟧` marks what is guarded. */
  const check = (marked: string, language: 'nl' | 'en' = 'nl') => {
    const text = marked.replace(/[⟦⟧]/g, '');
    const note = { ...readNote(text, knowledge.formats), language };
    const { guarded } = readReading(note, knowledge);
    const shown = [...guarded]
      .sort((a, b) => b.start - a.start)
      .reduce(
        (before, { start, end }) => `${before.slice(0, start)}⟦${before.slice(start, end)}⟧${before.slice(end)}`,
        text,
      );
    assert.equal(shown, marked);
  };

  it('stand, also beside an idiom', () => {
    check('Hij ⟦slaat haar⟧ als hij gedronken heeft.');
    check('Hij ⟦slaat haar⟧ met de hand.');
    check('Hij ⟦sloeg haar⟧ over het hele lijf.');
    check('Hij heeft haar ⟦geschopt⟧ tot ze viel.');
    check('Hij heeft het kind ⟦geslagen⟧ en ⟦geschopt⟧.');
    check('Hij is met een mes ⟦bedreigd⟧.');
    check('Ze heeft vorige week een ⟦poging gedaan⟧.');
    check('In de verwaarloosde flat woont een ⟦verwaarloosd⟧ kind.');
    check('Er is alarm geslagen, want zij is ⟦geslagen⟧.');
    check('Hij ⟦krijgt thuis klappen⟧ en ⟦durft niet naar huis⟧.');
    check('Ze ⟦liet haar dochter alleen achter⟧; ze ⟦wilde er niet meer zijn⟧.');
    check('Ze ⟦krast in haar armen⟧ en hij ⟦gaf haar een klap⟧.');
    check('She ⟦left the kids on their own⟧ and did ⟦not want to be here anymore⟧.', 'en');
    check('He ⟦hit her⟧. A neglected park near a ⟦neglected⟧ child.', 'en');
  });

  it('are free in an idiom', () => {
    check('Zij slaat haar vleugels uit en sloeg haar armen om hem heen.');
    check('Hij heeft het geschopt tot teamleider, en het ver geschopt.');
    check('Zij slaat de brug; er is een brug geslagen tussen de buren.');
    check('Zij heeft een poging gedaan om werk te vinden.');
    check('Er ligt een verwaarloosd plein, met werkloosheid bedreigd.');
    check('De winkels kregen klappen, maar het buurthuis is er niet meer.');
    check('Ze laat de kinderen alleen naar school fietsen.');
    check('He kicked him out. The news hit me.', 'en');
    check('She hit her target and beat her fears.', 'en');
  });
});
