import { namedToken } from '../named-token.js';
import type { SecretRule } from '../rule.js';

export const RULES: readonly SecretRule[] = [
  namedToken({
    id: 'pushbullet-access-token',
    title: 'Pushbullet access token',
    why: 'it reads and sends what is pushed between the devices of a person.',
    remediation: ['Reset it at https://www.pushbullet.com/#settings/account.'],
    references: ['https://docs.pushbullet.com/'],
    formFrom: 'scanners',
    providers: ['pushbullet'],
    value: /o\.[A-Za-z0-9]{32}/,
    longest: 34,
  }),
];
