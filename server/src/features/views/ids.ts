/** Ids of tree nodes: the way from the root to the node. Whoever reads one back gets its steps; a damaged one has none. */

export const nodeId = (...steps: readonly string[]): string => JSON.stringify(steps);

export function stepsOf(id: string | undefined): readonly string[] {
  if (id === undefined) return [];
  try {
    const steps: unknown = JSON.parse(id);
    return Array.isArray(steps) ? steps.filter((step) => typeof step === 'string') : [];
  } catch {
    return [];
  }
}
