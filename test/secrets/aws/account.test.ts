import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountOf, describeAccount } from '../../../src/model/aws-account.js';
import { isCanaryAccount } from '../../../src/secrets/aws/canary-accounts.js';
import { Specimens } from './specimens.js';

describe('accountOf', () => {
  it.each([
    ['ASIA', 'Y34FZKBOKMUTVV7A', '609629065308'],
    ['ASIA', 'QNZGKIQY56JQ7WML', '029608264753'],
    ['AKIA', 'SP2TPHJSQH3FJRUX', '171436882533'],
    ['AKIA', 'YVP4CIPPERUVIFXG', '595918472158'],
    ['AKIA', 'ZAVB57H55F3T4BKH', '619888638459'],
    ['AKIA', 'UM4G6O6NAKE7LCDJ', '302541338522'],
    ['AKIA', 'QYLPMN5HFIQR7XYA', '052310077262'],
    ['AKIA', 'RZPUZDIKGB2VALC4', '123456789012'],
  ])('reads it from %s…, body %s', (prefix, body, account) => {
    expect(accountOf(prefix + body)).toEqual({ kind: 'account', id: account });
  });

  it.each([
    ['AKIA', 'IOSFODNN7EXAMPLE', 'old-generation'],
    ['AKIA', 'AYLPMN5HAAAAAAAA', 'old-generation'],
    ['AKIA', 'JAAAAAAAAAAAAAAA', 'old-generation'],
    ['AKIA', 'PAAAAAAAAAAAAAAA', 'old-generation'],
    ['ASIA', 'BBKK02W42Q3IPSPG', 'not-base32'],
    ['AKIA', '732628D0ED3D4DDB', 'not-base32'],
    ['AKIA', 'QAAA', 'not-base32'],
    ['AKIA', '7777777777777777', 'out-of-range'],
  ])('reads none from %s…, body %s: %s', (prefix, body, reason) => {
    expect(accountOf(prefix + body)).toEqual({ kind: 'none', reason });
  });

  it('does not look at what follows the first ten characters', () => {
    const body = 'Y34FZKBOKM';
    for (const end of ['AAAAAA', '777777']) {
      expect(accountOf(`AKIA${body}${end}`)).toEqual({ kind: 'account', id: '609629065308' });
    }
  });

  it('reads back every account that there can be', () => {
    const specimens = new Specimens(7);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (number) => {
        const account = String(number).padStart(12, '0');
        expect(accountOf(specimens.keyId(account))).toEqual({ kind: 'account', id: account });
      }),
    );
  });
});

describe('describeAccount', () => {
  it('names the user’s own and shows all whole', () => {
    expect(describeAccount('210987654321', { '210987654321': 'prod' })).toBe(
      'your account `prod` (210987654321)',
    );
    expect(describeAccount('029608264753', { '210987654321': 'prod' })).toBe('account 029608264753');
  });
});

describe('isCanaryAccount', () => {
  it('knows the published ones', () => {
    expect(['052310077262', '982842642351'].every(isCanaryAccount)).toBe(true);
    expect(isCanaryAccount('210987654321')).toBe(false);
  });
});
