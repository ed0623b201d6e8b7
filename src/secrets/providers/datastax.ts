import type { SecretRule } from '../rule.js';
import { shapedToken } from '../shaped-token.js';

export const RULES: readonly SecretRule[] = [
  shapedToken({
    id: 'datastax-astra-token',
    severity: 'critical',
    title: 'DataStax Astra application token',
    why: 'it reads and writes databases as its role allows.',
    remediation: ['Delete it at https://astra.datastax.com under Tokens.'],
    references: [
      'https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html',
    ],
    formFrom: 'documentation',
    keywords: ['astracs:'],
    token: /AstraCS:[A-Za-z]{24}:[0-9a-f]{64}|AstraCS:[A-Za-z0-9]{20,40}:[0-9a-f]{40,64}/,
    longest: 115,
    shownPrefix: () => 'AstraCS:',
  }),
];
