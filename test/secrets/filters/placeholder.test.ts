import { describe, expect, it } from 'vitest';
import { isPlaceholder } from '../../../src/secrets/filters/placeholder.js';
import { ALPHANUMERIC, BASE64, Generator, HEX } from '../support.js';

describe('isPlaceholder', () => {
  it.each([
    'changeme',
    'CHANGE_ME_NOW',
    'my-example-key',
    'your-api-key-here',
    'YOUR_TOKEN',
    'yourToken123',
    'xxxxxxxxxxxxxxxx',
    'ghp_xxxx',
    'dummy-token-1',
    'a_sample_value',
    'this-is-fake',
    '<your token>',
    '<%= secret %>',
    ['$', '{TOKEN}'].join(''),
    'a#{token}b',
    '$(cat file)',
    '$TOKEN',
    '{{ token }}',
    '%(password)s',
    '%PASSWORD%',
    '@PASSWORD@',
    '__PASSWORD__',
    '********',
    'abc...xyz',
    'abc\xe2\x80\xa6xyz',
    'redacted',
    '1234567890',
    'key12345678',
    'abcdefghijkl',
    '1a2b3c4d5e6f7g8h9i',
    'abc123def456ghi789',
    'ZYXWVUTSRQ-7',
    '9876543210',
    'qwertyuiopasdf12',
    'ABCDEFG-HIJKLMN-OPQRSTU',
    'aaaaaaaaaaaa',
    '0000000000000001',
    'deadbeefdeadbeef',
    'API_KEY_HERE',
  ])('takes %s for one', (value) => {
    expect(isPlaceholder(value)).toBe(true);
  });

  it.each(['Tr0ub4dor&3', 'hunter2!Q', 'sampler9Kq2', 'fakery77', 'foothold-7731', 'examine-44'])(
    'leaves %s alone',
    (value) => {
      expect(isPlaceholder(value)).toBe(false);
    },
  );

  it('takes no random token of 40 characters for one', () => {
    const generator = new Generator(1);
    for (const alphabet of [HEX, ALPHANUMERIC, BASE64]) {
      const taken = Array.from({ length: 3000 }, () => generator.text(alphabet, 40)).filter(isPlaceholder);
      expect(taken).toHaveLength(0);
    }
  });
});
