import { describe, expect, it } from 'vitest';
import { ByteText } from '../../src/engine/byte-text.js';
import { matchesOf } from '../../src/secrets/matches.js';
import { keywordsAfter, prefixedToken } from '../../src/secrets/prefixed-token.js';
import type { Assessment } from '../../src/secrets/rule.js';
import { ALPHANUMERIC, CONTEXT, Generator } from './support.js';

const generator = new Generator(41);

const RULE = prefixedToken({
  id: 'acme-token',
  severity: 'high',
  title: 'Acme token',
  why: 'it orders anvils on the account of its owner.',
  remediation: ['Revoke it.'],
  references: ['https://acme.example/'],
  prefix: ['ac.me_', 'acme_'],
  body: /[A-Za-z0-9]{30}/,
  longest: 30,
});

function assess(text: string): readonly (Assessment | undefined)[] {
  const offsets = RULE.keywords
    .map((keyword) => text.toLowerCase().indexOf(keyword))
    .filter((each) => each >= 0);
  return [...matchesOf(RULE, new ByteText('file', Buffer.from(text)), offsets, CONTEXT)].map(({ match }) =>
    RULE.assess?.(match),
  );
}

describe('a prefixed token', () => {
  it('has its prefixes for keywords and shows no more', () => {
    expect(RULE.keywords).toEqual(['ac.me_', 'acme_']);
    expect(RULE.shownPrefix?.(`acme_${generator.text(ALPHANUMERIC, 30)}`)).toBe('acme_');
  });

  it('is found whole, by each prefix', () => {
    for (const prefix of ['ac.me_', 'acme_']) {
      const token = `${prefix}${generator.text(ALPHANUMERIC, 30)}`;
      expect(assess(`a = "${token}"`)).toEqual([{ is: 'secret' }]);
      expect(assess(`a = "${token}x"`)).toEqual([]);
      expect(assess(`a = "x${token}"`)).toEqual([]);
    }
    expect(assess(`acXme_${generator.text(ALPHANUMERIC, 30)}`)).toEqual([]);
  });

  it('is likely a dummy where its characters stand in order or repeat', () => {
    const repeated = 'a1b2c3'.concat('d4e5f6g7h').repeat(2);
    for (const body of [`${'1234567890'}${'abcdefghij'}${'0987654321'}`, '1234567890'.repeat(3), repeated]) {
      expect(assess(`acme_${body}`)).toMatchObject([
        { is: 'secret', severity: 'low', details: { likely: 'dummy' } },
      ]);
    }
  });

  it('is none where it is blanks or words', () => {
    expect(assess(`acme_${'x'.repeat(30)}`)).toEqual([{ is: 'placeholder' }]);
    expect(assess('acme_theCustomerInvoiceAddressLines')).toEqual([{ is: 'nothing' }]);
  });
});

describe('keywords after a short prefix', () => {
  it('are one a character, in both cases where the prefix has capitals', () => {
    expect(keywordsAfter('sg.', 'aAbB_')).toEqual(['sg.a', 'sg.b', 'sg._']);
    expect(keywordsAfter('SG.', 'ab_')).toEqual(['SG.a', 'SG.b', 'SG._', 'SG.A', 'SG.B']);
  });

  it('are one a pair of characters where the second is given too', () => {
    expect(keywordsAfter('st.', '01', 'ab')).toEqual(['st.0a', 'st.0b', 'st.1a', 'st.1b']);
  });
});
