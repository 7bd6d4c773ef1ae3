/** roltrap/look, the drawn part: the highlighted wordings as numbers for the client's decorations. Knows frames and voices, not colours. */
import { markFrames, markVoices, type MarkVoice } from '../../../protocol';
import type { Voice } from '../language/types';
import type { FeatureContext, OpenNote } from './types';
import { isLight, shownMentions } from './parts/places';

const voices: { readonly [voice in Voice]: MarkVoice } = {
  author: 'own',
  name: 'own',
  meta: 'own',
  quoted: 'other',
  reported: 'other',
  negated: 'negated',
};

/** Five numbers a mark: start line, start character, end line, end character, style (frame × 4 + voice). */
export function marks(open: OpenNote, { settings }: FeatureContext): number[] {
  if (!settings.highlight) return [];
  return shownMentions(open).flatMap((mention) => {
    const { start, end, frame, voice } = mention;
    const row = (markFrames as readonly string[]).indexOf(frame);
    if (row < 0) return [];
    const from = open.document.positionAt(start);
    const to = open.document.positionAt(end);
    return [
      from.line,
      from.character,
      to.line,
      to.character,
      row * markVoices.length + markVoices.indexOf(isLight(mention) ? 'learned' : voices[voice]),
    ];
  });
}
