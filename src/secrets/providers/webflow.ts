import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'webflow-api-token',
    title: 'Webflow API token',
    why: 'it reads and changes the content of a site.',
    remediation: ['Revoke it in the site settings under Apps and integrations.'],
    references: ['https://developers.webflow.com/'],
    formFrom: 'scanners',
    providers: ['webflow'],
    value: /[a-z0-9]{64}/,
    longest: 64,
  }),
];
