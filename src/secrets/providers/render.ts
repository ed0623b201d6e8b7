import { assessBody } from '../body-assessment.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'render-api-key',
    severity: 'critical',
    title: 'Render API key',
    why: 'it deploys, reads the environment of services, and deletes them.',
    remediation: ['Revoke it at https://dashboard.render.com/u/settings#api-keys.'],
    references: ['https://render.com/docs/api'],
    formFrom: 'examples',
    prefix: 'rnd_',
    body: /[A-Za-z0-9]{28}/,
    longest: 28,
    alphabet: '\\w',
  }),
  {
    id: 'render-deploy-hook',
    kind: 'secret',
    severity: 'medium',
    title: 'Render deploy hook',
    why: 'whoever calls the URL deploys the service.',
    remediation: ['Regenerate the hook on the settings page of the service at https://dashboard.render.com.'],
    references: ['https://render.com/docs/deploy-hooks'],
    formFrom: 'scanners',
    keywords: ['api.render.com/deploy'],
    pattern: /api\.render\.com\/deploy\/srv-[0-9a-z]{8,32}\?key=(?<secret>[\w-]{8,32})(?![\w-])/g,
    reach: 128,
    assess: ({ secret }) => assessBody(secret, 'Render deploy hook'),
  },
];
