import { isStandIn } from '../filters/placeholder.js';
import {
  isSignedByStock,
  readWebToken,
  WEB_TOKEN,
  WEB_TOKEN_KEYWORDS,
  WEB_TOKEN_LENGTH,
  type WebToken,
} from '../jwt/token.js';
import type { Assessment, SecretMatch, SecretRule } from '../rule.js';
import { tokenPattern } from '../token-pattern.js';

const MARGIN = 16;

/** Claims of the tokens that manuals show: https://jwt.io and RFC 7519. */
function isExample({ claims }: WebToken): boolean {
  return (
    claims.sub === '1234567890' ||
    claims.name === 'John Doe' ||
    claims.iss === 'joe' ||
    /^(?:(?:https?:\/\/)?(?:[\w-]+\.)?example\.(?:com|org)|urn:example:)/.test(String(claims.iss))
  );
}

/** Supabase gives its public and its secret key out as JWTs that differ in their role alone. */
function isPublicKey({ claims }: WebToken): boolean {
  return claims.role === 'anon';
}

function isServiceAccount({ claims }: WebToken): boolean {
  return (
    claims['kubernetes.io'] !== undefined ||
    claims.iss === 'kubernetes/serviceaccount' ||
    String(claims.sub).startsWith('system:serviceaccount:')
  );
}

/** Judges a token of one sort by its end. */
function assessTime(
  token: WebToken,
  now: number,
  title: string,
  severity: SecretRule['severity'],
): Assessment {
  const { expiry } = token;
  const algorithm = String(token.header.alg).slice(0, 16);
  if (expiry === null) return { is: 'secret', details: { algorithm, expires: null } };
  const expires = new Date(Math.min(expiry, MAX_DATE)).toISOString();
  const details = { algorithm, expires };
  if (expiry > now)
    return { is: 'secret', severity, message: `${title} that is good until ${expires}.`, details };
  return {
    is: 'secret',
    severity: 'low',
    message: `${title} that ended at ${expires}. It opens nothing any more, but shows what it says of its owner.`,
    details,
  };
}

/** The last date that there is: 8.64e15 ms after 1970. */
const MAX_DATE = 8.64e15;

type Sort = 'service account' | 'any';

function assessSort(sort: Sort, title: string, live: SecretRule['severity']) {
  return ({ secret, context }: SecretMatch): Assessment => {
    const token = readWebToken(secret);
    if (token === null || isServiceAccount(token) !== (sort === 'service account')) return { is: 'nothing' };
    if (isPublicKey(token) || token.header.alg === 'none') return { is: 'nothing' };
    if (isExample(token) || isSignedByStock(secret, token)) return { is: 'example' };
    if (isStandIn(secret.slice(secret.lastIndexOf('.') + 1))) return { is: 'placeholder' };
    return assessTime(token, context.now, title, live);
  };
}

const SHARED = {
  kind: 'secret',
  keywords: WEB_TOKEN_KEYWORDS,
  pattern: tokenPattern(WEB_TOKEN, '\\w-'),
  reach: WEB_TOKEN_LENGTH + MARGIN,
  shownPrefix: () => 'ey',
} as const;

const ACCOUNT = 'Kubernetes service account token';
const ANY = 'JSON Web Token';

export const RULES: readonly SecretRule[] = [
  {
    ...SHARED,
    id: 'kubernetes-service-account-token',
    severity: 'high',
    title: ACCOUNT,
    why: 'it does in the cluster what its service account may, and this one may never end.',
    remediation: [
      'Delete the secret that holds it, or the service account.',
      'Let pods take tokens that end: `kubectl create token`.',
    ],
    references: ['https://kubernetes.io/docs/concepts/security/service-accounts/'],
    formFrom: 'documentation',
    assess: assessSort('service account', ACCOUNT, 'critical'),
  },
  {
    ...SHARED,
    id: 'json-web-token',
    severity: 'medium',
    title: ANY,
    why: 'it signs somebody in where it was issued, and it never ends.',
    remediation: [
      'Revoke the session or the token where it was issued; if that cannot be done, change the key that signs.',
      'Keep tokens out of sources, fixtures and recordings.',
    ],
    references: ['https://www.rfc-editor.org/rfc/rfc7519'],
    formFrom: 'documentation',
    assess: assessSort('any', ANY, 'high'),
  },
];
