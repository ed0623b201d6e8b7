import { describe, expect, it } from 'vitest';
import { findings, Specimens, scan } from './specimens.js';

const specimens = new Specimens(47);
const STARTS = ['FQoGZXIv', 'FwoGZXIv'].map((start) => `${start}YXdz`).concat(`IQoJb3Jp${'Z2luX2Vj'}`);

describe('aws-session-token', () => {
  it.each(STARTS)('is found by its start %s', (start) => {
    for (const length of [100, 356, 1_000, 4_000]) {
      const token = start + specimens.base64(length);
      const [detection, ...others] = scan(`token: "${token}"`).detections;
      expect(others).toEqual([]);
      expect(detection).toMatchObject({
        ruleId: 'aws-session-token',
        severity: 'high',
        identity: [token],
        redacted: '…',
      });
    }
  });

  it.each([
    ['a variable', (token: string) => `export AWS_SESSION_TOKEN=${token}`],
    ['a credentials file', (token: string) => `aws_session_token = ${token}`],
    ['a header', (token: string) => `X-Amz-Security-Token: ${token}`],
    ['JSON near an ID', (token: string) => `{"AccessKeyId": "${ID}", "SessionToken": "${token}"}`],
  ])('is found by its name in %s', (_, written) => {
    const text = written(`${specimens.base64(300)}==`);
    expect(findings(text)).toContain('aws-session-token high');
  });

  it('is the same secret where a URL escapes it', () => {
    const token = `${STARTS[0]}${specimens.base64(200)}+/=`;
    const [plain] = scan(`"${token}"`).detections;
    const [escaped] = scan(`&token=${encodeURIComponent(token)}&`).detections;
    expect(escaped?.identity).toEqual(plain?.identity);
  });

  it('counts AWS’s example', () => {
    const token = `AQoEXAMPLE${specimens.base64(200)}`;
    expect(scan(`aws_session_token=${token}`)).toEqual({ detections: [], examples: 1, placeholders: 0 });
  });

  it.each([
    ['a token of another', (token: string) => `sessionToken: "${token}"`],
    ['base64 without a name', (token: string) => `data = "${token}"`],
  ])('is silent on %s', (_, written) => {
    expect(findings(written(`x${specimens.base64(300)}`))).toEqual([]);
  });
});

const ID = specimens.keyId();

describe('aws-bedrock-api-key', () => {
  const long = (user: string) =>
    `AB${'SK'}${Buffer.from(`${user}:${specimens.base64(60)}=`).toString('base64')}`;

  it('is found, and its account read', () => {
    const key = long('BedrockAPIKey-q7zx-at-210987654321');
    const [detection, ...others] = scan(`AWS_BEARER_TOKEN_BEDROCK=${key}`).detections;
    expect(others).toEqual([]);
    expect(detection).toMatchObject({
      ruleId: 'aws-bedrock-api-key',
      severity: 'critical',
      redacted: 'ABSK…',
    });
    expect(detection?.details).toMatchObject({ accountId: '210987654321', accountName: 'prod' });
  });

  it('is found under the name of its variable, whoever the user is', () => {
    const key = long('someone-of-the-team');
    expect(findings(`AWS_BEARER_TOKEN_BEDROCK=${key}`)).toEqual(['aws-bedrock-api-key critical']);
    expect(findings(`data=${key}`)).toEqual([]);
  });

  it.each([
    ['20261124T060000Z', 'aws-bedrock-api-key high'],
    ['20261120T060000Z', 'aws-bedrock-api-key low'],
  ])('of the short-lived kind, signed at %s, is %s', (date, expected) => {
    const url =
      `bedrock.amazonaws.com/?Action=CallWithBearerToken&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=${ID}` +
      `%2F${date.slice(0, 8)}%2Fus-east-1%2Fbedrock%2Faws4_request&X-Amz-Date=${date}&X-Amz-Expires=43200` +
      `&X-Amz-SignedHeaders=host&X-Amz-Signature=${specimens.hex(64)}&Version=1`;
    const key = `bedrock-api-key-${Buffer.from(url).toString('base64')}`;
    expect(findings(`export AWS_BEARER_TOKEN_BEDROCK="${key}"`)).toEqual([expected]);
  });

  it('counts an example', () => {
    expect(scan(`ABSK${'QmVkcm9ja0FQSUtleS1'}${'EXAMPLE'.repeat(16)}`).examples).toBe(1);
  });
});

describe('aws-cloudwatch-logs-api-key', () => {
  const keyOf = (user: string) =>
    `AC${'WL'}${Buffer.from(`${user}:${specimens.base64(60)}=`).toString('base64')}`;

  it('is found, and its account read', () => {
    const [detection, ...others] = scan(`TOKEN=${keyOf('logs-writer-at-210987654321')}`).detections;
    expect(others).toEqual([]);
    expect(detection).toMatchObject({
      ruleId: 'aws-cloudwatch-logs-api-key',
      severity: 'medium',
      redacted: 'ACWL…',
    });
    expect(detection?.details).toMatchObject({ accountId: '210987654321', accountName: 'prod' });
  });

  it('is found where something speaks of it, whatever stands in it', () => {
    const key = `AC${'WL'}${specimens.base64(132)}`;
    expect(findings(`-H "Authorization: Bearer ${key}"`)).toEqual(['aws-cloudwatch-logs-api-key medium']);
    expect(findings(`data=${key}`)).toEqual([]);
  });

  it('is none in the midst of base64, nor in other capitals', () => {
    const key = `AC${'WL'}${specimens.base64(132)}`;
    expect(findings(`bearer ${specimens.base64(20)}${key}`)).not.toContain(
      'aws-cloudwatch-logs-api-key medium',
    );
    expect(findings(`bearer acwl${key.slice(4)}`)).not.toContain('aws-cloudwatch-logs-api-key medium');
  });

  it('counts an example', () => {
    expect(scan(`bearer ACWL${'EXAMPLE'.repeat(16)}`).examples).toBe(1);
  });
});

describe('aws-mws-auth-token', () => {
  const token = (end: string) =>
    `amzn${'.mws.'}${specimens.hex(8)}-${specimens.hex(4)}-${specimens.hex(4)}-${specimens.hex(4)}-${specimens.hex(5)}${end}`;

  it('is found, though the service has closed', () => {
    const [detection] = scan(`MWS_TOKEN=${token(specimens.hex(7))}`).detections;
    expect(detection).toMatchObject({
      ruleId: 'aws-mws-auth-token',
      severity: 'low',
      redacted: 'amzn.mws.…',
    });
  });

  it('counts examples and placeholders', () => {
    expect(scan(token('EXAMPLE')).examples).toBe(1);
    expect(scan(`amzn${'.mws.'}12345678-1234-1234-1234-${'123456789012'}`).placeholders).toBe(1);
  });
});

describe('aws-appsync-api-key', () => {
  it('is found', () => {
    const [detection] = scan(`"aws_appsync_apiKey": "da2-${specimens.lower(26)}"`).detections;
    expect(detection).toMatchObject({ ruleId: 'aws-appsync-api-key', severity: 'medium', redacted: 'da2-…' });
  });

  it('is no part of a longer word, and no row of the same letter', () => {
    expect(
      findings(`fda2-${specimens.lower(26)} da2-${specimens.lower(27)} 12ab-da2-${specimens.lower(26)}`),
    ).toEqual([]);
    expect(scan(`da2-${'x'.repeat(26)}`).placeholders).toBe(1);
  });
});
