import { describe, expect, it } from 'vitest';
import { BASE64, Generator, HEX, ruleIds, scan } from '../support.js';

const generator = new Generator(14);
const BEGIN = '-----BEGIN ';

const LABELS = [
  'PRIVATE KEY',
  'RSA PRIVATE KEY',
  'EC PRIVATE KEY',
  'DSA PRIVATE KEY',
  'PGP PRIVATE KEY BLOCK',
];

const KEY_DERIVATION = [
  'Key-Derivation: Argon2id',
  'Argon2-Memory: 8192',
  'Argon2-Passes: 21',
  'Argon2-Parallelism: 1',
  `Argon2-Salt: ${generator.text(HEX, 32)}`,
];

function putty(encryption: string): string {
  return [
    'PuTTY-User-Key-File-3: ssh-ed25519',
    `Encryption: ${encryption}`,
    'Comment: me@host',
    'Public-Lines: 2',
    generator.text(BASE64, 64),
    generator.text(BASE64, 16),
    ...(encryption === 'none' ? [] : KEY_DERIVATION),
    'Private-Lines: 1',
    generator.text(BASE64, 48),
    `Private-MAC: ${generator.text(HEX, 64)}`,
    '',
  ].join('\n');
}

describe.each(LABELS)('%s', (label) => {
  const pem = generator.pem(label);

  it.each([
    ['a file', pem],
    ['a file with CRLF', pem.replaceAll('\n', '\r\n')],
    ['indented YAML', `key: |\n${pem.replaceAll(/^/gm, '  ')}`],
    ['a JSON string', JSON.stringify({ private_key: pem })],
    ['JSON in JSON', JSON.stringify(JSON.stringify({ private_key: pem }))],
    ['a dotenv line', `KEY="${pem.replaceAll('\n', '\\n')}"\n`],
    [
      'pieces of source',
      pem
        .trim()
        .split('\n')
        .map((line) => `"${line}\\n"`)
        .join(' +\n'),
    ],
    ['a comment', pem.replaceAll(/^/gm, '# ')],
  ])('is one finding from BEGIN to END in %s', (_, text) => {
    const { detections } = scan(text);
    expect(detections).toHaveLength(1);
    const [detection] = detections;
    expect(detection).toMatchObject({
      ruleId: 'private-key',
      severity: 'high',
      redacted: `${BEGIN}${label}-----…`,
    });
    expect(text.slice(detection?.start, detection?.end)).toMatch(/^-----BEGIN [\s\S]*-----$/);
    expect(detection?.masks).toEqual([{ start: detection?.start, end: detection?.end }]);
  });
});

describe('private-key', () => {
  it('has the same identity in every syntax', () => {
    const pem = generator.pem('PRIVATE KEY');
    const texts = [pem, JSON.stringify(pem), Buffer.from(pem.repeat(1)).toString('base64')];
    const identities = texts.map((text) => scan(text).detections[0]?.identity[0]);
    expect(identities[0]?.length).toBe(640);
    expect(new Set(identities).size).toBe(1);
  });

  it('finds the shortest key in use and one of 16384 bits', () => {
    expect(ruleIds(generator.pem('PRIVATE KEY', 64))).toEqual(['private-key']);
    expect(ruleIds(generator.pem('RSA PRIVATE KEY', 12_400))).toEqual(['private-key']);
  });

  it('finds each of several keys in a row', () => {
    const text =
      generator.pem('PRIVATE KEY') + generator.pem('CERTIFICATE') + generator.pem('EC PRIVATE KEY');
    expect(ruleIds(text)).toEqual(['private-key', 'private-key']);
  });

  it('finds a key file in base64', () => {
    const text = `data:\n  tls.key: ${Buffer.from(generator.pem('PRIVATE KEY')).toString('base64')}\n`;
    expect(ruleIds(text)).toEqual(['private-key-base64']);
    expect(ruleIds(Buffer.from(generator.pem('CERTIFICATE')).toString('base64'))).toEqual([]);
  });

  it('finds PuTTY’s keys', () => {
    expect(scan(putty('none')).detections[0]).toMatchObject({ ruleId: 'private-key', severity: 'high' });
    expect(scan(putty('aes256-cbc')).detections[0]).toMatchObject({
      ruleId: 'private-key',
      severity: 'medium',
    });
  });

  const openssh = (cipher: string) => {
    const start = Buffer.concat([
      Buffer.from('openssh-key-v1\0'),
      Buffer.from([0, 0, 0, cipher.length]),
      Buffer.from(`${cipher}\0\0\0`),
    ]);
    const body = start.toString('base64').replace(/=+$/, '') + generator.text(BASE64, 300);
    return `${BEGIN}OPENSSH PRIVATE KEY-----\n${body}\n-----END OPENSSH PRIVATE KEY-----\n`;
  };

  it.each([
    ['PKCS #8', 'medium', generator.pem('ENCRYPTED PRIVATE KEY')],
    [
      'PEM headers',
      'medium',
      generator
        .pem('RSA PRIVATE KEY')
        .replace('KEY-----\n', 'KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00FF\n\n'),
    ],
    ['an OpenSSH cipher', 'medium', openssh('aes256-ctr')],
    ['no OpenSSH cipher', 'high', openssh('none')],
  ])('tells by %s whether a key is encrypted', (_, severity, text) => {
    expect(scan(text).detections.map((each) => [each.ruleId, each.severity])).toEqual([
      ['private-key', severity],
    ]);
  });

  it.each([
    ['nothing between the marks', `${BEGIN}PRIVATE KEY-----\n-----END PRIVATE KEY-----`],
    [
      'source that adds the marks',
      `a = '${BEGIN}PRIVATE KEY-----' + body.match(/.{1,64}/g).join(newline) + '-----END PRIVATE KEY-----'`,
    ],
    [
      'prose',
      `${BEGIN}PRIVATE KEY-----\n${'put the lines of your key between these two '.repeat(4)}\n-----END PRIVATE KEY-----`,
    ],
    [
      'a shortened key',
      `${BEGIN}PRIVATE KEY-----\n${generator.text(BASE64, 64)}\n...\n${generator.text(BASE64, 64)}\n-----END PRIVATE KEY-----`,
    ],
    ['a key of one letter', `${BEGIN}PRIVATE KEY-----\n${'A'.repeat(640)}\n-----END PRIVATE KEY-----`],
    ['a public key', generator.pem('PUBLIC KEY')],
    ['a certificate', generator.pem('CERTIFICATE')],
  ])('passes over %s', (_, text) => {
    expect(ruleIds(text)).toEqual([]);
  });

  it('takes short time over many beginnings without an end', () => {
    const started = performance.now();
    expect(ruleIds(`${BEGIN}PRIVATE KEY-----\n${generator.text(BASE64, 64)}\n`.repeat(20_000))).toEqual([]);
    expect(performance.now() - started).toBeLessThan(8000);
  });
});

it('is found in pieces of source with its owner among the headers of OpenPGP', () => {
  const [begin = '', ...lines] = generator.pem('PGP PRIVATE KEY BLOCK').trimEnd().split('\n');
  const armour = [begin, 'Comment: Bob <bob@host.test>', '', ...lines];
  const source = armour.map((line) => `"${line}\\n"`).join(' +\n  ');
  expect(ruleIds(`String KEY = ${source};`)).toEqual(['private-key']);
});
