/**
 * How probable it is that a careful reader would mark a wording where it stands. What is improbable shows lightly and does not count; of what no
 * list holds the most improbable does not show. Asks about the writer's own framing wordings only, and never about those of an organisation or about the strong words of the sources themselves.
 */
import type { Knowledge } from '../knowledge';
import type { RelativeMention } from './candidate';
import { traitsOf, type Around, type Judged } from './traits';

/** The mention as judged: its sureness, and whether it counts; undefined for a learned one that is too unsure to show. */
export function judged(
  mention: RelativeMention,
  seen: Omit<Judged, 'frame' | 'situated'>,
  around: Around,
  { judge }: Knowledge,
): RelativeMention | undefined {
  const { frame, origin, situated } = mention;
  if (!judge || !mention.counts || (frame !== 'problem' && frame !== 'escalator')) return mention;
  if (origin === 'own' || (origin === 'source' && mention.strength === 'strong' && !seen.derived)) return mention;
  const sureness = judge.sureness(traitsOf({ ...seen, frame, situated }, around));
  const least = origin === 'learned' ? judge.least.learned : judge.least.listed;
  if (sureness >= least) return { ...mention, sureness };
  if (origin === 'learned' && sureness < judge.least.light) return undefined;
  return { ...mention, sureness, counts: false, reasons: [...mention.reasons, { code: 'plain' }] };
}
