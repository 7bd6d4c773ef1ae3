/** A typology around the labels of a test. */
import type { Label, Typology } from '../../server/src/knowledge/types';
import { both, sources } from './entries';

export const typology = (labels: readonly Label[], more: Partial<Typology> = {}): Typology => ({
  id: 'groepen',
  tier: 'core',
  kinds: ['casus'],
  choice: 'multi',
  name: both('groepen'),
  about: both('groepen'),
  sources,
  cautions: [],
  labels,
  ...more,
});
