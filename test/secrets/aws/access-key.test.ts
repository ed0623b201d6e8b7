import { describe, expect, it } from 'vitest';
import { findings, Specimens, scan } from './specimens.js';

const specimens = new Specimens(31);

/** ID and secret together, in the ways people write them. */
const WRITTEN: readonly (readonly [string, (id: string, secret: string) => string])[] = [
  ['.env', (id, s) => `AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${s}\n`],
  ['the other order', (id, s) => `AWS_SECRET_ACCESS_KEY=${s}\nAWS_ACCESS_KEY_ID=${id}\n`],
  [
    'credentials file',
    (id, s) => `[default]\r\naws_access_key_id = ${id}\r\naws_secret_access_key = ${s}\r\n`,
  ],
  ['JSON', (id, s) => `{"AccessKey": {"AccessKeyId": "${id}", "SecretAccessKey": "${s}"}}`],
  ['transcript', (id, s) => `AWS Access Key ID [None]: ${id}\nAWS Secret Access Key [None]: ${s}\n`],
  ['CSV of the console', (id, s) => `Access key ID,Secret access key\r\n${id},${s}\r\n`],
  ['glued', (id, s) => `creds: ${id}:${s}`],
  ['S3 URL', (id, s) => `s3://${id}:${s}@bucket/path`],
  ['S3 URL, escaped', (id, s) => `s3://${id}:${encodeURIComponent(s)}@bucket/path`],
  ['a call without names', (id, s) => `new BasicAWSCredentials("${id}", "${s}")`],
  ['two bare lines', (id, s) => `${id}\n${s}\n`],
  ['two escaped lines', (id, s) => `"${id}\\n${s}\\n"`],
  ['s3cmd', (id, s) => `access_key = ${id}\nsecret_key = ${s}\n`],
  ['minified', (id, s) => `var a={k:"${id}",s:"${s}"};`],
];

describe('aws-access-key', () => {
  it.each(WRITTEN)('is one finding at the secret’s place in %s', (_, written) => {
    for (let round = 0; round < 20; round++) {
      const id = specimens.keyId();
      const secret = specimens.secret();
      const text = written(id, secret);
      const [key, ...others] = scan(text).detections;
      expect(others).toEqual([]);
      expect(key).toMatchObject({ ruleId: 'aws-access-key', severity: 'critical', identity: [id, secret] });
      const place = text.slice(key?.start, key?.end);
      expect([secret, encodeURIComponent(secret)]).toContain(place);
      expect(key?.masks.map(({ start, end }) => text.slice(start, end)).sort()).toEqual([place, id].sort());
      expect(JSON.stringify([key?.message, key?.details, key?.remediation, key?.redacted])).not.toContain(
        secret,
      );
    }
  });

  it('names both parts, the account and no secret', () => {
    const id = specimens.keyId();
    const [key] = scan(`id: ${id}\n\nsecret: ${specimens.secret()}`).detections;
    expect(key?.redacted).toBe(`AKIA…${id.slice(-3)}:…`);
    expect(key?.details).toMatchObject({
      accountId: '210987654321',
      parts: [
        { ruleId: 'aws-access-key-id', line: 1, redacted: `AKIA…${id.slice(-3)}` },
        { ruleId: 'aws-secret-access-key', line: 3, redacted: '…' },
      ],
    });
    expect(key?.message).toContain('your account `prod` (210987654321)');
  });

  it('joins the nearest', () => {
    const [one, two] = [specimens.keyId(), specimens.keyId()];
    const [first, second] = [specimens.secret(), specimens.secret()];
    const text = `id: ${one}\nsecret: ${first}\n\nid: ${two}\nsecret: ${second}\n`;
    expect(scan(text).detections.map(({ identity }) => identity)).toEqual([
      [one, first],
      [two, second],
    ]);
  });

  it('is as severe where AWS cannot have issued the ID', () => {
    const id = `AKIA${'Q1X8R9T0'}${specimens.text('ABCDEFGHKLMNRSUVWXYZ23467', 8)}`;
    const [key] = scan(`${id}:${specimens.secret()}`).detections;
    expect(key).toMatchObject({ ruleId: 'aws-access-key', severity: 'critical' });
    expect(key?.message).toContain('Yet its ID cannot be right. It looks made up or mistyped');
  });

  it('says that temporary credentials end by themselves', () => {
    const [key] = scan(`${specimens.keyId('210987654321', 'ASIA')}:${specimens.secret()}`).detections;
    expect(key).toMatchObject({
      ruleId: 'aws-access-key',
      severity: 'critical',
      details: { temporary: true },
    });
    expect(key?.message).toContain('end with their session');
  });

  it('leaves a canary alone', () => {
    const [key] = scan(`${specimens.keyId('171436882533')}:${specimens.secret()}`).detections;
    expect(key).toMatchObject({ ruleId: 'aws-access-key', severity: 'low', details: { canary: true } });
    expect(key?.remediation[0]).toContain('Leave it alone');
  });

  it('leaves the secret alone beside AWS’s example', () => {
    const text = `AWS_ACCESS_KEY_ID=${specimens.keyId()}\nAWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/${'K7MDENG'}/bPxRfiCYEXAMPLEKEY`;
    expect(findings(text)).toEqual(['aws-access-key-id high']);
    expect(scan(text).examples).toBe(1);
  });
});
