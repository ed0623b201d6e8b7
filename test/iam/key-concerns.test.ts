import { describe, expect, it } from 'vitest';
import { type BareKey, daysBetween, judgedKeys } from '../../src/iam/key-concerns.js';
import { ROOT_USER } from '../../src/model/key-audit.js';

const NOW = Date.UTC(2026, 2, 10);
const DAY = 86_400_000;

/** A key so many days old, used so many days ago. */
function key(ageDays: number, usedDays: number | null, over: Partial<BareKey> = {}): BareKey {
  const created = new Date(NOW - ageDays * DAY).toISOString();
  return {
    user: 'deploy',
    keyId: `key-${ageDays}`,
    status: 'active',
    created,
    ageDays: daysBetween(created, NOW),
    lastUsed: usedDays === null ? null : new Date(NOW - usedDays * DAY).toISOString(),
    lastUsedService: null,
    lastUsedRegion: null,
    isUseKnown: true,
    ...over,
  };
}

function rulesOf(
  keys: readonly BareKey[],
  hasPassword: boolean | null = false,
): readonly (readonly string[])[] {
  const judged = judgedKeys(keys, hasPassword, { maxKeyAgeDays: 90, now: NOW });
  return judged.map(({ concerns }) => concerns.map(({ ruleId }) => ruleId));
}

describe('judgedKeys', () => {
  it.each<[string, readonly BareKey[], readonly (readonly string[])[]]>([
    ['a young key in use', [key(90, 1)], [[]]],
    ['one a day over its age', [key(91, 1)], [['aws-key-rotation-due']]],
    ['one that was not used for 90 days', [key(90, 90)], [[]]],
    ['one that was not used for 91', [key(91, 91)], [['aws-key-rotation-due', 'aws-key-unused']]],
    ['a new one that waits for its deployment', [key(7, null)], [[]]],
    ['one that was never used', [key(8, null)], [['aws-key-never-used']]],
    ['one whose use is not known', [key(8, null, { isUseKnown: false })], [[]]],
    ['an inactive one', [key(500, null, { status: 'inactive' })], [['aws-key-inactive-kept']]],
    ['an expired one', [key(500, null, { status: 'expired' })], [['aws-key-inactive-kept']]],
    ['a rotation of this week', [key(80, 1), key(7, 1)], [[], []]],
    ['a rotation that was not finished', [key(8, 1), key(80, 1)], [[], ['aws-key-second-active']]],
    ['a finished one', [key(8, 1), key(80, 1, { status: 'inactive' })], [[], ['aws-key-inactive-kept']]],
    ["the root user's", [key(1, 1, { user: ROOT_USER, keyId: null })], [['aws-root-key']]],
  ])('of %s', (_name, keys, rules) => {
    expect(rulesOf(keys)).toEqual(rules);
  });

  it('minds keys of people who sign in, where the report tells', () => {
    expect(rulesOf([key(1, 1)], true)).toEqual([['aws-console-user-key']]);
    expect(rulesOf([key(1, 1)], null)).toEqual([[]]);
    expect(rulesOf([key(1, 1, { status: 'inactive' })], true)).toEqual([['aws-key-inactive-kept']]);
  });
});
