/** The name of `known` that a misspelt one most likely means, or `null` when none is near. */
export function nearest(name: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let bestDistance = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/**
 * The names of `known` that a wrong one may mean, at most `limit`, the likeliest first: those that hold all of its
 * words, then misspelt ones.
 */
export function nearestFew(name: string, known: readonly string[], limit: number): readonly string[] {
  const words = name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const holding =
    words.length === 0 ? [] : known.filter((each) => words.every((word) => each.includes(word)));
  const most = Math.max(2, Math.floor(name.length / 3)) + 1;
  const misspelt = known
    .map((each) => ({ each, distance: editDistance(name.toLowerCase(), each.toLowerCase(), most) }))
    .filter(({ distance }) => distance < most)
    .sort((left, right) => left.distance - right.distance)
    .map(({ each }) => each);
  const shortest = [...holding].sort((left, right) => left.length - right.length);
  return [...new Set([...shortest, ...misspelt])].slice(0, limit);
}

/** Levenshtein distance, or `limit` when it is that or more. */
function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) >= limit) return limit;
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const substitution = (previous[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
      current[column] = Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
    }
    previous = current;
  }
  return Math.min(previous[right.length] ?? limit, limit);
}
