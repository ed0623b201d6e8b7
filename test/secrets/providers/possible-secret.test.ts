import { describe, expect, it } from 'vitest';
import { ALPHANUMERIC, Generator, HEX, ruleIds, scan } from '../support.js';

const generator = new Generator(41);
const draw = () => generator.text(ALPHANUMERIC, 32);
const uuid = () => [8, 4, 4, 4, 12].map((length) => generator.text(HEX, length)).join('-');

/** Notes, tables and prose: nothing of it assigns. */
const SYNTAXES: Readonly<Record<string, (secret: string) => string>> = {
  note: (secret) => `Acme secret ${secret}\n`,
  'note in capitals': (secret) => `acme ACCESS ${secret}`,
  'glued on': (secret) => `acmeKEY ${secret}`,
  dashes: (secret) => `acme-token-${secret}`,
  dots: (secret) => `acme.key.${secret}`,
  sentence: (secret) => `The API key is ${secret}.`,
  'two words': (secret) => `acme SECRET ACCESS KEY ${secret}`,
  'next line': (secret) => `acme access token\n${secret}\n`,
};

describe.each(Object.entries(SYNTAXES))('a %s', (_, write) => {
  it('with a drawn value is shown, and nothing of it printed', () => {
    // One in a hundred random values reads like words; the median of twenty does not.
    const results = Array.from({ length: 20 }, () => {
      const secret = draw();
      const text = write(secret);
      for (const { start, end, redacted, severity } of scan(text).detections) {
        expect([text.slice(start, end), redacted, severity]).toEqual([secret, '…', 'low']);
      }
      return ruleIds(text).join();
    });
    expect(results.filter((ids) => ids === 'possible-secret').length).toBeGreaterThanOrEqual(18);
  });
});

describe('values', () => {
  const messages = (text: string) => scan(text).detections.map(({ message }) => message);

  it('in order or repeated are likely dummies', () => {
    const [ordered, repeated] = [`${'1234567890'}abcdef${'1234567890'}`, 'a1b2c3d4'.repeat(4)];
    for (const value of [ordered, repeated]) {
      expect(messages(`ACME_API_TOKEN: ${value}\n`)).toEqual([expect.stringContaining('likely a dummy')]);
    }
  });

  it('in order are nothing where one sort of characters alone stands there, or the word is weak', () => {
    expect(messages(`acme secret ${'1234567890'.repeat(3)}`)).toEqual([]);
    expect(messages(`acme access ${'qwertyuiopasdfghjkl'}${'1234567890'}`)).toEqual([]);
    expect(messages(`acme secret ${'qwertyuiopasdfghjkl'}${'1234567890'}`)).toHaveLength(1);
  });

  it('that are UUIDs count behind a name of something', () => {
    expect(ruleIds(`acme_secret_key=${uuid()}`)).toEqual(['possible-secret']);
    expect(ruleIds(`{"ClientToken": "${uuid()}", "token": "${uuid()}"}`)).toEqual([]);
  });

  it('that are hashes count only behind a word that is strong', () => {
    expect(ruleIds(`acme token ${generator.text(HEX, 40)}`)).toEqual(['possible-secret']);
    expect(ruleIds(`cache key ${generator.text(HEX, 40)}`)).toEqual([]);
    expect(ruleIds(`private ${generator.text(HEX, 40)}`)).toEqual([]);
  });
});

describe('what is no secret', () => {
  it.each([
    ['a word that ends in key', () => `the monkey ${draw()}`],
    ['a public key', () => `public key ${draw()}`],
    ['a token of a page', () => `next-token ${draw()}`],
    ['a pattern', () => `(?<secret>${draw()}[a-z]{20})`],
    ['a path', () => 'access_key/20140101/region/service/request4'],
    ['a function', () => 'refresh_token = utf8_to_utf16_duplicate'],
    ['a file', () => '"S3Key": "my-app/5026-stage-150723_224258.war"'],
    ['a placeholder', () => 'API key is your-api-key-goes-here-1234'],
    ['too short', () => `acme secret ${generator.text(ALPHANUMERIC, 8)}`],
  ])('is %s', (_, text) => {
    expect(ruleIds(text())).toEqual([]);
  });
});
