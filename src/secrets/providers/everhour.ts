import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'everhour-api-key',
    title: 'Everhour API key',
    why: 'it reads and changes the times of a team.',
    remediation: ['Reset it in the profile under API.'],
    references: ['https://everhour.docs.apiary.io/'],
    formFrom: 'scanners',
    providers: ['everhour'],
    value: /[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{6}-[0-9a-f]{6}-[0-9a-f]{8}/,
    longest: 32,
  }),
];
