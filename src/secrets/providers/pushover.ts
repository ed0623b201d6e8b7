import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'pushover-token',
    title: 'Pushover token or user key',
    why: 'it sends notifications to the devices of a person or group.',
    remediation: ['Reset it at https://pushover.net/.'],
    references: ['https://pushover.net/api'],
    formFrom: 'documentation',
    providers: ['pushover'],
    noun: /token|key|user|app/,
    value: /[A-Za-z0-9]{30}/,
    longest: 30,
  }),
];
