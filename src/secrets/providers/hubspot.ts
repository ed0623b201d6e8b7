import { namedToken } from '../named-token.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'hubspot-private-app-token',
    severity: 'high',
    title: 'HubSpot private app token',
    why: 'it reads and changes the contacts and deals that its scopes allow.',
    remediation: [
      'Rotate it in HubSpot under Settings, Integrations, Private apps.',
      'Look for contacts that were exported.',
    ],
    references: ['https://developers.hubspot.com/docs/guides/apps/private-apps/overview'],
    formFrom: 'scanners',
    prefix: ['pat-na1-', 'pat-na2-', 'pat-na3-', 'pat-eu1-', 'pat-ap1-'],
    body: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
  namedToken({
    id: 'hubspot-client-secret',
    title: 'HubSpot client secret or API key',
    why: 'it acts as an application towards HubSpot.',
    remediation: ['Rotate it in the developer account under Apps, Auth.'],
    references: ['https://developers.hubspot.com/docs'],
    formFrom: 'scanners',
    providers: ['hubspot'],
    value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
];
