/** Verb phrases of the knowledge, found in the orders that Dutch gives them. */
import { checkMentions, knowledgeOf, lens, term } from '../../support/reading';

const knowing = (...patterns: string[]) => knowledgeOf({ lenses: [lens('bril', [term('zin', patterns)])] });

describe('verb phrases', () => {
  it('in every tense and order', () => {
    const knowledge = knowing('[missen] de vaardigheden');
    for (const text of [
      'Hij ⟦mist de vaardigheden⟧.',
      'Zij ⟦misten volgens mij de vaardigheden⟧.',
      'Wij zien dat hij ⟦de vaardigheden mist⟧.',
      'Hij heeft altijd ⟦de vaardigheden gemist⟧.',
      'Hij lijkt ⟦de vaardigheden te missen⟧.',
    ])
      checkMentions(text, knowledge);
    checkMentions('Hij mist de bus. De vaardigheden groeien.', knowledge);
  });
  it('with a verb whose finite forms look like a participle', () => {
    checkMentions('Hij ⟦geeft weer niet thuis⟧.', knowing('[geven] niet thuis'));
    checkMentions('Zij ⟦kende daar niemand⟧.', knowing('[kennen] niemand'));
    checkMentions('Gegeven is niets, niet thuis en niet daar.', knowing('[geven] niets'));
  });
  it('with a separable verb', () => {
    const knowledge = knowing('[toe|laten] niemand');
    for (const text of [
      'Ze ⟦laat niemand toe⟧.',
      'Ze ⟦laat sinds maart niemand meer toe⟧.',
      'Omdat ze ⟦niemand toelaat⟧, belden wij.',
      'Ze heeft ⟦niemand toegelaten⟧.',
      'Ze besloot ⟦niemand toe te laten⟧.',
    ])
      checkMentions(text, knowledge);
    checkMentions('Ze laat niemand los.', knowledge);
  });
  it('with a gap right after the verb', () => {
    const knowledge = knowing('[houden] … in de gaten');
    checkMentions('Wij ⟦houden hem in de gaten⟧.', knowledge);
    checkMentions('De wijkagent wil hem ⟦in de gaten houden⟧.', knowledge);
  });
  it('with nothing but what may be left out', () => {
    const knowledge = knowing('[weg|blijven] {massaal |steeds |}');
    checkMentions('Ze ⟦blijven weg⟧.', knowledge);
    checkMentions('De jongens zijn ⟦massaal weggebleven⟧.', knowledge);
  });
  it('a separable verb alone', () => {
    const knowledge = knowing('[op|bloeien]');
    checkMentions('Ze ⟦bloeit sinds de zomer helemaal op⟧.', knowledge);
    checkMentions('Ze is ⟦opgebloeid⟧.', knowledge);
    checkMentions('De tulp bloeit.', knowledge);
  });
  it('slots for an infinitive and a participle', () => {
    const knowledge = knowing('wil graag <inf>', 'heeft zelf <deelw>');
    checkMentions('Ze ⟦wil graag leren⟧ en ⟦heeft zelf gebeld⟧.', knowledge);
    checkMentions('Ze wil graag koffie en heeft zelf koffie.', knowledge);
  });
});
