import { namedToken } from '../named-token.js';
import { prefixedToken } from '../prefixed-token.js';
import type { SecretRule } from '../rule.js';

const PAGES = ['https://www.mongodb.com/docs/atlas/configure-api-access/'];

export const RULES: readonly SecretRule[] = [
  prefixedToken({
    id: 'mongodb-atlas-service-secret',
    severity: 'critical',
    title: 'MongoDB Atlas service account secret',
    why: 'together with its client ID it manages the clusters of a project or organisation.',
    remediation: [
      'Revoke it in Atlas under Access manager, Applications.',
      'Look through the activity feed for changed users and network rules.',
    ],
    references: PAGES,
    formFrom: 'scanners',
    prefix: 'mdb_sa_sk_',
    body: /[\w-]{40}/,
    longest: 40,
    alphabet: '\\w-',
  }),
  namedToken({
    id: 'mongodb-atlas-private-key',
    severity: 'high',
    title: 'MongoDB Atlas API private key',
    why: 'together with the public key it manages the clusters of a project or organisation.',
    remediation: [
      'Delete it in Atlas under Access manager, Applications.',
      'Look through the activity feed for changed users and network rules.',
    ],
    references: PAGES,
    formFrom: 'scanners',
    providers: ['mongodb', 'atlas'],
    noun: /private|key|secret/,
    value: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    longest: 36,
  }),
];
