import type { SecretCatalogue } from './core.js';

/** Several catalogues as one, in the order of their names. */
export function joinedCatalogue(parts: ReadonlyMap<string, SecretCatalogue>): SecretCatalogue {
  const inOrder = [...parts].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, part]) => part);
  return {
    rules: inOrder.flatMap(({ rules }) => rules),
    combinations: inOrder.flatMap(({ combinations }) => combinations),
  };
}
