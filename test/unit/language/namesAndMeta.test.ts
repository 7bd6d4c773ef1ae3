/** Names, and words that are looked at as words. */
import { nameMatcher } from '../../../server/src/language/index';
import { checkVoice } from './checkVoice';

describe('names', () => {
  const names = nameMatcher(['Wet aanpak woonoverlast', 'Eigen Kracht Centrale']);
  it('capitals in mid-sentence', () =>
    checkVoice('Het programma ⟦Kansrijke Start⟧ loopt.', 'name', { because: 'Kansrijke Start' }));
  it('capitals with small words between', () =>
    checkVoice('Zij belt het Meldpunt Zorg en ⟦Overlast⟧ op.', 'name', { because: 'Meldpunt Zorg en Overlast' }));
  it('a name that opens a sentence', () =>
    checkVoice('⟦Rolmodellen⟧ op Straat zoekt mensen.', 'name', { because: 'Rolmodellen op Straat' }));
  it('a listed name', () =>
    checkVoice('De Wet aanpak ⟦woonoverlast⟧ helpt.', 'name', { names, because: 'Wet aanpak woonoverlast' }));
  it('not a listed name without its capital', () => checkVoice('haar ⟦eigen kracht⟧ centrale', 'author', { names }));
  it('not the first word of a sentence', () => checkVoice('⟦Kwetsbare⟧ bewoners komen hier.', 'author'));
  it('not the first word after a colon', () => checkVoice('Indruk: ⟦Kwetsbaar⟧ en moe.', 'author'));
  it('not an acronym', () => checkVoice("Een groep ⟦LVB'ers⟧ komt.", 'author'));
});

describe('meta', () => {
  it('the word as a word', () => checkVoice('Het woord ⟦overlast⟧ komt vaak voor.', 'meta', { because: 'woord' }));
  it('even when someone says it', () =>
    checkVoice("De krant zegt dat de term '⟦kansarm⟧' niet helpt.", 'meta', { because: 'term' }));
  it('what the writer wrote, between marks', () =>
    checkVoice("Ik schreef dat hij '⟦rigide⟧' is.", 'meta', { because: 'schreef' }));
  it('a list of words after a colon', () => {
    const words = 'Wij schreven met de woorden van de monitor: leefbaarheid, veiligheid, ⟦sociale cohesie⟧.';
    checkVoice(words, 'meta', { because: 'woorden' });
  });
  it('what the sentence takes up as a word', () =>
    checkVoice('We lezen over ⟦eigen kracht⟧ en ik krijg jeuk van dat woord.', 'meta', { because: 'woord' }));
  it('not somebody who keeps a word', () => checkVoice('Zij is ⟦kwetsbaar⟧ en houdt zich aan dat woord.', 'author'));
  it('not a list of something else', () => checkVoice('Er zijn vier zorgen: geld, schulden, ⟦overlast⟧.', 'author'));
  it('near a lens', () => checkVoice('Met die bril zie je ⟦tekorten⟧.', 'meta', { because: 'bril' }));
  it('not what the writer wrote without marks', () => checkVoice('Ik schreef dat hij ⟦kwetsbaar⟧ is.', 'author'));
  it('not someone who has the floor', () => checkVoice('Zij kwam aan het woord, ⟦kwetsbaar⟧ maar sterk.', 'author'));
  it('English', () => checkVoice('The word ⟦vulnerable⟧ says little.', 'meta', { language: 'en', because: 'word' }));
});
