import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'sumo-logic-access-key',
    severity: 'high',
    title: 'Sumo Logic access key',
    why: 'together with the access ID it reads logs as its owner.',
    remediation: ['Delete it in Sumo Logic under Preferences.'],
    references: ['https://help.sumologic.com/docs/manage/security/access-keys/'],
    formFrom: 'scanners',
    providers: ['sumologic', 'sumo_logic', 'sumo-logic', 'sumo_access'],
    noun: /key|token|secret/,
    value: /[A-Za-z0-9]{64}/,
    longest: 64,
  }),
];
