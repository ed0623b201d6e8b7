import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'apify-api-token',
    severity: 'high',
    title: 'Apify API token',
    why: 'it runs crawlers at the cost of the account and reads what they stored.',
    remediation: ['Replace it at https://console.apify.com/settings/integrations.'],
    references: ['https://docs.apify.com/platform/integrations/api'],
    formFrom: 'documentation',
    prefix: 'apify_api_',
    body: /[A-Za-z0-9]{34,38}/,
    longest: 38,
  }),
];
