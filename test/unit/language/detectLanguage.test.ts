/** Dutch or English, by function words. */
import assert from 'node:assert/strict';
import { detectLanguage } from '../../../server/src/language/index';

describe('detectLanguage', () => {
  it('reads Dutch', () => assert.equal(detectLanguage('Zij heeft een plan en wil naar de opleiding.', 'en'), 'nl'));
  it('reads English', () =>
    assert.equal(detectLanguage('She has a plan and would like to finish the course.', 'nl'), 'en'));
  it('reads Dutch with English terms', () =>
    assert.equal(detectLanguage('Het outreach team is er niet voor de social workers.', 'en'), 'nl'));
  it('falls back on a short passage', () => {
    assert.equal(detectLanguage('No show.', 'nl'), 'nl');
    assert.equal(detectLanguage('No show.', 'en'), 'en');
  });
  it('falls back on no text', () => assert.equal(detectLanguage('', 'en'), 'en'));
});
