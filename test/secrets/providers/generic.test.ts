import { describe, expect, it } from 'vitest';
import { ALPHANUMERIC, BASE64, Generator, HEX, LOWER, ruleIds, scan } from '../support.js';

const generator = new Generator(15);

/** Ways to assign a secret, each with a name that means one. */
const ASSIGNMENTS: Readonly<Record<string, (secret: string) => string>> = {
  dotenv: (secret) => `HOST=db\nDB_TOKEN=${secret}\nPORT=1\n`,
  'quoted dotenv': (secret) => `CLIENT_SECRET="${secret}"\r\n`,
  'shell export': (secret) => `  export API_KEY=${secret}\n`,
  dockerfile: (secret) => `ENV AUTH_TOKEN=${secret}\n`,
  flag: (secret) => `tool login --access-token ${secret} --yes`,
  json: (secret) => `{"apiKey": "${secret}"}`,
  'JSON in a string': (secret) => `body = "{\\"client_secret\\":\\"${secret}\\"}"`,
  yaml: (secret) => `service:\n  secret-key: ${secret}\n`,
  'quoted YAML': (secret) => `- token: '${secret}' # mine\n`,
  ini: (secret) => `[db]\naccess_token = ${secret}\n`,
  toml: (secret) => `api-key = "${secret}"\n`,
  hcl: (secret) => `variable "x" {\n  secret_token   = "${secret}"\n}`,
  properties: (secret) => `spring.auth.token: ${secret}\n`,
  'XML element': (secret) => `<clientSecret>${secret}</clientSecret>`,
  'XML attribute': (secret) => `<add key="SigningKey" value="${secret}"/>`,
  javascript: (secret) => `const apiKey = '${secret}';`,
  'object literal': (secret) => `login({ user, authToken: \`${secret}\` })`,
  typescript: (secret) => `private readonly secretKey: string = "${secret}";`,
  rust: (secret) => `const API_KEY: &str = "${secret}";`,
  go: (secret) => `accessKey := "${secret}"`,
  ruby: (secret) => `config[:secret_token] => "${secret}"`,
  'ruby hash': (secret) => `{ 'api_key' => '${secret}' }`,
  python: (secret) => `MASTER_KEY = b"${secret}"`,
  'python dictionary': (secret) => `settings["ENCRYPTION_KEY"] = "${secret}"`,
  java: (secret) => `static final String AUTH_TOKEN =\n        "${secret}";`,
  swift: (secret) => `let token: String? = "${secret}"`,
  'call with two arguments': (secret) => `request.setHeader("X-Api-Key", "${secret}");`,
  'string in a string': (secret) => `buildConfigField 'String', 'API_KEY', '"${secret}"'`,
  'connection string': (secret) => `"Endpoint=host;SharedAccessToken=${secret};Timeout=5"`,
  'query of a URL': (secret) => `open('https://host.test/?a=1&access_token=${secret}&b=2')`,
};

const SECRETS: Readonly<Record<string, () => string>> = {
  hexadecimal: () => generator.text(HEX, 40),
  'letters and digits': () => generator.text(ALPHANUMERIC, 40),
  base64: () => `${generator.text(BASE64, 43)}=`,
  'parts between dots': () =>
    [26, 24, 27].map((length) => `k${generator.text(ALPHANUMERIC, length)}`).join('.'),
  'a thousand characters': () => generator.text(ALPHANUMERIC, 1000),
};

describe.each(Object.entries(ASSIGNMENTS))('%s', (_, assign) => {
  it.each(Object.entries(SECRETS))('with %s is found', (_sort, make) => {
    // One in a hundred random values reads like words; the median of twenty does not.
    const results = Array.from({ length: 20 }, () => {
      const secret = make();
      const text = assign(secret);
      const { detections } = scan(text);
      for (const { start, end, redacted, guessable, severity } of detections) {
        expect([text.slice(start, end), redacted, guessable, severity]).toEqual([
          secret,
          '…',
          true,
          /\d\w/.test(secret) ? 'medium' : 'low',
        ]);
      }
      return detections.map(({ ruleId }) => ruleId).join();
    });
    const known = results.filter((ids) => ids === 'generic-secret');
    expect(known.length).toBeGreaterThanOrEqual(18);
    expect(results.filter((ids) => ids.includes(','))).toEqual([]);
  });
});

describe('passwords', () => {
  const password = () => `${generator.text(LOWER, 3)}7#${generator.text(LOWER.toUpperCase(), 3)}q9`;

  it.each([
    ['a name in capitals', (secret: string) => `DB_PASSWORD="${secret}"`],
    ['a short name', (secret: string) => `smtp_pass: '${secret}'`],
    ['an abbreviation', (secret: string) => `"pwd":"${secret}"`],
    ['a connection string', (secret: string) => `"Target=db;User=sa;Password=${secret};Encrypt=yes"`],
    ['an element', (secret: string) => `<password>${secret}</password>`],
  ])('are found by %s', (_, assign) => {
    expect(ruleIds(assign(password()))).toEqual(['generic-secret']);
  });
});

describe('short values in disorder', () => {
  const severities = (text: string) => scan(text).detections.map(({ severity }) => severity);
  const short = 'z9Q' + 'y8X7' + 'w6v5';

  it('are low', () => {
    expect(severities(`acme_token = ${short}\n`)).toEqual(['low']);
    expect(severities(`{"apiKey": "${short}"}`)).toEqual(['low']);
  });

  it.each([
    'v2Beta1',
    'getToken2',
    'iso8859x1',
    'sha256Hash',
    'us-east-1a',
    'TOKEN_V2',
    'utf8',
    'e2eTestUser1',
  ])('are none like %s', (value) => {
    expect(severities(`acme_token = "${value}"`)).toEqual([]);
  });
});

describe('passwords of words', () => {
  const severities = (text: string) => scan(text).detections.map(({ severity }) => severity);
  const signed = 'sun' + '$et' + 'river';
  const numbered = 'Sunset' + 'river7';

  it.each([
    ['a setting', `password="${signed}"`],
    ['a field', `{"user": "me", "password": "${numbered}"}`],
    ['a short name', `DB_PASS = '${numbered}'`],
    ['the environment', `export DB_PASSWORD=${numbered}\n`],
  ])('are low in %s', (_, text) => {
    expect(severities(text)).toEqual(['low']);
  });

  it.each([
    ['without quotes', `password = ${numbered}\n`],
    ['of a bypass', `bypass = '${numbered}'`],
    ['of another name', `note = '${numbered}'`],
    ['of a stock', "password = 'hunter21', password = 'TESTfoobar1', password = 'Pa55' + 'word!'"],
    ['in other letters', `password = '${'P2$S'}${'word'}'`],
    ['for a label', "password = 'PasswordField1', passwd = 'inputText2'"],
    ['of a selector', "password: '#login2'"],
    ['of a variable', "password = '$sunset2'"],
  ])('are none %s', (_, text) => {
    expect(severities(text)).toEqual([]);
  });

  it('are taken whole where they begin with another quote', () => {
    const secret = `\`${'123QW'}${'ERasdf'}`;
    const text = `PASS = '${secret}'`;
    const [detection] = scan(text).detections;
    expect(text.slice(detection?.start, detection?.end)).toBe(secret);
  });
});

describe('names', () => {
  it.each([
    'REDIS_TOKEN',
    'this.token',
    'analysisApiKey',
    'greatestSecret',
    'DOCUMENT_API_KEY_PROD',
    'apiKey2',
  ])('like %s mean a secret', (name) => {
    expect(ruleIds(`${name} = "${generator.text(HEX, 32)}"`)).toEqual(['generic-secret']);
  });
});

describe('names that end in nothing but key or pat', () => {
  const severities = (text: string) => scan(text).detections.map(({ severity }) => severity);

  it.each(['mapsvendor_key = "*"', "acme-key: '*'", '{"acme_key":"*"}', 'ACME_PAT=*\n'])(
    'in %s are low',
    (form) => {
      expect(severities(form.replace('*', generator.text(ALPHANUMERIC, 32)))).toEqual(['low']);
    },
  );

  it.each(['primary_key', 'cache_key', 'partition-key', 'storage_key', 'public_key', 'recaptcha_site_key'])(
    'as %s are of things, and no secret',
    (name) => {
      expect(severities(`${name} = "${generator.text(ALPHANUMERIC, 32)}"`)).toEqual([]);
    },
  );

  it('with a hash or a short value are no secret', () => {
    expect(severities(`acme_key = "${generator.text(HEX, 40)}"`)).toEqual([]);
    expect(severities(`acme_key = "${generator.text(ALPHANUMERIC, 16)}"`)).toEqual([]);
  });
});

describe('values in the order of the alphabet', () => {
  it('are likely a dummy, and low, where all else is like a token', () => {
    const [detection] = scan(`api_key = "${'abcdef'}ghijk9Q7${'12345678'}Zx"`).detections;
    expect([detection?.severity, detection?.details]).toEqual(['low', { likely: 'dummy' }]);
  });

  it('are the same where they repeat', () => {
    const { detections } = scan(`api_key = "${'k1b9c3'.concat('d4e5f6').repeat(3)}"`);
    expect(detections).toMatchObject([{ severity: 'low', details: { likely: 'dummy' } }]);
    expect(scan(`api_key = "${'ab1'.repeat(8)}"`)).toMatchObject({
      detections: [],
      passedOver: { placeholders: 1 },
    });
  });

  it('are counted as placeholders where nothing else is', () => {
    const { detections, passedOver } = scan('password = "12345678"');
    expect([detections, passedOver.placeholders]).toEqual([[], 1]);
  });
});

describe('generic-secret passes over', () => {
  const random = () => generator.text(ALPHANUMERIC, 32);

  it.each([
    ['a call', 'const token = await createToken(user1);'],
    ['classes in a package', 'token = "Com.Company.Product2.Authentication3.TokenProvider4Sha256"'],
    ['a host', "auth_key = 'd111111abcdef8q7x9.cloudfront2.net'"],
    ['a member', 'password = config.database1.password2'],
    ['an index', "secret = process.env['SECRET_KEY_2']"],
    ['a type', 'token: Promise<string | undefined1234>;'],
    ['a template', 'password: "$' + '{DB_PASSWORD_1}"'],
    ['a mustache', 'api_key: "{{ vault_api_key_1 }}"'],
    ['a formatter', "password = '%(password1)s'"],
    ['an angle placeholder', 'API_KEY=<your-api-key-1>'],
    ['a masked value', 'API_KEY="sk****************9"'],
    ['words', 'password: "PasswordFieldLabel1"'],
    ['a constant', "type: TOKEN_TYPE, token = 'ACCESS_TOKEN_V2'"],
    ['a translation', '"password": "Passwort bitte eingeben 123"'],
    ['a path', 'private_key = "/etc/ssl/private/server1.key"'],
    ['a URL', 'token = "https://auth.host.test/oauth2/token1"'],
    ['a UUID', 'token = "3f2b8c1e-9d4a-4c6b-8e2f-1a2b3c4d5e6f"'],
    ['a number', 'token = "12345098761234509876"'],
    ['a comparison', `if (token == "${'a1b2c3d4'}e5f6a7b8c9d0") {}`],
    ['a bcrypt hash', `password: "$2b$10$${random()}${'abcdefg'}"`],
    ['an integrity hash', `token: "sha512-${random()}"`],
    ['a standard’s example', `"access_token":"2YotnFZFEjr${'1zCsicMWpAA'}"`],
    ['another standard’s example', `"token": "mF_9.${'B5f-4.1JqM'}"`],
    ['a list of words', 'one of "password", "scram-sha-256", "none"'],
    ['bare prose', 'The token: see chapter12b34c56d of the manual'],
  ])('%s', (_, text) => {
    expect(ruleIds(text)).toEqual([]);
  });

  it.each([
    ...[
      'token_id',
      'tokenHash',
      'secret_name',
      'passwordUrl',
      'api_key_checksum',
      'authTokenExpiry',
      'author',
    ],
    ...['nextToken', 'csrf_token', 'public_access_key', 'ChangeToken', 'hashed_password', 'bypass', 'commit'],
    ...['authenticity_token', 'scaleFilterFirstPass'],
  ])('the name %s', (name) => {
    expect(ruleIds(`${name} = "${random()}"`)).toEqual([]);
  });

  it.each([
    ['that Sealed Secrets encrypt', () => `AgA${generator.text(BASE64, 697)}`],
    [
      'in base64 that says that it is an example',
      () => Buffer.from('my-example-app-9f2c').toString('base64'),
    ],
    ['in base64 with one word as name and password', () => Buffer.from('k7Qzp2:k7Qzp2').toString('base64')],
    ['that everybody tries one-time passwords with', () => ['JBSWY3DP', 'EHPK3PXP'].join('')],
  ])('a value %s', (_, value) => {
    expect(ruleIds(`client_secret = "${value()}"`)).toEqual([]);
  });

  it('what another rule knows by its form', () => {
    expect(ruleIds(`github_token = "${generator.githubToken('ghp_')}"`)).toEqual(['github-pat']);
  });
});
