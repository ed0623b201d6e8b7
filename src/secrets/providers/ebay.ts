import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const REVOKE = ['Rotate the cert ID at https://developer.ebay.com/my/keys.'];
const PAGES = ['https://developer.ebay.com/api-docs/static/oauth-credentials.html'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'ebay-client-secret',
    severity: 'high',
    title: 'eBay client secret (cert ID)',
    why: 'together with the client ID it acts as the application towards eBay.',
    remediation: REVOKE,
    references: PAGES,
    prefix: 'PRD-',
    body: /[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}/,
    longest: 32,
  }),
  prefixedToken({
    id: 'ebay-sandbox-secret',
    severity: 'low',
    title: 'eBay sandbox client secret',
    why: 'it reaches the sandbox of eBay alone.',
    remediation: REVOKE,
    references: PAGES,
    prefix: 'SBX-',
    body: /[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}/,
    longest: 32,
  }),
];
