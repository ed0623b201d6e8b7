import { describe, expect, it } from 'vitest';
import { fill } from '../shapes.js';
import { Generator, HEX, scanFile, UPPER } from '../support.js';

const generator = new Generator(91);

/** Bytes drawn at random, between others as they stand. */
function bytes(...parts: readonly (string | number)[]): Buffer {
  return Buffer.concat(
    parts.map((part) =>
      typeof part === 'string'
        ? Buffer.from(part, 'latin1')
        : Buffer.from(Array.from({ length: part }, () => generator.below(256))),
    ),
  );
}

const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex').toString('latin1');
const KEY_BAG = hex('06 0b 2a 86 48 86 f7 0d 01 0c 0a 01 02');
const CERTIFICATE_BAG = hex('06 0b 2a 86 48 86 f7 0d 01 0c 0a 01 03');
const PKCS12 = hex('30 82 0a 10 02 01 03 30 82 09 d6');
const JKS = hex('fe ed fe ed 00 00 00 02 00 00 00 01');
const RSA_ALGORITHM = hex('02 01 00 30 0d 06 09 2a 86 48 86 f7 0d 01 01 01 05 00 04 82 04 a8');
const PBES2 = hex('30 40 06 09 2a 86 48 86 f7 0d 01 05 0d 30 33');
const key = () => `${fill(generator, '{b42}')}E=`;

/** What stands in a file; a binary that nobody asks about holds nothing. */
function found(contents: string | Buffer, path: string) {
  return scanFile(contents, path)?.detections ?? [];
}

type Row = readonly [id: string, severity: string, path: string, contents: () => string | Buffer];

const FILES: readonly Row[] = [
  ['rails-key-file', 'critical', 'config/master.key', () => generator.text(HEX, 32)],
  ['rails-key-file', 'critical', 'a/config/credentials/production.key', () => `${generator.text(HEX, 32)}\n`],
  ['jenkins-initial-password-file', 'high', 'secrets/initialAdminPassword', () => fill(generator, '{h32}\n')],
  ['jenkins-key-file', 'high', 'jenkins_home/secrets/master.key', () => generator.text(HEX, 256)],
  ['jenkins-key-file', 'high', 'secrets/hudson.util.Secret', () => bytes(272)],
  ['ansible-vault-password-file', 'high', '.vault_pass', () => `${fill(generator, 'Kd7-{A12}')}\n`],
  ['ansible-vault-password-file', 'high', 'inventory/vault-password.txt', () => 'correct horse battery 7'],
  ['erlang-cookie-file', 'high', 'rabbitmq/.erlang.cookie', () => generator.text(UPPER, 20)],
  ['wireguard-private-key-file', 'high', 'wg/server_private.key', () => `${key()}\n`],
  ['wireguard-private-key-file', 'high', 'etc/wireguard/privatekey', key],
  ['named-secret-file', 'medium', 'secrets/db_password.txt', () => `${fill(generator, 'Kd7-{A12}')}\n`],
  ['named-secret-file', 'medium', 'secrets/API_KEY', () => fill(generator, '{A40}')],
  ['named-secret-file', 'low', 'secrets/smtp-password', () => 'sunflower87'],
  ['pgpass-password', 'high', '.pgpass', () => `localhost:6543:app:me:${fill(generator, 'Kd7-{A12}')}\n`],
  ['msmtp-password', 'high', '.msmtprc', () => `defaults\npassword ${fill(generator, 'Kd7-{A12}')}\n`],
  ['pkcs12-keystore-file', 'medium', 'certs/site.pfx', () => bytes(PKCS12, 900, KEY_BAG, 800)],
  ['pkcs12-keystore-file', 'medium', 'release.keystore', () => bytes(PKCS12, 900, KEY_BAG, 800)],
  ['java-keystore-file', 'medium', 'app.jks', () => bytes(JKS, hex('00 00 00 01 00 06'), 800)],
  ['keepass-database-file', 'medium', 'team.kdbx', () => bytes(hex('03 d9 a2 9a 67 fb 4b b5'), 500)],
  ['password-safe-database-file', 'medium', 'my.psafe3', () => bytes('PWS3', 500)],
  ['apple-keychain-file', 'medium', 'ci/build.keychain', () => bytes(hex('6b 79 63 68 00 01 00 00'), 500)],
  ['firefox-key-database-file', 'medium', 'profile/key4.db', () => bytes('SQLite format 3\0', 500)],
  ['firefox-cookie-database-file', 'medium', 'profile/cookies.sqlite', () => bytes('SQLite format 3\0', 500)],
  ['chrome-profile-database-file', 'low', 'Default/Login Data', () => bytes('SQLite format 3\0', 500)],
  [
    'gnupg-private-key-file',
    'high',
    '.gnupg/secring.gpg',
    () => bytes(hex('95 03 be 04 5f 00 00 00 01'), 900),
  ],
  ['gnupg-private-key-file', 'high', 'key.pgp', () => bytes(hex('c5 86 04 5f 00 00 00 16'), 120)],
  [
    'gnupg-private-key-file',
    'high',
    'private-keys-v1.d/0A1B.key',
    () => bytes('(11:private-key(3:rsa(1:n257:\0', 600),
  ],
  [
    'gnupg-private-key-file',
    'medium',
    'private-keys-v1.d/0A1B.key',
    () => bytes('Created: 20240101T000000\nKey: (protected-private-key (ecc (curve Ed25519)\n (q #', 60),
  ],
  ['der-private-key-file', 'high', 'server.der', () => bytes(hex('30 82 04 be'), RSA_ALGORITHM, 1200)],
  ['der-private-key-file', 'high', 'rsa.key', () => bytes(hex('30 82 04 a4 02 01 00 02 82 01 01 00'), 1200)],
  ['der-private-key-file', 'high', 'ec.der', () => bytes(hex('30 77 02 01 01 04 20'), 110)],
  ['der-encrypted-private-key-file', 'medium', 'snow.pk8', () => bytes(hex('30 82 05 0e'), PBES2, 1200)],
  [
    'kerberos-keytab-file',
    'high',
    'etc/service.keytab',
    () => bytes(hex('05 02 00 00 00 4f 00 02 00 0b'), 'COMPANY.ORG', 60),
  ],
  [
    'tor-onion-service-private-key-file',
    'high',
    'hs_ed25519_secret_key',
    () => bytes('== ed25519v1-secret: type0 ==\0\0\0', 64),
  ],
  ['bitcoin-wallet-file', 'high', '.bitcoin/wallet.dat', () => bytes(12, hex('62 31 05 00'), 400)],
  ['windows-account-database-file', 'high', 'dump/ntds.dit', () => bytes(4, hex('ef cd ab 89'), 600)],
];

describe('a file that is a secret', () => {
  it.each(FILES)('is found: %s, %s, %s', (id, severity, path, contents) => {
    const made = contents();
    const detections = found(made, path);
    expect(detections.map((each) => [each.ruleId, each.severity])).toEqual([[id, severity]]);
    const [detection] = detections;
    expect(detection?.redacted).toBe('…');
    expect(detection?.masks).toContainEqual({ start: detection?.start, end: detection?.end });
    expect(JSON.stringify([detection?.message, detection?.details, detection?.remediation])).not.toContain(
      made.toString('latin1').trim(),
    );
    expect(detection?.identity[0]?.length).toBeGreaterThan(9);
  });

  it.each(FILES)('is none under another name: %s', (_id, _severity, _path, contents) => {
    expect(found(contents(), 'notes.txt')).toEqual([]);
  });
});

describe('a name alone is no finding', () => {
  const STORED = bytes(hex('00 01 02 03'), 900);
  const WORDS = 'Keep the key of this folder elsewhere.\n';

  it.each(FILES.map(([, , path]) => path))('%s with other contents', (path) => {
    expect(found(STORED, path)).toEqual([]);
    const isPassword = path === '.vault_pass' || path === 'inventory/vault-password.txt';
    if (!isPassword) expect(found(WORDS, path)).toEqual([]);
    expect(found('', path)).toEqual([]);
  });

  it.each<Row>([
    ['a store of certificates', '', 'truststore.p12', () => bytes(PKCS12, 900, CERTIFICATE_BAG, 800)],
    ['one of Java’s', '', 'cacerts.jks', () => bytes(JKS, hex('00 00 00 02 00 06'), 800)],
    [
      'the store that Android’s tools make',
      '',
      'debug.keystore',
      () => bytes(JKS, hex('00 00 00 01 00 06'), 800),
    ],
    ['a certificate', '', 'ca.der', () => bytes(hex('30 82 03 6f 30 82 02 57 a0 03 02 01 02 02 14'), 800)],
    ['a public keyring', '', 'pubring.gpg', () => bytes(hex('99 01 0d 04 5f 00 00 00 01'), 400)],
    ['an encrypted file', '', 'backup.gpg', () => bytes(hex('85 01 0c 03'), 400)],
  ])('%s', (_name, _severity, path, contents) => {
    expect(found(contents(), path)).toEqual([]);
  });

  it.each<Row>([
    ['a script that asks a store', '', '.vault_pass', () => '#!/bin/sh\npass show ansible/vault7\n'],
    ['a script of one line', '', 'vault-password.txt', () => '#!/usr/bin/get-the-password7\n'],
    ['a blank', '', 'secrets/db_password.txt', () => 'changeme\n'],
    ['a variable', '', 'secrets/db_password', () => '$' + '{DB_PASSWORD}'],
    ['a path', '', 'secrets/token', () => '/var/run/secrets/token'],
    ['more than a line', '', 'lib/reset_password', () => 'first7Line!\nsecond7Line!\n'],
    ['a key of zeros', '', 'config/master.key', () => '0'.repeat(32)],
    ['half a key', '', 'config/master.key', () => generator.text(HEX, 16)],
    ['a longer text', '', 'config/master.key', () => `${generator.text(HEX, 32)} ${'and so on '.repeat(40)}`],
  ])('%s', (_name, _severity, path, contents) => {
    expect(found(contents(), path)).toEqual([]);
  });
});

describe('firefox-saved-password', () => {
  const saved = bytes(hex('30 3a 04 10 f8'), '\0'.repeat(14), hex('01 30 14'), 40).toString('base64');

  it('is found in logins.json', () => {
    const text = `{"logins":[{"id":1,"encryptedPassword":"${saved}"}]}`;
    expect(found(text, 'logins.json').map(({ ruleId }) => ruleId)).toEqual(['firefox-saved-password']);
  });
});
