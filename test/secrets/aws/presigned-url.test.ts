import { describe, expect, it } from 'vitest';
import { findings, Specimens, scan } from './specimens.js';

const specimens = new Specimens(53);
const SIGNATURE = specimens.hex(64);

interface Signing {
  readonly id?: string;
  readonly date?: string;
  readonly expires?: number;
  readonly token?: string;
  readonly signature?: string;
}

function parameters({
  id = specimens.keyId(),
  date = '20261124T110000Z',
  expires = 86_400,
  ...rest
}: Signing = {}) {
  return [
    'X-Amz-Algorithm=AWS4-HMAC-SHA256',
    `X-Amz-Credential=${id}%2F${date.slice(0, 8)}%2Feu-west-1%2Fs3%2Faws4_request`,
    `X-Amz-Date=${date}`,
    `X-Amz-Expires=${expires}`,
    ...(rest.token === undefined ? [] : [`X-Amz-Security-Token=${encodeURIComponent(rest.token)}`]),
    'X-Amz-SignedHeaders=host',
    `X-Amz-Signature=${rest.signature ?? SIGNATURE}`,
  ];
}

function url(signing: Signing = {}): string {
  return `https://bucket.s3.amazonaws.com/a/b.txt?${parameters(signing).join('&')}`;
}

describe('aws-presigned-url', () => {
  it('is live until it expires, and says so', () => {
    const id = specimens.keyId();
    const [detection, ...others] = scan(`get "${url({ id })}"`).detections;
    expect(others).toEqual([]);
    expect(detection).toMatchObject({
      ruleId: 'aws-presigned-url',
      severity: 'high',
      identity: [SIGNATURE],
      redacted: '…',
    });
    expect(detection?.message).toContain('live until 2026-11-25T11:00:00Z');
    expect(detection?.details).toMatchObject({
      keyId: `AKIA…${id.slice(-3)}`,
      accountId: '210987654321',
      service: 's3',
      region: 'eu-west-1',
      date: '2026-11-24T11:00:00Z',
      expires: '2026-11-25T11:00:00Z',
      expired: false,
    });
    expect(JSON.stringify([detection?.message, detection?.details])).not.toContain(id);
  });

  it('is low when it has expired, to the second', () => {
    expect(findings(url({ expires: 3_600 }))).toEqual(['aws-presigned-url low']);
    expect(findings(url({ expires: 3_601 }))).toEqual(['aws-presigned-url high']);
    expect(scan(url({ expires: 60 })).detections[0]?.message).toContain('expired at 2026-11-24T11:01:00Z');
  });

  it('is found in any order of its parameters', () => {
    const all = parameters();
    for (let turn = 0; turn < all.length; turn++) {
      const query = [...all.slice(turn), ...all.slice(0, turn)].join('&');
      expect(findings(`https://host/?versionId=1&${query}&x-id=GetObject`)).toEqual([
        'aws-presigned-url high',
      ]);
    }
  });

  it.each([
    ['HTML', (text: string) => `<a href="${text.replaceAll('&', '&amp;')}">`],
    ['JSON', (text: string) => `{"url":"${text.replaceAll('&', '\\u0026').replaceAll('/', '\\/')}"}`],
    ['Markdown', (text: string) => `![picture](${text})`],
    ['a shell', (text: string) => `curl ${text.replaceAll('&', '\\&')} -o file`],
    ['another URL', (text: string) => `https://other/?to=${encodeURIComponent(text)}`],
    ['plain slashes', (text: string) => text.replaceAll('%2F', '/')],
  ])('is the same in %s, and hides its ID', (_, written) => {
    const { detections } = scan(written(url()));
    expect(detections.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['aws-presigned-url', 'high'],
    ]);
    expect(detections[0]?.identity).toEqual([SIGNATURE]);
  });

  it('owns the session token in it', () => {
    const token = `IQoJb3Jp${'Z2luX2Vj'}${specimens.base64(1_200)}`;
    const text = url({ id: specimens.keyId('210987654321', 'ASIA'), token });
    const [detection, ...others] = scan(`"${text}"`).detections;
    expect(others).toEqual([]);
    expect(detection?.message).toContain('signed by a session');
    expect(text).toContain(`"${text}"`.slice(detection?.start, detection?.end));
    expect(`"${text}"`.slice(detection?.start, detection?.end)).toContain(SIGNATURE);
  });

  it('is passed over with the ID of the documentation', () => {
    expect(scan(url({ id: `AKIA${'IOSFODNN7'}EXAMPLE` }))).toMatchObject({ detections: [], examples: 1 });
  });

  it('leaves a canary alone', () => {
    expect(findings(url({ id: specimens.keyId('052310077262') }))).toEqual(['aws-presigned-url low']);
  });

  it('is none without a signature: then the ID is one', () => {
    expect(findings(url().replace(SIGNATURE, '…'))).toEqual(['aws-access-key-id high']);
    expect(findings(url().replace(SIGNATURE, `$\{${'signature'}}`))).toEqual(['aws-access-key-id high']);
  });
});
