/** Knowledge that knows nothing: what a server goes on with when its own cannot be loaded, and what a test adds to. */
import type { KnowledgeData } from './index';

export const nothing: KnowledgeData = {
  seeds: [],
  lenses: [],
  typologies: [],
  actions: [],
  cautions: [],
  groups: [],
  guard: [],
  names: [],
  formats: { shared: [], kinds: [] },
  checks: [],
  concepts: [],
};
