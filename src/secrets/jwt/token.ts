import { createHmac } from 'node:crypto';

/** What a JSON Web Token says of itself, unchecked. */
export interface WebToken {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
  /** Milliseconds since 1970; `null` where it never ends. */
  readonly expiry: number | null;
}

/** A token in three parts of base64url, from its first to its last character; the longest is some 8 kB. */
export const WEB_TOKEN = /e[yw][\w-]{10,1000}\.e[yw][\w-]{2,6000}\.[\w-]{16,1400}/;
export const WEB_TOKEN_LENGTH = 8400;

/** The starts of a header's base64: `{"a`, `{"c`, `{"e`, `{"j`, `{"k`, `{"t`, `{"x`, and with line breaks. */
export const WEB_TOKEN_KEYWORDS: readonly string[] = [
  'eyjh',
  'eyjj',
  'eyjl',
  'eyjq',
  'eyjr',
  'eyj0',
  'eyj4',
  'ewog',
  'eyai',
];

/** Reads a token, or `null` where its parts are no JSON. */
export function readWebToken(text: string): WebToken | null {
  const [head = '', body = ''] = text.split('.');
  const header = parsed(head);
  const claims = parsed(body);
  if (header === null || claims === null || typeof header.alg !== 'string') return null;
  const { exp } = claims;
  return { header, claims, expiry: typeof exp === 'number' && Number.isFinite(exp) ? exp * 1000 : null };
}

function parsed(base64: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(base64, 'base64url').toString('utf8'));
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Secrets of manuals and tests: what they sign is an example. */
const STOCK_SECRETS = [
  ...[
    'secret',
    'your-256-bit-secret',
    'your-384-bit-secret',
    'your-512-bit-secret',
    'shhhhh',
    'shhhhhared-secret',
  ],
  ...[
    'a-string-secret-at-least-256-bits-long',
    'my-secret',
    'mysecret',
    'test',
    'password',
    'key',
    'changeme',
    '',
  ],
];

const DIGESTS: Readonly<Record<string, string>> = { HS256: 'sha256', HS384: 'sha384', HS512: 'sha512' };

/** Whether a token is signed with a secret that everybody knows. */
export function isSignedByStock(text: string, { header }: WebToken): boolean {
  const digest = DIGESTS[String(header.alg)];
  if (digest === undefined) return false;
  const end = text.lastIndexOf('.');
  const signed = text.slice(0, end);
  const signature = text.slice(end + 1);
  return STOCK_SECRETS.some(
    (secret) => createHmac(digest, secret).update(signed).digest('base64url') === signature,
  );
}
