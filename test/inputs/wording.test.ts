import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alternatives, didYouMean, shown } from '../../src/inputs/wording.js';

describe('shown', () => {
  it.each([
    ['high', "'high'"],
    ['', "''"],
    ['src/**/*.{ts,tsx}', "'src/**/*.{ts,tsx}'"],
    ['internationalization', "'internationalization'"],
    ['029608264753', "'029608264753'"],
    ['ab '.repeat(30), `'${'ab '.repeat(30)}'`],
    ['ab '.repeat(40), "'ab a…'"],
  ])('quotes %j', (value, expected) => {
    expect(shown(value)).toBe(expected);
  });

  it('cuts what may be a secret in the wrong place', () => {
    const id = `AK${'IA'}${'Q2W3E4R5T6Y7U2I3'}`;
    const key = 'aB3/'.repeat(10);
    expect(shown(id)).toBe("'AKIA…'");
    expect(shown(key)).toBe("'aB3/…'");
  });

  it('never shows a secret key, whatever its letters', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/+'];
    const keys = fc
      .array(fc.constantFrom(...letters), { minLength: 40, maxLength: 40 })
      .map((all) => `${all.slice(1).join('')}7`);
    fc.assert(fc.property(keys, (key) => shown(key).length <= 7));
  });
});

describe('didYouMean', () => {
  it.each([
    ['hihg', ['high', 'low'], " Did you mean 'high'?"],
    ['xyz', ['high', 'low'], ''],
    ['', ['high'], ''],
    ['x'.repeat(100_000), ['high'], ''],
  ])('of %j', (name, known, hint) => {
    expect(didYouMean(name, known)).toBe(hint);
  });
});

describe('alternatives', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a or b'],
    [['a', 'b', 'c'], 'a, b or c'],
  ])('of %j', (names, text) => {
    expect(alternatives(names)).toBe(text);
  });
});
