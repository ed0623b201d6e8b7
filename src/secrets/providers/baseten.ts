import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'baseten-api-key',
    title: 'Baseten API key',
    why: 'it runs and deploys models at the cost of the workspace.',
    remediation: ['Revoke it at https://app.baseten.co/settings/api_keys.'],
    references: ['https://docs.baseten.co/'],
    formFrom: 'scanners',
    providers: ['baseten'],
    value: /[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}/,
    longest: 41,
  }),
];
