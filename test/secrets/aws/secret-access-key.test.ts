import { describe, expect, it } from 'vitest';
import { looksRandom } from '../../../src/secrets/aws/randomness.js';
import { findings, Specimens, scan } from './specimens.js';

const specimens = new Specimens(23);
const SECRET = specimens.secret();
const ID = specimens.keyId();
const EXAMPLE = `wJalrXUtnFEMI/${'K7MDENG'}/bPxRfiCYEXAMPLEKEY`;

/** Lone secrets under a name, in the ways people write them. */
const NAMED: readonly (readonly [string, (secret: string) => string])[] = [
  ['.env', (s) => `AWS_SECRET_ACCESS_KEY=${s}\n`],
  ['.env with spaces and quotes', (s) => `AWS_SECRET_ACCESS_KEY = '${s}'`],
  ['shell', (s) => `export AWS_SECRET_KEY="${s}"`],
  ['PowerShell', (s) => `$Env:AWS_SECRET_ACCESS_KEY="${s}"`],
  ['Windows shell', (s) => `set AWS_SECRET_ACCESS_KEY=${s}`],
  ['Dockerfile', (s) => `ENV AWS_SECRET_ACCESS_KEY ${s}`],
  ['JSON', (s) => `{"SecretAccessKey": "${s}"}`],
  ['JSON with escaped slashes', (s) => `{"SecretAccessKey":"${s.replaceAll('/', '\\/')}"}`],
  ['JSON in JSON', (s) => `{\\"awsSecretKey\\":\\"${s}\\"}`],
  ['YAML', (s) => `aws_secret_access_key: ${s}`],
  ['YAML, name and value', (s) => `- name: AWS_SECRET_ACCESS_KEY\n  value: ${s}\n`],
  ['JSON, name and value', (s) => `{\n "name": "AWS_SECRET_ACCESS_KEY",\n "value": "${s}"\n}`],
  ['JSON, value and name', (s) => `{"value": "${s}", "name": "AWS_SECRET_ACCESS_KEY"}`],
  ['INI', (s) => `[default]\naws_secret_access_key=${s}`],
  ['HCL', (s) => `provider "aws" {\n  secret_key = "${s}"\n}`],
  ['properties', (s) => `foo.backup.archive.aws.secretkey=${s}`],
  ['JetS3t', (s) => `# JetS3t\nsecretkey=${s}`],
  ['XML element', (s) => `<SecretAccessKey>${s}</SecretAccessKey>`],
  ['XML of Hadoop', (s) => `<name>fs.s3a.secret.key</name>\n<value>${s}</value>`],
  ['plist', (s) => `<key>AWSSecretKey</key>\n<string>${s}</string>`],
  ['URL query', (s) => `https://host/?aws_secret_access_key=${encodeURIComponent(s)}&region=x`],
  ['escaped URL query', (s) => `redirect=%3Faws_secret_key%3D${encodeURIComponent(s)}%26region%3Dx`],
  ['transcript', (s) => `AWS Secret Access Key [None]: ${s}\nDefault region name [None]: `],
  ['argument', (s) => `aws configure set aws_secret_access_key ${s}`],
  ['Python', (s) => `boto3.client("s3", aws_secret_access_key="${s}")`],
  ['Java', (s) => `builder.withAwsSecretKey("${s}");`],
  ['Ruby', (s) => `Aws.config.update(secret_access_key: '${s}')`],
  ['PHP', (s) => `'aws' => ['secret_key' => '${s}']`],
  ['default of a call', (s) => `os.getenv("AWS_SECRET_ACCESS_KEY", "${s}")`],
  ['shell default', (s) => `\${AWS_SECRET_ACCESS_KEY:-${s}}`],
  ['minified', (s) => `new S({secretAccessKey:"${s}",region:e})`],
  ['s3cmd', (s) => `[default]\nbucket_location = EU\nhost_base = s3.amazonaws.com\nsecret_key = ${s}`],
  ['plain key', (s) => `AWS_KEY=${s}`],
  ['HTML', (s) => `aws_secret_key=&quot;${s}&quot;`],
  ['.NET JSON', (s) => `{"AwsSecretKey":"${s.replaceAll('+', '\\u002B')}"}`],
];

describe('aws-secret-access-key', () => {
  it.each(NAMED)('is found by its name alone in %s', (_, written) => {
    for (const secret of [SECRET, ...Array.from({ length: 20 }, () => specimens.secret())]) {
      const { detections } = scan(written(secret));
      expect(detections.map((each) => [each.ruleId, each.severity])).toEqual([
        ['aws-secret-access-key', 'critical'],
      ]);
      expect(detections[0]?.identity).toEqual([secret]);
      expect(detections[0]?.redacted).toBe('…');
    }
  });

  it.each(NAMED)('counts AWS’s example in %s', (_, written) => {
    expect(scan(written(EXAMPLE))).toEqual({ detections: [], examples: 1, placeholders: 0 });
  });

  it('is found without a name near an ID, and not far from one', () => {
    expect(findings(`${ID}\n${SECRET}\n`)).toEqual(['aws-access-key critical']);
    expect(findings(`${ID}${'\n'.repeat(10)}${SECRET}`)).toEqual(['aws-access-key critical']);
    expect(findings(`${ID}${'\n'.repeat(11)}${SECRET}`)).toEqual(['aws-access-key-id high']);
    expect(findings(`${SECRET}${'\n'.repeat(10)}${ID}`)).toEqual(['aws-access-key critical']);
    expect(findings(`${SECRET}${'\n'.repeat(11)}${ID}`)).toEqual(['aws-access-key-id high']);
  });

  it('is a secret beside an example ID too', () => {
    const text = `AKIA${'IOSFODNN7'}EXAMPLE\n${SECRET}`;
    expect(findings(text)).toEqual(['aws-secret-access-key critical']);
    expect(scan(text).examples).toBe(1);
  });

  it.each(['OtxrzxIsfpFjA7', 'uV3F3YluFJax1', 'zuf+tfteSlsw'])(
    'counts the published one that starts with %s',
    (start) => {
      const published = start + SECRET.slice(start.length);
      expect(scan(`aws_secret_access_key=${published}`)).toMatchObject({ detections: [], examples: 1 });
    },
  );

  it('counts a placeholder', () => {
    const value = `abcdefghijklmnop${'Q7x/Lm2R+Zk9Tb4WvE8uYd1s'}`;
    expect(scan(`aws_secret_access_key=${value}`)).toEqual({ detections: [], examples: 0, placeholders: 1 });
  });

  it.each([
    ['a commit', specimens.hex(40)],
    ['a commit in upper case', specimens.hex(40).toUpperCase()],
    ['39 characters', SECRET.slice(1)],
    ['41 characters', `${SECRET}a`],
    ['base64 with padding', `${SECRET.slice(0, 38)}Aa==`.slice(-40)],
    ['40 characters and padding', `${SECRET}=`],
    ['escaped padding', `${SECRET}%3D`],
    ['an escaped slash before', `%2F${SECRET}`],
    ['a longer text of base64', specimens.base64(120)],
    ['base64 in the alphabet of URLs', `${specimens.base64(20)}_${SECRET}`],
    ['a camel-case name', 'someRatherLongNameOfAVariableInCamelCase1'.slice(1)],
    ['a path', 'src/components/SettingsPage/Section1/Tab'],
    ['another path', 'node/Modules/AwsSdk2/Clients/S3Client/Js'],
    ['upper case', specimens.text('ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', 40)],
    ['lower case', specimens.lower(40)],
  ])('is silent on %s, by a name and by an ID', (_, value) => {
    expect(findings(`aws_secret_access_key = "${value}"`)).toEqual([]);
    expect(findings(`${ID} "${value}"`)).toEqual(['aws-access-key-id high']);
  });

  it.each([
    ['integrity', () => `"integrity": "sha512-${specimens.base64(86)}=="`],
    ['Go sums', () => `github.com/aws/aws-sdk-go v1.0.0 h1:${specimens.base64(43)}=`],
    [
      'assets of the CDK',
      () => `"objectKey": "${specimens.hex(64)}.zip", "S3Key": "${specimens.hex(64)}.zip"`,
    ],
    ['tokens of a change', () => '"ChangeToken": "abcd12f3-46da-4fdb-b8d5-fbd4c466928f"'],
    ['tokens of a request', () => `"ClientRequestToken": "${specimens.lower(32)}"`],
    ['paths of URLs', () => `https://host/${specimens.base64(36).replaceAll('+', 'a')}abcd`],
    ['names of files', () => `"${SECRET}.js"`],
    ['segments of a JWT', () => `eyJhbGciOiJIUzI1NiIs.${SECRET}.${specimens.base64(43)}`],
    ['ARNs', () => 'arn:aws:iam::210987654321:role/service-role/Team1/AppExecutionRole'],
    [
      'certificates',
      () =>
        `-----BEGIN CERTIFICATE-----\n${specimens.base64(64)}\n${specimens.base64(64)}\n${specimens.base64(40)}\n` +
        '-----END CERTIFICATE-----',
    ],
  ])('is silent on %s near an ID', (_, text) => {
    for (let round = 0; round < 50; round++) {
      expect(findings(`"id": "${ID}",\n${text()}\n`)).toEqual(['aws-access-key-id high']);
    }
  });

  it.each([
    ['nothing about AWS', () => `secretKey: "${SECRET}"`],
    ['no name', () => `aws = "${SECRET}"`],
    ['the end of a statement between', () => `secretAccessKey = read(); x = "${SECRET}"`],
    ['the name of a secret', () => `AWS_SECRET_NAME: ${SECRET}`],
    ['a role’s ID', () => `AROA${specimens.text('ABCDEFGHKLMNRSUVWXYZ23467', 17)}:${SECRET}`],
  ])('is silent on %s', (_, text) => {
    expect(findings(text()).filter((each) => !each.startsWith('aws-unique-id'))).toEqual([]);
  });

  it('takes time in proportion to the text', () => {
    const lines = Array.from({ length: 20_000 }, () => `a secret; ${specimens.base64(40)}`).join('\n');
    const start = performance.now();
    expect(findings(lines)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('looksRandom', () => {
  it('loses hardly a secret', () => {
    const drawn = Array.from({ length: 20_000 }, () => specimens.base64(40));
    expect(drawn.filter((secret) => !looksRandom(secret)).length).toBeLessThan(60);
  });
});
