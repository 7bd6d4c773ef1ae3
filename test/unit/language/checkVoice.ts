/** Reads the voice of the wording between ⟦ and ⟧ in a sentence of a note. Shared by the tests of voices. */
import assert from 'node:assert/strict';
import {
  cut,
  readVoices,
  type Language,
  type NameMatcher,
  type Voice,
  type VoiceContext,
} from '../../../server/src/language/index';

export interface VoiceCheck {
  readonly language?: Language;
  readonly because?: string;
  readonly context?: VoiceContext;
  readonly names?: NameMatcher;
}

export function checkVoice(
  marked: string,
  voice: Voice,
  { language = 'nl', because, context = {}, names }: VoiceCheck = {},
): void {
  const from = marked.indexOf('⟦');
  const to = marked.indexOf('⟧') - 1;
  const text = marked.replace(/[⟦⟧]/g, '');
  const prose = cut(text, language);
  const first = prose.words.findIndex((word) => word.end > from);
  const last = prose.words.findLastIndex((word) => word.start < to);
  const reading = readVoices(prose, context, names).at(first, last + 1);
  assert.equal(reading.voice, voice, marked);
  if (because !== undefined) assert.equal(text.slice(reading.because?.start, reading.because?.end), because, marked);
  if (voice === 'author') assert.equal(reading.because, undefined, marked);
}
