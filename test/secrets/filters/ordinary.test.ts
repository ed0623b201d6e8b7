import { describe, expect, it } from 'vitest';
import { isOrdinary } from '../../../src/secrets/filters/ordinary.js';
import { distinctCharacters, shannonEntropy } from '../../../src/secrets/filters/variety.js';
import { isWordLike } from '../../../src/secrets/filters/words.js';
import { ALPHANUMERIC, BASE64, Generator, HEX } from '../support.js';

describe('isOrdinary', () => {
  it.each([
    'request.headers.token',
    'process?.env',
    'getToken()',
    'https://host/path',
    '/etc/ssl/private',
    './keys/a1',
    'C:/keys/server',
    'config/keys/token',
    'someone1@host.test',
    '2026-11-24T10:00:00Z',
    '10.20.30.40',
    '3f2b8c1e-9d4a-4c6b-8e2f-1a2b3c4d5e6f',
    'arn:aws:secretsmanager:eu-west-1:1:x',
    'vault:secret/data/x9',
    'sha256-Zm9vYmFyMTIz',
    '$2b$10$abc123',
    'passwordConfirmation2',
    'scram-sha-256',
    'DB_PASSWORD_V2',
    'SASL_SCRAM_256_AUTH',
    'Contrase\xc3\xb1a1',
  ])('takes %s for an ordinary value', (value) => {
    expect(isOrdinary(value)).toBe(true);
  });

  it('takes nearly no random value for one', () => {
    const generator = new Generator(2);
    for (const alphabet of [HEX, ALPHANUMERIC, BASE64]) {
      const values = Array.from({ length: 2000 }, () => generator.text(alphabet, 32));
      expect(values.filter(isOrdinary).length).toBeLessThan(40);
    }
  });
});

describe('isWordLike', () => {
  it.each(['authorization', 'thisIsMyPassword', 'correct-horse-battery', 'INVALID_TOKEN_ERROR'])(
    'knows %s',
    (value) => {
      expect(isWordLike(value)).toBe(true);
    },
  );
});

describe('variety', () => {
  it('counts characters and bits', () => {
    expect(distinctCharacters('abcabc')).toBe(3);
    expect(shannonEntropy('')).toBe(0);
    expect(shannonEntropy('aaaa')).toBe(0);
    expect(shannonEntropy('abcd')).toBe(2);
    expect(shannonEntropy('aabb')).toBe(1);
  });
});
