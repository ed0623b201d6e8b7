import { describe, expect, it } from 'vitest';
import { base62 } from '../../../src/secrets/checksums/base62.js';
import { crc32 } from '../../../src/secrets/checksums/crc32.js';
import { describeNamed, describePrefixed } from '../rows.js';
import { fill } from '../shapes.js';
import { Generator, ruleIds, SYNTAXES, scan } from '../support.js';

const generator = new Generator(74);
const found = (source: string) =>
  scan(source).detections.map((each) => [each.ruleId, source.slice(each.start, each.end), each.severity]);

describePrefixed([
  ['mapbox-secret-token', 'sk.eyJ{A80}.{w22}', 'sk.eyJ…', 'high'],
  ['mapbox-temporary-token', 'tk.eyJ{A80}.{w22}', 'tk.eyJ…', 'medium'],
  ['mapbox-public-token', 'pk.eyJ{A80}.{w22}', 'pk.eyJ…', 'low'],
  ['intercom-access-token', 'dG9rO{A54}=', 'dG9rO…', 'high'],
  ['upstash-qstash-token', 'eyJVc2VySUQiOi{A50}LCJQYXNzd29yZCI6I{A46}=', 'eyJVc2VySUQiOi…', 'high'],
  ['twitch-chat-token', 'oauth:{a30}', 'oauth:…', 'high'],
  ['zoho-oauth-token', '1000.{h32}.{h32}', '1000.…', 'high'],
  ['statsig-server-secret', 'secret-{A43}', 'secret-…', 'high', 'statsig'],
  ['gc-notify-api-key', 'gcntfy-service-{uuid}-{uuid}', 'gcntfy-…', 'high'],
]);

describeNamed([
  ['clerk-secret-key', 'clerk_secret_key', '{=sk}_live_{A42}', 'critical'],
  ['clerk-test-key', 'clerk_secret_key', '{=sk}_test_{A42}', 'low'],
  ['facebook-app-secret', 'facebook_app_secret', '{h32}', 'medium'],
  ['twitter-api-key', 'twitter_api_key', '{A25}', 'medium'],
  ['twitter-api-secret', 'twitter_api_secret', '{A50}', 'medium'],
  ['twitter-access-token', 'twitter_access_token', '{d19}-{A40}', 'medium'],
  ['twitter-access-token-secret', 'twitter_access_token_secret', '{A45}', 'medium'],
]);

/** Tokens that a structure tells; a word that stands near them. */
const SHAPES: readonly (readonly [id: string, shape: string, severity: string, near?: string])[] = [
  ['facebook-access-token', 'EAAG{A180}', 'high'],
  ['instagram-access-token', 'IGQV{w140}', 'high'],
  ['facebook-app-token', '{d15}|{w27}', 'high', 'facebook'],
  ['twitter-bearer-token', 'AAAAAAAAAAAAAAAAAAAAA{A12}%2B{A20}%3D{A40}', 'high', 'twitter'],
  ['airtable-personal-token', 'pat{A14}.{h64}', 'high', 'airtable'],
  ['airtable-oauth-token', 'oaa{A14}.v1.{w120}.{h64}', 'high'],
  ['dropbox-access-token', 'sl.B{w134}', 'high'],
  ['dropbox-access-token', 'sl.u.A{w1000}', 'high'],
  ['ably-api-key', '{A6}.{A6}:{w43}', 'high', 'ably'],
  ['adyen-api-key', 'AQEyhmf{b120}==-{b43}=-{A16}', 'critical'],
  ['new-relic-license-key', '{h36}NRAL', 'medium'],
  ['new-relic-license-key', 'eu01xx{h26}FFFFNRAL', 'medium'],
  ['new-relic-mobile-token', 'AA{h40}-NRMA', 'low'],
  ['convex-deploy-key', 'prod:happy-otter-123|eyJ2MiI6{A60}=', 'critical'],
  ['evernote-token', 'S=s1:U={h5}:E={h11}:C={h11}:P=1cd:A=me-1:V=2:H={h32}', 'high'],
  ['webex-access-token', '{A64}_PF84_{uuid}', 'high'],
  ['maxmind-license-key', '{A6}_{A29}_mmk', 'medium'],
  ['bitcoin-extended-private-key', 'xprv9{z106}', 'critical'],
];

describe.each(SHAPES.map((row) => [row[0], row[1], row] as const))('%s %s', (_id, _shape, row) => {
  const [id, shape, severity, near = ''] = row;

  it('is found whole in every syntax', () => {
    for (const [syntax, write] of Object.entries(SYNTAXES)) {
      if (/[%|]/.test(shape) && /URL/.test(syntax)) continue;
      const secret = fill(generator, shape).replace(/l/g, id.startsWith('bitcoin') ? 'm' : 'l');
      const all = found(near === '' ? write(secret) : `# ${near}\n${write(secret)}`);
      expect(all.length, `${syntax} ${secret}`).toBeGreaterThan(0);
      for (const each of all) expect(each, syntax).toEqual([id, secret, severity]);
    }
  });

  it('is none where it is masked', () => {
    expect(
      ruleIds(`${near} "${shape.replace(/\{[^}]*?(\d+)\}/g, (_, many) => 'x'.repeat(Number(many)))}"`),
    ).toEqual([]);
  });
});

describe('matrix access token', () => {
  const token = (lead: string) => `${lead}_${base62(crc32(lead), 6)}`;

  it.each([
    ['matrix-access-token', () => `syt_${fill(generator, '{A12}_{l20}')}`],
    ['matrix-authentication-service-token', () => `mat_${fill(generator, '{A30}')}`],
  ])('of %s is proved by its checksum', (id, lead) => {
    const secret = token(lead());
    expect(found(`MATRIX=${secret}`)).toEqual([[id, secret, 'high']]);
    const wrong = `${secret.slice(0, -1)}${secret.endsWith('0') ? '1' : '0'}`;
    expect(found(`MATRIX=${wrong}`)).toEqual([[id, wrong, 'low']]);
  });
});

describe('supabase-service-role-key', () => {
  const key = (role: string) => {
    const payload = JSON.stringify({ iss: 'supabase', ref: fill(generator, '{z20}'), role, iat: 1, exp: 2 });
    const parts = ['{"alg":"HS256","typ":"JWT"}', payload].map((part) =>
      Buffer.from(part).toString('base64url'),
    );
    return `${parts.join('.')}.${fill(generator, '{w43}')}`;
  };

  it('is found, the public key is not', () => {
    const secret = key('service_role');
    expect(found(`SUPABASE_KEY=${secret}`)).toEqual([['supabase-service-role-key', secret, 'critical']]);
    expect(ruleIds(`SUPABASE_KEY=${key('anon')}`)).not.toContain('supabase-service-role-key');
  });
});

describe('twitter pairs', () => {
  it('are one finding each', () => {
    const source = [
      `TWITTER_API_KEY=${fill(generator, '{A25}')}`,
      `TWITTER_API_SECRET=${fill(generator, '{A50}')}`,
      `TWITTER_ACCESS_TOKEN=${fill(generator, '{d19}-{A40}')}`,
      `TWITTER_ACCESS_TOKEN_SECRET=${fill(generator, '{A45}')}`,
    ].join('\n');
    expect(ruleIds(source)).toEqual(['twitter-api-credentials', 'twitter-access-credentials']);
  });
});

describe('ethereum-private-key', () => {
  it.each([
    'PRIVATE_KEY=',
    'privateKey: "',
    'const deployerPrivateKey = "',
    '"private_key": "',
    'private key = ',
  ])('is found after %s', (lead) => {
    const secret = `0x${fill(generator, '{h64}')}`;
    expect(found(`${lead}${secret}"\n`)).toEqual([['ethereum-private-key', secret, 'critical']]);
  });

  it('is none where it is a hash, or a key that everybody knows', () => {
    expect(ruleIds(`txHash = "0x${fill(generator, '{h64}')}"`)).toEqual([]);
    const known = `PRIVATE_KEY=0x${'ac0974bec39a'}17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80`;
    expect(scan(known)).toMatchObject({ detections: [], passedOver: { examples: 1 } });
  });
});

describe('blockchain-node-url', () => {
  it.each([
    ['https://mainnet.infura.io/v3/', '{h32}'],
    ['https://eth-mainnet.g.alchemy.com/v2/', '{w32}'],
    ['https://rpc.ankr.com/eth/', '{h64}'],
    ['https://tame-cold-sky.quiknode.pro/', '{h40}'],
    ['https://mainnet.helius-rpc.com/?api-key=', '{uuid}'],
  ])('is found at %s', (url, shape) => {
    const secret = fill(generator, shape);
    expect(found(`url: "${url}${secret}"`)).toEqual([['blockchain-node-url', secret, 'medium']]);
    expect(ruleIds(`url: "${url}YOUR_KEY"`)).toEqual([]);
  });
});

describe('cloudinary-url', () => {
  it('is found', () => {
    const secret = fill(generator, '{w27}');
    expect(found(`CLOUDINARY_URL=cloudinary://${fill(generator, '{d15}')}:${secret}@cloud`)).toEqual([
      ['cloudinary-url', secret, 'high'],
    ]);
  });
});

describe('what others show to everybody, or looks alike, is none', () => {
  it.each([
    [
      'the key of QStash’s server for development',
      `QSTASH_CURRENT_SIGNING_KEY=sig_${'7kYjw48mhY7kAj'}qNGcy6cr29RJ6r`,
    ],
    ['the channel secret of LINE’s manual', `LINE_CHANNEL_SECRET=${'8c570fa6dd201bb3'}28f1c1eac23a96d8`],
    ['the name of a style', 'class="md-Layout-itemSize3-smallBox"'],
  ])('%s', (_, text) => {
    expect(ruleIds(text)).toEqual([]);
  });

  it('the payload of a JSON Web Token that names a user', () => {
    const parts = [{ alg: 'HS256' }, { UserID: fill(generator, '{uuid}'), exp: 1 }].map((part) => {
      return Buffer.from(JSON.stringify(part)).toString('base64url');
    });
    const text = `token = "${[...parts, fill(generator, '{A43}')].join('.')}"`;
    expect(ruleIds(text)).not.toContain('upstash-qstash-token');
  });
});
