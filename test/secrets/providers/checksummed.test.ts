import { describe, expect, it } from 'vitest';
import { base62 } from '../../../src/secrets/checksums/base62.js';
import { base64Crc32LittleEndian } from '../../../src/secrets/checksums/base64-crc32.js';
import { crc32 } from '../../../src/secrets/checksums/crc32.js';
import { hexCrc32 } from '../../../src/secrets/checksums/hex-crc32.js';
import { fill } from '../shapes.js';
import { Generator, ruleIds, SYNTAXES, scan } from '../support.js';

const generator = new Generator(97);

function confluent(): string {
  const random = fill(generator, '{b54}');
  return `cflt${random}${base64Crc32LittleEndian(random)}`;
}

function zuplo(): string {
  const random = fill(generator, '{a32}');
  return `zpka_${random}_${hexCrc32(random)}`;
}

const LETTERS_AND_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

function trustedPublishing(): string {
  const random = fill(generator, '{A31}');
  const folded = [...random].reduce((sum, letter) => sum ^ letter.charCodeAt(0), 0);
  return `cio_tp_${random}${LETTERS_AND_DIGITS[folded % 62]}`;
}

const withCrc32 = (random: string) => random + base62(crc32(random), 6);
const netbird = (prefix: string) => prefix + withCrc32(fill(generator, '{A30}'));

function packagist(prefix: string): string {
  const unsigned = prefix + fill(generator, '{h60}');
  return unsigned + hexCrc32(unsigned);
}

function trello(): string {
  const random = fill(generator, '{h64}');
  return `ATTA${random}${hexCrc32(random).toUpperCase()}`;
}

describe.each([
  ['crates-io-trusted-publishing-token', trustedPublishing, 'cio_tp_…', 'medium'],
  ['netbird-access-token', () => netbird('nbp_'), 'nbp_…', 'critical'],
  ['netbird-proxy-token', () => netbird('nbx_'), 'nbx_…', 'high'],
  ['packagist-update-token', () => packagist('packagist_uut_'), 'packagist_uut_…', 'high'],
  ['packagist-read-token', () => packagist('packagist_ort_'), 'packagist_ort_…', 'medium'],
  ['trello-token', trello, 'ATTA…', 'high'],
  ['confluent-api-secret', confluent, 'cflt…', 'critical'],
  ['zuplo-api-key', zuplo, 'zpka_…', 'high'],
] as const)('%s', (ruleId, make, redacted, severity) => {
  it.each(Object.entries(SYNTAXES))('is found in %s', (_, write) => {
    const token = make();
    const source = write(token);
    const { detections } = scan(source);
    expect(detections.length).toBeGreaterThan(0);
    for (const detection of detections) {
      expect(detection).toMatchObject({ ruleId, redacted, severity, details: { checksum: 'holds' } });
      expect(source.slice(detection.start, detection.end)).toBe(token);
    }
  });

  it('is a likely dummy where its checksum fails', () => {
    const token = make();
    const wrong = token.slice(0, -1) + (token.endsWith('1') ? '2' : '1');
    expect(scan(`key = "${wrong}"`).detections).toMatchObject([
      { ruleId, severity: 'low', details: { checksum: 'fails' } },
    ]);
  });
});

it('a key of Confluent beside its secret is one finding', () => {
  const pair = `CONFLUENT_API_KEY=${fill(generator, '{U16}')}\nCONFLUENT_API_SECRET=${confluent()}\n`;
  expect(ruleIds(pair)).toEqual(['confluent-api-credentials']);
});
