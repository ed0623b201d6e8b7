import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../src/secrets/checksums/crc32.js';
import { hexCrc32LittleEndian } from '../../../src/secrets/checksums/hex-crc32.js';
import { describePrefixed } from '../rows.js';
import { fill } from '../shapes.js';
import { BASE64, CONTEXT, Generator, ruleIds, scan } from '../support.js';
import { describeNegatives, describeTokens } from '../token-table.js';

const generator = new Generator(64);
const filled = (shape: string) => () => fill(generator, shape);

function grafanaToken(): string {
  const payload = fill(generator, 'glsa_{A32}');
  return `${payload}_${hexCrc32LittleEndian(payload)}`;
}

/** A JSON Web Token with such claims and a signature that is drawn. */
function webToken(claims: object): string {
  const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  return `${encoded({ alg: 'HS256', typ: 'JWT' })}.${encoded(claims)}.${fill(generator, '{w43}')}`;
}

const DAY = 86_400;
const now = CONTEXT.now / 1000;

describeTokens([
  ['grafana-service-account-token', grafanaToken, 'glsa_…', 'high'],
  ['terraform-cloud-token', filled('{A14}.atlasv1.{A67}'), '…', 'critical'],
  ['infisical-service-token', filled('st.{h24}.{h32}.{h32}'), 'st.…', 'critical'],
  ['onepassword-secret-key', filled('A3-{U6}-{U6}-{U5}-{U5}-{U5}-{U5}'), 'A3-…', 'high'],
  ['json-web-token', () => webToken({ sub: 'ab12', exp: now + DAY }), 'ey…', 'high'],
  ['json-web-token', () => webToken({ sub: 'ab12', exp: now - DAY }), 'ey…', 'low'],
  ['json-web-token', () => webToken({ sub: 'ab12' }), 'ey…', 'medium'],
  [
    'kubernetes-service-account-token',
    () => webToken({ iss: 'kubernetes/serviceaccount', sub: 'system:serviceaccount:a:b' }),
    'ey…',
    'high',
  ],
  ['laravel-app-key', filled('base64:{b43}='), 'base64:…', 'critical', (secret) => `APP_KEY=${secret}\n`],
  ['rails-secret-key-base', filled('{h128}'), '…', 'critical', (secret) => `secret_key_base: ${secret}\n`],
  ['rails-master-key', filled('{h32}'), '…', 'critical', (secret) => `RAILS_MASTER_KEY=${secret}\n`],
  [
    'aspnet-machine-key',
    filled('{H64}'),
    '…',
    'critical',
    (secret) => `<machineKey decryptionKey="${secret}" />`,
  ],
  [
    'netrc-password',
    filled('{A20}'),
    '…',
    'high',
    (secret) => `machine git.company.io login me password ${secret}\n`,
  ],
  [
    'database-connection-string',
    filled('{A16}9'),
    '…',
    'high',
    (secret) => `"Server=db.company.io;Database=a;User Id=me;Password=${secret};"`,
  ],
  [
    'postgres-connection-string',
    filled('{A16}9'),
    '…',
    'high',
    (secret) => `dsn := "host=db.company.io user=me password=${secret} dbname=a sslmode=require"`,
  ],
  [
    'postgres-connection-string',
    filled('{A16}9'),
    '…',
    'high',
    (secret) => `connect('password=${secret} host=db.company.io')`,
  ],
  [
    'jdbc-password',
    filled('{A16}9'),
    '…',
    'high',
    (secret) => `jdbc:mysql://db.company.io/a?user=me&password=${secret}`,
  ],
  [
    'wireguard-private-key',
    () => `${generator.text(BASE64, 42)}8=`,
    '…',
    'critical',
    (secret) => `[Interface]\nPrivateKey = ${secret}\n`,
  ],
]);

describePrefixed([
  ['wundergraph-api-key', 'cosmo_{h32}', 'cosmo_…', 'high'],
  ['unleash-personal-token', 'user:{h56}', 'user:…', 'high'],
  ['n8n-api-key', 'n8n_api_{h80}', 'n8n_api_…', 'high'],
  ['codesandbox-api-token', 'csb_v1_{w43}', 'csb_v1_…', 'high'],
  ['ionic-personal-token', 'ion_{A42}', 'ion_…', 'high', 'ionic'],
  ['vault-service-token', 'hvs.{w95}', 'hvs.…', 'critical'],
  ['vault-batch-token', 'hvb.{w150}', 'hvb.…', 'high'],
  ['pulumi-access-token', 'pul-{h40}', 'pul-…', 'critical'],
  ['doppler-personal-token', 'dp.pt.{A43}', 'dp.pt.…', 'critical'],
  ['doppler-service-token', 'dp.st.{A43}', 'dp.st.…', 'critical'],
  ['databricks-token', 'dapi{h32}', 'dapi…', 'critical'],
  ['openshift-token', 'sha256~{w43}', 'sha256~…', 'critical'],
  ['tailscale-api-key', 'tskey-api-{A12}-{A32}', 'tskey-api-…', 'critical'],
  ['tailscale-auth-key', 'tskey-auth-{A12}-{A32}', 'tskey-auth-…', 'critical'],
  ['prefect-api-key', 'pnu_{A36}', 'pnu_…', 'high'],
  ['cockroachdb-cloud-api-key', 'CCDB1_{A22}_{A40}', 'CCDB1_…', 'critical'],
]);

describe('a JSON Web Token', () => {
  it('is an example where it is the one of the manual', () => {
    expect(scan(webToken({ sub: '1234567890', name: 'John Doe' }))).toMatchObject({
      detections: [],
      passedOver: { examples: 1 },
    });
  });
});

describe('a Grafana token whose checksum fails', () => {
  it('is a likely dummy', () => {
    const token = `${fill(generator, 'glsa_{A32}')}_${crc32('other').toString(16).padStart(8, '0')}`;
    expect(scan(token).detections).toMatchObject([{ severity: 'low', details: { checksum: 'fails' } }]);
  });
});

describeNegatives([
  ['a member', () => 'value = s.AcceptanceTimeoutSeconds'],
  ['a public key of Supabase', () => webToken({ role: 'anon', exp: now + DAY })],
  [
    'a manual’s connection string',
    () => 'Server=myServer;Database=myDataBase;User Id=myUsername;Password=myPassword;',
  ],
  ['a template', () => `machine git.company.io login me password ${'$'}{TOKEN}`],
]);

it('tells an OpenShift token from blanks', () => {
  expect(ruleIds(`sha256~${'X'.repeat(43)}`)).toEqual([]);
});

describe('postgres-connection-string', () => {
  const password = () => fill(generator, 'k7{A12}');
  const severities = (text: string) => scan(text).detections.map(({ severity }) => severity);

  it('is low where the database is nearby', () => {
    expect(severities(`"host=localhost user=me password=${password()} dbname=a"`)).toEqual(['low']);
  });

  it.each([
    ['the name again', '"host=db.company.io user=gorm9 password=gorm9 dbname=gorm9"'],
    ['words', '"host=db.company.io user=me password=mysecretpassword dbname=a"'],
    ['a template', '"host=db.company.io user=me password=%s dbname=a"'],
    ['a shell variable', '"host=db.company.io user=me password=$PASSWORD dbname=a"'],
    ['a concatenation', `"host=db.company.io user=me password=" + ${'read'}Password9() + " dbname=a"`],
    ['another language', '<input host=db.company.io type=text password=yes>'],
  ])('is none with %s', (_, text) => {
    expect(severities(text)).toEqual([]);
  });
});
