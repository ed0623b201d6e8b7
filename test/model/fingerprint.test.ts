import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFingerprinter, DEFAULT_SALT, type Fingerprinted } from '../../src/model/fingerprint.js';

const fingerprint = createFingerprinter();
const subject = (ruleId: string, identity: readonly string[], guessable = false): Fingerprinted => {
  return { ruleId, identity, guessable };
};

describe('a fingerprint', () => {
  it('is 128 bits in lower case hexadecimal', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.string({ unit: 'binary' })),
        fc.string(),
        (ruleId, identity, salt) => {
          expect(fingerprint(subject(ruleId, identity), salt)).toMatch(/^[0-9a-f]{32}$/);
        },
      ),
    );
  });

  it('stays what it was in earlier versions, since baselines hold it', () => {
    const fast = fingerprint(subject('some-rule', ['one', 'two']), DEFAULT_SALT);
    const slow = fingerprint(subject('some-rule', ['one', 'two'], true), DEFAULT_SALT);
    expect([fast, slow]).toMatchInlineSnapshot(`
      [
        "54eb06d0c84a17955fa8eb59bcd4ee76",
        "f4ef284f47ae04639e46b7b14cb8e826",
      ]
    `);
  });

  it('differs with the salt, the rule, the parts, their order and their borders', () => {
    const variants = [
      fingerprint(subject('rule', ['ab', 'c']), 'salt'),
      fingerprint(subject('rule', ['ab', 'c']), 'other'),
      fingerprint(subject('other', ['ab', 'c']), 'salt'),
      fingerprint(subject('rule', ['a', 'bc']), 'salt'),
      fingerprint(subject('rule', ['c', 'ab']), 'salt'),
      fingerprint(subject('rule', ['abc']), 'salt'),
      fingerprint(subject('rule', ['ab', 'c', '']), 'salt'),
      fingerprint(subject('rule', ['ab","c']), 'salt'),
      fingerprint(subject('rule', ['ab', 'c'], true), 'salt'),
      fingerprint(subject('rule', ['ab', 'c'], true), 'other'),
      fingerprint(subject('other', ['ab', 'c'], true), 'salt'),
      fingerprint(subject('rule', ['a', 'bc'], true), 'salt'),
    ];
    expect(new Set(variants).size).toBe(variants.length);
  });

  it('says nothing of a lone surrogate that another would not', () => {
    const one = fingerprint(subject('rule', ['\ud800']), 'salt');
    expect(fingerprint(subject('rule', ['\ud801']), 'salt')).not.toBe(one);
  });

  it('computes the slow hash of a guessable value once for all rules and places', () => {
    const own = createFingerprinter();
    const first = own(subject('rule', ['password'], true), 'salt');
    const started = performance.now();
    for (let round = 0; round < 2000; round++) own(subject('rule', ['password'], true), 'salt');
    own(subject('other', ['password'], true), 'salt');
    // Two thousand slow hashes would take half a minute.
    expect(performance.now() - started).toBeLessThan(2000);
    expect(own(subject('rule', ['password'], true), 'salt')).toBe(first);
    expect(createFingerprinter()(subject('rule', ['password'], true), 'salt')).toBe(first);
  });
});
