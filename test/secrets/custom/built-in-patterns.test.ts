import { describe, expect, it } from 'vitest';
import { SECRET_RULES } from '../../../src/secrets/catalogue.js';
import { costOf } from '../../../src/secrets/custom/pattern-cost.js';
import { parsePattern } from '../../../src/secrets/custom/pattern-tree.js';

/**
 * Ours may have more ways than a user's pattern: each is timed on texts made against it (`catalogue.test.ts`), and
 * the count takes every choice for open wherever it stands.
 */
const MAX_WAYS = 1_000_000;

describe.each(SECRET_RULES.map((rule) => [rule.id, rule] as const))('%s', (_, { pattern }) => {
  it('has a pattern whose time is bounded', () => {
    expect(costOf(parsePattern(pattern.source), pattern).ways).toBeLessThanOrEqual(MAX_WAYS);
  });
});
