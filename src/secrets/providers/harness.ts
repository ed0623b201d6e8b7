import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

export const RULES: readonly SecretRule[] = [
  shapedToken({
    id: 'harness-api-key',
    severity: 'critical',
    title: 'Harness API key',
    why: 'it deploys and changes pipelines as a person or a service account.',
    remediation: [
      'Delete it in your profile, or on the page of the service account, at https://app.harness.io.',
    ],
    references: ['https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/'],
    formFrom: 'scanners',
    keywords: [...'abcdefghijklmnopqrstuvwxyz0123456789_-'].flatMap((next) => [`pat.${next}`, `sat.${next}`]),
    token: /[ps]at\.[\w-]{22}\.[0-9a-f]{24}\.[A-Za-z0-9]{20}/,
    longest: 72,
    shownPrefix: (secret) => secret.slice(0, 4),
  }),
];
